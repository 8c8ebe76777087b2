// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "media/library.h"
#include "media/render.h"

#include <QDir>
#include <QImageReader>
#include <QProcess>
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
constexpr int kRuns = 100;
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

/// What a person waits for after a clip was dropped: what it is, and what the channels say of it.
Values verdicts(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        bool read = false;
        qsizetype issues = 0;
        values.append(millisecondsOf([&] {
            const auto asset = probeFile(kClip);
            read = asset.ok();
            if (read)
                issues = mediaIssues(*asset, Channel::Instagram, PostType::Reel).size() +
                         mediaIssues(*asset, Channel::TikTok, PostType::Video).size();
        }));
        if (!read || issues > 0)
            return failed(u"no verdict on the clip"_s);
    }
    return values;
}

/// The large picture of the composer, cropped for a channel.
Values previews(const Context &)
{
    constexpr int kComposerSide = 1080; ///< pixels
    const auto asset = probeFile(kPhoto);
    if (!asset)
        return asset.error();
    MediaEdit edit;
    edit.crop = QRectF(0.2, 0, 0.6, 1);
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        bool made = false;
        values.append(millisecondsOf([&] { made = renderPreview(kPhoto, *asset, edit, kComposerSide).ok(); }));
        if (!made)
            return failed(u"no preview"_s);
    }
    return values;
}

/// Decoding the same part of the picture at the same size.
Values plainPreview(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        QSize size;
        values.append(millisecondsOf([&] {
            QImageReader reader(kPhoto, "jpeg");
            const QSize whole = reader.size();
            reader.setClipRect(QRect(whole.width() / 5, 0, whole.width() * 3 / 5, whole.height()));
            reader.setScaledSize(reader.clipRect().size().scaled(1080, 1080, Qt::KeepAspectRatio));
            size = reader.read().size();
        }));
        if (size.isEmpty())
            return failed(u"no picture"_s);
    }
    return values;
}

constexpr int kConversions = 9;
const QString kWide = QStringLiteral(KALENDS_FIXTURES "/1080p.mp4"); // four seconds

/// A clip of four seconds, cropped to a square and encoded anew for Instagram.
Values conversions(const Context &)
{
    const QTemporaryDir folder;
    const auto asset = probeFile(kWide);
    if (!asset)
        return asset.error();
    MediaEdit edit;
    edit.crop = QRectF(0, 0.21875, 1, 0.5625);
    QList<double> values;
    for (int run = 0; run < kConversions; ++run) {
        RenderControl control;
        std::optional<Error> error;
        values.append(millisecondsOf([&] {
            const auto made = render({kWide, *asset, edit, postLimits(Channel::Instagram, PostType::Reel)},
                                     folder.filePath(u"made.mp4"_s), control);
            if (!made)
                error = made.error();
        }));
        if (error)
            return *error;
    }
    return values;
}

/// The same with the ffmpeg command line at the same settings.
Values ffmpegConversions(const Context &)
{
    const QTemporaryDir folder;
    const QStringList settings =
        u"-nostdin -loglevel error -y -i"_s.split(u' ') + QStringList{kWide} +
        u"-vf crop=1080:1080:0:420 -c:v libx264 -preset veryfast -crf 19 -profile high -maxrate 20M -bufsize 20M -g 60 "
        "-flags +cgop -pix_fmt yuv420p -c:a copy -movflags +faststart"_s.split(u' ') +
        QStringList{folder.filePath(u"made.mp4"_s)};
    QList<double> values;
    for (int run = 0; run < kConversions; ++run) {
        int code = -1;
        values.append(millisecondsOf([&] { code = QProcess::execute(u"ffmpeg"_s, settings); }));
        if (code != 0)
            return failed(u"ffmpeg cannot convert the clip"_s);
    }
    return values;
}

} // namespace

void registerMedia(Suite &suite)
{
    const auto add = [&suite](const char *metric, Values (*measure)(const Context &), const char *subject = "kalends") {
        suite.add({.group = u"media"_s,
                   .metric = QString::fromLatin1(metric),
                   .unit = u"ms"_s,
                   .measure = measure,
                   .subject = QString::fromLatin1(subject),
                   .onStore = false});
    };
    add("jpeg12mp_thumb", thumbnails);
    add("jpeg12mp_thumb", plainDecoder, "floor");
    add("probe_1080p_60s", probes);
    add("probe_1080p_60s", plainLibav, "floor");
    add("verdict_1080p_60s", verdicts);
    add("verdict_1080p_60s", plainLibav, "floor");
    add("jpeg12mp_preview", previews);
    add("jpeg12mp_preview", plainPreview, "floor");
    add("convert_1080p_4s", conversions);
    add("convert_1080p_4s", ffmpegConversions, "floor");
}

} // namespace kalends::bench
