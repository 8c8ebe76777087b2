// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/renderclip.h"

#include "media/clipplan.h"
#include "media/cliptrack.h"
#include "media/clipwriter.h"
#include "media/libav.h"
#include "media/mediaerror.h"
#include "media/videofile.h"
#include "model/texts.h"

#include <QFileInfo>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr double kWritten = 0.97; ///< of the progress: the rest is the index that is put first

CodedPicture codedPicture(const VideoFile &file)
{
    const AVStream &video = *file.video();
    const AVRational shape = av().av_guess_sample_aspect_ratio(file.format(), file.video(), nullptr);
    const double stretch = shape.num > 0 && shape.den > 0 ? av_q2d(shape) : 1;
    CodedPicture picture;
    picture.size = QSize(video.codecpar->width, video.codecpar->height);
    picture.stretch = stretch >= 0.1 && stretch <= 10 ? stretch : 1;
    picture.rotation = file.rotation();
    const AVRational average = video.avg_frame_rate;
    const AVRational real = video.r_frame_rate;
    const AVRational rate = average.num > 0 && average.den > 0 ? average : real;
    if (rate.num > 0 && rate.den > 0)
        picture.rate = {rate.num, rate.den};
    picture.constant = real.num > 0 && real.den > 0 && std::abs(av_q2d(real) - av_q2d(rate)) < 0.01 * av_q2d(rate);
    return picture;
}

/// Whether the picture at that moment can begin a file of its own.
bool isKeyFrame(VideoFile &file, qint64 ms)
{
    const AVStream &video = *file.video();
    file.seek(std::chrono::milliseconds(ms));
    const AvPtr<AVPacket> packet(av().av_packet_alloc());
    while (packet && av().av_read_frame(file.format(), packet.get()) >= 0) {
        const bool ours = packet->stream_index == video.index;
        const int64_t begin = video.start_time == AV_NOPTS_VALUE ? 0 : video.start_time;
        const double at = double(packet->pts - begin) * av_q2d(video.time_base) * 1000;
        const bool key = packet->pts != AV_NOPTS_VALUE && (packet->flags & AV_PKT_FLAG_KEY) != 0;
        av().av_packet_unref(packet.get());
        if (ours)
            return key && std::abs(at - double(ms)) <= 8; // half a frame at 60 a second
    }
    return false;
}

bool trimsAtKeyFrames(VideoFile &file, const MediaAsset &source, const ClipPlan &plan)
{
    const bool begins = plan.startMs == 0 || isKeyFrame(file, plan.startMs);
    return begins && (plan.endMs >= source.durationMs || isKeyFrame(file, plan.endMs));
}

/// Reads the source from the beginning of what is wanted and hands each packet to its track.
class ClipRun
{
public:
    ClipRun(VideoFile &file, const QString &name, RenderControl &control)
        : m_file(file), m_name(name), m_control(control), m_packet(av().av_packet_alloc())
    {
    }

    Result<void> run(const ClipPlan &plan, ClipWriter &writer, bool trimmed)
    {
        if (!m_packet)
            return outOfMemory(m_name);
        addTracks(plan, trimmed);
        KALENDS_TRY(m_video->begin(writer));
        if (m_audio)
            KALENDS_TRY(m_audio->begin(writer));
        KALENDS_TRY(writer.begin());
        if (trimmed) // else it stands at the beginning, before the sound's priming, which a seek would pass over
            m_file.seek(std::chrono::milliseconds(plan.startMs));
        while (!m_video->isDone() || (m_audio && !m_audio->isDone())) {
            if (m_control.isCanceled())
                return renderCanceled(m_name);
            av().av_packet_unref(m_packet.get());
            if (const int read = av().av_read_frame(m_file.format(), m_packet.get()); read < 0)
                return drain(read);
            KALENDS_TRY(hand());
            m_control.report(m_video->position() * kWritten);
        }
        return {};
    }

private:
    void addTracks(const ClipPlan &plan, bool trimmed)
    {
        if (plan.copyVideo)
            m_video = std::make_unique<CopiedTrack>(m_file, *m_file.video(), plan, m_name);
        else
            m_video = std::make_unique<VideoTrack>(m_file, plan, m_name);
        if (!m_file.audio() || plan.audioRate == 0)
            return;
        // Packets of sound last some 20 ms; where the picture is cut to the frame, so is the sound.
        if (plan.copyAudio && (plan.copyVideo || !trimmed))
            m_audio = std::make_unique<CopiedTrack>(m_file, *m_file.audio(), plan, m_name);
        else
            m_audio = std::make_unique<AudioTrack>(m_file, plan, m_name);
    }

    Result<void> hand()
    {
        if (m_packet->stream_index == m_file.video()->index)
            return m_video->take(m_packet.get());
        if (m_audio && m_packet->stream_index == m_file.audio()->index)
            return m_audio->take(m_packet.get());
        return {};
    }

    /// `read` says why there is no more: the end of the file, damage, or a number of the system's.
    Result<void> drain(int read)
    {
        constexpr int kMostErrno = 4095;
        if (m_control.isCanceled())
            return renderCanceled(m_name);
        if (AVUNERROR(read) <= kMostErrno)
            return readError(m_name, AVUNERROR(read));
        KALENDS_TRY(m_video->take(nullptr));
        return m_audio ? m_audio->take(nullptr) : Result<void>();
    }

    VideoFile &m_file;
    const QString &m_name;
    RenderControl &m_control;
    AvPtr<AVPacket> m_packet;
    std::unique_ptr<ClipTrack> m_video;
    std::unique_ptr<ClipTrack> m_audio;
};

} // namespace

Result<void> renderClip(const RenderOrder &order, const QString &target, RenderControl &control)
{
    const MediaAsset &source = order.source;
    if (!QFileInfo(order.sourcePath).isFile())
        return Error{.code = ErrorCode::MediaMissing,
                     .message = Texts::tr("“%1” is no longer in the library.").arg(source.fileName),
                     .hint = Texts::tr("Add the file again.")};
    const auto opened = VideoFile::open(order.sourcePath, source.fileName, source.facts.container);
    if (!opened)
        return opened.error();
    VideoFile &file = **opened;
    file.takeTime(control.canceled());
    ClipPlan plan = planClip(source, codedPicture(file), order.edit, order.limits.video);
    plan.copyVideo = plan.copyVideo && trimsAtKeyFrames(file, source, plan);
    const bool trimmed = plan.startMs > 0 || plan.endMs < source.durationMs;
    const auto writer = ClipWriter::create(target, source.fileName);
    if (!writer)
        return writer.error();
    KALENDS_TRY(ClipRun(file, source.fileName, control).run(plan, **writer, trimmed));
    KALENDS_TRY((*writer)->finish());
    control.report(1);
    return {};
}

} // namespace kalends
