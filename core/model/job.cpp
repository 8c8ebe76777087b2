// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/job.h"

#include "model/words.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr std::array kStatusWords{
    Word{JobStatus::Scheduled, "scheduled"_L1},   Word{JobStatus::Publishing, "publishing"_L1},
    Word{JobStatus::Confirming, "confirming"_L1}, Word{JobStatus::Failed, "failed"_L1},
    Word{JobStatus::Published, "published"_L1},   Word{JobStatus::NeedsAttention, "needs_attention"_L1},
    Word{JobStatus::Canceled, "canceled"_L1},
};
static_assert(isComplete(kStatusWords, JobStatus::Canceled));

constexpr std::array kAttemptWords{
    Word{AttemptStatus::Running, "running"_L1},
    Word{AttemptStatus::Ok, "ok"_L1},
    Word{AttemptStatus::Failed, "failed"_L1},
    Word{AttemptStatus::Uncertain, "uncertain"_L1},
};
static_assert(isComplete(kAttemptWords, AttemptStatus::Uncertain));

constexpr std::array kHoldWords{
    // None has no word: nothing is written for it
    Word{Hold::FlagOff, "flag_off"_L1}, Word{Hold::Keychain, "keychain"_L1}, Word{Hold::Relink, "relink"_L1},
    Word{Hold::Review, "review"_L1},    Word{Hold::Restored, "restored"_L1}, Word{Hold::Clock, "clock"_L1},
};

struct Transition {
    JobStatus from;
    JobEvent event;
    JobStatus to;
};

constexpr std::array kTransitions{
    // what is not listed is not allowed
    Transition{JobStatus::Scheduled, JobEvent::Claim, JobStatus::Publishing},
    Transition{JobStatus::Failed, JobEvent::Claim, JobStatus::Publishing},

    Transition{JobStatus::Publishing, JobEvent::Release, JobStatus::Scheduled},
    Transition{JobStatus::Publishing, JobEvent::ReleaseRetry, JobStatus::Failed},
    Transition{JobStatus::Publishing, JobEvent::PreflightFail, JobStatus::NeedsAttention},
    Transition{JobStatus::Scheduled, JobEvent::PreflightFail, JobStatus::NeedsAttention},
    Transition{JobStatus::NeedsAttention, JobEvent::CauseFixed, JobStatus::Scheduled},

    Transition{JobStatus::Publishing, JobEvent::AttemptFail, JobStatus::Failed},
    Transition{JobStatus::Publishing, JobEvent::Succeed, JobStatus::Published},
    Transition{JobStatus::Publishing, JobEvent::LoseAnswer, JobStatus::Confirming},
    // The hour is over, reading goes on: it may still settle what a person was asked about.
    Transition{JobStatus::Confirming, JobEvent::ConfirmDone, JobStatus::Published},
    Transition{JobStatus::NeedsAttention, JobEvent::ConfirmDone, JobStatus::Published},
    Transition{JobStatus::Confirming, JobEvent::ConfirmNotDone, JobStatus::Failed},
    Transition{JobStatus::NeedsAttention, JobEvent::ConfirmNotDone, JobStatus::Failed},
    Transition{JobStatus::Confirming, JobEvent::ConfirmUnknown, JobStatus::NeedsAttention},
    Transition{JobStatus::NeedsAttention, JobEvent::ConfirmUnknown, JobStatus::NeedsAttention},

    Transition{JobStatus::Scheduled, JobEvent::GiveUp, JobStatus::NeedsAttention},
    Transition{JobStatus::Publishing, JobEvent::GiveUp, JobStatus::NeedsAttention},
    Transition{JobStatus::Confirming, JobEvent::GiveUp, JobStatus::NeedsAttention},
    Transition{JobStatus::Failed, JobEvent::GiveUp, JobStatus::NeedsAttention},
    Transition{JobStatus::Scheduled, JobEvent::MissSlot, JobStatus::NeedsAttention},
    Transition{JobStatus::Failed, JobEvent::MissSlot, JobStatus::NeedsAttention},
    Transition{JobStatus::Scheduled, JobEvent::AccountGone, JobStatus::NeedsAttention},
    Transition{JobStatus::Failed, JobEvent::AccountGone, JobStatus::NeedsAttention},
    Transition{JobStatus::NeedsAttention, JobEvent::AccountGone, JobStatus::NeedsAttention},

    // With an open intent these need the person's word that nothing went out; the jobs service asks for it.
    Transition{JobStatus::Failed, JobEvent::PersonRetry, JobStatus::Scheduled},
    Transition{JobStatus::NeedsAttention, JobEvent::PersonRetry, JobStatus::Scheduled},
    Transition{JobStatus::Scheduled, JobEvent::PersonReschedule, JobStatus::Scheduled},
    Transition{JobStatus::Failed, JobEvent::PersonReschedule, JobStatus::Scheduled},
    Transition{JobStatus::NeedsAttention, JobEvent::PersonReschedule, JobStatus::Scheduled},
    Transition{JobStatus::Scheduled, JobEvent::PersonCancel, JobStatus::Canceled},
    Transition{JobStatus::Failed, JobEvent::PersonCancel, JobStatus::Canceled},
    Transition{JobStatus::NeedsAttention, JobEvent::PersonCancel, JobStatus::Canceled},
};

} // namespace

QLatin1String word(JobStatus status)
{
    return wordOf(kStatusWords, status);
}

std::optional<JobStatus> jobStatusFromWord(const QString &word)
{
    return valueOf(kStatusWords, word);
}

std::optional<JobStatus> nextStatus(JobStatus from, JobEvent event)
{
    for (const Transition &transition : kTransitions) {
        if (transition.from == from && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

QString word(Hold hold)
{
    for (const Word<Hold> &row : kHoldWords) {
        if (row.value == hold)
            return row.text;
    }
    return {};
}

Hold holdFromWord(const QString &word)
{
    if (word.isEmpty())
        return Hold::None;
    // A word of a newer version still holds: a job must not start because we cannot read why it was stopped.
    return valueOf(kHoldWords, word).value_or(Hold::Review);
}

QLatin1String word(AttemptStatus status)
{
    return wordOf(kAttemptWords, status);
}

std::optional<AttemptStatus> attemptStatusFromWord(const QString &word)
{
    return valueOf(kAttemptWords, word);
}

} // namespace kalends
