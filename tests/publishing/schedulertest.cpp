// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

class SchedulerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishesOnceAtItsTimeAndNotBefore();
    void keepsIdAndLinkAndTheAttemptsWords();
    void triesAgainAfter5And15And30MinutesThenAsksAPerson();
    void obeysRetryAfterAndGivesUpBeyondTheSlot_data();
    void obeysRetryAfterAndGivesUpBeyondTheSlot();
    void spendsOneAttemptOnADeadTokenAndNoRetry();
    void linkingAgainBringsBackWhatADeadTokenStopped();
    void linkingAgainLooksUpWhatIsUnknownAtOnce();
    void spendsNoAttemptWhileOffline();
    void missesTheSlotWhenOfflineForTooLong();
    void aPersonsRetryStartsANewLadderAndNumbersGoOn();
    void doesNotRetryWhatTheContentIsRefusedFor();
    void readsAfterALostAnswerAndNeverSendsAgain_data();
    void readsAfterALostAnswerAndNeverSendsAgain();
    void asksAPersonWhenReadingDoesNotTellAndSettlesItLater();
    void aConfirmingJobDoesNotHoldUpTheAccount();
    void runsOneJobPerAccountAndBothAccountsAtOnce();
    void keepsToMaxParallel();
    void publishesAThousandThatAreDueAtOnce();
    void stopsWithinTheRequestAndGoesOnWithTheSameAttempt();
    void aStopDuringTheCommitIsConfirmedLater();
    void oneThatNeverBeganStopsAtOnce();
    void whoAsksForTheStopLateIsToldToo();
    void noMoreThanEightAreReadAtOnce();
    void whatIsDecoratedDoesNotPileUp();
    void aLongLineOfWhatCannotGoOutIsWorkedOff();
    void aPostWithoutAnAccountIsNotWarmedUp();
};

void SchedulerTest::publishesOnceAtItsTimeAndNotBefore()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 10min);
    world.start();
    world.pass(9min + 45s);
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    QVERIFY(world.platform.seen.isEmpty());
    world.pass(15s);
    QVERIFY(world.becomes(id, JobStatus::Published));
    world.pass(3h);
    QCOMPARE(world.platform.posts.size(), 1);
    QCOMPARE(world.platform.count(u"publish"_s), 1);
    QCOMPARE(world.platform.timesOf(u"create"_s).first(), world.job(id).scheduledAt);
    QCOMPARE(world.entryOf(id).readiness, Readiness::Published);
}

void SchedulerTest::keepsIdAndLinkAndTheAttemptsWords()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QTRY_COMPARE(world.job(id).permalink, u"https://example.test/h1"_s);
    const PublishJob job = world.job(id);
    QCOMPARE(job.remotePostId, u"post-h1"_s);
    QCOMPARE(job.attemptCount, 1);
    QCOMPARE(job.lastErrorCode, QString());
    const auto attempts = world.attempts(id);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().status, AttemptStatus::Ok);
    QCOMPARE(attempts.first().number, 1);
    QCOMPARE(attempts.first().httpStatus, 200);
    QVERIFY(attempts.first().finishedAt);
    for (const auto &seen : world.platform.seen)
        QCOMPARE(seen.requestId, attempts.first().requestId);
    QVERIFY(!world.intentOpen(id));
}

void SchedulerTest::triesAgainAfter5And15And30MinutesThenAsksAPerson()
{
    PublishWorld world;
    const Instant due = world.clock.now() + 1min;
    const JobId id = world.plan(due);
    world.platform.twist(u"create"_s, QList<Twist>(10, Twist::Busy));
    world.start();
    world.pass(1min);
    QVERIFY(world.becomes(id, JobStatus::Failed));
    QCOMPARE(world.job(id).nextAttemptAt, std::optional(due + 5min));
    QCOMPARE(world.entryOf(id).readiness, Readiness::FailedRetry);
    world.pass(3h);
    QCOMPARE(world.platform.timesOf(u"create"_s), (QList<Instant>{due, due + 5min, due + 20min, due + 50min}));
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QCOMPARE(world.job(id).lastErrorCode, u"platform_unavailable"_s);
    QCOMPARE(world.job(id).attemptCount, 4);
    QCOMPARE(world.attempts(id).size(), 4);
    QVERIFY(world.platform.posts.isEmpty());
}

void SchedulerTest::obeysRetryAfterAndGivesUpBeyondTheSlot_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("minutes");
    QTest::newRow("shorter than the ladder") << 60 << JobStatus::Failed << 5;
    QTest::newRow("longer than the ladder") << 1200 << JobStatus::Failed << 20;
    QTest::newRow("beyond the slot") << 3601 << JobStatus::NeedsAttention << 0;
}

void SchedulerTest::obeysRetryAfterAndGivesUpBeyondTheSlot()
{
    QFETCH(int, retryAfter);
    QFETCH(JobStatus, status);
    QFETCH(int, minutes);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.retryAfterSeconds = retryAfter;
    world.platform.twist(u"create"_s, {Twist::TooMany});
    world.start();
    QVERIFY(world.becomes(id, status));
    QCOMPARE(world.job(id).lastErrorCode, u"rate_limited"_s);
    if (status == JobStatus::Failed)
        QCOMPARE(*world.job(id).nextAttemptAt - world.clock.now(), Milliseconds(minutes * 1min));
}

void SchedulerTest::spendsOneAttemptOnADeadTokenAndNoRetry()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Unauthorized});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"token_expired"_s);
    QCOMPARE(world.attempts(id).size(), 1);
    QCOMPARE(world.tokens->dead.size(), 1);
    QCOMPARE(world.entryOf(id).readiness, Readiness::NeedsAttention);
    world.pass(2h);
    QCOMPARE(world.platform.count(u"create"_s), 1);
}

void SchedulerTest::linkingAgainBringsBackWhatADeadTokenStopped()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Unauthorized});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    world.pass(10min);
    QVERIFY(AccountRepository(*world.database).setStatus(world.accounts[Channel::Instagram], AccountStatus::Ok).ok());
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.attempts(id).size(), 2);
    QCOMPARE(world.platform.posts.size(), 1);
}

void SchedulerTest::linkingAgainLooksUpWhatIsUnknownAtOnce()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"publish"_s, {Twist::LostAfter});
    world.tokens->error.reset();
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"publish"_s) == 1; }));
    world.tokens->error = Error{.code = ErrorCode::TokenExpired, .message = u"Link it again."_s};
    world.pass(2min);
    QCOMPARE(world.status(id), JobStatus::Confirming);
    world.tokens->error.reset();
    const Account linked = AccountRepository(*world.database).find(world.accounts[Channel::Instagram]).value();
    QVERIFY(AccountRepository(*world.database).link(linked).ok());
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void SchedulerTest::spendsNoAttemptWhileOffline()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, QList<Twist>(4, Twist::NotSent));
    world.start();
    QVERIFY(world.until([&] { return world.job(id).lastErrorCode == u"network"_s; }));
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    QCOMPARE(world.job(id).attemptCount, 0);
    QVERIFY(world.attempts(id).isEmpty());
    world.pass(10min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.attempts(id).size(), 1);
    QCOMPARE(world.attempts(id).first().number, 1);
    const auto tries = world.platform.timesOf(u"create"_s);
    QCOMPARE(tries.size(), 5);
    QCOMPARE(tries.at(1) - tries.at(0), Milliseconds(15s));
    QCOMPARE(tries.at(2) - tries.at(1), Milliseconds(30s));
}

void SchedulerTest::missesTheSlotWhenOfflineForTooLong()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, QList<Twist>(100, Twist::NotSent));
    world.start();
    world.pass(70min);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"missed_slot"_s);
    QVERIFY(world.attempts(id).isEmpty());
}

void SchedulerTest::aPersonsRetryStartsANewLadderAndNumbersGoOn()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, QList<Twist>(5, Twist::Busy));
    world.start();
    world.pass(2h);
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QVERIFY(world.jobs().retry(id).ok());
    world.pump();
    QVERIFY(world.becomes(id, JobStatus::Failed));
    QCOMPARE(world.job(id).attemptCount, 1);
    QCOMPARE(world.job(id).attemptsEver, 5);
    world.pass(5min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.attempts(id).last().number, 6);
}

void SchedulerTest::doesNotRetryWhatTheContentIsRefusedFor()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Rejected});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"policy_rejected"_s);
    world.pass(2h);
    QCOMPARE(world.platform.count(u"create"_s), 1);
}

void SchedulerTest::readsAfterALostAnswerAndNeverSendsAgain_data()
{
    QTest::addColumn<Twist>("twist");
    QTest::newRow("it had arrived") << Twist::LostAfter;
    QTest::newRow("it had not, and reading cannot tell") << Twist::LostBefore;
    QTest::newRow("a server error") << Twist::Busy;
}

void SchedulerTest::readsAfterALostAnswerAndNeverSendsAgain()
{
    QFETCH(Twist, twist);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"publish"_s, {twist});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Confirming));
    QCOMPARE(world.job(id).lastErrorCode, u"outcome_unknown"_s);
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Uncertain);
    QVERIFY(world.intentOpen(id));
    QCOMPARE(world.jobs().retry(id).error().code, ErrorCode::OutcomeUnknown);
    world.pass(2h);
    QCOMPARE(world.platform.count(u"publish"_s), 1);
    const JobStatus end = twist == Twist::LostAfter ? JobStatus::Published : JobStatus::NeedsAttention;
    QVERIFY(world.becomes(id, end));
    QCOMPARE(world.intentOpen(id), end != JobStatus::Published);
    if (end == JobStatus::Published) {
        QCOMPARE(world.attempts(id).first().status, AttemptStatus::Ok);
        QCOMPARE(world.job(id).lastErrorCode, QString());
    } else {
        QCOMPARE(world.job(id).lastErrorCode, u"outcome_unknown"_s);
    }
}

void SchedulerTest::asksAPersonWhenReadingDoesNotTellAndSettlesItLater()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"publish"_s, {Twist::LostBefore});
    world.start();
    world.pass(1h);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    world.platform.posts.append(u"h1"_s); // it appears after all
    QVERIFY(world.jobs().checkNow(id).ok());
    world.pump();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"publish"_s), 1);
}

void SchedulerTest::aConfirmingJobDoesNotHoldUpTheAccount()
{
    PublishWorld world;
    const JobId first = world.plan(world.clock.now());
    const JobId second = world.plan(world.clock.now() + 1s);
    world.platform.twist(u"publish"_s, {Twist::LostBefore});
    world.start();
    QVERIFY(world.becomes(first, JobStatus::Confirming));
    world.pass(15s);
    QVERIFY(world.becomes(second, JobStatus::Published));
}

void SchedulerTest::runsOneJobPerAccountAndBothAccountsAtOnce()
{
    PublishWorld world;
    const JobId first = world.plan(world.clock.now());
    const JobId second = world.plan(world.clock.now());
    const JobId other = world.plan(world.clock.now(), Channel::TikTok);
    world.platform.twist(u"create"_s, {Twist::Hang, Twist::Hang});
    world.start();
    QVERIFY(world.becomes(first, JobStatus::Publishing));
    QVERIFY(world.becomes(other, JobStatus::Publishing));
    world.pass(1min);
    QCOMPARE(world.status(second), JobStatus::Scheduled);
    world.platform.release();
    QVERIFY(world.becomes(second, JobStatus::Published));
    QVERIFY(world.becomes(other, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 3);
}

void SchedulerTest::keepsToMaxParallel()
{
    PublishWorld world;
    world.settings.publishing.maxParallel = 1;
    const JobId first = world.plan(world.clock.now() - 1s);
    const JobId other = world.plan(world.clock.now(), Channel::TikTok);
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.becomes(first, JobStatus::Publishing));
    world.pass(1min);
    QCOMPARE(world.status(other), JobStatus::Scheduled);
    world.platform.release();
    QVERIFY(world.becomes(other, JobStatus::Published));
}

void SchedulerTest::publishesAThousandThatAreDueAtOnce()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.append(world.plan(world.clock.now() + 30s, i % 2 == 0 ? Channel::Instagram : Channel::TikTok));
    world.start();
    world.pass(30s);
    QVERIFY(QTest::qWaitFor([&] { return world.platform.posts.size() == ids.size(); }, 30'000));
    for (const JobId &id : ids)
        QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(QSet<QString>(world.platform.posts.begin(), world.platform.posts.end()).size(), ids.size());
}

void SchedulerTest::stopsWithinTheRequestAndGoesOnWithTheSameAttempt()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.processing = u"IN_PROGRESS"_s;
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"status"_s) > 0; }));
    world.stop();
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Running);
    world.platform.processing = u"FINISHED"_s;
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.attempts(id).size(), 1);
    QCOMPARE(world.platform.count(u"create"_s), 1);
    QCOMPARE(world.job(id).crashes, 0);
}

void SchedulerTest::aStopDuringTheCommitIsConfirmedLater()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"publish"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"publish"_s) == 1; }));
    QSignalSpy stopped(world.scheduler.get(), &Scheduler::stopped);
    world.scheduler->stop();
    world.pump();
    QCOMPARE(stopped.count(), 0); // it waits for what cannot be taken back
    world.platform.release();
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(world.status(id), JobStatus::Published);
    world.crash();
    world.start();
    world.pass(1h);
    QCOMPARE(world.platform.posts.size(), 1);
}

void SchedulerTest::oneThatNeverBeganStopsAtOnce()
{
    Scheduler scheduler(PublishServices{});
    QSignalSpy stopped(&scheduler, &Scheduler::stopped);
    scheduler.wake();
    QCOMPARE(scheduler.activeRuns(), 0);
    scheduler.stop();
    QCOMPARE(stopped.count(), 1);
}

void SchedulerTest::whoAsksForTheStopLateIsToldToo()
{
    PublishWorld world;
    world.start();
    QSignalSpy stopped(world.scheduler.get(), &Scheduler::stopped);
    world.scheduler->stop();
    world.scheduler->stop(); // while the first has not been told yet
    QTRY_COMPARE(stopped.count(), 2);
    world.scheduler->stop();
    QTRY_COMPARE(stopped.count(), 3);
    world.scheduler->wake(); // nothing begins any more
    world.plan(world.clock.now());
    world.pump();
    QVERIFY(world.platform.seen.isEmpty());
}

void SchedulerTest::noMoreThanEightAreReadAtOnce()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 12; ++i) {
        ids.append(world.plan(world.clock.now()));
        PublishJob job = world.job(ids.constLast());
        job.status = JobStatus::Confirming;
        job.checkpoint = {{u"step"_s, u"confirming"_s}, {u"data"_s, QJsonObject{{u"handle"_s, u"h%1"_s.arg(i)}}}};
        PublishWorld::check(JobRepository(*world.database).saveOrphan(job));
        world.platform.posts.append(u"h%1"_s.arg(i));
    }
    world.platform.twist(u"status"_s, QList<Twist>(12, Twist::Hang));
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"status"_s) == 8; }));
    world.pass(15s);
    QCOMPARE(world.platform.count(u"status"_s), 8);
    world.platform.twist(u"status"_s, {});
    world.platform.release();
    for (const JobId &id : ids)
        QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"publish"_s), 0);
}

void SchedulerTest::whatIsDecoratedDoesNotPileUp()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(world.plan(world.clock.now()));
    world.platform.twist(u"permalink"_s, QList<Twist>(20, Twist::Hang));
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"permalink"_s) == 16; }));
    world.pump();
    QCOMPARE(world.platform.posts.size(), 16);
    world.platform.twist(u"permalink"_s, {});
    world.platform.release();
    for (const JobId &id : ids)
        QVERIFY(world.becomes(id, JobStatus::Published));
}

void SchedulerTest::aLongLineOfWhatCannotGoOutIsWorkedOff()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 40; ++i) {
        ids.append(world.plan(world.clock.now()));
        world.edit(ids.constLast(), [](Entry &entry) { entry.media.clear(); });
    }
    const JobId whole = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(whole, JobStatus::Published));
    for (const JobId &id : ids)
        QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.platform.posts.size(), 1);
}

void SchedulerTest::aPostWithoutAnAccountIsNotWarmedUp()
{
    PublishWorld world;
    PublishWorld::check(world.database->run("UPDATE channel_accounts SET unlinked_at = 1", {}));
    const JobId id = world.plan(world.clock.now() + 1min);
    world.tokens->holds = true;
    world.start();
    world.pass(30s);
    QVERIFY(world.tokens->held.isEmpty());
    world.pass(1min);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"account_missing"_s);
}

} // namespace kalends::test

using kalends::test::SchedulerTest;
QTEST_GUILESS_MAIN(SchedulerTest)
#include "schedulertest.moc"
