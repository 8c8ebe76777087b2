// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/slotguard.h"

#include <QHash>
#include <algorithm>

namespace kalends
{

Instant slotOf(const PublishJob &job)
{
    if (job.status == JobStatus::Failed && job.nextAttemptAt)
        return *job.nextAttemptAt;
    return std::max(job.scheduledAt, job.slotAt.value_or(job.scheduledAt));
}

QList<SlotRuling> judgeOverdue(const QList<PublishJob> &jobs, Instant now, Milliseconds grace, Milliseconds jump)
{
    QList<SlotRuling> rulings;
    QHash<AccountId, int> within;
    for (const PublishJob &job : jobs) {
        SlotRuling ruling{.job = job, .late = now - slotOf(job)};
        if (ruling.late <= kOverdue)
            continue;
        if (ruling.late > grace)
            ruling.verdict = ruling.late - jump <= grace ? SlotVerdict::ClockWrong : SlotVerdict::Missed;
        else
            within[job.accountId] += 1;
        rulings.append(std::move(ruling));
    }
    std::stable_sort(rulings.begin(), rulings.end(),
                     [](const SlotRuling &a, const SlotRuling &b) { return slotOf(a.job) < slotOf(b.job); });
    QHash<AccountId, int> placed;
    for (SlotRuling &ruling : rulings) {
        if (ruling.verdict != SlotVerdict::Go)
            continue;
        if (within.value(ruling.job.accountId) > kMostOverdue)
            ruling.verdict = SlotVerdict::Review;
        else
            ruling.wakeAt = now + kSpacing * placed[ruling.job.accountId]++;
    }
    return rulings;
}

} // namespace kalends
