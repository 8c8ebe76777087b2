// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/dropplan.h"

#include "model/texts.h"
#include "ui/theme/clocktext.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qint64 kHourMs = 3'600'000;

/// "Fri 27 Nov, 14:30"
QString wallText(WallTime wall)
{
    const QLocale locale;
    return Texts::tr("%1, %2", "day and time")
        .arg(locale.toString(wall.date(), Texts::tr("ddd d MMM", "a day, as QLocale writes it")),
             clockText(wall.time(), locale));
}

QString inPast(qsizetype count)
{
    return count == 1 ? Texts::tr("That time is past.")
                      : Texts::tr("%n of these posts would lie in the past.", nullptr, int(count));
}

/// Why these cannot be moved at all, wherever to.
QString stateRefusal(const QList<BoardTile> &tiles)
{
    for (const BoardTile &tile : tiles) {
        if (tile.entry.readiness == Readiness::Publishing)
            return tiles.size() == 1 ? Texts::tr("This post is being published right now.")
                                     : Texts::tr("One of these posts is being published right now.");
        if (tile.entry.readiness == Readiness::Published)
            return tiles.size() == 1 ? Texts::tr("This post is published. Hold Ctrl to make a copy.")
                                     : Texts::tr("One of these posts is published. Hold Ctrl to make copies.");
    }
    return {};
}

/// Puts the tiles where `walls` says and judges the past.
DropVerdict placed(const QList<BoardTile> &tiles, const QList<WallTime> &walls, bool copy, const PlanBoard &board)
{
    DropVerdict verdict;
    qsizetype past = 0;
    const Instant now = board.now();
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const BoardTile &tile = tiles.at(i);
        const WallTime wall = walls.at(i);
        const bool stays = !tile.isOnShelf() && wall == tile.wall;
        if (stays && !copy)
            continue;
        if (board.instantOf(wall) < now)
            ++past;
        verdict.placements.append({tile.id(), board.planTime(wall, tile.entry.timezone)});
        verdict.shown.append({tile.id(), wall});
    }
    if (past > 0)
        verdict.refusal = inPast(past);
    return verdict;
}

DropVerdict toShelf(const DragLoad &load)
{
    DropVerdict verdict;
    for (const BoardTile &tile : load.tiles) {
        if (tile.isOnShelf() && !load.copy)
            continue;
        verdict.placements.append({tile.id(), std::monostate{}});
        verdict.shown.append({tile.id(), std::nullopt});
    }
    verdict.label = Texts::tr("Drafts, no time");
    return verdict;
}

} // namespace

DropVerdict judgeDrop(const DragLoad &load, const DropSlot &slot, const PlanBoard &board)
{
    if (load.tiles.isEmpty() || slot.kind == DropSlot::Kind::Nowhere)
        return {};
    DropVerdict verdict;
    WallTime shownAt;
    if (slot.kind == DropSlot::Kind::Shelf) {
        verdict = toShelf(load);
    } else {
        const auto grabbed = std::ranges::find(load.tiles, load.grabbed, &BoardTile::id);
        const BoardTile &hand = grabbed == load.tiles.end() ? load.tiles.constFirst() : *grabbed;
        WallTime target = slot.kind == DropSlot::Kind::Time ? WallTime::from(slot.day, slot.time)
                          : hand.isOnShelf()                ? board.freeSlot(slot.day)
                                                            : WallTime::from(slot.day, hand.time());
        if (slot.at)
            target = board.wallAt(*slot.at);
        shownAt = target;
        QList<WallTime> walls;
        qint64 shelved = 0;
        for (const BoardTile &tile : load.tiles) {
            if (tile.isOnShelf() || hand.isOnShelf()) // no distance to keep: one after the other
                walls.append(WallTime{target.ms + kHourMs * shelved++});
            else
                walls.append(WallTime{tile.wall.ms + target.ms - hand.wall.ms});
        }
        verdict = placed(load.tiles, walls, load.copy, board);
        const bool sameWallOtherInstant = slot.at && target == hand.wall && hand.entry.scheduledAt != slot.at;
        if (sameWallOtherInstant && !load.copy) { // from one of the two hours that show the same times into the other
            verdict.placements.append({hand.id(), *slot.at});
            verdict.shown.append({hand.id(), target});
        }
        for (Placement &placement : verdict.placements) {
            if (slot.at && placement.id == hand.id())
                placement.at = *slot.at;
        }
        verdict.label = wallText(shownAt);
    }
    if (load.copy)
        verdict.label = Texts::tr("Copy: %1").arg(verdict.label);
    if (!load.copy && !verdict.placements.isEmpty()) {
        if (const QString refusal = stateRefusal(load.tiles); !refusal.isEmpty())
            verdict.refusal = refusal;
    }
    if (!verdict.refusal.isEmpty())
        verdict.placements.clear();
    return verdict;
}

DropVerdict judgeNudge(const QList<BoardTile> &tiles, int days, int minutes, const PlanBoard &board)
{
    QList<BoardTile> timed = tiles;
    timed.removeIf([](const BoardTile &tile) { return tile.isOnShelf(); });
    if (timed.isEmpty())
        return {};
    QList<WallTime> walls;
    for (const BoardTile &tile : std::as_const(timed))
        walls.append(WallTime{tile.wall.addDays(days).ms + qint64(minutes) * 60'000});
    DropVerdict verdict = placed(timed, walls, false, board);
    verdict.label = wallText(walls.constFirst());
    if (const QString refusal = stateRefusal(timed); !refusal.isEmpty())
        verdict.refusal = refusal;
    if (!verdict.refusal.isEmpty())
        verdict.placements.clear();
    return verdict;
}

QString fileDropRefusal(const DropSlot &slot, const PlanBoard &board)
{
    switch (slot.kind) {
    case DropSlot::Kind::Nowhere:
        return Texts::tr("Files can be dropped on a day.");
    case DropSlot::Kind::Shelf:
        return {};
    case DropSlot::Kind::Day:
        return slot.day < board.today() ? inPast(1) : QString();
    case DropSlot::Kind::Time:
        return board.instantOf(WallTime::from(slot.day, slot.time)) < board.now() ? inPast(1) : QString();
    }
    return {};
}

} // namespace kalends
