// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/boardtile.h"
#include "ui/board/planboard.h"

#include <QRect>

namespace kalends
{

/// A place where something can be dropped, as a view sees it under the pointer.
struct DropSlot {
    enum class Kind { Nowhere, Day, Time, Shelf };
    Kind kind = Kind::Nowhere;
    QDate day;                 ///< for Day and Time
    QTime time;                ///< for Time: snapped by the view; a Day keeps the clock time of what is dropped
    std::optional<Instant> at; ///< for Time: exactly that instant, in an hour which the clock shows twice; else unset
    QRect area;                ///< what lights up, in viewport coordinates
    friend bool operator==(const DropSlot &, const DropSlot &) = default;
};

/// What is in the hand.
struct DragLoad {
    QList<BoardTile> tiles; ///< in time order
    EntryId grabbed;        ///< the one under the pointer; the others keep their distance to it
    bool copy = false;      ///< Ctrl is held
    QPoint grip; ///< from the ghost's corner to the pointer: on a scale of hours the ghost's upper edge counts
    Qt::KeyboardModifiers modifiers; ///< now; Alt: to the minute, Shift: onto the grid of the clock
};

/// What a drop would do, or why it will not. Pure.
struct DropVerdict {
    QList<Placement> placements; ///< for PlanBoard::move() or copy(); empty when refused or when nothing would change
    QList<QPair<EntryId, std::optional<WallTime>>> shown; ///< where each would lie on the board; nothing: the shelf
    QString label;                                        ///< "Fri 27 Nov, 14:30", for the ghost
    QString refusal;                                      ///< a sentence; empty: allowed
    [[nodiscard]] bool isAllowed() const { return refusal.isEmpty(); }
};
[[nodiscard]] DropVerdict judgeDrop(const DragLoad &load, const DropSlot &slot, const PlanBoard &board);
/// All by the same number of days and minutes, as Alt+arrows do.
[[nodiscard]] DropVerdict judgeNudge(const QList<BoardTile> &tiles, int days, int minutes, const PlanBoard &board);
/// Why these files cannot be dropped there; empty: they can.
[[nodiscard]] QString fileDropRefusal(const DropSlot &slot, const PlanBoard &board);

} // namespace kalends

Q_DECLARE_METATYPE(kalends::DropSlot)
