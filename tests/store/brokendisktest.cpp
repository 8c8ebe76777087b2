// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/attemptrepository.h"
#include "store/backups.h"
#include "store/derivationrepository.h"
#include "store/factrepository.h"
#include "store/flagrepository.h"
#include "store/historyrepository.h"
#include "store/idempotencyrepository.h"
#include "store/intentrepository.h"
#include "store/plantimes.h"
#include "store/readinessbacklog.h"
#include "store/readinessprojection.h"
#include "store/recovery.h"
#include "store/restorednote.h"
#include "store/retention.h"
#include "store/searchindex.h"
#include "store/stagedobjectrepository.h"
#include "store/undorepository.h"
#include "storefixture.h"
#include "support/differences.h"
#include "support/failingstatement.h"

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

namespace
{

/// What repositories leave to their callers: a transaction around several writes.
template <class Verb> Result<void> inOneTransaction(Database &database, const Verb &verb)
{
    Transaction transaction(database);
    KALENDS_TRY(transaction.begun());
    KALENDS_TRY(verb());
    return transaction.commit();
}

/// A store with something in every table.
struct World {
    World()
    {
        database = store.open();
        const Instant now = store.clock.now();
        AccountRepository accounts(*database);
        instagram = *accounts.link(makeAccount(Channel::Instagram, u"ig"_s, now));
        tikTok = makeAccount(Channel::TikTok, u"tt"_s, now);
        MediaRepository media(*database);
        picture = media.insertOrFind(makePicture(u"one.jpg"_s, now))->asset;
        lost = makePicture(u"two.jpg"_s, now);
        lost.missing = true;
        lost = media.insertOrFind(lost)->asset;
        planned = add(now + 24h, {Channel::Instagram, Channel::TikTok});
        due = add(now - 1h, {Channel::Instagram});
        shelved = add({}, {Channel::Instagram});
        old = add(now - 500 * 24h, {Channel::Instagram});
        must(EntryRepository(*database).setDeleted(old.id, now - 450 * 24h, EntryState::Draft, 2));
        must(UndoRepository(*database).insert(
            {.id = u"undo"_s, .name = u"A change"_s, .payload = "{}", .createdAt = now}));
        must(StagedObjectRepository(*database).add({.key = u"staged"_s, .jobId = jobOf(due).id, .createdAt = now}));
        must(only(IdempotencyRepository(*database).begin(u"running"_s, "hash")));
        job = jobOf(planned);
        attempt = {.id = AttemptId::create(), .jobId = jobOf(due).id, .number = 1, .startedAt = now};
        must(AttemptRepository(*database).insert(attempt));
        must(inOneTransaction(*database, [&] {
            return writeRestoredNote(*database, u"kalends-by-hand-20261101T000000000Z.sqlite3"_s, u"replaced-1"_s);
        }));
    }

    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }
    Entry add(std::optional<Instant> at, const QList<Channel> &channels)
    {
        Entry entry = makeEntry(at, channels, {picture.id, lost.id});
        entry.createdAt = entry.updatedAt = store.clock.now();
        for (EntryChannel &part : entry.channels) {
            if (part.channel == Channel::Instagram)
                part.accountId = instagram.id;
        }
        must(inOneTransaction(*database, [&]() -> Result<void> {
            KALENDS_TRY(EntryRepository(*database).insert(entry));
            for (const Channel channel : channels) {
                if (at)
                    KALENDS_TRY(JobRepository(*database).insert(makeJob(entry, channel, store.clock.now())));
            }
            return {};
        }));
        must(only(ReadinessProjection(*database).refresh({entry.id})));
        return entry;
    }
    PublishJob jobOf(const Entry &entry) { return JobRepository(*database).forEntry(entry.id)->first(); }
    Result<std::optional<ClaimedJob>> claim()
    {
        return JobRepository(*database).claimDue(Channel::Instagram, u"me"_s, store.clock.now(),
                                                 store.clock.steady() + 600s);
    }

    Store store;
    std::unique_ptr<Database> database;
    Account instagram;
    Account tikTok; ///< not linked yet
    MediaAsset picture;
    MediaAsset lost;
    Entry planned;
    Entry due;
    Entry shelved;
    Entry old;      ///< deleted long ago
    PublishJob job; ///< of `planned`
    Attempt attempt;
};

using Verb = std::function<Result<void>(World &, Database &)>;

} // namespace

/// A disk that gives up in the middle of anything: whoever asked hears of it, and the store is as it was.
class BrokenDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailureIsToldAndLeavesNothing_data();
    void everyFailureIsToldAndLeavesNothing();
    void openingSaysSoToo();
    void copyingSaysSoToo();
    void lookingAtACopySaysSoToo();
    void restoringSaysSoAndLeavesOneStoreWhole();
    void recoveringSaysSoAndCanBeDoneAgain();
    void valuesDifferInEachMember();
};

void BrokenDiskTest::everyFailureIsToldAndLeavesNothing_data()
{
    QTest::addColumn<Verb>("verb");
    const auto row = [](const char *name, const Verb &verb) { QTest::newRow(name) << verb; };

    row("an account is linked", [](World &w, Database &d) { return only(AccountRepository(d).link(w.tikTok)); });
    row("an account is linked again",
        [](World &w, Database &d) { return only(AccountRepository(d).link(w.instagram)); });
    row("an account comes back", [](World &w, Database &d) {
        return inOneTransaction(d, [&]() -> Result<void> {
            KALENDS_TRY(AccountRepository(d).unlink(w.instagram.id));
            return only(AccountRepository(d).link(w.instagram));
        });
    });
    row("an account is unlinked", [](World &w, Database &d) { return AccountRepository(d).unlink(w.instagram.id); });
    row("an account's sign-in has expired",
        [](World &w, Database &d) { return AccountRepository(d).setStatus(w.instagram.id, AccountStatus::Expired); });
    row("an account is renamed",
        [](World &w, Database &d) { return AccountRepository(d).setNames(w.instagram.id, u"new"_s, u"New"_s); });
    row("a refresh is opened",
        [](World &w, Database &d) { return AccountRepository(d).openRefreshIntent(w.instagram.id); });
    row("a refresh is closed",
        [](World &w, Database &d) { return AccountRepository(d).clearRefreshIntent(w.instagram.id); });
    row("open refreshes are listed",
        [](World &, Database &d) { return only(AccountRepository(d).openRefreshIntents()); });
    row("new tokens came", [](World &w, Database &d) {
        return AccountRepository(d).commitTokens(w.instagram.id, {.generation = 2, .scopes = QStringList{u"a"_s}});
    });
    row("accounts are listed", [](World &, Database &d) { return only(AccountRepository(d).list(true)); });
    row("the linked account is looked up",
        [](World &, Database &d) { return only(AccountRepository(d).linked(Channel::Instagram)); });

    row("a picture is kept", [](World &w, Database &d) {
        return only(MediaRepository(d).insertOrFind(makePicture(u"three.jpg"_s, w.store.clock.now())));
    });
    row("a lost picture comes back", [](World &w, Database &d) {
        MediaAsset found = w.lost;
        found.missing = false;
        return only(MediaRepository(d).insertOrFind(found));
    });
    row("a picture is gone", [](World &w, Database &d) { return MediaRepository(d).markMissing(w.picture.id); });
    row("pictures are listed", [](World &, Database &d) { return only(MediaRepository(d).list({.limit = 1})); });
    row("pictures are read", [](World &w, Database &d) {
        return only(MediaRepository(d).findAll({w.picture.id, w.lost.id}));
    });
    row("the posts with a picture are looked up",
        [](World &w, Database &d) { return only(MediaRepository(d).entriesWith(w.picture.id)); });
    row("a conversion is kept",
        [](World &w, Database &d) { return DerivationRepository(d).keep(w.picture.id, u"recipe"_s, w.lost.id); });
    row("a conversion is looked up",
        [](World &w, Database &d) { return only(DerivationRepository(d).find(w.picture.id, u"recipe"_s)); });

    row("an entry is written", [](World &w, Database &d) {
        return inOneTransaction(d, [&] {
            return EntryRepository(d).insert(
                makeEntry(w.store.clock.now() + 48h, {Channel::Instagram, Channel::TikTok}, {w.picture.id}));
        });
    });
    row("an entry is changed in everything", [](World &w, Database &d) {
        Entry after = w.planned;
        after.scheduledAt = *after.scheduledAt + 1h;
        after.caption = u"Other words"_s;
        after.media = {w.lost.id};
        after.labels = {u"label"_s};
        after.channels.removeLast();
        after.channels.first().fields = {{u"caption"_s, u"Its own"_s}};
        ++after.version;
        return inOneTransaction(d, [&] { return EntryRepository(d).update(w.planned, after); });
    });
    row("an entry is deleted", [](World &w, Database &d) {
        return inOneTransaction(
            d, [&] { return EntryRepository(d).setDeleted(w.planned.id, w.store.clock.now(), EntryState::Draft, 2); });
    });
    row("an entry is read", [](World &w, Database &d) { return only(EntryRepository(d).find(w.planned.id)); });
    row("whether an entry is deleted",
        [](World &w, Database &d) { return only(EntryRepository(d).isDeleted(w.old.id)); });
    row("a page of entries", [](World &w, Database &d) {
        return only(EntryRepository(d).page(
            {.from = w.store.clock.now() - 48h, .channel = Channel::Instagram, .text = u"morning"_s, .limit = 1}));
    });
    row("a page of what has a label", [](World &w, Database &d) {
        return only(
            EntryRepository(d).page({.to = w.store.clock.now() + 48h, .state = EntryState::Planned, .label = u"x"_s}));
    });
    row("a page of what lacks an account",
        [](World &, Database &d) { return only(EntryRepository(d).page({.readiness = Readiness::AccountMissing})); });
    row("the tiles of some days", [](World &w, Database &d) {
        return only(EntryRepository(d).tiles(w.store.clock.now() - 48h, w.store.clock.now() + 48h));
    });
    row("the tiles of the shelf", [](World &, Database &d) { return only(EntryRepository(d).shelf(10)); });
    row("some tiles", [](World &w, Database &d) { return only(EntryRepository(d).tilesOf({w.planned.id, w.due.id})); });
    row("what needs a person", [](World &, Database &d) {
        constexpr std::array words{Readiness::MissingMedia, Readiness::AccountMissing};
        return only(EntryRepository(d).plannedTiles(words, 10));
    });
    row("an unknown medium", [](World &w, Database &d) {
        return only(EntryRepository(d).firstUnknownMedium({w.picture.id, MediaId::create()}));
    });
    row("an entry's accounts",
        [](World &w, Database &d) { return only(EntryRepository(d).partsOf(w.planned.id.toString())); });
    row("entries at an instant", [](World &w, Database &d) {
        const std::array at{toMs(*w.planned.scheduledAt)};
        return EntryRepository(d).scheduledAtAnyOf(at, [](qint64, const QString &) {});
    });
    row("times are read by id and moved", [](World &w, Database &d) {
        return inOneTransaction(d, [&]() -> Result<void> {
            PlanTimes times(d);
            const auto rows = times.byIds({w.planned.id, w.due.id, w.shelved.id, w.old.id});
            if (!rows)
                return rows.error();
            const std::array moves{PlanTimes::Move{0, rows->entries.at(0).at + 1000, rows->entries.at(0).wall + 1000}};
            return only(times.apply(*rows, moves));
        });
    });
    row("times are read by time",
        [](World &w, Database &d) { return only(PlanTimes(d).byTime(w.store.clock.now() - 48h, {})); });

    row("jobs are listed", [](World &w, Database &d) {
        return only(JobRepository(d).list({.entry = w.planned.id, .page = {.limit = 1}}));
    });
    row("jobs are counted", [](World &w, Database &d) {
        return only(JobRepository(d).counts(w.store.clock.now(), w.store.clock.steady()));
    });
    row("planned jobs are counted", [](World &, Database &d) { return only(JobRepository(d).scheduledCount()); });
    row("a job is saved", [](World &w, Database &d) {
        PublishJob job = w.job;
        job.lastError = u"Something"_s;
        return JobRepository(d).save(job);
    });
    row("an account's jobs lose it",
        [](World &w, Database &d) { return only(JobRepository(d).accountGone(w.instagram.id, u"Gone."_s)); });
    row("a job is claimed, written and begins its intent", [](World &w, Database &d) {
        return inOneTransaction(d, [&]() -> Result<void> {
            const auto claimed = w.claim();
            if (!claimed)
                return claimed.error();
            if (!*claimed)
                return Error{.message = u"nothing was due"_s};
            const JobFence fence = (*claimed)->fence;
            JobRepository jobs(d);
            KALENDS_TRY(jobs.saveCheckpoint(fence, {{u"step"_s, 1}}));
            KALENDS_TRY(jobs.renewLease(fence, w.store.clock.steady() + 900s));
            KALENDS_TRY(jobs.requestCancel(fence.job));
            KALENDS_TRY(jobs.cancelRequested(fence.job));
            KALENDS_TRY(jobs.saveRunning(fence, (*claimed)->job));
            IntentRepository intents(d);
            KALENDS_TRY(intents.begin({.id = u"i"_s,
                                       .job = fence.job,
                                       .attempt = 1,
                                       .op = u"media_publish"_s,
                                       .createdAt = w.store.clock.now()},
                                      fence, 1, w.store.clock.steady()));
            KALENDS_TRY(intents.open(fence.job));
            return intents.settle(fence.job, IntentVerdict::Person, w.store.clock.now());
        });
    });
    row("a job is taken for reading", [](World &w, Database &d) {
        return inOneTransaction(d, [&] {
            return only(JobRepository(d).claimReading(u"me"_s, w.store.clock.now(), w.store.clock.now() + 60s));
        });
    });
    row("what is next", [](World &, Database &d) -> Result<void> {
        KALENDS_TRY(JobRepository(d).nextDue(Channel::Instagram));
        return only(JobRepository(d).nextReading());
    });
    row("what a crash left", [](World &w, Database &d) -> Result<void> {
        JobRepository jobs(d);
        KALENDS_TRY(jobs.orphans());
        KALENDS_TRY(jobs.overdue(w.store.clock.now() - 60s));
        KALENDS_TRY(jobs.healing());
        KALENDS_TRY(jobs.held(Hold::Review));
        KALENDS_TRY(jobs.firstInLine(Channel::Instagram));
        return only(jobs.dueBetween(w.store.clock.now() - 2h, w.store.clock.now(), 5));
    });
    row("due jobs are held", [](World &w, Database &d) {
        return only(JobRepository(d).holdDue(Channel::Instagram, Hold::Keychain, w.store.clock.now()));
    });
    row("held jobs are freed", [](World &w, Database &d) {
        return inOneTransaction(d, [&]() -> Result<void> {
            KALENDS_TRY(JobRepository(d).holdDue(Channel::Instagram, Hold::Keychain, w.store.clock.now()));
            KALENDS_TRY(JobRepository(d).held(Hold::Keychain));
            KALENDS_TRY(JobRepository(d).releaseHeld(Hold::Keychain));
            return only(JobRepository(d).releaseHeld(Hold::Keychain, Channel::Instagram));
        });
    });
    row("jobs that moved ahead are freed",
        [](World &w, Database &d) { return only(JobRepository(d).releaseMovedAhead(w.store.clock.now())); });
    row("other posts' ids", [](World &w, Database &d) { return only(JobRepository(d).remoteIds(w.instagram.id, {})); });

    row("attempts are listed", [](World &w, Database &d) -> Result<void> {
        KALENDS_TRY(AttemptRepository(d).list({.job = w.attempt.jobId}));
        return only(AttemptRepository(d).list({}));
    });
    row("open attempts are looked up", [](World &w, Database &d) -> Result<void> {
        KALENDS_TRY(AttemptRepository(d).running(w.attempt.jobId));
        return only(AttemptRepository(d).uncertain(w.attempt.jobId));
    });
    row("an attempt is begun", [](World &w, Database &d) {
        Attempt next = w.attempt;
        next.id = AttemptId::create();
        next.number = 2;
        return AttemptRepository(d).insert(next);
    });
    row("an attempt is written", [](World &w, Database &d) { return AttemptRepository(d).update(w.attempt); });
    row("an attempt is taken back", [](World &w, Database &d) { return AttemptRepository(d).remove(w.attempt.id); });
    row("open attempts are closed", [](World &w, Database &d) {
        return AttemptRepository(d).closeOpen(w.attempt.jobId, AttemptStatus::Failed, u"network"_s, u"Gone."_s,
                                              w.store.clock.now());
    });

    row("flags are listed", [](World &, Database &d) -> Result<void> {
        KALENDS_TRY(FlagRepository(d).list());
        return only(FlagRepository(d).flags());
    });
    row("a flag is turned", [](World &, Database &d) { return FlagRepository(d).turn(u"publish_ig"_s, true); });
    row("the readiness of a channel",
        [](World &, Database &d) { return only(ReadinessProjection(d).refreshChannel(Channel::Instagram)); });
    row("the readiness of everything", [](World &, Database &d) { return only(ReadinessProjection(d).refreshAll()); });
    row("a piece of the backlog", [](World &, Database &d) {
        return inOneTransaction(d, [&]() -> Result<void> {
            ReadinessBacklog backlog(d);
            KALENDS_TRY(backlog.add(Channel::Instagram));
            KALENDS_TRY(backlog.isEmpty());
            return only(backlog.step());
        });
    });

    row("the whole backlog", [](World &, Database &d) {
        return inOneTransaction(d, [&]() -> Result<void> {
            KALENDS_TRY(ReadinessBacklog(d).add(Channel::TikTok));
            return ReadinessBacklog(d).finish();
        });
    });
    row("a fact is looked up", [](World &, Database &d) { return only(FactRepository(d).find(u"zone_data"_s)); });
    row("a fact is written", [](World &, Database &d) { return FactRepository(d).set(u"zone_data"_s, u"2026b"_s); });
    row("the profile gets its id",
        [](World &, Database &d) { return inOneTransaction(d, [&] { return only(FactRepository(d).profileId()); }); });
    row("own history", [](World &w, Database &d) -> Result<void> {
        HistoryRepository history(d);
        KALENDS_TRY(history.captions(10, {}));
        KALENDS_TRY(history.publishedTimes(10));
        return only(history.plannedTimes(w.store.clock.now(), 10, {}));
    });
    row("a request's key is new",
        [](World &, Database &d) { return only(IdempotencyRepository(d).begin(u"new"_s, "hash")); });
    row("a request's key is known",
        [](World &, Database &d) { return only(IdempotencyRepository(d).begin(u"running"_s, "hash")); });
    row("a request is answered",
        [](World &, Database &d) { return IdempotencyRepository(d).finish(u"running"_s, 200, "{}"); });
    row("a request is given up", [](World &, Database &d) { return IdempotencyRepository(d).abandon(u"running"_s); });
    row("keys are swept", [](World &, Database &d) { return only(IdempotencyRepository(d).removeOld()); });
    row("running keys are forgotten",
        [](World &, Database &d) { return only(IdempotencyRepository(d).forgetRunning()); });
    row("a change can be taken back", [](World &w, Database &d) {
        return inOneTransaction(d, [&] {
            return UndoRepository(d).insert(
                {.id = u"u2"_s, .name = u"x"_s, .payload = "{}", .createdAt = w.store.clock.now()});
        });
    });
    row("changes are listed", [](World &, Database &d) -> Result<void> {
        KALENDS_TRY(UndoRepository(d).newest(5));
        return only(UndoRepository(d).find(u"undo"_s));
    });
    row("a change is taken back",
        [](World &w, Database &d) { return UndoRepository(d).turn(u"undo"_s, w.store.clock.now(), "{}"); });
    row("staged objects are looked up", [](World &w, Database &d) -> Result<void> {
        StagedObjectRepository staged(d);
        KALENDS_TRY(staged.ofJob(w.attempt.jobId));
        KALENDS_TRY(staged.isKnown(u"staged"_s));
        KALENDS_TRY(staged.nextRelease());
        return only(staged.deletable(w.store.clock.now(), 24h, 5));
    });
    row("a job's staged objects may go",
        [](World &w, Database &d) { return StagedObjectRepository(d).release(w.attempt.jobId, w.store.clock.now()); });
    row("settled jobs' staged objects may go",
        [](World &w, Database &d) { return StagedObjectRepository(d).releaseOfSettledJobs(w.store.clock.now()); });
    row("a staged object is forgotten",
        [](World &, Database &d) { return StagedObjectRepository(d).forget(u"staged"_s); });
    row("words are searched", [](World &, Database &d) -> Result<void> {
        SearchIndex index(d);
        KALENDS_TRY(index.find(u"workshop"_s, 10));
        KALENDS_TRY(index.find(u"wo"_s, 10));
        return only(index.findOnShelf(u"workshop"_s));
    });
    row("words of some days are searched", [](World &w, Database &d) {
        return only(SearchIndex(d).findBetween(u"workshop"_s, w.store.clock.now() - 48h, w.store.clock.now() + 48h));
    });
    row("what has served its time goes", [](World &, Database &d) { return only(Retention(d).step()); });
    row("a restore says so", [](World &, Database &d) -> Result<void> {
        return inOneTransaction(d, [&] { return writeRestoredNote(d, u"backup"_s, u"replaced-1"_s); });
    });
    row("what a restore said", [](World &w, Database &d) -> Result<void> {
        KALENDS_TRY(restoredNote(d, w.store.backups()));
        KALENDS_TRY(replacedFolderOf(d));
        return forgetRestored(d);
    });
    row("the store is checked", [](World &, Database &d) -> Result<void> {
        KALENDS_TRY(d.check());
        return d.checkWhole();
    });
}

void BrokenDiskTest::everyFailureIsToldAndLeavesNothing()
{
    QFETCH(Verb, verb);
    World world;
    const auto done = doneWhateverFails(*world.database, [&] { return verb(world, *world.database); });
    QVERIFY(done);
    STORE_OK(*done);
}

void BrokenDiskTest::openingSaysSoToo()
{
    Store store;
    for (int n = 0;; ++n) { // a new store each time: its making is cut off wherever it can be
        QFile::remove(store.path());
        QFile::remove(store.path() + u"-wal"_s);
        QFile::remove(store.path() + u"-shm"_s);
        failStatement(n);
        const auto opened = store.tryOpen();
        const bool failed = hasStatementFailed();
        failStatement(-1);
        QCOMPARE(codeOf(opened), failed ? u"internal"_s : u"ok"_s);
        STORE_OK(store.tryOpen()); // what was begun is ended by the next one
        if (!failed)
            break;
    }
}

void BrokenDiskTest::copyingSaysSoToo()
{
    Store store;
    auto database = store.open();
    for (int n = 0;; ++n) {
        failStatement(n);
        const auto made = makeBackup(*database, store.backups(), BackupKind::ByHand);
        const bool failed = hasStatementFailed();
        failStatement(-1);
        QCOMPARE(codeOf(made), failed ? u"internal"_s : u"ok"_s);
        QCOMPARE(QDir(store.backups()).entryList(QDir::Files).size(), failed ? 0 : 1); // not even half a copy
        if (!failed)
            break;
    }
}

void BrokenDiskTest::lookingAtACopySaysSoToo()
{
    World world;
    const auto copy = makeBackup(*world.database, world.store.backups(), BackupKind::ByHand);
    STORE_OK(copy);
    const auto before = contentsOf(*world.database);
    for (int n = 0;; ++n) {
        failStatement(n);
        const auto preview =
            previewRestore({world.store.path(), world.store.backups()}, *copy, world.store.clock.now());
        const bool failed = hasStatementFailed();
        failStatement(-1);
        // What cannot be read of the copy makes it useless; of the store in use, it makes the preview say less.
        QVERIFY(!failed || !preview.ok() || !preview->presentReadable);
        QCOMPARE(contentsOf(*world.database), before);
        if (!failed) {
            STORE_OK(preview);
            QVERIFY(preview->presentReadable);
            break;
        }
    }
    for (int n = 0;; ++n) {
        failStatement(n);
        const BackupLook look = examineBackup(*copy);
        const bool failed = hasStatementFailed();
        failStatement(-1);
        QCOMPARE(look.trouble.has_value(), failed);
        if (!failed)
            break;
    }
}

void BrokenDiskTest::restoringSaysSoAndLeavesOneStoreWhole()
{
    Store store;
    const auto state = [&store] {
        auto database = store.open();
        return database ? FactRepository(*database).find(u"state"_s).value().value_or(u"none"_s) : u"not opened"_s;
    };
    const auto set = [&store](const QString &value) {
        auto database = store.open();
        return FactRepository(*database).set(u"state"_s, value);
    };
    STORE_OK(set(u"old"_s));
    const auto copy = makeBackup(*store.open(), store.backups(), BackupKind::ByHand);
    STORE_OK(copy);
    STORE_OK(set(u"new"_s));
    for (int n = 0;; ++n) {
        failStatement(n);
        const auto restored = restoreBackup({store.path(), store.backups()}, *copy, store.clock);
        const bool failed = hasStatementFailed();
        failStatement(-1);
        QVERIFY(failed || restored.ok());
        QCOMPARE(state(), restored.ok() ? u"old"_s : u"new"_s);
        if (!failed)
            break;
        STORE_OK(set(u"new"_s));
    }
}

void BrokenDiskTest::recoveringSaysSoAndCanBeDoneAgain()
{
    Store store;
    {
        auto database = store.open();
        STORE_OK(FactRepository(*database).set(u"state"_s, u"old"_s));
        STORE_OK(makeBackup(*database, store.backups(), BackupKind::Daily));
    }
    for (int n = 0;; ++n) {
        QVERIFY(writeBytes(store.path(), "this was a database once"));
        failStatement(n);
        const auto recovered = recoverDatabase({store.path(), store.backups()}, store.clock);
        const bool failed = hasStatementFailed();
        failStatement(-1);
        if (!failed) {
            STORE_OK(recovered);
            QVERIFY(!recovered->restoredFrom.isEmpty());
            break;
        }
        // Either it is told, or the copy was not used for it: then it is said which.
        QVERIFY(!recovered.ok() || recovered->restoredFrom.isEmpty());
        QVERIFY(!recovered.ok() || !recovered->refusedBackups.isEmpty());
    }
    auto database = store.open();
    QVERIFY(database);
    QCOMPARE(FactRepository(*database).find(u"state"_s).value().value_or(u"none"_s), u"old"_s);
}

void BrokenDiskTest::valuesDifferInEachMember()
{
    using Swept = Retention::Swept;
    QCOMPARE(differencesSeen(Swept{}, &Swept::attempts, &Swept::intents, &Swept::jobs, &Swept::worn, &Swept::entries,
                             &Swept::undoSteps, &Swept::keys),
             7);
    QCOMPARE(differencesSeen(StagedObject{}, &StagedObject::key, &StagedObject::jobId, &StagedObject::mediaId,
                             &StagedObject::createdAt, &StagedObject::releaseAt),
             5);
    using Part = EntryRepository::Part;
    QCOMPARE(differencesSeen(Part{}, &Part::channel, &Part::account), 2);
    using Tells = StoreChange;
    for (const auto &alter : {+[](Tells &t) { t.entries.insert({}); }, +[](Tells &t) { t.jobs.insert({}); },
                              +[](Tells &t) { t.accounts.insert({}); }, +[](Tells &t) { t.media.insert({}); },
                              +[](Tells &t) { t.flags = true; }, +[](Tells &t) { t.attempts = true; },
                              +[](Tells &t) { t.everything = true; }}) {
        Tells change;
        QVERIFY(change.isEmpty());
        alter(change);
        QVERIFY(!change.isEmpty());
    }
}

QTEST_GUILESS_MAIN(BrokenDiskTest)
#include "brokendisktest.moc"
