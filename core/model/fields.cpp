// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fields.h"

#include "model/mediaedit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Fields)
};

constexpr std::array kInstagramTypes{"post"_L1, "carousel"_L1, "reel"_L1, "story"_L1};
constexpr std::array kPrivacyLevels{"PUBLIC_TO_EVERYONE"_L1, "MUTUAL_FOLLOW_FRIENDS"_L1, "FOLLOWER_OF_CREATOR"_L1,
                                    "SELF_ONLY"_L1};

constexpr std::array kInstagramFields{
    FieldSpec{"type"_L1, FieldKind::Choice, kInstagramTypes},
    FieldSpec{"caption"_L1, FieldKind::Text},
    FieldSpec{"alt_text"_L1, FieldKind::TextList},
    FieldSpec{"user_tags"_L1, FieldKind::UserTags},
    FieldSpec{"location_id"_L1, FieldKind::Text, {}, 64},
    FieldSpec{"collaborators"_L1, FieldKind::TextList},
    FieldSpec{"share_to_feed"_L1, FieldKind::Boolean},
    FieldSpec{"cover_offset_ms"_L1, FieldKind::Integer},
    FieldSpec{"first_comment"_L1, FieldKind::Text},
    FieldSpec{"is_ai_generated"_L1, FieldKind::Boolean},
    FieldSpec{kMediaEditsField, FieldKind::MediaEdits},
};
constexpr std::array kTikTokFields{
    FieldSpec{"title"_L1, FieldKind::Text},
    FieldSpec{"description"_L1, FieldKind::Text},
    FieldSpec{"privacy_level"_L1, FieldKind::Choice, kPrivacyLevels},
    FieldSpec{"allow_comment"_L1, FieldKind::Boolean},
    FieldSpec{"allow_duet"_L1, FieldKind::Boolean},
    FieldSpec{"allow_stitch"_L1, FieldKind::Boolean},
    FieldSpec{"disclosure"_L1, FieldKind::Boolean},
    FieldSpec{"your_brand"_L1, FieldKind::Boolean},
    FieldSpec{"branded_content"_L1, FieldKind::Boolean},
    FieldSpec{"is_ai_generated"_L1, FieldKind::Boolean},
    FieldSpec{"cover_offset_ms"_L1, FieldKind::Integer},
    FieldSpec{"photo_cover_index"_L1, FieldKind::Integer},
    FieldSpec{"auto_add_music"_L1, FieldKind::Boolean},
    FieldSpec{"consent"_L1, FieldKind::Boolean},
    FieldSpec{"consent_text"_L1, FieldKind::Text, {}, 500},
    FieldSpec{"consent_creator"_L1, FieldKind::Text, {}, 100},
    FieldSpec{kMediaEditsField, FieldKind::MediaEdits},
};

constexpr qsizetype kMostListItems = 100; ///< of any list; the platforms' own limits are lower and checked by readiness

QString fullName(Channel channel, QLatin1String field)
{
    return word(channel) + u'.' + field;
}

QString shortened(const QString &text)
{
    return text.size() > 40 ? text.left(40) + u'…' : text;
}

/// A value as a person would write it, for the sentence that refuses it.
QString shown(const QJsonValue &value)
{
    if (value.isString())
        return shortened(value.toString());
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return shortened(QString::fromUtf8(list.mid(1, list.size() - 2)));
}

Error invalid(const QString &name, const QString &why, const QString &hint = {})
{
    return Error{.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(name, why), .hint = hint};
}

Error unknownField(Channel channel, const QString &name)
{
    QStringList names;
    for (const FieldSpec &spec : fieldSpecs(channel))
        names.append(spec.name);
    return Error{.code = ErrorCode::UnknownField,
                 .message = Tr::tr("%1 has no field “%2”.").arg(displayName(channel), shortened(name)),
                 .hint = Tr::tr("It has %1.").arg(names.join(", "_L1))};
}

QString withLineFeeds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

/// The first thing in `text` that no platform should ever get; empty: all is well.
QString strayCharacter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || c.isSurrogate())
            return u"U+%1"_s.arg(uint(c.unicode()), 4, 16, '0'_L1).toUpper();
    }
    return {};
}

bool isUserName(const QString &name)
{
    static const QRegularExpression shape(u"\\A@?[A-Za-z0-9._]{1,30}\\z"_s); // Instagram's own rule
    return shape.match(name).hasMatch();
}

Result<QJsonValue> checkText(const QString &name, const QJsonValue &value, int maxLength)
{
    if (!value.isString())
        return invalid(name, Tr::tr("“%1” is not a text.").arg(shown(value)));
    Result<QString> text = cleanText(name, value.toString());
    if (!text)
        return text.error();
    if (maxLength > 0 && text->size() > maxLength)
        return invalid(name, Tr::tr("the text has %1 characters, %2 are the most.").arg(text->size()).arg(maxLength));
    return QJsonValue(*text);
}

/// Keeps the shape that it came in: one text stays one text.
Result<QJsonValue> checkTextList(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return checkText(name, value, 0);
    if (!value.isArray())
        return invalid(name, Tr::tr("“%1” is neither a text nor a list of texts.").arg(shown(value)));
    const QJsonArray given = value.toArray();
    if (given.size() > kMostListItems)
        return invalid(name, Tr::tr("the list has %1 items, %2 are the most.").arg(given.size()).arg(kMostListItems));
    QJsonArray list;
    for (const QJsonValue &item : given) {
        const Result<QJsonValue> text = checkText(name, item, 0);
        if (!text)
            return text.error();
        list.append(*text);
    }
    return QJsonValue(list);
}

Result<QJsonValue> checkChoice(const QString &name, const QJsonValue &value, std::span<const QLatin1String> choices)
{
    QStringList words;
    for (const QLatin1String choice : choices) {
        if (value.isString() && value.toString() == choice)
            return value;
        words.append(choice);
    }
    return invalid(name, Tr::tr("“%1” is not one of its choices.").arg(shown(value)),
                   Tr::tr("Choose one of %1.").arg(words.join(", "_L1)));
}

Result<QJsonValue> checkInteger(const QString &name, const QJsonValue &value, qint64 most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number) || number < 0 || number > double(most))
        return invalid(name,
                       Tr::tr("“%1” is not a whole number from 0 to %2.").arg(shown(value), QString::number(most)));
    return QJsonValue(qint64(number));
}

bool isShare(const QJsonValue &value)
{
    return value.isUndefined() || (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1);
}

Result<void> checkUserTag(const QString &name, const QJsonValue &tag)
{
    const bool object = tag.isObject();
    const QString user = object ? tag[u"username"].toString() : tag.toString();
    if (!isUserName(user))
        return invalid(name, Tr::tr("“%1” is not a user name.").arg(shown(object ? tag[u"username"] : tag)),
                       Tr::tr("Write user names, or objects with username, x, y and media_index."));
    if (!object)
        return {};
    for (const QString &key : tag.toObject().keys()) {
        if (key != "username"_L1 && key != "x"_L1 && key != "y"_L1 && key != "media_index"_L1)
            return invalid(name, Tr::tr("a tag has no “%1”.").arg(shortened(key)),
                           Tr::tr("It has username, x, y and media_index."));
    }
    if (!isShare(tag[u"x"]) || !isShare(tag[u"y"]))
        return invalid(name, Tr::tr("the place of %1 is outside the picture.").arg(user),
                       Tr::tr("x and y go from 0 (left, top) to 1 (right, bottom)."));
    if (const QJsonValue index = tag[u"media_index"]; !index.isUndefined()) {
        if (const Result<QJsonValue> checked = checkInteger(name + ".media_index"_L1, index, kMostListItems); !checked)
            return checked.error();
    }
    return {};
}

Result<QJsonValue> checkUserTags(const QString &name, const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(name, Tr::tr("“%1” is not a list of people.").arg(shown(value)),
                       Tr::tr("Write user names, or objects with username, x, y and media_index."));
    const QJsonArray tags = value.toArray();
    if (tags.size() > kMostListItems)
        return invalid(name, Tr::tr("the list has %1 items, %2 are the most.").arg(tags.size()).arg(kMostListItems));
    for (const QJsonValue &tag : tags)
        KALENDS_TRY(checkUserTag(name, tag));
    return value;
}

Result<QJsonValue> checkValue(Channel channel, const FieldSpec &spec, const QJsonValue &value)
{
    const QString name = fullName(channel, spec.name);
    switch (spec.kind) {
    case FieldKind::Text:
        return checkText(name, value, spec.maxLength);
    case FieldKind::TextList:
        return checkTextList(name, value);
    case FieldKind::Choice:
        return checkChoice(name, value, spec.choices);
    case FieldKind::Boolean:
        return value.isBool() ? Result<QJsonValue>(value)
                              : invalid(name, Tr::tr("“%1” is neither true nor false.").arg(shown(value)));
    case FieldKind::Integer:
        return checkInteger(name, value, std::numeric_limits<qint32>::max());
    case FieldKind::UserTags:
        return checkUserTags(name, value);
    case FieldKind::MediaEdits:
        return checkedMediaEdits(name, value);
    }
    Q_UNREACHABLE();
}

std::optional<bool> booleanFromText(const QString &text)
{
    const QString lower = text.trimmed().toLower();
    if (lower == "true"_L1 || lower == "on"_L1 || lower == "yes"_L1 || lower == "1"_L1)
        return true;
    if (lower == "false"_L1 || lower == "off"_L1 || lower == "no"_L1 || lower == "0"_L1)
        return false;
    return std::nullopt;
}

/// A list as typed: JSON, or values between commas.
QJsonValue listFromText(const QString &text, bool splitAtCommas)
{
    if (text.trimmed().startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
    }
    if (!splitAtCommas) // an alternative text is a sentence and has commas of its own
        return text;
    QJsonArray list;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
    }
    return list;
}

QJsonValue valueFromText(const FieldSpec &spec, const QString &text)
{
    switch (spec.kind) {
    case FieldKind::Text:
        return text;
    case FieldKind::Choice:
        return text.trimmed();
    case FieldKind::TextList:
        return listFromText(text, spec.name != "alt_text"_L1);
    case FieldKind::UserTags:
        return listFromText(text, true);
    case FieldKind::MediaEdits: {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(text);
    }
    case FieldKind::Boolean: {
        const auto boolean = booleanFromText(text);
        return boolean ? QJsonValue(*boolean) : QJsonValue(text);
    }
    case FieldKind::Integer: {
        bool ok = false;
        const qint64 number = text.trimmed().toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    }
    Q_UNREACHABLE();
}

/// What goes out: composed characters and plain line ends, whatever the clipboard held.
QString normalized(const QString &text)
{
    return withLineFeeds(text).normalized(QString::NormalizationForm_C);
}

QString ownOrShared(const QJsonObject &fields, QLatin1String name, const QString &shared)
{
    const QJsonValue own = fields[name];
    return normalized(own.isString() ? own.toString() : shared);
}

QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {normalized(value.toString())};
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(normalized(item.toString()));
    return texts;
}

QString withoutAt(const QString &name)
{
    return name.startsWith(u'@') ? name.mid(1) : name;
}

QList<UserTag> userTagsOf(const QJsonValue &value)
{
    const auto share = [](const QJsonValue &number) {
        return number.isDouble() ? std::optional<double>(number.toDouble()) : std::nullopt;
    };
    QList<UserTag> tags;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            tags.append({.username = withoutAt(item.toString()), .x = {}, .y = {}});
        else
            tags.append({.username = withoutAt(item[u"username"].toString()),
                         .x = share(item[u"x"]),
                         .y = share(item[u"y"]),
                         .mediaIndex = item[u"media_index"].toInt(0)});
    }
    return tags;
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

PostType inferInstagramType(const QList<MediaAsset> &media)
{
    if (media.size() > 1)
        return PostType::Carousel;
    return !media.isEmpty() && media.first().kind == MediaKind::Video ? PostType::Reel : PostType::Post;
}

PostType inferTikTokType(const QList<MediaAsset> &media)
{
    return !media.isEmpty() && media.first().kind == MediaKind::Image ? PostType::Photos : PostType::Video;
}

QJsonObject fieldsOf(const Entry &entry, Channel channel)
{
    const EntryChannel *part = entry.channelPart(channel);
    return part ? part->fields : QJsonObject();
}

} // namespace

std::span<const FieldSpec> fieldSpecs(Channel channel)
{
    return channel == Channel::Instagram ? std::span<const FieldSpec>(kInstagramFields)
                                         : std::span<const FieldSpec>(kTikTokFields);
}

const FieldSpec *fieldSpec(Channel channel, const QString &name)
{
    for (const FieldSpec &spec : fieldSpecs(channel)) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

Result<QString> cleanText(const QString &name, const QString &text)
{
    QString clean = withLineFeeds(text);
    if (const QString stray = strayCharacter(clean); !stray.isEmpty())
        return invalid(name, Tr::tr("the text holds the character %1, which cannot be posted.").arg(stray),
                       Tr::tr("Remove it; it is usually invisible and came along when the text was copied."));
    return clean;
}

Result<QJsonObject> mergeFields(Channel channel, const QJsonObject &current, const QJsonObject &changes)
{
    QJsonObject merged = current;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const FieldSpec *spec = fieldSpec(channel, change.key());
        if (!spec)
            return unknownField(channel, change.key());
        if (change.value().isNull()) {
            merged.remove(change.key());
            continue;
        }
        const Result<QJsonValue> value = checkValue(channel, *spec, change.value());
        if (!value)
            return value.error();
        merged.insert(change.key(), *value);
    }
    return merged;
}

Result<QJsonValue> fieldFromText(Channel channel, const QString &name, const QString &text)
{
    const FieldSpec *spec = fieldSpec(channel, name);
    if (!spec)
        return unknownField(channel, name);
    if (text.trimmed().isEmpty() && spec->kind != FieldKind::Text)
        return QJsonValue(QJsonValue::Null); // "ig.type=" takes the choice back
    return checkValue(channel, *spec, valueFromText(*spec, text));
}

InstagramContent instagramContent(const Entry &entry, const QList<MediaAsset> &media)
{
    const QJsonObject fields = fieldsOf(entry, Channel::Instagram);
    InstagramContent content;
    content.type = postTypeFromWord(fields[u"type"].toString()).value_or(inferInstagramType(media));
    content.caption = ownOrShared(fields, "caption"_L1, entry.caption);
    content.altTexts = textsOf(fields[u"alt_text"]);
    content.userTags = userTagsOf(fields[u"user_tags"]);
    content.locationId = fields[u"location_id"].toString();
    for (const QString &name : textsOf(fields[u"collaborators"])) {
        if (!name.isEmpty())
            content.collaborators.append(withoutAt(name));
    }
    content.shareToFeed = fields[u"share_to_feed"].toBool(true);
    content.coverOffsetMs = integerOf(fields[u"cover_offset_ms"]);
    content.firstComment = normalized(fields[u"first_comment"].toString());
    content.aiGenerated = fields[u"is_ai_generated"].toBool();
    return content;
}

QJsonObject withoutConsent(QJsonObject fields)
{
    for (const QLatin1String name : {"consent"_L1, "consent_text"_L1, "consent_creator"_L1})
        fields.remove(name);
    return fields;
}

TikTokContent tikTokContent(const Entry &entry, const QList<MediaAsset> &media)
{
    const QJsonObject fields = fieldsOf(entry, Channel::TikTok);
    TikTokContent content;
    content.type = inferTikTokType(media);
    const bool photos = content.type == PostType::Photos;
    content.title = ownOrShared(fields, "title"_L1, photos ? QString() : entry.caption);
    if (photos)
        content.description = ownOrShared(fields, "description"_L1, entry.caption);
    content.privacyLevel = fields[u"privacy_level"].toString();
    content.allowComment = fields[u"allow_comment"].toBool();
    content.allowDuet = fields[u"allow_duet"].toBool();
    content.allowStitch = fields[u"allow_stitch"].toBool();
    content.yourBrand = fields[u"your_brand"].toBool();
    content.brandedContent = fields[u"branded_content"].toBool();
    content.disclosure = fields[u"disclosure"].toBool() || content.yourBrand || content.brandedContent;
    content.aiGenerated = fields[u"is_ai_generated"].toBool();
    content.autoAddMusic = fields[u"auto_add_music"].toBool();
    content.coverOffsetMs = integerOf(fields[u"cover_offset_ms"]);
    content.photoCoverIndex = fields[u"photo_cover_index"].toInt(0);
    content.consent = fields[u"consent"].toBool();
    return content;
}

} // namespace kalends
