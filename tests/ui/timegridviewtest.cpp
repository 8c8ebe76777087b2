// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/timegridview.h"

#include "shots.h"
#include "support/quiet.h"
#include "ui/calendar/draftsshelf.h"
#include "viewworld.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <random>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kHour = 60;

Instant berlin(const char *wall)
{
    return resolve(wallOf(wall), QTimeZone("Europe/Berlin")).instant;
}

} // namespace

class TimeGridViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPostLiesAtItsTime();
    void draggingDownAnHourMovesAnHour();
    void aDragKeepsTheMinutesOfThePost();
    void shiftPutsItOntoTheClocksGrid();
    void altMovesItToTheMinute();
    void theSnapCanBeChosen();
    void draggingSidewaysKeepsTheTimeOfDay();
    void escapeLeavesEverythingAsItWas();
    void thePastRefusesTheDropBeforeTheRelease();
    void whatIsPublishedRefusesToMove();
    void controlCopies();
    void manySelectedPostsKeepTheirDistances();
    void aDropIntoTheHourThatComesTwiceMeansTheOneUnderThePointer();
    void holdingAtTheLowerEdgeScrolls();
    void randomDragsEndWhereTheGeometrySays();

    void aDoubleClickAsksForANewPostAtThatTime();
    void aDoubleClickOnAPostOpensIt();
    void draggingDownAnEmptyStretchAsksForANewPost();
    void draggingAcrossPostsSelectsThem();
    void filesDropOnAnHour();
    void aCrowdOpensTheDay();
    void aCrowdOfTheDayListsItsPosts();

    void arrowsWalkThroughPostsAndDays();
    void arrowsTurnThePageAtItsEnd();
    void shiftAndArrowsExtendTheSelection();
    void altAndArrowsMoveThePost();
    void enterDeleteAndF2AskForTheirVerbs();

    void screenReadersSeeDaysAndPosts();
    void rightToLeftMirrorsTheDays();
    void theNowLineMovesWithTheMinute();
    void aHiddenViewHasNoTimer();
    void hoursGrowAndShrink();
    void aSecondZoneTakesASecondColumn();
    void theClockChangeIsDrawnTrue_data();
    void theClockChangeIsDrawnTrue();
    void titlesSayWhichDays_data();
    void titlesSayWhichDays();
    void theFirstPostIsScrolledTo();

    void aDraftFromTheShelfGetsATime();
    void aDraftGoesBackToTheShelf();
    void aPlannedPostRefusesTheShelf();

    void aPreviewShowsWhereAShiftWouldLead();

    void picturesForPeople_data();
    void picturesForPeople();

private:
    void open(TimeGridView::Span span = TimeGridView::Span::Week, QSize size = {980, 700});
    [[nodiscard]] QPoint middleOf(const EntryId &id) const;
    void settle();

    std::unique_ptr<ViewWorld> m_world;
    std::unique_ptr<QWidget> m_window;
    TimeGridView *m_view = nullptr;
    DraftsShelf *m_shelf = nullptr;
};

void TimeGridViewTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_world = std::make_unique<ViewWorld>();
}

void TimeGridViewTest::cleanup()
{
    m_window.reset();
    m_view = nullptr;
    m_shelf = nullptr;
    m_world.reset();
}

void TimeGridViewTest::open(TimeGridView::Span span, QSize size)
{
    m_window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_view = new TimeGridView(m_world->context(), span);
    m_view->setHourHeight(kHour);
    m_shelf = new DraftsShelf(m_world->context());
    m_shelf->setFixedWidth(196);
    row->addWidget(m_view, 1);
    row->addWidget(m_shelf);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_view->setFocus();
    m_view->verticalScrollBar()->setValue(8 * kHour);
}

QPoint TimeGridViewTest::middleOf(const EntryId &id) const
{
    return m_view->tileRect(id).center();
}

/// Until the store has done all it was asked.
void TimeGridViewTest::settle()
{
    QTRY_VERIFY(!m_world->board->isBusy());
}

void TimeGridViewTest::aPostLiesAtItsTime()
{
    const EntryId id = m_world->make("2026-11-20T14:30", u"Studio tour"_s);
    open();
    const QRect rect = m_view->tileRect(id);
    const QPoint at = m_view->pointOf(berlin("2026-11-20T14:30"));
    QCOMPARE(rect.top(), at.y());
    QVERIFY(rect.left() < at.x() && at.x() < rect.right());
    QCOMPARE(m_view->tileAt(rect.center()), id);
    QVERIFY(m_view->tileRect(m_world->make("2026-12-20T14:30", u"Another week"_s)).isNull());
}

void TimeGridViewTest::draggingDownAnHourMovesAnHour()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, kHour));
    QCOMPARE(m_view->tileRect(id).top(), m_view->pointOf(berlin("2026-11-20T13:00")).y()); // at once
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T13:00"));
    m_world->board->undo();
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:00"));
}

void TimeGridViewTest::aDragKeepsTheMinutesOfThePost()
{
    const EntryId id = m_world->make("2026-11-20T12:07", u"Studio tour"_s);
    open();
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, kHour + 4));
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T13:07"));
}

void TimeGridViewTest::shiftPutsItOntoTheClocksGrid()
{
    const EntryId id = m_world->make("2026-11-20T12:07", u"Studio tour"_s);
    open();
    // Shift with the press would extend the selection: it is taken in hand first
    dragWithoutRelease(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, kHour));
    QTest::keyPress(m_view, Qt::Key_Shift, Qt::ShiftModifier);
    QCOMPARE(m_view->slotAt(middleOf(id), nullptr).kind, DropSlot::Kind::Time);
    QVERIFY2(m_view->verdict().label.contains(u"13:00"_s) || m_view->verdict().label.contains(u"13:15"_s),
             qPrintable(m_view->verdict().label));
    releaseAt(m_view->viewport(), middleOf(id) + QPoint(0, kHour), Qt::ShiftModifier);
    settle();
    const auto stored = m_world->storedWall(id);
    QVERIFY(stored);
    QCOMPARE(stored->time().minute() % 15, 0);
    QCOMPARE(stored->time().hour(), 13);
}

void TimeGridViewTest::altMovesItToTheMinute()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, kHour + 4), Qt::AltModifier);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T13:04"));
}

void TimeGridViewTest::theSnapCanBeChosen()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    m_view->setSnapMinutes(30);
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, 22));
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:30"));
    m_view->setSnapMinutes(5);
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, 20));
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:50"));
}

void TimeGridViewTest::draggingSidewaysKeepsTheTimeOfDay()
{
    const EntryId id = m_world->make("2026-11-20T12:07", u"Studio tour"_s);
    open();
    const int day = m_view->pointOf(berlin("2026-11-21T12:00")).x() - m_view->pointOf(berlin("2026-11-20T12:00")).x();
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(2 * day, 5));
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-22T12:07"));
}

void TimeGridViewTest::escapeLeavesEverythingAsItWas()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    const QPoint from = middleOf(id);
    dragWithoutRelease(m_view->viewport(), from, from + QPoint(0, 2 * kHour));
    QVERIFY(m_view->drag().isActive());
    QVERIFY(m_view->verdict().label.contains(u"14:00"_s));
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(!m_view->drag().isActive());
    releaseAt(m_view->viewport(), from + QPoint(0, 2 * kHour));
    QVERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:00"));
}

void TimeGridViewTest::thePastRefusesTheDropBeforeTheRelease()
{
    const EntryId id = m_world->make("2026-11-18T12:00", u"Studio tour"_s);
    open();
    const QPoint from = middleOf(id);
    dragWithoutRelease(m_view->viewport(), from, from - QPoint(0, 3 * kHour));
    QVERIFY(!m_view->verdict().isAllowed());
    QVERIFY(!m_view->verdict().refusal.isEmpty());
    releaseAt(m_view->viewport(), from - QPoint(0, 3 * kHour));
    QVERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-18T12:00"));
}

void TimeGridViewTest::whatIsPublishedRefusesToMove()
{
    const EntryId id = m_world->makePublished("2026-11-17T12:00", u"Out already"_s);
    open();
    const QPoint from = middleOf(id);
    const QPoint to = m_view->pointOf(berlin("2026-11-20T12:00"));
    dragWithoutRelease(m_view->viewport(), from, to);
    QVERIFY(!m_view->verdict().isAllowed());
    releaseAt(m_view->viewport(), to);
    QVERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-17T12:00"));
}

void TimeGridViewTest::controlCopies()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    m_world->selection.selectOnly(id);
    dragWithoutRelease(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, kHour));
    QTest::keyPress(m_view, Qt::Key_Control, Qt::ControlModifier);
    releaseAt(m_view->viewport(), middleOf(id) + QPoint(0, kHour), Qt::ControlModifier);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:00"));
    QCOMPARE(m_world->plan.number("SELECT COUNT(*) FROM calendar_entries"), 2);
    QCOMPARE(m_world->board->tilesOn({2026, 11, 20}).size(), 2);
    QCOMPARE(m_world->board->tilesOn({2026, 11, 20}).last().time(), QTime(13, 0));
}

void TimeGridViewTest::manySelectedPostsKeepTheirDistances()
{
    const EntryId a = m_world->make("2026-11-19T10:00", u"One"_s);
    const EntryId b = m_world->make("2026-11-20T13:07", u"Two"_s);
    const EntryId c = m_world->make("2026-11-20T15:00", u"Not selected"_s);
    open();
    m_world->selection.select({a, b}, a);
    dragBy(m_view->viewport(), middleOf(a), middleOf(a) + QPoint(0, 2 * kHour));
    settle();
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-19T12:00"));
    QCOMPARE(m_world->storedWall(b), wallOf("2026-11-20T15:07"));
    QCOMPARE(m_world->storedWall(c), wallOf("2026-11-20T15:00"));
}

void TimeGridViewTest::aDropIntoTheHourThatComesTwiceMeansTheOneUnderThePointer()
{
    m_world->plan.clock.setWall(*instantFromIso(u"2026-10-20T08:00:00Z"_s));
    const EntryId id = m_world->make("2026-10-25T05:00", u"Night owl"_s);
    open(TimeGridView::Span::Day);
    m_view->goTo({2026, 10, 25});
    m_view->verticalScrollBar()->setValue(0);
    // 05:00 is the seventh hour of that day; three hours up is 02:00 for the second time
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) - QPoint(0, 3 * kHour));
    settle();
    QCOMPARE(m_world->storedAt(id), instantFromIso(u"2026-10-25T01:00:00Z"_s));
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) - QPoint(0, kHour));
    settle();
    QCOMPARE(m_world->storedAt(id), instantFromIso(u"2026-10-25T00:00:00Z"_s));
}

void TimeGridViewTest::holdingAtTheLowerEdgeScrolls()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    const int before = m_view->verticalScrollBar()->value();
    const QPoint edge(middleOf(id).x(), m_view->viewport()->height() - 3);
    dragWithoutRelease(m_view->viewport(), middleOf(id), edge);
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > before);
    QTest::keyClick(m_view, Qt::Key_Escape);
}

void TimeGridViewTest::randomDragsEndWhereTheGeometrySays()
{
    std::mt19937 random(20261118);
    QHash<EntryId, WallTime> model;
    for (const char *at : {"2026-11-19T10:00", "2026-11-20T12:30", "2026-11-21T14:07", "2026-11-22T16:45"})
        model.insert(m_world->make(at, QString::fromLatin1(at)), wallOf(at));
    open();
    const QList<EntryId> ids = model.keys();
    for (int round = 0; round < 60; ++round) {
        const EntryId id = ids[int(random() % uint(ids.size()))];
        const QPoint from = m_view->tileRect(id).topLeft() + QPoint(3, 3);
        if (m_view->tileAt(from) != id)
            continue; // another lies on it
        const QDate day(2026, 11, 19 + int(random() % 4));
        const int quarters = 36 + int(random() % 36); // 09:00 to 18:00
        const WallTime target{WallTime::from(day, QTime(0, 0)).ms + quarters * 900'000 + model[id].ms % 900'000};
        const QPoint to = m_view->pointOf(resolve(target, m_world->board->zone()).instant) + QPoint(0, 3);
        m_world->selection.clear();
        dragBy(m_view->viewport(), from, to);
        model[id] = target;
        settle();
    }
    for (const EntryId &id : ids)
        QCOMPARE(m_world->storedWall(id), model[id]);
}

void TimeGridViewTest::aDoubleClickAsksForANewPostAtThatTime()
{
    open();
    QSignalSpy asked(m_view, &CalendarView::newRequested);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       m_view->pointOf(berlin("2026-11-20T14:00")) + QPoint(0, 10));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<WallTime>(), wallOf("2026-11-20T14:00"));
}

void TimeGridViewTest::aDoubleClickOnAPostOpensIt()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    QSignalSpy opened(m_view, &CalendarView::openRequested);
    QSignalSpy asked(m_view, &CalendarView::newRequested);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(id));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<EntryId>(), id);
    QCOMPARE(asked.count(), 0);
}

void TimeGridViewTest::draggingDownAnEmptyStretchAsksForANewPost()
{
    open();
    QSignalSpy asked(m_view, &CalendarView::newRequested);
    const QPoint from = m_view->pointOf(berlin("2026-11-20T14:00")) + QPoint(0, 4);
    dragBy(m_view->viewport(), from, from + QPoint(3, kHour));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<WallTime>(), wallOf("2026-11-20T14:00"));
    dragWithoutRelease(m_view->viewport(), from, from + QPoint(3, kHour));
    QTest::keyClick(m_view, Qt::Key_Escape);
    releaseAt(m_view->viewport(), from + QPoint(3, kHour));
    QCOMPARE(asked.count(), 1);
}

void TimeGridViewTest::draggingAcrossPostsSelectsThem()
{
    const EntryId a = m_world->make("2026-11-19T12:00", u"One"_s);
    const EntryId b = m_world->make("2026-11-20T12:30", u"Two"_s);
    const EntryId c = m_world->make("2026-11-20T16:00", u"Three"_s);
    open();
    QSignalSpy asked(m_view, &CalendarView::newRequested);
    dragBy(m_view->viewport(), m_view->pointOf(berlin("2026-11-19T11:00")),
           m_view->pointOf(berlin("2026-11-20T13:30")));
    QCOMPARE(m_world->selection.ids(), (QSet<EntryId>{a, b}));
    QVERIFY(!m_world->selection.contains(c));
    QCOMPARE(asked.count(), 0);
}

void TimeGridViewTest::filesDropOnAnHour()
{
    open();
    QSignalSpy dropped(m_view, &CalendarView::filesDropped);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/photos/a.jpg"_s), QUrl::fromLocalFile(u"/photos/b.jpg"_s)});
    const QPoint at = m_view->pointOf(berlin("2026-11-20T15:00")) + QPoint(0, 4);
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &drop);
    QCOMPARE(dropped.count(), 1);
    const auto slot = dropped.first().at(0).value<DropSlot>();
    QCOMPARE(slot.day, QDate(2026, 11, 20));
    QCOMPARE(slot.time, QTime(15, 0));
    QCOMPARE(dropped.first().at(1).toStringList().size(), 2);
    // the past takes no files
    QDropEvent past(m_view->pointOf(berlin("2026-11-16T15:00")), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &past);
    QCOMPARE(dropped.count(), 1);
}

void TimeGridViewTest::aCrowdOpensTheDay()
{
    for (int i = 0; i < 12; ++i)
        m_world->make("2026-11-20T12:00", u"Crowd %1"_s.arg(i));
    open();
    QSignalSpy asked(m_view, &CalendarView::dayRequested);
    QCOMPARE(m_view->grid().crowds().size(), 1);
    const QRectF crowd = m_view->grid().crowds().first().rect;
    const QPoint at = crowd.center().toPoint() - QPoint(0, m_view->verticalScrollBar()->value());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toDate(), QDate(2026, 11, 20));
    QVERIFY(!m_view->grid().crowds().first().alone);
    m_window->resize(640, 500); // a column has room for one lane only: the mark stands for all of them
    QVERIFY(m_view->grid().crowds().first().alone);
    QCOMPARE(m_view->grid().crowds().first().hidden.size(), 12);
    keepShot(*m_window, u"week-narrow"_s);
}

void TimeGridViewTest::aCrowdOfTheDayListsItsPosts()
{
    for (int i = 0; i < 40; ++i)
        m_world->make("2026-11-20T12:00", u"Crowd & co %1"_s.arg(i));
    open(TimeGridView::Span::Day);
    m_view->goTo({2026, 11, 20});
    m_view->verticalScrollBar()->setValue(8 * kHour);
    QCOMPARE(m_view->grid().crowds().size(), 1);
    QSignalSpy opened(m_view, &CalendarView::openRequested);
    const QRectF crowd = m_view->grid().crowds().first().rect;
    const QPoint at = crowd.center().toPoint() - QPoint(0, m_view->verticalScrollBar()->value());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    auto *menu = m_view->findChild<QMenu *>(u"crowdMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), m_view->grid().crowds().first().hidden.size());
    menu->actions().first()->trigger();
    QCOMPARE(opened.count(), 1);
    menu->close();
}

void TimeGridViewTest::arrowsWalkThroughPostsAndDays()
{
    const EntryId a = m_world->make("2026-11-18T12:00", u"One"_s);
    const EntryId b = m_world->make("2026-11-18T15:00", u"Two"_s);
    const EntryId c = m_world->make("2026-11-20T14:00", u"Three"_s);
    open();
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_world->selection.current(), a);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_world->selection.current(), b);
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_world->selection.current(), a);
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_world->selection.current().isEmpty()); // Thursday has none: the day has the focus
    QCOMPARE(m_view->focusedDay(), QDate(2026, 11, 19));
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_world->selection.current(), c);
    QTest::keyClick(m_view, Qt::Key_Left);
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(m_world->selection.current(), a); // the nearest to the usual morning
}

void TimeGridViewTest::arrowsTurnThePageAtItsEnd()
{
    const EntryId next = m_world->make("2026-11-23T12:00", u"Next week"_s);
    open();
    m_view->goTo({2026, 11, 22});
    QSignalSpy titles(m_view, &CalendarView::titleChanged);
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(m_world->selection.current(), next);
    QVERIFY(!m_view->tileRect(next).isNull());
    QTest::keyClick(m_view, Qt::Key_PageUp);
    QCOMPARE(m_view->anchorDay(), QDate(2026, 11, 16));
}

void TimeGridViewTest::shiftAndArrowsExtendTheSelection()
{
    const EntryId a = m_world->make("2026-11-18T12:00", u"One"_s);
    const EntryId b = m_world->make("2026-11-18T15:00", u"Two"_s);
    open();
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_world->selection.ids(), (QSet<EntryId>{a, b}));
}

void TimeGridViewTest::altAndArrowsMoveThePost()
{
    const EntryId id = m_world->make("2026-11-20T12:07", u"Studio tour"_s);
    open();
    m_world->selection.selectOnly(id);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:22"));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-21T12:22"));
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:07"));
}

void TimeGridViewTest::enterDeleteAndF2AskForTheirVerbs()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    m_world->selection.selectOnly(id);
    QSignalSpy opened(m_view, &CalendarView::openRequested);
    QSignalSpy removed(m_view, &CalendarView::removeRequested);
    QSignalSpy timed(m_view, &CalendarView::timeEditRequested);
    QTest::keyClick(m_view, Qt::Key_Return);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QTest::keyClick(m_view, Qt::Key_F2);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(removed.first().first().value<QList<EntryId>>(), QList<EntryId>{id});
    QCOMPARE(timed.first().first().value<QList<EntryId>>(), QList<EntryId>{id});
}

void TimeGridViewTest::screenReadersSeeDaysAndPosts()
{
    m_world->make("2026-11-20T14:30", u"Studio tour\nwith more below"_s, EntryState::Draft);
    open();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QStringList days;
    QString post;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *cell = table->child(i);
        if (!cell || cell->role() != QAccessible::Cell)
            continue;
        days.append(cell->text(QAccessible::Name));
        for (int j = 0; j < cell->childCount(); ++j) {
            QCOMPARE(cell->child(j)->role(), QAccessible::ListItem);
            post = cell->child(j)->text(QAccessible::Name);
        }
    }
    QCOMPARE(days.size(), 7);
    QVERIFY2(days[4].contains(u"20 November 2026"_s), qPrintable(days[4]));
    QVERIFY2(post.startsWith(u"14:30, Studio tour, Instagram, "_s), qPrintable(post));
}

void TimeGridViewTest::rightToLeftMirrorsTheDays()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    m_window->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->pointOf(berlin("2026-11-19T12:00")).x() > m_view->pointOf(berlin("2026-11-20T12:00")).x());
    QVERIFY(m_view->grid().hoursRect().left() > m_view->pointOf(berlin("2026-11-16T12:00")).x());
    QCOMPARE(m_view->tileAt(middleOf(id)), id);
    m_world->selection.selectOnly(id);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier); // onwards
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-21T12:00"));
}

void TimeGridViewTest::theNowLineMovesWithTheMinute()
{
    open();
    QVERIFY(m_view->nextTick());
    QVERIFY(*m_view->nextTick() <= 60s);
    const QPoint line = m_view->pointOf(m_world->plan.clock.now());
    const auto isAccent = [this](QPoint at) {
        const QImage image = m_view->viewport()->grab().toImage();
        return image.pixelColor(at * image.devicePixelRatio()) == m_world->theme.colors().accent;
    };
    QVERIFY(isAccent(line + QPoint(20, 0)));
    m_view->hide();
    const Milliseconds left = 60s - Milliseconds(toMs(m_world->plan.clock.now()) % 60'000);
    m_world->plan.clock.advance(left - 40ms);
    m_view->show(); // the timer is set to the full minute, in 40 ms
    m_world->plan.clock.advance(90min + 40ms - left);
    QTRY_VERIFY(isAccent(line + QPoint(20, 90)));
    QVERIFY(!isAccent(line + QPoint(20, 0)));
}

void TimeGridViewTest::aHiddenViewHasNoTimer()
{
    open();
    QVERIFY(m_view->nextTick());
    m_view->hide();
    QVERIFY(!m_view->nextTick());
    m_view->show();
    QVERIFY(m_view->nextTick());
}

void TimeGridViewTest::hoursGrowAndShrink()
{
    open();
    const qreal before = m_view->grid().days().first().height();
    const QPoint middle(m_view->viewport()->width() / 2, m_view->viewport()->height() / 2);
    const QTime held = m_view->slotAt(middle, nullptr).time;
    QTest::keyClick(m_view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->grid().days().first().height() > before);
    QVERIFY(qAbs(m_view->slotAt(middle, nullptr).time.secsTo(held)) <= 15 * 60); // what was in the middle stays there
    QTest::keyClick(m_view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->grid().days().first().height(), before);
    QWheelEvent wheel(QPointF(200, 200), m_view->viewport()->mapToGlobal(QPointF(200, 200)), {}, QPoint(0, 120), {},
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->grid().days().first().height() > before);
    m_view->setHourHeight(1);
    QCOMPARE(m_view->hourHeight(), 32);
    m_view->setHourHeight(100'000);
    QCOMPARE(m_view->hourHeight(), 160);
}

void TimeGridViewTest::aSecondZoneTakesASecondColumn()
{
    open();
    const qreal one = m_view->grid().hoursRect().width();
    m_view->setSecondZone(QTimeZone("Asia/Tokyo"));
    QCOMPARE(m_view->grid().hoursRect().width(), 2 * one);
    m_view->setSecondZone(QTimeZone("Not/AZone"));
    QCOMPARE(m_view->grid().hoursRect().width(), one);
}

void TimeGridViewTest::theClockChangeIsDrawnTrue_data()
{
    QTest::addColumn<QDate>("sunday");
    QTest::addColumn<int>("nineIsAt");
    QTest::newRow("week-spring") << QDate(2027, 3, 28) << 8 * kHour;
    QTest::newRow("week-autumn") << QDate(2027, 10, 31) << 10 * kHour;
}

void TimeGridViewTest::theClockChangeIsDrawnTrue()
{
    QFETCH(QDate, sunday);
    QFETCH(int, nineIsAt);
    const QString day = sunday.toString(Qt::ISODate);
    const EntryId id = m_world->make(qPrintable(day + u"T09:00"_s), u"After the change"_s);
    const EntryId before = m_world->make(qPrintable(day + u"T01:00"_s), u"Before it"_s);
    open();
    m_view->goTo(sunday);
    m_view->verticalScrollBar()->setValue(0);
    QCOMPARE(m_view->tileRect(id).top(), nineIsAt);
    QCOMPARE(m_view->tileRect(before).top(), kHour);
    keepShot(*m_view, QString::fromLatin1(QTest::currentDataTag()));
    m_view->verticalScrollBar()->setValue(6 * kHour); // two hours later by the clock are two hours of pixels
    dragBy(m_view->viewport(), middleOf(id), middleOf(id) + QPoint(0, 2 * kHour));
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf(qPrintable(day + u"T11:00"_s)));
}

void TimeGridViewTest::titlesSayWhichDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("week");
    QTest::addColumn<QString>("inShort");
    QTest::newRow("one month") << QDate(2026, 11, 18) << u"16 – 22 November 2026"_s << u"16 – 22 Nov 2026"_s;
    QTest::newRow("two months") << QDate(2026, 12, 1) << u"30 November – 6 December 2026"_s << u"30 Nov – 6 Dec 2026"_s;
    QTest::newRow("two years") << QDate(2027, 1, 1) << u"28 December 2026 – 3 January 2027"_s
                               << u"28 Dec 2026 – 3 Jan 2027"_s;
}

void TimeGridViewTest::titlesSayWhichDays()
{
    QFETCH(QDate, day);
    QFETCH(QString, week);
    QFETCH(QString, inShort);
    open();
    m_view->goTo(day);
    QCOMPARE(m_view->title(), week);
    QCOMPARE(m_view->shortTitle(), inShort);
    TimeGridView single(m_world->context(), TimeGridView::Span::Day);
    single.goTo(day);
    QVERIFY2(single.title().contains(QString::number(day.year())), qPrintable(single.title()));
    QVERIFY2(single.shortTitle().size() < single.title().size(), qPrintable(single.shortTitle()));
}

void TimeGridViewTest::theFirstPostIsScrolledTo()
{
    const EntryId early = m_world->make("2026-11-25T02:00", u"Night"_s);
    open();
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    m_view->goTo({2026, 11, 25});
    QVERIFY(!m_view->tileRect(early).isNull());
}

void TimeGridViewTest::aDraftFromTheShelfGetsATime()
{
    const EntryId id = m_world->make(nullptr, u"Reel idea"_s, EntryState::Draft);
    open();
    QVERIFY(!m_shelf->tileRect(id).isNull());
    const QPoint from = m_shelf->tileRect(id).topLeft() + QPoint(10, 4);
    const QPoint target = m_view->pointOf(berlin("2026-11-20T16:00")) + QPoint(0, 4);
    const QPoint to = m_shelf->viewport()->mapFromGlobal(m_view->viewport()->mapToGlobal(target));
    dragBy(m_shelf->viewport(), from, to);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T16:00"));
    QVERIFY(m_shelf->tileRect(id).isNull());
    QVERIFY(!m_view->tileRect(id).isNull());
}

void TimeGridViewTest::aDraftGoesBackToTheShelf()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Reel idea"_s, EntryState::Draft);
    open();
    const QPoint to = m_view->viewport()->mapFromGlobal(m_shelf->viewport()->mapToGlobal(QPoint(60, 200)));
    dragBy(m_view->viewport(), middleOf(id), to);
    settle();
    QVERIFY(!m_world->storedWall(id));
    QVERIFY(!m_shelf->tileRect(id).isNull());
    QCOMPARE(m_shelf->title(), u"Drafts · 1"_s);
}

void TimeGridViewTest::aPlannedPostRefusesTheShelf()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Promised"_s);
    open();
    const QPoint to = m_view->viewport()->mapFromGlobal(m_shelf->viewport()->mapToGlobal(QPoint(60, 200)));
    dragWithoutRelease(m_view->viewport(), middleOf(id), to);
    QVERIFY(!m_shelf->verdict().isAllowed());
    QVERIFY(m_shelf->verdict().refusal.contains(u"Unschedule"_s));
    releaseAt(m_view->viewport(), to);
    settle();
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:00"));
}

void TimeGridViewTest::aPreviewShowsWhereAShiftWouldLead()
{
    const EntryId id = m_world->make("2026-11-20T12:00", u"Studio tour"_s);
    open();
    ShiftRequest request;
    request.ids = {id};
    request.by.duration = 2h;
    const auto preview = m_world->board->previewShift(request);
    QVERIFY(preview.ok());
    m_world->board->setPreview(*preview);
    QVERIFY(!m_view->tileRect(id).isNull());
    const QPoint there = m_view->pointOf(berlin("2026-11-20T14:00")) + QPoint(-20, 10);
    QVERIFY(!m_view->tileAt(there).isEmpty());
    QVERIFY(m_view->tileAt(there) != id);
    QVERIFY(!m_view->grab().isNull());
    m_world->board->setPreview(std::nullopt);
    QVERIFY(m_view->tileAt(there).isEmpty());
    QCOMPARE(m_world->storedWall(id), wallOf("2026-11-20T12:00"));
}

void TimeGridViewTest::picturesForPeople_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("days");
    QTest::newRow("week-light") << false << false << 7;
    QTest::newRow("week-dark") << true << false << 7;
    QTest::newRow("week-rtl") << false << true << 7;
    QTest::newRow("day-light") << false << false << 1;
    QTest::newRow("day-dark") << true << false << 1;
}

void TimeGridViewTest::picturesForPeople()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(int, days);
    ViewWorld &world = *m_world;
    const auto medium = [&](const char *name) { return QList<MediaId>{world.plan.addMedium(name)}; };
    const QList<Channel> both{Channel::Instagram, Channel::TikTok};
    world.makePublished("2026-11-16T09:00", u"Morning light at the lake"_s, both, medium("a"));
    world.makePublished("2026-11-17T18:30", u"Five lenses I would buy again"_s, {Channel::Instagram}, medium("b"));
    world.make("2026-11-18T14:30", u"Studio tour, part two"_s, EntryState::Planned, both, medium("c"));
    world.make("2026-11-18T14:45", u"Three light tricks"_s, EntryState::Planned, {Channel::TikTok}, medium("d"));
    world.make("2026-11-18T15:00", u"Autumn preset, free for a week"_s, EntryState::Draft, {Channel::Instagram},
               medium("e"));
    world.make("2026-11-19T12:00", u"Token story"_s, EntryState::Planned, {Channel::TikTok});
    world.make("2026-11-20T09:30", u"Client work, unedited"_s, EntryState::Planned, both, medium("f"));
    const EntryId held =
        world.make("2026-11-20T17:30", u"Giveaway, read the caption"_s, EntryState::Planned, both, medium("g"));
    world.make("2026-11-21T11:00", u"Slow Saturday"_s, EntryState::Draft, {Channel::Instagram}, medium("h"));
    for (int i = 0; i < 7; ++i)
        world.make("2026-11-22T10:00", u"Sunday rush %1"_s.arg(i), EntryState::Planned, {Channel::Instagram},
                   medium("i"));
    for (const char *idea : {"Reel idea: rain on glass", "Desk setup 2027", "Film vs digital"})
        world.make(nullptr, QString::fromLatin1(idea), EntryState::Draft, both, medium(idea));
    world.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    world.theme.apply();
    if (rightToLeft)
        QLocale::setDefault(QLocale(u"ar_EG"_s));
    open(days == 7 ? TimeGridView::Span::Week : TimeGridView::Span::Day, {1180, 760});
    if (rightToLeft) {
        m_window->setLocale(QLocale(u"ar_EG"_s));
        m_window->setLayoutDirection(Qt::RightToLeft);
    }
    m_view->setHourHeight(56);
    m_view->setSecondZone(dark ? std::optional(QTimeZone("Asia/Tokyo")) : std::nullopt);
    m_view->verticalScrollBar()->setValue(8 * 56 - 20);
    test::untilQuiet(); // thumbnails
    keepShot(*m_window, QString::fromLatin1(QTest::currentDataTag()));
    if (days == 7) {
        m_world->selection.selectOnly(held);
        const QPoint to = m_view->pointOf(berlin("2026-11-21T14:00"));
        dragWithoutRelease(m_view->viewport(), middleOf(held), to);
        QVERIFY(m_view->verdict().isAllowed());
        keepShot(*m_window, QString::fromLatin1(QTest::currentDataTag()) + u"-drag"_s);
        QTest::keyClick(m_view, Qt::Key_Escape);
        dragWithoutRelease(m_view->viewport(), middleOf(held), m_view->pointOf(berlin("2026-11-17T14:00")));
        QVERIFY(!m_view->verdict().isAllowed());
        keepShot(*m_window, QString::fromLatin1(QTest::currentDataTag()) + u"-refused"_s);
        QTest::keyClick(m_view, Qt::Key_Escape);
    }
    QVERIFY(!m_window->grab().isNull());
}

QTEST_MAIN(TimeGridViewTest)
#include "timegridviewtest.moc"
