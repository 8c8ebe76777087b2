// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/instagram/posttypes.h"

#include "model/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

QList<PostType> instagramTypes(const QList<MediaAsset> &media)
{
    if (media.isEmpty())
        return {PostType::Post, PostType::Carousel, PostType::Reel, PostType::Story};
    if (media.size() > 1)
        return {PostType::Carousel};
    return {media.first().kind == MediaKind::Video ? PostType::Reel : PostType::Post, PostType::Story};
}

QString instagramTypeWords(PostType type, const QList<MediaAsset> &media)
{
    switch (type) {
    case PostType::Post:
        return Texts::tr("Post");
    case PostType::Reel:
        return Texts::tr("Reel");
    case PostType::Story:
        return Texts::tr("Story");
    default:
        break;
    }
    const auto clips = std::ranges::count(media, MediaKind::Video, &MediaAsset::kind);
    if (media.isEmpty())
        return Texts::tr("Carousel");
    if (clips == 0)
        return Texts::tr("Carousel · %n picture(s)", nullptr, int(media.size()));
    if (clips == media.size())
        return Texts::tr("Carousel · %n clip(s)", nullptr, int(clips));
    return Texts::tr("Carousel · %n picture(s) and clip(s)", nullptr, int(media.size()));
}

InstagramFields instagramFields(PostType type)
{
    switch (type) {
    case PostType::Reel:
        return {.caption = true, .people = true, .firstComment = true, .shareToFeed = true, .cover = true};
    case PostType::Story:
        return {.people = true};
    default:
        return {.caption = true, .altText = true, .people = true, .firstComment = true};
    }
}

} // namespace kalends
