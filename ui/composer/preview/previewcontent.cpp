// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewcontent.h"

#include "model/cropgeometry.h"
#include "model/texts.h"
#include "ui/composer/preview/captionfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// The platforms take a few thousand units; what is beyond is an error that the counter shows, not a preview.
constexpr qsizetype kLongestShown = 6000;

QString shortened(const QString &text)
{
    if (text.size() <= kLongestShown)
        return text;
    const bool pair = text.at(kLongestShown - 1).isHighSurrogate();
    return text.left(kLongestShown - (pair ? 1 : 0));
}

PreviewPicture pictureOf(const MediaAsset &asset, const MediaEdit &edit)
{
    PreviewPicture picture{.asset = asset, .edit = edit, .size = {}, .atMs = {}, .altText = {}};
    picture.edit.result = {}; // what came of it looks the same and is no reason to look anew
    const QSize turned = turnedSize(QSize(asset.width, asset.height), edit.rotation);
    if (!turned.isEmpty())
        picture.size = pixelCrop(turned, edit.crop).size();
    return picture;
}

void addPictures(PreviewContent &content, const PostDraft &draft, std::optional<qint64> coverMs)
{
    for (const MediaAsset &asset : draft.media()) {
        PreviewPicture picture = pictureOf(asset, draft.edit(content.channel, asset.id));
        if (picture.isClip() && coverMs && content.pictures.isEmpty())
            picture.atMs = picture.edit.trimStartMs + std::max<qint64>(0, *coverMs);
        content.pictures.append(picture);
    }
}

void addInstagram(PreviewContent &content, const PostDraft &draft)
{
    const InstagramContent words = draft.instagram();
    content.type = words.type;
    content.caption = shownCaption(shortened(words.caption), true);
    content.aiLabel = words.aiGenerated;
    content.sharedToFeed = words.shareToFeed;
    addPictures(content, draft, words.type == PostType::Reel ? words.coverOffsetMs : std::nullopt);
    for (qsizetype i = 0; i < content.pictures.size(); ++i) {
        PreviewPicture &picture = content.pictures[i];
        picture.altText = words.altTexts.value(i).trimmed();
        picture.people = int(std::ranges::count(words.userTags, int(i), &UserTag::mediaIndex));
    }
}

void addTikTok(PreviewContent &content, const PostDraft &draft)
{
    const TikTokContent words = draft.tikTok();
    const bool photos = words.type == PostType::Photos;
    content.type = words.type;
    content.title = photos ? shortened(words.title).simplified() : QString();
    content.caption = shownCaption(shortened(photos ? words.description : words.title), false);
    content.aiLabel = words.aiGenerated;
    content.comments = words.allowComment;
    if (words.brandedContent)
        content.label = Texts::tr("Paid partnership");
    else if (words.yourBrand)
        content.label = Texts::tr("Promotional content");
    addPictures(content, draft, words.coverOffsetMs);
}

} // namespace

PreviewContent previewContent(const PostDraft &draft, Channel channel)
{
    PreviewContent content{.channel = channel};
    const std::optional<Account> account = draft.account(channel);
    content.username = account && !account->username.isEmpty() ? account->username : Texts::tr("your.account");
    content.nickname = account && !account->displayName.isEmpty() ? account->displayName : content.username;
    content.at = draft.instant();
    if (channel == Channel::Instagram)
        addInstagram(content, draft);
    else
        addTikTok(content, draft);
    return content;
}

QList<PreviewScreen> previewScreens(Channel channel, PostType type, bool sharedToFeed)
{
    using S = PreviewScreen;
    if (channel == Channel::TikTok)
        return {type == PostType::Photos ? S::TikTokPhotos : S::TikTokVideo};
    switch (type) {
    case PostType::Story:
        return {S::Story};
    case PostType::Reel:
        return sharedToFeed ? QList{S::Reel, S::Feed, S::Grid} : QList{S::Reel};
    default:
        return {S::Feed, S::Grid};
    }
}

QString screenWords(PreviewScreen screen)
{
    switch (screen) {
    case PreviewScreen::Feed:
        return Texts::tr("Feed");
    case PreviewScreen::Reel:
        return Texts::tr("Reel");
    case PreviewScreen::Story:
        return Texts::tr("Story");
    case PreviewScreen::Grid:
        return Texts::tr("Profile");
    case PreviewScreen::TikTokVideo:
        return Texts::tr("Video");
    case PreviewScreen::TikTokPhotos:
        return Texts::tr("Photos");
    }
    Q_UNREACHABLE();
}

bool isAlwaysDark(PreviewScreen screen)
{
    return screen != PreviewScreen::Feed && screen != PreviewScreen::Grid;
}

} // namespace kalends
