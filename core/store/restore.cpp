// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/texts.h"
#include "store/database.h"
#include "store/presentstore.h"
#include "store/readinessprojection.h"
#include "store/recovery_p.h"
#include "store/restorednote.h"
#include "store/storefile.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <string>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace recovery;

namespace
{

/// Being made: worth nothing yet.
QString freshPath(const QString &database)
{
    return database + ".restoring"_L1;
}

/// Whole, durable and the store from now on: it only has to take its place.
QString readyPath(const QString &database)
{
    return database + ".restored"_L1;
}

Error unusableBackup(const QString &path, const QString &why)
{
    return {.code = ErrorCode::InvalidValue,
            .message = Texts::tr("%1 was not restored: %2 Nothing was changed.").arg(QFileInfo(path).fileName(), why),
            .hint = Texts::tr("Choose another backup: “kalends-cli restore” lists them.")};
}

Result<void> checkChoice(const RecoveryPaths &paths, const QString &backup)
{
    const QFileInfo file(backup);
    if (!file.isFile())
        return unusableBackup(backup, Texts::tr("there is no such file."));
    if (file.canonicalFilePath() == QFileInfo(paths.database).canonicalFilePath())
        return unusableBackup(backup, Texts::tr("it is the store that is in use."));
    return {};
}

/// It is what the store in use took the place of: the way back.
bool leadsBack(const RecoveryPaths &paths, const QString &backup, const QString &replacedFolder)
{
    return !replacedFolder.isEmpty() &&
           QFileInfo(backup).canonicalFilePath() ==
               QFileInfo(paths.backupFolder + u'/' + replacedFolder + "/kalends.sqlite3"_L1).canonicalFilePath();
}

/// Brings what was restored up to this program's version and to what is known by now: complete, but not in use yet.
Result<void> prepare(const QString &fresh, const std::optional<PresentStore> &present, const Clock &clock,
                     RecoveryReport &report)
{
    {
        const Result<std::unique_ptr<Database>> opened = Database::open({.path = fresh, .clock = &clock});
        if (!opened)
            return opened.error();
        Database &database = **opened;
        if (present)
            KALENDS_TRY(present->attachTo(database));
        Transaction transaction(database);
        KALENDS_TRY(transaction.begun());
        if (present) {
            const Result<int> kept = PresentStore::takeAlong(database);
            if (!kept)
                return kept.error();
            report.keptOut = *kept;
        }
        if (!report.wentBack) {
            KALENDS_TRY(holdJobs(database, report));
            KALENDS_TRY(writeRestoredNote(database, report.restoredFrom, present ? report.setAside : QString()));
        }
        const Result<int> refreshed = ReadinessProjection(database).refreshAll();
        if (!refreshed)
            return refreshed.error();
        KALENDS_TRY(transaction.commit());
    } // closing empties the log
    return syncPath(fresh);
}

/// The new store under the name `fresh`, which says that it is not in use yet.
Result<void> build(const QString &fresh, const RecoveryPaths &paths, const Clock &clock, RecoveryReport &report)
{
    KALENDS_TRY(makePrivateFile(fresh));
    const Result<void> copied = restoreInto(fresh, report.restoredFrom);
    if (!copied)
        return speaksAgainstBackup(copied.error())
                   ? unusableBackup(report.restoredFrom, about(copied.error(), report.restoredFrom).message)
                   : copied.error();
    const Result<std::optional<PresentStore>> present = PresentStore::read(paths.database, clock);
    if (!present)
        return present.error();
    report.wentBack = *present && leadsBack(paths, report.restoredFrom, (*present)->replacedFolder());
    return prepare(fresh, *present, clock, report);
}

Result<void> markReady(const QString &fresh, const QString &database)
{
    const QString ready = readyPath(database);
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(ready).constData()) != 0)
        return fileError(errno, QFileInfo(ready).fileName());
    return syncPath(QFileInfo(database).absolutePath());
}

/// Both stores in one view: the copy is "main", the store in use "present".
class Comparison
{
public:
    Comparison(const Connection &copy, Instant now) : m_copy(copy), m_now(std::to_string(toMs(now))) {}

    [[nodiscard]] Result<void> attach(const QString &database) const
    {
        const QString quoted = QString(database).replace(u'\'', u"''"_s);
        KALENDS_TRY(m_copy.execute(QString(u"ATTACH DATABASE '%1' AS present"_s).arg(quoted).toStdString()));
        KALENDS_TRY(m_copy.execute(std::string("CREATE TEMP TABLE taken AS ") + kOutSince));
        return {};
    }
    /// How many posts of the copy would come to wait, without those that are out by now.
    [[nodiscard]] Result<void> countWaiting(RestorePreview &preview, bool known) const
    {
        const std::string waiting =
            "SELECT count(DISTINCT e.id) FROM main.calendar_entries e JOIN main.publish_jobs j ON j.calendar_entry_id "
            "= "
            "e.id WHERE e.deleted_at IS NULL AND (j.status IN ('scheduled', 'failed', 'publishing') OR (j.status = "
            "'needs_attention' AND j.preflight_failed = 1))" +
            std::string(known ? " AND e.id NOT IN (SELECT id FROM temp.taken)" : "");
        KALENDS_TRY(count(waiting, preview.waiting));
        return count(waiting + " AND e.scheduled_at <= " + m_now, preview.overdue);
    }
    [[nodiscard]] Result<void> countDifferences(RestorePreview &preview) const
    {
        const std::string notOut = " AND e.id NOT IN (SELECT id FROM temp.taken)";
        const auto other = [](const char *store, const char *more) {
            return std::string("(SELECT 1 FROM ") + store +
                   ".calendar_entries o WHERE o.id = e.id AND o.deleted_at IS NULL" + more + ")";
        };
        KALENDS_TRY(count("SELECT count(*) FROM present.calendar_entries e WHERE e.deleted_at IS NULL AND NOT EXISTS " +
                              other("main", "") + notOut,
                          preview.lost));
        KALENDS_TRY(count("SELECT count(*) FROM main.calendar_entries e WHERE e.deleted_at IS NULL AND NOT EXISTS " +
                              other("present", "") + notOut,
                          preview.comeBack));
        KALENDS_TRY(count("SELECT count(*) FROM main.calendar_entries e WHERE e.deleted_at IS NULL AND EXISTS " +
                              other("present", " AND o.version <> e.version") + notOut,
                          preview.changed));
        return count("SELECT count(*) FROM present.calendar_entries e WHERE e.deleted_at IS NULL AND e.id IN "
                     "(SELECT id FROM temp.taken)",
                     preview.outSince);
    }
    [[nodiscard]] Result<void> count(const std::string &sql, int &into) const
    {
        const Result<qint64> number = m_copy.integer(sql);
        if (!number)
            return number.error();
        into = int(*number);
        return {};
    }
    /// What the store in use says that it replaced.
    [[nodiscard]] Result<QString> replacedFolder() const
    {
        return m_copy.text("SELECT coalesce((SELECT json_extract(value, '$.aside') FROM present.profile_facts "
                           "WHERE name = 'restored'), '')");
    }

private:
    const Connection &m_copy;
    const std::string m_now;
};

} // namespace

Result<void> finishRestore(const QString &databasePath)
{
    for (const QString &unfinished : {freshPath(databasePath), PresentStore::copyOf(databasePath)})
        removeWithCompanions(unfinished);
    const QString ready = readyPath(databasePath);
    if (!QFileInfo::exists(ready))
        return {};
    removeWithCompanions(recoveryMarkerPath(databasePath)); // of a recovery that this restore has made needless
    return takePlace(ready, databasePath);
}

Result<RecoveryReport> restoreBackup(const RecoveryPaths &paths, const QString &backup, const Clock &clock)
{
    KALENDS_TRY(finishRestore(paths.database));
    KALENDS_TRY(checkChoice(paths, backup));
    const QString fresh = freshPath(paths.database);
    RecoveryReport report;
    report.restoredFrom = backup;
    const bool replaces = storeIsThere(paths.database);
    if (replaces)
        report.setAside = freeFolderName(paths.backupFolder, u"replaced-"_s, clock.now());
    Result<void> done = build(fresh, paths, clock, report);
    if (done && replaces)
        done = setAside(paths, report.setAside);
    if (done)
        done = markReady(fresh, paths.database);
    if (!done) {
        removeWithCompanions(fresh);
        return done.error();
    }
    KALENDS_TRY(finishRestore(paths.database));
    return report;
}

Result<RestorePreview> previewRestore(const RecoveryPaths &paths, const QString &backup, Instant now)
{
    KALENDS_TRY(checkChoice(paths, backup));
    const Result<Connection> copy = openCopy(backup);
    if (!copy)
        return speaksAgainstBackup(copy.error()) ? unusableBackup(backup, about(copy.error(), backup).message)
                                                 : copy.error();
    if (const Result<void> sound = copy->expectOk("PRAGMA integrity_check(1)"); !sound)
        return unusableBackup(backup, about(sound.error(), backup).message);
    RestorePreview preview;
    const Comparison comparison(*copy, now);
    KALENDS_TRY(comparison.count("SELECT count(*) FROM main.calendar_entries WHERE deleted_at IS NULL", preview.posts));
    preview.presentReadable = comparison.attach(paths.database) && comparison.countDifferences(preview);
    if (!preview.presentReadable)
        preview = {.presentReadable = false, .posts = preview.posts};
    KALENDS_TRY(comparison.countWaiting(preview, preview.presentReadable));
    if (preview.presentReadable) {
        const Result<QString> replaced = comparison.replacedFolder();
        KALENDS_TRY(replaced);
        preview.goesBack = leadsBack(paths, backup, *replaced);
    }
    return preview;
}

} // namespace kalends
