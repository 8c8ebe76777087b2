// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/signaturev4.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

// The key pair, bucket and time of the examples in the Amazon S3 API Reference, "Signature Calculations".
const QByteArray kAccessKey = "AKIAIOSFODNN7EXAMPLE";
const QByteArray kSecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const Instant kThen = instantFromMs(1'369'353'600'000); // 2013-05-24T00:00:00Z

SignatureV4 signer(const QByteArray &region = "us-east-1")
{
    return {kAccessKey, Secret(kSecretKey), region};
}

QByteArray header(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QUrl encoded(const QByteArray &url)
{
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsThePublishedExamples_data();
    void signsThePublishedExamples();
    void presignsThePublishedExample();
    void presignsAwkwardKeys_data();
    void presignsAwkwardKeys();
    void theAddressStaysByteExact();
    void lifetimesAreBounded();
    void everyPartIsSigned();
};

void SignatureTest::signsThePublishedExamples_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("signedNames");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray nothing = SignatureV4::emptyPayload();
    QTest::newRow("GET object") << QByteArray("GET") << QByteArray("https://examplebucket.s3.amazonaws.com/test.txt")
                                << HttpHeaders{{"Range", "bytes=0-9"}} << nothing
                                << QByteArray("host;range;x-amz-content-sha256;x-amz-date")
                                << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("PUT object") << QByteArray("PUT")
                                << "https://examplebucket.s3.amazonaws.com/" +
                                       SignatureV4::encodedPath(u"test$file.text"_s)
                                << HttpHeaders{{"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                                               {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}
                                << QByteArray("44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072")
                                << QByteArray("date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class")
                                << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    QTest::newRow("GET lifecycle") << QByteArray("GET")
                                   << QByteArray("https://examplebucket.s3.amazonaws.com/?lifecycle=") << HttpHeaders{}
                                   << nothing << QByteArray("host;x-amz-content-sha256;x-amz-date")
                                   << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("list objects") << QByteArray("GET")
                                  << "https://examplebucket.s3.amazonaws.com/?" +
                                         SignatureV4::encodedQuery({{"prefix", "J"}, {"max-keys", "2"}})
                                  << HttpHeaders{} << nothing << QByteArray("host;x-amz-content-sha256;x-amz-date")
                                  << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void SignatureTest::signsThePublishedExamples()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, signedNames);
    QFETCH(QByteArray, signature);
    const HttpHeaders all = signer().signedHeaders(method, encoded(url), headers, payload, kThen);
    QCOMPARE(header(all, "x-amz-date"), QByteArray("20130524T000000Z"));
    QCOMPARE(header(all, "x-amz-content-sha256"), payload);
    QCOMPARE(header(all, "Authorization"), "AWS4-HMAC-SHA256 Credential=" + kAccessKey +
                                               "/20130524/us-east-1/s3/aws4_request,SignedHeaders=" + signedNames +
                                               ",Signature=" + signature);
    for (const auto &given : headers)
        QVERIFY(all.contains(given)); // sent as it was given
}

void SignatureTest::presignsThePublishedExample()
{
    const QUrl url = signer().presignedGet(encoded("https://examplebucket.s3.amazonaws.com/test.txt"), 86400s, kThen);
    QCOMPARE(url.toEncoded(),
             QByteArray("https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256"
                        "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
                        "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
                        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
}

void SignatureTest::presignsAwkwardKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("signature"); // from a second implementation, checked against the published example
    QTest::newRow("blanks and signs") << u"a b+c~d(e)'f!g*h"_s << QByteArray("a%20b%2Bc~d%28e%29%27f%21g%2Ah")
                                      << QByteArray("d33642e414fe4254ddee9404d6556908462a1181e9e1d2bfdd64dfee403416fc");
    QTest::newRow("other scripts") << u"ö/日本/🎉.jpg"_s << QByteArray("%C3%B6/%E6%97%A5%E6%9C%AC/%F0%9F%8E%89.jpg")
                                   << QByteArray("bd33cae12df006e7ddcb9ca5abf64c7bcdb82cfbbc1b6ca32b09aae57a45887a");
    QTest::newRow("what a query is made of")
        << u"a%20b&c=d?e#f"_s << QByteArray("a%2520b%26c%3Dd%3Fe%23f")
        << QByteArray("ef0ea043a43775d28c7408520b0363713d03a082c3e088a5a29c5a8a1a8aa8cf");
    QTest::newRow("the rest") << u"@:;,$=[]{}|\\^`\"<>"_s
                              << QByteArray("%40%3A%3B%2C%24%3D%5B%5D%7B%7D%7C%5C%5E%60%22%3C%3E")
                              << QByteArray("c2f6a16954653f309e42ab2854b634cfa0519dbf0514cbe587f1f0ceffecdb20");
}

void SignatureTest::presignsAwkwardKeys()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, signature);
    const QUrl plain = encoded("http://127.0.0.1:9000/my.bucket/" + SignatureV4::encodedPath(key));
    const QByteArray url = signer("eu-central-1").presignedGet(plain, 1h, kThen).toEncoded();
    QVERIFY2(url.startsWith("http://127.0.0.1:9000/my.bucket/" + path + '?'), url.constData());
    QVERIFY2(url.endsWith("&X-Amz-Signature=" + signature), url.constData());
}

void SignatureTest::theAddressStaysByteExact()
{
    const QByteArray bytes = "https://h/b/" + SignatureV4::encodedPath(u"a b/%41+~ö"_s);
    QCOMPARE(encoded(bytes).toEncoded(), bytes);
    QCOMPARE(bytes, QByteArray("https://h/b/a%20b/%2541%2B~%C3%B6"));
}

void SignatureTest::lifetimesAreBounded()
{
    const auto expires = [](Milliseconds lifetime) {
        const QString url = signer().presignedGet(encoded("https://h/k"), lifetime, kThen).toString();
        return url.section(u"X-Amz-Expires="_s, 1).section(u'&', 0, 0);
    };
    QCOMPARE(expires(24h), u"86400"_s);
    QCOMPARE(expires(30 * 24h), u"604800"_s);
    QCOMPARE(expires(0ms), u"1"_s);
    QCOMPARE(expires(-5s), u"1"_s);
}

void SignatureTest::everyPartIsSigned()
{
    const QUrl url = encoded("https://h/b/k");
    const auto authorization = [](const QByteArray &method, const QUrl &to, const QByteArray &payload, Instant now) {
        return header(signer().signedHeaders(method, to, {{"Content-Type", "image/jpeg"}}, payload, now),
                      "Authorization");
    };
    const QByteArray base = authorization("PUT", url, "aa", kThen);
    QCOMPARE(authorization("PUT", url, "aa", kThen), base);
    QVERIFY(authorization("GET", url, "aa", kThen) != base);
    QVERIFY(authorization("PUT", encoded("https://h/b/K"), "aa", kThen) != base);
    QVERIFY(authorization("PUT", encoded("https://h:444/b/k"), "aa", kThen) != base);
    QVERIFY(authorization("PUT", encoded("https://h/b/k?x=1"), "aa", kThen) != base);
    QVERIFY(authorization("PUT", url, "ab", kThen) != base);
    QVERIFY(authorization("PUT", url, "aa", kThen + 1s) != base);
    QVERIFY(!base.contains(kSecretKey));
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "signaturetest.moc"
