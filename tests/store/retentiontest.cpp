// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/retention.h"
#include "store/attemptrepository.h"
#include "store/connection.h"
#include "store/idempotencyrepository.h"
#include "store/readinessprojection.h"
#include "store/searchindex.h"
#include "store/undorepository.h"
#include "storefixture.h"

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

class RetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attemptsGoAfterThirteenMonthsAndEntriesStay();
    void whatNobodyKnowsTheEndOfStaysWhole_data();
    void whatNobodyKnowsTheEndOfStaysWhole();
    void canceledJobsGoWithTheirAttempts();
    void aPublishedJobStaysTheMarkOfItsEntry();
    void publishedJobsOfOneMinuteAreAllWorn();
    void whatWasDeletedGoesWithAllThatBelongsToIt();
    void aDeletedEntryWithAnOpenIntentOrAStagedObjectStays_data();
    void aDeletedEntryWithAnOpenIntentOrAStagedObjectStays();
    void undoStepsAndKeysGoInTheirTime();
    void nothingGoesADayTooEarly();
    void aStepTakesFewRowsAndARoundTakesAll();
    void aVacuumGivesSpaceBackWhenItIsWorthIt();
    void aVacuumLeavesOldStoresAndSmallGapsAlone();
};

namespace
{

constexpr std::chrono::hours kOld = Retention::kKept + 24h;

/// A planned entry with a job in `status` and an attempt, made now.
JobId story(Store &store, Database &database, JobStatus status, const QString &caption = u"A day by the sea"_s,
            AttemptStatus attempt = AttemptStatus::Ok)
{
    Entry entry = makeEntry(store.clock.now(), {Channel::Instagram});
    entry.caption = caption;
    PublishJob job = makeJob(entry, Channel::Instagram, store.clock.now());
    job.status = status;
    job.wakeAt.reset();
    job.checkpoint = {{"container"_L1, u"1789"_s}};
    job.remotePostId = u"post-1"_s;
    job.permalink = u"https://example.test/p/1"_s;
    Transaction transaction(database);
    if (!transaction.begun() || !EntryRepository(database).insert(entry) || !JobRepository(database).insert(job) ||
        !AttemptRepository(database).insert(Attempt{.id = AttemptId::create(),
                                                    .jobId = job.id,
                                                    .number = 1,
                                                    .requestId = u"r"_s,
                                                    .status = attempt,
                                                    .startedAt = store.clock.now(),
                                                    .finishedAt = store.clock.now()}) ||
        !transaction.commit())
        qFatal("the story was not written");
    return job.id;
}

void addIntent(Store &store, Database &database, const JobId &job, bool settled)
{
    const Binding at = settled ? bind(store.clock.now()) : Binding();
    STORE_OK(database.run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, created_at, settled_at)"
                          " VALUES (?, ?, 1, 1, 'media_publish', ?, ?)",
                          {newUuidV7(), job.toString(), bind(store.clock.now()), at}));
}

/// Until nothing is left to take.
Retention::Swept sweep(Database &database)
{
    Retention retention(database);
    for (int steps = 0; steps < 10'000; ++steps) {
        const auto more = retention.step();
        if (!more.ok())
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            return retention.swept();
    }
    qFatal("the sweep does not end");
}

qint64 rows(Database &database, const char *table)
{
    return number(database, std::string("SELECT count(*) FROM ") + table);
}

void markDeleted(Store &store, Database &database, const EntryId &id)
{
    STORE_OK(EntryRepository(database).setDeleted(id, store.clock.now(), EntryState::Draft, 2));
}

} // namespace

void RetentionTest::attemptsGoAfterThirteenMonthsAndEntriesStay()
{
    Store store;
    auto database = store.open();
    for (const JobStatus status :
         {JobStatus::Published, JobStatus::NeedsAttention, JobStatus::Failed, JobStatus::Scheduled})
        addIntent(store, *database, story(store, *database, status), true);
    store.clock.advance(kOld);
    const JobId young = story(store, *database, JobStatus::Published);
    addIntent(store, *database, young, true);

    const Retention::Swept swept = sweep(*database);
    QCOMPARE(swept.attempts, 4);
    QCOMPARE(swept.intents, 4);
    QCOMPARE(swept.jobs, 0);
    QCOMPARE(rows(*database, "calendar_entries"), 5);
    QCOMPARE(rows(*database, "publish_jobs"), 5);
    QCOMPARE(rows(*database, "publish_intents"), 1);
    QCOMPARE(AttemptRepository(*database).list({.job = young}).value().items.size(), 1);
    QCOMPARE(sweep(*database), Retention::Swept{}); // and then there is peace
    STORE_OK(database->checkWhole());
}

void RetentionTest::whatNobodyKnowsTheEndOfStaysWhole_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<AttemptStatus>("attempt");
    QTest::addColumn<bool>("openIntent");
    QTest::newRow("open intent, confirming") << JobStatus::Confirming << AttemptStatus::Uncertain << true;
    QTest::newRow("open intent, a person was asked") << JobStatus::NeedsAttention << AttemptStatus::Uncertain << true;
    QTest::newRow("open intent, canceled") << JobStatus::Canceled << AttemptStatus::Failed << true;
    QTest::newRow("confirming") << JobStatus::Confirming << AttemptStatus::Uncertain << false;
    QTest::newRow("publishing") << JobStatus::Publishing << AttemptStatus::Running << false;
}

void RetentionTest::whatNobodyKnowsTheEndOfStaysWhole()
{
    QFETCH(JobStatus, status);
    QFETCH(AttemptStatus, attempt);
    QFETCH(bool, openIntent);
    Store store;
    auto database = store.open();
    const JobId id = story(store, *database, status, u"?"_s, attempt);
    if (openIntent)
        addIntent(store, *database, id, false);
    const PublishJob before = **JobRepository(*database).find(id);
    store.clock.advance(3 * kOld);
    QCOMPARE(sweep(*database), Retention::Swept{});
    QCOMPARE(**JobRepository(*database).find(id), before);
    QCOMPARE(rows(*database, "publish_attempts"), 1);
    QCOMPARE(rows(*database, "publish_intents"), openIntent ? 1 : 0);
}

void RetentionTest::canceledJobsGoWithTheirAttempts()
{
    Store store;
    auto database = store.open();
    const JobId id = story(store, *database, JobStatus::Canceled);
    const JobId staged = story(store, *database, JobStatus::Canceled);
    STORE_OK(database->run("INSERT INTO staged_objects (object_key, job_id, created_at) VALUES ('k', ?, 1)",
                           {staged.toString()}));
    addIntent(store, *database, id, true);
    store.clock.advance(kOld);
    const Retention::Swept swept = sweep(*database);
    QCOMPARE(swept.jobs, 1);
    QVERIFY(!JobRepository(*database).find(id).value());
    QVERIFY(JobRepository(*database).find(staged).value()); // its object is not taken away yet
    QCOMPARE(rows(*database, "publish_intents"), 0);
    QCOMPARE(rows(*database, "calendar_entries"), 2);
    STORE_OK(database->run("DELETE FROM staged_objects", {}));
    QCOMPARE(sweep(*database).jobs, 1);
    STORE_OK(database->checkWhole());
}

void RetentionTest::aPublishedJobStaysTheMarkOfItsEntry()
{
    Store store;
    auto database = store.open();
    const JobId id = story(store, *database, JobStatus::Published);
    store.clock.advance(kOld);
    QCOMPARE(sweep(*database).worn, 1);
    const PublishJob job = **JobRepository(*database).find(id);
    QCOMPARE(job.status, JobStatus::Published);
    QCOMPARE(job.remotePostId, u"post-1"_s);
    QCOMPARE(job.permalink, u"https://example.test/p/1"_s);
    QVERIFY(job.checkpoint.isEmpty());
    STORE_OK(ReadinessProjection(*database).refresh({job.entryId}));
    QCOMPARE((*EntryRepository(*database).find(job.entryId))->readiness, Readiness::Published);
}

void RetentionTest::publishedJobsOfOneMinuteAreAllWorn()
{
    Store store;
    auto database = store.open();
    constexpr int kMany = 2 * Retention::kBatch + 50; // the last of one step and the first of the next at one time
    for (int i = 0; i < kMany; ++i) {
        story(store, *database, JobStatus::Published, u"Post %1"_s.arg(i));
        if (i == kMany / 2)
            store.clock.advance(1min);
    }
    store.clock.advance(kOld);
    QCOMPARE(sweep(*database).worn, kMany);
    QCOMPARE(number(*database, "SELECT count(*) FROM publish_jobs WHERE checkpoint IS NOT NULL"), 0);
    QCOMPARE(sweep(*database), Retention::Swept{});
}

void RetentionTest::whatWasDeletedGoesWithAllThatBelongsToIt()
{
    Store store;
    auto database = store.open();
    const JobId gone = story(store, *database, JobStatus::Canceled, u"Lighthouse in the fog"_s);
    const JobId kept = story(store, *database, JobStatus::Canceled, u"Lighthouse in the sun"_s);
    const EntryId entry = (*JobRepository(*database).find(gone))->entryId;
    addIntent(store, *database, gone, true);
    markDeleted(store, *database, entry);
    store.clock.advance(kOld);
    const Retention::Swept swept = sweep(*database);
    QCOMPARE(swept.entries, 1);
    QVERIFY(!EntryRepository(*database).find(entry, EntryRepository::Deleted::Shown).value());
    for (const char *table : {"entry_contents", "entry_channels", "entry_search"})
        QCOMPARE(rows(*database, table), 1);
    QCOMPARE(number(*database, "SELECT count(*) FROM entry_trigrams WHERE entry_trigrams MATCH '\"fog\"'"), 0);
    QCOMPARE(number(*database, "SELECT count(*) FROM entry_trigrams WHERE entry_trigrams MATCH '\"sun\"'"), 1);
    QCOMPARE(SearchIndex(*database).find(u"lighthouse"_s, 10).value().count, 1);
    QVERIFY(!JobRepository(*database).find(gone).value());
    Q_UNUSED(kept)
    STORE_OK(database->run("INSERT INTO entry_trigrams (entry_trigrams) VALUES ('integrity-check')", {}));
    STORE_OK(database->checkWhole());
}

void RetentionTest::aDeletedEntryWithAnOpenIntentOrAStagedObjectStays_data()
{
    QTest::addColumn<QString>("with");
    for (const char *with : {"open intent", "staged object", "confirming job", "job that changed lately"})
        QTest::newRow(with) << QString::fromLatin1(with);
}

void RetentionTest::aDeletedEntryWithAnOpenIntentOrAStagedObjectStays()
{
    QFETCH(QString, with);
    Store store;
    auto database = store.open();
    const JobId id =
        story(store, *database, with == u"confirming job" ? JobStatus::Confirming : JobStatus::NeedsAttention);
    PublishJob job = **JobRepository(*database).find(id);
    markDeleted(store, *database, job.entryId);
    if (with == u"open intent")
        addIntent(store, *database, id, false);
    if (with == u"staged object")
        STORE_OK(database->run("INSERT INTO staged_objects (object_key, job_id, created_at) VALUES ('k', ?, 1)",
                               {id.toString()}));
    store.clock.advance(kOld);
    if (with == u"job that changed lately") {
        job.updatedAt = store.clock.now();
        STORE_OK(JobRepository(*database).save(job));
    }
    QCOMPARE(sweep(*database).entries, 0);
    QVERIFY(EntryRepository(*database).find(job.entryId, EntryRepository::Deleted::Shown).value());
    QVERIFY(JobRepository(*database).find(id).value());
}

void RetentionTest::undoStepsAndKeysGoInTheirTime()
{
    Store store;
    auto database = store.open();
    UndoRepository undo(*database);
    const auto remember = [&](std::optional<Instant> undoneAt) {
        const UndoRepository::Stored step{newUuidV7(), u"Move"_s, "payload", store.clock.now(), undoneAt};
        STORE_OK(undo.insert(step));
    };
    remember({});
    remember(store.clock.now() + kOld); // was taken back lately: may be done again
    STORE_OK(IdempotencyRepository(*database).begin(u"first"_s, "hash"));
    store.clock.advance(IdempotencyRepository::kKept - 1h);
    STORE_OK(IdempotencyRepository(*database).begin(u"second"_s, "hash"));
    QCOMPARE(sweep(*database).keys, 0);
    store.clock.advance(2h);
    QCOMPARE(sweep(*database).keys, 1);
    QCOMPARE(undo.newest(10).value().size(), 2);
    store.clock.advance(kOld - IdempotencyRepository::kKept);
    QCOMPARE(sweep(*database).undoSteps, 1);
    QCOMPARE(undo.newest(10).value().size(), 1);
}

void RetentionTest::nothingGoesADayTooEarly()
{
    Store store;
    auto database = store.open();
    const JobId id = story(store, *database, JobStatus::Canceled);
    markDeleted(store, *database, (*JobRepository(*database).find(id))->entryId);
    addIntent(store, *database, id, true);
    STORE_OK(UndoRepository(*database).insert({newUuidV7(), u"Move"_s, "payload", store.clock.now(), {}}));
    story(store, *database, JobStatus::Published);
    store.clock.advance(Retention::kKept);
    QCOMPARE(sweep(*database), Retention::Swept{});
    store.clock.setWall(store.clock.now() - 10 * Retention::kKept); // nor after the clock was set back
    QCOMPARE(sweep(*database), Retention::Swept{});
}

void RetentionTest::aStepTakesFewRowsAndARoundTakesAll()
{
    Store store;
    auto database = store.open();
    constexpr int kMany = 3 * Retention::kBatch + 7;
    {
        Transaction transaction(*database);
        for (int i = 0; i < kMany; ++i)
            story(store, *database, JobStatus::Published);
        STORE_OK(transaction.commit());
    }
    store.clock.advance(kOld);
    Retention retention(*database);
    qint64 left = kMany;
    while (retention.step().value()) {
        const qint64 now = rows(*database, "publish_attempts");
        QVERIFY(left - now <= Retention::kBatch);
        left = now;
    }
    QCOMPARE(left, 0);
    QCOMPARE(retention.swept().attempts, kMany);
    QCOMPARE(retention.swept().worn, kMany);
    QCOMPARE(rows(*database, "calendar_entries"), kMany);
}

void RetentionTest::aVacuumGivesSpaceBackWhenItIsWorthIt()
{
    Store store;
    auto database = store.open();
    STORE_OK(database->run("CREATE TABLE ballast (id INTEGER PRIMARY KEY, bytes BLOB)", {}));
    {
        Transaction transaction(*database);
        for (int i = 0; i < 3000; ++i)
            STORE_OK(database->run("INSERT INTO ballast (bytes) VALUES (zeroblob(4000))", {}));
        STORE_OK(transaction.commit());
    }
    const qint64 before = number(*database, "PRAGMA page_count");
    STORE_OK(database->run("DELETE FROM ballast", {}));
    Vacuum vacuum(*database);
    qint64 pages = before;
    while (vacuum.step().value()) {
        const qint64 now = number(*database, "PRAGMA page_count");
        QVERIFY(pages - now <= Vacuum::kBatch + 2); // maps of the freed ones go along
        pages = now;
    }
    QVERIFY2(number(*database, "PRAGMA page_count") < before - 2500, "the file is as large as before");
    QVERIFY(number(*database, "PRAGMA freelist_count") <= Vacuum::kLeftFree);
    QVERIFY(vacuum.freed() > 2500);
    STORE_OK(database->checkWhole());
    database.reset(); // empties the log
    QVERIFY(QFileInfo(store.path()).size() < before * 4096 / 2);
}

void RetentionTest::aVacuumLeavesOldStoresAndSmallGapsAlone()
{
    Store store;
    auto database = store.open();
    STORE_OK(database->run("CREATE TABLE ballast (id INTEGER PRIMARY KEY, bytes BLOB)", {}));
    const auto fill = [&](int count) {
        Transaction transaction(*database);
        for (int i = 0; i < count; ++i)
            STORE_OK(database->run("INSERT INTO ballast (bytes) VALUES (zeroblob(4000))", {}));
        STORE_OK(transaction.commit());
        STORE_OK(database->run("DELETE FROM ballast", {}));
    };
    fill(int(Vacuum::kWorthIt) / 2);
    QVERIFY(!Vacuum(*database).step().value());
    QVERIFY(number(*database, "PRAGMA freelist_count") > 1000);
    // A store that was made before: its pages have no map.
    database.reset();
    {
        const auto plain = Connection::open(store.path(), Connection::Access::ReadWrite, Milliseconds(0));
        STORE_OK(plain->execute("PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = NONE; VACUUM;"));
    }
    database = store.open();
    fill(3000);
    QVERIFY(!Vacuum(*database).step().value());
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
