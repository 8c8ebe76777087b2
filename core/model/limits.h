// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/entry.h"
#include "model/media.h"

namespace kalends
{

/// What a platform takes, as data. Sources: platforms' own publishing guides, as of November 2026; a figure that only
/// the field reports is marked where it is set.
struct ImageLimits {
    QList<QString> containers;
    qint64 maxBytes = 0;
    double minRatio = 0; ///< width / height
    double maxRatio = 0;
    int maxShortSide = 0; ///< pixels; 0: no limit
    int maxLongSide = 0;
    int scaledWidth = 0; ///< pixels: the platform scales what is wider down to it; no reason to refuse, but to convert
};

struct VideoLimits {
    QList<QString> containers;
    QList<QString> videoCodecs;
    QList<QString> audioCodecs; ///< empty: not stated
    qint64 maxBytes = 0;
    Milliseconds minDuration{0};
    Milliseconds maxDuration{0};
    double minRatio = 0;
    double maxRatio = 0;
    double minFrameRate = 0;
    double maxFrameRate = 0;
    int minSide = 0;
    int maxSide = 0;
    int maxWidth = 0;
    qint64 maxVideoBitRate = 0;
    qint64 maxAudioBitRate = 0; ///< a hint only: above it the platform re-encodes
    int maxAudioSampleRate = 0;
    int maxAudioChannels = 0;
    bool needsMoovFirst = false;
};

struct TextLimits {
    int maxCaption = 0;  ///< UTF-16 units; 0: there is no caption
    int maxTitle = 0;    ///< UTF-16 units, TikTok photos
    int maxHashtags = 0; ///< 0: none documented
    int maxMentions = 0;
    int maxAltText = 0;
    int maxComment = 0;
};

struct PostLimits {
    int minItems = 1;
    int maxItems = 1;
    bool images = false;
    bool videos = false;
    ImageLimits image;
    VideoLimits video;
    TextLimits text;
};

[[nodiscard]] const PostLimits &postLimits(Channel channel, PostType type);

/// What `channel` would refuse of this file in a post of this type, each in words with the number that is wrong. Pure.
[[nodiscard]] QList<ReadinessIssue> mediaIssues(const MediaAsset &asset, Channel channel, PostType type);

/// Hashtags and mentions as the platforms count them.
[[nodiscard]] int countHashtags(const QString &text);
[[nodiscard]] int countMentions(const QString &text);

} // namespace kalends
