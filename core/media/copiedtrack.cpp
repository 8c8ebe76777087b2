// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/cliptrack.h"
#include "media/libav.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr double kEarliestSound = -0.1; ///< seconds: an encoder's priming stays, more would need an edit list

Error notEncoded(const QString &name)
{
    return rejected(name, Texts::tr("could not be encoded on this computer"),
                    Texts::tr("Convert it to MP4 (H.264 and AAC) with another program and add that."));
}

} // namespace

Error outOfMemory(const QString &name)
{
    return rejected(name, Texts::tr("needs more memory than this computer has"),
                    Texts::tr("Close other programs and try again."));
}

double startSeconds(const VideoFile &file, const ClipPlan &plan)
{
    const AVStream &video = *file.video();
    const double begin = video.start_time == AV_NOPTS_VALUE ? 0 : double(video.start_time) * av_q2d(video.time_base);
    return begin + double(plan.startMs) / 1000;
}

double streamSeconds(const AVStream &source, const ClipPlan &plan)
{
    const double seconds = double(plan.endMs - plan.startMs) / 1000;
    if (source.duration == AV_NOPTS_VALUE || source.duration <= 0)
        return seconds;
    return std::min(seconds, double(source.duration) * av_q2d(source.time_base) - double(plan.startMs) / 1000);
}

CopiedTrack::CopiedTrack(const VideoFile &file, const AVStream &stream, const ClipPlan &plan, QString name)
    : m_source(stream),
      m_name(std::move(name)),
      m_start(startSeconds(file, plan)),
      m_length(double(plan.endMs - plan.startMs) / 1000),
      m_lasts(streamSeconds(stream, plan)),
      m_isVideo(&stream == file.video()),
      m_packet(av().av_packet_alloc())
{
}

Result<void> CopiedTrack::begin(ClipWriter &writer)
{
    m_writer = &writer;
    m_stream = writer.addCopied(m_source);
    if (!m_stream || !m_packet)
        return outOfMemory(m_name);
    return {};
}

Result<void> CopiedTrack::take(const AVPacket *packet)
{
    if (m_done)
        return {};
    if (!packet)
        return finish();
    const int64_t shown = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
    if (shown == AV_NOPTS_VALUE)
        return {};
    const double frame = 0.5 / 60;
    const double at = double(shown) * av_q2d(m_source.time_base) - m_start;
    const bool key = (packet->flags & AV_PKT_FLAG_KEY) != 0;
    if (m_isVideo && !m_begun && !key) // what comes before the first key frame cannot be decoded
        return {};
    if (m_isVideo ? key && at >= m_length - frame : at >= m_length) {
        m_done = true;
        return {};
    }
    // Pictures of an open group that belong before its key frame, and sound from before the beginning.
    if (at < (m_isVideo ? -frame : kEarliestSound) && (m_begun || !m_isVideo))
        return {};
    m_begun = true;
    m_position = std::clamp(at / m_length, 0.0, 1.0);
    if (av().av_packet_ref(m_packet.get(), packet) < 0)
        return outOfMemory(m_name);
    const auto offset = int64_t(std::llround(m_start / av_q2d(m_source.time_base)));
    if (m_packet->pts != AV_NOPTS_VALUE)
        m_packet->pts -= offset;
    if (m_packet->dts != AV_NOPTS_VALUE)
        m_packet->dts -= offset;
    return m_writer->write(*m_packet, *m_stream, m_source.time_base);
}

/// A second may be missing at the end of a clip whose header is not exact; more is damage. Sound may end early.
Result<void> CopiedTrack::finish()
{
    m_done = true;
    if (m_isVideo && (!m_begun || m_lasts * 0.9 - m_position * m_length > 1))
        return truncated(m_name);
    return {};
}

bool TrackEncoder::allocate(const char *name)
{
    const AVCodec *codec = av().avcodec_find_encoder_by_name(name);
    m_codec = codec;
    m_context.reset(codec ? av().avcodec_alloc_context3(codec) : nullptr);
    if (!m_packet)
        m_packet.reset(av().av_packet_alloc());
    return m_context && m_packet;
}

bool TrackEncoder::openAllocated()
{
    m_context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    return av().avcodec_open2(m_context.get(), static_cast<const AVCodec *>(m_codec), nullptr) >= 0;
}

bool TrackEncoder::addTo(ClipWriter &writer)
{
    m_writer = &writer;
    m_stream = writer.addEncoded(*m_context);
    return m_stream != nullptr;
}

Result<void> TrackEncoder::encode(const AVFrame *frame, const QString &name)
{
    if (av().avcodec_send_frame(m_context.get(), frame) < 0)
        return notEncoded(name);
    for (;;) {
        const int received = av().avcodec_receive_packet(m_context.get(), m_packet.get());
        if (received == AVERROR(EAGAIN) || received == AVERROR_EOF)
            return {};
        if (received < 0)
            return notEncoded(name);
        if (m_packet->duration == 0)
            m_packet->duration = m_context->frame_size > 0 ? m_context->frame_size : 1;
        KALENDS_TRY(m_writer->write(*m_packet, *m_stream, m_context->time_base));
    }
}

Result<AvPtr<AVCodecContext>> openTrackDecoder(const AVStream &stream, const QString &name)
{
    constexpr qint64 kMaxPixels = 8192LL * 8192LL;
    const AVCodec *codec = av().avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec)
        return rejected(name, Texts::tr("uses a kind of video or sound that this computer cannot decode"),
                        Texts::tr("Export it as MP4 (H.264 and AAC) and add that."));
    AvPtr<AVCodecContext> decoder(av().avcodec_alloc_context3(codec));
    if (!decoder || av().avcodec_parameters_to_context(decoder.get(), stream.codecpar) < 0)
        return outOfMemory(name);
    decoder->thread_count = 0; // one for each core
    decoder->max_pixels = kMaxPixels;
    decoder->pkt_timebase = stream.time_base;
    if (av().avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return rejected(name, Texts::tr("is a damaged clip that cannot be played"),
                        Texts::tr("Export it again as MP4 (H.264 and AAC) and add that."));
    return decoder;
}

} // namespace kalends
