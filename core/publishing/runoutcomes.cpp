// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/clockwatch.h"
#include "publishing/jobkeeper.h"
#include "publishing/publishrun.h"
#include "publishing/stager.h"
#include "publishing/words.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr Milliseconds kFirstOffline = 15s;
constexpr Milliseconds kMostOffline = 5min;
constexpr Milliseconds kLeastLimit = 60s;       ///< a limit that names no time
constexpr Milliseconds kReadingPause = 60s;     ///< reading, and the token cannot be had
constexpr Milliseconds kReadingHopeless = 5min; ///< reading, and the account is dead: it may be linked again
constexpr Milliseconds kUnknownAfter = 60min;

bool isLimit(ErrorCode code)
{
    return code == ErrorCode::RateLimited || nextStep(code) == NextStep::WaitForLimit;
}

Error unknownOutcome(Error error)
{
    error.code = ErrorCode::OutcomeUnknown;
    return error;
}

} // namespace

bool PublishRun::isKeychain(ErrorCode code)
{
    return code >= ErrorCode::KeychainLocked && code <= ErrorCode::KeychainTimeout;
}

QJsonObject PublishRun::stored(const Checkpoint &checkpoint) const
{
    return storedCheckpoint(checkpoint, m_state.job.entryVersion);
}

Instant PublishRun::slotEnd() const
{
    const PublishJob &job = m_state.job;
    return std::max(job.scheduledAt, job.slotAt.value_or(job.scheduledAt)) + m_post.settings.publishing.lateGrace;
}

JobEvent PublishRun::releaseEvent() const
{
    return spentAttempts() > 0 && !attemptBegun() ? JobEvent::ReleaseRetry : JobEvent::Release;
}

void PublishRun::finish()
{
    m_over = true;
    m_resumeAt.reset();
    m_resume = {};
    Q_EMIT finished();
}

void PublishRun::trouble(const Error &error)
{
    Q_EMIT troubled(error);
    finish();
}

bool PublishRun::end(const Ending &ending)
{
    const JobStatus before = m_state.job.status;
    const auto written = m_tools.journal.end(m_state, ending);
    if (!written) {
        trouble(written.error());
        return false;
    }
    if (!*written) {
        finish();
        return false;
    }
    const JobStatus after = m_state.job.status;
    const bool unknown = m_state.intentOpen || after == JobStatus::Confirming;
    const bool atRest =
        after == JobStatus::Published || after == JobStatus::Canceled || after == JobStatus::NeedsAttention;
    if (!unknown && (atRest || m_state.job.checkpoint.isEmpty()) && before != JobStatus::Published) {
        forgetUploadUrl();
        m_tools.stager.release(m_state.job.id);
    }
    if (after != before && after != JobStatus::Scheduled)
        Q_EMIT settled(after);
    return true;
}

void PublishRun::markAccount(bool dead, AccountStatus status)
{
    if (!dead)
        return;
    if (const auto marked = m_tools.services.tokens->reportDead(m_post.account.id, status); !marked)
        Q_EMIT troubled(marked.error());
}

void PublishRun::perform(const Published &published, const Decision &decision)
{
    if (m_mode == Mode::Decorating)
        return decorated(published, decision.checkpoint);
    const bool reading = m_mode == Mode::Reading;
    Checkpoint checkpoint = decision.checkpoint;
    if (!end({.events = {reading ? JobEvent::ConfirmDone : JobEvent::Succeed},
              .attempt = AttemptStatus::Ok,
              .intent = IntentVerdict::Done,
              .checkpoint = stored(checkpoint),
              .wakeAt = m_stopping ? now() : now() + Journal::kLease,
              .remotePostId = published.remotePostId,
              .permalink = published.permalink,
              .note = published.note}))
        return;
    // From here on nothing may change the verdict, and the account's next job need not wait.
    m_mode = Mode::Decorating;
    m_at = std::move(checkpoint);
    m_state.attempt.reset();
    Q_EMIT laneFree();
    if (m_stopping)
        return finish();
    decide({});
}

void PublishRun::decorated(const Published &published, const Checkpoint &checkpoint)
{
    std::optional<Instant> again;
    if (published.lookAgainIn > Milliseconds(0))
        again = now() + published.lookAgainIn;
    if (end({.keepWords = true,
             .checkpoint = stored(checkpoint),
             .wakeAt = again,
             .remotePostId = published.remotePostId,
             .permalink = published.permalink}))
        finish();
}

void PublishRun::perform(const FailedAttempt &failed, const Decision &decision)
{
    if (m_mode == Mode::Decorating) // never a verdict
        return decorated({}, decision.checkpoint);
    failAttempt(failed, decision.checkpoint);
}

void PublishRun::perform(const NotPublished &proof, const Decision &decision)
{
    if (m_mode == Mode::Decorating)
        return decorated({}, decision.checkpoint);
    failAttempt({.error = proof.error,
                 .retryAfter = proof.retryAfter,
                 .accountDead = proof.accountDead,
                 .accountStatus = proof.accountStatus,
                 .keepCheckpoint = proof.keepCheckpoint,
                 .nothingWouldHelp = proof.nothingWouldHelp},
                decision.checkpoint);
}

void PublishRun::failAttempt(const FailedAttempt &failed, const Checkpoint &checkpoint)
{
    if (m_mode == Mode::Publishing && !m_state.attempt) {
        if (failed.preflight) {
            markAccount(failed.accountDead, failed.accountStatus);
            return failPreflight(failed.error, {}, true);
        }
        if (!failed.countsAsAttempt && !failed.nothingWouldHelp && !failed.accountDead)
            return limited(failed.error, failed.retryAfter, failed.keepCheckpoint ? checkpoint : Checkpoint());
        if (failed.countsAsAttempt || failed.accountDead) {
            if (!write({.checkpoint = m_at, .beginAttempt = true, .requestId = m_requestId}))
                return;
        }
    }
    markAccount(failed.accountDead, failed.accountStatus);
    const NextStep step = nextStep(failed.error.code);
    bool givesUp = failed.nothingWouldHelp || failed.accountDead ||
                   (step != NextStep::RetryLater && step != NextStep::WaitForLimit);
    const auto delay = m_post.settings.publishing.retry.delayAfter(m_state.job.attemptCount, failed.retryAfter);
    const bool reading = m_mode == Mode::Reading;
    // A limit that outlasts the slot, or a proof that comes after it: a person decides whether it should still go out.
    if (!delay || ((isLimit(failed.error.code) || reading) && now() + *delay > slotEnd()))
        givesUp = true;
    QList<JobEvent> events;
    if (reading)
        events << JobEvent::ConfirmNotDone;
    if (givesUp)
        events << JobEvent::GiveUp;
    else if (!reading)
        events << JobEvent::AttemptFail;
    std::optional<Instant> next;
    if (!givesUp)
        next = now() + *delay;
    if (end({.events = events,
             .attempt = AttemptStatus::Failed,
             .intent = IntentVerdict::NotDone,
             .error = failed.error,
             .checkpoint = failed.keepCheckpoint ? stored(checkpoint) : QJsonObject(),
             .wakeAt = next,
             .nextAttemptAt = next,
             .heals = failed.accountDead && delay && !reading})) // linking the account again mends it
        finish();
}

void PublishRun::failPreflight(const Error &error, const Checkpoint &checkpoint, bool byPlatform)
{
    if (byPlatform)
        m_tools.keeper.refused(m_state.job);
    if (error.code == ErrorCode::MediaMissing) {
        if (const auto said = m_tools.keeper.loseMedia(m_post.media); !said)
            return trouble(said.error());
    }
    if (end({.events = {JobEvent::PreflightFail},
             .attempt = AttemptStatus::Failed,
             .intent = IntentVerdict::NotDone,
             .error = error,
             .checkpoint = stored(checkpoint),
             .heals = true}))
        finish();
}

void PublishRun::perform(const Uncertain &uncertain, const Decision &decision)
{
    markAccount(uncertain.accountDead, uncertain.accountStatus);
    loseAnswer(uncertain.error, uncertain.lookAgainIn, decision.checkpoint);
}

void PublishRun::loseAnswer(const Error &error, Milliseconds lookAgainIn, const Checkpoint &checkpoint)
{
    if (m_mode != Mode::Publishing)
        return readLater(lookAgainIn, checkpoint);
    if (end({.events = {JobEvent::LoseAnswer},
             .attempt = AttemptStatus::Uncertain,
             .error = unknownOutcome(error),
             .attemptError = error,
             .checkpoint = stored(checkpoint),
             .wakeAt = now() + lookAgainIn}))
        finish();
}

void PublishRun::perform(const StillUnknown &unknown, const Decision &decision)
{
    if (m_mode == Mode::Decorating)
        return decorated({}, decision.checkpoint);
    stayUnknown(unknown, decision.checkpoint);
}

void PublishRun::stayUnknown(const StillUnknown &unknown, const Checkpoint &checkpoint)
{
    markAccount(unknown.accountDead, unknown.accountStatus);
    QList<JobEvent> events;
    if (m_mode == Mode::Publishing)
        events << JobEvent::LoseAnswer;
    events << JobEvent::ConfirmUnknown;
    std::optional<Instant> again;
    if (unknown.lookAgainIn > Milliseconds(0))
        again = now() + unknown.lookAgainIn;
    if (end({.events = events,
             .attempt = AttemptStatus::Uncertain,
             .error = unknownOutcome(unknown.error),
             .attemptError = unknown.error,
             .checkpoint = stored(checkpoint),
             .wakeAt = again}))
        finish();
}

void PublishRun::readLater(Milliseconds delay, const Checkpoint &checkpoint)
{
    if (end({.keepWords = true, .checkpoint = stored(checkpoint), .wakeAt = now() + delay}))
        finish();
}

void PublishRun::tokenTrouble(const Error &error)
{
    if (m_mode == Mode::Decorating) {
        if (end({.keepWords = true, .checkpoint = stored(m_at)}))
            finish();
        return;
    }
    const bool signIn = nextStep(error.code) == NextStep::SignInAgain;
    if (m_mode == Mode::Reading) {
        const bool tooLong = m_state.attempt && now() - m_state.attempt->startedAt > kUnknownAfter;
        if (tooLong && m_state.job.status == JobStatus::Confirming)
            return stayUnknown({.error = error, .lookAgainIn = kReadingHopeless}, m_at);
        return readLater(signIn ? kReadingHopeless : kReadingPause, m_at);
    }
    if (m_stopping)
        return stopNow();
    if (m_state.intentOpen)
        return loseAnswer(error, kReadingPause, m_at);
    if (isKeychain(error.code))
        return release(error, now(), Hold::Keychain, m_at);
    if (!signIn)
        return offline(error, Milliseconds(0), m_at);
    if (attemptBegun())
        return failAttempt({.error = error, .keepCheckpoint = true, .nothingWouldHelp = true}, m_at);
    failPreflight(error, m_at, false);
}

void PublishRun::offline(const Error &error, Milliseconds atLeast, const Checkpoint &checkpoint)
{
    int &turns = m_tools.offlineTurns[m_state.job.id];
    const Milliseconds backOff = std::min(kFirstOffline * (1 << std::min(turns++, 8)), kMostOffline);
    const Instant at = now() + std::max(backOff, atLeast);
    const auto &delays = m_post.settings.publishing.retry.delays;
    // Whoever is on the ladder has its length besides.
    const Milliseconds ladder =
        spentAttempts() > 0 ? std::accumulate(delays.begin(), delays.end(), Milliseconds(0)) : Milliseconds(0);
    if (at > slotEnd() + ladder)
        return missSlot(checkpoint);
    release(error, at, Hold::None, checkpoint);
}

void PublishRun::limited(const Error &error, Milliseconds retryAfter, const Checkpoint &checkpoint)
{
    const Instant at = now() + std::max(retryAfter, kLeastLimit);
    if (at <= slotEnd())
        return release(error, at, Hold::None, checkpoint);
    if (end({.events = {JobEvent::GiveUp},
             .attempt = AttemptStatus::Failed,
             .error = error,
             .checkpoint = stored(checkpoint)}))
        finish();
}

void PublishRun::release(const std::optional<Error> &error, Instant wakeAt, Hold hold, const Checkpoint &checkpoint)
{
    const JobEvent event = releaseEvent();
    std::optional<Instant> next;
    if (event == JobEvent::ReleaseRetry || error)
        next = wakeAt;
    if (end({.events = {event},
             .forgetAttempt = m_state.attemptIsFresh,
             .intent = IntentVerdict::NotDone,
             .error = error,
             .keepWords = !error,
             .checkpoint = stored(checkpoint),
             .wakeAt = wakeAt,
             .nextAttemptAt = next,
             .hold = hold}))
        finish();
}

void PublishRun::missSlot(const Checkpoint &checkpoint)
{
    const Milliseconds grace = m_post.settings.publishing.lateGrace;
    if (end({.events = {releaseEvent(), JobEvent::MissSlot},
             .attempt = AttemptStatus::Failed,
             .forgetAttempt = m_state.attemptIsFresh,
             .error = words::missedSlot(now() - (slotEnd() - grace), grace),
             .checkpoint = stored(checkpoint)}))
        finish();
}

void PublishRun::clockIsWrong(const Decision &decision)
{
    if (end({.events = {JobEvent::GiveUp},
             .attempt = AttemptStatus::Failed,
             .intent = IntentVerdict::NotDone,
             .error = words::clockWrong(m_tools.watch.skew().value_or(Milliseconds(0))),
             .checkpoint = stored(undone(decision)),
             .heals = true}))
        finish();
}

void PublishRun::guardRefused()
{
    // Canceled: the journal sees it. Edited meanwhile: what was prepared is not what is wanted any more; begin anew
    // with what stands there now.
    release({}, now(), Hold::None, {});
}

} // namespace kalends
