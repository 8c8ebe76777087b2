// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/jobrepository.h"

#include "model/texts.h"
#include "store/transaction.h"

#include <QJsonDocument>
#include <string>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

#define KALENDS_JOB_COLUMNS                                                                                            \
    "id, calendar_entry_id, channel, account_id, scheduled_at, status, hold, attempt_count, attempts_ever, "           \
    "next_attempt_at, last_error_code, last_error, checkpoint, remote_post_id, permalink, wake_at, entry_version, "    \
    "lease_epoch, crashes, cancel_requested, preflight_failed, late_ms, slot_at, created_at, updated_at"

PublishJob jobFromRow(const Row &row)
{
    PublishJob job;
    job.id = row.id<JobId>(0);
    job.entryId = row.id<EntryId>(1);
    job.channel = channelFromWord(row.text(2)).value_or(Channel::Instagram);
    job.accountId = row.id<AccountId>(3);
    job.scheduledAt = instantFromMs(row.integer(4));
    // The CHECK of the table knows the same words; a foreign one must at least never be sent.
    job.status = jobStatusFromWord(row.text(5)).value_or(JobStatus::NeedsAttention);
    job.hold = holdFromWord(row.text(6));
    job.attemptCount = int(row.integer(7));
    job.attemptsEver = int(row.integer(8));
    job.nextAttemptAt = row.instant(9);
    job.lastErrorCode = row.text(10);
    job.lastError = row.text(11);
    if (!row.isNull(12))
        job.checkpoint = QJsonDocument::fromJson(row.bytes(12)).object();
    job.remotePostId = row.text(13);
    job.permalink = row.text(14);
    job.wakeAt = row.instant(15);
    job.entryVersion = int(row.integer(16));
    job.leaseEpoch = row.integer(17);
    job.crashes = int(row.integer(18));
    job.cancelRequested = row.boolean(19);
    job.preflightFailed = row.boolean(20);
    job.late = Milliseconds(row.integer(21));
    job.slotAt = row.instant(22);
    job.createdAt = instantFromMs(row.integer(23));
    job.updatedAt = instantFromMs(row.integer(24));
    return job;
}

Binding bindJson(const QJsonObject &json)
{
    return json.isEmpty() ? Binding{} : Binding{QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))};
}

Binding bindHold(Hold hold)
{
    return hold == Hold::None ? Binding{} : Binding{word(hold)};
}

Error notOurs(const JobId &id)
{
    return {.code = ErrorCode::InvalidState,
            .message = Texts::tr("The publish job %1 is being worked on or is gone.").arg(id.toString()),
            .hint = Texts::tr("Look at it again.")};
}

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

void JobRepository::note(const PublishJob &job)
{
    m_database.noteChange(job.id);
    m_database.noteChange(job.entryId);
}

Result<QList<PublishJob>> JobRepository::jobsWhere(std::string_view condition, const QList<Binding> &bindings) const
{
    QList<PublishJob> jobs;
    std::string sql = "SELECT " KALENDS_JOB_COLUMNS " FROM publish_jobs ";
    sql += condition;
    KALENDS_TRY(m_database.select(sql, bindings, [&jobs](const Row &row) { jobs.append(jobFromRow(row)); }));
    return jobs;
}

Result<std::optional<PublishJob>> JobRepository::find(const JobId &id) const
{
    std::optional<PublishJob> job;
    KALENDS_TRY(m_database.select("SELECT " KALENDS_JOB_COLUMNS " FROM publish_jobs WHERE id = ?", {id.toString()},
                                  [&job](const Row &row) { job = jobFromRow(row); }));
    return job;
}

Result<QList<PublishJob>> JobRepository::forEntry(const EntryId &entry) const
{
    return jobsWhere("WHERE calendar_entry_id = ? ORDER BY id", {entry.toString()});
}

Result<std::optional<PublishJob>> JobRepository::live(const EntryId &entry, Channel channel) const
{
    const auto jobs =
        jobsWhere("WHERE calendar_entry_id = ? AND channel = ? AND status NOT IN ('published', 'canceled')",
                  {entry.toString(), bind(word(channel))});
    KALENDS_TRY(jobs);
    return jobs->isEmpty() ? std::optional<PublishJob>() : jobs->first();
}

Result<JobPage> JobRepository::list(const JobQuery &query) const
{
    std::string where = "WHERE 1";
    QList<Binding> bindings;
    if (!query.entry.isEmpty()) {
        where += " AND calendar_entry_id = ?";
        bindings << query.entry.toString();
    }
    const bool byTime = query.status.has_value(); // publish_jobs_by_status gives that order for nothing
    if (byTime) {
        where += " AND status = ?";
        bindings << bind(word(*query.status));
    }
    if (!query.page.cursor.isEmpty()) {
        const auto key = keyFromCursor(query.page.cursor, 2);
        KALENDS_TRY(key);
        where += byTime ? " AND (scheduled_at, id) > (?, ?)" : " AND id > ?";
        if (byTime)
            bindings << qint64(key->at(0).toLongLong());
        bindings << key->at(1);
    }
    where += byTime ? " ORDER BY scheduled_at, id LIMIT ?" : " ORDER BY id LIMIT ?";
    bindings << qint64(rowsToAsk(query.page));
    auto rows = jobsWhere(where, bindings);
    KALENDS_TRY(rows);
    return pageFromRows(std::move(*rows), query.page, [](const PublishJob &job) {
        return QStringList{QString::number(toMs(job.scheduledAt)), job.id.toString()};
    });
}

Result<JobCounts> JobRepository::counts(Instant now, Milliseconds steadyNow) const
{
    JobCounts counts;
    KALENDS_TRY(m_database.select("SELECT status, COUNT(*) FROM publish_jobs GROUP BY status", {}, [&](const Row &row) {
        const int number = int(row.integer(1));
        switch (jobStatusFromWord(row.text(0)).value_or(JobStatus::Canceled)) {
        case JobStatus::Scheduled:
            counts.scheduled = number;
            break;
        case JobStatus::Publishing:
            counts.running = number;
            break;
        case JobStatus::Confirming:
            counts.confirming = number;
            break;
        case JobStatus::Failed:
            counts.retrying = number;
            break;
        case JobStatus::Published:
            counts.published = number;
            break;
        case JobStatus::NeedsAttention:
            counts.needsAttention = number;
            break;
        case JobStatus::Canceled:
            break;
        }
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

Result<void> JobRepository::insert(const PublishJob &job)
{
    const auto inserted = m_database.run(
        "INSERT INTO publish_jobs (id, calendar_entry_id, channel, account_id, scheduled_at, status, hold, "
        "attempt_count, "
        "attempts_ever, next_attempt_at, last_error_code, last_error, checkpoint, remote_post_id, permalink, wake_at, "
        "entry_version, crashes, preflight_failed, late_ms, slot_at, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {job.id.toString(),
         job.entryId.toString(),
         bind(word(job.channel)),
         bind(job.accountId),
         bind(job.scheduledAt),
         bind(word(job.status)),
         bindHold(job.hold),
         qint64(job.attemptCount),
         qint64(job.attemptsEver),
         bind(job.nextAttemptAt),
         bindOrNull(job.lastErrorCode),
         bindOrNull(job.lastError),
         bindJson(job.checkpoint),
         bindOrNull(job.remotePostId),
         bindOrNull(job.permalink),
         bind(job.wakeAt),
         qint64(job.entryVersion),
         qint64(job.crashes),
         qint64(job.preflightFailed),
         qint64(job.late.count()),
         bind(job.slotAt),
         bind(job.createdAt),
         bind(job.updatedAt)});
    if (!inserted && m_database.lastFailureWasConstraint()) {
        return Error{.code = ErrorCode::InvalidState,
                     .message = Texts::tr("The entry has a publish job for %1 already.").arg(displayName(job.channel)),
                     .hint = Texts::tr("Change or retry that one, or cancel it first.")};
    }
    KALENDS_TRY(inserted);
    note(job);
    return {};
}

Result<int> JobRepository::write(std::string_view condition, const PublishJob &job, QList<Binding> conditionBindings)
{
    // A cancel that came meanwhile is not overwritten while it still means something.
    std::string sql =
        "UPDATE publish_jobs SET scheduled_at = ?, account_id = ?, status = ?, hold = ?, attempt_count = ?, "
        "attempts_ever = ?, next_attempt_at = ?, last_error_code = ?, last_error = ?, checkpoint = ?, "
        "remote_post_id = ?, permalink = ?, wake_at = ?, entry_version = ?, crashes = ?, "
        "preflight_failed = ?, late_ms = ?, slot_at = ?, updated_at = ?, "
        "cancel_requested = CASE WHEN ? THEN cancel_requested ELSE 0 END ";
    sql += condition;
    const bool stillMeans = job.status == JobStatus::Publishing || job.status == JobStatus::Confirming;
    QList<Binding> bindings{bind(job.scheduledAt),
                            bind(job.accountId),
                            bind(word(job.status)),
                            bindHold(job.hold),
                            qint64(job.attemptCount),
                            qint64(job.attemptsEver),
                            bind(job.nextAttemptAt),
                            bindOrNull(job.lastErrorCode),
                            bindOrNull(job.lastError),
                            bindJson(job.checkpoint),
                            bindOrNull(job.remotePostId),
                            bindOrNull(job.permalink),
                            bind(job.wakeAt),
                            qint64(job.entryVersion),
                            qint64(job.crashes),
                            qint64(job.preflightFailed),
                            qint64(job.late.count()),
                            bind(job.slotAt),
                            bind(m_database.now()),
                            qint64(stillMeans)};
    bindings += conditionBindings;
    const auto changed = m_database.run(sql, bindings);
    KALENDS_TRY(changed);
    if (*changed > 0)
        note(job);
    return *changed;
}

Result<void> JobRepository::save(const PublishJob &job)
{
    // The epoch moves on: a read that is under way must not write over what a person decided.
    const auto changed =
        write(", lease_owner = NULL, lease_epoch = lease_epoch + 1 WHERE id = ? AND status <> 'publishing'", job,
              {job.id.toString()});
    KALENDS_TRY(changed);
    if (*changed == 0)
        return notOurs(job.id);
    return {};
}

Result<void> JobRepository::saveOrphan(const PublishJob &job)
{
    const auto changed =
        write(", lease_owner = NULL, lease_epoch = lease_epoch + 1 WHERE id = ?", job, {job.id.toString()});
    KALENDS_TRY(changed);
    if (*changed == 0)
        return notOurs(job.id);
    return {};
}

Result<bool> JobRepository::saveRunning(const JobFence &fence, const PublishJob &job)
{
    const auto changed = write("WHERE id = ? AND lease_owner = ? AND lease_epoch = ? AND status = 'publishing'", job,
                               {fence.job.toString(), fence.owner, fence.epoch});
    KALENDS_TRY(changed);
    return *changed > 0;
}

Result<bool> JobRepository::saveReading(const JobFence &fence, const PublishJob &job)
{
    const auto changed = write("WHERE id = ? AND lease_owner = ? AND lease_epoch = ? AND status <> 'publishing'", job,
                               {fence.job.toString(), fence.owner, fence.epoch});
    KALENDS_TRY(changed);
    return *changed > 0;
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

Result<int> JobRepository::cancelForEntry(const EntryId &entry)
{
    const auto jobs = jobsWhere("WHERE calendar_entry_id = ? AND status IN ('scheduled', 'failed', 'needs_attention') "
                                "AND NOT EXISTS (SELECT 1 FROM publish_intents i "
                                "WHERE i.job_id = publish_jobs.id AND i.settled_at IS NULL)",
                                {entry.toString()});
    KALENDS_TRY(jobs);
    for (PublishJob job : *jobs) {
        job.status = *nextStatus(job.status, JobEvent::PersonCancel);
        job.hold = Hold::None;
        job.wakeAt.reset();
        job.nextAttemptAt.reset();
        job.preflightFailed = false;
        KALENDS_TRY(save(job));
    }
    return int(jobs->size());
}

Result<int> JobRepository::accountGone(const AccountId &account, const QString &sentence)
{
    // What is being confirmed stays as it is: it cannot be read any more, and must not be taken for not published.
    const auto jobs = jobsWhere("WHERE account_id = ? AND status IN ('scheduled', 'failed')", {account.toString()});
    KALENDS_TRY(jobs);
    for (PublishJob job : *jobs) {
        job.status = *nextStatus(job.status, JobEvent::AccountGone);
        job.hold = Hold::None;
        job.wakeAt.reset();
        job.nextAttemptAt.reset();
        job.checkpoint = {}; // its handles belong to the account
        job.lastErrorCode = word(ErrorCode::AccountMissing);
        job.lastError = sentence;
        job.preflightFailed = true; // linking an account again mends it
        KALENDS_TRY(save(job));
    }
    return int(jobs->size());
}

Result<std::optional<ClaimedJob>> JobRepository::claimDue(Channel channel, const QString &owner, Instant now,
                                                          Milliseconds leaseUntil)
{
    Q_ASSERT(m_database.inTransaction());
    ClaimReader reader{owner, {}};
    KALENDS_TRY(m_database.select(
        "UPDATE publish_jobs SET status = 'publishing', lease_owner = ?, lease_epoch = lease_epoch + 1, lease_until = "
        "?, "
        "entry_version = (SELECT e.version FROM calendar_entries e WHERE e.id = calendar_entry_id) "
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
    return jobsWhere("INDEXED BY publish_jobs_healing WHERE preflight_failed = 1", {});
}

Result<QList<PublishJob>> JobRepository::dueBetween(Instant from, Instant until, int limit) const
{
    return jobsWhere(
        "INDEXED BY publish_jobs_due WHERE channel IN ('ig', 'tiktok') AND status IN ('scheduled', 'failed') "
        "AND hold IS NULL AND cancel_requested = 0 AND wake_at > ? AND wake_at <= ? ORDER BY wake_at LIMIT ?",
        {bind(from), bind(until), qint64(limit)});
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

Result<QList<EntryId>> JobRepository::releaseMovedAhead(Instant now)
{
    QList<EntryId> entries;
    bool any = false; // asked first: a write, even of no row, waits for the other writers
    KALENDS_TRY(m_database.select("SELECT 1 FROM publish_jobs WHERE hold IS NOT NULL AND wake_at > ? LIMIT 1",
                                  {bind(now)}, [&any](const Row &) { any = true; }));
    if (!any)
        return entries;
    KALENDS_TRY(m_database.select("UPDATE publish_jobs SET hold = NULL, updated_at = ? "
                                  "WHERE hold IS NOT NULL AND wake_at > ? RETURNING id, calendar_entry_id",
                                  {bind(now), bind(now)}, [&](const Row &row) {
                                      m_database.noteChange(row.id<JobId>(0));
                                      entries.append(row.id<EntryId>(1));
                                  }));
    for (const EntryId &entry : entries)
        m_database.noteChange(entry);
    return entries;
}

Result<QStringList> JobRepository::remoteIds(const AccountId &account, const JobId &except, int limit) const
{
    QStringList ids;
    KALENDS_TRY(m_database.select(
        "SELECT remote_post_id FROM publish_jobs WHERE status = 'published' AND account_id = ? "
        "AND id <> ? AND remote_post_id IS NOT NULL ORDER BY scheduled_at DESC LIMIT ?",
        {account.toString(), except.toString(), qint64(limit)}, [&ids](const Row &row) { ids.append(row.text(0)); }));
    return ids;
}

} // namespace kalends
