// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mediafetcher.h"

#include "media/library.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QPointer>
#include <QTemporaryFile>

namespace kalends::sandbox
{

namespace
{

constexpr int kFetchTimeoutMs = 20'000;
constexpr qint64 kMaxFetch = 512LL * 1024 * 1024;

MediaReport reportOf(const QString &path)
{
    MediaReport report;
    const Result<MediaAsset> probed = probeFile(path);
    if (!probed)
        return report;
    const MediaAsset &asset = *probed;
    report.readable = true;
    report.isVideo = asset.kind == MediaKind::Video;
    report.container = asset.facts.container;
    report.videoCodec = asset.facts.videoCodec;
    report.audioCodec = asset.facts.audioCodec;
    report.width = asset.width;
    report.height = asset.height;
    report.durationMs = asset.durationMs;
    report.frameRate = asset.facts.frameRate;
    report.videoBitRate = asset.facts.videoBitRate;
    report.audioSampleRate = asset.facts.audioSampleRate;
    report.audioChannels = asset.facts.audioChannels;
    report.moovFirst = asset.facts.moovFirst;
    report.multiPicture = asset.facts.multiPicture;
    return report;
}

/// One download under way: the file it goes to and its hash.
struct Download {
    std::shared_ptr<QTemporaryFile> file = std::make_shared<QTemporaryFile>();
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 bytes = 0;

    void take(const QByteArray &block)
    {
        bytes += block.size();
        hash.addData(block);
        file->write(block);
    }
};

} // namespace

MediaFetcher::MediaFetcher(QByteArray userAgent, QObject *parent) : QObject(parent), m_userAgent(std::move(userAgent))
{
    m_network.setTransferTimeout(kFetchTimeoutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_pool.setMaxThreadCount(2);
}

MediaFetcher::~MediaFetcher()
{
    m_pool.waitForDone();
}

void MediaFetcher::fetch(const QByteArray &url, Done done)
{
    QNetworkRequest request(QUrl::fromEncoded(url, QUrl::StrictMode));
    request.setRawHeader("User-Agent", m_userAgent);
    request.setRawHeader("Accept-Encoding", "identity");
    QNetworkReply *reply = m_network.get(request);
    auto download = std::make_shared<Download>();
    const bool writable = download->file->open();
    connect(reply, &QNetworkReply::readyRead, this, [reply, download] {
        download->take(reply->readAll());
        if (download->bytes > kMaxFetch)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, download, writable, done = std::move(done)] {
        download->take(reply->readAll());
        reply->deleteLater();
        InspectedMedia media;
        media.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        media.fetched = writable && reply->error() == QNetworkReply::NoError && media.httpStatus == 200;
        media.bytes = download->bytes;
        media.sha256 = download->hash.result().toHex();
        if (media.fetched)
            finish(media, download->file, done);
        else
            done(media);
    });
}

void MediaFetcher::inspect(std::shared_ptr<QFile> file, qint64 bytes, const QByteArray &sha256, Done done)
{
    InspectedMedia media;
    media.fetched = true;
    media.bytes = bytes;
    media.sha256 = sha256;
    finish(media, std::move(file), std::move(done));
}

void MediaFetcher::finish(const InspectedMedia &media, std::shared_ptr<QFile> file, Done done)
{
    if (const auto known = m_known.constFind(media.sha256); known != m_known.constEnd()) {
        InspectedMedia complete = media;
        complete.report = *known;
        QMetaObject::invokeMethod(
            this, [complete, done = std::move(done)] { done(complete); }, Qt::QueuedConnection);
        return;
    }
    file->flush();
    m_pool.start([this, media, path = file->fileName(), file = std::move(file), done = std::move(done)]() mutable {
        InspectedMedia complete = media;
        complete.report = reportOf(path);
        QMetaObject::invokeMethod( // the pool is waited for before this object goes
            this,
            [this, complete, file = std::move(file), done = std::move(done)] {
                m_known.insert(complete.sha256, complete.report);
                done(complete);
            },
            Qt::QueuedConnection);
    });
}

} // namespace kalends::sandbox
