// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/accountapi.h"
#include "channels/tiktok/chunkplan.h"
#include "model/fields.h"

namespace kalends::tiktok
{

// The requests to open.tiktokapis.com and to the upload host, as values; the bearer is left empty. Sources:
// channels/README.md.
[[nodiscard]] HttpRequest initVideoRequest(const Settings &settings, const QJsonObject &body);
/// Irreversible: TikTok starts to fetch and to post when it has accepted this. Leaves at most once.
[[nodiscard]] HttpRequest initPhotosRequest(const Settings &settings, const QJsonObject &body);
[[nodiscard]] HttpRequest readStatusRequest(const Settings &settings, const QString &publishId);
/// The newest public posts; needs the scope video.list.
[[nodiscard]] HttpRequest listVideosRequest(const Settings &settings);
/// One piece of the file; needs no bearer, for the address is the credential.
[[nodiscard]] HttpRequest chunkRequest(const QString &uploadUrl, const QString &filePath, const QString &mime,
                                       const ChunkPlan &plan, qint64 chunk);

/// Whether the file may be sent to where TikTok told us to: its own hosts over https, or what the settings name.
[[nodiscard]] bool isUploadUrlAllowed(const Settings &settings, const QString &url);

/// Everything is said explicitly; what the creator has turned off since stays off.
[[nodiscard]] QJsonObject videoBody(const TikTokContent &content, const CreatorInfo &creator, const ChunkPlan &plan);
[[nodiscard]] QJsonObject photosBody(const TikTokContent &content, const CreatorInfo &creator, const QStringList &urls);

} // namespace kalends::tiktok
