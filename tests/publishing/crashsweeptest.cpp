// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// Kills the scheduler at each border of a job's life, before and after the effect, and lets the next one find what is
/// left.
class CrashSweepTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKillAtAnyRequestEndsInExactlyOnePost_data();
    void aKillAtAnyRequestEndsInExactlyOnePost();
    void twoCrashesOfOneJobAskAPerson();
    void aCrashAfterTheCommitWasWrittenNeverCommitsAgain();
    void aCancelThatWasAskedForBeforeTheCrashHolds();
    void anInterruptedJobThatIsFoundTooLateMissesItsSlot();
    void whatADeadSchedulerWouldStillWriteIsFenced();
};

void CrashSweepTest::aKillAtAnyRequestEndsInExactlyOnePost_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("afterEffect");
    for (int request = 0; request < 5; ++request) { // check, create, status, publish, permalink
        QTest::addRow("before effect of request %d", request) << request << false;
        QTest::addRow("after effect of request %d", request) << request << true;
    }
}

void CrashSweepTest::aKillAtAnyRequestEndsInExactlyOnePost()
{
    QFETCH(int, request);
    QFETCH(bool, afterEffect);
    PublishWorld world;
    world.protocol.checksFirst = true;
    const JobId id = world.plan(world.clock.now());
    world.platform.dieAt = request;
    world.platform.dieAfterEffect = afterEffect;
    world.start();
    QVERIFY(world.until([&] { return world.platform.dead; }));
    world.platform.dieAt = -1;
    world.platform.dead = false;
    world.crash();
    world.start();
    world.pass(3min);
    const int expected = request == 3 && !afterEffect ? 0 : 1;
    for (int minutes = 0; minutes < 30 && world.platform.posts.size() < expected; ++minutes) {
        (void)world.until([&] { return world.status(id) != JobStatus::Publishing; }, 50); // files are read in real time
        world.pass(1min);
    }
    QCOMPARE(world.platform.posts.size(), expected);
    if (request == 3 && !afterEffect) { // nobody can know; it must say so, and not guess
        world.pass(1h);
        QCOMPARE(world.status(id), JobStatus::NeedsAttention);
        QCOMPARE(world.job(id).lastErrorCode, u"outcome_unknown"_s);
        QCOMPARE(world.platform.count(u"publish"_s), 0);
    } else {
        QVERIFY(world.becomes(id, JobStatus::Published));
        QCOMPARE(world.attempts(id).size(), 1);
        QCOMPARE(world.attempts(id).first().status, AttemptStatus::Ok);
    }
    QVERIFY(world.job(id).attemptCount <= 1);
}

void CrashSweepTest::twoCrashesOfOneJobAskAPerson()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Hang, Twist::Hang});
    for (int i = 0; i < 2; ++i) {
        world.start();
        QVERIFY(world.becomes(id, JobStatus::Publishing));
        world.crash();
    }
    world.start();
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QCOMPARE(world.job(id).lastErrorCode, u"crashed"_s);
    QCOMPARE(world.attempts(id).size(), 1);
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Failed);
    QVERIFY(world.jobs().retry(id).ok());
    world.pump();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 1);
}

void CrashSweepTest::aCrashAfterTheCommitWasWrittenNeverCommitsAgain()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"publish"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"publish"_s) == 1; }));
    world.crash();
    QCOMPARE(world.status(id), JobStatus::Publishing);
    QVERIFY(world.intentOpen(id));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"publish"_s), 1);
    QCOMPARE(world.job(id).remotePostId, u"post-h1"_s);
}

void CrashSweepTest::aCancelThatWasAskedForBeforeTheCrashHolds()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Publishing));
    world.crash();
    QVERIFY(world.jobs().cancel(id).ok());
    world.start();
    QCOMPARE(world.status(id), JobStatus::Canceled);
    world.pass(1h);
    QVERIFY(world.platform.posts.isEmpty());
}

void CrashSweepTest::anInterruptedJobThatIsFoundTooLateMissesItsSlot()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Publishing));
    world.crash();
    world.clock.advance(3h);
    world.start();
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QCOMPARE(world.job(id).lastErrorCode, u"missed_slot"_s);
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Failed);
}

void CrashSweepTest::whatADeadSchedulerWouldStillWriteIsFenced()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Publishing));
    // Another owner takes it over, as after a rescue of the lease.
    JobRepository jobs(*world.database);
    PublishJob job = world.job(id);
    job.status = JobStatus::Scheduled;
    job.wakeAt = world.clock.now() + 10min;
    QVERIFY(jobs.saveOrphan(job).ok());
    world.platform.release();
    world.pump();
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    QCOMPARE(world.platform.count(u"publish"_s), 0);
    world.pass(10min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 1);
}

} // namespace kalends::test

using kalends::test::CrashSweepTest;
QTEST_GUILESS_MAIN(CrashSweepTest)
#include "crashsweeptest.moc"
