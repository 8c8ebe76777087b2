// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"

#include "publishing/slotguard.h"

#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// The claim, the fence and the guard before a commit, as statements; and the rule for what is late.
class ClaimTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimsNameTheirIndexWhateverThePlannerLearned();
    void claimsTheEarliestOfAFreeAccount();
    void twoClaimersNeverGetTheSameJob();
    void everyWriteOfALostLeaseChangesNothing();
    void noIntentWithoutTheGuard_data();
    void noIntentWithoutTheGuard();
    void oneOpenIntentPerJob();
    void aSlotIsWhatAPersonOrTheLadderSaidLast_data();
    void aSlotIsWhatAPersonOrTheLadderSaidLast();
    void judgesWhatIsLate_data();
    void judgesWhatIsLate();
};

namespace
{

ClaimedJob claim(PublishWorld &world, const QString &owner, Channel channel = Channel::Instagram)
{
    Transaction transaction(*world.database);
    auto claimed =
        JobRepository(*world.database).claimDue(channel, owner, world.clock.now(), world.clock.steady() + 120s);
    PublishWorld::check(claimed);
    PublishWorld::check(transaction.commit());
    return claimed->value_or(ClaimedJob{});
}

} // namespace

void ClaimTest::claimsNameTheirIndexWhateverThePlannerLearned()
{
    PublishWorld world;
    for (int i = 0; i < 20; ++i)
        world.plan(world.clock.now() + i * 1h);
    PublishWorld::check(world.database->run("ANALYZE", {}));
    for (const char *sql :
         {"SELECT wake_at FROM publish_jobs INDEXED BY publish_jobs_due WHERE channel = 'ig' AND status IN "
          "('scheduled', 'failed') AND hold IS NULL AND cancel_requested = 0 AND wake_at IS NOT NULL ORDER BY "
          "wake_at, id LIMIT 1",
          "SELECT wake_at FROM publish_jobs INDEXED BY publish_jobs_reading WHERE status IN ('confirming', "
          "'needs_attention', 'published') AND wake_at IS NOT NULL ORDER BY wake_at, id LIMIT 1"}) {
        QString plan;
        PublishWorld::check(world.database->select(std::string("EXPLAIN QUERY PLAN ") + sql, {},
                                                   [&](const Row &row) { plan += row.text(3); }));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan)); // read in order: it does not grow with the store
    }
}

void ClaimTest::claimsTheEarliestOfAFreeAccount()
{
    PublishWorld world;
    const JobId later = world.plan(world.clock.now() - 1s);
    const JobId earlier = world.plan(world.clock.now() - 2s);
    const JobId other = world.plan(world.clock.now(), Channel::TikTok);
    world.plan(world.clock.now() + 1s);
    QCOMPARE(claim(world, u"a"_s).job.id, earlier);
    QVERIFY(claim(world, u"a"_s).job.id.isEmpty()); // its account is taken
    QCOMPARE(claim(world, u"a"_s, Channel::TikTok).job.id, other);
    QCOMPARE(world.status(later), JobStatus::Scheduled);
}

void ClaimTest::twoClaimersNeverGetTheSameJob()
{
    PublishWorld world;
    for (int i = 0; i < 40; ++i)
        world.plan(world.clock.now());
    const QString path = world.database->path();
    std::array<QStringList, 2> got;
    std::array<std::thread, 2> threads;
    for (std::size_t me = 0; me < 2; ++me) {
        threads[me] = std::thread([&, me] {
            auto opened = Database::open({.path = path, .clock = &world.clock, .migrate = false});
            PublishWorld::check(opened);
            Database &database = **opened;
            JobRepository jobs(database);
            for (int tries = 0; tries < 200; ++tries) {
                Transaction transaction(database);
                if (!transaction.begun())
                    continue;
                auto claimed = jobs.claimDue(Channel::Instagram, QString::number(me), world.clock.now(), 120s);
                if (!claimed || !*claimed)
                    continue;
                got[me].append((*claimed)->job.id.toString());
                PublishJob done = (*claimed)->job;
                done.status = JobStatus::Published;
                PublishWorld::check(jobs.saveRunning((*claimed)->fence, done));
                PublishWorld::check(transaction.commit());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(got[0].size() + got[1].size(), 40);
    QCOMPARE(QSet<QString>(got[0].begin(), got[0].end()).unite(QSet<QString>(got[1].begin(), got[1].end())).size(), 40);
}

void ClaimTest::everyWriteOfALostLeaseChangesNothing()
{
    PublishWorld world;
    world.plan(world.clock.now());
    const ClaimedJob claimed = claim(world, u"a"_s);
    JobRepository jobs(*world.database);
    JobFence stale = claimed.fence;
    stale.epoch -= 1;
    JobFence foreign = claimed.fence;
    foreign.owner = u"b"_s;
    for (const JobFence &fence : {stale, foreign}) {
        QCOMPARE(jobs.saveRunning(fence, claimed.job).value(), false);
        QCOMPARE(jobs.saveCheckpoint(fence, {{u"step"_s, u"x"_s}}).value(), false);
        QCOMPARE(jobs.renewLease(fence, 1h).value(), false);
        QCOMPARE(jobs.saveReading(fence, claimed.job).value(), false);
    }
    QCOMPARE(jobs.renewLease(claimed.fence, 1h).value(), true);
    QCOMPARE(jobs.save(claimed.job).error().code, ErrorCode::InvalidState); // a person cannot write over a run
}

void ClaimTest::noIntentWithoutTheGuard_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<bool>("written");
    QTest::newRow("all is well") << QString() << true;
    QTest::newRow("canceled") << u"UPDATE publish_jobs SET cancel_requested = 1"_s << false;
    QTest::newRow("the lease ends in 89 s") << u"UPDATE publish_jobs SET lease_until = lease_until - 31000"_s << false;
    QTest::newRow("another owner") << u"UPDATE publish_jobs SET lease_owner = 'b'"_s << false;
    QTest::newRow("another epoch") << u"UPDATE publish_jobs SET lease_epoch = lease_epoch + 1"_s << false;
    QTest::newRow("not publishing any more") << u"UPDATE publish_jobs SET status = 'scheduled'"_s << false;
    QTest::newRow("the entry was edited") << u"UPDATE calendar_entries SET version = version + 1"_s << false;
    QTest::newRow("the entry was deleted") << u"UPDATE calendar_entries SET deleted_at = 1"_s << false;
}

void ClaimTest::noIntentWithoutTheGuard()
{
    QFETCH(QString, broken);
    QFETCH(bool, written);
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    const ClaimedJob claimed = claim(world, u"a"_s);
    if (!broken.isEmpty())
        PublishWorld::check(world.database->run(broken.toStdString(), {}));
    const Intent intent{.id = newUuidV7(), .job = id, .attempt = 1, .op = u"publish"_s};
    const auto begun =
        IntentRepository(*world.database).begin(intent, claimed.fence, claimed.job.entryVersion, world.clock.steady());
    QCOMPARE(begun.value(), written);
    QCOMPARE(world.intentOpen(id), written);
}

void ClaimTest::oneOpenIntentPerJob()
{
    PublishWorld world;
    const JobId id = world.plan(world.clock.now());
    const ClaimedJob claimed = claim(world, u"a"_s);
    IntentRepository intents(*world.database);
    const auto begin = [&] {
        return intents.begin({.id = newUuidV7(), .job = id, .op = u"publish"_s}, claimed.fence,
                             claimed.job.entryVersion, world.clock.steady());
    };
    QVERIFY(begin().ok());
    QVERIFY(!begin().ok());
    QVERIFY(intents.settle(id, IntentVerdict::NotDone, world.clock.now()).ok());
    QVERIFY(begin().ok());
}

void ClaimTest::aSlotIsWhatAPersonOrTheLadderSaidLast_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<int>("slot"); // minutes after the plan; -1: not set
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("expected");
    QTest::newRow("as planned") << JobStatus::Scheduled << -1 << -1 << 0;
    QTest::newRow("a person said so later") << JobStatus::Scheduled << 30 << -1 << 30;
    QTest::newRow("the ladder's next step") << JobStatus::Failed << 30 << 45 << 45;
    QTest::newRow("failed, without a next step") << JobStatus::Failed << 30 << -1 << 30;
    QTest::newRow("a next step of somebody who did not fail") << JobStatus::Scheduled << -1 << 45 << 0;
}

void ClaimTest::aSlotIsWhatAPersonOrTheLadderSaidLast()
{
    QFETCH(JobStatus, status);
    QFETCH(int, slot);
    QFETCH(int, next);
    QFETCH(int, expected);
    PublishJob job;
    job.scheduledAt = instantFromMs(1'795'000'000'000);
    job.status = status;
    if (slot >= 0)
        job.slotAt = job.scheduledAt + std::chrono::minutes(slot);
    if (next >= 0)
        job.nextAttemptAt = job.scheduledAt + std::chrono::minutes(next);
    QCOMPARE(slotOf(job), job.scheduledAt + std::chrono::minutes(expected));
}

void ClaimTest::judgesWhatIsLate_data()
{
    QTest::addColumn<QList<int>>("minutesLate");
    QTest::addColumn<int>("graceMinutes");
    QTest::addColumn<int>("jumpMinutes");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("nothing is late") << QList<int>{-5, 0, 1} << 60 << 0 << u""_s;
    QTest::newRow("one within grace") << QList<int>{2} << 60 << 0 << u"go0"_s;
    QTest::newRow("three are spaced") << QList<int>{4, 3, 2} << 60 << 0 << u"go0 go60 go120"_s;
    QTest::newRow("four are reviewed") << QList<int>{5, 4, 3, 2} << 60 << 0 << u"review review review review"_s;
    QTest::newRow("at the edge of grace") << QList<int>{60, 61} << 60 << 0 << u"missed go0"_s;
    QTest::newRow("no grace at all") << QList<int>{2} << 0 << 0 << u"missed"_s;
    QTest::newRow("missed ones do not count")
        << QList<int>{90, 80, 70, 3, 2} << 60 << 0 << u"missed missed missed go0 go60"_s;
    QTest::newRow("the clock jumped") << QList<int>{200, 70} << 60 << 120 << u"missed clock"_s;
}

void ClaimTest::judgesWhatIsLate()
{
    QFETCH(QList<int>, minutesLate);
    QFETCH(int, graceMinutes);
    QFETCH(int, jumpMinutes);
    QFETCH(QString, verdicts);
    const Instant now = instantFromMs(1'795'000'000'000);
    QList<PublishJob> jobs;
    for (const int minutes : minutesLate) {
        PublishJob job;
        job.scheduledAt = now - minutes * 1min;
        jobs.append(job);
    }
    QStringList got;
    for (const SlotRuling &ruling : judgeOverdue(jobs, now, graceMinutes * 1min, jumpMinutes * 1min)) {
        switch (ruling.verdict) {
        case SlotVerdict::Go:
            got << u"go%1"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(ruling.wakeAt - now).count());
            break;
        case SlotVerdict::Review:
            got << u"review"_s;
            break;
        case SlotVerdict::Missed:
            got << u"missed"_s;
            break;
        case SlotVerdict::ClockWrong:
            got << u"clock"_s;
            break;
        }
    }
    QCOMPARE(got.join(u' '), verdicts);
}

} // namespace kalends::test

using kalends::test::ClaimTest;
QTEST_GUILESS_MAIN(ClaimTest)
#include "claimtest.moc"
