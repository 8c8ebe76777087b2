// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"
#include "sandbox/sigv4.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace kalends;
using namespace kalends::sandbox;
using namespace kalends::sandbox::test;

namespace
{

const QByteArray kKeyId = "SANDBOXACCESSKEY0001";
const QByteArray kBucket = "/kalends-sandbox/";

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A signer of the test's own, after the specification.
struct Signer {
    QByteArray secret = "sandbox/storage+secret/access/key0000001";
    QByteArray keyId = kKeyId;
    QByteArray region = "us-east-1";
    QDateTime at = QDateTime::currentDateTimeUtc();

    [[nodiscard]] QByteArray stamp() const { return at.toString(u"yyyyMMdd'T'hhmmss'Z'"_s).toLatin1(); }
    [[nodiscard]] QByteArray scope() const { return stamp().left(8) + '/' + region + "/s3/aws4_request"; }
    [[nodiscard]] QByteArray signature(const QByteArray &canonical) const
    {
        const QByteArray key = hmac(hmac(hmac(hmac("AWS4" + secret, stamp().left(8)), region), "s3"), "aws4_request");
        return hmac(key, "AWS4-HMAC-SHA256\n" + stamp() + '\n' + scope() + '\n' + sha256(canonical)).toHex();
    }
    [[nodiscard]] Headers sign(const QByteArray &method, const QByteArray &host, const QByteArray &path,
                               const QByteArray &query, const QByteArray &payloadHash) const
    {
        const QByteArray names = "host;x-amz-content-sha256;x-amz-date";
        const QByteArray canonical = method + '\n' + path + '\n' + query + "\nhost:" + host +
                                     "\nx-amz-content-sha256:" + payloadHash + "\nx-amz-date:" + stamp() + "\n\n" +
                                     names + '\n' + payloadHash;
        return {{"x-amz-content-sha256", payloadHash},
                {"x-amz-date", stamp()},
                {"Authorization", "AWS4-HMAC-SHA256 Credential=" + keyId + '/' + scope() + ", SignedHeaders=" + names +
                                      ", Signature=" + signature(canonical)}};
    }
    [[nodiscard]] QByteArray presign(const QByteArray &method, const QByteArray &host, const QByteArray &path,
                                     int seconds) const
    {
        const QByteArray query =
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + (keyId + '/' + scope()).toPercentEncoding() +
            "&X-Amz-Date=" + stamp() + "&X-Amz-Expires=" + QByteArray::number(seconds) + "&X-Amz-SignedHeaders=host";
        const QByteArray canonical =
            method + '\n' + path + '\n' + query + "\nhost:" + host + "\n\nhost\nUNSIGNED-PAYLOAD";
        return path + '?' + query + "&X-Amz-Signature=" + signature(canonical);
    }
};

} // namespace

class SandboxStorageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Sandbox> m_sandbox;
    Client m_client;
    Signer m_signer;

    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_sandbox->storageUrl().port()); }
    Answer put(const QByteArray &key, const QByteArray &body, const Signer &signer, const QByteArray &claimedHash = {})
    {
        Headers headers =
            signer.sign("PUT", host(), kBucket + key, {}, claimedHash.isEmpty() ? sha256(body) : claimedHash);
        headers += std::pair<QByteArray, QByteArray>("Content-Type", "image/jpeg");
        return m_client.send("PUT", m_sandbox->storageUrl(), kBucket + key, body, headers);
    }
    Answer call(const QByteArray &method, const QByteArray &key, const QByteArray &query = {})
    {
        const QByteArray path = key.isEmpty() ? QByteArray("/kalends-sandbox") : kBucket + key;
        return m_client.send(method, m_sandbox->storageUrl(), query.isEmpty() ? path : path + '?' + query, {},
                             m_signer.sign(method, host(), path, query, sha256({})));
    }

private Q_SLOTS:
    void init()
    {
        m_signer = Signer();
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start().ok());
    }
    void cleanup() { m_sandbox.reset(); }

    void keepsWhatIsPutUntilItIsDeleted()
    {
        QCOMPARE(put("a/b.jpg", "hello", m_signer).status, 200);
        Answer answer = call("GET", "a/b.jpg");
        QCOMPARE(answer.body, QByteArray("hello"));
        QCOMPARE(answer.headers.value("content-type"), QByteArray("image/jpeg"));
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/a/b.jpg").body, QByteArray("hello"));
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/a/b.jpg", {{"Range", "bytes=1-2"}}).body,
                 QByteArray("el"));
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/a/b.jpg", {{"Range", "bytes=0-0"}})
                     .headers.value("content-range"),
                 QByteArray("bytes 0-0/5"));
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/a/b.jpg", {{"Range", "bytes=9-"}}).status, 416);
        QCOMPARE(call("DELETE", "a/b.jpg").status, 204);
        QCOMPARE(call("GET", "a/b.jpg").status, 404);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/a/b.jpg").status, 404);
    }

    void streamsWhatIsTooLargeForMemory()
    {
        QByteArray large(5'000'000, 'q');
        large.replace(2'000'000, 3, "xyz");
        QCOMPARE(put("large.bin", large, m_signer).status, 200);
        QCOMPARE(call("GET", "large.bin").body, large);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/large.bin", {{"Range", "bytes=2000000-2000002"}}).body,
                 QByteArray("xyz"));
        QCOMPARE(put("large.bin", large, m_signer, sha256("something else")).status, 400);
    }

    void refusesWhatIsNotSignedWell_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("another secret") << QByteArray("secret") << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("another key id") << QByteArray("keyId") << QByteArray("InvalidAccessKeyId");
        QTest::newRow("another region") << QByteArray("region") << QByteArray("AuthorizationHeaderMalformed");
        QTest::newRow("a clock that is 20 minutes off") << QByteArray("clock") << QByteArray("RequestTimeTooSkewed");
        QTest::newRow("other bytes than signed") << QByteArray("payload") << QByteArray("XAmzContentSHA256Mismatch");
    }
    void refusesWhatIsNotSignedWell()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, code);
        Signer signer;
        if (what == "secret")
            signer.secret = "wrong";
        else if (what == "keyId")
            signer.keyId = "NOBODY";
        else if (what == "region")
            signer.region = "eu-central-1";
        else if (what == "clock")
            signer.at = signer.at.addSecs(-1200);
        const Answer answer = put("x", "hello", signer, what == "payload" ? sha256("other") : QByteArray());
        QVERIFY(answer.status == 403 || answer.status == 400);
        QVERIFY2(answer.body.contains("<Code>" + code + "</Code>"), answer.body);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/public/x").status, 404);
    }

    void refusesAnonymousRequestsOutsideTheFront()
    {
        QCOMPARE(m_client.send("PUT", m_sandbox->storageUrl(), kBucket + "x", "hello").status, 403);
        QCOMPARE(m_client.send("PUT", m_sandbox->storageUrl(), "/public/x", "hello").status, 403);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), kBucket + "x").status, 403);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), "/kalends-sandbox?list-type=2").status, 403);
    }

    void takesPresignedLinksForTheirMethodAndTime()
    {
        const QByteArray key = "p%20q%2Br/%C3%B6.jpg";
        QCOMPARE(put(key, "hello", m_signer).status, 200);
        const QByteArray link = m_signer.presign("GET", host(), kBucket + key, 3600);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), link).body, QByteArray("hello"));
        QCOMPARE(m_client.send("DELETE", m_sandbox->storageUrl(), link).status, 403);
        QCOMPARE(
            m_client.get(m_sandbox->storageUrl(), QByteArray(link).replace("X-Amz-Expires=3600", "X-Amz-Expires=7200"))
                .status,
            403);
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), m_signer.presign("GET", host(), kBucket + key, 604'801)).status,
                 400);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(2), u"storage"_s).ok());
        QCOMPARE(m_client.get(m_sandbox->storageUrl(), link).status, 403);
    }

    void listsByPrefixPageByPage()
    {
        for (const char *key : {"a/1", "a/2", "a/3", "b/1"})
            QCOMPARE(put(key, "x", m_signer).status, 200);
        Answer first = call("GET", {}, "list-type=2&max-keys=2&prefix=a%2F");
        QVERIFY(first.body.contains("<Key>a/1</Key>") && first.body.contains("<Key>a/2</Key>") &&
                !first.body.contains("<Key>a/3</Key>"));
        QVERIFY(first.body.contains("<IsTruncated>true</IsTruncated>"));
        const qsizetype from = first.body.indexOf("<NextContinuationToken>") + 23;
        const QByteArray token = first.body.mid(from, first.body.indexOf('<', from) - from);
        const Answer second =
            call("GET", {}, "continuation-token=" + token.toPercentEncoding() + "&list-type=2&prefix=a%2F");
        QVERIFY(second.body.contains("<Key>a/3</Key>") && !second.body.contains("<Key>b/1</Key>"));
        QVERIFY(second.body.contains("<IsTruncated>false</IsTruncated>"));
    }

    void agreesWithThePublishedExampleOfSignatureV4()
    {
        // The storage vendor's documented example "GET Object", 2013-05-24.
        SimRequest request;
        request.method = "GET";
        request.target = "/test.txt";
        request.rawPath = "/test.txt";
        const QByteArray empty = sha256({});
        request.headers = {{"host", "examplebucket.s3.amazonaws.com"},
                           {"range", "bytes=0-9"},
                           {"x-amz-content-sha256", empty},
                           {"x-amz-date", "20130524T000000Z"},
                           {"authorization",
                            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
                            "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, "
                            "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"}};
        const SigningKey key{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1"};
        const Instant then = instantFromMs(1'369'353'600'000);
        QCOMPARE(verifySignature(request, key, then, true).code, QByteArray());
        request.headers[1].second = "bytes=0-8";
        QCOMPARE(verifySignature(request, key, then, true).code, QByteArray("SignatureDoesNotMatch"));
    }
};

QTEST_GUILESS_MAIN(SandboxStorageTest)
#include "storagetest.moc"
