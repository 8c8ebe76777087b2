// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/feedlayout.h"

#include <algorithm>
#include <cmath>

namespace kalends
{

qreal FeedLayout::cellWidth() const
{
    const qreal room = std::min(kWidest, width - 2 * kMargin);
    return std::max(24.0, std::floor((room - (kAcross - 1) * kGap) / kAcross));
}

qreal FeedLayout::cellHeight() const
{
    return std::round(cellWidth() * 4 / 3);
}

qreal FeedLayout::height() const
{
    const int rows = (count + kAcross - 1) / kAcross;
    return rows == 0 ? 0 : 2 * kMargin + rows * cellHeight() + (rows - 1) * kGap;
}

QRectF FeedLayout::cellRect(int index) const
{
    const int row = index / kAcross;
    const int column = rightToLeft ? kAcross - 1 - index % kAcross : index % kAcross;
    const qreal grid = kAcross * cellWidth() + (kAcross - 1) * kGap;
    const qreal left = std::round((width - grid) / 2);
    return {left + column * (cellWidth() + kGap), kMargin + row * (cellHeight() + kGap), cellWidth(), cellHeight()};
}

std::optional<int> FeedLayout::cellAt(QPointF point) const
{
    const auto [from, to] = cellsIn(point.y(), point.y() + 1);
    for (int index = from; index < to; ++index) {
        if (cellRect(index).contains(point))
            return index;
    }
    return std::nullopt;
}

std::pair<int, int> FeedLayout::cellsIn(qreal top, qreal bottom) const
{
    const qreal pitch = cellHeight() + kGap;
    const int first = int(std::floor((top - kMargin) / pitch)) * kAcross;
    const int last = (int(std::floor((bottom - kMargin) / pitch)) + 1) * kAcross;
    return {std::clamp(first, 0, count), std::clamp(last, 0, count)};
}

} // namespace kalends
