// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"

#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// What keeps a post from going out, and what lets it go again.
class HoldsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFlagThatIsOffHoldsAndLosesNothing();
    void aFlagTurnedOffWhileItRunsStopsBeforeTheCommit();
    void aFlagTurnedOnTooLateMissesTheSlot();
    void aLockedKeychainHoldsWithoutAnAttemptAndEndsByItself();
    void missingMediaNeedAttentionWithoutAnAttemptAndHeal_data();
    void missingMediaNeedAttentionWithoutAnAttemptAndHeal();
    void mediaThatComeBackAfterTheSlotDoNotBringThePostBack();
    void onlyTheFilesThatAreGoneAreSaidToBe();
    void aDeletedPostDoesNotHeal();
    void aClockThatNobodyHasCheckedHealsOnlyWhatIsAhead_data();
    void aClockThatNobodyHasCheckedHealsOnlyWhatIsAhead();
    void changedBytesAreNeverPosted();
    void aDeadAccountNeedsAttentionWithoutAnAttemptAndHealsWhenLinked();
    void aPlatformsPreflightRefusalIsNotTriedAgainUntilTheEntryChanges();
    void missingStagingSaysWhatToDo();
    void whatWasMissedWithinGraceGoesOutSpaced();
    void whatWasMissedBeyondGraceNeedsAttention();
    void moreThanThreeOverdueOnOneAccountWaitForAReview();
    void aBacklogWhileRunningIsNotLate();
    void sleepingOverTheSlotIsSeenOnWaking();
    void sleepingWhileItIsProcessedMissesTheSlotToo();
    void aWrongClockCommitsNothing();
    void aJumpOfTheWallClockPublishesNothingTooEarly();
    void aCancelBeforeTheCommitWins();
    void aCancelDuringTheCommitLoses();
    void anEditWhileItIsPreparedBeginsAnewWithTheNewWords();
    void aDeletedEntryIsNotPublished();
    void aHeldJobThatIsMovedAheadIsFree();
    void aStoreThatRefusesWritesStopsPublishingUntilItTakesThemAgain();
};

void HoldsTest::aFlagThatIsOffHoldsAndLosesNothing()
{
    PublishWorld world;
    world.turn("publish_ig", false);
    const JobId id = world.plan(world.clock.now());
    world.start();
    world.pass(30min);
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    QCOMPARE(world.job(id).hold, Hold::FlagOff);
    QVERIFY(world.platform.seen.isEmpty());
    world.turn("publish_ig", true);
    world.pump();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.job(id).late, Milliseconds(30min));
}

void HoldsTest::aFlagTurnedOffWhileItRunsStopsBeforeTheCommit()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.processing = u"IN_PROGRESS"_s;
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"status"_s) > 0; }));
    world.turn("publish_ig", false);
    QVERIFY(world.until([&] { return world.job(id).hold == Hold::FlagOff; }));
    QCOMPARE(world.status(id), JobStatus::Scheduled);
    world.platform.processing = u"FINISHED"_s;
    world.pass(1min);
    QVERIFY(world.platform.posts.isEmpty());
    world.turn("publish_ig", true);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.count(u"create"_s), 1); // the handle was kept
}

void HoldsTest::aFlagTurnedOnTooLateMissesTheSlot()
{
    PublishWorld world;
    world.turn("publish_ig", false);
    const JobId id = world.plan(world.clock.now());
    world.start();
    world.pass(61min);
    world.turn("publish_ig", true);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"missed_slot"_s);
}

void HoldsTest::aLockedKeychainHoldsWithoutAnAttemptAndEndsByItself()
{
    PublishWorld world;
    world.tokens->error = Error{.code = ErrorCode::KeychainLocked, .message = u"The keychain is locked."_s};
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.until([&] { return world.job(id).hold == Hold::Keychain; }));
    QCOMPARE(world.job(id).attemptCount, 0);
    QCOMPARE(world.job(id).lastErrorCode, u"keychain_locked"_s);
    world.tokens->error.reset();
    world.pass(1min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.attempts(id).size(), 1);
}

void HoldsTest::missingMediaNeedAttentionWithoutAnAttemptAndHeal_data()
{
    QTest::addColumn<bool>("imported");
    QTest::newRow("the file is back") << false;
    QTest::newRow("the file is imported again") << true;
}

void HoldsTest::missingMediaNeedAttentionWithoutAnAttemptAndHeal()
{
    QFETCH(bool, imported);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1min);
    const QString path = world.library.pathOf(world.picture);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    world.start();
    world.pass(1min);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"media_missing"_s);
    QVERIFY(world.attempts(id).isEmpty());
    QCOMPARE(world.job(id).attemptCount, 0);
    const MediaRepository media(*world.database);
    QVERIFY(media.find(world.picture.id)->missing); // what else uses the file says so too
    if (imported)
        world.import("portrait.jpg");
    else
        QVERIFY(QFile::rename(path + u".away"_s, path));
    world.pass(imported ? 0s : 30s);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QVERIFY(!media.find(world.picture.id)->missing);
}

void HoldsTest::mediaThatComeBackAfterTheSlotDoNotBringThePostBack()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    const QString path = world.library.pathOf(world.picture);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    world.pass(90min);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    world.pass(30s);
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QCOMPARE(world.job(id).lastErrorCode, u"missed_slot"_s);
    QVERIFY(world.platform.seen.isEmpty());
}

void HoldsTest::onlyTheFilesThatAreGoneAreSaidToBe()
{
    PublishWorld world;
    const MediaAsset other = world.import("12mp.jpg");
    const JobId id = world.plan(world.clock.now());
    world.edit(id, [&](Entry &entry) {
        entry.media = {world.picture.id, other.id};
        entry.channels.first().fields.insert(u"type"_s, u"carousel"_s);
    });
    const QString path = world.library.pathOf(other);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    const auto isMissing = [&](const MediaId &media) {
        return MediaRepository(*world.database).findAll({media})->constFirst().missing;
    };
    QVERIFY(isMissing(other.id));
    QVERIFY(!isMissing(world.picture.id));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    world.pass(30s);
    QVERIFY(world.comesOut(id));
    QVERIFY(!isMissing(other.id));
}

void HoldsTest::aDeletedPostDoesNotHeal()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    const QString path = world.library.pathOf(world.picture);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    const Entry entry = world.entryOf(id);
    PublishWorld::check(EntryRepository(*world.database)
                            .setDeleted(entry.id, world.clock.now(), EntryState::Planned, entry.version + 1));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    world.pass(1min);
    QCOMPARE(world.status(id), JobStatus::NeedsAttention);
    QVERIFY(world.platform.seen.isEmpty());
}

void HoldsTest::aClockThatNobodyHasCheckedHealsOnlyWhatIsAhead_data()
{
    QTest::addColumn<Milliseconds>("ahead");
    QTest::addColumn<JobStatus>("status");
    QTest::newRow("a post of tomorrow") << Milliseconds(24h) << JobStatus::Scheduled;
    QTest::newRow("a post that is due") << Milliseconds(-5min) << JobStatus::NeedsAttention;
}

void HoldsTest::aClockThatNobodyHasCheckedHealsOnlyWhatIsAhead()
{
    QFETCH(Milliseconds, ahead);
    QFETCH(JobStatus, status);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + ahead);
    PublishJob job = world.job(id);
    job.status = JobStatus::NeedsAttention;
    job.preflightFailed = true;
    job.lastErrorCode = u"clock_wrong"_s;
    job.wakeAt.reset();
    PublishWorld::check(JobRepository(*world.database).saveOrphan(job));
    world.start();
    QCOMPARE(world.status(id), status);
    QVERIFY(world.platform.seen.isEmpty());
}

void HoldsTest::changedBytesAreNeverPosted()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    QFile file(world.library.pathOf(world.picture));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 1);
    file.write("x"); // the size stays
    file.close();
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"media_missing"_s);
    QVERIFY(world.platform.posts.isEmpty());
    QCOMPARE(world.platform.count(u"publish"_s), 0);
}

void HoldsTest::aDeadAccountNeedsAttentionWithoutAnAttemptAndHealsWhenLinked()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1min);
    AccountRepository accounts(*world.database);
    QVERIFY(accounts.setStatus(world.accounts[Channel::Instagram], AccountStatus::Expired).ok());
    world.start();
    world.pass(1min);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"token_expired"_s);
    QVERIFY(world.attempts(id).isEmpty());
    QVERIFY(accounts.setStatus(world.accounts[Channel::Instagram], AccountStatus::Ok).ok());
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void HoldsTest::aPlatformsPreflightRefusalIsNotTriedAgainUntilTheEntryChanges()
{
    PublishWorld world;
    world.protocol.checksFirst = true;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"check"_s, {Twist::Rejected});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QVERIFY(world.attempts(id).isEmpty());
    world.turn("publish_now", true); // something else was committed
    world.pass(1min);
    QCOMPARE(world.platform.count(u"check"_s), 1);
    world.edit(id, [](Entry &entry) { entry.caption = u"Better"_s; });
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void HoldsTest::missingStagingSaysWhatToDo()
{
    PublishWorld world;
    world.protocol.stages = true;
    const JobId id = world.plan(world.clock.now());
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"staging_failed"_s);
    QVERIFY(world.job(id).lastError.contains(u"staging/endpoint"_s));
    QVERIFY(world.attempts(id).isEmpty());
    QVERIFY(world.platform.seen.isEmpty());
}

void HoldsTest::whatWasMissedWithinGraceGoesOutSpaced()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(world.plan(world.clock.now() + i * 1s));
    world.clock.advance(20min);
    const Instant started = world.clock.now();
    world.start();
    QVERIFY(world.becomes(ids[0], JobStatus::Published));
    QCOMPARE(world.status(ids[1]), JobStatus::Scheduled);
    world.pass(3min);
    QVERIFY(world.becomes(ids[2], JobStatus::Published));
    QCOMPARE(world.platform.timesOf(u"publish"_s), (QList<Instant>{started, started + 60s, started + 120s}));
    QCOMPARE(world.job(ids[0]).late, Milliseconds(20min));
}

void HoldsTest::whatWasMissedBeyondGraceNeedsAttention()
{
    PublishWorld world;
    const JobId missed = world.plan(world.clock.now());
    const JobId late = world.plan(world.clock.now() + 1h, Channel::TikTok);
    world.clock.advance(61min);
    world.start();
    QVERIFY(world.becomes(late, JobStatus::Published));
    QCOMPARE(world.status(missed), JobStatus::NeedsAttention);
    QCOMPARE(world.job(missed).lastErrorCode, u"missed_slot"_s);
    QVERIFY(world.attempts(missed).isEmpty());
    QVERIFY(world.jobs().retry(missed).ok()); // "publish it now"
    world.pump();
    QVERIFY(world.becomes(missed, JobStatus::Published));
}

void HoldsTest::moreThanThreeOverdueOnOneAccountWaitForAReview()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(world.plan(world.clock.now() + i * 1s));
    const JobId other = world.plan(world.clock.now(), Channel::TikTok);
    world.clock.advance(20min);
    world.start();
    QVERIFY(world.becomes(other, JobStatus::Published));
    for (const JobId &id : ids)
        QCOMPARE(world.job(id).hold, Hold::Review);
    QCOMPARE(world.jobs().status()->counts.held, 4);
    world.pass(2h);
    QCOMPARE(world.platform.posts.size(), 1);
    QCOMPARE(world.jobs().releaseHold({ids[0]}).value(), 1);
    QVERIFY(world.becomes(ids[0], JobStatus::Published));
    QCOMPARE(world.job(ids[1]).hold, Hold::Review);
    QCOMPARE(world.jobs().releaseHold().value(), 3);
    world.pass(1min);
    QVERIFY(world.becomes(ids[3], JobStatus::Published));
}

void HoldsTest::aBacklogWhileRunningIsNotLate()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(world.plan(world.clock.now()));
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    world.pass(10min);
    world.platform.release();
    for (const JobId &id : ids)
        QVERIFY(world.becomes(id, JobStatus::Published));
}

void HoldsTest::sleepingOverTheSlotIsSeenOnWaking()
{
    PublishWorld world;
    const JobId beyond = world.plan(world.clock.now() + 5min);
    const JobId within = world.plan(world.clock.now() + 90min);
    world.start();
    world.sleep(2h);
    QVERIFY(world.becomes(within, JobStatus::Published));
    QCOMPARE(world.job(within).late, Milliseconds(30min));
    QCOMPARE(world.job(beyond).lastErrorCode, u"missed_slot"_s);
}

void HoldsTest::sleepingWhileItIsProcessedMissesTheSlotToo()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.processing = u"IN_PROGRESS"_s;
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"status"_s) > 0; }));
    world.platform.processing = u"FINISHED"_s;
    world.sleep(3h);
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"missed_slot"_s);
    QVERIFY(world.platform.posts.isEmpty());
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Failed);
}

void HoldsTest::aWrongClockCommitsNothing()
{
    PublishWorld world;
    world.platform.serverDate = world.clock.now() - 6min;
    const JobId id = world.plan(world.clock.now());
    const JobId next = world.plan(world.clock.now() + 10s);
    world.start();
    QVERIFY(world.becomes(id, JobStatus::NeedsAttention));
    QCOMPARE(world.job(id).lastErrorCode, u"clock_wrong"_s);
    world.pass(30s);
    QVERIFY(world.becomes(next, JobStatus::NeedsAttention)); // known by now: not even an attempt
    QVERIFY(world.attempts(next).isEmpty());
    QVERIFY(world.platform.posts.isEmpty());
    world.platform.serverDate.reset();
    world.clock.setWall(world.clock.now() - 6min); // the person sets it right
    world.scheduler->wake();
    world.pump();
    world.pass(10min);
    QVERIFY(world.becomes(next, JobStatus::Published));
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 2);
}

void HoldsTest::aJumpOfTheWallClockPublishesNothingTooEarly()
{
    PublishWorld world;
    const JobId first = world.plan(world.clock.now());
    const JobId soon = world.plan(world.clock.now() + 30min, Channel::TikTok);
    const JobId later = world.plan(world.clock.now() + 3h);
    world.start();
    QVERIFY(world.becomes(first, JobStatus::Published)); // so that the platform's time is known
    QTRY_COMPARE(world.scheduler->activeRuns(), 0);      // the scripted platform's Date would jump with ours
    const Instant real = world.clock.now();
    world.clock.setWall(real + 5h);
    world.scheduler->wake();
    world.pump();
    QCOMPARE(world.platform.posts.size(), 1);
    QCOMPARE(world.job(later).lastErrorCode, u"clock_wrong"_s);
    world.clock.setWall(real);
    world.scheduler->wake();
    world.pump();
    QCOMPARE(world.status(later), JobStatus::Scheduled);
    world.pass(3h);
    QVERIFY(world.becomes(soon, JobStatus::Published));
    QVERIFY(world.becomes(later, JobStatus::Published));
}

void HoldsTest::aCancelBeforeTheCommitWins()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Publishing));
    QVERIFY(world.jobs().cancel(id).ok());
    world.pump();
    world.platform.release();
    QVERIFY(world.becomes(id, JobStatus::Canceled));
    world.pass(1h);
    QVERIFY(world.platform.posts.isEmpty());
    QCOMPARE(world.attempts(id).first().status, AttemptStatus::Failed);
}

void HoldsTest::aCancelDuringTheCommitLoses()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"publish"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"publish"_s) == 1; }));
    QCOMPARE(world.jobs().cancel(id).error().code, ErrorCode::OutcomeUnknown);
    world.platform.release();
    QVERIFY(world.becomes(id, JobStatus::Published));
}

void HoldsTest::anEditWhileItIsPreparedBeginsAnewWithTheNewWords()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"create"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Publishing));
    world.edit(id, [](Entry &entry) { entry.caption = u"New words"_s; });
    world.platform.release();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.posts, QStringList{u"h2"_s}); // h1 was made from the old words
    QCOMPARE(world.attempts(id).size(), 1);
}

void HoldsTest::aDeletedEntryIsNotPublished()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1min);
    const Entry entry = world.entryOf(id);
    QVERIFY(EntryRepository(*world.database)
                .setDeleted(entry.id, world.clock.now(), EntryState::Planned, entry.version + 1)
                .ok());
    world.start();
    world.pass(2min);
    QVERIFY(world.becomes(id, JobStatus::Canceled));
    QVERIFY(world.platform.seen.isEmpty());
}

void HoldsTest::aHeldJobThatIsMovedAheadIsFree()
{
    PublishWorld world;
    QList<JobId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(world.plan(world.clock.now() + i * 1s));
    world.clock.advance(20min);
    world.start();
    QCOMPARE(world.job(ids[0]).hold, Hold::Review);
    QVERIFY(world.jobs().reschedule(ids[0], world.clock.now() + 5min).ok());
    world.pass(5min);
    QVERIFY(world.becomes(ids[0], JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 1);
}

void HoldsTest::aStoreThatRefusesWritesStopsPublishingUntilItTakesThemAgain()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    world.platform.twist(u"status"_s, {Twist::Hang});
    world.start();
    QVERIFY(world.until([&] { return world.platform.count(u"status"_s) == 1; }));
    QSignalSpy troubled(world.scheduler.get(), &Scheduler::troubled);
    // A store that takes no writes: what a full disk or a folder turned read-only looks like.
    PublishWorld::check(world.database->select("PRAGMA query_only = ON", {}, [](const Row &) {}));
    world.platform.release();
    QVERIFY(world.until([&] { return troubled.count() > 0; }));
    QVERIFY(world.platform.posts.isEmpty()); // no intent, no request
    world.pass(1min);
    QVERIFY(world.platform.posts.isEmpty());
    PublishWorld::check(world.database->select("PRAGMA query_only = OFF", {}, [](const Row &) {}));
    world.pass(1min);
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.platform.posts.size(), 1);
    QCOMPARE(world.job(id).crashes, 0);
    QCOMPARE(world.attempts(id).size(), 1);
}

} // namespace kalends::test

using kalends::test::HoldsTest;
QTEST_GUILESS_MAIN(HoldsTest)
#include "holdstest.moc"
