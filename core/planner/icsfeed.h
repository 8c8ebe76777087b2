// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"

#include <QByteArray>
#include <QList>

namespace kalends
{

/// The planned posts among `tiles` as a calendar to subscribe to (RFC 5545, and RFC 7986 for its name and how often to
/// look): title, time, channels, labels and readiness as text. Nothing else of a post goes in. Read-only: nothing of it
/// comes back, so it carries no words of ours. `stamp` is said of every event; the same tiles and stamp give the same
/// bytes. Pure.
[[nodiscard]] QByteArray feedFrom(const QList<EntryTile> &tiles, Instant stamp);

} // namespace kalends
