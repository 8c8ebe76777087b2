// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "tiktokfake.h"

#include "channels/tiktok/chunkplan.h"
#include "channels/tiktok/errors.h"
#include "channels/tiktok/requests.h"

#include <QTest>

using namespace kalends;
using namespace kalends::tiktok;
using namespace kalends::test;
using namespace Qt::StringLiterals;

/// The rules apart from the steps: chunk plan, error table, creator_info.
class TikTokRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chunksAreCutAsTheTableSays_data();
    void chunksAreCutAsTheTableSays();
    void chunksCoverTheFileExactly();
    void uploadedBytesSnapToChunks_data();
    void uploadedBytesSnapToChunks();
    void everyCodeHasItsClass_data();
    void everyCodeHasItsClass();
    void successIsTheWordOkAndNothingElse_data();
    void successIsTheWordOkAndNothingElse();
    void everyRuleSpeaksToAPerson();
    void creatorInfoIsReadWhateverItsTypes();
    void chunkRequestsCarryExactRangesAndNoBearer();
};

void TikTokRulesTest::chunksAreCutAsTheTableSays_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("chunk");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("last");
    const auto row = [](qint64 size, qint64 chunk, qint64 count, qint64 last) {
        QTest::addRow("%lld", size) << size << chunk << count << last;
    };
    row(1, 1, 1, 1);
    row(4'194'304, 4'194'304, 1, 4'194'304);
    row(19'999'999, 19'999'999, 1, 19'999'999);
    row(20'000'000, 10'000'000, 2, 10'000'000);
    row(50'000'123, 10'000'000, 5, 10'000'123);
    row(64'000'001, 10'000'000, 6, 14'000'001);
    row(158'008'374, 10'000'000, 15, 18'008'374);
    row(4'294'967'296, 10'000'000, 429, 14'967'296);
}

void TikTokRulesTest::chunksAreCutAsTheTableSays()
{
    QFETCH(qint64, size);
    QFETCH(qint64, chunk);
    QFETCH(qint64, count);
    QFETCH(qint64, last);
    const auto plan = planChunks(size);
    QVERIFY(plan);
    QCOMPARE(plan->chunkSize, chunk);
    QCOMPARE(plan->count, count);
    QCOMPARE(plan->length(plan->last()), last);
}

void TikTokRulesTest::chunksCoverTheFileExactly()
{
    for (const qint64 size : {1LL, 19'999'999LL, 20'000'000LL, 29'999'999LL, 99'999'999LL}) {
        const ChunkPlan plan = *planChunks(size);
        qint64 next = 0;
        for (qint64 i = 0; i < plan.count; ++i) {
            QCOMPARE(plan.offset(i), next);
            next += plan.length(i);
        }
        QCOMPARE(next, size);
    }
    QVERIFY(!planChunks(0));
    QVERIFY(!planChunks(-1));
    QVERIFY(!planChunks(4'294'967'297));
}

void TikTokRulesTest::uploadedBytesSnapToChunks_data()
{
    QTest::addColumn<qint64>("uploaded");
    QTest::addColumn<qint64>("missing"); // -1: none
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("negative") << qint64(-9) << qint64(0);
    QTest::newRow("part") << qint64(5'000'000) << qint64(0);
    QTest::newRow("last index of the first") << qint64(9'999'999) << qint64(1);
    QTest::newRow("count of the first") << qint64(10'000'000) << qint64(1);
    QTest::newRow("one more") << qint64(10'000'001) << qint64(1);
    QTest::newRow("two") << qint64(20'000'000) << qint64(2);
    QTest::newRow("in the last") << qint64(34'000'000) << qint64(2);
    QTest::newRow("last index of all") << qint64(34'999'999) << qint64(-1);
    QTest::newRow("all") << qint64(35'000'000) << qint64(-1);
    QTest::newRow("absurd") << std::numeric_limits<qint64>::max() << qint64(-1);
}

void TikTokRulesTest::uploadedBytesSnapToChunks()
{
    QFETCH(qint64, uploaded);
    QFETCH(qint64, missing);
    QCOMPARE(planChunks(35'000'000)->firstMissing(uploaded).value_or(-1), missing);
}

void TikTokRulesTest::everyCodeHasItsClass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorCode>("word");
    QTest::addColumn<bool>("sureNo");
    const auto row = [](int status, const char *code, Kind kind, ErrorCode word, bool sureNo = true) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << kind << word << sureNo;
    };
    using E = ErrorCode;
    row(400, "invalid_param", Kind::Reject, E::InvalidResponse);
    row(400, "invalid_params", Kind::Reject, E::InvalidResponse);
    row(400, "invalid_file_upload", Kind::Fix, E::MediaRejected);
    row(400, "app_version_check_failed", Kind::Fix, E::PolicyRejected);
    row(400, "scope_permission_missed", Kind::Relink, E::PermissionDenied);
    row(400, "invalid_publish_id", Kind::UnknownHandle, E::OutcomeUnknown);
    row(400, "token_not_authorized_for_specified_publish_id", Kind::UnknownHandle, E::OutcomeUnknown);
    row(400, "publish_not_cancellable", Kind::Reject, E::InvalidState);
    row(401, "access_token_invalid", Kind::RefreshToken, E::TokenExpired);
    row(401, "scope_not_authorized", Kind::Relink, E::PermissionDenied);
    row(200, "spam_risk_too_many_posts", Kind::Wait, E::QuotaReached);
    row(403, "spam_risk_too_many_posts", Kind::Wait, E::QuotaReached);
    row(403, "spam_risk_too_many_pending_share", Kind::Wait, E::QuotaReached);
    row(403, "reached_active_user_cap", Kind::Wait, E::QuotaReached);
    row(200, "spam_risk_user_banned_from_posting", Kind::Reject, E::PolicyRejected);
    row(403, "unaudited_client_can_only_post_to_private_accounts", Kind::Fix, E::PermissionDenied);
    row(403, "privacy_level_option_mismatch", Kind::Fix, E::FieldsMissing);
    row(403, "url_ownership_unverified", Kind::Reject, E::StagingFailed);
    row(429, "rate_limit_exceeded", Kind::RateLimited, E::RateLimited);
    row(429, "something", Kind::RateLimited, E::RateLimited);
    row(500, "internal_error", Kind::Retry, E::PlatformUnavailable, false);
    row(200, "internal_error", Kind::Retry, E::PlatformUnavailable, false);
    row(503, "something", Kind::Retry, E::PlatformUnavailable, false);
    row(400, "brand_new_code", Kind::Reject, E::PolicyRejected);
}

void TikTokRulesTest::everyCodeHasItsClass()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Kind, kind);
    QFETCH(ErrorCode, word);
    QFETCH(bool, sureNo);
    const auto envelope = readEnvelope(TikTokFake::error(status, code));
    QVERIFY(envelope && !envelope->ok());
    QCOMPARE(ruleFor(*envelope).kind, kind);
    QCOMPARE(toError(*envelope).code, word);
    QCOMPARE(surelyRefused(*envelope), sureNo);
}

void TikTokRulesTest::successIsTheWordOkAndNothingElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::newRow("ok") << 200 << QByteArray(R"({"data":{},"error":{"code":"ok"}})") << true;
    QTest::newRow("no data") << 200 << QByteArray(R"({"error":{"code":"ok"}})") << true;
    QTest::newRow("no error") << 200 << QByteArray(R"({"data":{"publish_id":"1"}})") << false;
    QTest::newRow("upper case") << 200 << QByteArray(R"({"error":{"code":"OK"}})") << false;
    QTest::newRow("number") << 200 << QByteArray(R"({"error":{"code":0}})") << false;
    QTest::newRow("500 and ok") << 500 << QByteArray(R"({"error":{"code":"ok"}})") << false;
    QTest::newRow("html") << 200 << QByteArray("<html>ok</html>") << false;
}

void TikTokRulesTest::successIsTheWordOkAndNothingElse()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, ok);
    const auto envelope = readEnvelope(answered(status, body));
    QCOMPARE(envelope && envelope->ok(), ok);
    QVERIFY(!readEnvelope(fault(NetFault::Lost)));
}

void TikTokRulesTest::everyRuleSpeaksToAPerson()
{
    for (const auto table : {rules(), failReasons()}) {
        QSet<QString> seen;
        for (const Rule &rule : table) {
            QVERIFY(QString::fromUtf8(rule.sentence).endsWith(u'.') && QString::fromUtf8(rule.hint).endsWith(u'.'));
            QVERIFY2(!seen.contains(rule.code), "listed twice");
            seen.insert(rule.code);
        }
    }
}

void TikTokRulesTest::creatorInfoIsReadWhateverItsTypes()
{
    const auto info = readCreatorInfo(TikTokFake::ok(
        R"({"creator_username":"u","creator_nickname":"N","privacy_level_options":["SELF_ONLY",5,null],"comment_disabled":true,"duet_disabled":"yes","max_video_post_duration_sec":"600"})"));
    QVERIFY(info.ok());
    QCOMPARE(info->privacyOptions, QStringList{u"SELF_ONLY"_s});
    QVERIFY(info->commentDisabled && !info->duetDisabled);
    QCOMPARE(info->maxVideoDuration, Milliseconds(600'000));
    QCOMPARE(readCreatorInfo(TikTokFake::error(200, "spam_risk_too_many_posts")).error().code, ErrorCode::QuotaReached);
    QCOMPARE(readCreatorInfo(answered(200, QByteArray("<html>"))).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(readCreatorInfo(fault(NetFault::NotSent)).error().code, ErrorCode::Network);
    Settings settings;
    settings.tiktok.apiUrl = QUrl(u"https://open.tiktokapis.com"_s);
    QCOMPARE(creatorInfoRequest(settings).url.toString(),
             u"https://open.tiktokapis.com/v2/post/publish/creator_info/query/"_s);
}

void TikTokRulesTest::chunkRequestsCarryExactRangesAndNoBearer()
{
    const QString url = u"https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=a%2Bb%2F%3D"_s;
    const HttpRequest request = chunkRequest(url, u"/f"_s, u"video/quicktime"_s, *planChunks(25'000'000), 1);
    QCOMPARE(request.url.toEncoded(), url.toLatin1());
    QCOMPARE(request.method, QByteArray("PUT"));
    QVERIFY(request.secretUrl && request.bearer.isEmpty());
    QCOMPARE(std::get<FileRange>(request.body), (FileRange{u"/f"_s, 10'000'000, 15'000'000}));
    QVERIFY(request.headers.contains(
        std::pair<QByteArray, QByteArray>("Content-Range", "bytes 10000000-24999999/25000000")));
    QVERIFY(request.headers.contains(std::pair<QByteArray, QByteArray>("Content-Type", "video/quicktime")));
    const HttpRequest odd = chunkRequest(url, u"/f"_s, u"text/html\r\nX: y"_s, *planChunks(5), 0);
    QVERIFY(odd.headers.contains(std::pair<QByteArray, QByteArray>("Content-Type", "video/mp4")));
}

QTEST_GUILESS_MAIN(TikTokRulesTest)
#include "tiktokrulestest.moc"
