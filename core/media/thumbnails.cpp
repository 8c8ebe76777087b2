// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/thumbnails.h"

#include "diagnostics/log.h"
#include "media/heifdecode.h"
#include "media/imageprobe.h"
#include "media/mediaerror.h"
#include "media/pictureloader.h"
#include "media/videoframe.h"
#include "model/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kJpegQuality = 85;

Result<QImage> pictureThumbnail(const QString &path, const MediaAsset &asset, int side)
{
    if (asset.facts.container == "heic"_L1) {
        const auto whole = decodeHeif(path, asset.fileName);
        if (!whole || qMax(whole->width(), whole->height()) <= side)
            return whole;
        return plainPicture(whole->scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    if (!QImageReader::supportedImageFormats().contains(asset.facts.container.toLatin1()))
        return rejected(asset.fileName,
                        Texts::tr("cannot be shown, because this computer has no decoder for %1")
                            .arg(asset.facts.container.toUpper()),
                        Texts::tr("It can be posted all the same once it is saved as JPEG."));
    QImageReader reader;
    setUp(reader, path, asset.facts.container);
    const QSize stored = reader.size();
    if (stored.isValid() && qMax(stored.width(), stored.height()) > side) // JPEG is decoded at reduced size then
        reader.setScaledSize(stored.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return rejected(asset.fileName, Texts::tr("cannot be decoded (%1)").arg(reader.errorString()),
                        Texts::tr("Add the file again."));
    return image;
}

} // namespace

QString Thumbnails::cachePath(const MediaAsset &asset, int side, qint64 offsetMs) const
{
    const QString hash = QString::fromLatin1(asset.sha256);
    const bool clip = asset.kind == MediaKind::Video;
    const QString moment = clip ? u'-' + QString::number(offsetMs) : QString();
    const bool mayBeTransparent = asset.facts.container == "png"_L1 || asset.facts.container == "webp"_L1;
    return u"%1/%2/%3-%4%5.%6"_s.arg(m_folder, hash.left(2), hash, QString::number(side), moment,
                                     mayBeTransparent ? u"png"_s : u"jpg"_s);
}

Result<QImage> Thumbnails::get(const MediaAsset &asset, const QString &originalPath, int side, qint64 offsetMs) const
{
    side = qBound(kLeastSide, side, kMostSide);
    offsetMs = asset.kind == MediaKind::Video ? qBound(qint64(0), offsetMs, qMax(qint64(0), asset.durationMs)) : 0;
    const QString cached = cachePath(asset, side, offsetMs);
    if (QFileInfo(cached).isFile()) {
        QImageReader reader;
        setUp(reader, cached, cached.endsWith(".png"_L1) ? u"png"_s : u"jpeg"_s);
        const QSize size = reader.size();
        if (size.isValid() && qMax(size.width(), size.height()) <= side) {
            if (const QImage image = reader.read(); !image.isNull())
                return image;
        }
    }
    if (!QFileInfo(originalPath).isFile())
        return Error{.code = ErrorCode::MediaMissing,
                     .message = Texts::tr("“%1” is no longer in the library.").arg(asset.fileName),
                     .hint = Texts::tr("Add the file again.")};
    auto made = asset.kind == MediaKind::Video
                    ? videoFrame(originalPath, asset.fileName, asset.facts.container, Milliseconds(offsetMs), side)
                    : pictureThumbnail(originalPath, asset, side);
    if (made)
        keep(*made, cached);
    return made;
}

/// A cache that cannot be written costs time and nothing else, so it is only logged.
void Thumbnails::keep(const QImage &image, const QString &path) const
{
    QSaveFile file(path);
    const bool png = path.endsWith(".png"_L1);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        !image.save(&file, png ? "png" : "jpeg", png ? -1 : kJpegQuality) || !file.flush() || !file.commit())
        Log::warning(
            "thumbnail_not_cached",
            {{u"message"_s, file.error() == QFileDevice::NoError ? u"folder or format"_s : file.errorString()}});
}

} // namespace kalends
