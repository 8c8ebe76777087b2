// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/clipplan.h"
#include "media/clipwriter.h"
#include "media/videofile.h"
#include "model/result.h"

#include <QString>
#include <vector>

struct SwrContext;

namespace kalends
{

class FrameShaper;

/// The picture or the sound of a clip on its way from one file into another. For worker threads.
class ClipTrack
{
public:
    virtual ~ClipTrack() = default;
    /// Adds its stream to the writer.
    [[nodiscard]] virtual Result<void> begin(ClipWriter &writer) = 0;
    /// One packet of the source's stream; null: there are no more.
    [[nodiscard]] virtual Result<void> take(const AVPacket *packet) = 0;
    /// Has all that the plan wants: further packets are not needed.
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Of the planned length, 0..1.
    [[nodiscard]] double position() const { return m_position; }

protected:
    bool m_done = false;
    double m_position = 0;
};

/// Where the clip's own time begins, in seconds of the stream's clock, plus what is trimmed away.
[[nodiscard]] double startSeconds(const VideoFile &file, const ClipPlan &plan);

/// How much of what the plan wants this stream has, in seconds: the sound may last longer than the picture.
[[nodiscard]] double streamSeconds(const AVStream &source, const ClipPlan &plan);

/// MediaRejected: the computer has not enough memory for `name`.
[[nodiscard]] Error outOfMemory(const QString &name);

/// Packets as they are, moved in time. A trim has to begin and end at key frames.
class CopiedTrack final : public ClipTrack
{
public:
    CopiedTrack(const VideoFile &file, const AVStream &stream, const ClipPlan &plan, QString name);
    Result<void> begin(ClipWriter &writer) override;
    Result<void> take(const AVPacket *packet) override;

private:
    [[nodiscard]] Result<void> finish();

    const AVStream &m_source;
    const QString m_name;
    const double m_start;
    const double m_length; ///< seconds planned
    const double m_lasts;  ///< of them the stream has
    const bool m_isVideo;
    ClipWriter *m_writer = nullptr;
    AVStream *m_stream = nullptr;
    AvPtr<AVPacket> m_packet;
    bool m_begun = false;
};

/// An encoder and where its packets go.
class TrackEncoder
{
public:
    AVCodecContext *context() const { return m_context.get(); }
    /// The first of `names` that is there and opens, set up by `configure`; false when there is none.
    template <class Configure> bool open(std::initializer_list<const char *> names, const Configure &configure)
    {
        for (const char *name : names) {
            if (allocate(name)) {
                configure(*m_context, QLatin1String(name));
                if (openAllocated())
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool addTo(ClipWriter &writer);
    /// Null at the end.
    [[nodiscard]] Result<void> encode(const AVFrame *frame, const QString &name);

private:
    [[nodiscard]] bool allocate(const char *name);
    [[nodiscard]] bool openAllocated();

    AvPtr<AVCodecContext> m_context;
    AvPtr<AVPacket> m_packet;
    ClipWriter *m_writer = nullptr;
    AVStream *m_stream = nullptr;
    const void *m_codec = nullptr;
};

/// Opens a decoder that uses all cores. Error: MediaRejected.
[[nodiscard]] Result<AvPtr<AVCodecContext>> openTrackDecoder(const AVStream &stream, const QString &name);

/// The picture, made anew: H.264 at a constant rate.
class VideoTrack final : public ClipTrack
{
public:
    VideoTrack(const VideoFile &file, const ClipPlan &plan, QString name);
    ~VideoTrack() override;
    Result<void> begin(ClipWriter &writer) override;
    Result<void> take(const AVPacket *packet) override;

private:
    [[nodiscard]] bool openEncoder();
    [[nodiscard]] Result<void> receive();
    [[nodiscard]] Result<void> takeFrame();
    [[nodiscard]] Result<void> showUntil(qint64 index);
    [[nodiscard]] Result<void> finish();

    const AVStream &m_source;
    const ClipPlan m_plan;
    const QString m_name;
    const double m_start;
    const qint64 m_count; ///< frames planned
    AvPtr<AVCodecContext> m_decoder;
    AvPtr<AVFrame> m_decoded;
    AvPtr<AVFrame> m_shown; ///< decoded, and on until the next one
    AvPtr<AVFrame> m_shaped;
    std::unique_ptr<FrameShaper> m_shaper;
    TrackEncoder m_encoder;
    ClipWriter *m_writer = nullptr;
    qint64 m_next = 0; ///< index of the frame to be encoded next
    qint64 m_shownFrom = 0;
    bool m_hasShown = false;
};

/// The sound, made anew: AAC.
class AudioTrack final : public ClipTrack
{
public:
    AudioTrack(const VideoFile &file, const ClipPlan &plan, QString name);
    ~AudioTrack() override;
    Result<void> begin(ClipWriter &writer) override;
    Result<void> take(const AVPacket *packet) override;

private:
    [[nodiscard]] bool setUpResampler(const AVFrame &frame);
    [[nodiscard]] Result<void> takeFrame();
    void resample(const AVFrame *frame);
    void align(const AVFrame &frame);
    [[nodiscard]] Result<void> encode(bool last);

    const AVStream &m_source;
    const ClipPlan m_plan;
    const QString m_name;
    const double m_start;
    const qint64 m_count; ///< samples planned
    AvPtr<AVCodecContext> m_decoder;
    AvPtr<AVFrame> m_decoded;
    TrackEncoder m_encoder;
    SwrContext *m_resampler = nullptr;
    int m_inRate = 0;
    int m_inFormat = -1;
    int m_inChannels = 0;
    std::vector<std::vector<float>> m_samples; ///< by channel, resampled, not yet encoded
    qint64 m_encoded = 0;                      ///< samples
    double m_heard = 0; ///< where the sound that was taken ends, in samples of ours from the beginning
    qint64 m_drop = 0;  ///< of the next resampled ones
};

} // namespace kalends
