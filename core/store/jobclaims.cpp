// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/jobrepository.h"
#include "store/jobrows.h"

#include <string>

namespace kalends
{
namespace
{

/// The first of the jobs that a RETURNING or SELECT gives, with the fence of `owner`.
struct ClaimReader {
    const QString &owner;
    std::optional<ClaimedJob> claimed;
    void operator()(const Row &row)
    {
        PublishJob job = jobFromRow(row);
        JobFence fence{job.id, owner, job.leaseEpoch};
        claimed = ClaimedJob{std::move(job), std::move(fence)};
    }
};

} // namespace

Result<std::optional<ClaimedJob>> JobRepository::claimDue(Channel channel, const QString &owner, Instant now,
                                                          Milliseconds leaseUntil)
{
    Q_ASSERT(m_database.inTransaction());
    ClaimReader reader{owner, {}};
    KALENDS_TRY(m_database.select(
        "UPDATE publish_jobs SET status = 'publishing', lease_owner = ?, lease_epoch = lease_epoch + 1, "
        "lease_until = ?, entry_version = (SELECT e.version FROM calendar_entries e WHERE e.id = calendar_entry_id) "
        "WHERE id = (SELECT j.id FROM publish_jobs j INDEXED BY publish_jobs_due "
        "WHERE j.channel = ? AND j.status IN ('scheduled', 'failed') AND j.wake_at <= ? AND j.cancel_requested = 0 "
        "AND j.hold IS NULL AND NOT EXISTS (SELECT 1 FROM publish_jobs r WHERE r.account_id = j.account_id "
        "AND r.status = 'publishing') ORDER BY j.wake_at, j.id LIMIT 1) RETURNING " KALENDS_JOB_COLUMNS,
        {owner, qint64(leaseUntil.count()), bind(word(channel)), bind(now)}, std::ref(reader)));
    if (reader.claimed)
        note(reader.claimed->job);
    return reader.claimed;
}

Result<std::optional<ClaimedJob>> JobRepository::claimReading(const QString &owner, Instant now, Instant until)
{
    ClaimReader reader{owner, {}};
    KALENDS_TRY(m_database.select("UPDATE publish_jobs SET lease_owner = ?, lease_epoch = lease_epoch + 1, wake_at = ? "
                                  "WHERE id = (SELECT j.id FROM publish_jobs j INDEXED BY publish_jobs_reading "
                                  "WHERE j.status IN ('confirming', 'needs_attention', 'published') AND j.wake_at <= ? "
                                  "ORDER BY j.wake_at, j.id LIMIT 1) RETURNING " KALENDS_JOB_COLUMNS,
                                  {owner, bind(until), bind(now)}, std::ref(reader)));
    return reader.claimed;
}

Result<std::optional<Instant>> JobRepository::nextDue(Channel channel) const
{
    std::optional<Instant> due;
    KALENDS_TRY(m_database.select("SELECT wake_at FROM publish_jobs INDEXED BY publish_jobs_due "
                                  "WHERE channel = ? AND status IN ('scheduled', 'failed') AND hold IS NULL "
                                  "AND cancel_requested = 0 AND wake_at IS NOT NULL ORDER BY wake_at, id LIMIT 1",
                                  {bind(word(channel))}, [&due](const Row &row) { due = row.instant(0); }));
    return due;
}

Result<std::optional<Instant>> JobRepository::nextReading() const
{
    std::optional<Instant> due;
    KALENDS_TRY(
        m_database.select("SELECT wake_at FROM publish_jobs INDEXED BY publish_jobs_reading "
                          "WHERE status IN ('confirming', 'needs_attention', 'published') AND wake_at IS NOT NULL "
                          "ORDER BY wake_at, id LIMIT 1",
                          {}, [&due](const Row &row) { due = row.instant(0); }));
    return due;
}

/// Only while the fence holds. False: it is broken.
Result<bool> JobRepository::writeFenced(const JobFence &fence, std::string_view status, const PublishJob &job)
{
    std::string condition = "WHERE id = ? AND lease_owner = ? AND lease_epoch = ? AND status ";
    condition += status;
    const auto changed = write(condition, job, {fence.job.toString(), fence.owner, fence.epoch});
    KALENDS_TRY(changed);
    return *changed > 0;
}

Result<bool> JobRepository::saveRunning(const JobFence &fence, const PublishJob &job)
{
    return writeFenced(fence, "= 'publishing'", job);
}

Result<bool> JobRepository::saveReading(const JobFence &fence, const PublishJob &job)
{
    return writeFenced(fence, "<> 'publishing'", job);
}

Result<bool> JobRepository::saveCheckpoint(const JobFence &fence, const QJsonObject &checkpoint)
{
    const auto changed =
        m_database.run("UPDATE publish_jobs SET checkpoint = ? WHERE id = ? AND lease_owner = ? AND lease_epoch = ?",
                       {bindJson(checkpoint), fence.job.toString(), fence.owner, fence.epoch});
    KALENDS_TRY(changed);
    return *changed > 0;
}

Result<bool> JobRepository::renewLease(const JobFence &fence, Milliseconds leaseUntil)
{
    const auto changed =
        m_database.run("UPDATE publish_jobs SET lease_until = ? "
                       "WHERE id = ? AND lease_owner = ? AND lease_epoch = ? AND status = 'publishing'",
                       {qint64(leaseUntil.count()), fence.job.toString(), fence.owner, fence.epoch});
    KALENDS_TRY(changed);
    return *changed > 0;
}

Result<bool> JobRepository::requestCancel(const JobId &id)
{
    const auto changed = m_database.run(
        "UPDATE publish_jobs SET cancel_requested = 1, updated_at = ? WHERE id = ? AND status = 'publishing'",
        {bind(m_database.now()), id.toString()});
    KALENDS_TRY(changed);
    if (*changed > 0)
        m_database.noteChange(id);
    return *changed > 0;
}

Result<bool> JobRepository::cancelRequested(const JobId &id) const
{
    bool requested = false;
    KALENDS_TRY(m_database.select("SELECT cancel_requested FROM publish_jobs WHERE id = ?", {id.toString()},
                                  [&requested](const Row &row) { requested = row.boolean(0); }));
    return requested;
}

} // namespace kalends
