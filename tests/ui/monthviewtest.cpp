// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "shots.h"
#include "viewworld.h"

#include "ui/calendar/monthview.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QToolTip>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

/// A month on the screen, as large as in the drawing.
struct MonthWorld : ViewWorld {
    std::unique_ptr<MonthView> view;

    explicit MonthWorld(QSize size = {1040, 790})
    {
        view = std::make_unique<MonthView>(context());
        view->setFirstDayOfWeek(Qt::Monday);
        view->resize(size);
        view->show();
        view->setFocus();
        QApplication::setActiveWindow(view.get()); // also where no window manager would
        if (!QTest::qWaitForWindowExposed(view.get()))
            qFatal("no window");
    }
    [[nodiscard]] QPoint on(const EntryId &id) const { return view->tileRect(id).center(); }
    /// An empty spot of the day: the line of its number, at the far end.
    [[nodiscard]] QPoint on(QDate day) const { return view->layout().cellOf(day).topRight() + QPoint(-12, 12); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        dragBy(view->viewport(), from, to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view.get(), key, modifiers); }
    [[nodiscard]] QString current()
    {
        const std::optional<BoardTile> tile = board->find(selection.current());
        return tile ? tile->entry.title : QString();
    }
};

QDate nov(int day)
{
    return {2026, 11, day};
}

} // namespace

/// The month in real windows: hands, keys, screen readers, pictures.
class MonthViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tilesLieOnTheirDays();
    void overflowOpensTheDay();
    void dragMovesToTheDayAndKeepsTheTime();
    void manyAreDraggedTogether();
    void ctrlCopies();
    void ctrlPressedOnTheWayCopiesToo();
    void whatIsDroppedGlidesToItsPlace();
    void escapePutsItBack();
    void theTargetLightsUpAndSaysTheTime();
    void refusalsAreSaidBeforeTheRelease();
    void aSavingThatFailsPutsItBack();
    void aSlightMoveIsAClick();
    void theRubberBandSelects();
    void ctrlAndShiftSelect();
    void holdingAtTheEdgeTurnsThePage();
    void holdingBelowScrolls();
    void betweenTwoViewsOfAWindow();
    void filesAreDroppedOnDays();
    void doubleClicksOpenAndCreate();
    void arrowsWalkOverDaysAndPosts();
    void altArrowsMoveThePost();
    void otherKeys();
    void theMenuKeyAsksForAMenu();
    void wheelScrollsWeeks();
    void pagesAreMonths();
    void itFollowsTheZone();
    void whatIsNotThereLeavesTheSelectionHarmless();
    void screenReadersHearIt();
    void screenReadersCanActOnIt();
    void thumbnailsArrive();
    void aHundredRandomDragsAgreeWithAModel();
    void hostileCaptionsArePainted();
    void theTipSaysWhatIsMissing();
    void picturesForPeople_data();
    void picturesForPeople();
};

void MonthViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
}

void MonthViewTest::tilesLieOnTheirDays()
{
    MonthWorld world;
    const EntryId late = world.make("2026-11-26T18:00:00", u"late"_s);
    const EntryId early = world.make("2026-11-26T09:00:00", u"early"_s);
    const QRect cell = world.view->layout().cellOf(nov(26));
    QVERIFY(cell.contains(world.view->tileRect(early)));
    QVERIFY(world.view->tileRect(early).bottom() < world.view->tileRect(late).top());
    QCOMPARE(world.view->tileAt(world.on(late)), late);
    QVERIFY(world.view->tileAt(cell.topLeft() + QPoint(2, 2)).isEmpty());
    QVERIFY(world.view->tileRect(EntryId::create()).isEmpty());
    QCOMPARE(world.view->title(), u"November 2026"_s);
}

void MonthViewTest::overflowOpensTheDay()
{
    MonthWorld world;
    QList<EntryId> ids;
    for (int i = 0; i < 9; ++i)
        ids.append(world.make(qPrintable(u"2026-11-26T1%1:00:00"_s.arg(i)), u"post"_s));
    const QRect more = world.view->moreRect(nov(26));
    QVERIFY(!more.isEmpty());
    QVERIFY(world.view->layout().cellOf(nov(26)).contains(more));
    QVERIFY(world.view->tileRect(ids.last()).isEmpty());
    QSignalSpy opened(world.view.get(), &CalendarView::dayRequested);
    QTest::mouseClick(world.view->viewport(), Qt::LeftButton, {}, more.center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toDate(), nov(26));
    QVERIFY(world.view->moreRect(nov(27)).isEmpty());
    QTest::mouseClick(world.view->viewport(), Qt::LeftButton, {},
                      world.view->layout().cellOf(nov(27)).topLeft() + QPoint(12, 10));
    QCOMPARE(opened.last().first().toDate(), nov(27));
}

void MonthViewTest::dragMovesToTheDayAndKeepsTheTime()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:37:00", u"post"_s);
    world.drag(world.on(id), world.on(nov(28)));
    QCOMPARE(world.shown(id), u"2026-11-28T14:37"_s); // at once
    QVERIFY(world.view->layout().cellOf(nov(28)).contains(world.view->tileRect(id)));
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-28T14:37"_s);
    QVERIFY(world.selection.contains(id));
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-26T14:37"_s);
    QVERIFY(world.view->layout().cellOf(nov(26)).contains(world.view->tileRect(id)));
}

void MonthViewTest::manyAreDraggedTogether()
{
    MonthWorld world;
    const EntryId a = world.make("2026-11-24T09:00:00", u"a"_s);
    const EntryId b = world.make("2026-11-26T14:30:00", u"b"_s);
    const EntryId other = world.make("2026-11-27T14:30:00", u"other"_s);
    QTest::mouseClick(world.view->viewport(), Qt::LeftButton, {}, world.on(a));
    QTest::mouseClick(world.view->viewport(), Qt::LeftButton, Qt::ControlModifier, world.on(b));
    QCOMPARE(world.selection.ids(), (QSet{a, b}));
    QSignalSpy finished(world.board.get(), &PlanBoard::finished);
    world.drag(world.on(b), world.on(QDate(2026, 12, 2)));
    QVERIFY(world.settle());
    QCOMPARE(finished.count(), 1); // one transaction
    QCOMPARE(world.stored(a), u"2026-11-30T09:00"_s);
    QCOMPARE(world.stored(b), u"2026-12-02T14:30"_s);
    QCOMPARE(world.stored(other), u"2026-11-27T14:30"_s);
    QCOMPARE(world.board->undoName(), u"Move of 2 posts"_s);
}

void MonthViewTest::ctrlCopies()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    world.drag(world.on(id), world.on(nov(28)), Qt::ControlModifier);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-26T14:30"_s);
    QCOMPARE(world.titlesOn(nov(28)), QStringList{u"14:30 post"_s});
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 2);
}

void MonthViewTest::ctrlPressedOnTheWayCopiesToo()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    dragWithoutRelease(world.view->viewport(), world.on(id), world.on(nov(28)));
    QVERIFY(!world.view->verdict().label.startsWith(u"Copy"));
    QTest::keyPress(world.view.get(), Qt::Key_Control);
    QVERIFY2(world.view->verdict().label.startsWith(u"Copy"), qPrintable(world.view->verdict().label));
    QTest::keyRelease(world.view.get(), Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(!world.view->verdict().label.startsWith(u"Copy"));
    QTest::keyPress(world.view.get(), Qt::Key_Control);
    releaseAt(world.view->viewport(), world.on(nov(28)), Qt::ControlModifier);
    QVERIFY(world.settle());
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 2);
}

void MonthViewTest::whatIsDroppedGlidesToItsPlace()
{
    MonthWorld world;
    world.theme.setReducedMotion(false);
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QPoint target = world.view->layout().cellOf(nov(28)).center() + QPoint(0, 20);
    world.drag(world.on(id), target);
    QCOMPARE(world.shown(id), u"2026-11-28T14:30"_s); // nothing waits for the picture
    const QImage moving = world.view->grab().toImage();
    QTRY_VERIFY(world.settle());
    QTRY_VERIFY(!world.view->isSettling());
    const QImage settled = world.view->grab().toImage();
    QVERIFY(moving != settled);
    world.theme.setReducedMotion(true);
    QCOMPARE(world.view->grab().toImage(), settled); // nothing of the motion is left
}

void MonthViewTest::escapePutsItBack()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QRect before = world.view->tileRect(id);
    dragWithoutRelease(world.view->viewport(), world.on(id), world.on(nov(28)));
    QVERIFY(!world.view->verdict().placements.isEmpty());
    world.key(Qt::Key_Escape);
    QVERIFY(!world.view->drag().isActive());
    releaseAt(world.view->viewport(), world.on(nov(28)));
    QVERIFY(!world.board->isBusy());
    QCOMPARE(world.view->tileRect(id), before);
    QCOMPARE(world.shown(id), u"2026-11-26T14:30"_s);
}

void MonthViewTest::theTargetLightsUpAndSaysTheTime()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    QSignalSpy hints(world.view.get(), &CalendarView::hint);
    const QPoint probe =
        (world.view->layout().cellOf(nov(28)).bottomLeft() + QPoint(20, -8)) * world.view->devicePixelRatioF();
    const QColor dark = world.view->grab().toImage().pixelColor(probe);
    dragWithoutRelease(world.view->viewport(), world.on(id), world.on(nov(28)));
    const QColor lit = world.view->grab().toImage().pixelColor(probe);
    QVERIFY(lit != dark);
    QVERIFY2(world.view->verdict().label.contains(u"14:30"), qPrintable(world.view->verdict().label));
    QVERIFY(world.view->verdict().label.contains(u"28"));
    QCOMPARE(hints.last().first().toString(), world.view->verdict().label);
    releaseAt(world.view->viewport(), world.on(nov(28)));
    QCOMPARE(world.view->grab().toImage().pixelColor(probe), dark);
    QVERIFY(world.settle());
}

void MonthViewTest::refusalsAreSaidBeforeTheRelease()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const EntryId out = world.makePublished("2026-11-10T14:30:00", u"out"_s);
    QSignalSpy hints(world.view.get(), &CalendarView::hint);
    dragWithoutRelease(world.view->viewport(), world.on(id), world.on(nov(12)));
    QVERIFY(!world.view->verdict().isAllowed());
    QVERIFY(hints.last().first().toString().contains(u"past"));
    releaseAt(world.view->viewport(), world.on(nov(12)));
    QCOMPARE(world.shown(id), u"2026-11-26T14:30"_s);

    dragWithoutRelease(world.view->viewport(), world.on(out), world.on(nov(28)));
    QVERIFY(world.view->verdict().refusal.contains(u"published"));
    releaseAt(world.view->viewport(), world.on(nov(28)));
    QVERIFY(!world.board->isBusy());
    QCOMPARE(world.shown(out), u"2026-11-10T14:30"_s);
}

void MonthViewTest::aSavingThatFailsPutsItBack()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QRect before = world.view->tileRect(id);
    QVERIFY(world.plan.database
                ->run("CREATE TRIGGER full BEFORE UPDATE ON calendar_entries BEGIN SELECT RAISE(FAIL, 'full'); END",
                      Bindings{})
                .ok());
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.drag(world.on(id), world.on(nov(28)));
    QVERIFY(world.view->tileRect(id) != before);
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(world.view->tileRect(id), before);
}

void MonthViewTest::aSlightMoveIsAClick()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QPoint at = world.on(id);
    world.drag(at, at + QPoint(3, 3));
    QVERIFY(!world.board->isBusy());
    QCOMPARE(world.selection.ids(), QSet{id});
}

void MonthViewTest::theRubberBandSelects()
{
    MonthWorld world;
    const EntryId a = world.make("2026-11-24T09:00:00", u"a"_s);
    const EntryId b = world.make("2026-11-25T09:00:00", u"b"_s);
    const EntryId c = world.make("2026-11-27T09:00:00", u"c"_s);
    const MonthLayout &layout = world.view->layout();
    world.drag(layout.cellOf(nov(23)).center(), layout.cellOf(nov(25)).center());
    QCOMPARE(world.selection.ids(), QSet<EntryId>()); // below the tiles
    world.drag(layout.cellOf(nov(23)).center() - QPoint(0, 30), layout.cellOf(nov(25)).center());
    QCOMPARE(world.selection.ids(), (QSet{a, b}));
    world.drag(layout.cellOf(nov(28)).center() - QPoint(0, 30), layout.cellOf(nov(27)).center(), Qt::ControlModifier);
    QCOMPARE(world.selection.ids(), (QSet{a, b, c}));
    QTest::mouseClick(world.view->viewport(), Qt::LeftButton, {}, layout.cellOf(nov(29)).center());
    QVERIFY(world.selection.isEmpty());
}

void MonthViewTest::ctrlAndShiftSelect()
{
    MonthWorld world;
    const EntryId a = world.make("2026-11-24T09:00:00", u"a"_s);
    const EntryId b = world.make("2026-11-25T09:00:00", u"b"_s);
    const EntryId c = world.make("2026-11-27T09:00:00", u"c"_s);
    QWidget *viewport = world.view->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, world.on(a));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, world.on(c));
    QCOMPARE(world.selection.ids(), (QSet{a, b, c}));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, world.on(b));
    QCOMPARE(world.selection.ids(), (QSet{a, c}));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, world.on(a)); // one of many: a click without a drag picks it out
    QCOMPARE(world.selection.ids(), QSet{a});
}

void MonthViewTest::holdingAtTheEdgeTurnsThePage()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QPoint edge(world.view->viewport()->width() - 4, world.on(nov(28)).y());
    dragWithoutRelease(world.view->viewport(), world.on(id), edge);
    QTRY_COMPARE(world.view->month(), QDate(2026, 12, 1));
    QVERIFY(world.view->drag().isActive());
    const QPoint there = world.on(QDate(2026, 12, 15));
    QMouseEvent move(QEvent::MouseMove, there, world.view->viewport()->mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(world.view->viewport(), &move);
    releaseAt(world.view->viewport(), there);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-12-15T14:30"_s);
}

void MonthViewTest::holdingBelowScrolls()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QDate top = world.view->layout().topWeek;
    dragWithoutRelease(world.view->viewport(), world.on(id), QPoint(300, world.view->viewport()->height() - 3));
    QVERIFY(world.view->isHeldAtEdge());
    QTRY_VERIFY(world.view->layout().topWeek > top.addDays(6));
    world.key(Qt::Key_Escape);
    QVERIFY(!world.view->isHeldAtEdge());
    QCOMPARE(world.shown(id), u"2026-11-26T14:30"_s);
}

void MonthViewTest::betweenTwoViewsOfAWindow()
{
    ViewWorld world;
    QWidget window;
    window.resize(1600, 700);
    MonthView left(world.context(), &window);
    MonthView right(world.context(), &window);
    left.setGeometry(0, 0, 800, 700);
    right.setGeometry(800, 0, 800, 700);
    right.goTo(QDate(2027, 3, 1));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    const QPoint target = right.layout().cellOf(QDate(2027, 3, 10)).center() + QPoint(800, 0);
    dragWithoutRelease(left.viewport(), left.tileRect(id).center(), target);
    QVERIFY(right.verdict().label.contains(u"10"));
    releaseAt(left.viewport(), target);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2027-03-10T14:30"_s);
}

void MonthViewTest::filesAreDroppedOnDays()
{
    MonthWorld world;
    QSignalSpy dropped(world.view.get(), &CalendarView::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/photos/ä b.jpg"_s), QUrl(u"https://example.org/x.jpg"_s),
                  QUrl::fromLocalFile(u"/photos/2.jpg"_s)});
    QWidget *viewport = world.view->viewport();
    const auto dropOn = [&](QDate day) {
        const QPoint at = world.on(day);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &drop);
        return move.isAccepted();
    };
    QVERIFY(!dropOn(nov(3))); // past
    QCOMPARE(dropped.count(), 0);
    QVERIFY(dropOn(nov(28)));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().at(0).value<DropSlot>().day, nov(28));
    QCOMPARE(dropped.first().at(1).toStringList(), (QStringList{u"/photos/ä b.jpg"_s, u"/photos/2.jpg"_s}));
    QMimeData text;
    text.setText(u"no files"_s);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &text, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &enter);
    QVERIFY(!enter.isAccepted());
}

void MonthViewTest::doubleClicksOpenAndCreate()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    QSignalSpy opened(world.view.get(), &CalendarView::openRequested);
    QSignalSpy created(world.view.get(), &CalendarView::newRequested);
    QTest::mouseDClick(world.view->viewport(), Qt::LeftButton, {}, world.on(id));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<EntryId>(), id);
    QTest::mouseDClick(world.view->viewport(), Qt::LeftButton, {}, world.view->layout().cellOf(nov(28)).center());
    QCOMPARE(created.count(), 1);
    QCOMPARE(BoardWorld::text(created.first().first().value<WallTime>()), u"2026-11-28T09:00"_s);
}

void MonthViewTest::arrowsWalkOverDaysAndPosts()
{
    MonthWorld world;
    world.make("2026-11-18T15:00:00", u"one"_s);
    world.make("2026-11-18T16:00:00", u"two"_s);
    world.make("2026-11-25T09:00:00", u"below"_s);
    world.make("2026-11-19T09:00:00", u"beside"_s);
    QCOMPARE(world.view->focusedDay(), nov(18));
    world.key(Qt::Key_Left);
    QCOMPARE(world.view->focusedDay(), nov(17));
    QVERIFY(world.current().isEmpty());
    world.key(Qt::Key_Right);
    QCOMPARE(world.current(), u"one"_s);
    world.key(Qt::Key_Down);
    QCOMPARE(world.current(), u"two"_s);
    world.key(Qt::Key_Down);
    QCOMPARE(world.current(), u"below"_s);
    world.key(Qt::Key_Up);
    QCOMPARE(world.current(), u"two"_s);
    world.key(Qt::Key_Right);
    QCOMPARE(world.current(), u"beside"_s);
    QCOMPARE(world.selection.ids().size(), 1);
    world.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(world.selection.ids().size(), 2);
    world.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(world.selection.ids().size(), 3);
    QCOMPARE(world.current(), u"one"_s);
    world.key(Qt::Key_Home);
    QCOMPARE(world.view->focusedDay(), nov(16));
    for (int week = 0; week < 8; ++week)
        world.key(Qt::Key_Down);
    QVERIFY(world.view->focusedDay() > QDate(2026, 12, 31));
    QVERIFY(world.view->layout().body().contains(world.view->layout().cellOf(world.view->focusedDay()).center()));
}

void MonthViewTest::altArrowsMoveThePost()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T14:30:00", u"post"_s);
    world.selection.selectOnly(id);
    world.key(Qt::Key_Right, Qt::AltModifier);
    world.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.shown(id), u"2026-12-04T14:30"_s);
    world.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-12-03T14:30"_s);
    QSignalSpy hints(world.view.get(), &CalendarView::hint);
    for (int i = 0; i < 4; ++i)
        world.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-19T14:30"_s); // not further: the next step is past
    QVERIFY(hints.last().first().toString().contains(u"past"));
    world.view->setLayoutDirection(Qt::RightToLeft);
    world.key(Qt::Key_Left, Qt::AltModifier); // forward is to the left there
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-20T14:30"_s);
}

void MonthViewTest::otherKeys()
{
    MonthWorld world;
    const EntryId a = world.make("2026-11-24T09:00:00", u"a"_s);
    const EntryId b = world.make("2026-11-26T09:00:00", u"b"_s);
    QSignalSpy opened(world.view.get(), &CalendarView::openRequested);
    QSignalSpy created(world.view.get(), &CalendarView::newRequested);
    QSignalSpy removed(world.view.get(), &CalendarView::removeRequested);
    QSignalSpy timed(world.view.get(), &CalendarView::timeEditRequested);
    world.key(Qt::Key_Delete);
    world.key(Qt::Key_F2);
    QCOMPARE(removed.count() + timed.count(), 0);
    world.key(Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    world.selection.select({a, b}, b);
    world.key(Qt::Key_Return);
    QCOMPARE(opened.first().first().value<EntryId>(), b);
    world.key(Qt::Key_Delete);
    QCOMPARE(removed.first().first().value<QList<EntryId>>(), (QList{a, b}));
    world.key(Qt::Key_F2);
    QCOMPARE(timed.first().at(0).value<QList<EntryId>>(), (QList{a, b}));
    world.key(Qt::Key_Space);
    QCOMPARE(world.selection.ids(), QSet{a});
    world.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(world.selection.ids(), (QSet{a, b}));
    world.key(Qt::Key_Escape);
    QVERIFY(world.selection.isEmpty());
}

void MonthViewTest::theMenuKeyAsksForAMenu()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T09:00:00", u"a"_s);
    world.selection.selectOnly(id);
    QSignalSpy menus(world.view.get(), &CalendarView::contextMenuRequested);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QCoreApplication::sendEvent(world.view->viewport(), &key);
    QCOMPARE(menus.first().at(0).value<QList<EntryId>>(), QList{id});
    QCOMPARE(menus.first().at(2).toPoint(), world.view->viewport()->mapToGlobal(world.on(id)));
    const QPoint empty = world.on(nov(28));
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, empty, world.view->viewport()->mapToGlobal(empty));
    QCoreApplication::sendEvent(world.view->viewport(), &mouse);
    QVERIFY(menus.last().at(0).value<QList<EntryId>>().isEmpty());
    QCOMPARE(menus.last().at(1).toDate(), nov(28));
}

void MonthViewTest::wheelScrollsWeeks()
{
    MonthWorld world;
    QSignalSpy titles(world.view.get(), &CalendarView::titleChanged);
    const auto turn = [&](int angle) {
        QWheelEvent wheel(QPointF(300, 300), world.view->mapToGlobal(QPointF(300, 300)), {}, QPoint(0, angle), {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(world.view->viewport(), &wheel);
    };
    turn(-240);
    QCOMPARE(world.view->layout().topWeek, QDate(2026, 11, 2));
    QCOMPARE(world.view->layout().offset, 0);
    for (int i = 0; i < 100; ++i) // a touchpad's small steps add up to the same
        turn(-12);
    QCOMPARE(world.view->layout().topWeek, QDate(2026, 12, 7));
    QCOMPARE(world.view->month(), QDate(2026, 12, 1));
    QVERIFY(titles.count() >= 1);
    turn(12 * 100 + 240);
    QCOMPARE(world.view->layout().topWeek, QDate(2026, 10, 26));
    QCOMPARE(world.view->title(), u"November 2026"_s);
}

void MonthViewTest::pagesAreMonths()
{
    MonthWorld world;
    world.theme.setReducedMotion(false);
    world.key(Qt::Key_PageDown);
    QCOMPARE(world.view->title(), u"December 2026"_s); // said at once, while it slides there
    QTRY_COMPARE(world.view->layout().topWeek, QDate(2026, 11, 30));
    QCOMPARE(world.view->layout().offset, 0);
    QCOMPARE(world.view->focusedDay(), QDate(2026, 12, 18));
    world.key(Qt::Key_PageUp);
    world.key(Qt::Key_PageUp); // before the first slide has ended
    QTRY_COMPARE(world.view->layout().topWeek, QDate(2026, 9, 28));
    QCOMPARE(world.view->layout().rows, 5);
    world.view->goTo(QDate(2031, 5, 5));
    QCOMPARE(world.view->layout().topWeek, QDate(2031, 4, 28));
    QCOMPARE(world.view->anchorDay(), QDate(2031, 5, 5));
}

void MonthViewTest::itFollowsTheZone()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T01:00:00", u"night"_s);
    QVERIFY(world.view->layout().cellOf(nov(26)).contains(world.on(id)));
    world.board->setZone(QTimeZone("America/New_York"));
    QVERIFY(world.view->layout().cellOf(nov(25)).contains(world.on(id)));
    world.drag(world.on(id), world.on(nov(27)));
    QVERIFY(world.settle());
    world.board->setZone(QTimeZone("Europe/Berlin"));
    QCOMPARE(world.stored(id), u"2026-11-28T01:00"_s);
}

void MonthViewTest::whatIsNotThereLeavesTheSelectionHarmless()
{
    MonthWorld world;
    const EntryId a = world.make("2026-11-26T09:00:00", u"a"_s);
    const EntryId b = world.make("2026-11-27T09:00:00", u"b"_s);
    world.selection.select({a, b}, a);
    dragWithoutRelease(world.view->viewport(), world.on(b), world.on(nov(28)));
    EXPECT_OK(world.plan.planner->deleteEntries({a, b})); // somebody else, in the middle of it
    releaseAt(world.view->viewport(), world.on(nov(28)));
    QVERIFY(world.settle());
    QVERIFY(world.titlesOn(nov(28)).isEmpty());
    world.key(Qt::Key_Delete);
    world.key(Qt::Key_Right);
    dragWithoutRelease(world.view->viewport(), world.on(nov(27)), world.on(nov(29)));
    releaseAt(world.view->viewport(), world.on(nov(29)));
    QVERIFY(!world.board->isBusy());
}

void MonthViewTest::screenReadersHearIt()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T09:05:00", u"Morning light\nand more"_s, EntryState::Draft,
                                  {Channel::Instagram, Channel::TikTok});
    world.make("2026-11-26T14:00:00", u""_s, EntryState::Draft, {});
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(world.view.get());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->childCount(), 42);
    QAccessibleInterface *cell = table->child(31);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), QLocale().toString(nov(26), QLocale::LongFormat));
    QCOMPARE(cell->childCount(), 2);
    QAccessibleInterface *item = cell->child(0);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), u"09:05, Morning light, Instagram and TikTok, %1"_s.arg(
                                                readinessWords(world.board->find(id)->entry.readiness)));
    QVERIFY(cell->child(1)->text(QAccessible::Name).startsWith(u"14:00, Untitled, "));
    QCOMPARE(item->parent(), cell);
    QCOMPARE(cell->parent(), table);
    QCOMPARE(table->indexOfChild(cell), 31);
    QCOMPARE(cell->indexOfChild(item), 0);
    const QPoint at = world.view->viewport()->mapToGlobal(world.on(id));
    QVERIFY(item->rect().contains(at));
    QCOMPARE(table->childAt(at.x(), at.y()), cell);
    QCOMPARE(cell->childAt(at.x(), at.y()), item);
    QVERIFY(!table->child(42) && !cell->child(2) && !cell->child(-1));
    QVERIFY(!item->state().selected);
    world.selection.selectOnly(id);
    QVERIFY(item->state().selected && item->state().focused);
    QCOMPARE(table->focusChild(), item);
    EXPECT_OK(world.plan.planner->deleteEntries({id}));
    QVERIFY(!item->isValid());
    QCOMPARE(cell->childCount(), 1);
    QVERIFY(item->text(QAccessible::Name).isEmpty());
}

void MonthViewTest::screenReadersCanActOnIt()
{
    MonthWorld world;
    const EntryId id = world.make("2026-11-26T09:05:00", u"post"_s);
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(world.view.get())->child(31);
    QAccessibleActionInterface *post = cell->child(0)->actionInterface();
    QSignalSpy opened(world.view.get(), &CalendarView::openRequested);
    QSignalSpy created(world.view.get(), &CalendarView::newRequested);
    post->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(world.selection.current(), id);
    post->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(created.count(), 1);
    QCOMPARE(created.first().first().value<WallTime>().date(), nov(26));
}

void MonthViewTest::thumbnailsArrive()
{
    MonthWorld world;
    const MediaId medium = world.plan.addMedium("picture");
    const EntryId id = world.make("2026-11-26T09:05:00", u"post"_s, EntryState::Draft, {Channel::Instagram}, {medium});
    const qreal ratio = world.view->devicePixelRatioF();
    const QPoint thumbnail = (QPointF(world.view->tileRect(id).topLeft() + QPoint(16, 16)) * ratio).toPoint();
    const QColor before = world.view->grab().toImage().pixelColor(thumbnail);
    QTRY_VERIFY(world.thumbnails.isKnown(medium, qRound(28 * world.view->devicePixelRatioF())));
    const QColor after = world.view->grab().toImage().pixelColor(thumbnail);
    QVERIFY(after != before);
    QVERIFY(after != world.theme.colors().sunk);
}

/// Whatever is dragged where, the store holds what a plain model of “days move, clock times stay, the past refuses”
/// holds.
void MonthViewTest::aHundredRandomDragsAgreeWithAModel()
{
    MonthWorld world;
    QRandomGenerator random(20261118);
    QHash<EntryId, WallTime> model;
    QList<EntryId> ids;
    for (int i = 0; i < 14; ++i) {
        const WallTime wall = WallTime::from(nov(20).addDays(int(random.bounded(14))),
                                             QTime(int(random.bounded(24)), int(random.bounded(60))));
        const EntryId id = world.make(qPrintable(BoardWorld::text(wall) + u":00"_s), u"post %1"_s.arg(i),
                                      i % 3 == 0 ? EntryState::Draft : EntryState::Planned);
        model.insert(id, wall);
        ids.append(id);
    }
    const Instant now = world.plan.clock.now();
    int moved = 0;
    int refused = 0;
    for (int round = 0; round < 100; ++round) {
        QList<EntryId> visible;
        for (const EntryId &id : std::as_const(ids)) {
            if (!world.view->tileRect(id).isEmpty())
                visible.append(id);
        }
        QVERIFY(!visible.isEmpty());
        const EntryId grabbed = visible.at(int(random.bounded(quint32(visible.size()))));
        QSet<EntryId> selected{grabbed};
        if (random.bounded(3) == 0) {
            for (const EntryId &id : std::as_const(visible)) {
                if (random.bounded(3) == 0)
                    selected.insert(id);
            }
        }
        world.selection.select(selected, grabbed);
        const QDate target = world.view->layout().topWeek.addDays(int(random.bounded(42)));
        const qint64 days = model.value(grabbed).date().daysTo(target);
        const bool cancels = random.bounded(8) == 0;
        dragWithoutRelease(world.view->viewport(), world.on(grabbed), world.on(target));
        if (cancels)
            world.key(Qt::Key_Escape);
        releaseAt(world.view->viewport(), world.on(target));
        bool past = false;
        for (const EntryId &id : std::as_const(selected))
            past = past || world.board->instantOf(model.value(id).addDays(days)) < now;
        if (!cancels && !past && days != 0) {
            for (const EntryId &id : std::as_const(selected))
                model[id] = model.value(id).addDays(days);
            ++moved;
        }
        refused += past ? 1 : 0;
        if (random.bounded(6) == 0) { // what was just done is taken back and done again
            world.board->undo();
            world.board->redo();
        }
        if (random.bounded(2) == 0)
            QVERIFY(world.settle());
        for (const EntryId &id : std::as_const(ids))
            QVERIFY2(world.board->isBusy() || world.shown(id) == BoardWorld::text(model.value(id)), "what is shown");
    }
    QVERIFY(world.settle());
    QVERIFY(moved > 20 && refused > 5);
    Planner fresh(*world.plan.database, world.plan.clock);
    for (const EntryId &id : std::as_const(ids)) {
        const auto stored = fresh.find(id);
        EXPECT_OK(stored);
        QCOMPARE(BoardWorld::text(world.board->wallAt(*stored->entry.scheduledAt)), BoardWorld::text(model.value(id)));
        for (const PublishJob &job : stored->jobs)
            QCOMPARE(job.scheduledAt, *stored->entry.scheduledAt);
    }
}

void MonthViewTest::hostileCaptionsArePainted()
{
    MonthWorld world({700, 420});
    const QStringList captions{QString(1'000, u'W'),
                               u"👩‍👩‍👧‍👦🏳️‍🌈é̂̃\u202Eevil"_s,
                               u"<b>bold</b> &amp; <img src=x>"_s,
                               u"مرحبا بالعالم"_s,
                               u"\u0007bell"_s.remove(u'\u0007'),
                               u"  "_s};
    int hour = 9;
    for (const QString &caption : captions)
        world.make(qPrintable(u"2026-11-26T%1:00:00"_s.arg(hour++, 2, 10, QLatin1Char('0'))), caption,
                   EntryState::Draft, {Channel::Instagram, Channel::TikTok});
    for (const QSize &size : {QSize(700, 420), QSize(60, 40), QSize(2400, 1500), QSize(1, 1)}) {
        world.view->resize(size);
        QVERIFY(!world.view->grab().isNull());
    }
    const QString tip = TilePainter::toolTip(world.board->tilesOn(nov(26)).at(2));
    QVERIFY(!tip.contains(u"<img"));
}

void MonthViewTest::theTipSaysWhatIsMissing()
{
    MonthWorld world({700, 420});
    const EntryId id = world.make("2026-11-26T14:30:00", u"No picture yet"_s);
    const auto details = world.board->details(id);
    QVERIFY(details.ok() && !details->entry.issues.isEmpty());
    QCOMPARE(world.board->tilesOn(nov(26)).size(), 1);
    const QPoint at = world.view->tileRect(id).center();
    QHelpEvent hover(QEvent::ToolTip, at, world.view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(world.view->viewport(), &hover);
    QVERIFY2(QToolTip::text().contains(details->entry.issues.first().message.toHtmlEscaped()),
             qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void MonthViewTest::picturesForPeople_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("arabic");
    QTest::newRow("month-light") << false << QSize(1036, 790) << false;
    QTest::newRow("month-dark") << true << QSize(1036, 790) << false;
    QTest::newRow("month-small") << false << QSize(640, 460) << false;
    QTest::newRow("month-arabic") << false << QSize(1036, 790) << true;
}

void MonthViewTest::picturesForPeople()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(bool, arabic);
    if (arabic)
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    {
        MonthWorld world(size);
        world.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        if (arabic)
            world.view->setLayoutDirection(Qt::RightToLeft);
        QList<MediaId> media;
        for (int i = 0; i < 16; ++i)
            media.append(world.plan.addMedium(QByteArray::number(i)));
        const auto both = QList{Channel::Instagram, Channel::TikTok};
        world.makePublished("2026-11-02T09:00:00", u"Morning light at the harbour"_s, both, {media[0]});
        world.makePublished("2026-11-03T18:30:00", u"Five lenses I would buy again"_s, {Channel::Instagram},
                            {media[1]});
        world.makePublished("2026-11-05T12:15:00", u"How I edit in ten minutes"_s, {Channel::TikTok}, {media[2]});
        world.makePublished("2026-11-13T20:00:00", u"Late-night grading"_s, {Channel::TikTok}, {media[3]});
        const EntryId up = world.make("2026-11-18T14:30:00", u"Studio tour, part two"_s, EntryState::Planned,
                                      {Channel::Instagram}, {media[4]});
        world.make("2026-11-20T18:00:00", u"Behind the scenes"_s, EntryState::Planned, {Channel::TikTok}, {media[5]});
        const EntryId a = world.make("2026-11-26T14:30:00", u"Giveaway, read the caption"_s, EntryState::Planned, both,
                                     {media[6], media[7], media[8]});
        world.make("2026-11-26T18:00:00", u"Thank you for ten thousand"_s, EntryState::Planned, {Channel::Instagram},
                   {media[9]});
        world.make("2026-11-25T20:00:00", u""_s, EntryState::Planned, {Channel::Instagram});
        world.make("2026-11-28T11:00:00", u"Slow Saturday"_s, EntryState::Draft, {Channel::Instagram}, {media[10]});
        for (int i = 0; i < 5; ++i)
            world.make(qPrintable(u"2026-11-24T1%1:00:00"_s.arg(i)), u"Client work, unedited"_s, EntryState::Planned,
                       {Channel::Instagram}, {media[11 + i]});
        QVERIFY(world.plan.database
                    ->run("UPDATE calendar_entries SET readiness = 'publishing' WHERE id = ?", {up.toString()})
                    .ok());
        QVERIFY(
            world.plan.database
                ->run("UPDATE calendar_entries SET readiness = 'ready' WHERE state = 'planned' AND scheduled_at > ? AND"
                      " readiness NOT IN ('publishing', 'missing_media')",
                      {bind(world.plan.clock.now())})
                .ok());
        QVERIFY(world.plan.database
                    ->run("UPDATE calendar_entries SET readiness = 'token_expired' WHERE id IN (SELECT id FROM"
                          " calendar_entries WHERE scheduled_at = ?)",
                          {bind(world.board->instantOf(wallOf("2026-11-24T12:00:00")))})
                    .ok());
        world.board->everythingChanged();
        world.view->grab();
        if (world.view->layout().tileSize() == TileSize::Full) {
            const int side = qRound(28 * world.view->devicePixelRatioF());
            QTRY_VERIFY(world.thumbnails.isKnown(media[6], side));
        }
        world.selection.selectOnly(a);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        keepShot(*world.view, name);
        dragWithoutRelease(world.view->viewport(), world.on(a), world.on(nov(27)) + QPoint(-40, 30));
        keepShot(*world.view, name + u"-drag"_s);
        QVERIFY(world.view->verdict().isAllowed());
        dragWithoutRelease(world.view->viewport(), world.on(a), world.on(nov(11)) + QPoint(-40, 30));
        keepShot(*world.view, name + u"-refused"_s);
        world.key(Qt::Key_Escape);
        world.view->selectAllVisible();
        QSet<EntryId> ahead = world.selection.ids();
        ahead.removeIf([&world](const EntryId &id) {
            const std::optional<BoardTile> tile = world.board->find(id);
            return !tile || tile->date() < nov(24);
        });
        world.selection.select(ahead, a);
        dragWithoutRelease(world.view->viewport(), world.on(a), world.on(nov(28)) + QPoint(-60, 60),
                           Qt::ControlModifier);
        keepShot(*world.view, name + u"-many"_s);
        world.key(Qt::Key_Escape);
        ShiftRequest request;
        request.ids = QList<EntryId>(ahead.begin(), ahead.end());
        request.by.days = 2;
        const auto preview = world.board->previewShift(request);
        EXPECT_OK(preview);
        world.board->setPreview(*preview);
        world.selection.clear();
        keepShot(*world.view, name + u"-preview"_s);
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QTEST_MAIN(MonthViewTest)
#include "monthviewtest.moc"
