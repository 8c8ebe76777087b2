// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cropgeometry.h"

#include "model/limits.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::CropGeometry)
};

constexpr double kWhole = 1e-4; ///< less than a pixel of any picture up to 10,000 wide

struct Shape {
    QLatin1String word;
    double ratio;
};
constexpr Shape kPortrait{"4:5"_L1, 4.0 / 5};
constexpr Shape kClassic{"3:4"_L1, 3.0 / 4};
constexpr Shape kSquare{"1:1"_L1, 1};
constexpr Shape kWide{"1.91:1"_L1, 1.91};
constexpr Shape kTall{"9:16"_L1, 9.0 / 16};
constexpr Shape kScreen{"16:9"_L1, 16.0 / 9};

/// "1,91:1" where the decimals follow a comma.
QString labelOf(const Shape &shape)
{
    const QLocale locale;
    QString label;
    for (const QChar sign : QString(shape.word)) {
        if (sign.isDigit())
            label += locale.toString(sign.digitValue());
        else
            label += sign == u'.' ? locale.decimalPoint() : QString(sign);
    }
    return label;
}

/// What people of the field use there, the advised one first.
QList<Shape> shapesFor(PostType type)
{
    switch (type) {
    case PostType::Post:
    case PostType::Carousel:
        return {kPortrait, kSquare, kWide};
    case PostType::Reel:
    case PostType::Story:
    case PostType::Video:
        return {kTall, kPortrait, kSquare, kScreen};
    case PostType::Photos:
        return {kTall, kClassic, kPortrait, kSquare, kScreen};
    }
    Q_UNREACHABLE();
}

struct RatioRange {
    double least = 0;
    double most = 0; ///< 0: any shape is taken
};

RatioRange allowedRatios(Channel channel, PostType type, MediaKind kind)
{
    const PostLimits &limits = postLimits(channel, type);
    return kind == MediaKind::Image ? RatioRange{limits.image.minRatio, limits.image.maxRatio}
                                    : RatioRange{limits.video.minRatio, limits.video.maxRatio};
}

bool isAllowed(double ratio, RatioRange range)
{
    return range.most <= 0 || (ratio >= range.least && ratio <= range.most);
}

/// Width by height in fractions for a ratio in pixels.
double fractionRatio(QSize picture, double ratio)
{
    return ratio * picture.height() / picture.width();
}

bool isLeft(CropHandle handle)
{
    return handle == CropHandle::Left || handle == CropHandle::TopLeft || handle == CropHandle::BottomLeft;
}
bool isRight(CropHandle handle)
{
    return handle == CropHandle::Right || handle == CropHandle::TopRight || handle == CropHandle::BottomRight;
}
bool isTop(CropHandle handle)
{
    return handle == CropHandle::Top || handle == CropHandle::TopLeft || handle == CropHandle::TopRight;
}
bool isBottom(CropHandle handle)
{
    return handle == CropHandle::Bottom || handle == CropHandle::BottomLeft || handle == CropHandle::BottomRight;
}

/// One direction of a crop: from `low` to `high`, of which one end, the other or none is dragged.
struct Span {
    double low = 0;
    double high = 1;
    bool lowMoves = false;
    bool highMoves = false;

    [[nodiscard]] double length() const { return high - low; }
    void dragTo(double at)
    {
        if (lowMoves)
            low = std::clamp(at, 0.0, high - kLeastCrop);
        else if (highMoves)
            high = std::clamp(at, low + kLeastCrop, 1.0);
    }
    /// How long it can become without leaving the picture.
    [[nodiscard]] double room() const
    {
        if (lowMoves)
            return high;
        if (highMoves)
            return 1 - low;
        return 1; // both ends give way, and the whole may slide
    }
    void setLength(double length)
    {
        if (lowMoves) {
            low = high - length;
        } else if (highMoves) {
            high = low + length;
        } else {
            low = std::clamp((low + high - length) / 2, 0.0, 1 - length);
            high = low + length;
        }
    }
};

QRectF keepingRatio(QSize picture, Span across, Span down, double ratio, bool byHeight)
{
    const double shape = fractionRatio(picture, ratio);
    double width = byHeight ? down.length() * shape : across.length();
    // The least and the most that both directions allow.
    const double least = std::max(kLeastCrop, kLeastCrop * shape);
    const double most = std::min(across.room(), down.room() * shape);
    width = std::min(std::max(width, least), most);
    across.setLength(width);
    down.setLength(width / shape);
    return {across.low, down.low, across.length(), down.length()};
}

/// The largest size of that ratio within `limit`, both in fractions.
QSizeF largestWithin(QSize picture, QSizeF limit, double ratio)
{
    const double shape = fractionRatio(picture, ratio);
    return limit.width() / shape <= limit.height() ? QSizeF(limit.width(), limit.width() / shape)
                                                   : QSizeF(limit.height() * shape, limit.height());
}

QRectF centredAt(QPointF centre, QSizeF size)
{
    return {std::clamp(centre.x() - size.width() / 2, 0.0, 1 - size.width()),
            std::clamp(centre.y() - size.height() / 2, 0.0, 1 - size.height()), size.width(), size.height()};
}

} // namespace

QList<RatioPreset> ratioPresets(Channel channel, PostType type, MediaKind kind)
{
    const RatioRange range = allowedRatios(channel, type, kind);
    QList<RatioPreset> presets;
    for (const Shape &shape : shapesFor(type)) {
        if (isAllowed(shape.ratio, range))
            presets.append({.word = shape.word, .label = labelOf(shape), .ratio = shape.ratio});
    }
    presets.append({.word = u"original"_s, .label = Tr::tr("Original"), .isOriginal = true});
    presets.append({.word = u"free"_s, .label = Tr::tr("Free")});
    return presets;
}

QSize turnedSize(QSize picture, int rotation)
{
    return rotation % 180 == 0 ? picture : picture.transposed();
}

QRectF turnedCrop(const QRectF &crop, int rotation)
{
    switch (((rotation % 360) + 360) % 360) {
    case 90: // what was at the left comes to the top
        return {1 - crop.bottom(), crop.x(), crop.height(), crop.width()};
    case 180:
        return {1 - crop.right(), 1 - crop.bottom(), crop.width(), crop.height()};
    case 270:
        return {crop.y(), 1 - crop.right(), crop.height(), crop.width()};
    default:
        return crop;
    }
}

double ratioOf(QSize picture, const QRectF &crop)
{
    const double height = picture.height() * crop.height();
    return height > 0 ? picture.width() * crop.width() / height : 0;
}

bool isWhole(const QRectF &crop)
{
    return crop.x() < kWhole && crop.y() < kWhole && crop.right() > 1 - kWhole && crop.bottom() > 1 - kWhole;
}

QRectF saneCrop(const QRectF &crop)
{
    const bool finite = std::isfinite(crop.x()) && std::isfinite(crop.y()) && std::isfinite(crop.width()) &&
                        std::isfinite(crop.height());
    if (!finite || crop.width() <= 0 || crop.height() <= 0)
        return {0, 0, 1, 1};
    const double width = std::clamp(crop.width(), kLeastCrop, 1.0);
    const double height = std::clamp(crop.height(), kLeastCrop, 1.0);
    return {std::clamp(crop.x(), 0.0, 1 - width), std::clamp(crop.y(), 0.0, 1 - height), width, height};
}

QRectF largestCrop(QSize picture, double ratio)
{
    return cropAround(picture, {0, 0, 1, 1}, ratio);
}

QRectF cropAround(QSize picture, const QRectF &around, double ratio)
{
    const QRectF crop = saneCrop(around);
    if (ratio <= 0 || picture.isEmpty())
        return crop;
    const double shape = fractionRatio(picture, ratio);
    // As wide or as high as `around`, whichever is larger, as far as there is room.
    const QSizeF wanted(std::max(crop.width(), crop.height() * shape), std::max(crop.height(), crop.width() / shape));
    return centredAt(crop.center(), largestWithin(picture, wanted.boundedTo(QSizeF(1, 1)), ratio));
}

QRectF movedCrop(const QRectF &crop, QPointF by)
{
    const QRectF sane = saneCrop(crop);
    return {std::clamp(sane.x() + by.x(), 0.0, 1 - sane.width()), std::clamp(sane.y() + by.y(), 0.0, 1 - sane.height()),
            sane.width(), sane.height()};
}

QRectF resizedCrop(QSize picture, const QRectF &crop, CropHandle handle, QPointF to, double ratio)
{
    const QRectF sane = saneCrop(crop);
    Span across{sane.left(), sane.right(), isLeft(handle), isRight(handle)};
    Span down{sane.top(), sane.bottom(), isTop(handle), isBottom(handle)};
    across.dragTo(to.x());
    down.dragTo(to.y());
    if (ratio <= 0 || picture.isEmpty())
        return {across.low, down.low, across.length(), down.length()};
    const bool movesAcross = across.lowMoves || across.highMoves;
    const bool movesDown = down.lowMoves || down.highMoves;
    // A corner follows the direction in which it was dragged further.
    const bool byHeight =
        movesDown && (!movesAcross || down.length() * fractionRatio(picture, ratio) > across.length());
    return keepingRatio(picture, across, down, ratio, byHeight);
}

QRectF zoomedCrop(QSize picture, const QRectF &crop, double factor)
{
    const QRectF sane = saneCrop(crop);
    if (!(factor > 0) || picture.isEmpty())
        return sane;
    const double most = std::min(1 / sane.width(), 1 / sane.height());
    const double least = std::max(kLeastCrop / sane.width(), kLeastCrop / sane.height());
    const double bounded = std::min(std::max(factor, least), most);
    return centredAt(sane.center(), sane.size() * bounded);
}

QRectF allowedCrop(QSize picture, const QRectF &crop, Channel channel, PostType type, MediaKind kind)
{
    const RatioRange range = allowedRatios(channel, type, kind);
    const QRectF sane = saneCrop(crop);
    const double ratio = ratioOf(picture, sane);
    if (ratio <= 0 || isAllowed(ratio, range))
        return sane;
    // Only cut: the part that was chosen is all that anyone wants to show.
    return centredAt(sane.center(), largestWithin(picture, sane.size(), std::clamp(ratio, range.least, range.most)));
}

QRect pixelCrop(QSize picture, const QRectF &crop, bool even)
{
    const QRectF sane = saneCrop(crop);
    const int step = even ? 2 : 1;
    const auto along = [step](double from, double length, int pixels) {
        const int most = std::max(1, pixels);
        int size = std::clamp(int(std::lround(length * most)), 1, most);
        if (most >= step)
            size = std::max(step, size / step * step);
        const int start = std::clamp(int(std::lround(from * most)), 0, most - size) / step * step;
        return std::pair(start, size);
    };
    const auto [x, width] = along(sane.x(), sane.width(), picture.width());
    const auto [y, height] = along(sane.y(), sane.height(), picture.height());
    return {x, y, width, height};
}

} // namespace kalends
