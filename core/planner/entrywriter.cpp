// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/entrywriter.h"

#include "store/database.h"
#include "store/entryrepository.h"
#include "store/intentrepository.h"
#include "store/jobrepository.h"
#include "store/readinessprojection.h"
#include "store/stagedobjectrepository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

bool isLive(const PublishJob &job)
{
    return job.status != JobStatus::Published && job.status != JobStatus::Canceled;
}

bool isPublishedOn(const QList<PublishJob> &jobs, Channel channel)
{
    return std::ranges::any_of(jobs, [channel](const PublishJob &job) {
        return job.channel == channel && job.status == JobStatus::Published;
    });
}

bool sameContent(const Entry &before, const Entry &after)
{
    return before.caption == after.caption && before.media == after.media && before.channels == after.channels;
}

/// What the platform would be sent for this channel is the same.
bool sameContent(const Entry &before, const Entry &after, Channel channel)
{
    const EntryChannel *oldPart = before.channelPart(channel);
    const EntryChannel *newPart = after.channelPart(channel);
    return before.caption == after.caption && before.media == after.media && oldPart != nullptr && newPart != nullptr &&
           oldPart->fields == newPart->fields;
}

} // namespace

Result<QList<PublishJob>> EntryWriter::jobsOf(const Entry &entry)
{
    return JobRepository(m_database).forEntry(entry.id);
}

Result<QList<PlanJobRow>> EntryWriter::jobRows(const QList<PublishJob> &jobs)
{
    QList<PlanJobRow> rows;
    for (const PublishJob &job : jobs) {
        if (job.status == JobStatus::Canceled)
            continue;
        PlanJobRow row{
            .id = job.id.toString(), .status = job.status, .openIntent = false, .heals = false, .hold = job.hold};
        if (job.status == JobStatus::Confirming || job.status == JobStatus::NeedsAttention) {
            const auto intent = IntentRepository(m_database).open(job.id);
            if (!intent.ok())
                return intent.error();
            row.openIntent = intent->has_value();
        }
        row.heals = job.status == JobStatus::NeedsAttention && !row.openIntent &&
                    (job.preflightFailed || job.lastErrorCode == word(ErrorCode::MissedSlot));
        rows.append(row);
    }
    return rows;
}

Result<void> EntryWriter::judgePartlyPublished(const Entry &before, const Entry &after,
                                               const QList<PublishJob> &jobs) const
{
    // One channel is out: what both share is history, what belongs to the other may still be mended.
    if (before.caption != after.caption || before.media != after.media)
        return standingRefusal(Standing::Published, PlanVerb::Edit);
    for (const Channel channel : kChannels) {
        const EntryChannel *oldPart = before.channelPart(channel);
        const EntryChannel *newPart = after.channelPart(channel);
        if (oldPart == nullptr && newPart == nullptr)
            continue;
        const bool same = oldPart != nullptr && newPart != nullptr && *oldPart == *newPart;
        if (!same && isPublishedOn(jobs, channel))
            return standingRefusal(Standing::Published, PlanVerb::Edit);
    }
    return {};
}

Result<void> EntryWriter::judge(const Entry &before, const Entry &after, const QList<PublishJob> &jobs,
                                Standing standing) const
{
    const bool moves = before.scheduledAt != after.scheduledAt;
    const bool edits = !sameContent(before, after);
    const bool plans = before.state == EntryState::Draft && after.state == EntryState::Planned;
    const bool unplans = before.state == EntryState::Planned && after.state == EntryState::Draft;
    const PlanVerb verb = unplans ? PlanVerb::Unplan : plans ? PlanVerb::Plan : moves ? PlanVerb::Move : PlanVerb::Edit;

    // While a worker has it, even a label would change the version that the worker checks before it commits.
    if (standing == Standing::Publishing)
        return standingRefusal(standing, verb);
    if (standing == Standing::Unknown && (moves || edits || plans || unplans))
        return standingRefusal(standing, verb);
    if (standing == Standing::Published && (moves || plans || unplans))
        return standingRefusal(standing, verb);
    if (standing == Standing::Published && edits)
        KALENDS_TRY(judgePartlyPublished(before, after, jobs));

    if (after.state != EntryState::Planned)
        return {};
    if (!after.scheduledAt) {
        if (plans || before.id.isEmpty())
            return noTimeYet();
        return Error{.code = ErrorCode::InvalidState,
                     .message = Tr::tr("A planned post needs a time; it cannot go to the shelf."),
                     .hint = Tr::tr("Take it back to the drafts first, or choose another time.")};
    }
    const bool addsJob = std::ranges::any_of(
        after.channels, [&](const EntryChannel &part) { return before.channelPart(part.channel) == nullptr; });
    if ((moves || plans || addsJob) && isPast(*after.scheduledAt, m_clock.now()))
        return pastRefusal(*after.scheduledAt, after.timezone, m_clock.now());
    return {};
}

Result<void> EntryWriter::makeMissingJobs(const Entry &entry, const QList<PublishJob> &jobs)
{
    JobRepository repository(m_database);
    const Instant now = m_clock.now();
    for (const EntryChannel &part : entry.channels) {
        const bool served = std::ranges::any_of(jobs, [&part](const PublishJob &job) {
            return job.channel == part.channel && job.status != JobStatus::Canceled;
        });
        if (served)
            continue;
        PublishJob job;
        job.id = JobId::create();
        job.entryId = entry.id;
        job.channel = part.channel;
        job.accountId = part.accountId;
        job.scheduledAt = *entry.scheduledAt;
        job.wakeAt = entry.scheduledAt;
        job.entryVersion = entry.version;
        job.createdAt = now;
        job.updatedAt = now;
        KALENDS_TRY(repository.insert(job));
    }
    return {};
}

Result<void> EntryWriter::cancel(PublishJob job)
{
    const auto status = nextStatus(job.status, JobEvent::PersonCancel);
    if (!status)
        return standingRefusal(job.status == JobStatus::Publishing ? Standing::Publishing : Standing::Unknown,
                               PlanVerb::Edit);
    job.status = *status;
    job.hold = Hold::None;
    job.wakeAt.reset();
    job.nextAttemptAt.reset();
    job.preflightFailed = false;
    job.updatedAt = m_clock.now();
    KALENDS_TRY(JobRepository(m_database).save(job));
    return StagedObjectRepository(m_database).release(job.id, m_clock.now());
}

Result<void> EntryWriter::followJobs(const Entry &before, const Entry &after, const QList<PublishJob> &jobs,
                                     const QList<PlanJobRow> &rows)
{
    JobRepository repository(m_database);
    for (PublishJob job : jobs) {
        if (!isLive(job))
            continue;
        if (after.state == EntryState::Draft || after.channelPart(job.channel) == nullptr) {
            KALENDS_TRY(cancel(job));
            continue;
        }
        // What was prepared on the platform holds the old words: forget it, nothing has gone out with it.
        if (!sameContent(before, after, job.channel) && !job.checkpoint.isEmpty()) {
            job.checkpoint = {};
            job.updatedAt = m_clock.now();
            KALENDS_TRY(repository.save(job));
            KALENDS_TRY(StagedObjectRepository(m_database).release(job.id, m_clock.now()));
        }
    }
    if (after.state != EntryState::Planned)
        return {};
    if (before.scheduledAt != after.scheduledAt) {
        QList<PlanJobRow> kept;
        for (const PlanJobRow &row : rows) {
            const auto job = std::ranges::find(jobs, row.id, [](const PublishJob &one) { return one.id.toString(); });
            if (after.channelPart(job->channel) == nullptr)
                continue;
            kept.append(row);
            m_database.noteChange(job->id);
        }
        if (const auto moved = PlanTimes(m_database).moveJobs(kept, *after.scheduledAt); !moved.ok())
            return moved.error();
    }
    return makeMissingJobs(after, jobs);
}

Result<void> EntryWriter::finish(const EntryId &id)
{
    m_database.noteChange(id);
    const Result<int> refreshed = ReadinessProjection(m_database).refresh({id});
    return refreshed.ok() ? Result<void>() : Result<void>(refreshed.error());
}

Result<void> EntryWriter::add(const Entry &entry)
{
    KALENDS_TRY(judge(Entry{}, entry, {}, Standing::Free));
    KALENDS_TRY(EntryRepository(m_database).insert(entry));
    if (entry.state == EntryState::Planned)
        KALENDS_TRY(makeMissingJobs(entry, {}));
    return finish(entry.id);
}

Result<Entry> EntryWriter::change(const Entry &before, Entry after)
{
    if (before == after)
        return after;
    const Result<QList<PublishJob>> jobs = jobsOf(before);
    if (!jobs.ok())
        return jobs.error();
    const Result<QList<PlanJobRow>> rows = jobRows(*jobs);
    if (!rows.ok())
        return rows.error();
    KALENDS_TRY(judge(before, after, *jobs, standingOf(*rows)));
    after.version = before.version + 1;
    after.updatedAt = m_clock.now();
    KALENDS_TRY(EntryRepository(m_database).update(before, after));
    KALENDS_TRY(followJobs(before, after, *jobs, *rows));
    KALENDS_TRY(finish(after.id));
    return after;
}

Result<void> EntryWriter::remove(const Entry &entry)
{
    const Result<QList<PublishJob>> jobs = jobsOf(entry);
    if (!jobs.ok())
        return jobs.error();
    const Result<QList<PlanJobRow>> rows = jobRows(*jobs);
    if (!rows.ok())
        return rows.error();
    const Standing standing = standingOf(*rows);
    if (standing == Standing::Publishing || standing == Standing::Unknown)
        return standingRefusal(standing, PlanVerb::Delete);
    for (const PublishJob &job : *jobs) {
        if (isLive(job))
            KALENDS_TRY(cancel(job));
    }
    m_database.noteChange(entry.id);
    return EntryRepository(m_database).setDeleted(entry.id, m_clock.now(), entry.state, entry.version + 1);
}

Result<void> EntryWriter::bringBack(const Entry &deleted)
{
    const Result<QList<PublishJob>> jobs = jobsOf(deleted);
    if (!jobs.ok())
        return jobs.error();
    const bool isOut =
        std::ranges::any_of(*jobs, [](const PublishJob &job) { return job.status == JobStatus::Published; });
    const bool ahead = deleted.scheduledAt && !isPast(*deleted.scheduledAt, m_clock.now());
    const bool planned = deleted.state == EntryState::Planned && (isOut || ahead);
    KALENDS_TRY(
        EntryRepository(m_database)
            .setDeleted(deleted.id, {}, planned ? EntryState::Planned : EntryState::Draft, deleted.version + 1));
    if (planned && ahead)
        KALENDS_TRY(makeMissingJobs(deleted, *jobs));
    return finish(deleted.id);
}

} // namespace kalends
