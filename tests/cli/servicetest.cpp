// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apitoken.h"
#include "cli/apiclient.h"
#include "cli/localhttp.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Answers each connection with the bytes that `answer` makes of its request, in a thread of its own: the client
/// blocks.
class Stranger
{
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit Stranger(Answer answer)
    {
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this, answer] {
                m_server.listen(QHostAddress::LocalHost);
                port = m_server.serverPort();
                QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
                    QTcpSocket *socket = m_server.nextPendingConnection();
                    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                        const QByteArray request = socket->readAll();
                        seen += request;
                        const QByteArray bytes = answer(request);
                        if (bytes.isEmpty())
                            return; // silence
                        socket->write(bytes);
                        socket->disconnectFromHost();
                    });
                });
            },
            Qt::BlockingQueuedConnection);
    }
    ~Stranger()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    int port = 0;
    QByteArray seen; ///< read it when nothing is under way

private:
    QThread m_thread;
    QTcpServer m_server;
};

QByteArray http(const QByteArray &fields, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray challengeIn(const QByteArray &request)
{
    const qsizetype at = request.indexOf("X-Kalends-Challenge: ") + 21;
    return request.mid(at, request.indexOf('\r', at) - at);
}

} // namespace

/// Finding the running service of a profile, and not falling for another.
class ServiceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void noFilesMeanNoService();
    void rubbishInTheFilesMeansNoService_data();
    void rubbishInTheFilesMeansNoService();
    void aDeadPortMeansNoService();
    void aStrangerOnThePortIsSentNoToken_data();
    void aStrangerOnThePortIsSentNoToken();
    void aProofFromAnotherPortDoesNotCount();
    void aSilentStrangerIsGivenUp();
    void theOneWithTheProofIsAsked();
    void errorsKeepTheirCodes();
    void answersThatAreNoneAreErrors_data();
    void answersThatAreNoneAreErrors();
    void walksAllPages();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void leave(int port) const
    {
        write(u"api-address"_s, "http://127.0.0.1:" + QByteArray::number(port) + '\n');
        write(u"api-token"_s, kToken + '\n');
    }
    [[nodiscard]] std::unique_ptr<ApiClient> connect() const { return connectToService(m_folder->path()); }
    /// A service that proves itself and answers everything else with `answer`.
    [[nodiscard]] static Stranger::Answer service(int &port, Stranger::Answer answer)
    {
        return [&port, answer](const QByteArray &request) {
            if (request.startsWith("GET /healthz "))
                return http("X-Kalends-Proof: " + identityProof(Secret(kToken), port, challengeIn(request)) + "\r\n",
                            "{}");
            return answer(request);
        };
    }

    static inline const QByteArray kToken = QByteArray(43, 's');
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ServiceTest::noFilesMeanNoService()
{
    QVERIFY(!connect());
    write(u"api-token"_s, kToken);
    QVERIFY(!connect());
}

void ServiceTest::rubbishInTheFilesMeansNoService_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no address") << QByteArray("hello");
    QTest::newRow("no port") << QByteArray("http://127.0.0.1\n");
    QTest::newRow("port 0") << QByteArray("http://127.0.0.1:0\n");
    QTest::newRow("port too high") << QByteArray("http://127.0.0.1:70000\n");
    QTest::newRow("binary") << QByteArray(1000, '\xff');
}

void ServiceTest::rubbishInTheFilesMeansNoService()
{
    QFETCH(const QByteArray, address);
    write(u"api-address"_s, address);
    write(u"api-token"_s, kToken);
    QVERIFY(!connect());
}

void ServiceTest::aDeadPortMeansNoService()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const int port = gone.serverPort();
    gone.close();
    leave(port);
    QVERIFY(!connect());
}

void ServiceTest::aStrangerOnThePortIsSentNoToken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a web server") << http("Content-Type: text/html\r\n", "<html>");
    QTest::newRow("a wrong proof") << http("X-Kalends-Proof: " + QByteArray(64, '0') + "\r\n", "{}");
    QTest::newRow("an empty proof") << http("X-Kalends-Proof:\r\n", "{}");
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n");
    QTest::newRow("binary") << QByteArray(5000, '\xfe');
}

void ServiceTest::aStrangerOnThePortIsSentNoToken()
{
    QFETCH(const QByteArray, answer);
    const Stranger stranger([answer](const QByteArray &) { return answer; });
    leave(stranger.port);
    QVERIFY(!connect());
    QVERIFY(!stranger.seen.isEmpty());
    QVERIFY(!stranger.seen.contains(kToken));
    QVERIFY(!stranger.seen.contains("Authorization"));
}

void ServiceTest::aProofFromAnotherPortDoesNotCount()
{
    // A stranger on the old port has the real service, which listens elsewhere now, compute the proof.
    const Stranger relay([](const QByteArray &request) {
        return http("X-Kalends-Proof: " + identityProof(Secret(kToken), 1, challengeIn(request)) + "\r\n", "{}");
    });
    leave(relay.port);
    QVERIFY(!connect());
}

void ServiceTest::aSilentStrangerIsGivenUp()
{
    const Stranger stranger([](const QByteArray &) { return QByteArray(); });
    QVERIFY(!askLocally(stranger.port, "GET", "/healthz", {}, {}, 200ms));
}

void ServiceTest::theOneWithTheProofIsAsked()
{
    int port = 0;
    const Stranger running(
        service(port, [](const QByteArray &) { return http({}, R"({"data":{"a":1},"error":null,"meta":{}})"); }));
    port = running.port;
    leave(port);
    const auto client = connect();
    QVERIFY(client);
    QVERIFY(client->remote());
    const auto answer = client->post(u"/v1/x"_s, {{u"caption"_s, u"🌅"_s}});
    QVERIFY(answer.ok());
    QCOMPARE(answer->data[u"a"].toInt(), 1);
    QVERIFY(running.seen.contains("POST /v1/x HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n"));
    QVERIFY(running.seen.contains("Authorization: Bearer " + kToken + "\r\n"));
    QVERIFY(running.seen.contains("Content-Type: application/json\r\n"));
    QVERIFY(running.seen.endsWith("{\"caption\":\"🌅\"}"));
}

void ServiceTest::errorsKeepTheirCodes()
{
    int port = 0;
    const Stranger running(service(port, [](const QByteArray &) {
        return http({}, R"({"data":null,"error":{"code":"in_past","message":"Too late.","details":null},"meta":{}})");
    }));
    port = running.port;
    leave(port);
    const auto answer = connect()->get(u"/v1/x"_s);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, ErrorCode::InPast);
    QCOMPARE(answer.error().message, u"Too late."_s);
}

void ServiceTest::answersThatAreNoneAreErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no envelope") << http({}, "{}");
    QTest::newRow("no JSON") << http({}, "hello");
    QTest::newRow("cut off") << http({}, R"({"data":1,"error":null})").chopped(3);
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"data\":1}");
    QTest::newRow("no HTTP") << QByteArray("hello");
}

void ServiceTest::answersThatAreNoneAreErrors()
{
    QFETCH(const QByteArray, answer);
    int port = 0;
    const Stranger running(service(port, [answer](const QByteArray &) { return answer; }));
    port = running.port;
    leave(port);
    const auto got = connect()->get(u"/v1/x"_s);
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::ServiceUnavailable);
}

void ServiceTest::walksAllPages()
{
    int port = 0;
    const Stranger running(service(port, [](const QByteArray &request) {
        if (request.contains("cursor=a%2Fb%26"))
            return http({}, R"({"data":[3],"error":null,"meta":{"nextCursor":null}})");
        return http({}, R"({"data":[1,2],"error":null,"meta":{"nextCursor":"a/b&"}})");
    }));
    port = running.port;
    leave(port);
    const auto all = connect()->all(u"/v1/x?limit=2"_s);
    QVERIFY(all.ok());
    QCOMPARE(*all, (QJsonArray{1, 2, 3}));
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "servicetest.moc"
