// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/zone.h"

#include <QList>
#include <QString>

namespace kalends
{

/// When this computer slept lately, and whether it will likely sleep at some time of the day: nothing goes out then. A
/// plain value.
class SleepHabits
{
public:
    struct Nap {
        Instant from{};
        Instant to{};
        friend bool operator==(const Nap &, const Nap &) = default;
    };

    /// Only the last ones are kept; what ends before it begins is none.
    void add(const Nap &nap);
    [[nodiscard]] const QList<Nap> &naps() const { return m_naps; }
    /// On how many of the seven days before `now` it slept at this time of the day.
    [[nodiscard]] int daysAsleepAt(QTime time, const QTimeZone &zone, Instant now) const;
    /// On at least three of them.
    [[nodiscard]] bool usuallySleepsAt(QTime time, const QTimeZone &zone, Instant now) const;

    /// "from-to,from-to" in milliseconds, and back; what is not that is left out.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static SleepHabits fromText(const QString &text);

private:
    QList<Nap> m_naps;
};

} // namespace kalends
