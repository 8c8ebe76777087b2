// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/mediafetcher.h"
#include "sandbox/simhttp.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <variant>

namespace kalends::sandbox
{

/// An error of TikTok's data envelope (shape B).
struct TikTokError {
    QString code;
    QString message;
    int httpStatus = 400;
};

enum class TikTokKind { Video, InboxVideo, Photos, InboxPhotos };

/// An init request that passed the checks of its parameters.
struct InitRequest {
    TikTokKind kind = TikTokKind::Video;
    bool pull = false;
    QStringList urls; ///< the video, or the photos in order
    qint64 videoSize = 0;
    qint64 chunkSize = 0;
    qint64 chunkCount = 0;
    QString privacyLevel; ///< empty for drafts
    QString title;
    QString description;
    QJsonObject fields; ///< the rest of post_info
};

/// Pure. `body` is what was sent to video/init, inbox/video/init or content/init.
[[nodiscard]] std::variant<InitRequest, TikTokError> readVideoInit(const QJsonObject &body, bool inbox);
[[nodiscard]] std::variant<InitRequest, TikTokError> readPhotoInit(const QJsonObject &body);
/// The first reason of fail_reason that the bytes give; empty when they are fine.
[[nodiscard]] QString videoFault(const InspectedMedia &media, int maxSeconds);
[[nodiscard]] QString photoFault(const InspectedMedia &media);

/// "bytes 0-9/100"; nothing when it is not that.
struct ContentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;
};
[[nodiscard]] std::optional<ContentRange> readContentRange(const QByteArray &header);

} // namespace kalends::sandbox
