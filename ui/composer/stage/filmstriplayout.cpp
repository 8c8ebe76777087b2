// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/filmstriplayout.h"

#include <algorithm>
#include <cmath>

namespace kalends
{

qreal FilmstripLayout::contentWidth() const
{
    return places() > 0 ? places() * (kTile + kGap) - kGap + 2 * kMargin : 0;
}

qreal FilmstripLayout::mostScroll() const
{
    return std::max(0.0, contentWidth() - width);
}

QRectF FilmstripLayout::tileRect(int place) const
{
    const qreal begin = mostScroll() > 0 ? -std::clamp(scroll, 0.0, mostScroll()) : (width - contentWidth()) / 2;
    const qreal x = std::round(begin) + kMargin + place * (kTile + kGap);
    return {rightToLeft ? width - x - kTile : x, kMargin, kTile, kTile};
}

std::optional<int> FilmstripLayout::placeAt(QPointF point) const
{
    for (int place = 0; place < places(); ++place) {
        if (tileRect(place).contains(point))
            return place;
    }
    return std::nullopt;
}

int FilmstripLayout::dropPlace(qreal x) const
{
    int nearest = 0;
    qreal distance = -1;
    for (int place = 0; place < count; ++place) {
        const qreal away = std::abs(tileRect(place).center().x() - x);
        if (distance < 0 || away < distance) {
            distance = away;
            nearest = place;
        }
    }
    return nearest;
}

qreal FilmstripLayout::scrollToShow(int place) const
{
    const qreal begin = place * (kTile + kGap);
    const qreal end = begin + kTile + 2 * kMargin;
    const qreal now = std::clamp(scroll, 0.0, mostScroll());
    if (begin < now)
        return std::clamp(begin, 0.0, mostScroll());
    return end > now + width ? std::clamp(end - width, 0.0, mostScroll()) : now;
}

int FilmstripLayout::placeWhileDragging(int index, int from, int to)
{
    if (index == from)
        return to;
    if (from < to && index > from && index <= to)
        return index - 1;
    if (to < from && index >= to && index < from)
        return index + 1;
    return index;
}

} // namespace kalends
