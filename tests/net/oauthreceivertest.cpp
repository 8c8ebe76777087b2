// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/oauthreceiver.h"
#include "net/pkce.h"
#include "support/quiet.h"

#include <QNetworkInterface>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The door that a browser knocks on: one path, one state, one hit, and nothing for anybody else (SEC-12 to SEC-14).
class OAuthReceiverTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightRedirectIsTakenOnce();
    void theReplyPageIsStatic();
    void errorsAreBroughtBack();
    void strangeRequestsChangeNothing_data();
    void strangeRequestsChangeNothing();
    void slowConnectionsAreCut();
    void aRequestMayComeInPieces();
    void itListensOnThisComputerOnly();
    void itEndsAfterItsTime();
    void aTakenPortIsSaid();
    void closingForgetsTheCallback();
    void queriesAreDecodedOnce();
    void verifiersAndStatesAreRandomAndSafe();
    void challengesMatchTheirVectors();

private:
    struct Visit {
        QByteArray page;
        bool closed = false;
    };
    Visit visit(quint16 port, const QList<QByteArray> &pieces);
};

OAuthReceiverTest::Visit OAuthReceiverTest::visit(quint16 port, const QList<QByteArray> &pieces)
{
    Visit seen;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    connect(&socket, &QTcpSocket::connected, &socket, [&] {
        for (const QByteArray &piece : pieces) {
            socket.write(piece);
            socket.flush();
        }
    });
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 1000);
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 1000);
    seen.page = socket.readAll();
    seen.closed = socket.state() == QAbstractSocket::UnconnectedState;
    return seen;
}

namespace
{
QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}
} // namespace

void OAuthReceiverTest::theRightRedirectIsTakenOnce()
{
    OAuthReceiver receiver({.state = "s3cret"});
    QList<std::optional<OAuthReply>> replies;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &reply) { replies.append(reply); }));
    const quint16 port = receiver.port();
    QVERIFY(port != 0);
    QVERIFY(visit(port, {get("/callback/?code=a%2Bb%3D%2A%21%20%252F+c&scopes=x%2Cy&state=s3cret")})
                .page.startsWith("HTTP/1.1 200 OK"));
    QTRY_COMPARE(replies.size(), 1);
    QCOMPARE(replies.first()->code.reveal(), "a+b=*! %2F c"); // decoded exactly once
    QCOMPARE(replies.first()->scopes, u"x,y"_s);
    QVERIFY(visit(port, {get("/callback/?code=again&state=s3cret")}).page.isEmpty());
    QCOMPARE(replies.size(), 1);
}

void OAuthReceiverTest::theReplyPageIsStatic()
{
    OAuthReceiver receiver({.state = "s"});
    QVERIFY(receiver.listen([](const std::optional<OAuthReply> &) {}));
    const QByteArray page =
        visit(receiver.port(), {get("/callback/?code=canary-code&state=s&x=<script>alert(1)</script>")}).page;
    const QByteArray lower = page.toLower();
    QVERIFY(!page.contains("canary-code"));
    QVERIFY(!lower.contains("<script") && !lower.contains("http:") && !lower.contains("src=") &&
            !lower.contains("href"));
    for (const char *header : {"cache-control: no-store", "referrer-policy: no-referrer", "connection: close",
                               "x-content-type-options: nosniff", "content-security-policy: default-src 'none'"})
        QVERIFY2(lower.contains(header), header);
}

void OAuthReceiverTest::errorsAreBroughtBack()
{
    OAuthReceiver receiver({.state = "s"});
    std::optional<OAuthReply> reply;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &given) { reply = given; }));
    (void)visit(receiver.port(), {get("/callback/?error=access_denied&error_description=The+user+denied&state=s")});
    QTRY_VERIFY(reply);
    QCOMPARE(reply->error, u"access_denied"_s);
    QCOMPARE(reply->errorDescription, u"The user denied"_s);
    QVERIFY(reply->code.isEmpty());
}

void OAuthReceiverTest::strangeRequestsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("wrong state") << get("/callback/?code=x&state=wrong") << QByteArray("404");
    QTest::newRow("no state") << get("/callback/?code=x") << QByteArray("404");
    QTest::newRow("empty state") << get("/callback/?code=x&state=") << QByteArray("404");
    QTest::newRow("state only") << get("/callback/?state=right") << QByteArray("404");
    QTest::newRow("another path") << get("/callback?code=x&state=right") << QByteArray("404");
    QTest::newRow("a deeper path") << get("/callback/x?code=x&state=right") << QByteArray("404");
    QTest::newRow("another case") << get("/Callback/?code=x&state=right") << QByteArray("404");
    QTest::newRow("no query") << get("/callback/") << QByteArray("404");
    QTest::newRow("favicon") << get("/favicon.ico") << QByteArray("404");
    QTest::newRow("an absolute address") << get("http://127.0.0.1/callback/?code=x&state=right") << QByteArray("404");
    QTest::newRow("POST") << QByteArray("POST /callback/?code=x&state=right HTTP/1.1\r\n\r\n") << QByteArray("405");
    QTest::newRow("HEAD") << QByteArray("HEAD /callback/?code=x&state=right HTTP/1.1\r\n\r\n") << QByteArray("405");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("a space in the target")
        << QByteArray("GET /callback/?code=x &state=right HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\0\x01\r\n\r\n", 10) << QByteArray("400");
    QTest::newRow("too long") << get("/callback/?code=" + QByteArray(9000, 'x') + "&state=right") << QByteArray("431");
    QTest::newRow("too long behind the first line")
        << "GET /callback/?code=x&state=right HTTP/1.1\r\nX: " + QByteArray(9000, 'x') + "\r\n\r\n"
        << QByteArray("431");
    QTest::newRow("a protocol of its own")
        << QByteArray("GET /callback/?code=x&state=right SPDY/3\r\n\r\n") << QByteArray("400");
    QTest::newRow("endless") << QByteArray(20'000, 'x') << QByteArray("431");
}

void OAuthReceiverTest::strangeRequestsChangeNothing()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    OAuthReceiver receiver({.state = "right", .connectionLimit = 300ms});
    std::optional<OAuthReply> reply;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &given) { reply = given; }));
    const Visit seen = visit(receiver.port(), {request});
    QVERIFY(seen.closed);
    QVERIFY2(seen.page.startsWith("HTTP/1.1 " + status), seen.page.left(40));
    QVERIFY(!reply);
    (void)visit(receiver.port(), {get("/callback/?code=good&state=right")}); // it still waits for the right one
    QTRY_VERIFY(reply);
    QCOMPARE(reply->code.reveal(), "good");
}

void OAuthReceiverTest::slowConnectionsAreCut()
{
    OAuthReceiver receiver({.state = "s", .connectionLimit = 100ms});
    std::optional<OAuthReply> reply;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &given) { reply = given; }));
    const Visit seen = visit(receiver.port(), {"GET /callback/?code=x&sta"});
    QVERIFY(seen.closed);
    QVERIFY(seen.page.isEmpty());
    QVERIFY(!reply);
}

void OAuthReceiverTest::aRequestMayComeInPieces()
{
    OAuthReceiver receiver({.state = "s"});
    std::optional<OAuthReply> reply;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &given) { reply = given; }));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, receiver.port());
    for (const char *piece : {"GET /callback/?co", "de=x&state=s HT", "TP/1.1\r\nHost: a\r\n", "\r\n"}) {
        socket.write(piece);
        test::untilQuiet(); // it has been read
    }
    QTRY_VERIFY(reply);
    QCOMPARE(reply->code.reveal(), "x");
}

void OAuthReceiverTest::itListensOnThisComputerOnly()
{
    OAuthReceiver receiver({.state = "s"});
    QVERIFY(receiver.listen([](const std::optional<OAuthReply> &) {}));
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, receiver.port());
        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
    QTcpServer second; // the address itself, not only the port, is ours
    QVERIFY(!second.listen(QHostAddress::LocalHost, receiver.port()));
}

void OAuthReceiverTest::itEndsAfterItsTime()
{
    OAuthReceiver receiver({.state = "s", .life = 50ms});
    bool called = false;
    std::optional<OAuthReply> reply;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &given) {
        called = true;
        reply = given;
    }));
    const quint16 port = receiver.port();
    QTRY_VERIFY(called);
    QVERIFY(!reply);
    QVERIFY(visit(port, {get("/callback/?code=x&state=s")}).page.isEmpty());
}

void OAuthReceiverTest::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    OAuthReceiver receiver({.port = other.serverPort(), .state = "s"});
    const Result<void> listening = receiver.listen([](const std::optional<OAuthReply> &) {});
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, ErrorCode::ServiceUnavailable);
    QVERIFY(listening.error().message.contains(QString::number(other.serverPort())));
}

void OAuthReceiverTest::closingForgetsTheCallback()
{
    OAuthReceiver receiver({.state = "s", .life = 20ms});
    bool called = false;
    QVERIFY(receiver.listen([&](const std::optional<OAuthReply> &) { called = true; }));
    receiver.close();
    constexpr int kLongerThanItsLife = 40; // ms
    QVERIFY(!QTest::qWaitFor([&] { return called; }, kLongerThanItsLife));
}

void OAuthReceiverTest::queriesAreDecodedOnce()
{
    const OAuthReply reply = readRedirectQuery("code=%2541+%2B&state=a%26b&empty&=x&error_description=%F0%9F%98%80");
    QCOMPARE(reply.code.reveal(), "%41 +");
    QCOMPARE(reply.state, "a&b");
    QCOMPARE(reply.errorDescription, u"\U0001F600"_s);
}

void OAuthReceiverTest::verifiersAndStatesAreRandomAndSafe()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const QByteArray verifier = newCodeVerifier();
        QCOMPARE(verifier.size(), 64);
        QVERIFY(std::all_of(verifier.cbegin(), verifier.cend(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        }));
        seen.insert(verifier);
        seen.insert(randomUrlToken());
    }
    QCOMPARE(seen.size(), 400);
    QCOMPARE(randomUrlToken().size(), 43); // 256 bit
}

void OAuthReceiverTest::challengesMatchTheirVectors()
{
    const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636 appendix B
    QCOMPARE(codeChallenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    QCOMPARE(hexCodeChallenge(verifier), "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3");
}

QTEST_GUILESS_MAIN(OAuthReceiverTest)
#include "oauthreceivertest.moc"
