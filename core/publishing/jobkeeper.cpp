// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/jobkeeper.h"

#include "diagnostics/log.h"
#include "publishing/clockwatch.h"
#include "publishing/mediacheck.h"
#include "publishing/preflight.h"
#include "publishing/scheduler.h"
#include "publishing/words.h"
#include "store/database.h"
#include "store/mediarepository.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kMostCrashes = 2;

void logRuling(const char *event, const PublishJob &job)
{
    Log::info(event, {{u"job_id"_s, job.id.toString()},
                      {u"channel"_s, QString(word(job.channel))},
                      {u"status"_s, QString(word(job.status))},
                      {u"hold"_s, word(job.hold)},
                      {u"error_code"_s, job.lastErrorCode}});
}

QList<EntryId> entriesOf(const QList<PublishJob> &jobs)
{
    QList<EntryId> entries;
    for (const PublishJob &job : jobs)
        entries.append(job.entryId);
    return entries;
}

QList<EntryId> entriesOf(const QList<SlotRuling> &rulings)
{
    QList<EntryId> entries;
    for (const SlotRuling &ruling : rulings)
        entries.append(ruling.job.entryId);
    return entries;
}

} // namespace

JobKeeper::JobKeeper(const PublishServices &services, const ClockWatch &watch, const MediaCheck &media, Settled settled)
    : m_services(services),
      m_watch(watch),
      m_media(media),
      m_settled(std::move(settled)),
      m_jobs(*services.database),
      m_attempts(*services.database),
      m_intents(*services.database)
{
}

Result<void> JobKeeper::refreshReadiness(const QList<EntryId> &entries)
{
    KALENDS_TRY(ReadinessProjection(*m_services.database).refresh(entries));
    return {};
}

void JobKeeper::needAttention(PublishJob &job, const Error &error) const
{
    job.wakeAt.reset();
    job.nextAttemptAt.reset();
    job.hold = Hold::None;
    job.lastErrorCode = word(error.code);
    job.lastError = error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

Result<void> JobKeeper::recoverOrphans(const QSet<JobId> *only)
{
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    const auto orphans = m_jobs.orphans();
    KALENDS_TRY(orphans);
    QList<PublishJob> mine;
    for (const PublishJob &job : *orphans) {
        if (only && !only->contains(job.id))
            continue;
        KALENDS_TRY(recover(job, only == nullptr));
        mine.append(job);
    }
    if (mine.isEmpty())
        return {};
    KALENDS_TRY(refreshReadiness(entriesOf(mine)));
    return transaction.commit();
}

Result<void> JobKeeper::recover(PublishJob job, bool countCrash)
{
    const Instant now = m_services.clock->now();
    const auto intent = m_intents.open(job.id);
    KALENDS_TRY(intent);
    job.crashes += countCrash ? 1 : 0;
    if (*intent) {
        const Error error = words::interrupted(job.channel);
        job.status = *nextStatus(job.status, JobEvent::LoseAnswer);
        KALENDS_TRY(m_attempts.closeOpen(job.id, AttemptStatus::Uncertain, word(error.code), error.message, now));
        needAttention(job, error);
        job.wakeAt = now;
    } else if (job.cancelRequested) {
        const Error error = words::canceled();
        job.status = *nextStatus(*nextStatus(job.status, JobEvent::Release), JobEvent::PersonCancel);
        KALENDS_TRY(m_attempts.closeOpen(job.id, AttemptStatus::Failed, word(error.code), error.message, now));
        needAttention(job, error);
    } else if (countCrash && job.crashes >= kMostCrashes) {
        const Error error = words::crashed(job.crashes);
        job.status = *nextStatus(job.status, JobEvent::GiveUp);
        KALENDS_TRY(m_attempts.closeOpen(job.id, AttemptStatus::Failed, word(error.code), error.message, now));
        needAttention(job, error);
        m_settled(job);
    } else {
        // Its attempt stays open and goes on; wake_at stays too, so that a long absence is seen for what it is.
        job.status = *nextStatus(job.status, JobEvent::Release);
        job.wakeAt = job.wakeAt.value_or(now);
    }
    logRuling("job_recovered", job);
    return m_jobs.saveOrphan(job);
}

Result<void> JobKeeper::guardOverdue(Milliseconds jump)
{
    const Instant now = m_services.clock->now();
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    const auto jobs = m_jobs.overdue(now - kOverdue);
    KALENDS_TRY(jobs);
    const auto rulings = judgeOverdue(*jobs, now, m_services.settings().publishing.lateGrace, jump);
    if (rulings.isEmpty())
        return {};
    KALENDS_TRY(apply(rulings, jump));
    KALENDS_TRY(refreshReadiness(entriesOf(rulings)));
    return transaction.commit();
}

Result<void> JobKeeper::apply(const QList<SlotRuling> &rulings, Milliseconds jump)
{
    for (const SlotRuling &ruling : rulings)
        KALENDS_TRY(applyOne(ruling, jump));
    return {};
}

Result<void> JobKeeper::applyOne(const SlotRuling &ruling, Milliseconds jump)
{
    PublishJob job = ruling.job;
    switch (ruling.verdict) {
    case SlotVerdict::Go:
        job.wakeAt = ruling.wakeAt;
        break;
    case SlotVerdict::Review:
        job.hold = Hold::Review;
        break;
    case SlotVerdict::Missed:
    case SlotVerdict::ClockWrong: {
        const bool clock = ruling.verdict == SlotVerdict::ClockWrong;
        const Error error = clock ? words::clockWrong(jump)
                                  : words::missedSlot(ruling.late, m_services.settings().publishing.lateGrace);
        job.status = *nextStatus(job.status, JobEvent::MissSlot);
        KALENDS_TRY(m_attempts.closeOpen(job.id, AttemptStatus::Failed, word(error.code), error.message,
                                         m_services.clock->now()));
        needAttention(job, error);
        job.preflightFailed = clock;
        m_settled(job);
        break;
    }
    }
    logRuling("job_overdue", job);
    return m_jobs.save(job);
}

Result<void> JobKeeper::holdDue(Channel channel)
{
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    const auto entries = m_jobs.holdDue(channel, Hold::FlagOff, m_services.clock->now());
    KALENDS_TRY(entries);
    KALENDS_TRY(refreshReadiness(*entries));
    return transaction.commit();
}

Result<void> JobKeeper::endHold(Hold hold, std::optional<Channel> channel)
{
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    const auto released = m_jobs.releaseHeld(hold, channel);
    KALENDS_TRY(released);
    if (released->isEmpty())
        return {};
    const auto rulings = judgeOverdue(*released, m_services.clock->now(), m_services.settings().publishing.lateGrace);
    KALENDS_TRY(apply(rulings, Milliseconds(0)));
    KALENDS_TRY(refreshReadiness(entriesOf(*released)));
    return transaction.commit();
}

Result<bool> JobKeeper::anyHeld(Hold hold) const
{
    const auto held = m_jobs.held(hold);
    KALENDS_TRY(held);
    return !held->isEmpty();
}

Result<void> JobKeeper::freeMovedAhead()
{
    const Instant now = m_services.clock->now();
    const auto any = m_jobs.anyMovedAhead(now); // asked first: a transaction waits for the other writers
    KALENDS_TRY(any);
    if (!*any)
        return {};
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    const auto entries = m_jobs.releaseMovedAhead(now);
    KALENDS_TRY(entries);
    KALENDS_TRY(refreshReadiness(*entries));
    return transaction.commit();
}

Result<void> JobKeeper::heal()
{
    const auto jobs = m_jobs.healing();
    KALENDS_TRY(jobs);
    for (const PublishJob &job : *jobs) {
        const auto well = mended(job);
        KALENDS_TRY(well);
        if (*well)
            KALENDS_TRY(comeBack(job));
    }
    return {};
}

Result<void> JobKeeper::loseMedia(const QList<MediaAsset> &media)
{
    MediaRepository stored(*m_services.database);
    for (const MediaAsset &asset : media) {
        if (!asset.missing && !m_media.quick({asset}))
            KALENDS_TRY(stored.markMissing(asset.id));
    }
    return {};
}

Result<void> JobKeeper::seekMedia()
{
    const auto jobs = m_jobs.healing();
    KALENDS_TRY(jobs);
    MediaRepository stored(*m_services.database);
    for (const PublishJob &job : *jobs) {
        if (job.lastErrorCode != word(ErrorCode::MediaMissing))
            continue;
        const auto post = loadPost(*m_services.database, *m_services.library, job);
        KALENDS_TRY(post);
        for (const MediaAsset &asset : *post ? (*post)->media : QList<MediaAsset>()) {
            if (asset.missing && m_media.quick({asset}))
                KALENDS_TRY(stored.markMissing(asset.id, false));
        }
    }
    return {};
}

Result<bool> JobKeeper::mended(const PublishJob &job) const
{
    if (job.lastErrorCode == word(ErrorCode::ClockWrong))
        return !m_watch.wrong() && (m_watch.skew() || slotOf(job) >= m_services.clock->now());
    PublishJob asClaimed = job;
    asClaimed.status = JobStatus::Publishing;
    const auto post = loadPost(*m_services.database, *m_services.library, asClaimed);
    KALENDS_TRY(post);
    if (!*post || m_refused.value(job.id, -1) == (*post)->entry.version)
        return false;
    return !preflight(**post, m_media);
}

Result<void> JobKeeper::comeBack(PublishJob job)
{
    const Milliseconds grace = m_services.settings().publishing.lateGrace;
    const Milliseconds late = m_services.clock->now() - slotOf(job);
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    if (late <= grace) {
        job.status = *nextStatus(job.status, JobEvent::CauseFixed);
        job.lastErrorCode.clear();
        job.lastError.clear();
        job.wakeAt = slotOf(job);
    } else {
        needAttention(job, words::missedSlot(late, grace));
    }
    job.preflightFailed = false;
    logRuling("job_healed", job);
    KALENDS_TRY(m_jobs.save(job));
    KALENDS_TRY(refreshReadiness({job.entryId}));
    return transaction.commit();
}

} // namespace kalends
