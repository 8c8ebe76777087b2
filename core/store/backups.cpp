// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/backups.h"

#include "model/texts.h"
#include "store/database.h"
#include "store/recovery_p.h"
#include "store/storefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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
constexpr int kReplacedKept = 4;

// "kalends-daily-20261122T161300123Z.sqlite3"
QString prefixOf(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return u"kalends-daily-"_s;
    case BackupKind::ByHand:
        return u"kalends-by-hand-"_s;
    case BackupKind::BeforeMigration:
        return u"kalends-before-migration-"_s;
    case BackupKind::BeforeRestore:
        return u"replaced-"_s; // a folder, made by the restore
    }
    Q_UNREACHABLE();
}
const QString kTimeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const QString kSuffix = u".sqlite3"_s;
const QString kUnfinished = u".part"_s; ///< of a folder that a kill left half made

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
}

/// The time in "PREFIXtimeREST"; nothing: it is not named by us.
std::optional<Instant> timeIn(const QString &name, const QString &prefix)
{
    constexpr qsizetype length = 19;
    if (!name.startsWith(prefix))
        return std::nullopt;
    QDateTime made = QDateTime::fromString(name.mid(prefix.size(), length), kTimeFormat);
    made.setTimeSpec(Qt::UTC);
    return made.isValid() ? std::optional(instantFromMs(made.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<Backup> backupFromName(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    for (const BackupKind kind : {BackupKind::Daily, BackupKind::ByHand, BackupKind::BeforeMigration}) {
        const QString prefix = prefixOf(kind);
        const auto made = timeIn(name, prefix);
        if (made && name.size() == prefix.size() + 19 && file.fileName().endsWith(kSuffix))
            return Backup{.path = file.filePath(), .kind = kind, .madeAt = *made, .bytes = file.size()};
    }
    return std::nullopt;
}

/// The store in "replaced-TIME" or "replaced-TIME-2".
std::optional<Backup> replacedIn(const QFileInfo &folder)
{
    const auto made = timeIn(folder.fileName(), prefixOf(BackupKind::BeforeRestore));
    const QFileInfo file(folder.filePath() + "/kalends.sqlite3"_L1);
    if (!made || folder.fileName().endsWith(kUnfinished) || !file.isFile())
        return std::nullopt;
    return Backup{.path = file.filePath(), .kind = BackupKind::BeforeRestore, .madeAt = *made, .bytes = file.size()};
}

void sortNewestFirst(QList<Backup> &backups)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
}

/// Beyond the last seven days that have one, a daily backup stands for its week.
void markWeekly(QList<Backup> &newestFirst)
{
    QSet<QDate> days;
    for (Backup &backup : newestFirst) {
        if (backup.kind != BackupKind::Daily)
            continue;
        const QDate day = utc(backup.madeAt).date();
        backup.forWeek = !days.contains(day) && days.size() >= kDailyKept;
        if (!backup.forWeek)
            days.insert(day);
    }
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
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"kalends-*.sqlite3"_s}, QDir::Files | QDir::NoSymLinks)) {
        if (const auto backup = backupFromName(file))
            backups.append(*backup);
    }
    sortNewestFirst(backups);
    markWeekly(backups);
    return backups;
}

QList<Backup> listReplaced(const QString &folder)
{
    QList<Backup> backups;
    for (const QFileInfo &one : QDir(folder).entryInfoList({u"replaced-*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        if (const auto backup = replacedIn(one))
            backups.append(*backup);
    }
    sortNewestFirst(backups);
    return backups;
}

std::optional<Backup> backupAt(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    if (const auto ours = backupFromName(file))
        return ours;
    const auto replaced = replacedIn(QFileInfo(file.absolutePath()));
    if (replaced && QFileInfo(replaced->path) == file)
        return Backup{.path = path, .kind = replaced->kind, .madeAt = replaced->madeAt, .bytes = replaced->bytes};
    return Backup{.path = path,
                  .kind = BackupKind::ByHand,
                  .madeAt = instantFromMs(file.lastModified().toMSecsSinceEpoch()),
                  .bytes = file.size()};
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

BackupLook examineBackup(const QString &path, const std::atomic_bool *stop)
{
    if (!QFileInfo(path).isFile())
        return {.posts = 0,
                .trouble = Error{.code = ErrorCode::FileUnreadable, .message = Texts::tr("The file is gone.")}};
    const Result<Connection> copy = recovery::openCopy(path);
    if (!copy)
        return {.posts = 0, .trouble = recovery::about(copy.error(), path)};
    copy->stopWhen(stop);
    if (const Result<void> sound = copy->expectOk("PRAGMA integrity_check(1)"); !sound)
        return {.posts = 0, .trouble = recovery::about(sound.error(), path)};
    const Result<qint64> posts = copy->integer(
        "/* reads all: it says what is in it */ SELECT count(*) FROM calendar_entries WHERE deleted_at IS NULL");
    if (!posts)
        return {.posts = 0, .trouble = posts.error()};
    return {.posts = int(*posts), .trouble = {}};
}

namespace
{

Result<void> removeFile(const QString &path)
{
    return QFile::remove(path) ? Result<void>() : Result<void>(fileError(EACCES, path.section(u'/', -1)));
}

/// With what a kill has left half made.
Result<void> rotateReplaced(const QString &folder, QList<QString> &removed)
{
    QStringList gone;
    const QList<Backup> replaced = listReplaced(folder);
    for (const Backup &backup : replaced.mid(std::min<qsizetype>(replaced.size(), kReplacedKept)))
        gone.append(QFileInfo(backup.path).path());
    for (const QFileInfo &half : QDir(folder).entryInfoList({u"replaced-*"_s + kUnfinished}, QDir::Dirs))
        gone.append(half.filePath());
    for (const QString &path : std::as_const(gone)) {
        if (!QDir(path).removeRecursively())
            return fileError(EACCES, path.section(u'/', -1));
        removed.append(path);
    }
    return {};
}

} // namespace

Result<QList<QString>> rotateBackups(const QString &folder)
{
    const QList<Backup> backups = listBackups(folder);
    const QSet<QString> keep = dailyOnesToKeep(backups);
    QList<QString> removed;
    int migrations = 0;
    for (const Backup &backup : backups) {
        const bool old = backup.kind == BackupKind::Daily             ? !keep.contains(backup.path)
                         : backup.kind == BackupKind::BeforeMigration ? ++migrations > kMigrationsKept
                                                                      : false;
        if (!old)
            continue;
        KALENDS_TRY(removeFile(backup.path));
        removed.append(backup.path);
    }
    KALENDS_TRY(rotateReplaced(folder, removed));
    return removed;
}

} // namespace kalends
