// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/log.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

class ScrubberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removesSecrets_data();
    void removesSecrets();
    void leavesWhatPeopleNeed_data();
    void leavesWhatPeopleNeed();
    void scrubbingTwiceChangesNothing();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
};

void ScrubberTest::removesSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canary"); // what must not come through
    QTest::newRow("bearer header") << u"Authorization: Bearer c4n4ry.value-1"_s << u"c4n4ry"_s;
    QTest::newRow("bearer without header") << u"sent bearer c4n4ryvalue1 to host"_s << u"c4n4ry"_s;
    QTest::newRow("short authorization") << u"authorization: Basic c4"_s << u"c4"_s;
    QTest::newRow("header in JSON") << u"{\"Authorization\":\"Bearer c4n4ry\"}"_s << u"c4n4ry"_s;
    QTest::newRow("AWS header") << u"Authorization: AWS4-HMAC-SHA256 Credential=AK/2026, Signature=c4n4ry"_s
                                << u"c4n4ry"_s;
    QTest::newRow("cookie") << u"Set-Cookie: session=c4n4ry; Path=/"_s << u"c4n4ry"_s;
    QTest::newRow("access token in a form") << u"grant_type=x&access_token=c4n4ry&v=1"_s << u"c4n4ry"_s;
    QTest::newRow("access token in JSON") << u"{\"access_token\": \"c4n4ry\"}"_s << u"c4n4ry"_s;
    QTest::newRow("access token encoded") << u"next=https%3A%2F%2Fx%2F%3Faccess_token%3Dc4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("refresh token") << u"refresh_token=c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("upload token") << u"upload_token=c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("client secret") << u"client_secret: c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("secret access key") << u"secret_access_key=c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("api key") << u"api-key: c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("code verifier") << u"code_verifier=c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("OAuth code") << u"redirected with code=c4n4ry~!*and#_"_s << u"c4n4ry"_s;
    QTest::newRow("OAuth code of digits") << u"code=1234567890123456"_s << u"1234567890123456"_s;
    QTest::newRow("state") << u"state=c4n4ry"_s << u"c4n4ry"_s;
    QTest::newRow("presigned") << u"X-Amz-Signature=c4n4ry&X-Amz-Expires=60"_s << u"c4n4ry"_s;
    QTest::newRow("credential") << u"X-Amz-Credential=c4n4ry/20261118"_s << u"c4n4ry"_s;
    QTest::newRow("query of any address") << u"GET https://host/v/p?sig=c4n4ry failed"_s << u"c4n4ry"_s;
    QTest::newRow("user of an address") << u"proxy http://me:c4n4ry@host/"_s << u"c4n4ry"_s;
    QTest::newRow("TikTok access token") << u"got act.c4n4ryExample12345Example12345!4567.va"_s << u"c4n4ry"_s;
    QTest::newRow("TikTok refresh token") << u"(rft.c4n4ryExample12345Example12345%2A.va)"_s << u"c4n4ry"_s;
    QTest::newRow("Instagram token") << u"token is IGAAc4n4ryExampleExample"_s << u"c4n4ry"_s;
    QTest::newRow("Facebook token") << u"'EAAc4n4ryExampleExampleExample'"_s << u"c4n4ry"_s;
    QTest::newRow("encoded before a token") << u"t%3DIGQVc4n4ryExampleExample"_s << u"c4n4ry"_s;
    QTest::newRow("assistant key") << u"sk-c4n4ryexampleexample"_s << u"c4n4ry"_s;
    QTest::newRow("JWT") << u"eyJhbGc.eyJzdWIc4n4ry.SflKx"_s << u"c4n4ry"_s;
    QTest::newRow("long base64url") << u"value: qUrc4n4ryXW0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0u"_s << u"c4n4ry"_s;
    QTest::newRow("after a newline") << u"first\nAuthorization: Bearer c4n4ry1234\nlast"_s << u"c4n4ry"_s;
}

void ScrubberTest::removesSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, canary);
    QVERIFY(text.contains(canary));
    const QString clean = scrubbed(text);
    QVERIFY2(!clean.contains(canary), qPrintable(clean));
    QVERIFY2(clean.contains(u"[removed]"_s), qPrintable(clean)); // a reader sees that something was there
}

void ScrubberTest::leavesWhatPeopleNeed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("an id") << u"0193a7c2-5b1e-7c4d-9f00-2f1d3c4b5a69"_s;
    QTest::newRow("a hash") << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("a platform code") << u"code: 190, subcode 463"_s;
    QTest::newRow("a platform code with =") << u"code=9007 subcode=2207027"_s;
    QTest::newRow("a code in JSON") << u"{\"code\":\"spam_risk_too_many_posts\"}"_s;
    QTest::newRow("an address without query") << u"https://graph.instagram.com/v26.0/1784/media"_s;
    QTest::newRow("a publish id") << u"v_pub_file~v2-1.7123456789012345678"_s;
    QTest::newRow("a container id") << u"17889455560051444"_s;
    QTest::newRow("a sentence") << u"The picture is 90 pixels wide; Instagram takes 320 at least."_s;
    QTest::newRow("words with token") << u"The token has expired. Link the account again."_s;
    QTest::newRow("other scripts") << u"שלום 🎉 こんにちは"_s;
}

void ScrubberTest::leavesWhatPeopleNeed()
{
    QFETCH(QString, text);
    QCOMPARE(scrubbed(text), text);
}

void ScrubberTest::scrubbingTwiceChangesNothing()
{
    const QString once = scrubbed(u"Authorization: Bearer abcdefgh12345678\nGET https://h/p?access_token=1 code=abc"_s);
    QCOMPARE(scrubbed(once), once);
}

void ScrubberTest::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("mixed") << u"aA"_s;
    QTest::newRow("colons") << u"token:"_s;
    QTest::newRow("addresses") << u"http://"_s;
    QTest::newRow("blanks") << u"bearer  "_s;
    QTest::newRow("dots") << u"eyJa."_s;
    QTest::newRow("dashes") << u"-"_s;
}

void ScrubberTest::hostileTextTakesLinearTime()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(int(64 * 1024 / unit.size()));
    QVERIFY(scrubbed(text).size() <= text.size() * 2); // quadratic would be minutes: the watchdog ends it
}

QTEST_GUILESS_MAIN(ScrubberTest)
#include "scrubbertest.moc"
