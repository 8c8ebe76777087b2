// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/imageprobe.h"

#include "media/heif.h"
#include "media/jpegscan.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <QFile>
#include <QImageReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kAllocationLimit = 256;          ///< MB
constexpr qint64 kMaxPixels = 64'000'000;      ///< what fits into that
constexpr qint64 kMaxJpegPixels = 200'000'000; ///< phones make such pictures, and JPEG can be decoded at reduced size
constexpr qint64 kMaxImageBytes = 256LL << 20;
constexpr int kCheckSide = 256; ///< pixels: small enough to be cheap, and every byte of the file is still read

int rotationOf(QImageIOHandler::Transformations transformation)
{
    switch (transformation) {
    case QImageIOHandler::TransformationRotate90:
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 90;
    case QImageIOHandler::TransformationRotate180:
        return 180;
    case QImageIOHandler::TransformationRotate270:
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 270;
    default:
        return 0;
    }
}

/// Whether the structure of the file says that its end is missing. PNG and WebP decoders find that out themselves.
bool endsEarly(QByteArrayView bytes, const Sniffed &sniffed, MediaFacts &facts)
{
    if (sniffed.family == Sniffed::Family::Jpeg) {
        const JpegScan scan = scanJpeg(bytes);
        facts.multiPicture = scan.multiPicture;
        return !scan.complete;
    }
    if (sniffed.family == Sniffed::Family::WebP) // RIFF: the size of what follows the first eight bytes
        return bytes.size() < 12 || qint64(qFromLittleEndian<quint32>(bytes.data() + 4)) + 8 > bytes.size();
    return bytes.size() < 12 || !bytes.last(qMin<qsizetype>(bytes.size(), 4096)).contains("IEND");
}

Result<MediaAsset> probeHeif(const QString &path, const QString &name, MediaAsset asset)
{
    const HeifFacts heif = readHeif(path);
    if (heif.truncated)
        return truncated(name);
    if (heif.size.isEmpty())
        return rejected(name, Texts::tr("is a HEIC file whose picture cannot be found"),
                        Texts::tr("Save it as JPEG and add that."));
    asset.width = heif.size.width();
    asset.height = heif.size.height();
    asset.facts.rotation = heif.rotation;
    return asset;
}

} // namespace

void setUp(QImageReader &reader, const QString &path, const QString &container)
{
    QImageReader::setAllocationLimit(kAllocationLimit);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setFileName(path);
    reader.setFormat(container.toLatin1());
    reader.setAutoTransform(true);
}

Result<MediaAsset> probeImage(const QString &path, const QString &name, const Sniffed &sniffed)
{
    MediaAsset asset;
    asset.kind = MediaKind::Image;
    asset.mime = sniffed.mime;
    asset.facts.container = sniffed.container;
    if (sniffed.family == Sniffed::Family::Heif)
        return probeHeif(path, name, asset);

    QImageReader reader;
    setUp(reader, path, sniffed.container);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return rejected(name, Texts::tr("starts like a %1 but is damaged").arg(sniffed.label),
                        Texts::tr("Save it again as JPEG and add that."));
    const qint64 most = sniffed.family == Sniffed::Family::Jpeg ? kMaxJpegPixels : kMaxPixels;
    if (qint64(stored.width()) * stored.height() > most)
        return rejected(name,
                        Texts::tr("has %1 × %2 pixels; a %3 may have %4 million")
                            .arg(stored.width())
                            .arg(stored.height())
                            .arg(sniffed.label)
                            .arg(most / 1'000'000),
                        Texts::tr("Make it smaller and add it again."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readError(name, EIO);
    if (file.size() > kMaxImageBytes)
        return rejected(name, Texts::tr("is larger than 256 MB, which no picture to be posted is"),
                        Texts::tr("Save it smaller and add it again."));
    const QByteArray bytes = file.readAll();
    if (bytes.size() < file.size())
        return readError(name, EIO);
    if (endsEarly(bytes, sniffed, asset.facts))
        return truncated(name);

    const auto transformation = reader.transformation();
    const QSize shown = transformation & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;
    asset.width = shown.width();
    asset.height = shown.height();
    asset.facts.rotation = rotationOf(transformation);
    reader.setScaledSize(stored.scaled(kCheckSide, kCheckSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    if (reader.read().isNull())
        return rejected(name, Texts::tr("is a damaged %1 (%2)").arg(sniffed.label, reader.errorString()),
                        Texts::tr("Save it again as JPEG, or copy it again from where it came."));
    return asset;
}

} // namespace kalends
