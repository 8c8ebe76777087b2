// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/result.h"

namespace kalends
{

/// By how much a bulk shift moves: calendar days (the wall clock stays) or elapsed time (the duration stays), never
/// both.
struct ShiftAmount {
    int days = 0;
    Milliseconds duration{0};
    friend bool operator==(const ShiftAmount &, const ShiftAmount &) = default;
};
/// "2d", "-3h", "1w", "90m", "+1d". Error: InvalidValue.
[[nodiscard]] Result<ShiftAmount> shiftAmountFromText(const QString &text);

struct ShiftedTime {
    Instant at;
    WallTime wall;
    WallKind kind = WallKind::Once; ///< Skipped or Twice: the clock changes on that day, and the preview says so
};

/// Where `at` goes. Pure; gaps and overlaps as in zone.h. Error: InvalidTime when it leaves 1970-2199.
[[nodiscard]] Result<ShiftedTime> shiftTime(Instant at, WallTime wall, const QTimeZone &zone, ShiftAmount by);

} // namespace kalends
