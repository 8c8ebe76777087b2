// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/containerrules.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

GraphError parameterError(const QString &message, int subcode = 0)
{
    return {.code = 100,
            .subcode = subcode,
            .message = u"Invalid parameter: "_s + message,
            .userMessage = {},
            .httpStatus = 0,
            .transient = false};
}

int statusFor(const GraphError &error)
{
    if (error.httpStatus)
        return error.httpStatus;
    if (error.code == 1 || error.code == 2)
        return 500;
    if (error.code == 10 || (error.code >= 200 && error.code < 300) || error.subcode == 2207051)
        return 403;
    return 400;
}

const QStringList kCommon{u"media_type"_s, u"access_token"_s};

/// Which parameters go with which kind of container. What belongs to the other login path is in no list.
QStringList allowedFor(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Image:
        return {u"image_url"_s, u"caption"_s, u"alt_text"_s, u"user_tags"_s, u"is_ai_generated"_s};
    case ContainerKind::Reel:
        return {u"video_url"_s,     u"caption"_s,    u"user_tags"_s,    u"cover_url"_s,      u"thumb_offset"_s,
                u"share_to_feed"_s, u"audio_name"_s, u"trial_params"_s, u"is_ai_generated"_s};
    case ContainerKind::StoryImage:
        return {u"image_url"_s, u"caption"_s, u"user_tags"_s, u"is_ai_generated"_s};
    case ContainerKind::StoryVideo:
        return {u"video_url"_s, u"caption"_s, u"user_tags"_s, u"is_ai_generated"_s};
    case ContainerKind::ChildImage:
        return {u"image_url"_s, u"is_carousel_item"_s, u"alt_text"_s, u"user_tags"_s};
    case ContainerKind::ChildVideo:
        return {u"video_url"_s, u"is_carousel_item"_s, u"thumb_offset"_s};
    case ContainerKind::Carousel:
        return {u"children"_s, u"caption"_s, u"share_to_feed"_s, u"is_ai_generated"_s};
    }
    return {};
}

std::variant<ContainerKind, GraphError> kindOf(const QJsonObject &parameters)
{
    const QString type = parameters.value(u"media_type"_s).toString();
    const bool child = parameters.value(u"is_carousel_item"_s).toBool();
    const bool image = parameters.contains(u"image_url"_s);
    const bool video = parameters.contains(u"video_url"_s);
    if (image && video)
        return parameterError(u"image_url and video_url cannot be used together."_s);
    if (type.isEmpty() || type == "IMAGE"_L1) {
        if (!image)
            return parameterError(video ? u"media_type is required with video_url."_s : u"image_url is required."_s);
        return child ? ContainerKind::ChildImage : ContainerKind::Image;
    }
    if (type == "VIDEO"_L1) {
        if (!child)
            return GraphError{
                100, 2207023, u"The media type VIDEO is no longer supported for single posts. Use REELS."_s,
                {},  0,       false};
        return ContainerKind::ChildVideo;
    }
    if (type == "REELS"_L1)
        return child ? std::variant<ContainerKind, GraphError>(parameterError(u"reels cannot be carousel items."_s))
                     : ContainerKind::Reel;
    if (type == "STORIES"_L1)
        return video ? ContainerKind::StoryVideo : ContainerKind::StoryImage;
    if (type == "CAROUSEL"_L1)
        return ContainerKind::Carousel;
    return GraphError{100, 2207023, u"The media type %1 is unknown."_s.arg(type), {}, 0, false};
}

std::optional<GraphError> checkUrl(const QString &name, const QString &text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    const QUrl url = ascii ? QUrl::fromEncoded(text.toLatin1(), QUrl::StrictMode) : QUrl();
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
        return std::nullopt;
    return parameterError(u"%1 must be a public URL of US-ASCII characters."_s.arg(name));
}

std::optional<GraphError> checkType(const QString &name, const QJsonValue &value)
{
    static const QStringList bools{u"share_to_feed"_s, u"is_carousel_item"_s, u"is_ai_generated"_s};
    static const QStringList texts{u"image_url"_s, u"video_url"_s,  u"cover_url"_s, u"caption"_s,
                                   u"alt_text"_s,  u"audio_name"_s, u"media_type"_s};
    if (bools.contains(name) && !value.isBool())
        return parameterError(u"%1 must be a boolean."_s.arg(name));
    if (texts.contains(name) && !value.isString())
        return parameterError(u"%1 must be a string."_s.arg(name));
    if (name == "thumb_offset"_L1 &&
        (!value.isDouble() || value.toInteger(-1) < 0 || value.toDouble() != double(value.toInteger())))
        return parameterError(u"thumb_offset must be a non-negative integer of milliseconds."_s);
    if (name == "user_tags"_L1 && !value.isArray())
        return parameterError(u"user_tags must be an array."_s);
    return std::nullopt;
}

std::optional<GraphError> checkTags(ContainerKind kind, const QJsonArray &tags)
{
    const bool positionNeeded = kind == ContainerKind::Image || kind == ContainerKind::ChildImage;
    const bool positionForbidden = kind == ContainerKind::Reel;
    if (tags.size() > 20)
        return GraphError{100, 2207040, u"Cannot tag more than 20 accounts."_s, {}, 0, false};
    for (const QJsonValue &value : tags) {
        const QJsonObject tag = value.toObject();
        static const QRegularExpression name(u"^[A-Za-z0-9._]{1,30}$"_s);
        if (!name.match(tag.value(u"username"_s).toString()).hasMatch())
            return parameterError(u"every user tag needs a username."_s);
        const bool x = tag.contains(u"x"_s);
        const bool y = tag.contains(u"y"_s);
        if (positionForbidden && (x || y))
            return parameterError(u"user tags on reels take a username only."_s);
        if ((positionNeeded && !(x && y)) || x != y)
            return parameterError(u"user tags need both x and y."_s);
        for (const QString &axis : {u"x"_s, u"y"_s}) {
            const QJsonValue position = tag.value(axis);
            if (tag.contains(axis) && (!position.isDouble() || position.toDouble() < 0 || position.toDouble() > 1))
                return parameterError(u"user tag positions are numbers from 0 to 1."_s);
        }
        for (const QString &member : tag.keys()) {
            if (member != "username"_L1 && member != "x"_L1 && member != "y"_L1)
                return parameterError(u"a user tag has no member %1."_s.arg(member));
        }
    }
    return std::nullopt;
}

qsizetype countOf(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    qsizetype count = 0;
    for (auto it = expression.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

std::optional<GraphError> checkCaption(const QString &caption)
{
    if (caption.size() > 2200) // whether units or code points count is not stated: both must fit
        return GraphError{36004,
                          2207010,
                          u"The submitted image or video caption is too long."_s,
                          u"The caption was too long. The maximum is 2,200 characters."_s,
                          0,
                          false};
    if (countOf(caption, u"(?<!\\w)@[A-Za-z0-9_.]+"_s) > 20)
        return GraphError{
            100, 2207040, u"Cannot use more than 20 tags (@)."_s, u"The caption holds more than 20 @ tags."_s,
            0,   false};
    if (countOf(caption, u"#\\w+"_s) > 30)
        return parameterError(u"the caption holds more than 30 hashtags."_s);
    return std::nullopt;
}

std::optional<GraphError> readChildren(const QJsonValue &value, QStringList *children)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            *children += item.toString();
    } else {
        *children = value.toString().split(u',', Qt::SkipEmptyParts);
        for (QString &child : *children)
            child = child.trimmed();
    }
    if (children->size() < 2 || children->size() > 10)
        return GraphError{100, 2207028, u"The carousel needs between 2 and 10 items, not %1."_s.arg(children->size()),
                          {},  0,       false};
    if (QSet<QString>(children->begin(), children->end()).size() != children->size())
        return parameterError(u"children holds an id twice."_s);
    return std::nullopt;
}

std::optional<GraphError> checkTrial(const QJsonValue &value, bool trialReels)
{
    const QString strategy = value.toObject().value(u"graduation_strategy"_s).toString();
    if (strategy != "MANUAL"_L1 && strategy != "SS_PERFORMANCE"_L1)
        return parameterError(u"trial_params needs graduation_strategy MANUAL or SS_PERFORMANCE."_s);
    if (!trialReels)
        return GraphError{100, 2207081, u"Trial reels are not available for this account."_s, {}, 0, false};
    return std::nullopt;
}

std::optional<GraphError> checkValues(const QJsonObject &parameters, bool trialReels, ContainerRequest *request)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (const auto error = checkType(it.key(), it.value()))
            return error;
    }
    for (const QString &name : {u"image_url"_s, u"video_url"_s, u"cover_url"_s}) {
        if (!parameters.contains(name))
            continue;
        if (const auto error = checkUrl(name, parameters.value(name).toString()))
            return error;
    }
    if (const auto error = checkTags(request->kind, parameters.value(u"user_tags"_s).toArray()))
        return error;
    if (const auto error = checkCaption(parameters.value(u"caption"_s).toString()))
        return error;
    if (parameters.value(u"alt_text"_s).toString().size() > 1000)
        return parameterError(u"alt_text is longer than 1000 characters."_s);
    if (parameters.contains(u"trial_params"_s)) {
        if (const auto error = checkTrial(parameters.value(u"trial_params"_s), trialReels))
            return error;
    }
    if (request->kind == ContainerKind::Carousel)
        return readChildren(parameters.value(u"children"_s), &request->children);
    return std::nullopt;
}

/// A form or query has only texts: what a parameter is meant to be decides how its text is read.
QJsonValue typed(const QString &name, const QString &text)
{
    static const QStringList structured{u"user_tags"_s, u"trial_params"_s, u"collaborators"_s, u"product_tags"_s,
                                        u"children"_s};
    if (text == "true"_L1 || text == "false"_L1)
        return name == "caption"_L1 || name == "message"_L1 || name == "alt_text"_L1 ? QJsonValue(text)
                                                                                     : QJsonValue(text == "true"_L1);
    if (name == "thumb_offset"_L1) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    if (structured.contains(name)) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
        if (document.isObject())
            return document.object();
    }
    return text;
}

} // namespace

SimResponse toResponse(const GraphError &error)
{
    QJsonObject body{{u"message"_s, error.message},
                     {u"type"_s, u"OAuthException"_s},
                     {u"code"_s, error.code},
                     {u"fbtrace_id"_s,
                      u"A"_s + QString::fromLatin1(QByteArray::number(qHash(error.message) ^ size_t(error.code), 36))}};
    if (error.subcode) {
        body.insert(u"error_subcode"_s, error.subcode);
        body.insert(u"is_transient"_s, error.transient);
        body.insert(u"error_user_title"_s, u"Your post could not be handled"_s);
        body.insert(u"error_user_msg"_s, error.userMessage.isEmpty() ? error.message : error.userMessage);
    } else if (error.transient) {
        body.insert(u"is_transient"_s, true);
    }
    return SimResponse::json(statusFor(error), {{u"error"_s, body}});
}

std::optional<QJsonObject> graphParameters(const SimRequest &request)
{
    QJsonObject parameters;
    const auto addAll = [&](const QHash<QString, QString> &fields) {
        for (auto it = fields.begin(); it != fields.end(); ++it)
            parameters.insert(it.key(), typed(it.key(), it.value()));
    };
    addAll(decodeForm(request.rawQuery));
    if (request.bodyBytes == 0)
        return parameters;
    if (request.bodyFile)
        return std::nullopt;
    if (request.contentType() == "application/json") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return std::nullopt;
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            parameters.insert(it.key(), it.value());
    } else {
        addAll(decodeForm(request.body));
    }
    return parameters;
}

std::variant<ContainerRequest, GraphError> readContainerRequest(const QJsonObject &parameters, bool trialReels)
{
    ContainerRequest request;
    const auto kind = kindOf(parameters);
    if (const auto *error = std::get_if<GraphError>(&kind))
        return *error;
    request.kind = std::get<ContainerKind>(kind);
    const QStringList allowed = allowedFor(request.kind) + kCommon;
    for (const QString &name : parameters.keys()) {
        const bool saysNo = (name == "is_carousel_item"_L1 || name == "is_ai_generated"_L1) &&
                            parameters.value(name) == QJsonValue(false);
        const bool childLabel = name == "is_ai_generated"_L1 && (request.kind == ContainerKind::ChildImage ||
                                                                 request.kind == ContainerKind::ChildVideo);
        if (!allowed.contains(name) && (!saysNo || childLabel)) // the label is refused on children whatever it says
            return parameterError(u"%1 cannot be used with this kind of media."_s.arg(name));
    }
    if (request.kind == ContainerKind::StoryImage && !parameters.contains(u"image_url"_s))
        return parameterError(u"a story needs image_url or video_url."_s);
    if ((request.kind == ContainerKind::Reel || request.kind == ContainerKind::ChildVideo) &&
        !parameters.contains(u"video_url"_s))
        return parameterError(u"video_url is required."_s);
    if (const auto error = checkValues(parameters, trialReels, &request))
        return *error;

    request.mediaUrl =
        parameters.value(parameters.contains(u"video_url"_s) ? u"video_url"_s : u"image_url"_s).toString();
    request.coverUrl = parameters.value(u"cover_url"_s).toString();
    const bool story = request.kind == ContainerKind::StoryImage || request.kind == ContainerKind::StoryVideo;
    request.caption = story ? QString() : parameters.value(u"caption"_s).toString();
    request.thumbOffsetMs = parameters.value(u"thumb_offset"_s).toInt();
    static const QStringList apart{u"image_url"_s, u"video_url"_s,    u"cover_url"_s,  u"caption"_s,
                                   u"children"_s,  u"access_token"_s, u"media_type"_s, u"is_carousel_item"_s};
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (!apart.contains(it.key()))
            request.fields.insert(it.key(), it.value());
    }
    return request;
}

namespace
{

constexpr qint64 kMaxImage = 8 * 1024 * 1024;
constexpr qint64 kMega = 1000 * 1000;

int imageFault(const InspectedMedia &media, bool ratioMatters)
{
    if (!media.report.readable || media.report.isVideo || media.report.container != "jpeg"_L1 ||
        media.report.multiPicture)
        return 2207005;
    if (media.bytes > kMaxImage)
        return 2207004;
    const double ratio = double(media.report.width) / qMax(1, media.report.height);
    constexpr double rounding = 0.001;
    return ratioMatters && (ratio < 0.8 - rounding || ratio > 1.91 + rounding) ? 2207009 : 0;
}

int videoFault(const InspectedMedia &media, bool story, int thumbOffsetMs)
{
    const MediaReport &clip = media.report;
    if (!clip.readable || !clip.isVideo || (clip.container != "mp4"_L1 && clip.container != "mov"_L1) ||
        !clip.moovFirst)
        return 2207026;
    const bool codecs = (clip.videoCodec == "h264"_L1 || clip.videoCodec == "hevc"_L1) &&
                        (clip.audioCodec.isEmpty() || clip.audioCodec == "aac"_L1);
    const bool audio = clip.audioSampleRate <= 48'000 && clip.audioChannels <= 2;
    constexpr double rounding = 0.01; // 23.976 is 23.976…, 60 may be 60.0004
    const bool rate = clip.frameRate >= 23 - rounding && clip.frameRate <= 60 + rounding;
    const double ratio = double(clip.width) / qMax(1, clip.height);
    const bool shape = clip.width <= 1920 && ratio >= (story ? 0.1 : 0.01) && ratio <= 10;
    const bool length = clip.durationMs >= 3000 && clip.durationMs <= (story ? 60'000 : 15 * 60'000);
    if (!codecs || !audio || !rate || !shape || !length || clip.videoBitRate > 25 * kMega ||
        media.bytes > (story ? 100 : 300) * kMega)
        return 2207026;
    return thumbOffsetMs > 0 && thumbOffsetMs >= clip.durationMs ? 2207057 : 0;
}

} // namespace

int mediaFault(ContainerKind kind, const InspectedMedia &media, int thumbOffsetMs)
{
    if (!media.fetched)
        return 2207052;
    switch (kind) {
    case ContainerKind::Image:
    case ContainerKind::ChildImage:
        return imageFault(media, true);
    case ContainerKind::StoryImage:
        return imageFault(media, false);
    case ContainerKind::Reel:
    case ContainerKind::ChildVideo:
        return videoFault(media, false, thumbOffsetMs);
    case ContainerKind::StoryVideo:
        return videoFault(media, true, thumbOffsetMs);
    case ContainerKind::Carousel:
        break;
    }
    return 0;
}

int coverFault(const InspectedMedia &media)
{
    return media.fetched ? imageFault(media, false) : 2207052;
}

} // namespace kalends::sandbox
