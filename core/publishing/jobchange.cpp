// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/jobchange.h"

#include "model/texts.h"
#include "model/zone.h"
#include "publishing/words.h"
#include "store/entryrepository.h"
#include "store/readinessprojection.h"

namespace kalends
{

Result<PublishJob> JobChange::find(const JobId &id) const
{
    const auto job = jobs.find(id);
    KALENDS_TRY(job);
    if (!*job)
        return words::noSuchJob(id);
    return **job;
}

Result<Entry> JobChange::entry(const EntryId &id) const
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

Result<bool> JobChange::hasOpenIntent(const JobId &id) const
{
    const auto intent = m_intents.open(id);
    KALENDS_TRY(intent);
    return intent->has_value();
}

Result<void> JobChange::takeThePersonsWord(PublishJob &job)
{
    KALENDS_TRY(m_intents.settle(job.id, IntentVerdict::Person, now()));
    KALENDS_TRY(attempts.closeOpen(job.id, AttemptStatus::Failed, word(ErrorCode::OutcomeUnknown),
                                   Texts::tr("A person looked and did not find the post."), now()));
    if (job.status == JobStatus::Confirming)
        job.status = *nextStatus(job.status, JobEvent::ConfirmUnknown);
    job.checkpoint = {};
    return {};
}

Result<void> JobChange::settleIntent(PublishJob &job, bool confirmedNotPublished)
{
    const auto open = hasOpenIntent(job.id);
    KALENDS_TRY(open);
    const bool unknown = job.status == JobStatus::Confirming || (job.status == JobStatus::NeedsAttention &&
                                                                 job.lastErrorCode == word(ErrorCode::OutcomeUnknown));
    if (!*open && !unknown)
        return {};
    if (!confirmedNotPublished)
        return outcomeUnknown(job);
    return takeThePersonsWord(job);
}

Result<void> JobChange::moveEntry(const Entry &entry, Instant at)
{
    const auto zone = zoneFromId(entry.timezone);
    KALENDS_TRY(zone);
    Entry after = entry;
    after.scheduledAt = at;
    after.wall = wallTimeAt(at, *zone);
    after.state = EntryState::Planned;
    after.version += 1;
    after.updatedAt = now();
    KALENDS_TRY(EntryRepository(m_database).update(entry, after));
    m_database.noteChange(entry.id);
    return {};
}

Result<void> JobChange::refresh(const QList<EntryId> &entries)
{
    KALENDS_TRY(ReadinessProjection(m_database).refresh(entries));
    return {};
}

Result<PublishJob> JobChange::commit(const PublishJob &job)
{
    KALENDS_TRY(jobs.save(job));
    KALENDS_TRY(refresh({job.entryId}));
    const auto after = find(job.id); // before the commit: what is done must not be told as failed
    KALENDS_TRY(after);
    KALENDS_TRY(m_transaction.commit());
    return after;
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

Result<void> moveTo(PublishJob &job, JobEvent event)
{
    const auto next = nextStatus(job.status, event);
    if (!next) {
        return invalidState(Texts::tr("The job is %1: this cannot be done to it now.").arg(word(job.status)),
                            Texts::tr("Look at its status."));
    }
    job.status = *next;
    return {};
}

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

Error invalidState(const QString &message, const QString &hint)
{
    return {.code = ErrorCode::InvalidState, .message = message, .hint = hint};
}

} // namespace kalends
