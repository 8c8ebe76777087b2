// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "media/library.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>

extern "C" {
#include <libavformat/avformat.h>
}

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kRuns = 9;
constexpr int kSide = 320; ///< pixels: a tile at twice the density

const QString kPhoto = QStringLiteral(KALENDS_FIXTURES "/12mp.jpg");
const QString kClip = QStringLiteral(KALENDS_FIXTURES "/1080p-60s.mp4");

Error failed(const QString &what)
{
    return {.code = ErrorCode::Internal, .message = what, .hint = u"Build the target kalends_fixtures."_s};
}

/// The thumbnail of a 12-megapixel photo, made and written to the cache.
Values thumbnails(const Context &)
{
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"media"_s));
    const QString cache = folder.filePath(u"cache"_s);
    const MediaLibrary library(folder.filePath(u"media"_s), cache);
    const auto imported = library.importFile(kPhoto);
    if (!imported)
        return imported.error();
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        QDir(cache).removeRecursively();
        bool made = false;
        values.append(millisecondsOf([&] { made = library.thumbnail(imported->asset, kSide).ok(); }));
        if (!made)
            return failed(u"no thumbnail"_s);
    }
    return values;
}

/// The same picture straight from Qt's decoder, with nothing looked up and nothing kept.
Values plainDecoder(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        QSize size;
        values.append(millisecondsOf([&] {
            QImageReader reader(kPhoto, "jpeg");
            reader.setScaledSize(reader.size().scaled(kSide, kSide, Qt::KeepAspectRatio));
            size = reader.read().size();
        }));
        if (size.isEmpty())
            return failed(u"no picture"_s);
    }
    return values;
}

Values probes(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        bool read = false;
        values.append(millisecondsOf([&] { read = probeFile(kClip).ok(); }));
        if (!read)
            return failed(u"the clip cannot be probed"_s);
    }
    return values;
}

/// Opening the clip with libav and asking for its streams: no check that it is whole, no picture decoded by us.
Values plainLibav(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        bool read = false;
        values.append(millisecondsOf([&] {
            AVFormatContext *format = nullptr;
            read = avformat_open_input(&format, kClip.toUtf8().constData(), nullptr, nullptr) >= 0 &&
                   avformat_find_stream_info(format, nullptr) >= 0;
            avformat_close_input(&format);
        }));
        if (!read)
            return failed(u"the clip cannot be opened"_s);
    }
    return values;
}

} // namespace

void registerMedia(Suite &suite)
{
    suite.add({u"media"_s, u"jpeg12mp_thumb"_s, u"ms"_s, thumbnails});
    suite.add({u"media"_s, u"jpeg12mp_thumb"_s, u"ms"_s, plainDecoder, u"floor"_s});
    suite.add({u"media"_s, u"probe_1080p_60s"_s, u"ms"_s, probes});
    suite.add({u"media"_s, u"probe_1080p_60s"_s, u"ms"_s, plainLibav, u"floor"_s});
}

} // namespace kalends::bench
