// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

#include <QImage>

namespace kalends
{

/// Small pictures of library files, kept below the cache folder, which may be emptied at any time. Any thread,
/// blocking.
class Thumbnails
{
public:
    static constexpr int kLeastSide = 16;
    static constexpr int kMostSide = 4096;

    explicit Thumbnails(QString cacheFolder) : m_folder(std::move(cacheFolder)) {}

    /// `side` and `offsetMs` are brought into their bounds. Errors: MediaMissing, MediaRejected.
    [[nodiscard]] Result<QImage> get(const MediaAsset &asset, const QString &originalPath, int side,
                                     qint64 offsetMs) const;

private:
    [[nodiscard]] QString cachePath(const MediaAsset &asset, int side, qint64 offsetMs) const;
    void keep(const QImage &image, const QString &path) const;

    QString m_folder;
};

} // namespace kalends
