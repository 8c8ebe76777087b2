// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apitoken.h"
#include "apiworld.h"

#include <QNetworkInterface>
#include <QThread>
#include <arpa/inet.h>
#include <atomic>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QByteArray kToken = QByteArray(43, 't');
} // namespace

/// The service as the wire sees it: a real server, real sockets, a real store.
class HttpFaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open({}); }
    void cleanup();

    void answersWithTheEnvelope();
    void listensOnLoopbackOnly();
    void healthNeedsNoTokenAndProvesIdentity();
    void theProofIsForOnePort();
    void refusesAtTheDoor_data();
    void refusesAtTheDoor();
    void saysNothingToOtherOrigins();
    void tenWrongTokensCloseTheDoorForAWhile();
    void aRightTokenForgivesWrongOnes();
    void refusesAmbiguousRequests_data();
    void refusesAmbiguousRequests();
    void aRefusedBodyIsNotReadAsARequest();
    void limitsTheHeader();
    void limitsTheBody();
    void takesABodyOfExactlyTheLimit();
    void takesBytesOneByOne();
    void answersPipelinedRequestsInOrder();
    void aPostWithoutABodyNeedsNoLength();
    void headHasNoBody();
    void expectContinueIsAnswered();
    void rangesAreIgnored();
    void slowHeadersAreCutOff();
    void drippingDoesNotBuyTime();
    void slowBodiesAreCutOff();
    void idleConnectionsAreClosed();
    void aRequestThatTakesTooLongIsNotKnown();
    void limitsConnectionsAndLetsIdleOnesGiveWay();
    void servesSixtyFourClientsAtOnce();
    void survivesClientsThatLeave();
    void aLateAnswerDoesNotReachTheNextRequest();
    void everyStatusIsAWordToo_data();
    void everyStatusIsAWordToo();
    void aRequestThatComesDuringAnotherWaitsForItsTurn();
    void whoTalksOnAfterARefusalIsCutOff();
    void whatLooksLikeADoorOfItsOwnIsOneOnlyForReading();
    void streamsWhatWasCommitted();
    void limitsStreams();
    void stopsWithOpenStreamsAndIdleClients();
    void stoppingLetsARequestFinish();
    void stoppingDoesNotWaitForever();
    void stoppingAtOnceIsFine();
    void aTakenPortIsAnError();
    void makesATokenOnceAndMendsItsMode();
    void doesNotTrustATokenThatOthersCouldRead();

private:
    void open(const HttpLimits &limits);
    void reopen(const HttpLimits &limits)
    {
        cleanup();
        open(limits);
    }
    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n"; }
    QByteArray auth() const { return "Authorization: Bearer " + kToken + "\r\n"; }
    QByteArray get(const QByteArray &target, const QByteArray &more = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\n" + host() + auth() + more + "\r\n";
    }
    QByteArray post(const QByteArray &target, const QByteArray &body) const
    {
        return "POST " + target + " HTTP/1.1\r\n" + host() + auth() +
               "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
               body;
    }
    WireAnswer ask(const QByteArray &request) const { return RawClient(m_port).ask(request); }

    std::unique_ptr<ApiWorld> m_world;
    std::unique_ptr<HttpFace> m_face;
    int m_port = 0;
    qsizetype m_flags = 0; ///< how many flags there are
};

void HttpFaceTest::open(const HttpLimits &limits)
{
    m_world = std::make_unique<ApiWorld>();
    m_face = std::make_unique<HttpFace>(m_world->router, m_world->events, Secret(kToken), limits);
    const auto port = m_face->listen(0);
    QVERIFY(port.ok());
    m_port = *port;
    m_flags = m_world->flags.list()->size();
    QVERIFY(m_flags >= 3);
}

void HttpFaceTest::cleanup()
{
    m_face.reset();
    m_world.reset();
}

void HttpFaceTest::answersWithTheEnvelope()
{
    RawClient client(m_port);
    const WireAnswer answer = client.ask(get("/v1/flags"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Type"), "application/json");
    QCOMPARE(answer.field("Cache-Control"), "no-store");
    QCOMPARE(answer.field("X-Content-Type-Options"), "nosniff");
    const QJsonObject json = answer.json();
    QVERIFY(json[u"error"].isNull());
    QCOMPARE(json[u"data"].toArray().size(), m_flags);
    QCOMPARE(json[u"meta"][u"requestId"].toString().toLatin1(), answer.field("X-Request-Id"));
    QVERIFY(json[u"meta"][u"latencyMs"].isDouble());
    // The same connection goes on, and its next request has an id of its own.
    const WireAnswer next = client.ask(get("/v1/flags?limit=1"));
    QCOMPARE(next.status, 200);
    QCOMPARE(next.json()[u"meta"][u"nextCursor"].toString(), u"1"_s);
    QVERIFY(next.field("X-Request-Id") != answer.field("X-Request-Id"));
    QCOMPARE(ask(get("/v1/%zz")).code(), u"bad_request"_s);
}

void HttpFaceTest::listensOnLoopbackOnly()
{
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, quint16(m_port));
        QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState ||
                    socket.state() == QAbstractSocket::ConnectedState);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
}

void HttpFaceTest::healthNeedsNoTokenAndProvesIdentity()
{
    const WireAnswer plain = ask("GET /healthz HTTP/1.1\r\n" + host() + "\r\n");
    QCOMPARE(plain.status, 200);
    QCOMPARE(plain.json()[u"data"][u"status"].toString(), u"ok"_s);
    QVERIFY(plain.field("X-Kalends-Proof").isEmpty());
    const WireAnswer proven = ask("GET /healthz HTTP/1.1\r\n" + host() + "X-Kalends-Challenge: abc\r\n\r\n");
    QCOMPARE(proven.field("X-Kalends-Proof"), identityProof(Secret(kToken), m_port, "abc"));
    QVERIFY(ask("GET /healthz HTTP/1.1\r\n" + host() + "X-Kalends-Challenge: " + QByteArray(129, 'a') + "\r\n\r\n")
                .field("X-Kalends-Proof")
                .isEmpty());
    QCOMPARE(ask("POST /healthz HTTP/1.1\r\n" + host() + "\r\n").status, 401);
}

void HttpFaceTest::theProofIsForOnePort()
{
    const Secret token(kToken);
    QVERIFY(identityProof(token, 1000, "c") != identityProof(token, 1001, "c"));
    QVERIFY(identityProof(token, 1000, "c") != identityProof(token, 1000, "d"));
    QVERIFY(identityProof(token, 1000, "c") != identityProof(Secret("other"), 1000, "c"));
    QCOMPARE(identityProof(token, 1000, "c").size(), 64);
}

void HttpFaceTest::refusesAtTheDoor_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray a = "GET /v1/flags HTTP/1.1\r\n";
    QTest::newRow("foreign host") << a + "Host: evil.example\r\nAUTH\r\n" << 421 << u"misdirected_request"_s;
    QTest::newRow("host without its port") << a + "Host: 127.0.0.1\r\nAUTH\r\n" << 421 << u"misdirected_request"_s;
    QTest::newRow("host with another port") << a + "Host: 127.0.0.1:1\r\nAUTH\r\n" << 421 << u"misdirected_request"_s;
    QTest::newRow("host that only begins right") << a + "Host: 127.0.0.1:PORT.evil.example\r\nAUTH\r\n"
                                                 << 421 << u"misdirected_request"_s;
    QTest::newRow("localhost") << a + "Host: LocalHost:PORT\r\nAUTH\r\n" << 200 << QString();
    QTest::newRow("origin") << a + "HOSTOrigin: http://evil.example\r\nAUTH\r\n" << 403 << u"forbidden_origin"_s;
    QTest::newRow("own origin") << a + "HOSTOrigin: http://127.0.0.1:PORT\r\nAUTH\r\n" << 403 << u"forbidden_origin"_s;
    QTest::newRow("null origin") << a + "HOSTOrigin: null\r\nAUTH\r\n" << 403 << u"forbidden_origin"_s;
    QTest::newRow("cross site") << a + "HOSTSec-Fetch-Site: cross-site\r\nAUTH\r\n" << 403 << u"forbidden_origin"_s;
    QTest::newRow("same origin") << a + "HOSTSec-Fetch-Site: same-origin\r\nAUTH\r\n" << 403 << u"forbidden_origin"_s;
    QTest::newRow("typed in") << a + "HOSTSec-Fetch-Site: none\r\nAUTH\r\n" << 200 << QString();
    QTest::newRow("host before origin") << a + "Host: evil.example\r\nOrigin: x\r\n\r\n"
                                        << 421 << u"misdirected_request"_s;
    QTest::newRow("origin before token") << a + "HOSTOrigin: x\r\n\r\n" << 403 << u"forbidden_origin"_s;
    QTest::newRow("options") << QByteArray("OPTIONS /v1/flags HTTP/1.1\r\nHOSTAUTH\r\n") << 405
                             << u"method_not_allowed"_s;
    QTest::newRow("no token") << a + "HOST\r\n" << 401 << u"unauthorized"_s;
    QTest::newRow("wrong token") << a + "HOSTAuthorization: Bearer nonsense\r\n\r\n" << 401 << u"unauthorized"_s;
    QTest::newRow("half a token") << a + "HOSTAuthorization: Bearer ttt\r\n\r\n" << 401 << u"unauthorized"_s;
    QTest::newRow("another scheme") << a + "HOSTAuthorization: Basic TOKEN\r\n\r\n" << 401 << u"unauthorized"_s;
    QTest::newRow("two tokens") << a + "HOSTAUTHAuthorization: Bearer x\r\n\r\n" << 401 << u"unauthorized"_s;
    QTest::newRow("token in the query") << QByteArray("GET /v1/flags?token=TOKEN HTTP/1.1\r\nHOST\r\n") << 401
                                        << u"unauthorized"_s;
    QTest::newRow("escaped token") << a + "HOSTAuthorization: Bearer %74%74\r\n\r\n" << 401 << u"unauthorized"_s;
    QTest::newRow("unknown path without token")
        << QByteArray("GET /nowhere HTTP/1.1\r\nHOST\r\n") << 401 << u"unauthorized"_s;
    QTest::newRow("metrics without token")
        << QByteArray("GET /metrics HTTP/1.1\r\nHOST\r\n") << 401 << u"unauthorized"_s;
    QTest::newRow("health by another name")
        << QByteArray("GET //healthz HTTP/1.1\r\nHOST\r\n") << 401 << u"unauthorized"_s;
    QTest::newRow("form") << QByteArray("POST /v1/media HTTP/1.1\r\nHOSTAUTHContent-Type: "
                                        "application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b")
                          << 415 << u"unsupported_media_type"_s;
    QTest::newRow("no type") << QByteArray("POST /v1/media HTTP/1.1\r\nHOSTAUTHContent-Length: 2\r\n\r\n{}") << 415
                             << u"unsupported_media_type"_s;
    QTest::newRow("looks like JSON")
        << QByteArray(
               "POST /v1/media HTTP/1.1\r\nHOSTAUTHContent-Type: application/json-seq\r\nContent-Length: 2\r\n\r\n{}")
        << 415 << u"unsupported_media_type"_s;
    QTest::newRow("with a charset") << QByteArray("POST /v1/media HTTP/1.1\r\nHOSTAUTHContent-Type: Application/JSON; "
                                                  "charset=utf-8\r\nContent-Length: 2\r\n\r\n{}")
                                    << 422 << u"invalid_value"_s;
    QTest::newRow("compressed") << QByteArray(
                                       "POST /v1/media HTTP/1.1\r\nHOSTAUTHContent-Type: "
                                       "application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}")
                                << 415 << u"unsupported_media_type"_s;
    QTest::newRow("token before type") << QByteArray("POST /v1/media HTTP/1.1\r\nHOSTContent-Length: 3\r\n\r\na=b")
                                       << 401 << u"unauthorized"_s;
}

void HttpFaceTest::refusesAtTheDoor()
{
    QFETCH(QByteArray, request);
    request.replace("HOST", host())
        .replace("AUTH", auth())
        .replace("PORT", QByteArray::number(m_port))
        .replace("TOKEN", kToken);
    const WireAnswer answer = ask(request);
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    QVERIFY(!answer.body.contains(kToken));
    QVERIFY(answer.json().contains(u"meta"_s));
}

void HttpFaceTest::saysNothingToOtherOrigins()
{
    const WireAnswer answer = ask("OPTIONS /v1/flags HTTP/1.1\r\n" + host() +
                                  "Origin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\n\r\n");
    QCOMPARE(answer.status, 403);
    QVERIFY(!answer.head.toLower().contains("access-control"));
    QVERIFY(!ask(get("/v1/flags?callback=x")).body.startsWith("x"));
}

void HttpFaceTest::tenWrongTokensCloseTheDoorForAWhile()
{
    const QByteArray wrong = "GET /v1/flags HTTP/1.1\r\n" + host() + "Authorization: Bearer wrong\r\n\r\n";
    for (int i = 0; i < 10; ++i)
        QCOMPARE(ask(wrong).status, 401);
    QCOMPARE(ask(wrong).code(), u"too_many_requests"_s);
    QCOMPARE(ask(get("/v1/flags")).status, 429);
    QCOMPARE(ask("GET /healthz HTTP/1.1\r\n" + host() + "\r\n").status, 200);
    QCOMPARE(ask("GET /v1/flags HTTP/1.1\r\nHost: evil\r\n\r\n").status, 421);
}

void HttpFaceTest::aRightTokenForgivesWrongOnes()
{
    const QByteArray wrong = "GET /v1/flags HTTP/1.1\r\n" + host() + "Authorization: Bearer wrong\r\n\r\n";
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 9; ++i)
            QCOMPARE(ask(wrong).status, 401);
        QCOMPARE(ask(get("/v1/flags")).status, 200);
    }
    // Without any token nobody guesses.
    for (int i = 0; i < 12; ++i)
        QCOMPARE(ask("GET /v1/flags HTTP/1.1\r\n" + host() + "\r\n").status, 401);
}

void HttpFaceTest::refusesAmbiguousRequests_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}") << 400;
    QTest::newRow("length and chunked") << QByteArray(
                                               "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                        << 400;
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n") << 411;
    QTest::newRow("hidden chunked") << QByteArray("Transfer-Encoding: xchunked\r\n\r\n") << 411;
    QTest::newRow("bare line feeds") << QByteArray("X: y\n\n") << 400;
    QTest::newRow("folded") << QByteArray("X: y\r\n z\r\n\r\n") << 400;
    QTest::newRow("second host") << QByteArray("Host: 127.0.0.1\r\n\r\n") << 400;
    QTest::newRow("blank before a colon") << QByteArray("Content-Length : 2\r\n\r\n{}") << 400;
}

void HttpFaceTest::refusesAmbiguousRequests()
{
    QFETCH(const QByteArray, fields);
    RawClient client(m_port);
    const WireAnswer answer = client.ask("POST /v1/calendar/entries HTTP/1.1\r\n" + host() + auth() +
                                         "Content-Type: application/json\r\n" + fields);
    QTEST(answer.status, "status");
    QCOMPARE(answer.code(), u"bad_request"_s);
    QCOMPARE(answer.field("Connection"), "close");
    client.send(get("/v1/flags")); // what follows is not looked at
    QCOMPARE(client.answer().status, 0);
}

void HttpFaceTest::aRefusedBodyIsNotReadAsARequest()
{
    const QByteArray smuggled = get("/v1/flags");
    RawClient client(m_port);
    const WireAnswer first =
        client.ask("POST /v1/media HTTP/1.1\r\n" + host() + "Content-Type: application/json\r\nContent-Length: " +
                   QByteArray::number(smuggled.size()) + "\r\n\r\n" + smuggled);
    QCOMPARE(first.status, 401);
    QCOMPARE(client.answer().status, 0);
    QVERIFY(client.closes());
    // A GET's body is its body too.
    RawClient other(m_port);
    QCOMPARE(other
                 .ask("GET /v1/flags HTTP/1.1\r\n" + host() + auth() +
                      "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(smuggled.size()) +
                      "\r\n\r\n" + smuggled)
                 .status,
             200);
    QCOMPARE(other.answer(200).status, 0);
}

void HttpFaceTest::limitsTheHeader()
{
    const QByteArray base = get("/v1/flags", "X-Pad: PAD\r\n");
    const QByteArray most = QByteArray(base).replace("PAD", QByteArray(16 * 1024 - base.size() + 3, 'x'));
    QCOMPARE(most.size(), 16 * 1024);
    QCOMPARE(ask(most).status, 200);
    const WireAnswer more = ask(QByteArray(base).replace("PAD", QByteArray(16 * 1024 - base.size() + 4, 'x')));
    QCOMPARE(more.status, 431);
    QCOMPARE(more.code(), u"bad_request"_s);
    QCOMPARE(ask("GET /" + QByteArray(100'000, 'x') + " HTTP/1.1\r\n").status, 431);
    QCOMPARE(ask(QByteArray(100'000, 'x')).status, 431);
    QCOMPARE(ask(QByteArray(100'000, '\0')).status, 431);
}

void HttpFaceTest::limitsTheBody()
{
    RawClient client(m_port);
    const WireAnswer answer = client.ask(post("/v1/calendar/entries", QByteArray(1024 * 1024 + 1, ' ')));
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.code(), u"payload_too_large"_s);
    QVERIFY(client.closes());
    QCOMPARE(ask("POST /v1/media HTTP/1.1\r\n" + host() + auth() +
                 "Content-Type: application/json\r\nContent-Length: 999999999999999\r\n\r\n")
                 .status,
             413);
}

void HttpFaceTest::takesABodyOfExactlyTheLimit()
{
    QByteArray body = R"({"state":"draft"})";
    body += QByteArray(1024 * 1024 - body.size(), ' ');
    QCOMPARE(ask(post("/v1/calendar/entries", body)).status, 201);
}

void HttpFaceTest::takesBytesOneByOne()
{
    RawClient client(m_port);
    const QByteArray request = "\r\n" + post("/v1/calendar/entries", R"({"state":"draft","caption":"🌅"})");
    for (const char c : request)
        client.send(QByteArray(1, c));
    const WireAnswer answer = client.answer();
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"data"][u"caption"].toString(), u"🌅"_s);
}

void HttpFaceTest::answersPipelinedRequestsInOrder()
{
    RawClient client(m_port);
    client.send(get("/v1/flags") + post("/v1/calendar/entries", R"({"state":"draft"})") + get("/v1/nothing") +
                get("/healthz"));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().status, 201);
    QCOMPARE(client.answer().status, 404);
    QCOMPARE(client.answer().json()[u"data"][u"status"].toString(), u"ok"_s);
}

void HttpFaceTest::aPostWithoutABodyNeedsNoLength()
{
    const WireAnswer answer = ask("POST /v1/publishing/jobs/00000000-0000-7000-8000-000000000000:retry HTTP/1.1\r\n" +
                                  host() + auth() + "\r\n");
    QCOMPARE(answer.status, 404);
}

void HttpFaceTest::headHasNoBody()
{
    RawClient client(m_port);
    client.m_headOnly = true;
    const WireAnswer answer = client.ask("HEAD /v1/flags HTTP/1.1\r\n" + host() + auth() + "\r\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.field("Content-Length").toInt() > 0);
    client.m_headOnly = false;
    QCOMPARE(client.ask(get("/v1/flags")).status, 200); // nothing of a body stood in the way
    client.m_headOnly = true;
    QCOMPARE(client.ask("HEAD /v1/nothing HTTP/1.1\r\n" + host() + auth() + "\r\n").status, 404);
}

void HttpFaceTest::expectContinueIsAnswered()
{
    const QByteArray body = R"({"state":"draft"})";
    const QByteArray head =
        "POST /v1/calendar/entries HTTP/1.1\r\n" + host() + auth() +
        "Expect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n\r\n";
    RawClient client(m_port);
    QCOMPARE(client.ask(head).status, 100);
    QCOMPARE(client.ask(body).status, 201);
    // Refused before a byte of the body is sent.
    QCOMPARE(ask(QByteArray(head).replace("Content-Length: ", "Content-Length: 9999999")).status, 413);
    QCOMPARE(ask(QByteArray(head).replace(kToken, "wrong")).status, 401);
}

void HttpFaceTest::rangesAreIgnored()
{
    const WireAnswer answer = ask(get("/v1/flags", "Range: bytes=0-1\r\n"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"data"].toArray().size(), m_flags);
}

void HttpFaceTest::slowHeadersAreCutOff()
{
    reopen({.head = 100ms});
    RawClient silent(m_port);
    QVERIFY(silent.closes());
    RawClient slow(m_port);
    const WireAnswer answer = slow.ask("GET /v1/flags HTTP/1.1\r\n");
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.code(), u"timeout"_s);
    QVERIFY(slow.closes());
}

void HttpFaceTest::drippingDoesNotBuyTime()
{
    reopen({.head = 300ms});
    RawClient client(m_port);
    client.send("GET /v1/flags HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { client.send("X: y\r\n"); });
    drip.start(20ms);
    QCOMPARE(client.answer().status, 408);
}

void HttpFaceTest::slowBodiesAreCutOff()
{
    reopen({.idle = 100ms});
    RawClient client(m_port);
    QCOMPARE(client
                 .ask("POST /v1/media HTTP/1.1\r\n" + host() + auth() +
                      "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
                 .status,
             408);
    QVERIFY(client.closes());
}

void HttpFaceTest::idleConnectionsAreClosed()
{
    reopen({.idle = 100ms});
    RawClient client(m_port);
    QCOMPARE(client.ask(get("/v1/flags")).status, 200);
    QVERIFY(client.closes());
}

void HttpFaceTest::aRequestThatTakesTooLongIsNotKnown()
{
    reopen({.answer = 100ms});
    ApiReply held;
    m_world->router.add("GET", "/t/never", [&](Router &, const ApiCall &call) {
        held = call.reply;
        return Result<void>();
    });
    const WireAnswer answer = ask(get("/t/never"));
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code(), u"service_unavailable"_s);
    QVERIFY(answer.json()[u"error"][u"message"].toString().contains(u"not known"));
    held(ApiResponse::ok(1)); // to nobody
}

void HttpFaceTest::limitsConnectionsAndLetsIdleOnesGiveWay()
{
    reopen({.connections = 4});
    std::vector<std::unique_ptr<RawClient>> busy;
    for (int i = 0; i < 4; ++i) {
        busy.push_back(std::make_unique<RawClient>(m_port));
        // One is answered, so what came with it has been read: another one, begun and not ended.
        busy.back()->send(get("/v1/flags") + "GET /v1/flags HTTP/1.1\r\n");
        QCOMPARE(busy.back()->answer().status, 200);
    }
    QCOMPARE(ask(get("/v1/flags")).status, 503);
    for (int i = 0; i < 4; ++i) {
        busy[size_t(i)]->send(host() + auth() + "\r\n");
        QCOMPARE(busy[size_t(i)]->answer().status, 200);
    }
    QCOMPARE(ask(get("/v1/flags")).status, 200); // the one that has been idle longest made room
    QVERIFY(busy.front()->closes());
    QCOMPARE(busy.back()->ask(get("/v1/flags")).status, 200);
}

void HttpFaceTest::servesSixtyFourClientsAtOnce()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 64; ++i)
        clients.push_back(std::make_unique<RawClient>(m_port));
    for (int round = 0; round < 10; ++round) {
        for (auto &client : clients)
            client->send(round % 2 ? get("/v1/flags") : post("/v1/calendar/entries", R"({"state":"draft"})"));
        for (auto &client : clients)
            QCOMPARE(client->answer().status, round % 2 ? 200 : 201);
    }
    QCOMPARE(m_world->ask("GET", u"/v1/calendar/entries"_s, {}, {}, {{u"limit"_s, u"500"_s}}).data.toArray().size(),
             320);
}

void HttpFaceTest::survivesClientsThatLeave()
{
    QList<ApiReply> held;
    m_world->router.add("GET", "/t/held", [&](Router &, const ApiCall &call) {
        held.append(call.reply);
        return Result<void>();
    });
    for (int i = 0; i < 10; ++i) {
        RawClient(m_port).send(get("/t/held"));               // gone while the router works
        RawClient(m_port).send("GET /v1/flags HTTP/1.1\r\n"); // gone within the header
        RawClient(m_port).send(post("/v1/media", "{}").chopped(1));
        RawClient(m_port).send(get("/v1/events"));
    }
    QTRY_COMPARE(held.size(), 10);
    for (const ApiReply &reply : held)
        reply(ApiResponse::ok(1));
    QCOMPARE(ask(get("/v1/flags")).status, 200);
}

void HttpFaceTest::aLateAnswerDoesNotReachTheNextRequest()
{
    ApiReply held;
    m_world->router.add("GET", "/t/twice", [&](Router &, const ApiCall &call) {
        held = call.reply;
        return Result<ApiResponse>(ApiResponse::ok(u"first"_s));
    });
    RawClient client(m_port);
    QCOMPARE(client.ask(get("/t/twice")).json()[u"data"].toString(), u"first"_s);
    held(ApiResponse::ok(u"stray"_s));
    QCOMPARE(client.ask(get("/v1/flags")).json()[u"data"].toArray().size(), m_flags);
}

void HttpFaceTest::everyStatusIsAWordToo_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](ErrorCode code, const char *line) {
        QTest::newRow(line) << code << QByteArray("HTTP/1.1 ") + line;
    };
    row(ErrorCode::FeatureDisabled, "403 Forbidden");
    row(ErrorCode::InvalidState, "409 Conflict");
    row(ErrorCode::InvalidValue, "422 Unprocessable Content");
    row(ErrorCode::RateLimited, "429 Too Many Requests");
    row(ErrorCode::Internal, "500 Internal Server Error");
    row(ErrorCode::InvalidResponse, "502 Bad Gateway");
    row(ErrorCode::DatabaseBusy, "503 Service Unavailable");
    row(ErrorCode::Timeout, "504 Gateway Timeout");
    row(ErrorCode::StorageFull, "507 Insufficient Storage");
}

void HttpFaceTest::everyStatusIsAWordToo()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QByteArray, line);
    m_world->router.add("GET", "/t/no", [code](Router &, const ApiCall &) {
        return Result<ApiResponse>(Error{.code = code, .message = u"No."_s});
    });
    const WireAnswer answer = ask(get("/t/no"));
    QCOMPARE(answer.head.left(answer.head.indexOf('\r')), line);
    QCOMPARE(answer.code(), QString(word(code)));
}

void HttpFaceTest::aRequestThatComesDuringAnotherWaitsForItsTurn()
{
    ApiReply held;
    m_world->router.add("GET", "/t/held", [&](Router &, const ApiCall &call) {
        held = call.reply;
        return Result<void>();
    });
    RawClient client(m_port);
    client.send(get("/t/held"));
    QTRY_VERIFY(held);
    client.send(get("/v1/flags"));
    QCOMPARE(ask(get("/v1/flags")).status, 200); // by then the first client's second request has come, too
    held(ApiResponse::ok(u"first"_s));
    QCOMPARE(client.answer().json()[u"data"].toString(), u"first"_s);
    QCOMPARE(client.answer().json()[u"data"].toArray().size(), m_flags);
}

void HttpFaceTest::whoTalksOnAfterARefusalIsCutOff()
{
    RawClient client(m_port);
    client.send("GET / HTTP/1.1\nHost: x\n\n");
    QCOMPARE(client.answer().status, 400);
    for (int i = 0; i < 64; ++i)
        client.send(QByteArray(256 * 1024, 'x'));
    QVERIFY(client.closes());
    QCOMPARE(ask(get("/v1/flags")).status, 200);
}

void HttpFaceTest::whatLooksLikeADoorOfItsOwnIsOneOnlyForReading()
{
    QCOMPARE(ask(post("/healthz", "{}")).status, 404);
    QCOMPARE(ask(post("/v1/events", "{}")).status, 404);
    QByteArray twice = post("/v1/calendar/entries", R"({"state":"draft"})");
    twice.replace("Content-Type:", "Idempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Type:");
    QCOMPARE(ask(twice).status, 400);
}

void HttpFaceTest::streamsWhatWasCommitted()
{
    RawClient client(m_port);
    client.send(get("/v1/events"));
    const QByteArray head = client.readUntil(": connected\n\n");
    QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.contains("Content-Type: text/event-stream\r\n"));
    const ApiResponse made = m_world->ask("POST", u"/v1/calendar/entries"_s, R"({"state":"draft"})");
    const QByteArray id = made.data[u"id"].toString().toLatin1();
    QVERIFY(client.readUntil(id).contains("event: entries\ndata: {\"ids\":[\"" + id + "\"]}\n\n"));
    m_world->ask("PUT", u"/v1/flags/publish_ig"_s, R"({"enabled":true})");
    QVERIFY(client.readUntil("event: flags").contains("event: flags\ndata: {\"ids\":[]}\n\n"));
    StoreChange all;
    all.everything = true;
    m_world->events.announce(all);
    QVERIFY(client.readUntil("event: reset").contains("event: reset\n"));
}

void HttpFaceTest::limitsStreams()
{
    reopen({.heartbeat = 50ms, .streams = 2});
    RawClient first(m_port);
    first.send(get("/v1/events"));
    QVERIFY(first.readUntil(": still here").contains(": still here\n\n"));
    RawClient second(m_port);
    second.send(get("/v1/events"));
    QVERIFY(second.readUntil(": connected").contains(": connected"));
    QCOMPARE(ask(get("/v1/events")).status, 429);
    first.leave();
    QTRY_VERIFY(RawClient(m_port).ask(get("/v1/flags")).status == 200);
    RawClient third(m_port);
    third.send(get("/v1/events"));
    QVERIFY(third.readUntil(": connected").contains(": connected"));
}

void HttpFaceTest::stopsWithOpenStreamsAndIdleClients()
{
    reopen({.linger = 100ms}); // these clients cannot react while this thread waits
    RawClient stream(m_port);
    stream.send(get("/v1/events"));
    QVERIFY(stream.readUntil(": connected").contains(": connected"));
    RawClient idle(m_port);
    QCOMPARE(idle.ask(get("/v1/flags")).status, 200);
    m_face->stop();
    QVERIFY(idle.closes());
    QVERIFY(stream.closes());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, quint16(m_port));
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
}

void HttpFaceTest::stoppingLetsARequestFinish()
{
    reopen({.linger = 100ms});
    // The router has a thread of its own here, as in the service, so that it can answer while this one waits.
    QThread thread;
    QObject worker;
    std::atomic<bool> begun = false;
    m_world->router.add("GET", "/t/slow", [&](Router &, const ApiCall &call) {
        begun = true;
        QTimer::singleShot(200, &worker, [reply = call.reply] { reply(ApiResponse::ok(u"done"_s)); });
        return Result<void>();
    });
    worker.moveToThread(&thread);
    m_world->router.moveToThread(&thread);
    thread.start();
    RawClient client(m_port);
    client.send(get("/t/slow"));
    QTRY_VERIFY(begun);
    m_face->stop();
    const WireAnswer answer = client.answer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"data"].toString(), u"done"_s);
    QCOMPARE(answer.field("Connection"), "close");
    QMetaObject::invokeMethod(
        &worker, [this, back = QThread::currentThread()] { m_world->router.moveToThread(back); },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void HttpFaceTest::stoppingDoesNotWaitForever()
{
    reopen({.stop = 200ms});
    ApiReply held;
    m_world->router.add("GET", "/t/never", [&](Router &, const ApiCall &call) {
        held = call.reply;
        return Result<void>();
    });
    RawClient client(m_port);
    client.send(get("/t/never"));
    QTRY_VERIFY(held);
    m_face.reset();
    held(ApiResponse::ok(1)); // the server is gone: to nobody
    QVERIFY(client.closes());
}

void HttpFaceTest::stoppingAtOnceIsFine()
{
    for (int i = 0; i < 20; ++i) {
        HttpFace face(m_world->router, m_world->events, Secret(kToken));
        if (i % 2)
            QVERIFY(face.listen(0).ok());
        if (i % 3 == 0)
            face.stop();
    }
}

void HttpFaceTest::aTakenPortIsAnError()
{
    HttpFace other(m_world->router, m_world->events, Secret(kToken));
    const auto port = other.listen(m_port);
    QVERIFY(!port.ok());
    QCOMPARE(port.error().code, ErrorCode::ServiceUnavailable);
    QVERIFY(port.error().message.contains(QString::number(m_port)));
    QVERIFY(port.error().hint.contains(u"--port"_s));
}

void HttpFaceTest::makesATokenOnceAndMendsItsMode()
{
    const QString path = m_world->folder.filePath(u"api-token"_s);
    const auto made = readOrMakeApiToken(path);
    QVERIFY(made.ok());
    QCOMPARE(made->reveal().size(), 43);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    const auto again = readOrMakeApiToken(path);
    QVERIFY(again.ok());
    QVERIFY(*again == *made);
    QVERIFY(!readOrMakeApiToken(u"/proc/nowhere/api-token"_s).ok());
}

void HttpFaceTest::doesNotTrustATokenThatOthersCouldRead()
{
    const QString path = m_world->folder.filePath(u"api-token"_s);
    const auto made = readOrMakeApiToken(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto fresh = readOrMakeApiToken(path);
    QVERIFY(fresh.ok());
    QVERIFY(!(*fresh == *made));
    // A link is replaced, and what it points to left alone.
    const QString target = m_world->folder.filePath(u"target"_s);
    QVERIFY(QFile::rename(path, target));
    QVERIFY(QFile::link(target, path));
    const auto own = readOrMakeApiToken(path);
    QVERIFY(own.ok());
    QVERIFY(!(*own == *fresh));
    QVERIFY(!QFileInfo(path).isSymLink());
    // Too short to be one.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("short\n") == 6);
    file.close();
    QCOMPARE(readOrMakeApiToken(path)->reveal().size(), 43);
}

QTEST_GUILESS_MAIN(HttpFaceTest)
#include "httpfacetest.moc"
