// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourwatch.h"

#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TourEvent::Kind;

namespace
{

const Instant kNow = instantFromMs(1'800'000'000'000);

PostSight post(const EntryId &id, std::optional<Instant> at, int media = 1, bool drafted = false)
{
    return {.id = id, .at = at, .media = media, .drafted = drafted};
}

Account accountOf(Channel channel, AccountStatus status)
{
    Account made;
    made.id = AccountId::create();
    made.channel = channel;
    made.status = status;
    return made;
}

QList<Kind> kindsOf(const QList<TourEvent> &events)
{
    QList<Kind> kinds;
    for (const TourEvent &one : events)
        kinds.append(one.kind);
    return kinds;
}

} // namespace

/// What the tour makes of the store's commits and of the requests that arrive at the platforms.
class TourWatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWatchTellsNewsFromWhatWasThere();
    void severalInOneCommitMovedTogether();
    void whatIsPutBackWhereItWasIsTakenBack();
    void halfOfThemPutBackIsAMove();
    void aShelfIsAPlaceToo();
    void aDraftIsNewsOnce();
    void accountsBreakAndMend();
    void theTrailFollowsAPost_data();
    void theTrailFollowsAPost();
    void whatWasRefusedIsNoStage();
};

void TourWatchTest::theWatchTellsNewsFromWhatWasThere()
{
    TourWatch watch;
    const EntryId old = EntryId::create();
    const EntryId bare = EntryId::create();
    watch.begin({post(old, kNow), post(bare, kNow, 0)}, {});
    QVERIFY(watch.see(QList<PostSight>{post(old, kNow)}).isEmpty());
    const EntryId made = EntryId::create();
    QCOMPARE(watch.see(QList<PostSight>{post(made, kNow)}),
             (QList<TourEvent>{{.kind = Kind::PostMade, .entry = made}}));
    QCOMPARE(kindsOf(watch.see(QList<PostSight>{post(bare, kNow, 2)})),
             QList<Kind>{Kind::PostMade}); // it got its picture
    const EntryId words = EntryId::create();
    QVERIFY(
        watch.see(QList<PostSight>{post(words, kNow, 0)}).isEmpty()); // a post without media is not what was asked for
    QVERIFY(watch.see(QList<PostSight>{{.id = made, .gone = true}}).isEmpty());
}

void TourWatchTest::severalInOneCommitMovedTogether()
{
    TourWatch watch;
    const EntryId one = EntryId::create();
    const EntryId two = EntryId::create();
    watch.begin({post(one, kNow), post(two, kNow + 1h)}, {});
    auto events = watch.see(QList<PostSight>{post(one, kNow + 24h), post(two, kNow + 25h)});
    QCOMPARE(kindsOf(events), QList<Kind>{Kind::PostsMoved});
    QCOMPARE(events.first().count, 2);
    events = watch.see(QList<PostSight>{post(one, kNow + 48h), post(two, kNow + 25h)}); // only one is elsewhere
    QCOMPARE(events.first().count, 1);
}

void TourWatchTest::whatIsPutBackWhereItWasIsTakenBack()
{
    TourWatch watch;
    const EntryId one = EntryId::create();
    const EntryId two = EntryId::create();
    const QList<PostSight> before{post(one, kNow), post(two, kNow + 1h)};
    const QList<PostSight> after{post(one, kNow + 24h), post(two, kNow + 25h)};
    watch.begin(before, {});
    QCOMPARE(kindsOf(watch.see(after)), QList<Kind>{Kind::PostsMoved});
    QCOMPARE(kindsOf(watch.see(before)), QList<Kind>{Kind::PostsMovedBack});
}

void TourWatchTest::halfOfThemPutBackIsAMove()
{
    TourWatch watch;
    const EntryId one = EntryId::create();
    const EntryId two = EntryId::create();
    watch.begin({post(one, kNow), post(two, kNow + 1h)}, {});
    std::ignore = watch.see(QList<PostSight>{post(one, kNow + 24h), post(two, kNow + 25h)});
    QCOMPARE(kindsOf(watch.see(QList<PostSight>{post(one, kNow)})), QList<Kind>{Kind::PostsMoved});
}

void TourWatchTest::aShelfIsAPlaceToo()
{
    TourWatch watch;
    const EntryId one = EntryId::create();
    watch.begin({post(one, {})}, {});
    QCOMPARE(kindsOf(watch.see(QList<PostSight>{post(one, kNow)})), QList<Kind>{Kind::PostsMoved});
}

void TourWatchTest::aDraftIsNewsOnce()
{
    TourWatch watch;
    const EntryId one = EntryId::create();
    watch.begin({post(one, kNow)}, {});
    QCOMPARE(kindsOf(watch.see(QList<PostSight>{post(one, kNow, 1, true)})), QList<Kind>{Kind::CaptionDrafted});
    QVERIFY(watch.see(QList<PostSight>{post(one, kNow, 1, true)}).isEmpty());
    const EntryId both = EntryId::create(); // made and drafted between two looks
    QCOMPARE(kindsOf(watch.see(QList<PostSight>{post(both, kNow, 1, true)})),
             (QList<Kind>{Kind::PostMade, Kind::CaptionDrafted}));
}

void TourWatchTest::accountsBreakAndMend()
{
    TourWatch watch;
    const Account well = accountOf(Channel::Instagram, AccountStatus::Ok);
    const Account revoked = accountOf(Channel::Instagram, AccountStatus::Revoked);
    watch.begin({}, {well});
    QVERIFY(watch.see(QList<Account>{well}).isEmpty());
    QCOMPARE(kindsOf(watch.see({revoked})), QList<Kind>{Kind::AccountBroken});
    QVERIFY(watch.see({revoked}).isEmpty());
    QCOMPARE(kindsOf(watch.see({well})), QList<Kind>{Kind::AccountMended});
    QCOMPARE(kindsOf(watch.see(QList<Account>())), QList<Kind>{Kind::AccountBroken}); // unlinked
    QCOMPARE(TourWatch::brokenAmong({well}), std::nullopt);
    QCOMPARE(TourWatch::brokenAmong({well, accountOf(Channel::TikTok, AccountStatus::Expired)}),
             std::optional(Channel::TikTok));
}

void TourWatchTest::theTrailFollowsAPost_data()
{
    using Requests = QList<std::pair<QString, QString>>;
    QTest::addColumn<int>("channel");
    QTest::addColumn<Requests>("requests");
    QTest::addColumn<int>("reached");
    const int instagram = int(Channel::Instagram);
    const int tiktok = int(Channel::TikTok);
    QTest::newRow("nothing yet") << instagram << Requests{} << 0;
    QTest::newRow("asks first") << instagram << Requests{{u"instagram"_s, u"quota"_s}} << 0;
    QTest::newRow("staged") << instagram << Requests{{u"storage"_s, u"put"_s}} << 1;
    QTest::newRow("container") << instagram
                               << Requests{{u"storage"_s, u"put"_s}, {u"instagram"_s, u"create_container"_s}} << 2;
    QTest::newRow("fetched") << instagram
                             << Requests{{u"storage"_s, u"put"_s},
                                         {u"instagram"_s, u"create_container"_s},
                                         {u"storage"_s, u"fetch"_s}}
                             << 3;
    QTest::newRow("out") << instagram << Requests{{u"instagram"_s, u"media_publish"_s}} << 4;
    QTest::newRow("another platform's") << instagram << Requests{{u"tiktok"_s, u"init"_s}} << 0;
    QTest::newRow("a clip to TikTok") << tiktok << Requests{{u"tiktok"_s, u"init"_s}, {u"tiktok"_s, u"last_chunk"_s}}
                                      << 3;
    QTest::newRow("photos to TikTok") << tiktok << Requests{{u"tiktok"_s, u"content_init"_s}} << 2;
}

void TourWatchTest::theTrailFollowsAPost()
{
    using Requests = QList<std::pair<QString, QString>>;
    QFETCH(int, channel);
    QFETCH(Requests, requests);
    QFETCH(int, reached);
    PublishTrail trail;
    trail.begin(Channel(channel));
    for (const auto &[service, operation] : requests)
        std::ignore = trail.arrived(service, operation, 200);
    QCOMPARE(trail.reached(), reached);
    trail.published();
    QCOMPARE(trail.reached(), kPublishStages);
}

void TourWatchTest::whatWasRefusedIsNoStage()
{
    PublishTrail trail;
    trail.begin(Channel::Instagram);
    QVERIFY(!trail.arrived(u"instagram"_s, u"create_container"_s, 400));
    QCOMPARE(trail.reached(), 0);
    QVERIFY(trail.arrived(u"instagram"_s, u"create_container"_s, 200));
    QVERIFY(!trail.arrived(u"storage"_s, u"put"_s, 200)); // a later file of the same post: it was further already
    QCOMPARE(trail.reached(), 2);
}

QTEST_GUILESS_MAIN(TourWatchTest)
#include "tourwatchtest.moc"
