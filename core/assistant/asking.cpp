// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/asking.h"

#include "assistant/words.h"
#include "media/library.h"
#include "vault/vault.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qsizetype kMostPictures = 4;
constexpr qint64 kExifBytes = 128 * 1024;
constexpr int kJpegQuality = 80;

/// Where one looks at a clip, in hundredths of its length.
constexpr std::array kFrames{10, 45, 80};

/// A JPEG of the picture's points and nothing else: what an image carries as texts stays behind.
QByteArray bareJpeg(const QImage &image)
{
    const QImage points = image.convertToFormat(QImage::Format_RGB32);
    QImage bare(points.size(), QImage::Format_RGB32);
    for (int y = 0; y < points.height(); ++y)
        std::memcpy(bare.scanLine(y), points.constScanLine(y), size_t(points.width()) * 4);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return bare.save(&buffer, "JPEG", kJpegQuality) ? bytes : QByteArray();
}

struct Wanted {
    MediaAsset asset;
    qint64 offsetMs = 0;
    bool isFrame = false;
};

QList<Wanted> wantedOf(const QList<MediaAsset> &media)
{
    QList<Wanted> wanted;
    if (!media.isEmpty() && media.first().kind == MediaKind::Video) {
        for (const int part : kFrames)
            wanted.append({media.first(), media.first().durationMs * part / 100 / 100 * 100, true});
        return wanted;
    }
    for (const MediaAsset &asset : media) {
        if (wanted.size() < kMostPictures)
            wanted.append({asset, 0, false});
    }
    return wanted;
}

void gatherNext(const MediaLibrary &library, QList<Wanted> wanted, ShownPictures shown, QObject *guard,
                std::function<void(ShownPictures)> done)
{
    if (wanted.isEmpty())
        return done(shown);
    const Wanted next = wanted.takeFirst();
    library.thumbnailAsync(
        next.asset, kShownSide, next.offsetMs, guard,
        [&library, wanted, shown, next, guard, done = std::move(done)](const Result<QImage> &image) mutable {
            const QByteArray jpeg = image.ok() ? bareJpeg(*image) : QByteArray(); // what cannot be shown is not shown
            if (!jpeg.isEmpty()) {
                shown.jpegs.append(jpeg);
                if (next.isFrame)
                    shown.frameOffsets.append(next.offsetMs);
            }
            gatherNext(library, wanted, shown, guard, std::move(done));
        });
}

std::optional<QDateTime> takenAt(const MediaLibrary &library, const QList<MediaAsset> &media)
{
    if (media.isEmpty() || media.first().mime != "image/jpeg"_L1)
        return std::nullopt;
    QFile file(library.pathOf(media.first()));
    return file.open(QIODevice::ReadOnly) ? pictureTakenAt(file.read(kExifBytes)) : std::nullopt;
}

} // namespace

void gatherPictures(const MediaLibrary &library, const QList<MediaAsset> &media, QObject *guard,
                    std::function<void(ShownPictures)> done)
{
    gatherNext(library, wantedOf(media), {}, guard, std::move(done));
}

Provider providerFrom(const Settings::Assistant &settings)
{
    return {.baseUrl = settings.baseUrl,
            .model = settings.model,
            .vision = settings.vision == "on"_L1    ? VisionUse::On
                      : settings.vision == "off"_L1 ? VisionUse::Off
                                                    : VisionUse::Auto};
}

void Asking::end()
{
    Q_EMIT over();
    deleteLater();
}

void Asking::withProvider(bool offline, std::function<void(const Provider &)> done)
{
    const Provider provider = offline ? Provider() : providerFrom(settings());
    if (!provider.isSetUp())
        return done(Provider());
    addKey(provider, std::move(done));
}

void Asking::addKey(Provider provider, std::function<void(const Provider &)> done)
{
    m_services.vault->read(secretKey(u"assistant.api_key"_s), this,
                           [provider, done = std::move(done)](const Result<Secret> &key) mutable {
                               if (key.ok())
                                   provider.key = *key;
                               done(provider);
                           });
}

Result<DraftBrief> Asking::briefFor(const DraftRequest &request) const
{
    auto history = readOwnHistory(*m_services.database, now(), request.entry.id);
    if (!history.ok())
        return history.error();
    const Settings::Assistant wanted = settings();
    return DraftBrief{.entry = request.entry,
                      .media = request.media,
                      .takenAt = takenAt(*m_services.library, request.media),
                      .history = std::move(*history),
                      .language = languageCode(wanted.language),
                      .voice = wanted.voice};
}

} // namespace kalends
