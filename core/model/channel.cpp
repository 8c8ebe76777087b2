// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/channel.h"

#include "model/flags.h"
#include "model/words.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr std::array kChannelWords{
    Word{Channel::Instagram, "ig"_L1},
    Word{Channel::TikTok, "tiktok"_L1},
};
static_assert(isComplete(kChannelWords, Channel::TikTok));

constexpr std::array kPostTypeWords{
    Word{PostType::Post, "post"_L1},   Word{PostType::Carousel, "carousel"_L1}, Word{PostType::Reel, "reel"_L1},
    Word{PostType::Story, "story"_L1}, Word{PostType::Video, "video"_L1},       Word{PostType::Photos, "photos"_L1},
};
static_assert(isComplete(kPostTypeWords, PostType::Photos));

} // namespace

QLatin1String word(Channel channel)
{
    return wordOf(kChannelWords, channel);
}

std::optional<Channel> channelFromWord(const QString &word)
{
    if (word == "instagram"_L1)
        return Channel::Instagram;
    return valueOf(kChannelWords, word);
}

QString displayName(Channel channel)
{
    return channel == Channel::Instagram ? u"Instagram"_s : u"TikTok"_s;
}

QLatin1String publishFlag(Channel channel)
{
    return channel == Channel::Instagram ? kFlagNames[1] : kFlagNames[2];
}

QLatin1String word(PostType type)
{
    return wordOf(kPostTypeWords, type);
}

std::optional<PostType> postTypeFromWord(const QString &word)
{
    return valueOf(kPostTypeWords, word);
}

} // namespace kalends
