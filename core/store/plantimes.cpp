// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/plantimes.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

// An open intent means that nobody knows yet whether the post is out; only two states can have one.
#define KALENDS_PLAN_COLUMNS                                                                                           \
    "SELECT e.id, e.scheduled_at, e.wall_ms, e.timezone, e.state, e.version, j.id, j.status, j.hold,"                  \
    " j.preflight_failed = 1 OR j.last_error_code = 'missed_slot',"                                                    \
    " CASE WHEN j.status IN ('confirming', 'needs_attention') THEN"                                                    \
    "  EXISTS (SELECT 1 FROM publish_intents i WHERE i.job_id = j.id AND i.settled_at IS NULL) ELSE 0 END"
#define KALENDS_PLAN_JOBS                                                                                              \
    " LEFT JOIN publish_jobs j INDEXED BY publish_jobs_by_entry"                                                       \
    " ON j.calendar_entry_id = e.id AND j.status <> 'canceled'"

/// Beyond this many a list of ids says less than "read again".
constexpr qsizetype kWorthListing = 1000;

} // namespace

Result<void> PlanTimes::append(PlanRows &rows, std::string_view sql, const QList<Binding> &values)
{
    return m_database.select(sql, values, [&](const Row &row) {
        QString id = row.text(0);
        if (rows.entries.isEmpty() ||
            rows.entries.constLast().id != id) { // its second job comes right behind its first
            PlanRow entry;
            entry.id = std::move(id);
            entry.onShelf = row.isNull(1);
            entry.at = row.integer(1);
            entry.wall = row.integer(2);
            const QByteArray zone = row.bytes(3);
            entry.zone = int(rows.zones.indexOf(zone)); // a handful at most
            if (entry.zone < 0) {
                entry.zone = int(rows.zones.size());
                rows.zones.append(zone);
            }
            entry.planned = row.text(4) == word(EntryState::Planned);
            entry.version = int(row.integer(5));
            entry.firstJob = int(rows.jobs.size());
            rows.entries.append(std::move(entry));
        }
        if (row.isNull(6))
            return;
        PlanJobRow job;
        job.id = row.text(6);
        job.status = jobStatusFromWord(row.text(7)).value_or(JobStatus::NeedsAttention);
        if (!row.isNull(8))
            job.hold = holdFromWord(row.text(8));
        job.openIntent = row.boolean(10);
        job.heals = job.status == JobStatus::NeedsAttention && !job.openIntent && row.boolean(9);
        rows.jobs.append(std::move(job));
        ++rows.entries.last().jobCount;
    });
}

Result<PlanRows> PlanTimes::byIds(const QList<EntryId> &ids)
{
    PlanRows rows;
    rows.entries.reserve(ids.size());
    for (const EntryId &id : ids) {
        KALENDS_TRY(append(rows,
                           KALENDS_PLAN_COLUMNS " FROM calendar_entries e" KALENDS_PLAN_JOBS
                                                " WHERE e.id = ? AND e.deleted_at IS NULL",
                           {id.toString()}));
        if (rows.entries.isEmpty() || rows.entries.constLast().id != id.toString())
            rows.missing.append(id);
    }
    return rows;
}

Result<PlanRows> PlanTimes::byTime(Instant from, std::optional<Instant> to)
{
    PlanRows rows;
    KALENDS_TRY(append(rows,
                       KALENDS_PLAN_COLUMNS
                       " FROM calendar_entries e INDEXED BY calendar_entries_by_time" KALENDS_PLAN_JOBS
                       " WHERE e.deleted_at IS NULL AND e.scheduled_at >= ? AND e.scheduled_at < ?"
                       " ORDER BY e.scheduled_at, e.id",
                       {toMs(from), toMs(to.value_or(kLatestInstant))}));
    return rows;
}

Result<bool> PlanTimes::moveJobs(std::span<const PlanJobRow> jobs, Instant at)
{
    const qint64 time = toMs(at);
    const qint64 now = toMs(m_database.now());
    bool statusChanged = false;
    for (const PlanJobRow &job : jobs) {
        Result<int> moved = 0;
        if (job.status == JobStatus::Scheduled && job.hold == Hold::None) {
            moved = m_database.run("UPDATE publish_jobs SET scheduled_at = ?, wake_at = ?, slot_at = NULL,"
                                   " updated_at = ? WHERE id = ?",
                                   {time, time, now, job.id});
        } else if (job.status == JobStatus::Scheduled) {
            moved = m_database.run("UPDATE publish_jobs SET scheduled_at = ?, wake_at = ?, slot_at = NULL,"
                                   " hold = CASE WHEN hold IN ('flag_off', 'review', 'restored') THEN NULL ELSE hold"
                                   " END, updated_at = ? WHERE id = ?",
                                   {time, time, now, job.id});
            statusChanged = true; // a hold shows as readiness too
        } else if (job.status == JobStatus::Failed || job.heals) {
            moved = m_database.run("UPDATE publish_jobs SET status = 'scheduled', scheduled_at = ?, wake_at = ?,"
                                   " slot_at = NULL, hold = CASE WHEN hold IN ('flag_off', 'review', 'restored') THEN"
                                   " NULL ELSE hold END, attempt_count = 0, next_attempt_at = NULL, crashes = 0,"
                                   " preflight_failed = 0, last_error_code = NULL, last_error = NULL, updated_at = ?"
                                   " WHERE id = ?",
                                   {time, time, now, job.id});
            statusChanged = true;
        } else if (job.status == JobStatus::NeedsAttention) {
            moved = m_database.run("UPDATE publish_jobs SET scheduled_at = ?, updated_at = ? WHERE id = ?",
                                   {time, now, job.id});
        } else {
            continue; // running, out or unknown: its time is history
        }
        if (!moved.ok())
            return moved.error();
    }
    return statusChanged;
}

Result<QList<qsizetype>> PlanTimes::apply(const PlanRows &rows, std::span<const Move> moves)
{
    const bool listed = qsizetype(moves.size()) <= kWorthListing;
    QList<qsizetype> stale;
    for (const Move &move : moves) {
        const PlanRow &entry = rows.entries.at(move.row);
        const auto moved = m_database.run(
            "UPDATE calendar_entries SET scheduled_at = ?, wall_ms = ?, version = version + 1 WHERE id = ?",
            {move.at, move.wall, entry.id});
        if (!moved.ok())
            return moved.error();
        const auto jobs = std::span(rows.jobs).subspan(size_t(entry.firstJob), size_t(entry.jobCount));
        const Result<bool> statusChanged = moveJobs(jobs, instantFromMs(move.at));
        if (!statusChanged.ok())
            return statusChanged.error();
        if (*statusChanged)
            stale.append(move.row);
        if (listed) {
            m_database.noteChange(EntryId::fromTrusted(entry.id));
            for (const PlanJobRow &job : jobs)
                m_database.noteChange(JobId::fromTrusted(job.id));
        }
    }
    if (!listed)
        m_database.noteEverythingChanged();
    return stale;
}

} // namespace kalends
