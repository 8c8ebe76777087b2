// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/mediaedit.h"
#include "ui/composer/draft/usertags.h"

#include <QPointF>
#include <QRectF>

namespace kalends
{

/// A point of the picture as `from` leaves it, seen in the picture as `to` leaves it; brought inside.
[[nodiscard]] QPointF movedWithEdit(QPointF place, const MediaEdit &from, const MediaEdit &to);
/// The tags on the medium at `index` follow the people when the picture is cut or turned differently.
[[nodiscard]] QList<UserTag> movedWithEdit(QList<UserTag> tags, int index, const MediaEdit &from, const MediaEdit &to);

/// Where a bubble stands: its tip points at the person, its body lies below, or above where there is no room below.
struct TagBubble {
    QPointF tip;
    QRectF body;
    bool isAbove = false;

    static constexpr qreal kTip = 6; ///< height of the little triangle
    /// `words`: the room that the name needs; `picture`: where the picture is painted, in the same pixels.
    [[nodiscard]] static TagBubble at(QPointF place, QSizeF words, const QRectF &picture);
    [[nodiscard]] bool contains(QPointF point) const;
};
/// A point of the screen as a place on the picture, 0 to 1.
[[nodiscard]] QPointF placeOn(const QRectF &picture, QPointF point);

} // namespace kalends
