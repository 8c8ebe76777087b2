// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"
#include "sandbox/simhttpserver.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QThread>
#include <thread>

using namespace kalends;
using namespace kalends::sandbox;
using namespace kalends::sandbox::test;

/// The server and the faults at its request boundaries, over real sockets.
class SandboxHttpTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Sandbox> m_sandbox;
    Client m_client;

    Answer models()
    {
        return m_client.get(m_sandbox->assistantUrl(), "/v1/models",
                            {{"Authorization", "Bearer " + m_sandbox->secrets().at(3).second.reveal()}});
    }
    static Fault fault(const QString &kind, const QString &operation = u"models"_s)
    {
        return *faultFromJson({{u"service"_s, u"assistant"_s}, {u"op"_s, operation}, {u"kind"_s, kind}});
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start().ok());
    }
    void cleanup() { m_sandbox.reset(); }

    void keepsTheConnectionForTheNextRequest()
    {
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->controlUrl().host(), quint16(m_sandbox->controlUrl().port()));
        QVERIFY(socket.waitForConnected());
        for (int i = 0; i < 3; ++i) {
            socket.write("GET /ledger HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            QByteArray all;
            while (!all.endsWith("[]") && socket.waitForReadyRead(2000))
                all += socket.readAll();
            QVERIFY(all.startsWith("HTTP/1.1 200"));
        }
        socket.write("GET /ledger HTTP/1.1\r\nHost: a\r\n\r\nGET /holds HTTP/1.1\r\nHost: a\r\n\r\n"); // two at once
        QByteArray all;
        while (all.count("HTTP/1.1 200") < 2 && socket.waitForReadyRead(2000))
            all += socket.readAll();
        QCOMPARE(all.count("HTTP/1.1 200"), 2);
    }

    void readsChunkedBodies()
    {
        const Answer answer =
            m_client.send("POST", m_sandbox->controlUrl(), "/config",
                          "10\r\n{\"quota_total\":2\r\n2\r\n5}\r\n0\r\n\r\n", {{"Transfer-Encoding", "chunked"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"quota_total"_s).toInt(), 25);
    }

    void answersExpectContinueBeforeTheBody()
    {
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->controlUrl().host(), quint16(m_sandbox->controlUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /config HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: "
                     "close\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(2000));
        QCOMPARE(socket.readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket.write("{}");
        QVERIFY(socket.waitForReadyRead(2000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
    }

    void refusesWhatIsNotHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("noise") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")
                                         << QByteArray("HTTP/1.1 400");
        QTest::newRow("length that is no number")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("more than 512 MB")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n") << QByteArray("HTTP/1.1 413");
        QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x')
                                      << QByteArray("HTTP/1.1 413");
    }
    void refusesWhatIsNotHttp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->controlUrl().host(), quint16(m_sandbox->controlUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QByteArray all;
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(2000))
            all += socket.readAll();
        QVERIFY2(all.startsWith(status), all.left(100));
    }

    void breaksTheConnectionWhenToldTo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("drop before") << u"drop_before"_s;
        QTest::newRow("drop after") << u"drop_after"_s;
        QTest::newRow("reset before") << u"reset_before"_s;
        QTest::newRow("reset after") << u"reset_after"_s;
        QTest::newRow("half a body") << u"partial"_s;
    }
    void breaksTheConnectionWhenToldTo()
    {
        QFETCH(QString, kind);
        m_sandbox->addFault(fault(kind));
        QCOMPARE(models().status, 0);
        QCOMPARE(models().status, 200); // once only
    }

    void answersByOtherMeansWhenToldTo()
    {
        m_sandbox->addFault(*faultFromJson({{u"service"_s, u"assistant"_s},
                                            {u"kind"_s, u"status"_s},
                                            {u"status"_s, 429},
                                            {u"headers"_s, QJsonObject{{u"Retry-After"_s, 7}}}}));
        Answer answer = models();
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("7"));
        m_sandbox->addFault(fault(u"html"_s));
        QVERIFY(models().headers.value("content-type").startsWith("text/html"));
    }

    void hitsTheNthArrivalAndTheOnesAfterIt()
    {
        m_sandbox->addFault(*faultFromJson({{u"service"_s, u"*"_s},
                                            {u"op"_s, u"models"_s},
                                            {u"kind"_s, u"status"_s},
                                            {u"status"_s, 503},
                                            {u"nth"_s, 2},
                                            {u"count"_s, 2}}));
        QList<int> seen;
        for (int i = 0; i < 5; ++i)
            seen += models().status;
        QCOMPARE(seen, (QList<int>{200, 503, 503, 200, 200}));
    }

    void holdsARequestUntilTheFaultsAreCleared()
    {
        m_sandbox->addFault(fault(u"hold"_s));
        QSignalSpy held(m_sandbox.get(), &Sandbox::held);
        Answer answer;
        std::thread client([&] {
            Client other;
            answer = other.get(m_sandbox->assistantUrl(), "/v1/models",
                               {{"Authorization", "Bearer sandbox-assistant-api-key"}});
        });
        QTRY_COMPARE(held.count(), 1);
        QCOMPARE(m_sandbox->holds().size(), 1);
        m_sandbox->clearFaults();
        client.join();
        QCOMPARE(answer.status, 200);
        QVERIFY(m_sandbox->holds().isEmpty());
    }

    void refusesFaultsItDoesNotUnderstand_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("named");
        QTest::newRow("no service") << QJsonObject{{u"kind"_s, u"drop_before"_s}} << u"service"_s;
        QTest::newRow("unknown service") << QJsonObject{{u"service"_s, u"myspace"_s}, {u"kind"_s, u"drop_before"_s}}
                                         << u"service"_s;
        QTest::newRow("unknown kind") << QJsonObject{{u"service"_s, u"tiktok"_s}, {u"kind"_s, u"explode"_s}}
                                      << u"kind"_s;
        QTest::newRow("nth of nothing") << QJsonObject{{u"service"_s, u"tiktok"_s},
                                                       {u"kind"_s, u"hang"_s},
                                                       {u"nth"_s, 0}}
                                        << u"nth"_s;
        QTest::newRow("a count that is text")
            << QJsonObject{{u"service"_s, u"tiktok"_s}, {u"kind"_s, u"hang"_s}, {u"count"_s, u"many"_s}} << u"count"_s;
        QTest::newRow("unknown member") << QJsonObject{{u"service"_s, u"tiktok"_s},
                                                       {u"kind"_s, u"hang"_s},
                                                       {u"colour"_s, 1}}
                                        << u"colour"_s;
    }
    void refusesFaultsItDoesNotUnderstand()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, named);
        const Answer answer = m_client.post(m_sandbox->controlUrl(), "/faults", object);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.json().value(u"error"_s)[u"message"_s].toString().contains(named));
        QVERIFY(m_client.get(m_sandbox->controlUrl(), "/faults").array().isEmpty());
    }

    void changesSettingsWhollyOrNotAtAll()
    {
        QVERIFY(!m_sandbox->configure({{u"quota_total"_s, 7}, {u"consent"_s, u"perhaps"_s}}).ok());
        QVERIFY(!m_sandbox->configure({{u"quota_total"_s, 7}, {u"no_such"_s, 1}}).ok());
        QVERIFY(!m_sandbox->configure({{u"quota_total"_s, u"7"_s}}).ok());
        QCOMPARE(m_client.get(m_sandbox->controlUrl(), "/config").json().value(u"quota_total"_s).toInt(), 50);
        QVERIFY(m_sandbox->configure({{u"quota_total"_s, 7}}).ok());
        QCOMPARE(m_client.get(m_sandbox->controlUrl(), "/config").json().value(u"quota_total"_s).toInt(), 7);
        QCOMPARE(m_client.get(m_sandbox->controlUrl(), "/nowhere").status, 404);
        QCOMPARE(m_client.send("POST", m_sandbox->controlUrl(), "/config", "[1").status, 400);
        QVERIFY(!m_sandbox->advanceClock(Milliseconds(1), u"myspace"_s).ok());
    }

    void logsArrivalsWithoutTokens()
    {
        (void)m_client.get(m_sandbox->instagramUrl(),
                           "/refresh_access_token?grant_type=ig_refresh_token&access_token=canary-token");
        const QJsonArray requests = m_sandbox->requests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first()[u"op"_s].toString(), u"refresh"_s);
        QCOMPARE(requests.first()[u"status"_s].toInt(), 400);
        QVERIFY(!QJsonDocument(requests).toJson().contains("canary-token"));
        m_sandbox->clearRequests();
        QVERIFY(m_sandbox->requests().isEmpty());
    }

    void servesThousandsOfRequestsOnOneConnection()
    {
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->instagramUrl().host(), quint16(m_sandbox->instagramUrl().port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray request =
            "GET /v26.0/me?fields=user_id,username HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
            m_sandbox->instagramTokens().access.reveal() + "\r\n\r\n";
        constexpr int count = 2000;
        for (int i = 0; i < count; ++i) {
            socket.write(request);
            QByteArray answer;
            while (!answer.endsWith('}') && socket.waitForReadyRead(2000))
                answer += socket.readAll();
            QVERIFY(answer.startsWith("HTTP/1.1 200"));
        }
    }

    void theAssistantWritesAboutWhatItIsShown()
    {
        const Headers key{{"Authorization", "Bearer sandbox-assistant-api-key"}};
        QImage green(8, 8, QImage::Format_RGB32);
        green.fill(Qt::green);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(green.save(&buffer, "PNG"));
        const QString facts = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"files"_s, QJsonArray{QJsonObject{{u"name_says"_s, u"garden gate"_s}}}}})
                .toJson());
        const QJsonArray parts{
            QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, facts}},
            QJsonObject{{u"type"_s, u"image_url"_s},
                        {u"image_url"_s, QJsonObject{{u"url"_s, QString(u"data:image/png;base64,"_s +
                                                                        QString::fromLatin1(png.toBase64()))}}}}};
        const QJsonArray messages{
            QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, u"Write in German. JSON only."_s}},
            QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, parts}}};
        const QJsonObject body{{u"model"_s, u"m"_s}, {u"messages"_s, messages}};
        const auto answer = m_client.post(m_sandbox->assistantUrl(), "/v1/chat/completions", body, key).json();
        const QJsonObject draft =
            QJsonDocument::fromJson(answer.value(u"choices"_s)[0][u"message"_s][u"content"_s].toString().toUtf8())
                .object();
        QVERIFY(draft.value(u"caption"_s).toString().contains(u"garden gate"_s, Qt::CaseInsensitive));
        QVERIFY(draft.value(u"alt_texts"_s)[0].toString().contains(u"green"_s));
        QVERIFY(draft.value(u"hashtags"_s).toArray().contains(u"#gardengate"_s));
        QVERIFY(m_sandbox->configure({{u"assistant_vision"_s, false}}).ok());
        QCOMPARE(m_client.post(m_sandbox->assistantUrl(), "/v1/chat/completions", body, key).status, 400);
        QVERIFY(m_sandbox->configure({{u"assistant_vision"_s, true}}).ok());
    }

    void theAssistantAnswersInTheShapeThatWasAsked()
    {
        const Headers key{{"Authorization", "Bearer sandbox-assistant-api-key"}};
        const QJsonArray messages{
            QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"Write about sourdough baskets"_s}}};
        const QJsonObject schema{
            {u"type"_s, u"object"_s},
            {u"properties"_s,
             QJsonObject{{u"text"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"maxLength"_s, 20}}},
                         {u"tags"_s, QJsonObject{{u"type"_s, u"array"_s},
                                                 {u"minItems"_s, 2},
                                                 {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}}}};
        QJsonObject body{{u"model"_s, u"m"_s}, {u"messages"_s, messages}};
        QCOMPARE(m_client.post(m_sandbox->assistantUrl(), "/v1/chat/completions", body).status, 401);
        const auto content = [&] {
            return m_client.post(m_sandbox->assistantUrl(), "/v1/chat/completions", body, key)
                .json()
                .value(u"choices"_s)[0][u"message"_s][u"content"_s]
                .toString();
        };
        QVERIFY(content().contains(u"sourdough"_s));
        body.insert(u"response_format"_s,
                    QJsonObject{{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, QJsonObject{{u"schema"_s, schema}}}});
        const QJsonObject shaped = QJsonDocument::fromJson(content().toUtf8()).object();
        QCOMPARE(shaped.value(u"tags"_s).toArray().size(), 2);
        QVERIFY(shaped.value(u"text"_s).toString().size() <= 20);
        m_sandbox->addFault(
            *faultFromJson({{u"service"_s, u"assistant"_s}, {u"op"_s, u"chat"_s}, {u"kind"_s, u"wrong_json"_s}}));
        QVERIFY(QJsonDocument::fromJson(content().toUtf8()).isNull());
        body.insert(u"stream"_s, true);
        const Answer streamed = m_client.post(m_sandbox->assistantUrl(), "/v1/chat/completions", body, key);
        QVERIFY(streamed.body.startsWith("data: {") && streamed.body.endsWith("data: [DONE]\n\n"));
        QCOMPARE(m_client.post(m_sandbox->assistantUrl(), "/v1/chat/completions", {{u"model"_s, u"m"_s}}, key).status,
                 400);
    }
};

QTEST_GUILESS_MAIN(SandboxHttpTest)
#include "httptest.moc"
