// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/fixroutes.h"
#include "apiworld.h"
#include "assistant/assistant.h"
#include "catalog/mediadoctor.h"
#include "store/mediarepository.h"

#include <QDir>
#include <QImage>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString kNobody = u"00000000-0000-7000-8000-000000000000"_s; ///< an id of nothing

} // namespace

/// What the service makes for a person: drafts and plans of an assistant that knows no provider, and media that fit.
class AidTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void draftsStayAwayFromWhatAPersonWrote();
    void anEntryThatGoesWhileItIsDraftedIsNotFound();
    void saysNo_data();
    void saysNo();
    void aPlanComesAsATransportTakesIt_data();
    void aPlanComesAsATransportTakesIt();
    void nobodyListensAnyMore();
    void proposalsBecomeDrafts();
    void withoutAProviderTheTestSaysSo();
    void mediaAreMadeToFitOnce();
    void onlyTheChannelThatWasAskedForIsMadeToFit();
    void whatCannotBeMadeIsTold();
    void whatChangedMeanwhileIsLeftAsItIs();

private:
    ApiResponse ask(ApiRequest request);
    ApiResponse post(const QString &path, const QJsonObject &body = {})
    {
        return ask({.method = "POST", .path = path, .body = QJsonDocument(body).toJson()});
    }
    QString entryWith(const QStringList &media, const QStringList &channels = {u"ig"_s});
    QString import(const QString &name, const char *format, QSize size = {800, 1000});
    static QJsonArray editsOf(const ApiResponse &answer, int channel = 0)
    {
        return answer.data[u"channels"][channel][u"fields"][u"media_edits"].toArray();
    }

    std::unique_ptr<ApiWorld> m_world;
    std::unique_ptr<Assistant> m_assistant;
    std::unique_ptr<MediaDoctor> m_doctor;
    std::unique_ptr<Router> m_router;
};

void AidTest::init()
{
    m_world = std::make_unique<ApiWorld>();
    QDir(m_world->folder.path()).mkpath(u"media"_s);
    QDir(m_world->folder.path()).mkpath(u"cache"_s);
    m_assistant = std::make_unique<Assistant>(AssistantServices{.database = m_world->database.get(),
                                                                .http = &m_world->http,
                                                                .vault = m_world->vault.get(),
                                                                .library = &m_world->library,
                                                                .clock = &m_world->clock,
                                                                .settings = [] { return Settings::Assistant(); }});
    m_doctor = std::make_unique<MediaDoctor>(*m_world->database, m_world->library);
    ApiServices services = m_world->services();
    services.assistant = m_assistant.get();
    m_router = std::make_unique<Router>(services);
    addFixRoutes(*m_router, *m_doctor);
}

void AidTest::cleanup()
{
    m_router.reset();
    m_doctor.reset();
    m_assistant.reset();
    m_world.reset();
}

ApiResponse AidTest::ask(ApiRequest request)
{
    std::optional<ApiResponse> answer;
    m_router->handle(request, [&](ApiResponse response) { answer = std::move(response); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}

QString AidTest::import(const QString &name, const char *format, QSize size)
{
    const QString path = m_world->folder.filePath(name);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    if (!picture.save(path, format))
        qFatal("no picture");
    const auto asset = m_world->media.importNow(path);
    if (!asset.ok())
        qFatal("%s", qPrintable(asset.error().message));
    return asset->id.toString();
}

QString AidTest::entryWith(const QStringList &media, const QStringList &channels)
{
    QJsonArray parts;
    for (const QString &channel : channels)
        parts.append(QJsonObject{{u"channel"_s, channel}});
    const ApiResponse made =
        post(u"/v1/calendar/entries"_s,
             {{u"state"_s, u"draft"_s}, {u"media"_s, QJsonArray::fromStringList(media)}, {u"channels"_s, parts}});
    return made.error ? made.error->message : made.data[u"id"].toString();
}

void AidTest::draftsStayAwayFromWhatAPersonWrote()
{
    const QString entry = entryWith({import(u"a.jpg"_s, "JPEG")}, {u"ig"_s, u"tiktok"_s});
    const auto fields = [](const ApiResponse &answer) {
        QStringList names;
        for (const QJsonValue &one : answer.data[u"suggestions"].toArray())
            names.append(one[u"field"].toString());
        return names;
    };
    const ApiResponse drafted = post(u"/v1/ai/prefill"_s, {{u"entryId"_s, entry}, {u"offline"_s, true}});
    QVERIFY(!drafted.error);
    QVERIFY(fields(drafted).contains(u"caption"_s));
    QVERIFY(
        !ask({.method = "PATCH", .path = u"/v1/calendar/entries/"_s + entry, .body = R"({"caption":"Typed"})"}).error);
    const ApiResponse again = post(u"/v1/ai/prefill"_s, {{u"entryId"_s, entry}});
    QVERIFY(!fields(again).contains(u"caption"_s));
    QCOMPARE(ask({.method = "GET", .path = u"/v1/calendar/entries/"_s + entry}).data[u"caption"].toString(),
             u"Typed"_s);
}

void AidTest::anEntryThatGoesWhileItIsDraftedIsNotFound()
{
    const QString entry = entryWith({import(u"a.jpg"_s, "JPEG")});
    std::optional<ApiResponse> answer;
    m_router->handle({.method = "POST",
                      .path = u"/v1/ai/prefill"_s,
                      .body = QJsonDocument(QJsonObject{{u"entryId"_s, entry}}).toJson()},
                     [&](ApiResponse response) { answer = std::move(response); });
    QVERIFY(!answer);
    QVERIFY(!ask({.method = "DELETE", .path = u"/v1/calendar/entries/"_s + entry}).error);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error->code, ErrorCode::NotFound);
}

void AidTest::saysNo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    using C = ErrorCode;
    for (const char *path : {"/v1/ai/prefill", "/v1/ai/calendar", "/v1/ai/calendar:save", "/v1/ai/test"}) {
        QTest::addRow("%s: no object", path) << QString::fromLatin1(path) << QByteArray("[]") << C::BadRequest;
        QTest::addRow("%s: a stranger", path)
            << QString::fromLatin1(path) << QByteArray(R"({"colour":1})") << C::UnknownField;
    }
    const QString fix = u"/v1/calendar/entries/%1/media:fix"_s;
    QTest::newRow("a draft of nothing") << u"/v1/ai/prefill"_s << QByteArray("{}") << C::InvalidValue;
    QTest::newRow("a draft of nobody's entry")
        << u"/v1/ai/prefill"_s << R"({"entryId":")" + kNobody.toLatin1() + "\"}" << C::NotFound;
    QTest::newRow("a draft, offline by a word")
        << u"/v1/ai/prefill"_s << QByteArray(R"({"entryId":"x","offline":"yes"})") << C::InvalidValue;
    QTest::newRow("a plan, streamed by a word")
        << u"/v1/ai/calendar"_s << QByteArray(R"({"stream":"yes"})") << C::InvalidValue;
    QTest::newRow("a plan, offline by a word")
        << u"/v1/ai/calendar"_s << QByteArray(R"({"offline":"yes"})") << C::InvalidValue;
    QTest::newRow("a plan in no zone") << u"/v1/ai/calendar"_s << QByteArray(R"({"timezone":"Mars/Olympus"})")
                                       << C::InvalidTimezone;
    QTest::newRow("a plan of the past") << u"/v1/ai/calendar"_s
                                        << QByteArray(R"({"stream":false,"from":"2001-01-01","to":"2001-01-07"})")
                                        << C::InPast;
    QTest::newRow("nothing to save") << u"/v1/ai/calendar:save"_s << QByteArray(R"({"proposals":[]})")
                                     << C::InvalidValue;
    QTest::newRow("media of nobody's entry") << fix.arg(kNobody) << QByteArray("{}") << C::NotFound;
    QTest::newRow("media of no id") << fix.arg(u"what"_s) << QByteArray("{}") << C::NotFound;
    QTest::newRow("media for no channel") << fix.arg(kNobody) << QByteArray(R"({"channel":"fax"})") << C::InvalidValue;
    QTest::newRow("media, with a stranger") << fix.arg(kNobody) << QByteArray(R"({"colour":1})") << C::UnknownField;
}

void AidTest::saysNo()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorCode, code);
    const ApiResponse answer = ask({.method = "POST", .path = path, .body = body});
    QVERIFY(answer.error);
    QVERIFY2(answer.error->code == code, qPrintable(answer.error->message));
    QVERIFY(m_world->ask("GET", u"/v1/calendar/entries"_s).data.toArray().isEmpty());
}

void AidTest::aPlanComesAsATransportTakesIt_data()
{
    QTest::addColumn<bool>("wantsEvents");
    QTest::addColumn<bool>("streams");
    QTest::newRow("whole") << false << false;
    QTest::newRow("as events, by a transport that streams") << true << true;
    QTest::newRow("as events, by one that does not") << true << false;
}

void AidTest::aPlanComesAsATransportTakesIt()
{
    QFETCH(const bool, wantsEvents);
    QFETCH(const bool, streams);
    ApiRequest request{.method = "POST",
                       .path = u"/v1/ai/calendar"_s,
                       .body = QJsonDocument(QJsonObject{{u"cadence"_s, u"daily"_s},
                                                         {u"channels"_s, QJsonArray{u"ig"_s}},
                                                         {u"timezone"_s, u"Europe/Berlin"_s},
                                                         {u"offline"_s, true},
                                                         {u"stream"_s, wantsEvents}})
                                   .toJson()};
    QByteArray events;
    if (streams)
        request.events = [&events](const QByteArray &text) { events += text; };
    const ApiResponse answer = ask(request);
    QVERIFY(!answer.error);
    const qsizetype proposals = answer.data[u"proposals"].toArray().size();
    QVERIFY2(proposals >= 6 && proposals <= 8, qPrintable(QString::number(proposals)));
    const QByteArray all = events + answer.text;
    QCOMPARE(all.count("event: proposal\n"), wantsEvents ? proposals : 0);
    QCOMPARE(all.count("event: done\n"), wantsEvents ? 1 : 0);
    QCOMPARE(events.isEmpty(), !streams);
    QCOMPARE(answer.contentType, wantsEvents ? QByteArray("text/event-stream") : QByteArray("application/json"));
}

void AidTest::nobodyListensAnyMore()
{
    int told = 0;
    const ApiRequest request{.method = "POST",
                             .path = u"/v1/ai/calendar"_s,
                             .body = R"({"cadence":"daily","channels":["ig"],"offline":true})",
                             .events = [&told](const QByteArray &) { ++told; },
                             .abandoned = std::make_shared<std::atomic<bool>>(true)};
    m_router->handle(request, [](const ApiResponse &) {});
    const ApiResponse next = post(u"/v1/ai/test"_s); // behind it in the same line
    QVERIFY(next.status > 0);
    QCOMPARE(told, 0);
}

void AidTest::proposalsBecomeDrafts()
{
    const ApiResponse plan = post(u"/v1/ai/calendar"_s, {{u"cadence"_s, u"daily"_s},
                                                         {u"channels"_s, QJsonArray{u"ig"_s}},
                                                         {u"timezone"_s, u"Europe/Berlin"_s},
                                                         {u"stream"_s, false}});
    const QJsonArray proposals = plan.data[u"proposals"].toArray();
    QVERIFY(proposals.size() > 1);
    const ApiResponse saved =
        post(u"/v1/ai/calendar:save"_s, {{u"proposals"_s, QJsonArray{proposals[0], proposals[1]}}});
    QCOMPARE(saved.status, 201);
    QCOMPARE(saved.data.toArray().size(), 2);
    QCOMPARE(saved.data[0][u"state"].toString(), u"draft"_s);
    QCOMPARE(saved.data[0][u"scheduledAt"], proposals[0][u"scheduledAt"]);
}

void AidTest::withoutAProviderTheTestSaysSo()
{
    const ApiResponse answer = post(u"/v1/ai/test"_s);
    QVERIFY(answer.error || !answer.data[u"usable"].toBool());
}

void AidTest::mediaAreMadeToFitOnce()
{
    const QString path =
        u"/v1/calendar/entries/%1/media:fix"_s.arg(entryWith({import(u"a.png"_s, "PNG"), import(u"b.jpg"_s, "JPEG")}));
    const ApiResponse first = post(path);
    QVERIFY2(!first.error, qPrintable(first.error ? first.error->message : QString()));
    const QJsonArray edits = editsOf(first);
    QCOMPARE(edits.size(), 1); // the JPEG is taken as it is
    QVERIFY(!edits[0][u"result"].toString().isEmpty());
    const ApiResponse second = post(path);
    QCOMPARE(editsOf(second), edits);
    QCOMPARE(second.data[u"version"], first.data[u"version"]);
    const auto made = MediaId::fromString(edits[0][u"result"].toString());
    QVERIFY(QFile::remove(m_world->library.pathOf(*m_world->media.find(*made))));
    QVERIFY(MediaRepository(*m_world->database).markMissing(*made).ok());
    const ApiResponse again = post(path); // what was made is gone: it is made again
    QVERIFY(!again.error);
    QVERIFY(!MediaRepository(*m_world->database).find(*made)->missing);
}

void AidTest::onlyTheChannelThatWasAskedForIsMadeToFit()
{
    const QString path =
        u"/v1/calendar/entries/%1/media:fix"_s.arg(entryWith({import(u"a.png"_s, "PNG")}, {u"ig"_s, u"tiktok"_s}));
    const ApiResponse one = post(path, {{u"channel"_s, u"ig"_s}});
    QVERIFY(!one.error);
    QCOMPARE(editsOf(one, 0).size(), 1);
    QCOMPARE(editsOf(one, 1).size(), 0);
    QCOMPARE(editsOf(post(path, {{u"channel"_s, QJsonValue::Null}}), 0), editsOf(one, 0));
    const ApiResponse none =
        post(u"/v1/calendar/entries/%1/media:fix"_s.arg(entryWith({import(u"c.png"_s, "PNG", {900, 900})})),
             {{u"channel"_s, u"tiktok"_s}});
    QVERIFY(!none.error); // it does not go there
    QCOMPARE(editsOf(none).size(), 0);
}

void AidTest::whatCannotBeMadeIsTold()
{
    const QString png = import(u"a.png"_s, "PNG");
    const QString entry = entryWith({png});
    QFile file(m_world->library.pathOf(*m_world->media.find(*MediaId::fromString(png))));
    QVERIFY(file.remove());
    const ApiResponse answer = post(u"/v1/calendar/entries/%1/media:fix"_s.arg(entry));
    QVERIFY(answer.error);
    QCOMPARE(answer.error->code, ErrorCode::MediaMissing);
    QVERIFY(MediaRepository(*m_world->database).markMissing(*MediaId::fromString(png)).ok());
    QVERIFY(
        !post(u"/v1/calendar/entries/%1/media:fix"_s.arg(entry)).error); // nothing to do for what is known to be gone
}

void AidTest::whatChangedMeanwhileIsLeftAsItIs()
{
    const QString entry = entryWith({import(u"a.png"_s, "PNG")});
    std::optional<ApiResponse> answer;
    m_router->handle({.method = "POST", .path = u"/v1/calendar/entries/%1/media:fix"_s.arg(entry)},
                     [&](ApiResponse response) { answer = std::move(response); });
    QVERIFY(!answer);
    QVERIFY(!ask({.method = "PATCH", .path = u"/v1/calendar/entries/"_s + entry, .body = R"({"media":[]})"}).error);
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY(!answer->error);
    QCOMPARE(editsOf(*answer).size(), 0);
}

QTEST_GUILESS_MAIN(AidTest)
#include "aidtest.moc"
