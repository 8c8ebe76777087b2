// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/minicalendar.h"

#include "shots.h"
#include "viewworld.h"

using namespace kalends;
using namespace Qt::StringLiterals;

class MiniCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickPicksTheDay();
    void theArrowsOfTheTitlePage();
    void theWheelPagesByWholeNotches();
    void keysWalkAndPick();
    void pagingNeverMovesTheCalendarBesideIt();
    void theMonthFollowsTheDay();
    void screenReadersHearTheDay();
    void rightToLeftMirrorsClicksAndKeys();

    void picturesForPeople_data();
    void picturesForPeople();

private:
    void open();
    void click(const QRectF &rect) { QTest::mouseClick(m_calendar.get(), Qt::LeftButton, {}, rect.center().toPoint()); }

    std::unique_ptr<ViewWorld> m_world;
    std::unique_ptr<MiniCalendar> m_calendar;
};

void MiniCalendarTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_world = std::make_unique<ViewWorld>();
}

void MiniCalendarTest::cleanup()
{
    m_calendar.reset();
    m_world.reset();
}

void MiniCalendarTest::open()
{
    m_calendar = std::make_unique<MiniCalendar>(m_world->context());
    m_calendar->resize(m_calendar->sizeHint());
    m_calendar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_calendar.get()));
    QApplication::setActiveWindow(m_calendar.get()); // a bare X server has nobody else to do it
    m_calendar->setFocus();
    QTRY_VERIFY(m_calendar->hasFocus());
}

void MiniCalendarTest::aClickPicksTheDay()
{
    open();
    QSignalSpy picked(m_calendar.get(), &MiniCalendar::dayPicked);
    click(m_calendar->layoutNow().dayRect({2026, 11, 26}));
    click(m_calendar->layoutNow().dayRect({2026, 12, 3})); // of the next month, shown in this one's last row
    QCOMPARE(picked.count(), 2);
    QCOMPARE(picked[0].first().toDate(), QDate(2026, 11, 26));
    QCOMPARE(picked[1].first().toDate(), QDate(2026, 12, 3));
    QCOMPARE(m_calendar->month(), QDate(2026, 12, 1));
    click(m_calendar->layoutNow().titleRect()); // the title leads back to today
    QCOMPARE(picked[2].first().toDate(), QDate(2026, 11, 18));
}

void MiniCalendarTest::theArrowsOfTheTitlePage()
{
    open();
    click(m_calendar->layoutNow().laterRect());
    QCOMPARE(m_calendar->month(), QDate(2026, 12, 1));
    click(m_calendar->layoutNow().earlierRect());
    click(m_calendar->layoutNow().earlierRect());
    QCOMPARE(m_calendar->month(), QDate(2026, 10, 1));
}

void MiniCalendarTest::theWheelPagesByWholeNotches()
{
    open();
    const auto wheel = [this](int delta) {
        QWheelEvent event(QPointF(80, 80), m_calendar->mapToGlobal(QPointF(80, 80)), {}, QPoint(0, delta), {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_calendar.get(), &event);
    };
    wheel(-60);
    QCOMPARE(m_calendar->month(), QDate(2026, 11, 1));
    wheel(-60);
    QCOMPARE(m_calendar->month(), QDate(2026, 12, 1));
    wheel(240);
    QCOMPARE(m_calendar->month(), QDate(2026, 10, 1));
}

void MiniCalendarTest::keysWalkAndPick()
{
    open();
    QSignalSpy picked(m_calendar.get(), &MiniCalendar::dayPicked);
    QTest::keyClick(m_calendar.get(), Qt::Key_Right);
    QTest::keyClick(m_calendar.get(), Qt::Key_Down);
    QTest::keyClick(m_calendar.get(), Qt::Key_Return);
    QCOMPARE(picked.last().first().toDate(), QDate(2026, 11, 26));
    QTest::keyClick(m_calendar.get(), Qt::Key_PageDown);
    QTest::keyClick(m_calendar.get(), Qt::Key_Space);
    QCOMPARE(picked.last().first().toDate(), QDate(2026, 12, 26));
    QTest::keyClick(m_calendar.get(), Qt::Key_Home);
    QTest::keyClick(m_calendar.get(), Qt::Key_Enter);
    QCOMPARE(picked.last().first().toDate(), QDate(2026, 11, 18));
    m_calendar->setDay({2027, 1, 31});
    QTest::keyClick(m_calendar.get(), Qt::Key_PageDown); // February has no 31st
    QTest::keyClick(m_calendar.get(), Qt::Key_Return);
    QCOMPARE(picked.last().first().toDate(), QDate(2027, 2, 28));
}

void MiniCalendarTest::pagingNeverMovesTheCalendarBesideIt()
{
    open();
    QSignalSpy picked(m_calendar.get(), &MiniCalendar::dayPicked);
    m_calendar->turnMonth(5);
    QTest::keyClick(m_calendar.get(), Qt::Key_Left);
    QCOMPARE(picked.count(), 0);
    QCOMPARE(m_calendar->day(), QDate(2026, 11, 18));
}

void MiniCalendarTest::theMonthFollowsTheDay()
{
    open();
    m_calendar->setDay({2028, 2, 29});
    QCOMPARE(m_calendar->month(), QDate(2028, 2, 1));
    m_calendar->setDay(QDate());
    QCOMPARE(m_calendar->day(), QDate(2028, 2, 29));
}

void MiniCalendarTest::screenReadersHearTheDay()
{
    open();
    QVERIFY(!m_calendar->accessibleName().isEmpty());
    QTest::keyClick(m_calendar.get(), Qt::Key_Right);
    QVERIFY2(m_calendar->accessibleDescription().contains(u"19 November 2026"_s),
             qPrintable(m_calendar->accessibleDescription()));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_calendar.get());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->childCount(), 42);
    QCOMPARE(table->child(-1), nullptr);
    QCOMPARE(table->child(42), nullptr);
    QAccessibleInterface *today = table->child(3 * 7 + 2); // the week of the 16th, Wednesday
    QCOMPARE(today->role(), QAccessible::Cell);
    QVERIFY2(today->text(QAccessible::Name).contains(u"18 November 2026"_s),
             qPrintable(today->text(QAccessible::Name)));
    QVERIFY(today->state().selected);
    QVERIFY(!today->state().focused);
    QCOMPARE(table->indexOfChild(today), 3 * 7 + 2);
    QVERIFY(table->focusChild());
    QVERIFY(table->focusChild()->text(QAccessible::Name).contains(u"19 November 2026"_s));
    QCOMPARE(table->childAt(today->rect().center().x(), today->rect().center().y()), today);
    QSignalSpy picked(m_calendar.get(), &MiniCalendar::dayPicked);
    table->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.last().first().toDate(), QDate(2026, 10, 26));
}

void MiniCalendarTest::rightToLeftMirrorsClicksAndKeys()
{
    open();
    m_calendar->setLayoutDirection(Qt::RightToLeft);
    QSignalSpy picked(m_calendar.get(), &MiniCalendar::dayPicked);
    const MiniCalendarLayout now = m_calendar->layoutNow();
    QVERIFY(now.dayRect({2026, 11, 19}).left() < now.dayRect({2026, 11, 18}).left());
    click(now.dayRect({2026, 11, 19}));
    QTest::keyClick(m_calendar.get(), Qt::Key_Left);
    QTest::keyClick(m_calendar.get(), Qt::Key_Return);
    QCOMPARE(picked[0].first().toDate(), QDate(2026, 11, 19));
    QCOMPARE(picked[1].first().toDate(), QDate(2026, 11, 20));
}

void MiniCalendarTest::picturesForPeople_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::newRow("mini-light") << false << u"en_GB"_s;
    QTest::newRow("mini-dark") << true << u"de_DE"_s;
    QTest::newRow("mini-rtl") << false << u"ar_EG"_s;
    QTest::newRow("mini-ja") << false << u"ja_JP"_s;
}

void MiniCalendarTest::picturesForPeople()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    for (const char *at : {"2026-11-20T09:00", "2026-11-24T09:00", "2026-11-18T19:00"})
        m_world->make(at, u"post"_s);
    m_world->theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_world->theme.apply();
    open();
    m_calendar->setLayoutDirection(QLocale(language).textDirection());
    m_calendar->setDay({2026, 11, 26});
    keepShot(*m_calendar, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(m_calendar->month(), QDate(2026, 11, 1));
}

QTEST_MAIN(MiniCalendarTest)
#include "minicalendartest.moc"
