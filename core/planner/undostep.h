// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "planner/plan.h"
#include "planner/undopayload.h"
#include "planner/versionchain.h"

namespace kalends
{

class Database;

/// Takes a recorded change back, or does it again: entry by entry, leaving alone what has changed meanwhile. Inside the
/// caller's Transaction. `payload` afterwards is what it takes to go the other way, for the entries that came along.
class UndoStep
{
public:
    UndoStep(Database &database, const Clock &clock, const VersionChain &chain)
        : m_database(database), m_clock(clock), m_chain(chain)
    {
    }

    [[nodiscard]] Result<void> go(UndoPayload &payload, bool back);

    QList<EntryId> restored;
    QList<Refusal> left;
    std::vector<VersionChain::Link> links; ///< to be added to the chain after the commit

private:
    [[nodiscard]] Result<void> goTimes(TimesUndo &times, bool back);
    [[nodiscard]] Result<void> goEdit(EditUndo &edit, bool back);
    [[nodiscard]] Result<void> goEdits(EditsUndo &edits, bool back);
    [[nodiscard]] Result<void> goPresence(PresenceUndo &presence, bool back);

    Database &m_database;
    const Clock &m_clock;
    const VersionChain &m_chain;
};

/// A failure of the store itself, which ends the whole step, as opposed to a refusal of one entry.
[[nodiscard]] bool isStoreFailure(ErrorCode code);
[[nodiscard]] Error versionConflict(int expected, int found);

/// Keeps a record and answers its id.
[[nodiscard]] Result<UndoId> remember(Database &database, const Clock &clock, const QString &name,
                                      const UndoPayload &payload);
/// The answer to a change of many with the id of its record; where nothing changed there is none.
[[nodiscard]] Result<ChangeResult> remembered(ChangeResult result, Database &database, const Clock &clock,
                                              const QString &name, const UndoPayload &payload);

} // namespace kalends
