// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/recovery.h"

#include "model/texts.h"
#include "store/backups.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/readinessprojection.h"
#include "store/storefile.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList kCompanions{u"-wal"_s, u"-shm"_s};

Error soundError()
{
    return {.code = ErrorCode::InvalidState,
            .message = Texts::tr("The store kalends.sqlite3 is sound: there is nothing to recover.")};
}

/// Nothing when the store is damaged, else why there is nothing to do. Leaves the files as they are.
std::optional<Error> whyNot(const QString &path)
{
    const Result<StoreFile> file = inspectStoreFile(path, builtInMigrations().back().version);
    if (!file)
        return file.error().code == ErrorCode::DatabaseCorrupt ? std::nullopt : std::optional(file.error());
    if (file->kind == StoreFile::Kind::Missing)
        return soundError();
    const Result<Connection> connection = Connection::open(path, Connection::Access::ReadWrite, Milliseconds(5000));
    if (!connection)
        return connection.error();
    connection->keepLogOnClose(file->hasLog);
    const Result<void> checked = connection->expectOk("PRAGMA quick_check(1)");
    if (checked)
        return soundError();
    return checked.error().code == ErrorCode::DatabaseCorrupt ? std::nullopt : std::optional(checked.error());
}

void removeWithCompanions(const QString &path)
{
    for (const QString &companion : kCompanions)
        QFile::remove(path + companion);
    QFile::remove(path);
}

/// A second name for the same bytes, or a copy where the file system has no such thing.
Result<void> keepUnder(const QString &path, const QString &keptPath)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(keptPath).constData()) != 0 &&
        !QFile::copy(path, keptPath))
        return fileError(errno, QFileInfo(keptPath).fileName());
    return syncPath(keptPath);
}

QString freeFolderName(const QString &backupFolder, const QString &prefix, Instant now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString first = QDir(backupFolder).filePath(prefix + time);
    QString name = first;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = first + u'-' + QString::number(i);
    return name;
}

/// Database, log and index, together and durable, before anything of them goes.
Result<QString> setAside(const RecoveryPaths &paths, const QString &prefix, Instant now)
{
    const QString folder = freeFolderName(paths.backupFolder, prefix, now);
    const QString unfinished = folder + ".part"_L1;
    QDir(unfinished).removeRecursively();
    if (!QDir().mkpath(unfinished))
        return fileError(EACCES, u"backups"_s);
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = QFileInfo(paths.database).fileName();
    for (const QString &suffix : QStringList{QString()} + kCompanions) {
        if (QFileInfo::exists(paths.database + suffix))
            KALENDS_TRY(keepUnder(paths.database + suffix, QDir(unfinished).filePath(name + suffix)));
    }
    KALENDS_TRY(syncPath(unfinished));
    if (!QDir().rename(unfinished, folder))
        return fileError(errno, u"backups"_s);
    KALENDS_TRY(syncPath(paths.backupFolder));
    return folder;
}

/// Takes a sound backup into the new file `target`. Errors: DatabaseCorrupt or DatabaseNewer speak against the backup,
/// others against the disk.
Result<void> restoreInto(const QString &target, const Backup &backup)
{
    const Result<StoreFile> file = inspectStoreFile(backup.path, builtInMigrations().back().version);
    if (!file)
        return file.error();
    if (file->kind != StoreFile::Kind::Ours)
        return corruptError(Texts::tr("there is nothing in it"));
    const Result<Connection> source = Connection::open(backup.path, Connection::Access::ReadOnly, Milliseconds(0));
    if (!source)
        return source.error();
    KALENDS_TRY(source->expectOk("PRAGMA integrity_check(1)"));
    return copyChecked(*source, target);
}

bool speaksAgainstBackup(const Error &error)
{
    return error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseNewer;
}

Result<QString> restoreNewest(const QString &target, const QString &backupFolder, QStringList &refused)
{
    for (const Backup &backup : listBackups(backupFolder)) {
        removeWithCompanions(target);
        KALENDS_TRY(makePrivateFile(target));
        const Result<void> restored = restoreInto(target, backup);
        if (restored)
            return backup.path;
        if (!speaksAgainstBackup(restored.error()))
            return restored.error(); // a full disk must not end in an empty store
        refused.append(backup.path);
    }
    removeWithCompanions(target);
    KALENDS_TRY(makePrivateFile(target));
    return QString();
}

/// The backup cannot know what went out after it was made: nothing leaves by itself.
Result<void> holdJobs(Database &database, RecoveryReport &report)
{
    Transaction transaction(database);
    KALENDS_TRY(transaction.begun());
    const Binding now = bind(database.now());
    const Result<int> confirming =
        database.run("UPDATE publish_jobs SET status = 'confirming', wake_at = ?, lease_owner = NULL, lease_until = "
                     "NULL, updated_at = ? "
                     "WHERE status = 'publishing' AND EXISTS "
                     "(SELECT 1 FROM publish_intents i WHERE i.job_id = publish_jobs.id AND i.settled_at IS NULL)",
                     {now, now});
    if (!confirming)
        return confirming.error();
    const Result<int> closed =
        database.run("UPDATE publish_attempts SET status = 'failed', error_code = 'restored', finished_at = ? WHERE "
                     "status = 'running' "
                     "AND publish_job_id IN (SELECT id FROM publish_jobs WHERE status = 'publishing')",
                     {now});
    if (!closed)
        return closed.error();
    // What needs attention because of its preflight would heal, and go out, by itself.
    const Result<int> held = database.run("UPDATE publish_jobs SET hold = 'restored', preflight_failed = 0, "
                                          "lease_owner = NULL, lease_until = NULL, updated_at = ?, "
                                          "status = CASE status WHEN 'publishing' THEN 'scheduled' ELSE status END "
                                          "WHERE status IN ('scheduled', 'failed', 'publishing') OR (status = "
                                          "'needs_attention' AND preflight_failed = 1)",
                                          {now});
    if (!held)
        return held.error();
    const Result<int> refreshed = ReadinessProjection(database).refreshAll();
    if (!refreshed)
        return refreshed.error();
    report.confirmingJobs = *confirming;
    report.heldJobs = *held;
    return transaction.commit();
}

/// Brings what was restored up to this program's version and holds its jobs: complete, but not in use yet.
Result<void> prepare(const QString &path, const Clock &clock, RecoveryReport &report)
{
    {
        const Result<std::unique_ptr<Database>> database = Database::open({.path = path, .clock = &clock});
        if (!database)
            return database.error();
        KALENDS_TRY(holdJobs(**database, report));
    } // closing empties the log
    return syncPath(path);
}

/// The new store from the newest good backup, under the name that says it is not in use yet.
Result<void> build(const QString &path, const RecoveryPaths &paths, const Clock &clock, RecoveryReport &report)
{
    const Result<QString> restored = restoreNewest(path, paths.backupFolder, report.refusedBackups);
    if (!restored)
        return restored.error();
    report.restoredFrom = *restored;
    return prepare(path, clock, report);
}

/// `fresh` takes the store's place. A kill meanwhile leaves it behind, and with it the word that recovery was
/// interrupted.
Result<void> takePlace(const QString &fresh, const RecoveryPaths &paths)
{
    for (const QString &companion : kCompanions)
        QFile::remove(paths.database + companion);
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(paths.database).constData()) != 0)
        return fileError(errno, QFileInfo(paths.database).fileName());
    return syncPath(QFileInfo(paths.database).absolutePath());
}

Error unusableBackup(const QString &path, const QString &why)
{
    return {.code = ErrorCode::InvalidValue,
            .message = Texts::tr("%1 was not restored: %2 Nothing was changed.").arg(QFileInfo(path).fileName(), why),
            .hint = Texts::tr("Choose another backup: “kalends-cli restore” lists them.")};
}

std::optional<Error> whyNotRestore(const RecoveryPaths &paths, const QString &backup)
{
    const QFileInfo file(backup);
    if (!file.isFile())
        return unusableBackup(backup, Texts::tr("there is no such file."));
    if (file.canonicalFilePath() == QFileInfo(paths.database).canonicalFilePath())
        return unusableBackup(backup, Texts::tr("it is the store that is in use."));
    return {};
}

bool storeIsThere(const QString &database)
{
    return QFileInfo::exists(database) || std::any_of(kCompanions.begin(), kCompanions.end(), [&](const QString &one) {
               return QFileInfo::exists(database + one);
           });
}

} // namespace

QString recoveryMarkerPath(const QString &databasePath)
{
    return databasePath + ".recovering"_L1;
}

Result<RecoveryReport> recoverDatabase(const RecoveryPaths &paths, const Clock &clock)
{
    if (const auto error = whyNot(paths.database))
        return *error;
    const QString fresh = recoveryMarkerPath(paths.database);
    removeWithCompanions(fresh);
    RecoveryReport report;
    const Result<QString> folder = setAside(paths, u"corrupt-"_s, clock.now());
    if (!folder)
        return folder.error();
    report.setAside = *folder;
    if (const Result<void> built = build(fresh, paths, clock, report); !built) {
        removeWithCompanions(fresh);
        return built.error();
    }
    KALENDS_TRY(takePlace(fresh, paths));
    return report;
}

Result<RecoveryReport> restoreBackup(const RecoveryPaths &paths, const QString &backup, const Clock &clock)
{
    if (const auto error = whyNotRestore(paths, backup))
        return *error;
    // Not under the name that says that recovery was interrupted: so far the old store is as good as it was.
    const QString fresh = paths.database + ".restoring"_L1;
    removeWithCompanions(fresh);
    RecoveryReport report;
    report.restoredFrom = backup;
    KALENDS_TRY(makePrivateFile(fresh));
    Result<void> built = restoreInto(fresh, Backup{.path = backup, .kind = BackupKind::Daily, .madeAt = {}});
    if (!built && speaksAgainstBackup(built.error()))
        built = unusableBackup(backup, built.error().message);
    if (built)
        built = prepare(fresh, clock, report);
    if (built && storeIsThere(paths.database)) {
        const Result<QString> folder = setAside(paths, u"replaced-"_s, clock.now());
        report.setAside = folder ? *folder : QString();
        built = folder ? Result<void>() : Result<void>(folder.error());
    }
    const QString marker = recoveryMarkerPath(paths.database);
    if (built && std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(marker).constData()) != 0)
        built = fileError(errno, QFileInfo(marker).fileName());
    if (!built) {
        removeWithCompanions(fresh);
        return built.error();
    }
    KALENDS_TRY(takePlace(marker, paths));
    return report;
}

} // namespace kalends
