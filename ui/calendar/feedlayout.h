// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <optional>

namespace kalends
{

/// The profile grid: three across, cells of 3:4 with hairline gaps (as profiles show posts since January 2025),
/// centred, never wider than a phone held close. Pixels from the top left of the body. A plain value; tested without a
/// window.
struct FeedLayout {
    static constexpr int kAcross = 3;
    static constexpr qreal kGap = 2;
    static constexpr qreal kWidest = 660; ///< of the three together
    static constexpr qreal kMargin = 16;

    qreal width = 600;
    int count = 0;
    bool rightToLeft = false;

    [[nodiscard]] qreal cellWidth() const;
    [[nodiscard]] qreal cellHeight() const;
    [[nodiscard]] qreal height() const;
    [[nodiscard]] QRectF cellRect(int index) const; ///< 0 is the newest
    [[nodiscard]] std::optional<int> cellAt(QPointF point) const;
    /// First and one past the last cell that meet the strip, for painting and for reading on.
    [[nodiscard]] std::pair<int, int> cellsIn(qreal top, qreal bottom) const;
};

} // namespace kalends
