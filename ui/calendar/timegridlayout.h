// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/dayscale.h"
#include "ui/calendar/overlap.h"

#include <QRectF>
#include <optional>

namespace kalends
{

/// What the time grid's geometry follows from.
struct TimeGridFrame {
    QDate first;
    int days = 7; ///< 7: a week; 1: a day
    QTimeZone zone;
    qreal width = 700; ///< of the whole body, hours included
    qreal pixelsPerHour = 56;
    qreal hoursWidth = 56; ///< of the column with the hours; twice that with a second zone is the caller's business
    qreal tileHeight = 40;
    qreal narrowestLane = 35; ///< room for a time and a badge
    bool rightToLeft = false;
};

/// Where a point of the body lies.
struct TimeGridPlace {
    int day = 0; ///< column, 0 is the first day
    qreal y = 0;
};

/// The body of week and day: columns of days beside the hours, in pixels from the body's top left. The same numbers
/// serve painting, hit testing, dragging and screen readers. A plain value; tested without a window.
class TimeGridLayout
{
public:
    struct Placed {
        int index = 0; ///< into the instants given
        int day = 0;
        QRectF rect; ///< empty: hidden in a crowd
    };
    struct PlacedCrowd {
        int day = 0;
        QRectF rect;
        QList<int> hidden;  ///< into the instants given
        bool alone = false; ///< there is room for nothing else: all posts of the group are hidden in it
    };

    TimeGridLayout() = default;
    explicit TimeGridLayout(TimeGridFrame frame);

    [[nodiscard]] const TimeGridFrame &frame() const { return m_frame; }
    [[nodiscard]] const QList<DayScale> &days() const { return m_days; }
    [[nodiscard]] Instant from() const { return m_days.first().start; }
    [[nodiscard]] Instant to() const { return m_days.last().end; }
    /// Of the longest day, and a tile's height more, so that a tile at 23:59 can be read.
    [[nodiscard]] qreal height() const;
    /// The day whose hours label the whole grid: the first of 24 hours, else the first. The others label their own.
    [[nodiscard]] int labellingDay() const;

    [[nodiscard]] QRectF hoursRect() const;
    [[nodiscard]] QRectF columnRect(int day) const;
    /// The column under `x`, or the nearest one when it lies beside them.
    [[nodiscard]] int dayNear(qreal x) const;
    [[nodiscard]] std::optional<TimeGridPlace> placeAt(QPointF point) const; ///< nothing over the hours
    [[nodiscard]] std::optional<int> dayOf(Instant instant) const;
    [[nodiscard]] qreal yAt(Instant instant) const; ///< of an instant in the days shown

    /// Lays the tiles out; those outside the days shown are left out. `instants` in the order in which equal times are
    /// to stand.
    void place(const QList<Instant> &instants);
    [[nodiscard]] const QList<Placed> &tiles() const { return m_tiles; }
    [[nodiscard]] const QList<PlacedCrowd> &crowds() const { return m_crowds; }
    /// The topmost tile under the point, as index into what was placed.
    [[nodiscard]] std::optional<int> tileAt(QPointF point) const;
    [[nodiscard]] std::optional<int> crowdAt(QPointF point) const; ///< index into crowds()
    /// Those whose tile meets `band`: the rubber band's answer.
    [[nodiscard]] QList<int> tilesIn(const QRectF &band) const;
    /// A tile that has the column for itself: the drop target.
    [[nodiscard]] QRectF soloRect(int day, qreal top) const;

private:
    [[nodiscard]] QRectF laneRect(int day, qreal top, qreal bottom, const Lane &lane) const;
    void placeDay(int day, const QList<int> &indices, const QList<Instant> &instants);

    TimeGridFrame m_frame;
    QList<DayScale> m_days;
    QList<Placed> m_tiles;
    QList<PlacedCrowd> m_crowds;
};

} // namespace kalends
