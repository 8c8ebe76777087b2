// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLocale>
#include <QRectF>
#include <optional>

namespace kalends
{

/// A month as a small grid: a row of weekday letters above six weeks. Weeks begin as the locale says. Pixels from the
/// top left of the widget; the strip above with the month's name and its two buttons belongs to it. A plain value;
/// tested without a window.
struct MiniCalendarLayout {
    static constexpr int kWeeks = 6; ///< always, so that nothing jumps while paging

    QDate month; ///< any day of it
    Qt::DayOfWeek firstDay = Qt::Monday;
    QSizeF size{172, 168};
    bool rightToLeft = false;

    [[nodiscard]] static MiniCalendarLayout of(QDate month, const QLocale &locale, QSizeF size);

    [[nodiscard]] QDate firstOfMonth() const { return {month.year(), month.month(), 1}; }
    [[nodiscard]] QDate firstShown() const; ///< top leading cell; the month's first day is in the first row
    [[nodiscard]] bool inMonth(QDate date) const;
    [[nodiscard]] QRectF titleRect() const;
    [[nodiscard]] QRectF earlierRect() const; ///< the button to the month before, on the leading side of `laterRect`
    [[nodiscard]] QRectF laterRect() const;
    [[nodiscard]] QRectF weekdayRect(int column) const;
    [[nodiscard]] Qt::DayOfWeek weekday(int column) const;
    [[nodiscard]] QRectF dayRect(QDate date) const; ///< empty for a date that is not shown
    [[nodiscard]] std::optional<QDate> dateAt(QPointF point) const;
};

/// The first day of the week that `date` lies in.
[[nodiscard]] QDate weekStart(QDate date, Qt::DayOfWeek firstDay);

} // namespace kalends
