// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/shift.h"
#include "model/zone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

QTimeZone zone(const char *id)
{
    const Result<QTimeZone> found = zoneFromId(id);
    if (!found)
        qFatal("no zone %s", id);
    return *found;
}

Instant at(const QString &iso)
{
    const auto instant = instantFromIso(iso);
    if (!instant)
        qFatal("no instant %s", qPrintable(iso));
    return *instant;
}

WallTime wall(const QString &text)
{
    return {toMs(at(text + u'Z'))};
}

} // namespace

class ZonesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wallTimesFindTheirInstant_data();
    void wallTimesFindTheirInstant();
    void everyHourOfHalfACenturyComesBack_data();
    void everyHourOfHalfACenturyComesBack();
    void wallTimesAreTakenApart();
    void absurdWallTimesDoNotOverflow();
    void knownZonesAreFound_data();
    void knownZonesAreFound();
    void otherNamesAreRefused_data();
    void otherNamesAreRefused();
    void theSystemHasAZone();
    void typedTimesAreTaken_data();
    void typedTimesAreTaken();
    void otherTextsAreNoTimes_data();
    void otherTextsAreNoTimes();
    void dayShiftsKeepTheWallAndHourShiftsTheDuration_data();
    void dayShiftsKeepTheWallAndHourShiftsTheDuration();
    void aShiftIntoAGapAndBackChangesNothing();
    void shiftsOutOfTheCalendarAreRefused();
};

void ZonesTest::wallTimesFindTheirInstant_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<WallKind>("kind");
    const auto row = [](const char *name, const char *id, const QString &shown, const QString &expected,
                        WallKind kind = WallKind::Once) {
        QTest::newRow(name) << QByteArray(id) << shown << expected << kind;
    };
    using enum WallKind;
    row("UTC", "UTC", u"2026-11-26T14:30:00"_s, u"2026-11-26T14:30:00Z"_s);
    row("Berlin in winter", "Europe/Berlin", u"2026-11-26T14:30:00"_s, u"2026-11-26T13:30:00Z"_s);
    row("Berlin in summer", "Europe/Berlin", u"2026-07-01T14:30:00"_s, u"2026-07-01T12:30:00Z"_s);
    row("Berlin, the last before the gap", "Europe/Berlin", u"2026-03-29T01:59:59.999"_s,
        u"2026-03-29T00:59:59.999Z"_s);
    row("Berlin, the gap begins", "Europe/Berlin", u"2026-03-29T02:00:00"_s, u"2026-03-29T01:00:00Z"_s, Skipped);
    row("Berlin, in the gap", "Europe/Berlin", u"2026-03-29T02:30:00"_s, u"2026-03-29T01:00:00Z"_s, Skipped);
    row("Berlin, the gap ends", "Europe/Berlin", u"2026-03-29T02:59:59.999"_s, u"2026-03-29T01:00:00Z"_s, Skipped);
    row("Berlin, after the gap", "Europe/Berlin", u"2026-03-29T03:00:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("Berlin, before the overlap", "Europe/Berlin", u"2026-10-25T01:59:59"_s, u"2026-10-24T23:59:59Z"_s);
    row("Berlin, the overlap begins", "Europe/Berlin", u"2026-10-25T02:00:00"_s, u"2026-10-25T00:00:00Z"_s, Twice);
    row("Berlin, in the overlap", "Europe/Berlin", u"2026-10-25T02:30:00"_s, u"2026-10-25T00:30:00Z"_s, Twice);
    row("Berlin, after the overlap", "Europe/Berlin", u"2026-10-25T03:00:00"_s, u"2026-10-25T02:00:00Z"_s);
    row("Berlin, far ahead", "Europe/Berlin", u"2199-07-01T12:00:00"_s, u"2199-07-01T10:00:00Z"_s);
    row("Berlin, a gap far ahead", "Europe/Berlin", u"2090-03-26T02:15:00"_s, u"2090-03-26T01:00:00Z"_s, Skipped);
    row("Sao Paulo, no summer time any more", "America/Sao_Paulo", u"2026-11-26T09:00:00"_s, u"2026-11-26T12:00:00Z"_s);
    row("Sao Paulo, midnight does not exist", "America/Sao_Paulo", u"2018-11-04T00:00:00"_s, u"2018-11-04T03:00:00Z"_s,
        Skipped);
    row("Sao Paulo, half past it", "America/Sao_Paulo", u"2018-11-04T00:30:00"_s, u"2018-11-04T03:00:00Z"_s, Skipped);
    row("Sao Paulo, one o'clock", "America/Sao_Paulo", u"2018-11-04T01:00:00"_s, u"2018-11-04T03:00:00Z"_s);
    row("Sao Paulo, the evening comes twice", "America/Sao_Paulo", u"2019-02-16T23:30:00"_s, u"2019-02-17T01:30:00Z"_s,
        Twice);
    row("Lord Howe in winter", "Australia/Lord_Howe", u"2026-07-01T12:00:00"_s, u"2026-07-01T01:30:00Z"_s);
    row("Lord Howe in summer", "Australia/Lord_Howe", u"2026-12-01T12:00:00"_s, u"2026-12-01T01:00:00Z"_s);
    row("Lord Howe, half an hour is skipped", "Australia/Lord_Howe", u"2026-10-04T02:15:00"_s,
        u"2026-10-03T15:30:00Z"_s, Skipped);
    row("Lord Howe, after that half hour", "Australia/Lord_Howe", u"2026-10-04T02:30:00"_s, u"2026-10-03T15:30:00Z"_s);
    row("Lord Howe, half an hour comes twice", "Australia/Lord_Howe", u"2026-04-05T01:45:00"_s,
        u"2026-04-04T14:45:00Z"_s, Twice);
    row("Lord Howe, before that half hour", "Australia/Lord_Howe", u"2026-04-05T01:29:59"_s, u"2026-04-04T14:29:59Z"_s);
    row("Apia, the day before", "Pacific/Apia", u"2011-12-29T23:59:59"_s, u"2011-12-30T09:59:59Z"_s);
    row("Apia, the missing day begins", "Pacific/Apia", u"2011-12-30T00:00:00"_s, u"2011-12-30T10:00:00Z"_s, Skipped);
    row("Apia, noon of the missing day", "Pacific/Apia", u"2011-12-30T12:00:00"_s, u"2011-12-30T10:00:00Z"_s, Skipped);
    row("Apia, the missing day ends", "Pacific/Apia", u"2011-12-30T23:59:59.999"_s, u"2011-12-30T10:00:00Z"_s, Skipped);
    row("Apia, the day after", "Pacific/Apia", u"2011-12-31T00:00:00"_s, u"2011-12-30T10:00:00Z"_s);
    row("Kathmandu", "Asia/Kathmandu", u"2026-11-26T12:00:00"_s, u"2026-11-26T06:15:00Z"_s);
    row("Kathmandu, fifteen minutes skipped", "Asia/Kathmandu", u"1986-01-01T00:10:00"_s, u"1985-12-31T18:30:00Z"_s,
        Skipped);
    row("Kiritimati, fourteen hours ahead", "Pacific/Kiritimati", u"2026-11-26T12:00:00"_s, u"2026-11-25T22:00:00Z"_s);
    row("Pago Pago, eleven hours behind", "Pacific/Pago_Pago", u"2026-11-26T12:00:00"_s, u"2026-11-26T23:00:00Z"_s);
    row("Caracas moves by half an hour", "America/Caracas", u"2016-05-01T02:45:00"_s, u"2016-05-01T07:00:00Z"_s,
        Skipped);
    row("Kwajalein loses a day", "Pacific/Kwajalein", u"1993-08-21T12:00:00"_s, u"1993-08-21T12:00:00Z"_s, Skipped);
}

void ZonesTest::wallTimesFindTheirInstant()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QFETCH(WallKind, kind);
    const ResolvedWall resolved = resolve(wall(shown), zone(id));
    QCOMPARE(toIso(resolved.instant), toIso(at(expected)));
    QCOMPARE(resolved.kind, kind);
}

void ZonesTest::everyHourOfHalfACenturyComesBack_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia",
                           "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca", "Antarctica/Troll"})
        QTest::newRow(id) << QByteArray(id);
}

/// An instant's wall time leads back to it, or, where the wall shows it twice, to the earlier one that shows the same.
void ZonesTest::everyHourOfHalfACenturyComesBack()
{
    QFETCH(QByteArray, id);
    const QTimeZone here = zone(id);
    const qint64 step = 7 * 3'600'000 + 11 * 60'000; // every minute of the day in turn
    for (qint64 ms = 0; ms < 2'524'608'000'000; ms += step) {
        const Instant instant = instantFromMs(ms);
        const WallTime shown = wallTimeAt(instant, here);
        const ResolvedWall resolved = resolve(shown, here);
        QVERIFY(resolved.kind != WallKind::Skipped);
        QCOMPARE(wallTimeAt(resolved.instant, here), shown);
        QVERIFY(resolved.instant <= instant);
        QVERIFY(resolved.kind == WallKind::Twice || resolved.instant == instant);
    }
}

void ZonesTest::wallTimesAreTakenApart()
{
    const WallTime shown = WallTime::from(QDate(2026, 11, 26), QTime(14, 30, 5, 7));
    QCOMPARE(shown, wall(u"2026-11-26T14:30:05.007"_s));
    QCOMPARE(shown.date(), QDate(2026, 11, 26));
    QCOMPARE(shown.time(), QTime(14, 30, 5, 7));
    QCOMPARE(shown.addDays(-26).date(), QDate(2026, 10, 31));
}

void ZonesTest::absurdWallTimesDoNotOverflow()
{
    for (const qint64 ms : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        const Instant instant = resolve(WallTime{ms}, zone("Europe/Berlin")).instant;
        QVERIFY((instant > kLatestInstant) == (ms > 0));
    }
}

void ZonesTest::knownZonesAreFound_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id :
         {"Europe/Berlin", "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "UTC",
          "Etc/UTC", "Etc/GMT+3", "Asia/Calcutta", "US/Eastern", "EST5EDT", "Japan", "W-SU", "Europe/Kyiv"})
        QTest::newRow(id) << QByteArray(id);
}

void ZonesTest::knownZonesAreFound()
{
    QFETCH(QByteArray, id);
    const Result<QTimeZone> found = zoneFromId(id);
    QVERIFY(found.ok());
    QCOMPARE(found->id(), id);
}

void ZonesTest::otherNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"",
                           " ",
                           "Europe",
                           "Europe/Berln",
                           "europe berlin",
                           "+01:00",
                           "UTC+01:00",
                           "UTC-3",
                           "CESTX",
                           "EST5EDT4",
                           "CET-1CEST",
                           "Foo/EST5EDT",
                           "Etc/GMT+99",
                           "utc",
                           "japan",
                           "../../etc/passwd",
                           "/etc/localtime",
                           "Europe/../Europe/Berlin",
                           "Europe/Berlin/",
                           "Europe//Berlin",
                           "posix/Europe/Berlin",
                           "right/Europe/Berlin",
                           "posixrules",
                           "localtime",
                           "zone.tab",
                           "Europe/Berlin\n",
                           ":Europe/Berlin",
                           "tzdata.zi"})
        QTest::addRow("'%s'", id) << QByteArray(id);
    QTest::newRow("a NUL inside") << QByteArray("Europe/Berlin\0x", 15);
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'A');
    QTest::newRow("not Latin") << QByteArray("Europ\xc3\xa4/Berlin");
}

void ZonesTest::otherNamesAreRefused()
{
    QFETCH(QByteArray, id);
    const Result<QTimeZone> found = zoneFromId(id);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::InvalidTimezone);
    QVERIFY(found.error().hint.contains(u"Europe/Berlin"));
    QVERIFY(found.error().message.size() < 120);
}

void ZonesTest::theSystemHasAZone()
{
    QVERIFY(zoneFromId(systemZoneId()).ok());
}

void ZonesTest::typedTimesAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a T") << u"2026-11-26T14:30"_s << u"2026-11-26T13:30:00Z"_s;
    QTest::newRow("a space") << u"2026-11-26 14:30"_s << u"2026-11-26T13:30:00Z"_s;
    QTest::newRow("seconds") << u"2026-11-26T14:30:15"_s << u"2026-11-26T13:30:15Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-26T14:30:15.250"_s << u"2026-11-26T13:30:15.250Z"_s;
    QTest::newRow("an offset wins over the zone") << u"2026-11-26T14:30-05:00"_s << u"2026-11-26T19:30:00Z"_s;
    QTest::newRow("Z wins too") << u"2026-11-26T14:30Z"_s << u"2026-11-26T14:30:00Z"_s;
    QTest::newRow("spaces around") << u"  2026-11-26T14:30\n"_s << u"2026-11-26T13:30:00Z"_s;
    QTest::newRow("in a gap") << u"2026-03-29T02:30"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("in an overlap") << u"2026-10-25T02:30"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("the second of the two, by its offset") << u"2026-10-25T02:30+01:00"_s << u"2026-10-25T01:30:00Z"_s;
}

void ZonesTest::typedTimesAreTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Instant> time = parseTime(text, zone("Europe/Berlin"));
    QVERIFY(time.ok());
    QCOMPARE(toIso(*time), toIso(at(expected)));
}

void ZonesTest::otherTextsAreNoTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "tomorrow", "14:30", "2026-11-26", "26.11.2026 14:30", "2026-02-30T10:00",
                             "2026-11-26T25:00", "2026-11-26T14:30 PM", "1969-06-01T00:00", "1970-01-01T00:30",
                             "2200-01-01T00:00", "2200-06-01T00:00Z", "9999-12-31T23:59", "0001-01-01T00:00Z",
                             "2026-11-26T14:30Europe/Berlin", "1e9", "'; DROP TABLE publish_jobs; --"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("right to left") << u"\u202e2026-11-26T14:30"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'2');
}

void ZonesTest::otherTextsAreNoTimes()
{
    QFETCH(QString, text);
    const Result<Instant> time = parseTime(text, zone("Europe/Berlin"));
    QVERIFY(!time.ok());
    QCOMPARE(time.error().code, ErrorCode::InvalidTime);
    QVERIFY(time.error().message.contains(text.left(40)));
    QVERIFY(time.error().message.size() < 200);
    QVERIFY(!time.error().hint.isEmpty());
}

void ZonesTest::dayShiftsKeepTheWallAndHourShiftsTheDuration_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("expectedWall");
    QTest::addColumn<WallKind>("kind");
    using enum WallKind;
    const auto row = [](const char *name, const char *id, const char *shown, const char *by, const char *expected,
                        const char *expectedWall, WallKind kind) {
        QTest::newRow(name) << QByteArray(id) << QString::fromLatin1(shown) << QString::fromLatin1(by)
                            << QString::fromLatin1(expected) << QString::fromLatin1(expectedWall) << kind;
    };
    row("a day over the change", "Europe/Berlin", "2026-03-28T09:00:00", "1d", "2026-03-29T07:00:00Z",
        "2026-03-29T09:00:00", Once);
    row("24 hours over the change", "Europe/Berlin", "2026-03-28T09:00:00", "24h", "2026-03-29T08:00:00Z",
        "2026-03-29T10:00:00", Once);
    row("a week back over the change", "Europe/Berlin", "2026-11-01T09:00:00", "-1w", "2026-10-25T08:00:00Z",
        "2026-10-25T09:00:00", Once);
    row("a day into the gap", "Europe/Berlin", "2026-03-28T02:30:00", "1d", "2026-03-29T01:00:00Z",
        "2026-03-29T02:30:00", Skipped);
    row("a day into the overlap", "Europe/Berlin", "2026-10-24T02:30:00", "1d", "2026-10-25T00:30:00Z",
        "2026-10-25T02:30:00", Twice);
    row("an hour into the second of the two", "Europe/Berlin", "2026-10-25T02:30:00", "1h", "2026-10-25T01:30:00Z",
        "2026-10-25T02:30:00", Twice);
    row("a day into the missing one", "Pacific/Apia", "2011-12-29T12:00:00", "1d", "2011-12-30T10:00:00Z",
        "2011-12-30T12:00:00", Skipped);
    row("two days over the missing one", "Pacific/Apia", "2011-12-29T12:00:00", "2d", "2011-12-30T22:00:00Z",
        "2011-12-31T12:00:00", Once);
    row("half an hour of Lord Howe", "Australia/Lord_Howe", "2026-10-03T02:15:00", "1d", "2026-10-03T15:30:00Z",
        "2026-10-04T02:15:00", Skipped);
    row("minutes", "Asia/Kathmandu", "2026-11-26T12:00:00", "-90m", "2026-11-26T04:45:00Z", "2026-11-26T10:30:00",
        Once);
}

void ZonesTest::dayShiftsKeepTheWallAndHourShiftsTheDuration()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, shown);
    QFETCH(QString, by);
    QFETCH(QString, expected);
    QFETCH(QString, expectedWall);
    QFETCH(WallKind, kind);
    const QTimeZone here = zone(id);
    const Result<ShiftedTime> shifted =
        shiftTime(resolve(wall(shown), here).instant, wall(shown), here, *shiftAmountFromText(by));
    QVERIFY(shifted.ok());
    QCOMPARE(toIso(shifted->at), toIso(at(expected)));
    QCOMPARE(shifted->wall, wall(expectedWall));
    QCOMPARE(shifted->kind, kind);
}

void ZonesTest::aShiftIntoAGapAndBackChangesNothing()
{
    const QTimeZone here = zone("Europe/Berlin");
    const WallTime shown = wall(u"2026-03-28T02:30:00"_s);
    const Instant before = resolve(shown, here).instant;
    const Result<ShiftedTime> there = shiftTime(before, shown, here, {.days = 1});
    QVERIFY(there.ok());
    const Result<ShiftedTime> back = shiftTime(there->at, there->wall, here, {.days = -1});
    QVERIFY(back.ok());
    QCOMPARE(back->at, before);
    QCOMPARE(back->wall, shown);
}

void ZonesTest::shiftsOutOfTheCalendarAreRefused()
{
    const QTimeZone utc = zone("UTC");
    const auto shift = [&utc](const QString &shown, ShiftAmount by) {
        return shiftTime(at(shown + u'Z'), wall(shown), utc, by);
    };
    QVERIFY(shift(u"1970-01-02T00:00:00"_s, {.days = -1}).ok());
    QVERIFY(!shift(u"1970-01-02T00:00:00"_s, {.days = -2}).ok());
    QVERIFY(shift(u"2199-12-31T22:59:59"_s, {.duration = 1h}).ok());
    const Result<ShiftedTime> late = shift(u"2199-12-31T23:00:00"_s, {.duration = 1h});
    QVERIFY(!late.ok());
    QCOMPARE(late.error().code, ErrorCode::InvalidTime);
    QVERIFY(late.error().message.contains(u"2200-01-01T00:00:00Z"));
}

QTEST_GUILESS_MAIN(ZonesTest)
#include "zonestest.moc"
