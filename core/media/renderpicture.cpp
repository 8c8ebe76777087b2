// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/renderpicture.h"

#include "media/mediaerror.h"
#include "media/pictureloader.h"
#include "model/cropgeometry.h"
#include "model/texts.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QTransform>
#include <cerrno>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kBestQuality = 92;
constexpr int kLeastQuality = 76;
constexpr int kQualityStep = 4;
constexpr double kShrink = 0.8; ///< a side, where even the least quality is too many bytes

QByteArray encoded(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

/// The best JPEG that has no more than `most` bytes; 0: any number.
QByteArray fitted(QImage image, qint64 most, const RenderControl &control)
{
    for (int quality = kBestQuality;; quality -= kQualityStep) {
        const QByteArray bytes = encoded(image, quality);
        if (bytes.isEmpty() || most <= 0 || bytes.size() <= most || control.isCanceled())
            return bytes;
        if (quality - kQualityStep >= kLeastQuality)
            continue;
        const QSize smaller = image.size() * kShrink;
        if (smaller == image.size()) // a pixel or two: no JPEG is that small
            return {};
        image = image.scaled(smaller, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        quality = kBestQuality;
    }
}

Result<void> write(const QByteArray &bytes, const QString &target)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return libraryError(errno);
    errno = 0;
    if (file.write(bytes) != bytes.size())
        return libraryError(errno != 0 ? errno : ENOSPC);
    return {};
}

} // namespace

QSize pictureSize(QSize size, const ImageLimits &limits)
{
    double scale = 1;
    const int longSide = std::max(size.width(), size.height());
    const int shortSide = std::min(size.width(), size.height());
    if (limits.maxLongSide > 0)
        scale = std::min({scale, double(limits.maxLongSide) / longSide, double(limits.maxShortSide) / shortSide});
    if (limits.scaledWidth > 0)
        scale = std::min(scale, double(limits.scaledWidth) / size.width());
    QSize fit(std::max(1, int(std::lround(size.width() * scale))),
              std::max(1, int(std::lround(size.height() * scale))));
    if (limits.maxRatio <= 0)
        return fit;
    // A pixel or two, as rounding makes them; what is really of another shape stays and is refused.
    constexpr double kNear = 0.01;
    const double ratio = double(fit.width()) / fit.height();
    if (ratio < limits.minRatio && ratio > limits.minRatio * (1 - kNear))
        fit.setHeight(int(std::floor(fit.width() / limits.minRatio)));
    else if (ratio > limits.maxRatio && ratio < limits.maxRatio * (1 + kNear))
        fit.setWidth(int(std::floor(fit.height() * limits.maxRatio)));
    return fit;
}

Result<void> renderPicture(const RenderOrder &order, const QString &target, RenderControl &control)
{
    const MediaAsset &source = order.source;
    const QSize shown = turnedSize(QSize(source.width, source.height), order.edit.rotation);
    const QRect cut = pixelCrop(shown, order.edit.crop);
    const QSize wanted = pictureSize(cut.size(), order.limits.image);
    // Twice the pixels that are wanted make a clean reduction; more would only cost time.
    const double spare = double(std::max(shown.width(), shown.height())) / std::max(cut.width(), cut.height());
    const int leastSide = int(std::ceil(2 * spare * std::max(wanted.width(), wanted.height())));
    auto loaded = loadPicture(order.sourcePath, source, leastSide);
    if (!loaded)
        return loaded.error();
    control.report(0.4);
    QImage image = std::move(*loaded);
    if (order.edit.rotation != 0)
        image = image.transformed(QTransform().rotate(order.edit.rotation));
    if (!isWhole(order.edit.crop))
        image = image.copy(pixelCrop(image.size(), order.edit.crop));
    image = plainPicture(image);
    if (control.isCanceled())
        return renderCanceled(source.fileName);
    if (image.size() != wanted)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.isNull())
        return rejected(source.fileName, Texts::tr("has more pixels than this computer has memory for"),
                        Texts::tr("Make it smaller and add it again."));
    control.report(0.6);
    const QByteArray bytes = fitted(image, order.limits.image.maxBytes, control);
    if (control.isCanceled())
        return renderCanceled(source.fileName);
    if (bytes.isEmpty())
        return rejected(source.fileName, Texts::tr("cannot be saved as JPEG on this computer"),
                        Texts::tr("Save it as JPEG with another program and add that."));
    control.report(0.95);
    return write(bytes, target);
}

} // namespace kalends
