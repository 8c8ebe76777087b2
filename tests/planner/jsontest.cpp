// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/json.h"
#include "planfixture.h"
#include "planner/entrysnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(problem.errorString()));
    return object;
}

/// Rows of (body, code, what its sentence names): nothing is guessed, and the member that is wrong is named.
void addBodies()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("names");
}
void row(const char *name, const QByteArray &body, const QString &code, const QString &names)
{
    QTest::newRow(name) << body << code << names;
}

template <class T> void compareRefusal(const Result<T> &result)
{
    QFETCH(const QString, code);
    QFETCH(const QString, names);
    QVERIFY2(!result.ok(), "it was taken");
    QCOMPARE(QString(word(result.error().code)), code);
    QVERIFY2(result.error().message.contains(names), qPrintable(result.error().message));
}

/// A snapshot that is right, with one member put in the place of another.
QJsonObject snapshotWith(const QByteArray &members)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.scheduledAt = *instantFromIso(u"2026-11-26T13:30:00Z"_s);
    entry.timezone = "Europe/Berlin";
    entry.wall = wallOf("2026-11-26T14:30:00");
    entry.channels = {{.channel = Channel::TikTok, .accountId = {}, .fields = {}, .suggested = {}, .consentAt = {}}};
    QJsonObject object = snapshotOf(entry);
    const QJsonObject changes = objectOf(members);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return object;
}

} // namespace

/// What comes in as JSON: bodies of requests and entries of an export or an undo record.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongBodiesOfAnEntryAreRefused_data();
    void wrongBodiesOfAnEntryAreRefused();
    void anEntryAsReadMayBeSentBack();
    void onlyWhatIsSentIsChanged();
    void channelsMayBeWordsOrObjects();
    void wrongShiftsAreRefused_data();
    void wrongShiftsAreRefused();
    void timesOfAShiftWithoutAnOffsetAreTheSystems();
    void wrongSnapshotsAreRefused_data();
    void wrongSnapshotsAreRefused();
    void aSnapshotComesBackWhole();
    void aWallTimeIsBelievedOnlyWhereItFits_data();
    void aWallTimeIsBelievedOnlyWhereItFits();
    void whatASnapshotLeavesOutIsTheUsual();
};

void JsonTest::wrongBodiesOfAnEntryAreRefused_data()
{
    addBodies();
    const QString value = u"invalid_value"_s;
    row("an unknown member", R"({"captoin": "x"})", u"unknown_field"_s, u"captoin"_s);
    row("a time that is a number", R"({"scheduledAt": 5})", value, u"scheduledAt"_s);
    row("a time that is none", R"({"scheduledAt": "tomorrow"})", u"invalid_time"_s, u"scheduledAt"_s);
    row("a day that does not exist", R"({"scheduledAt": "2026-02-30T10:00"})", u"invalid_time"_s, u"scheduledAt"_s);
    row("a year far away", R"({"scheduledAt": "9026-02-03T10:00:00Z"})", u"invalid_time"_s, u"scheduledAt"_s);
    row("a zone that is a list", R"({"timezone": []})", value, u"timezone"_s);
    row("a state that is none", R"({"state": "later"})", value, u"state"_s);
    row("a state that is a number", R"({"state": 1})", value, u"state"_s);
    row("a caption that is null", R"({"caption": null})", value, u"caption"_s);
    row("media that are a text", R"({"media": "all"})", value, u"media"_s);
    row("a medium that is no id", R"({"media": ["no id"]})", value, u"no id"_s);
    row("a medium without its id", R"({"media": [{"name": "x"}]})", value, u"media"_s);
    row("labels that are a text", R"({"labels": "one"})", value, u"labels"_s);
    row("a label that is a number", R"({"labels": ["one", 2]})", value, u"labels"_s);
    row("marks that are no list", R"({"suggested": true})", value, u"suggested"_s);
    row("channels that are an object", R"({"channels": {}})", value, u"channels"_s);
    row("a channel that is a number", R"({"channels": [5]})", value, u"channels"_s);
    row("a channel that is none", R"({"channels": ["myspace"]})", value, u"myspace"_s);
    row("a channel with an unknown member", R"({"channels": [{"channel": "ig", "caption": "x"}]})", u"unknown_field"_s,
        u"caption"_s);
    row("a channel with a list of fields", R"({"channels": [{"channel": "ig", "fields": []}]})", value, u"fields"_s);
    row("a channel with a mark that is no text", R"({"channels": [{"channel": "ig", "suggested": [1]}]})", value,
        u"suggested"_s);
}

void JsonTest::wrongBodiesOfAnEntryAreRefused()
{
    QFETCH(const QByteArray, body);
    compareRefusal(newEntryFromJson(objectOf(body)));
    compareRefusal(entryPatchFromJson(objectOf(body)));
}

void JsonTest::anEntryAsReadMayBeSentBack()
{
    PlanFixture f;
    NewEntry wanted = PlanFixture::wanted(f.in(24h), EntryState::Planned, {Channel::Instagram, Channel::TikTok});
    wanted.media = {f.addMedium("picture")};
    wanted.labels = {u"one"_s};
    const auto made = f.planner->createEntry(wanted);
    EXPECT_OK(made);
    const auto patch = entryPatchFromJson(toJson(made->entry, made->media, made->jobs));
    EXPECT_OK(patch);
    const auto same = f.planner->editEntry(made->entry.id, *patch);
    EXPECT_OK(same);
    QCOMPARE(same->entry, made->entry); // not even the version went on
}

void JsonTest::onlyWhatIsSentIsChanged()
{
    const auto nothing = entryPatchFromJson({});
    EXPECT_OK(nothing);
    QVERIFY(!nothing->at && !nothing->timezone && !nothing->state && !nothing->caption && !nothing->media &&
            !nothing->labels && !nothing->channels);
    const auto marked = entryPatchFromJson(objectOf(R"({"suggested": ["caption"]})"));
    EXPECT_OK(marked);
    QVERIFY(marked->suggested.isEmpty()); // the mark of a caption that is not sent stays as it is
    const auto shelved = entryPatchFromJson(objectOf(R"({"scheduledAt": null})"));
    EXPECT_OK(shelved);
    QVERIFY(shelved->at && std::holds_alternative<std::monostate>(*shelved->at));
    const auto drafted = newEntryFromJson(objectOf(R"({"caption": "x", "suggested": ["caption"]})"));
    EXPECT_OK(drafted);
    QCOMPARE(drafted->suggested, QStringList{u"caption"_s});
    QCOMPARE(drafted->state, EntryState::Draft);
}

void JsonTest::channelsMayBeWordsOrObjects()
{
    const auto patch = entryPatchFromJson(objectOf(
        R"({"channels": ["ig", {"channel": "tiktok", "fields": {"title": "x"}, "suggested": ["title", "description"]},
                         {"channel": "instagram", "fields": null}]})"));
    EXPECT_OK(patch);
    QCOMPARE(patch->channels->size(), 3);
    QCOMPARE(patch->channels->at(0).channel, Channel::Instagram);
    QCOMPARE(patch->channels->at(1).fields, (QJsonObject{{u"title"_s, u"x"_s}}));
    QCOMPARE(patch->channels->at(1).suggested, QStringList{u"title"_s}); // only of what was sent
    QVERIFY(patch->channels->at(2).fields.isEmpty());
}

void JsonTest::wrongShiftsAreRefused_data()
{
    addBodies();
    const QString value = u"invalid_value"_s;
    row("an unknown member", R"({"by": "1d", "all": true})", u"unknown_field"_s, u"all"_s);
    row("ids that are a text", R"({"ids": "all", "by": "1d"})", value, u"ids"_s);
    row("an id that is none", R"({"ids": ["no id"], "by": "1d"})", value, u"no id"_s);
    row("no id at all", R"({"ids": [], "by": "1d"})", value, u"ids"_s);
    row("a range that is a text", R"({"range": "november", "by": "1d"})", value, u"range.from"_s);
    row("a range with a third end", R"({"range": {"from": "", "to": "", "until": ""}, "by": "1d"})", u"unknown_field"_s,
        u"until"_s);
    row("a range without its end", R"({"range": {"from": "2026-11-26T10:00Z"}, "by": "1d"})", value, u"range.to"_s);
    row("a range that begins never", R"({"range": {"from": "never", "to": "2026-11-26T10:00Z"}, "by": "1d"})",
        u"invalid_time"_s, u"range.from"_s);
    row("after no time", R"({"after": "noon", "by": "1d"})", u"invalid_time"_s, u"after"_s);
    row("by nothing", R"({"after": "2026-11-26T10:00Z"})", value, u"by"_s);
    row("by a number", R"({"after": "2026-11-26T10:00Z", "by": 3})", value, u"by"_s);
    row("by a word", R"({"after": "2026-11-26T10:00Z", "by": "much"})", value, u"much"_s);
    row("a trial that is a text", R"({"after": "2026-11-26T10:00Z", "by": "1d", "dryRun": "yes"})", value, u"dryRun"_s);
}

void JsonTest::wrongShiftsAreRefused()
{
    QFETCH(const QByteArray, body);
    compareRefusal(shiftRequestFromJson(objectOf(body)));
}

void JsonTest::timesOfAShiftWithoutAnOffsetAreTheSystems()
{
    const auto shift = shiftRequestFromJson(objectOf(
        R"({"range": {"from": "2026-11-26T10:00", "to": "2026-11-27T10:00+01:00"}, "by": "-3h", "dryRun": true})"));
    EXPECT_OK(shift);
    const auto zone = zoneFromId(systemZoneId());
    QCOMPARE(toIso(*shift->from), toIso(resolve(wallOf("2026-11-26T10:00:00"), *zone).instant));
    QCOMPARE(toIso(*shift->to), u"2026-11-27T09:00:00Z"_s);
    QCOMPARE(shift->by, (ShiftAmount{.duration = -3h}));
    QVERIFY(shift->dryRun && !shift->after);
}

void JsonTest::wrongSnapshotsAreRefused_data()
{
    addBodies();
    const QString value = u"invalid_value"_s;
    row("an id that is none", R"({"id": "5"})", value, u"id"_s);
    row("a time without an offset", R"({"scheduledAt": "2026-11-26T13:30:00"})", value, u"scheduledAt"_s);
    row("a time that is a number", R"({"scheduledAt": 5})", value, u"scheduledAt"_s);
    row("a zone that does not exist", R"({"timezone": "Mars/Base"})", u"invalid_timezone"_s, u"Mars/Base"_s);
    row("a wall time with an offset", R"({"wallTime": "2026-11-26T14:30:00Z"})", value, u"wallTime"_s);
    row("a wall time that is a number", R"({"wallTime": 5})", value, u"wallTime"_s);
    row("a state that is none", R"({"state": "later"})", value, u"state"_s);
    row("media that are a text", R"({"media": "all"})", value, u"media"_s);
    row("a medium that is a number", R"({"media": [5]})", value, u"media"_s);
    row("a medium that is no id", R"({"media": ["no id"]})", value, u"no id"_s);
    row("channels that are a text", R"({"channels": "ig"})", value, u"channels"_s);
    row("a channel that is none", R"({"channels": [{"channel": "myspace"}]})", value, u"channel"_s);
    row("a channel that is a text", R"({"channels": ["ig"]})", value, u"channel"_s);
    row("fields that are a list", R"({"channels": [{"channel": "ig", "fields": []}]})", value, u"fields"_s);
    row("a channel's marks that are a text", R"({"channels": [{"channel": "ig", "suggested": "caption"}]})", value,
        u"suggested"_s);
    row("a consent at no time", R"({"channels": [{"channel": "tiktok", "consentAt": "today"}]})", value,
        u"consentAt"_s);
    row("labels that are an object", R"({"labels": {}})", value, u"labels"_s);
    row("marks that are numbers", R"({"suggested": [1]})", value, u"suggested"_s);
    row("made at no time", R"({"createdAt": "once"})", value, u"createdAt"_s);
    row("changed at no time", R"({"updatedAt": "2026"})", value, u"updatedAt"_s);
}

void JsonTest::wrongSnapshotsAreRefused()
{
    QFETCH(const QByteArray, body);
    compareRefusal(entryFromSnapshot(snapshotWith(body)));
}

void JsonTest::aSnapshotComesBackWhole()
{
    Entry entry;
    entry.id = EntryId::create();
    entry.scheduledAt = *instantFromIso(u"2026-11-26T13:30:00.250Z"_s);
    entry.timezone = "Europe/Berlin";
    entry.wall = {toMs(*entry.scheduledAt) + 3'600'000};
    entry.state = EntryState::Planned;
    entry.caption = u"Words\n\U0001F984 \u05e9\u05dc\u05d5\u05dd"_s;
    entry.media = {MediaId::create(), MediaId::create()};
    entry.labels = {u"one"_s, u"two"_s};
    entry.suggested = {u"caption"_s};
    entry.version = 7;
    entry.createdAt = *instantFromIso(u"2026-11-01T10:00:00Z"_s);
    entry.updatedAt = *instantFromIso(u"2026-11-02T10:00:00Z"_s);
    entry.channels = {{.channel = Channel::Instagram,
                       .accountId = AccountId::create(),
                       .fields = {{u"caption"_s, u"Its own"_s}},
                       .suggested = {u"caption"_s},
                       .consentAt = {}},
                      {.channel = Channel::TikTok,
                       .accountId = {},
                       .fields = {{u"consent"_s, true}},
                       .suggested = {},
                       .consentAt = entry.createdAt}};
    const auto back = entryFromSnapshot(QJsonDocument::fromJson(QJsonDocument(snapshotOf(entry)).toJson()).object());
    EXPECT_OK(back);
    QCOMPARE(*back, entry);
}

void JsonTest::aWallTimeIsBelievedOnlyWhereItFits_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("wall");
    QTest::newRow("as meant") << QByteArray(R"({"wallTime": "2026-11-26T14:30:00"})")
                              << QByteArray("2026-11-26T14:30:00");
    QTest::newRow("another") << QByteArray(R"({"wallTime": "2026-11-26T09:00:00"})")
                             << QByteArray("2026-11-26T14:30:00");
    QTest::newRow("none") << QByteArray(R"({"wallTime": null})") << QByteArray("2026-11-26T14:30:00");
    QTest::newRow("in the hour that is skipped") // 02:30 was meant and does not exist: the clock shows 03:00
        << QByteArray(R"({"scheduledAt": "2026-03-29T01:00:00Z", "wallTime": "2026-03-29T02:30:00"})")
        << QByteArray("2026-03-29T02:30:00");
}

void JsonTest::aWallTimeIsBelievedOnlyWhereItFits()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QByteArray, wall);
    const auto entry = entryFromSnapshot(snapshotWith(members));
    EXPECT_OK(entry);
    QCOMPARE(toText(entry->wall), QString::fromLatin1(wall));
}

void JsonTest::whatASnapshotLeavesOutIsTheUsual()
{
    const auto entry = entryFromSnapshot({{u"id"_s, EntryId::create().toString()}, {u"timezone"_s, u"UTC"_s}});
    EXPECT_OK(entry);
    QVERIFY(!entry->scheduledAt);
    QCOMPARE(entry->state, EntryState::Draft);
    QCOMPARE(entry->version, 1);
    QVERIFY(entry->caption.isEmpty() && entry->media.isEmpty() && entry->channels.isEmpty() && entry->labels.isEmpty());
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
