// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"
#include "store/attemptrepository.h"
#include "store/intentrepository.h"
#include "store/jobrepository.h"

namespace kalends
{

class Clock;
class Database;
class Metrics;

/// What a run knows about its rows. Written only by the journal, together with the rows.
struct RunState {
    PublishJob job;
    JobFence fence;
    std::optional<Attempt> attempt; ///< the one that is open: running, or uncertain while reading
    bool attemptIsFresh = false;    ///< begun by the request that has not been answered yet
    bool intentOpen = false;
};

/// What is written down before an action.
struct JournalStep {
    Checkpoint checkpoint;
    bool beginAttempt = false;
    QString requestId;            ///< of the attempt that begins
    std::optional<Intent> intent; ///< before an irreversible request
    bool provesNotDone = false;   ///< the open intent is settled first
};
enum class StepOutcome {
    Written,
    Fenced,  ///< the job is not ours any more: stop
    Refused, ///< the guard before an irreversible request does not hold: nothing may be sent
};

/// How a run ends, for now or for good: one transaction over job, attempt, intent and the entry's readiness.
struct Ending {
    QList<JobEvent> events;               ///< where the job goes; none: it stays
    std::optional<AttemptStatus> attempt; ///< what becomes of an attempt that is open; nothing: it stays open
    bool forgetAttempt = false;           ///< nothing of it left the computer
    std::optional<IntentVerdict> intent;
    std::optional<Error> error;        ///< what the person reads; nothing: what stood there goes
    bool keepWords = false;            ///< the words of before stay
    std::optional<Error> attemptError; ///< where the attempt's own differs
    QJsonObject checkpoint;            ///< empty: cleared
    std::optional<Instant> wakeAt;
    std::optional<Instant> nextAttemptAt;
    Hold hold = Hold::None;
    bool heals = false; ///< comes back by itself when its cause is mended
    QString remotePostId;
    QString permalink;
    QString note; ///< for the person, where there is no error
};

/// Writes down what runs do, each change fenced by owner and epoch (PROTOCOL.md 1 and 7). Publisher thread. Errors
/// are the database's: nothing was written then, and nothing may be sent.
class Journal
{
public:
    static constexpr Milliseconds kLease = std::chrono::seconds(120);

    Journal(Database &database, const Clock &clock, Metrics *metrics);

    [[nodiscard]] const QString &owner() const { return m_owner; }
    /// The channel's next due job, and its entry shown as publishing.
    [[nodiscard]] Result<std::optional<ClaimedJob>> claim(Channel channel);
    [[nodiscard]] Result<std::optional<ClaimedJob>> claimReading();
    /// The attempt and intent that a former run left open.
    [[nodiscard]] Result<void> resume(RunState &state);
    /// False: fenced.
    [[nodiscard]] Result<bool> renew(const RunState &state);
    [[nodiscard]] Result<StepOutcome> step(RunState &state, const JournalStep &step);
    /// False: fenced. A cancel that came before it wins over everything that would try again.
    [[nodiscard]] Result<bool> end(RunState &state, const Ending &ending);

private:
    void log(const RunState &before, const RunState &after, const Ending &ending) const;
    [[nodiscard]] Result<void> writeAttempt(RunState &state, const Ending &ending, bool canceled);

    Database &m_database;
    const Clock &m_clock;
    Metrics *m_metrics;
    QString m_owner;
    JobRepository m_jobs;
    AttemptRepository m_attempts;
    IntentRepository m_intents;
};

/// The checkpoint as it is stored: with the version of the entry that it was made from.
[[nodiscard]] QJsonObject storedCheckpoint(const Checkpoint &checkpoint, int entryVersion);
/// Nothing begun when the entry has changed since: its handles were made from other words and are abandoned before any
/// intent.
[[nodiscard]] Checkpoint checkpointOf(const PublishJob &job);

} // namespace kalends
