// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/backups.h"

#include "store/database.h"
#include "store/storefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <cerrno>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kDailyKept = 7;
constexpr int kWeeklyKept = 4;
constexpr int kMigrationsKept = 4;

// "kalends-daily-20261122T161300123Z.sqlite3"
QString prefixOf(BackupKind kind)
{
    return kind == BackupKind::Daily ? u"kalends-daily-"_s : u"kalends-before-migration-"_s;
}
const QString kTimeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const QString kSuffix = u".sqlite3"_s;

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
}

std::optional<Backup> backupFromName(const QDir &folder, const QString &name)
{
    for (const BackupKind kind : {BackupKind::Daily, BackupKind::BeforeMigration}) {
        const QString prefix = prefixOf(kind);
        if (!name.startsWith(prefix) || !name.endsWith(kSuffix))
            continue;
        QDateTime made =
            QDateTime::fromString(name.mid(prefix.size(), name.size() - prefix.size() - kSuffix.size()), kTimeFormat);
        if (!made.isValid())
            continue;
        made.setTimeSpec(Qt::UTC);
        return Backup{folder.filePath(name), kind, instantFromMs(made.toMSecsSinceEpoch())};
    }
    return std::nullopt;
}

/// The newest of each of the last seven days that have one, then the newest of each of the four weeks before.
QSet<QString> dailyOnesToKeep(const QList<Backup> &newestFirst)
{
    QSet<QString> keep;
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    for (const Backup &backup : newestFirst) {
        if (backup.kind != BackupKind::Daily)
            continue;
        const QDate day = utc(backup.madeAt).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        if (days.contains(day) || weeks.contains({year, week}))
            continue;
        if (days.size() < kDailyKept)
            days.insert(day);
        else if (weeks.size() < kWeeklyKept)
            weeks.insert({year, week});
        else
            continue;
        keep.insert(backup.path);
    }
    return keep;
}

} // namespace

QList<Backup> listBackups(const QString &folder)
{
    const QDir dir(folder);
    QList<Backup> backups;
    for (const QString &name : dir.entryList({u"kalends-*.sqlite3"_s}, QDir::Files | QDir::NoSymLinks)) {
        if (const auto backup = backupFromName(dir, name))
            backups.append(*backup);
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
    return backups;
}

bool dailyBackupDue(const QString &folder, Instant now)
{
    const QList<Backup> backups = listBackups(folder);
    return std::none_of(backups.begin(), backups.end(), [now](const Backup &backup) {
        return backup.kind == BackupKind::Daily && utc(backup.madeAt).date() == utc(now).date();
    });
}

Result<QString> makeBackup(Database &database, const QString &folder, BackupKind kind)
{
    if (!QDir().mkpath(folder))
        return fileError(EACCES, u"backups"_s);
    Instant time = database.now();
    QString path;
    do { // two in one millisecond, or after the clock was set back
        path = QDir(folder).filePath(prefixOf(kind) + utc(time).toString(kTimeFormat) + kSuffix);
        time += Milliseconds(1);
    } while (QFile::exists(path));
    KALENDS_TRY(database.backupTo(path));
    return path;
}

Result<QList<QString>> rotateBackups(const QString &folder)
{
    const QList<Backup> backups = listBackups(folder);
    const QSet<QString> keep = dailyOnesToKeep(backups);
    QList<QString> removed;
    int migrations = 0;
    for (const Backup &backup : backups) {
        const bool kept =
            backup.kind == BackupKind::Daily ? keep.contains(backup.path) : ++migrations <= kMigrationsKept;
        if (kept)
            continue;
        if (!QFile::remove(backup.path))
            return fileError(EACCES, backup.path.section(u'/', -1));
        removed.append(backup.path);
    }
    return removed;
}

} // namespace kalends
