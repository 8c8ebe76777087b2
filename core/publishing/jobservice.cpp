// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/jobservice.h"

#include "model/texts.h"
#include "model/zone.h"
#include "publishing/words.h"
#include "store/entryrepository.h"
#include "store/flagrepository.h"
#include "store/intentrepository.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

#include <algorithm>

namespace kalends
{
namespace
{

Error alreadyPublished(const PublishJob &job)
{
    return {.code = ErrorCode::AlreadyPublished,
            .message = Texts::tr("This post is already out on %1.").arg(displayName(job.channel)),
            .hint = Texts::tr("Duplicate the entry to publish it once more.")};
}

Error isPublishing(const PublishJob &job)
{
    return {.code = ErrorCode::IsPublishing,
            .message = Texts::tr("This post is going out to %1 right now.").arg(displayName(job.channel)),
            .hint = Texts::tr("Wait for the outcome, or cancel the job.")};
}

Error outcomeUnknown(const PublishJob &job)
{
    return {.code = ErrorCode::OutcomeUnknown,
            .message = Texts::tr("%1 was asked to publish this post and it is not known whether it did.")
                           .arg(displayName(job.channel)),
            .hint = Texts::tr("Look at the profile. If the post is not there, say so: confirmed_not_published.")};
}

Error invalidState(const QString &message, const QString &hint = {})
{
    return {.code = ErrorCode::InvalidState, .message = message, .hint = hint};
}

Error inPast(Instant at)
{
    return {.code = ErrorCode::InPast,
            .message = Texts::tr("%1 is in the past.").arg(toIso(at)),
            .hint = Texts::tr("Choose a time ahead, or publish now.")};
}

/// One verb of a person on jobs: a transaction, the job's rows and the readiness of its entry.
class Change
{
public:
    explicit Change(Database &database)
        : m_database(database), m_transaction(database), jobs(database), attempts(database), intents(database)
    {
    }
    [[nodiscard]] Result<void> begun() const { return m_transaction.begun(); }
    [[nodiscard]] Instant now() const { return m_database.now(); }
    [[nodiscard]] Database &database() { return m_database; }

    [[nodiscard]] Result<PublishJob> find(const JobId &id) const
    {
        const auto job = jobs.find(id);
        KALENDS_TRY(job);
        if (!*job)
            return words::noSuchJob(id);
        return **job;
    }
    [[nodiscard]] Result<Entry> entry(const EntryId &id) const
    {
        auto found = EntryRepository(m_database).find(id);
        KALENDS_TRY(found);
        if (!*found) {
            return Error{.code = ErrorCode::NotFound,
                         .message = Texts::tr("There is no entry %1.").arg(id.toString()),
                         .hint = Texts::tr("List the entries to see what there is.")};
        }
        return **found;
    }
    [[nodiscard]] Result<bool> hasOpenIntent(const JobId &id) const
    {
        const auto intent = intents.open(id);
        KALENDS_TRY(intent);
        return intent->has_value();
    }
    /// The person says that what was sent is not out: written down, and never to be confirmed any more.
    [[nodiscard]] Result<void> takeThePersonsWord(PublishJob &job)
    {
        KALENDS_TRY(intents.settle(job.id, IntentVerdict::Person, now()));
        KALENDS_TRY(attempts.closeOpen(job.id, AttemptStatus::Failed, word(ErrorCode::OutcomeUnknown),
                                       Texts::tr("A person looked and did not find the post."), now()));
        if (job.status == JobStatus::Confirming)
            job.status = *nextStatus(job.status, JobEvent::ConfirmUnknown);
        job.checkpoint = {};
        return {};
    }
    /// Refuses where an irreversible request is open, unless the person has looked.
    [[nodiscard]] Result<void> settleIntent(PublishJob &job, bool confirmedNotPublished)
    {
        const auto open = hasOpenIntent(job.id);
        KALENDS_TRY(open);
        const bool unknown =
            job.status == JobStatus::Confirming ||
            (job.status == JobStatus::NeedsAttention && job.lastErrorCode == word(ErrorCode::OutcomeUnknown));
        if (!*open && !unknown)
            return {};
        if (!confirmedNotPublished)
            return outcomeUnknown(job);
        return takeThePersonsWord(job);
    }
    [[nodiscard]] Result<PublishJob> commit(const PublishJob &job)
    {
        KALENDS_TRY(jobs.save(job));
        KALENDS_TRY(refresh({job.entryId}));
        KALENDS_TRY(m_transaction.commit());
        return find(job.id);
    }
    [[nodiscard]] Result<void> refresh(const QList<EntryId> &entries)
    {
        KALENDS_TRY(ReadinessProjection(m_database).refresh(entries));
        return {};
    }
    [[nodiscard]] Result<void> commit() { return m_transaction.commit(); }

private:
    Database &m_database;
    Transaction m_transaction;

public:
    JobRepository jobs;
    AttemptRepository attempts;
    IntentRepository intents;
};

/// A new ladder from `at` on; the numbers of the attempts go on, and what went wrong is forgotten.
void startAnew(PublishJob &job, Instant at)
{
    job.hold = Hold::None;
    job.attemptCount = 0;
    job.crashes = 0;
    job.nextAttemptAt.reset();
    job.lastErrorCode.clear();
    job.lastError.clear();
    job.preflightFailed = false;
    job.late = Milliseconds(0);
    job.wakeAt = at;
}

[[nodiscard]] Result<void> moveTo(PublishJob &job, JobEvent event)
{
    const auto next = nextStatus(job.status, event);
    if (!next) {
        return invalidState(Texts::tr("The job is %1: this cannot be done to it now.").arg(word(job.status)),
                            Texts::tr("Look at its status."));
    }
    job.status = *next;
    return {};
}

PublishJob newJob(const Entry &entry, const EntryChannel &part, Instant now)
{
    PublishJob job;
    job.id = JobId::create();
    job.entryId = entry.id;
    job.channel = part.channel;
    job.accountId = part.accountId;
    job.scheduledAt = *entry.scheduledAt;
    job.wakeAt = job.scheduledAt;
    job.createdAt = job.updatedAt = now;
    return job;
}

/// The entry goes where its job goes. The version goes up: what was claimed of it before is stale.
[[nodiscard]] Result<void> moveEntry(Change &change, const Entry &entry, Instant at)
{
    const auto zone = zoneFromId(entry.timezone);
    KALENDS_TRY(zone);
    Entry after = entry;
    after.scheduledAt = at;
    after.wall = wallTimeAt(at, *zone);
    after.state = EntryState::Planned;
    after.version += 1;
    after.updatedAt = change.now();
    KALENDS_TRY(EntryRepository(change.database()).update(entry, after));
    change.database().noteChange(entry.id);
    return {};
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

Result<PublishingStatus> JobService::status() const
{
    PublishingStatus status;
    const JobRepository jobs(m_database);
    const auto counts = jobs.counts(m_database.now(), m_database.clock().steady());
    KALENDS_TRY(counts);
    status.counts = *counts;
    if (counts->nextDueAt) {
        const auto next = jobs.dueBetween(*counts->nextDueAt - Milliseconds(1), *counts->nextDueAt, 1);
        KALENDS_TRY(next);
        if (!next->isEmpty())
            status.next = next->first();
    }
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
    Change change(m_database);
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
        return refusal.value_or(
            invalidState(Texts::tr("The entry goes to no channel."), Texts::tr("Add a channel to the entry first.")));
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
    Change change(m_database);
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
    Change change(m_database);
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
        KALENDS_TRY(moveEntry(change, *entry, at));
    }
    startAnew(*job, at);
    job->scheduledAt = at;
    job->slotAt.reset();
    return change.commit(*job);
}

Result<PublishJob> JobService::cancel(const JobId &id, bool confirmedNotPublished)
{
    Change change(m_database);
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
        KALENDS_TRY(change.commit());
        return find(id);
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
    Change change(m_database);
    KALENDS_TRY(change.begun());
    const auto flags = FlagRepository(m_database).flags();
    KALENDS_TRY(flags);
    if (!flags->publishNow) {
        return Error{.code = ErrorCode::FeatureDisabled,
                     .message = Texts::tr("Publishing at once is turned off."),
                     .hint = Texts::tr("Turn on the flag publish_now, or schedule the entry.")};
    }
    const auto entry = change.entry(entryId);
    KALENDS_TRY(entry);
    if (entry->channels.isEmpty())
        return invalidState(Texts::tr("The entry goes to no channel."), Texts::tr("Add a channel to the entry first."));
    const auto existing = change.jobs.forEntry(entryId);
    KALENDS_TRY(existing);
    QList<PublishJob> jobs;
    std::optional<Error> refusal;
    for (const PublishJob &job : *existing) {
        if (job.status == JobStatus::Publishing)
            return isPublishing(job);
        if (job.status == JobStatus::Published)
            refusal = alreadyPublished(job);
        else if (job.status != JobStatus::Canceled)
            jobs.append(job);
    }
    const bool allOff = std::none_of(entry->channels.begin(), entry->channels.end(),
                                     [&flags](const EntryChannel &part) { return flags->mayPublish(part.channel); });
    if (allOff) {
        return Error{.code = ErrorCode::FeatureDisabled,
                     .message =
                         Texts::tr("Publishing to %1 is turned off.").arg(displayName(entry->channels.first().channel)),
                     .hint = Texts::tr("Turn on the channel's flag first.")};
    }
    const Instant now = change.now();
    Entry moved = *entry;
    moved.scheduledAt = now;
    for (const EntryChannel &part : entry->channels) {
        const bool known = std::any_of(existing->begin(), existing->end(), [&part](const PublishJob &job) {
            return job.channel == part.channel && job.status != JobStatus::Canceled;
        });
        if (!known) {
            jobs.append(newJob(moved, part, now));
            KALENDS_TRY(change.jobs.insert(jobs.constLast()));
        }
    }
    if (jobs.isEmpty())
        return refusal.value_or(invalidState(Texts::tr("The entry has nothing to publish.")));
    // The tile goes where the post goes: into the present. What is late keeps its slot.
    if (!entry->scheduledAt || *entry->scheduledAt > now || entry->state == EntryState::Draft)
        KALENDS_TRY(moveEntry(change, *entry, now));
    for (PublishJob &job : jobs) {
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
    Change change(m_database);
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

Result<int> JobService::releaseHold(const QList<JobId> &ids)
{
    Change change(m_database);
    KALENDS_TRY(change.begun());
    QList<EntryId> entries;
    for (const Hold hold : {Hold::Review, Hold::Restored}) {
        const auto held = change.jobs.held(hold);
        KALENDS_TRY(held);
        for (PublishJob job : *held) {
            if (!ids.isEmpty() && !ids.contains(job.id))
                continue;
            job.hold = Hold::None;
            job.slotAt = change.now();
            KALENDS_TRY(change.jobs.save(job));
            entries.append(job.entryId);
        }
    }
    KALENDS_TRY(change.refresh(entries));
    KALENDS_TRY(change.commit());
    return int(entries.size());
}

} // namespace kalends
