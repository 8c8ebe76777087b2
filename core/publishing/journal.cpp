// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/journal.h"

#include "diagnostics/log.h"
#include "diagnostics/metrics.h"
#include "model/clock.h"
#include "publishing/words.h"
#include "store/database.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr auto kVersionKey = "entry_version"_L1;

/// Error texts of platforms can be long; a job's row is no place for a page of HTML.
constexpr qsizetype kMostText = 2000;

QString sentence(const Error &error)
{
    const QString text = error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
    return text.left(kMostText);
}

void putError(Attempt &attempt, const Error &error)
{
    attempt.errorCode = word(error.code);
    attempt.errorMessage = error.message.left(kMostText);
    if (error.httpStatus != 0)
        attempt.httpStatus = error.httpStatus;
    if (!error.traceId.isEmpty())
        attempt.traceId = error.traceId.left(200);
    if (!error.platformCode.isEmpty())
        attempt.responseMeta.insert(u"platform_code"_s, error.platformCode.left(200));
    if (!error.platformMessage.isEmpty())
        attempt.responseMeta.insert(u"platform_message"_s, error.platformMessage.left(500));
}

} // namespace

QJsonObject storedCheckpoint(const Checkpoint &checkpoint, int entryVersion)
{
    if (checkpoint == Checkpoint())
        return {};
    QJsonObject json = checkpoint.toJson();
    json.insert(kVersionKey, entryVersion);
    return json;
}

Checkpoint checkpointOf(const PublishJob &job)
{
    if (job.checkpoint.isEmpty())
        return {};
    if (job.status == JobStatus::Publishing && job.checkpoint.value(kVersionKey).toInt() != job.entryVersion)
        return {};
    return Checkpoint::fromJson(job.checkpoint);
}

Journal::Journal(Database &database, const Clock &clock, Metrics *metrics)
    : m_database(database),
      m_clock(clock),
      m_metrics(metrics),
      m_owner(newUuidV7()),
      m_jobs(database),
      m_attempts(database),
      m_intents(database)
{
}

Result<std::optional<ClaimedJob>> Journal::claim(Channel channel)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    auto claimed = m_jobs.claimDue(channel, m_owner, m_clock.now(), m_clock.steady() + kLease);
    KALENDS_TRY(claimed);
    if (!*claimed)
        return claimed; // rolled back: nothing was written
    KALENDS_TRY(ReadinessProjection(m_database).refresh({(*claimed)->job.entryId}));
    KALENDS_TRY(transaction.commit());
    return claimed;
}

Result<std::optional<ClaimedJob>> Journal::claimReading()
{
    return m_jobs.claimReading(m_owner, m_clock.now(), m_clock.now() + kLease);
}

Result<void> Journal::resume(RunState &state)
{
    if (state.job.attemptsEver > 0) {
        auto attempt = state.job.status == JobStatus::Publishing ? m_attempts.running(state.job.id)
                                                                 : m_attempts.uncertain(state.job.id);
        KALENDS_TRY(attempt);
        state.attempt = *attempt;
    }
    if (state.job.status == JobStatus::Confirming || state.job.status == JobStatus::NeedsAttention) {
        const auto intent = m_intents.open(state.job.id);
        KALENDS_TRY(intent);
        state.intentOpen = intent->has_value();
    }
    return {};
}

Result<bool> Journal::renew(const RunState &state)
{
    return m_jobs.renewLease(state.fence, m_clock.steady() + kLease);
}

Result<StepOutcome> Journal::step(RunState &state, const JournalStep &step)
{
    RunState after = state;
    after.job.checkpoint = storedCheckpoint(step.checkpoint, state.job.entryVersion);
    const bool moved = after.job.checkpoint != state.job.checkpoint;
    if (!moved && !step.beginAttempt && !step.intent && !step.provesNotDone)
        return StepOutcome::Written;
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    if (step.beginAttempt) {
        after.job.attemptCount += 1;
        after.job.attemptsEver += 1;
        after.job.nextAttemptAt.reset();
        after.attempt = Attempt{.id = AttemptId::create(),
                                .jobId = state.job.id,
                                .number = after.job.attemptsEver,
                                .requestId = step.requestId,
                                .channel = state.job.channel,
                                .startedAt = m_clock.now()};
        after.attemptIsFresh = true;
        const auto saved = m_jobs.saveRunning(state.fence, after.job);
        KALENDS_TRY(saved);
        if (!*saved)
            return StepOutcome::Fenced;
        KALENDS_TRY(m_attempts.insert(*after.attempt));
    } else if (moved) {
        const auto saved = m_jobs.saveCheckpoint(state.fence, after.job.checkpoint);
        KALENDS_TRY(saved);
        if (!*saved)
            return StepOutcome::Fenced;
    }
    if (step.provesNotDone && after.intentOpen) {
        KALENDS_TRY(m_intents.settle(state.job.id, IntentVerdict::NotDone, m_clock.now()));
        after.intentOpen = false;
    }
    if (step.intent) {
        if (after.intentOpen) // the channel knows that what was sent before is not out, or it would not send again
            KALENDS_TRY(m_intents.settle(state.job.id, IntentVerdict::NotDone, m_clock.now()));
        const auto renewed = renew(state);
        KALENDS_TRY(renewed);
        if (!*renewed)
            return StepOutcome::Fenced;
        Intent intent = *step.intent;
        intent.attempt = after.attempt ? after.attempt->number : after.job.attemptsEver;
        const auto begun = m_intents.begin(intent, state.fence, state.job.entryVersion, m_clock.steady());
        KALENDS_TRY(begun);
        if (!*begun)
            return StepOutcome::Refused; // rolled back with everything above
        after.intentOpen = true;
    }
    KALENDS_TRY(transaction.commit());
    state = std::move(after);
    return StepOutcome::Written;
}

Result<void> Journal::writeAttempt(RunState &state, const Ending &ending, bool canceled)
{
    if (!state.attempt)
        return {};
    if (ending.forgetAttempt) {
        state.job.attemptCount -= 1;
        state.job.attemptsEver -= 1;
        KALENDS_TRY(m_attempts.remove(state.attempt->id));
        state.attempt.reset();
        return {};
    }
    Attempt &attempt = *state.attempt;
    if (canceled) {
        attempt.status = AttemptStatus::Failed;
        putError(attempt, ending.attempt && ending.error ? *ending.error : words::canceled());
    } else if (ending.attempt) {
        attempt.status = *ending.attempt;
        if (const auto &error = ending.attemptError ? ending.attemptError : ending.error)
            putError(attempt, *error);
        if (attempt.status == AttemptStatus::Ok)
            attempt.errorCode = attempt.errorMessage = QString();
    }
    if ((canceled || ending.attempt) && attempt.status != AttemptStatus::Running)
        attempt.finishedAt = m_clock.now();
    return m_attempts.update(attempt);
}

Result<bool> Journal::end(RunState &state, const Ending &ending)
{
    RunState after = state;
    PublishJob &job = after.job;
    for (const JobEvent event : ending.events) {
        const auto next = nextStatus(job.status, event);
        Q_ASSERT(next);
        job.status = next.value_or(job.status);
    }
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    bool canceled = false;
    // Given back, failed or given up: surely not out. What is unknown stays so, whoever wishes otherwise.
    const bool surelyNotOut = !after.intentOpen || ending.intent == IntentVerdict::NotDone;
    const bool open = job.status == JobStatus::Scheduled || job.status == JobStatus::Failed ||
                      (job.status == JobStatus::NeedsAttention && surelyNotOut);
    if (open) {
        const auto requested = m_jobs.cancelRequested(job.id);
        KALENDS_TRY(requested);
        canceled = *requested;
    }
    if (canceled)
        job.status = *nextStatus(job.status, JobEvent::PersonCancel);
    KALENDS_TRY(writeAttempt(after, ending, canceled));
    if (ending.intent && after.intentOpen) {
        KALENDS_TRY(m_intents.settle(job.id, *ending.intent, m_clock.now()));
        after.intentOpen = false;
    }
    job.checkpoint = ending.checkpoint;
    job.wakeAt = canceled ? std::nullopt : ending.wakeAt;
    job.nextAttemptAt = canceled ? std::nullopt : ending.nextAttemptAt;
    job.hold = canceled ? Hold::None : ending.hold;
    job.preflightFailed = ending.heals && !canceled;
    if (!ending.keepWords || canceled) {
        std::optional<Error> error = canceled ? words::canceled() : ending.error;
        if (error && job.status == JobStatus::NeedsAttention && !ending.heals)
            error = words::givenUp(*std::move(error));
        job.lastErrorCode = error ? QString(word(error->code)) : QString();
        job.lastError = error ? sentence(*error) : ending.note.left(kMostText);
    }
    if (!ending.remotePostId.isEmpty())
        job.remotePostId = ending.remotePostId;
    if (!ending.permalink.isEmpty())
        job.permalink = ending.permalink;
    const auto saved = state.job.status == JobStatus::Publishing ? m_jobs.saveRunning(state.fence, job)
                                                                 : m_jobs.saveReading(state.fence, job);
    KALENDS_TRY(saved);
    if (!*saved)
        return false;
    if (job.status != state.job.status || job.lastErrorCode != state.job.lastErrorCode)
        KALENDS_TRY(ReadinessProjection(m_database).refresh({job.entryId}));
    KALENDS_TRY(transaction.commit());
    log(state, after, ending);
    state = std::move(after);
    return true;
}

void Journal::log(const RunState &before, const RunState &after, const Ending &ending) const
{
    const PublishJob &job = after.job;
    QJsonObject fields{{u"job_id"_s, job.id.toString()},
                       {u"channel"_s, QString(word(job.channel))},
                       {u"status"_s, QString(word(job.status))},
                       {u"lease_epoch"_s, before.fence.epoch}};
    if (const auto &attempt = after.attempt ? after.attempt : before.attempt) {
        fields.insert(u"req_id"_s, attempt->requestId);
        fields.insert(u"attempt"_s, attempt->number);
    }
    if (ending.error) {
        fields.insert(u"error_code"_s, QString(word(ending.error->code)));
        if (!ending.error->platformCode.isEmpty())
            fields.insert(u"platform_code"_s, ending.error->platformCode.left(200));
        if (!ending.error->traceId.isEmpty())
            fields.insert(u"platform_trace"_s, ending.error->traceId.left(200));
        if (ending.error->httpStatus != 0)
            fields.insert(u"http_status"_s, ending.error->httpStatus);
    }
    if (job.hold != Hold::None)
        fields.insert(u"hold"_s, word(job.hold));
    if (job.wakeAt && job.status != JobStatus::Published)
        fields.insert(u"retry_in_s"_s, double((*job.wakeAt - m_clock.now()).count()) / 1000);
    Log::info("job_state", fields);
    if (!m_metrics || ending.events.isEmpty())
        return;
    const QByteArray channel = QByteArray("channel=\"") + word(job.channel).data() + '"';
    m_metrics->add("kalends_job_endings_total", channel + ",status=\"" + word(job.status).data() + '"');
    if (ending.attempt && after.attempt)
        m_metrics->add("kalends_attempts_total", channel + ",status=\"" + word(*ending.attempt).data() + '"');
}

} // namespace kalends
