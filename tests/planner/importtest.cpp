// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"

#include "planner/csvencoding.h"
#include "planner/csvtext.h"
#include "planner/csvtimes.h"
#include "planner/exchange.h"
#include "planner/importfolder.h"

#include <QStringEncoder>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Other schedulers' files, columns mapped by hand, folders, and what hostile ones meet.
class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buffersFileIsRecognised();
    void latersFileIsRecognised();
    void metricoolsFileIsRecognised();
    void columnsAreMappedByHand();
    void mappingsThatAreRefused_data();
    void mappingsThatAreRefused();
    void aPresetThatDoesNotFitIsRefused();
    void timesAreReadAsTheyAreWritten_data();
    void timesAreReadAsTheyAreWritten();
    void oneClearDateSettlesTheOrderOfAll();
    void encodingsAreFound_data();
    void encodingsAreFound();
    void aGuessedEncodingIsSaid();
    void theDryRunShowsWhatRowsWouldBecome();
    void formulasAreTextAndComeBackExactly_data();
    void formulasAreTextAndComeBackExactly();
    void formulasOfOthersStayAsTheyAre();
    void cellsBeyondTheHeaderMayBeBlank();
    void choicesAreTakenAsTheirPlatformWritesThem();
    void listsOfOthersAreTakenApartAsTheyAreWritten();
    void aTimeWithoutADayIsNoTime();
    void nothingIsFetchedFromTheWeb();
    void rowsGoWhereTheyAreToldWhenTheyDoNotSay();
    void aFolderWithAPlanIsThatPlan();
    void aFolderOfMediaBecomesDraftsInOrder();
    void foldersThatAreRefused();
    void namesAreSortedAsPeopleCount_data();
    void namesAreSortedAsPeopleCount();
    void aHundredMegabytesAreRefusedUnread();
};

namespace
{

ImportOptions csv()
{
    ImportOptions options;
    options.format = ExchangeFormat::Csv;
    return options;
}

void touch(const QString &path, const QByteArray &bytes = "x")
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
}

/// An importer that knows every file by its name.
MediaImporter importerOf(PlanFixture &f, QStringList &asked)
{
    return [&f, &asked](const QString &path) -> Result<MediaId> {
        asked.append(QFileInfo(path).fileName());
        return f.addMedium(QFileInfo(path).fileName().toUtf8());
    };
}

QList<Entry> entriesOf(PlanFixture &f)
{
    QList<Entry> entries;
    const auto page = f.planner->list({});
    if (!page.ok())
        qFatal("%s", qPrintable(page.error().message));
    for (const EntryDetails &details : page->entries)
        entries.append(details.entry);
    return entries;
}

qint64 entryCount(PlanFixture &f)
{
    return f.number("SELECT count(*) FROM calendar_entries");
}

} // namespace

void ImportTest::buffersFileIsRecognised()
{
    PlanFixture f;
    auto options = csv();
    options.channels = {Channel::Instagram};
    const auto report = PlanExchange(*f.planner)
                            .importBytes("Text,Image URL,Tags,Posting Time,Board Name\r\n"
                                         "\"Hello, all\",,\"summer, sea\",2027-01-15 12:30,\r\n"
                                         "Later,,,,\r\n",
                                         options);
    EXPECT_OK(report);
    QVERIFY(report->refused.isEmpty());
    QCOMPARE(report->preset, u"buffer"_s);
    QCOMPARE(report->columns.size(), 5);
    QCOMPARE(report->columns.at(4).field, u"ignore"_s);
    const QList<Entry> entries = entriesOf(f);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).caption, u"Hello, all"_s);
    QCOMPARE(toIso(*entries.at(0).scheduledAt), u"2027-01-15T11:30:00Z"_s); // as it is read in Berlin
    QCOMPARE(entries.at(0).labels, (QStringList{u"summer"_s, u"sea"_s}));
    QCOMPARE(entries.at(0).state, EntryState::Planned);
    QVERIFY(!entries.at(1).scheduledAt);
}

void ImportTest::latersFileIsRecognised()
{
    PlanFixture f;
    const auto report = PlanExchange(*f.planner)
                            .importBytes("Scheduled Time,Caption,Media URL,Profile,Label\n"
                                         "2027-01-15 9:05 PM,One,,@me on Instagram,beach\n"
                                         "2027-01-16 21:05,Two,,tiktok me,\n"
                                         "2027-01-17 21:05,Three,,@me,\n",
                                         csv());
    EXPECT_OK(report);
    QVERIFY(report->refused.isEmpty());
    QCOMPARE(report->preset, u"later"_s);
    const QList<Entry> entries = entriesOf(f);
    QCOMPARE(toIso(*entries.at(0).scheduledAt), u"2027-01-15T20:05:00Z"_s);
    QCOMPARE(entries.at(0).channels.constFirst().channel, Channel::Instagram);
    QCOMPARE(entries.at(0).labels, QStringList{u"beach"_s});
    QCOMPARE(entries.at(1).channels.constFirst().channel, Channel::TikTok);
    QVERIFY(entries.at(2).channels.isEmpty());
    QCOMPARE(entries.at(2).state, EntryState::Draft);
}

void ImportTest::metricoolsFileIsRecognised()
{
    PlanFixture f;
    const QByteArray header = "Text,Date,Time,Draft,Facebook,Twitter/X,Instagram,TikTok,Picture Url 1,Picture Url 2,"
                              "Alt text picture 1,Alt text picture 2,Instagram Post Type,Instagram Show Reel On Feed,"
                              "First Comment Text,TikTok Title,TikTok Post Privacy,Brand name\n";
    auto options = csv();
    options.mediaFolder = f.folder.path();
    QStringList asked;
    options.importMedia = importerOf(f, asked);
    touch(f.folder.filePath(u"one.jpg"_s));
    touch(f.folder.filePath(u"two.jpg"_s));
    const auto report =
        PlanExchange(*f.planner)
            .importBytes(header + "Both,2027-02-01,09:30:00,FALSE,FALSE,FALSE,TRUE,TRUE,https://x.example/a/one.jpg,"
                                  "two.jpg,\"A sea, blue\",Sand,CAROUSEL,,First!,Sea,PUBLIC_TO_EVERYONE,Me\n"
                                  "Draft,2027-02-02,09:30:00,TRUE,FALSE,FALSE,TRUE,FALSE,,,,,REEL,TRUE,,,,Me\n"
                                  "Elsewhere,2027-02-03,09:30:00,FALSE,TRUE,FALSE,FALSE,FALSE,,,,,,,,,,Me\n"
                                  ",,,,,,,,,,,,,,,,,\n",
                         options);
    EXPECT_OK(report);
    QVERIFY2(report->refused.isEmpty(), report->refused.isEmpty() ? "" : qPrintable(report->refused[0].error.message));
    QCOMPARE(report->preset, u"metricool"_s);
    QCOMPARE(report->rows, 3); // the blank one is none
    QCOMPARE(asked, (QStringList{u"one.jpg"_s, u"two.jpg"_s}));
    const QList<Entry> entries = entriesOf(f);
    const Entry &both = entries.at(0);
    QCOMPARE(both.channels.size(), 2);
    QCOMPARE(both.state, EntryState::Planned);
    QCOMPARE(both.media.size(), 2);
    const QJsonObject instagram = both.channelPart(Channel::Instagram)->fields;
    QCOMPARE(instagram.value(u"type"_s).toString(), u"carousel"_s);
    QCOMPARE(instagram.value(u"first_comment"_s).toString(), u"First!"_s);
    QCOMPARE(instagram.value(u"alt_text"_s).toArray().at(0).toString(), u"A sea, blue"_s);
    const QJsonObject tiktok = both.channelPart(Channel::TikTok)->fields;
    QCOMPARE(tiktok.value(u"title"_s).toString(), u"Sea"_s);
    QVERIFY(!tiktok.contains(u"privacy_level"_s)); // chosen by a person, in the composer
    QCOMPARE(entries.at(1).state, EntryState::Draft);
    QCOMPARE(entries.at(1).channelPart(Channel::Instagram)->fields.value(u"share_to_feed"_s).toBool(), true);
    QVERIFY(entries.at(2).channels.isEmpty());
    QCOMPARE(report->notes.size(), 1);
    QCOMPARE(report->notes.constFirst().row, 4);
}

void ImportTest::columnsAreMappedByHand()
{
    PlanFixture f;
    auto options = csv();
    options.mapping = {{u" when "_s, u"scheduled_at"_s},
                       {u"WORDS"_s, u"caption"_s},
                       {u"Where"_s, u"channels"_s},
                       {u"Comment"_s, u"ig.first_comment"_s}};
    const auto report = PlanExchange(*f.planner)
                            .importBytes("Nr;When;Words;Where;Comment\n"
                                         "1;24.12.2027 18:00;Merry;Instagram, TikTok;Ho\n",
                                         options);
    EXPECT_OK(report);
    QVERIFY2(report->refused.isEmpty(), report->refused.isEmpty() ? "" : qPrintable(report->refused[0].error.message));
    QVERIFY(report->preset.isEmpty());
    const Entry entry = entriesOf(f).constFirst();
    QCOMPARE(toIso(*entry.scheduledAt), u"2027-12-24T17:00:00Z"_s);
    QCOMPARE(entry.channels.size(), 2);
    QCOMPARE(entry.channelPart(Channel::Instagram)->fields.value(u"first_comment"_s).toString(), u"Ho"_s);
    QVERIFY(entry.channelPart(Channel::TikTok)->fields.isEmpty());
}

void ImportTest::mappingsThatAreRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such column") << u"colour"_s << u"caption"_s;
    QTest::newRow("no such field") << u"text"_s << u"kaption"_s;
    QTest::newRow("a field of no channel") << u"text"_s << u"myspace.title"_s;
    QTest::newRow("TikTok's yes") << u"text"_s << u"tiktok.consent"_s;
    QTest::newRow("what was read with it") << u"text"_s << u"tiktok.consent_text"_s;
    QTest::newRow("edits of media") << u"text"_s << u"ig.media_edits"_s;
    QTest::newRow("a field twice") << u"text"_s << u"timezone"_s;
    QTest::newRow("a date without a time") << u"text"_s << u"date"_s;
    QTest::newRow("no words and no media left") << u"caption"_s << u"ignore"_s;
}

void ImportTest::mappingsThatAreRefused()
{
    QFETCH(QString, column);
    QFETCH(QString, field);
    PlanFixture f;
    auto options = csv();
    options.mapping = {{column, field}};
    EXPECT_REFUSED(PlanExchange(*f.planner).importBytes("scheduled_at,caption,timezone,text\n,a,,b\n", options),
                   ErrorCode::InvalidValue);
    QCOMPARE(entryCount(f), 0);
}

void ImportTest::aPresetThatDoesNotFitIsRefused()
{
    PlanFixture f;
    auto options = csv();
    options.preset = CsvPreset::Metricool;
    EXPECT_REFUSED(PlanExchange(*f.planner).importBytes("Text,Posting Time\na,\n", options), ErrorCode::InvalidValue);
    EXPECT_REFUSED(PlanExchange(*f.planner).importBytes("Colour,Size\na,\n", csv()), ErrorCode::InvalidValue);
    options = csv();
    options.dryRun = true; // says the columns, so that they can be mapped
    const auto report = PlanExchange(*f.planner).importBytes("Colour,Size\na,\n", options);
    EXPECT_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->accepted, 0);
    QCOMPARE(report->columns.size(), 2);
    QCOMPARE(report->columns.at(1).title, u"Size"_s);
    QCOMPARE(report->columns.at(1).field, u"ignore"_s);
}

void ImportTest::timesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wall"); // empty: refused
    QTest::newRow("ISO") << u"2027-01-10T09:00"_s << u"2027-01-10T09:00:00"_s;
    QTest::newRow("a space") << u"2027-01-10 09:00:30"_s << u"2027-01-10T09:00:30"_s;
    QTest::newRow("short") << u"2027/1/2 9:00"_s << u"2027-01-02T09:00:00"_s;
    QTest::newRow("American") << u"1/23/27 5:30 PM"_s << u"2027-01-23T17:30:00"_s;
    QTest::newRow("noon") << u"1/23/2027 12:00 pm"_s << u"2027-01-23T12:00:00"_s;
    QTest::newRow("midnight") << u"1/23/2027 12:00 AM"_s << u"2027-01-23T00:00:00"_s;
    QTest::newRow("German") << u"23.1.2027 17:30"_s << u"2027-01-23T17:30:00"_s;
    QTest::newRow("13 in the morning") << u"1/23/2027 13:00 AM"_s << u""_s;
    QTest::newRow("the 31st of February") << u"2/31/2027 10:00"_s << u""_s;
    QTest::newRow("the 25th hour") << u"2027-01-10 25:00"_s << u""_s;
    QTest::newRow("before 1970") << u"1969-01-10 09:00"_s << u""_s;
    QTest::newRow("a year of five digits") << u"20270-01-10 09:00"_s << u""_s;
    QTest::newRow("a date alone") << u"2027-01-10"_s << u""_s;
    QTest::newRow("words") << u"next friday"_s << u""_s;
    QTest::newRow("a formula") << u"=NOW()"_s << u""_s;
    QTest::newRow("a megabyte") << QString(1'000'000, u'1') << u""_s;
}

void ImportTest::timesAreReadAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, wall);
    const auto time = csvTime(text, DayOrder::MonthFirst);
    QCOMPARE(time.ok(), !wall.isEmpty());
    if (!time.ok()) {
        QCOMPARE(time.error().code, ErrorCode::InvalidTime);
        QVERIFY(time.error().message.size() < 400);
        return;
    }
    QCOMPARE(std::get<WallTime>(*time).ms, wallOf(wall.toLatin1().constData()).ms);
}

void ImportTest::oneClearDateSettlesTheOrderOfAll()
{
    PlanFixture f;
    const QByteArray header = "Text,Posting Time\n";
    PlanExchange exchange(*f.planner);
    auto options = csv();
    options.dryRun = true;
    auto report = exchange.importBytes(header + "a,3/4/2027 10:00\nb,25/12/2027 10:00\n", options);
    EXPECT_OK(report);
    QVERIFY(report->refused.isEmpty() && report->notes.isEmpty());
    QCOMPARE(toIso(*report->preview.at(0).at), u"2027-04-03T08:00:00Z"_s);
    report = exchange.importBytes(header + "a,3/4/2027 10:00\n", options);
    EXPECT_OK(report);
    QCOMPARE(toIso(*report->preview.at(0).at), u"2027-03-04T09:00:00Z"_s);
    QCOMPARE(report->notes.size(), 1); // and that it is said
    QCOMPARE(report->notes.constFirst().row, 1);
}

void ImportTest::encodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"scheduled_at,caption\n,Straße 日本\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"utf-8"_s;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << u"utf-8"_s;
    const auto encoded = [&text](QStringEncoder::Encoding encoding, QStringEncoder::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder.encode(text));
    };
    using Flag = QStringEncoder::Flag;
    QTest::newRow("UTF-16, little") << encoded(QStringEncoder::Utf16LE, Flag::WriteBom) << u"utf-16"_s;
    QTest::newRow("UTF-16, big") << encoded(QStringEncoder::Utf16BE, Flag::WriteBom) << u"utf-16"_s;
    QTest::newRow("UTF-16, unmarked") << encoded(QStringEncoder::Utf16LE, Flag::Default) << u"utf-16"_s;
}

void ImportTest::encodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    PlanFixture f;
    const auto report = PlanExchange(*f.planner).importBytes(bytes, csv());
    EXPECT_OK(report);
    QCOMPARE(report->encoding, encoding);
    QCOMPARE(entriesOf(f).constFirst().caption, u"Straße 日本"_s);
}

void ImportTest::aGuessedEncodingIsSaid()
{
    PlanFixture f;
    const auto report =
        PlanExchange(*f.planner).importBytes("scheduled_at,caption\n,Stra\xdf\x65 \x80 5 \x93so\x94\n", csv());
    EXPECT_OK(report);
    QCOMPARE(report->encoding, u"windows-1252"_s);
    QCOMPARE(report->notes.size(), 1);
    QVERIFY(report->notes.constFirst().error.message.contains(u"Windows-1252"_s));
    QCOMPARE(entriesOf(f).constFirst().caption, u"Straße € 5 “so”"_s);
}

void ImportTest::theDryRunShowsWhatRowsWouldBecome()
{
    PlanFixture f;
    auto options = csv();
    options.dryRun = true;
    options.previewRows = 3;
    const auto report = PlanExchange(*f.planner)
                            .importBytes("scheduled_at,timezone,caption,channels,media,labels\n"
                                         "2027-01-10T09:00,Asia/Tokyo,One,ig|tiktok,,a|b\n"
                                         "2027-01-10T09:00,,Two,myspace,,\n"
                                         "2020-01-10T09:00,,Three,ig,,\n"
                                         "2027-01-10T09:00,,Four,ig,,\n",
                                         options);
    EXPECT_OK(report);
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->accepted, 3);
    QCOMPARE(report->preview.size(), 3);
    const ImportPreview &one = report->preview.at(0);
    QCOMPARE(one.row, 2);
    QCOMPARE(toIso(*one.at), u"2027-01-10T00:00:00Z"_s);
    QCOMPARE(one.timezone, QByteArray("Asia/Tokyo"));
    QCOMPARE(one.state, EntryState::Planned);
    QCOMPARE(one.channels.size(), 2);
    QVERIFY(one.problems.isEmpty());
    QCOMPARE(report->preview.at(1).problems.size(), 1);
    QCOMPARE(report->preview.at(1).caption, u"Two"_s);
    QCOMPARE(report->preview.at(2).state, EntryState::Draft);
    QCOMPARE(report->preview.at(2).notes.size(), 1);
    const QJsonObject json = toJson(*report);
    QCOMPARE(json.value(u"preview"_s).toArray().at(1)[u"problems"].toArray().at(0)[u"code"].toString(),
             u"invalid_value"_s);
    QCOMPARE(entryCount(f), 0);
}

void ImportTest::formulasAreTextAndComeBackExactly_data()
{
    QTest::addColumn<QString>("caption");
    for (const QString &text :
         {u"=HYPERLINK(\"https://x.example\",\"win\")"_s, u"+1-555"_s, u"-2 days"_s, u"@someone"_s, u"\tcmd|' /C"_s,
          u"'=1+1"_s, u"''=1+1"_s, u"'quoted'"_s, u"＝1+1"_s, u"\n=1"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void ImportTest::formulasAreTextAndComeBackExactly()
{
    QFETCH(QString, caption);
    PlanFixture from;
    NewEntry entry = PlanFixture::wanted({}, EntryState::Draft);
    entry.caption = caption;
    entry.labels = {u"=label"_s};
    EXPECT_OK(from.planner->createEntry(entry));
    const auto bytes = PlanExchange(*from.planner).exportEntries(ExchangeFormat::Csv);
    const auto rows = csvRows(QString::fromUtf8(*bytes), 10);
    for (const QString &cell : rows->at(1).cells)
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n＝"_s.contains(cell.front()), qPrintable(cell));
    PlanFixture into;
    EXPECT_OK(PlanExchange(*into.planner).importBytes(*bytes, csv()));
    QCOMPARE(entriesOf(into).constFirst().caption, caption);
    QCOMPARE(entriesOf(into).constFirst().labels, entry.labels);
}

void ImportTest::cellsBeyondTheHeaderMayBeBlank()
{
    PlanFixture f;
    const QByteArray header = "Text,Posting Time\n";
    const auto blank = PlanExchange(*f.planner).importBytes(header + "Hello,2027-01-15 12:30,, \n", csv());
    EXPECT_OK(blank);
    QCOMPARE(blank->created.size(), 1);
    const auto more = PlanExchange(*f.planner).importBytes(header + "Hello,2027-01-15 12:30,,more\n", csv());
    EXPECT_OK(more);
    QCOMPARE(more->refused.size(), 1);
    const auto ours = PlanExchange(*f.planner).importBytes("scheduled_at,caption\n,Hello,\n", csv());
    EXPECT_OK(ours);
    QCOMPARE(ours->refused.size(), 1); // our own is exact
}

void ImportTest::choicesAreTakenAsTheirPlatformWritesThem()
{
    PlanFixture f;
    auto options = csv();
    options.mapping = {
        {u"kind"_s, u"ig.type"_s}, {u"who"_s, u"tiktok.privacy_level"_s}, {u"duet"_s, u"tiktok.allow_duet"_s}};
    const auto report =
        PlanExchange(*f.planner)
            .importBytes("scheduled_at,caption,channels,kind,who,duet\n,Hello,ig|tiktok,REEL,SELF_ONLY,TRUE\n"
                         ",Hello,ig|tiktok, , ,\n",
                         options);
    EXPECT_OK(report);
    QVERIFY2(report->refused.isEmpty(),
             report->refused.isEmpty() ? "" : qPrintable(report->refused.first().error.message));
    const Entry entry = f.planner->find(report->created.first())->entry;
    QCOMPARE(entry.channelPart(Channel::Instagram)->fields.value(u"type"_s).toString(), u"reel"_s);
    QCOMPARE(entry.channelPart(Channel::TikTok)->fields.value(u"privacy_level"_s).toString(), u"SELF_ONLY"_s);
    QVERIFY(entry.channelPart(Channel::TikTok)->fields.value(u"allow_duet"_s).toBool());
    QVERIFY(f.planner->find(report->created.last())->entry.channelPart(Channel::Instagram)->fields.isEmpty());
}

void ImportTest::listsOfOthersAreTakenApartAsTheyAreWritten()
{
    PlanFixture f;
    const auto report =
        PlanExchange(*f.planner).importBytes("Text,Posting Time,Tags\nOne,,\"sea, sun,,\"\nTwo,,sea|the sun\n", csv());
    EXPECT_OK(report);
    QCOMPARE(report->created.size(), 2);
    QCOMPARE(f.planner->find(report->created.first())->entry.labels, (QStringList{u"sea"_s, u"sun"_s}));
    QCOMPARE(f.planner->find(report->created.last())->entry.labels, (QStringList{u"sea"_s, u"the sun"_s}));
}

void ImportTest::aTimeWithoutADayIsNoTime()
{
    PlanFixture f;
    const auto report =
        PlanExchange(*f.planner)
            .importBytes("Text,Date,Time\nOne,,12:30\nTwo,2027-01-15,12:30\nThree,2027-01-15,\n", csv());
    EXPECT_OK(report);
    QCOMPARE(report->refused.size(), 1); // a day alone says no time
    QCOMPARE(report->refused.first().row, 4);
}

void ImportTest::formulasOfOthersStayAsTheyAre()
{
    PlanFixture f;
    EXPECT_OK(PlanExchange(*f.planner).importBytes("Text,Posting Time\n'=1,\n=cmd|' /C calc'!A0,\n", csv()));
    QStringList captions;
    for (const Entry &entry : entriesOf(f))
        captions.append(entry.caption);
    captions.sort();
    QCOMPARE(captions, (QStringList{u"'=1"_s, u"=cmd|' /C calc'!A0"_s}));
}

void ImportTest::nothingIsFetchedFromTheWeb()
{
    PlanFixture f;
    QVERIFY(QDir(f.folder.path()).mkpath(u"in"_s));
    touch(f.folder.filePath(u"in/here.jpg"_s));
    touch(f.folder.filePath(u"secret.jpg"_s));
    auto options = csv();
    QStringList asked;
    options.mediaFolder = f.folder.filePath(u"in"_s);
    options.importMedia = importerOf(f, asked);
    const auto report = PlanExchange(*f.planner)
                            .importBytes("Text,Posting Time,Image URL\n"
                                         "a,,\"https://x.example/here.jpg?x=1, https://x.example/b/gone.jpg\"\n"
                                         "b,,https://x.example/..%2Fsecret.jpg\n"
                                         "c,,https://x.example/\n",
                                         options);
    EXPECT_OK(report);
    QVERIFY2(report->refused.isEmpty(), report->refused.isEmpty() ? "" : qPrintable(report->refused[0].error.message));
    QCOMPARE(asked, QStringList{u"here.jpg"_s});
    QCOMPARE(report->notes.size(), 3);
    for (const ImportRow &note : report->notes)
        QCOMPARE(note.error.code, ErrorCode::MediaMissing);
    const auto refused =
        PlanExchange(*f.planner).importBytes("Text,Posting Time,Image URL\na,,file:///etc/hostname\n", options);
    QCOMPARE(refused->refused.size(), 1);
    const auto resource =
        PlanExchange(*f.planner).importBytes("Text,Posting Time,Image URL\na,,:/qt-project.org/x\n", options);
    QCOMPARE(resource->refused.size(), 1);
}

void ImportTest::rowsGoWhereTheyAreToldWhenTheyDoNotSay()
{
    PlanFixture f;
    auto options = csv();
    options.channels = {Channel::TikTok};
    EXPECT_OK(
        PlanExchange(*f.planner)
            .importBytes("scheduled_at,caption,channels\n2027-01-01T09:00Z,a,\n2027-01-02T09:00Z,b,ig\n", options));
    const QList<Entry> entries = entriesOf(f);
    QCOMPARE(entries.at(0).channels.constFirst().channel, Channel::TikTok);
    QCOMPARE(entries.at(1).channels.size(), 1);
    QCOMPARE(entries.at(1).channels.constFirst().channel, Channel::Instagram);
}

void ImportTest::aFolderWithAPlanIsThatPlan()
{
    PlanFixture f;
    const QString folder = f.folder.filePath(u"in"_s);
    QVERIFY(QDir().mkpath(folder + u"/pictures"_s));
    touch(folder + u"/pictures/sea.jpg"_s);
    touch(folder + u"/unused.jpg"_s);
    touch(folder + u"/Plan.CSV"_s, "scheduled_at,caption,media\n,Sea,pictures/sea.jpg\n");
    ImportOptions options;
    QStringList asked;
    options.importMedia = importerOf(f, asked);
    const auto report = PlanExchange(*f.planner).importFile(folder, options);
    EXPECT_OK(report);
    QCOMPARE(report->created.size(), 1);
    QCOMPARE(report->source, u"csv"_s);
    QCOMPARE(asked, QStringList{u"sea.jpg"_s});
}

void ImportTest::aFolderOfMediaBecomesDraftsInOrder()
{
    PlanFixture f;
    const QString folder = f.folder.filePath(u"in"_s);
    QVERIFY(QDir().mkpath(folder + u"/inside"_s));
    for (const QString &name :
         {u"shot 10.jpg"_s, u"shot 2.MP4"_s, u"Shot 1.heic"_s, u"notes.txt"_s, u".hidden.jpg"_s, u"inside/deep.jpg"_s})
        touch(folder + u'/' + name);
    touch(f.folder.filePath(u"secret.jpg"_s));
    ImportOptions options;
    options.channels = {Channel::Instagram};
    QStringList asked;
    options.importMedia = importerOf(f, asked);
    options.dryRun = true;
    auto report = PlanExchange(*f.planner).importFile(folder, options);
    EXPECT_OK(report);
    QCOMPARE(report->source, u"folder"_s);
    QCOMPARE(report->preview.size(), 3);
    QVERIFY(asked.isEmpty());
    options.dryRun = false;
    report = PlanExchange(*f.planner).importFile(folder, options);
    EXPECT_OK(report);
    QCOMPARE(asked, (QStringList{u"Shot 1.heic"_s, u"shot 2.MP4"_s, u"shot 10.jpg"_s}));
    QCOMPARE(report->created.size(), 3);
    QCOMPARE(report->notes.size(), 1); // of notes.txt
    for (const Entry &entry : entriesOf(f)) {
        QCOMPARE(entry.state, EntryState::Draft);
        QCOMPARE(entry.media.size(), 1);
        QCOMPARE(entry.channels.size(), 1);
    }
    QVERIFY(QFile::link(f.folder.filePath(u"secret.jpg"_s), folder + u"/shot 3.jpg"_s)); // leads out
    asked.clear();
    report = PlanExchange(*f.planner).importFile(folder, options);
    EXPECT_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QVERIFY(asked.isEmpty() && report->created.isEmpty());
}

void ImportTest::foldersThatAreRefused()
{
    PlanFixture f;
    const QString folder = f.folder.filePath(u"in"_s);
    QVERIFY(QDir().mkpath(folder));
    PlanExchange exchange(*f.planner);
    EXPECT_REFUSED(exchange.importFile(folder, {}), ErrorCode::FileUnreadable);
    touch(folder + u"/a.csv"_s, "scheduled_at,caption\n,x\n");
    touch(folder + u"/b.csv"_s, "scheduled_at,caption\n,y\n");
    EXPECT_REFUSED(exchange.importFile(folder, {}), ErrorCode::InvalidValue);
    QCOMPARE(entryCount(f), 0);
}

void ImportTest::namesAreSortedAsPeopleCount_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("numbers") << u"a2"_s << u"a10"_s;
    QTest::newRow("zeros in front") << u"a002"_s << u"a10"_s;
    QTest::newRow("case") << u"Alpha"_s << u"beta"_s;
    QTest::newRow("shorter") << u"a"_s << u"a1"_s;
    QTest::newRow("numbers before letters") << u"1"_s << u"a"_s;
    QTest::newRow("longer than any integer") << QString(60, u'1') << QString(61, u'1');
    QTest::newRow("the same but for zeros") << u"a01"_s << u"a1"_s;
}

void ImportTest::namesAreSortedAsPeopleCount()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(comesBefore(first, second));
    QVERIFY(!comesBefore(second, first));
    QVERIFY(!comesBefore(first, first));
}

void ImportTest::aHundredMegabytesAreRefusedUnread()
{
    PlanFixture f;
    QFile file(f.folder.filePath(u"big.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100LL * 1024 * 1024)); // takes no room on the disk
    const auto refused = PlanExchange(*f.planner).importFile(file.fileName(), {});
    EXPECT_REFUSED(refused, ErrorCode::PayloadTooLarge);
    QVERIFY(refused.error().message.contains(u"100 MB"_s));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
