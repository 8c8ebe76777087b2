// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/contentrules.h"

#include "model/errorcode.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::ContentRules)
};

constexpr qsizetype kMostUserTags = 20;

/// Collects what is wrong with one channel's part.
class Findings
{
public:
    explicit Findings(Channel channel) : m_channel(channel) {}

    void add(Readiness readiness, QLatin1String code, const QString &message, QLatin1String fix)
    {
        m_issues.append({.channel = m_channel, .readiness = readiness, .code = code, .message = message, .fix = fix});
    }
    void field(QLatin1String code, const QString &message, QLatin1String fix = "edit"_L1)
    {
        add(Readiness::MissingFields, code, message, fix);
    }
    void media(QLatin1String code, const QString &message, QLatin1String fix)
    {
        add(Readiness::InvalidMedia, code, message, fix);
    }
    void append(const QList<ReadinessIssue> &issues) { m_issues += issues; }
    [[nodiscard]] Channel channel() const { return m_channel; }
    [[nodiscard]] QString platform() const { return displayName(m_channel); }
    [[nodiscard]] QList<ReadinessIssue> take() { return std::move(m_issues); }

private:
    Channel m_channel;
    QList<ReadinessIssue> m_issues;
};

QString typeName(PostType type)
{
    switch (type) {
    case PostType::Post:
        return Tr::tr("A post");
    case PostType::Carousel:
        return Tr::tr("A carousel");
    case PostType::Reel:
        return Tr::tr("A reel");
    case PostType::Story:
        return Tr::tr("A story");
    case PostType::Video:
        return Tr::tr("A TikTok video");
    case PostType::Photos:
        return Tr::tr("A TikTok photo post");
    }
    Q_UNREACHABLE();
}

void checkCount(Findings &findings, PostType type, qsizetype count)
{
    const PostLimits &limits = postLimits(findings.channel(), type);
    if (count >= limits.minItems && count <= limits.maxItems)
        return;
    const QString takes = limits.minItems == limits.maxItems
                              ? QString::number(limits.minItems)
                              : Tr::tr("%1 to %2").arg(limits.minItems).arg(limits.maxItems);
    findings.media("count"_L1,
                   Tr::tr("%1 takes %2 pictures or clips; this one has %3.").arg(typeName(type), takes).arg(count),
                   count < limits.minItems ? "add_media"_L1 : "remove_media"_L1);
}

void checkMedia(Findings &findings, PostType type, const QList<MediaAsset> &media)
{
    if (media.isEmpty()) {
        findings.add(Readiness::MissingMedia, word(ErrorCode::MediaMissing),
                     Tr::tr("%1 needs a picture or a clip.").arg(findings.platform()), "add_media"_L1);
        return;
    }
    checkCount(findings, type, media.size());
    for (const MediaAsset &asset : media) {
        if (asset.missing)
            findings.add(Readiness::MissingMedia, word(ErrorCode::MediaMissing),
                         Tr::tr("The file “%1” is gone from the library or has changed.").arg(asset.fileName),
                         "add_media"_L1);
        else
            findings.append(mediaIssues(asset, findings.channel(), type));
    }
}

void checkLength(Findings &findings, QLatin1String code, const QString &what, const QString &text, int most)
{
    // UTF-16 units are never fewer than characters, so one comparison keeps both within the limit.
    if (most > 0 && text.size() > most)
        findings.field(code, Tr::tr("%1 has %2 characters; %3 takes up to %4.")
                                 .arg(what)
                                 .arg(text.size())
                                 .arg(findings.platform())
                                 .arg(most));
}

void checkHashtags(Findings &findings, QLatin1String code, const QString &what, const QString &text, int most)
{
    const int count = most > 0 ? countHashtags(text) : 0;
    if (count > most)
        findings.field(
            code,
            Tr::tr("%1 has %2 hashtags; %3 takes up to %4.").arg(what).arg(count).arg(findings.platform()).arg(most));
}

QString seconds(qint64 ms)
{
    return QLocale().toString(double(ms) / 1000, 'f', 2);
}

void checkCover(Findings &findings, std::optional<qint64> offsetMs, const QList<MediaAsset> &media)
{
    if (!offsetMs || media.isEmpty() || media.first().kind != MediaKind::Video || media.first().missing)
        return;
    if (*offsetMs < 0 || *offsetMs >= media.first().durationMs)
        findings.field("cover_offset_ms"_L1, Tr::tr("The cover is taken at %1 s, but the clip lasts %2 s.")
                                                 .arg(seconds(*offsetMs), seconds(media.first().durationMs)));
}

void checkInstagramText(Findings &findings, const InstagramContent &content)
{
    const TextLimits &text = postLimits(Channel::Instagram, content.type).text;
    if (text.maxCaption == 0) { // a story shows no caption, whatever the shared text says
        if (!content.firstComment.isEmpty())
            findings.field("first_comment"_L1, Tr::tr("A story cannot have a first comment."));
        return;
    }
    const QString caption = Tr::tr("The caption");
    checkLength(findings, "caption_length"_L1, caption, content.caption, text.maxCaption);
    checkHashtags(findings, "hashtags"_L1, caption, content.caption, text.maxHashtags);
    if (const int mentions = countMentions(content.caption); mentions > text.maxMentions)
        findings.field(
            "mentions"_L1,
            Tr::tr("The caption mentions %1 accounts; Instagram takes up to %2.").arg(mentions).arg(text.maxMentions));
    const QString comment = Tr::tr("The first comment");
    checkLength(findings, "first_comment"_L1, comment, content.firstComment, text.maxComment);
    checkHashtags(findings, "first_comment"_L1, comment, content.firstComment, text.maxHashtags);
    for (qsizetype i = 0; i < content.altTexts.size(); ++i)
        checkLength(findings, "alt_text"_L1, Tr::tr("The alternative text %1").arg(i + 1), content.altTexts.at(i),
                    text.maxAltText);
}

bool isOnPicture(const UserTag &tag)
{
    const auto inside = [](std::optional<double> share) { return !share || (*share >= 0.0 && *share <= 1.0); };
    return inside(tag.x) && inside(tag.y);
}

void checkUserTag(Findings &findings, PostType type, const UserTag &tag, const QList<MediaAsset> &media)
{
    if (tag.mediaIndex < 0 || tag.mediaIndex >= std::max<qsizetype>(media.size(), 1)) {
        findings.field("user_tags"_L1, Tr::tr("%1 is tagged on picture %2, but there are %3.")
                                           .arg(tag.username)
                                           .arg(tag.mediaIndex + 1)
                                           .arg(media.size()));
        return;
    }
    const bool onVideo = !media.isEmpty() && media.at(tag.mediaIndex).kind == MediaKind::Video;
    const bool placed = tag.x && tag.y;
    if (!isOnPicture(tag))
        findings.field("user_tags"_L1, Tr::tr("The place of the tag %1 is outside the picture.").arg(tag.username));
    else if (type == PostType::Carousel && onVideo)
        findings.field("user_tags"_L1,
                       Tr::tr("%1 is tagged on a clip of a carousel; only its pictures take tags.").arg(tag.username));
    else if ((type == PostType::Post || type == PostType::Carousel) && !placed)
        findings.field("user_tags"_L1, Tr::tr("The tag %1 needs a place on the picture.").arg(tag.username));
    else if (type == PostType::Reel && (tag.x || tag.y))
        findings.field("user_tags"_L1,
                       Tr::tr("The tag %1 has a place, but tags on a reel have none.").arg(tag.username));
}

void checkInstagramTags(Findings &findings, const InstagramContent &content, const QList<MediaAsset> &media)
{
    if (content.userTags.size() > kMostUserTags)
        findings.field(
            "user_tags"_L1,
            Tr::tr("%1 people are tagged; Instagram takes up to %2.").arg(content.userTags.size()).arg(kMostUserTags));
    for (const UserTag &tag : content.userTags)
        checkUserTag(findings, content.type, tag, media);
}

/// The way we sign in (Instagram Login) has no request for these; better said now than silently dropped.
void checkInstagramLogin(Findings &findings, const InstagramContent &content)
{
    if (!content.locationId.isEmpty())
        findings.field("location_id"_L1, Tr::tr("A location cannot be sent with this login; remove it."));
    if (!content.collaborators.isEmpty())
        findings.field("collaborators"_L1, Tr::tr("Collaborators cannot be sent with this login; remove them."));
}

void checkTikTokMedia(Findings &findings, const TikTokContent &content, const QList<MediaAsset> &media)
{
    const auto isImage = [](const MediaAsset &asset) { return asset.kind == MediaKind::Image; };
    const auto images = std::ranges::count_if(media, isImage);
    if (images > 0 && images < media.size()) {
        findings.media("type"_L1, Tr::tr("TikTok takes either one clip or photos; this post has both."),
                       "remove_media"_L1);
        return;
    }
    checkMedia(findings, content.type, media);
}

void checkTikTokText(Findings &findings, const TikTokContent &content)
{
    const TextLimits &text = postLimits(Channel::TikTok, content.type).text;
    if (content.type == PostType::Photos) {
        checkLength(findings, "title_length"_L1, Tr::tr("The title"), content.title, text.maxTitle);
        checkLength(findings, "caption_length"_L1, Tr::tr("The description"), content.description, text.maxCaption);
    } else {
        checkLength(findings, "caption_length"_L1, Tr::tr("The caption"), content.title, text.maxCaption);
    }
}

void checkTikTokChoices(Findings &findings, const TikTokContent &content)
{
    if (content.privacyLevel.isEmpty())
        findings.field("privacy_level"_L1, Tr::tr("Who may see the TikTok post is not chosen yet."),
                       "choose_privacy"_L1);
    else if (content.brandedContent && content.privacyLevel == "SELF_ONLY"_L1)
        findings.field("branded_content"_L1, Tr::tr("Branded content cannot be visible to you alone."),
                       "choose_privacy"_L1);
    if (content.disclosure && !content.yourBrand && !content.brandedContent)
        findings.field("disclosure"_L1, Tr::tr("The disclosure is on, but not whether the post promotes you, a third "
                                               "party, or both."));
    if (!content.consent)
        findings.field("consent"_L1, Tr::tr("Your express agreement to post this to TikTok is still missing."),
                       "consent"_L1);
    if (content.type == PostType::Photos && content.allowDuet)
        findings.field("allow_duet"_L1, Tr::tr("Photo posts cannot allow duets."));
    if (content.type == PostType::Photos && content.allowStitch)
        findings.field("allow_stitch"_L1, Tr::tr("Photo posts cannot allow stitches."));
}

} // namespace

QList<ReadinessIssue> instagramIssues(const InstagramContent &content, const QList<MediaAsset> &media)
{
    Findings findings(Channel::Instagram);
    checkMedia(findings, content.type, media);
    checkInstagramText(findings, content);
    checkInstagramTags(findings, content, media);
    checkInstagramLogin(findings, content);
    if (content.type == PostType::Reel)
        checkCover(findings, content.coverOffsetMs, media);
    return findings.take();
}

QList<ReadinessIssue> tikTokIssues(const TikTokContent &content, const QList<MediaAsset> &media)
{
    Findings findings(Channel::TikTok);
    checkTikTokMedia(findings, content, media);
    checkTikTokText(findings, content);
    checkTikTokChoices(findings, content);
    if (content.type == PostType::Video)
        checkCover(findings, content.coverOffsetMs, media);
    else if (content.photoCoverIndex >= std::max<qsizetype>(media.size(), 1))
        findings.field("photo_cover_index"_L1, Tr::tr("Photo %1 is to be the cover, but there are %2.")
                                                   .arg(content.photoCoverIndex + 1)
                                                   .arg(media.size()));
    return findings.take();
}

} // namespace kalends
