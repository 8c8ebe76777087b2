// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/entry.h"
#include "model/job.h"
#include "model/media.h"

#include <QJsonObject>

namespace kalends::samples
{

/// A JPEG that both channels take.
inline MediaAsset picture()
{
    MediaAsset asset;
    asset.id = MediaId::create();
    asset.fileName = QStringLiteral("beach.jpg");
    asset.kind = MediaKind::Image;
    asset.mime = QStringLiteral("image/jpeg");
    asset.bytes = 400'000;
    asset.width = 1080;
    asset.height = 1350;
    asset.sha256 = QByteArray(64, 'a');
    asset.facts.container = QStringLiteral("jpeg");
    return asset;
}

/// A clip of twenty seconds that both channels take.
inline MediaAsset clip()
{
    MediaAsset asset;
    asset.id = MediaId::create();
    asset.fileName = QStringLiteral("waves.mp4");
    asset.kind = MediaKind::Video;
    asset.mime = QStringLiteral("video/mp4");
    asset.bytes = 9'000'000;
    asset.width = 1080;
    asset.height = 1920;
    asset.durationMs = 20'000;
    asset.sha256 = QByteArray(64, 'b');
    asset.facts.container = QStringLiteral("mp4");
    asset.facts.videoCodec = QStringLiteral("h264");
    asset.facts.pixelFormat = QStringLiteral("yuv420p");
    asset.facts.audioCodec = QStringLiteral("aac");
    asset.facts.frameRate = 30;
    asset.facts.videoBitRate = 4'000'000;
    asset.facts.audioBitRate = 128'000;
    asset.facts.audioSampleRate = 44'100;
    asset.facts.audioChannels = 2;
    return asset;
}

inline Account account(Channel channel)
{
    Account account;
    account.id = AccountId::create();
    account.channel = channel;
    account.username = QStringLiteral("harbour.cafe");
    account.timezone = "Europe/Berlin";
    return account;
}

inline EntryChannel part(Channel channel, const QJsonObject &fields = {})
{
    EntryChannel part;
    part.channel = channel;
    part.fields = fields;
    return part;
}

/// The choices that a TikTok post cannot do without.
inline QJsonObject tikTokChoices()
{
    return {{QStringLiteral("privacy_level"), QStringLiteral("PUBLIC_TO_EVERYONE")}, {QStringLiteral("consent"), true}};
}

inline Entry planned(const QList<EntryChannel> &channels)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.state = EntryState::Planned;
    entry.scheduledAt = instantFromMs(1'795'699'800'000); // 2026-11-26T13:30:00Z
    entry.wall = WallTime{1'795'703'400'000};
    entry.timezone = "Europe/Berlin";
    entry.channels = channels;
    return entry;
}

inline PublishJob job(Channel channel, JobStatus status)
{
    PublishJob job;
    job.id = JobId::create();
    job.entryId = EntryId::create();
    job.channel = channel;
    job.status = status;
    job.scheduledAt = instantFromMs(1'795'699'800'000);
    return job;
}

} // namespace kalends::samples
