// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/assistantjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const Instant kNow = *instantFromIso(u"2026-11-22T10:00:00Z"_s);

QJsonObject object(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("no JSON: %s", json.constData());
    return document.object();
}

} // namespace

/// What a program may ask of the assistant, and what it may hand back: anything at all, as JSON.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanMayLeaveOutEverything();
    void stretchesAreDaysOrTimes_data();
    void stretchesAreDaysOrTimes();
    void plansThatMakeNoSenseNameTheirMember_data();
    void plansThatMakeNoSenseNameTheirMember();
    void proposalsBecomePosts_data();
    void proposalsBecomePosts();
    void proposalsThatMakeNoSenseNameTheirPlace_data();
    void proposalsThatMakeNoSenseNameTheirPlace();
    void whatIsSaidCanBeHandedBack();
    void suggestionsAndReportsSayAll();
};

void JsonTest::aPlanMayLeaveOutEverything()
{
    for (const char *json : {"{}", R"({"timezone":null,"channels":null,"goals":null,"cadence":null})"}) {
        const auto request = calendarRequestFromJson(object(json), kNow);
        QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().message));
        QCOMPARE(request->channels, (QList<Channel>{Channel::Instagram, Channel::TikTok}));
        QCOMPARE(request->cadence, (Cadence{0, 3, {}}));
        QVERIFY(request->from == kNow);
        QVERIFY(request->to == kNow + std::chrono::days(7));
        QVERIFY(!request->timezone.isEmpty());
    }
}

void JsonTest::stretchesAreDaysOrTimes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("days") << QByteArray(R"({"timezone":"Europe/Berlin","from":"2026-12-01","to":"2026-12-02"})")
                          << u"2026-11-30T23:00:00Z"_s << u"2026-12-02T23:00:00Z"_s;
    QTest::newRow("times")
        << QByteArray(R"({"timezone":"UTC","from":"2026-12-01T08:00:00Z","to":"2026-12-01T20:00:00+01:00"})")
        << u"2026-12-01T08:00:00Z"_s << u"2026-12-01T19:00:00Z"_s;
    QTest::newRow("a beginning alone") << QByteArray(R"({"timezone":"UTC","from":"2026-12-01"})")
                                       << u"2026-12-01T00:00:00Z"_s << u"2026-12-08T00:00:00Z"_s;
    QTest::newRow("a beginning that is over") << QByteArray(R"({"timezone":"UTC","from":"2026-11-20"})")
                                              << u"2026-11-20T00:00:00Z"_s << u"2026-11-29T10:00:00Z"_s;
}

void JsonTest::stretchesAreDaysOrTimes()
{
    QFETCH(QByteArray, json);
    const auto request = calendarRequestFromJson(object(json), kNow);
    QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().message));
    QTEST(toIso(request->from), "from");
    QTEST(toIso(request->to), "to");
}

void JsonTest::plansThatMakeNoSenseNameTheirMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *json, const QString &word) {
        QTest::newRow(name) << QByteArray(json) << word;
    };
    row("a zone that is a number", R"({"timezone":7})", u"timezone"_s);
    row("a zone that there is not", R"({"timezone":"Mars/Base"})", u"Mars/Base"_s);
    row("goals that are a list", R"({"goals":["more"]})", u"goals"_s);
    row("a rhythm that is a number", R"({"cadence":3})", u"cadence"_s);
    row("a rhythm that is none", R"({"cadence":"now and then"})", u"now and then"_s);
    row("a channel that there is not", R"({"channels":["ig","mastodon"]})", u"mastodon"_s);
    row("a channel that is a number", R"({"channels":[1]})", u"channels"_s);
    row("no channel", R"({"channels":[]})", u"channels"_s);
    row("channels that are a word", R"({"channels":"ig"})", u"channels"_s);
    row("a beginning that is no time", R"({"from":"soon"})", u"from"_s);
    row("a beginning before all times", R"({"from":"0001-01-01"})", u"from"_s);
    row("a beginning after all times", R"({"from":"9999-12-31"})", u"from"_s);
    row("a beginning that is a number", R"({"from":7})", u"from"_s);
    row("an end that is no time", R"({"to":"later"})", u"to"_s);
    row("more than a year", R"({"from":"2026-12-01","to":"2028-01-01"})", u"to"_s);
    QTest::newRow("a megabyte of goals") << R"({"goals":")" + QByteArray(1'000'000, 'x') + R"("})" << u"goals"_s;
}

void JsonTest::plansThatMakeNoSenseNameTheirMember()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto request = calendarRequestFromJson(object(json), kNow);
    QVERIFY(!request.ok());
    QVERIFY2(request.error().message.contains(word), qPrintable(request.error().message));
    QVERIFY(request.error().message.size() < 500);
}

void JsonTest::proposalsBecomePosts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("channels");
    const auto row = [](const char *name, const char *json, const QString &caption, int channels) {
        QTest::newRow(name) << QByteArray(json) << caption << channels;
    };
    row("words", R"({"scheduledAt":"2026-12-01T08:00:00Z","caption":"Light","idea":"A photo","channels":["ig"]})",
        u"Light"_s, 1);
    row("an idea alone", R"({"scheduledAt":"2026-12-01T08:00:00Z","idea":"A photo","channels":["tiktok","tiktok"]})",
        u"A photo"_s, 1);
    row("a time alone", R"({"scheduledAt":"2026-12-01T08:00:00Z"})", QString(), 2);
}

void JsonTest::proposalsBecomePosts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, caption);
    const auto entries = entriesFromProposals({{u"proposals"_s, QJsonArray{object(json)}}});
    QVERIFY2(entries.ok(), entries.ok() ? "" : qPrintable(entries.error().message));
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().caption, caption);
    // The words are the model's until a person has looked at them.
    QCOMPARE(entries->first().suggested, caption.isEmpty() ? QStringList() : QStringList{u"caption"_s});
    QTEST(int(entries->first().channels.size()), "channels");
}

void JsonTest::proposalsThatMakeNoSenseNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *json, const QString &word) {
        QTest::newRow(name) << QByteArray(json) << word;
    };
    const auto second = u"proposals[1]"_s;
    row("none", R"({})", u"proposals"_s);
    row("an empty list", R"({"proposals":[]})", u"proposals"_s);
    row("an object", R"({"proposals":{"0":{}}})", u"proposals"_s);
    row("a number among them", R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},7]})", second);
    row("one without a time", R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},{}]})", second);
    row("one without an offset",
        R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},{"scheduledAt":"2026-12-01 08:00"}]})", second);
    row("one for another channel",
        R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},{"scheduledAt":"2026-12-01T08:00:00Z","channels":["x"]}]})",
        second);
    row("an idea that is a list",
        R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},{"scheduledAt":"2026-12-01T08:00:00Z","idea":[]}]})",
        second);
    row("a caption that is a number",
        R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},{"scheduledAt":"2026-12-01T08:00:00Z","caption":1}]})",
        second);
    row("a zone that is a number",
        R"({"proposals":[{"scheduledAt":"2026-12-01T08:00:00Z"},{"scheduledAt":"2026-12-01T08:00:00Z","timezone":1}]})",
        second);
    QByteArray many;
    for (int i = 0; i < 201; ++i)
        many += R"({"scheduledAt":"2026-12-01T08:00:00Z"},)";
    QTest::newRow("two hundred and one") << R"({"proposals":[)" + many.chopped(1) + "]}" << u"proposals"_s;
}

void JsonTest::proposalsThatMakeNoSenseNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto entries = entriesFromProposals(object(json));
    QVERIFY(!entries.ok());
    QCOMPARE(entries.error().code, ErrorCode::InvalidValue);
    QVERIFY2(entries.error().message.startsWith(word), qPrintable(entries.error().message));
}

void JsonTest::whatIsSaidCanBeHandedBack()
{
    const Proposal proposal{.id = u"p1"_s,
                            .scheduledAt = kNow + 48h,
                            .timezone = "Europe/Berlin",
                            .channels = {Channel::TikTok},
                            .idea = u"A photo 🎉"_s,
                            .caption = u"שלום <b>&amp;</b>"_s,
                            .reason = u"Free"_s,
                            .model = u"writer"_s};
    const QJsonObject said = toJson(proposal);
    QCOMPARE(said.value(u"model"_s), u"writer"_s);
    QCOMPARE(said.value(u"reason"_s), u"Free"_s);
    const auto entries = entriesFromProposals({{u"proposals"_s, QJsonArray{said}}});
    QVERIFY(entries.ok());
    QVERIFY(entries->first().at == PlanTime(proposal.scheduledAt));
    QCOMPARE(entries->first().timezone, proposal.timezone);
    QCOMPARE(entries->first().caption, proposal.caption);
    QCOMPARE(entries->first().channels.first().channel, Channel::TikTok);
}

void JsonTest::suggestionsAndReportsSayAll()
{
    Suggestion suggestion{.channel = std::nullopt,
                          .field = u"caption"_s,
                          .value = u"Light"_s,
                          .source = SuggestionSource::Offline,
                          .model = {}};
    QVERIFY(toJson(suggestion).value(u"channel"_s).isNull());
    QVERIFY(toJson(suggestion).value(u"model"_s).isNull());
    suggestion.channel = Channel::Instagram;
    suggestion.model = u"writer"_s;
    QCOMPARE(toJson(suggestion).value(u"channel"_s), u"ig"_s);
    QCOMPARE(toJson(suggestion).value(u"model"_s), u"writer"_s);
    ProviderReport report;
    QVERIFY(!toJson(report).value(u"usable"_s).toBool(true)); // nothing was looked at
    report.checks.append(
        {.subject = ProviderCheck::Subject::Address, .verdict = ProviderCheck::Verdict::Good, .words = u"There."_s});
    QVERIFY(toJson(report).value(u"usable"_s).toBool());
    report.checks.append(
        {.subject = ProviderCheck::Subject::Key, .verdict = ProviderCheck::Verdict::Bad, .words = u"Refused."_s});
    report.models = {u"a"_s, u"b"_s};
    const QJsonObject said = toJson(report);
    QVERIFY(!said.value(u"usable"_s).toBool());
    QCOMPARE(said.value(u"checks"_s).toArray().last()[u"message"_s].toString(), u"Refused."_s);
    QCOMPARE(said.value(u"models"_s).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
