// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "driver.h"

#include "channels/accountapi.h"

#include <QTest>
#include <QUrlQuery>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;

class AccountApiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void authorizeAddressesCarryTheirPlatformsParameters();
    void codesLeaveOnceAndFormEncoded();
    void instagramGrantsComeInBothShapes_data();
    void instagramGrantsComeInBothShapes();
    void instagramRefreshNeedsNoSecretAndHidesItsAddress();
    void instagramIdentityIsTheProfessionalAccount();
    void tikTokGrantsSayTheirLives();
    void oauthErrorsBecomeOurWords_data();
    void oauthErrorsBecomeOurWords();
    void oddGrantsAreNoGrants_data();
    void oddGrantsAreNoGrants();
    void missingScopesAreNamed();
    void revokeIsWhereThePlatformHasIt();

private:
    const Settings m_settings = makePost(Channel::Instagram, {}, {}).settings;
    const AccountApi &m_instagram = accountApiFor(Channel::Instagram);
    const AccountApi &m_tikTok = accountApiFor(Channel::TikTok);
};

void AccountApiTest::authorizeAddressesCarryTheirPlatformsParameters()
{
    const QString redirect = u"https://localhost:8000/a b/?x=1"_s;
    const QUrl instagram = m_instagram.authorizeUrl(m_settings, redirect, u"st+te"_s, "verifier");
    QVERIFY(instagram.toString().startsWith("https://www.instagram.com/oauth/authorize?"_L1));
    const QUrlQuery query(instagram);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"4711"_s);
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), redirect);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"st+te"_s);
    QVERIFY(instagram.toEncoded().contains("st%2Bte"));
    QVERIFY(!query.hasQueryItem(u"code_challenge"_s));
    const QUrlQuery tikTok(m_tikTok.authorizeUrl(m_settings, u"http://127.0.0.1:5000/callback/"_s, u"s"_s,
                                                 "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(tikTok.queryItemValue(u"code_challenge"_s),
             u"13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3"_s);
    QCOMPARE(tikTok.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(tikTok.queryItemValue(u"client_key"_s), u"key"_s);
    QVERIFY(tikTok.queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u',').contains(u"video.publish"_s));
}

void AccountApiTest::codesLeaveOnceAndFormEncoded()
{
    const HttpRequest instagram =
        m_instagram.exchangeCode(m_settings, Secret("s+c"), u"https://localhost/"_s, Secret("AQ=+b#_"), {});
    QCOMPARE(instagram.url.toString(), u"https://api.instagram.com/oauth/access_token"_s);
    QCOMPARE(std::get<QByteArray>(instagram.body),
             QByteArray("client_id=4711&client_secret=s%2Bc&grant_type=authorization_code&redirect_uri=https%3A%2F%"
                        "2Flocalhost%2F&code=AQ%3D%2Bb"));
    QCOMPARE(instagram.delivery, Delivery::Once);
    const HttpRequest tikTok =
        m_tikTok.exchangeCode(m_settings, Secret("sec"), u"http://127.0.0.1:1/callback/"_s, Secret("a*0!64"), "ver");
    QCOMPARE(tikTok.url.toString(), u"https://open.tiktokapis.com/v2/oauth/token/"_s);
    QCOMPARE(std::get<QByteArray>(tikTok.body),
             QByteArray("client_key=key&client_secret=sec&grant_type=authorization_code&code=a%2A0%2164&redirect_uri="
                        "http%3A%2F%2F127.0.0.1%3A1%2Fcallback%2F&code_verifier=ver"));
    const HttpRequest refresh = m_tikTok.refresh(m_settings, Secret("sec"), {Secret("a"), Secret("r+")});
    QVERIFY(std::get<QByteArray>(refresh.body).endsWith("grant_type=refresh_token&refresh_token=r%2B"));
    QCOMPARE(refresh.delivery, Delivery::Once);
    QVERIFY(m_tikTok.refreshRotates());
}

void AccountApiTest::instagramGrantsComeInBothShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("seconds"); // 0: not said
    QTest::newRow("documented")
        << QByteArray(
               R"({"data":[{"access_token":"T","user_id":"102","permissions":"instagram_business_basic,instagram_business_content_publish"}]})")
        << qint64(0);
    QTest::newRow("observed")
        << QByteArray(
               R"({"access_token":"T","user_id":102,"permissions":["instagram_business_basic","instagram_business_content_publish"]})")
        << qint64(0);
    QTest::newRow("long-lived")
        << QByteArray(
               R"({"access_token":"T","token_type":"bearer","expires_in":5183944,"permissions":"instagram_business_basic, instagram_business_content_publish"})")
        << qint64(5183944);
}

void AccountApiTest::instagramGrantsComeInBothShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, seconds);
    const Result<Grant> grant = m_instagram.readGrant(answered(200, body));
    QVERIFY(grant.ok());
    QCOMPARE(grant->tokens.access.reveal(), QByteArray("T"));
    QCOMPARE(grant->scopes, QStringList({u"instagram_business_basic"_s, u"instagram_business_content_publish"_s}));
    QCOMPARE(grant->accessLife.has_value(), seconds > 0);
    if (seconds)
        QCOMPARE(*grant->accessLife, Milliseconds(seconds * 1000));
    QVERIFY(grant->externalAccountId.isEmpty()); // app-scoped: never the account's key
}

void AccountApiTest::instagramRefreshNeedsNoSecretAndHidesItsAddress()
{
    const HttpRequest refresh = m_instagram.refresh(m_settings, Secret("SECRET"), {Secret("tok+en"), {}});
    QCOMPARE(refresh.url.toEncoded(),
             QByteArray(
                 "https://graph.instagram.com/refresh_access_token?grant_type=ig_refresh_token&access_token=tok%2Ben"));
    QVERIFY(refresh.secretUrl);
    Grant grant;
    grant.tokens.access = Secret("short");
    const auto exchange = m_instagram.exchangeForLongLived(m_settings, Secret("SECRET"), grant);
    QVERIFY(exchange && exchange->secretUrl);
    QCOMPARE(exchange->url.toEncoded(),
             QByteArray("https://graph.instagram.com/"
                        "access_token?grant_type=ig_exchange_token&client_secret=SECRET&access_token=short"));
    QVERIFY(!m_instagram.refreshRotates());
    QVERIFY(!m_tikTok.exchangeForLongLived(m_settings, Secret("s"), grant));
}

void AccountApiTest::instagramIdentityIsTheProfessionalAccount()
{
    QVERIFY(m_instagram.identity(m_settings)
                .url.toString()
                .startsWith("https://graph.instagram.com/v26.0/me?fields=user_id,username"_L1));
    for (const char *body :
         {R"({"id":"9","user_id":"17841","username":"u","account_type":"MEDIA_CREATOR"})",
          R"({"data":[{"id":"9","user_id":17841,"username":"u","account_type":"Media_Creator"}]})"}) {
        const Result<Identity> identity = m_instagram.readIdentity(answered(200, QByteArray(body)));
        QVERIFY(identity.ok());
        QCOMPARE(identity->externalAccountId, u"17841"_s);
        QCOMPARE(identity->accountType, u"media_creator"_s);
    }
    QCOMPARE(m_instagram.readIdentity(answered(400, QByteArray(R"({"error":{"code":190,"error_subcode":463}})")))
                 .error()
                 .code,
             ErrorCode::TokenExpired);
    QVERIFY(!m_instagram.readIdentity(answered(200, QByteArray("{}"))).ok());
}

void AccountApiTest::tikTokGrantsSayTheirLives()
{
    const Result<Grant> grant = m_tikTok.readGrant(answered(
        200,
        QByteArray(
            R"({"access_token":"act.1","expires_in":7200,"refresh_token":"rft.1","refresh_expires_in":15552000,"open_id":"o1","scope":"user.info.basic,video.publish","token_type":"Bearer"})")));
    QVERIFY(grant.ok());
    QCOMPARE(grant->tokens.refresh.reveal(), QByteArray("rft.1"));
    QCOMPARE(*grant->accessLife, Milliseconds(7'200'000));
    QCOMPARE(*grant->refreshLife, Milliseconds(15'552'000'000));
    QCOMPARE(grant->externalAccountId, u"o1"_s);
    QCOMPARE(grant->scopes.size(), 2);
    const Result<Identity> identity = m_tikTok.readIdentity(
        answered(200, QByteArray(R"({"data":{"user":{"open_id":"o1","display_name":"N"}},"error":{"code":"ok"}})")));
    QVERIFY(identity.ok());
    QCOMPARE(identity->displayName, u"N"_s);
    QVERIFY(!m_tikTok.readIdentity(answered(401, QByteArray(R"({"error":{"code":"access_token_invalid"}})"))).ok());
}

void AccountApiTest::oauthErrorsBecomeOurWords_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorCode>("code");
    const auto tikTok = [](const char *error, ErrorCode code) {
        for (const int status : {200, 400})
            QTest::addRow("tiktok %s, %d", error, status)
                << Channel::TikTok
                << answered(status,
                            QByteArray("{\"error\":\"") + error + "\",\"error_description\":\"d\",\"log_id\":\"l\"}")
                << code;
    };
    tikTok("access_denied", ErrorCode::PermissionDenied);
    tikTok("invalid_grant", ErrorCode::TokenExpired);
    tikTok("invalid_request", ErrorCode::BadRequest);
    tikTok("invalid_client", ErrorCode::PermissionDenied);
    tikTok("unauthorized_client", ErrorCode::PermissionDenied);
    tikTok("invalid_scope", ErrorCode::PermissionDenied);
    tikTok("unsupported_grant_type", ErrorCode::Internal);
    tikTok("server_error", ErrorCode::PlatformUnavailable);
    tikTok("temporarily_unavailable", ErrorCode::PlatformUnavailable);
    tikTok("brand_new", ErrorCode::InvalidResponse);
    for (const Channel channel : kChannels) {
        const QByteArray name(word(channel).data());
        QTest::addRow("%s offline", name.constData()) << channel << fault(NetFault::NotSent) << ErrorCode::Network;
        QTest::addRow("%s lost", name.constData()) << channel << fault(NetFault::Lost) << ErrorCode::Network;
        QTest::addRow("%s timeout", name.constData()) << channel << fault(NetFault::TimedOut) << ErrorCode::Timeout;
        QTest::addRow("%s 503", name.constData())
            << channel << answered(503, QByteArray("<html>")) << ErrorCode::PlatformUnavailable;
        QTest::addRow("%s portal", name.constData())
            << channel << answered(200, QByteArray("<html>")) << ErrorCode::InvalidResponse;
    }
    QTest::newRow("ig used code")
        << Channel::Instagram
        << answered(400,
                    QByteArray(
                        R"({"error_type":"OAuthException","code":400,"error_message":"Matching code was not found"})"))
        << ErrorCode::TokenExpired;
    QTest::newRow("ig dead token") << Channel::Instagram
                                   << answered(400, QByteArray(R"({"error":{"code":190,"message":"x"}})"))
                                   << ErrorCode::TokenExpired;
}

void AccountApiTest::oauthErrorsBecomeOurWords()
{
    QFETCH(Channel, channel);
    QFETCH(HttpAnswer, answer);
    QFETCH(ErrorCode, code);
    const Result<Grant> grant = accountApiFor(channel).readGrant(answer);
    QVERIFY(!grant.ok());
    QCOMPARE(grant.error().code, code);
    QVERIFY(!grant.error().message.isEmpty());
}

void AccountApiTest::oddGrantsAreNoGrants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no token") << QByteArray("{}");
    QTest::newRow("token of a wrong type") << QByteArray(R"({"access_token":{"a":1},"expires_in":"x"})");
    QTest::newRow("deep") << QByteArray("{\"access_token\":\"T\",\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') +
                                        "}");
    QTest::newRow("10 MB") << QByteArray("{\"access_token\":\"" + QByteArray(10 * 1024 * 1024, 'T') + "\"}");
    QTest::newRow("markup") << QByteArray("<html>access_token</html>");
}

void AccountApiTest::oddGrantsAreNoGrants()
{
    QFETCH(QByteArray, body);
    for (const Channel channel : kChannels)
        QVERIFY(!accountApiFor(channel).readGrant(answered(200, body)).ok());
}

void AccountApiTest::missingScopesAreNamed()
{
    QCOMPARE(m_instagram.missingScopes({u"instagram_business_basic"_s}),
             QStringList{u"instagram_business_content_publish"_s});
    QCOMPARE(m_instagram.missingScopes({}), QStringList());
    QCOMPARE(m_instagram.missingScopes(m_instagram.scopesToAsk()), QStringList());
    QCOMPARE(m_tikTok.missingScopes({u"user.info.basic"_s}), QStringList{u"video.publish"_s});
    QCOMPARE(m_tikTok.missingScopes(m_tikTok.scopesToAsk()), QStringList());
}

void AccountApiTest::revokeIsWhereThePlatformHasIt()
{
    QVERIFY(!m_instagram.revoke(m_settings, Secret("s"), {Secret("t"), {}}));
    const auto revoke = m_tikTok.revoke(m_settings, Secret("s"), {Secret("act"), Secret("rft")});
    QVERIFY(revoke);
    QCOMPARE(revoke->url.toString(), u"https://open.tiktokapis.com/v2/oauth/revoke/"_s);
    QCOMPARE(std::get<QByteArray>(revoke->body), QByteArray("client_key=key&client_secret=s&token=act"));
}

QTEST_GUILESS_MAIN(AccountApiTest)
#include "accountapitest.moc"
