// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/recovery.h"

#include "model/texts.h"
#include "store/backups.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/readinessprojection.h"
#include "store/recovery_p.h"
#include "store/restorednote.h"
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

const QStringList kCompanions{u"-wal"_s, u"-shm"_s, u"-journal"_s};

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

} // namespace

void recovery::removeWithCompanions(const QString &path)
{
    for (const QString &companion : kCompanions)
        QFile::remove(path + companion);
    QFile::remove(path);
}

namespace
{

/// A second name for the same bytes, or a copy where the file system has no such thing.
Result<void> keepUnder(const QString &path, const QString &keptPath)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(keptPath).constData()) != 0 &&
        !QFile::copy(path, keptPath))
        return fileError(errno, QFileInfo(keptPath).fileName());
    return syncPath(keptPath);
}

} // namespace

QString recovery::freeFolderName(const QString &backupFolder, const QString &prefix, Instant now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString first = QDir(backupFolder).filePath(prefix + time);
    QString name = first;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = first + u'-' + QString::number(i);
    return name;
}

Result<void> recovery::setAside(const RecoveryPaths &paths, const QString &folder)
{
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
    return syncPath(paths.backupFolder);
}

Result<Connection> recovery::openCopy(const QString &path)
{
    const Result<StoreFile> file = inspectStoreFile(path, builtInMigrations().back().version);
    if (!file)
        return file.error();
    if (file->kind != StoreFile::Kind::Ours)
        return corruptError(Texts::tr("there is nothing in it"));
    return Connection::open(path, Connection::Access::ReadOnly, Milliseconds(0));
}

Result<void> recovery::restoreInto(const QString &target, const QString &backup)
{
    const Result<Connection> source = openCopy(backup);
    if (!source)
        return source.error();
    KALENDS_TRY(source->expectOk("PRAGMA integrity_check(1)"));
    return copyChecked(*source, target);
}

Error recovery::about(Error error, const QString &copy)
{
    error.message.replace(u"kalends.sqlite3"_s, QFileInfo(copy).fileName());
    return error;
}

bool recovery::speaksAgainstBackup(const Error &error)
{
    return error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseNewer;
}

namespace
{

Result<QString> restoreNewest(const QString &target, const QString &backupFolder, QStringList &refused)
{
    for (const Backup &backup : listBackups(backupFolder)) {
        recovery::removeWithCompanions(target);
        KALENDS_TRY(makePrivateFile(target));
        const Result<void> restored = recovery::restoreInto(target, backup.path);
        if (restored)
            return backup.path;
        if (!recovery::speaksAgainstBackup(restored.error()))
            return restored.error(); // a full disk must not end in an empty store
        refused.append(backup.path);
    }
    recovery::removeWithCompanions(target);
    KALENDS_TRY(makePrivateFile(target));
    return QString();
}

} // namespace

/// The backup cannot know what went out after it was made: nothing leaves by itself.
Result<void> recovery::holdJobs(Database &database, RecoveryReport &report)
{
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
    const Result<int> held = database.run(
        "/* reads all: every job is in doubt */ UPDATE publish_jobs SET hold = 'restored', preflight_failed = 0, "
        "lease_owner = NULL, lease_until = NULL, updated_at = ?, "
        "status = CASE status WHEN 'publishing' THEN 'scheduled' ELSE status END "
        "WHERE status IN ('scheduled', 'failed', 'publishing') OR (status = "
        "'needs_attention' AND preflight_failed = 1)",
        {now});
    if (!held)
        return held.error();
    report.confirmingJobs = *confirming;
    report.heldJobs = *held;
    return {};
}

namespace
{

/// Brings what was restored up to this program's version and holds its jobs: complete, but not in use yet.
Result<void> prepare(const QString &path, const Clock &clock, RecoveryReport &report)
{
    {
        const Result<std::unique_ptr<Database>> database = Database::open({.path = path, .clock = &clock});
        if (!database)
            return database.error();
        Transaction transaction(**database);
        KALENDS_TRY(transaction.begun());
        KALENDS_TRY(recovery::holdJobs(**database, report));
        if (!report.restoredFrom.isEmpty())
            KALENDS_TRY(writeRestoredNote(**database, report.restoredFrom, {}));
        const Result<int> refreshed = ReadinessProjection(**database).refreshAll();
        if (!refreshed)
            return refreshed.error();
        KALENDS_TRY(transaction.commit());
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

} // namespace

Result<void> recovery::takePlace(const QString &fresh, const QString &database)
{
    for (const QString &companion : kCompanions)
        QFile::remove(database + companion);
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(database).constData()) != 0)
        return fileError(errno, QFileInfo(database).fileName());
    return syncPath(QFileInfo(database).absolutePath());
}

bool recovery::storeIsThere(const QString &database)
{
    return QFileInfo::exists(database) || std::any_of(kCompanions.begin(), kCompanions.end(), [&](const QString &one) {
               return QFileInfo::exists(database + one);
           });
}

QString recoveryMarkerPath(const QString &databasePath)
{
    return databasePath + ".recovering"_L1;
}

Result<RecoveryReport> recoverDatabase(const RecoveryPaths &paths, const Clock &clock)
{
    KALENDS_TRY(finishRestore(paths.database));
    if (const auto error = whyNot(paths.database))
        return *error;
    const QString fresh = recoveryMarkerPath(paths.database);
    recovery::removeWithCompanions(fresh);
    RecoveryReport report;
    report.setAside = recovery::freeFolderName(paths.backupFolder, u"corrupt-"_s, clock.now());
    KALENDS_TRY(recovery::setAside(paths, report.setAside));
    if (const Result<void> built = build(fresh, paths, clock, report); !built) {
        recovery::removeWithCompanions(fresh);
        return built.error();
    }
    KALENDS_TRY(recovery::takePlace(fresh, paths.database));
    return report;
}

} // namespace kalends
