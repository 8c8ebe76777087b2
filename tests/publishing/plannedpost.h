// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/zone.h"
#include "store/entryrepository.h"
#include "store/jobrepository.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

namespace kalends::test
{

/// What a test says of a post that is to be planned; the rest of it is as the planner would leave it.
struct PlannedPost {
    Instant at{};
    Channel channel = Channel::Instagram;
    AccountId account;
    QList<MediaId> media;
    QString caption;
    QJsonObject fields = {};
};

/// A planned entry with one job, readiness and all. TikTok's gets a privacy and the person's consent.
inline Result<JobId> insertPlanned(Database &database, const PlannedPost &post)
{
    const Instant now = database.now();
    Entry entry;
    entry.id = EntryId::create();
    entry.scheduledAt = post.at;
    entry.timezone = "Europe/Berlin";
    entry.wall = wallTimeAt(post.at, QTimeZone("Europe/Berlin"));
    entry.state = EntryState::Planned;
    entry.caption = post.caption;
    entry.media = post.media;
    entry.createdAt = entry.updatedAt = now;
    EntryChannel part;
    part.channel = post.channel;
    part.accountId = post.account;
    part.fields = post.fields;
    if (post.channel == Channel::TikTok) {
        part.fields.insert(QStringLiteral("privacy_level"), QStringLiteral("SELF_ONLY"));
        part.fields.insert(QStringLiteral("consent"), true);
        part.consentAt = now;
    }
    entry.channels = {part};
    PublishJob job;
    job.id = JobId::create();
    job.entryId = entry.id;
    job.channel = post.channel;
    job.accountId = post.account;
    job.scheduledAt = post.at;
    job.wakeAt = post.at;
    job.createdAt = job.updatedAt = now;
    Transaction transaction(database);
    KALENDS_TRY(transaction.begun());
    KALENDS_TRY(EntryRepository(database).insert(entry));
    KALENDS_TRY(JobRepository(database).insert(job));
    KALENDS_TRY(ReadinessProjection(database).refresh({entry.id}));
    KALENDS_TRY(transaction.commit());
    return job.id;
}

} // namespace kalends::test
