// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/library.h"

#include "media/delivery.h"
#include "media/filecopy.h"
#include "media/mediaerror.h"
#include "media/probe.h"
#include "media/sniff.h"
#include "media/thumbnails.h"
#include "model/clock.h"
#include "model/texts.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kPoolThreads = 2; ///< a copy and a thumbnail at the same time; more would only fight for the disk

/// Only a hash makes a path: what a database row says must not lead out of the library.
bool isHash(const QByteArray &sha256)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(QString::fromLatin1(sha256)).hasMatch();
}

/// Copies that a crash left behind. A day old, so that nobody still writes them.
void removeLeftovers(const QString &mediaFolder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QDir folder(mediaFolder);
    for (const QFileInfo &file :
         folder.entryInfoList({u".import-??????"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

Error missing(const MediaAsset &asset, const QString &what)
{
    return {.code = ErrorCode::MediaMissing,
            .message = u"“%1” %2."_s.arg(asset.fileName, what),
            .hint = Texts::tr("Add the file again; the entries that use it find it then.")};
}

} // namespace

MediaLibrary::MediaLibrary(QString mediaFolder, QString cacheFolder)
    : m_mediaFolder(std::move(mediaFolder)),
      m_cacheFolder(std::move(cacheFolder)),
      m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(kPoolThreads);
    removeLeftovers(m_mediaFolder);
}

MediaLibrary::~MediaLibrary()
{
    m_stopping = true;
    m_pool->clear();
    m_pool->waitForDone(); // a copy ends at its next step, a decoder at its deadline
}

Result<ImportedFile> MediaLibrary::importFile(const QString &path) const
{
    auto copy = TemporaryCopy::make(path, m_mediaFolder, m_stopping);
    if (!copy)
        return copy.error();
    auto probed = probeNamed(copy->path(), displayName(path));
    if (!probed)
        return probed.error();
    ImportedFile imported{*probed};
    imported.asset.id = MediaId::create();
    imported.asset.sha256 = copy->sha256();
    imported.asset.bytes = copy->bytes();
    imported.asset.importedAt = SystemClock().now(); // a remark for people; nothing is decided by it
    const QFileInfo target(pathOf(imported.asset));
    KALENDS_TRY(copy->moveTo(target.path(), target.fileName())); // the same bytes again also mend a damaged copy
    return imported;
}

Result<ImportedFile> MediaLibrary::importMade(const QString &path, const QString &name) const
{
    auto imported = importFile(path);
    if (imported)
        imported->asset.fileName = displayName(name);
    return imported;
}

QString MediaLibrary::scratchPath() const
{
    constexpr int kLetters = 6; // as removeLeftovers() looks for
    QString name = u".import-"_s;
    for (int i = 0; i < kLetters; ++i)
        name += QLatin1Char(char('a' + QRandomGenerator::system()->bounded(26)));
    return m_mediaFolder + u'/' + name;
}

void MediaLibrary::importFileAsync(const QString &path, QObject *guard,
                                   std::function<void(Result<ImportedFile>)> done) const
{
    m_pool->start([this, path, delivery = Delivery(guard), done = std::move(done)] {
        delivery.post([result = importFile(path), done] { done(result); });
    });
}

QString MediaLibrary::pathOf(const MediaAsset &asset) const
{
    if (!isHash(asset.sha256))
        return {};
    const QString hash = QString::fromLatin1(asset.sha256);
    return u"%1/%2/%3.%4"_s.arg(m_mediaFolder, hash.left(2), hash, extensionOf(asset.facts.container));
}

Result<void> MediaLibrary::verify(const MediaAsset &asset, bool deep) const
{
    const QString path = pathOf(asset);
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isFile() || file.isSymLink())
        return missing(asset, Texts::tr("is no longer in the library"));
    if (file.size() != asset.bytes)
        return missing(
            asset,
            Texts::tr("has changed in the library: it has %1 bytes instead of %2").arg(file.size()).arg(asset.bytes));
    if (deep && sha256Of(path) != asset.sha256)
        return missing(asset, Texts::tr("has changed in the library: its bytes are not those that were added"));
    return {};
}

Result<QImage> MediaLibrary::thumbnail(const MediaAsset &asset, int side, qint64 coverOffsetMs) const
{
    if (!isHash(asset.sha256))
        return missing(asset, Texts::tr("is not in the library"));
    return Thumbnails(m_cacheFolder).get(asset, pathOf(asset), side, coverOffsetMs);
}

void MediaLibrary::thumbnailAsync(const MediaAsset &asset, int side, qint64 coverOffsetMs, QObject *guard,
                                  std::function<void(Result<QImage>)> done) const
{
    m_pool->start([this, asset, side, coverOffsetMs, delivery = Delivery(guard), done = std::move(done)] {
        if (delivery.isWanted()) // a tile that was scrolled away
            delivery.post([result = thumbnail(asset, side, coverOffsetMs), done] { done(result); });
    });
}

} // namespace kalends
