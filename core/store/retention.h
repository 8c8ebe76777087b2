// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QStringList>
#include <functional>
#include <limits>
#include <string_view>

namespace kalends
{

class Database;

/// Takes out of the store what has served its time (publishing/PROTOCOL.md 9): attempts, settled intents, canceled
/// jobs, undo steps and deleted entries after 13 months, idempotency keys after seven days. Entries stay. What nobody
/// knows the end of (an open intent, a job that runs or is being looked up) stays whole, whatever its age.
///
/// The job of a published entry stays too, worn down to its remote id and link: it is the mark that keeps the entry
/// from ever going out again.
///
/// Works in small steps, each a transaction of its own that finds its rows before it begins: no writer waits longer
/// than for one of them. Belongs to its database's thread. Errors are the database's own.
class Retention
{
public:
    static constexpr std::chrono::hours kKept{396 * 24}; ///< 13 months
    static constexpr int kBatch = 100;                   ///< rows of one step

    explicit Retention(Database &database) : m_database(database) {}

    struct Swept {
        int attempts = 0;
        int intents = 0;
        int jobs = 0;    ///< canceled ones, and those of entries that went
        int worn = 0;    ///< published ones whose working state went
        int entries = 0; ///< that had been deleted
        int undoSteps = 0;
        int keys = 0;
        [[nodiscard]] int total() const { return attempts + intents + jobs + worn + entries + undoSteps + keys; }
        friend bool operator==(const Swept &, const Swept &) = default;
    };

    /// Takes the next few rows away; false: nothing is left to take.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] const Swept &swept() const { return m_swept; }

private:
    [[nodiscard]] Result<QStringList> find(std::string_view sql, Instant before);
    [[nodiscard]] Result<int> removeEach(const QStringList &ids, std::initializer_list<std::string_view> statements);
    [[nodiscard]] Result<int> stepOf(int kind);
    [[nodiscard]] Result<int> wearPublishedJobs(Instant before);
    [[nodiscard]] Result<int> sweepEntries(Instant before);
    [[nodiscard]] Result<int> sweepEntry(const QString &id);

    Database &m_database;
    Swept m_swept;
    int m_kind = 0;                                         ///< of what the next step takes
    qint64 m_wornFrom = std::numeric_limits<qint64>::min(); ///< published jobs before this time are worn
};

/// Gives pages that became free back to the disk, a few at a time. Does nothing until it is worth it, and nothing for a
/// store that was made before stores could do that: there they are used again.
class Vacuum
{
public:
    static constexpr int kBatch = 64;        ///< pages of one step
    static constexpr qint64 kWorthIt = 2048; ///< free pages: 8 MiB
    static constexpr qint64 kLeftFree = 256; ///< for what comes next

    explicit Vacuum(Database &database) : m_database(database) {}
    /// False: nothing is left to do.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] qint64 freed() const { return m_freed; } ///< pages

private:
    Database &m_database;
    bool m_begun = false;
    qint64 m_freed = 0;
};

} // namespace kalends
