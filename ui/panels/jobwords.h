// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "ui/panels/panelservices.h"

namespace kalends
{

/// How a job and its attempts are said to a person, and what can be done to them. Pure; texts translated now.

/// The words of a job's status, its hold included: "Scheduled", "Waiting: keychain locked"…, translated.
[[nodiscard]] QString jobStatusWords(const PublishJob &job);
[[nodiscard]] QString attemptStatusWords(AttemptStatus status);
/// The badge that stands for the job.
[[nodiscard]] Readiness badgeOf(const PublishJob &job);
/// What a person may do to the job as it stands; the service decides for good.
[[nodiscard]] QList<JobAction> possibleActions(const PublishJob &job);
/// Everything the store knows of it, one "name: value" a line, in ISO times: for a bug report. Never a secret.
[[nodiscard]] QString rawFacts(const JobRow &row);
[[nodiscard]] QString rawFacts(const Attempt &attempt);
/// "26 Nov 14:30" on the wall of `zone` (unknown: UTC), with the year when it is another than `now`'s.
[[nodiscard]] QString shortTime(Instant at, const QByteArray &zone, Instant now);
/// The same to the second: "26 Nov 14:30:05".
[[nodiscard]] QString exactTime(Instant at, const QByteArray &zone, Instant now);

/// When it happens next, or would have happened.
[[nodiscard]] Instant dueAt(const PublishJob &job);
/// The order in which a person wants to read them: what needs them, newest first; what runs or comes next, soonest
/// first; what is over, newest first.
void sortForPerson(QList<JobRow> &rows);

} // namespace kalends
