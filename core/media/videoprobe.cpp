// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/videoprobe.h"

#include "media/libav.h"
#include "media/mediaerror.h"
#include "media/movfile.h"
#include "media/videofile.h"
#include "model/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QSize>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

QString codecName(AVCodecID id)
{
    return id == AV_CODEC_ID_NONE ? QString() : QString::fromLatin1(av().avcodec_get_name(id));
}

qint64 durationMs(const VideoFile &clip)
{
    const AVFormatContext *format = clip.format();
    if (format->duration != AV_NOPTS_VALUE && format->duration > 0)
        return av().av_rescale(format->duration, 1000, AV_TIME_BASE);
    if (clip.video()->duration != AV_NOPTS_VALUE && clip.video()->duration > 0)
        return av().av_rescale_q(clip.video()->duration, clip.video()->time_base, AVRational{1, 1000});
    return 0;
}

/// Where no header says how long it lasts, as in what a browser records: reads on to where the last picture ends. 0
/// when the end is not reached, in time and undamaged.
qint64 durationByReading(VideoFile &clip)
{
    const AVStream &video = *clip.video();
    const AvPtr<AVPacket> packet(av().av_packet_alloc());
    int64_t end = 0;
    int read = packet ? 0 : AVERROR(ENOMEM);
    while (read >= 0) {
        read = av().av_read_frame(clip.format(), packet.get());
        if (read >= 0 && packet->stream_index == video.index && packet->pts != AV_NOPTS_VALUE)
            end = std::max(end, packet->pts + packet->duration);
        av().av_packet_unref(packet.get());
    }
    const int64_t begin = video.start_time == AV_NOPTS_VALUE ? 0 : video.start_time;
    return read == AVERROR_EOF && end > begin ? av().av_rescale_q(end - begin, video.time_base, AVRational{1, 1000})
                                              : 0;
}

/// Width and height as shown: pixels that are not square made so, and turned.
QSize shownSize(const VideoFile &clip)
{
    const AVCodecParameters &coded = *clip.video()->codecpar;
    const AVRational shape = av().av_guess_sample_aspect_ratio(clip.format(), clip.video(), nullptr);
    const double stretch = shape.num > 0 && shape.den > 0 ? av_q2d(shape) : 1;
    const double width = stretch >= 0.1 && stretch <= 10 ? std::round(coded.width * stretch) : coded.width;
    const QSize size(int(width), coded.height);
    return clip.rotation() % 180 == 0 ? size : size.transposed();
}

double frameRate(const AVStream &stream)
{
    const AVRational rate =
        stream.avg_frame_rate.num > 0 && stream.avg_frame_rate.den > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    if (rate.num <= 0 || rate.den <= 0)
        return 0;
    return std::round(av_q2d(rate) * 1000) / 1000;
}

void readSound(const AVStream *sound, MediaFacts &facts)
{
    if (!sound)
        return;
    facts.audioCodec = codecName(sound->codecpar->codec_id);
    facts.audioBitRate = sound->codecpar->bit_rate;
    facts.audioSampleRate = sound->codecpar->sample_rate;
    facts.audioChannels = sound->codecpar->ch_layout.nb_channels;
}

/// Where the file's own index says that the last sample ends; 0 when there is no index in memory (fragments, WebM).
qint64 indexedEnd(AVStream *stream)
{
    qint64 end = 0;
    const int count = av().avformat_index_get_entries_count(stream);
    for (int i = 0; i < count; ++i) {
        const AVIndexEntry *entry = av().avformat_index_get_entry(stream, i);
        end = qMax(end, qint64(entry->pos) + entry->size);
    }
    return end;
}

/// EBML: the segment of a finished WebM file says how long it is (RFC 8794, 6.2: all ones means unknown, as a live
/// stream has it).
bool webmEndsEarly(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray head = file.read(4096);
    const qsizetype id = head.indexOf("\x18\x53\x80\x67");
    if (id < 0 || id + 5 > head.size())
        return true;
    const auto first = quint8(head.at(id + 4));
    if (first == 0)
        return true;
    int length = 1;
    while (!(first & (0x80 >> (length - 1))))
        ++length;
    quint64 size = first & (0xFF >> length);
    bool unknown = size == quint64(0xFF >> length);
    for (int i = 1; i < length && id + 4 + i < head.size(); ++i) {
        const auto byte = quint8(head.at(id + 4 + i));
        size = size << 8 | byte;
        unknown = unknown && byte == 0xFF;
    }
    return !unknown && size > quint64(file.size() - (id + 4 + length));
}

/// That all of the file is there, as far as its structure tells.
Result<void> checkWhole(const QString &path, const QString &name, const Sniffed &sniffed, MediaFacts &facts)
{
    if (sniffed.family == Sniffed::Family::WebM) {
        if (webmEndsEarly(path))
            return truncated(name);
        return {};
    }
    const MovFacts mov = readMov(path);
    if (mov.truncated)
        return truncated(name);
    if (!mov.hasIndex)
        return rejected(name,
                        Texts::tr("has no index (moov), so it cannot be played: it was not finished, or it is cut off"),
                        Texts::tr("Copy it again from the camera, or export it again."));
    facts.moovFirst = mov.moovFirst;
    facts.editList = mov.editList;
    return {};
}

} // namespace

Result<MediaAsset> probeVideo(const QString &path, const QString &name, const Sniffed &sniffed)
{
    MediaAsset asset;
    asset.kind = MediaKind::Video;
    asset.mime = sniffed.mime;
    MediaFacts &facts = asset.facts;
    facts.container = sniffed.container;
    KALENDS_TRY(checkWhole(path, name, sniffed, facts));
    const auto opened = VideoFile::open(path, name, sniffed.container);
    if (!opened)
        return opened.error();
    VideoFile &clip = **opened;
    const qint64 bytes = QFileInfo(path).size();
    if (indexedEnd(clip.video()) > bytes || (clip.audio() && indexedEnd(clip.audio()) > bytes))
        return truncated(name);
    KALENDS_TRY(clip.openDecoder());
    const AVFrame *picture = clip.nextFrame();
    const QSize size = shownSize(clip);
    if (!picture || size.isEmpty())
        return rejected(name, Texts::tr("is a clip whose first picture cannot be decoded"),
                        Texts::tr("Export it again as MP4 (H.264 and AAC) and add that."));

    asset.width = size.width();
    asset.height = size.height();
    asset.durationMs = durationMs(clip);
    if (asset.durationMs == 0)
        asset.durationMs = durationByReading(clip);
    facts.videoCodec = codecName(clip.video()->codecpar->codec_id);
    const char *pixels = av().av_get_pix_fmt_name(AVPixelFormat(picture->format));
    facts.pixelFormat = pixels ? QString::fromLatin1(pixels) : QString();
    facts.hdr = picture->color_trc == AVCOL_TRC_SMPTE2084 || picture->color_trc == AVCOL_TRC_ARIB_STD_B67;
    facts.frameRate = frameRate(*clip.video());
    facts.rotation = clip.rotation();
    const AVFieldOrder order = clip.video()->codecpar->field_order;
    facts.interlaced = picture->interlaced_frame != 0 || (order != AV_FIELD_PROGRESSIVE && order != AV_FIELD_UNKNOWN);
    readSound(clip.audio(), facts);
    facts.videoBitRate = clip.video()->codecpar->bit_rate;
    if (facts.videoBitRate <= 0 && asset.durationMs > 0) // WebM does not say: all of the file but the sound
        facts.videoBitRate = qMax(qint64(0), bytes * 8 * 1000 / asset.durationMs - facts.audioBitRate);
    return asset;
}

} // namespace kalends
