// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/tilepainter.h"

#include <QDate>
#include <QRect>
#include <QSize>

namespace kalends
{

/// Where things lie in the month: weeks below each other, days across, tiles in the days. Plain values in viewport
/// pixels, without a window. Days flow in one endless strip of weeks; `topWeek` and `offset` say which part is seen.
struct MonthLayout {
    // Where words have their usual size.
    static constexpr int kHeader = 28;   ///< the names of the days
    static constexpr int kDayLine = 24;  ///< the number of the day
    static constexpr int kGap = 3;       ///< between tiles
    static constexpr int kInset = 5;     ///< tiles to the sides of their day
    static constexpr int kMoreLine = 18; ///< "+3 more"
    static constexpr int kLeastRow = 56;

    QSize size;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    bool rightToLeft = false;
    QDate topWeek;   ///< the first day of the uppermost week that is seen at all
    int offset = 0;  ///< how much of it is scrolled away, 0 to rowHeight() - 1
    int rows = 6;    ///< weeks that fit
    qreal scale = 1; ///< of words, and of what holds them

    [[nodiscard]] static QDate weekStart(QDate day, Qt::DayOfWeek firstDay);
    /// How many weeks a month touches: 4 to 6.
    [[nodiscard]] static int weeksOf(QDate month, Qt::DayOfWeek firstDay);

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * scale); }
    [[nodiscard]] int header() const { return scaled(kHeader); }
    /// The whole strip, below the header.
    [[nodiscard]] QRect body() const { return QRect(0, header(), size.width(), size.height() - header()); }
    [[nodiscard]] QDate lastVisible() const; ///< the last day of the lowest week that is seen at all
    /// May lie partly outside body().
    [[nodiscard]] QRect cellOf(QDate day) const;
    [[nodiscard]] QRect headerOf(int column) const; ///< 0: the first day of the week
    [[nodiscard]] QDate dayAt(QPoint at) const;     ///< invalid in the header and outside

    [[nodiscard]] TileSize tileSize() const;
    [[nodiscard]] int tileHeight() const
    {
        return scaled(tileSize() == TileSize::Full ? kFullTileHeight : kCompactTileHeight);
    }
    /// How many of `count` tiles are shown; the rest hides behind "+n more".
    [[nodiscard]] int shownOf(int count) const;
    [[nodiscard]] QRect tileOf(QDate day, int index) const;
    /// Where "+n more" stands when `shown` tiles are.
    [[nodiscard]] QRect moreOf(QDate day, int shown) const;
    /// The number of the day, which opens the day.
    [[nodiscard]] QRect numberOf(QDate day) const;

    /// Scrolled by so many pixels; down is positive.
    void scrollBy(int pixels);
    /// How far it is from here to that week at the top, in pixels.
    [[nodiscard]] int distanceTo(QDate week) const;
    /// The month that most of what is seen belongs to: the one in the middle row.
    [[nodiscard]] QDate month() const;
};

} // namespace kalends
