// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/entry.h"
#include "model/media.h"
#include "model/result.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QStringList>
#include <span>

namespace kalends
{

enum class FieldKind { Text, TextList, Choice, Boolean, Integer, UserTags, MediaEdits };

/// One per-channel field: how it is written, what it takes. The command line, the API, readiness and
/// the windows all read this table; nobody else knows the names.
struct FieldSpec {
    QLatin1String name;
    FieldKind kind = FieldKind::Text;
    std::span<const QLatin1String> choices; ///< for Choice
    int maxLength = 0;                      ///< UTF-16 units of a text, 0: the platform's limit is checked by readiness
};
[[nodiscard]] std::span<const FieldSpec> fieldSpecs(Channel channel);
[[nodiscard]] const FieldSpec *fieldSpec(Channel channel, const QString &name);

/// Takes what came from a JSON document; a null value removes the field. Error: UnknownField or InvalidValue, naming
/// "ig.field".
[[nodiscard]] Result<QJsonObject> mergeFields(Channel channel, const QJsonObject &current, const QJsonObject &changes);
/// Takes `text` as typed after `CHANNEL.FIELD=`: true/false/on/off, numbers, plain text, comma lists or JSON.
[[nodiscard]] Result<QJsonValue> fieldFromText(Channel channel, const QString &name, const QString &text);

/// A text as it may be kept: line ends are LF. Error: InvalidValue, naming `name`, when it holds control characters
/// other than line feed and tab, or half a surrogate pair. Also for texts that belong to no channel (the shared
/// caption, labels).
[[nodiscard]] Result<QString> cleanText(const QString &name, const QString &text);

struct UserTag {
    QString username;
    std::optional<double> x; ///< 0.0-1.0 from the left
    std::optional<double> y; ///< 0.0-1.0 from the top
    int mediaIndex = 0;      ///< which picture of a carousel, from 0
    friend bool operator==(const UserTag &, const UserTag &) = default;
};

/// The words and choices for Instagram with the shared text followed: what will be sent.
struct InstagramContent {
    PostType type = PostType::Post; ///< inferred from the media where the person did not say
    QString caption;                ///< NFC, LF line ends
    QStringList altTexts;           ///< one per picture, may be shorter
    QList<UserTag> userTags;
    QString locationId;
    QStringList collaborators;
    bool shareToFeed = true;
    std::optional<qint64> coverOffsetMs;
    QString firstComment;
    bool aiGenerated = false;
};
[[nodiscard]] InstagramContent instagramContent(const Entry &entry, const QList<MediaAsset> &media);

/// The same for TikTok. Nothing is preselected: privacy is empty until the person has chosen.
struct TikTokContent {
    PostType type = PostType::Video;
    QString title;       ///< video: the caption; photos: the short title
    QString description; ///< photos only: the caption
    QString privacyLevel;
    bool allowComment = false;
    bool allowDuet = false;
    bool allowStitch = false;
    bool disclosure = false; ///< it promotes something: then one of the next two at least
    bool yourBrand = false;
    bool brandedContent = false;
    bool aiGenerated = false;
    bool autoAddMusic = false;
    std::optional<qint64> coverOffsetMs;
    int photoCoverIndex = 0;
    bool consent = false; ///< the person's explicit yes; `consent_text` and `consent_creator` keep what they read
};
/// The fields that hold the yes itself: not part of what it is about, gone with it, never copied to another post.
[[nodiscard]] QJsonObject withoutConsent(QJsonObject fields);
[[nodiscard]] TikTokContent tikTokContent(const Entry &entry, const QList<MediaAsset> &media);

} // namespace kalends
