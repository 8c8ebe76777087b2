// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace kalends
{

struct StoreChange;

/// What `GET /v1/events` streams: a commit as server-sent events, one for each kind of thing that it changed, with the
/// ids.
[[nodiscard]] QByteArray toEvents(const StoreChange &change);

/// "Read again what you show": too much changed to list, or the client did not keep up.
[[nodiscard]] QByteArray resetEvent();

} // namespace kalends
