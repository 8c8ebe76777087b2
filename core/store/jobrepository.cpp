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

Result<std::optional<PublishJob>> JobRepository::jobWhere(std::string_view condition,
                                                          const QList<Binding> &bindings) const
{
    auto jobs = jobsWhere(condition, bindings);
    KALENDS_TRY(jobs);
    return jobs->isEmpty() ? std::nullopt : std::optional(std::move(jobs->first()));
}

Result<std::optional<PublishJob>> JobRepository::find(const JobId &id) const
{
    return jobWhere("WHERE id = ?", {id.toString()});
}

Result<QList<PublishJob>> JobRepository::forEntry(const EntryId &entry) const
{
    return jobsWhere("WHERE calendar_entry_id = ? ORDER BY id", {entry.toString()});
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
    const QList<Binding> identity{job.id.toString(), job.entryId.toString(), bind(word(job.channel))};
    const QList<Binding> times{bind(job.createdAt), bind(job.updatedAt)};
    const auto inserted =
        m_database.run("INSERT INTO publish_jobs (id, calendar_entry_id, channel, " KALENDS_JOB_STATE
                       ", created_at, updated_at) VALUES (?, ?, ?, " KALENDS_JOB_STATE_VALUES ", ?, ?)",
                       identity + bindState(job) + times);
    if (!inserted && m_database.lastFailureWasConstraint()) {
        return Error{.code = ErrorCode::InvalidState,
                     .message = Texts::tr("The entry has a publish job for %1 already.").arg(displayName(job.channel)),
                     .hint = Texts::tr("Change or retry that one, or cancel it first.")};
    }
    KALENDS_TRY(inserted);
    note(job);
    return {};
}

Result<int> JobRepository::write(std::string_view condition, const PublishJob &job,
                                 const QList<Binding> &conditionBindings)
{
    // A cancel that came meanwhile is not overwritten while it still means something.
    std::string sql = "UPDATE publish_jobs SET (" KALENDS_JOB_STATE ") = (" KALENDS_JOB_STATE_VALUES
                      "), updated_at = ?, cancel_requested = CASE WHEN ? THEN cancel_requested ELSE 0 END ";
    sql += condition;
    const bool stillMeans = job.status == JobStatus::Publishing || job.status == JobStatus::Confirming;
    const QList<Binding> bindings =
        bindState(job) + QList<Binding>{bind(m_database.now()), qint64(stillMeans)} + conditionBindings;
    const auto changed = m_database.run(sql, bindings);
    KALENDS_TRY(changed);
    if (*changed > 0)
        note(job);
    return *changed;
}

/// The epoch moves on: a read that is under way must not write over what was decided here.
Result<void> JobRepository::takeOver(const PublishJob &job, std::string_view unless)
{
    std::string condition = ", lease_owner = NULL, lease_epoch = lease_epoch + 1 WHERE id = ?";
    condition += unless;
    const auto changed = write(condition, job, {job.id.toString()});
    KALENDS_TRY(changed);
    return *changed > 0 ? Result<void>() : Result<void>(notOurs(job.id));
}

Result<void> JobRepository::save(const PublishJob &job)
{
    return takeOver(job, " AND status <> 'publishing'");
}

Result<void> JobRepository::saveOrphan(const PublishJob &job)
{
    return takeOver(job, {});
}

Result<int> JobRepository::accountGone(const AccountId &account, const QString &sentence)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    // What is being confirmed stays as it is: it cannot be read any more, and must not be taken for not published.
    const auto jobs =
        jobsWhere("INDEXED BY publish_jobs_by_status WHERE account_id = ? AND status IN ('scheduled', 'failed')",
                  {account.toString()});
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
    KALENDS_TRY(transaction.commit());
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
