// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/monthlayout.h"

#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

/// The month's arithmetic, without a window.
class MonthLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weeksOfAMonth_data();
    void weeksOfAMonth();
    void daysTileTheBodyWithoutGaps_data();
    void daysTileTheBodyWithoutGaps();
    void everyPointFindsItsDay();
    void rightToLeftBeginsAtTheRight();
    void theHeaderIsNoDay();
    void overflowKeepsRoomForItsLine_data();
    void overflowKeepsRoomForItsLine();
    void smallRowsGetCompactTiles();
    void scrollingIsTheSameInAnySteps();
    void distancesLeadThere();
    void theMonthIsThatOfTheMiddle();
    void absurdSizesDoNoHarm_data();
    void absurdSizesDoNoHarm();

private:
    static MonthLayout layout(QSize size = {1000, 828}, int rows = 6)
    {
        MonthLayout made;
        made.size = size;
        made.rows = rows;
        made.topWeek = QDate(2026, 10, 26);
        return made;
    }
};

void MonthLayoutTest::weeksOfAMonth_data()
{
    QTest::addColumn<QDate>("month");
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QDate>("first");
    QTest::newRow("February that fits") << QDate(2027, 2, 1) << int(Qt::Monday) << 4 << QDate(2027, 2, 1);
    QTest::newRow("the same from Sunday") << QDate(2027, 2, 1) << int(Qt::Sunday) << 5 << QDate(2027, 1, 31);
    QTest::newRow("November 2026") << QDate(2026, 11, 18) << int(Qt::Monday) << 6 << QDate(2026, 10, 26);
    QTest::newRow("from Sunday") << QDate(2026, 11, 30) << int(Qt::Sunday) << 5 << QDate(2026, 11, 1);
    QTest::newRow("from Saturday") << QDate(2026, 11, 1) << int(Qt::Saturday) << 5 << QDate(2026, 10, 31);
    QTest::newRow("a leap February") << QDate(2028, 2, 29) << int(Qt::Monday) << 5 << QDate(2028, 1, 31);
}

void MonthLayoutTest::weeksOfAMonth()
{
    QFETCH(QDate, month);
    QFETCH(int, firstDay);
    QFETCH(int, weeks);
    QFETCH(QDate, first);
    const auto day = Qt::DayOfWeek(firstDay);
    QCOMPARE(MonthLayout::weeksOf(month, day), weeks);
    QCOMPARE(MonthLayout::weekStart(QDate(month.year(), month.month(), 1), day), first);
}

void MonthLayoutTest::daysTileTheBodyWithoutGaps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const int width : {700, 701, 703, 999, 1366}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d mirrored", width) << width << true;
    }
}

void MonthLayoutTest::daysTileTheBodyWithoutGaps()
{
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    MonthLayout month = layout({width, 700});
    month.rightToLeft = rightToLeft;
    int covered = 0;
    for (int i = 0; i < 7; ++i)
        covered += month.cellOf(month.topWeek.addDays(i)).width();
    QCOMPARE(covered, width);
    for (int i = 0; i < 6; ++i) {
        const QRect one = month.cellOf(month.topWeek.addDays(i));
        const QRect next = month.cellOf(month.topWeek.addDays(i + 1));
        QCOMPARE(rightToLeft ? one.left() : one.right() + 1, rightToLeft ? next.right() + 1 : next.left());
    }
    QCOMPARE(month.cellOf(month.topWeek.addDays(7)).top(), month.cellOf(month.topWeek).bottom() + 1);
}

void MonthLayoutTest::everyPointFindsItsDay()
{
    MonthLayout month = layout();
    month.offset = 37;
    for (int x = 0; x < month.size.width(); x += 13) {
        for (int y = MonthLayout::kHeader; y < month.size.height(); y += 7) {
            const QDate day = month.dayAt({x, y});
            QVERIFY(day.isValid());
            QVERIFY(month.cellOf(day).contains(x, y));
            QVERIFY(day >= month.topWeek && day <= month.lastVisible());
        }
    }
}

void MonthLayoutTest::rightToLeftBeginsAtTheRight()
{
    MonthLayout month = layout();
    month.rightToLeft = true;
    QCOMPARE(month.cellOf(month.topWeek).right(), month.size.width() - 1);
    QCOMPARE(month.headerOf(0).right(), month.size.width() - 1);
    QCOMPARE(month.cellOf(month.topWeek.addDays(6)).left(), 0);
    QCOMPARE(month.numberOf(month.topWeek).right(), month.size.width() - 1);
}

void MonthLayoutTest::theHeaderIsNoDay()
{
    const MonthLayout month = layout();
    QVERIFY(!month.dayAt({10, 5}).isValid());
    QVERIFY(!month.dayAt({-1, 100}).isValid());
    QVERIFY(!month.dayAt({10, 828}).isValid());
}

void MonthLayoutTest::overflowKeepsRoomForItsLine_data()
{
    QTest::addColumn<int>("height");
    for (int height = 400; height <= 1600; height += 60)
        QTest::addRow("%d", height) << height;
}

void MonthLayoutTest::overflowKeepsRoomForItsLine()
{
    QFETCH(int, height);
    const MonthLayout month = layout({1000, height});
    const QDate day = month.topWeek;
    const QRect cell = month.cellOf(day);
    int before = 0;
    for (int count = 0; count < 40; ++count) {
        const int shown = month.shownOf(count);
        QVERIFY(shown <= count);
        if (shown > 0)
            QVERIFY(month.tileOf(day, shown - 1).bottom() <= cell.bottom());
        if (shown < count) {
            QVERIFY2(month.moreOf(day, shown).bottom() <= cell.bottom(), "“+n more” is cut off");
            QVERIFY(shown == 0 || !month.moreOf(day, shown).intersects(month.tileOf(day, shown - 1)));
        } else {
            QVERIFY(shown >= before);
        }
        before = shown;
    }
}

void MonthLayoutTest::smallRowsGetCompactTiles()
{
    QCOMPARE(layout({1000, 828}).tileSize(), TileSize::Full);
    const MonthLayout small = layout({700, 500});
    QCOMPARE(small.tileSize(), TileSize::Compact);
    QVERIFY(small.shownOf(2) >= 1);
}

void MonthLayoutTest::scrollingIsTheSameInAnySteps()
{
    MonthLayout once = layout();
    MonthLayout many = layout();
    const QRect before = once.cellOf(QDate(2026, 11, 18));
    once.scrollBy(-1234);
    for (int i = 0; i < 1234; ++i)
        many.scrollBy(-1);
    QCOMPARE(many.topWeek, once.topWeek);
    QCOMPARE(many.offset, once.offset);
    QCOMPARE(once.cellOf(QDate(2026, 11, 18)), before.translated(0, 1234));
    QVERIFY(once.offset >= 0 && once.offset < once.rowHeight());
    once.scrollBy(1234);
    QCOMPARE(once.cellOf(QDate(2026, 11, 18)), before);
    QCOMPARE(once.topWeek, QDate(2026, 10, 26));
}

void MonthLayoutTest::distancesLeadThere()
{
    MonthLayout month = layout();
    month.offset = 20;
    month.scrollBy(month.distanceTo(QDate(2027, 2, 1)));
    QCOMPARE(month.topWeek, QDate(2027, 2, 1));
    QCOMPARE(month.offset, 0);
    month.scrollBy(month.distanceTo(QDate(2025, 12, 29)));
    QCOMPARE(month.topWeek, QDate(2025, 12, 29));
}

void MonthLayoutTest::theMonthIsThatOfTheMiddle()
{
    MonthLayout month = layout();
    QCOMPARE(month.month(), QDate(2026, 11, 1));
    month.scrollBy(4 * month.rowHeight());
    QCOMPARE(month.month(), QDate(2026, 12, 1));
}

void MonthLayoutTest::absurdSizesDoNoHarm_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("nothing") << QSize(0, 0);
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("flat") << QSize(1000, 20);
    QTest::newRow("narrow") << QSize(6, 600);
    QTest::newRow("a wall of screens") << QSize(30000, 20000);
}

void MonthLayoutTest::absurdSizesDoNoHarm()
{
    QFETCH(QSize, size);
    const MonthLayout month = layout(size);
    QVERIFY(month.rowHeight() > 0);
    QVERIFY(month.lastVisible() >= month.topWeek);
    QVERIFY(month.shownOf(100'000) <= 100'000);
    const QDate day = month.dayAt({size.width() / 2, size.height() - 1});
    QVERIFY(!day.isValid() || month.cellOf(day).contains(size.width() / 2, size.height() - 1));
}

QTEST_GUILESS_MAIN(MonthLayoutTest)
#include "monthlayouttest.moc"
