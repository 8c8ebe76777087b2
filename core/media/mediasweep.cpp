// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mediasweep.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr auto kSafeAge = std::chrono::hours(24); ///< no import takes that long

struct CachedFile {
    QString path;
    qint64 bytes = 0;
    QDateTime used;
};

std::vector<CachedFile> filesIn(const QString &folder)
{
    std::vector<CachedFile> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo file = walk.fileInfo();
        const QDateTime read = file.lastRead();
        const QDateTime made = file.lastModified();
        files.push_back({file.filePath(), file.size(), read.isValid() ? std::max(read, made) : made});
    }
    return files;
}

/// Asked again right before a file goes: the same bytes may just have come in anew.
bool isOld(const QString &path, Instant now)
{
    const QDateTime made = QFileInfo(path).lastModified();
    return made.isValid() && instantFromMs(made.toMSecsSinceEpoch()) < now - kSafeAge;
}

} // namespace

Swept pruneCache(const QString &cacheFolder, qint64 mostBytes)
{
    std::vector<CachedFile> files = filesIn(cacheFolder);
    qint64 left = 0;
    for (const CachedFile &file : files)
        left += file.bytes;
    Swept swept;
    if (left <= mostBytes)
        return swept;
    std::ranges::sort(files, {}, &CachedFile::used);
    for (const CachedFile &file : files) {
        if (left <= mostBytes)
            break;
        if (!QFile::remove(file.path))
            continue;
        left -= file.bytes;
        swept.bytes += file.bytes;
        ++swept.files;
    }
    return swept;
}

Result<Swept> sweepLibrary(const QString &mediaFolder, Instant now,
                           const std::function<Result<bool>(const QByteArray &sha256)> &isKnown)
{
    // As MediaLibrary::pathOf() makes them: media/ab/ab….jpg
    static const QRegularExpression ours(u"/([0-9a-f]{2})/(\\1[0-9a-f]{62})\\.[a-z0-9]+\\z"_s);
    Swept swept;
    QDirIterator walk(mediaFolder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QRegularExpressionMatch match = ours.match(path);
        if (!match.hasMatch() || !isOld(path, now))
            continue;
        const Result<bool> known = isKnown(match.captured(2).toLatin1());
        if (!known.ok())
            return known.error();
        const qint64 bytes = QFileInfo(path).size();
        if (*known || !isOld(path, now) || !QFile::remove(path))
            continue;
        swept.bytes += bytes;
        ++swept.files;
    }
    return swept;
}

} // namespace kalends
