// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/instant.h"

#include <QJsonObject>
#include <QString>

namespace kalends
{

enum class JobStatus { Scheduled, Publishing, Confirming, Failed, Published, NeedsAttention, Canceled };
[[nodiscard]] QLatin1String word(JobStatus status);
[[nodiscard]] std::optional<JobStatus> jobStatusFromWord(const QString &word);

/// What happens to a job. The table of which event leads where is the only place that knows; see nextStatus().
enum class JobEvent {
    Claim,          ///< the scheduler took it
    Release,        ///< given back unharmed: quit, keychain wait, offline, lease lost before an intent
    ReleaseRetry,   ///< the same for a job whose ladder has begun: it goes back to `failed`, with its next_attempt_at
    PreflightFail,  ///< something is missing; no attempt was spent
    CauseFixed,     ///< what the preflight missed is there again
    AttemptFail,    ///< this attempt failed surely, another will follow
    GiveUp,         ///< no attempt is left, or none would help
    LoseAnswer,     ///< an irreversible request left and its outcome is not known
    ConfirmDone,    ///< reading showed: it is out
    ConfirmNotDone, ///< reading proved: it is not out, another attempt will follow
    ConfirmUnknown, ///< an hour of reading did not tell
    Succeed,        ///< the platform said yes
    MissSlot,       ///< too late to go out by itself
    PersonRetry,
    PersonReschedule,
    PersonCancel,
    AccountGone, ///< unlinked
};

/// The status that `event` leads to, or nothing when `from` does not allow it.
[[nodiscard]] std::optional<JobStatus> nextStatus(JobStatus from, JobEvent event);

/// Why a job that is due is not taken. The words go into the `hold` column.
enum class Hold {
    None,
    FlagOff,  ///< "flag_off": publishing is turned off for the channel
    Keychain, ///< "keychain": locked, denied, absent or slow
    Relink,   ///< "relink": the refresh was lost; the person must link again
    Review,   ///< "review": more than three overdue at once
    Restored, ///< "restored": the database came from a backup
    Clock,    ///< "clock": the computer's clock is wrong
};
[[nodiscard]] QString word(Hold hold);
[[nodiscard]] Hold holdFromWord(const QString &word);

/// One entry on one account: what the scheduler works on. A plain value.
struct PublishJob {
    JobId id;
    EntryId entryId;
    Channel channel = Channel::Instagram;
    AccountId accountId;
    Instant scheduledAt{};
    JobStatus status = JobStatus::Scheduled;
    Hold hold = Hold::None;
    int attemptCount = 0; ///< of the current ladder; a person's retry starts a new one
    int attemptsEver = 0; ///< numbers of the attempts go on
    std::optional<Instant> nextAttemptAt;
    QString lastErrorCode; ///< a stable word, or empty
    QString lastError;     ///< a sentence for a person
    QString remotePostId;
    QString permalink;
    // How it is worked on; of interest to the publisher only.
    std::optional<Instant> wakeAt; ///< when to look at it next: claim, retry or next confirming read
    QJsonObject checkpoint;        ///< what the channel wrote down; see channels/protocol.h
    int entryVersion = 0;          ///< the entry's version that was claimed
    qint64 leaseEpoch = 0;
    int crashes = 0;
    bool cancelRequested = false;
    bool preflightFailed = false; ///< needs_attention came from the preflight: heals by itself
    Milliseconds late{0};         ///< how late it went out, when it did
    std::optional<Instant>
        slotAt; ///< a person's later word on when it is due; lateness counts from the later of it and scheduledAt
    Instant createdAt{};
    Instant updatedAt{};
    friend bool operator==(const PublishJob &, const PublishJob &) = default;
};

enum class AttemptStatus { Running, Ok, Failed, Uncertain };
[[nodiscard]] QLatin1String word(AttemptStatus status);
[[nodiscard]] std::optional<AttemptStatus> attemptStatusFromWord(const QString &word);

/// One try of one job. Begins when the first platform request leaves.
struct Attempt {
    AttemptId id;
    JobId jobId;
    int number = 0;
    QString requestId; ///< ours; runs through log, API and platform request
    Channel channel = Channel::Instagram;
    AttemptStatus status = AttemptStatus::Running;
    QString errorCode;
    QString errorMessage;
    int httpStatus = 0;
    QString traceId;
    QJsonObject responseMeta; ///< known, harmless facts of the last answers; never bodies, never secrets
    Instant startedAt{};
    std::optional<Instant> finishedAt;
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

} // namespace kalends
