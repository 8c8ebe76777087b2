// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "otherparser.h"
#include "planfixture.h"

#include "model/mediaedit.h"
#include "planner/csvtext.h"
#include "planner/exchange.h"

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Out and in again, and what hostile files meet.
class ExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsComeBackExactly_data();
    void textsComeBackExactly();
    void jsonIsLossless();
    void jsonBringsEntriesWhoseFilesAreElsewhere();
    void editsOfMediaFollowThem();
    void icsBringsBackTimeZoneAndLabels();
    void anotherProgramsParserReadsTheExportedCalendar();
    void csvNamesMediaSoThatAnotherLibraryFindsThem();
    void icsOfOtherProgramsIsRead_data();
    void icsOfOtherProgramsIsRead();
    void oneBadRowRefusesTheFileUnlessPartial();
    void rowsThatAreRefused_data();
    void rowsThatAreRefused();
    void filesThatAreRefused_data();
    void filesThatAreRefused();
    void aDryRunKeepsNothing();
    void mediaComeByIdHashOrFileAndNeverFromOutside();
    void whatLiesInThePastBecomesADraft();
    void importsCanBeTakenBack();
    void csvCellsSurvive();
    void exportReplacesTheFileWhole();
    void whatIsWrittenIsCounted();
    void morePostsThanAPageHasAreExported();
    void bytesOfNoFormatAreRefused();
    void listsArePagedAndFiltered();
    void badCursorsAndLimitsAreRefused();
};

namespace
{

ImportOptions optionsFor(ExchangeFormat format)
{
    ImportOptions options;
    options.format = format;
    return options;
}

QStringList trickyTexts()
{
    return {u"plain"_s,
            u"commas, \"quotes\" and; semicolons"_s,
            u"lines\nand\n\nmore lines\n"_s,
            u" spaces around "_s,
            u"=SUM(A1:A9) +1 -1 @x"_s,
            u"back\\slash \\n \\, pipe | colon : "_s,
            u"👨‍👩‍👧‍👦🏳️‍🌈 naïve Straße 日本語"_s,
            u"مرحبا بالعالم ‎ שלום"_s,
            u"tab\there"_s,
            QString(3000, u'é') + u" end"_s,
            QString(100'000, u'x'),
            u"BEGIN:VEVENT\nDTSTART:20200101T000000Z\nEND:VEVENT"_s,
            u""_s};
}

} // namespace

void ExchangeTest::textsComeBackExactly_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(ExchangeFormat::Csv);
    QTest::newRow("ics") << int(ExchangeFormat::Ics);
    QTest::newRow("json") << int(ExchangeFormat::Json);
}

void ExchangeTest::textsComeBackExactly()
{
    QFETCH(int, format);
    PlanFixture from;
    int minute = 0;
    for (const QString &text : trickyTexts()) {
        NewEntry entry =
            PlanFixture::wanted(from.in(24h + std::chrono::minutes(++minute) + 123ms), EntryState::Planned);
        entry.caption = text;
        entry.timezone = minute % 2 == 0 ? "Asia/Kathmandu" : "America/Sao_Paulo";
        entry.labels = {u"été, 2027"_s, u"a|b\\c"_s};
        EXPECT_OK(from.planner->createEntry(entry));
    }
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat(format));
    EXPECT_OK(bytes);

    PlanFixture into;
    const auto report = PlanExchange(*into.planner).importBytes(*bytes, optionsFor(ExchangeFormat(format)));
    EXPECT_OK(report);
    QVERIFY2(report->refused.isEmpty(), report->refused.isEmpty() ? "" : qPrintable(report->refused[0].error.message));
    QCOMPARE(report->created.size(), trickyTexts().size());
    const auto before = from.planner->list({});
    const auto after = into.planner->list({});
    QCOMPARE(after->entries.size(), before->entries.size());
    for (qsizetype i = 0; i < before->entries.size(); ++i) {
        const Entry &one = before->entries.at(i).entry;
        const Entry &other = after->entries.at(i).entry;
        QCOMPARE(other.caption, one.caption);
        QCOMPARE(other.scheduledAt, one.scheduledAt);
        QCOMPARE(other.timezone, one.timezone);
        QCOMPARE(other.labels, one.labels);
        QCOMPARE(other.state, EntryState::Planned);
        QCOMPARE(after->entries.at(i).jobs.size(), 1);
    }
    // And out again: the same bytes, but for what tells the moment or the store apart.
    if (ExchangeFormat(format) == ExchangeFormat::Csv)
        QCOMPARE(*PlanExchange(*into.planner).exportEntries(ExchangeFormat::Csv), *bytes);
}

void ExchangeTest::jsonIsLossless()
{
    PlanFixture from;
    NewEntry entry =
        PlanFixture::wanted(wallOf("2027-03-28T02:30:00"), EntryState::Planned, {Channel::Instagram, Channel::TikTok});
    entry.media = {from.addMedium("one"), from.addMedium("two")};
    entry.labels = {u"a"_s, u"b"_s};
    entry.channels[0].fields = {
        {u"caption"_s, u"Own words"_s}, {u"share_to_feed"_s, false}, {u"cover_offset_ms"_s, 1500}};
    entry.channels[0].suggested = {u"caption"_s};
    entry.channels[1].fields = {{u"privacy_level"_s, u"SELF_ONLY"_s}, {u"consent"_s, true}};
    const auto made = from.planner->createEntry(entry);
    EXPECT_OK(made);
    EntryPatch patch;
    patch.labels = QStringList{u"a"_s, u"c"_s};
    EXPECT_OK(from.planner->editEntry(made->entry.id, patch));
    EXPECT_OK(from.planner->createEntry(PlanFixture::wanted({}, EntryState::Draft, {})));
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat::Json);
    EXPECT_OK(bytes);

    PlanFixture into;
    into.clock.advance(5min);
    const MediaId two = into.addMedium("two"); // other ids, the same bytes
    const MediaId one = into.addMedium("one");
    const auto report = PlanExchange(*into.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Json));
    EXPECT_OK(report);
    QCOMPARE(report->created.size(), 2);
    const auto before = from.planner->list({});
    const auto after = into.planner->list({});
    for (qsizetype i = 0; i < 2; ++i) {
        Entry expected = before->entries.at(i).entry;
        Entry found = after->entries.at(i).entry;
        if (i == 0)
            expected.media = {one, two};
        expected.issues = found.issues;
        QCOMPARE(found, expected);
    }
    const auto again = PlanExchange(*into.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Json));
    EXPECT_OK(again);
    QCOMPARE(again->refused.size(), 2);
    QCOMPARE(again->refused.constFirst().error.code, ErrorCode::InvalidState);
    EXPECT_OK(into.planner->deleteEntries({made->entry.id}));
    auto options = optionsFor(ExchangeFormat::Json);
    options.partial = true;
    const auto beside = PlanExchange(*into.planner).importBytes(*bytes, options);
    QCOMPARE(beside->created.size(), 1);
    QVERIFY(beside->created.constFirst() != made->entry.id);
    QCOMPARE(beside->notes.size(), 1);
}

void ExchangeTest::editsOfMediaFollowThem()
{
    PlanFixture here;
    MediaEdit edit{.media = here.addMedium("window"), .rotation = 90};
    edit.result = here.addMedium("window, turned");
    NewEntry wanted;
    wanted.media = {edit.media};
    wanted.channels = {
        {.channel = Channel::Instagram, .fields = {{kMediaEditsField, toJson(QList{edit})}}, .suggested = {}}};
    QVERIFY(here.planner->createEntry(wanted).ok());
    const auto bytes = PlanExchange(*here.planner).exportEntries(ExchangeFormat::Json);
    QVERIFY(bytes.ok());

    PlanFixture there; // where the picture has another id, and what was made of it is not there
    const MediaId other = there.addMedium("window");
    QVERIFY(other != edit.media);
    const auto report = PlanExchange(*there.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Json));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report->created.size(), 1);
    const Entry entry = there.planner->find(report->created.first())->entry;
    const QList<MediaEdit> edits = mediaEdits(entry.channelPart(Channel::Instagram)->fields);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().media, other);
    QCOMPARE(edits.first().rotation, 90);
    QVERIFY(edits.first().result.isEmpty());
    QCOMPARE(unrenderedEdits(entry, Channel::Instagram).size(), 1); // made anew when somebody asks for it
}

void ExchangeTest::jsonBringsEntriesWhoseFilesAreElsewhere()
{
    PlanFixture from;
    NewEntry entry = PlanFixture::wanted(from.in(26h), EntryState::Planned, {Channel::Instagram});
    entry.media = {from.addMedium("one")};
    EXPECT_OK(from.planner->createEntry(entry));
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat::Json);
    EXPECT_OK(bytes);
    PlanFixture into;
    const auto report = PlanExchange(*into.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Json));
    EXPECT_OK(report);
    QVERIFY(report->refused.isEmpty());
    QCOMPARE(report->notes.size(), 1);
    QCOMPARE(report->notes.constFirst().error.code, ErrorCode::MediaMissing);
    const Entry waiting = into.planner->list({})->entries.constFirst().entry;
    QCOMPARE(waiting.media.size(), 1);
    QVERIFY(MediaRepository(*into.database).find(waiting.media.constFirst())->missing);
    QCOMPARE(into.addMedium("one"), waiting.media.constFirst()); // the file itself: now all is there
    const auto there = MediaRepository(*into.database).find(waiting.media.constFirst());
    QVERIFY(!there->missing);
    QCOMPARE(there->facts.container, u"jpeg"_s);

    const QByteArray hash = QCryptographicHash::hash("one", QCryptographicHash::Sha256).toHex();
    const std::array lies{std::pair<QByteArray, QByteArray>("image/jpeg", "image/../.."),
                          std::pair<QByteArray, QByteArray>("one.jpg", "one\\u0007.jpg"),
                          std::pair<QByteArray, QByteArray>("\"sha256\": \"" + hash, "\"sha256\": \"x"),
                          std::pair<QByteArray, QByteArray>("\"sha256\"", "\"sha1\"")};
    for (const auto &[truth, lie] : lies) { // what does not hold together is no description
        QByteArray hostile = *bytes;
        hostile.replace(truth, lie);
        QVERIFY2(hostile != *bytes, truth.constData());
        PlanFixture careful;
        const auto refused = PlanExchange(*careful.planner).importBytes(hostile, optionsFor(ExchangeFormat::Json));
        EXPECT_OK(refused);
        QCOMPARE(refused->refused.size(), 1);
    }
}

void ExchangeTest::icsBringsBackTimeZoneAndLabels()
{
    PlanFixture from;
    NewEntry entry = PlanFixture::wanted(from.in(26h), EntryState::Draft, {Channel::Instagram, Channel::TikTok});
    entry.timezone = "Australia/Lord_Howe";
    entry.media = {from.addMedium("one")};
    EXPECT_OK(from.planner->createEntry(entry));
    EXPECT_OK(from.planner->createEntry(PlanFixture::wanted({}, EntryState::Draft))); // no time: no event
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat::Ics);
    QVERIFY(bytes->startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(bytes->count("BEGIN:VEVENT"), 1);
    const QList<QByteArray> lines = bytes->split('\n');
    for (const QByteArray &line : lines)
        QVERIFY(line.size() <= 77);
    PlanFixture into;
    const MediaId medium = into.addMedium("one");
    const auto report = PlanExchange(*into.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Ics));
    EXPECT_OK(report);
    QVERIFY2(report->refused.isEmpty(), report->refused.isEmpty() ? "" : qPrintable(report->refused[0].error.message));
    const Entry found = into.planner->list({})->entries.constFirst().entry;
    QCOMPARE(found.state, EntryState::Draft);
    QCOMPARE(found.timezone, QByteArray("Australia/Lord_Howe"));
    QCOMPARE(found.scheduledAt, std::optional(from.in(26h)));
    QCOMPARE(found.channels.size(), 2);
    QCOMPARE(found.media, QList<MediaId>{medium});

    PlanFixture bare; // without the file, time and caption come all the same
    const auto noted = PlanExchange(*bare.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Ics));
    EXPECT_OK(noted);
    QVERIFY(noted->refused.isEmpty());
    QCOMPARE(noted->notes.size(), 1);
    QCOMPARE(bare.planner->list({})->entries.constFirst().entry.media, QList<MediaId>());
}

void ExchangeTest::anotherProgramsParserReadsTheExportedCalendar()
{
    if (!anotherParserIsInstalled())
        QSKIP("Python's icalendar is not at hand");
    PlanFixture from;
    const QStringList titles{u"Morning, light; C:\\ and “more”"_s, u"صباح الخير 🌅"_s, u"x"_s.repeated(100),
                             u"END:VEVENT"_s};
    QStringList zones{u"Australia/Lord_Howe"_s, u"Europe/Berlin"_s, u"America/St_Johns"_s, u"UTC"_s};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        NewEntry entry = PlanFixture::wanted(from.in(26h + i * 1h), EntryState::Draft);
        entry.caption = titles.at(i); // its first line is the title
        entry.timezone = zones.at(i).toLatin1();
        EXPECT_OK(from.planner->createEntry(entry));
    }
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat::Ics);
    EXPECT_OK(bytes);
    const auto events = eventsByAnotherParser(*bytes);
    QVERIFY(events);
    QCOMPARE(events->size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QCOMPARE(events->at(i).section(u' ', 1), titles.at(i));
        const QDateTime start = QDateTime::fromString(events->at(i).section(u' ', 0, 0), Qt::ISODate);
        QCOMPARE(start.toMSecsSinceEpoch(), toMs(from.in(26h + i * 1h)));
    }
}

void ExchangeTest::csvNamesMediaSoThatAnotherLibraryFindsThem()
{
    PlanFixture from;
    NewEntry entry = PlanFixture::wanted(from.in(26h), EntryState::Draft, {Channel::Instagram});
    entry.media = {from.addMedium("one"), from.addMedium("two")};
    EXPECT_OK(from.planner->createEntry(entry));
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat::Csv);
    EXPECT_OK(bytes);
    PlanFixture into;
    const QList<MediaId> media{into.addMedium("one"), into.addMedium("two")};
    const auto report = PlanExchange(*into.planner).importBytes(*bytes, optionsFor(ExchangeFormat::Csv));
    EXPECT_OK(report);
    QVERIFY(report->refused.isEmpty());
    QCOMPARE(into.planner->list({})->entries.constFirst().entry.media, media);
}

void ExchangeTest::icsOfOtherProgramsIsRead_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("at"); // empty: refused
    QTest::addColumn<int>("notes");
    QTest::newRow("UTC") << QByteArray("DTSTART:20270110T083000Z") << u"2027-01-10T08:30:00Z"_s << 0;
    QTest::newRow("an IANA zone") << QByteArray("DTSTART;TZID=America/Sao_Paulo:20270110T083000")
                                  << u"2027-01-10T11:30:00Z"_s << 0;
    QTest::newRow("a library's prefix")
        << QByteArray("DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Kathmandu:20270110T084500")
        << u"2027-01-10T03:00:00Z"_s << 0;
    QTest::newRow("as Windows calls it") << QByteArray("DTSTART;TZID=W. Europe Standard Time:20270110T083000")
                                         << u"2027-01-10T07:30:00Z"_s << 0;
    QTest::newRow("floating, in our zone") << QByteArray("DTSTART:20270110T083000") << u"2027-01-10T07:30:00Z"_s << 0;
    QTest::newRow("a whole day") << QByteArray("DTSTART;VALUE=DATE:20270110") << u"2027-01-10T08:00:00Z"_s << 1;
    QTest::newRow("repeating") << QByteArray("DTSTART:20270110T083000Z\r\nRRULE:FREQ=SECONDLY")
                               << u"2027-01-10T08:30:00Z"_s << 1;
    QTest::newRow("categories that say nothing")
        << QByteArray("DTSTART:20270110T083000Z\r\nCATEGORIES:") << u"2027-01-10T08:30:00Z"_s << 0;
    QTest::newRow("the 30th of February") << QByteArray("DTSTART:20270230T083000Z") << u""_s << 0;
    QTest::newRow("an unknown zone") << QByteArray("DTSTART;TZID=Mars/Crater:20270110T083000") << u""_s << 0;
    QTest::newRow("no start") << QByteArray("DTEND:20270110T083000Z") << u""_s << 0;
    QTest::newRow("nonsense") << QByteArray("DTSTART:tomorrow") << u""_s << 0;
    QTest::newRow("the 99th hour") << QByteArray("DTSTART:20270110T993000Z") << u""_s << 0;
    QTest::newRow("the year 9999") << QByteArray("DTSTART:99991231T083000Z") << u""_s << 0;
}

void ExchangeTest::icsOfOtherProgramsIsRead()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, at);
    QFETCH(int, notes);
    PlanFixture f;
    const QByteArray file =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Idea\\, a good one\r\n" + event +
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto report = PlanExchange(*f.planner).importBytes(file, optionsFor(ExchangeFormat::Ics));
    EXPECT_OK(report);
    QCOMPARE(report->rows, 1);
    if (at.isEmpty()) {
        QCOMPARE(report->refused.size(), 1);
        QVERIFY(report->created.isEmpty());
        return;
    }
    QVERIFY2(report->refused.isEmpty(), report->refused.isEmpty() ? "" : qPrintable(report->refused[0].error.message));
    QCOMPARE(report->notes.size(), notes);
    const Entry found = f.planner->list({})->entries.constFirst().entry;
    QCOMPARE(toIso(*found.scheduledAt), at);
    QCOMPARE(found.caption, u"Idea, a good one"_s);
    QCOMPARE(found.state, EntryState::Draft); // names no channel
}

void ExchangeTest::oneBadRowRefusesTheFileUnlessPartial()
{
    PlanFixture f;
    const QByteArray file = "\xEF\xBB\xBFscheduled_at,timezone,caption,channels,media,labels\r\n"
                            "2027-01-10T09:00,Europe/Berlin,One,ig|tiktok,,a|b\r\n"
                            "2027-13-10T09:00,Europe/Berlin,Two,ig,,\r\n"
                            "\r\n"
                            "2027-01-12T09:00+05:45,Asia/Kathmandu,\"Th\nree\",instagram,,\n"
                            "2027-01-13T09:00,Mars/Crater,Four,ig,,\n";
    PlanExchange exchange(*f.planner);
    auto options = optionsFor(ExchangeFormat::Csv);
    auto report = exchange.importBytes(file, options);
    EXPECT_OK(report);
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->accepted, 2);
    QVERIFY(report->created.isEmpty());
    QCOMPARE(report->refused.size(), 2);
    QCOMPARE(report->refused.at(0).row, 3);
    QCOMPARE(report->refused.at(0).error.code, ErrorCode::InvalidTime);
    QCOMPARE(report->refused.at(1).row, 6);
    QCOMPARE(report->refused.at(1).error.code, ErrorCode::InvalidTimezone);
    QCOMPARE(f.number("SELECT count(*) FROM calendar_entries"), 0);
    options.partial = true;
    report = exchange.importBytes(file, options);
    EXPECT_OK(report);
    QCOMPARE(report->created.size(), 2);
    QCOMPARE(report->refused.size(), 2);
    const auto page = f.planner->list({});
    QCOMPARE(page->entries.size(), 2);
    QCOMPARE(page->entries.at(0).jobs.size(), 2);
    QCOMPARE(page->entries.at(0).entry.labels, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(page->entries.at(1).entry.caption, u"Th\nree"_s);
    QCOMPARE(toIso(*page->entries.at(1).entry.scheduledAt), u"2027-01-12T03:15:00Z"_s);
}

void ExchangeTest::rowsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code) {
        QTest::newRow(name) << text << QString(word(code));
    };
    row("no such day", "2027-02-30T09:00Z,,x,ig,,", ErrorCode::InvalidTime);
    row("the year 9999", "9999-01-01T09:00Z,,x,ig,,", ErrorCode::InvalidTime);
    row("before 1970", "1969-12-31T09:00Z,,x,ig,,", ErrorCode::InvalidTime);
    row("no such channel", "2027-01-01T09:00Z,,x,myspace,,", ErrorCode::InvalidValue);
    row("a channel twice", "2027-01-01T09:00Z,,x,ig|instagram,,", ErrorCode::InvalidValue);
    row("too many cells", "2027-01-01T09:00Z,,x,ig,,,,,", ErrorCode::InvalidValue);
    row("a caption over the cap", "2027-01-01T09:00Z,," + QByteArray(100'001, 'x') + ",ig,,", ErrorCode::InvalidValue);
    row("a label over the cap", "2027-01-01T09:00Z,,x,ig,," + QByteArray(101, 'x'), ErrorCode::InvalidValue);
    row("a control character", "2027-01-01T09:00Z,,x\a,ig,,", ErrorCode::InvalidValue);
    row("media that nobody has", "2027-01-01T09:00Z,,x,ig,0192f0c1-0000-7000-8000-000000000000,", ErrorCode::NotFound);
    row("a hash that nobody has", "2027-01-01T09:00Z,,x,ig," + QByteArray(64, 'a') + ",", ErrorCode::NotFound);
    row("a path with nobody to import it", "2027-01-01T09:00Z,,x,ig,/etc/hostname,", ErrorCode::NotFound);
}

void ExchangeTest::rowsThatAreRefused()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, code);
    PlanFixture f;
    const auto report = PlanExchange(*f.planner)
                            .importBytes("scheduled_at,timezone,caption,channels,media,labels\n" + row + "\n",
                                         optionsFor(ExchangeFormat::Csv));
    EXPECT_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.constFirst().row, 2);
    QCOMPARE(QString(word(report->refused.constFirst().error.code)), code);
    QCOMPARE(toJson(*report).value(u"refused"_s).toArray().at(0)[u"code"].toString(), code);
    QCOMPARE(f.number("SELECT count(*) FROM calendar_entries"), 0);
}

void ExchangeTest::filesThatAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(what) << QString::fromLatin1(name) << bytes << QString(word(code));
    };
    row("empty", "a.csv", "", ErrorCode::InvalidValue);
    row("a missing column", "a.csv", "caption,labels\nx,\n", ErrorCode::InvalidValue);
    row("an unknown column", "a.csv", "scheduled_at,caption,colour\n", ErrorCode::InvalidValue);
    row("a column twice", "a.csv", "scheduled_at,caption,caption\n", ErrorCode::InvalidValue);
    row("a quote that never ends", "a.csv", "scheduled_at,caption\n,\"x\n", ErrorCode::InvalidValue);
    row("text behind a quote", "a.csv", "scheduled_at,caption\n,\"x\"y\n", ErrorCode::InvalidValue);
    row("of no encoding", "a.csv", "scheduled_at,caption\n,\xff\x81\n", ErrorCode::UnsupportedMediaType);
    row("broken UTF-8 that says it is", "a.csv", "\xef\xbb\xbfscheduled_at,caption\n,\xff\n",
        ErrorCode::UnsupportedMediaType);
    row("half a UTF-16 character", "a.csv", QByteArray("\xff\xfe,\0c", 5), ErrorCode::UnsupportedMediaType);
    row("ten million cells", "a.csv", "scheduled_at,caption\n" + QByteArray(10'000'000, ','), ErrorCode::InvalidValue);
    row("NUL bytes", "a.csv", QByteArray("scheduled_at,caption\n,x\0y\n", 26), ErrorCode::UnsupportedMediaType);
    row("too many rows", "a.csv", "scheduled_at,caption\n" + QByteArray(",x\n").repeated(50'001),
        ErrorCode::PayloadTooLarge);
    row("too large", "a.csv", QByteArray(32 * 1024 * 1024 + 1, 'x'), ErrorCode::PayloadTooLarge);
    row("no known suffix", "a.xls", "x", ErrorCode::UnsupportedMediaType);
    row("broken JSON", "a.json", "{\"format\":", ErrorCode::UnsupportedMediaType);
    row("other JSON", "a.json", "[1,2]", ErrorCode::UnsupportedMediaType);
    row("JSON of the future", "a.json", R"({"format":"kalends-plan","formatVersion":2,"entries":[]})",
        ErrorCode::UnsupportedMediaType);
    row("JSON without its list", "a.json", R"({"format":"kalends-plan","formatVersion":1,"entries":{}})",
        ErrorCode::UnsupportedMediaType);
    row("too many entries", "a.json",
        R"({"format":"kalends-plan","formatVersion":1,"entries":[0)" + QByteArray(",0").repeated(50'000) + "]}",
        ErrorCode::PayloadTooLarge);
    row("deep JSON", "a.json", QByteArray(100'000, '['), ErrorCode::UnsupportedMediaType);
    row("no calendar", "a.ics", "hello", ErrorCode::UnsupportedMediaType);
    row("a calendar of a million levels", "a.ics",
        "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(1'000'000), ErrorCode::UnsupportedMediaType);
    row("levels hidden by folding", "a.ics",
        "BEGIN:VCALENDAR\r\n" + QByteArray("BEG\r\n IN:VEVENT\r\n").repeated(100'000), ErrorCode::UnsupportedMediaType);
    row("a calendar of one endless line", "a.ics", "BEGIN:VCALENDAR\r\nDESCRIPTION:" + QByteArray(8'000'000, 'x'),
        ErrorCode::UnsupportedMediaType);
    row("a calendar that is not text", "a.ics", "BEGIN:VCALENDAR\r\n\xff\xff", ErrorCode::UnsupportedMediaType);
}

void ExchangeTest::filesThatAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    PlanFixture f;
    QFile file(f.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    PlanExchange exchange(*f.planner);
    const auto report = exchange.importFile(file.fileName(), {});
    QVERIFY(!report.ok());
    QCOMPARE(QString(word(report.error().code)), code);
    QVERIFY(!report.error().message.isEmpty());
    EXPECT_REFUSED(exchange.importFile(f.folder.filePath(u"gone.csv"_s), {}), ErrorCode::FileUnreadable);
    EXPECT_REFUSED(exchange.importFile(u"/dev/zero"_s, {}), ErrorCode::FileUnreadable);
    QCOMPARE(f.number("SELECT count(*) FROM calendar_entries"), 0);
}

void ExchangeTest::aDryRunKeepsNothing()
{
    PlanFixture f;
    int imported = 0;
    auto options = optionsFor(ExchangeFormat::Csv);
    options.dryRun = true;
    options.mediaFolder = f.folder.path();
    options.importMedia = [&imported](const QString &) -> Result<MediaId> {
        ++imported;
        return MediaId::create();
    };
    QFile picture(f.folder.filePath(u"a.jpg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    const auto report =
        PlanExchange(*f.planner).importBytes("scheduled_at,caption,media\n2027-01-01T09:00Z,x,a.jpg\n", options);
    EXPECT_OK(report);
    QCOMPARE(report->accepted, 1);
    QVERIFY(report->dryRun && report->created.isEmpty() && report->undoId.isEmpty());
    QCOMPARE(imported, 0);
    QCOMPARE(f.number("SELECT count(*) FROM calendar_entries"), 0);
}

void ExchangeTest::mediaComeByIdHashOrFileAndNeverFromOutside()
{
    PlanFixture f;
    const MediaId known = f.addMedium("known");
    const MediaId fresh = f.addMedium("fresh");
    QVERIFY(QDir(f.folder.path()).mkpath(u"in/sub"_s));
    for (const QString &name : {u"secret.jpg"_s, u"in/sub/a|b.jpg"_s}) {
        QFile file(f.folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(f.folder.filePath(u"secret.jpg"_s), f.folder.filePath(u"in/link.jpg"_s)));
    QStringList asked;
    auto options = optionsFor(ExchangeFormat::Csv);
    options.mediaFolder = f.folder.filePath(u"in"_s);
    options.importMedia = [&](const QString &path) -> Result<MediaId> {
        asked.append(path);
        return fresh;
    };
    const auto import = [&](const QString &cell) {
        return *PlanExchange(*f.planner).importBytes("scheduled_at,caption,media\n,x," + cell.toUtf8() + "\n", options);
    };
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("known", QCryptographicHash::Sha256).toHex());
    const ImportReport good = import(known.toString() + u'|' + hash + u"|sub/a\\|b.jpg|sub/a\\|b.jpg"_s);
    QCOMPARE(good.created.size(), 1);
    QCOMPARE(f.planner->find(good.created.constFirst())->entry.media, (QList<MediaId>{known, known, fresh, fresh}));
    QCOMPARE(asked, QStringList{QFileInfo(f.folder.filePath(u"in/sub/a|b.jpg"_s)).canonicalFilePath()});
    for (const QString &bad : {u"../secret.jpg"_s, u"link.jpg"_s, u"sub"_s, u"gone.jpg"_s, u"sub/../../secret.jpg"_s}) {
        const ImportReport report = import(bad);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.constFirst().error.code, ErrorCode::NotFound);
    }
    QCOMPARE(asked.size(), 1);
    options.importMedia = [](const QString &) -> Result<MediaId> {
        return Error{ErrorCode::MediaRejected, u"It is not a picture."_s};
    };
    QCOMPARE(import(f.folder.filePath(u"secret.jpg"_s)).refused.constFirst().error.code, ErrorCode::MediaRejected);
}

void ExchangeTest::whatLiesInThePastBecomesADraft()
{
    PlanFixture f;
    const QByteArray file =
        "scheduled_at,caption,channels\n2020-01-01T09:00Z,old,ig\n2027-01-01T09:00Z,new,ig\n,shelf,ig\n";
    auto options = optionsFor(ExchangeFormat::Csv);
    const auto report = PlanExchange(*f.planner).importBytes(file, options);
    EXPECT_OK(report);
    QCOMPARE(report->notes.size(), 1);
    QCOMPARE(report->notes.constFirst().row, 2);
    QCOMPARE(f.planner->find(report->created.at(0))->entry.state, EntryState::Draft);
    QCOMPARE(f.planner->find(report->created.at(1))->entry.state, EntryState::Planned);
    QCOMPARE(f.planner->find(report->created.at(2))->entry.state, EntryState::Draft);
    options.state = EntryState::Planned;
    const auto strict = PlanExchange(*f.planner).importBytes(file, options);
    QCOMPARE(strict->refused.size(), 2);
    QCOMPARE(strict->refused.at(0).error.code, ErrorCode::InPast);
    options.state = EntryState::Draft;
    const auto drafts = PlanExchange(*f.planner).importBytes(file, options);
    QCOMPARE(f.planner->find(drafts->created.at(1))->entry.state, EntryState::Draft);
}

void ExchangeTest::importsCanBeTakenBack()
{
    PlanFixture f;
    const auto report =
        PlanExchange(*f.planner)
            .importBytes("scheduled_at,caption,channels\n2027-01-01T09:00Z,a,ig\n2027-01-02T09:00Z,b,ig\n",
                         optionsFor(ExchangeFormat::Csv));
    EXPECT_OK(report);
    EXPECT_OK(f.planner->undo(report->undoId));
    QVERIFY(f.planner->list({})->entries.isEmpty());
    QCOMPARE(f.number("SELECT count(*) FROM publish_jobs WHERE status = 'scheduled'"), 0);
    EXPECT_OK(f.planner->redo(report->undoId));
    QCOMPARE(f.planner->list({})->entries.size(), 2);
    QCOMPARE(f.number("SELECT count(*) FROM publish_jobs WHERE status = 'scheduled'"), 2);
}

void ExchangeTest::csvCellsSurvive()
{
    QString text;
    const QStringList cells = trickyTexts();
    appendCsvRow(text, cells);
    appendCsvRow(text, {u"a"_s, u"\r\n"_s, u"\""_s});
    const auto rows = csvRows(text, 10);
    EXPECT_OK(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).cells, cells);
    QCOMPARE(rows->at(1).cells, (QStringList{u"a"_s, u"\r\n"_s, u"\""_s}));
    const QStringList values{u"a"_s, u"b|c"_s, u"C:\\x\\y"_s, u"\\|"_s};
    QCOMPARE(splitList(joinedList(values)), values);
    QCOMPARE(splitList(u" a | |C:\\x "_s), (QStringList{u"a"_s, u"C:\\x"_s}));
    QCOMPARE(csvRows(u"a;b\n1;2\n"_s, 10)->at(1).cells, (QStringList{u"1"_s, u"2"_s}));
}

void ExchangeTest::exportReplacesTheFileWhole()
{
    PlanFixture f;
    f.plan(24h);
    const QString path = f.folder.filePath(u"out.json"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    PlanExchange exchange(*f.planner);
    QCOMPARE(*exchange.exportToFile(path, ExchangeFormat::Json), 1);
    QVERIFY(QFileInfo(path).size() > 100);
    EXPECT_REFUSED(exchange.exportToFile(f.folder.filePath(u"no/such/folder.csv"_s), ExchangeFormat::Csv),
                   ErrorCode::StorageReadOnly);
    EXPECT_REFUSED(exchange.exportToFile(f.folder.path(), ExchangeFormat::Csv), ErrorCode::StorageReadOnly);
}

void ExchangeTest::whatIsWrittenIsCounted()
{
    PlanFixture f;
    f.plan(24h);
    EXPECT_OK(f.planner->createEntry(PlanFixture::wanted({}, EntryState::Draft)));
    PlanExchange exchange(*f.planner);
    const QString path = f.folder.filePath(u"plan"_s);
    QCOMPARE(*exchange.exportToFile(path, ExchangeFormat::Json), 2);
    QCOMPARE(*exchange.exportToFile(path, ExchangeFormat::Csv), 2);
    QCOMPARE(*exchange.exportToFile(path, ExchangeFormat::Ics), 1); // a calendar has no place for the shelf
    const auto nowhere = exchange.exportToFile(f.folder.filePath(u"gone/plan.csv"_s), ExchangeFormat::Csv);
    EXPECT_REFUSED(nowhere, ErrorCode::StorageReadOnly);
    QVERIFY(nowhere.error().message.contains(u"gone/plan.csv"_s));
}

void ExchangeTest::morePostsThanAPageHasAreExported()
{
    PlanFixture f;
    const int many = EntryQuery::kMaxPage + 1;
    EXPECT_OK(f.planner->createEntries(QList<NewEntry>(many, PlanFixture::wanted({}, EntryState::Draft))));
    const auto bytes = PlanExchange(*f.planner).exportEntries(ExchangeFormat::Json);
    EXPECT_OK(bytes);
    QCOMPARE(QJsonDocument::fromJson(*bytes).object().value(u"entries"_s).toArray().size(), many);
}

void ExchangeTest::bytesOfNoFormatAreRefused()
{
    PlanFixture f;
    PlanExchange exchange(*f.planner);
    EXPECT_REFUSED(exchange.importBytes("scheduled_at,caption\n", {}), ErrorCode::UnsupportedMediaType);
    EXPECT_REFUSED(
        exchange.importBytes(QByteArray(PlanExchange::kMaxFileBytes + 1, 'x'), optionsFor(ExchangeFormat::Csv)),
        ErrorCode::PayloadTooLarge);
}

void ExchangeTest::listsArePagedAndFiltered()
{
    PlanFixture f;
    QList<EntryId> all;
    for (int i = 0; i < 25; ++i) {
        NewEntry entry = PlanFixture::wanted(i < 20 ? PlanTime(f.in(std::chrono::hours(24 + i / 2))) : PlanTime(),
                                             i < 20 ? EntryState::Planned : EntryState::Draft,
                                             {i % 3 == 0 ? Channel::TikTok : Channel::Instagram});
        entry.caption = i == 7 || i == 21 ? u"\n  Ein SCHÖNES Bild\nmehr"_s : u"other"_s;
        if (i % 4 == 0)
            entry.labels = {u"four"_s};
        const auto made = f.planner->createEntry(entry);
        EXPECT_OK(made);
        all.append(made->entry.id);
    }
    const auto count = [&f](EntryQuery query, int expectedPages = 0) {
        QList<EntryId> seen;
        int pages = 0;
        std::optional<std::pair<bool, qint64>> last;
        do {
            const auto page = f.planner->list(query);
            if (!page.ok())
                return qsizetype(-1);
            for (const EntryDetails &details : page->entries) {
                if (seen.contains(details.entry.id))
                    return qsizetype(-2);
                const auto key = std::pair(!details.entry.scheduledAt,
                                           details.entry.scheduledAt ? toMs(*details.entry.scheduledAt) : 0);
                if (last && *last > key)
                    return qsizetype(-3);
                last = key;
                seen.append(details.entry.id);
            }
            query.cursor = page->nextCursor;
            ++pages;
        } while (!query.cursor.isEmpty());
        return expectedPages != 0 && pages != expectedPages ? qsizetype(-4) : seen.size();
    };
    QCOMPARE(count({}), 25);
    QCOMPARE(count({.limit = 5}, 5), 25);
    QCOMPARE(count({.limit = 7}, 4), 25);
    QCOMPARE(count({.limit = 1}, 25), 25);
    QCOMPARE(count({.from = f.in(24h), .to = f.in(26h), .limit = 3}), 4);
    QCOMPARE(count({.from = f.in(33h)}), 2);
    QCOMPARE(count({.channel = Channel::TikTok, .limit = 2}), 9);
    QCOMPARE(count({.state = EntryState::Draft}), 5);
    QCOMPARE(count({.label = u"four"_s, .limit = 3}), 7);
    QCOMPARE(count({.label = u"fou"_s}), 0);
    QCOMPARE(count({.text = u"schönes"_s, .limit = 1}, 2), 2);
    QCOMPARE(count({.text = u"100%"_s}), 0);
    const Readiness readiness = f.planner->find(all[0])->entry.readiness;
    QVERIFY(count({.readiness = readiness, .limit = 4}) > 0);
    QCOMPARE(count({.readiness = Readiness::Published}), 0);

    const auto tiles = f.planner->tiles(f.in(27h), f.in(28h));
    EXPECT_OK(tiles);
    QCOMPARE(tiles->size(), 2);
    QCOMPARE(tiles->at(1).id, all[7]);
    QCOMPARE(tiles->at(1).title, u"Ein SCHÖNES Bild"_s);
    QCOMPARE(tiles->at(1).channels, QList<Channel>{Channel::Instagram});
    QCOMPARE(tiles->at(1).state, EntryState::Planned);
    QCOMPARE(f.planner->shelf()->size(), 5);
    QCOMPARE(f.planner->shelf()->constFirst().id, all[24]);
}

void ExchangeTest::badCursorsAndLimitsAreRefused()
{
    PlanFixture f;
    for (const QString &cursor : {u"x"_s, u"'; DROP TABLE calendar_entries"_s, QString(5000, u'A')})
        EXPECT_REFUSED(f.planner->list({.cursor = cursor}), ErrorCode::BadRequest);
    for (const int limit : {0, -1, 1001})
        EXPECT_REFUSED(f.planner->list({.limit = limit}), ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchangetest.moc"
