// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"
#include "clip.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace kalends;
using namespace kalends::sandbox;
using namespace kalends::sandbox::test;

namespace
{
const QByteArray kAccount = "17841400000000001";
const QString kRedirect = u"http://127.0.0.1:4711/callback/"_s;
} // namespace

/// Instagram as the platform notes have it, over real HTTP: what is taken, what is refused with which code, and what
/// becomes a post.
class SandboxInstagramTest : public QObject
{
    Q_OBJECT
private:
    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    Client m_client;
    std::unique_ptr<QTcpServer> m_files; ///< serves m_bytes at any address
    QHash<QByteArray, QByteArray> m_bytes;

    QUrl base() const { return m_sandbox->instagramUrl(); }
    QString fileUrl(const QByteArray &name) const
    {
        return QString::fromLatin1("http://127.0.0.1:" + QByteArray::number(m_files->serverPort()) + '/' + name);
    }
    Answer create(const QJsonObject &body) { return call("POST", kAccount + "/media", body); }
    Answer call(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {})
    {
        Answer answer;
        // Where the sandbox fetches from this test's thread, the test must keep serving: so the client runs beside it.
        const QUrl url = base();
        const Headers headers = m_client.headers;
        std::atomic<bool> done = false;
        std::thread worker([&] {
            Client client;
            client.headers = headers;
            answer = method == "GET" ? client.get(url, "/v26.0/" + path) : client.post(url, "/v26.0/" + path, body);
            done = true;
        });
        while (!QTest::qWaitFor([&done] { return done.load(); })) {
        }
        worker.join();
        return answer;
    }
    QString createdImage(const QString &caption = u"hello"_s, const QByteArray &name = "good.jpg")
    {
        return create({{u"image_url"_s, fileUrl(name)}, {u"caption"_s, caption}}).json().value(u"id"_s).toString();
    }
    QString readyImage(const QString &caption = u"hello"_s)
    {
        const QString id = createdImage(caption);
        return statusOf(id) == "FINISHED"_L1 ? id : QString();
    }
    QString statusOf(const QString &id, const QString &field = u"status_code"_s)
    {
        return call("GET", id.toLatin1() + "?fields=id,status_code,status").json().value(field).toString();
    }
    Answer publish(const QString &id) { return call("POST", kAccount + "/media_publish", {{u"creation_id"_s, id}}); }
    void use(const QByteArray &token) { m_client.headers = {{"Authorization", "Bearer " + token}}; }

    QString
    authorizeTarget(const QString &redirect = kRedirect,
                    const QString &scope = u"instagram_business_basic,instagram_business_content_publish"_s) const
    {
        return u"/oauth/authorize?client_id=1029384756473829&response_type=code&state=abc&scope=%1&redirect_uri=%2"_s
            .arg(scope, QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
    }
    QString code()
    {
        const QByteArray location = m_client.get(base(), authorizeTarget().toLatin1()).headers.value("location");
        return QUrl::fromPercentEncoding(
            decodeForm(location.split('?').value(1).split('#').value(0)).value(u"code"_s).toLatin1());
    }
    Answer exchange(const QString &code, const QString &redirect = kRedirect,
                    const QString &secret = u"sandbox-instagram-app-secret"_s)
    {
        return m_client.form(base(), "/oauth/access_token",
                             {{"client_id", u"1029384756473829"_s},
                              {"client_secret", secret},
                              {"grant_type", u"authorization_code"_s},
                              {"redirect_uri", redirect},
                              {"code", code}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bytes.insert("good.jpg", picture(1080, 1080));
        m_bytes.insert("other.jpg", picture(1080, 1350, "JPEG", 3));
        m_bytes.insert("tall.jpg", picture(1080, 1920));
        m_bytes.insert("wide.jpg", picture(1200, 600));
        m_bytes.insert("picture.png", picture(1080, 1080, "PNG"));
        m_bytes.insert("page.jpg", "<!doctype html><p>Not found");
        m_bytes.insert("cut.jpg", picture(1080, 1080).left(300));
        m_bytes.insert("heavy.jpg", picture(1080, 1080) + QByteArray(9'000'000, '\0'));
        m_bytes.insert("reel.mp4", clip());
        m_bytes.insert("short.mp4", clip(u"duration=1:rate=30"_s));
        m_bytes.insert("slow.mp4", clip(u"duration=4:rate=15"_s));
        m_files = std::make_unique<QTcpServer>();
        QVERIFY(m_files->listen(QHostAddress::LocalHost));
        connect(m_files.get(), &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_files->nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray name = socket->readAll().split(' ').value(1).mid(1);
                if (name == "moved.jpg")
                    socket->write(
                        "HTTP/1.1 302 Found\r\nLocation: /good.jpg\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                else if (!m_bytes.contains(name))
                    socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                else
                    socket->write(
                        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_bytes.value(name).size()) +
                        "\r\nConnection: close\r\n\r\n" + m_bytes.value(name));
                socket->disconnectFromHost();
            });
        });
    }
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>(
            SandboxOptions{.portBase = 0, .stateFile = {}, .autoConsent = true, .clock = &m_clock});
        QVERIFY(m_sandbox->start().ok());
        use(m_sandbox->instagramTokens().access.reveal());
    }
    void cleanup() { m_sandbox.reset(); }

    // Linking

    void agreesAndRedirectsWithCodeStateAndFragment()
    {
        const Answer answer = m_client.get(base(), authorizeTarget().toLatin1());
        QCOMPARE(answer.status, 302);
        const QByteArray location = answer.headers.value("location");
        QVERIFY(location.startsWith(kRedirect.toLatin1() + "?code=") && location.endsWith("&state=abc#_"));
    }
    void showsAPageOrRefusesAsThePersonWould()
    {
        QVERIFY(m_sandbox->configure({{u"consent"_s, u"page"_s}}).ok());
        const Answer page = m_client.get(base(), authorizeTarget().toLatin1());
        QVERIFY(page.status == 200 && page.body.contains(">Allow</a>"));
        QVERIFY(m_sandbox->configure({{u"consent"_s, u"deny"_s}}).ok());
        QVERIFY(m_client.get(base(), authorizeTarget().toLatin1())
                    .headers.value("location")
                    .contains("error=access_denied&error_reason=user_denied"));
    }
    void refusesAuthorizeRequestsThatAreNotRegistered_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("another client") << authorizeTarget().replace(u"1029384756473829"_s, u"1"_s);
        QTest::newRow("another path") << authorizeTarget(u"http://127.0.0.1:4711/other/"_s);
        QTest::newRow("without the slash") << authorizeTarget(u"http://127.0.0.1:4711/callback"_s);
        QTest::newRow("a port that is none") << authorizeTarget(u"http://127.0.0.1:evil/callback/"_s);
        QTest::newRow("another host behind the port")
            << authorizeTarget(u"http://127.0.0.1:1@evil.example/callback/"_s);
        QTest::newRow("an old short scope") << authorizeTarget(kRedirect, u"business_basic"_s);
        QTest::newRow("without the basic scope") << authorizeTarget(kRedirect, u"instagram_business_content_publish"_s);
    }
    void refusesAuthorizeRequestsThatAreNotRegistered()
    {
        QFETCH(QString, target);
        const Answer answer = m_client.get(base(), target.toLatin1());
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json().value(u"error_type"_s).toString(), u"OAuthException"_s);
    }
    void exchangesACodeOnceForAShortAndThenALongToken()
    {
        const QString good = code();
        QCOMPARE(exchange(good, u"http://127.0.0.1:4712/callback/"_s).status, 400);
        QCOMPARE(exchange(good, kRedirect, u"wrong"_s).status, 400);
        const Answer first = exchange(good);
        QCOMPARE(first.status, 200);
        QVERIFY(first.json().value(u"user_id"_s).toString() != QString::fromLatin1(kAccount)); // app-scoped
        QCOMPARE(exchange(good).status, 400);
        const QByteArray shortToken = first.json().value(u"access_token"_s).toString().toLatin1();
        const QByteArray target =
            "/access_token?grant_type=ig_exchange_token&client_secret=sandbox-instagram-app-secret&access_token=";
        const Answer second = m_client.get(base(), target + shortToken);
        QVERIFY(second.json().value(u"expires_in"_s).toInteger() > 59 * 86400);
        QCOMPARE(
            m_client.get(base(), target + second.json().value(u"access_token"_s).toString().toLatin1()).graphCode(),
            190);
        QVERIFY(m_sandbox->advanceClock(std::chrono::minutes(61)).ok());
        QCOMPARE(m_client.get(base(), target + shortToken).graphSubcode(), 463);
    }
    void forgetsCodesAfterAnHour()
    {
        const QString late = code();
        QVERIFY(m_sandbox->advanceClock(std::chrono::minutes(61)).ok());
        QCOMPARE(exchange(late).status, 400);
    }
    void answersWrappedOrFlatAsConfigured()
    {
        QVERIFY(m_sandbox
                    ->configure({{u"wrap_data"_s, true},
                                 {u"permissions_as_array"_s, true},
                                 {u"instagram_scopes"_s, QJsonArray{u"instagram_business_basic"_s}}})
                    .ok());
        const QJsonObject inner = exchange(code()).json().value(u"data"_s)[0].toObject();
        QCOMPARE(inner.value(u"permissions"_s).toArray(), QJsonArray{u"instagram_business_basic"_s});
        QCOMPARE(call("GET", "me?fields=user_id").json().value(u"data"_s)[0][u"user_id"_s].toString(),
                 QString::fromLatin1(kAccount));
    }
    void refreshesTokensThatAreADayOldAndAlive()
    {
        const auto refresh = [&](const QByteArray &token) {
            return m_client.get(base(), "/refresh_access_token?grant_type=ig_refresh_token&access_token=" + token);
        };
        const Answer first = refresh(m_sandbox->instagramTokens().access.reveal());
        QCOMPARE(first.status, 200);
        const QByteArray next = first.json().value(u"access_token"_s).toString().toLatin1();
        QVERIFY(next != m_sandbox->instagramTokens().access.reveal());
        const Answer tooYoung = refresh(next);
        QVERIFY(tooYoung.status == 400 && tooYoung.graphCode() != 190);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(25)).ok());
        QCOMPARE(refresh(next).status, 200);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(24 * 60)).ok());
        QCOMPARE(refresh(next).graphSubcode(), 463);
    }

    // Calls in general

    void refusesTokensThatAreWrongRevokedOrMissing()
    {
        m_client.headers.clear();
        QCOMPARE(call("GET", "me").graphCode(), 190);
        use("IGAAnonsense");
        QCOMPARE(call("GET", "me").graphCode(), 190);
        use(m_sandbox->instagramTokens().access.reveal());
        m_sandbox->revoke(u"instagram"_s, 460);
        const Answer answer = call("GET", "me");
        QVERIFY(answer.graphCode() == 190 && answer.graphSubcode() == 460);
    }
    void tellsWhoTheTokenBelongsTo()
    {
        const Answer answer = call("GET", "me?fields=user_id,username,account_type");
        QCOMPARE(answer.json().value(u"user_id"_s).toString(), QString::fromLatin1(kAccount));
        QCOMPARE(answer.json().value(u"account_type"_s).toString(), u"BUSINESS"_s);
        for (const char *header : {"x-fb-trace-id", "x-fb-request-id", "facebook-api-version", "date"})
            QVERIFY2(answer.headers.contains(header), header);
        QCOMPARE(answer.headers.value("facebook-api-version"), QByteArray("v26.0"));
        QCOMPARE(call("GET", "me?fields=user_id,timezone").graphCode(), 100);
        QCOMPARE(m_client.get(base(), "/v20.0/me").graphCode(), 2635);
        QCOMPARE(call("GET", "17841400000000002").graphSubcode(), 33);
    }
    void sendsUsageHeadersOnDemand()
    {
        QVERIFY(!call("GET", "me").headers.contains("x-app-usage"));
        QVERIFY(m_sandbox->configure({{u"usage_percent"_s, 95}, {u"regain_minutes"_s, 12}}).ok());
        QVERIFY(call("GET", "me")
                    .headers.value("x-business-use-case-usage")
                    .contains("\"estimated_time_to_regain_access\":12"));
    }

    // Containers

    void refusesWhatTheMatrixForbids_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        const QString image = u"http://127.0.0.1:1/a.jpg"_s;
        const QString video = u"http://127.0.0.1:1/a.mp4"_s;
        const auto row = [](const char *name, const QJsonObject &body, int wantedCode, int wantedSubcode = 0) {
            QTest::newRow(name) << body << wantedCode << wantedSubcode;
        };
        row("nothing", {}, 100);
        row("unknown parameter", {{u"image_url"_s, image}, {u"colour"_s, 1}}, 100);
        row("unknown media type", {{u"image_url"_s, image}, {u"media_type"_s, u"HOLOGRAM"_s}}, 100, 2207023);
        row("single video", {{u"video_url"_s, video}, {u"media_type"_s, u"VIDEO"_s}}, 100, 2207023);
        row("video without type", {{u"video_url"_s, video}}, 100);
        row("both urls", {{u"video_url"_s, video}, {u"image_url"_s, image}}, 100);
        row("not ascii", {{u"image_url"_s, u"http://127.0.0.1/ö.jpg"_s}}, 100);
        row("a file url", {{u"image_url"_s, u"file:///etc/passwd"_s}}, 100);
        row("location on this login path", {{u"image_url"_s, image}, {u"location_id"_s, u"7"_s}}, 100);
        row("collaborators on this login path", {{u"image_url"_s, image}, {u"collaborators"_s, QJsonArray{u"a"_s}}},
            100);
        row("resumable on this login path", {{u"media_type"_s, u"REELS"_s}, {u"upload_type"_s, u"resumable"_s}}, 100);
        row("alt text on a reel", {{u"media_type"_s, u"REELS"_s}, {u"video_url"_s, video}, {u"alt_text"_s, u"a"_s}},
            100);
        row("cover on a story", {{u"media_type"_s, u"STORIES"_s}, {u"video_url"_s, video}, {u"cover_url"_s, image}},
            100);
        row("caption on a child", {{u"image_url"_s, image}, {u"is_carousel_item"_s, true}, {u"caption"_s, u"a"_s}},
            100);
        row("AI label on a child",
            {{u"image_url"_s, image}, {u"is_carousel_item"_s, true}, {u"is_ai_generated"_s, false}}, 100);
        row("tags on a child clip",
            {{u"video_url"_s, video},
             {u"media_type"_s, u"VIDEO"_s},
             {u"is_carousel_item"_s, true},
             {u"user_tags"_s, QJsonArray{}}},
            100);
        row("a reel as a child",
            {{u"video_url"_s, video}, {u"media_type"_s, u"REELS"_s}, {u"is_carousel_item"_s, true}}, 100);
        row("tag without position",
            {{u"image_url"_s, image}, {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"a"_s}}}}}, 100);
        row("tag outside the picture",
            {{u"image_url"_s, image},
             {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"a"_s}, {u"x"_s, 1.2}, {u"y"_s, 0}}}}},
            100);
        row("position on a reel's tag",
            {{u"media_type"_s, u"REELS"_s},
             {u"video_url"_s, video},
             {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"a"_s}, {u"x"_s, 0.5}, {u"y"_s, 0.5}}}}},
            100);
        row("a boolean that is text",
            {{u"media_type"_s, u"REELS"_s}, {u"video_url"_s, video}, {u"share_to_feed"_s, u"perhaps"_s}}, 100);
        row("negative cover offset", {{u"media_type"_s, u"REELS"_s}, {u"video_url"_s, video}, {u"thumb_offset"_s, -1}},
            100);
        row("trial without the feature",
            {{u"media_type"_s, u"REELS"_s},
             {u"video_url"_s, video},
             {u"trial_params"_s, QJsonObject{{u"graduation_strategy"_s, u"MANUAL"_s}}}},
            100, 2207081);
        row("caption of 2,201", {{u"image_url"_s, image}, {u"caption"_s, QString(2201, u'a')}}, 36004, 2207010);
        row("caption of 1 MB", {{u"image_url"_s, image}, {u"caption"_s, QString(900'000, u'a')}}, 36004, 2207010);
        row("21 mentions", {{u"image_url"_s, image}, {u"caption"_s, u"@a "_s.repeated(21)}}, 100, 2207040);
        row("31 hashtags", {{u"image_url"_s, image}, {u"caption"_s, u"#a "_s.repeated(31)}}, 100);
        row("alt text of 1,001", {{u"image_url"_s, image}, {u"alt_text"_s, QString(1001, u'a')}}, 100);
        row("one child", {{u"media_type"_s, u"CAROUSEL"_s}, {u"children"_s, QJsonArray{u"1"_s}}}, 100, 2207028);
        row("eleven children", {{u"media_type"_s, u"CAROUSEL"_s}, {u"children"_s, u"1,2,3,4,5,6,7,8,9,10,11"_s}}, 100,
            2207028);
        row("unknown children", {{u"media_type"_s, u"CAROUSEL"_s}, {u"children"_s, u"1,2"_s}}, 24, 2207008);
    }
    void refusesWhatTheMatrixForbids()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, code);
        QFETCH(int, subcode);
        const Answer answer = create(body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.graphCode(), code);
        QCOMPARE(answer.graphSubcode(), subcode);
    }
    void takesTheSameAsAForm()
    {
        const Answer answer = m_client.form(base(), "/v26.0/" + kAccount + "/media",
                                            {{"media_type", u"REELS"_s},
                                             {"video_url", u"http://127.0.0.1:1/a.mp4?a=1&b=+"_s},
                                             {"share_to_feed", u"false"_s},
                                             {"thumb_offset", u"1500"_s}});
        QCOMPARE(answer.status, 200);
        QVERIFY(QRegularExpression(u"^17\\d{15}$"_s).match(answer.json().value(u"id"_s).toString()).hasMatch());
    }
    void findsWhatIsWrongWithTheBytes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("square") << QByteArray("good.jpg") << QString() << QString();
        QTest::newRow("too tall") << QByteArray("tall.jpg") << QString() << u"2207009"_s;
        QTest::newRow("too wide") << QByteArray("wide.jpg") << QString() << u"2207009"_s;
        QTest::newRow("tall story") << QByteArray("tall.jpg") << u"STORIES"_s << QString();
        QTest::newRow("png") << QByteArray("picture.png") << QString() << u"2207005"_s;
        QTest::newRow("web page called jpg") << QByteArray("page.jpg") << QString() << u"2207005"_s;
        QTest::newRow("cut off") << QByteArray("cut.jpg") << QString() << u"2207005"_s;
        QTest::newRow("over 8 MB") << QByteArray("heavy.jpg") << QString() << u"2207004"_s;
        QTest::newRow("missing") << QByteArray("nothing.jpg") << QString() << u"2207052"_s;
        QTest::newRow("redirected") << QByteArray("moved.jpg") << QString() << u"2207052"_s;
        QTest::newRow("reel") << QByteArray("reel.mp4") << u"REELS"_s << QString();
        QTest::newRow("one second") << QByteArray("short.mp4") << u"REELS"_s << u"2207026"_s;
        QTest::newRow("15 frames a second") << QByteArray("slow.mp4") << u"REELS"_s << u"2207026"_s;
        QTest::newRow("picture as a reel") << QByteArray("good.jpg") << u"REELS"_s << u"2207026"_s;
    }
    void findsWhatIsWrongWithTheBytes()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, type);
        QFETCH(QString, outcome);
        QJsonObject body{{type == "REELS"_L1 ? u"video_url"_s : u"image_url"_s, fileUrl(name)}};
        if (!type.isEmpty())
            body.insert(u"media_type"_s, type);
        const Answer answer = create(body);
        QCOMPARE(answer.status, 200);
        const QString id = answer.json().value(u"id"_s).toString();
        QCOMPARE(statusOf(id), outcome.isEmpty() ? u"FINISHED"_s : u"ERROR"_s); // at the first read
        QVERIFY(statusOf(id, u"status"_s).contains(outcome));
        QCOMPARE(publish(id).status, outcome.isEmpty() ? 200 : 400);
        QCOMPARE(m_sandbox->ledger().size(), outcome.isEmpty() ? 1 : 0);
    }
    void takesTheTimeToProcessThatItIsTold()
    {
        QVERIFY(m_sandbox->configure({{u"processing_ms"_s, 30'000}, {u"container_unreadable_reads"_s, 1}}).ok());
        const QString id = createdImage();
        QCOMPARE(call("GET", id.toLatin1()).graphSubcode(), 33);
        QCOMPARE(statusOf(id), u"IN_PROGRESS"_s);
        const Answer early = publish(id);
        QVERIFY(early.graphCode() == 9007 && early.graphSubcode() == 2207027);
        QTRY_VERIFY_WITH_TIMEOUT((m_clock.advance(std::chrono::seconds(31)), statusOf(id) == "FINISHED"_L1), 3000);
        QCOMPARE(call("GET", id.toLatin1() + "?fields=nonsense").graphCode(), 100);
    }
    void expiresContainersAfterADay()
    {
        const QString id = createdImage();
        QCOMPARE(statusOf(id), u"FINISHED"_s);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(24)).ok());
        QCOMPARE(statusOf(id), u"EXPIRED"_s);
        QCOMPARE(publish(id).graphSubcode(), 2207008);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }
    void countsContainersOfADay()
    {
        QVERIFY(m_sandbox->configure({{u"containers_per_day"_s, 2}}).ok());
        createdImage();
        createdImage();
        QCOMPARE(create({{u"image_url"_s, fileUrl("good.jpg")}}).graphCode(), 4);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(24)).ok());
        QCOMPARE(create({{u"image_url"_s, fileUrl("good.jpg")}}).status, 200);
    }

    // Publishing

    void publishesAContainerOnce()
    {
        const QString id = readyImage(u"Grüße 👋 @friend"_s);
        const Answer first = publish(id);
        QCOMPARE(first.status, 200);
        QCOMPARE(statusOf(id), u"PUBLISHED"_s);
        QCOMPARE(publish(id).graphSubcode(), 2207008);
        QCOMPARE(m_sandbox->ledger().size(), 1);
        const LedgerEntry entry = m_sandbox->ledger().constFirst();
        QCOMPARE(entry.remoteId, first.json().value(u"id"_s).toString());
        QCOMPARE(entry.handle, id);
        QCOMPARE(entry.caption, u"Grüße 👋 @friend"_s);
        QCOMPARE(entry.media.constFirst().sha256,
                 QCryptographicHash::hash(m_bytes.value("good.jpg"), QCryptographicHash::Sha256).toHex());
        QVERIFY(m_sandbox->configure({{u"same_publish_returns_id"_s, true}}).ok());
        QCOMPARE(publish(id).json().value(u"id"_s).toString(), entry.remoteId);
        QCOMPARE(m_sandbox->ledger().size(), 1);
    }
    void publishesACarouselOfItsChildren()
    {
        const auto child = [&](const QByteArray &name) {
            return create({{u"image_url"_s, fileUrl(name)}, {u"is_carousel_item"_s, true}, {u"alt_text"_s, u"alt"_s}})
                .json()
                .value(u"id"_s)
                .toString();
        };
        const QString first = child("good.jpg");
        const QString second = child("other.jpg");
        const Answer parent = create(
            {{u"media_type"_s, u"CAROUSEL"_s}, {u"children"_s, first + u',' + second}, {u"caption"_s, u"two"_s}});
        QCOMPARE(parent.status, 200);
        QCOMPARE(publish(first).status, 400); // a child is no post
        const QString id = parent.json().value(u"id"_s).toString();
        QCOMPARE(statusOf(id), u"FINISHED"_s);
        QCOMPARE(publish(id).status, 200);
        QCOMPARE(m_sandbox->ledger().constFirst().media.size(), 2);
        QCOMPARE(m_sandbox->ledger().constFirst().type, u"carousel"_s);
    }
    void failsACarouselWithABrokenChild()
    {
        const QString good = create({{u"image_url"_s, fileUrl("good.jpg")}, {u"is_carousel_item"_s, true}})
                                 .json()
                                 .value(u"id"_s)
                                 .toString();
        const QString broken = create({{u"image_url"_s, fileUrl("nothing.jpg")}, {u"is_carousel_item"_s, true}})
                                   .json()
                                   .value(u"id"_s)
                                   .toString();
        const QString id = create({{u"media_type"_s, u"CAROUSEL"_s}, {u"children"_s, QJsonArray{good, broken}}})
                               .json()
                               .value(u"id"_s)
                               .toString();
        QCOMPARE(statusOf(id), u"ERROR"_s);
        QVERIFY(statusOf(id, u"status"_s).contains(u"2207052"_s));
    }
    void countsThePublishesOfAMovingDay()
    {
        QVERIFY(m_sandbox->configure({{u"quota_total"_s, 2}}).ok());
        QCOMPARE(publish(readyImage()).status, 200);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(23)).ok());
        QCOMPARE(publish(readyImage()).status, 200);
        const QString third = readyImage();
        const Answer full = publish(third);
        QVERIFY(full.graphCode() == 9 && full.graphSubcode() == 2207042);
        const QJsonValue quota =
            call("GET", kAccount + "/content_publishing_limit?fields=config,quota_usage").json().value(u"data"_s)[0];
        QCOMPARE(quota[u"quota_usage"_s].toInt(), 2);
        QCOMPARE(quota[u"config"_s][u"quota_total"_s].toInt(), 2);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(2)).ok());
        QCOMPARE(publish(third).status, 200);
    }
    void needsTheScopeForEachThing()
    {
        QVERIFY(m_sandbox->configure({{u"instagram_scopes"_s, QJsonArray{u"instagram_business_basic"_s}}}).ok());
        use(exchange(code()).json().value(u"access_token"_s).toString().toLatin1());
        const Answer answer = create({{u"image_url"_s, fileUrl("good.jpg")}});
        QVERIFY(answer.graphCode() == 10 && answer.status == 403);
        QCOMPARE(call("GET", "me?fields=user_id").status, 200);
    }
    void publishesOrNotWhenTheAnswerIsLost_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("after");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("posts");
        QTest::newRow("dropped before") << u"drop_before"_s << false << 0 << 0;
        QTest::newRow("dropped after") << u"drop_after"_s << false << 0 << 1;
        QTest::newRow("reset before") << u"reset_before"_s << false << 0 << 0;
        QTest::newRow("reset after") << u"reset_after"_s << false << 0 << 1;
        QTest::newRow("half an answer") << u"partial"_s << false << 0 << 1;
        QTest::newRow("server error, not live") << u"status"_s << false << 500 << 0;
        QTest::newRow("server error, live") << u"status"_s << true << 500 << 1;
        QTest::newRow("action blocked, live") << u"error"_s << true << 403 << 1;
        QTest::newRow("web page, not live") << u"html"_s << false << 200 << 0;
    }
    void publishesOrNotWhenTheAnswerIsLost()
    {
        QFETCH(QString, kind);
        QFETCH(bool, after);
        QFETCH(int, status);
        QFETCH(int, posts);
        const QString id = readyImage();
        m_sandbox->addFault(*faultFromJson({{u"service"_s, u"instagram"_s},
                                            {u"op"_s, u"media_publish"_s},
                                            {u"kind"_s, kind},
                                            {u"after"_s, after},
                                            {u"code"_s, 4},
                                            {u"subcode"_s, 2207051}}));
        QCOMPARE(publish(id).status, status);
        QCOMPARE(m_sandbox->ledger().size(), posts);
        QCOMPARE(statusOf(id), posts ? u"PUBLISHED"_s : u"FINISHED"_s);
    }
    void dropsAHeldPublishWhoseClientDied()
    {
        const QString id = readyImage();
        m_sandbox->addFault(*faultFromJson(
            {{u"service"_s, u"instagram"_s}, {u"op"_s, u"media_publish"_s}, {u"kind"_s, u"hold_before"_s}}));
        QSignalSpy held(m_sandbox.get(), &Sandbox::held);
        QTcpSocket socket;
        socket.connectToHost(base().host(), quint16(base().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /v26.0/" + kAccount + "/media_publish?creation_id=" + id.toLatin1() +
                     " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n" +
                     "Authorization: " + m_client.headers.constFirst().second + "\r\n\r\n");
        QTRY_COMPARE(held.count(), 1);
        socket.abort();
        m_sandbox->clearFaults();
        QCOMPARE(statusOf(id), u"FINISHED"_s);
        QVERIFY(m_sandbox->ledger().isEmpty());
    }

    // Reading back

    void listsPostsNewestFirstWithCursors()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            ids.prepend(publish(readyImage(u"post %1 @you"_s.arg(i))).json().value(u"id"_s).toString());
            m_clock.advance(std::chrono::seconds(60));
        }
        const Answer first =
            call("GET", kAccount + "/media?fields=id,caption,media_type,permalink,timestamp,shortcode&limit=2");
        const QJsonArray page = first.json().value(u"data"_s).toArray();
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.at(0)[u"id"_s].toString(), ids.at(0));
        QCOMPARE(page.at(0)[u"caption"_s].toString(), u"post 2 you"_s); // '@' does not come back
        QVERIFY(page.at(0)[u"timestamp"_s].toString().endsWith(u"+0000"_s));
        const QString after = first.json().value(u"paging"_s)[u"cursors"_s][u"after"_s].toString();
        QCOMPARE(call("GET", kAccount + "/media?limit=2&after=" + after.toLatin1())
                     .json()
                     .value(u"data"_s)[0][u"id"_s]
                     .toString(),
                 ids.at(2));
        const QByteArray since = QByteArray::number(toMs(m_clock.now()) / 1000 - 90);
        QCOMPARE(call("GET", kAccount + "/media?since=" + since).json().value(u"data"_s).toArray().size(), 1);
    }
    void showsPostsOnlyAfterTheDelayAndTheReads()
    {
        QVERIFY(m_sandbox->configure({{u"visibility_delay_ms"_s, 60'000}, {u"unreadable_reads"_s, 2}}).ok());
        const QByteArray id = publish(readyImage()).json().value(u"id"_s).toString().toLatin1();
        QVERIFY(call("GET", kAccount + "/media").json().value(u"data"_s).toArray().isEmpty());
        QCOMPARE(call("GET", id + "?fields=permalink").graphSubcode(), 33);
        QCOMPARE(call("GET", id + "?fields=permalink").graphSubcode(), 33);
        QVERIFY(call("GET", id + "?fields=permalink")
                    .json()
                    .value(u"permalink"_s)
                    .toString()
                    .startsWith(u"https://www.instagram.com/p/"_s));
        QVERIFY(m_sandbox->advanceClock(std::chrono::minutes(1)).ok());
        QCOMPARE(call("GET", kAccount + "/media").json().value(u"data"_s).toArray().size(), 1);
    }
    void keepsStoriesApartForADay()
    {
        const QString id = create({{u"media_type"_s, u"STORIES"_s}, {u"image_url"_s, fileUrl("tall.jpg")}})
                               .json()
                               .value(u"id"_s)
                               .toString();
        QCOMPARE(statusOf(id), u"FINISHED"_s);
        const QByteArray story = publish(id).json().value(u"id"_s).toString().toLatin1();
        QVERIFY(call("GET", kAccount + "/media").json().value(u"data"_s).toArray().isEmpty());
        QCOMPARE(call("GET", kAccount + "/stories?fields=id").json().value(u"data"_s).toArray().size(), 1);
        QCOMPARE(call("POST", story + "/comments", {{u"message"_s, u"hi"_s}}).graphCode(), 100);
        QVERIFY(m_sandbox->advanceClock(std::chrono::hours(25)).ok());
        QVERIFY(call("GET", kAccount + "/stories?fields=id").json().value(u"data"_s).toArray().isEmpty());
    }
    void takesAFirstCommentAndListsIt()
    {
        const QByteArray id = publish(readyImage()).json().value(u"id"_s).toString().toLatin1();
        QCOMPARE(call("POST", id + "/comments", {{u"message"_s, u"#first"_s}}).status, 200);
        QCOMPARE(call("GET", id + "/comments?fields=id,text,username").json().value(u"data"_s)[0][u"text"_s].toString(),
                 u"#first"_s);
        QCOMPARE(call("POST", id, {{u"comment_enabled"_s, false}}).json().value(u"success"_s).toBool(), true);
        QCOMPARE(call("POST", id + "/comments", {{u"message"_s, u"late"_s}}).graphCode(), 100);
    }

    void keepsLedgerAndTokensOverARestart()
    {
        QTemporaryDir folder;
        const SandboxOptions options{
            .portBase = 0, .stateFile = folder.filePath(u"state"_s), .autoConsent = true, .clock = &m_clock};
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->start().ok());
        use(exchange(code()).json().value(u"access_token"_s).toString().toLatin1());
        QCOMPARE(publish(readyImage(u"kept"_s)).status, 200);
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->start().ok());
        QFile state(options.stateFile);
        QVERIFY(state.open(QIODevice::ReadOnly));
        const QByteArray kept = state.readAll();
        QVERIFY(!kept.contains(m_client.headers.constFirst().second.mid(7)) &&
                !kept.contains(m_sandbox->instagramTokens().access.reveal()) && !kept.contains("act."));
        QCOMPARE(m_sandbox->ledger().size(), 1);
        QCOMPARE(call("GET", kAccount + "/media?fields=caption").json().value(u"data"_s)[0][u"caption"_s].toString(),
                 u"kept"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxInstagramTest)
#include "instagramtest.moc"
