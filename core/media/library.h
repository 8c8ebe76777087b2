// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>

namespace kalends
{

/// What an import made: the asset as probed. Whether the store knew the bytes already is the caller's business.
struct ImportedFile {
    MediaAsset asset; ///< id is new; sha256 says whether it is
};

/// The content-addressed library below DIR/media and the thumbnails below DIR/cache. Importing copies while hashing and
/// never touches the original; the probe reads bytes, not names. The blocking calls are for worker threads; the
/// asynchronous ones use the media pool and answer in guard's thread. Knows no database: who calls it stores the asset.
class MediaLibrary
{
public:
    MediaLibrary(QString mediaFolder, QString cacheFolder);
    ~MediaLibrary();

    /// Blocking. Errors name the file and the reason: FileUnreadable (missing, a directory, a device, a link out,
    /// vanished while reading), MediaRejected (0 bytes, not a picture or clip, truncated), StorageFull,
    /// StorageReadOnly, Canceled (the library goes). On error nothing stays behind.
    [[nodiscard]] Result<ImportedFile> importFile(const QString &path) const;
    void importFileAsync(const QString &path, QObject *guard, std::function<void(Result<ImportedFile>)> done) const;

    /// Blocking: takes over a file that was made for the library, under the name that a person will see.
    [[nodiscard]] Result<ImportedFile> importMade(const QString &path, const QString &name) const;
    /// A path beside the library's files for something that is being made; swept up a day later if a crash leaves it.
    [[nodiscard]] QString scratchPath() const;

    [[nodiscard]] QString pathOf(const MediaAsset &asset) const; ///< empty when the asset has no valid hash
    /// Blocking: the file is there and has the bytes that were imported (size always, hash when `deep`). Error:
    /// MediaMissing.
    [[nodiscard]] Result<void> verify(const MediaAsset &asset, bool deep) const;

    /// Blocking: a thumbnail or cover frame, upright, whose longer side is `side` (less when the original is smaller);
    /// cached on disk by hash, side and offset. Errors: MediaMissing, MediaRejected (cannot be decoded on this
    /// computer).
    [[nodiscard]] Result<QImage> thumbnail(const MediaAsset &asset, int side, qint64 coverOffsetMs = 0) const;
    void thumbnailAsync(const MediaAsset &asset, int side, qint64 coverOffsetMs, QObject *guard,
                        std::function<void(Result<QImage>)> done) const;

private:
    QString m_mediaFolder;
    QString m_cacheFolder;
    std::atomic<bool> m_stopping = false;
    std::unique_ptr<QThreadPool> m_pool;
};

/// Blocking: what the bytes at `path` are; id and sha256 stay empty, importedAt is zero. Errors: FileUnreadable,
/// MediaRejected.
[[nodiscard]] Result<MediaAsset> probeFile(const QString &path);

} // namespace kalends
