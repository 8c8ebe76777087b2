// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/rawserver.h"
#include "net/testcertificate.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
enum class Body { Bytes, None, File };
enum class End { Close, Reset };
enum class Wire { Plain, Tls };
} // namespace

/// The promise that everything else stands on: an irreversible request reaches the server once, whatever the server
/// does. The test looks from the server's side, with the client that is shipped.
class OneArrivalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRequestThatMayLeaveOnceArrivesOnce_data();
    void aRequestThatMayLeaveOnceArrivesOnce();
    void theTrapIsReal();
    void aBrokenEncryptionIsSurelyNotSent();
    void anUntrustedCertificateIsRefusedBeforeAnythingLeaves_data();
    void anUntrustedCertificateIsRefusedBeforeAnythingLeaves();

private:
    HttpRequest request(const QUrl &url, Body body) const;
    QTemporaryDir m_folder;
    QSslConfiguration m_tls = serverTls();
};

void OneArrivalTest::initTestCase()
{
    QFile file(m_folder.filePath(u"clip.mp4"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(300'000, 'v'));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(m_tls.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

HttpRequest OneArrivalTest::request(const QUrl &url, Body body) const
{
    HttpRequest request{.method = "POST", .url = url, .delivery = Delivery::Once, .silenceLimit = 5s};
    if (body == Body::Bytes)
        request.body = QByteArray("creation_id=1");
    else if (body == Body::File)
        request.body = FileRange{m_folder.filePath(u"clip.mp4"_s), 100'000, 200'000};
    return request;
}

void OneArrivalTest::aRequestThatMayLeaveOnceArrivesOnce_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<Body>("body");
    QTest::addColumn<End>("end");
    QTest::addColumn<bool>("reused");
    for (const auto &[wire, wireName] : {std::pair{Wire::Plain, "plain"}, std::pair{Wire::Tls, "tls"}}) {
        for (const auto &[body, bodyName] :
             {std::pair{Body::Bytes, "body"}, std::pair{Body::None, "no body"}, std::pair{Body::File, "file"}}) {
            for (const auto &[end, endName] : {std::pair{End::Close, "close"}, std::pair{End::Reset, "reset"}}) {
                for (const auto &[reused, reusedName] :
                     {std::pair{false, "new connection"}, std::pair{true, "after keep-alive"}})
                    QTest::addRow("%s, %s, %s, %s", wireName, bodyName, endName, reusedName)
                        << wire << body << end << reused;
            }
        }
    }
}

void OneArrivalTest::aRequestThatMayLeaveOnceArrivesOnce()
{
    QFETCH(Wire, wire);
    QFETCH(Body, body);
    QFETCH(End, end);
    QFETCH(bool, reused);
    RawServer server(
        [end](QTcpSocket &socket, const Arrival &arrival) {
            if (arrival.line().startsWith("GET"))
                RawServer::answer(socket, "warm");
            else if (end == End::Close)
                RawServer::close(socket);
            else
                RawServer::reset(socket);
        },
        wire == Wire::Tls ? m_tls : QSslConfiguration{});
    HttpClient client;
    if (reused) { // a connection that is kept alive and would be taken for the next request
        std::optional<HttpAnswer> warm;
        client.send({.url = server.url()}, u"warm"_s, this, [&](HttpAnswer answer) { warm = std::move(answer); });
        QTRY_VERIFY(warm);
        QCOMPARE(warm->status, 200);
    }

    std::optional<HttpAnswer> answer;
    client.send(request(server.url(u"/publish"_s), body), u"r1"_s, this,
                [&](HttpAnswer given) { answer = std::move(given); });
    QTRY_VERIFY(answer);

    const auto published = [&] {
        return std::count_if(server.arrivals().cbegin(), server.arrivals().cend(),
                             [](const Arrival &arrival) { return arrival.line() == "POST /publish HTTP/1.1"; });
    };
    constexpr int kACopyWouldCome = 30; // ms: at once
    QVERIFY(!QTest::qWaitFor([&] { return published() > 1; }, kACopyWouldCome));
    QCOMPARE(published(), 1);
    QCOMPARE(answer->fault, NetFault::Lost);
    QCOMPARE(answer->status, 0);
    QVERIFY(answer->mayHaveArrived());
    const Arrival &arrival = server.arrivals().last();
    QCOMPARE(arrival.connection, reused ? 2 : 1); // never on the kept one
    QCOMPARE(server.connections(), reused ? 2 : 1);
    QCOMPARE(arrival.body.size(), body == Body::File ? 200'000 : body == Body::Bytes ? 13 : 0);
    QVERIFY(arrival.head.toLower().contains("\r\nconnection: close"));
    QVERIFY(!arrival.head.toLower().contains("transfer-encoding"));
}

/// If this one fails, Qt stopped re-sending by itself, and the care above may be given up.
void OneArrivalTest::theTrapIsReal()
{
    RawServer server([](QTcpSocket &socket, const Arrival &) { RawServer::close(socket); });
    HttpClient client;
    HttpRequest repeatable = request(server.url(), Body::Bytes);
    repeatable.delivery = Delivery::Repeatable;
    std::optional<HttpAnswer> answer;
    client.send(repeatable, u"r1"_s, this, [&](HttpAnswer given) { answer = std::move(given); });
    QTRY_VERIFY(answer);
    QVERIFY2(server.arrivals().size() > 1, "Qt sent a POST once: good news, check the notes");
    QCOMPARE(answer->fault, NetFault::Lost);
}

void OneArrivalTest::aBrokenEncryptionIsSurelyNotSent()
{
    RawServer server([](QTcpSocket &, const Arrival &) {}); // speaks no TLS
    HttpClient client;
    HttpRequest mute = request(QUrl(u"https://127.0.0.1:%1/publish"_s.arg(server.serverPort())), Body::Bytes);
    mute.silenceLimit = 200ms;
    std::optional<HttpAnswer> answer;
    client.send(mute, u"r1"_s, this, [&](HttpAnswer given) { answer = std::move(given); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->fault, NetFault::NotSent); // the handshake never ended, so the request never began
    QVERIFY(!answer->faultText.isEmpty());
}

void OneArrivalTest::anUntrustedCertificateIsRefusedBeforeAnythingLeaves_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("repeatable") << Delivery::Repeatable;
    QTest::newRow("once") << Delivery::Once;
}

void OneArrivalTest::anUntrustedCertificateIsRefusedBeforeAnythingLeaves()
{
    QFETCH(Delivery, delivery);
    RawServer server([](QTcpSocket &socket, const Arrival &) { RawServer::answer(socket, "hello"); }, serverTls());
    HttpClient client;
    HttpRequest request = this->request(server.url(), Body::Bytes);
    request.delivery = delivery;
    request.bearer = Secret("canary");
    std::optional<HttpAnswer> answer;
    client.send(request, u"r1"_s, this, [&](HttpAnswer given) { answer = std::move(given); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->fault, NetFault::NotSent);
    QCOMPARE(server.arrivals().size(), 0);
}

QTEST_GUILESS_MAIN(OneArrivalTest)
#include "onearrivaltest.moc"
