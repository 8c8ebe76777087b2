// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/httpbody.h"
#include "net/httpdate.h"
#include "net/loopback.h"
#include "net/rawserver.h"
#include "support/quiet.h"

#include <QFile>
#include <QPointer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpClientTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerCarriesStatusHeadersBodyAndDate();
    void sendsWhatItIsGiven();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void aRedirectIsNotFollowedAndLeaksNothing_data();
    void aRedirectIsNotFollowedAndLeaksNothing();
    void aHalfAnswerIsLost_data();
    void aHalfAnswerIsLost();
    void stallingAndDrippingServersMeetTheLimits_data();
    void stallingAndDrippingServersMeetTheLimits();
    void anEndlessAnswerIsCutOff_data();
    void anEndlessAnswerIsCutOff();
    void anAnswerOfExactlyTheLimitIsTaken();
    void nothingInsecureOrMalformedLeaves_data();
    void nothingInsecureOrMalformedLeaves();
    void nothingThatCouldBeReadAsMoreLeaves_data();
    void nothingThatCouldBeReadAsMoreLeaves();
    void onlyTwoHundredsAreASuccess_data();
    void onlyTwoHundredsAreASuccess();
    void aPartOfAFileIsReadWithinItsBounds();
    void whatLeavesOnceIsReadOnce();
    void aRefusedConnectionIsNotSent();
    void anUnknownNameIsNotSent();
    void aFileRangeIsStreamedAndRewoundOnlyWhenRepeatable();
    void aBadFileRangeIsNotSent_data();
    void aBadFileRangeIsNotSent();
    void aFileThatShrinksWhileItIsSentIsLost();
    void aDyingGuardAbortsTheRequest();
    void abortingSparesWhatMayLeaveOnce();
    void aClientMayDieWithRequestsUnderWay();
    void cookiesAreNeitherKeptNorSent();
    void formBodiesKeepPlusAndPercent();
    void datesAreReadOnlyInTheirFixedForm_data();
    void datesAreReadOnlyInTheirFixedForm();
    void onlyThisComputerIsLoopback_data();
    void onlyThisComputerIsLoopback();
    void aThousandSmallRequestsShareOneConnection();
    void aThousandRequestsThatLeaveOnceHaveAConnectionEach();

private:
    HttpAnswer ask(const HttpRequest &request);
    HttpClient m_client;
};

HttpAnswer HttpClientTest::ask(const HttpRequest &request)
{
    std::optional<HttpAnswer> answer;
    m_client.send(request, u"req-1"_s, this, [&](HttpAnswer given) { answer = std::move(given); });
    const QDeadlineTimer deadline(10s);
    while (!answer && !deadline.hasExpired()) // not QTRY_, whose steps of 50 ms would make up the whole test
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return answer.value_or(HttpAnswer{.fault = NetFault::Canceled});
}

void HttpClientTest::anAnswerCarriesStatusHeadersBodyAndDate()
{
    RawServer server([](QTcpSocket &socket, const Arrival &) {
        RawServer::answer(socket, R"({"id":"1"})", "X-Trace-Id: T9\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    });
    const HttpAnswer answer = ask({.url = server.url()});
    QVERIFY(answer.success());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("x-trace-id"), "T9");
    QCOMPARE(answer.body, R"({"id":"1"})");
    QCOMPARE(answer.requestId, u"req-1"_s);
    QCOMPARE(answer.serverDate, instantFromMs(784111777000));
}

void HttpClientTest::sendsWhatItIsGiven()
{
    RawServer server([](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, {}); });
    QVERIFY(ask({.method = "PUT",
                 .url = QUrl(server.url().toString() + u"a%2Fb?x=%2B&y=1"_s),
                 .headers = {{"Content-Type", "application/json"}, {"X-Amz-Date", "now"}},
                 .body = QByteArray(R"({"a":"ü"})"),
                 .bearer = Secret("tok/+=")})
                .success());
    const Arrival arrival = server.arrivals().first();
    const QByteArray head = arrival.head.toLower();
    QCOMPARE(arrival.line(), "PUT /a%2Fb?x=%2B&y=1 HTTP/1.1");
    QVERIFY(arrival.head.contains("\r\nAuthorization: Bearer tok/+="));
    QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(head.contains("\r\nx-amz-date: now"));
    QVERIFY(head.contains("\r\naccept-encoding: identity"));
    QVERIFY(head.contains("\r\nuser-agent: kalends/"));
    QCOMPARE(arrival.body, R"({"a":"ü"})");
}

void HttpClientTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    for (const int status : {200, 201, 204, 206, 304, 400, 401, 403, 404, 405, 407, 409,
                             410, 413, 416, 418, 429, 500, 501, 502, 503, 504, 599}) {
        QTest::addRow("%d repeatable", status) << status << Delivery::Repeatable;
        QTest::addRow("%d once", status) << status << Delivery::Once;
    }
}

void HttpClientTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(Delivery, delivery);
    const QByteArray body = status == 204 || status == 304 ? "" : "why";
    RawServer server([&](QTcpSocket &socket, const Arrival &) {
        RawServer::answer(socket, body, "WWW-Authenticate: Basic realm=x\r\n", QByteArray::number(status) + " Because");
    });
    const HttpAnswer answer =
        ask({.method = "POST", .url = server.url(), .body = QByteArray("a=b"), .delivery = delivery});
    QCOMPARE(answer.fault, NetFault::None);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(server.arrivals().size(), 1);
}

void HttpClientTest::aRedirectIsNotFollowedAndLeaksNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d repeatable", status) << status << Delivery::Repeatable;
        QTest::addRow("%d once", status) << status << Delivery::Once;
    }
}

void HttpClientTest::aRedirectIsNotFollowedAndLeaksNothing()
{
    QFETCH(int, status);
    QFETCH(Delivery, delivery);
    RawServer stranger([](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, "gotcha"); });
    RawServer server([&](QTcpSocket &socket, const Arrival &) {
        RawServer::answer(socket, {}, "Location: " + stranger.url().toEncoded() + "\r\n",
                          QByteArray::number(status) + " Go");
    });
    const HttpAnswer answer = ask({.method = "POST",
                                   .url = server.url(),
                                   .body = QByteArray("a=b"),
                                   .bearer = Secret("canary"),
                                   .delivery = delivery});
    QCOMPARE(answer.status, status);
    QVERIFY(answer.arrived());
    QVERIFY(!answer.success());
    // Whoever had followed would have come there before this one does.
    QCOMPARE(ask({.url = stranger.url()}).status, 200);
    QCOMPARE(stranger.connections(), 1);
}

void HttpClientTest::aHalfAnswerIsLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 20") << 0;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << 0;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 0;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") << 200;
    QTest::newRow("half a body of an error") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 10\r\n\r\nhalf") << 404;
    QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nhalf")
                                  << 200;
}

void HttpClientTest::aHalfAnswerIsLost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawServer server([&](QTcpSocket &socket, const Arrival &) {
        socket.write(bytes);
        RawServer::close(socket);
    });
    const HttpAnswer answer =
        ask({.method = "POST", .url = server.url(), .delivery = Delivery::Once, .silenceLimit = 2s});
    QCOMPARE(answer.fault, NetFault::Lost);
    if (status == 0)
        QVERIFY2(answer.status == 0 || bytes.startsWith("HTTP/1.1 200"), QByteArray::number(answer.status));
    QVERIFY(!answer.success());
    QVERIFY(!answer.faultText.contains(u"http:"_s));
    QCOMPARE(server.arrivals().size(), 1);
}

void HttpClientTest::stallingAndDrippingServersMeetTheLimits_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("drips");
    QTest::addColumn<Delivery>("delivery");
    for (const auto &[delivery, name] :
         {std::pair{Delivery::Repeatable, "repeatable"}, std::pair{Delivery::Once, "once"}}) {
        QTest::addRow("says nothing, %s", name) << QByteArray() << false << delivery;
        QTest::addRow("stops in the head, %s", name) << QByteArray("HTTP/1.1 200 OK\r\n") << false << delivery;
        QTest::addRow("stops in the body, %s", name)
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx") << false << delivery;
        QTest::addRow("drips for ever, %s", name)
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n") << true << delivery;
    }
}

void HttpClientTest::stallingAndDrippingServersMeetTheLimits()
{
    QFETCH(QByteArray, first);
    QFETCH(bool, drips);
    QFETCH(Delivery, delivery);
    RawServer server([&](QTcpSocket &socket, const Arrival &) {
        socket.write(first);
        if (drips) {
            auto *tap = new QTimer(&socket);
            connect(tap, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            tap->start(10ms);
        }
    });
    const HttpAnswer answer = ask({.method = "POST",
                                   .url = server.url(),
                                   .body = QByteArray("a=b"),
                                   .delivery = delivery,
                                   .silenceLimit = 150ms,
                                   .totalLimit = 400ms});
    QCOMPARE(answer.fault, NetFault::TimedOut);
    QVERIFY(answer.mayHaveArrived());
    QVERIFY(answer.faultText.contains(drips ? u"400ms"_s : u"150ms"_s));
    QCOMPARE(server.arrivals().size(), 1);
}

void HttpClientTest::anEndlessAnswerIsCutOff_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n");
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
}

void HttpClientTest::anEndlessAnswerIsCutOff()
{
    QFETCH(QByteArray, head);
    qint64 poured = 0;
    RawServer server([&](QTcpSocket &socket, const Arrival &) {
        socket.write(head);
        const auto pour = [&poured, &socket] {
            if (socket.bytesToWrite() == 0 && poured < 900'000'000) {
                poured += 65536;
                socket.write(QByteArray(65536, 'x'));
            }
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
        pour();
    });
    const HttpAnswer answer = ask({.url = server.url(), .maxAnswerBytes = 100'000});
    QCOMPARE(answer.fault, NetFault::TooLarge);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 100'000);
    QVERIFY2(poured < 50'000'000, QByteArray::number(poured));
}

void HttpClientTest::anAnswerOfExactlyTheLimitIsTaken()
{
    RawServer server([&](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, QByteArray(5000, 'x')); });
    QCOMPARE(ask({.url = server.url(), .maxAnswerBytes = 5000}).fault, NetFault::None);
    const HttpAnswer over = ask({.url = server.url(), .maxAnswerBytes = 4999});
    QCOMPARE(over.fault, NetFault::TooLarge);
    QCOMPARE(over.body.size(), 4999);
}

void HttpClientTest::nothingInsecureOrMalformedLeaves_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("plain http to a name") << u"http://graph.instagram.com/me"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("plain http to an address") << u"http://10.0.0.1/"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("a name that only begins like loopback")
        << u"http://127.0.0.1.example.com/"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("another scheme") << u"ftp://127.0.0.1/"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("a local file") << u"file:///etc/passwd"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("no host") << u"https:///me"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("empty") << QString() << QByteArray("v") << QByteArray("GET");
    QTest::newRow("credentials in the URL") << u"http://user:pw@127.0.0.1/"_s << QByteArray("v") << QByteArray("GET");
    QTest::newRow("a header with a line break")
        << u"http://127.0.0.1:1/"_s << QByteArray("v\r\nHost: evil") << QByteArray("GET");
    QTest::newRow("a method with a space") << u"http://127.0.0.1:1/"_s << QByteArray("v") << QByteArray("GET /x");
    QTest::newRow("no method") << u"http://127.0.0.1:1/"_s << QByteArray("v") << QByteArray("");
}

void HttpClientTest::nothingInsecureOrMalformedLeaves()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, method);
    const HttpRequest request{.method = method, .url = QUrl(url), .headers = {{"X-Test", header}}};
    bool called = false;
    HttpAnswer answer;
    m_client.send(request, u"r"_s, this, [&](HttpAnswer given) {
        called = true;
        answer = std::move(given);
    });
    QVERIFY(!called); // never inside send()
    QTRY_VERIFY(called);
    QCOMPARE(answer.fault, NetFault::NotSent);
    QVERIFY(answer.faultText.endsWith(u'.'));
}

void HttpClientTest::nothingThatCouldBeReadAsMoreLeaves_data()
{
    QTest::addColumn<HttpRequest>("request");
    const QUrl url(u"http://127.0.0.1:1/"_s);
    for (const char *bad : {"a\rb", "a\nb"}) {
        QTest::addRow("a header's value, %d", bad[1]) << HttpRequest{.url = url, .headers = {{"X-Test", bad}}};
        QTest::addRow("a header's name, %d", bad[1]) << HttpRequest{.url = url, .headers = {{bad, "v"}}};
        QTest::addRow("the token, %d", bad[1]) << HttpRequest{.url = url, .bearer = Secret(bad)};
        QTest::addRow("the method, %d", bad[1]) << HttpRequest{.method = bad, .url = url};
    }
    const QByteArray nul("a\0b", 3);
    QTest::newRow("a header's value, 0") << HttpRequest{.url = url, .headers = {{"X-Test", nul}}};
    QTest::newRow("the token, 0") << HttpRequest{.url = url, .bearer = Secret(nul)};
    QTest::newRow("a header's name, 0") << HttpRequest{.url = url, .headers = {{nul, "v"}}};
    QTest::newRow("the method, 0") << HttpRequest{.method = nul, .url = url};
    QTest::newRow("a method of two words") << HttpRequest{.method = "GET /x", .url = url};
    QTest::newRow("no method") << HttpRequest{.method = "", .url = url};
    QTest::newRow("a header without a name") << HttpRequest{.url = url, .headers = {{"", "v"}}};
    QTest::newRow("an address that is none") << HttpRequest{.url = QUrl(u"http://[::1"_s)};
}

void HttpClientTest::nothingThatCouldBeReadAsMoreLeaves()
{
    QFETCH(HttpRequest, request);
    const HttpAnswer answer = ask(request);
    QCOMPARE(answer.fault, NetFault::NotSent);
    QVERIFY2(answer.faultText.endsWith(u'.') && !answer.faultText.contains(u"refused"), qPrintable(answer.faultText));
}

void HttpClientTest::onlyTwoHundredsAreASuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<NetFault>("fault");
    QTest::addColumn<bool>("success");
    QTest::newRow("199") << 199 << NetFault::None << false;
    QTest::newRow("200") << 200 << NetFault::None << true;
    QTest::newRow("299") << 299 << NetFault::None << true;
    QTest::newRow("300") << 300 << NetFault::None << false;
    QTest::newRow("200 and then nothing") << 200 << NetFault::Lost << false;
}

void HttpClientTest::onlyTwoHundredsAreASuccess()
{
    QFETCH(int, status);
    QFETCH(NetFault, fault);
    const HttpAnswer answer{.fault = fault, .status = status};
    QTEST(answer.success(), "success");
}

void HttpClientTest::aPartOfAFileIsReadWithinItsBounds()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("0123456789") == 10 && file.flush());
    const FileRange range{file.fileName(), 2, 5};
    const auto body = FileRangeBody::open(range, Delivery::Repeatable);
    QVERIFY(body.ok());
    FileRangeBody &part = **body;
    QVERIFY(!part.isSequential());
    QCOMPARE(part.size(), 5);
    QCOMPARE(part.readAll(), "23456");
    QVERIFY(part.atEnd());
    char byte = 0;
    QCOMPARE(part.read(&byte, 1), -1);
    QVERIFY(part.seek(4));
    QCOMPARE(part.readAll(), "6");
    QVERIFY(part.reset());
    QCOMPARE(part.bytesAvailable(), 5);
    for (const qint64 position : {-1, 6})
        QVERIFY(!part.seek(position));
    for (const FileRange &bad : {FileRange{file.fileName(), -1, 2}, FileRange{file.fileName(), 0, -1},
                                 FileRange{file.fileName(), 9, 2}, FileRange{file.fileName(), 11, 0}})
        QCOMPARE(FileRangeBody::open(bad, Delivery::Once).error().code, ErrorCode::FileUnreadable);
    for (const FileRange &other :
         {FileRange{u"x"_s, 2, 5}, FileRange{file.fileName(), 3, 5}, FileRange{file.fileName(), 2, 6}})
        QVERIFY(!(range == other));
    QVERIFY(range == FileRange(range));
}

void HttpClientTest::whatLeavesOnceIsReadOnce()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("0123456789") == 10 && file.flush());
    const auto part = FileRangeBody::open({file.fileName(), 2, 5}, Delivery::Once);
    QVERIFY(part.ok() && (*part)->isSequential());
    QCOMPARE((*part)->size(), 5);
    QCOMPARE((*part)->read(3), "234");
    QVERIFY(!(*part)->seek(0) && !(*part)->reset());
    QCOMPARE((*part)->size(), 2);
    OneShotBody body("abc");
    QCOMPARE(body.read(2), "ab");
    QVERIFY(!body.seek(0) && !body.reset());
    QCOMPARE(body.read(2), "c");
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
}

void HttpClientTest::aRefusedConnectionIsNotSent()
{
    QUrl url;
    {
        RawServer server([](QTcpSocket &, const Arrival &) {});
        url = server.url();
    }
    for (const Delivery delivery : {Delivery::Repeatable, Delivery::Once})
        QCOMPARE(ask({.method = "POST", .url = url, .body = QByteArray("a"), .delivery = delivery}).fault,
                 NetFault::NotSent);
}

void HttpClientTest::anUnknownNameIsNotSent()
{
    const HttpAnswer answer = ask({.url = QUrl(u"https://name.invalid/"_s), .silenceLimit = 4s, .totalLimit = 4s});
    QCOMPARE(answer.fault, NetFault::NotSent);
    QVERIFY(answer.faultText.contains(u"name.invalid"_s));
}

void HttpClientTest::aFileRangeIsStreamedAndRewoundOnlyWhenRepeatable()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.bin"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QByteArray content(700'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 31 >> 3);
    file.write(content);
    file.close();
    RawServer server([](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, {}, {}, "206 More"); });
    for (const Delivery delivery : {Delivery::Repeatable, Delivery::Once}) {
        const HttpAnswer answer = ask({.method = "PUT",
                                       .url = server.url(),
                                       .headers = {{"Content-Type", "video/mp4"}},
                                       .body = FileRange{file.fileName(), 1000, 600'000},
                                       .delivery = delivery});
        QCOMPARE(answer.status, 206);
        QCOMPARE(server.arrivals().last().body, content.mid(1000, 600'000));
        QVERIFY(server.arrivals().last().head.toLower().contains("content-length: 600000"));
        QVERIFY(!server.arrivals().last().head.toLower().contains("chunked"));
    }
}

void HttpClientTest::aBadFileRangeIsNotSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::newRow("a file that is gone") << u"/nowhere/a.mp4"_s << qint64(0) << qint64(1);
    QTest::newRow("a folder") << u"/"_s << qint64(0) << qint64(1);
    QTest::newRow("longer than the file") << u"/proc/self/cmdline"_s << qint64(0) << qint64(1'000'000);
    QTest::newRow("before its beginning") << u"/etc/hostname"_s << qint64(-5) << qint64(1);
}

void HttpClientTest::aBadFileRangeIsNotSent()
{
    QFETCH(QString, path);
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    RawServer server([](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, {}); });
    const HttpAnswer answer = ask(
        {.method = "PUT", .url = server.url(), .body = FileRange{path, offset, length}, .delivery = Delivery::Once});
    QCOMPARE(answer.fault, NetFault::NotSent);
    QVERIFY(!answer.faultText.contains(u"/nowhere"_s));
    QCOMPARE(server.connections(), 0);
}

void HttpClientTest::aFileThatShrinksWhileItIsSentIsLost()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.bin"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    constexpr qint64 kSize = 40'000'000; // more than sockets buffer
    QVERIFY(file.resize(kSize));
    RawServer server([](QTcpSocket &, const Arrival &) {});
    std::optional<HttpAnswer> answer;
    m_client.send({.method = "PUT",
                   .url = server.url(),
                   .body = FileRange{file.fileName(), 0, kSize},
                   .delivery = Delivery::Once,
                   .silenceLimit = 5s},
                  u"r"_s, this, [&](HttpAnswer given) { answer = std::move(given); });
    QTRY_VERIFY(server.pendingBytes() > 0);
    QVERIFY(file.resize(100));
    QTRY_VERIFY(answer);
    QCOMPARE(answer->fault, NetFault::Lost);
    QCOMPARE(server.arrivals().size(), 0);
}

void HttpClientTest::aDyingGuardAbortsTheRequest()
{
    QPointer<QTcpSocket> connection;
    RawServer server([&](QTcpSocket &socket, const Arrival &) { connection = &socket; }); // never answers
    auto guard = std::make_unique<QObject>();
    bool called = false;
    m_client.send({.url = server.url()}, u"r"_s, guard.get(), [&](HttpAnswer) { called = true; });
    QTRY_COMPARE(server.arrivals().size(), 1);
    guard.reset();
    QTRY_VERIFY(!connection || connection->state() == QAbstractSocket::UnconnectedState);
    QVERIFY(!called);
}

void HttpClientTest::abortingSparesWhatMayLeaveOnce()
{
    RawServer server([](QTcpSocket &, const Arrival &) {});
    std::optional<HttpAnswer> read;
    std::optional<HttpAnswer> once;
    m_client.send({.url = server.url()}, u"r"_s, this, [&](HttpAnswer given) { read = std::move(given); });
    m_client.send({.method = "POST", .url = server.url(), .delivery = Delivery::Once, .silenceLimit = 300ms}, u"o"_s,
                  this, [&](HttpAnswer given) { once = std::move(given); });
    QTRY_COMPARE(server.arrivals().size(), 2);
    m_client.abortRepeatable();
    QTRY_VERIFY(read);
    QCOMPARE(read->fault, NetFault::Canceled);
    QVERIFY(!once);
    QTRY_VERIFY(once);
    QCOMPARE(once->fault, NetFault::TimedOut);
}

void HttpClientTest::aClientMayDieWithRequestsUnderWay()
{
    RawServer server([](QTcpSocket &, const Arrival &) {});
    auto client = std::make_unique<HttpClient>();
    bool called = false;
    client->send({.url = server.url()}, u"r"_s, this, [&](HttpAnswer) { called = true; });
    client->send({.method = "POST", .url = server.url(), .delivery = Delivery::Once}, u"o"_s, this,
                 [&](HttpAnswer) { called = true; });
    QTRY_COMPARE(server.arrivals().size(), 2);
    client.reset();
    test::untilQuiet();
    QVERIFY(!called);
}

void HttpClientTest::cookiesAreNeitherKeptNorSent()
{
    RawServer server([](QTcpSocket &socket, const Arrival &) {
        RawServer::answer(socket, {}, "Set-Cookie: spy=1\r\nCache-Control: max-age=99\r\n");
    });
    QVERIFY(ask({.url = server.url()}).success());
    QVERIFY(ask({.url = server.url()}).success());
    QCOMPARE(server.arrivals().size(), 2); // and no cache
    QVERIFY(!server.arrivals().last().head.toLower().contains("cookie"));
}

void HttpClientTest::formBodiesKeepPlusAndPercent()
{
    QCOMPARE(formBody({{"code", u"a+b/c=*! %2F é&"_s}, {"grant_type", u"x"_s}}),
             "code=a%2Bb%2Fc%3D%2A%21%20%252F%20%C3%A9%26&grant_type=x");
}

void HttpClientTest::datesAreReadOnlyInTheirFixedForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("the standard's example") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784111777000);
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT") << qint64(1709164800000);
    for (const char *bad :
         {"", "now", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 31 Feb 2024 08:49:37 GMT", "Sun, 06 Xxx 1994 08:49:37 GMT",
          "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:60:37 GMT",
          "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:49-37 GMT", "Sun, 06 Nov 1994 0a:49:37 GMT",
          "Sun, 06 Nov 1994 08:a9:37 GMT", "Sun, 06 Nov 1994 08:49:a7 GMT", "Sun, 06 Nov 1969 08:49:37 GMT",
          "Sun, -6 Nov 1994 08:49:37 GMT"})
        QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
}

void HttpClientTest::datesAreReadOnlyInTheirFixedForm()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const std::optional<Instant> date = instantFromHttpDate(text);
    QCOMPARE(date ? toMs(*date) : -1, ms);
}

void HttpClientTest::onlyThisComputerIsLoopback_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char *host : {"127.0.0.1", "127.255.0.9", "localhost", "LOCALHOST", "::1"})
        QTest::newRow(host) << true;
    for (const char *host : {"", "127.1", "0.0.0.0", "128.0.0.1", "localhost.example", "127.0.0.1.nip.io",
                             "::", "::ffff:127.0.0.1", "0x7f.0.0.1"})
        QTest::newRow(host) << false;
}

void HttpClientTest::onlyThisComputerIsLoopback()
{
    QFETCH(bool, loopback);
    QCOMPARE(isLoopbackHost(QString::fromLatin1(QTest::currentDataTag())), loopback);
}

void HttpClientTest::aThousandSmallRequestsShareOneConnection()
{
    RawServer server(
        [](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, R"({"status_code":"FINISHED"})"); });
    QVERIFY(ask({.url = server.url()}).success());
    for (int i = 0; i < 1000; ++i)
        QVERIFY(ask({.url = server.url()}).success());
    QCOMPARE(server.connections(), 1);
}

void HttpClientTest::aThousandRequestsThatLeaveOnceHaveAConnectionEach()
{
    RawServer server([](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, R"({"id":"1"})"); });
    for (int i = 0; i < 1000; ++i)
        QVERIFY(ask({.method = "POST",
                     .url = server.url(),
                     .body = QByteArray("creation_id=1"),
                     .delivery = Delivery::Once})
                    .success());
    QCOMPARE(server.connections(), 1000);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclienttest.moc"
