// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/peopletags.h"

#include <algorithm>
#include <cmath>

namespace kalends
{
namespace
{

constexpr qreal kPadX = 8;
constexpr qreal kPadY = 4;

/// Where a point goes when the picture is turned clockwise.
QPointF turned(QPointF point, int rotation)
{
    switch (((rotation % 360) + 360) % 360) {
    case 90:
        return {1 - point.y(), point.x()};
    case 180:
        return {1 - point.x(), 1 - point.y()};
    case 270:
        return {point.y(), 1 - point.x()};
    default:
        return point;
    }
}

double inside(double share)
{
    return std::clamp(share, 0.0, 1.0);
}

} // namespace

QPointF movedWithEdit(QPointF place, const MediaEdit &from, const MediaEdit &to)
{
    const QPointF shown(from.crop.x() + place.x() * from.crop.width(), from.crop.y() + place.y() * from.crop.height());
    const QPointF again = turned(turned(shown, 360 - from.rotation), to.rotation);
    if (to.crop.width() <= 0 || to.crop.height() <= 0)
        return place;
    return {inside((again.x() - to.crop.x()) / to.crop.width()), inside((again.y() - to.crop.y()) / to.crop.height())};
}

QList<UserTag> movedWithEdit(QList<UserTag> tags, int index, const MediaEdit &from, const MediaEdit &to)
{
    for (UserTag &tag : tags) {
        if (tag.mediaIndex != index || !tag.x || !tag.y)
            continue;
        const QPointF place = movedWithEdit(QPointF(*tag.x, *tag.y), from, to);
        tag.x = keptShare(place.x());
        tag.y = keptShare(place.y());
    }
    return tags;
}

TagBubble TagBubble::at(QPointF place, QSizeF words, const QRectF &picture)
{
    TagBubble bubble;
    bubble.tip = {picture.x() + inside(place.x()) * picture.width(),
                  picture.y() + inside(place.y()) * picture.height()};
    const QSizeF size(std::min(words.width() + 2 * kPadX, picture.width()), words.height() + 2 * kPadY);
    bubble.isAbove = bubble.tip.y() + kTip + size.height() > picture.bottom();
    const qreal left = std::clamp(bubble.tip.x() - size.width() / 2, picture.left(), picture.right() - size.width());
    const qreal top = bubble.isAbove ? bubble.tip.y() - kTip - size.height() : bubble.tip.y() + kTip;
    bubble.body = {QPointF(left, top), size};
    return bubble;
}

bool TagBubble::contains(QPointF point) const
{
    const QRectF reach = body.united(QRectF(tip - QPointF(kTip, kTip), QSizeF(2 * kTip, 2 * kTip)));
    return body.contains(point) ||
           (reach.contains(point) && std::abs(point.x() - tip.x()) <= kTip && std::abs(point.y() - tip.y()) <= kTip);
}

QPointF placeOn(const QRectF &picture, QPointF point)
{
    if (picture.isEmpty())
        return {0.5, 0.5};
    return {inside((point.x() - picture.x()) / picture.width()), inside((point.y() - picture.y()) / picture.height())};
}

} // namespace kalends
