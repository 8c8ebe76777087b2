// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/timegridlayout.h"
#include "ui/theme/clocktext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Instant at(const char *iso)
{
    const auto instant = instantFromIso(QString::fromLatin1(iso));
    Q_ASSERT(instant);
    return *instant;
}

Instant wallIn(const QTimeZone &zone, QDate date, QTime time)
{
    return resolve(WallTime::from(date, time), zone).instant;
}

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/// The deepest overlap by counting, to compare with.
int deepest(const QList<Extent> &extents)
{
    int most = 0;
    for (const Extent &extent : extents) {
        const auto count = std::count_if(extents.cbegin(), extents.cend(), [&](const Extent &other) {
            return other.top <= extent.top && extent.top < other.bottom;
        });
        most = std::max(most, int(count));
    }
    return most;
}

bool overlap(const Extent &a, const Extent &b)
{
    return a.top < b.bottom && b.top < a.bottom;
}

} // namespace

class TimeGridLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsAsLongAsItsClockMakesIt_data();
    void aDayIsAsLongAsItsClockMakesIt();
    void hoursAreLabelledAsTheWallShowsThem_data();
    void hoursAreLabelledAsTheWallShowsThem();
    void pixelsAndInstantsAreInverse();
    void pointsOutsideTheDayAreClampedIntoIt();
    void timesSnapToTheGrid_data();
    void timesSnapToTheGrid();
    void aDraggedTimeKeepsItsMinutes();
    void snappingNeverLeavesTheDay();
    void snappingStaysInTheHourThatComesTwice();
    void snappingLandsBehindAnHourThatIsSkipped();

    void clocksShowNoSeconds_data();
    void clocksShowNoSeconds();

    void tilesApartFillTheColumn();
    void overlappingTilesStandSideBySide();
    void aTileWidensOverLanesThatAreFreeBesideIt();
    void noMoreLanesThanTheDeepestOverlap();
    void lanesDoNotDependOnUnrelatedTiles();
    void aHundredPostsInOneMinuteBecomeACrowd();

    void columnsFillTheWidthWithoutGapsOrOverlaps_data();
    void columnsFillTheWidthWithoutGapsOrOverlaps();
    void pointsFindTheirDayAndTime();
    void theWeekOfAClockChangeIsDrawnTrue();
    void tilesOutsideTheDaysShownAreLeftOut();
    void everyTileIsFoundUnderItsOwnMiddle();
    void aRubberBandTakesWhatItTouches();
    void aTileJustBeforeMidnightStaysReadable();
};

void TimeGridLayoutTest::aDayIsAsLongAsItsClockMakesIt_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minutes");
    QTest::newRow("ordinary") << QByteArray("Europe/Berlin") << QDate(2026, 11, 22) << 24 * 60;
    QTest::newRow("spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23 * 60;
    QTest::newRow("autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25 * 60;
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 23 * 60 + 30;
    QTest::newRow("midnight skipped") << QByteArray("America/Asuncion") << QDate(2023, 10, 1) << 23 * 60;
    QTest::newRow("the day that Apia left out") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30) << 0;
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(1970, 1, 1) << 24 * 60;
}

void TimeGridLayoutTest::aDayIsAsLongAsItsClockMakesIt()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, minutes);
    const DayScale day = DayScale::of(date, QTimeZone(zone), 60);
    QCOMPARE(day.length().count(), Milliseconds(std::chrono::minutes(minutes)).count());
    QCOMPARE(day.height(), qreal(minutes));
    QCOMPARE(day.isOrdinary(), minutes == 24 * 60);
}

void TimeGridLayoutTest::hoursAreLabelledAsTheWallShowsThem_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("firstFour");
    QTest::addColumn<int>("count");
    QTest::newRow("ordinary") << QByteArray("Europe/Berlin") << QDate(2026, 11, 22) << u"0 1 2 3"_s << 24;
    QTest::newRow("two o'clock is missing") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << u"0 1 3 4"_s << 23;
    QTest::newRow("two o'clock twice") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << u"0 1 2 2!"_s << 25;
    QTest::newRow("midnight is missing") << QByteArray("America/Asuncion") << QDate(2023, 10, 1) << u"1 2 3 4"_s << 23;
    // 02:00 jumps to 02:30: the full hour of two does not exist, and three comes half an hour after it should
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << u"0 1 3 4"_s << 23;
    QTest::newRow("no day") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30) << QString() << 0;
}

void TimeGridLayoutTest::hoursAreLabelledAsTheWallShowsThem()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QString, firstFour);
    QFETCH(int, count);
    const QTimeZone where(zone);
    const QList<HourMark> hours = DayScale::of(date, where, 60).hours(where);
    QCOMPARE(hours.size(), count);
    QStringList words;
    for (const HourMark &mark : hours.first(std::min<qsizetype>(4, hours.size()))) {
        words.append(QString::number(mark.wall.hour()) + (mark.again ? u"!"_s : QString()));
        QCOMPARE(wallTimeAt(mark.at, where).time(), mark.wall);
    }
    QCOMPARE(words.join(u' '), firstFour);
}

void TimeGridLayoutTest::pixelsAndInstantsAreInverse()
{
    for (const QDate date : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 11, 22)}) {
        const DayScale day = DayScale::of(date, berlin(), 60);
        for (Instant instant = day.start; instant < day.end; instant += 1min)
            QCOMPARE(toMs(day.at(day.yAt(instant))), toMs(instant));
    }
}

void TimeGridLayoutTest::pointsOutsideTheDayAreClampedIntoIt()
{
    const DayScale day = DayScale::of(QDate(2026, 11, 22), berlin(), 60);
    QCOMPARE(toMs(day.at(-500)), toMs(day.start));
    QCOMPARE(toMs(day.at(1e9)), toMs(day.end - 1ms));
    const DayScale none = DayScale::of(QDate(2011, 12, 30), QTimeZone("Pacific/Apia"), 60);
    QCOMPARE(toMs(none.at(10)), toMs(none.start));
    QCOMPARE(toMs(none.snappedAt(10, QTimeZone("Pacific/Apia"), {})), toMs(none.start));
}

void TimeGridLayoutTest::timesSnapToTheGrid_data()
{
    QTest::addColumn<QTime>("raw");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("5 down") << QTime(9, 2) << 5 << QTime(9, 0);
    QTest::newRow("5 up") << QTime(9, 3) << 5 << QTime(9, 5);
    QTest::newRow("15 down") << QTime(9, 7) << 15 << QTime(9, 0);
    QTest::newRow("15 the middle goes up") << QTime(9, 7, 30) << 15 << QTime(9, 15);
    QTest::newRow("30") << QTime(9, 44) << 30 << QTime(9, 30);
    QTest::newRow("60") << QTime(9, 31) << 60 << QTime(10, 0);
    QTest::newRow("1") << QTime(9, 31, 29) << 1 << QTime(9, 31);
    QTest::newRow("on it already") << QTime(9, 45) << 15 << QTime(9, 45);
}

void TimeGridLayoutTest::timesSnapToTheGrid()
{
    QFETCH(QTime, raw);
    QFETCH(int, minutes);
    QFETCH(QTime, expected);
    for (const char *zoneId : {"Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe"}) {
        const QTimeZone zone(zoneId);
        const Instant result = snapped(wallIn(zone, {2026, 11, 22}, raw), zone, {std::chrono::minutes(minutes)});
        QCOMPARE(wallTimeAt(result, zone).time(), expected);
        QCOMPARE(wallTimeAt(result, zone).date(), QDate(2026, 11, 22));
    }
}

void TimeGridLayoutTest::aDraggedTimeKeepsItsMinutes()
{
    const WallTime wall = WallTime::from({2026, 11, 22}, QTime(9, 7));
    const TimeSnap snap = TimeSnap::keeping(wall, 15min);
    QCOMPARE(snap.phase.count(), Milliseconds(7min).count());
    const DayScale day = DayScale::of(QDate(2026, 11, 24), berlin(), 60);
    QCOMPARE(wallTimeAt(day.snappedAt(9 * 60 + 5, berlin(), snap), berlin()).time(), QTime(9, 7));
    QCOMPARE(wallTimeAt(day.snappedAt(9 * 60 + 16, berlin(), snap), berlin()).time(), QTime(9, 22));
    QCOMPARE(wallTimeAt(day.snappedAt(9 * 60 + 16, berlin(), {}), berlin()).time(), QTime(9, 15));
}

void TimeGridLayoutTest::snappingNeverLeavesTheDay()
{
    for (const QDate date : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 11, 22)}) {
        const DayScale day = DayScale::of(date, berlin(), 60);
        for (const int step : {1, 5, 15, 30, 60}) {
            for (const int phase : {0, 1, step - 1}) {
                const TimeSnap snap{std::chrono::minutes(step), std::chrono::minutes(phase % step)};
                for (const qreal y : {-100.0, 0.0, 3.0, 59.9, 119.0, 121.0, day.height() - 1, day.height() + 100}) {
                    const Instant result = day.snappedAt(y, berlin(), snap);
                    QVERIFY2(day.contains(result), qPrintable(u"%1 min at %2"_s.arg(step).arg(y)));
                    QCOMPARE((wallTimeAt(result, berlin()).ms - snap.phase.count()) % snap.step.count(), 0);
                }
            }
        }
    }
}

void TimeGridLayoutTest::snappingStaysInTheHourThatComesTwice()
{
    // 25 October 2026, Berlin: 02:00-03:00 is shown from 00:00Z and again from 01:00Z
    QCOMPARE(toIso(snapped(at("2026-10-25T00:22:00Z"), berlin(), {})), u"2026-10-25T00:15:00Z"_s);
    QCOMPARE(toIso(snapped(at("2026-10-25T01:22:00Z"), berlin(), {})), u"2026-10-25T01:15:00Z"_s);
    QCOMPARE(toIso(snapped(at("2026-10-25T00:59:00Z"), berlin(), {})), u"2026-10-25T01:00:00Z"_s);
}

void TimeGridLayoutTest::snappingLandsBehindAnHourThatIsSkipped()
{
    // 29 March 2026, Berlin: 01:59:59 is followed by 03:00, at 01:00Z
    QCOMPARE(toIso(snapped(at("2026-03-29T00:58:00Z"), berlin(), {})), u"2026-03-29T01:00:00Z"_s);
    QCOMPARE(wallTimeAt(snapped(at("2026-03-29T00:58:00Z"), berlin(), {}), berlin()).time(), QTime(3, 0));
    const QTimeZone lordHowe("Australia/Lord_Howe"); // 02:00 → 02:30: no full hour within reach from 02:31 but three
    const Instant raw = wallIn(lordHowe, {2026, 10, 4}, QTime(2, 31));
    QCOMPARE(wallTimeAt(snapped(raw, lordHowe, {60min}), lordHowe).time(), QTime(3, 0));
}

void TimeGridLayoutTest::clocksShowNoSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("C") << QLocale::c() << u"14:05"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"14:05"_s;
    QTest::newRow("American") << QLocale(u"en_US"_s) << u"2:05 PM"_s;
    QTest::newRow("Danish, with points") << QLocale(u"da_DK"_s) << u"14.05"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"14:05"_s;
}

void TimeGridLayoutTest::clocksShowNoSeconds()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, expected);
    QCOMPARE(clockText(QTime(14, 5, 59), locale).replace(u'\u202F', u' '), expected);
}

void TimeGridLayoutTest::tilesApartFillTheColumn()
{
    const LaneLayout layout = assignLanes({{0, 40}, {40, 80}, {200, 240}}, 5);
    for (const Lane &lane : layout.lanes)
        QCOMPARE(lane, (Lane{0, 1, 1}));
    QVERIFY(layout.crowds.isEmpty());
    QVERIFY(assignLanes({}, 5).lanes.isEmpty());
}

void TimeGridLayoutTest::overlappingTilesStandSideBySide()
{
    const LaneLayout layout = assignLanes({{0, 40}, {15, 55}, {15, 55}}, 5);
    QCOMPARE(layout.lanes, (QList<Lane>{{0, 1, 3}, {1, 1, 3}, {2, 1, 3}}));
}

void TimeGridLayoutTest::aTileWidensOverLanesThatAreFreeBesideIt()
{
    // the third begins when the first has ended, beside the second; the fourth hangs on the third only
    const LaneLayout layout = assignLanes({{0, 40}, {10, 50}, {10, 50}, {45, 85}, {60, 100}}, 5);
    QCOMPARE(layout.lanes[3], (Lane{0, 1, 3}));
    QCOMPARE(layout.lanes[4], (Lane{1, 2, 3}));
}

void TimeGridLayoutTest::noMoreLanesThanTheDeepestOverlap()
{
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> top(0, 600);
    std::uniform_int_distribution<int> length(1, 90);
    for (int round = 0; round < 200; ++round) {
        QList<Extent> extents;
        for (int i = 0; i < 1 + round % 30; ++i) {
            const int from = top(random);
            extents.append({qreal(from), qreal(from + length(random))});
        }
        const LaneLayout layout = assignLanes(extents, 1000);
        int widest = 0;
        for (int a = 0; a < extents.size(); ++a) {
            const Lane &lane = layout.lanes[a];
            QVERIFY(lane.first >= 0 && lane.span >= 1 && lane.first + lane.span <= lane.of);
            widest = std::max(widest, lane.of);
            for (int b = 0; b < a; ++b) {
                const Lane &other = layout.lanes[b];
                const bool beside = lane.first + lane.span <= other.first || other.first + other.span <= lane.first;
                QVERIFY(!overlap(extents[a], extents[b]) || (beside && lane.of == other.of));
            }
        }
        QCOMPARE(widest, deepest(extents));
    }
}

void TimeGridLayoutTest::lanesDoNotDependOnUnrelatedTiles()
{
    const QList<Extent> alone{{100, 140}, {120, 160}};
    const QList<Extent> withOthers{{300, 340}, {100, 140}, {0, 40}, {120, 160}};
    const LaneLayout before = assignLanes(alone, 5);
    const LaneLayout after = assignLanes(withOthers, 5);
    QCOMPARE(after.lanes[1], before.lanes[0]);
    QCOMPARE(after.lanes[3], before.lanes[1]);
}

void TimeGridLayoutTest::aHundredPostsInOneMinuteBecomeACrowd()
{
    const LaneLayout layout = assignLanes(QList<Extent>(100, Extent{60, 100}), 4);
    QCOMPARE(layout.crowds.size(), 1);
    QCOMPARE(layout.crowds.first().hidden.size(), 97);
    QCOMPARE(layout.crowds.first().lane, 3);
    QCOMPARE(
        std::count_if(layout.lanes.cbegin(), layout.lanes.cend(), [](const Lane &lane) { return lane.isHidden(); }),
        97);
    QCOMPARE(layout.lanes[2], (Lane{2, 1, 4}));
    QCOMPARE(assignLanes({{0, 40}, {10, 50}}, 1).crowds.first().hidden.size(), 2);
    QCOMPARE(assignLanes({{0, 40}, {10, 50}}, 0).crowds.first().hidden.size(),
             2); // no room at all is treated as one lane
    // two crowds that do not touch stay two
    const LaneLayout two = assignLanes({{0, 90}, {0, 40}, {0, 40}, {50, 90}, {50, 90}}, 2);
    QCOMPARE(two.crowds.size(), 2);
    QCOMPARE(two.crowds[1].extent, (Extent{50, 90}));
}

void TimeGridLayoutTest::columnsFillTheWidthWithoutGapsOrOverlaps_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const qreal width : {701.0, 900.0, 1023.0, 64.0, 0.0}) {
        for (const int days : {1, 7}) {
            for (const bool rightToLeft : {false, true})
                QTest::addRow("%d days in %g%s", days, width, rightToLeft ? " rtl" : "")
                    << days << width << rightToLeft;
        }
    }
}

void TimeGridLayoutTest::columnsFillTheWidthWithoutGapsOrOverlaps()
{
    QFETCH(int, days);
    QFETCH(qreal, width);
    QFETCH(bool, rightToLeft);
    const TimeGridLayout grid(
        {.first = {2026, 11, 16}, .days = days, .zone = berlin(), .width = width, .rightToLeft = rightToLeft});
    qreal edge = rightToLeft ? grid.hoursRect().left() : grid.hoursRect().right();
    for (int day = 0; day < days; ++day) {
        const QRectF column = grid.columnRect(day);
        QCOMPARE(column.left(), std::floor(column.left()));
        if (width > grid.frame().hoursWidth)
            QCOMPARE(rightToLeft ? column.right() : column.left(), edge);
        edge = rightToLeft ? column.left() : column.right();
    }
    if (width > grid.frame().hoursWidth)
        QCOMPARE(edge, rightToLeft ? 0 : width);
}

void TimeGridLayoutTest::pointsFindTheirDayAndTime()
{
    for (const bool rightToLeft : {false, true}) {
        const TimeGridLayout grid({.first = {2026, 11, 16},
                                   .days = 7,
                                   .zone = berlin(),
                                   .width = 756,
                                   .pixelsPerHour = 60,
                                   .rightToLeft = rightToLeft});
        for (int day = 0; day < 7; ++day) {
            const auto place = grid.placeAt({grid.columnRect(day).center().x(), 9.5 * 60});
            QVERIFY(place);
            QCOMPARE(place->day, day);
            QCOMPARE(wallTimeAt(grid.days()[day].at(place->y), berlin()),
                     WallTime::from(QDate(2026, 11, 16 + day), QTime(9, 30)));
        }
        QVERIFY(!grid.placeAt(grid.hoursRect().center()));
        QVERIFY(!grid.placeAt({400, -1}));
        QVERIFY(!grid.placeAt({400, grid.height() + 1}));
        QCOMPARE(grid.dayNear(rightToLeft ? 10'000 : -10'000), 0);
        QCOMPARE(grid.dayNear(rightToLeft ? -10'000 : 10'000), 6);
    }
}

void TimeGridLayoutTest::theWeekOfAClockChangeIsDrawnTrue()
{
    const TimeGridLayout autumn({.first = {2026, 10, 19}, .days = 7, .zone = berlin(), .pixelsPerHour = 60});
    QCOMPARE(autumn.height(), 25 * 60 + autumn.frame().tileHeight);
    QCOMPARE(autumn.labellingDay(), 0);
    QCOMPARE(autumn.yAt(at("2026-10-25T08:00:00Z")), 10 * 60.0); // 09:00 is the eleventh hour of that day
    QCOMPARE(autumn.yAt(at("2026-10-24T07:00:00Z")), 9 * 60.0);
    const TimeGridLayout spring({.first = {2026, 3, 29}, .days = 1, .zone = berlin(), .pixelsPerHour = 60});
    QCOMPARE(spring.height(), 23 * 60 + spring.frame().tileHeight);
    QCOMPARE(spring.yAt(at("2026-03-29T07:00:00Z")), 8 * 60.0); // 09:00, an hour early
}

void TimeGridLayoutTest::tilesOutsideTheDaysShownAreLeftOut()
{
    TimeGridLayout grid({.first = {2026, 11, 16}, .days = 7, .zone = berlin()});
    grid.place({grid.from() - 1ms, grid.from(), grid.to() - 1ms, grid.to(), kEarliestInstant, kLatestInstant});
    QCOMPARE(grid.tiles().size(), 2);
    QCOMPARE(grid.tiles()[0].index, 1);
    QCOMPARE(grid.tiles()[1].index, 2);
    QCOMPARE(grid.tiles()[1].day, 6);
}

void TimeGridLayoutTest::everyTileIsFoundUnderItsOwnMiddle()
{
    std::mt19937 random(7);
    for (const bool rightToLeft : {false, true}) {
        TimeGridLayout grid(
            {.first = {2026, 10, 19}, .days = 7, .zone = berlin(), .width = 1100, .rightToLeft = rightToLeft});
        QList<Instant> instants;
        for (int i = 0; i < 150; ++i)
            instants.append(grid.from() + Milliseconds(random() % (grid.to() - grid.from()).count()));
        grid.place(instants);
        QCOMPARE(grid.tiles().size(), instants.size());
        for (const TimeGridLayout::Placed &tile : grid.tiles()) {
            if (tile.rect.isEmpty())
                continue;
            QCOMPARE(grid.tileAt(tile.rect.center()), tile.index);
            QVERIFY(grid.columnRect(tile.day).contains(tile.rect));
            QCOMPARE(tile.rect.top(), std::round(grid.yAt(instants[tile.index])));
        }
        for (int crowd = 0; crowd < grid.crowds().size(); ++crowd)
            QCOMPARE(grid.crowdAt(grid.crowds()[crowd].rect.center()), crowd);
    }
}

void TimeGridLayoutTest::aRubberBandTakesWhatItTouches()
{
    TimeGridLayout grid({.first = {2026, 11, 16}, .days = 7, .zone = berlin(), .width = 756, .pixelsPerHour = 60});
    const auto nine = [](int day) { return wallIn(berlin(), QDate(2026, 11, 16 + day), QTime(9, 0)); };
    grid.place({nine(0), nine(1), nine(2), nine(3)});
    const QRectF band = QRectF(grid.columnRect(1).center(), grid.columnRect(2).center())
                            .adjusted(0, -grid.height() / 2, 0, grid.height() / 2);
    QCOMPARE(grid.tilesIn(band), (QList<int>{1, 2}));
    QVERIFY(grid.tilesIn(QRectF(0, 0, 5, 5)).isEmpty());
}

void TimeGridLayoutTest::aTileJustBeforeMidnightStaysReadable()
{
    TimeGridLayout grid({.first = {2026, 11, 16}, .days = 1, .zone = berlin()});
    grid.place({grid.to() - 1min});
    QVERIFY(grid.tiles().first().rect.bottom() <= grid.height());
    QVERIFY(grid.tiles().first().rect.height() > 30);
}

QTEST_GUILESS_MAIN(TimeGridLayoutTest)
#include "timegridlayouttest.moc"
