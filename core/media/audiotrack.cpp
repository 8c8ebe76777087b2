// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/cliptrack.h"
#include "media/libav.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kFrame = 1024;       ///< samples of one frame of AAC
constexpr double kJitter = 0.05;   ///< seconds by which the times of a stream may be off without a gap being heard
constexpr char kEncoder[] = "aac"; ///< FFmpeg's own: always there

/// Whole frames, so that the sound never lasts longer than the picture.
qint64 plannedSamples(const ClipPlan &plan)
{
    const double seconds = double(plan.endMs - plan.startMs) / 1000;
    return std::max<qint64>(1, qint64(seconds * plan.audioRate) / kFrame) * kFrame;
}

} // namespace

AudioTrack::AudioTrack(const VideoFile &file, const ClipPlan &plan, QString name)
    : m_source(*file.audio()),
      m_plan(plan),
      m_name(std::move(name)),
      m_start(startSeconds(file, plan)),
      m_count(plannedSamples(plan)),
      m_decoded(av().av_frame_alloc()),
      m_samples(size_t(plan.audioChannels))
{
}

AudioTrack::~AudioTrack()
{
    av().swr_free(&m_resampler);
}

Result<void> AudioTrack::begin(ClipWriter &writer)
{
    auto decoder = openTrackDecoder(m_source, m_name);
    if (!decoder)
        return decoder.error();
    m_decoder = std::move(*decoder);
    const bool opened = m_encoder.open({kEncoder}, [this](AVCodecContext &encoder, QLatin1String) {
        encoder.sample_fmt = AV_SAMPLE_FMT_FLTP;
        encoder.sample_rate = m_plan.audioRate;
        encoder.time_base = AVRational{1, m_plan.audioRate};
        encoder.bit_rate = m_plan.audioBits;
        av().av_channel_layout_default(&encoder.ch_layout, m_plan.audioChannels);
    });
    if (!opened || !m_decoded || !m_encoder.addTo(writer))
        return unreadable(m_name, Texts::tr("cannot be converted: this computer has no encoder for AAC"),
                          Texts::tr("Install FFmpeg's libavcodec, or convert it with another program."));
    return {};
}

Result<void> AudioTrack::take(const AVPacket *packet)
{
    if (m_done)
        return {};
    av().avcodec_send_packet(m_decoder.get(), packet); // one bad packet need not spoil the rest
    while (!m_done && av().avcodec_receive_frame(m_decoder.get(), m_decoded.get()) >= 0)
        KALENDS_TRY(takeFrame());
    if (packet || m_done)
        return {};
    resample(nullptr);
    return encode(true);
}

bool AudioTrack::setUpResampler(const AVFrame &frame)
{
    const int channels = frame.ch_layout.nb_channels;
    if (m_resampler && m_inRate == frame.sample_rate && m_inFormat == frame.format && m_inChannels == channels)
        return true;
    av().swr_free(&m_resampler);
    m_inRate = frame.sample_rate;
    m_inFormat = frame.format;
    m_inChannels = channels;
    if (m_inRate <= 0 || channels <= 0)
        return false;
    AVChannelLayout from = {};
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av().av_channel_layout_default(&from, channels);
    else if (av().av_channel_layout_copy(&from, &frame.ch_layout) < 0)
        return false;
    const int made =
        av().swr_alloc_set_opts2(&m_resampler, &m_encoder.context()->ch_layout, AV_SAMPLE_FMT_FLTP, m_plan.audioRate,
                                 &from, AVSampleFormat(frame.format), m_inRate, 0, nullptr);
    if (made >= 0 && av().swr_init(m_resampler) >= 0)
        return true;
    av().swr_free(&m_resampler); // the next frame tries anew
    return false;
}

/// Puts the coming frame at its time: silence where the stream has a gap, less where it begins too early or overlaps.
void AudioTrack::align(const AVFrame &frame)
{
    if (frame.pts == AV_NOPTS_VALUE)
        return;
    const double at = (double(frame.pts) * av_q2d(m_source.time_base) - m_start) * m_plan.audioRate;
    const double gap = at - m_heard;
    const bool first = m_heard == 0 && m_samples.front().empty() && m_encoded == 0;
    if (std::abs(gap) < (first ? 1 : kJitter * m_plan.audioRate))
        return;
    if (gap > 0) {
        const auto silence = size_t(std::min(gap, double(m_count)));
        for (std::vector<float> &channel : m_samples)
            channel.insert(channel.end(), silence, 0.F);
    } else {
        m_drop += qint64(-gap);
    }
    m_heard = at;
}

void AudioTrack::resample(const AVFrame *frame)
{
    if (!m_resampler)
        return;
    const int most = av().swr_get_out_samples(m_resampler, frame ? frame->nb_samples : 0);
    if (most <= 0)
        return;
    std::vector<std::vector<float>> made(m_samples.size(), std::vector<float>(size_t(most)));
    std::vector<uint8_t *> planes;
    planes.reserve(made.size());
    for (std::vector<float> &channel : made)
        planes.push_back(reinterpret_cast<uint8_t *>(channel.data()));
    const int count = av().swr_convert(m_resampler, planes.data(), most,
                                       frame ? const_cast<const uint8_t **>(frame->extended_data) : nullptr,
                                       frame ? frame->nb_samples : 0);
    if (count <= 0)
        return;
    const auto dropped = ptrdiff_t(std::min<qint64>(m_drop, count));
    m_drop -= dropped;
    for (size_t i = 0; i < made.size(); ++i)
        m_samples[i].insert(m_samples[i].end(), made[i].begin() + dropped, made[i].begin() + count);
}

Result<void> AudioTrack::takeFrame()
{
    if (!setUpResampler(*m_decoded))
        return {}; // sound of a kind that cannot be mixed is left out
    align(*m_decoded);
    resample(m_decoded.get());
    m_heard += double(m_decoded->nb_samples) * m_plan.audioRate / m_inRate;
    return encode(false);
}

Result<void> AudioTrack::encode(bool last)
{
    size_t used = 0;
    while (!m_done) {
        const size_t left = m_samples.front().size() - used;
        if (left < kFrame && !(last && left > 0))
            break;
        AvPtr<AVFrame> frame(av().av_frame_alloc());
        if (!frame)
            return outOfMemory(m_name);
        frame->nb_samples = int(std::min<size_t>(left, kFrame));
        frame->format = AV_SAMPLE_FMT_FLTP;
        frame->sample_rate = m_plan.audioRate;
        frame->pts = m_encoded;
        if (av().av_channel_layout_copy(&frame->ch_layout, &m_encoder.context()->ch_layout) < 0 ||
            av().av_frame_get_buffer(frame.get(), 0) < 0)
            return outOfMemory(m_name);
        for (size_t i = 0; i < m_samples.size(); ++i)
            std::copy_n(m_samples[i].data() + used, frame->nb_samples,
                        reinterpret_cast<float *>(frame->extended_data[i]));
        KALENDS_TRY(m_encoder.encode(frame.get(), m_name));
        used += size_t(frame->nb_samples);
        m_encoded += frame->nb_samples;
        m_done = m_encoded >= m_count;
    }
    for (std::vector<float> &channel : m_samples)
        channel.erase(channel.begin(), channel.begin() + ptrdiff_t(used));
    m_position = double(m_encoded) / double(m_count);
    if (!m_done && !last)
        return {};
    m_done = true;
    return m_encoder.encode(nullptr, m_name);
}

} // namespace kalends
