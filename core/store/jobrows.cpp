// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/jobrows.h"

#include <QJsonDocument>

namespace kalends
{

PublishJob jobFromRow(const Row &row)
{
    PublishJob job;
    job.id = row.id<JobId>(0);
    job.entryId = row.id<EntryId>(1);
    job.channel = channelFromWord(row.text(2)).value_or(Channel::Instagram);
    job.accountId = row.id<AccountId>(3);
    job.scheduledAt = instantFromMs(row.integer(4));
    // The CHECK of the table knows the same words; a foreign one must at least never be sent.
    job.status = jobStatusFromWord(row.text(5)).value_or(JobStatus::NeedsAttention);
    job.hold = holdFromWord(row.text(6));
    job.attemptCount = int(row.integer(7));
    job.attemptsEver = int(row.integer(8));
    job.nextAttemptAt = row.instant(9);
    job.lastErrorCode = row.text(10);
    job.lastError = row.text(11);
    if (!row.isNull(12))
        job.checkpoint = QJsonDocument::fromJson(row.bytes(12)).object();
    job.remotePostId = row.text(13);
    job.permalink = row.text(14);
    job.wakeAt = row.instant(15);
    job.entryVersion = int(row.integer(16));
    job.leaseEpoch = row.integer(17);
    job.crashes = int(row.integer(18));
    job.cancelRequested = row.boolean(19);
    job.preflightFailed = row.boolean(20);
    job.late = Milliseconds(row.integer(21));
    job.slotAt = row.instant(22);
    job.createdAt = instantFromMs(row.integer(23));
    job.updatedAt = instantFromMs(row.integer(24));
    return job;
}

QList<Binding> bindState(const PublishJob &job)
{
    return {bind(job.scheduledAt),
            bind(job.accountId),
            bind(word(job.status)),
            bindHold(job.hold),
            qint64(job.attemptCount),
            qint64(job.attemptsEver),
            bind(job.nextAttemptAt),
            bindOrNull(job.lastErrorCode),
            bindOrNull(job.lastError),
            bindJson(job.checkpoint),
            bindOrNull(job.remotePostId),
            bindOrNull(job.permalink),
            bind(job.wakeAt),
            qint64(job.entryVersion),
            qint64(job.crashes),
            qint64(job.preflightFailed),
            qint64(job.late.count()),
            bind(job.slotAt)};
}

Binding bindJson(const QJsonObject &json)
{
    return json.isEmpty() ? Binding{} : Binding{QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))};
}

Binding bindHold(Hold hold)
{
    return hold == Hold::None ? Binding{} : Binding{word(hold)};
}

} // namespace kalends
