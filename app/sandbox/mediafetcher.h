// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ledger.h"

#include <QFile>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace kalends::sandbox
{

/// What a platform finds in the bytes of a picture or clip. A plain value.
struct MediaReport {
    bool readable = false; ///< a picture or clip at all
    bool isVideo = false;
    QString container; ///< jpeg, png, webp…; mp4, mov, webm…
    QString videoCodec;
    QString audioCodec;
    int width = 0; ///< as shown
    int height = 0;
    qint64 durationMs = 0;
    double frameRate = 0;
    qint64 videoBitRate = 0;
    int audioSampleRate = 0;
    int audioChannels = 0;
    bool moovFirst = true;
    bool multiPicture = false;
};

/// Bytes that were fetched or uploaded, and what they are.
struct InspectedMedia {
    bool fetched = false;
    int httpStatus = 0;
    qint64 bytes = 0;
    QByteArray sha256;
    MediaReport report;
    [[nodiscard]] PostedMedia posted() const
    {
        return {sha256, bytes, report.isVideo ? QStringLiteral("video") : QStringLiteral("image")};
    }
};

/// Gets what a platform is pointed to with one real GET (redirects are not followed), hashes it and looks at the bytes;
/// the looking is done by worker threads. Sandbox thread; answers there, never inside the call.
class MediaFetcher : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const InspectedMedia &)>;

    explicit MediaFetcher(QByteArray userAgent, QObject *parent = nullptr);
    ~MediaFetcher() override;
    void fetch(const QByteArray &url, Done done);
    /// For bytes that were uploaded: only looks. `file` is kept until it is done.
    void inspect(std::shared_ptr<QFile> file, qint64 bytes, const QByteArray &sha256, Done done);

private:
    void finish(const InspectedMedia &media, std::shared_ptr<QFile> file, Done done);

    QByteArray m_userAgent;
    QNetworkAccessManager m_network;
    QThreadPool m_pool;
    QHash<QByteArray, MediaReport> m_known; ///< by hash: the same bytes are looked at once
};

} // namespace kalends::sandbox
