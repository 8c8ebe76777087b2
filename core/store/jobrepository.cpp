// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/jobrepository.h"

#include "model/texts.h"
#include "store/jobrows.h"
#include "store/transaction.h"

#include <string>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

Error notOurs(const JobId &id)
{
    return {.code = ErrorCode::InvalidState,
            .message = Texts::tr("The publish job %1 is being worked on or is gone.").arg(id.toString()),
            .hint = Texts::tr("Look at it again.")};
}

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
