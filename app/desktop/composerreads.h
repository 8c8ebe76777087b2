// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/sleephabits.h"
#include "model/entry.h"
#include "model/result.h"

namespace kalends
{

struct Services;

/// What the store knows against a post, or for it. Blocking: in the workroom.

/// The same media or words that went out or are planned on one of its channels; a day that is full by then; a computer
/// that usually sleeps at that time. Errors: the database's.
[[nodiscard]] Result<QList<ReadinessIssue>> concernsOf(Services &services, const Entry &entry,
                                                       const SleepHabits &habits, Instant now);
/// The media that stand on Instagram's profile grid before `before`, newest first: what went out and what is planned.
[[nodiscard]] Result<QList<MediaId>> gridMedia(Services &services, std::optional<Instant> before, int count,
                                               Instant now);

} // namespace kalends
