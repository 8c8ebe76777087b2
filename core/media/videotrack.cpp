// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/cliptrack.h"
#include "media/frameshaper.h"
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

constexpr char kPreset[] = "veryfast"; ///< the platforms encode it once more, so bits are cheaper than time
constexpr char kQuality[] = "19";      ///< constant rate factor: not to be told from the original by eye
constexpr double kGroupSeconds = 2;    ///< from one key frame to the next
constexpr double kBitsPerPixel = 0.12; ///< for an encoder that has no constant quality

qint64 plannedFrames(const AVStream &source, const ClipPlan &plan)
{
    return std::max<qint64>(1, qint64(std::floor(streamSeconds(source, plan) * plan.rate.value() + 0.01)));
}

/// What the stream says of its colours, as a frame would.
AvPtr<AVFrame> announced(const AVCodecParameters &coded)
{
    AvPtr<AVFrame> frame(av().av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->width = coded.width;
    frame->height = coded.height;
    frame->colorspace = coded.color_space;
    return frame;
}

void tellColours(AVCodecContext &encoder, const AVCodecParameters &coded)
{
    const AvPtr<AVFrame> like = announced(coded);
    if (!like)
        return;
    const int made = coloursMadeOf(*like);
    encoder.color_range = AVCOL_RANGE_MPEG;
    encoder.colorspace = AVColorSpace(made);
    encoder.color_primaries = made == AVCOL_SPC_BT709 ? AVCOL_PRI_BT709 : AVCOL_PRI_SMPTE170M;
    encoder.color_trc = made == AVCOL_SPC_BT709 ? AVCOL_TRC_BT709 : AVCOL_TRC_SMPTE170M;
}

} // namespace

VideoTrack::VideoTrack(const VideoFile &file, const ClipPlan &plan, QString name)
    : m_source(*file.video()),
      m_plan(plan),
      m_name(std::move(name)),
      m_start(startSeconds(file, plan)),
      m_count(plannedFrames(*file.video(), plan)),
      m_decoded(av().av_frame_alloc()),
      m_shown(av().av_frame_alloc()),
      m_shaper(std::make_unique<FrameShaper>(plan))
{
}

VideoTrack::~VideoTrack() = default;

bool VideoTrack::openEncoder()
{
    const auto configure = [this](AVCodecContext &encoder, const QLatin1String name) {
        const QSize size = m_plan.shown();
        encoder.width = size.width();
        encoder.height = size.height();
        encoder.pix_fmt = AV_PIX_FMT_YUV420P;
        encoder.sample_aspect_ratio = AVRational{1, 1};
        encoder.time_base = AVRational{m_plan.rate.denominator, m_plan.rate.numerator};
        encoder.framerate = AVRational{m_plan.rate.numerator, m_plan.rate.denominator};
        encoder.gop_size = std::max(1, int(std::lround(kGroupSeconds * m_plan.rate.value())));
        encoder.flags |= AV_CODEC_FLAG_CLOSED_GOP;
        encoder.thread_count = 0;
        tellColours(encoder, *m_source.codecpar);
        if (name == "libx264"_L1) {
            encoder.rc_max_rate = m_plan.mostVideoBits;
            encoder.rc_buffer_size = int(std::min<qint64>(m_plan.mostVideoBits, std::numeric_limits<int>::max()));
            av().av_opt_set(encoder.priv_data, "preset", kPreset, 0);
            av().av_opt_set(encoder.priv_data, "crf", kQuality, 0);
            av().av_opt_set(encoder.priv_data, "profile", "high", 0);
        } else {
            const double wanted = size.width() * double(size.height()) * m_plan.rate.value() * kBitsPerPixel;
            encoder.bit_rate = std::min(m_plan.mostVideoBits, qint64(wanted));
            encoder.profile = FF_PROFILE_H264_HIGH;
        }
    };
    return m_encoder.open({"libx264", "libopenh264"}, configure);
}

Result<void> VideoTrack::begin(ClipWriter &writer)
{
    m_writer = &writer;
    auto decoder = openTrackDecoder(m_source, m_name);
    if (!decoder)
        return decoder.error();
    m_decoder = std::move(*decoder);
    if (!openEncoder())
        return unreadable(m_name, Texts::tr("cannot be converted: this computer has no encoder for H.264"),
                          Texts::tr("Install FFmpeg's libavcodec with libx264, or convert it with another program."));
    if (!m_decoded || !m_shown || !m_encoder.addTo(writer))
        return outOfMemory(m_name);
    return {};
}

Result<void> VideoTrack::take(const AVPacket *packet)
{
    if (m_done)
        return {};
    av().avcodec_send_packet(m_decoder.get(), packet); // one bad packet need not spoil the rest
    KALENDS_TRY(receive());
    return !packet && !m_done ? finish() : Result<void>();
}

Result<void> VideoTrack::receive()
{
    while (!m_done && av().avcodec_receive_frame(m_decoder.get(), m_decoded.get()) >= 0)
        KALENDS_TRY(takeFrame());
    return {};
}

/// A frame is on from its own time to that of the next one; ours come at even distances and show what is on then.
Result<void> VideoTrack::takeFrame()
{
    const double at = m_decoded->best_effort_timestamp == AV_NOPTS_VALUE
                          ? double(m_shownFrom + 1) / m_plan.rate.value()
                          : double(m_decoded->best_effort_timestamp) * av_q2d(m_source.time_base) - m_start;
    const auto index = qint64(std::llround(std::clamp(at * m_plan.rate.value(), -1e9, 1e9)));
    if (m_hasShown)
        KALENDS_TRY(showUntil(std::min(index, m_count)));
    if (index >= m_count && m_hasShown)
        return finish();
    av().av_frame_unref(m_shown.get());
    av().av_frame_move_ref(m_shown.get(), m_decoded.get());
    m_shaped.reset();
    m_shownFrom = index;
    m_hasShown = true;
    return {};
}

Result<void> VideoTrack::showUntil(qint64 index)
{
    for (; m_next < index; ++m_next) {
        if (!m_shaped)
            m_shaped = m_shaper->shaped(*m_shown);
        if (!m_shaped)
            return rejected(m_name, Texts::tr("holds pictures that this computer cannot convert"),
                            Texts::tr("Export it as MP4 (H.264 and AAC) and add that."));
        m_shaped->pts = m_next;
        KALENDS_TRY(m_encoder.encode(m_shaped.get(), m_name));
        m_position = double(m_next + 1) / double(m_count);
    }
    return {};
}

Result<void> VideoTrack::finish()
{
    m_done = true;
    if (m_hasShown) {
        const double lasts = double(m_shown->pkt_duration) * av_q2d(m_source.time_base) * m_plan.rate.value();
        const auto frames = std::max<qint64>(1, std::llround(std::clamp(lasts, 0.0, 1e6)));
        KALENDS_TRY(showUntil(std::min(m_count, std::max<qint64>(0, m_shownFrom) + frames)));
    }
    // A second may be missing at the end of a clip whose header is not exact; more is damage.
    const double missing = double(m_count - m_next) / m_plan.rate.value();
    if (m_next == 0 || missing > 1 + 0.1 * double(m_count) / m_plan.rate.value())
        return rejected(m_name,
                        Texts::tr("is damaged: only %1 of its %2 pictures can be decoded")
                            .arg(QString::number(m_next), QString::number(m_count)),
                        Texts::tr("Copy it again from the camera, or export it again."));
    return m_encoder.encode(nullptr, m_name);
}

} // namespace kalends
