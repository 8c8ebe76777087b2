// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"
#include "clip.h"
#include "support/fakeclock.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace kalends;
using namespace kalends::sandbox;
using namespace kalends::sandbox::test;

namespace
{
const QString kRedirect = u"http://127.0.0.1:49731/callback/"_s;
const QString kVerifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s; // the vector of the platform notes
const QString kChallenge = u"13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3"_s;
} // namespace

/// TikTok as the platform notes have it, over real HTTP.
class SandboxTikTokTest : public QObject
{
    Q_OBJECT
private:
    FakeClock m_clock{instantFromMs(QDateTime::currentMSecsSinceEpoch())};
    std::unique_ptr<Sandbox> m_sandbox;
    Client m_client;
    QByteArray m_clip;

    QUrl base() const { return m_sandbox->tiktokUrl(); }
    void use(const QByteArray &token) { m_client.headers = {{"Authorization", "Bearer " + token}}; }
    Answer api(const QByteArray &path, const QJsonObject &body = {})
    {
        return m_client.post(base(), "/v2/" + path, body);
    }
    static QJsonObject postInfo(const QString &privacy = u"PUBLIC_TO_EVERYONE"_s)
    {
        return {{u"title"_s, u"clip #one"_s},
                {u"privacy_level"_s, privacy},
                {u"brand_content_toggle"_s, false},
                {u"brand_organic_toggle"_s, false}};
    }
    static QJsonObject fileSource(qint64 size, qint64 chunk, qint64 count)
    {
        return {{u"source"_s, u"FILE_UPLOAD"_s},
                {u"video_size"_s, size},
                {u"chunk_size"_s, chunk},
                {u"total_chunk_count"_s, count}};
    }
    Answer init(qint64 size, qint64 chunk, qint64 count)
    {
        return api("post/publish/video/init/",
                   {{u"post_info"_s, postInfo()}, {u"source_info"_s, fileSource(size, chunk, count)}});
    }
    QJsonObject status(const QString &publishId)
    {
        return api("post/publish/status/fetch/", {{u"publish_id"_s, publishId}}).data();
    }
    Answer put(const QString &uploadUrl, const QByteArray &bytes, qint64 first, qint64 total,
               const QByteArray &type = "video/mp4")
    {
        const QUrl url(uploadUrl);
        Client plain;
        return plain.send(
            "PUT", base(), (url.path() + u'?' + url.query(QUrl::FullyEncoded)).toLatin1(), bytes,
            {{"Content-Type", type},
             {"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                   QByteArray::number(first + bytes.size() - 1) + '/' + QByteArray::number(total)}});
    }
    QJsonObject uploadClip(const QByteArray &bytes)
    {
        const QJsonObject data = init(bytes.size(), bytes.size(), 1).data();
        if (put(data.value(u"upload_url"_s).toString(), bytes, 0, bytes.size()).status != 201)
            return {};
        return status(data.value(u"publish_id"_s).toString());
    }
    /// Puts bytes into the sandbox's storage as an app would and answers the address below the verified prefix.
    QString staged(const QString &name, const QByteArray &bytes)
    {
        const auto hmac = [](const QByteArray &key, const QByteArray &text) {
            return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
        };
        const auto sha = [](const QByteArray &text) {
            return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        };
        const QByteArray stamp =
            QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()), Qt::UTC).toString(u"yyyyMMdd'T'hhmmss'Z'"_s).toLatin1();
        const QByteArray scope = stamp.left(8) + "/us-east-1/s3/aws4_request";
        const QByteArray host = "127.0.0.1:" + QByteArray::number(m_sandbox->storageUrl().port());
        const QByteArray path = "/kalends-sandbox/" + name.toLatin1();
        const QByteArray canonical = "PUT\n" + path + "\n\nhost:" + host + "\nx-amz-content-sha256:" + sha(bytes) +
                                     "\nx-amz-date:" + stamp + "\n\nhost;x-amz-content-sha256;x-amz-date\n" +
                                     sha(bytes);
        const QByteArray key = hmac(
            hmac(hmac(hmac("AWS4" + m_sandbox->secrets().at(2).second.reveal(), stamp.left(8)), "us-east-1"), "s3"),
            "aws4_request");
        const QByteArray signature =
            hmac(key, "AWS4-HMAC-SHA256\n" + stamp + '\n' + scope + '\n' + sha(canonical)).toHex();
        Client plain;
        const Answer answer = plain.send(
            "PUT", m_sandbox->storageUrl(), path, bytes,
            {{"x-amz-content-sha256", sha(bytes)},
             {"x-amz-date", stamp},
             {"Authorization", "AWS4-HMAC-SHA256 Credential=SANDBOXACCESSKEY0001/" + scope +
                                   ", SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=" + signature}});
        return answer.status == 200 ? m_sandbox->storageUrl().toString() + u"/public/"_s + name : QString();
    }
    Answer photos(const QJsonArray &urls, const QString &mode = u"DIRECT_POST"_s)
    {
        QJsonObject info{{u"title"_s, u"title"_s}, {u"description"_s, u"words"_s}};
        if (mode == "DIRECT_POST"_L1) {
            info.insert(u"privacy_level"_s, u"PUBLIC_TO_EVERYONE"_s);
            info.insert(u"auto_add_music"_s, true);
        }
        return api("post/publish/content/init/", {{u"media_type"_s, u"PHOTO"_s},
                                                  {u"post_mode"_s, mode},
                                                  {u"post_info"_s, info},
                                                  {u"source_info"_s, QJsonObject{{u"source"_s, u"PULL_FROM_URL"_s},
                                                                                 {u"photo_images"_s, urls},
                                                                                 {u"photo_cover_index"_s, 0}}}});
    }
    QString authorizeTarget(const QString &redirect = kRedirect, const QString &challenge = kChallenge,
                            const QString &scope = u"user.info.basic,video.publish"_s) const
    {
        return u"/v2/auth/authorize/?client_key=sbx1awkalends0key&response_type=code&state=abc&code_challenge_method=S256&code_challenge=%1&scope=%2&redirect_uri=%3"_s
            .arg(challenge, scope, QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
    }
    QString code()
    {
        return decodeForm(
                   m_client.get(base(), authorizeTarget().toLatin1()).headers.value("location").split('?').value(1))
            .value(u"code"_s);
    }
    Answer exchange(const QString &code, const QString &verifier = kVerifier, const QString &redirect = kRedirect,
                    const QString &secret = u"sandbox-tiktok-app-secret"_s)
    {
        return m_client.form(base(), "/v2/oauth/token/",
                             {{"client_key", u"sbx1awkalends0key"_s},
                              {"client_secret", secret},
                              {"grant_type", u"authorization_code"_s},
                              {"code", code},
                              {"redirect_uri", redirect},
                              {"code_verifier", verifier}});
    }
    Answer refresh(const QString &token)
    {
        return m_client.form(base(), "/v2/oauth/token/",
                             {{"client_key", u"sbx1awkalends0key"_s},
                              {"client_secret", u"sandbox-tiktok-app-secret"_s},
                              {"grant_type", u"refresh_token"_s},
                              {"refresh_token", token}});
    }
    QString oauthError(const Answer &answer) { return answer.json().value(u"error"_s).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = clip();
        QVERIFY2(!m_clip.isEmpty(), "the ffmpeg program makes the clips");
    }
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>(
            SandboxOptions{.portBase = 0, .stateFile = {}, .autoConsent = true, .clock = &m_clock});
        QVERIFY(m_sandbox->start().ok());
        use(m_sandbox->tiktokTokens().access.reveal());
    }
    void cleanup() { m_sandbox.reset(); }

    // Linking

    void redirectsWithAnEncodedCodeOfStarsAndMarks()
    {
        const QByteArray location = m_client.get(base(), authorizeTarget().toLatin1()).headers.value("location");
        QVERIFY(location.startsWith(kRedirect.toLatin1() + "?code=") && location.contains("%2A") &&
                location.contains("state=abc"));
        const QHash<QString, QString> query = decodeForm(location.split('?').value(1));
        QVERIFY(query.value(u"code"_s).contains(u"*0!6410"_s));
        QCOMPARE(query.value(u"scopes"_s), u"user.info.basic,video.publish"_s);
    }
    void refusesAuthorizeRequestsThatAreWrong_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("challenge as base64url")
            << authorizeTarget(kRedirect, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
        QTest::newRow("challenge in capitals") << authorizeTarget(kRedirect, kChallenge.toUpper());
        QTest::newRow("another path") << authorizeTarget(u"http://127.0.0.1:49731/cb/"_s);
        QTest::newRow("no port") << authorizeTarget(u"http://127.0.0.1/callback/"_s);
        QTest::newRow("IPv6") << authorizeTarget(u"http://[::1]:49731/callback/"_s);
        QTest::newRow("unknown scope") << authorizeTarget(kRedirect, kChallenge, u"video.delete"_s);
        QTest::newRow("another app") << authorizeTarget().replace(u"sbx1awkalends0key"_s, u"other"_s);
    }
    void refusesAuthorizeRequestsThatAreWrong()
    {
        QFETCH(QString, target);
        QCOMPARE(m_client.get(base(), target.toLatin1()).status, 400);
    }
    void exchangesACodeOnceAgainstItsVerifier()
    {
        const QString good = code();
        QCOMPARE(oauthError(exchange(good, u"x"_s.repeated(43))), u"invalid_request"_s);
        QCOMPARE(oauthError(exchange(good, kVerifier, u"http://127.0.0.1:49732/callback/"_s)), u"invalid_request"_s);
        QCOMPARE(oauthError(exchange(good, kVerifier, kRedirect, u"wrong"_s)), u"invalid_client"_s);
        QCOMPARE(oauthError(m_client.post(base(), "/v2/oauth/token/", {{u"client_key"_s, u"sbx1awkalends0key"_s}})),
                 u"invalid_request"_s);
        const Answer answer = exchange(good);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"expires_in"_s).toInt(), 7200);
        QCOMPARE(answer.json().value(u"refresh_expires_in"_s).toInt(), 15'552'000);
        QCOMPARE(answer.json().value(u"open_id"_s).toString(), m_sandbox->tiktokTokens().externalAccountId);
        QCOMPARE(oauthError(exchange(good)), u"invalid_grant"_s);
        const QString late = code();
        QVERIFY(m_sandbox->advanceClock(std::chrono::minutes(6)).ok());
        QCOMPARE(oauthError(exchange(late)), u"invalid_grant"_s);
    }
    void rotatesTheRefreshToken()
    {
        const QString first = exchange(code()).json().value(u"refresh_token"_s).toString();
        const QString second = refresh(first).json().value(u"refresh_token"_s).toString();
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(oauthError(refresh(first)), u"invalid_grant"_s);
        QVERIFY(m_sandbox->configure({{u"rotation"_s, false}, {u"oauth_error_status"_s, 200}}).ok());
        QCOMPARE(refresh(second).status, 200);
        QCOMPARE(refresh(second).status, 200);
        const Answer refused = refresh(first);
        QVERIFY(refused.status == 200 && oauthError(refused) == "invalid_grant"_L1);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(24 * 181)).ok());
        QCOMPARE(oauthError(refresh(second)), u"invalid_grant"_s);
    }
    void revokesEverythingOfThePerson()
    {
        const QJsonObject grant = exchange(code()).json();
        const QString access = grant.value(u"access_token"_s).toString();
        QCOMPARE(m_client
                     .form(base(), "/v2/oauth/revoke/",
                           {{"client_key", u"sbx1awkalends0key"_s},
                            {"client_secret", u"sandbox-tiktok-app-secret"_s},
                            {"token", access}})
                     .body,
                 QByteArray("{}"));
        use(access.toLatin1());
        QCOMPARE(api("post/publish/creator_info/query/").tiktokCode(), u"access_token_invalid"_s);
        QCOMPARE(oauthError(refresh(grant.value(u"refresh_token"_s).toString())), u"invalid_grant"_s);
    }
    void handsOutDemoTokensThatWork()
    {
        const Secret first = m_sandbox->tiktokTokens().access;
        QVERIFY(m_sandbox->tiktokTokens().access == first);
        m_sandbox->revoke(u"tiktok"_s);
        use(first.reveal());
        QCOMPARE(api("post/publish/creator_info/query/").status, 401);
        use(m_sandbox->tiktokTokens().access.reveal());
        QCOMPARE(api("post/publish/creator_info/query/").status, 200);
    }
    void letsAccessTokensEndAfterTwoHours()
    {
        QCOMPARE(api("post/publish/creator_info/query/").status, 200);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(2)).ok());
        const Answer answer = api("post/publish/creator_info/query/");
        QVERIFY(answer.status == 401 && answer.tiktokCode() == "access_token_invalid"_L1);
        QVERIFY(answer.json().value(u"error"_s).toObject().contains(u"log_id"_s));
    }

    // Reading

    void tellsWhoTheTokenBelongsToWithinItsScopes()
    {
        const Answer answer = m_client.get(base(), "/v2/user/info/?fields=open_id,display_name,username");
        QCOMPARE(answer.data().value(u"user"_s)[u"username"_s].toString(), u"kalends.demo"_s);
        use(exchange(code()).json().value(u"access_token"_s).toString().toLatin1());
        QCOMPARE(m_client.get(base(), "/v2/user/info/?fields=open_id,username").tiktokCode(),
                 u"scope_not_authorized"_s);
        QCOMPARE(m_client.get(base(), "/v2/user/info/?fields=open_id").status, 200);
        QCOMPARE(m_client.get(base(), "/v2/user/info/?fields=open_id,timezone").tiktokCode(), u"invalid_params"_s);
    }
    void tellsWhatTheCreatorMayChoose()
    {
        QCOMPARE(api("post/publish/creator_info/query/")
                     .data()
                     .value(u"privacy_level_options"_s)
                     .toArray()
                     .first()
                     .toString(),
                 u"PUBLIC_TO_EVERYONE"_s);
        QVERIFY(m_sandbox
                    ->configure(
                        {{u"private_account"_s, true}, {u"comment_disabled"_s, true}, {u"max_video_seconds"_s, 180}})
                    .ok());
        const QJsonObject data = api("post/publish/creator_info/query/").data();
        QCOMPARE(data.value(u"privacy_level_options"_s).toArray().first().toString(), u"FOLLOWER_OF_CREATOR"_s);
        QVERIFY(data.value(u"comment_disabled"_s).toBool() && data.value(u"duet_disabled"_s).toBool());
        QCOMPARE(data.value(u"max_video_post_duration_sec"_s).toInt(), 180);
        QVERIFY(m_sandbox->configure({{u"banned"_s, true}}).ok());
        const Answer banned = api("post/publish/creator_info/query/");
        QVERIFY(banned.status == 200 && banned.tiktokCode() == "spam_risk_user_banned_from_posting"_L1);
    }
    void limitsEachCallOverASlidingMinute()
    {
        for (int i = 0; i < 6; ++i)
            QCOMPARE(init(1000, 1000, 1).status, 200);
        const Answer seventh = init(1000, 1000, 1);
        QVERIFY(seventh.status == 429 && seventh.tiktokCode() == "rate_limit_exceeded"_L1);
        QVERIFY(m_sandbox->advanceClock(std::chrono::seconds(60)).ok());
        QCOMPARE(init(1000, 1000, 1).status, 200);
        QVERIFY(m_sandbox->configure({{u"rate_limits"_s, false}}).ok());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(init(1000, 1000, 1).status, 200);
    }

    // Init

    void plansOfChunksAreCheckedStrictly_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("chunk");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, qint64 size, qint64 chunk, qint64 count, bool taken) {
            QTest::newRow(name) << size << chunk << count << taken;
        };
        row("small, one chunk", 4'194'304, 4'194'304, 1, true);
        row("19,999,999 in one", 19'999'999, 19'999'999, 1, true);
        row("20,000,000 in two", 20'000'000, 10'000'000, 2, true);
        row("the official example", 50'000'123, 10'000'000, 5, true);
        row("64,000,000 in one", 64'000'000, 64'000'000, 1, true);
        row("64,000,001 in one", 64'000'001, 64'000'001, 1, false);
        row("4 GiB", 4'294'967'296, 10'000'000, 429, true);
        row("over 4 GiB", 4'294'967'297, 10'000'000, 429, false);
        row("ceiling instead of floor", 50'000'123, 10'000'000, 6, false);
        row("one chunk smaller than the file", 12'000'000, 7'000'000, 1, false);
        row("chunks under 5 MB", 20'000'000, 4'000'000, 5, false);
        row("chunk larger than the file", 1000, 2000, 1, false);
        row("1,001 chunks", 5'300'000'000, 5'294'706, 1001, false);
        row("nothing", 0, 0, 0, false);
        row("negative", -5, -5, 1, false);
    }
    void plansOfChunksAreCheckedStrictly()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, chunk);
        QFETCH(qint64, count);
        QFETCH(bool, taken);
        const Answer answer = init(size, chunk, count);
        QCOMPARE(answer.status, taken ? 200 : 400);
        QCOMPARE(answer.tiktokCode(), taken ? u"ok"_s : u"invalid_params"_s);
        if (!taken)
            return;
        QVERIFY(answer.data().value(u"publish_id"_s).toString().startsWith(u"v_pub_file~v2-1."_s));
        QVERIFY(answer.data().value(u"upload_url"_s).toString().size() <= 256);
    }
    void refusesPostsThatAreNotAllowed_data()
    {
        QTest::addColumn<QJsonObject>("config");
        QTest::addColumn<QJsonObject>("info");
        QTest::addColumn<QString>("code");
        const auto with = [](QJsonObject info, const QString &name, const QJsonValue &value) {
            info.insert(name, value);
            return info;
        };
        QTest::newRow("no privacy") << QJsonObject() << with(postInfo(), u"privacy_level"_s, u""_s)
                                    << u"invalid_params"_s;
        QTest::newRow("unknown privacy") << QJsonObject() << postInfo(u"FRIENDS"_s) << u"invalid_params"_s;
        QTest::newRow("a choice that is not offered")
            << QJsonObject() << postInfo(u"FOLLOWER_OF_CREATOR"_s) << u"privacy_level_option_mismatch"_s;
        QTest::newRow("title of 2,201 units")
            << QJsonObject() << with(postInfo(), u"title"_s, QString(2201, u'a')) << u"invalid_params"_s;
        QTest::newRow("title that is no text")
            << QJsonObject() << with(postInfo(), u"title"_s, 7) << u"invalid_params"_s;
        QTest::newRow("toggle that is no boolean")
            << QJsonObject() << with(postInfo(), u"disable_duet"_s, u"no"_s) << u"invalid_params"_s;
        QTest::newRow("private branded content")
            << QJsonObject() << with(postInfo(u"SELF_ONLY"_s), u"brand_content_toggle"_s, true) << u"invalid_params"_s;
        QTest::newRow("unaudited, public account") << QJsonObject{{u"unaudited"_s, true}} << postInfo(u"SELF_ONLY"_s)
                                                   << u"unaudited_client_can_only_post_to_private_accounts"_s;
        QTest::newRow("unaudited, not private")
            << QJsonObject{{u"unaudited"_s, true}, {u"private_account"_s, true}} << postInfo(u"FOLLOWER_OF_CREATOR"_s)
            << u"unaudited_client_can_only_post_to_private_accounts"_s;
        QTest::newRow("unaudited, private")
            << QJsonObject{{u"unaudited"_s, true}, {u"private_account"_s, true}} << postInfo(u"SELF_ONLY"_s) << u"ok"_s;
        QTest::newRow("banned") << QJsonObject{{u"banned"_s, true}} << postInfo()
                                << u"spam_risk_user_banned_from_posting"_s;
        QTest::newRow("too many users") << QJsonObject{{u"active_user_cap"_s, true}} << postInfo()
                                        << u"reached_active_user_cap"_s;
        QTest::newRow("2,200 units of emoji")
            << QJsonObject() << with(postInfo(), u"title"_s, u"👋"_s.repeated(1100)) << u"ok"_s;
    }
    void refusesPostsThatAreNotAllowed()
    {
        QFETCH(QJsonObject, config);
        QFETCH(QJsonObject, info);
        QFETCH(QString, code);
        QVERIFY(m_sandbox->configure(config).ok());
        QCOMPARE(
            api("post/publish/video/init/", {{u"post_info"_s, info}, {u"source_info"_s, fileSource(1000, 1000, 1)}})
                .tiktokCode(),
            code);
    }
    void refusesBodiesThatAreNoObjects()
    {
        QCOMPARE(
            m_client.send("POST", base(), "/v2/post/publish/video/init/", "[]", {{"Content-Type", "application/json"}})
                .tiktokCode(),
            u"invalid_params"_s);
        QCOMPARE(m_client.send("POST", base(), "/v2/post/publish/video/init/", "{}", {{"Content-Type", "text/plain"}})
                     .tiktokCode(),
                 u"invalid_params"_s);
        QCOMPARE(api("post/publish/status/fetch/", {{u"publish_id"_s, u"v_pub_file~v2-1.1"_s}}).tiktokCode(),
                 u"invalid_publish_id"_s);
    }

    // Upload and outcome

    void postsAClipWhenItsLastChunkIsProcessed()
    {
        const QJsonObject data = init(m_clip.size(), m_clip.size(), 1).data();
        QCOMPARE(status(data.value(u"publish_id"_s).toString()).value(u"status"_s).toString(), u"PROCESSING_UPLOAD"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
        const Answer stored = put(data.value(u"upload_url"_s).toString(), m_clip, 0, m_clip.size());
        QCOMPARE(stored.status, 201);
        QVERIFY(stored.headers.value("content-range").startsWith("bytes 0-"));
        const QJsonObject outcome = status(data.value(u"publish_id"_s).toString());
        QCOMPARE(outcome.value(u"status"_s).toString(), u"PUBLISH_COMPLETE"_s);
        const LedgerEntry entry = m_sandbox->ledger().constFirst();
        QCOMPARE(QString::number(outcome.value(u"publicaly_available_post_id"_s)[0].toInteger()), entry.remoteId);
        QVERIFY(entry.remoteId.toLongLong() > (1LL << 53));
        QCOMPARE(entry.media.constFirst().sha256, QCryptographicHash::hash(m_clip, QCryptographicHash::Sha256).toHex());
        QCOMPARE(entry.caption, u"clip #one"_s);
        QCOMPARE(put(data.value(u"upload_url"_s).toString(), m_clip, 0, m_clip.size()).status,
                 416); // again: not a second post
        QCOMPARE(m_sandbox->ledger().size(), 1);
        const Answer list = api("video/list/?fields=id,create_time,title,share_url", {});
        QCOMPARE(list.data().value(u"videos"_s)[0][u"id"_s].toString(), entry.remoteId);
    }
    void takesChunksInOrderOnly()
    {
        const qint64 total = 20'000'001;
        const QByteArray bytes = m_clip.leftJustified(total, 'x', true);
        const QJsonObject data = init(total, 10'000'000, 2).data();
        const QString url = data.value(u"upload_url"_s).toString();
        const QString id = data.value(u"publish_id"_s).toString();
        QCOMPARE(put(url, bytes.mid(10'000'000), 10'000'000, total).status, 416);
        QCOMPARE(put(url, bytes.left(9'000'000), 0, total).status, 416); // not the chunk that was announced
        QCOMPARE(put(url, bytes.left(10'000'000), 0, total, "image/jpeg").status, 400);
        QCOMPARE(put(url, bytes.left(10'000'000), 0, total + 1).status, 400);
        QCOMPARE(put(url + u"x"_s, bytes.left(10), 0, total).status, 404);
        QCOMPARE(put(url, bytes.left(10'000'000), 0, total).status, 206);
        QCOMPARE(status(id).value(u"uploaded_bytes"_s).toInteger(), 10'000'000);
        QCOMPARE(put(url, bytes.left(10'000'000), 0, total).status, 416); // stored already
        m_sandbox->addFault(
            *faultFromJson({{u"service"_s, u"tiktok"_s}, {u"op"_s, u"last_chunk"_s}, {u"kind"_s, u"drop_after"_s}}));
        QCOMPARE(put(url, bytes.mid(10'000'000), 10'000'000, total).status, 0);
        QCOMPARE(status(id).value(u"status"_s).toString(), u"PUBLISH_COMPLETE"_s);
        QCOMPARE(m_sandbox->ledger().size(), 1);
    }
    void closesTheUploadAfterAnHour()
    {
        const QJsonObject data = init(m_clip.size(), m_clip.size(), 1).data();
        QVERIFY(m_sandbox->advanceClock(std::chrono::minutes(60)).ok());
        QCOMPARE(put(data.value(u"upload_url"_s).toString(), m_clip, 0, m_clip.size()).status, 403);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }
    void findsWhatIsWrongWithTheClip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("15 frames a second") << clip(u"duration=3:rate=15"_s) << u"frame_rate_check_failed"_s;
        QTest::newRow("200 pixels wide") << clip(u"duration=3:rate=30"_s, u"200x400"_s)
                                         << u"picture_size_check_failed"_s;
        QTest::newRow("longer than the creator may") << clip(u"duration=7:rate=30"_s) << u"duration_check_failed"_s;
        QTest::newRow("noise") << QByteArray(5000, 'x') << u"file_format_check_failed"_s;
        QTest::newRow("a picture") << picture(500, 500) << u"file_format_check_failed"_s;
    }
    void findsWhatIsWrongWithTheClip()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QVERIFY(m_sandbox->configure({{u"max_video_seconds"_s, 6}}).ok());
        const QJsonObject outcome = uploadClip(bytes);
        QCOMPARE(outcome, (QJsonObject{{u"status"_s, u"FAILED"_s}, {u"fail_reason"_s, reason}}));
        QVERIFY(m_sandbox->ledger().isEmpty());
    }
    void postsOnlyAfterItsProcessingTime()
    {
        QVERIFY(m_sandbox->configure({{u"tiktok_processing_ms"_s, 60'000}, {u"post_id"_s, u"late"_s}}).ok());
        const QJsonObject first = uploadClip(m_clip);
        QCOMPARE(first.value(u"status"_s).toString(), u"PROCESSING_UPLOAD"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT((m_clock.advance(std::chrono::seconds(61)), !m_sandbox->ledger().isEmpty()),
                                 3000); // nobody has to ask
        const QString id = m_sandbox->ledger().constFirst().handle;
        QVERIFY(m_sandbox->configure({{u"post_id_delay_ms"_s, 3'600'000}, {u"access_token_ms"_s, 1}}).ok());
        QVERIFY(!status(id).contains(u"publicaly_available_post_id"_s));
        QVERIFY(m_sandbox->configure({{u"post_id_delay_ms"_s, 0}}).ok());
        QVERIFY(status(id).contains(u"publicaly_available_post_id"_s));
    }
    void writesThePostIdInAllItsForms_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("text");
        QTest::newRow("present") << u"present"_s << u"publicaly_available_post_id"_s << 1 << false;
        QTest::newRow("missing") << u"missing"_s << u"publicaly_available_post_id"_s << 0 << false;
        QTest::newRow("several") << u"multiple"_s << u"publicaly_available_post_id"_s << 2 << false;
        QTest::newRow("as text") << u"text"_s << u"publicaly_available_post_id"_s << 1 << true;
        QTest::newRow("spelt right") << u"correct_spelling"_s << u"publicly_available_post_id"_s << 1 << false;
    }
    void writesThePostIdInAllItsForms()
    {
        QFETCH(QString, mode);
        QFETCH(QString, key);
        QFETCH(int, count);
        QFETCH(bool, text);
        QVERIFY(m_sandbox->configure({{u"post_id"_s, mode}}).ok());
        const QJsonArray ids = uploadClip(m_clip).value(key).toArray();
        QCOMPARE(ids.size(), count);
        QVERIFY(ids.isEmpty() || ids.first().isString() == text);
        QCOMPARE(m_sandbox->ledger().size(), 1);
    }
    void stopsAtTheCreatorsDailyCap()
    {
        QVERIFY(m_sandbox->configure({{u"posts_per_day"_s, 1}}).ok());
        QCOMPARE(uploadClip(m_clip).value(u"status"_s).toString(), u"PUBLISH_COMPLETE"_s);
        const Answer refused = init(1000, 1000, 1);
        QVERIFY(refused.status == 403 && refused.tiktokCode() == "spam_risk_too_many_posts"_L1);
        const Answer told = api("post/publish/creator_info/query/");
        QVERIFY(told.status == 200 && told.tiktokCode() == "spam_risk_too_many_posts"_L1);
    }
    void keepsOneAccountsIdsFromAnother()
    {
        const QString id = init(1000, 1000, 1).data().value(u"publish_id"_s).toString();
        use(m_sandbox->tiktokTokens(1).access.reveal());
        QCOMPARE(api("post/publish/status/fetch/", {{u"publish_id"_s, id}}).tiktokCode(),
                 u"token_not_authorized_for_specified_publish_id"_s);
    }
    void failsWhatRunsWhenThePersonDisconnects()
    {
        const QJsonObject data = init(m_clip.size(), m_clip.size(), 1).data();
        m_sandbox->revoke(u"tiktok"_s);
        QCOMPARE(put(data.value(u"upload_url"_s).toString(), m_clip, 0, m_clip.size()).status, 416);
        use(exchange(code()).json().value(u"access_token"_s).toString().toLatin1());
        QCOMPARE(status(data.value(u"publish_id"_s).toString()).value(u"fail_reason"_s).toString(), u"auth_removed"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }

    // Photos

    void pullsPhotosFromTheVerifiedPrefix()
    {
        const QByteArray first = picture(1080, 1350);
        const QByteArray second = picture(1080, 1920, "JPEG", 2);
        const Answer answer = photos({staged(u"a.jpg"_s, first), staged(u"b.jpg"_s, second)});
        QCOMPARE(answer.tiktokCode(), u"ok"_s);
        QVERIFY(!answer.data().contains(u"upload_url"_s));
        QCOMPARE(status(answer.data().value(u"publish_id"_s).toString()).value(u"status"_s).toString(),
                 u"PUBLISH_COMPLETE"_s);
        const LedgerEntry entry = m_sandbox->ledger().constFirst();
        QCOMPARE(entry.media.size(), 2);
        QCOMPARE(entry.media.at(1).sha256, QCryptographicHash::hash(second, QCryptographicHash::Sha256).toHex());
        QCOMPARE(entry.caption, u"words"_s);
        QCOMPARE(entry.title, u"title"_s);
    }
    void refusesPhotosFromElsewhere_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("another host") << u"https://example.com/a.jpg"_s << u"url_ownership_unverified"_s;
        QTest::newRow("plain http") << u"http://example.com/a.jpg"_s << u"url_ownership_unverified"_s;
        QTest::newRow("an address") << u"https://192.0.2.1/a.jpg"_s << u"url_ownership_unverified"_s;
        QTest::newRow("a file") << u"file:///a.jpg"_s << u"invalid_params"_s;
    }
    void refusesPhotosFromElsewhere()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        QCOMPARE(photos({url}).tiktokCode(), code);
    }
    void findsWhatIsWrongWithThePhotos()
    {
        const auto reason = [&](const QByteArray &bytes) {
            return status(photos({staged(u"p"_s, bytes)}).data().value(u"publish_id"_s).toString())
                .value(u"fail_reason"_s)
                .toString();
        };
        QCOMPARE(reason(picture(500, 500, "PNG")), u"file_format_check_failed"_s);
        QCOMPARE(reason(picture(1500, 1500)), u"picture_size_check_failed"_s);
        const QString gone = m_sandbox->storageUrl().toString() + u"/public/none.jpg"_s;
        QCOMPARE(status(photos({gone}).data().value(u"publish_id"_s).toString()).value(u"fail_reason"_s).toString(),
                 u"photo_pull_failed"_s);
        QCOMPARE(photos({}).tiktokCode(), u"invalid_params"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }
    void postsPhotosThoughTheAnswerToInitIsLost()
    {
        const QString url = staged(u"a.jpg"_s, picture(1080, 1080));
        m_sandbox->addFault(
            *faultFromJson({{u"service"_s, u"tiktok"_s}, {u"op"_s, u"init"_s}, {u"kind"_s, u"reset_after"_s}}));
        QCOMPARE(photos({url}).status, 0);
        QTRY_COMPARE(m_sandbox->ledger().size(), 1);
    }
    void sendsDraftsToTheInboxOnly()
    {
        const QString url = staged(u"a.jpg"_s, picture(1080, 1080));
        for (int i = 0; i < 5; ++i) {
            const Answer answer = photos({url}, u"MEDIA_UPLOAD"_s);
            QCOMPARE(status(answer.data().value(u"publish_id"_s).toString()).value(u"status"_s).toString(),
                     u"SEND_TO_USER_INBOX"_s);
        }
        QCOMPARE(photos({url}, u"MEDIA_UPLOAD"_s).tiktokCode(), u"spam_risk_too_many_pending_share"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }
    void cancelsAPullThatIsNotDone()
    {
        QVERIFY(m_sandbox->configure({{u"tiktok_processing_ms"_s, 60'000}}).ok());
        const QString id = photos({staged(u"a.jpg"_s, picture(1080, 1080))}).data().value(u"publish_id"_s).toString();
        QCOMPARE(api("post/publish/cancel/", {{u"publish_id"_s, id}}).tiktokCode(), u"ok"_s);
        QCOMPARE(status(id).value(u"fail_reason"_s).toString(), u"publish_cancelled"_s);
        QCOMPARE(api("post/publish/cancel/", {{u"publish_id"_s, id}}).tiktokCode(), u"publish_not_cancellable"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxTikTokTest)
#include "tiktoktest.moc"
