// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace kalends
{

/// What stands on the apps' buttons, drawn by ourselves: shapes that everybody reads, nobody's artwork.
enum class AppIcon {
    Bookmark,
    Carousel,
    Clip,
    Comment,
    Grid,
    Heart,
    Home,
    Inbox,
    More,
    Note,
    Person,
    Plus,
    Search,
    Send,
    Share,
};

/// In `rect`, sharp at every scale. `filled`: the shape is solid instead of an outline.
void paintAppIcon(QPainter &painter, const QRectF &rect, AppIcon icon, const QColor &color, bool filled = false);

} // namespace kalends
