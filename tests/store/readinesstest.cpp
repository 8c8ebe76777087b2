// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/readiness.h"
#include "model/json.h"
#include "store/flagrepository.h"
#include "store/migrations.h"
#include "store/readinessbacklog.h"
#include "store/readinessprojection.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

namespace
{

/// What a row must say, from whole values read one by one through the other repositories.
ReadinessVerdict expected(Database &database, const Entry &entry)
{
    const QList<MediaAsset> media = MediaRepository(database).findAll(entry.media).value();
    const QList<Account> accounts = AccountRepository(database).list().value();
    const QList<PublishJob> jobs = JobRepository(database).forEntry(entry.id).value();
    const Flags flags = FlagRepository(database).flags().value();
    return assessReadiness({entry, media, accounts, jobs, flags});
}

} // namespace

class ReadinessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<StoreChange>(); }
    void agreesWithTheRuleOnRandomStores_data();
    void agreesWithTheRuleOnRandomStores();
    void anExpiredSignInShowsOnEveryEntryConcernedAtOnce();
    void aFlagThatIsTurnedOffShows();
    void missingMediaShowOnEveryEntryThatUsesThem();
    void writesAndTellsOnlyWhatChanged();
    void saysOfEachJobWhetherItsOwnChannelStopsIt();
    void aStoreFromBeforeIsLookedThroughInTheBackground();
    void leavesDeletedAndPublishedEntriesAlone();
    void joinsTheCallersTransaction();

private:
    Entry plan(Database &database, const Store &store, const QList<Channel> &channels,
               const QList<MediaId> &media = {});
};

Entry ReadinessTest::plan(Database &database, const Store &store, const QList<Channel> &channels,
                          const QList<MediaId> &media)
{
    const Entry entry = makeEntry(store.clock.now() + 1h, channels, media);
    Transaction transaction(database);
    bool done = EntryRepository(database).insert(entry).ok();
    for (const Channel channel : channels)
        done = done && JobRepository(database).insert(makeJob(entry, channel, store.clock.now())).ok();
    done = done && ReadinessProjection(database).refresh({entry.id}).ok() && transaction.commit().ok();
    if (!done)
        qFatal("the entry could not be made");
    return entry;
}

void ReadinessTest::agreesWithTheRuleOnRandomStores_data()
{
    QTest::addColumn<uint>("seed");
    for (const uint seed : {1u, 2u, 3u, 4u})
        QTest::addRow("seed %u", seed) << seed;
}

void ReadinessTest::agreesWithTheRuleOnRandomStores()
{
    QFETCH(const uint, seed);
    QRandomGenerator random(seed);
    Store store;
    auto database = store.open();
    QList<MediaId> media;
    for (int i = 0; i < 12; ++i) {
        MediaAsset asset = makePicture(QString::number(i), store.clock.now());
        asset.width = random.bounded(200, 5000);
        asset.height = random.bounded(200, 5000);
        asset.missing = random.bounded(6) == 0;
        asset.facts.container = random.bounded(3) == 0 ? u"png"_s : u"jpeg"_s;
        if (random.bounded(4) == 0) {
            asset.kind = MediaKind::Video;
            asset.durationMs = random.bounded(500, 2'000'000);
            asset.facts.container = u"mp4"_s;
            asset.facts.videoCodec = u"h264"_s;
            asset.facts.frameRate = random.bounded(10, 90);
        }
        STORE_OK(MediaRepository(*database).insertOrFind(asset));
        media.append(asset.id);
    }
    for (const Channel channel : kChannels) {
        Account account = makeAccount(channel, word(channel), store.clock.now());
        account.status = AccountStatus(random.bounded(3));
        if (random.bounded(4) != 0)
            STORE_OK(AccountRepository(*database).link(account));
        STORE_OK(FlagRepository(*database).set(publishFlag(channel), random.bounded(2) == 0));
    }
    QList<EntryId> ids;
    Transaction transaction(*database);
    for (int i = 0; i < 600; ++i) {
        QList<MediaId> chosen;
        for (int n = random.bounded(4); n > 0; --n)
            chosen.append(media.at(random.bounded(int(media.size()))));
        QList<Channel> channels;
        for (const Channel channel : kChannels) {
            if (random.bounded(3) != 0)
                channels.append(channel);
        }
        Entry entry = makeEntry(random.bounded(5) == 0 ? std::nullopt
                                                       : std::optional(store.clock.now() + 1h * random.bounded(1000)),
                                channels, chosen);
        if (random.bounded(5) == 0)
            entry.caption = QString(random.bounded(5000), u'x') + QString(random.bounded(40), u'#');
        for (EntryChannel &part : entry.channels) {
            if (random.bounded(3) == 0)
                part.fields = {};
            if (random.bounded(3) == 0)
                part.accountId = {};
        }
        STORE_OK(EntryRepository(*database).insert(entry));
        for (const Channel channel : std::as_const(channels)) {
            if (entry.state == EntryState::Draft)
                continue;
            PublishJob job = makeJob(entry, channel, store.clock.now());
            job.status = JobStatus(random.bounded(7));
            if (job.status == JobStatus::Publishing)
                job.accountId = {};
            job.hold = Hold(random.bounded(7));
            job.preflightFailed = random.bounded(2) == 0;
            job.lastErrorCode = random.bounded(2) == 0 ? u"rate_limited"_s : u""_s;
            job.lastError = random.bounded(2) == 0 ? u"The platform said \"no\" \u2764"_s : u""_s;
            if (random.bounded(2) == 0)
                job.nextAttemptAt = store.clock.now() + 5min;
            STORE_OK(JobRepository(*database).insert(job));
        }
        ids.append(entry.id);
    }
    // One by one, a few, many: the numbers of placeholders that the batches know.
    ReadinessProjection projection(*database);
    STORE_OK(projection.refresh(ids.mid(0, 1)));
    STORE_OK(projection.refresh(ids.mid(1, 7)));
    STORE_OK(projection.refresh(ids.mid(8)));
    STORE_OK(transaction.commit());

    QSet<Readiness> seen;
    for (const EntryId &id : std::as_const(ids)) {
        const Entry entry = *EntryRepository(*database).find(id).value();
        const ReadinessVerdict verdict = expected(*database, entry);
        QCOMPARE(entry.readiness, verdict.readiness);
        QCOMPARE(entry.issues, verdict.issues);
        seen.insert(verdict.readiness);
    }
    QVERIFY2(seen.size() >= 5, "the random stores are too much alike to prove anything");
    QCOMPARE(projection.refresh(ids).value(), 0); // nothing is left to write
}

void ReadinessTest::anExpiredSignInShowsOnEveryEntryConcernedAtOnce()
{
    Store store;
    auto database = store.open();
    const MediaAsset picture = makePicture(u"p"_s, store.clock.now());
    STORE_OK(MediaRepository(*database).insertOrFind(picture));
    const Account account = makeAccount(Channel::Instagram, u"1"_s, store.clock.now());
    STORE_OK(AccountRepository(*database).link(account));
    STORE_OK(FlagRepository(*database).set(u"publish_ig"_s, true));
    QList<EntryId> ids;
    Transaction planning(*database);
    for (int i = 0; i < 300; ++i) // more than one batch
        ids.append(plan(*database, store, {Channel::Instagram}, {picture.id}).id);
    STORE_OK(planning.commit());
    QCOMPARE(number(*database,
                    "SELECT count(*) FROM calendar_entries WHERE readiness = 'ready' AND readiness_detail IS NULL"),
             300);

    QSignalSpy told(&store.events, &StoreEvents::committed);
    STORE_OK(AccountRepository(*database).setStatus(account.id, AccountStatus::Expired));
    QCOMPARE(number(*database, "SELECT count(*) FROM calendar_entries WHERE readiness = 'token_expired'"), 300);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<StoreChange>().entries.size(), 300);
    const Entry entry = *EntryRepository(*database).find(ids.first()).value();
    QCOMPARE(entry.issues.size(), 1);
    QCOMPARE(entry.issues.first().fix, u"reconnect"_s);

    STORE_OK(AccountRepository(*database).commitTokens(account.id, {.generation = 1}));
    QCOMPARE(number(*database, "SELECT count(*) FROM calendar_entries WHERE readiness = 'ready'"), 300);
    STORE_OK(AccountRepository(*database).unlink(account.id));
    QCOMPARE(number(*database, "SELECT count(*) FROM calendar_entries WHERE readiness = 'account_missing'"), 300);
}

void ReadinessTest::aFlagThatIsTurnedOffShows()
{
    Store store;
    auto database = store.open();
    const MediaAsset picture = makePicture(u"p"_s, store.clock.now());
    STORE_OK(MediaRepository(*database).insertOrFind(picture));
    STORE_OK(AccountRepository(*database).link(makeAccount(Channel::Instagram, u"1"_s, store.clock.now())));
    const Entry entry = plan(*database, store, {Channel::Instagram}, {picture.id});
    const auto readiness = [&] { return EntryRepository(*database).find(entry.id).value()->readiness; };
    QCOMPARE(readiness(), Readiness::PublishingDisabled);
    STORE_OK(FlagRepository(*database).set(u"publish_ig"_s, true));
    QCOMPARE(readiness(), Readiness::Ready);
    STORE_OK(FlagRepository(*database).set(u"publish_ig"_s, false));
    QCOMPARE(readiness(), Readiness::PublishingDisabled);
}

void ReadinessTest::missingMediaShowOnEveryEntryThatUsesThem()
{
    Store store;
    auto database = store.open();
    const MediaAsset used = makePicture(u"used"_s, store.clock.now());
    const MediaAsset other = makePicture(u"other"_s, store.clock.now());
    STORE_OK(MediaRepository(*database).insertOrFind(used));
    STORE_OK(MediaRepository(*database).insertOrFind(other));
    STORE_OK(AccountRepository(*database).link(makeAccount(Channel::Instagram, u"1"_s, store.clock.now())));
    const Entry with = plan(*database, store, {Channel::Instagram}, {used.id});
    const Entry without = plan(*database, store, {Channel::Instagram}, {other.id});
    const Readiness before = EntryRepository(*database).find(without.id).value()->readiness;
    STORE_OK(MediaRepository(*database).markMissing(used.id));
    QCOMPARE(EntryRepository(*database).find(with.id).value()->readiness, Readiness::MissingMedia);
    QCOMPARE(EntryRepository(*database).find(without.id).value()->readiness, before);
    STORE_OK(MediaRepository(*database).markMissing(used.id, false));
    QCOMPARE(EntryRepository(*database).find(with.id).value()->readiness, before);
}

void ReadinessTest::writesAndTellsOnlyWhatChanged()
{
    Store store;
    auto database = store.open();
    const Entry instagram = plan(*database, store, {Channel::Instagram});
    const Entry tiktok = plan(*database, store, {Channel::TikTok});
    QSignalSpy told(&store.events, &StoreEvents::committed);
    ReadinessProjection projection(*database);
    QCOMPARE(projection.refresh({instagram.id, tiktok.id}).value(), 0);
    QCOMPARE(projection.refreshAll().value(), 0);
    QCOMPARE(projection.refresh({}).value(), 0);
    QCOMPARE(projection.refresh({EntryId::create()}).value(), 0); // unknown: nothing to do
    QCOMPARE(told.count(), 0);
    STORE_OK(database->run("UPDATE calendar_entries SET readiness = 'draft', readiness_detail = 'x'", {}));
    QCOMPARE(projection.refreshChannel(Channel::TikTok).value(), 1);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<StoreChange>().entries, QSet<EntryId>{tiktok.id});
}

void ReadinessTest::saysOfEachJobWhetherItsOwnChannelStopsIt()
{
    Store store;
    auto database = store.open();
    STORE_OK(AccountRepository(*database).link(makeAccount(Channel::Instagram, u"1"_s, store.clock.now())));
    const auto picture = MediaRepository(*database).insertOrFind(makePicture(u"a.jpg"_s, store.clock.now()));
    STORE_OK(picture);
    const Entry entry = plan(*database, store, {Channel::Instagram, Channel::TikTok}, {picture->asset.id});
    const auto first = [&database](Channel channel) { return JobRepository(*database).firstReady(channel).value(); };
    QCOMPARE(first(Channel::Instagram)->entryId, entry.id);
    QVERIFY(!first(Channel::TikTok)); // it has no account
    QCOMPARE(JobRepository(*database).firstInLine(Channel::TikTok).value()->entryId, entry.id);
    STORE_OK(MediaRepository(*database).markMissing(picture->asset.id)); // concerns the post, so every channel
    STORE_OK(ReadinessProjection(*database).refresh({entry.id}));
    QVERIFY(!first(Channel::Instagram));
    STORE_OK(MediaRepository(*database).markMissing(picture->asset.id, false));
    STORE_OK(ReadinessProjection(*database).refresh({entry.id}));
    QVERIFY(first(Channel::Instagram).has_value());
}

void ReadinessTest::aStoreFromBeforeIsLookedThroughInTheBackground()
{
    Store store;
    const std::span<const Migration> all = builtInMigrations();
    Database::Options options = store.options();
    options.migrations = all.first(6); // before jobs said whether they lack something
    {
        auto before = Database::open(options);
        STORE_OK(before);
        const Entry entry = makeEntry(store.clock.now() + 1h, {Channel::Instagram});
        STORE_OK(EntryRepository(**before).insert(entry));
        STORE_OK(JobRepository(**before).insert(makeJob(entry, Channel::Instagram, store.clock.now())));
    }
    auto database = store.open();
    QVERIFY(database);
    QVERIFY(!ReadinessBacklog(*database).isEmpty().value());
    STORE_OK(ReadinessBacklog(*database).finish());
    QVERIFY(!JobRepository(*database).firstReady(Channel::Instagram).value());
    QVERIFY(JobRepository(*database).firstInLine(Channel::Instagram).value().has_value());
}

void ReadinessTest::leavesDeletedAndPublishedEntriesAlone()
{
    Store store;
    auto database = store.open();
    const Entry deleted = plan(*database, store, {Channel::Instagram});
    const Entry published = plan(*database, store, {Channel::Instagram});
    STORE_OK(database->run("UPDATE publish_jobs SET status = 'published' WHERE calendar_entry_id = ?",
                           {published.id.toString()}));
    ReadinessProjection projection(*database);
    QCOMPARE(projection.refresh({published.id}).value(), 1);
    STORE_OK(database->run("UPDATE calendar_entries SET deleted_at = 1, readiness = 'draft' WHERE id = ?",
                           {deleted.id.toString()}));
    STORE_OK(AccountRepository(*database).link(makeAccount(Channel::Instagram, u"1"_s, store.clock.now())));
    QCOMPARE(projection.refreshAll().value(), 0);
    QCOMPARE(projection.refresh({deleted.id}).value(), 0);
    QCOMPARE(EntryRepository(*database).find(published.id).value()->readiness, Readiness::Published);
    QCOMPARE(number(*database, "SELECT count(*) FROM calendar_entries WHERE readiness = 'draft'"), 1);
}

void ReadinessTest::joinsTheCallersTransaction()
{
    Store store;
    auto database = store.open();
    const Entry entry = plan(*database, store, {Channel::Instagram});
    const Readiness before = EntryRepository(*database).find(entry.id).value()->readiness;
    {
        Transaction transaction(*database);
        STORE_OK(database->run("UPDATE publish_jobs SET status = 'needs_attention'", {}));
        QCOMPARE(ReadinessProjection(*database).refresh({entry.id}).value(), 1);
        QCOMPARE(EntryRepository(*database).find(entry.id).value()->readiness, Readiness::NeedsAttention);
    }
    QCOMPARE(EntryRepository(*database).find(entry.id).value()->readiness, before);
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "readinesstest.moc"
