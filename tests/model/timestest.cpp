// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/instant.h"
#include "model/shift.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

class TimesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void instantsAreWrittenInUtc_data();
    void instantsAreWrittenInUtc();
    void instantsAreReadStrictly_data();
    void instantsAreReadStrictly();
    void whatWasWrittenIsReadBack();
    void durationsAreReadAndWritten_data();
    void durationsAreReadAndWritten();
    void otherDurationsAreRefused_data();
    void otherDurationsAreRefused();
    void shiftsAreRead_data();
    void shiftsAreRead();
    void otherShiftsAreRefusedWithTheirText_data();
    void otherShiftsAreRefusedWithTheirText();
    void theSteadyClockGoesForward();
};

void TimesTest::instantsAreWrittenInUtc_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("the epoch") << qint64(0) << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("whole seconds") << qint64(1'795'699'800'000) << u"2026-11-26T13:30:00Z"_s;
    QTest::newRow("milliseconds") << qint64(1'795'699'800'007) << u"2026-11-26T13:30:00.007Z"_s;
    QTest::newRow("a leap day") << qint64(1'709'210'096'789) << u"2024-02-29T12:34:56.789Z"_s;
    QTest::newRow("before the epoch") << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("the end") << toMs(kLatestInstant) << u"2200-01-01T00:00:00Z"_s;
}

void TimesTest::instantsAreWrittenInUtc()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(toIso(instantFromMs(ms)), text);
}

void TimesTest::instantsAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    const qint64 at = 1'795'699'800'000;
    QTest::newRow("Z") << u"2026-11-26T13:30:00Z"_s << at;
    QTest::newRow("no seconds") << u"2026-11-26T13:30Z"_s << at;
    QTest::newRow("a space") << u"2026-11-26 13:30Z"_s << at;
    QTest::newRow("small letters") << u"2026-11-26t13:30:00z"_s << at;
    QTest::newRow("ahead") << u"2026-11-26T14:30:00+01:00"_s << at;
    QTest::newRow("behind, half an hour") << u"2026-11-26T10:00:00-03:30"_s << at;
    QTest::newRow("without a colon") << u"2026-11-26T13:30:00+0000"_s << at;
    QTest::newRow("only hours") << u"2026-11-26T14:30:00+01"_s << at;
    QTest::newRow("a tenth") << u"2026-11-26T13:30:00.5Z"_s << at + 500;
    QTest::newRow("microseconds") << u"2026-11-26T13:30:00.123999Z"_s << at + 123;
    QTest::newRow("a comma") << u"2026-11-26T13:30:00,250Z"_s << at + 250;
    QTest::newRow("the first") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("the last") << u"2199-12-31T23:59:59.999Z"_s << toMs(kLatestInstant) - 1;
    for (const char *refused : {"",
                                " ",
                                "tomorrow",
                                "2026-11-26T13:30:00",
                                "2026-11-26",
                                "2026-13-01T00:00Z",
                                "2026-02-29T00:00Z",
                                "2026-04-31T00:00Z",
                                "2026-00-10T00:00Z",
                                "2026-11-26T24:00Z",
                                "2026-11-26T23:60Z",
                                "2026-11-26T23:59:60Z",
                                "2026-11-26T13:30:00.Z",
                                "2026-11-26T13:30:00.0123456789Z",
                                "2026-11-26T13:30Z ",
                                " 2026-11-26T13:30Z",
                                "2026-11-26T13:30ZZ",
                                "2026-11-26T13:30+25:00",
                                "2026-11-26T13:30+01:60",
                                "2026-11-26T13:30+1:00",
                                "2026-11-26T13:30+",
                                "+2026-11-26T13:30Z",
                                "26-11-26T13:30Z",
                                "2026-1-26T13:30Z",
                                "20261126T133000Z",
                                "1969-12-31T23:59:59Z",
                                "1970-01-01T00:30+01:00",
                                "2200-01-01T00:00Z",
                                "9999-12-31T23:59Z",
                                "2199-12-31T23:59-00:01",
                                "-2026-11-26T13:30Z",
                                "0000-00-00T00:00Z",
                                "1795699800000"})
        QTest::addRow("refused: '%s'", refused) << QString::fromLatin1(refused) << qint64(-1);
    QTest::newRow("other digits") << u"\u0662\u0660\u0662\u0666-11-26T13:30Z"_s << qint64(-1);
    QTest::newRow("a NUL") << QString(u"2026-11-26T13:30Z"_s + QChar(0)) << qint64(-1);
    QTest::newRow("a megabyte") << QString(1 << 20, u'2') << qint64(-1);
}

void TimesTest::instantsAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto instant = instantFromIso(text);
    QCOMPARE(instant ? toMs(*instant) : qint64(-1), ms);
}

void TimesTest::whatWasWrittenIsReadBack()
{
    for (qint64 ms = 0; ms < toMs(kLatestInstant); ms += 12'345'678'901) { // some 590 instants over 230 years
        const Instant instant = instantFromMs(ms);
        QCOMPARE(instantFromIso(toIso(instant)), instant);
        QCOMPARE(toIso(instant),
                 QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 ? Qt::ISODateWithMs : Qt::ISODate));
    }
}

void TimesTest::durationsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("written");
    QTest::newRow("milliseconds") << u"500ms"_s << qint64(500) << u"500ms"_s;
    QTest::newRow("seconds") << u"90s"_s << qint64(90'000) << u"90s"_s;
    QTest::newRow("minutes") << u"5m"_s << qint64(300'000) << u"5m"_s;
    QTest::newRow("sixty minutes") << u"60m"_s << qint64(3'600'000) << u"1h"_s;
    QTest::newRow("hours") << u"6h"_s << qint64(21'600'000) << u"6h"_s;
    QTest::newRow("days") << u"2d"_s << qint64(172'800'000) << u"2d"_s;
    QTest::newRow("weeks") << u"1w"_s << qint64(604'800'000) << u"1w"_s;
    QTest::newRow("a year") << u"365d"_s << qint64(31'536'000'000) << u"365d"_s;
    QTest::newRow("nothing") << u"0m"_s << qint64(0) << u"0s"_s;
    QTest::newRow("spaces around") << u" 5m "_s << qint64(300'000) << u"5m"_s;
}

void TimesTest::durationsAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(QString, written);
    QCOMPARE(durationFromText(text), Milliseconds(ms));
    QCOMPARE(toText(Milliseconds(ms)), written);
    QCOMPARE(durationFromText(written), Milliseconds(ms));
}

void TimesTest::otherDurationsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "5", "m", "-5m", "+5m", "5 m", "5M", "5min", "5m5s", "1.5h", "366d", "53w", "8761h",
                             "31536000001ms", "99999999999999999999ms", "0x5m", "five"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"\u0665m"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'1') + u'm';
}

void TimesTest::otherDurationsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!durationFromText(text));
}

void TimesTest::shiftsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("days") << u"2d"_s << 2 << qint64(0);
    QTest::newRow("with a plus") << u"+1d"_s << 1 << qint64(0);
    QTest::newRow("weeks back") << u"-1w"_s << -7 << qint64(0);
    QTest::newRow("hours back") << u"-3h"_s << 0 << qint64(-180);
    QTest::newRow("a real minus sign") << u"\u22123h"_s << 0 << qint64(-180);
    QTest::newRow("minutes") << u"90m"_s << 0 << qint64(90);
    QTest::newRow("minutes written out") << u"90min"_s << 0 << qint64(90);
    QTest::newRow("spaces around") << u" 2d "_s << 2 << qint64(0);
    QTest::newRow("ten years") << u"3653d"_s << 3653 << qint64(0);
    QTest::newRow("ten years back in hours") << u"-87672h"_s << 0 << qint64(-87672) * 60;
}

void TimesTest::shiftsAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    QFETCH(qint64, minutes);
    const auto amount = shiftAmountFromText(text);
    QVERIFY(amount.ok());
    QCOMPARE(*amount, (ShiftAmount{days, std::chrono::minutes(minutes)}));
}

void TimesTest::otherShiftsAreRefusedWithTheirText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "0d", "-0h", "d", "2", "2x", "2D", "2 d", "1d2h", "--2d", "1.5d", "3654d", "-3654d",
                             "522w", "87673h", "999999999m", "9999999999d", "2d\n2d", "two days"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("a megabyte") << QString(1 << 20, u'9') + u'd';
}

void TimesTest::otherShiftsAreRefusedWithTheirText()
{
    QFETCH(QString, text);
    const auto amount = shiftAmountFromText(text);
    QVERIFY(!amount.ok());
    QCOMPARE(amount.error().code, ErrorCode::InvalidValue);
    QVERIFY(amount.error().message.contains(text.left(40)));
    QVERIFY(amount.error().message.size() < 150);
    QVERIFY(!amount.error().hint.isEmpty());
}

void TimesTest::theSteadyClockGoesForward()
{
    const SystemClock clock;
    const Milliseconds first = clock.steady();
    QVERIFY(first > 0ms);
    QTRY_VERIFY(clock.steady() > first);
    QVERIFY(clock.now() > kEarliestInstant && clock.now() < kLatestInstant);
    FakeClock fake;
    const Instant before = fake.now();
    fake.advance(5min);
    QCOMPARE(fake.now() - before, Milliseconds(5min));
}

QTEST_GUILESS_MAIN(TimesTest)
#include "timestest.moc"
