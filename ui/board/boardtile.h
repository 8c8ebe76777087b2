// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"

#include <QDate>
#include <QTime>

namespace kalends
{

/// A post as the windows show it: the store's tile, seen from the board's zone. A plain value.
struct BoardTile {
    /// What the preview of a shift says of it, see PlanBoard::setPreview(); or that it is no post yet.
    enum class Mark {
        None,
        Leaving,   ///< would go from here
        Arriving,  ///< would come here: no post, only the picture of one, with an id of its own
        Colliding, ///< would come here, where the same account has another post at that very time
        ClockJump, ///< would come here, on a day on which the clock skips or doubles its time
        Staying,   ///< is asked to move, but cannot
        Proposed,  ///< no post, only the picture of one that could be made; see PlanBoard::addProposals()
    };
    EntryTile entry;
    WallTime wall;        ///< in the board's zone; means something only when entry.scheduledAt is set
    bool pending = false; ///< shown before the store has confirmed it
    Mark mark = Mark::None;

    [[nodiscard]] const EntryId &id() const { return entry.id; }
    [[nodiscard]] bool isOnShelf() const { return !entry.scheduledAt.has_value(); }
    [[nodiscard]] QDate date() const { return wall.date(); }
    [[nodiscard]] QTime time() const { return wall.time(); }
    friend bool operator==(const BoardTile &, const BoardTile &) = default;
};

/// Time order, and always the same one for posts of the same instant.
[[nodiscard]] inline bool earlier(const BoardTile &a, const BoardTile &b)
{
    return a.entry.scheduledAt != b.entry.scheduledAt ? a.entry.scheduledAt < b.entry.scheduledAt : a.id() < b.id();
}

} // namespace kalends
