// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/factrepository.h"
#include "store/flagrepository.h"
#include "store/idempotencyrepository.h"
#include "store/page.h"
#include "store/stagedobjectrepository.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <array>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

class RepositoriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<StoreChange>(); }
    void anAccountComesBackAsItWasStored();
    void anotherIdentityOnAChannelIsRefused();
    void anIdentityWithoutANameIsSaidByItsId();
    void aPostHasOneLiveJobForAChannel();
    void relinkingTheSameIdentityRevivesItsId();
    void linkingAdoptsWhatWaitsAndLeavesWhatWentOut();
    void aChangeOfAnUnknownAccountIsNotFound();
    void tokensAndRefreshIntentsAreKept();
    void theSameBytesAreOneMedium();
    void mediaAreListedInPages();
    void foreignCursorsAreRefused_data();
    void foreignCursorsAreRefused();
    void missingMediaKeepTheirPlaceInTheOrder();
    void everyFactOfAMediumIsKept();
    void flagsAreOffUntilSet();
    void anUnknownFlagIsRefused();
    void factsAndTheProfileIdStay();
    void anIdempotencyKeyAnswersTheSameRequestOnly();
    void idempotencyKeysAreForgottenAfterSevenDays();
    void keysOfACrashedServiceCanBeUsedAgain();
    void stagedObjectsAreReleasedAndSwept();
    void theCountsOfJobsGoWithEveryChange();
    void theJobsOfAnOlderStoreAreCountedOnce();
};

namespace
{

/// What is counted, beside what is kept: "scheduled 3, failed 1".
QString jobCounts(Database &database, std::string_view sql)
{
    QStringList counts;
    const auto read =
        database.select(sql, {}, [&counts](const Row &row) { counts.append(row.text(0) + u' ' + row.text(1)); });
    return read.ok() ? counts.join(u", "_s) : read.error().message;
}
constexpr char kKept[] = "SELECT status, count FROM job_counts WHERE count <> 0 ORDER BY status";
constexpr char kCounted[] = "SELECT status, count(*) FROM publish_jobs GROUP BY status ORDER BY status";

QList<PublishJob> addJobs(Store &store, Database &database, int count)
{
    QList<PublishJob> jobs;
    for (int i = 0; i < count; ++i) {
        const Entry entry = makeEntry(store.clock.now() + 1h * i, {Channel::Instagram});
        const PublishJob job = makeJob(entry, Channel::Instagram, store.clock.now());
        if (!EntryRepository(database).insert(entry) || !JobRepository(database).insert(job))
            qFatal("no job");
        jobs.append(job);
    }
    return jobs;
}

} // namespace

void RepositoriesTest::anAccountComesBackAsItWasStored()
{
    Store store;
    auto database = store.open();
    QSignalSpy told(&store.events, &StoreEvents::committed);
    AccountRepository accounts(*database);
    Account account = makeAccount(Channel::TikTok, u"open-id-\U0001F984"_s, store.clock.now());
    account.displayName = u"\u05e9\u05dc\u05d5\u05dd <b>'; DROP TABLE x; --"_s;
    account.status = AccountStatus::Expired;
    account.accessExpiresAt = store.clock.now() + 24h;
    account.scopes = {u"video.publish"_s, u"user.info.basic"_s};
    account.sandbox = true;
    account.tokenGeneration = 3;
    account.tokenIssuedAt = store.clock.now();
    const auto stored = accounts.link(account);
    STORE_OK(stored);
    QCOMPARE(*stored, account);
    QCOMPARE(accounts.find(account.id).value(), account);
    QCOMPARE(accounts.list().value(), QList<Account>{account});
    QCOMPARE(accounts.linked(Channel::TikTok).value(), std::optional(account));
    QVERIFY(!accounts.linked(Channel::Instagram).value());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<StoreChange>().accounts, QSet<AccountId>{account.id});

    STORE_OK(accounts.setTimezone(account.id, "Asia/Kathmandu"));
    STORE_OK(accounts.setNames(account.id, u"new"_s, u"New"_s));
    STORE_OK(accounts.setStatus(account.id, AccountStatus::Revoked));
    const Account changed = accounts.find(account.id).value();
    QCOMPARE(changed.timezone, QByteArray("Asia/Kathmandu"));
    QCOMPARE(changed.username, u"new"_s);
    QCOMPARE(changed.status, AccountStatus::Revoked);
}

void RepositoriesTest::anotherIdentityOnAChannelIsRefused()
{
    Store store;
    auto database = store.open();
    AccountRepository accounts(*database);
    const Account first = makeAccount(Channel::Instagram, u"1"_s, store.clock.now());
    STORE_OK(accounts.link(first));
    const auto refused = accounts.link(makeAccount(Channel::Instagram, u"2"_s, store.clock.now()));
    QCOMPARE(codeOf(refused), u"account_exists"_s);
    QVERIFY2(refused.error().message.contains(u"user_1"_s), qPrintable(refused.error().message));
    QVERIFY(refused.error().hint.contains(u"Unlink"_s));
    QCOMPARE(accounts.list(true).value(), QList<Account>{first});
    STORE_OK(accounts.link(makeAccount(Channel::TikTok, u"2"_s, store.clock.now()))); // another channel is fine
    STORE_OK(accounts.unlink(first.id));
    STORE_OK(accounts.link(makeAccount(Channel::Instagram, u"2"_s, store.clock.now())));
    QCOMPARE(accounts.list(true).value().size(), 3);
    QCOMPARE(accounts.list().value().size(), 2);
}

void RepositoriesTest::anIdentityWithoutANameIsSaidByItsId()
{
    Store store;
    auto database = store.open();
    AccountRepository accounts(*database);
    Account nameless = makeAccount(Channel::Instagram, u"17841400000000001"_s, store.clock.now());
    nameless.username.clear();
    STORE_OK(accounts.link(nameless));
    const auto refused = accounts.link(makeAccount(Channel::Instagram, u"2"_s, store.clock.now()));
    QCOMPARE(codeOf(refused), u"account_exists"_s);
    QVERIFY2(refused.error().message.contains(u"17841400000000001"_s), qPrintable(refused.error().message));
}

void RepositoriesTest::aPostHasOneLiveJobForAChannel()
{
    Store store;
    auto database = store.open();
    JobRepository jobs(*database);
    const Entry entry = makeEntry(store.clock.now() + 1h, {Channel::Instagram, Channel::TikTok});
    STORE_OK(EntryRepository(*database).insert(entry));
    STORE_OK(jobs.insert(makeJob(entry, Channel::Instagram, store.clock.now())));
    STORE_OK(jobs.insert(makeJob(entry, Channel::TikTok, store.clock.now())));
    QCOMPARE(codeOf(jobs.insert(makeJob(entry, Channel::Instagram, store.clock.now()))), u"invalid_state"_s);
    PublishJob old = makeJob(entry, Channel::Instagram, store.clock.now());
    old.status = JobStatus::Canceled; // history is no live one
    STORE_OK(jobs.insert(old));
    QCOMPARE(jobs.forEntry(entry.id)->size(), 3);
}

void RepositoriesTest::relinkingTheSameIdentityRevivesItsId()
{
    Store store;
    auto database = store.open();
    AccountRepository accounts(*database);
    const Account first = makeAccount(Channel::Instagram, u"1"_s, store.clock.now());
    STORE_OK(accounts.link(first));
    STORE_OK(accounts.unlink(first.id));
    QVERIFY(accounts.find(first.id).value().unlinkedAt.has_value());
    QVERIFY(!accounts.linked(Channel::Instagram).value());
    QCOMPARE(codeOf(accounts.unlink(first.id)), u"not_found"_s);

    Account again = makeAccount(Channel::Instagram, u"1"_s, store.clock.now());
    again.username = u"renamed"_s;
    const auto stored = accounts.link(again);
    STORE_OK(stored);
    QCOMPARE(stored->id, first.id);
    QCOMPARE(stored->username, u"renamed"_s);
    QCOMPARE(accounts.list(true).value(), QList<Account>{*stored});
    // Linking what is linked already only refreshes it.
    again.displayName = u"Renamed"_s;
    QCOMPARE(accounts.link(again).value().id, first.id);
    QCOMPARE(accounts.list(true).value().size(), 1);
}

void RepositoriesTest::linkingAdoptsWhatWaitsAndLeavesWhatWentOut()
{
    Store store;
    auto database = store.open();
    AccountRepository accounts(*database);
    EntryRepository entries(*database);
    JobRepository jobs(*database);
    const Account old = makeAccount(Channel::Instagram, u"old"_s, store.clock.now());
    STORE_OK(accounts.link(old));

    const auto plan = [&](JobStatus status, const AccountId &account) {
        Entry entry = makeEntry(store.clock.now() + 1h, {Channel::Instagram});
        entry.channels.first().accountId = account;
        PublishJob job = makeJob(entry, Channel::Instagram, store.clock.now());
        job.status = status;
        job.checkpoint = {{"handle"_L1, u"made by the old account"_s}};
        Transaction transaction(*database);
        const bool done = entries.insert(entry).ok() && jobs.insert(job).ok() && transaction.commit().ok();
        return done ? std::pair(entry.id, job.id) : std::pair(EntryId(), JobId());
    };
    const auto waiting = plan(JobStatus::Scheduled, old.id);
    const auto withoutAccount = plan(JobStatus::NeedsAttention, {});
    const auto published = plan(JobStatus::Published, old.id);
    const auto confirming = plan(JobStatus::Confirming, old.id);
    QVERIFY(!confirming.first.isEmpty());
    const Entry draft = makeEntry(std::nullopt, {Channel::Instagram, Channel::TikTok});
    STORE_OK(entries.insert(draft));

    STORE_OK(accounts.unlink(old.id));
    const Account fresh = makeAccount(Channel::Instagram, u"fresh"_s, store.clock.now());
    QSignalSpy told(&store.events, &StoreEvents::committed);
    STORE_OK(accounts.link(fresh));

    const auto accountOf = [&](const EntryId &id) { return entries.find(id).value()->channels.first().accountId; };
    QCOMPARE(accountOf(waiting.first), fresh.id);
    QCOMPARE(accountOf(withoutAccount.first), fresh.id);
    QCOMPARE(accountOf(draft.id), fresh.id);
    QCOMPARE(accountOf(published.first), old.id);
    QCOMPARE(accountOf(confirming.first), old.id);
    QVERIFY(entries.find(draft.id).value()->channels.last().accountId.isEmpty()); // TikTok is not concerned
    QCOMPARE(jobs.find(waiting.second).value()->accountId, fresh.id);
    QVERIFY(jobs.find(waiting.second).value()->checkpoint.isEmpty()); // the old account's handle is of no use
    QCOMPARE(jobs.find(withoutAccount.second).value()->accountId, fresh.id);
    QCOMPARE(jobs.find(published.second).value()->accountId, old.id);
    QCOMPARE(jobs.find(confirming.second).value()->accountId, old.id);
    QVERIFY(!jobs.find(confirming.second).value()->checkpoint.isEmpty());
    QCOMPARE(told.count(), 1);
    const auto change = told.first().first().value<StoreChange>();
    QVERIFY(change.entries.contains(waiting.first) && change.jobs.contains(waiting.second) &&
            !change.jobs.contains(published.second));
}

void RepositoriesTest::aChangeOfAnUnknownAccountIsNotFound()
{
    Store store;
    auto database = store.open();
    AccountRepository accounts(*database);
    const auto id = AccountId::create();
    QCOMPARE(codeOf(accounts.find(id)), u"not_found"_s);
    QCOMPARE(codeOf(accounts.unlink(id)), u"not_found"_s);
    QCOMPARE(codeOf(accounts.setStatus(id, AccountStatus::Ok)), u"not_found"_s);
    QCOMPARE(codeOf(accounts.commitTokens(id, {})), u"not_found"_s);
}

void RepositoriesTest::tokensAndRefreshIntentsAreKept()
{
    Store store;
    auto database = store.open();
    AccountRepository accounts(*database);
    Account account = makeAccount(Channel::TikTok, u"1"_s, store.clock.now());
    account.scopes = {u"a"_s};
    account.status = AccountStatus::Expired;
    STORE_OK(accounts.link(account));
    STORE_OK(accounts.openRefreshIntent(account.id));
    QCOMPARE(accounts.openRefreshIntents().value(), QList<AccountId>{account.id});
    STORE_OK(accounts.clearRefreshIntent(account.id));
    QVERIFY(accounts.openRefreshIntents().value().isEmpty());
    STORE_OK(accounts.openRefreshIntent(account.id));
    STORE_OK(accounts.commitTokens(account.id, {.generation = 9,
                                                .issuedAt = store.clock.now(),
                                                .accessExpiresAt = store.clock.now() + 24h,
                                                .refreshExpiresAt = std::nullopt,
                                                .scopes = std::nullopt}));
    QVERIFY(accounts.openRefreshIntents().value().isEmpty());
    const Account now = accounts.find(account.id).value();
    QCOMPARE(now.tokenGeneration, 9);
    QCOMPARE(now.accessExpiresAt, std::optional(store.clock.now() + 24h));
    QCOMPARE(now.status, AccountStatus::Ok);
    QCOMPARE(now.scopes, QStringList{u"a"_s}); // not named: unchanged
}

void RepositoriesTest::theSameBytesAreOneMedium()
{
    Store store;
    auto database = store.open();
    MediaRepository media(*database);
    const MediaAsset first = makePicture(u"sea.jpg"_s, store.clock.now());
    const auto inserted = media.insertOrFind(first);
    STORE_OK(inserted);
    QVERIFY(!inserted->wasKnown);
    QCOMPARE(inserted->asset, first);

    MediaAsset again = first;
    again.id = MediaId::create();
    again.fileName = u"../../etc/\U0001F600 copy.jpg"_s;
    const auto found = media.insertOrFind(again);
    STORE_OK(found);
    QVERIFY(found->wasKnown);
    QCOMPARE(found->asset, first);

    STORE_OK(media.markMissing(first.id));
    QVERIFY(media.find(first.id).value().missing);
    QVERIFY(!media.insertOrFind(again).value().asset.missing); // its bytes are back
    QVERIFY(!media.find(first.id).value().missing);
    QCOMPARE(codeOf(media.markMissing(MediaId::create())), u"not_found"_s);
    QCOMPARE(codeOf(media.find(again.id)), u"not_found"_s);
}

void RepositoriesTest::mediaAreListedInPages()
{
    Store store;
    auto database = store.open();
    MediaRepository media(*database);
    QStringList made;
    for (int i = 0; i < 25; ++i) {
        if (i % 3 == 0)
            store.clock.advance(1s); // several share an instant
        const MediaAsset asset = makePicture(QString::number(i), store.clock.now());
        STORE_OK(media.insertOrFind(asset));
        made.append(asset.id.toString());
    }
    QStringList seen;
    PageRequest request{.limit = 10, .cursor = {}};
    int pages = 0;
    do {
        const auto page = media.list(request);
        STORE_OK(page);
        QVERIFY(page->items.size() <= 10);
        for (const MediaAsset &asset : page->items)
            seen.append(asset.id.toString());
        request.cursor = page->nextCursor;
        ++pages;
        if (pages == 1) // what comes meanwhile is newer than the page, and so not in the way
            STORE_OK(media.insertOrFind(makePicture(u"meanwhile"_s, store.clock.now() + 1s)));
    } while (!request.cursor.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
    seen.sort();
    made.sort();
    QCOMPARE(seen, made);
    QCOMPARE(media.list({.limit = -5, .cursor = {}}).value().items.size(), 1);
    QCOMPARE(media.list({.limit = 1'000'000, .cursor = {}}).value().items.size(), 26);
}

void RepositoriesTest::foreignCursorsAreRefused_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("words") << u"first page please"_s;
    QTest::newRow("SQL") << u"' OR 1=1 --"_s;
    QTest::newRow("one part too few") << cursorFromKey({u"1"_s});
    QTest::newRow("one part too many") << cursorFromKey({u"1"_s, u"2"_s, u"3"_s});
    QTest::newRow("not base64") << u"\u00e4\u00f6"_s;
    QTest::newRow("long") << QString(1'000'000, u'A');
}

void RepositoriesTest::foreignCursorsAreRefused()
{
    QFETCH(const QString, cursor);
    Store store;
    auto database = store.open();
    const auto refused = MediaRepository(*database).list({.limit = 10, .cursor = cursor});
    QCOMPARE(codeOf(refused), u"bad_request"_s);
    QVERIFY(!refused.error().hint.isEmpty());
    QCOMPARE(keyFromCursor(cursorFromKey({u"12"_s, u"\U0001F600"_s}), 2).value(),
             QStringList({u"12"_s, u"\U0001F600"_s}));
}

void RepositoriesTest::missingMediaKeepTheirPlaceInTheOrder()
{
    Store store;
    auto database = store.open();
    MediaRepository media(*database);
    const MediaAsset a = makePicture(u"a"_s, store.clock.now());
    const MediaAsset b = makePicture(u"b"_s, store.clock.now());
    STORE_OK(media.insertOrFind(a));
    STORE_OK(media.insertOrFind(b));
    const auto unknown = MediaId::create();
    const auto all = media.findAll({b.id, unknown, a.id, b.id});
    STORE_OK(all);
    QCOMPARE(all->size(), 4);
    QCOMPARE(all->at(0), b);
    QCOMPARE(all->at(1).id, unknown);
    QVERIFY(all->at(1).missing);
    QCOMPARE(all->at(2), a);
    QCOMPARE(all->at(3), b);
}

void RepositoriesTest::everyFactOfAMediumIsKept()
{
    Store store;
    auto database = store.open();
    MediaAsset clip = makePicture(u"clip.mp4"_s, store.clock.now());
    clip.kind = MediaKind::Video;
    clip.mime = u"video/mp4"_s;
    clip.durationMs = 61'234;
    clip.facts = {.container = u"mp4"_s,
                  .videoCodec = u"h264"_s,
                  .pixelFormat = u"yuv420p"_s,
                  .audioCodec = u"aac"_s,
                  .frameRate = 29.97,
                  .videoBitRate = 25'000'000'000,
                  .audioBitRate = 128'000,
                  .audioSampleRate = 48'000,
                  .audioChannels = 2,
                  .rotation = 90,
                  .interlaced = true,
                  .moovFirst = false,
                  .editList = true,
                  .multiPicture = true};
    STORE_OK(MediaRepository(*database).insertOrFind(clip));
    QCOMPARE(MediaRepository(*database).find(clip.id).value(), clip);
}

void RepositoriesTest::flagsAreOffUntilSet()
{
    Store store;
    auto database = store.open();
    FlagRepository flags(*database);
    QCOMPARE(flags.flags().value(), Flags());
    QCOMPARE(flags.list().value().size(), qsizetype(kFlagNames.size()));
    QVERIFY(!flags.list().value().first().changedAt);
    QSignalSpy told(&store.events, &StoreEvents::committed);
    for (const QLatin1String name : kFlagNames)
        STORE_OK(flags.set(name, true));
    QCOMPARE(flags.flags().value(), (Flags{true, true, true, true}));
    QCOMPARE(told.count(), int(kFlagNames.size()));
    QVERIFY(told.first().first().value<StoreChange>().flags);
    const Instant before = store.clock.now();
    store.clock.advance(1h);
    STORE_OK(flags.set(u"publish_now"_s, true)); // it is so already
    QCOMPARE(told.count(), int(kFlagNames.size()));
    QCOMPARE(flags.list().value().first().changedAt, std::optional(before));
    STORE_OK(flags.set(u"publish_tiktok"_s, false));
    QCOMPARE(flags.flags().value(), (Flags{true, true, false, true}));
}

void RepositoriesTest::anUnknownFlagIsRefused()
{
    Store store;
    auto database = store.open();
    const auto refused = FlagRepository(*database).set(u"publish_everything"_s, true);
    QCOMPARE(codeOf(refused), u"not_found"_s);
    QVERIFY(refused.error().hint.contains(u"publish_ig"_s));
    QCOMPARE(number(*database, "SELECT count(*) FROM feature_flags"), 0);
}

void RepositoriesTest::factsAndTheProfileIdStay()
{
    Store store;
    auto database = store.open();
    auto other = store.open();
    FactRepository facts(*database);
    QVERIFY(!facts.find(u"zone_data"_s).value());
    STORE_OK(facts.set(u"zone_data"_s, u"2026a"_s));
    STORE_OK(facts.set(u"zone_data"_s, u"2026b"_s));
    QCOMPARE(facts.find(u"zone_data"_s).value(), std::optional(u"2026b"_s));
    const QString id = facts.profileId().value();
    QVERIFY(AccountId::fromString(id).has_value()); // a proper UUID
    QCOMPARE(FactRepository(*other).profileId().value(), id);
    QCOMPARE(facts.profileId().value(), id);
}

void RepositoriesTest::anIdempotencyKeyAnswersTheSameRequestOnly()
{
    Store store;
    auto database = store.open();
    IdempotencyRepository keys(*database);
    const QString key = u"\U0001F511 key'"_s;
    QVERIFY(!keys.begin(key, "hash").value());
    QCOMPARE(keys.begin(key, "hash").value()->status, 0); // still running
    QCOMPARE(codeOf(keys.begin(key, "other")), u"idempotency_mismatch"_s);
    const QByteArray body = R"({"data":"\u00e4"})";
    STORE_OK(keys.finish(key, 201, body));
    QCOMPARE(keys.begin(key, "hash").value()->status, 201);
    QCOMPARE(keys.begin(key, "hash").value()->body, body);
    QCOMPARE(codeOf(keys.begin(key, "other")), u"idempotency_mismatch"_s);
    STORE_OK(keys.abandon(key)); // too late: it was answered
    QCOMPARE(keys.begin(key, "hash").value()->status, 201);

    QVERIFY(!keys.begin(u"failed"_s, "hash").value());
    STORE_OK(keys.abandon(u"failed"_s));
    QVERIFY(!keys.begin(u"failed"_s, "other").value());
    QCOMPARE(codeOf(keys.begin({}, "hash")), u"invalid_value"_s);
    QCOMPARE(codeOf(keys.begin(QString(256, u'k'), "hash")), u"invalid_value"_s);
    QVERIFY(keys.begin(QString(255, u'k'), "hash").ok());
}

void RepositoriesTest::idempotencyKeysAreForgottenAfterSevenDays()
{
    Store store;
    auto database = store.open();
    IdempotencyRepository keys(*database);
    QVERIFY(!keys.begin(u"a"_s, "hash").value());
    STORE_OK(keys.finish(u"a"_s, 200, "{}"));
    store.clock.advance(7 * 24h - 1ms);
    QVERIFY(keys.begin(u"a"_s, "hash").value());
    QCOMPARE(keys.removeOld().value(), 0);
    store.clock.advance(1ms);
    QVERIFY(!keys.begin(u"a"_s, "another request").value());
    QVERIFY(!keys.begin(u"b"_s, "hash").value());
    store.clock.advance(7 * 24h);
    QCOMPARE(keys.removeOld().value(), 2);
}

void RepositoriesTest::keysOfACrashedServiceCanBeUsedAgain()
{
    Store store;
    auto database = store.open();
    IdempotencyRepository keys(*database);
    QVERIFY(!keys.begin(u"cut off"_s, "hash").value());
    QVERIFY(!keys.begin(u"answered"_s, "hash").value());
    STORE_OK(keys.finish(u"answered"_s, 200, "{}"));
    QCOMPARE(keys.forgetRunning().value(), 1);
    QVERIFY(!keys.begin(u"cut off"_s, "hash").value());
    QVERIFY(keys.begin(u"answered"_s, "hash").value());
}

void RepositoriesTest::stagedObjectsAreReleasedAndSwept()
{
    Store store;
    auto database = store.open();
    StagedObjectRepository objects(*database);
    const Instant now = store.clock.now();
    Entry entry = makeEntry(now + 1h, {Channel::Instagram});
    const PublishJob job = makeJob(entry, Channel::Instagram, now);
    STORE_OK(EntryRepository(*database).insert(entry));
    STORE_OK(JobRepository(*database).insert(job));
    const StagedObject kept{u"k/1"_s, job.id, MediaId::create(), now, std::nullopt};
    const StagedObject loose{u"k/2"_s, {}, {}, now, now + 1h};
    STORE_OK(objects.add(kept));
    STORE_OK(objects.add(loose));
    QVERIFY(!objects.add(kept).ok());
    QCOMPARE(objects.ofJob(job.id).value(), QList<StagedObject>{kept});
    QVERIFY(objects.isKnown(u"k/2"_s).value() && !objects.isKnown(u"k/3"_s).value());
    QCOMPARE(objects.nextRelease().value(), std::optional(now + 1h));
    QVERIFY(objects.deletable(now, 72h, 10).value().isEmpty());
    QCOMPARE(objects.deletable(now + 1h, 72h, 10).value(), QList<StagedObject>{loose});
    QCOMPARE(objects.deletable(now + 72h, 72h, 10).value().size(), 2); // whatever its job says
    QCOMPARE(objects.deletable(now + 72h, 72h, 1).value().size(), 1);
    STORE_OK(objects.release(job.id, now + 2h));
    STORE_OK(objects.release(job.id, now + 5h)); // an earlier word stays
    QCOMPARE(objects.ofJob(job.id).value().first().releaseAt, std::optional(now + 2h));
    STORE_OK(objects.forget(u"k/1"_s));
    STORE_OK(objects.forget(u"k/2"_s));
    QVERIFY(!objects.nextRelease().value());
}

void RepositoriesTest::theCountsOfJobsGoWithEveryChange()
{
    Store store;
    auto database = store.open();
    JobRepository jobs(*database);
    QCOMPARE(jobs.scheduledCount().value(), 0);
    QList<PublishJob> made = addJobs(store, *database, 12);
    QCOMPARE(jobs.scheduledCount().value(), 12);
    constexpr std::array kAny{JobStatus::Scheduled, JobStatus::Failed,    JobStatus::NeedsAttention,
                              JobStatus::Canceled,  JobStatus::Published, JobStatus::Confirming};
    for (int round = 0; round < 60; ++round) { // each goes to each status, also to the one it has
        PublishJob &job = made[round % made.size()];
        job.status = kAny.at(size_t(round * 7 + round / 12) % kAny.size());
        STORE_OK(jobs.save(job));
        QCOMPARE(jobCounts(*database, kKept), jobCounts(*database, kCounted));
    }
    { // what is taken back was never counted
        Transaction transaction(*database);
        STORE_OK(database->run("UPDATE publish_jobs SET status = 'canceled'", {}));
        QCOMPARE(jobCounts(*database, kKept), u"canceled 12"_s);
    }
    QCOMPARE(jobCounts(*database, kKept), jobCounts(*database, kCounted));
    STORE_OK(database->run("DELETE FROM publish_jobs WHERE id = ?", {made.first().id.toString()}));
    STORE_OK(database->run("UPDATE publish_jobs SET status = 'published' WHERE id = ?", {made.last().id.toString()}));
    QCOMPARE(jobCounts(*database, kKept), jobCounts(*database, kCounted));
    const JobCounts counts = jobs.counts(store.clock.now(), 0ms).value();
    QCOMPARE(counts.retrying, int(number(*database, "SELECT count(*) FROM publish_jobs WHERE status = 'failed'")));
    QCOMPARE(counts.confirming,
             int(number(*database, "SELECT count(*) FROM publish_jobs WHERE status = 'confirming'")));
    STORE_OK(database->run("DELETE FROM publish_jobs", {}));
    QCOMPARE(jobCounts(*database, kKept), QString());
}

void RepositoriesTest::theJobsOfAnOlderStoreAreCountedOnce()
{
    Store store;
    auto database = store.open();
    addJobs(store, *database, 5);
    for (const char *undo :
         {"DROP TRIGGER publish_jobs_counted_in", "DROP TRIGGER publish_jobs_counted_out",
          "DROP TRIGGER publish_jobs_counted_over", "DROP TABLE job_counts", "DROP INDEX media_assets_by_time",
          "DROP INDEX publish_jobs_ready", "ALTER TABLE publish_jobs DROP COLUMN blocked",
          "DELETE FROM schema_migrations WHERE version >= 6", "PRAGMA user_version = 5"})
        STORE_OK(database->run(undo, {}));
    database.reset();
    database = store.open();
    QVERIFY(database);
    QCOMPARE(JobRepository(*database).scheduledCount().value(), 5);
    addJobs(store, *database, 1);
    QCOMPARE(jobCounts(*database, kKept), u"scheduled 6"_s);
}

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "repositoriestest.moc"
