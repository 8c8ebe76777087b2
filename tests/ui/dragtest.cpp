// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "boardworld.h"

#include "ui/calendar/dragmachine.h"
#include "ui/calendar/dropplan.h"
#include "ui/calendar/selection.h"

#include <QSignalSpy>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = DragMachine::State;
using Click = DragMachine::Click;

Q_DECLARE_METATYPE(kalends::DragMachine::Click)

/// What a hand does, and what a drop would do, without a window.
class DragTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPressMeans_data();
    void aPressMeans();
    void aTremblingHandIsNoDrag();
    void beyondTheThresholdItDrags();
    void besideTilesItIsABand();
    void escapeEndsEverything();
    void ctrlCountsWhenTheButtonIsReleased();

    void selectionsExtendFromTheirAnchor();
    void selectionsForgetWhatIsGone();
    void selectionsTellOnlyChanges();

    void aDayKeepsTheClockTime();
    void manyKeepTheirDistances();
    void aTimeSlotMovesToTheMinute();
    void acrossAClockChangeTheWallStays();
    void theSecondOfADoubledHourIsMeant();
    void refusals_data();
    void refusals();
    void aCopyOfThePublishedIsAllowed();
    void backWhereItWasIsNothing();
    void fromTheShelfToADayFindsATime();
    void toTheShelf();
    void nudgesKeepDistances();
    void filesOnlyAhead();
};

void DragTest::aPressMeans_data()
{
    QTest::addColumn<bool>("onTile");
    QTest::addColumn<bool>("selected");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Click>("atPress");
    QTest::addColumn<Click>("atRelease");
    const auto row = [](const char *name, bool onTile, bool selected, Qt::KeyboardModifiers modifiers, Click press,
                        Click release) { QTest::newRow(name) << onTile << selected << modifiers << press << release; };
    row("a tile", true, false, Qt::NoModifier, Click::SelectOnly, Click::None);
    row("one of many selected: waits, to drag them all", true, true, Qt::NoModifier, Click::None, Click::SelectOnly);
    row("Ctrl adds", true, false, Qt::ControlModifier, Click::Toggle, Click::None);
    row("Ctrl on a selected one waits, to copy them all", true, true, Qt::ControlModifier, Click::None, Click::Toggle);
    row("Shift extends", true, false, Qt::ShiftModifier, Click::Extend, Click::None);
    row("beside tiles", false, false, Qt::NoModifier, Click::ClearAll, Click::None);
    row("beside tiles with Ctrl", false, false, Qt::ControlModifier, Click::None, Click::None);
}

void DragTest::aPressMeans()
{
    QFETCH(bool, onTile);
    QFETCH(bool, selected);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Click, atPress);
    QFETCH(Click, atRelease);
    DragMachine machine;
    QCOMPARE(machine.press({5, 5}, onTile ? EntryId::create() : EntryId(), selected, modifiers), atPress);
    const DragMachine::Release release = machine.release({6, 6});
    QCOMPARE(release.outcome, DragMachine::Outcome::Click);
    QCOMPARE(release.click, atRelease);
    QCOMPARE(machine.state(), State::Idle);
}

void DragTest::aTremblingHandIsNoDrag()
{
    DragMachine machine(10);
    machine.press({100, 100}, EntryId::create(), false, {});
    for (const QPoint &at : {QPoint(104, 104), QPoint(96, 97), QPoint(100, 109), QPoint(100, 100)})
        QVERIFY(!machine.move(at, {}));
    QCOMPARE(machine.state(), State::Pressed);
    QCOMPARE(machine.release({100, 101}).outcome, DragMachine::Outcome::Click);
}

void DragTest::beyondTheThresholdItDrags()
{
    DragMachine machine(10);
    const EntryId tile = EntryId::create();
    machine.press({100, 100}, tile, false, {});
    QVERIFY(machine.move({105, 105}, {}));
    QCOMPARE(machine.state(), State::Dragging);
    QVERIFY(!machine.move({300, 300}, {})); // it has begun already
    const DragMachine::Release release = machine.release({310, 300});
    QCOMPARE(release.outcome, DragMachine::Outcome::Drop);
    QCOMPARE(release.tile, tile);
    QVERIFY(!release.copy);
}

void DragTest::besideTilesItIsABand()
{
    DragMachine machine(10);
    machine.press({100, 100}, {}, false, {});
    QVERIFY(machine.move({50, 120}, {}));
    QCOMPARE(machine.state(), State::Banding);
    QCOMPARE(machine.band(), QRect(50, 100, 51, 21));
    QVERIFY(!machine.bandAdds());
    QCOMPARE(machine.release({50, 120}).outcome, DragMachine::Outcome::Band);
    machine.press({100, 100}, {}, false, Qt::ControlModifier);
    QVERIFY(machine.bandAdds());
}

void DragTest::escapeEndsEverything()
{
    DragMachine machine(10);
    QVERIFY(!machine.cancel());
    machine.press({100, 100}, EntryId::create(), false, {});
    machine.move({200, 200}, {});
    QVERIFY(machine.cancel());
    QVERIFY(!machine.move({250, 250}, {}));
    QCOMPARE(machine.release({250, 250}).outcome, DragMachine::Outcome::Nothing);
}

void DragTest::ctrlCountsWhenTheButtonIsReleased()
{
    DragMachine machine(10);
    machine.press({0, 0}, EntryId::create(), false, {});
    machine.move({50, 50}, {});
    QVERIFY(!machine.copies());
    machine.setModifiers(Qt::ControlModifier);
    QVERIFY(machine.copies());
    QVERIFY(machine.release({50, 50}).copy);
}

void DragTest::selectionsExtendFromTheirAnchor()
{
    PlanSelection selection;
    const QList<EntryId> ids{EntryId::create(), EntryId::create(), EntryId::create(), EntryId::create()};
    selection.selectOnly(ids[1]);
    selection.extendTo(ids[3], ids);
    QCOMPARE(selection.ids(), (QSet{ids[1], ids[2], ids[3]}));
    selection.extendTo(ids[0], ids); // turns round the anchor
    QCOMPARE(selection.ids(), (QSet{ids[0], ids[1]}));
    QCOMPARE(selection.current(), ids[0]);
    selection.toggle(ids[3]);
    QCOMPARE(selection.ids(), (QSet{ids[0], ids[1], ids[3]}));
    selection.toggle(ids[0]);
    QCOMPARE(selection.ids(), (QSet{ids[1], ids[3]}));
    selection.extendTo(EntryId::create(), ids); // not in the view: as a plain click
    QCOMPARE(selection.ids().size(), 1);
}

void DragTest::selectionsForgetWhatIsGone()
{
    PlanSelection selection;
    const EntryId a = EntryId::create();
    const EntryId b = EntryId::create();
    selection.select({a, b}, b);
    selection.remove({b});
    QCOMPARE(selection.ids(), QSet{a});
    QVERIFY(selection.current().isEmpty());
}

void DragTest::selectionsTellOnlyChanges()
{
    PlanSelection selection;
    QSignalSpy changed(&selection, &PlanSelection::changed);
    const EntryId a = EntryId::create();
    selection.selectOnly(a);
    selection.selectOnly(a);
    selection.clear();
    selection.clear();
    QCOMPARE(changed.count(), 2);
}

namespace
{

DropSlot daySlot(const char *day)
{
    return {.kind = DropSlot::Kind::Day, .day = QDate::fromString(QString::fromLatin1(day), Qt::ISODate)};
}

DropSlot timeSlot(const char *wall)
{
    const WallTime at = wallOf(wall);
    return {.kind = DropSlot::Kind::Time, .day = at.date(), .time = at.time()};
}

DragLoad loadOf(BoardWorld &world, const QList<EntryId> &ids, bool copy = false)
{
    DragLoad load{.grabbed = ids.constFirst(), .copy = copy};
    for (const EntryId &id : ids)
        load.tiles.append(*world.board->find(id));
    return load;
}

QStringList shownIn(const DropVerdict &verdict)
{
    QStringList walls;
    for (const auto &[id, wall] : verdict.shown)
        walls.append(wall ? BoardWorld::text(*wall) : u"shelf"_s);
    return walls;
}

} // namespace

void DragTest::aDayKeepsTheClockTime()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T14:37:00");
    const DropVerdict verdict = judgeDrop(loadOf(world, {id}), daySlot("2026-12-03"), *world.board);
    QVERIFY(verdict.isAllowed());
    QCOMPARE(verdict.placements.size(), 1);
    QCOMPARE(std::get<WallTime>(verdict.placements.first().at), wallOf("2026-12-03T14:37:00"));
    QVERIFY(verdict.label.contains(u"14:37") || verdict.label.contains(u"2:37"));
}

void DragTest::manyKeepTheirDistances()
{
    BoardWorld world;
    const EntryId a = world.at("2026-11-24T09:00:00");
    const EntryId b = world.at("2026-11-26T14:30:00");
    const EntryId c = world.at("2026-12-01T23:59:00");
    DragLoad load = loadOf(world, {a, b, c});
    load.grabbed = b;
    QCOMPARE(shownIn(judgeDrop(load, daySlot("2026-11-28"), *world.board)),
             (QStringList{u"2026-11-26T09:00"_s, u"2026-11-28T14:30"_s, u"2026-12-03T23:59"_s}));
    QCOMPARE(shownIn(judgeDrop(load, timeSlot("2026-11-26T15:00:00"), *world.board)),
             (QStringList{u"2026-11-24T09:30"_s, u"2026-11-26T15:00"_s, u"2026-12-02T00:29"_s}));
}

void DragTest::aTimeSlotMovesToTheMinute()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T14:37:00");
    const DropVerdict verdict = judgeDrop(loadOf(world, {id}), timeSlot("2026-11-27T08:15:00"), *world.board);
    QCOMPARE(shownIn(verdict), QStringList{u"2026-11-27T08:15"_s});
}

void DragTest::acrossAClockChangeTheWallStays()
{
    BoardWorld world;
    const EntryId id = world.at("2027-03-27T14:30:00");
    const DropVerdict verdict = judgeDrop(loadOf(world, {id}), daySlot("2027-03-28"), *world.board);
    world.board->move(verdict.placements);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2027-03-28T14:30"_s);
}

void DragTest::theSecondOfADoubledHourIsMeant()
{
    BoardWorld world;
    const EntryId id = world.at("2027-10-30T12:00:00");
    DropSlot slot = timeSlot("2027-10-31T02:30:00");
    slot.at = instantFromIso(u"2027-10-31T01:30:00Z"_s); // the clock shows 02:30 for the second time
    const DropVerdict verdict = judgeDrop(loadOf(world, {id}), slot, *world.board);
    world.board->move(verdict.placements);
    QVERIFY(world.settle());
    QCOMPARE(toIso(*world.plan.planner->find(id)->entry.scheduledAt), u"2027-10-31T01:30:00Z"_s);
}

void DragTest::refusals_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QString>("says");
    QTest::newRow("into the past") << QByteArray() << QByteArray("2026-11-17") << u"past"_s;
    QTest::newRow("today, but earlier") << QByteArray() << QByteArray("2026-11-18") << u"past"_s;
    QTest::newRow("published") << QByteArray("published") << QByteArray("2026-11-28") << u"published"_s;
    QTest::newRow("being published") << QByteArray("publishing") << QByteArray("2026-11-28")
                                     << u"published right now"_s;
}

void DragTest::refusals()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, day);
    QFETCH(QString, says);
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T08:00:00");
    if (!status.isEmpty()) {
        QVERIFY(world.plan.database
                    ->run("UPDATE calendar_entries SET readiness = ? WHERE id = ?",
                          {QString::fromLatin1(status), id.toString()})
                    .ok());
    }
    const DropVerdict verdict = judgeDrop(loadOf(world, {id}), daySlot(day.constData()), *world.board);
    QVERIFY(!verdict.isAllowed());
    QVERIFY2(verdict.refusal.contains(says), qPrintable(verdict.refusal));
    QVERIFY(verdict.placements.isEmpty());
}

void DragTest::aCopyOfThePublishedIsAllowed()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T08:00:00");
    QVERIFY(
        world.plan.database->run("UPDATE calendar_entries SET readiness = 'published' WHERE id = ?", {id.toString()})
            .ok());
    QVERIFY(judgeDrop(loadOf(world, {id}, true), daySlot("2026-11-28"), *world.board).isAllowed());
    QVERIFY(judgeDrop(loadOf(world, {id}, true), daySlot("2026-11-26"), *world.board).placements.size() == 1);
    QVERIFY(!judgeDrop(loadOf(world, {id}, true), daySlot("2026-11-01"), *world.board).isAllowed());
}

void DragTest::backWhereItWasIsNothing()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T08:00:00");
    const DropVerdict verdict = judgeDrop(loadOf(world, {id}), daySlot("2026-11-26"), *world.board);
    QVERIFY(verdict.isAllowed());
    QVERIFY(verdict.placements.isEmpty());
    QVERIFY(judgeDrop(loadOf(world, {id}), DropSlot{}, *world.board).placements.isEmpty());
}

void DragTest::fromTheShelfToADayFindsATime()
{
    BoardWorld world;
    const EntryId a = world.onShelf();
    const EntryId b = world.onShelf();
    QCOMPARE(shownIn(judgeDrop(loadOf(world, {a, b}), daySlot("2026-11-28"), *world.board)),
             (QStringList{u"2026-11-28T09:00"_s, u"2026-11-28T10:00"_s}));
    QCOMPARE(shownIn(judgeDrop(loadOf(world, {a}), timeSlot("2026-11-28T17:45:00"), *world.board)),
             QStringList{u"2026-11-28T17:45"_s});
}

void DragTest::toTheShelf()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T08:00:00");
    const EntryId draft = world.onShelf();
    const DropVerdict verdict =
        judgeDrop(loadOf(world, {id, draft}), DropSlot{.kind = DropSlot::Kind::Shelf}, *world.board);
    QVERIFY(verdict.isAllowed());
    QCOMPARE(verdict.placements.size(), 1); // the other lies there already
    world.board->move(verdict.placements);
    QCOMPARE(world.shown(id), u"shelf"_s);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"shelf"_s);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-26T08:00"_s);
    QCOMPARE(world.plan.planner->find(id)->entry.state, EntryState::Planned);
}

void DragTest::nudgesKeepDistances()
{
    BoardWorld world;
    const EntryId a = world.at("2026-11-24T09:00:00");
    const EntryId b = world.at("2026-11-26T14:30:00");
    const QList<BoardTile> tiles{*world.board->find(a), *world.board->find(b), *world.board->find(world.onShelf())};
    QCOMPARE(shownIn(judgeNudge(tiles, 7, 0, *world.board)),
             (QStringList{u"2026-12-01T09:00"_s, u"2026-12-03T14:30"_s}));
    QCOMPARE(shownIn(judgeNudge(tiles, 0, -15, *world.board)),
             (QStringList{u"2026-11-24T08:45"_s, u"2026-11-26T14:15"_s}));
    const DropVerdict past = judgeNudge(tiles, -7, 0, *world.board);
    QVERIFY(!past.isAllowed() && past.placements.isEmpty());
    QVERIFY(judgeNudge({}, 1, 0, *world.board).placements.isEmpty());
}

void DragTest::filesOnlyAhead()
{
    BoardWorld world;
    QVERIFY(fileDropRefusal(daySlot("2026-11-18"), *world.board).isEmpty());
    QVERIFY(!fileDropRefusal(daySlot("2026-11-17"), *world.board).isEmpty());
    QVERIFY(!fileDropRefusal(timeSlot("2026-11-18T08:00:00"), *world.board).isEmpty());
    QVERIFY(fileDropRefusal({.kind = DropSlot::Kind::Shelf}, *world.board).isEmpty());
    QVERIFY(!fileDropRefusal({}, *world.board).isEmpty());
}

QTEST_GUILESS_MAIN(DragTest)
#include "dragtest.moc"
