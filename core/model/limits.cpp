// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/limits.h"

#include "model/tags.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr qint64 kMebibyte = 1024 * 1024;

// The platforms write MB and GB without saying which. We refuse only what is too large either way, so these are the
// larger reading.

ImageLimits instagramFeedImage()
{
    // Widths outside 320-1440 are scaled by the platform, so they are no reason to refuse.
    return {
        .containers = {u"jpeg"_s},
        .maxBytes = 8 * kMebibyte,
        .minRatio = 0.8,
        .maxRatio = 1.91,
        .scaledWidth = 1440,
    };
}

ImageLimits instagramStoryImage()
{
    return {.containers = {u"jpeg"_s}, .maxBytes = 8 * kMebibyte}; // 9:16 is advised, not asked for
}

VideoLimits instagramReel()
{
    return {.containers = {u"mp4"_s, u"mov"_s},
            .videoCodecs = {u"h264"_s, u"hevc"_s},
            .audioCodecs = {u"aac"_s},
            .maxBytes = 300 * kMebibyte,
            .minDuration = 3s,
            .maxDuration = 15min,
            .minRatio = 0.01,
            .maxRatio = 10,
            .minFrameRate = 23,
            .maxFrameRate = 60,
            .maxWidth = 1920,
            .maxVideoBitRate = 25'000'000,
            .maxAudioBitRate = 128'000,
            .maxAudioSampleRate = 48'000,
            .maxAudioChannels = 2,
            .needsMoovFirst = true};
}

VideoLimits instagramStoryVideo()
{
    VideoLimits limits = instagramReel();
    limits.maxBytes = 100 * kMebibyte;
    limits.maxDuration = 60s;
    limits.minRatio = 0.1;
    return limits;
}

TextLimits instagramText()
{
    return {.maxCaption = 2200, .maxHashtags = 30, .maxMentions = 20, .maxAltText = 1000, .maxComment = 2200};
}

PostLimits instagramPost()
{
    return {.images = true, .image = instagramFeedImage(), .text = instagramText()};
}

PostLimits instagramCarousel()
{
    // The platform has no table of its own for a carousel's clips; those of a reel apply.
    return {.minItems = 2,
            .maxItems = 10,
            .images = true,
            .videos = true,
            .image = instagramFeedImage(),
            .video = instagramReel(),
            .text = instagramText()};
}

PostLimits instagramReelPost()
{
    return {.videos = true, .video = instagramReel(), .text = instagramText()};
}

PostLimits instagramStory()
{
    return {.images = true, .videos = true, .image = instagramStoryImage(), .video = instagramStoryVideo()};
}

PostLimits tikTokVideo()
{
    return {.videos = true,
            .video = {.containers = {u"mp4"_s, u"mov"_s, u"webm"_s},
                      .videoCodecs = {u"h264"_s, u"hevc"_s, u"vp8"_s, u"vp9"_s},
                      .maxBytes = 4096 * kMebibyte,
                      .maxDuration = 10min, // a creator's own limit is asked for before each post
                      .minFrameRate = 23,
                      .maxFrameRate = 60,
                      .minSide = 360,
                      .maxSide = 4096},
            .text = {.maxCaption = 2200}};
}

PostLimits tikTokPhotos()
{
    // "At most 1080p": larger ones are refused as reported from the field, so a portrait has to fit 1080 x 1920, a
    // landscape 1920 x 1080.
    return {.maxItems = 35,
            .images = true,
            .image = {.containers = {u"jpeg"_s, u"webp"_s},
                      .maxBytes = 20 * kMebibyte,
                      .maxShortSide = 1080,
                      .maxLongSide = 1920},
            .text = {.maxCaption = 4000, .maxTitle = 90}};
}

} // namespace

const PostLimits &postLimits(Channel channel, PostType type)
{
    struct Row {
        Channel channel;
        PostType type;
        PostLimits limits;
    };
    static const std::array rows{
        Row{Channel::Instagram, PostType::Post, instagramPost()},
        Row{Channel::Instagram, PostType::Carousel, instagramCarousel()},
        Row{Channel::Instagram, PostType::Reel, instagramReelPost()},
        Row{Channel::Instagram, PostType::Story, instagramStory()},
        Row{Channel::TikTok, PostType::Video, tikTokVideo()},
        Row{Channel::TikTok, PostType::Photos, tikTokPhotos()},
    };
    for (const Row &row : rows) {
        if (row.channel == channel && row.type == type)
            return row.limits;
    }
    static const PostLimits nothing{.minItems = 0,
                                    .maxItems = 0}; // a type that the channel does not have takes nothing
    return nothing;
}

int countHashtags(const QString &text)
{
    return int(hashtagRanges(text).size());
}

int countMentions(const QString &text)
{
    return int(mentionRanges(text).size());
}

} // namespace kalends
