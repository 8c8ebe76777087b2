// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "tiktokfake.h"

#include "channels/tiktok/requests.h"

#include <QTest>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;

namespace
{

struct World {
    explicit World(bool photos = false, qint64 bytes = 25'000'000, const QJsonObject &more = {})
        : driver(protocolFor(Channel::TikTok), postOf(photos, bytes, more),
                 [this](const Send &send) { return fake(send); }),
          fake(&driver.post)
    {
    }
    static PostContext postOf(bool photos, qint64 bytes, const QJsonObject &more)
    {
        QJsonObject fields{{u"privacy_level"_s, u"PUBLIC_TO_EVERYONE"_s},
                           {u"consent"_s, true},
                           {u"allow_comment"_s, true},
                           {u"allow_duet"_s, true},
                           {u"title"_s, u"Hi"_s}};
        if (photos)
            fields.insert(u"description"_s, u"Hello photos"_s);
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        PostContext post = makePost(Channel::TikTok, fields,
                                    photos ? QList{MediaKind::Image, MediaKind::Image} : QList{MediaKind::Video});
        post.media.first().bytes = bytes;
        post.account.scopes = {u"user.info.basic"_s, u"video.publish"_s, u"video.list"_s};
        return post;
    }
    void answer(const QString &op, const HttpAnswer &reply, bool withEffect, int times = 1'000'000)
    {
        auto left = std::make_shared<int>(times);
        auto act = [op, reply, left](const Send &send) {
            return send.op == op && (*left)-- > 0 ? std::optional(reply) : std::nullopt;
        };
        (withEffect ? fake.answerInstead : fake.override) = act;
    }
    Driver driver;
    TikTokFake fake;
};

} // namespace

class TikTokProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishesOnceInOrderedChunks_data();
    void publishesOnceInOrderedChunks();
    void publishesPhotosOnce();
    void aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown_data();
    void aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown();
    void theAudienceIsNeverWidened();
    void whatTheCreatorTurnedOffIsSentOff();
    void tooLongForTheCreatorNeedsAttention();
    void nothingIsSentWithoutConsentAndChoice();
    void limitsOfCreatorInfoHoldWithoutAnAttempt_data();
    void limitsOfCreatorInfoHoldWithoutAnAttempt();
    void aRefusedTokenIsRenewedOnceAndThenDead();
    void aForeignUploadAddressGetsNoByte_data();
    void aForeignUploadAddressGetsNoByte();
    void chunkTroubleIsResynced_data();
    void chunkTroubleIsResynced();
    void aDeadUploadAddressBeginsAnew();
    void theLastChunkIsSentAgainOnlyWhenBytesAreMissing();
    void missingByteCountsAreUnknownNotZero();
    void bytesMissingAndAddressGoneIsProvenAfter75Minutes();
    void failReasonsDecide_data();
    void failReasonsDecide();
    void postIdsComeInEveryShape_data();
    void postIdsComeInEveryShape();
    void theInboxIsADelivery();
    void anUnknownPublishIdAsksThePerson();
    void unreadableStatusIsNoVerdict();
    void lostPhotosDropTheFilesAndLookThreeTimes();
    void lostPhotosAreFoundByTheirCaption();
    void refusedPhotosAreASureNo_data();
    void refusedPhotosAreASureNo();
    void decoratingReadsTheIdLater();
    void bodiesSayEverythingExplicitly();
    void hostileAnswersNeverPublishTwice_data();
    void hostileAnswersNeverPublishTwice();
};

void TikTokProtocolTest::publishesOnceInOrderedChunks_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QStringList>("ranges");
    QTest::newRow("one piece") << qint64(4'194'304) << QStringList{u"bytes 0-4194303/4194304"_s};
    QTest::newRow("two pieces") << qint64(25'000'000)
                                << QStringList{u"bytes 0-9999999/25000000"_s, u"bytes 10000000-24999999/25000000"_s};
    QTest::newRow("three pieces") << qint64(30'000'001)
                                  << QStringList{u"bytes 0-9999999/30000001"_s, u"bytes 10000000-19999999/30000001"_s,
                                                 u"bytes 20000000-30000000/30000001"_s};
}

void TikTokProtocolTest::publishesOnceInOrderedChunks()
{
    QFETCH(qint64, bytes);
    QFETCH(QStringList, ranges);
    World world(false, bytes);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY2(world.driver.got<Published>(), qPrintable(world.driver.verdictName()));
    QCOMPARE(world.driver.got<Published>()->remotePostId, u"7301234567890123457"_s);
    QCOMPARE(world.driver.got<Published>()->permalink, u"https://www.tiktok.com/@someone/video/7301234567890123457"_s);
    QCOMPARE(world.fake.ranges, ranges);
    QCOMPARE(world.fake.ledger.size(), 1);
    QCOMPARE(world.driver.irreversible, 1);
    QCOMPARE(world.driver.uncertain, 0);
}

void TikTokProtocolTest::publishesPhotosOnce()
{
    World world(true);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.ledger.size(), 1);
    QCOMPARE(world.driver.irreversible, 1);
    QCOMPARE(world.fake.bodies.first().value("source_info"_L1).toObject().value("photo_images"_L1).toArray().size(), 2);
}

void TikTokProtocolTest::aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown_data()
{
    QTest::addColumn<bool>("photos");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("keepUrl");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("afterEffect");
    for (const auto &[photos, bytes] :
         {std::pair(true, 0), std::pair(false, 5'000'000), std::pair(false, 31'000'000)}) {
        World probe(photos, bytes);
        probe.driver.run();
        for (int at = 0; at < probe.driver.sends(); ++at) {
            for (const bool keepUrl : {true, false}) {
                for (const bool after : {false, true})
                    QTest::addRow("%s of %d, request %d, %s, address %s", photos ? "photos" : "clip", bytes, at,
                                  after ? "after" : "before", keepUrl ? "kept" : "lost")
                        << photos << qint64(bytes) << keepUrl << at << after;
            }
        }
    }
}

void TikTokProtocolTest::aCrashAtAnyRequestEndsInOnePostOrAnHonestUnknown()
{
    QFETCH(bool, photos);
    QFETCH(qint64, bytes);
    QFETCH(bool, keepUrl);
    QFETCH(int, at);
    QFETCH(bool, afterEffect);
    World world(photos, bytes);
    world.driver.keepUploadUrl = keepUrl;
    world.driver.crashAtSend = at;
    world.driver.loss = afterEffect ? Loss::AfterEffect : Loss::BeforeEffect;
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.fake.ledger.size() <= 1);
    if (world.driver.got<Published>()) {
        QCOMPARE(world.fake.ledger.size(), 1);
    } else if (world.driver.got<NotPublished>()) { // bytes missing and the address gone: proven
        QVERIFY(!keepUrl);
        QCOMPARE(world.fake.ledger.size(), 0);
    } else { // photos: nobody can know
        QVERIFY(photos && world.driver.got<StillUnknown>());
    }
}

void TikTokProtocolTest::theAudienceIsNeverWidened()
{
    World world;
    world.fake.creator.insert(u"privacy_level_options"_s, QJsonArray{u"SELF_ONLY"_s});
    world.driver.run();
    const FailedAttempt *failed = world.driver.got<FailedAttempt>();
    QVERIFY(failed && failed->preflight && failed->nothingWouldHelp);
    QCOMPARE(failed->error.code, ErrorCode::FieldsMissing);
    QCOMPARE(world.fake.bodies.size(), 0);
}

void TikTokProtocolTest::whatTheCreatorTurnedOffIsSentOff()
{
    World world;
    world.fake.creator.insert(u"comment_disabled"_s, true);
    world.driver.run();
    const QJsonObject info = world.fake.bodies.first().value("post_info"_L1).toObject();
    QCOMPARE(info.value("disable_comment"_L1).toBool(), true);
    QCOMPARE(info.value("disable_duet"_L1).toBool(true), false);
    QCOMPARE(info.value("disable_stitch"_L1).toBool(), true); // not allowed by the person
}

void TikTokProtocolTest::tooLongForTheCreatorNeedsAttention()
{
    World world;
    world.fake.creator.insert(u"max_video_post_duration_sec"_s, 8);
    world.driver.run();
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, ErrorCode::MediaRejected);
    QVERIFY(world.driver.got<FailedAttempt>()->preflight);
}

void TikTokProtocolTest::nothingIsSentWithoutConsentAndChoice()
{
    for (const QJsonObject &fields :
         {QJsonObject{{u"consent"_s, false}}, QJsonObject{{u"privacy_level"_s, QString()}}}) {
        World world(false, 1000, fields);
        world.driver.run();
        QVERIFY(world.driver.got<FailedAttempt>());
        QVERIFY(world.driver.got<FailedAttempt>()->preflight);
        QCOMPARE(world.driver.ops.size(), 0);
    }
}

void TikTokProtocolTest::limitsOfCreatorInfoHoldWithoutAnAttempt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("seconds");
    QTest::newRow("posts") << 200 << QByteArray("spam_risk_too_many_posts") << 3600;
    QTest::newRow("users") << 200 << QByteArray("reached_active_user_cap") << 3600;
    QTest::newRow("rate") << 429 << QByteArray("rate_limit_exceeded") << 60;
}

void TikTokProtocolTest::limitsOfCreatorInfoHoldWithoutAnAttempt()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, seconds);
    World world;
    world.answer(u"creator_info"_s, TikTokFake::error(status, code), false);
    world.driver.run();
    const FailedAttempt *failed = world.driver.got<FailedAttempt>();
    QVERIFY(failed && !failed->preflight && !failed->countsAsAttempt && !failed->nothingWouldHelp);
    QCOMPARE(failed->retryAfter, Milliseconds(std::chrono::seconds(seconds)));
    QCOMPARE(failed->error.traceId, u"L2"_s);
}

void TikTokProtocolTest::aRefusedTokenIsRenewedOnceAndThenDead()
{
    for (const QString &op : {u"creator_info"_s, u"video_init"_s}) {
        World once;
        once.answer(op, TikTokFake::error(401, "access_token_invalid"), false, 1);
        once.driver.run();
        QVERIFY(once.driver.got<Published>());
        QCOMPARE(once.driver.ops.count(u"refresh_token"_s), 1);
        World dead;
        dead.answer(op, TikTokFake::error(401, "access_token_invalid"), false);
        dead.driver.run();
        const FailedAttempt *failed = dead.driver.got<FailedAttempt>();
        QVERIFY(failed && failed->accountDead && failed->nothingWouldHelp);
        QCOMPARE(failed->countsAsAttempt, op == "creator_info"_L1);
        QCOMPARE(failed->error.code, ErrorCode::TokenExpired);
        QCOMPARE(dead.driver.ops.count(u"refresh_token"_s), 1);
    }
}

void TikTokProtocolTest::aForeignUploadAddressGetsNoByte_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("official") << u"https://open-upload-sg.tiktokapis.com/video/?upload_id=1&upload_token=a%2Bb"_s
                              << true;
    QTest::newRow("suffix trick") << u"https://eviltiktokapis.com/video/"_s << false;
    QTest::newRow("suffix in the middle") << u"https://upload.tiktokapis.com.evil.example/"_s << false;
    QTest::newRow("user info") << u"https://a:b@upload.tiktokapis.com/"_s << false;
    QTest::newRow("plain") << u"http://upload.tiktokapis.com/"_s << false;
    QTest::newRow("odd port") << u"https://upload.tiktokapis.com:8443/"_s << false;
    QTest::newRow("named loopback") << u"http://127.0.0.1:4711/upload/1"_s << true;
    QTest::newRow("other loopback port") << u"http://127.0.0.1:4712/upload/1"_s << false;
    QTest::newRow("named host over TLS") << u"https://up.example/x"_s << true;
    QTest::newRow("named host in the clear") << u"http://up.example/x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("endless") << QString(u"https://upload.tiktokapis.com/"_s + QString(100'000, u'a')) << false;
}

void TikTokProtocolTest::aForeignUploadAddressGetsNoByte()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    Settings settings;
    settings.tiktok.uploadHosts = {u"127.0.0.1:4711"_s, u"up.example"_s};
    QCOMPARE(tiktok::isUploadUrlAllowed(settings, url), allowed);
    if (allowed)
        return;
    World world;
    world.answer(
        u"video_init"_s,
        TikTokFake::ok(QJsonDocument(QJsonObject{{u"publish_id"_s, u"p1"_s}, {u"upload_url"_s, url}}).toJson()), false);
    world.driver.run();
    QVERIFY(world.driver.got<FailedAttempt>());
    QVERIFY(!world.driver.ops.contains(u"upload_chunk"_s) && world.driver.irreversible == 0);
}

void TikTokProtocolTest::chunkTroubleIsResynced_data()
{
    QTest::addColumn<HttpAnswer>("reply");
    QTest::addColumn<bool>("stored");
    for (const bool stored : {true, false}) {
        QTest::addRow("500, %d", stored) << answered(500, QByteArray()) << stored;
        QTest::addRow("lost, %d", stored) << fault(NetFault::Lost) << stored;
        QTest::addRow("timeout, %d", stored) << fault(NetFault::TimedOut) << stored;
        QTest::addRow("200, %d", stored) << answered(200, QByteArray()) << stored;
    }
    QTest::newRow("416 and stored") << answered(416, QByteArray()) << true;
}

void TikTokProtocolTest::chunkTroubleIsResynced()
{
    QFETCH(HttpAnswer, reply);
    QFETCH(bool, stored);
    for (const bool tellsBytes : {true, false}) {
        if (!tellsBytes && stored && reply.status != 416)
            continue; // sent again, TikTok answers 416: the row of its own
        World world(false, 45'000'000);
        world.fake.tellsBytes = tellsBytes;
        world.answer(u"upload_chunk"_s, reply, stored, 2);
        world.driver.run();
        QCOMPARE(world.driver.trouble, QStringList());
        QVERIFY2(world.driver.got<Published>(), qPrintable(world.driver.verdictName()));
        QCOMPARE(world.fake.ledger.size(), 1);
        QCOMPARE(world.driver.irreversible, 1);
    }
}

void TikTokProtocolTest::aDeadUploadAddressBeginsAnew()
{
    World world(false, 45'000'000);
    world.answer(u"upload_chunk"_s, answered(403, QByteArray()), false, 1);
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.fake.uploads.size(), 2);
    QCOMPARE(world.fake.ledger.size(), 1);
    World never(false, 45'000'000);
    never.answer(u"upload_chunk"_s, answered(404, QByteArray()), false);
    never.driver.run();
    QVERIFY(never.driver.got<FailedAttempt>());
    QCOMPARE(never.fake.uploads.size(), 4);
}

void TikTokProtocolTest::theLastChunkIsSentAgainOnlyWhenBytesAreMissing()
{
    for (const bool arrived : {true, false}) {
        for (const HttpAnswer &reply : {fault(NetFault::Lost), answered(500, QByteArray()), answered(416, QByteArray()),
                                        answered(206, QByteArray())}) {
            World world;
            world.answer(u"upload_last_chunk"_s, reply, arrived, 1);
            world.driver.run();
            QCOMPARE(world.driver.trouble, QStringList());
            QVERIFY2(world.driver.got<Published>(), qPrintable(world.driver.verdictName()));
            QVERIFY(world.driver.uncertain > 0);
            QCOMPARE(world.fake.ledger.size(), 1);
            QCOMPARE(world.driver.irreversible, arrived ? 1 : 2);
        }
    }
}

void TikTokProtocolTest::missingByteCountsAreUnknownNotZero()
{
    World world;
    world.fake.tellsBytes = false;
    world.answer(u"upload_last_chunk"_s, fault(NetFault::Lost), false);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<StillUnknown>());
    QCOMPARE(world.driver.irreversible, 1);
}

void TikTokProtocolTest::bytesMissingAndAddressGoneIsProvenAfter75Minutes()
{
    World world;
    world.answer(u"upload_last_chunk"_s, fault(NetFault::Lost), false);
    world.fake.answerInstead = [&](const Send &send) -> std::optional<HttpAnswer> {
        if (send.op == "upload_last_chunk"_L1)
            world.driver.post.uploadUrl.clear();
        return std::nullopt;
    };
    world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
        if (send.op != "upload_last_chunk"_L1)
            return std::nullopt;
        world.driver.post.uploadUrl.clear();
        return fault(NetFault::Lost);
    };
    const Instant begun = world.driver.post.now;
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    const NotPublished *verdict = world.driver.got<NotPublished>();
    QVERIFY2(verdict, qPrintable(world.driver.verdictName()));
    QVERIFY(!verdict->keepCheckpoint && !verdict->nothingWouldHelp);
    QVERIFY(world.driver.post.now - begun >= std::chrono::minutes(75) &&
            world.driver.post.now - begun < std::chrono::minutes(78));
    QCOMPARE(world.driver.irreversible, 1);
}

void TikTokProtocolTest::failReasonsDecide_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("attention");
    QTest::newRow("format") << u"file_format_check_failed"_s << ErrorCode::MediaRejected << true;
    QTest::newRow("duration") << u"duration_check_failed"_s << ErrorCode::MediaRejected << true;
    QTest::newRow("frame rate") << u"frame_rate_check_failed"_s << ErrorCode::MediaRejected << true;
    QTest::newRow("size") << u"picture_size_check_failed"_s << ErrorCode::MediaRejected << true;
    QTest::newRow("internal") << u"internal"_s << ErrorCode::PlatformUnavailable << false;
    QTest::newRow("video pull") << u"video_pull_failed"_s << ErrorCode::StagingFailed << false;
    QTest::newRow("photo pull") << u"photo_pull_failed"_s << ErrorCode::StagingFailed << false;
    QTest::newRow("canceled") << u"publish_cancelled"_s << ErrorCode::Canceled << true;
    QTest::newRow("auth") << u"auth_removed"_s << ErrorCode::TokenExpired << true;
    QTest::newRow("cap") << u"spam_risk_too_many_posts"_s << ErrorCode::QuotaReached << false;
    QTest::newRow("banned") << u"spam_risk_user_banned_from_posting"_s << ErrorCode::PolicyRejected << true;
    QTest::newRow("text") << u"spam_risk_text"_s << ErrorCode::PolicyRejected << true;
    QTest::newRow("spam") << u"spam_risk"_s << ErrorCode::PolicyRejected << true;
    QTest::newRow("new one") << u"video_bitrate_check_failed"_s << ErrorCode::PolicyRejected << true;
}

void TikTokProtocolTest::failReasonsDecide()
{
    QFETCH(QString, reason);
    QFETCH(ErrorCode, code);
    QFETCH(bool, attention);
    World world;
    world.fake.failReason = reason;
    world.driver.run();
    const NotPublished *verdict = world.driver.got<NotPublished>();
    QVERIFY(verdict);
    QCOMPARE(verdict->error.code, code);
    QCOMPARE(verdict->nothingWouldHelp, attention);
    QCOMPARE(verdict->accountDead, reason == "auth_removed"_L1);
    QCOMPARE(verdict->error.platformCode, reason);
    QVERIFY(!verdict->keepCheckpoint);
}

void TikTokProtocolTest::postIdsComeInEveryShape_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("number above 2^53") << QByteArray("[7499999999999999999]") << u"7499999999999999999"_s << 1;
    QTest::newRow("text") << QByteArray("[\"7499999999999999998\"]") << u"7499999999999999998"_s << 1;
    QTest::newRow("bare number") << QByteArray("7499999999999999997") << u"7499999999999999997"_s << 1;
    QTest::newRow("bare text") << QByteArray("\"7499999999999999996\"") << u"7499999999999999996"_s << 1;
    QTest::newRow("several") << QByteArray("[7499999999999999995,\"7499999999999999994\"]") << u"7499999999999999995"_s
                             << 2;
    QTest::newRow("empty list") << QByteArray("[]") << QString() << 0;
    QTest::newRow("missing") << QByteArray() << QString() << 0;
    QTest::newRow("null") << QByteArray("null") << QString() << 0;
    QTest::newRow("zero") << QByteArray("[0]") << QString() << 0;
    QTest::newRow("beyond 64 bits") << QByteArray("[99999999999999999999999]") << QString() << 0;
    QTest::newRow("other spelling") << QByteArray("[],\"publicly_available_post_id\":[7499999999999999993]")
                                    << u"7499999999999999993"_s << 1;
}

void TikTokProtocolTest::postIdsComeInEveryShape()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, first);
    QFETCH(int, count);
    World world;
    world.fake.postIds = wire;
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QCOMPARE(world.driver.got<Published>()->remotePostId, first);
    QCOMPARE(world.driver.meta.value("post_ids"_L1).toArray().size(), count);
}

void TikTokProtocolTest::theInboxIsADelivery()
{
    World world;
    world.fake.endStatus = u"SEND_TO_USER_INBOX"_s;
    world.fake.postIds.clear();
    world.driver.run();
    QVERIFY(world.driver.got<Published>());
    QVERIFY(world.driver.got<Published>()->note.contains("inbox"_L1));
}

void TikTokProtocolTest::anUnknownPublishIdAsksThePerson()
{
    for (const QByteArray &code :
         {QByteArray("invalid_publish_id"), QByteArray("token_not_authorized_for_specified_publish_id")}) {
        World world;
        world.fake.override = [&](const Send &send) -> std::optional<HttpAnswer> {
            const bool sent = world.driver.irreversible > 0;
            return sent && send.op == "read_status"_L1 ? std::optional(TikTokFake::error(400, code)) : std::nullopt;
        };
        world.driver.run();
        QVERIFY(world.driver.got<StillUnknown>());
        QCOMPARE(world.driver.got<StillUnknown>()->error.code, ErrorCode::OutcomeUnknown);
        QCOMPARE(world.driver.irreversible, 1);
    }
}

void TikTokProtocolTest::unreadableStatusIsNoVerdict()
{
    for (const HttpAnswer &reply :
         {answered(500, QByteArray("<html>")), fault(NetFault::NotSent), TikTokFake::error(429, "rate_limit_exceeded"),
          TikTokFake::error(401, "access_token_invalid"), TikTokFake::error(401, "scope_not_authorized")}) {
        World world;
        world.fake.override = [&](const Send &send) {
            return world.driver.irreversible > 0 && send.op == "read_status"_L1 ? std::optional(reply) : std::nullopt;
        };
        const Instant begun = world.driver.post.now;
        world.driver.run(4000, true);
        QCOMPARE(world.driver.trouble, QStringList());
        QVERIFY(world.driver.got<StillUnknown>());
        QVERIFY(world.driver.got<StillUnknown>()->lookAgainIn.count() > 0);
        QVERIFY(world.driver.post.now - begun >= std::chrono::minutes(60) &&
                world.driver.post.now - begun < std::chrono::minutes(63));
        QVERIFY(world.driver.ops.count(u"refresh_token"_s) <= 1);
        world.fake.override = nullptr;
        world.driver.run();
        QVERIFY(world.driver.got<Published>());
    }
}

void TikTokProtocolTest::lostPhotosDropTheFilesAndLookThreeTimes()
{
    for (const bool maySee : {true, false}) {
        World world(true);
        if (!maySee)
            world.driver.post.account.scopes = {u"video.publish"_s};
        world.answer(u"photo_init"_s, fault(NetFault::TimedOut), false);
        const Instant begun = world.driver.post.now;
        world.driver.run();
        QCOMPARE(world.driver.trouble, QStringList());
        QVERIFY(world.driver.got<StillUnknown>());
        QCOMPARE(world.driver.ops.count(u"confirm_listing"_s), maySee ? 3 : 0);
        QCOMPARE(world.driver.irreversible, 1);
        if (maySee)
            QVERIFY(world.driver.post.now - begun >= std::chrono::minutes(240));
    }
    const Decision lost =
        protocolFor(Channel::TikTok).next(World::postOf(true, 0, {}), {u"photo_init_sent"_s, {}}, std::nullopt);
    QVERIFY(lost.dropStaged);
    QVERIFY(std::holds_alternative<Uncertain>(lost.action));
}

void TikTokProtocolTest::lostPhotosAreFoundByTheirCaption()
{
    for (const int alike : {1, 2}) {
        World world(true);
        world.answer(u"photo_init"_s, answered(502, QByteArray("<html>")), true);
        const qint64 seconds = toMs(world.driver.post.now) / 1000;
        world.fake.listed = {
            QJsonObject{{u"id"_s, u"1"_s}, {u"create_time"_s, seconds + 60}, {u"video_description"_s, u"another"_s}},
            QJsonObject{
                {u"id"_s, u"2"_s}, {u"create_time"_s, seconds - 9000}, {u"video_description"_s, u"Hello photos"_s}}};
        for (int i = 0; i < alike; ++i)
            world.fake.listed << QJsonObject{{u"id"_s, qint64(7499999999999999990) + i},
                                             {u"create_time"_s, seconds + 60},
                                             {u"video_description"_s, u"Hello photos"_s}};
        world.driver.run();
        QCOMPARE(world.driver.verdictName(), alike == 1 ? u"Published"_s : u"StillUnknown"_s);
        if (alike == 1)
            QCOMPARE(world.driver.got<Published>()->remotePostId, u"7499999999999999990"_s);
    }
}

void TikTokProtocolTest::refusedPhotosAreASureNo_data()
{
    QTest::addColumn<HttpAnswer>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("never left") << fault(NetFault::NotSent) << ErrorCode::Network;
    QTest::newRow("domain") << TikTokFake::error(403, "url_ownership_unverified") << ErrorCode::StagingFailed;
    QTest::newRow("privacy") << TikTokFake::error(403, "privacy_level_option_mismatch") << ErrorCode::FieldsMissing;
    QTest::newRow("cap") << TikTokFake::error(403, "spam_risk_too_many_posts") << ErrorCode::QuotaReached;
    QTest::newRow("rate") << TikTokFake::error(429, "rate_limit_exceeded") << ErrorCode::RateLimited;
    QTest::newRow("token") << TikTokFake::error(401, "access_token_invalid") << ErrorCode::TokenExpired;
    QTest::newRow("new code") << TikTokFake::error(400, "brand_new") << ErrorCode::PolicyRejected;
}

void TikTokProtocolTest::refusedPhotosAreASureNo()
{
    QFETCH(HttpAnswer, reply);
    QFETCH(ErrorCode, code);
    World world(true);
    world.answer(u"photo_init"_s, reply, false);
    world.driver.run();
    QCOMPARE(world.driver.trouble, QStringList());
    QVERIFY(world.driver.got<FailedAttempt>());
    QCOMPARE(world.driver.got<FailedAttempt>()->error.code, code);
    QCOMPARE(world.driver.uncertain, 0);
}

void TikTokProtocolTest::decoratingReadsTheIdLater()
{
    PostContext post = World::postOf(false, 1000, {});
    Checkpoint at{u"published"_s, {{u"publish_id"_s, u"p"_s}, {u"sent_at"_s, toMs(post.now)}}};
    Answer answer;
    int reads = 0;
    std::optional<Published> end;
    for (int i = 0; i < 100 && !end; ++i) {
        const Decision decision = protocolFor(Channel::TikTok).decorate(post, at, answer);
        at = decision.checkpoint;
        answer.reset();
        if (std::holds_alternative<Send>(decision.action))
            answer =
                TikTokFake::ok(++reads == 3 ? "{\"status\":\"PUBLISH_COMPLETE\",\"publicaly_available_post_id\":[42]}"
                                            : "{\"status\":\"PUBLISH_COMPLETE\"}");
        else if (const auto *published = std::get_if<Published>(&decision.action))
            end = *published;
    }
    QVERIFY(end);
    QCOMPARE(end->remotePostId, u"42"_s);
    QCOMPARE(end->permalink, u"https://www.tiktok.com/@someone/video/42"_s);
    at = {u"published"_s, {{u"publish_id"_s, u"p"_s}, {u"sent_at"_s, toMs(post.now)}}};
    answer = fault(NetFault::Lost);
    Decision decision;
    for (int i = 0; i < 100; ++i) { // never a word: it stays published, with the profile as its link
        decision = protocolFor(Channel::TikTok).decorate(post, at, answer);
        at = decision.checkpoint;
        answer = std::holds_alternative<Send>(decision.action) ? Answer(fault(NetFault::Lost)) : std::nullopt;
        if (std::holds_alternative<Published>(decision.action))
            break;
    }
    QCOMPARE(std::get<Published>(decision.action).permalink, u"https://www.tiktok.com/@someone"_s);
    QVERIFY(std::get<Published>(decision.action).lookAgainIn.count() > 0);
}

void TikTokProtocolTest::bodiesSayEverythingExplicitly()
{
    TikTokContent content;
    content.title = u"T"_s;
    content.privacyLevel = u"SELF_ONLY"_s;
    content.coverOffsetMs = 700;
    const QJsonObject video = tiktok::videoBody(content, {}, *tiktok::planChunks(50'000'123));
    QCOMPARE(video.value("post_info"_L1).toObject().keys(),
             QStringList({u"brand_content_toggle"_s, u"brand_organic_toggle"_s, u"disable_comment"_s, u"disable_duet"_s,
                          u"disable_stitch"_s, u"is_aigc"_s, u"privacy_level"_s, u"title"_s,
                          u"video_cover_timestamp_ms"_s}));
    QCOMPARE(video.value("source_info"_L1).toObject(), QJsonObject({{u"source"_s, u"FILE_UPLOAD"_s},
                                                                    {u"video_size"_s, 50'000'123},
                                                                    {u"chunk_size"_s, 10'000'000},
                                                                    {u"total_chunk_count"_s, 5}}));
    content.aiGenerated = true;
    const QJsonObject photos = tiktok::photosBody(content, {}, {u"https://a/1"_s});
    QCOMPARE(photos.value("is_aigc"_L1).toBool(), true);
    QCOMPARE(photos.value("post_mode"_L1).toString(), u"DIRECT_POST"_s);
    QVERIFY(!photos.value("post_info"_L1).toObject().contains("is_aigc"_L1));
    QCOMPARE(photos.value("source_info"_L1).toObject().value("photo_cover_index"_L1).toInt(-1), 0);
}

void TikTokProtocolTest::hostileAnswersNeverPublishTwice_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, 'x');
    QTest::newRow("deep") << QByteArray("{\"data\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
    QTest::newRow("wrong types") << QByteArray(R"({"data":[1],"error":{"code":5}})");
    QTest::newRow("ok with nonsense") << QByteArray(
        R"({"data":{"status":7,"uploaded_bytes":"many","publish_id":{},"upload_url":3},"error":{"code":"ok"}})");
    QTest::newRow("negative bytes") << QByteArray(
        R"({"data":{"status":"PROCESSING_UPLOAD","uploaded_bytes":-5},"error":{"code":"ok"}})");
    QTest::newRow("too many bytes") << QByteArray(
        R"({"data":{"status":"PROCESSING_UPLOAD","uploaded_bytes":9e18},"error":{"code":"ok"}})");
    QTest::newRow("markup") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("unknown status") << QByteArray(R"({"data":{"status":"SOMETHING_NEW"},"error":{"code":"ok"}})");
}

void TikTokProtocolTest::hostileAnswersNeverPublishTwice()
{
    QFETCH(QByteArray, body);
    for (const bool photos : {false, true}) {
        World probe(photos);
        probe.driver.run();
        for (int at = 0; at < probe.driver.sends(); ++at) {
            for (const int status : {200, 400, 500}) {
                World world(photos);
                int index = 0;
                world.fake.answerInstead = [&](const Send &) {
                    return index++ == at ? std::optional(answered(status, body)) : std::nullopt;
                };
                world.driver.run();
                QCOMPARE(world.driver.trouble, QStringList());
                QVERIFY(world.fake.ledger.size() <= 1);
                if (!photos)
                    QCOMPARE(world.driver.got<Published>() != nullptr, world.fake.ledger.size() == 1);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TikTokProtocolTest)
#include "tiktokprotocoltest.moc"
