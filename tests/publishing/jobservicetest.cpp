// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// The verbs of a person on jobs, over a store in which nobody publishes.
class JobServiceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsTheJobsThatAnEntryLacks();
    void refusesToCreate_data();
    void refusesToCreate();
    void unknownIdsAreNamed();
    void refusesToRetryWhatNeedsNone_data();
    void refusesToRetryWhatNeedsNone();
    void takesAPersonsWordAndWritesItDown();
    void rescheduleMovesTheEntryOfASingleJob();
    void rescheduleLeavesTheEntryWhenAnotherJobStays();
    void refusesAbsurdTimes_data();
    void refusesAbsurdTimes();
    void cancelIsFinalAndTwiceIsHarmless();
    void publishNowIsBehindItsFlag();
    void publishNowIsRefusedWhereTheChannelIsOff();
    void publishNowBringsTheEntryIntoThePresent();
    void publishNowSchedulesADraft();
    void publishNowRefusesWhatIsOut();
    void listsByStatusAndPageByPage();
    void refusesAForeignCursor();
    void statusCountsWhatWaitsIsLateAndStuck();
    void whatCannotGoOutIsNotAnnounced();
    void whatGoesOutIsFoundBehindALongLineOfWhatCannot();
    void aMissingChannelDoesNotSilenceTheOther();
    void checkNowNeedsAnOpenQuestion_data();
    void checkNowNeedsAnOpenQuestion();
    void createsForTheChannelThatWasAskedFor();
    void refusesToCreateWhereThereIsNoPlan_data();
    void refusesToCreateWhereThereIsNoPlan();
    void refusesToMoveOrCancelWhatIsUnderWay_data();
    void refusesToMoveOrCancelWhatIsUnderWay();
    void publishNowRefusesWhatIsGoingOut();
    void publishNowOfWhatGoesNowhereIsRefused();
    void publishNowKeepsTheSlotOfWhatIsLate_data();
    void publishNowKeepsTheSlotOfWhatIsLate();
    void withoutAPulseNobodyTicks();
};

namespace
{

void put(PublishWorld &world, const JobId &id, JobStatus status)
{
    PublishJob job = world.job(id);
    job.status = status;
    PublishWorld::check(JobRepository(*world.database).saveOrphan(job));
}

void openIntent(PublishWorld &world, const JobId &id)
{
    PublishWorld::check(
        world.database->run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, created_at) "
                            "VALUES (?, ?, 1, 1, 'publish', 1)",
                            {newUuidV7(), id.toString()}));
}

} // namespace

void JobServiceTest::createsTheJobsThatAnEntryLacks()
{
    PublishWorld world;
    const JobId canceled = world.plan(world.clock.now() + 1h);
    QVERIFY(world.jobs().cancel(canceled).ok());
    const auto made = world.jobs().create(world.job(canceled).entryId);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 1);
    QVERIFY(made->first().id != canceled);
    QCOMPARE(made->first().status, JobStatus::Scheduled);
    QCOMPARE(made->first().accountId, world.accounts[Channel::Instagram]);
    QCOMPARE(made->first().wakeAt, std::optional(made->first().scheduledAt));
}

void JobServiceTest::refusesToCreate_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("there is a live one") << JobStatus::Scheduled << ErrorCode::InvalidState;
    QTest::newRow("it is publishing") << JobStatus::Publishing << ErrorCode::IsPublishing;
    QTest::newRow("it is being confirmed") << JobStatus::Confirming << ErrorCode::IsPublishing;
    QTest::newRow("it is out") << JobStatus::Published << ErrorCode::AlreadyPublished;
}

void JobServiceTest::refusesToCreate()
{
    QFETCH(JobStatus, status);
    QFETCH(ErrorCode, code);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    put(world, id, status);
    const auto refused = world.jobs().create(world.job(id).entryId, Channel::Instagram);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, code);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(world.jobs().create(world.job(id).entryId, Channel::TikTok).error().code, ErrorCode::InvalidState);
}

void JobServiceTest::unknownIdsAreNamed()
{
    PublishWorld world;
    const JobId unknown = JobId::create();
    QCOMPARE(world.jobs().find(unknown).error().code, ErrorCode::NotFound);
    QVERIFY(world.jobs().retry(unknown).error().message.contains(unknown.toString()));
    QCOMPARE(world.jobs().cancel(unknown).error().code, ErrorCode::NotFound);
    QCOMPARE(world.jobs().create(EntryId::create()).error().code, ErrorCode::NotFound);
    QCOMPARE(world.jobs().attempts({.job = unknown}).error().code, ErrorCode::NotFound);
}

void JobServiceTest::refusesToRetryWhatNeedsNone_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("scheduled") << JobStatus::Scheduled << ErrorCode::InvalidState;
    QTest::newRow("publishing") << JobStatus::Publishing << ErrorCode::IsPublishing;
    QTest::newRow("confirming") << JobStatus::Confirming << ErrorCode::OutcomeUnknown;
    QTest::newRow("published") << JobStatus::Published << ErrorCode::AlreadyPublished;
    QTest::newRow("canceled") << JobStatus::Canceled << ErrorCode::InvalidState;
}

void JobServiceTest::refusesToRetryWhatNeedsNone()
{
    QFETCH(JobStatus, status);
    QFETCH(ErrorCode, code);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    put(world, id, status);
    const PublishJob before = world.job(id);
    QCOMPARE(world.jobs().retry(id).error().code, code);
    QCOMPARE(world.job(id), before);
}

void JobServiceTest::takesAPersonsWordAndWritesItDown()
{
    for (const JobStatus status : {JobStatus::Confirming, JobStatus::NeedsAttention}) {
        PublishWorld world;
        const JobId id = world.plan(world.clock.now());
        put(world, id, status);
        openIntent(world, id);
        QCOMPARE(world.jobs().retry(id).error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(world.jobs().cancel(id).error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(world.jobs().reschedule(id, world.clock.now() + 1h).error().code, ErrorCode::OutcomeUnknown);
        QVERIFY(world.intentOpen(id));
        const auto retried = world.jobs().retry(id, true);
        QVERIFY(retried.ok());
        QCOMPARE(retried->status, JobStatus::Scheduled);
        QVERIFY(retried->checkpoint.isEmpty());
        QVERIFY(!world.intentOpen(id));
        QString verdict;
        PublishWorld::check(world.database->select("SELECT verdict FROM publish_intents WHERE job_id = ?",
                                                   {id.toString()}, [&](const Row &row) { verdict = row.text(0); }));
        QCOMPARE(verdict, u"person"_s);
    }
}

void JobServiceTest::rescheduleMovesTheEntryOfASingleJob()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    const int version = world.entryOf(id).version;
    const Instant to = world.clock.now() + 26h;
    const auto moved = world.jobs().reschedule(id, to);
    QVERIFY(moved.ok());
    QCOMPARE(moved->scheduledAt, to);
    QCOMPARE(moved->wakeAt, std::optional(to));
    QCOMPARE(world.entryOf(id).scheduledAt, std::optional(to));
    QCOMPARE(world.entryOf(id).wall, wallTimeAt(to, QTimeZone("Europe/Berlin")));
    QCOMPARE(world.entryOf(id).version, version + 1);
}

void JobServiceTest::rescheduleLeavesTheEntryWhenAnotherJobStays()
{
    PublishWorld world;
    const Instant at = world.clock.now() + 1h;
    const JobId id = world.plan(at);
    PublishJob other = world.job(id);
    other.id = JobId::create();
    other.channel = Channel::TikTok;
    QVERIFY(JobRepository(*world.database).insert(other).ok());
    QVERIFY(world.jobs().reschedule(id, at + 1h).ok());
    QCOMPARE(world.entryOf(id).scheduledAt, std::optional(at));
    QCOMPARE(world.job(other.id).scheduledAt, at);
    QCOMPARE(world.job(id).scheduledAt, at + 1h);
}

void JobServiceTest::refusesAbsurdTimes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("before 1970") << qint64(-1) << ErrorCode::InvalidTime;
    QTest::newRow("year 9999") << qint64(253'370'764'800'000) << ErrorCode::InvalidTime;
    QTest::newRow("yesterday") << qint64(1'794'900'000'000) << ErrorCode::InPast;
}

void JobServiceTest::refusesAbsurdTimes()
{
    QFETCH(qint64, ms);
    QFETCH(ErrorCode, code);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    const PublishJob before = world.job(id);
    QCOMPARE(world.jobs().reschedule(id, instantFromMs(ms)).error().code, code);
    QCOMPARE(world.job(id), before);
}

void JobServiceTest::cancelIsFinalAndTwiceIsHarmless()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    QCOMPARE(world.jobs().cancel(id)->status, JobStatus::Canceled);
    QCOMPARE(world.jobs().cancel(id)->status, JobStatus::Canceled);
    QCOMPARE(world.jobs().reschedule(id, world.clock.now() + 2h).error().code, ErrorCode::InvalidState);
    const JobId out = world.plan(world.clock.now() + 1h);
    put(world, out, JobStatus::Published);
    QCOMPARE(world.jobs().cancel(out).error().code, ErrorCode::AlreadyPublished);
}

void JobServiceTest::publishNowIsBehindItsFlag()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    const auto refused = world.jobs().publishNow(world.job(id).entryId);
    QCOMPARE(refused.error().code, ErrorCode::FeatureDisabled);
    QVERIFY(refused.error().hint.contains(u"publish_now"_s));
}

void JobServiceTest::publishNowIsRefusedWhereTheChannelIsOff()
{
    PublishWorld world;
    world.turn("publish_now", true);
    world.turn("publish_ig", false);
    const JobId id = world.plan(world.clock.now() + 1h);
    const auto refused = world.jobs().publishNow(world.job(id).entryId);
    QCOMPARE(refused.error().code, ErrorCode::FeatureDisabled);
    QVERIFY(refused.error().message.contains(u"Instagram"_s));
    QCOMPARE(world.job(id).scheduledAt, world.clock.now() + 1h);
}

void JobServiceTest::publishNowBringsTheEntryIntoThePresent()
{
    PublishWorld world;
    world.turn("publish_now", true);
    const JobId id = world.plan(world.clock.now() + 50h);
    const auto jobs = world.jobs().publishNow(world.job(id).entryId);
    QVERIFY(jobs.ok());
    QCOMPARE(world.job(id).wakeAt, std::optional(world.clock.now()));
    QCOMPARE(world.entryOf(id).scheduledAt, std::optional(world.clock.now()));
    world.start();
    QVERIFY(world.becomes(id, JobStatus::Published));
    QCOMPARE(world.job(id).late, Milliseconds(0));
}

void JobServiceTest::publishNowSchedulesADraft()
{
    PublishWorld world;
    world.turn("publish_now", true);
    const JobId id = world.plan(world.clock.now() + 1h);
    QVERIFY(world.jobs().cancel(id).ok());
    world.edit(id, [](Entry &entry) {
        entry.state = EntryState::Draft;
        entry.scheduledAt.reset();
    });
    const auto jobs = world.jobs().publishNow(world.job(id).entryId);
    QVERIFY(jobs.ok());
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(world.entryOf(id).state, EntryState::Planned);
}

void JobServiceTest::publishNowRefusesWhatIsOut()
{
    PublishWorld world;
    world.turn("publish_now", true);
    const JobId id = world.plan(world.clock.now() + 1h);
    put(world, id, JobStatus::Published);
    QCOMPARE(world.jobs().publishNow(world.job(id).entryId).error().code, ErrorCode::AlreadyPublished);
    const JobId open = world.plan(world.clock.now() + 1h);
    put(world, open, JobStatus::Confirming);
    openIntent(world, open);
    QCOMPARE(world.jobs().publishNow(world.job(open).entryId).error().code, ErrorCode::OutcomeUnknown);
    QVERIFY(world.intentOpen(open));
}

void JobServiceTest::listsByStatusAndPageByPage()
{
    PublishWorld world;
    QSet<QString> made;
    for (int i = 0; i < 5; ++i)
        made.insert(world.plan(world.clock.now() + (5 - i) * 1h).toString());
    for (const auto &status : {std::optional<JobStatus>(), std::optional(JobStatus::Scheduled)}) {
        QSet<QString> seen;
        JobQuery query{.status = status, .page = {.limit = 2}};
        for (int page = 0; page < 3; ++page) {
            const auto answer = world.jobs().list(query);
            QVERIFY(answer.ok());
            QCOMPARE(answer->items.size(), page < 2 ? 2 : 1);
            for (const PublishJob &job : answer->items)
                seen.insert(job.id.toString());
            query.page.cursor = answer->nextCursor;
        }
        QVERIFY(query.page.cursor.isEmpty());
        QCOMPARE(seen, made);
    }
    QCOMPARE(world.jobs().list({.status = JobStatus::Failed})->items.size(), 0);
}

void JobServiceTest::refusesAForeignCursor()
{
    PublishWorld world;
    for (const QString &cursor : {u"'; DROP TABLE publish_jobs; --"_s, u"%00"_s, QString(1'000'000, u'x')}) {
        QCOMPARE(world.jobs().list({.page = {.cursor = cursor}}).error().code, ErrorCode::BadRequest);
        QCOMPARE(world.jobs().attempts({.page = {.cursor = cursor}}).error().code, ErrorCode::BadRequest);
    }
}

void JobServiceTest::statusCountsWhatWaitsIsLateAndStuck()
{
    PublishWorld world;
    const Instant now = world.clock.now();
    world.plan(now - 11min);
    world.plan(now - 2min);
    world.plan(now);
    world.plan(now + 1h);
    const auto status = world.jobs().status();
    QVERIFY(status.ok());
    QCOMPARE(status->counts.waiting, 3);
    QCOMPARE(status->counts.late, 2);
    QCOMPARE(status->counts.stuck, 1);
    QCOMPARE(status->counts.nextDueAt, std::optional(now - 11min));
    QVERIFY(!status->lastTickAt);
    world.turn("publish_ig", false);
    world.start();
    QCOMPARE(world.jobs().status()->lastTickAt, std::optional(now));
    QCOMPARE(world.jobs().status()->counts.nextDueAt, std::optional(now + 1min)); // the second of the late ones, spaced
}

void JobServiceTest::whatCannotGoOutIsNotAnnounced()
{
    PublishWorld world;
    const Instant now = world.clock.now();
    const JobId empty = world.plan(now + 1h, Channel::Instagram, {});
    world.edit(empty, [](Entry &entry) { entry.media.clear(); });
    auto status = world.jobs().status();
    QVERIFY(status.ok());
    QVERIFY(!status->next && !status->nextAt); // nobody may promise it
    QCOMPARE(status->blocked->id, empty);
    QCOMPARE(status->counts.nextDueAt, std::optional(now + 1h)); // the scheduler looks at it all the same
    const JobId whole = world.plan(now + 2h, Channel::TikTok);
    status = world.jobs().status();
    QCOMPARE(status->next->id, whole);
    QCOMPARE(status->nextAt, std::optional(now + 2h));
    QCOMPARE(status->blocked->id, empty);
    world.edit(empty, [&world](Entry &entry) { entry.media = {world.picture.id}; });
    QCOMPARE(world.jobs().status()->next->id, empty); // it is mended
}

void JobServiceTest::whatGoesOutIsFoundBehindALongLineOfWhatCannot()
{
    PublishWorld world;
    const Instant now = world.clock.now();
    const JobId whole = world.plan(now + 2h);
    QList<JobId> line;
    for (int i = 0; i < 60; ++i) {
        line.append(world.plan(now + 1h + i * 1s, i % 2 == 0 ? Channel::Instagram : Channel::TikTok));
        world.edit(line.constLast(), [](Entry &entry) { entry.media.clear(); });
    }
    auto status = world.jobs().status();
    QCOMPARE(status->next->id, whole);
    QCOMPARE(status->nextAt, std::optional(now + 2h));
    QCOMPARE(status->blocked->id, line.constFirst());
    world.edit(line.at(41), [&world](Entry &entry) { entry.media = {world.clip.id}; });
    QCOMPARE(world.jobs().status()->next->id, line.at(41)); // it is mended
    PublishWorld::check(world.jobs().cancel(line.at(41)));
    PublishWorld::check(world.jobs().cancel(whole));
    status = world.jobs().status();
    QVERIFY(!status->next && !status->nextAt);
    QCOMPARE(status->blocked->id, line.constFirst());
}

void JobServiceTest::aMissingChannelDoesNotSilenceTheOther()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    PublishWorld::check(
        AccountRepository(*world.database).setStatus(world.accounts.value(Channel::TikTok), AccountStatus::Expired));
    QCOMPARE(world.jobs().status()->next->id, id); // TikTok's token is none of Instagram's business
    PublishWorld::check(
        AccountRepository(*world.database).setStatus(world.accounts.value(Channel::Instagram), AccountStatus::Expired));
    QVERIFY(!world.jobs().status()->next); // its own is
    QCOMPARE(world.jobs().status()->blocked->id, id);
}

void JobServiceTest::checkNowNeedsAnOpenQuestion_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("looks");
    QTest::newRow("it is planned") << JobStatus::Scheduled << false << false;
    QTest::newRow("it is being confirmed") << JobStatus::Confirming << true << true;
    QTest::newRow("a person is asked") << JobStatus::NeedsAttention << true << true;
    QTest::newRow("it failed for another reason") << JobStatus::NeedsAttention << false << false;
    QTest::newRow("it is settled") << JobStatus::Confirming << false << false;
}

void JobServiceTest::checkNowNeedsAnOpenQuestion()
{
    QFETCH(JobStatus, status);
    QFETCH(bool, open);
    QFETCH(bool, looks);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    put(world, id, status);
    if (open)
        openIntent(world, id);
    const auto checked = world.jobs().checkNow(id);
    QCOMPARE(checked.ok(), looks);
    if (looks)
        QCOMPARE(checked->wakeAt, std::optional(world.clock.now()));
    else
        QCOMPARE(checked.error().code, ErrorCode::InvalidState);
}

void JobServiceTest::createsForTheChannelThatWasAskedFor()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    world.edit(id, [](Entry &entry) { entry.channels.append({.channel = Channel::TikTok}); });
    const EntryId entry = world.job(id).entryId;
    const auto made = world.jobs().create(entry, Channel::TikTok);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().channel, Channel::TikTok);
    QCOMPARE(world.jobs().create(entry).error().code, ErrorCode::InvalidState);
}

void JobServiceTest::refusesToCreateWhereThereIsNoPlan_data()
{
    QTest::addColumn<std::function<void(Entry &)>>("change");
    QTest::addColumn<Milliseconds>("later");
    QTest::addColumn<ErrorCode>("code");
    using Change = std::function<void(Entry &)>;
    QTest::newRow("a draft") << Change([](Entry &entry) { entry.state = EntryState::Draft; }) << Milliseconds(0)
                             << ErrorCode::InvalidState;
    QTest::newRow("a plan without a time")
        << Change([](Entry &entry) { entry.scheduledAt.reset(); }) << Milliseconds(0) << ErrorCode::InvalidState;
    QTest::newRow("a plan without channels")
        << Change([](Entry &entry) { entry.channels.clear(); }) << Milliseconds(0) << ErrorCode::InvalidState;
    QTest::newRow("a plan of the past") << Change([](Entry &) {}) << Milliseconds(2h) << ErrorCode::InPast;
}

void JobServiceTest::refusesToCreateWhereThereIsNoPlan()
{
    QFETCH(std::function<void(Entry &)>, change);
    QFETCH(Milliseconds, later);
    QFETCH(ErrorCode, code);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    QVERIFY(world.jobs().cancel(id).ok());
    world.edit(id, change);
    world.clock.advance(later);
    QCOMPARE(world.jobs().create(world.job(id).entryId).error().code, code);
    QCOMPARE(world.jobs().list({.status = JobStatus::Scheduled})->items.size(), 0);
}

void JobServiceTest::refusesToMoveOrCancelWhatIsUnderWay_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<bool>("open");
    QTest::addColumn<ErrorCode>("moving");
    QTest::addColumn<ErrorCode>("canceling");
    using C = ErrorCode;
    QTest::newRow("it is out") << JobStatus::Published << false << C::AlreadyPublished << C::AlreadyPublished;
    QTest::newRow("its commit has left") << JobStatus::Publishing << true << C::IsPublishing << C::OutcomeUnknown;
    QTest::newRow("its outcome is read") << JobStatus::Confirming << true << C::OutcomeUnknown << C::OutcomeUnknown;
    QTest::newRow("its outcome is a person's")
        << JobStatus::NeedsAttention << true << C::OutcomeUnknown << C::OutcomeUnknown;
}

void JobServiceTest::refusesToMoveOrCancelWhatIsUnderWay()
{
    QFETCH(JobStatus, status);
    QFETCH(bool, open);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    put(world, id, status);
    if (open)
        openIntent(world, id);
    const PublishJob before = world.job(id);
    QTEST(world.jobs().reschedule(id, world.clock.now() + 2h).error().code, "moving");
    QTEST(world.jobs().cancel(id).error().code, "canceling");
    QCOMPARE(world.job(id), before);
}

void JobServiceTest::publishNowRefusesWhatIsGoingOut()
{
    PublishWorld world;
    world.turn("publish_now", true);
    const JobId id = world.plan(world.clock.now() + 1h);
    put(world, id, JobStatus::Publishing);
    QCOMPARE(world.jobs().publishNow(world.job(id).entryId).error().code, ErrorCode::IsPublishing);
}

void JobServiceTest::publishNowOfWhatGoesNowhereIsRefused()
{
    PublishWorld world;
    world.turn("publish_now", true);
    const JobId id = world.plan(world.clock.now() + 1h);
    QVERIFY(world.jobs().cancel(id).ok());
    world.edit(id, [](Entry &entry) { entry.channels.clear(); });
    QCOMPARE(world.jobs().publishNow(world.job(id).entryId).error().code, ErrorCode::InvalidState);
}

void JobServiceTest::publishNowKeepsTheSlotOfWhatIsLate_data()
{
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<bool>("kept");
    QTest::newRow("a plan") << EntryState::Planned << true;
    QTest::newRow("a draft becomes a plan of now") << EntryState::Draft << false;
}

void JobServiceTest::publishNowKeepsTheSlotOfWhatIsLate()
{
    QFETCH(EntryState, state);
    QFETCH(bool, kept);
    PublishWorld world;
    world.turn("publish_now", true);
    const Instant slot = world.clock.now() - 10min;
    const JobId id = world.plan(slot);
    world.edit(id, [state](Entry &entry) { entry.state = state; });
    QVERIFY(world.jobs().publishNow(world.job(id).entryId).ok());
    QCOMPARE(world.entryOf(id).scheduledAt, std::optional(kept ? slot : world.clock.now()));
    QCOMPARE(world.entryOf(id).state, EntryState::Planned);
    QCOMPARE(world.job(id).wakeAt, std::optional(world.clock.now()));
}

void JobServiceTest::withoutAPulseNobodyTicks()
{
    PublishWorld world;
    world.start(); // of another process, as far as this service knows
    QVERIFY(!JobService(*world.database).status()->lastTickAt);
}

} // namespace kalends::test

using kalends::test::JobServiceTest;
QTEST_GUILESS_MAIN(JobServiceTest)
#include "jobservicetest.moc"
