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
    EntryTile entry;
    WallTime wall;        ///< in the board's zone; means something only when entry.scheduledAt is set
    bool pending = false; ///< shown before the store has confirmed it

    [[nodiscard]] const EntryId &id() const { return entry.id; }
    [[nodiscard]] bool isOnShelf() const { return !entry.scheduledAt.has_value(); }
    [[nodiscard]] QDate date() const { return wall.date(); }
    [[nodiscard]] QTime time() const { return wall.time(); }
    friend bool operator==(const BoardTile &, const BoardTile &) = default;
};

} // namespace kalends
