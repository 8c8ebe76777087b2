// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/drafts.h"

namespace kalends::briefs
{

inline MediaAsset picture(const QString &name)
{
    MediaAsset asset;
    asset.id = MediaId::create();
    asset.fileName = name;
    asset.mime = QStringLiteral("image/jpeg");
    asset.width = 1080;
    asset.height = 1350;
    asset.sha256 = QByteArray(64, 'a');
    return asset;
}

inline MediaAsset clip(const QString &name, qint64 durationMs)
{
    MediaAsset asset = picture(name);
    asset.kind = MediaKind::Video;
    asset.mime = QStringLiteral("video/mp4");
    asset.durationMs = durationMs;
    return asset;
}

inline DraftBrief brief(const QList<MediaAsset> &media, const QList<Channel> &channels)
{
    DraftBrief brief;
    brief.language = QStringLiteral("en");
    brief.media = media;
    for (const MediaAsset &asset : media)
        brief.entry.media.append(asset.id);
    for (const Channel channel : channels)
        brief.entry.channels.append(
            {.channel = channel, .accountId = {}, .fields = {}, .suggested = {}, .consentAt = {}});
    return brief;
}

inline std::optional<Suggestion> find(const QList<Suggestion> &suggestions, std::optional<Channel> channel,
                                      const QString &field)
{
    for (const Suggestion &suggestion : suggestions) {
        if (suggestion.channel == channel && suggestion.field == field)
            return suggestion;
    }
    return std::nullopt;
}

} // namespace kalends::briefs
