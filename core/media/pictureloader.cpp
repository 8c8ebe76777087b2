// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pictureloader.h"

#include "media/heifdecode.h"
#include "media/imageprobe.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <QColorSpace>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPixelFormat>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qint64 kMaxPixels = 64'000'000; ///< what fits into the allocation limit

/// How much smaller the decoder itself can make it without coming below what is wanted: 1, 2, 4 or 8.
int reduction(QSize stored, int leastSide)
{
    const int side = qMax(stored.width(), stored.height());
    int by = 1;
    while (by < 8 && leastSide > 0 && side / (by * 2) >= leastSide)
        by *= 2;
    while (by < 8 && qint64(stored.width() / by) * (stored.height() / by) > kMaxPixels)
        by *= 2;
    return by;
}

} // namespace

Result<QImage> loadPicture(const QString &path, const MediaAsset &asset, int leastSide)
{
    const QString &container = asset.facts.container;
    if (!QFileInfo(path).isFile())
        return Error{.code = ErrorCode::MediaMissing,
                     .message = Texts::tr("“%1” is no longer in the library.").arg(asset.fileName),
                     .hint = Texts::tr("Add the file again.")};
    if (container == "heic"_L1)
        return decodeHeif(path, asset.fileName);
    if (!QImageReader::supportedImageFormats().contains(container.toLatin1()))
        return rejected(
            asset.fileName,
            Texts::tr("cannot be shown, because this computer has no decoder for %1").arg(container.toUpper()),
            Texts::tr("It can be posted all the same once it is saved as JPEG."));
    QImageReader reader;
    setUp(reader, path, container);
    const QSize stored = reader.size();
    const int by = container == "jpeg"_L1 && stored.isValid() ? reduction(stored, leastSide) : 1;
    if (by > 1)
        reader.setScaledSize(QSize((stored.width() + by - 1) / by, (stored.height() + by - 1) / by));
    const QImage image = reader.read();
    if (image.isNull())
        return rejected(asset.fileName, Texts::tr("cannot be decoded (%1)").arg(reader.errorString()),
                        Texts::tr("Add the file again."));
    return image;
}

QImage plainPicture(const QImage &image)
{
    QImage coloured = image;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        if (image.pixelFormat().colorModel() != QPixelFormat::RGB) // only true colours can be converted
            coloured = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        coloured.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    QImage plain(image.size(), QImage::Format_RGB32);
    if (plain.isNull())
        return {};
    if (!coloured.hasAlphaChannel() && coloured.format() == QImage::Format_RGB32) {
        for (int y = 0; y < plain.height(); ++y)
            std::memcpy(plain.scanLine(y), coloured.constScanLine(y), size_t(plain.width()) * 4);
        return plain;
    }
    plain.fill(Qt::white);
    coloured.setDevicePixelRatio(1);
    QPainter(&plain).drawImage(0, 0, coloured);
    return plain;
}

} // namespace kalends
