// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/result.h"

#include <QJsonObject>

namespace kalends
{

/// An entry without loss, as the JSON export and the undo records keep it: toJson()'s names, with `media` as ids,
/// the wall time that was meant, and when things were said. Readiness and jobs are not part of it: they follow from it.
[[nodiscard]] QJsonObject snapshotOf(const Entry &entry);
/// Checks shapes, not rules: EntryMaker does that. Error: InvalidValue, naming the member.
[[nodiscard]] Result<Entry> entryFromSnapshot(const QJsonObject &object);

/// "2026-11-26T14:30:00" without a zone, and back.
[[nodiscard]] QString toText(WallTime wall);
[[nodiscard]] std::optional<WallTime> wallFromText(const QString &text);

} // namespace kalends
