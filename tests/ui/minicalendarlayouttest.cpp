// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/minicalendarlayout.h"

#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

class MiniCalendarLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginAsTheLocaleSays_data();
    void weeksBeginAsTheLocaleSays();
    void theFirstIsAlwaysInTheFirstRow();
    void everyDayShownIsFoundUnderItsMiddle_data();
    void everyDayShownIsFoundUnderItsMiddle();
    void rightToLeftMirrorsTheColumns();
    void pointsBesideTheDaysFindNone();
};

void MiniCalendarLayoutTest::weeksBeginAsTheLocaleSays_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("firstShown"); // of November 2026, whose first is a Sunday
    QTest::newRow("Germany: Monday") << u"de_DE"_s << QDate(2026, 10, 26);
    QTest::newRow("United States: Sunday") << u"en_US"_s << QDate(2026, 11, 1);
    QTest::newRow("Brazil: Sunday") << u"pt_BR"_s << QDate(2026, 11, 1);
    QTest::newRow("Egypt: Saturday") << u"ar_EG"_s << QDate(2026, 10, 31);
}

void MiniCalendarLayoutTest::weeksBeginAsTheLocaleSays()
{
    QFETCH(QString, locale);
    QFETCH(QDate, firstShown);
    const auto layout = MiniCalendarLayout::of({2026, 11, 22}, QLocale(locale), {175, 160});
    QCOMPARE(layout.firstShown(), firstShown);
    QCOMPARE(int(layout.weekday(0)), firstShown.dayOfWeek());
    for (int column = 0; column < 7; ++column)
        QCOMPARE(int(layout.weekday(column)), firstShown.addDays(column).dayOfWeek());
}

void MiniCalendarLayoutTest::theFirstIsAlwaysInTheFirstRow()
{
    for (int firstDay = Qt::Monday; firstDay <= Qt::Sunday; ++firstDay) {
        for (QDate month(2024, 1, 31); month.year() < 2032; month = month.addMonths(1)) {
            const MiniCalendarLayout layout{month, Qt::DayOfWeek(firstDay)};
            const qint64 before = layout.firstShown().daysTo(layout.firstOfMonth());
            QVERIFY(before >= 0 && before < 7);
            QVERIFY(!layout.dayRect(QDate(month.year(), month.month(), month.daysInMonth())).isEmpty());
        }
    }
}

void MiniCalendarLayoutTest::everyDayShownIsFoundUnderItsMiddle_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE", "en_US", "ar_EG", "he_IL", "ja_JP"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void MiniCalendarLayoutTest::everyDayShownIsFoundUnderItsMiddle()
{
    QFETCH(QString, locale);
    const auto layout = MiniCalendarLayout::of({2026, 2, 1}, QLocale(locale), {171, 163});
    QSet<QPair<int, int>> corners;
    for (int day = 0; day < 42; ++day) {
        const QDate date = layout.firstShown().addDays(day);
        const QRectF rect = layout.dayRect(date);
        QVERIFY(QRectF({}, layout.size).contains(rect));
        corners.insert({qRound(rect.left()), qRound(rect.top())});
        QCOMPARE(layout.dateAt(rect.center()), date);
        QCOMPARE(layout.dateAt(rect.topLeft()), date);
    }
    QCOMPARE(corners.size(), 42);
}

void MiniCalendarLayoutTest::rightToLeftMirrorsTheColumns()
{
    const auto layout = MiniCalendarLayout::of({2026, 11, 1}, QLocale(u"ar_EG"_s), {175, 160});
    QVERIFY(layout.rightToLeft);
    QVERIFY(layout.weekdayRect(0).left() > layout.weekdayRect(6).left());
    QVERIFY(layout.titleRect().left() > layout.earlierRect().left());
    QVERIFY(layout.earlierRect().left() > layout.laterRect().left());
    QVERIFY(layout.dayRect(layout.firstShown()).left() > layout.dayRect(layout.firstShown().addDays(1)).left());
}

void MiniCalendarLayoutTest::pointsBesideTheDaysFindNone()
{
    const MiniCalendarLayout layout{{2026, 11, 1}, Qt::Monday};
    for (const QPointF point :
         {QPointF(-1, 80), QPointF(80, -1), QPointF(80, 10), QPointF(5000, 80), QPointF(80, 5000)})
        QVERIFY(!layout.dateAt(point));
    QVERIFY(layout.dayRect(QDate(2020, 1, 1)).isEmpty());
    QVERIFY(layout.dayRect(QDate()).isEmpty());
}

QTEST_GUILESS_MAIN(MiniCalendarLayoutTest)
#include "minicalendarlayouttest.moc"
