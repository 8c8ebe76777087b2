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
    void checkNowNeedsAnOpenQuestion();
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

void JobServiceTest::checkNowNeedsAnOpenQuestion()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now() + 1h);
    QCOMPARE(world.jobs().checkNow(id).error().code, ErrorCode::InvalidState);
    put(world, id, JobStatus::Confirming);
    openIntent(world, id);
    QCOMPARE(world.jobs().checkNow(id)->wakeAt, std::optional(world.clock.now()));
}

} // namespace kalends::test

using kalends::test::JobServiceTest;
QTEST_GUILESS_MAIN(JobServiceTest)
#include "jobservicetest.moc"
