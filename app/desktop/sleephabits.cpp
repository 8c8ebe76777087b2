// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/sleephabits.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype kKept = 40; ///< naps: a week of a computer that sleeps often
constexpr int kDays = 7;
constexpr int kUsual = 3; ///< of kDays

} // namespace

void SleepHabits::add(const Nap &nap)
{
    if (nap.to <= nap.from)
        return;
    m_naps.append(nap);
    while (m_naps.size() > kKept)
        m_naps.removeFirst();
}

int SleepHabits::daysAsleepAt(QTime time, const QTimeZone &zone, Instant now) const
{
    const QDate today = wallTimeAt(now, zone).date();
    int days = 0;
    for (int back = 1; back <= kDays; ++back) {
        const Instant then = resolve(WallTime::from(today.addDays(-back), time), zone).instant;
        days += std::ranges::any_of(m_naps, [then](const Nap &nap) { return nap.from <= then && then < nap.to; });
    }
    return days;
}

bool SleepHabits::usuallySleepsAt(QTime time, const QTimeZone &zone, Instant now) const
{
    return daysAsleepAt(time, zone, now) >= kUsual;
}

QString SleepHabits::toText() const
{
    QStringList parts;
    for (const Nap &nap : m_naps)
        parts.append(u"%1-%2"_s.arg(toMs(nap.from)).arg(toMs(nap.to)));
    return parts.join(u',');
}

SleepHabits SleepHabits::fromText(const QString &text)
{
    SleepHabits habits;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool fromOk = false;
        bool toOk = false;
        const qint64 from = part.section(u'-', 0, 0).toLongLong(&fromOk);
        const qint64 to = part.section(u'-', 1).toLongLong(&toOk);
        if (fromOk && toOk)
            habits.add({instantFromMs(from), instantFromMs(to)});
    }
    return habits;
}

} // namespace kalends
