// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"
#include "planner/csvcolumns.h"
#include "planner/csvencoding.h"
#include "planner/csvtext.h"
#include "planner/csvtimes.h"

#include <QStringEncoder>

using namespace kalends;
using namespace Qt::StringLiterals;

/// The parts that a CSV file is read with, each by itself.
class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneDateSettlesTheOrderOfDays_data();
    void oneDateSettlesTheOrderOfDays();
    void timesThatNoClockShowsAreRefused_data();
    void timesThatNoClockShowsAreRefused();
    void bytesThatAreNoTextAreRefused_data();
    void bytesThatAreNoTextAreRefused();
    void textIsFoundInItsBytes_data();
    void textIsFoundInItsBytes();
    void headersAreTakenApart_data();
    void headersAreTakenApart();
    void headersThatAreRefused_data();
    void headersThatAreRefused();
    void wordsOfTargetsComeBack();
    void wordsOfPresetsComeBack();
    void cellsAreQuotedOnlyWhereTheyMust_data();
    void cellsAreQuotedOnlyWhereTheyMust();
    void emptyRowsAreCountedOnly();
};

void CsvTest::oneDateSettlesTheOrderOfDays_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<bool>("dayFirst");
    QTest::addColumn<bool>("clear");
    QTest::newRow("none") << QStringList{} << false << true;
    QTest::newRow("other shapes") << QStringList{u"2027-01-02 10:00"_s, u"soon"_s} << false << true;
    QTest::newRow("a day above twelve first")
        << QStringList{u"3/4/2027 10:00"_s, u"25/12/2027 10:00"_s} << true << true;
    QTest::newRow("a day above twelve second")
        << QStringList{u"3/4/2027 10:00"_s, u"12/25/2027 10:00"_s} << false << true;
    QTest::newRow("the same either way") << QStringList{u"3/3/2027 10:00"_s} << false << true;
    QTest::newRow("either way") << QStringList{u"3/3/2027 10:00"_s, u"3/4/2027 10:00"_s, u"5/5/2027 10:00"_s} << false
                                << false;
}

void CsvTest::oneDateSettlesTheOrderOfDays()
{
    QFETCH(const QStringList, dates);
    QFETCH(const bool, dayFirst);
    QFETCH(const bool, clear);
    const DayOrderFound found = dayOrderOf(dates);
    QCOMPARE(found.order == DayOrder::DayFirst, dayFirst);
    QCOMPARE(found.clear, clear);
}

void CsvTest::timesThatNoClockShowsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1/23/2027 0:30 PM", "1/23/2027 13:30 PM", "1/23/2027 10:61", "10.1.2300 10:00",
                             "10.1.1969 10:00", "32.1.2027 10:00", "1/23/2027", "10:00", "2027-1-23 24:30"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void CsvTest::timesThatNoClockShowsAreRefused()
{
    QFETCH(const QString, text);
    EXPECT_REFUSED(csvTime(text, DayOrder::MonthFirst), ErrorCode::InvalidTime);
}

void CsvTest::bytesThatAreNoTextAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a control") << QByteArray("caption\nA\x07\xE9");
    QTest::newRow("another control") << QByteArray("caption\n\x1B[2J\xE9");
    QTest::newRow("a deleted character") << QByteArray("caption\n\x7F\xE9");
    QTest::newRow("a code that Windows-1252 has not") << QByteArray("caption\n\x81");
    QTest::newRow("a NUL") << QByteArray("caption\nA\0B", 11);
    QTest::newRow("half of UTF-16") << QByteArray("\xff\xfe"
                                                  "c\0a",
                                                  5);
    QTest::newRow("broken UTF-8 with its mark") << QByteArray("\xef\xbb\xbf"
                                                              "caption\n\xE9\n");
}

void CsvTest::bytesThatAreNoTextAreRefused()
{
    QFETCH(const QByteArray, bytes);
    EXPECT_REFUSED(csvTextFrom(bytes), ErrorCode::UnsupportedMediaType);
}

void CsvTest::textIsFoundInItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto encoded = [](QStringEncoder::Encoding encoding, const QString &text) {
        QStringEncoder encoder(encoding);
        return QByteArray(encoder.encode(text));
    };
    const QString text = u"caption\nOne, two\r\n"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << u"utf-8"_s;
    QTest::newRow("one letter") << QByteArray("c") << u"c"_s << u"utf-8"_s;
    QTest::newRow("UTF-16 without a mark, little") << encoded(QStringEncoder::Utf16LE, text) << text << u"utf-16"_s;
    QTest::newRow("UTF-16 without a mark, big") << encoded(QStringEncoder::Utf16BE, text) << text << u"utf-16"_s;
    QTest::newRow("Windows-1252 that ends in a letter of its own")
        << QByteArray("caption\ncaf\xE9") << u"caption\ncaf\u00e9"_s << u"windows-1252"_s;
    QTest::newRow("Windows-1252") << QByteArray("caf\xE9\t\x80\r\n") << u"caf\u00e9\t\u20ac\r\n"_s << u"windows-1252"_s;
}

void CsvTest::textIsFoundInItsBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const QString, encoding);
    const auto found = csvTextFrom(bytes);
    EXPECT_OK(found);
    QCOMPARE(found->text, text);
    QCOMPARE(QString(found->encoding), encoding);
    QCOMPARE(found->guessed, encoding == u"windows-1252");
}

void CsvTest::headersAreTakenApart_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("targets");
    QTest::newRow("numbered pictures")
        << u"Text,Date,Time,Picture Url 1,Picture Url 10,Picture Url 333,Picture Url x,Picture Url"_s
        << u"caption date time media media ignore ignore ignore"_s;
    QTest::newRow("outer spaces and capitals") << u" Posting Time ,TEXT"_s << u"scheduled_at caption"_s;
}

void CsvTest::headersAreTakenApart()
{
    QFETCH(const QString, header);
    QFETCH(const QString, targets);
    const auto layout = csvLayout(header.split(u','), {}, {});
    EXPECT_OK(layout);
    QStringList words;
    for (const CsvTarget &target : layout->targets)
        words.append(word(target));
    QCOMPARE(words.join(u' '), targets);
}

void CsvTest::headersThatAreRefused_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("map"); ///< "column=field column=field"
    QTest::newRow("nobody's") << u"colour,shape"_s << QString() << QString();
    QTest::newRow("not the one that was named") << u"scheduled_at,caption"_s << u"buffer"_s << QString();
    QTest::newRow("the time twice") << u"when,day,hour,text"_s << QString()
                                    << u"when=scheduled_at day=date hour=time text=caption"_s;
    QTest::newRow("a time without a day") << u"hour,text"_s << QString() << u"hour=time text=caption"_s;
    QTest::newRow("a column twice") << u"scheduled_at,caption,caption"_s << QString() << QString();
    QTest::newRow("one more column of our own") << u"scheduled_at,caption,colour"_s << QString() << QString();
    QTest::newRow("no words and no media") << u"when"_s << QString() << u"when=scheduled_at"_s;
    QTest::newRow("people") << u"who,text"_s << QString() << u"who=ig.user_tags text=caption"_s;
}

void CsvTest::headersThatAreRefused()
{
    QFETCH(const QString, header);
    QFETCH(const QString, preset);
    QFETCH(const QString, map);
    CsvMapping mapping;
    for (const QString &one : map.split(u' ', Qt::SkipEmptyParts))
        mapping.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    EXPECT_REFUSED(csvLayout(header.split(u','), csvPresetFromWord(preset), mapping), ErrorCode::InvalidValue);
}

void CsvTest::wordsOfTargetsComeBack()
{
    for (const QString &one : csvTargetWords() + QStringList{u"others"_s, u"ig.first_comment"_s, u"tiktok.title"_s}) {
        const auto target = csvTargetFromWord(one);
        QVERIFY2(target, qPrintable(one));
        QCOMPARE(word(*target), one);
    }
    // Alternative texts have a column for each picture, everything else one.
    EXPECT_OK(csvLayout({u"scheduled_at"_s, u"caption"_s, u"a"_s, u"b"_s}, {},
                        {{u"a"_s, u"ig.alt_text"_s}, {u"b"_s, u"ig.alt_text"_s}}));
    EXPECT_REFUSED(csvLayout({u"scheduled_at"_s, u"caption"_s, u"a"_s, u"b"_s}, {},
                             {{u"a"_s, u"tiktok.title"_s}, {u"b"_s, u"tiktok.title"_s}}),
                   ErrorCode::InvalidValue);
}

void CsvTest::wordsOfPresetsComeBack()
{
    for (const CsvPreset preset : kCsvPresets) {
        QCOMPARE(csvPresetFromWord(word(preset)), std::optional(preset));
        QCOMPARE(displayName(preset).toLower(), QString(word(preset)));
    }
    QVERIFY(!csvPresetFromWord(u"hootsuite"_s));
}

void CsvTest::cellsAreQuotedOnlyWhereTheyMust_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("a word") << u"word"_s << false;
    QTest::newRow("a comma") << u"a,b"_s << true;
    QTest::newRow("a semicolon") << u"a;b"_s << true;
    QTest::newRow("a quote") << u"a\"b"_s << true;
    QTest::newRow("a line feed") << u"a\nb"_s << true;
    QTest::newRow("a carriage return") << u"a\rb"_s << true;
    QTest::newRow("a space before it") << u" a"_s << true;
}

void CsvTest::cellsAreQuotedOnlyWhereTheyMust()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, quoted);
    QString text;
    appendCsvRow(text, {cell, u"b"_s});
    QCOMPARE(text.startsWith(u'"'), quoted);
    const auto rows = csvRows(text, 5);
    EXPECT_OK(rows);
    QCOMPARE(rows->first().cells, (QStringList{cell, u"b"_s}));
}

void CsvTest::emptyRowsAreCountedOnly()
{
    const auto rows = csvRows(u"a,b\n\n\r\n1,\"2\""_s, 5); // the last one ends with the file
    EXPECT_OK(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->last().number, 4);
    QCOMPARE(rows->last().cells, (QStringList{u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
