// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/jobrepository.h"
#include "store/jobrows.h"

namespace kalends
{

Result<JobCounts> JobRepository::counts(Instant now, Milliseconds steadyNow) const
{
    JobCounts counts;
    KALENDS_TRY(m_database.select("SELECT status, count FROM job_counts", {}, [&counts](const Row &row) {
        const auto status = jobStatusFromWord(row.text(0));
        const auto number = int(row.integer(1));
        if (status == JobStatus::Publishing)
            counts.running = number;
        else if (status == JobStatus::Confirming)
            counts.confirming = number;
        else if (status == JobStatus::Failed)
            counts.retrying = number;
        else if (status == JobStatus::NeedsAttention)
            counts.needsAttention = number;
    }));
    const auto waitingSince = [&](Instant since, int &into) {
        return m_database.select("SELECT COUNT(*) FROM publish_jobs INDEXED BY publish_jobs_due "
                                 "WHERE status IN ('scheduled', 'failed') AND hold IS NULL AND cancel_requested = 0 "
                                 "AND channel IN ('ig', 'tiktok') AND wake_at <= ?",
                                 {toMs(since)}, [&into](const Row &row) { into = int(row.integer(0)); });
    };
    KALENDS_TRY(waitingSince(now, counts.waiting));
    KALENDS_TRY(waitingSince(now - std::chrono::minutes(1), counts.late));
    KALENDS_TRY(waitingSince(now - std::chrono::minutes(10), counts.stuck));
    KALENDS_TRY(m_database.select("SELECT COUNT(*) FROM publish_jobs WHERE status = 'publishing' AND lease_until < ?",
                                  {qint64(steadyNow.count())},
                                  [&counts](const Row &row) { counts.stuck += int(row.integer(0)); }));
    KALENDS_TRY(m_database.select("SELECT COUNT(*) FROM publish_jobs WHERE hold IS NOT NULL", {},
                                  [&counts](const Row &row) { counts.held = int(row.integer(0)); }));
    for (const Channel channel : kChannels) {
        const auto due = nextDue(channel);
        KALENDS_TRY(due);
        if (*due && (!counts.nextDueAt || **due < *counts.nextDueAt))
            counts.nextDueAt = *due;
    }
    return counts;
}

Result<int> JobRepository::scheduledCount() const
{
    int count = 0;
    KALENDS_TRY(m_database.select("SELECT count FROM job_counts WHERE status = 'scheduled'", {},
                                  [&count](const Row &row) { count = int(row.integer(0)); }));
    return count;
}

Result<QList<PublishJob>> JobRepository::orphans() const
{
    return jobsWhere("WHERE status = 'publishing' ORDER BY scheduled_at, id", {});
}

Result<QList<PublishJob>> JobRepository::overdue(Instant since) const
{
    return jobsWhere(
        "INDEXED BY publish_jobs_due WHERE channel IN ('ig', 'tiktok') AND status IN ('scheduled', 'failed') "
        "AND hold IS NULL AND cancel_requested = 0 AND wake_at <= ? ORDER BY wake_at, id",
        {bind(since)});
}

Result<QList<PublishJob>> JobRepository::healing() const
{
    return jobsWhere("INDEXED BY publish_jobs_healing WHERE preflight_failed = 1 AND status = 'needs_attention'", {});
}

Result<QList<PublishJob>> JobRepository::dueBetween(Instant from, Instant until, int limit) const
{
    return jobsWhere(
        "INDEXED BY publish_jobs_due WHERE channel IN ('ig', 'tiktok') AND status IN ('scheduled', 'failed') "
        "AND hold IS NULL AND cancel_requested = 0 AND wake_at > ? AND wake_at <= ? ORDER BY wake_at LIMIT ?",
        {bind(from), bind(until), qint64(limit)});
}

Result<std::optional<PublishJob>> JobRepository::firstInLine(Channel channel) const
{
    return jobWhere("INDEXED BY publish_jobs_due WHERE channel = ? AND status IN ('scheduled', 'failed') "
                    "AND hold IS NULL AND cancel_requested = 0 AND wake_at IS NOT NULL ORDER BY wake_at, id LIMIT 1",
                    {bind(word(channel))});
}

Result<std::optional<PublishJob>> JobRepository::firstReady(Channel channel) const
{
    return jobWhere("INDEXED BY publish_jobs_ready WHERE channel = ? AND status IN ('scheduled', 'failed') "
                    "AND hold IS NULL AND cancel_requested = 0 AND blocked = 0 AND wake_at IS NOT NULL "
                    "ORDER BY wake_at, id LIMIT 1",
                    {bind(word(channel))});
}

Result<QList<PublishJob>> JobRepository::held(Hold hold) const
{
    return jobsWhere("WHERE hold = ? ORDER BY scheduled_at, id", {bindHold(hold)});
}

Result<QList<EntryId>> JobRepository::holdDue(Channel channel, Hold hold, Instant now)
{
    QList<EntryId> entries;
    KALENDS_TRY(m_database.select("UPDATE publish_jobs SET hold = ?, updated_at = ? WHERE channel = ? "
                                  "AND status IN ('scheduled', 'failed') AND hold IS NULL AND cancel_requested = 0 "
                                  "AND wake_at <= ? RETURNING id, calendar_entry_id",
                                  {bindHold(hold), bind(now), bind(word(channel)), bind(now)}, [&](const Row &row) {
                                      m_database.noteChange(row.id<JobId>(0));
                                      entries.append(row.id<EntryId>(1));
                                  }));
    for (const EntryId &entry : entries)
        m_database.noteChange(entry);
    return entries;
}

Result<QList<PublishJob>> JobRepository::releaseHeld(Hold hold, std::optional<Channel> channel)
{
    QList<PublishJob> jobs;
    KALENDS_TRY(m_database.select("UPDATE publish_jobs SET hold = NULL, updated_at = ? "
                                  "WHERE hold = ? AND (? IS NULL OR channel = ?) RETURNING " KALENDS_JOB_COLUMNS,
                                  {bind(m_database.now()), bindHold(hold), channel ? bind(word(*channel)) : Binding{},
                                   channel ? bind(word(*channel)) : Binding{}},
                                  [&jobs](const Row &row) { jobs.append(jobFromRow(row)); }));
    for (const PublishJob &job : jobs)
        note(job);
    return jobs;
}

Result<bool> JobRepository::anyMovedAhead(Instant now) const
{
    bool any = false;
    KALENDS_TRY(m_database.select(
        "SELECT 1 FROM publish_jobs WHERE hold IS NOT NULL AND hold <> 'restored' AND wake_at > ? LIMIT 1", {bind(now)},
        [&any](const Row &) { any = true; }));
    return any;
}

/// What held it is asked anew when it is due. What came out of a backup stays: it may have gone out before its time,
/// and only a person knows.
Result<QList<EntryId>> JobRepository::releaseMovedAhead(Instant now)
{
    QList<EntryId> entries;
    KALENDS_TRY(m_database.select(
        "UPDATE publish_jobs SET hold = NULL, updated_at = ? "
        "WHERE hold IS NOT NULL AND hold <> 'restored' AND wake_at > ? RETURNING id, calendar_entry_id",
        {bind(now), bind(now)}, [&](const Row &row) {
            m_database.noteChange(row.id<JobId>(0));
            entries.append(row.id<EntryId>(1));
        }));
    for (const EntryId &entry : entries)
        m_database.noteChange(entry);
    return entries;
}

} // namespace kalends
