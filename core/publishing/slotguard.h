// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "model/retrypolicy.h"

#include <QList>

namespace kalends
{

/// When the job was meant to go out: its time, or a person's later word. For a retry, when that was due.
[[nodiscard]] Instant slotOf(const PublishJob &job);

enum class SlotVerdict {
    Go,         ///< within grace: `wakeAt` says when, spaced from the account's others
    Review,     ///< too many at once: a person looks first
    Missed,     ///< beyond grace
    ClockWrong, ///< beyond grace only because the wall clock jumped
};
struct SlotRuling {
    PublishJob job;
    SlotVerdict verdict = SlotVerdict::Go;
    Instant wakeAt{};
    Milliseconds late{0};
};

/// Less late than this is not late: a restart of the program must not send everything to review.
inline constexpr Milliseconds kOverdue = std::chrono::seconds(60);
inline constexpr Milliseconds kSpacing = std::chrono::seconds(60);
inline constexpr int kMostOverdue = 3; ///< per account, before a person is asked

/// What becomes of jobs that were found overdue at start, after sleep, after a jump of the wall clock by `jump`, or
/// when a hold ended (PROTOCOL.md 8). Jobs that are not overdue are not mentioned in the answer. Pure.
[[nodiscard]] QList<SlotRuling> judgeOverdue(const QList<PublishJob> &jobs, Instant now, Milliseconds grace,
                                             Milliseconds jump = Milliseconds(0));

} // namespace kalends
