// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/videofile.h"

#include "media/libav.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <QFile>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{

namespace
{

constexpr auto kDeadline = 10s;
constexpr int kThreads = 2;
constexpr qint64 kMaxPixels = 8192LL * 8192LL; ///< of one frame: a decoder refuses more before it allocates
constexpr int kMaxStreams = 64;

Error damaged(const QString &name)
{
    return rejected(name, Texts::tr("is a damaged clip that cannot be played"),
                    Texts::tr("Export it again as MP4 (H.264 and AAC) and add that."));
}

} // namespace

void AvDeleter::operator()(AVFormatContext *format) const
{
    av().avformat_close_input(&format);
}

void AvDeleter::operator()(AVCodecContext *codec) const
{
    av().avcodec_free_context(&codec);
}

void AvDeleter::operator()(AVFrame *frame) const
{
    av().av_frame_free(&frame);
}

void AvDeleter::operator()(AVPacket *packet) const
{
    av().av_packet_free(&packet);
}

VideoFile::VideoFile(QString name)
    : m_name(std::move(name)),
      m_deadline(std::chrono::steady_clock::now() + kDeadline),
      m_packet(av().av_packet_alloc()),
      m_frame(av().av_frame_alloc())
{
}

int VideoFile::isLate(void *self)
{
    const auto *file = static_cast<const VideoFile *>(self);
    if (file->m_canceled)
        return file->m_canceled->load() ? 1 : 0;
    return std::chrono::steady_clock::now() > file->m_deadline ? 1 : 0;
}

void VideoFile::restartDeadline()
{
    m_deadline = std::chrono::steady_clock::now() + kDeadline;
}

Result<std::unique_ptr<VideoFile>> VideoFile::open(const QString &path, const QString &name, const QString &container)
{
    if (!LibAv::load())
        return unreadable(
            name, Texts::tr("cannot be read: the libraries for clips (FFmpeg) are missing on this computer"),
            Texts::tr("Install the package libavformat%1 and what belongs to it, and start Kalends again.")
                .arg(LIBAVFORMAT_VERSION_MAJOR));
    std::unique_ptr<VideoFile> clip(new VideoFile(name));
    const AVInputFormat *demuxer = av().av_find_input_format(container == "webm"_L1 ? "matroska" : "mov");
    AVFormatContext *raw = av().avformat_alloc_context();
    if (!demuxer || !raw || !clip->m_packet || !clip->m_frame) {
        av().avformat_free_context(raw);
        return damaged(name);
    }
    raw->interrupt_callback = {&VideoFile::isLate, clip.get()};
    raw->max_streams = kMaxStreams;
    AVDictionary *options = nullptr;
    av().av_dict_set(&options, "protocol_whitelist", "file", 0);
    const int opened =
        av().avformat_open_input(&raw, QByteArray("file:" + QFile::encodeName(path)).constData(), demuxer, &options);
    av().av_dict_free(&options);
    if (opened < 0) // raw was freed
        return damaged(name);
    clip->m_format.reset(raw);
    if (av().avformat_find_stream_info(raw, nullptr) < 0)
        return damaged(name);
    const int video = av().av_find_best_stream(raw, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (video < 0 || (raw->streams[video]->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
        return rejected(name, Texts::tr("has sound but no moving picture"), Texts::tr("Add a clip or a picture."));
    clip->m_video = raw->streams[video];
    const int audio = av().av_find_best_stream(raw, AVMEDIA_TYPE_AUDIO, -1, video, nullptr, 0);
    clip->m_audio = audio >= 0 ? raw->streams[audio] : nullptr;
    return clip;
}

int VideoFile::rotation() const
{
    size_t size = 0;
    const uint8_t *matrix = av().av_stream_get_side_data(m_video, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (!matrix || size < 9 * sizeof(int32_t))
        return 0;
    const double anticlockwise = av().av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix));
    if (!std::isfinite(anticlockwise))
        return 0;
    const int quarters = int(std::lround(-anticlockwise / 90));
    return ((quarters % 4) + 4) % 4 * 90;
}

Result<void> VideoFile::openDecoder()
{
    const AVCodec *codec = av().avcodec_find_decoder(m_video->codecpar->codec_id);
    if (!codec)
        return rejected(m_name, Texts::tr("uses a kind of video that this computer cannot decode"),
                        Texts::tr("Export it as MP4 (H.264 and AAC) and add that."));
    m_decoder.reset(av().avcodec_alloc_context3(codec));
    if (!m_decoder || av().avcodec_parameters_to_context(m_decoder.get(), m_video->codecpar) < 0)
        return damaged(m_name);
    m_decoder->thread_count = kThreads;
    m_decoder->max_pixels = kMaxPixels;
    m_decoder->pkt_timebase = m_video->time_base;
    if (av().avcodec_open2(m_decoder.get(), codec, nullptr) < 0)
        return damaged(m_name);
    return {};
}

/// Feeds the decoder one packet of the picture, or tells it that there are no more.
bool VideoFile::readPacket()
{
    while (!isLate(this)) {
        if (av().av_read_frame(m_format.get(), m_packet.get()) < 0) {
            m_draining = true;
            return av().avcodec_send_packet(m_decoder.get(), nullptr) >= 0;
        }
        const bool ours = m_packet->stream_index == m_video->index;
        if (ours)
            av().avcodec_send_packet(m_decoder.get(), m_packet.get()); // one bad packet need not spoil the rest
        av().av_packet_unref(m_packet.get());
        if (ours)
            return true;
    }
    return false;
}

const AVFrame *VideoFile::nextFrame()
{
    while (m_decoder && !isLate(this)) {
        const int received = av().avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (received >= 0)
            return m_frame.get();
        if (received != AVERROR(EAGAIN) || m_draining || !readPacket())
            return nullptr;
    }
    return nullptr;
}

void VideoFile::seek(std::chrono::milliseconds at)
{
    const int64_t start = m_video->start_time == AV_NOPTS_VALUE ? 0 : m_video->start_time;
    const int64_t target = start + av().av_rescale_q(at.count(), AVRational{1, 1000}, m_video->time_base);
    av().av_seek_frame(m_format.get(), m_video->index, target,
                       AVSEEK_FLAG_BACKWARD); // if it fails we read from where we are
    if (m_decoder)
        av().avcodec_flush_buffers(m_decoder.get());
    m_draining = false;
}

std::chrono::milliseconds VideoFile::timeOf(const AVFrame &frame) const
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return 0ms;
    const int64_t start = m_video->start_time == AV_NOPTS_VALUE ? 0 : m_video->start_time;
    return std::chrono::milliseconds(
        av().av_rescale_q(frame.best_effort_timestamp - start, m_video->time_base, AVRational{1, 1000}));
}

} // namespace kalends
