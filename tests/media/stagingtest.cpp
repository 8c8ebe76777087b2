// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/staging.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

const Instant kNow = instantFromMs(1'795'000'000'000);
const QByteArray kSecretKey = "c4n4ry/secret/key";
const QString kKey = u"pre/0123456789abcdef0123456789abcdef/01234567.jpg"_s;

Settings::Staging settings()
{
    Settings::Staging values;
    values.endpoint = QUrl(u"https://s3.example.com"_s);
    values.bucket = u"bucket"_s;
    values.accessKeyId = u"AKID"_s;
    values.prefix = u"pre"_s;
    return values;
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

HttpAnswer answer(int status, const QByteArray &body = {})
{
    HttpAnswer made;
    made.status = status;
    made.body = body;
    return made;
}

QByteArray object(const QString &key, const QByteArray &modified = "2026-11-18T10:00:00.000Z")
{
    return "<Contents><Key>" + key.toHtmlEscaped().toUtf8() + "</Key><LastModified>" + modified +
           "</LastModified><Size>1</Size></Contents>";
}

QByteArray listing(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>b</Name>" +
           inside + "</ListBucketResult>";
}

} // namespace

class StagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreRandomAndPlain();
    void hostileExtensionsDoNotReachTheKey_data();
    void hostileExtensionsDoNotReachTheKey();
    void addressesFollowTheStyle_data();
    void addressesFollowTheStyle();
    void putStreamsTheFile();
    void removeAndListAreSigned();
    void publicUrlIsPresignedOrBelowTheBase();
    void probeAsksForOneByte();
    void theSecretIsNowhere();
    void readsAListing();
    void sweepsOnlyWhatKalendsMade_data();
    void sweepsOnlyWhatKalendsMade();
    void hostileListingsAreErrors_data();
    void hostileListingsAreErrors();
    void saysWhatTheStorageAnswered_data();
    void saysWhatTheStorageAnswered();
};

void StagingTest::keysAreRandomAndPlain()
{
    static const QRegularExpression shape(u"^pre/a/[0-9a-f]{32}/[0-9a-f]{8}\\.jpg$"_s);
    QSet<QString> keys;
    for (int i = 0; i < 1000; ++i) {
        const QString key = Staging::newObjectKey(u"pre/a"_s, u"jpg"_s);
        QVERIFY2(shape.match(key).hasMatch(), qPrintable(key));
        keys.insert(key.section(u'/', 2, 2));
    }
    QCOMPARE(keys.size(), 1000);
    QVERIFY(Staging::newObjectKey({}, u"mp4"_s).startsWith(u"kalends/"_s)); // never at the root of somebody's bucket
}

void StagingTest::hostileExtensionsDoNotReachTheKey_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("ending");
    QTest::newRow("upper case") << u"JPG"_s << u".jpg"_s;
    QTest::newRow("with its dot") << u".mp4"_s << u".mp4"_s;
    QTest::newRow("none") << QString() << u".bin"_s;
    QTest::newRow("a path") << u"../../x"_s << u".x"_s;
    QTest::newRow("other scripts") << u"日本"_s << u".bin"_s;
    QTest::newRow("a query") << u"jpg?x=1&y"_s << u".jpgx1y"_s;
    QTest::newRow("long") << QString(5000, u'a') << u".aaaaaaaa"_s;
}

void StagingTest::hostileExtensionsDoNotReachTheKey()
{
    QFETCH(QString, extension);
    QFETCH(QString, ending);
    const QString key = Staging::newObjectKey(u"pre"_s, extension);
    QCOMPARE(key.mid(key.indexOf(u'.')), ending);
}

void StagingTest::addressesFollowTheStyle_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("pathStyle");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("list");
    const QString key = u'/' + kKey;
    const QString query = u"?list-type=2&max-keys=1000&prefix=pre%2F"_s;
    QTest::newRow("path style") << u"https://s3.example.com"_s << true << u"https://s3.example.com/bucket"_s + key
                                << u"https://s3.example.com/bucket"_s + query;
    QTest::newRow("virtual host") << u"https://s3.example.com"_s << false << u"https://bucket.s3.example.com"_s + key
                                  << u"https://bucket.s3.example.com/"_s + query;
    QTest::newRow("port") << u"http://127.0.0.1:9000"_s << true << u"http://127.0.0.1:9000/bucket"_s + key
                          << u"http://127.0.0.1:9000/bucket"_s + query;
    QTest::newRow("default port") << u"https://s3.example.com:443"_s << true << u"https://s3.example.com/bucket"_s + key
                                  << u"https://s3.example.com/bucket"_s + query;
    QTest::newRow("path of the endpoint")
        << u"https://x.example/storage/v1/s3"_s << true << u"https://x.example/storage/v1/s3/bucket"_s + key
        << u"https://x.example/storage/v1/s3/bucket"_s + query;
    QTest::newRow("path and virtual host")
        << u"https://x.example/v1"_s << false << u"https://bucket.x.example/v1"_s + key
        << u"https://bucket.x.example/v1/"_s + query;
    QTest::newRow("IPv6") << u"http://[::1]:9000"_s << true << u"http://[::1]:9000/bucket"_s + key
                          << u"http://[::1]:9000/bucket"_s + query;
}

void StagingTest::addressesFollowTheStyle()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, pathStyle);
    QFETCH(QString, object);
    QFETCH(QString, list);
    Settings::Staging values = settings();
    values.endpoint = QUrl(endpoint);
    values.pathStyle = pathStyle;
    const Staging staging(values, Secret(kSecretKey));
    QCOMPARE(QString::fromLatin1(staging.put(kKey, u"/f"_s, 1, u"image/jpeg"_s, "aa", kNow).url.toEncoded()), object);
    QCOMPARE(QString::fromLatin1(staging.remove(kKey, kNow).url.toEncoded()), object);
    QCOMPARE(QString::fromLatin1(staging.list(kNow).url.toEncoded()), list);
    QVERIFY(QString::fromLatin1(staging.publicUrl(kKey, kNow).toEncoded()).startsWith(object + u"?X-Amz-Algorithm="_s));
}

void StagingTest::putStreamsTheFile()
{
    const qint64 large = 5LL * 1024 * 1024 * 1024;
    const QByteArray hash(64, 'a');
    const HttpRequest request =
        Staging(settings(), Secret(kSecretKey)).put(kKey, u"/library/file"_s, large, u"video/mp4"_s, hash, kNow);
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(std::get<FileRange>(request.body), (FileRange{u"/library/file"_s, 0, large}));
    QCOMPARE(header(request, "Content-Type"), QByteArray("video/mp4"));
    QCOMPARE(header(request, "x-amz-content-sha256"), hash);
    QVERIFY(
        header(request, "Authorization").contains("SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,"));
    QVERIFY(request.totalLimit > 1h); // a slow line must be able to finish
    QCOMPARE(request.delivery, Delivery::Repeatable);
}

void StagingTest::removeAndListAreSigned()
{
    const Staging staging(settings(), Secret(kSecretKey));
    const HttpRequest removal = staging.remove(kKey, kNow);
    QCOMPARE(removal.method, QByteArray("DELETE"));
    QVERIFY(header(removal, "Authorization").contains("Credential=AKID/20261118/us-east-1/s3/aws4_request"));
    const HttpRequest more = staging.list(kNow, u"a+b/c=="_s);
    QCOMPARE(QUrlQuery(more.url.query(QUrl::FullyEncoded)).queryItemValue(u"continuation-token"_s, QUrl::FullyDecoded),
             u"a+b/c=="_s);
    QVERIFY(more.url.toEncoded().contains("continuation-token=a%2Bb%2Fc%3D%3D&list-type=2"));
    Settings::Staging noPrefix = settings();
    noPrefix.prefix.clear();
    noPrefix.region = u"eu-west-1"_s;
    const HttpRequest all = Staging(noPrefix, Secret(kSecretKey)).list(kNow);
    QVERIFY(all.url.toEncoded().endsWith("prefix=kalends%2F"));
    QVERIFY(header(all, "Authorization").contains("/eu-west-1/s3/"));
}

void StagingTest::publicUrlIsPresignedOrBelowTheBase()
{
    Settings::Staging values = settings();
    values.urlTtl = 6h;
    const QUrlQuery query(Staging(values, Secret(kSecretKey)).publicUrl(kKey, kNow));
    QCOMPARE(query.queryItemValue(u"X-Amz-Expires"_s), u"21600"_s);
    QCOMPARE(query.queryItemValue(u"X-Amz-Signature"_s).size(), 64);
    values.publicBaseUrl = QUrl(u"https://media.example.com/p/"_s);
    QCOMPARE(Staging(values, Secret(kSecretKey)).publicUrl(kKey, kNow), QUrl(u"https://media.example.com/p/"_s + kKey));
}

void StagingTest::probeAsksForOneByte()
{
    const Staging staging(settings(), Secret(kSecretKey));
    const HttpRequest request = staging.probe(staging.publicUrl(kKey, kNow));
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(header(request, "Range"), QByteArray("bytes=0-0"));
    QVERIFY(request.secretUrl);
    QVERIFY(header(request, "Authorization").isEmpty()); // the platform has no key either
}

void StagingTest::theSecretIsNowhere()
{
    const Staging staging(settings(), Secret(kSecretKey));
    for (const HttpRequest &request :
         {staging.put(kKey, u"/f"_s, 1, u"image/jpeg"_s, "aa", kNow), staging.remove(kKey, kNow), staging.list(kNow),
          staging.probe(staging.publicUrl(kKey, kNow))}) {
        QVERIFY(!request.url.toEncoded().contains("c4n4ry"));
        for (const auto &[name, value] : request.headers)
            QVERIFY(!value.contains("c4n4ry"));
    }
}

void StagingTest::readsAListing()
{
    const auto read = Staging::readListing(
        answer(200, listing(object(kKey) +
                            "<IsTruncated>true</IsTruncated><NextContinuationToken>a+b/c==</NextContinuationToken>" +
                            "<Unknown><Contents>nested</Contents></Unknown>" + object(kKey, "2026-11-18T11:00:00Z"))));
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
    QCOMPARE(read->objects.size(), 2);
    QCOMPARE(read->objects.first().first, kKey);
    QCOMPARE(toIso(read->objects.first().second), u"2026-11-18T10:00:00Z"_s);
    QCOMPARE(read->continuation, u"a+b/c=="_s);
    const auto last = Staging::readListing(
        answer(200, listing("<IsTruncated>false</IsTruncated><NextContinuationToken>x</NextContinuationToken>")));
    QVERIFY(last.ok());
    QVERIFY(last->objects.isEmpty());
    QVERIFY(last->continuation.isEmpty());
}

void StagingTest::sweepsOnlyWhatKalendsMade_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("ours");
    QTest::newRow("made by us") << Staging::newObjectKey(u"some/prefix"_s, u"mp4"_s) << true;
    QTest::newRow("a photo of theirs") << u"pre/holiday.jpg"_s << false;
    QTest::newRow("in a folder of ours") << u"pre/0123456789abcdef0123456789abcdef/notes.txt"_s << false;
    QTest::newRow("a folder") << u"pre/0123456789abcdef0123456789abcdef/"_s << false;
    QTest::newRow("upper case") << kKey.toUpper() << false;
    QTest::newRow("longer") << kKey + u".bak"_s << false;
    QTest::newRow("newline") << kKey + u'\n' << false;
    QTest::newRow("beyond S3's limit") << QString(2000, u'a') + kKey << false;
}

void StagingTest::sweepsOnlyWhatKalendsMade()
{
    QFETCH(QString, key);
    const auto read = Staging::readListing(answer(200, listing(object(key))));
    QVERIFY(read.ok());
    QTEST(!read->objects.isEmpty(), "ours");
    const auto timeless = Staging::readListing(answer(200, listing(object(key, "some day"))));
    QVERIFY(timeless.ok() && timeless->objects.isEmpty()); // nobody knows whether it is old
}

void StagingTest::hostileListingsAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{\"Contents\":[]}");
    QTest::newRow("web page") << QByteArray("<html><body>It works</body></html>");
    QTest::newRow("cut off") << listing(object(kKey)).chopped(10);
    QTest::newRow("entities that explode")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                      "\"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                      "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>"
                      "<ListBucketResult><Name>&e;</Name></ListBucketResult>");
    QTest::newRow("a file of this computer")
        << QByteArray("<!DOCTYPE x [<!ENTITY f SYSTEM "
                      "\"file:///etc/passwd\">]><ListBucketResult><Name>&f;</Name></ListBucketResult>");
    QTest::newRow("deep") << listing(QByteArray("<a>").repeated(100'000));
}

void StagingTest::hostileListingsAreErrors()
{
    QFETCH(QByteArray, body);
    const auto read = Staging::readListing(answer(200, body));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::StagingFailed);
}

void StagingTest::saysWhatTheStorageAnswered_data()
{
    QTest::addColumn<HttpAnswer>("reply");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hint");
    const auto s3 = [](int status, const QByteArray &code) {
        return answer(status, "<?xml version=\"1.0\"?><Error><Code>" + code +
                                  "</Code><Message>m</Message><HostId>h</HostId></Error>");
    };
    QTest::newRow("wrong secret") << s3(403, "SignatureDoesNotMatch") << u"SignatureDoesNotMatch"_s << u"secret key"_s;
    QTest::newRow("wrong key id") << s3(403, "InvalidAccessKeyId") << u"InvalidAccessKeyId"_s << u"access_key_id"_s;
    QTest::newRow("no bucket") << s3(404, "NoSuchBucket") << u"NoSuchBucket"_s << u"bucket"_s;
    QTest::newRow("clock") << s3(403, "RequestTimeTooSkewed") << u"RequestTimeTooSkewed"_s << u"clock"_s;
    QTest::newRow("denied") << s3(403, "AccessDenied") << u"AccessDenied"_s << u"rights"_s;
    QTest::newRow("wrong region") << s3(301, "PermanentRedirect") << u"PermanentRedirect"_s << u"region"_s;
    QTest::newRow("elsewhere") << s3(400, "AuthorizationHeaderMalformed") << u"AuthorizationHeaderMalformed"_s
                               << u"region"_s;
    QTest::newRow("elsewhere, without words") << answer(307) << u"307"_s << u"region"_s;
    QTest::newRow("gone") << s3(404, "NoSuchKey") << u"NoSuchKey"_s << u"uploaded again"_s;
    QTest::newRow("not signed") << answer(401) << u"401"_s << u"rights"_s;
    QTest::newRow("not allowed, without words") << answer(403, "{}") << u"403"_s << u"rights"_s;
    QTest::newRow("too often") << answer(429) << u"429"_s << u"by itself"_s;
    QTest::newRow("a number of its own") << answer(600) << u"600"_s << u"by itself"_s;
    QTest::newRow("an error that explodes")
        << answer(403, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><Error><Code>&a;</Code></Error>") << u"403"_s << u"rights"_s;
    QTest::newRow("an error that breaks off") << answer(403, "<Error><Code>AccessDen") << u"refused"_s << u"rights"_s;
    QTest::newRow("busy") << s3(503, "SlowDown") << u"SlowDown"_s << u"by itself"_s;
    QTest::newRow("no words") << answer(500) << u"500"_s << u"by itself"_s;
    QTest::newRow("too large") << answer(413, "<html/>") << u"413"_s << u"size"_s;
    QTest::newRow("a proxy's page") << answer(407, "<html><Error><Code>x</Code></Error></html>") << u"407"_s
                                    << u"settings"_s;
    HttpAnswer lost;
    lost.fault = NetFault::TimedOut;
    lost.faultText = u"no answer within 30 s"_s;
    QTest::newRow("no answer") << lost << u"no answer within 30 s"_s << u"connection"_s;
}

void StagingTest::saysWhatTheStorageAnswered()
{
    QFETCH(HttpAnswer, reply);
    QFETCH(QString, words);
    QFETCH(QString, hint);
    const auto outcome = Staging::readOutcome(reply);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::StagingFailed);
    QCOMPARE(outcome.error().httpStatus, reply.status);
    QVERIFY2(outcome.error().message.contains(words), qPrintable(outcome.error().message));
    QVERIFY2(outcome.error().hint.contains(hint), qPrintable(outcome.error().hint));
    for (const int good : {200, 204, 206})
        QVERIFY(Staging::readOutcome(answer(good)).ok());
}

QTEST_GUILESS_MAIN(StagingTest)
#include "stagingtest.moc"
