// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "model/result.h"
#include "store/database.h"
#include "store/page.h"

#include <QList>

namespace kalends
{

/// Which jobs to list. With a status they come by time, without one in the order in which they were made.
struct JobQuery {
    std::optional<JobStatus> status;
    EntryId entry; ///< empty: of every entry
    PageRequest page;
};
using JobPage = Page<PublishJob>;

/// Who works on a job: every write of a run names it, and a write that changes no row means: stop (rule R8 of
/// publishing/PROTOCOL.md).
struct JobFence {
    JobId job;
    QString owner;
    qint64 epoch = 0;
};

/// What a claim took.
struct ClaimedJob {
    PublishJob job;
    JobFence fence;
};

/// What the scheduler has at hand, by which a person sees how it is doing. Not what is far ahead or long published:
/// what is counted here does not grow with the plan.
struct JobCounts {
    int running = 0;
    int waiting = 0; ///< due and not held: in line for their account
    int late = 0;    ///< of those waiting, by more than a minute
    int stuck = 0;   ///< of those waiting, by more than ten minutes; and what runs without a living lease
    int confirming = 0;
    int retrying = 0;
    int held = 0;
    int needsAttention = 0;
    std::optional<Instant> nextDueAt; ///< the earliest moment of a job that is not held
};

/// The table publish_jobs. Belongs to its database's thread. Every writing call joins the open transaction or makes its
/// own, and notes job and entry for StoreEvents. Times: wake_at is when to look next; it is scheduled_at for a
/// scheduled job.
class JobRepository
{
public:
    explicit JobRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<PublishJob>> find(const JobId &id) const;
    [[nodiscard]] Result<QList<PublishJob>>
    forEntry(const EntryId &entry) const; ///< oldest first, canceled and published ones too
    /// Error BadRequest: a cursor that is not ours.
    [[nodiscard]] Result<JobPage> list(const JobQuery &query) const;
    [[nodiscard]] Result<JobCounts> counts(Instant now, Milliseconds steadyNow) const;
    /// Planned: ahead, or due and in line or held.
    [[nodiscard]] Result<int> scheduledCount() const;

    /// Error InvalidState: the entry has a live job for this channel.
    [[nodiscard]] Result<void> insert(const PublishJob &job);
    /// Writes what may change, except cancel_requested and the lease, for a job that is not publishing: read it in the
    /// same transaction. Nobody's row (it runs, or is gone): InvalidState.
    [[nodiscard]] Result<void> save(const PublishJob &job);
    /// The account was unlinked: what was scheduled, failed or held needs attention with account_missing. Answer: how
    /// many.
    [[nodiscard]] Result<int> accountGone(const AccountId &account, const QString &sentence);

    // --- for the scheduler and its runs ---

    /// The channel's next due job whose account is free; nothing when there is none. Call inside a transaction (BEGIN
    /// IMMEDIATE).
    [[nodiscard]] Result<std::optional<ClaimedJob>> claimDue(Channel channel, const QString &owner, Instant now,
                                                             Milliseconds leaseUntil);
    /// Takes a job that is only read from now on (confirming, unknown, or published with a part still to look up), due
    /// at `now`; its wake_at becomes `until`, so that it is found again if we die. The fence is its own: see
    /// saveReading().
    [[nodiscard]] Result<std::optional<ClaimedJob>> claimReading(const QString &owner, Instant now, Instant until);
    /// The earliest moment at which a claim could succeed, or nothing. One indexed statement each.
    [[nodiscard]] Result<std::optional<Instant>> nextDue(Channel channel) const;
    [[nodiscard]] Result<std::optional<Instant>> nextReading() const;

    /// Writes the whole state of a running job. False: the fence is broken, stop.
    [[nodiscard]] Result<bool> saveRunning(const JobFence &fence, const PublishJob &job);
    /// The same for a job that is being read; false: somebody else took it or a person settled it.
    [[nodiscard]] Result<bool> saveReading(const JobFence &fence, const PublishJob &job);
    /// Only where it stands; tells nobody. Works for both.
    [[nodiscard]] Result<bool> saveCheckpoint(const JobFence &fence, const QJsonObject &checkpoint);
    [[nodiscard]] Result<bool> renewLease(const JobFence &fence, Milliseconds leaseUntil);
    /// publishing: asks the run to stop before the commit.
    [[nodiscard]] Result<bool> requestCancel(const JobId &id);
    [[nodiscard]] Result<bool> cancelRequested(const JobId &id) const;

    /// Every job left in `publishing` by a process that is gone; saveOrphan() writes over the dead run.
    [[nodiscard]] Result<QList<PublishJob>> orphans() const;
    [[nodiscard]] Result<void> saveOrphan(const PublishJob &job);
    /// Due longer than `since` and not held: scheduled and failed, earliest first.
    [[nodiscard]] Result<QList<PublishJob>> overdue(Instant since) const;
    /// needs_attention that heals by itself once its cause is gone.
    [[nodiscard]] Result<QList<PublishJob>> healing() const;
    /// What the scheduler takes next on the channel, however far ahead.
    [[nodiscard]] Result<std::optional<PublishJob>> firstInLine(Channel channel) const;
    /// The first in that line which lacks nothing as its post stands: ReadinessProjection keeps who does.
    [[nodiscard]] Result<std::optional<PublishJob>> firstReady(Channel channel) const;
    /// Due between two moments: what the warm-up looks at.
    [[nodiscard]] Result<QList<PublishJob>> dueBetween(Instant from, Instant until, int limit) const;
    [[nodiscard]] Result<QList<PublishJob>> held(Hold hold) const;
    /// Puts `hold` on the channel's due jobs; the answer is the entries concerned.
    [[nodiscard]] Result<QList<EntryId>> holdDue(Channel channel, Hold hold, Instant now);
    /// Takes `hold` away, where a channel is given only from its jobs; the answer is the jobs that are free now.
    [[nodiscard]] Result<QList<PublishJob>> releaseHeld(Hold hold, std::optional<Channel> channel = {});
    /// A held job that was moved ahead is free again, but for what a backup brought back. Answer: the entries.
    [[nodiscard]] Result<bool> anyMovedAhead(Instant now) const;
    [[nodiscard]] Result<QList<EntryId>> releaseMovedAhead(Instant now);
    /// Remote ids of the account's other posts: an id that one job owns is never given to another.
    [[nodiscard]] Result<QStringList> remoteIds(const AccountId &account, const JobId &except, int limit = 200) const;

private:
    [[nodiscard]] Result<QList<PublishJob>> jobsWhere(std::string_view condition, const QList<Binding> &bindings) const;
    [[nodiscard]] Result<std::optional<PublishJob>> jobWhere(std::string_view condition,
                                                             const QList<Binding> &bindings) const;
    [[nodiscard]] Result<int> write(std::string_view condition, const PublishJob &job,
                                    const QList<Binding> &conditionBindings);
    [[nodiscard]] Result<void> takeOver(const PublishJob &job, std::string_view unless);
    [[nodiscard]] Result<bool> writeFenced(const JobFence &fence, std::string_view status, const PublishJob &job);
    void note(const PublishJob &job);

    Database &m_database;
};

} // namespace kalends
