// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "model/result.h"
#include "profile/settings.h"
#include "store/attemptrepository.h"
#include "store/jobrepository.h"

#include <atomic>
#include <memory>

namespace kalends
{

class Database;

/// The scheduler's sign of life, shared with whoever reports it. Any thread.
struct SchedulerPulse {
    std::atomic<qint64> lastTickAt{0}; ///< UTC milliseconds; 0: no scheduler ran in this process
    std::atomic<int> running{0};
};

/// What /v1/status, /metrics and the status bar show.
struct PublishingStatus {
    JobCounts counts;
    std::optional<PublishJob> next;    ///< the first in line that can go out as its post stands
    std::optional<Instant> nextAt;     ///< when that one is due
    std::optional<PublishJob> blocked; ///< one that is due before it (or at all) and cannot: something is missing
    std::optional<Instant> lastTickAt; ///< nothing: no scheduler runs in this process
};

/// Everything a person or a program can do to publish jobs. Synchronous and cheap; belongs to the thread of its
/// database connection, and any thread may have one of its own. Changes nothing on a platform: the scheduler sees what
/// was committed and acts on it.
///
/// Errors of all verbs: NotFound names the id. Where an irreversible request of the job has no known outcome:
/// OutcomeUnknown.
class JobService
{
public:
    explicit JobService(Database &database, std::shared_ptr<const SchedulerPulse> pulse = {});

    [[nodiscard]] Result<JobPage> list(const JobQuery &query) const;
    [[nodiscard]] Result<PublishJob> find(const JobId &id) const;
    [[nodiscard]] Result<AttemptPage> attempts(const AttemptQuery &query) const;
    /// Does not grow with the plan: a heartbeat may ask it every minute.
    [[nodiscard]] Result<PublishingStatus> status() const;
    /// How many jobs are scheduled, however far ahead.
    [[nodiscard]] Result<int> scheduledCount() const;

    /// Makes the jobs that a planned entry lacks, for one channel or for all of its channels. Errors: InvalidState (a
    /// draft, no time, a channel that it does not go to, a live job), AlreadyPublished, IsPublishing, InPast.
    [[nodiscard]] Result<QList<PublishJob>> create(const EntryId &entry, std::optional<Channel> channel = {});
    /// A new ladder, due now; the numbers of the attempts go on. For failed, needs_attention; canceled: create(). With
    /// an open intent: OutcomeUnknown, unless the person says that it is not out, which is recorded. Errors:
    /// AlreadyPublished, IsPublishing, InvalidState (scheduled: nothing to retry).
    [[nodiscard]] Result<PublishJob> retry(const JobId &id, bool confirmedNotPublished = false);
    /// Moves the job; its entry follows when no other job of the entry would be left behind, else only this job moves.
    /// Errors: InPast, InvalidTime, AlreadyPublished, IsPublishing, OutcomeUnknown.
    [[nodiscard]] Result<PublishJob> reschedule(const JobId &id, Instant at, bool confirmedNotPublished = false);
    /// Scheduled, failed and needs_attention: canceled at once. Publishing: asked to stop before the commit (the job
    /// may still turn out published or confirming). Errors: AlreadyPublished, OutcomeUnknown.
    [[nodiscard]] Result<PublishJob> cancel(const JobId &id, bool confirmedNotPublished = false);
    /// All of the entry's jobs are due now; a draft's channels get theirs. Errors: FeatureDisabled while the flag
    /// publish_now is off, AlreadyPublished, IsPublishing, OutcomeUnknown, InvalidState.
    [[nodiscard]] Result<QList<PublishJob>> publishNow(const EntryId &entry, bool confirmedNotPublished = false);
    /// Confirming, or attention with an unknown outcome: look now instead of at the next turn. Error InvalidState:
    /// there is nothing to look at.
    [[nodiscard]] Result<PublishJob> checkNow(const JobId &id);
    /// A person says go: takes away the hold "review" or "restored". Error InvalidState: it is not held so.
    [[nodiscard]] Result<PublishJob> release(const JobId &id);
    /// The same for several; an empty list means all such jobs. Answer: how many there were.
    [[nodiscard]] Result<int> releaseHold(const QList<JobId> &ids = {});

private:
    Database &m_database;
    std::shared_ptr<const SchedulerPulse> m_pulse;
};

} // namespace kalends
