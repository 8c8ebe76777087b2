// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "publishing/slotguard.h"
#include "store/attemptrepository.h"
#include "store/intentrepository.h"
#include "store/jobrepository.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace kalends
{

class ClockWatch;
class Database;
class MediaCheck;
struct PublishServices;

/// Moves jobs that nobody runs: those that a dead process left, those that missed their slot, those that are held,
/// those whose cause was mended. A job and what its tile says change in one transaction. Publisher thread.
class JobKeeper
{
public:
    using Settled = std::function<void(const PublishJob &)>;
    JobKeeper(const PublishServices &services, const ClockWatch &watch, const MediaCheck &media, Settled settled);

    /// What a process that is gone left in `publishing`: an open intent is only read from now on, anything else goes on
    /// at its step. Two such ends of one job: a person looks. With `only`, just these, and no crash is counted.
    [[nodiscard]] Result<void> recoverOrphans(const QSet<JobId> *only = nullptr);
    [[nodiscard]] Result<void> guardOverdue(Milliseconds jump);
    /// The channel's publishing is off: what is due waits.
    [[nodiscard]] Result<void> holdDue(Channel channel);
    /// A hold ended: what became late meanwhile is judged like everything that is late.
    [[nodiscard]] Result<void> endHold(Hold hold, std::optional<Channel> channel = {});
    [[nodiscard]] Result<bool> anyHeld(Hold hold) const;
    /// What the preflight missed may be there again. Cheap when nothing waits for it.
    [[nodiscard]] Result<void> heal();
    /// These files are gone or are other ones: says so on every entry that uses them.
    [[nodiscard]] Result<void> loseMedia(const QList<MediaAsset> &media);
    /// Files that jobs wait for may be back. Cheap when nothing waits.
    [[nodiscard]] Result<void> seekMedia();
    [[nodiscard]] Result<void> freeMovedAhead();
    /// The platform or the storage refused this version of the entry: only another one is tried by itself.
    void refused(const PublishJob &job) { m_refused.insert(job.id, job.entryVersion); }

private:
    [[nodiscard]] Result<void> recover(PublishJob job, bool countCrash);
    [[nodiscard]] Result<void> apply(const QList<SlotRuling> &rulings, Milliseconds jump);
    [[nodiscard]] Result<void> applyOne(const SlotRuling &ruling, Milliseconds jump);
    [[nodiscard]] Result<bool> mended(const PublishJob &job) const;
    [[nodiscard]] Result<void> comeBack(PublishJob job);
    [[nodiscard]] Result<void> refreshReadiness(const QList<EntryId> &entries);
    void needAttention(PublishJob &job, const Error &error) const;

    const PublishServices &m_services;
    const ClockWatch &m_watch;
    const MediaCheck &m_media;
    Settled m_settled;
    JobRepository m_jobs;
    AttemptRepository m_attempts;
    IntentRepository m_intents;
    QHash<JobId, int> m_refused; ///< by the version of the entry that was refused
};

} // namespace kalends
