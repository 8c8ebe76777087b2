// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"
#include "support/faultyvfs.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

using Op = FaultyVfs::Op;
using Fault = FaultyVfs::Fault;

/// A post goes out while the disk fails at each operation in turn: no intent, no request;
/// when the disk is well again the work goes on by itself; no row is lost and nothing goes out twice.
class DiskFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishingSurvivesAFailingDisk_data();
    void publishingSurvivesAFailingDisk();
    void publishingSurvivesAPowerLossAtEachWrite();
    void aFullDiskSendsNothingIrreversible();
};

namespace
{

/// Counts what was sent without being written down first.
class IntentWitness
{
public:
    IntentWitness(PublishWorld &world, FaultyVfs &disk)
    {
        world.platform.onArrival = [this, &world, &disk](const FakePlatform::Seen &seen) {
            if (seen.op != "publish"_L1)
                return;
            // Through a connection of its own: only what is committed.
            const FaultyVfs::Pause pause(disk);
            const auto other = Database::open(
                {.path = world.database->path(), .clock = &world.clock, .migrate = false, .backupFolder = {}});
            int open = 0;
            if (other)
                PublishWorld::check(
                    (*other)->select("SELECT 1 FROM publish_intents WHERE handle = ? AND settled_at IS NULL",
                                     {seen.handle}, [&open](const Row &) { ++open; }));
            unwritten += open != 1;
        };
    }
    int unwritten = 0;
};

qint64 number(Database &database, std::string_view sql)
{
    qint64 value = -1;
    PublishWorld::check(database.select(sql, {}, [&value](const Row &row) { value = row.integer(0); }));
    return value;
}

} // namespace

void DiskFaultsTest::publishingSurvivesAFailingDisk_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QList<Op>>("ops");
    QTest::addColumn<bool>("lasting");
    for (const bool lasting : {false, true}) {
        const char *how = lasting ? "from then on" : "once";
        QTest::addRow("disk full, %s", how) << Fault::Full << QList<Op>{Op::Write} << lasting;
        QTest::addRow("write error, %s", how) << Fault::InputOutput << QList<Op>{Op::Write} << lasting;
        QTest::addRow("sync fails, %s", how) << Fault::InputOutput << QList<Op>{Op::Sync} << lasting;
        QTest::addRow("anything fails, %s", how)
            << Fault::InputOutput << QList<Op>{Op::Open, Op::Write, Op::Sync, Op::Truncate} << lasting;
    }
}

void DiskFaultsTest::publishingSurvivesAFailingDisk()
{
    QFETCH(Fault, fault);
    QFETCH(QList<Op>, ops);
    QFETCH(bool, lasting);
    FaultyVfs disk;
    PublishWorld world(PublishWorld::Disk::Durable);
    const IntentWitness witness(world, disk);
    world.start();
    int n = 0;
    for (bool failed = true; failed; ++n) {
        const JobId id = world.plan(world.clock.now());
        const qsizetype before = world.platform.posts.size();
        disk.failAt(n, fault, ops, lasting);
        world.pass(30s);
        failed = disk.hasFailed();
        QVERIFY2(world.platform.posts.size() <= before + 1, qPrintable(QString::number(n)));
        disk.mend();
        QVERIFY2(world.comesOut(id), qPrintable(u"fault %1: %2"_s.arg(n).arg(world.job(id).lastError)));
        QCOMPARE(world.platform.posts.size(), before + 1);
        QCOMPARE(world.job(id).crashes, 0);
        QCOMPARE(world.job(id).attemptCount, 1);
        QVERIFY(!world.intentOpen(id));
    }
    QVERIFY2(n > 5, qPrintable(u"only %1 operations were struck"_s.arg(n)));
    QCOMPARE(witness.unwritten, 0);
    QCOMPARE(QSet<QString>(world.platform.posts.begin(), world.platform.posts.end()).size(), n);
    QCOMPARE(number(*world.database, "SELECT count(*) FROM calendar_entries WHERE readiness = 'published'"), n);
    PublishWorld::check(world.database->checkWhole());
    qInfo("%d operations were struck, %d posts went out, each once", n, int(world.platform.posts.size()));
}

void DiskFaultsTest::publishingSurvivesAPowerLossAtEachWrite()
{
    FaultyVfs disk;
    PublishWorld world(PublishWorld::Disk::Durable);
    const IntentWitness witness(world, disk);
    int n = 0;
    int unknown = 0;
    for (bool failed = true; failed; ++n) {
        const JobId id = world.plan(world.clock.now());
        const qsizetype before = world.platform.posts.size();
        disk.failAt(n, Fault::PowerLoss, {});
        world.start();
        world.pass(30s);
        failed = disk.hasFailed();
        const bool sent = world.platform.posts.size() > before;
        world.closeStore();
        if (failed)
            disk.restart(quint32(n));
        else
            disk.mend();
        world.openStore(); // and with it the check after a crash
        PublishWorld::check(world.database->checkWhole());
        QCOMPARE(number(*world.database, "SELECT count(*) FROM publish_jobs"), n + 1); // what was committed is there
        if (sent) {
            const std::string intents =
                "SELECT count(*) FROM publish_intents WHERE job_id = '" + id.toString().toStdString() + "'";
            QVERIFY2(number(*world.database, intents) == 1, "it was sent, and nobody knows");
        }
        world.start();
        if (!world.comesOut(id)) {
            // The intent was on the disk when the power went, the request had not left. Nobody can know; it says so.
            QCOMPARE(world.job(id).lastErrorCode, u"outcome_unknown"_s);
            QCOMPARE(world.platform.posts.size(), before);
            QVERIFY2(world.jobs().retry(id, true).ok(), "a person has looked");
            QVERIFY(world.comesOut(id));
            ++unknown;
        }
        QCOMPARE(world.platform.posts.size(), before + 1);
        QVERIFY(!world.intentOpen(id));
        world.crash();
    }
    QVERIFY2(n > 20, qPrintable(u"the power went only %1 times"_s.arg(n)));
    QCOMPARE(witness.unwritten, 0);
    QCOMPARE(QSet<QString>(world.platform.posts.begin(), world.platform.posts.end()).size(), n);
    QVERIFY2(unknown <= 3, "only a loss between the intent and the request leaves it unknown");
    qInfo("the power went %d times, %d posts went out, each once; %d asked a person", n,
          int(world.platform.posts.size()), unknown);
}

void DiskFaultsTest::aFullDiskSendsNothingIrreversible()
{
    FaultyVfs disk;
    PublishWorld world(PublishWorld::Disk::Durable);
    const JobId id = world.plan(world.clock.now() + 1min);
    world.start();
    QSignalSpy troubled(world.scheduler.get(), &Scheduler::troubled);
    disk.failAt(0, Fault::Full, {Op::Write});
    world.pass(20min);
    QCOMPARE(troubled.count(), 1); // said once, not each time
    QCOMPARE(troubled.first().first().value<Error>().code, ErrorCode::StorageFull);
    QVERIFY(world.platform.seen.isEmpty());
    disk.mend();
    world.pass(30s);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(troubled.count(), 2); // and that it is over
    QVERIFY(troubled.last().first().value<Error>().message.isEmpty());
    QCOMPARE(world.platform.posts.size(), 1);
}

} // namespace kalends::test

using kalends::test::DiskFaultsTest;
QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "diskfaultstest.moc"
