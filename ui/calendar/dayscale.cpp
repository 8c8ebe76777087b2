// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/dayscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kalends
{

using namespace std::chrono_literals;

namespace
{

qint64 floorMod(qint64 value, qint64 modulus)
{
    const qint64 rest = value % modulus;
    return rest < 0 ? rest + modulus : rest;
}

/// The two neighbours of `raw` in `snap`, the nearer one first.
std::array<Instant, 2> neighbours(Instant raw, const QTimeZone &zone, TimeSnap snap)
{
    const qint64 step = snap.step.count();
    const qint64 rest = floorMod(wallTimeAt(raw, zone).ms - snap.phase.count(), step);
    const Instant below = raw - Milliseconds(rest);
    const Instant above = rest == 0 ? below : below + snap.step;
    return rest * 2 < step ? std::array{below, above} : std::array{above, below};
}

bool fits(Instant instant, const QTimeZone &zone, TimeSnap snap)
{
    return floorMod(wallTimeAt(instant, zone).ms - snap.phase.count(), snap.step.count()) == 0;
}

} // namespace

TimeSnap TimeSnap::keeping(WallTime wall, Milliseconds step)
{
    return {step, Milliseconds(floorMod(wall.ms, step.count()))};
}

Instant snapped(Instant raw, const QTimeZone &zone, TimeSnap snap)
{
    const auto both = neighbours(raw, zone, snap);
    const auto fitting = std::find_if(both.begin(), both.end(), [&](Instant i) { return fits(i, zone, snap); });
    return fitting == both.end() ? both.front() : *fitting; // neither: the clock jumps here by less than a step
}

DayScale DayScale::of(QDate date, const QTimeZone &zone, qreal pixelsPerHour)
{
    DayScale scale;
    scale.date = date;
    scale.start = resolve(WallTime::from(date, QTime(0, 0)), zone).instant;
    scale.end = resolve(WallTime::from(date.addDays(1), QTime(0, 0)), zone).instant;
    scale.pixelsPerHour = pixelsPerHour;
    return scale;
}

qreal DayScale::pixelsFor(Milliseconds duration) const
{
    return qreal(duration.count()) * pixelsPerHour / qreal(Milliseconds(1h).count());
}

Instant DayScale::at(qreal y) const
{
    const auto elapsed = Milliseconds(qint64(std::floor(y * qreal(Milliseconds(1h).count()) / pixelsPerHour)));
    return std::clamp(start + elapsed, start, std::max(start, end - 1ms));
}

Instant DayScale::snappedAt(qreal y, const QTimeZone &zone, TimeSnap snap) const
{
    const Instant raw = at(y);
    const Instant nearest = snapped(raw, zone, snap);
    if (contains(nearest))
        return nearest;
    for (const Instant candidate : neighbours(raw, zone, snap)) {
        if (contains(candidate))
            return candidate;
    }
    return raw;
}

QList<HourMark> DayScale::hours(const QTimeZone &zone) const
{
    QList<HourMark> marks;
    if (start >= end)
        return marks;
    const qint64 offset = wallTimeAt(start, zone).ms - toMs(start);
    if (isOrdinary() && wallTimeAt(end - 1ms, zone).ms - toMs(end - 1ms) == offset) { // nearly every day: no look-ups
        for (int hour = 0; hour < 24; ++hour)
            marks.append({start + std::chrono::hours(hour), QTime(hour, 0)});
        return marks;
    }
    for (Instant instant = start; instant < end; instant += 5min) { // offsets are multiples of five minutes
        const QTime wall = wallTimeAt(instant, zone).time();
        if (wall.minute() != 0 || wall.second() != 0)
            continue;
        const bool again =
            std::any_of(marks.cbegin(), marks.cend(), [wall](const HourMark &mark) { return mark.wall == wall; });
        marks.append({instant, wall, again});
    }
    return marks;
}

} // namespace kalends
