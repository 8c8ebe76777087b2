// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/monthlayout.h"

#include <algorithm>

namespace kalends
{

QDate MonthLayout::weekStart(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - int(firstDay) + 7) % 7));
}

int MonthLayout::weeksOf(QDate month, Qt::DayOfWeek firstDay)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate last(month.year(), month.month(), month.daysInMonth());
    return int(weekStart(first, firstDay).daysTo(weekStart(last, firstDay)) / 7) + 1;
}

int MonthLayout::rowHeight() const
{
    return std::max(scaled(kLeastRow), (size.height() - header()) / std::max(1, rows));
}

QDate MonthLayout::lastVisible() const
{
    const int height = rowHeight();
    const int seen = (body().height() + offset + height - 1) / height;
    return topWeek.addDays(7 * std::max(1, seen) - 1);
}

QRect MonthLayout::cellOf(QDate day) const
{
    const qint64 days = topWeek.daysTo(day);
    const qint64 row = days >= 0 ? days / 7 : (days - 6) / 7;
    int column = int(days - row * 7);
    if (rightToLeft)
        column = 6 - column;
    const int left = size.width() * column / 7;
    const int right = size.width() * (column + 1) / 7;
    return {left, header() + int(row) * rowHeight() - offset, right - left, rowHeight()};
}

QRect MonthLayout::headerOf(int column) const
{
    const QRect cell = cellOf(topWeek.addDays(column));
    return {cell.left(), 0, cell.width(), header()};
}

QDate MonthLayout::dayAt(QPoint at) const
{
    if (!body().contains(at) || !topWeek.isValid())
        return {};
    const int row = (at.y() - header() + offset) / rowHeight();
    for (int column = 0; column < 7; ++column) {
        const QDate day = topWeek.addDays(row * 7 + column);
        const QRect cell = cellOf(day);
        if (at.x() >= cell.left() && at.x() <= cell.right())
            return day;
    }
    return {};
}

TileSize MonthLayout::tileSize() const
{
    // Two lines where at least two tiles and what hides behind them fit; below that one line shows more of the day.
    const int wanted = scaled(kDayLine) + 2 * (scaled(kFullTileHeight) + kGap) + scaled(kMoreLine);
    return rowHeight() >= wanted ? TileSize::Full : TileSize::Compact;
}

int MonthLayout::shownOf(int count) const
{
    const int room = rowHeight() - scaled(kDayLine) - 2;
    const int step = tileHeight() + kGap;
    const int fitting = std::max(0, (room + kGap) / step);
    if (count <= fitting)
        return count;
    return std::clamp((room - scaled(kMoreLine) + kGap) / step, 0, count);
}

QRect MonthLayout::tileOf(QDate day, int index) const
{
    const QRect cell = cellOf(day);
    return {cell.left() + kInset, cell.top() + scaled(kDayLine) + index * (tileHeight() + kGap),
            cell.width() - 2 * kInset, tileHeight()};
}

QRect MonthLayout::moreOf(QDate day, int shown) const
{
    const QRect next = tileOf(day, shown);
    return {next.left(), next.top() - 1, next.width(), scaled(kMoreLine) - 2};
}

QRect MonthLayout::numberOf(QDate day) const
{
    const QRect cell = cellOf(day);
    const int width = std::min(scaled(64), cell.width());
    return {rightToLeft ? cell.right() + 1 - width : cell.left(), cell.top(), width, scaled(kDayLine)};
}

void MonthLayout::scrollBy(int pixels)
{
    const int height = rowHeight();
    const int to = offset + pixels;
    const int weeks = to >= 0 ? to / height : -((-to + height - 1) / height);
    topWeek = topWeek.addDays(7 * weeks);
    offset = to - weeks * height;
}

int MonthLayout::distanceTo(QDate week) const
{
    return int(topWeek.daysTo(week) / 7) * rowHeight() - offset;
}

QDate MonthLayout::month() const
{
    const int middle = (body().height() / 2 + offset) / rowHeight();
    const QDate day = topWeek.addDays(7 * middle + 3);
    return {day.year(), day.month(), 1};
}

} // namespace kalends
