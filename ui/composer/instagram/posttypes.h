// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/media.h"

namespace kalends
{

/// Which of Instagram's types these media can be, the one that goes without saying first. Pure.
[[nodiscard]] QList<PostType> instagramTypes(const QList<MediaAsset> &media);
/// "Carousel · 3 pictures".
[[nodiscard]] QString instagramTypeWords(PostType type, const QList<MediaAsset> &media);

/// What a type has besides its media. Source: Instagram's content publishing reference (the parameters of a media
/// container). Location and collaborators are not among them: the Instagram Login has no request for them.
struct InstagramFields {
    bool caption = false;
    bool altText = false; ///< for the pictures, not for clips
    bool people = false;
    bool firstComment = false;
    bool shareToFeed = false;
    bool cover = false;
    friend bool operator==(const InstagramFields &, const InstagramFields &) = default;
};
[[nodiscard]] InstagramFields instagramFields(PostType type);

} // namespace kalends
