// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/timegridlayout.h"

#include <algorithm>
#include <cmath>

namespace kalends
{

namespace
{

constexpr qreal kColumnPadding = 4; ///< of a column, before its first tile
constexpr qreal kColumnTail = 8;    ///< after its last: room to click at a full hour
constexpr qreal kLaneGap = 2;
constexpr qreal kTileGap = 2; ///< below a tile, so that two in a row do not touch

} // namespace

TimeGridLayout::TimeGridLayout(TimeGridFrame frame) : m_frame(std::move(frame))
{
    for (int day = 0; day < m_frame.days; ++day)
        m_days.append(DayScale::of(m_frame.first.addDays(day), m_frame.zone, m_frame.pixelsPerHour));
}

qreal TimeGridLayout::height() const
{
    qreal tallest = 0;
    for (const DayScale &day : m_days)
        tallest = std::max(tallest, day.height());
    return tallest + m_frame.tileHeight;
}

int TimeGridLayout::labellingDay() const
{
    const auto ordinary =
        std::find_if(m_days.cbegin(), m_days.cend(), [](const DayScale &day) { return day.isOrdinary(); });
    return ordinary == m_days.cend() ? 0 : int(ordinary - m_days.cbegin());
}

QRectF TimeGridLayout::hoursRect() const
{
    return {m_frame.rightToLeft ? m_frame.width - m_frame.hoursWidth : 0, 0, m_frame.hoursWidth, height()};
}

QRectF TimeGridLayout::columnRect(int day) const
{
    const qreal room = std::max(0.0, m_frame.width - m_frame.hoursWidth);
    const qreal leading = std::round(day * room / m_frame.days);
    const qreal trailing = std::round((day + 1) * room / m_frame.days);
    const qreal left = m_frame.rightToLeft ? room - trailing : m_frame.hoursWidth + leading;
    return {left, 0, trailing - leading, height()};
}

int TimeGridLayout::dayNear(qreal x) const
{
    int nearest = 0;
    qreal least = std::numeric_limits<qreal>::max();
    for (int day = 0; day < m_frame.days; ++day) {
        const QRectF column = columnRect(day);
        const qreal distance = x < column.left() ? column.left() - x : x >= column.right() ? x - column.right() + 1 : 0;
        if (distance < least) {
            least = distance;
            nearest = day;
        }
    }
    return nearest;
}

std::optional<TimeGridPlace> TimeGridLayout::placeAt(QPointF point) const
{
    const int day = dayNear(point.x());
    const QRectF column = columnRect(day);
    if (point.x() < column.left() || point.x() >= column.right() || point.y() < 0 || point.y() >= column.bottom())
        return std::nullopt;
    return TimeGridPlace{day, point.y()};
}

std::optional<int> TimeGridLayout::dayOf(Instant instant) const
{
    const auto day = std::find_if(m_days.cbegin(), m_days.cend(),
                                  [instant](const DayScale &scale) { return scale.contains(instant); });
    return day == m_days.cend() ? std::nullopt : std::optional(int(day - m_days.cbegin()));
}

qreal TimeGridLayout::yAt(Instant instant) const
{
    const auto day = dayOf(instant);
    return day ? m_days[*day].yAt(instant) : 0;
}

void TimeGridLayout::place(const QList<Instant> &instants)
{
    m_tiles.clear();
    m_crowds.clear();
    QList<QList<int>> byDay(m_days.size());
    for (int index = 0; index < instants.size(); ++index) {
        if (const auto day = dayOf(instants[index]))
            byDay[*day].append(index);
    }
    for (int day = 0; day < byDay.size(); ++day)
        placeDay(day, byDay[day], instants);
}

void TimeGridLayout::placeDay(int day, const QList<int> &indices, const QList<Instant> &instants)
{
    QList<Extent> extents;
    for (const int index : indices) {
        const qreal top = std::round(m_days[day].yAt(instants[index]));
        extents.append({top, top + m_frame.tileHeight});
    }
    const qreal room = columnRect(day).width() - kColumnPadding - kColumnTail;
    const LaneLayout layout = assignLanes(extents, int((room + kLaneGap) / (m_frame.narrowestLane + kLaneGap)));
    for (int i = 0; i < indices.size(); ++i) {
        const Lane &lane = layout.lanes[i];
        const QRectF rect = lane.isHidden() ? QRectF() : laneRect(day, extents[i].top, extents[i].bottom, lane);
        m_tiles.append({indices[i], day, rect});
    }
    for (const Crowd &crowd : layout.crowds) {
        PlacedCrowd placed{day, laneRect(day, crowd.extent.top, crowd.extent.bottom, {crowd.lane, 1, crowd.of}), {}};
        for (const int hidden : crowd.hidden)
            placed.hidden.append(indices[hidden]);
        placed.alone = crowd.of == 1;
        m_crowds.append(std::move(placed));
    }
}

QRectF TimeGridLayout::laneRect(int day, qreal top, qreal bottom, const Lane &lane) const
{
    const QRectF column = columnRect(day);
    const qreal room = column.width() - kColumnPadding - kColumnTail + kLaneGap;
    const qreal leading = kColumnPadding + std::round(lane.first * room / lane.of);
    const qreal trailing = kColumnPadding + std::round((lane.first + lane.span) * room / lane.of) - kLaneGap;
    const qreal left = m_frame.rightToLeft ? column.right() - trailing : column.left() + leading;
    return {left, top, std::max(1.0, trailing - leading), bottom - top - kTileGap};
}

QRectF TimeGridLayout::soloRect(int day, qreal top) const
{
    return laneRect(day, std::round(top), std::round(top) + m_frame.tileHeight, {0, 1, 1});
}

std::optional<int> TimeGridLayout::tileAt(QPointF point) const
{
    const auto uppermost = std::find_if(m_tiles.crbegin(), m_tiles.crend(),
                                        [point](const Placed &tile) { return tile.rect.contains(point); });
    return uppermost == m_tiles.crend() ? std::nullopt : std::optional(uppermost->index);
}

std::optional<int> TimeGridLayout::crowdAt(QPointF point) const
{
    for (int i = 0; i < m_crowds.size(); ++i) {
        if (m_crowds[i].rect.contains(point))
            return i;
    }
    return std::nullopt;
}

QList<int> TimeGridLayout::tilesIn(const QRectF &band) const
{
    QList<int> found;
    for (const Placed &tile : m_tiles) {
        if (!tile.rect.isEmpty() && tile.rect.intersects(band))
            found.append(tile.index);
    }
    return found;
}

} // namespace kalends
