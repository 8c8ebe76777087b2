// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/recovery.h"
#include "store/backups.h"
#include "store/factrepository.h"
#include "store/storefile.h"
#include "storefixture.h"
#include "support/failingcall.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

class RecoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsSevenDaysAndFourWeeks();
    void theLastFourReplacedPlansAndAllMadeByHandAreKept();
    void aBackupIsDueOnceADay();
    void strangersInTheBackupFolderAreLeftAlone();
    void aSoundStoreIsNotRecovered();
    void setsTheDamagedFilesAsideWholeAndRestoresTheNewestGoodBackup();
    void startsEmptyWithoutAGoodBackup();
    void nothingLeavesByItselfAfterARestore();
    void anInterruptedRecoveryIsDoneAgain();
    void aKillDuringRecoveryLosesNothing();
    void recoversALogWithoutItsDatabase();
    void damageInTheMiddleIsRecoveredToo();
    void whatTheSystemRefusesLeavesOneStoreWhole_data();
    void whatTheSystemRefusesLeavesOneStoreWhole();
    void aCopyThatCannotBeSyncedIsToldAsNone();
    void filesThatCannotBeMadeOrSyncedAreTold();
};

namespace
{

RecoveryPaths pathsOf(const Store &store)
{
    return {store.path(), store.backups()};
}

void damage(const Store &store)
{
    QVERIFY(writeBytes(store.path(), "this was a database once"));
}

QString fact(Store &store)
{
    auto database = store.open();
    return database ? FactRepository(*database).find(u"state"_s).value().value_or(u"none"_s) : u"not opened"_s;
}

} // namespace

void RecoveryTest::keepsSevenDaysAndFourWeeks()
{
    Store store;
    auto database = store.open();
    for (int day = 0; day < 60; ++day) {
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
        if (day % 10 == 0)
            STORE_OK(makeBackup(*database, store.backups(), BackupKind::BeforeMigration));
        STORE_OK(rotateBackups(store.backups()));
        store.clock.advance(24h);
    }
    int daily = 0;
    int migrations = 0;
    QList<qint64> ages;
    for (const Backup &backup : listBackups(store.backups())) {
        (backup.kind == BackupKind::Daily ? daily : migrations) += 1;
        if (backup.kind == BackupKind::Daily)
            ages.append((store.clock.now() - backup.madeAt) / 24h);
    }
    QCOMPARE(migrations, 4);
    QCOMPARE(daily, 7 + 4);
    QCOMPARE(ages.mid(0, 7), (QList<qint64>{1, 2, 3, 4, 5, 6, 7}));
    QVERIFY(ages.at(7) > 7 && ages.at(8) - ages.at(7) <= 7); // the week that the seven days cut into
    for (int week = 0; week < 2; ++week)                     // one a week from there on
        QCOMPARE(ages.at(9 + week) - ages.at(8 + week), 7);
    QVERIFY(rotateBackups(store.backups()).value().isEmpty());
}

void RecoveryTest::theLastFourReplacedPlansAndAllMadeByHandAreKept()
{
    Store store;
    QStringList byHand;
    QStringList replaced;
    for (int i = 0; i < 7; ++i) {
        byHand.prepend(makeBackup(*store.open(), store.backups(), BackupKind::ByHand).value());
        store.clock.advance(24h);
        const auto restored = restoreBackup(pathsOf(store), byHand.constLast(), store.clock);
        STORE_OK(restored);
        replaced.prepend(restored->setAside + "/kalends.sqlite3"_L1);
    }
    const QString half = store.backups() + "/replaced-20261101T000000000Z.part"_L1; // what a kill leaves
    QVERIFY(QDir().mkpath(half) && writeBytes(half + "/kalends.sqlite3"_L1, "half"));
    STORE_OK(rotateBackups(store.backups()));
    const auto paths = [](const QList<Backup> &backups) {
        QStringList names;
        for (const Backup &backup : backups)
            names.append(backup.path);
        return names;
    };
    QCOMPARE(paths(listReplaced(store.backups())), replaced.mid(0, 4));
    QCOMPARE(paths(listBackups(store.backups())), byHand);
    QVERIFY(!QFileInfo::exists(half));
    const auto kept = backupAt(replaced.constFirst());
    QVERIFY(kept && kept->kind == BackupKind::BeforeRestore && kept->bytes > 0);
}

void RecoveryTest::aBackupIsDueOnceADay()
{
    Store store;
    auto database = store.open();
    store.clock.setWall(instantFromMs(1'795'046'400'000 - 1)); // the last millisecond of a day
    QVERIFY(dailyBackupDue(store.backups(), store.clock.now()));
    const auto made = makeBackup(*database, store.backups(), BackupKind::Daily);
    STORE_OK(made);
    QVERIFY(!dailyBackupDue(store.backups(), store.clock.now()));
    STORE_OK(makeBackup(*database, store.backups(), BackupKind::BeforeMigration));
    store.clock.advance(1ms);
    QVERIFY(dailyBackupDue(store.backups(), store.clock.now()));
    QCOMPARE(QFileInfo(*made).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void RecoveryTest::strangersInTheBackupFolderAreLeftAlone()
{
    Store store;
    auto database = store.open();
    STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
    const QDir dir(store.backups());
    for (const QString &name : {u"kalends-daily-notatime.sqlite3"_s, u"my own copy.sqlite3"_s, u"kalends-.sqlite3"_s})
        QVERIFY(writeBytes(dir.filePath(name), "x"));
    QCOMPARE(listBackups(store.backups()).size(), 1);
    STORE_OK(rotateBackups(store.backups()));
    QCOMPARE(dir.entryList(QDir::Files).size(), 4);
}

void RecoveryTest::aSoundStoreIsNotRecovered()
{
    Store store;
    QCOMPARE(codeOf(recoverDatabase(pathsOf(store), store.clock)), u"invalid_state"_s); // none there
    store.open().reset();
    const QByteArray before = bytesOf(store.path());
    QCOMPARE(codeOf(recoverDatabase(pathsOf(store), store.clock)), u"invalid_state"_s);
    QCOMPARE(bytesOf(store.path()), before);
    QVERIFY(!QFileInfo::exists(store.backups()));
}

void RecoveryTest::setsTheDamagedFilesAsideWholeAndRestoresTheNewestGoodBackup()
{
    Store store;
    QString good;
    {
        auto database = store.open();
        STORE_OK(FactRepository(*database).set(u"state"_s, u"older"_s));
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
        store.clock.advance(24h);
        STORE_OK(FactRepository(*database).set(u"state"_s, u"good"_s));
        good = makeBackup(*database, store.backups(), BackupKind::Daily).value();
        store.clock.advance(24h);
        STORE_OK(FactRepository(*database).set(u"state"_s, u"lost"_s));
        const auto torn = makeBackup(*database, store.backups(), BackupKind::Daily);
        STORE_OK(torn);
        QByteArray bytes = bytesOf(*torn);
        bytes.replace(4096 * 3, 4096, QByteArray(4096, '\x66'));
        QVERIFY(writeBytes(*torn, bytes));
    }
    damage(store);
    QVERIFY(writeBytes(store.path() + "-wal"_L1, "some log"));
    QVERIFY(writeBytes(store.path() + "-shm"_L1, "some index"));

    const auto report = recoverDatabase(pathsOf(store), store.clock);
    STORE_OK(report);
    QCOMPARE(report->restoredFrom, good);
    QCOMPARE(report->refusedBackups.size(), 1);
    const QDir aside(report->setAside);
    QVERIFY(report->setAside.startsWith(store.backups() + "/corrupt-"_L1));
    QCOMPARE(bytesOf(aside.filePath(u"kalends.sqlite3"_s)), QByteArray("this was a database once"));
    QCOMPARE(bytesOf(aside.filePath(u"kalends.sqlite3-wal"_s)), QByteArray("some log"));
    QCOMPARE(bytesOf(aside.filePath(u"kalends.sqlite3-shm"_s)), QByteArray("some index"));
    QCOMPARE(fact(store), u"good"_s);
    QVERIFY(!QFileInfo::exists(recoveryMarkerPath(store.path())));

    // Again, within the same millisecond: never over what was set aside before.
    damage(store);
    const auto second = recoverDatabase(pathsOf(store), store.clock);
    STORE_OK(second);
    QVERIFY(second->setAside != report->setAside);
    QCOMPARE(bytesOf(aside.filePath(u"kalends.sqlite3-wal"_s)), QByteArray("some log"));
    QCOMPARE(fact(store), u"good"_s);
}

void RecoveryTest::startsEmptyWithoutAGoodBackup()
{
    Store store;
    store.open().reset();
    damage(store);
    const auto report = recoverDatabase(pathsOf(store), store.clock);
    STORE_OK(report);
    QVERIFY(report->restoredFrom.isEmpty());
    QCOMPARE(report->heldJobs, 0);
    QCOMPARE(fact(store), u"none"_s);
    QCOMPARE(QFileInfo(store.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void RecoveryTest::nothingLeavesByItselfAfterARestore()
{
    Store store;
    QHash<QString, JobId> jobs;
    {
        auto database = store.open();
        const auto plan = [&](const QString &name, JobStatus status, auto &&change) {
            Entry entry = makeEntry(store.clock.now() - 1h, {Channel::Instagram});
            PublishJob job = makeJob(entry, Channel::Instagram, store.clock.now());
            job.status = status;
            change(job);
            QVERIFY(EntryRepository(*database).insert(entry).ok());
            QVERIFY(JobRepository(*database).insert(job).ok());
            jobs.insert(name, job.id);
        };
        const auto asItIs = [](PublishJob &) {};
        plan(u"scheduled"_s, JobStatus::Scheduled, asItIs);
        plan(u"failed"_s, JobStatus::Failed, asItIs);
        plan(u"heals"_s, JobStatus::NeedsAttention, [](PublishJob &job) { job.preflightFailed = true; });
        plan(u"attention"_s, JobStatus::NeedsAttention, asItIs);
        plan(u"published"_s, JobStatus::Published, asItIs);
        plan(u"canceled"_s, JobStatus::Canceled, asItIs);
        plan(u"running"_s, JobStatus::Publishing, asItIs);
        plan(u"sent"_s, JobStatus::Publishing, asItIs);
        plan(u"confirming"_s, JobStatus::Confirming, asItIs);
        for (const QString &name : {u"sent"_s, u"confirming"_s})
            STORE_OK(database->run(
                "INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, created_at) VALUES (?, ?, 1, 1, "
                "'media_publish', 1)",
                {newUuidV7(), jobs.value(name).toString()}));
        STORE_OK(database->run(
            "INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, started_at) "
            "VALUES (?, ?, 1, 'r', 'ig', 'running', 1)",
            {newUuidV7(), jobs.value(u"running"_s).toString()}));
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
    }
    damage(store);
    const auto report = recoverDatabase(pathsOf(store), store.clock);
    STORE_OK(report);
    QCOMPARE(report->heldJobs, 4);
    QCOMPARE(report->confirmingJobs, 1);

    auto database = store.open();
    const auto job = [&](const QString &name) { return *JobRepository(*database).find(jobs.value(name)).value(); };
    for (const auto &[name, status] :
         {std::pair(u"scheduled"_s, JobStatus::Scheduled), std::pair(u"failed"_s, JobStatus::Failed),
          std::pair(u"running"_s, JobStatus::Scheduled), std::pair(u"heals"_s, JobStatus::NeedsAttention)}) {
        QCOMPARE(job(name).status, status);
        QCOMPARE(job(name).hold, Hold::Restored);
        QVERIFY(!job(name).preflightFailed);
    }
    QCOMPARE(job(u"sent"_s).status, JobStatus::Confirming);
    QCOMPARE(job(u"confirming"_s).status, JobStatus::Confirming);
    QCOMPARE(job(u"published"_s).status, JobStatus::Published);
    QCOMPARE(job(u"canceled"_s).status, JobStatus::Canceled);
    QCOMPARE(job(u"attention"_s).hold, Hold::None);
    QVERIFY(!JobRepository(*database).nextDue(Channel::Instagram).value()); // nothing is due for a claim
    QCOMPARE(number(*database, "SELECT count(*) FROM publish_attempts WHERE status = 'running'"), 0);
    QCOMPARE(number(*database, "SELECT count(*) FROM calendar_entries WHERE readiness_detail LIKE '%restored%'"), 3);
}

void RecoveryTest::anInterruptedRecoveryIsDoneAgain()
{
    Store store;
    {
        auto database = store.open();
        STORE_OK(FactRepository(*database).set(u"state"_s, u"good"_s));
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
    }
    damage(store);
    QVERIFY(writeBytes(recoveryMarkerPath(store.path()), "half a copy")); // what a kill leaves
    QVERIFY(writeBytes(recoveryMarkerPath(store.path()) + "-wal"_L1, "and its log"));
    QCOMPARE(codeOf(store.tryOpen()), u"database_corrupt"_s);
    STORE_OK(recoverDatabase(pathsOf(store), store.clock));
    QCOMPARE(fact(store), u"good"_s);
    QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files), QStringList(u"kalends.sqlite3"_s));
}

void RecoveryTest::aKillDuringRecoveryLosesNothing()
{
    const QByteArray damaged = "this was a database once";
    const QByteArray log = "and its log, with what nobody else knows any more";
    Store original;
    {
        auto database = original.open();
        STORE_OK(FactRepository(*database).set(u"state"_s, u"good"_s));
    }
    constexpr int kills = 16;
    std::chrono::microseconds whole{0};
    int interrupted = 0;
    for (int i = 0; i <= kills; ++i) { // the first one is left alone, to see how long it takes
        Store store;
        const QString backup = store.backups() + u"/kalends-daily-20261117T000000000Z.sqlite3"_s;
        QVERIFY(QDir().mkpath(store.backups()) && QFile::copy(original.path(), backup));
        QVERIFY(writeBytes(store.path(), damaged) && writeBytes(store.path() + "-wal"_L1, log));
        const auto begin = std::chrono::steady_clock::now();
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto after = (whole * i / kills).count();
            const itimerval alarm{{}, {after / 1'000'000, after % 1'000'000}}; // SIGALRM ends it; zero: never
            ::setitimer(ITIMER_REAL, &alarm, nullptr);
            ::_exit(recoverDatabase(pathsOf(store), store.clock).ok() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        if (i == 0)
            whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
        QVERIFY2(WIFSIGNALED(status) || WEXITSTATUS(status) == 0, "the recovery failed");
        interrupted += WIFSIGNALED(status);

        if (!store.tryOpen()) { // never a store that looks whole and is not
            QCOMPARE(codeOf(store.tryOpen()), u"database_corrupt"_s);
            store.clock.advance(1s);
            STORE_OK(recoverDatabase(pathsOf(store), store.clock));
        }
        QCOMPARE(fact(store), u"good"_s);
        bool kept = false;
        for (const QString &name : QDir(store.backups()).entryList({u"corrupt-*Z"_s}, QDir::Dirs)) {
            const QDir aside(QDir(store.backups()).filePath(name));
            kept = kept || (bytesOf(aside.filePath(u"kalends.sqlite3"_s)) == damaged &&
                            bytesOf(aside.filePath(u"kalends.sqlite3-wal"_s)) == log);
        }
        QVERIFY2(kept, "database and log were not set aside together");
    }
    QVERIFY2(interrupted > 0, "no recovery was interrupted: the test proved nothing");
}

void RecoveryTest::recoversALogWithoutItsDatabase()
{
    Store store;
    {
        auto database = store.open();
        STORE_OK(FactRepository(*database).set(u"state"_s, u"good"_s));
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
    }
    QVERIFY(QFile::remove(store.path()));
    QVERIFY(writeBytes(store.path() + "-wal"_L1, QByteArray(5000, 'w')));
    const auto report = recoverDatabase(pathsOf(store), store.clock);
    STORE_OK(report);
    QCOMPARE(bytesOf(QDir(report->setAside).filePath(u"kalends.sqlite3-wal"_s)), QByteArray(5000, 'w'));
    QCOMPARE(fact(store), u"good"_s);
}

void RecoveryTest::damageInTheMiddleIsRecoveredToo()
{
    Store store;
    {
        auto database = store.open();
        Transaction transaction(*database);
        for (int i = 0; i < 300; ++i)
            STORE_OK(FactRepository(*database).set(u"fact %1"_s.arg(i), QString(300, u'f')));
        STORE_OK(transaction.commit());
        STORE_OK(FactRepository(*database).set(u"state"_s, u"good"_s));
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
    }
    QByteArray bytes = bytesOf(store.path());
    for (qsizetype page = bytes.size() / 4096 / 2; page < bytes.size() / 4096; ++page)
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\x11'));
    QVERIFY(writeBytes(store.path(), bytes));
    STORE_OK(recoverDatabase(pathsOf(store), store.clock)); // by the full check, even where opening did not meet it
    QCOMPARE(fact(store), u"good"_s);
}

void RecoveryTest::whatTheSystemRefusesLeavesOneStoreWhole_data()
{
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<int>("error");
    QTest::newRow("syncing") << QByteArray("fsync") << EIO;
    QTest::newRow("renaming") << QByteArray("rename") << EACCES;
    QTest::newRow("making folders") << QByteArray("mkdir") << ENOSPC;
}

void RecoveryTest::whatTheSystemRefusesLeavesOneStoreWhole()
{
    QFETCH(const QByteArray, function);
    QFETCH(const int, error);
    Store store;
    const auto set = [&store](const QString &value) { return FactRepository(*store.open()).set(u"state"_s, value); };
    STORE_OK(set(u"old"_s));
    const auto copy = makeBackup(*store.open(), store.backups(), BackupKind::ByHand);
    STORE_OK(copy);
    for (int n = 0;; ++n) {
        STORE_OK(set(u"new"_s));
        failCall(function, error, n);
        const auto restored = restoreBackup(pathsOf(store), *copy, store.clock);
        const bool failed = stopFailing();
        QVERIFY(failed || restored.ok());
        const QString found = fact(store);
        // After the last rename it is the new one, even where that could not be made sure of.
        QVERIFY2(found == u"old" || (found == u"new" && !restored.ok()), qPrintable(found));
        if (!failed)
            break;
    }
}

void RecoveryTest::aCopyThatCannotBeSyncedIsToldAsNone()
{
    Store store;
    auto database = store.open();
    for (int n = 0;; ++n) {
        failCall("fsync", EIO, n);
        const auto made = makeBackup(*database, store.backups(), BackupKind::ByHand);
        const bool failed = stopFailing();
        QCOMPARE(made.ok(), !failed);
        for (const Backup &backup : listBackups(store.backups()))
            QVERIFY(!examineBackup(backup.path).trouble); // what is there is whole
        if (!failed)
            break;
    }
    QVERIFY(QDir(store.backups()).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    failCall("mkdir", ENOSPC);
    const auto nowhere = makeBackup(*database, store.folder.filePath(u"elsewhere"_s), BackupKind::ByHand);
    QVERIFY(stopFailing() && !nowhere.ok());
}

void RecoveryTest::filesThatCannotBeMadeOrSyncedAreTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    failCall("open", ENOSPC);
    QCOMPARE(codeOf(makePrivateFile(path)), u"storage_full"_s);
    QVERIFY(stopFailing());
    failCall("open", EEXIST); // somebody was quicker
    STORE_OK(makePrivateFile(path));
    QVERIFY(stopFailing());
    STORE_OK(makePrivateFile(path));
    failCall("open", EACCES);
    QCOMPARE(codeOf(syncPath(path)), u"storage_read_only"_s);
    QVERIFY(stopFailing());
    failCall("fsync", EIO);
    QCOMPARE(codeOf(syncPath(path)), u"file_unreadable"_s);
    QVERIFY(stopFailing());
    failCall("fsync", EINVAL); // a file system that has nothing to sync for a folder
    STORE_OK(syncPath(folder.path()));
    QVERIFY(stopFailing());
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
