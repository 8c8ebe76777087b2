// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"
#include "store/backups.h"
#include "store/migrations.h"
#include "store/recovery.h"

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

} // namespace kalends::test

using kalends::test::RestoreTest;
QTEST_GUILESS_MAIN(RestoreTest)
#include "restoretest.moc"
