// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures.h"

#include <QList>
#include <QString>

namespace kalends::bench
{

/// What a figure should keep to on a machine with two cores, in a release build.
struct Budget {
    enum class Kind {
        AtMost,
        AtLeast,
        TimesFloor, ///< at most so many times what the floor takes
        Flat,       ///< at most so many times as much on a store ten times as large
    };
    QString name; ///< "group/metric"
    Kind kind = Kind::AtMost;
    Statistic statistic = Statistic::P99; ///< what of the values is held against it
    double upTo10k = 0;                   ///< in the metric's unit, or a factor
    double above = 0;                     ///< the same on stores of more than 10,000 entries; 0: no other

    [[nodiscard]] double limit(int n) const { return n > 10'000 && above > 0 ? above : upTo10k; }
    [[nodiscard]] QString text(int n) const; ///< "p99 <= 16"
};

/// In the order in which they are told; several for a metric where several things are promised.
[[nodiscard]] QList<Budget> budgetsOf(const QString &name);

} // namespace kalends::bench
