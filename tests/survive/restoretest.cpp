// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"
#include "store/backups.h"
#include "store/migrations.h"
#include "store/recovery.h"
#include "store/searchindex.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// A backup comes back into a world that has moved on: nothing goes out a second time, nothing by itself.
class RestoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterARecoveryNothingLeavesUntilAPersonSaysGo();
    void aChosenBackupTakesTheStoresPlace();
    void whatIsNoBackupChangesNothing_data();
    void whatIsNoBackupChangesNothing();
    void aRestoreIntoAnEmptyProfileWorks();
    void aRestoreOverADamagedStoreWorks();
    void whatWentOutSinceStaysOut();
    void whatMayBeOutIsStillAskedFor();
    void theWayBackHoldsNothing();
    void theAccountsAndFlagsAreThoseOfNow();
    void whatWouldHappenIsSaidBefore();
    void aStoreThatCannotBeReadIsSaidBefore();
    void theNoteIsThereUntilItIsRead();

private:
    static RecoveryPaths pathsOf(const PublishWorld &world)
    {
        return {world.folder.filePath(u"kalends.sqlite3"_s), world.folder.filePath(u"backups"_s)};
    }
    static QString backUp(PublishWorld &world)
    {
        const auto made = makeBackup(*world.database, pathsOf(world).backupFolder, BackupKind::Daily);
        PublishWorld::check(made);
        return *made;
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size();
    }
};

void RestoreTest::afterARecoveryNothingLeavesUntilAPersonSaysGo()
{
    PublishWorld world;
    const JobId published = world.plan(world.clock.now() + 10min);
    const JobId overdue = world.plan(world.clock.now() + 30min, Channel::TikTok);
    const JobId ahead = world.plan(world.clock.now() + 48h);
    backUp(world);
    world.start();
    world.pass(11min);
    QVERIFY(world.becomes(published, JobStatus::Published)); // after the backup was made
    world.closeStore();
    QVERIFY(write(pathsOf(world).database, "this was a database once"));
    world.clock.advance(40min);

    const auto report = recoverDatabase(pathsOf(world), world.clock);
    PublishWorld::check(report);
    QCOMPARE(report->heldJobs, 3);
    world.openStore();
    world.start();
    world.pass(2h);
    QCOMPARE(world.platform.posts.size(), 1);
    for (const JobId &id : {published, overdue, ahead})
        QCOMPARE(world.job(id).hold, Hold::Restored);
    world.pass(47h); // past the time of the one that was ahead
    QCOMPARE(world.platform.posts.size(), 1);

    // A person looks: the first is out already, the others may go.
    QVERIFY(world.jobs().cancel(published).ok());
    QCOMPARE(world.jobs().releaseHold({overdue}).value(), 1);
    QVERIFY(world.jobs().reschedule(ahead, world.clock.now() + 5min).ok());
    world.pass(10min);
    QVERIFY(world.becomes(overdue, JobStatus::Published));
    QVERIFY(world.becomes(ahead, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 3);
    QCOMPARE(world.status(published), JobStatus::Canceled);
}

void RestoreTest::aChosenBackupTakesTheStoresPlace()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 5min, Channel::Instagram, u"as it was"_s);
    const QString older = backUp(world);
    world.clock.advance(1min);
    world.edit(id, [](Entry &entry) { entry.caption = u"as it became"_s; });
    backUp(world);
    world.closeStore();

    const auto report = restoreBackup(pathsOf(world), older, world.clock);
    PublishWorld::check(report);
    QCOMPARE(report->restoredFrom, older);
    QVERIFY(report->setAside.contains(u"/replaced-"_s));
    QVERIFY(!QFileInfo::exists(recoveryMarkerPath(pathsOf(world).database)));
    QVERIFY(QFileInfo::exists(older));
    {
        const auto aside =
            Database::open({.path = report->setAside + u"/kalends.sqlite3"_s, .clock = &world.clock, .migrate = false});
        PublishWorld::check(aside);
        QCOMPARE((*EntryRepository(**aside).find((*JobRepository(**aside).find(id))->entryId))->caption,
                 u"as it became"_s);
    }
    world.openStore();
    QCOMPARE(world.entryOf(id).caption, u"as it was"_s);
    world.start();
    world.pass(1h);
    QVERIFY(world.platform.posts.isEmpty());
    QCOMPARE(world.job(id).hold, Hold::Restored);
}

void RestoreTest::whatIsNoBackupChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "a folder", "garbage", "empty", "torn", "newer", "the store itself"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void RestoreTest::whatIsNoBackupChangesNothing()
{
    QFETCH(QString, what);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 5min);
    QString path = world.folder.filePath(u"chosen.sqlite3"_s);
    if (what == u"garbage")
        QVERIFY(write(path, "not a database"));
    if (what == u"empty")
        QVERIFY(write(path, ""));
    if (what == u"a folder")
        QVERIFY(QDir().mkpath(path));
    if (what == u"newer")
        PublishWorld::check(world.database->select("PRAGMA user_version = 999", {}, [](const Row &) {}));
    if (what == u"newer" || what == u"torn")
        PublishWorld::check(world.database->backupTo(path));
    if (what == u"newer") {
        const std::string sql = "PRAGMA user_version = " + std::to_string(builtInMigrations().back().version);
        PublishWorld::check(world.database->select(sql, {}, [](const Row &) {}));
    }
    if (what == u"torn") {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(4096 * 4) && file.write(QByteArray(8192, '\x55')) == 8192);
    }
    if (what == u"the store itself")
        path = pathsOf(world).database;
    world.closeStore();
    const auto report = restoreBackup(pathsOf(world), path, world.clock);
    QVERIFY2(!report.ok(), "it was taken");
    QCOMPARE(report.error().code, ErrorCode::InvalidValue);
    QVERIFY(!report.error().message.isEmpty() && !report.error().hint.isEmpty());
    QVERIFY(!QFileInfo::exists(pathsOf(world).backupFolder));
    world.openStore();
    QCOMPARE(world.job(id).hold, Hold::None);
    PublishWorld::check(world.database->checkWhole());
}

void RestoreTest::aRestoreIntoAnEmptyProfileWorks()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 5min);
    const QString backup = backUp(world);
    world.closeStore();
    QTemporaryDir fresh;
    const RecoveryPaths paths{fresh.filePath(u"kalends.sqlite3"_s), fresh.filePath(u"backups"_s)};
    const auto report = restoreBackup(paths, backup, world.clock);
    PublishWorld::check(report);
    QVERIFY(report->setAside.isEmpty());
    const auto database = Database::open({.path = paths.database, .clock = &world.clock});
    PublishWorld::check(database);
    QCOMPARE((*JobRepository(**database).find(id))->hold, Hold::Restored);
}

void RestoreTest::aRestoreOverADamagedStoreWorks()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 5min);
    const QString backup = backUp(world);
    world.closeStore();
    QVERIFY(write(pathsOf(world).database, "this was a database once"));
    QVERIFY(write(recoveryMarkerPath(pathsOf(world).database), "a recovery that was killed"));
    const auto report = restoreBackup(pathsOf(world), backup, world.clock);
    PublishWorld::check(report);
    QFile aside(report->setAside + u"/kalends.sqlite3"_s);
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray("this was a database once"));
    world.openStore();
    QCOMPARE(world.job(id).hold, Hold::Restored);
}

void RestoreTest::whatWentOutSinceStaysOut()
{
    PublishWorld world;
    const JobId before = world.plan(world.clock.now() + 5min, Channel::Instagram, u"planned before the copy"_s);
    const JobId later = world.plan(world.clock.now() + 50h, Channel::TikTok, u"still ahead"_s);
    const QString backup = backUp(world);
    world.edit(before, [](Entry &entry) { entry.caption = u"what went out"_s; });
    const JobId after = world.plan(world.clock.now() + 10min, Channel::TikTok, u"planned after the copy"_s);
    const JobId lost = world.plan(world.clock.now() + 60h, Channel::TikTok, u"planned after the copy, still ahead"_s);
    world.start();
    world.pass(15min);
    QVERIFY(world.becomes(before, JobStatus::Published));
    QVERIFY(world.becomes(after, JobStatus::Published));
    const QString link = world.job(before).permalink;
    world.closeStore();

    const auto report = restoreBackup(pathsOf(world), backup, world.clock);
    PublishWorld::check(report);
    QCOMPARE(report->keptOut, 2);
    QCOMPARE(report->heldJobs, 1);
    world.openStore();
    PublishWorld::check(world.database->checkWhole());
    for (const JobId &id : {before, after})
        QCOMPARE(world.status(id), JobStatus::Published);
    QCOMPARE(world.job(before).permalink, link);
    QCOMPARE(world.entryOf(before).caption, u"what went out"_s); // as it is on the platform
    QCOMPARE(world.entryOf(before).readiness, Readiness::Published);
    QVERIFY(!*JobRepository(*world.database).find(lost));
    QCOMPARE(SearchIndex(*world.database).find(u"what went out"_s, 10)->count, 1);
    QCOMPARE(SearchIndex(*world.database).find(u"planned before"_s, 10)->count, 0);
    QCOMPARE(world.job(later).hold, Hold::Restored);

    QCOMPARE(world.jobs().releaseHold().value(), 1); // "let them all go" sends nothing a second time
    world.start();
    world.pass(3h);
    QCOMPARE(world.platform.posts.size(), 2);
}

void RestoreTest::whatMayBeOutIsStillAskedFor()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 5min);
    const QString backup = backUp(world);
    PublishWorld::check(world.database->run("UPDATE publish_jobs SET status = 'confirming', attempts_ever = 1, "
                                            "attempt_count = 1 WHERE id = ?",
                                            {id.toString()}));
    PublishWorld::check(world.database->run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, "
                                            "created_at) VALUES ('i', ?, 1, 1, 'media_publish', 1)",
                                            {id.toString()}));
    world.closeStore();
    const auto report = restoreBackup(pathsOf(world), backup, world.clock);
    PublishWorld::check(report);
    QCOMPARE(report->keptOut, 1);
    QCOMPARE(report->heldJobs, 0);
    world.openStore();
    QCOMPARE(world.status(id), JobStatus::Confirming);
    QVERIFY(world.jobs().retry(id).error().code == ErrorCode::OutcomeUnknown);
}

void RestoreTest::theWayBackHoldsNothing()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 2h, Channel::Instagram, u"as it was"_s);
    const JobId other = world.plan(world.clock.now() + 5min, Channel::TikTok);
    const QString backup = backUp(world);
    world.edit(id, [](Entry &entry) { entry.caption = u"as it became"_s; });
    world.closeStore();
    const auto first = restoreBackup(pathsOf(world), backup, world.clock);
    PublishWorld::check(first);
    QVERIFY(!first->wentBack);
    world.openStore();
    QCOMPARE(world.jobs().releaseHold({other}).value(), 1); // one goes out of the restored plan
    world.start();
    world.pass(10min);
    QVERIFY(world.becomes(other, JobStatus::Published));
    world.closeStore();
    world.clock.advance(1min);

    const QString way = first->setAside + u"/kalends.sqlite3"_s;
    QVERIFY(previewRestore(pathsOf(world), way, world.clock.now())->goesBack);
    const auto back = restoreBackup(pathsOf(world), way, world.clock);
    PublishWorld::check(back);
    QVERIFY(back->wentBack);
    QCOMPARE(back->keptOut, 1);
    world.openStore();
    QCOMPARE(world.entryOf(id).caption, u"as it became"_s);
    QCOMPARE(world.job(id).hold, Hold::None);
    QCOMPARE(world.status(other), JobStatus::Published);
    QVERIFY(!*restoredNote(*world.database, pathsOf(world).backupFolder));
    world.start();
    world.pass(3h);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 2);
    // And to where it came back from, which is held again: that one is no way back of this one.
    world.closeStore();
    const auto again = restoreBackup(pathsOf(world), back->setAside + u"/kalends.sqlite3"_s, world.clock);
    PublishWorld::check(again);
    QVERIFY(!again->wentBack);
}

void RestoreTest::theAccountsAndFlagsAreThoseOfNow()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 5h);
    const QString backup = backUp(world);
    world.turn("publish_tiktok", false);
    const AccountId old = world.accounts.value(Channel::Instagram);
    PublishWorld::check(AccountRepository(*world.database).unlink(old));
    Account account;
    account.id = AccountId::create();
    account.channel = Channel::Instagram;
    account.externalAccountId = u"another"_s;
    account.timezone = "Europe/Berlin";
    account.linkedAt = world.clock.now();
    account.tokenGeneration = 7;
    PublishWorld::check(AccountRepository(*world.database).link(account));
    world.closeStore();
    PublishWorld::check(restoreBackup(pathsOf(world), backup, world.clock));
    world.openStore();
    const auto linked = AccountRepository(*world.database).linked(Channel::Instagram);
    QVERIFY(linked.ok() && *linked);
    QCOMPARE((*linked)->externalAccountId, u"another"_s);
    QCOMPARE((*linked)->tokenGeneration, 7);
    QCOMPARE(world.job(id).accountId, (*linked)->id); // what waits goes to the account that is linked
    QVERIFY(!FlagRepository(*world.database).flags()->mayPublish(Channel::TikTok));
}

void RestoreTest::whatWouldHappenIsSaidBefore()
{
    PublishWorld world;
    const JobId edited = world.plan(world.clock.now() + 50h, Channel::TikTok, u"edited"_s);
    const JobId deleted = world.plan(world.clock.now() + 51h, Channel::TikTok, u"deleted"_s);
    const JobId out = world.plan(world.clock.now() + 5min, Channel::Instagram, u"out"_s);
    const JobId missed = world.plan(world.clock.now() + 6min, Channel::TikTok, u"missed"_s);
    const QString backup = backUp(world);
    world.edit(edited, [](Entry &entry) { entry.caption = u"other words"_s; });
    PublishWorld::check(world.database->run("UPDATE calendar_entries SET deleted_at = 1 WHERE id = ?",
                                            {world.job(deleted).entryId.toString()}));
    const JobId made = world.plan(world.clock.now() + 60h, Channel::TikTok, u"made since"_s);
    PublishWorld::check(world.jobs().cancel(missed));
    world.start();
    world.pass(11min);
    QVERIFY(world.becomes(out, JobStatus::Published));
    const QByteArray before = [&] {
        QFile file(backup);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }();

    const auto preview = previewRestore(pathsOf(world), backup, world.clock.now()); // the store is in use
    PublishWorld::check(preview);
    QVERIFY(preview->presentReadable && !preview->goesBack);
    QCOMPARE(preview->posts, 4);
    QCOMPARE(preview->comeBack, 1);
    QCOMPARE(preview->lost, 1);
    QCOMPARE(preview->changed, 1);
    QCOMPARE(preview->outSince, 1);
    QCOMPARE(preview->waiting, 3); // edited, deleted, missed
    QCOMPARE(preview->overdue, 1); // missed
    QFile file(backup);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(world.status(made), JobStatus::Scheduled);

    // And it comes about as it was said.
    world.closeStore();
    const auto report = restoreBackup(pathsOf(world), backup, world.clock);
    PublishWorld::check(report);
    QCOMPARE(report->keptOut, preview->outSince);
    QCOMPARE(report->heldJobs, preview->waiting);
}

void RestoreTest::aStoreThatCannotBeReadIsSaidBefore()
{
    PublishWorld world;
    world.plan(world.clock.now() + 5min);
    const QString backup = backUp(world);
    world.closeStore();
    QVERIFY(write(pathsOf(world).database, "this was a database once"));
    const auto preview = previewRestore(pathsOf(world), backup, world.clock.now());
    PublishWorld::check(preview);
    QVERIFY(!preview->presentReadable);
    QCOMPARE(preview->posts, 1);
    QCOMPARE(preview->waiting, 1);
    QVERIFY(write(backup, "nor is this one"));
    const auto none = previewRestore(pathsOf(world), backup, world.clock.now());
    QVERIFY(!none.ok() && none.error().code == ErrorCode::InvalidValue);
    const BackupLook look = examineBackup(backup); // each is called by its own name
    QVERIFY(look.trouble && look.trouble->message.contains(QFileInfo(backup).fileName()));
    QVERIFY(!look.trouble->message.contains(u"kalends.sqlite3"));
}

void RestoreTest::theNoteIsThereUntilItIsRead()
{
    PublishWorld world;
    world.plan(world.clock.now() + 5h);
    const Instant copied = world.clock.now();
    const QString backup = backUp(world);
    QVERIFY(!*restoredNote(*world.database, pathsOf(world).backupFolder));
    world.clock.advance(1h);
    world.closeStore();
    const auto report = restoreBackup(pathsOf(world), backup, world.clock);
    PublishWorld::check(report);
    world.openStore();
    const auto note = restoredNote(*world.database, pathsOf(world).backupFolder);
    QVERIFY(note.ok() && *note);
    QCOMPARE((*note)->copyMadeAt, copied);
    QCOMPARE((*note)->restoredAt, world.clock.now());
    QCOMPARE((*note)->previous, report->setAside + u"/kalends.sqlite3"_s);
    PublishWorld::check(forgetRestored(*world.database));
    QVERIFY(!*restoredNote(*world.database, pathsOf(world).backupFolder));
    world.closeStore(); // even then the way back is known as such
    QVERIFY(previewRestore(pathsOf(world), *(*note)->previous, world.clock.now())->goesBack);
}

} // namespace kalends::test

using kalends::test::RestoreTest;
QTEST_GUILESS_MAIN(RestoreTest)
#include "restoretest.moc"
