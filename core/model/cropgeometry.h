// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/media.h"

#include <QList>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QString>

namespace kalends
{

// How a crop is chosen and what it comes to. Pure functions. A crop is a rectangle in fractions of the picture as
// shown: (0,0) is its left top corner, (1,1) its right bottom one, after the rotation. A ratio is width by height in
// pixels; 0 means free. `picture` is always the size in pixels as shown, after the rotation.

/// A crop may not become smaller than this, in fractions of a side.
inline constexpr double kLeastCrop = 0.05;

/// A shape that a person can choose for a post of one type.
struct RatioPreset {
    QString word;     ///< stable: "original", "free", "4:5", "1:1", "1.91:1", "9:16"…
    QString label;    ///< for people
    double ratio = 0; ///< 0: free, or the picture's own (`isOriginal`)
    bool isOriginal = false;
    friend bool operator==(const RatioPreset &, const RatioPreset &) = default;
};
/// Only shapes that the channel takes, the picture's own and "free" among them; the advised one comes first.
[[nodiscard]] QList<RatioPreset> ratioPresets(Channel channel, PostType type, MediaKind kind);

/// The size as shown once it is turned by `rotation` degrees clockwise (0, 90, 180, 270).
[[nodiscard]] QSize turnedSize(QSize picture, int rotation);
/// The crop that shows the same part of the picture after that turn.
[[nodiscard]] QRectF turnedCrop(const QRectF &crop, int rotation);

/// Width by height in pixels of what a crop leaves; 0 for an empty picture.
[[nodiscard]] double ratioOf(QSize picture, const QRectF &crop);
/// Nothing worth speaking of is cut off.
[[nodiscard]] bool isWhole(const QRectF &crop);
/// As it may be kept: within 0..1 and no smaller than kLeastCrop; the whole picture for what is no rectangle at all.
[[nodiscard]] QRectF saneCrop(const QRectF &crop);

/// The largest crop of that ratio in the middle of the picture; the whole for ratio 0.
[[nodiscard]] QRectF largestCrop(QSize picture, double ratio);
/// The largest one of that ratio whose centre is as near as can be to that of `around`, and which is no larger than
/// needed: as wide or as high as `around`.
[[nodiscard]] QRectF cropAround(QSize picture, const QRectF &around, double ratio);

/// Moved by fractions of the picture; stops at its edges, keeps its size.
[[nodiscard]] QRectF movedCrop(const QRectF &crop, QPointF by);

enum class CropHandle { Left, Right, Top, Bottom, TopLeft, TopRight, BottomLeft, BottomRight };
/// One edge or corner dragged to `to` (fractions); the opposite edge or corner stays where it is. With a ratio an edge
/// takes the other side along to both of its ends. Stays inside the picture and above the least size.
[[nodiscard]] QRectF resizedCrop(QSize picture, const QRectF &crop, CropHandle handle, QPointF to, double ratio = 0);
/// Larger (factor > 1) or smaller about its centre, in the ratio it has; within the picture and the least size.
[[nodiscard]] QRectF zoomedCrop(QSize picture, const QRectF &crop, double factor);

/// The nearest crop that the channel takes: `crop` itself where its shape is allowed. What the fix "crop" does.
[[nodiscard]] QRectF allowedCrop(QSize picture, const QRectF &crop, Channel channel, PostType type, MediaKind kind);

/// The crop in whole pixels of the picture, never empty; `even`: place and size in even numbers, as 4:2:0 video wants.
[[nodiscard]] QRect pixelCrop(QSize picture, const QRectF &crop, bool even = false);

} // namespace kalends
