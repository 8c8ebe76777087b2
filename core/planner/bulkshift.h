// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "planner/entrystanding.h"
#include "planner/plan.h"
#include "planner/zonecache.h"

#include <functional>

namespace kalends
{

class Database;

/// Moves many entries by their narrow rows: one read, arithmetic, one write, and nothing per entry that a move does not
/// need. Inside the caller's Transaction (a dry run needs none). One thread, for one request.
class BulkShift
{
public:
    BulkShift(Database &database, const Clock &clock) : m_database(database), m_now(clock.now()) {}

    /// Where one row goes, or why it stays.
    using Target = std::function<Result<ShiftedTime>(qsizetype index, const PlanRow &row, ZoneCache &zones)>;

    /// What was decided about the rows that were read; `moves` is what write() will do.
    struct Plan {
        PlanRows rows;
        std::vector<PlanTimes::Move> moves;
        ShiftResult result;
    };
    /// Decides for each row; refuses by state and past. `leavesPastAlone`: rows that lie in the past stay there (a
    /// bulk shift leaves them alone; a move of chosen ones does not).
    [[nodiscard]] Result<Plan> decide(PlanRows rows, const Target &target, bool leavesPastAlone);
    /// Who meets whom on the same account, whether moved yet or not.
    [[nodiscard]] Result<void> findCollisions(Plan &plan);
    /// Entries, jobs and the readiness of those whose jobs changed their status.
    [[nodiscard]] Result<void> write(const Plan &plan);

private:
    Database &m_database;
    Instant m_now;
};

/// Error: InvalidValue for a request that names none or several of ids, range and after, or no amount.
[[nodiscard]] Result<void> checkShiftRequest(const ShiftRequest &request);

} // namespace kalends
