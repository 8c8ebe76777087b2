// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/limits.h"
#include "model/media.h"
#include "model/mediaedit.h"
#include "model/result.h"

#include <QImage>
#include <QString>
#include <atomic>
#include <functional>

namespace kalends
{

/// How a rendering is told to stop, and how it tells how far it is. Shared by the thread that waits and the one that
/// works.
class RenderControl
{
public:
    RenderControl() = default;
    /// `progress` is called in the working thread, with 0..1, at most a hundred times.
    explicit RenderControl(std::function<void(double)> progress) : m_progress(std::move(progress)) {}

    void cancel() { m_canceled = true; }
    [[nodiscard]] bool isCanceled() const { return m_canceled; }
    [[nodiscard]] const std::atomic<bool> &canceled() const { return m_canceled; }
    void report(double done);

private:
    std::function<void(double)> m_progress;
    std::atomic<bool> m_canceled = false;
    int m_lastPercent = -1;
};

/// One picture or clip to be made of one of the library.
struct RenderOrder {
    QString sourcePath;
    MediaAsset source;
    MediaEdit edit;    ///< what is cut, turned and trimmed
    PostLimits limits; ///< what it has to fit into
};

/// Makes the JPEG or MP4 at `target`, which is written new. Blocking, any thread. Errors: MediaMissing, MediaRejected
/// (damaged, cannot be decoded), FileUnreadable (the disk gave up on it, or this computer lacks what converts it),
/// StorageFull, StorageReadOnly, Canceled. What was written before an error is the caller's to remove.
///
/// Pictures become baseline JPEG in sRGB, upright, without metadata and without transparency, no larger than the limits
/// want. Clips become MP4 with the index first: what fits is copied as it is, the rest becomes H.264 (High, 4:2:0,
/// closed groups of pictures of two seconds, constant frame rate) and AAC.
[[nodiscard]] Result<void> render(const RenderOrder &order, const QString &target, RenderControl &control);

/// A small picture with the edit applied, at most `side` pixels on its longer side; for a clip the one shown at `atMs`
/// from its beginning. Blocking, any thread. Errors as render().
[[nodiscard]] Result<QImage> renderPreview(const QString &sourcePath, const MediaAsset &source, const MediaEdit &edit,
                                           int side, qint64 atMs = 0);

[[nodiscard]] Error renderCanceled(const QString &name);

} // namespace kalends
