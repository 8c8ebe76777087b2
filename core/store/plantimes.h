// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/job.h"
#include "model/result.h"
#include "store/database.h"

#include <QList>
#include <span>

namespace kalends
{

/// The narrow rows of a bulk change of times: what deciding and moving needs, read once and written back by primary
/// key.
struct PlanRow {
    QString id;
    qint64 at = 0;
    qint64 wall = 0;
    bool onShelf = false;
    bool planned = false;
    int zone = 0; ///< index into PlanRows::zones
    int version = 1;
    int firstJob = 0; ///< its jobs that are not canceled: [firstJob, firstJob + jobCount) of PlanRows::jobs
    int jobCount = 0;
};

struct PlanJobRow {
    QString id;
    JobStatus status = JobStatus::Scheduled;
    bool openIntent = false;
    bool heals = false; ///< needs_attention that a later time mends: a missed slot or a failed preflight
    Hold hold = Hold::None;
};

struct PlanRows {
    QList<PlanRow> entries;
    QList<PlanJobRow> jobs;
    QList<QByteArray> zones;
    QList<EntryId> missing; ///< asked for by id, but unknown or deleted; in the order asked
};

/// Reads and writes PlanRows. See above.
class PlanTimes
{
public:
    explicit PlanTimes(Database &database) : m_database(database) {}

    /// In the order of the ids; unknown and deleted ones are in `missing` instead.
    [[nodiscard]] Result<PlanRows> byIds(const QList<EntryId> &ids);
    /// [from, to) in time order; nothing for `to`: without an end.
    [[nodiscard]] Result<PlanRows> byTime(Instant from, std::optional<Instant> to);

    struct Move {
        qsizetype row = 0; ///< index into PlanRows::entries
        qint64 at = 0;
        qint64 wall = 0;
    };
    /// The entries' times and versions (+1), and their live jobs with them. Answers the indices of the rows whose jobs
    /// changed their status: their readiness is stale.
    [[nodiscard]] Result<QList<qsizetype>> apply(const PlanRows &rows, std::span<const Move> moves);

    /// An entry's live jobs follow it: scheduled ones wake then; failed ones and those that heal are scheduled again
    /// with a new ladder; what else needs attention keeps needing it. Holds that were about the old time go. Answers
    /// whether a status changed.
    [[nodiscard]] Result<bool> moveJobs(std::span<const PlanJobRow> jobs, Instant at);

private:
    [[nodiscard]] Result<void> append(PlanRows &rows, std::string_view sql, const QList<Binding> &values);
    Database &m_database;
};

} // namespace kalends
