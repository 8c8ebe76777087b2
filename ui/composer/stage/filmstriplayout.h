// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <optional>

namespace kalends
{

/// Where the small pictures below the large one stand: in the middle when there is room, else scrolled. Pixels from the
/// top left of the strip. A plain value; tested without a window.
struct FilmstripLayout {
    static constexpr qreal kTile = 54;
    static constexpr qreal kGap = 8;
    static constexpr qreal kMargin = 6; ///< for the ring around the chosen one

    qreal width = 400;
    int count = 0;
    bool hasAdd = true; ///< the “+” behind the last one
    bool rightToLeft = false;
    qreal scroll = 0; ///< from where reading begins

    [[nodiscard]] int places() const { return count + (hasAdd ? 1 : 0); }
    [[nodiscard]] qreal contentWidth() const;
    [[nodiscard]] qreal mostScroll() const;
    [[nodiscard]] QRectF tileRect(int place) const; ///< count: the “+”
    [[nodiscard]] std::optional<int> placeAt(QPointF point) const;
    /// Where a picture that is dragged to `x` would come to stand: 0 to count - 1.
    [[nodiscard]] int dropPlace(qreal x) const;
    /// The scroll that shows `place` wholly, changed as little as needed.
    [[nodiscard]] qreal scrollToShow(int place) const;
    /// Where the picture of `index` stands while that of `from` hovers over `to`.
    [[nodiscard]] static int placeWhileDragging(int index, int from, int to);
};

} // namespace kalends
