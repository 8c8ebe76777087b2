// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/jobservice.h"

#include "model/texts.h"
#include "publishing/jobchange.h"
#include "publishing/words.h"
#include "store/flagrepository.h"

#include <QSet>
#include <algorithm>

namespace kalends
{
namespace
{

Error inPast(Instant at)
{
    return {.code = ErrorCode::InPast,
            .message = Texts::tr("%1 is in the past.").arg(toIso(at)),
            .hint = Texts::tr("Choose a time ahead, or publish now.")};
}

Error turnedOff(const QString &message, const QString &hint)
{
    return {.code = ErrorCode::FeatureDisabled, .message = message, .hint = hint};
}

Error goesNowhere()
{
    return invalidState(Texts::tr("The entry goes to no channel."), Texts::tr("Add a channel to the entry first."));
}

/// The jobs of the entry that can go out at once, made where a channel has none. Refuses where one is at it, all are
/// out, or no channel may be published to.
Result<QList<PublishJob>> jobsToGo(JobChange &change, const Entry &entry, const Flags &flags)
{
    const auto existing = change.jobs.forEntry(entry.id);
    KALENDS_TRY(existing);
    QList<PublishJob> jobs;
    QSet<Channel> known;
    std::optional<Error> refusal;
    for (const PublishJob &job : *existing) {
        if (job.status == JobStatus::Publishing)
            return isPublishing(job);
        if (job.status == JobStatus::Canceled)
            continue;
        known.insert(job.channel);
        if (job.status == JobStatus::Published)
            refusal = alreadyPublished(job);
        else
            jobs.append(job);
    }
    if (std::ranges::none_of(entry.channels, [&flags](const auto &part) { return flags.mayPublish(part.channel); }))
        return turnedOff(Texts::tr("Publishing to %1 is turned off.").arg(displayName(entry.channels.first().channel)),
                         Texts::tr("Turn on the channel's flag first."));
    Entry moved = entry;
    moved.scheduledAt = change.now();
    for (const EntryChannel &part : entry.channels) {
        if (known.contains(part.channel))
            continue;
        jobs.append(newJob(moved, part, change.now()));
        KALENDS_TRY(change.jobs.insert(jobs.constLast()));
    }
    if (jobs.isEmpty())
        return refusal.value_or(invalidState(Texts::tr("The entry has nothing to publish.")));
    return jobs;
}

} // namespace

JobService::JobService(Database &database, std::shared_ptr<const SchedulerPulse> pulse)
    : m_database(database), m_pulse(std::move(pulse))
{
}

Result<JobPage> JobService::list(const JobQuery &query) const
{
    return JobRepository(m_database).list(query);
}

Result<PublishJob> JobService::find(const JobId &id) const
{
    const auto job = JobRepository(m_database).find(id);
    KALENDS_TRY(job);
    if (!*job)
        return words::noSuchJob(id);
    return **job;
}

Result<AttemptPage> JobService::attempts(const AttemptQuery &query) const
{
    if (!query.job.isEmpty())
        KALENDS_TRY(find(query.job));
    return AttemptRepository(m_database).list(query);
}

namespace
{

void takeEarlier(std::optional<PublishJob> &first, const std::optional<PublishJob> &other)
{
    if (other &&
        (!first || std::pair(other->wakeAt, other->id.toString()) < std::pair(first->wakeAt, first->id.toString())))
        first = other;
}

/// Four looks at an index, whatever lies in the store.
Result<void> findNext(Database &database, PublishingStatus &status)
{
    const JobRepository jobs(database);
    std::optional<PublishJob> first;
    for (const Channel channel : kChannels) {
        const auto inLine = jobs.firstInLine(channel);
        KALENDS_TRY(inLine);
        takeEarlier(first, *inLine);
        const auto ready = jobs.firstReady(channel);
        KALENDS_TRY(ready);
        takeEarlier(status.next, *ready);
    }
    if (status.next)
        status.nextAt = status.next->wakeAt;
    if (first && (!status.next || first->id != status.next->id))
        status.blocked = first;
    return {};
}

} // namespace

Result<PublishingStatus> JobService::status() const
{
    PublishingStatus status;
    const JobRepository jobs(m_database);
    const auto counts = jobs.counts(m_database.now(), m_database.clock().steady());
    KALENDS_TRY(counts);
    status.counts = *counts;
    if (counts->nextDueAt)
        KALENDS_TRY(findNext(m_database, status));
    if (const qint64 tick = m_pulse ? m_pulse->lastTickAt.load() : 0; tick > 0)
        status.lastTickAt = instantFromMs(tick);
    return status;
}

Result<int> JobService::scheduledCount() const
{
    return JobRepository(m_database).scheduledCount();
}

Result<QList<PublishJob>> JobService::create(const EntryId &entryId, std::optional<Channel> channel)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    const auto entry = change.entry(entryId);
    KALENDS_TRY(entry);
    if (entry->state != EntryState::Planned || !entry->scheduledAt)
        return invalidState(Texts::tr("The entry is a draft."), Texts::tr("Give it a time and schedule it first."));
    if (channel && !entry->channelPart(*channel)) {
        return invalidState(Texts::tr("The entry does not go to %1.").arg(displayName(*channel)),
                            Texts::tr("Add the channel to the entry first."));
    }
    const auto jobs = change.jobs.forEntry(entryId);
    KALENDS_TRY(jobs);
    QList<PublishJob> made;
    std::optional<Error> refusal;
    for (const EntryChannel &part : entry->channels) {
        if (channel && part.channel != *channel)
            continue;
        const auto other = std::find_if(jobs->begin(), jobs->end(), [&part](const PublishJob &job) {
            return job.channel == part.channel && job.status != JobStatus::Canceled;
        });
        if (other == jobs->end()) {
            made.append(newJob(*entry, part, change.now()));
            continue;
        }
        if (other->status == JobStatus::Published)
            refusal = alreadyPublished(*other);
        else if (other->status == JobStatus::Publishing || other->status == JobStatus::Confirming)
            refusal = isPublishing(*other);
        else
            refusal =
                invalidState(Texts::tr("The entry has a publish job for %1 already.").arg(displayName(part.channel)),
                             Texts::tr("Change or retry that one, or cancel it first."));
    }
    if (made.isEmpty())
        return refusal.value_or(goesNowhere());
    if (*entry->scheduledAt < change.now())
        return inPast(*entry->scheduledAt);
    for (const PublishJob &job : made)
        KALENDS_TRY(change.jobs.insert(job));
    KALENDS_TRY(change.refresh({entryId}));
    KALENDS_TRY(change.commit());
    return made;
}

Result<PublishJob> JobService::retry(const JobId &id, bool confirmedNotPublished)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    auto job = change.find(id);
    KALENDS_TRY(job);
    switch (job->status) {
    case JobStatus::Published:
        return alreadyPublished(*job);
    case JobStatus::Publishing:
        return isPublishing(*job);
    case JobStatus::Canceled:
        return invalidState(Texts::tr("The job was canceled."), Texts::tr("Create a new job for the entry."));
    case JobStatus::Scheduled:
        return invalidState(Texts::tr("The job has not failed: it is scheduled for %1.").arg(toIso(job->scheduledAt)),
                            Texts::tr("Reschedule it, or publish the entry now."));
    default:
        break;
    }
    KALENDS_TRY(change.settleIntent(*job, confirmedNotPublished));
    KALENDS_TRY(moveTo(*job, JobEvent::PersonRetry));
    startAnew(*job, change.now());
    job->slotAt = change.now();
    return change.commit(*job);
}

Result<PublishJob> JobService::reschedule(const JobId &id, Instant at, bool confirmedNotPublished)
{
    if (at < kEarliestInstant || at >= kLatestInstant) {
        return Error{.code = ErrorCode::InvalidTime,
                     .message = Texts::tr("The time lies outside the years 1970 to 2199."),
                     .hint = Texts::tr("Choose a time ahead.")};
    }
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    auto job = change.find(id);
    KALENDS_TRY(job);
    if (job->status == JobStatus::Published)
        return alreadyPublished(*job);
    if (job->status == JobStatus::Publishing)
        return isPublishing(*job);
    KALENDS_TRY(change.settleIntent(*job, confirmedNotPublished));
    if (at < change.now())
        return inPast(at);
    KALENDS_TRY(moveTo(*job, JobEvent::PersonReschedule));
    const auto siblings = change.jobs.forEntry(job->entryId);
    KALENDS_TRY(siblings);
    const bool alone = std::none_of(siblings->begin(), siblings->end(), [&job](const PublishJob &other) {
        return other.id != job->id && other.status != JobStatus::Canceled;
    });
    if (alone) {
        const auto entry = change.entry(job->entryId);
        KALENDS_TRY(entry);
        KALENDS_TRY(change.moveEntry(*entry, at));
    }
    startAnew(*job, at);
    job->scheduledAt = at;
    job->slotAt.reset();
    return change.commit(*job);
}

Result<PublishJob> JobService::cancel(const JobId &id, bool confirmedNotPublished)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    auto job = change.find(id);
    KALENDS_TRY(job);
    if (job->status == JobStatus::Published)
        return alreadyPublished(*job);
    if (job->status == JobStatus::Canceled)
        return *job;
    if (job->status == JobStatus::Publishing) {
        const auto open = change.hasOpenIntent(id);
        KALENDS_TRY(open);
        if (*open)
            return outcomeUnknown(*job);
        KALENDS_TRY(change.jobs.requestCancel(id));
        job = change.find(id);
        KALENDS_TRY(job);
        KALENDS_TRY(change.commit());
        return job;
    }
    KALENDS_TRY(change.settleIntent(*job, confirmedNotPublished));
    KALENDS_TRY(moveTo(*job, JobEvent::PersonCancel));
    KALENDS_TRY(change.attempts.closeOpen(id, AttemptStatus::Failed, word(ErrorCode::Canceled),
                                          Texts::tr("A person canceled the job."), change.now()));
    job->hold = Hold::None;
    job->wakeAt.reset();
    job->nextAttemptAt.reset();
    job->preflightFailed = false;
    return change.commit(*job);
}

Result<QList<PublishJob>> JobService::publishNow(const EntryId &entryId, bool confirmedNotPublished)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    const auto flags = FlagRepository(m_database).flags();
    KALENDS_TRY(flags);
    if (!flags->publishNow)
        return turnedOff(Texts::tr("Publishing at once is turned off."),
                         Texts::tr("Turn on the flag publish_now, or schedule the entry."));
    const auto entry = change.entry(entryId);
    KALENDS_TRY(entry);
    if (entry->channels.isEmpty())
        return goesNowhere();
    auto jobs = jobsToGo(change, *entry, *flags);
    KALENDS_TRY(jobs);
    const Instant now = change.now();
    // The tile goes where the post goes: into the present. What is late keeps its slot.
    if (!entry->scheduledAt || *entry->scheduledAt > now || entry->state == EntryState::Draft)
        KALENDS_TRY(change.moveEntry(*entry, now));
    for (PublishJob &job : *jobs) {
        KALENDS_TRY(change.settleIntent(job, confirmedNotPublished));
        KALENDS_TRY(moveTo(job, JobEvent::PersonReschedule));
        startAnew(job, now);
        job.scheduledAt = std::min(job.scheduledAt, now);
        job.slotAt = now;
        KALENDS_TRY(change.jobs.save(job));
    }
    KALENDS_TRY(change.refresh({entryId}));
    KALENDS_TRY(change.commit());
    return jobs;
}

Result<PublishJob> JobService::checkNow(const JobId &id)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    auto job = change.find(id);
    KALENDS_TRY(job);
    const auto open = change.hasOpenIntent(id);
    KALENDS_TRY(open);
    const bool readable = job->status == JobStatus::Confirming || job->status == JobStatus::NeedsAttention;
    if (!readable || !*open)
        return invalidState(Texts::tr("The job is %1: its outcome is not in question.").arg(word(job->status)));
    job->wakeAt = change.now();
    return change.commit(*job);
}

namespace
{

void letGo(PublishJob &job, Instant now)
{
    job.hold = Hold::None;
    job.slotAt = now;
}

} // namespace

Result<PublishJob> JobService::release(const JobId &id)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    auto job = change.find(id);
    KALENDS_TRY(job);
    if (job->hold != Hold::Review && job->hold != Hold::Restored)
        return invalidState(Texts::tr("This job is not held for review."));
    letGo(*job, change.now());
    return change.commit(*job);
}

Result<int> JobService::releaseHold(const QList<JobId> &ids)
{
    JobChange change(m_database);
    KALENDS_TRY(change.begun());
    QList<EntryId> entries;
    for (const Hold hold : {Hold::Review, Hold::Restored}) {
        const auto held = change.jobs.held(hold);
        KALENDS_TRY(held);
        for (PublishJob job : *held) {
            if (!ids.isEmpty() && !ids.contains(job.id))
                continue;
            letGo(job, change.now());
            KALENDS_TRY(change.jobs.save(job));
            entries.append(job.entryId);
        }
    }
    KALENDS_TRY(change.refresh(entries));
    KALENDS_TRY(change.commit());
    return int(entries.size());
}

} // namespace kalends
