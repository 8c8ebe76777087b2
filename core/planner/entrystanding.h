// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "model/result.h"
#include "store/plantimes.h"

#include <span>

namespace kalends
{

/// How far an entry's jobs have got, for what may still be done to it. The worst of them counts.
enum class Standing {
    Free,       ///< nothing has left: everything is allowed
    Published,  ///< at least one channel is out
    Unknown,    ///< confirming, or an intent is open: nobody knows whether it is out
    Publishing, ///< being worked on right now
};
[[nodiscard]] Standing standingOf(std::span<const PlanJobRow> jobs);

enum class PlanVerb { Move, Edit, Plan, Unplan, Delete };

/// Why the verb is refused at this standing: AlreadyPublished, OutcomeUnknown, IsPublishing. Sentences name no entry:
/// they are shared by thousands of rows.
[[nodiscard]] Error standingRefusal(Standing standing, PlanVerb verb);

/// A time this much before now still counts as now: the seconds between a person's click and the check.
inline constexpr Milliseconds kPastTolerance{5000};
[[nodiscard]] inline bool isPast(Instant at, Instant now)
{
    return at < now - kPastTolerance;
}
[[nodiscard]] Error pastRefusal(Instant at, const QByteArray &timezone, Instant now);

/// "26 Nov 2026 14:30 (Europe/Berlin)"
[[nodiscard]] QString timeForPeople(Instant at, const QByteArray &timezone);

[[nodiscard]] Error entryNotFound(const QString &id);
[[nodiscard]] Error noTimeYet();

} // namespace kalends
