// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"

#include <variant>
#include <vector>

namespace kalends
{

/// What an undo record keeps, to go back and forth between two states of the plan. `before` and `after` are as seen
/// from doing it; `version` is the one that the entry has while nothing else has touched it.

/// Times of many entries: about 40 bytes each.
struct TimesUndo {
    struct Row {
        QString id;
        qint64 atBefore = 0;
        qint64 wallBefore = 0;
        qint64 atAfter = 0;
        qint64 wallAfter = 0;
        int version = 0;
    };
    std::vector<Row> rows;
};

/// One entry's words, choices, time and state.
struct EditUndo {
    Entry before;
    Entry after;
    int version = 0;
};

/// The same for several at once.
struct EditsUndo {
    std::vector<EditUndo> rows;
};

/// Entries that came or went.
struct PresenceUndo {
    bool came = false; ///< created by doing it; false: deleted by doing it
    struct Row {
        QString id;
        int version = 0;
    };
    std::vector<Row> rows;
};

using UndoPayload = std::variant<TimesUndo, EditUndo, EditsUndo, PresenceUndo>;

[[nodiscard]] QByteArray toBytes(const UndoPayload &payload);
/// Nothing for bytes of a newer version, or damaged ones.
[[nodiscard]] std::optional<UndoPayload> undoPayloadFromBytes(const QByteArray &bytes);

} // namespace kalends
