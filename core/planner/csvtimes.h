// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan.h"

#include <QStringList>

namespace kalends
{

/// Dates and times as spreadsheets and other schedulers write them. Pure.

enum class DayOrder { MonthFirst, DayFirst }; ///< of 3/4/2027

/// What a file's dates with slashes or dashes say together: one 25/12/2027 settles all. `clear` is false where all of
/// them could be read either way; then the month comes first, as Buffer's do.
struct DayOrderFound {
    DayOrder order = DayOrder::MonthFirst;
    bool clear = true; ///< also where there are no such dates
};
[[nodiscard]] DayOrderFound dayOrderOf(const QStringList &dates);

/// An instant where an offset is written, else a wall time: 2027-01-10T09:00+01:00, 2027-01-10 09:00[:30],
/// 2027/1/10 9:00, 1/10/27 9:00 AM, 10.1.2027 09:00. Empty: no time. Error InvalidTime, also for a date alone.
[[nodiscard]] Result<PlanTime> csvTime(const QString &text, DayOrder order);

} // namespace kalends
