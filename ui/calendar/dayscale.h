// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/zone.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace kalends
{

/// To what a time is rounded while it is dragged: to wall times that are `phase` past a multiple of `step`. Phase zero
/// is the clock's own grid (09:00, 09:15…); the phase of the dragged entry keeps its minutes (09:07 → 09:22).
struct TimeSnap {
    Milliseconds step{std::chrono::minutes(15)}; ///< 1 minute up to an hour, a divisor of the hour
    Milliseconds phase{0};

    /// A snap that keeps the minutes of `wall`.
    [[nodiscard]] static TimeSnap keeping(WallTime wall, Milliseconds step);
};

/// The instant nearest to `raw` at which the wall in `zone` shows a time of `snap`. In an hour that the clock shows
/// twice it stays in the one that `raw` lies in. Pure.
[[nodiscard]] Instant snapped(Instant raw, const QTimeZone &zone, TimeSnap snap);

/// One mark on the scale: a full hour as the wall shows it.
struct HourMark {
    Instant at;
    QTime wall;
    bool again = false; ///< the wall shows this hour for the second time today
    friend bool operator==(const HourMark &, const HourMark &) = default;
};

/// One day of one zone as a vertical scale that counts elapsed time, so that days of 23, 25 or 0 hours are drawn as
/// long as they are. Pixels from the top of the day. A plain value; tested without a window.
struct DayScale {
    QDate date;
    Instant start{}; ///< the first instant of the day
    Instant end{};   ///< the first instant of the next day
    qreal pixelsPerHour = 56;

    [[nodiscard]] static DayScale of(QDate date, const QTimeZone &zone, qreal pixelsPerHour);

    [[nodiscard]] Milliseconds length() const { return end - start; }
    [[nodiscard]] bool isOrdinary() const { return length() == std::chrono::hours(24); }
    [[nodiscard]] bool contains(Instant instant) const { return instant >= start && instant < end; }
    [[nodiscard]] qreal height() const { return pixelsFor(length()); }
    [[nodiscard]] qreal pixelsFor(Milliseconds duration) const;
    /// Not clamped: an instant before the day lies above it.
    [[nodiscard]] qreal yAt(Instant instant) const { return pixelsFor(instant - start); }
    /// Clamped to the day, whose last instant is one millisecond before `end`.
    [[nodiscard]] Instant at(qreal y) const;
    /// The snapped instant of this day that is nearest to `y`; the day is never left. An empty day answers its start.
    [[nodiscard]] Instant snappedAt(qreal y, const QTimeZone &zone, TimeSnap snap) const;
    /// The full hours of the wall, in order. An hour that is skipped is missing, one that comes twice is there twice.
    [[nodiscard]] QList<HourMark> hours(const QTimeZone &zone) const;
};

} // namespace kalends
