// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/minicalendarlayout.h"

#include <cmath>

namespace kalends
{

namespace
{

constexpr int kColumns = 7;
constexpr int kRows = MiniCalendarLayout::kWeeks + 2; ///< the title and the weekdays

QRectF cell(const MiniCalendarLayout &layout, int column, int row, int span = 1)
{
    const int leading = layout.rightToLeft ? kColumns - column - span : column;
    const qreal left = std::round(leading * layout.size.width() / kColumns);
    const qreal right = std::round((leading + span) * layout.size.width() / kColumns);
    const qreal top = std::round(row * layout.size.height() / kRows);
    const qreal bottom = std::round((row + 1) * layout.size.height() / kRows);
    return {left, top, right - left, bottom - top};
}

} // namespace

QDate weekStart(QDate date, Qt::DayOfWeek firstDay)
{
    return date.addDays(-((date.dayOfWeek() - int(firstDay) + 7) % 7));
}

MiniCalendarLayout MiniCalendarLayout::of(QDate month, const QLocale &locale, QSizeF size)
{
    return {month, locale.firstDayOfWeek(), size, locale.textDirection() == Qt::RightToLeft};
}

QDate MiniCalendarLayout::firstShown() const
{
    return weekStart(firstOfMonth(), firstDay);
}

bool MiniCalendarLayout::inMonth(QDate date) const
{
    return date.month() == month.month() && date.year() == month.year();
}

QRectF MiniCalendarLayout::titleRect() const
{
    return cell(*this, 0, 0, 5);
}

QRectF MiniCalendarLayout::earlierRect() const
{
    return cell(*this, 5, 0);
}

QRectF MiniCalendarLayout::laterRect() const
{
    return cell(*this, 6, 0);
}

QRectF MiniCalendarLayout::weekdayRect(int column) const
{
    return cell(*this, column, 1);
}

Qt::DayOfWeek MiniCalendarLayout::weekday(int column) const
{
    return Qt::DayOfWeek((int(firstDay) - 1 + column) % 7 + 1);
}

QRectF MiniCalendarLayout::dayRect(QDate date) const
{
    const qint64 offset = firstShown().daysTo(date);
    if (!date.isValid() || offset < 0 || offset >= kWeeks * kColumns)
        return {};
    return cell(*this, int(offset % kColumns), int(offset / kColumns) + 2);
}

std::optional<QDate> MiniCalendarLayout::dateAt(QPointF point) const
{
    for (int offset = 0; offset < kWeeks * kColumns; ++offset) {
        const QDate date = firstShown().addDays(offset);
        const QRectF rect = dayRect(date);
        if (point.x() >= rect.left() && point.x() < rect.right() && point.y() >= rect.top() &&
            point.y() < rect.bottom())
            return date;
    }
    return std::nullopt;
}

} // namespace kalends
