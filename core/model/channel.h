// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>

namespace kalends
{

enum class Channel { Instagram, TikTok };
inline constexpr std::array kChannels{Channel::Instagram, Channel::TikTok};

/// "ig" or "tiktok", as in the database, the API and the command line.
[[nodiscard]] QLatin1String word(Channel channel);
/// Takes "instagram" too.
[[nodiscard]] std::optional<Channel> channelFromWord(const QString &word);
/// "Instagram" or "TikTok", for sentences.
[[nodiscard]] QString displayName(Channel channel);
/// The flag that lets a channel publish: "publish_ig", "publish_tiktok".
[[nodiscard]] QLatin1String publishFlag(Channel channel);

/// What goes out. Instagram has post, carousel, reel and story; TikTok has video and photos.
enum class PostType { Post, Carousel, Reel, Story, Video, Photos };
[[nodiscard]] QLatin1String word(PostType type);
[[nodiscard]] std::optional<PostType> postTypeFromWord(const QString &word);

[[nodiscard]] inline size_t qHash(Channel channel, size_t seed = 0)
{
    return ::qHash(int(channel), seed);
}

} // namespace kalends
