// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "instagramfake.h"

#include "channels/instagram/requests.h"

#include <QTest>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;

namespace
{

struct World {
    explicit World(const QString &type = u"post"_s, const QJsonObject &more = {})
        : driver(protocolFor(Channel::Instagram), postOf(type, more), [this](const Send &send) { return fake(send); }),
          fake(&driver.post)
    {
    }
    static PostContext postOf(const QString &type, QJsonObject fields)
    {
        fields.insert(u"type"_s, type);
        QList<MediaKind> files{type == "reel"_L1 ? MediaKind::Video : MediaKind::Image};
        if (type == "carousel"_L1)
            files = {MediaKind::Image, MediaKind::Video, MediaKind::Image};
        return makePost(Channel::Instagram, fields, files);
    }
    /// Publishes are lost on the way back, and the listing tells.
    void loseThePublishAnswer(NetFault how = NetFault::Lost)
    {
        fake.answerInstead = [how](const Send &send) {
            return send.op == "media_publish"_L1 ? std::optional(fault(how)) : std::nullopt;
        };
    }
    void answerPublishWith(const HttpAnswer &answer, bool withEffect)
    {
        auto reply = [answer](const Send &send) {
            return send.op == "media_publish"_L1 ? std::optional(answer) : std::nullopt;
        };
        withEffect ? fake.answerInstead = reply : fake.override = reply;
    }
    Driver driver;
    InstagramFake fake;
};

const QStringList kTypes{u"post"_s, u"carousel"_s, u"reel"_s, u"story"_s};

} // namespace

class InstagramProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishesEachTypeOnceWithTheIdFromTheAnswer_data();
    void publishesEachTypeOnceWithTheIdFromTheAnswer();
    void aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown_data();
    void aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown();
    void everyUnsureAnswerToThePublishLeadsToReading_data();
    void everyUnsureAnswerToThePublishLeadsToReading();
    void aSureNoKeepsTheContainer_data();
    void aSureNoKeepsTheContainer();
    void notReadyPublishesTheSameContainerLater();
    void notReadyForTenMinutesFailsTheAttempt();
    void aDeadTokenAtTheFirstReadCostsTheAttempt();
    void beingOfflineBeforeTheAttemptSpendsNothing();
    void aFullQuotaHoldsWithoutAnAttempt();
    void anotherUsersTokenIsRefused();
    void aWrongClockStopsBeforeTheCommit();
    void aTwinOnTheProfileStopsBeforeTheCommit();
    void anEarlierTwinIsNoObstacle();
    void aFlakyFetchIsStagedAnewAndThenNamed();
    void aRefusedFileIsNamedAndNotTriedAgain();
    void aFlakyChildIsMadeAgainAlone();
    void anExpiredContainerIsReplaced();
    void aContainerThatNeverFinishesIsGivenUp();
    void freshContainersMayBeInvisibleForAWhile();
    void aRefusedContainerIsOneRequestAndEndsTheAttempt_data();
    void aRefusedContainerIsOneRequestAndEndsTheAttempt();
    void aSilentPlatformIsWaitedForAsLongAsTheSettingsSay();
    void limitsOfTheContainerStageWait_data();
    void limitsOfTheContainerStageWait();
    void quietEndsInUnknownUnlessTheSwitchIsOn();
    void theReissueUsesTheSameContainer();
    void aDeadContainerWithoutAPostIsProvenNotOut();
    void aHandMadePostIsNeverTakenForOurs();
    void unreadableForAnHourAsksThePersonAndKeepsReading();
    void cancelingStopsOnlyBeforeTheCommit();
    void decoratesWithPermalinkAndComment();
    void aLostCommentIsLookedForBeforeItIsWrittenAgain();
    void decoratingNeverChangesTheVerdict();
    void bodiesFollowTheMatrix();
    void aStepOfAnotherVersionIsNotGuessedAt();
    void hostileAnswersNeverPublishTwice_data();
    void hostileAnswersNeverPublishTwice();
};

void InstagramProtocolTest::publishesEachTypeOnceWithTheIdFromTheAnswer_data()
{
    QTest::addColumn<QString>("type");
    for (const QString &type : kTypes)
        QTest::newRow(qPrintable(type)) << type;
}

void InstagramProtocolTest::publishesEachTypeOnceWithTheIdFromTheAnswer()
{
    QFETCH(QString, type);
    World world(type);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY2(world.driver.got<Published>(), qPrintable(world.driver.verdictName()));
    QCOMPARE(world.fake.ledger.size(), 1);
    QCOMPARE(world.driver.got<Published>()->remotePostId, world.fake.ledger.first().id);
    QCOMPARE(world.driver.irreversible, 1);
    QCOMPARE(world.driver.uncertain, 0);
    QCOMPARE(world.fake.containers.size(), type == "carousel"_L1 ? 4 : 1);
}

void InstagramProtocolTest::aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("afterEffect");
    for (const QString &type : kTypes) {
        World probe(type);
        probe.driver.run();
        for (int at = 0; at < probe.driver.sends(); ++at) {
            for (const bool after : {false, true})
                QTest::addRow("%s, request %d, %s", qPrintable(type), at, after ? "after" : "before")
                    << type << at << after;
        }
    }
}

void InstagramProtocolTest::aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown()
{
    QFETCH(QString, type);
    QFETCH(int, at);
    QFETCH(bool, afterEffect);
    World world(type);
    world.driver.crashAtSend = at;
    world.driver.loss = afterEffect ? Loss::AfterEffect : Loss::BeforeEffect;
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.fake.ledger.size() <= 1);
    QCOMPARE(world.driver.irreversible, 1);
    if (world.driver.got<Published>()) {
        QCOMPARE(world.fake.ledger.size(), 1);
        QCOMPARE(world.driver.got<Published>()->remotePostId, world.fake.ledger.first().id);
    } else { // lost on the way there: nobody can know, and nothing is sent again
        QVERIFY(world.driver.uncertain > 0 && !afterEffect);
        QCOMPARE(world.fake.ledger.size(), 0);
    }
}

void InstagramProtocolTest::everyUnsureAnswerToThePublishLeadsToReading_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    const auto row = [](const char *name, const HttpAnswer &answer) { QTest::newRow(name) << answer; };
    row("lost", fault(NetFault::Lost));
    row("timed out", fault(NetFault::TimedOut));
    row("too large", fault(NetFault::TooLarge));
    row("canceled", fault(NetFault::Canceled));
    row("4/2207051, live", InstagramFake::error(4, 2207051, 403));
    row("4", InstagramFake::error(4, 0));
    row("-1/2207001", InstagramFake::error(-1, 2207001));
    row("-2/2207003", InstagramFake::error(-2, 2207003));
    row("1", InstagramFake::error(1, 0, 500));
    row("2", InstagramFake::error(2, 0, 500));
    row("24/2207008", InstagramFake::error(24, 2207008));
    row("25/2207050", InstagramFake::error(25, 2207050));
    row("100", InstagramFake::error(100, 0));
    row("102 is not on the allow-list", InstagramFake::error(102, 0));
    row("210 is not on the allow-list", InstagramFake::error(210, 0));
    row("368", InstagramFake::error(368, 0));
    row("9 with another subcode", InstagramFake::error(9, 1));
    row("9007 with another subcode", InstagramFake::error(9007, 1));
    row("5xx HTML", answered(502, QByteArray("<html>bad gateway</html>")));
    row("bad JSON", answered(200, QByteArray("{\"id\":")));
    row("no id", answered(200, QByteArray("{}")));
    row("id of a wrong type", answered(200, QByteArray("{\"id\":[1]}")));
    row("redirect", answered(302, QByteArray(), {{"location", "https://elsewhere.example/"}}));
    row("empty", answered(200, QByteArray()));
}

void InstagramProtocolTest::everyUnsureAnswerToThePublishLeadsToReading()
{
    QFETCH(HttpAnswer, answer);
    for (const bool live : {true, false}) {
        World world;
        world.answerPublishWith(answer, live);
        world.driver.run();
        QCOMPARE(world.driver.trouble, QStringList());
        QCOMPARE(world.driver.irreversible, 1);
        QVERIFY(world.driver.uncertain > 0);
        QCOMPARE(world.driver.verdictName(), live ? u"Published"_s : u"StillUnknown"_s);
        if (live)
            QCOMPARE(world.driver.got<Published>()->remotePostId, world.fake.ledger.first().id);
        else
            QCOMPARE(world.driver.got<StillUnknown>()->error.code, ErrorCode::OutcomeUnknown);
    }
}

void InstagramProtocolTest::aSureNoKeepsTheContainer_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("accountDead");
    QTest::newRow("quota") << InstagramFake::error(9, 2207042) << ErrorCode::QuotaReached << false;
    QTest::newRow("token") << InstagramFake::error(190, 463) << ErrorCode::TokenExpired << true;
    QTest::newRow("permission 10") << InstagramFake::error(10, 0, 403) << ErrorCode::PermissionDenied << false;
    QTest::newRow("permission 200") << InstagramFake::error(200, 0, 403) << ErrorCode::PermissionDenied << false;
    QTest::newRow("never left") << fault(NetFault::NotSent) << ErrorCode::Network << false;
}

void InstagramProtocolTest::aSureNoKeepsTheContainer()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(ErrorCode, code);
    QFETCH(bool, accountDead);
    World world;
    world.answerPublishWith(answer, false);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    const FailedAttempt *failed = world.driver.got<FailedAttempt>();
    QVERIFY2(failed, qPrintable(world.driver.verdictName()));
    QCOMPARE(failed->error.code, code);
    QCOMPARE(failed->accountDead, accountDead);
    QVERIFY(failed->keepCheckpoint);
    QCOMPARE(world.driver.uncertain, 0);
    // The next attempt publishes the same container.
    world.fake.override = nullptr;
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.containers.size(), 1);
    QCOMPARE(world.fake.ledger.size(), 1);
}

void InstagramProtocolTest::notReadyPublishesTheSameContainerLater()
{
    World world;
    int refusals = 3;
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        return send.op == "media_publish"_L1 && refusals-- > 0 ? std::optional(InstagramFake::error(9007, 2207027))
                                                               : std::nullopt;
    };
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.containers.size(), 1);
    QCOMPARE(world.driver.irreversible, 4);
}

void InstagramProtocolTest::notReadyForTenMinutesFailsTheAttempt()
{
    World world;
    world.answerPublishWith(InstagramFake::error(9007, 2207027), false);
    const Instant begun = world.driver.post.now;
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<FailedAttempt>());
    QVERIFY(world.driver.got<FailedAttempt>()->keepCheckpoint);
    const Milliseconds took = world.driver.post.now - begun;
    QVERIFY(took >= std::chrono::minutes(10) && took < std::chrono::minutes(13));
    QVERIFY(world.driver.irreversible < 25);
}

void InstagramProtocolTest::aDeadTokenAtTheFirstReadCostsTheAttempt()
{
    World world;
    world.fake.override = [](const Send &) { return InstagramFake::error(190, 458, 401); };
    world.driver.run();
    const FailedAttempt *failed = world.driver.got<FailedAttempt>();
    QVERIFY(failed);
    QCOMPARE(failed->error.code, ErrorCode::TokenExpired);
    QVERIFY(failed->countsAsAttempt && failed->accountDead && failed->nothingWouldHelp && !failed->preflight);
    QCOMPARE(failed->accountStatus, AccountStatus::Revoked);
    QCOMPARE(world.driver.ops.size(), 1);
}

void InstagramProtocolTest::beingOfflineBeforeTheAttemptSpendsNothing()
{
    World world;
    int offline = 40;
    world.fake.override = [&](const Send &) {
        return offline-- > 0 ? std::optional(fault(NetFault::NotSent)) : std::nullopt;
    };
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.driver.waits.count(u"offline"_s), 40);
}

void InstagramProtocolTest::aFullQuotaHoldsWithoutAnAttempt()
{
    World world;
    world.fake.quotaUsed = 50;
    world.driver.run();
    const FailedAttempt *failed = world.driver.got<FailedAttempt>();
    QVERIFY(failed);
    QCOMPARE(failed->error.code, ErrorCode::QuotaReached);
    QVERIFY(!failed->preflight && !failed->countsAsAttempt && failed->retryAfter >= std::chrono::minutes(1));
    QCOMPARE(world.driver.meta.value("quota_usage"_L1).toInt(), 50);
}

void InstagramProtocolTest::anotherUsersTokenIsRefused()
{
    World world;
    world.fake.override = [](const Send &) {
        return answered(200, QByteArray(R"({"data":[{"user_id":99,"id":"98","username":"other"}]})"));
    };
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>());
    QVERIFY(world.driver.got<FailedAttempt>()->preflight);
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::AccountMissing);
}

void InstagramProtocolTest::aWrongClockStopsBeforeTheCommit()
{
    for (const int minutes : {-6, 6}) {
        World world;
        world.fake.listingSkew = std::chrono::minutes(minutes);
        world.driver.run();
        QVERIFY(world.driver.got<FailedAttempt>());
        QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::ClockWrong);
        QCOMPARE(world.driver.irreversible, 0);
    }
}

void InstagramProtocolTest::aTwinOnTheProfileStopsBeforeTheCommit()
{
    World world;
    world.fake.postByHand(u"IMAGE"_s, u" Hello friend "_s);
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>());
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::LooksLikeDuplicate);
    QCOMPARE(world.driver.irreversible, 0);
}

void InstagramProtocolTest::anEarlierTwinIsNoObstacle()
{
    World world;
    world.fake.postByHand(u"IMAGE"_s, u"Hello friend"_s);
    world.fake.ledger.first().at -= std::chrono::hours(24);
    world.fake.postByHand(u"VIDEO"_s, u"Hello friend"_s);   // another kind
    world.fake.postByHand(u"IMAGE"_s, u"Something else"_s); // other words
    world.fake.postByHand(u"IMAGE"_s, u"Hello friend"_s);   // ours, by another job
    world.driver.post.knownRemoteIds = {world.fake.ledger.first().id};
    world.loseThePublishAnswer();
    world.driver.run();
    QVERIFY2(world.driver.got<Published>(), qPrintable(world.driver.verdictName()));
    QCOMPARE(world.driver.got<Published>()->remotePostId, world.fake.ledger.first().id);
}

void InstagramProtocolTest::aFlakyFetchIsStagedAnewAndThenNamed()
{
    for (const int failures : {1, 3, 99}) {
        World world;
        int left = failures;
        QStringList urls;
        world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
            if (send.op != "create_container"_L1)
                return std::nullopt;
            urls << QJsonDocument::fromJson(std::get<QByteArray>(send.request.body))
                        .object()
                        .value("image_url"_L1)
                        .toString();
            return left-- > 0 ? std::optional(InstagramFake::error(9004, 2207052)) : std::nullopt;
        };
        world.driver.run();
        QCOMPARE(world.driver.trouble, QStringList());
        QCOMPARE(QSet<QString>(urls.begin(), urls.end()).size(), urls.size()); // never the same address again
        if (failures <= 3) {
            QVERIFY(world.driver.got<Published>());
        } else {
            QCOMPARE(urls.size(), 4);
            QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::StagingFailed);
            QVERIFY(world.driver.got<FailedAttempt>()->error.message.contains("file0"_L1));
        }
    }
}

void InstagramProtocolTest::aRefusedFileIsNamedAndNotTriedAgain()
{
    World world(u"carousel"_s);
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        return send.op == "create_child"_L1 && world.fake.bodies.size() == 2
                   ? std::optional(InstagramFake::error(36003, 2207009))
                   : std::nullopt;
    };
    world.driver.run();
    const FailedAttempt *failed = world.driver.got<FailedAttempt>();
    QVERIFY(failed && failed->nothingWouldHelp);
    QCOMPARE(failed->error.code, ErrorCode::MediaRejected);
    QVERIFY(failed->error.message.contains("file2"_L1));
    QCOMPARE(failed->error.platformCode, u"36003/2207009"_s);
}

void InstagramProtocolTest::aFlakyChildIsMadeAgainAlone()
{
    World world(u"carousel"_s);
    bool once = true;
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        if (send.op == "read_container"_L1 && world.fake.bodies.size() == 3 && std::exchange(once, false))
            return answered(
                200,
                QByteArray(
                    R"({"status_code":"ERROR","status":"Error: Media upload has failed with error code 2207052"})"));
        return std::nullopt;
    };
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.containers.size(), 5); // three, one anew, the whole
    const QStringList children = world.fake.bodies.last().value("children"_L1).toString().split(u',');
    QCOMPARE(children.size(), 3);
    QCOMPARE(world.fake.containers.value(children.first()).value("image_url"_L1).toString(),
             world.fake.bodies.at(3).value("image_url"_L1).toString());
}

void InstagramProtocolTest::aRefusedContainerIsOneRequestAndEndsTheAttempt_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::newRow("server error") << InstagramFake::error(1, 0, 500);
    QTest::newRow("server error without words") << answered(503, QByteArray());
    HttpAnswer lost;
    lost.fault = NetFault::Lost;
    QTest::newRow("lost") << lost;
    QTest::newRow("a new container is needed") << InstagramFake::error(-1, 2207032);
}

void InstagramProtocolTest::aRefusedContainerIsOneRequestAndEndsTheAttempt()
{
    QFETCH(HttpAnswer, answer);
    World world;
    int asked = 0;
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        asked += send.op == "create_container"_L1 ? 1 : 0;
        return send.op == "create_container"_L1 ? std::optional(answer) : std::nullopt;
    };
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>());
    QVERIFY(!world.driver.got<FailedAttempt>()->nothingWouldHelp);
    QCOMPARE(asked, 1);
}

void InstagramProtocolTest::aSilentPlatformIsWaitedForAsLongAsTheSettingsSay()
{
    Settings settings;
    settings.publishing.requestTimeout = std::chrono::seconds(30);
    QCOMPARE(instagram::publishRequest(settings, u"1"_s, u"2"_s).silenceLimit, Milliseconds(std::chrono::seconds(120)));
    settings.publishing.requestTimeout = std::chrono::seconds(1);
    QCOMPARE(instagram::publishRequest(settings, u"1"_s, u"2"_s).silenceLimit, Milliseconds(std::chrono::seconds(4)));
}

void InstagramProtocolTest::anExpiredContainerIsReplaced()
{
    World world;
    bool once = true;
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        return send.op == "read_container"_L1 && std::exchange(once, false)
                   ? std::optional(answered(200, QByteArray(R"({"status_code":"EXPIRED"})")))
                   : std::nullopt;
    };
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>()); // the next attempt makes a new one
    QVERIFY(world.driver.got<FailedAttempt>()->keepCheckpoint);
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.containers.size(), 2);
    QCOMPARE(world.fake.ledger.size(), 1);
}

void InstagramProtocolTest::aContainerThatNeverFinishesIsGivenUp()
{
    World world;
    world.fake.pollsUntilFinished = 1'000'000;
    const Instant begun = world.driver.post.now;
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>());
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::Timeout);
    QVERIFY(!world.driver.got<FailedAttempt>()->keepCheckpoint);
    QVERIFY(world.driver.post.now - begun >= std::chrono::minutes(30) &&
            world.driver.post.now - begun < std::chrono::minutes(32));
}

void InstagramProtocolTest::freshContainersMayBeInvisibleForAWhile()
{
    World world;
    int invisible = 5;
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        return send.op == "read_container"_L1 && invisible-- > 0 ? std::optional(InstagramFake::error(100, 33))
                                                                 : std::nullopt;
    };
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.containers.size(), 1);
}

void InstagramProtocolTest::limitsOfTheContainerStageWait_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("minutes");
    for (const int code : {4, 17, 32, 341, 613, 80002})
        QTest::addRow("%d", code) << InstagramFake::error(code, 0) << ErrorCode::RateLimited << 60;
    HttpAnswer told = InstagramFake::error(80002, 0);
    told.headers = {
        {"x-business-use-case-usage",
         R"({"1784":[{"type":"instagram","call_count":100,"total_cputime":25,"total_time":25,"estimated_time_to_regain_access":17}]})"}};
    QTest::newRow("told when") << told << ErrorCode::RateLimited << 18;
    QTest::newRow("spam") << InstagramFake::error(4, 2207051, 403) << ErrorCode::ActionBlocked << 360;
    QTest::newRow("policy") << InstagramFake::error(368, 0) << ErrorCode::ActionBlocked << 360;
}

void InstagramProtocolTest::limitsOfTheContainerStageWait()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(ErrorCode, code);
    QFETCH(int, minutes);
    World world;
    world.fake.override = [&](const Send &send) {
        return send.op == "create_container"_L1 ? std::optional(answer) : std::nullopt;
    };
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>());
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, code);
    QCOMPARE(world.driver.got<FailedAttempt>()->retryAfter, Milliseconds(std::chrono::minutes(minutes)));
    QVERIFY(!world.driver.got<FailedAttempt>()->nothingWouldHelp);
    if (minutes == 18)
        QCOMPARE(world.driver.meta.value("usage_percent"_L1).toInt(), 100);
}

void InstagramProtocolTest::quietEndsInUnknownUnlessTheSwitchIsOn()
{
    World world;
    world.fake.publishHasEffect = false;
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<StillUnknown>());
    QCOMPARE(world.driver.got<StillUnknown>()->error.code, ErrorCode::OutcomeUnknown);
    QCOMPARE(world.driver.irreversible, 1);
}

void InstagramProtocolTest::theReissueUsesTheSameContainer()
{
    World world;
    world.driver.post.flags.instagramReissue = true;
    world.fake.publishHasEffect = false;
    const Instant begun = world.driver.post.now;
    world.driver.run();
    const NotPublished *quiet = world.driver.got<NotPublished>();
    QVERIFY(quiet && quiet->keepCheckpoint);
    QVERIFY(world.driver.post.now - begun >= std::chrono::minutes(10));
    world.fake.publishHasEffect = true;
    world.driver.post.now += std::chrono::hours(23);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.containers.size(), 1);
    QCOMPARE(world.fake.ledger.size(), 1);
}

void InstagramProtocolTest::aDeadContainerWithoutAPostIsProvenNotOut()
{
    for (const QString &end : {u"ERROR"_s, u"EXPIRED"_s}) {
        World world;
        world.fake.publishHasEffect = false;
        world.fake.answerInstead = [&](const Send &send) -> std::optional<HttpAnswer> {
            if (send.op == "confirm_container"_L1)
                return answered(200, QJsonObject{{u"status_code"_s, end}});
            return std::nullopt;
        };
        world.driver.run();
        QVERIFY2(world.driver.got<NotPublished>(), qPrintable(world.driver.verdictName()));
        QVERIFY(!world.driver.got<NotPublished>()->keepCheckpoint);
        QVERIFY(world.driver.got<NotPublished>()->error.message.contains(end));
        // The same with our post on the profile: it is out, whatever the container says.
        World live;
        live.loseThePublishAnswer();
        live.fake.override = [&](const Send &send) {
            return send.op == "confirm_container"_L1
                       ? std::optional(answered(200, QJsonObject{{u"status_code"_s, end}}))
                       : std::nullopt;
        };
        live.driver.run();
        QVERIFY(live.driver.got<Published>());
        QCOMPARE(live.driver.got<Published>()->remotePostId, live.fake.ledger.first().id);
    }
}

void InstagramProtocolTest::aHandMadePostIsNeverTakenForOurs()
{
    // Two posts alike appear while the answer is lost: published, but which one it is stays open.
    World world;
    world.fake.answerInstead = [&](const Send &send) -> std::optional<HttpAnswer> {
        if (send.op != "media_publish"_L1)
            return std::nullopt;
        world.fake.postByHand(u"IMAGE"_s, u"Hello friend"_s);
        return fault(NetFault::Lost);
    };
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QVERIFY(world.driver.got<Published>()->remotePostId.isEmpty());
    // Something else is posted by hand and ours is not out: not a match, and not quiet either.
    World other;
    other.driver.post.flags.instagramReissue = true;
    other.fake.publishHasEffect = false;
    other.fake.answerInstead = [&](const Send &send) -> std::optional<HttpAnswer> {
        if (send.op == "media_publish"_L1)
            other.fake.postByHand(u"IMAGE"_s, u"By hand"_s);
        return std::nullopt;
    };
    other.driver.run();
    QVERIFY(other.driver.got<StillUnknown>());
}

void InstagramProtocolTest::unreadableForAnHourAsksThePersonAndKeepsReading()
{
    World world;
    world.loseThePublishAnswer();
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        return send.op == "confirm_container"_L1 ? std::optional(answered(500, QByteArray("<html>"))) : std::nullopt;
    };
    const Instant begun = world.driver.post.now;
    world.driver.run(4000, true);
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<StillUnknown>());
    QVERIFY(world.driver.got<StillUnknown>()->lookAgainIn.count() > 0);
    const Milliseconds took = world.driver.post.now - begun;
    QVERIFY(took >= std::chrono::minutes(60) && took < std::chrono::minutes(62));
    world.driver.post.now += world.driver.got<StillUnknown>()->lookAgainIn;
    world.fake.override = nullptr; // hours later the platform answers
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.driver.irreversible, 1);
}

void InstagramProtocolTest::cancelingStopsOnlyBeforeTheCommit()
{
    World world;
    world.driver.post.canceled = true;
    world.driver.run();
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::Canceled);
    QCOMPARE(world.driver.ops.size(), 0);
    World late;
    late.fake.answerInstead = [&](const Send &send) -> std::optional<HttpAnswer> {
        late.driver.post.canceled |= send.op == "media_publish"_L1;
        return std::nullopt;
    };
    late.driver.run();
    QVERIFY(late.driver.got<Published>());
}

namespace
{

/// Plays decorate() to its end; `platform` answers by the op.
Decision decorate(PostContext post, Checkpoint at, const std::function<Answer(const Send &)> &platform,
                  QStringList *ops = nullptr)
{
    Answer answer;
    for (int i = 0; i < 200; ++i) {
        Decision decision = protocolFor(Channel::Instagram).decorate(post, at, answer);
        at = decision.checkpoint;
        answer.reset();
        if (const Send *send = std::get_if<Send>(&decision.action)) {
            if (ops)
                *ops << send->op;
            answer = platform(*send);
        } else if (const Wait *wait = std::get_if<Wait>(&decision.action)) {
            post.now += wait->delay;
        } else {
            return decision;
        }
    }
    return {};
}

Checkpoint outWith(const QString &id)
{
    return {u"published"_s, {{u"media_id"_s, id}}};
}

} // namespace

void InstagramProtocolTest::decoratesWithPermalinkAndComment()
{
    const PostContext post = World::postOf(u"post"_s, {{u"first_comment"_s, u"first!"_s}});
    QStringList ops;
    const Decision end = decorate(
        post, outWith(u"18"_s),
        [](const Send &send) -> Answer {
            if (send.op == "read_permalink"_L1)
                return answered(200, QByteArray(R"({"id":"18","permalink":"https://www.instagram.com/p/abc/"})"));
            return answered(200, QByteArray(R"({"id":"77"})"));
        },
        &ops);
    QCOMPARE(std::get<Published>(end.action).permalink, u"https://www.instagram.com/p/abc/"_s);
    QCOMPARE(std::get<Published>(end.action).remotePostId, u"18"_s);
    QCOMPARE(ops, QStringList({u"read_permalink"_s, u"first_comment"_s}));
    QCOMPARE(end.meta.value("first_comment"_L1).toString(), u"done"_s);
}

void InstagramProtocolTest::aLostCommentIsLookedForBeforeItIsWrittenAgain()
{
    for (const bool there : {true, false}) {
        const PostContext post = World::postOf(u"post"_s, {{u"first_comment"_s, u"first!"_s}});
        QStringList ops;
        const Decision end = decorate(
            post, outWith(u"18"_s),
            [&](const Send &send) -> Answer {
                if (send.op == "read_permalink"_L1)
                    return answered(200, QByteArray(R"({"permalink":"https://www.instagram.com/p/abc/"})"));
                if (send.op == "first_comment"_L1 && ops.count(u"first_comment"_s) == 1)
                    return std::nullopt; // a crash
                if (send.op == "read_comments"_L1)
                    return answered(200,
                                    QByteArray(there ? R"({"data":[{"id":"1","text":"first!","username":"someone"}]})"
                                                     : R"({"data":[]})"));
                return answered(200, QByteArray(R"({"id":"77"})"));
            },
            &ops);
        QVERIFY(std::holds_alternative<Published>(end.action));
        QCOMPARE(ops.count(u"first_comment"_s), there ? 1 : 2);
        QVERIFY(ops.indexOf(u"read_comments"_s) > 0);
    }
}

void InstagramProtocolTest::decoratingNeverChangesTheVerdict()
{
    const PostContext post = World::postOf(u"post"_s, {{u"first_comment"_s, u"first!"_s}});
    const QList<HttpAnswer> answers{fault(NetFault::Lost),
                                    fault(NetFault::NotSent),
                                    InstagramFake::error(190, 463),
                                    InstagramFake::error(100, 33),
                                    InstagramFake::error(4, 2207051, 403),
                                    answered(500, QByteArray("<html>")),
                                    answered(200, QByteArray(R"j({"permalink":"javascript:alert(1)","data":7})j"))};
    for (const HttpAnswer &answer : answers) {
        const Decision end = decorate(post, outWith(u"18"_s), [&](const Send &) -> Answer { return answer; });
        QVERIFY(std::holds_alternative<Published>(end.action));
        QCOMPARE(std::get<Published>(end.action).remotePostId, u"18"_s);
        QCOMPARE(std::get<Published>(end.action).permalink, u"https://www.instagram.com/someone/"_s);
        QCOMPARE(end.checkpoint.step, u"published"_s);
    }
}

void InstagramProtocolTest::bodiesFollowTheMatrix()
{
    InstagramContent content;
    content.caption = u"C"_s;
    content.altTexts = {u"a0"_s, u"a1"_s};
    content.userTags = {{u"x"_s, 0.5, 0.25, 0}, {u"y"_s, 0.1, 0.2, 1}};
    content.aiGenerated = true;
    content.coverOffsetMs = 1500;
    content.shareToFeed = false;
    MediaAsset picture;
    MediaAsset clip;
    clip.kind = MediaKind::Video;
    const QJsonObject post = instagram::singleContainer(content, picture, u"u"_s);
    QCOMPARE(post.keys(),
             QStringList({u"alt_text"_s, u"caption"_s, u"image_url"_s, u"is_ai_generated"_s, u"user_tags"_s}));
    content.type = PostType::Reel;
    const QJsonObject reel = instagram::singleContainer(content, clip, u"u"_s);
    QCOMPARE(reel.keys(), QStringList({u"caption"_s, u"is_ai_generated"_s, u"media_type"_s, u"share_to_feed"_s,
                                       u"thumb_offset"_s, u"user_tags"_s, u"video_url"_s}));
    QCOMPARE(reel.value("user_tags"_L1).toArray().first().toObject().keys(), QStringList({u"username"_s}));
    QCOMPARE(reel.value("share_to_feed"_L1).toBool(true), false);
    content.type = PostType::Story;
    QCOMPARE(instagram::singleContainer(content, clip, u"u"_s).keys(),
             QStringList({u"is_ai_generated"_s, u"media_type"_s, u"user_tags"_s, u"video_url"_s}));
    content.type = PostType::Carousel;
    QCOMPARE(instagram::childContainer(content, picture, 1, u"u"_s).keys(),
             QStringList({u"alt_text"_s, u"image_url"_s, u"is_carousel_item"_s, u"user_tags"_s}));
    QCOMPARE(instagram::childContainer(content, clip, 1, u"u"_s).keys(),
             QStringList({u"is_carousel_item"_s, u"media_type"_s, u"video_url"_s}));
    const QJsonObject whole = instagram::carouselContainer(content, {u"1"_s, u"2"_s});
    QCOMPARE(whole.keys(), QStringList({u"caption"_s, u"children"_s, u"is_ai_generated"_s, u"media_type"_s}));
    QCOMPARE(whole.value("children"_L1).toString(), u"1,2"_s);
}

void InstagramProtocolTest::aStepOfAnotherVersionIsNotGuessedAt()
{
    World world;
    world.driver.saved = {u"something_new"_s, {}};
    world.driver.run();
    QVERIFY(world.driver.got<StillUnknown>());
    QCOMPARE(world.driver.ops.size(), 0);
}

void InstagramProtocolTest::hostileAnswersNeverPublishTwice_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, 'x');
    QTest::newRow("10 MB of JSON") << QByteArray("{\"id\":\"" + QByteArray(10 * 1024 * 1024, '1') + "\"}");
    QTest::newRow("deep") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']'));
    QTest::newRow("deep id") << QByteArray("{\"id\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
    QTest::newRow("numbers everywhere") << QByteArray(
        R"({"id":1e400,"status_code":5,"status":[],"data":{},"error":"no"})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"data":[1,null,"x",{"id":{}}],"error":{"code":"x","error_subcode":[],"is_transient":"maybe"}})");
    QTest::newRow("markup") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("id with a path") << QByteArray("{\"id\":\"../../me?x=1 2\"}");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
}

void InstagramProtocolTest::hostileAnswersNeverPublishTwice()
{
    QFETCH(QByteArray, body);
    World probe;
    probe.driver.run();
    for (int at = 0; at < probe.driver.sends(); ++at) {
        for (const int status : {200, 400, 500}) {
            World world;
            int index = 0;
            world.fake.answerInstead = [&](const Send &) {
                return index++ == at ? std::optional(answered(status, body)) : std::nullopt;
            };
            world.driver.run();
            QCOMPARE(world.driver.trouble, QStringList());
            QVERIFY(world.fake.ledger.size() <= 1);
            QCOMPARE(world.driver.got<Published>() != nullptr, world.fake.ledger.size() == 1);
        }
    }
}

QTEST_GUILESS_MAIN(InstagramProtocolTest)
#include "instagramprotocoltest.moc"
