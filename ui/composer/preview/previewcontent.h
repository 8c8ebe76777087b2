// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/mediaedit.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/composer/preview/previewscreen.h"

#include <QSizeF>

namespace kalends
{

/// One medium of a post as it will look on a channel.
struct PreviewPicture {
    MediaAsset asset; ///< the original
    MediaEdit edit;
    QSizeF size;                ///< pixels that are left of it
    std::optional<qint64> atMs; ///< clips: which frame of the original stands for it; nothing: the first that goes out
    QString altText;
    int people = 0; ///< tagged on it
    [[nodiscard]] bool isClip() const { return asset.kind == MediaKind::Video; }
    friend bool operator==(const PreviewPicture &, const PreviewPicture &) = default;
};

/// A post as the previews show it. A plain value.
struct PreviewContent {
    Channel channel = Channel::Instagram;
    PostType type = PostType::Post;
    QString username; ///< a stand-in when no account is linked
    QString nickname;
    QString title; ///< TikTok photos
    QString caption;
    QString label; ///< "Paid partnership": what the app writes on it
    bool aiLabel = false;
    bool sharedToFeed = true;
    bool comments = true; ///< these may be left
    QList<PreviewPicture> pictures;
    std::optional<Instant> at;
    friend bool operator==(const PreviewContent &, const PreviewContent &) = default;
};
[[nodiscard]] PreviewContent previewContent(const PostDraft &draft, Channel channel);

/// The screens on which such a post is seen, the one that fits it best first.
[[nodiscard]] QList<PreviewScreen> previewScreens(Channel channel, PostType type, bool sharedToFeed);
[[nodiscard]] QString screenWords(PreviewScreen screen);
/// The app shows it on black whatever its appearance.
[[nodiscard]] bool isAlwaysDark(PreviewScreen screen);

} // namespace kalends
