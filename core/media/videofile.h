// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>
#include <atomic>
#include <chrono>
#include <memory>

struct AVCodecContext;
struct AVFormatContext;
struct AVFrame;
struct AVPacket;
struct AVStream;

namespace kalends
{

struct AvDeleter {
    void operator()(AVFormatContext *format) const;
    void operator()(AVCodecContext *codec) const;
    void operator()(AVFrame *frame) const;
    void operator()(AVPacket *packet) const;
};
template <class T> using AvPtr = std::unique_ptr<T, AvDeleter>;

/// A clip opened with libav: its one demuxer named by our own sniffing, local files only, everything bounded by a
/// deadline. Blocking; for worker threads, one object per thread. Errors are MediaRejected and name `name`.
class VideoFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<VideoFile>> open(const QString &path, const QString &name,
                                                                 const QString &container);

    [[nodiscard]] AVFormatContext *format() const { return m_format.get(); }
    [[nodiscard]] AVStream *video() const { return m_video; }
    [[nodiscard]] AVStream *audio() const { return m_audio; } ///< null when there is no sound
    [[nodiscard]] int rotation() const;                       ///< degrees clockwise: 0, 90, 180, 270

    /// From now on nothing is late: reading goes on for as long as it takes, until `canceled` becomes true.
    void takeTime(const std::atomic<bool> &canceled) { m_canceled = &canceled; }
    /// Counts the deadline anew: for the next of several questions.
    void restartDeadline();

    /// Opens the decoder of the picture.
    [[nodiscard]] Result<void> openDecoder();
    /// The next picture in order of showing; null at the end, at damage, or past the deadline.
    [[nodiscard]] const AVFrame *nextFrame();
    /// Back to the key frame at or before this time, counted from the beginning of the clip.
    void seek(std::chrono::milliseconds at);
    /// When `frame` is shown, counted from the beginning of the clip.
    [[nodiscard]] std::chrono::milliseconds timeOf(const AVFrame &frame) const;

private:
    explicit VideoFile(QString name);
    static int isLate(void *self);
    [[nodiscard]] bool readPacket();

    QString m_name;
    std::chrono::steady_clock::time_point m_deadline;
    const std::atomic<bool> *m_canceled = nullptr;
    AvPtr<AVFormatContext> m_format;
    AvPtr<AVCodecContext> m_decoder;
    AvPtr<AVPacket> m_packet;
    AvPtr<AVFrame> m_frame;
    AVStream *m_video = nullptr;
    AVStream *m_audio = nullptr;
    bool m_draining = false;
};

} // namespace kalends
