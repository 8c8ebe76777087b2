// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/metrics.h"
#include "publishworld.h"
#include "script.h"
#include "sickvault.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// What a run makes of each decision that a channel may take, in each of its modes.
class RunTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFailsBeforeAnAttemptEndsAsItsKindSays_data();
    void whatFailsBeforeAnAttemptEndsAsItsKindSays();
    void aLimitKeepsTheHandleOnlyWhereTheChannelSaysSo();
    void whatFailsWithinAnAttemptEndsAsItsKindSays_data();
    void whatFailsWithinAnAttemptEndsAsItsKindSays();
    void aSureNoAfterTheCommitSettlesTheIntent_data();
    void aSureNoAfterTheCommitSettlesTheIntent();
    void aCommitThatIsNotKnownAtOnceIsAPersonsOrReadLater_data();
    void aCommitThatIsNotKnownAtOnceIsAPersonsOrReadLater();
    void readingEndsAsItsKindSays_data();
    void readingEndsAsItsKindSays();
    void readingNeverSendsWhatMayPublish();
    void theSameBytesMayGoAgainUnderTheOpenIntent();
    void whatIsOutStaysOutWhateverItsDecorationSays_data();
    void whatIsOutStaysOutWhateverItsDecorationSays();
    void aLinkThatComesLaterIsLookedUpAgain();
    void aTokenThatCannotBeHadEndsAsTheRunStands_data();
    void aTokenThatCannotBeHadEndsAsTheRunStands();
    void aRefusedRefreshCostsTheAttempt_data();
    void aRefusedRefreshCostsTheAttempt();
    void aBudgetThatIsSpentIsWaitedFor_data();
    void aBudgetThatIsSpentIsWaitedFor();
    void whatThePlatformSaysOfItsLimitsIsHeeded_data();
    void whatThePlatformSaysOfItsLimitsIsHeeded();
    void aLongWaitGivesTheJobBackBeforeItsAttempt();
    void whatIsLeftWhileItWaitsIsLeftAtOnce_data();
    void whatIsLeftWhileItWaitsIsLeftAtOnce();
    void aStopIsObeyedWhereverTheRunStands_data();
    void aStopIsObeyedWhereverTheRunStands();
    void anUploadsAddressOutlivesTheProcessAndGoesWithTheOutcome();
    void stagingThatFailsEndsAsTheRunStands_data();
    void stagingThatFailsEndsAsTheRunStands();
    void aMeaninglessRetryAfterBrakesForAMinute();
    void anAttemptThatNeverWasIsNotCounted();
    void aSureNoMayBeFollowedByAnotherTryOfTheSameAttempt_data();
    void aSureNoMayBeFollowedByAnotherTryOfTheSameAttempt();
    void whatWasAskedMeanwhileIsHeededBeforeTheCommit_data() { whatIsLeftWhileItWaitsIsLeftAtOnce_data(); }
    void whatWasAskedMeanwhileIsHeededBeforeTheCommit();
    void aTokenThatTakesItsTimeDoesNotOutrunAChange();
    void whatComesAfterTheLeaseWasLostChangesNothing_data();
    void whatComesAfterTheLeaseWasLostChangesNothing();
    void aWaitBehindTheCommitIsNotLeft();
    void offlineWithinAnAttemptIsWaitedFor();
    void sleepingWithinTheSlotDoesNotMissIt();
    void whoIsOnTheLadderStaysOnIt();
    void anHourOfReadingWithoutATokenAsksAPerson();
    void anAccountThatCannotBeMarkedIsTold();
    void aChannelThatIsUnsureWithoutACommitIsReadAllTheSame();
    void filesAreDroppedAsSoonAsTheChannelSaysSo();
    void aKeychainThatFailsCostsAnAddressAndNothingElse();
    void aKeychainThatIsLockedHoldsWhatIsToBeStaged();
};

namespace
{

Decision said(Action action, const QString &step = u"step"_s)
{
    return {.checkpoint = standing(step), .action = std::move(action)};
}

/// A decision that first changes something in the world.
Script::Move after(std::function<void()> change, const Decision &decision)
{
    return [change = std::move(change), decision](const auto &, const auto &, const auto &) {
        change();
        return decision;
    };
}

Decision commits()
{
    return said(sending(u"publish"_s, Effect::Irreversible, u"h"_s), u"committing"_s);
}

Decision losesTheAnswer()
{
    return said(Uncertain{.error = because(ErrorCode::Timeout)}, u"confirming"_s);
}

/// The minutes from now until the job is looked at again; -1: it is not.
int minutesUntilNext(PublishWorld &world, const JobId &id)
{
    const auto at = world.job(id).wakeAt;
    return at ? int((*at - world.clock.now()) / 1min) : -1;
}

std::unique_ptr<Vault> lockedVault()
{
    auto vault = std::make_unique<SickVault>();
    vault->failReads = vault->failWrites = ErrorCode::KeychainLocked;
    return vault;
}

void setUpStaging(PublishWorld &world)
{
    world.settings.staging.endpoint = QUrl(u"http://127.0.0.1:1"_s);
    world.settings.staging.bucket = u"b"_s;
    world.settings.staging.accessKeyId = u"k"_s;
    world.settings.staging.pathStyle = true;
}

/// A world in which the job's outcome is unknown and what is read of it comes from `script`, which begins behind the
/// commit.
JobId lostJob(PublishWorld &world, Script &script)
{
    script.then(commits()).then(losesTheAnswer());
    world.script = &script;
    return world.plan(world.clock.now());
}

} // namespace

void RunTest::whatFailsBeforeAnAttemptEndsAsItsKindSays_data()
{
    QTest::addColumn<FailedAttempt>("failed");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("dead");
    const auto expired = AccountStatus::Expired;
    using S = JobStatus;
    using C = ErrorCode;
    QTest::newRow("the content, as the platform's preflight finds")
        << FailedAttempt{.error = because(C::PolicyRejected), .preflight = true} << S::NeedsAttention << 0 << -1 << 0;
    QTest::newRow("the account, as the platform's preflight finds") << FailedAttempt{.error = because(C::TokenExpired),
                                                                                     .accountDead = true,
                                                                                     .accountStatus = expired,
                                                                                     .preflight = true}
                                                                    << S::NeedsAttention << 0 << -1 << 1;
    QTest::newRow("a limit that names no time")
        << FailedAttempt{.error = because(C::RateLimited)} << S::Scheduled << 0 << 1 << 0;
    QTest::newRow("a limit of ten minutes")
        << FailedAttempt{.error = because(C::QuotaReached), .retryAfter = 10min} << S::Scheduled << 0 << 10 << 0;
    QTest::newRow("a limit that outlasts the slot")
        << FailedAttempt{.error = because(C::QuotaReached), .retryAfter = 61min} << S::NeedsAttention << 0 << -1 << 0;
    QTest::newRow("an account that is dead")
        << FailedAttempt{.error = because(C::TokenExpired), .accountDead = true, .accountStatus = expired}
        << S::NeedsAttention << 1 << -1 << 1;
    QTest::newRow("what costs the attempt")
        << FailedAttempt{.error = because(C::PlatformUnavailable), .countsAsAttempt = true} << S::Failed << 1 << 5 << 0;
    QTest::newRow("what nothing would help")
        << FailedAttempt{.error = because(C::InvalidValue), .nothingWouldHelp = true} << S::NeedsAttention << 0 << -1
        << 0;
}

void RunTest::whatFailsBeforeAnAttemptEndsAsItsKindSays()
{
    QFETCH(FailedAttempt, failed);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const Script script{said(failed)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, status));
    QCOMPARE(world.job(id).lastErrorCode, QString(word(failed.error.code)));
    QTEST(int(world.attempts(id).size()), "attempts");
    QTEST(minutesUntilNext(world, id), "minutes");
    QTEST(int(world.tokens->dead.size()), "dead");
    QCOMPARE(world.job(id).preflightFailed, failed.preflight || failed.accountDead);
    QVERIFY(world.job(id).checkpoint.isEmpty());
    QVERIFY(world.platform.seen.isEmpty());
}

void RunTest::aLimitKeepsTheHandleOnlyWhereTheChannelSaysSo()
{
    for (const bool keeps : {false, true}) {
        PublishWorld world;
        const Script script{said(FailedAttempt{.error = because(ErrorCode::RateLimited), .keepCheckpoint = keeps})};
        world.script = &script;
        const JobId id = world.plan(world.clock.now());
        world.start();
        QVERIFY(world.becomes(id, JobStatus::Scheduled));
        QTRY_COMPARE(world.job(id).lastErrorCode, u"rate_limited"_s);
        QCOMPARE(world.job(id).checkpoint.value("step"_L1).toString(), keeps ? u"step"_s : QString());
    }
}

void RunTest::whatFailsWithinAnAttemptEndsAsItsKindSays_data()
{
    QTest::addColumn<FailedAttempt>("failed");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("heals");
    using S = JobStatus;
    using C = ErrorCode;
    QTest::newRow("the platform is down")
        << FailedAttempt{.error = because(C::PlatformUnavailable)} << S::Failed << 5 << false;
    QTest::newRow("found by the platform's preflight, too late to cost nothing")
        << FailedAttempt{.error = because(C::PolicyRejected), .preflight = true} << S::NeedsAttention << -1 << false;
    QTest::newRow("a limit within the slot")
        << FailedAttempt{.error = because(C::QuotaReached), .retryAfter = 20min} << S::Failed << 20 << false;
    QTest::newRow("a limit that outlasts the slot")
        << FailedAttempt{.error = because(C::ActionBlocked), .retryAfter = 90min} << S::NeedsAttention << -1 << false;
    QTest::newRow("a dead account comes back when it is linked again")
        << FailedAttempt{.error = because(C::TokenExpired),
                         .accountDead = true,
                         .accountStatus = AccountStatus::Revoked}
        << S::NeedsAttention << -1 << true;
    QTest::newRow("nothing would help") << FailedAttempt{.error = because(C::PlatformUnavailable),
                                                         .nothingWouldHelp = true}
                                        << S::NeedsAttention << -1 << false;
}

void RunTest::whatFailsWithinAnAttemptEndsAsItsKindSays()
{
    QFETCH(FailedAttempt, failed);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const Script script{said(sending(u"create"_s)), said(failed)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, status));
    QTEST(minutesUntilNext(world, id), "minutes");
    QTEST(world.job(id).preflightFailed, "heals");
    const auto attempts = world.attempts(id);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().status, AttemptStatus::Failed);
    QCOMPARE(attempts.first().errorCode, QString(word(failed.error.code)));
    QVERIFY(attempts.first().finishedAt);
}

void RunTest::aSureNoAfterTheCommitSettlesTheIntent_data()
{
    QTest::addColumn<NotPublished>("proof");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("step");
    using C = ErrorCode;
    QTest::newRow("it is tried again from the start")
        << NotPublished{.error = because(C::PlatformUnavailable)} << JobStatus::Failed << 5 << QString();
    QTest::newRow("it is tried again with the same handle")
        << NotPublished{.error = because(C::PlatformUnavailable), .keepCheckpoint = true, .retryAfter = 6min}
        << JobStatus::Failed << 6 << u"step"_s;
    QTest::newRow("nothing would help") << NotPublished{.error = because(C::PolicyRejected), .nothingWouldHelp = true}
                                        << JobStatus::NeedsAttention << -1 << QString();
    QTest::newRow("the account is dead") << NotPublished{.error = because(C::TokenExpired),
                                                         .accountDead = true,
                                                         .accountStatus = AccountStatus::Expired}
                                         << JobStatus::NeedsAttention << -1 << QString();
}

void RunTest::aSureNoAfterTheCommitSettlesTheIntent()
{
    QFETCH(NotPublished, proof);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const Script script{commits(), said(proof)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, status));
    QVERIFY(!world.intentOpen(id));
    QTEST(minutesUntilNext(world, id), "minutes");
    QTEST(world.job(id).checkpoint.value("step"_L1).toString(), "step");
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Failed);
    QCOMPARE(world.tokens->dead.size(), proof.accountDead ? 1 : 0);
}

void RunTest::aCommitThatIsNotKnownAtOnceIsAPersonsOrReadLater_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("dead");
    const Error lost = because(ErrorCode::Timeout);
    QTest::newRow("it is read in three minutes")
        << said(Uncertain{.error = lost, .lookAgainIn = 3min}) << JobStatus::Confirming << 3 << 0;
    QTest::newRow("the reading token is dead")
        << said(Uncertain{
               .error = lost, .lookAgainIn = 3min, .accountDead = true, .accountStatus = AccountStatus::Expired})
        << JobStatus::Confirming << 3 << 1;
    QTest::newRow("a person looks, and it is read on")
        << said(StillUnknown{.error = lost, .lookAgainIn = 30min}) << JobStatus::NeedsAttention << 30 << 0;
    QTest::newRow("a person looks, nobody reads")
        << said(StillUnknown{.error = lost}) << JobStatus::NeedsAttention << -1 << 0;
}

void RunTest::aCommitThatIsNotKnownAtOnceIsAPersonsOrReadLater()
{
    QFETCH(Decision, decision);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const Script script{commits(), decision};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, status));
    QVERIFY(world.intentOpen(id));
    QTEST(minutesUntilNext(world, id), "minutes");
    QTEST(int(world.tokens->dead.size()), "dead");
    QCOMPARE(world.job(id).lastErrorCode, u"outcome_unknown"_s);
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Uncertain);
    QCOMPARE(world.attempts(id).first().errorCode, u"timeout"_s);
}

void RunTest::readingEndsAsItsKindSays_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("minutes");
    using C = ErrorCode;
    const Error lost = because(C::Timeout);
    QTest::newRow("it is out") << said(Published{.remotePostId = u"p"_s}, u"published"_s) << JobStatus::Published
                               << false << 2;
    QTest::newRow("it is not, and is tried again")
        << said(NotPublished{.error = because(C::PlatformUnavailable)}) << JobStatus::Failed << false << 5;
    QTest::newRow("it is not, and the ladder leads beyond its slot")
        << said(NotPublished{.error = because(C::PlatformUnavailable), .retryAfter = 2h}) << JobStatus::NeedsAttention
        << false << -1;
    QTest::newRow("a failed reading is no verdict")
        << said(Uncertain{.error = lost, .lookAgainIn = 4min}) << JobStatus::Confirming << true << 4;
    QTest::newRow("a short wait is waited for, a long one puts it away")
        << said(Wait{.delay = 7min}) << JobStatus::Confirming << true << 7;
    QTest::newRow("it stays unknown") << said(StillUnknown{.error = lost, .lookAgainIn = 30min})
                                      << JobStatus::NeedsAttention << true << 30;
    QTest::newRow("nobody will ever know")
        << said(StillUnknown{.error = lost}) << JobStatus::NeedsAttention << true << -1;
}

void RunTest::readingEndsAsItsKindSays()
{
    QFETCH(Decision, decision);
    QFETCH(JobStatus, status);
    PublishWorld world;
    Script script;
    const JobId id = lostJob(world, script);
    script.then(decision);
    world.start();
    QVERIFY(world.until([&] { return script.isOver() && world.status(id) == status; }));
    QTRY_COMPARE(world.scheduler->activeRuns(), 0);
    QTEST(world.intentOpen(id), "open");
    if (status != JobStatus::Published)
        QTEST(minutesUntilNext(world, id), "minutes");
    QCOMPARE(world.platform.count(u"publish"_s), 1);
}

void RunTest::readingNeverSendsWhatMayPublish()
{
    PublishWorld world;
    Script script;
    const JobId id = lostJob(world, script);
    script.then(commits()); // a channel that has lost its head
    world.start();
    QVERIFY(world.until([&] { return script.isOver() && world.scheduler->activeRuns() == 0; }));
    QCOMPARE(world.platform.count(u"publish"_s), 1);
    QCOMPARE(world.status(id), JobStatus::Confirming);
    QVERIFY(world.intentOpen(id));
    QCOMPARE(minutesUntilNext(world, id), 60);
}

void RunTest::theSameBytesMayGoAgainUnderTheOpenIntent()
{
    PublishWorld world;
    Script script;
    const JobId id = lostJob(world, script);
    Send again = sending(u"publish"_s, Effect::Irreversible, u"h"_s);
    again.repeatsIntent = true;
    script.then(said(again, u"committing"_s)).then(said(Published{.remotePostId = u"p"_s}, u"published"_s));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"publish"_s), 2);
    QCOMPARE(world.attempts(id).size(), 1);
}

void RunTest::whatIsOutStaysOutWhateverItsDecorationSays_data()
{
    QTest::addColumn<Decision>("decision");
    const Error no = because(ErrorCode::TokenExpired);
    QTest::newRow("it failed") << said(FailedAttempt{.error = no, .accountDead = true});
    QTest::newRow("it is not out") << said(NotPublished{.error = no, .accountDead = true});
    QTest::newRow("nobody knows") << said(Uncertain{.error = no});
    QTest::newRow("nobody will know") << said(StillUnknown{.error = no, .lookAgainIn = 5min});
    QTest::newRow("it would publish once more") << commits();
}

void RunTest::whatIsOutStaysOutWhateverItsDecorationSays()
{
    QFETCH(Decision, decision);
    PublishWorld world;
    Script script{commits(), said(Published{.remotePostId = u"p"_s}, u"published"_s)};
    script.adorn(said(sending(u"permalink"_s, Effect::Read))).adorn(decision);
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return script.isOver() && world.scheduler->activeRuns() == 0; }));
    QCOMPARE(world.status(id), JobStatus::Published);
    QCOMPARE(world.job(id).remotePostId, u"p"_s);
    QCOMPARE(world.job(id).lastErrorCode, QString());
    QVERIFY(world.tokens->dead.isEmpty());
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Ok);
    QCOMPARE(world.platform.count(u"publish"_s), 1);
}

void RunTest::aLinkThatComesLaterIsLookedUpAgain()
{
    PublishWorld world;
    Script script{commits(), said(Published{}, u"published"_s)};
    script.adorn(said(Published{.lookAgainIn = 10min}, u"published"_s));
    script.adorn(said(Published{.remotePostId = u"p"_s, .permalink = u"https://example.test/p"_s}, u"published"_s));
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QTRY_COMPARE(minutesUntilNext(world, id), 10);
    QCOMPARE(world.job(id).permalink, QString());
    world.pass(10min);
    QTRY_COMPARE(world.job(id).permalink, u"https://example.test/p"_s);
    QCOMPARE(world.job(id).remotePostId, u"p"_s);
    QCOMPARE(minutesUntilNext(world, id), -1);
}

void RunTest::aTokenThatCannotBeHadEndsAsTheRunStands_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Hold>("hold");
    using S = JobStatus;
    using C = ErrorCode;
    QTest::newRow("at the begin, the network is away")
        << u"begin"_s << C::Network << S::Scheduled << 0 << 0 << Hold::None;
    QTest::newRow("at the begin, the keychain is locked")
        << u"begin"_s << C::KeychainLocked << S::Scheduled << 0 << 0 << Hold::Keychain;
    QTest::newRow("at the begin, it has expired")
        << u"begin"_s << C::TokenExpired << S::NeedsAttention << 0 << -1 << Hold::None;
    QTest::newRow("within the attempt, the network is away")
        << u"attempt"_s << C::Network << S::Scheduled << 1 << 0 << Hold::None;
    QTest::newRow("within the attempt, the keychain is slow")
        << u"attempt"_s << C::KeychainTimeout << S::Scheduled << 1 << 0 << Hold::Keychain;
    QTest::newRow("within the attempt, it has expired")
        << u"attempt"_s << C::TokenExpired << S::NeedsAttention << 1 << -1 << Hold::None;
    QTest::newRow("after the commit, the network is away")
        << u"commit"_s << C::Network << S::Confirming << 1 << 1 << Hold::None;
    QTest::newRow("after the commit, it has expired")
        << u"commit"_s << C::TokenExpired << S::Confirming << 1 << 1 << Hold::None;
    QTest::newRow("reading, the network is away")
        << u"reading"_s << C::Network << S::Confirming << 1 << 1 << Hold::None;
    QTest::newRow("reading, it has expired")
        << u"reading"_s << C::TokenExpired << S::Confirming << 1 << 5 << Hold::None;
    QTest::newRow("decorating, it has expired")
        << u"decorating"_s << C::TokenExpired << S::Published << 1 << -1 << Hold::None;
}

void RunTest::aTokenThatCannotBeHadEndsAsTheRunStands()
{
    QFETCH(QString, where);
    QFETCH(ErrorCode, code);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const auto lose = [&] { world.tokens->error = because(code); };
    const Decision read = said(sending(u"status"_s, Effect::Read));
    Script script;
    if (where == u"begin")
        lose();
    else if (where == u"attempt")
        script.then(said(sending(u"create"_s))).then(after(lose, read));
    else if (where == u"commit")
        script.then(commits()).then(after(lose, read));
    else if (where == u"reading")
        script.then(commits()).then(losesTheAnswer()).then(after(lose, read));
    else
        script.then(commits()).then(after(lose, said(Published{}, u"published"_s))).adorn(read);
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return script.isOver() && world.scheduler->activeRuns() == 0; }));
    QCOMPARE(world.status(id), status);
    QTEST(int(world.attempts(id).size()), "attempts");
    QTEST(world.job(id).hold, "hold");
    QTEST(minutesUntilNext(world, id), "minutes");
    QCOMPARE(world.platform.count(u"status"_s), 0);
    QCOMPARE(world.intentOpen(id), status == JobStatus::Confirming);
}

void RunTest::aRefusedRefreshCostsTheAttempt_data()
{
    QTest::addColumn<std::optional<ErrorCode>>("code");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("attempts");
    using Code = std::optional<ErrorCode>;
    QTest::newRow("it works, and the run goes on") << Code() << JobStatus::Published << 1;
    QTest::newRow("the platform refuses it") << Code(ErrorCode::TokenExpired) << JobStatus::NeedsAttention << 1;
    QTest::newRow("nobody answers") << Code(ErrorCode::Network) << JobStatus::Scheduled << 0;
}

void RunTest::aRefusedRefreshCostsTheAttempt()
{
    QFETCH(std::optional<ErrorCode>, code);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const auto refuse = [&] {
        if (code)
            world.tokens->error = because(*code);
    };
    Script script;
    script.then(after(refuse, said(RefreshToken{})));
    if (!code)
        script.then(commits()).then(said(Published{}, u"published"_s));
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return script.isOver() && world.scheduler->activeRuns() == 0; }));
    QCOMPARE(world.status(id), status);
    QTEST(int(world.attempts(id).size()), "attempts");
}

void RunTest::aBudgetThatIsSpentIsWaitedFor_data()
{
    QTest::addColumn<bool>("reading");
    QTest::addColumn<Milliseconds>("window");
    QTest::addColumn<JobStatus>("meanwhile");
    QTest::newRow("a little while, in the run") << false << Milliseconds(40s) << JobStatus::Publishing;
    QTest::newRow("longer, given back") << false << Milliseconds(10min) << JobStatus::Scheduled;
    QTest::newRow("reading, a moment") << true << Milliseconds(4s) << JobStatus::Confirming;
    QTest::newRow("reading, longer") << true << Milliseconds(10min) << JobStatus::Confirming;
}

void RunTest::aBudgetThatIsSpentIsWaitedFor()
{
    QFETCH(bool, reading);
    QFETCH(Milliseconds, window);
    QFETCH(JobStatus, meanwhile);
    PublishWorld world;
    world.limiter = std::make_unique<RateLimiter>(QHash<QString, RateBudget>{{u"bucket"_s, {1, window}}});
    world.limiter->spend(u"bucket"_s, world.accounts.value(Channel::Instagram), world.clock.now());
    Send limited = sending(u"status"_s, Effect::Read);
    limited.limitBucket = u"bucket"_s;
    Script script;
    if (reading)
        script.then(commits()).then(losesTheAnswer());
    script.then(said(limited));
    const bool asksAgain = window > 1min; // the job was put away: the channel decides anew
    if (asksAgain)
        script.then(said(limited));
    script.then(reading ? said(Published{}, u"published"_s) : commits());
    if (!reading)
        script.then(said(Published{}, u"published"_s));
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QTRY_COMPARE(world.status(id), meanwhile);
    world.pump();
    QCOMPARE(world.platform.count(u"status"_s), 0);
    world.pass(window + 15s);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"status"_s), 1);
    QCOMPARE(world.attempts(id).size(), 1);
}

void RunTest::whatThePlatformSaysOfItsLimitsIsHeeded_data()
{
    QTest::addColumn<QJsonObject>("meta");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing of note") << QJsonObject{{u"usage_percent"_s, 99}} << u"any"_s << 0;
    QTest::newRow("used up, until when is not said") << QJsonObject{{u"usage_percent"_s, 100}} << u"any"_s << 60;
    QTest::newRow("used up for seven minutes") << QJsonObject{{u"regain_minutes"_s, 7}} << u"any"_s << 8;
    QTest::newRow("the quota has room") << QJsonObject{{u"quota_total"_s, 50}, {u"quota_usage"_s, 49}}
                                        << u"ig.publish"_s << 0;
    QTest::newRow("the quota is full") << QJsonObject{{u"quota_total"_s, 50},
                                                      {u"quota_usage"_s, 50},
                                                      {u"quota_seconds"_s, 3600}}
                                       << u"ig.publish"_s << 10;
}

void RunTest::whatThePlatformSaysOfItsLimitsIsHeeded()
{
    QFETCH(QJsonObject, meta);
    QFETCH(QString, bucket);
    PublishWorld world;
    Decision last = said(Published{}, u"published"_s);
    last.meta = meta;
    const Script script{commits(), last};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    const Milliseconds wait =
        world.limiter->waitFor(bucket, world.accounts.value(Channel::Instagram), world.clock.now());
    QTEST(int(wait / 1min), "minutes");
    for (auto fact = meta.begin(); fact != meta.end(); ++fact) // support reads them
        QCOMPARE(world.attempts(id).first().responseMeta.value(fact.key()), fact.value());
}

void RunTest::aLongWaitGivesTheJobBackBeforeItsAttempt()
{
    PublishWorld world;
    Script script{said(Wait{.delay = 2min}), commits(), said(Published{}, u"published"_s)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QTRY_COMPARE(world.status(id), JobStatus::Scheduled);
    QCOMPARE(world.attempts(id).size(), 0);
    world.pass(2min + 15s);
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void RunTest::whatIsLeftWhileItWaitsIsLeftAtOnce_data()
{
    QTest::addColumn<bool>("canceled");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<Hold>("hold");
    QTest::newRow("a person cancels") << true << JobStatus::Canceled << Hold::None;
    QTest::newRow("the channel is turned off") << false << JobStatus::Scheduled << Hold::FlagOff;
}

void RunTest::whatIsLeftWhileItWaitsIsLeftAtOnce()
{
    QFETCH(bool, canceled);
    QFETCH(JobStatus, status);
    PublishWorld world;
    Script script{said(sending(u"create"_s)), said(Wait{.delay = 10min})};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return script.isOver(); }));
    QCOMPARE(world.status(id), JobStatus::Publishing);
    if (canceled)
        PublishWorld::check(world.jobs().cancel(id));
    else
        world.turn("publish_ig", false);
    QVERIFY(world.becomes(id, status));
    QTEST(world.job(id).hold, "hold");
    QCOMPARE(world.platform.seen.size(), 1);
}

void RunTest::aStopIsObeyedWhereverTheRunStands_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<bool>("open");
    QTest::newRow("while it waits") << u"waiting"_s << JobStatus::Scheduled << false;
    QTest::newRow("while a harmless answer is out") << u"create"_s << JobStatus::Scheduled << false;
    QTest::newRow("while the commit is out") << u"publish"_s << JobStatus::Published << false;
    QTest::newRow("behind the commit, waiting") << u"behind"_s << JobStatus::Confirming << true;
    QTest::newRow("while an outcome is read") << u"status"_s << JobStatus::Confirming << true;
    QTest::newRow("while a reading waits") << u"pausing"_s << JobStatus::Confirming << true;
    QTest::newRow("while it is decorated") << u"permalink"_s << JobStatus::Published << false;
    QTest::newRow("while a harmless request is taken back") << u"taken back"_s << JobStatus::Scheduled << false;
}

void RunTest::aStopIsObeyedWhereverTheRunStands()
{
    QFETCH(QString, where);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const Decision out = said(Published{.remotePostId = u"p"_s}, u"published"_s);
    const Decision read = said(sending(u"status"_s, Effect::Read), u"confirming"_s);
    Script script;
    if (where == u"waiting")
        script.then(said(sending(u"create"_s))).then(said(Wait{.delay = 5min}));
    else if (where == u"create")
        script.then(said(sending(u"create"_s))).then(commits());
    else if (where == u"taken back")
        script.then(said(sending(where)));
    else if (where == u"publish")
        script.then(commits()).then(out);
    else if (where == u"behind")
        script.then(commits()).then(said(Wait{.delay = 5min}, u"confirming"_s));
    else if (where == u"status")
        script.then(commits()).then(losesTheAnswer()).then(read).then(read);
    else if (where == u"pausing")
        script.then(commits()).then(losesTheAnswer()).then(said(Wait{.delay = 3s}, u"confirming"_s));
    else
        script.then(commits()).then(out).adorn(said(sending(u"permalink"_s, Effect::Read))).adorn(read);
    world.script = &script;
    world.platform.takesBack = where == u"taken back";
    const bool hangs = where != u"waiting" && where != u"behind" && where != u"pausing";
    if (hangs)
        world.platform.twist(where, {Twist::Hang});
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return hangs ? world.platform.count(where) == 1 : script.isOver(); }));
    world.pump();
    QSignalSpy stopped(world.scheduler.get(), &Scheduler::stopped);
    world.scheduler->stop();
    world.pump();
    QCOMPARE(stopped.count(), hangs ? 0 : 1); // an answer that is out is waited for
    world.platform.release();
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(world.status(id), status);
    QTEST(world.intentOpen(id), "open");
    QVERIFY(world.platform.count(u"publish"_s) <= 1);
}

void RunTest::anUploadsAddressOutlivesTheProcessAndGoesWithTheOutcome()
{
    PublishWorld world;
    QString found;
    const auto look = [&found](const PostContext &post, const Checkpoint &, const Answer &) {
        found = post.uploadUrl;
        return said(Wait{.delay = 5s}, u"uploading"_s);
    };
    Script script{said(sending(u"create"_s)),
                  said(KeepUploadUrl{.url = u"https://example.test/up?sig=1"_s}, u"uploading"_s)};
    script.then(look);
    world.script = &script;
    const JobId id = world.plan(world.clock.now(), Channel::TikTok);
    world.start();
    QVERIFY(world.until([&] { return script.isOver(); }));
    QCOMPARE(found, u"https://example.test/up?sig=1"_s);
    world.pump();
    world.crash();
    found.clear();
    script.then(look);
    world.start();
    QVERIFY(world.until([&] { return script.isOver(); }));
    QCOMPARE(found, u"https://example.test/up?sig=1"_s);
    script.then(commits()).then(said(Published{}, u"published"_s));
    world.pass(15s);
    QVERIFY(world.becomes(id, JobStatus::Published));
    bool gone = false;
    QVERIFY(world.until([&] {
        world.vault->read(u"upload/"_s + id.toString(), &world.events,
                          [&](const Result<Secret> &url) { gone = url && url->isEmpty(); });
        world.pump();
        return gone;
    }));
}

void RunTest::stagingThatFailsEndsAsTheRunStands_data()
{
    QTest::addColumn<bool>("begun");
    QTest::addColumn<bool>("configured");
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("attempts");
    using S = JobStatus;
    QTest::newRow("no storage, before the attempt") << false << false << Twist::None << S::NeedsAttention << 0;
    QTest::newRow("no storage, within the attempt") << true << false << Twist::None << S::NeedsAttention << 1;
    QTest::newRow("the storage is away, before the attempt") << false << true << Twist::Busy << S::Scheduled << 0;
    QTest::newRow("the storage is away, within the attempt") << true << true << Twist::Busy << S::Failed << 1;
    QTest::newRow("the storage refuses, before the attempt")
        << false << true << Twist::Rejected << S::NeedsAttention << 0;
    QTest::newRow("the storage refuses, within the attempt")
        << true << true << Twist::Rejected << S::NeedsAttention << 1;
}

void RunTest::stagingThatFailsEndsAsTheRunStands()
{
    QFETCH(bool, begun);
    QFETCH(bool, configured);
    QFETCH(Twist, twist);
    QFETCH(JobStatus, status);
    PublishWorld world;
    if (configured)
        setUpStaging(world);
    world.platform.storage = twist;
    Script script;
    if (begun)
        script.then(said(sending(u"create"_s)));
    script.then(said(Stage{.media = {world.picture.id}}));
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return script.isOver() && world.scheduler->activeRuns() == 0; }));
    QCOMPARE(world.status(id), status);
    QTEST(int(world.attempts(id).size()), "attempts");
    QVERIFY(!world.job(id).lastError.isEmpty());
}

void RunTest::aMeaninglessRetryAfterBrakesForAMinute()
{
    PublishWorld world;
    world.platform.retryAfterSeconds = -5;
    world.platform.twist(u"create"_s, {Twist::TooMany});
    const Script script{said(sending(u"create"_s)), said(FailedAttempt{.error = because(ErrorCode::RateLimited)})};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Failed));
    QCOMPARE(world.limiter->waitFor(u"any"_s, world.accounts.value(Channel::Instagram), world.clock.now()),
             Milliseconds(60s));
}

void RunTest::anAttemptThatNeverWasIsNotCounted()
{
    PublishWorld world;
    Metrics metrics;
    world.metrics = &metrics;
    const Script script{said(FailedAttempt{.error = because(ErrorCode::InvalidValue), .nothingWouldHelp = true})};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QVERIFY(metrics.toText().contains("kalends_job_endings_total{channel=\"ig\",status=\"needs_attention\"} 1"));
    QVERIFY2(!metrics.toText().contains("kalends_attempts_total{"), metrics.toText().constData());
    world.crash(); // before the metrics go
}

void RunTest::aSureNoMayBeFollowedByAnotherTryOfTheSameAttempt_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("after a wait") << true;
    QTest::newRow("at once") << false;
}

void RunTest::aSureNoMayBeFollowedByAnotherTryOfTheSameAttempt()
{
    QFETCH(bool, waits);
    PublishWorld world;
    Script script{commits()};
    Decision notReady = said(Wait{.delay = 3s}, u"polling"_s);
    notReady.provesNotDone = true;
    if (waits)
        script.then(notReady);
    script.then(commits()).then(said(Published{}, u"published"_s));
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    if (waits) {
        QVERIFY(world.until([&] { return world.platform.count(u"publish"_s) == 1 && !world.intentOpen(id); }));
        world.pass(15s);
    }
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"publish"_s), 2);
    QCOMPARE(world.attempts(id).size(), 1);
    QStringList verdicts;
    PublishWorld::check(world.database->select("SELECT verdict FROM publish_intents ORDER BY id", {},
                                               [&](const Row &row) { verdicts.append(row.text(0)); }));
    QCOMPARE(verdicts, (QStringList{u"not_done"_s, u"done"_s}));
}

void RunTest::whatWasAskedMeanwhileIsHeededBeforeTheCommit()
{
    QFETCH(bool, canceled);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const Script script{said(sending(u"create"_s)), commits()};
    world.script = &script;
    world.platform.twist(u"create"_s, {Twist::Hang});
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"create"_s) == 1; }));
    if (canceled)
        PublishWorld::check(world.jobs().cancel(id));
    else
        world.turn("publish_ig", false);
    world.pump();
    QCOMPARE(world.status(id), JobStatus::Publishing); // its answer is waited for
    world.platform.release();
    QVERIFY(world.becomes(id, status));
    QTEST(world.job(id).hold, "hold");
    QCOMPARE(world.platform.count(u"publish"_s), 0);
    QVERIFY(!world.intentOpen(id));
}

void RunTest::aTokenThatTakesItsTimeDoesNotOutrunAChange()
{
    PublishWorld world;
    Script script{said(sending(u"create"_s))};
    script.then(after([&] { world.tokens->holds = true; }, commits()));
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return !world.tokens->held.isEmpty(); }));
    world.turn("publish_ig", false);
    world.pump();
    world.tokens->letGo();
    QTRY_COMPARE(world.job(id).hold, Hold::FlagOff);
    QCOMPARE(world.platform.count(u"publish"_s), 0);
    QVERIFY(!world.intentOpen(id));
}

void RunTest::whatComesAfterTheLeaseWasLostChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("looks");
    for (const char *what : {"an answer", "a token", "a renewed token"}) {
        QTest::addRow("%s, the loss was seen", what) << QString::fromLatin1(what) << true;
        QTest::addRow("%s, the loss was not seen yet", what) << QString::fromLatin1(what) << false;
    }
}

void RunTest::whatComesAfterTheLeaseWasLostChangesNothing()
{
    QFETCH(QString, what);
    QFETCH(bool, looks);
    PublishWorld world;
    const auto hold = [&] { world.tokens->holds = true; };
    Script script;
    if (what == u"an answer")
        script.then(said(sending(u"create"_s)));
    else
        script.then(after(hold, what == u"a token" ? said(sending(u"create"_s)) : said(RefreshToken{})));
    script.then(said(FailedAttempt{.error = because(ErrorCode::Internal)}));
    world.script = &script;
    world.platform.twist(u"create"_s, {Twist::Hang});
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"create"_s) == 1 || !world.tokens->held.isEmpty(); }));
    PublishWorld::check(world.database->run("UPDATE publish_jobs SET lease_epoch = lease_epoch + 1", {}));
    if (looks) {
        world.pass(30s);
        QCOMPARE(world.scheduler->activeRuns(), 0);
    }
    const PublishJob before = world.job(id);
    world.platform.release();
    world.tokens->letGo();
    world.pump();
    world.platform.release();
    QTRY_COMPARE(world.scheduler->activeRuns(), 0);
    QCOMPARE(world.job(id).status, before.status);
    QCOMPARE(world.job(id).checkpoint, before.checkpoint);
    QCOMPARE(world.job(id).lastErrorCode, QString());
}

void RunTest::aWaitBehindTheCommitIsNotLeft()
{
    PublishWorld world;
    const Script script{commits(), said(Wait{.delay = 2min}, u"confirming"_s), said(Published{}, u"published"_s)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"publish"_s) == 1 && world.intentOpen(id); }));
    world.pump();
    world.turn("publish_ig", false);
    world.pump();
    QCOMPARE(world.status(id), JobStatus::Publishing);
    world.pass(2min + 15s);
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void RunTest::offlineWithinAnAttemptIsWaitedFor()
{
    PublishWorld world;
    const Script script{said(sending(u"create"_s)), said(Wait{.delay = 70s, .offline = true}), commits(),
                        said(Published{}, u"published"_s)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"create"_s) == 1; }));
    world.pump();
    world.pass(90s);
    QVERIFY(world.comesOut(id));
    QCOMPARE(world.attempts(id).size(), 1);
    QCOMPARE(world.platform.count(u"publish"_s), 1);
}

void RunTest::sleepingWithinTheSlotDoesNotMissIt()
{
    PublishWorld world;
    const Script script{said(sending(u"create"_s)), said(Wait{.delay = 30s}), commits(),
                        said(Published{}, u"published"_s)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"create"_s) == 1; }));
    world.pump();
    world.sleep(20min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"publish"_s), 1);
}

void RunTest::whoIsOnTheLadderStaysOnIt()
{
    PublishWorld world;
    Script script{said(sending(u"create"_s)), said(FailedAttempt{.error = because(ErrorCode::PlatformUnavailable)})};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Failed));
    script.then(said(Wait{.delay = 1min, .offline = true})); // at the second try nothing can be reached
    world.pass(5min);
    QVERIFY(world.until([&] { return script.isOver() && world.scheduler->activeRuns() == 0; }));
    QCOMPARE(world.status(id), JobStatus::Failed);
    QCOMPARE(world.attempts(id).size(), 1);
    QCOMPARE(world.job(id).nextAttemptAt, world.job(id).wakeAt);
    script.then(commits()).then(said(Published{}, u"published"_s));
    world.pass(2min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.attempts(id).size(), 2);
}

void RunTest::anHourOfReadingWithoutATokenAsksAPerson()
{
    PublishWorld world;
    Script script;
    const JobId id = lostJob(world, script);
    const Decision read = said(sending(u"status"_s, Effect::Read), u"confirming"_s);
    for (int i = 0; i < 200; ++i)
        script.then(after([&] { world.tokens->error = because(ErrorCode::Network); }, read));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Confirming));
    const auto passMinutes = [&](int minutes) { // a reading itself takes real time
        for (; minutes > 0 && world.status(id) == JobStatus::Confirming; --minutes) {
            world.pass(1min);
            if (!world.until([&] { return world.scheduler->activeRuns() == 0; }))
                return;
        }
    };
    passMinutes(58);
    QCOMPARE(world.status(id), JobStatus::Confirming);
    passMinutes(5);
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QCOMPARE(world.job(id).lastErrorCode, u"outcome_unknown"_s);
    QVERIFY(world.intentOpen(id));
    world.pass(10min); // it is read on, and nothing changes
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QCOMPARE(world.platform.count(u"publish"_s), 1);
}

void RunTest::anAccountThatCannotBeMarkedIsTold()
{
    PublishWorld world;
    world.tokens->cannotMark = because(ErrorCode::StorageFull);
    const Script script{said(sending(u"create"_s)), said(FailedAttempt{.error = because(ErrorCode::TokenExpired),
                                                                       .accountDead = true,
                                                                       .accountStatus = AccountStatus::Expired})};
    world.script = &script;
    const JobId id = world.plan(world.clock.now() + 15s);
    world.start();
    QSignalSpy troubled(world.scheduler.get(), &Scheduler::troubled);
    world.pass(15s);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(troubled.first().first().value<Error>().code, ErrorCode::StorageFull);
}

void RunTest::aChannelThatIsUnsureWithoutACommitIsReadAllTheSame()
{
    PublishWorld world;
    const Script script{said(sending(u"create"_s)), said(Uncertain{.error = because(ErrorCode::Timeout)}),
                        said(Published{.remotePostId = u"p"_s}, u"published"_s)};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.job(id).remotePostId, u"p"_s);
}

void RunTest::filesAreDroppedAsSoonAsTheChannelSaysSo()
{
    PublishWorld world;
    setUpStaging(world);
    Decision drops = said(Wait{.delay = 30s});
    drops.dropStaged = true;
    const Script script{said(Stage{.media = {world.picture.id}}), said(sending(u"create"_s)), drops};
    world.script = &script;
    (void)world.plan(world.clock.now());
    const auto staged = [&] {
        int count = -1;
        PublishWorld::check(world.database->select("SELECT count(*) FROM staged_objects", {},
                                                   [&](const Row &row) { count = int(row.integer(0)); }));
        return count;
    };
    int before = -1;
    world.platform.onArrival = [&](const FakePlatform::Seen &seen) {
        if (seen.op == u"create")
            before = staged();
    };
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"create"_s) == 1; }));
    QCOMPARE(before, 1);
    QTRY_COMPARE(staged(), 0);
}

void RunTest::aKeychainThatFailsCostsAnAddressAndNothingElse()
{
    PublishWorld world;
    world.vault = lockedVault();
    QStringList found;
    const auto look = [&found](const PostContext &post, const Checkpoint &, const Answer &) {
        found.append(post.uploadUrl);
        return said(Wait{.delay = 5s}, u"uploading"_s);
    };
    Script script{said(sending(u"create"_s)), said(KeepUploadUrl{.url = u"https://example.test/up"_s}, u"uploading"_s)};
    script.then(look);
    world.script = &script;
    const JobId id = world.plan(world.clock.now(), Channel::TikTok);
    world.start();
    QVERIFY(world.until([&] { return script.isOver(); }));
    world.pump();
    world.crash();
    script.then(look).then(commits()).then(said(Published{}, u"published"_s));
    world.start();
    QVERIFY(world.until([&] { return found.size() == 2; }));
    QCOMPARE(found, (QStringList{u"https://example.test/up"_s, QString()}));
    world.pass(15s);
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void RunTest::aKeychainThatIsLockedHoldsWhatIsToBeStaged()
{
    PublishWorld world;
    world.vault = lockedVault();
    setUpStaging(world);
    const Script script{said(Stage{.media = {world.picture.id}})};
    world.script = &script;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QTRY_COMPARE(world.job(id).hold, Hold::Keychain);
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    QCOMPARE(world.attempts(id).size(), 0);
    world.pass(2min); // it stays locked, so the job stays held
    QCOMPARE(world.job(id).hold, Hold::Keychain);
    QVERIFY(world.platform.seen.isEmpty());
}

} // namespace kalends::test

using kalends::test::RunTest;
QTEST_GUILESS_MAIN(RunTest)
#include "runtest.moc"
