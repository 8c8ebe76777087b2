// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"
#include "support/failingstatement.h"

#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// A store that gives up at any one statement: a post goes out all the same, once; and what a person asks for is told
/// as failed and leaves nothing behind.
class BrokenStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostGoesOutOnceWhicheverStatementFails_data();
    void aPostGoesOutOnceWhicheverStatementFails();
    void aPostGoesOutOnceWhicheverStatementFailsAfterAKill_data();
    void aPostGoesOutOnceWhicheverStatementFailsAfterAKill();
    void whatIsAskedForIsDoneOrToldAndLeavesNothing_data();
    void whatIsAskedForIsDoneOrToldAndLeavesNothing();
};

namespace
{

using Change = std::function<void(PublishWorld &)>;

/// What stands in the way of the post besides the store, for half a minute.
struct Course {
    Change begin = [](PublishWorld &) {};
    Change end = [](PublishWorld &) {};
};

Course twisted(const QString &op, Twist twist)
{
    return {.begin = [=](PublishWorld &world) { world.platform.twist(op, {twist}); },
            .end = [=](PublishWorld &world) { world.platform.twist(op, {}); }};
}

Course withoutTokens(ErrorCode code)
{
    return {.begin = [=](PublishWorld &world) { world.tokens->error = Error{.code = code}; },
            .end = [](PublishWorld &world) { world.tokens->error.reset(); }};
}

void goesOutOnce(PublishWorld &world, const JobId &id, qsizetype before, int n)
{
    QVERIFY2(world.comesOut(id), qPrintable(u"statement %1: %2"_s.arg(n).arg(world.job(id).lastError)));
    QCOMPARE(world.platform.posts.size(), before + 1);
    QCOMPARE(QSet<QString>(world.platform.posts.begin(), world.platform.posts.end()).size(), before + 1);
    QVERIFY(!world.intentOpen(id));
}

} // namespace

void BrokenStoreTest::aPostGoesOutOnceWhicheverStatementFails_data()
{
    QTest::addColumn<Course>("course");
    QTest::newRow("nothing else goes wrong") << Course{};
    QTest::newRow("the platform is asked beforehand")
        << Course{.begin = [](PublishWorld &world) { world.protocol.checksFirst = true; }};
    QTest::newRow("the platform refuses beforehand, once")
        << Course{.begin =
                      [](PublishWorld &world) {
                          world.protocol.checksFirst = true;
                          world.platform.twist(u"check"_s, {Twist::Busy});
                      },
                  .end = [](PublishWorld &world) { world.platform.twist(u"check"_s, {}); }};
    QTest::newRow("the platform takes its time")
        << Course{.begin = [](PublishWorld &world) { world.platform.twist(u"create"_s, {Twist::Hang}); },
                  .end =
                      [](PublishWorld &world) {
                          world.platform.twist(u"create"_s, {});
                          world.platform.release();
                      }};
    QTest::newRow("the first try fails") << twisted(u"create"_s, Twist::Busy);
    QTest::newRow("the network is away at first") << twisted(u"create"_s, Twist::NotSent);
    QTest::newRow("the answer to the commit is lost") << twisted(u"publish"_s, Twist::LostAfter);
    QTest::newRow("the keychain is locked at first") << withoutTokens(ErrorCode::KeychainLocked);
    QTest::newRow("the sign-in cannot be renewed at first") << withoutTokens(ErrorCode::Network);
    QTest::newRow("the channel is off at first")
        << Course{.begin = [](PublishWorld &world) { world.turn("publish_ig", false); },
                  .end = [](PublishWorld &world) { world.turn("publish_ig", true); }};
    QTest::newRow("the file is away at first")
        << Course{.begin =
                      [](PublishWorld &world) {
                          const QString path = world.library.pathOf(world.picture);
                          QVERIFY(QFile::rename(path, path + u".away"_s));
                      },
                  .end =
                      [](PublishWorld &world) {
                          const QString path = world.library.pathOf(world.picture);
                          QVERIFY(QFile::rename(path + u".away"_s, path));
                      }};
}

void BrokenStoreTest::aPostGoesOutOnceWhicheverStatementFails()
{
    QFETCH(Course, course);
    PublishWorld world;
    world.start();
    int n = 0;
    for (bool failed = true; failed; ++n) {
        course.begin(world);
        const JobId id = world.plan(world.clock.now());
        const qsizetype before = world.platform.posts.size();
        failStatement(n);
        world.pass(30s);
        failed = hasStatementFailed();
        failStatement(-1);
        course.end(world);
        goesOutOnce(world, id, before, n);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(world.job(id).crashes, 0);
    }
    QVERIFY2(n > 20, qPrintable(u"only %1 statements were struck"_s.arg(n)));
    PublishWorld::check(world.database->checkWhole());
}

void BrokenStoreTest::aPostGoesOutOnceWhicheverStatementFailsAfterAKill_data()
{
    QTest::addColumn<QString>("op");
    QTest::newRow("before the commit") << u"create"_s;
    QTest::newRow("in the commit") << u"publish"_s;
}

void BrokenStoreTest::aPostGoesOutOnceWhicheverStatementFailsAfterAKill()
{
    QFETCH(QString, op);
    PublishWorld world;
    world.start();
    int n = 0;
    for (bool failed = true; failed; ++n) {
        const JobId id = world.plan(world.clock.now());
        const qsizetype before = world.platform.posts.size();
        world.platform.twist(op, {Twist::Hang});
        const int asked = world.platform.count(op);
        world.pass(15s);
        QVERIFY(world.until([&] { return world.platform.count(op) > asked; }));
        world.crash();
        failStatement(n);
        world.start();
        world.pass(30s);
        failed = hasStatementFailed();
        failStatement(-1);
        goesOutOnce(world, id, before, n);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(n > 20, qPrintable(u"only %1 statements were struck"_s.arg(n)));
}

void BrokenStoreTest::whatIsAskedForIsDoneOrToldAndLeavesNothing_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<std::function<Result<void>(JobService &, const PublishJob &)>>("verb");
    const auto row = [](const char *name, JobStatus status, auto verb) {
        QTest::newRow(name) << status
                            << std::function<Result<void>(JobService &, const PublishJob &)>(
                                   [verb](JobService &jobs, const PublishJob &job) -> Result<void> {
                                       KALENDS_TRY(verb(jobs, job));
                                       return {};
                                   });
    };
    using S = JobStatus;
    row("list", S::Scheduled, [](JobService &jobs, const PublishJob &) { return jobs.list({}); });
    row("find", S::Scheduled, [](JobService &jobs, const PublishJob &job) { return jobs.find(job.id); });
    row("attempts", S::Scheduled,
        [](JobService &jobs, const PublishJob &job) { return jobs.attempts({.job = job.id}); });
    row("status", S::Scheduled, [](JobService &jobs, const PublishJob &) { return jobs.status(); });
    row("scheduled count", S::Scheduled, [](JobService &jobs, const PublishJob &) { return jobs.scheduledCount(); });
    row("create", S::Canceled, [](JobService &jobs, const PublishJob &job) { return jobs.create(job.entryId); });
    row("retry", S::Failed, [](JobService &jobs, const PublishJob &job) { return jobs.retry(job.id); });
    row("retry what a person did not find", S::NeedsAttention,
        [](JobService &jobs, const PublishJob &job) { return jobs.retry(job.id, true); });
    row("reschedule", S::Scheduled,
        [](JobService &jobs, const PublishJob &job) { return jobs.reschedule(job.id, job.scheduledAt + 1h); });
    row("cancel", S::Scheduled, [](JobService &jobs, const PublishJob &job) { return jobs.cancel(job.id); });
    row("cancel while it runs", S::Publishing,
        [](JobService &jobs, const PublishJob &job) { return jobs.cancel(job.id); });
    row("publish now", S::Scheduled,
        [](JobService &jobs, const PublishJob &job) { return jobs.publishNow(job.entryId); });
    row("publish now, without a job", S::Canceled,
        [](JobService &jobs, const PublishJob &job) { return jobs.publishNow(job.entryId); });
    row("check now", S::NeedsAttention, [](JobService &jobs, const PublishJob &job) { return jobs.checkNow(job.id); });
    row("release one", S::Scheduled, [](JobService &jobs, const PublishJob &job) { return jobs.release(job.id); });
    row("release all", S::Scheduled, [](JobService &jobs, const PublishJob &) { return jobs.releaseHold(); });
}

void BrokenStoreTest::whatIsAskedForIsDoneOrToldAndLeavesNothing()
{
    QFETCH(JobStatus, status);
    using Verb = std::function<Result<void>(JobService &, const PublishJob &)>;
    QFETCH(Verb, verb);
    PublishWorld world;
    world.turn("publish_now", true);
    const JobId id = world.plan(world.clock.now() + 1h);
    PublishWorld::check(world.database->run(
        "UPDATE publish_jobs SET status = ?, lease_until = 1, hold = ?",
        {QString(word(status)), status == JobStatus::Scheduled ? Binding(u"review"_s) : Binding()}));
    if (status == JobStatus::NeedsAttention)
        PublishWorld::check(world.database->run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, "
                                                "created_at) VALUES ('i', ?, 1, 0, 'p', 1)",
                                                {id.toString()}));
    JobService jobs = world.jobs();
    const PublishJob job = world.job(id);
    const auto done = doneWhateverFails(*world.database, [&] { return verb(jobs, job); });
    QVERIFY(done.has_value());
    QVERIFY2(done->ok(), qPrintable(done->error().message));
}

} // namespace kalends::test

using kalends::test::BrokenStoreTest;
QTEST_GUILESS_MAIN(BrokenStoreTest)
#include "brokenstoretest.moc"
