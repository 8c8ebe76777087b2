// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/entry.h"
#include "model/errorcode.h"
#include "model/flags.h"
#include "model/job.h"
#include "model/media.h"

namespace kalends
{

/// Everything that readiness depends on, read beforehand. References only: made, used and dropped in one breath.
struct ReadinessInput {
    const Entry &entry;
    const QList<MediaAsset> &media; ///< the entry's, in order; one that is not in the library has `missing` set
    const QList<Account> &accounts; ///< the linked ones (not unlinked)
    const QList<PublishJob> &jobs;  ///< the entry's
    const Flags &flags;
    QList<MediaAsset> results = {}; ///< those of resultIdsOf(entry), in any order
};

struct ReadinessVerdict {
    Readiness readiness = Readiness::Draft;
    QList<ReadinessIssue> issues; ///< worst first
};

/// The only place that decides readiness: the windows, the API and the preflight all call it. Pure.
[[nodiscard]] ReadinessVerdict assessReadiness(const ReadinessInput &input);

/// The part of it that concerns media, fields and account of one channel, whatever the jobs and flags say: what the
/// preflight asks.
[[nodiscard]] QList<ReadinessIssue> contentIssues(const ReadinessInput &input, Channel channel);

/// The error code under which a preflight that found `issue` is filed: media_missing, media_rejected, fields_missing,
/// account_missing…
[[nodiscard]] ErrorCode errorCodeFor(const ReadinessIssue &issue);

} // namespace kalends
