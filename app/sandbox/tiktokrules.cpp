// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tiktokrules.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

constexpr qint64 kMinChunk = 5 * 1024 * 1024; // read "5 MB" as 2^20 and the maxima as 10^6: legal under every reading
constexpr qint64 kMaxChunk = 64'000'000;
constexpr qint64 kMaxLastChunk = 128'000'000;
constexpr qint64 kMaxVideo = 4LL * 1024 * 1024 * 1024;

TikTokError invalid(const QString &message)
{
    return {u"invalid_params"_s, message, 400};
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() != double(value.toInteger()))
        return std::nullopt;
    return value.toInteger();
}

std::optional<TikTokError> checkChunks(const QJsonObject &source, InitRequest *request)
{
    const auto size = wholeNumber(source.value(u"video_size"_s));
    const auto chunk = wholeNumber(source.value(u"chunk_size"_s));
    const auto count = wholeNumber(source.value(u"total_chunk_count"_s));
    if (!size || *size <= 0 || *size > kMaxVideo)
        return invalid(u"The video size is invalid"_s);
    if (!chunk || *chunk <= 0 || *chunk > kMaxChunk || *chunk > *size)
        return invalid(u"The chunk size is invalid"_s);
    if (!count || *count < 1 || *count > 1000 || *count != *size / *chunk)
        return invalid(u"The total chunk count is invalid"_s);
    if (*count == 1 && *chunk != *size)
        return invalid(u"The chunk size is invalid"_s);
    const qint64 lastChunk = *size - (*count - 1) * *chunk;
    if ((*count > 1 && *chunk < kMinChunk) || lastChunk > kMaxLastChunk)
        return invalid(u"The chunk size is invalid"_s);
    request->videoSize = *size;
    request->chunkSize = *chunk;
    request->chunkCount = *count;
    return std::nullopt;
}

std::optional<TikTokError> checkUrl(const QString &text)
{
    const QUrl url = QUrl::fromEncoded(text.toUtf8(), QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
        return std::nullopt;
    return invalid(u"A media URL is not valid"_s);
}

std::optional<TikTokError> checkBools(const QJsonObject &info, const QStringList &names)
{
    for (const QString &name : names) {
        if (info.contains(name) && !info.value(name).isBool())
            return invalid(u"%1 must be a boolean"_s.arg(name));
    }
    return std::nullopt;
}

/// What video and photo posts have in common: privacy and disclosure.
std::optional<TikTokError> checkDirect(const QJsonObject &info, InitRequest *request)
{
    static const QStringList levels{u"PUBLIC_TO_EVERYONE"_s, u"MUTUAL_FOLLOW_FRIENDS"_s, u"FOLLOWER_OF_CREATOR"_s,
                                    u"SELF_ONLY"_s};
    request->privacyLevel = info.value(u"privacy_level"_s).toString();
    if (!levels.contains(request->privacyLevel))
        return invalid(u"The privacy level is invalid or empty"_s);
    if (const auto error =
            checkBools(info, {u"disable_comment"_s, u"disable_duet"_s, u"disable_stitch"_s, u"brand_content_toggle"_s,
                              u"brand_organic_toggle"_s, u"is_aigc"_s, u"auto_add_music"_s}))
        return error;
    if (info.value(u"brand_content_toggle"_s).toBool() && request->privacyLevel == "SELF_ONLY"_L1)
        return invalid(u"Branded content visibility cannot be set to private"_s);
    return std::nullopt;
}

std::optional<TikTokError> checkText(const QJsonObject &info, const QString &name, qsizetype limit, QString *text)
{
    const QJsonValue value = info.value(name);
    if (!value.isUndefined() && !value.isString())
        return invalid(u"%1 must be a string"_s.arg(name));
    *text = value.toString();
    if (text->size() > limit)
        return invalid(u"The %1 is longer than %2 UTF-16 units"_s.arg(name).arg(limit));
    return std::nullopt;
}

} // namespace

std::variant<InitRequest, TikTokError> readVideoInit(const QJsonObject &body, bool inbox)
{
    InitRequest request;
    request.kind = inbox ? TikTokKind::InboxVideo : TikTokKind::Video;
    const QJsonObject source = body.value(u"source_info"_s).toObject();
    const QJsonObject info = body.value(u"post_info"_s).toObject();
    if (!inbox) {
        if (!body.value(u"post_info"_s).isObject())
            return invalid(u"post_info is required"_s);
        if (const auto error = checkText(info, u"title"_s, 2200, &request.title))
            return *error;
        if (const auto error = checkDirect(info, &request))
            return *error;
        request.fields = info;
    }
    const QString kind = source.value(u"source"_s).toString();
    if (kind == "PULL_FROM_URL"_L1) {
        request.pull = true;
        request.urls = {source.value(u"video_url"_s).toString()};
        if (const auto error = checkUrl(request.urls.constFirst()))
            return *error;
        return request;
    }
    if (kind != "FILE_UPLOAD"_L1)
        return invalid(u"The source must be FILE_UPLOAD or PULL_FROM_URL"_s);
    if (const auto error = checkChunks(source, &request))
        return *error;
    return request;
}

std::variant<InitRequest, TikTokError> readPhotoInit(const QJsonObject &body)
{
    InitRequest request;
    request.pull = true;
    const QString mode = body.value(u"post_mode"_s).toString();
    if (body.value(u"media_type"_s).toString() != "PHOTO"_L1)
        return invalid(u"media_type must be PHOTO"_s);
    if (mode != "DIRECT_POST"_L1 && mode != "MEDIA_UPLOAD"_L1)
        return invalid(u"post_mode must be DIRECT_POST or MEDIA_UPLOAD"_s);
    request.kind = mode == "DIRECT_POST"_L1 ? TikTokKind::Photos : TikTokKind::InboxPhotos;
    const QJsonObject info = body.value(u"post_info"_s).toObject();
    if (const auto error = checkText(info, u"title"_s, 90, &request.title))
        return *error;
    if (const auto error = checkText(info, u"description"_s, 4000, &request.description))
        return *error;
    if (const auto error = checkBools(body, {u"is_aigc"_s}))
        return *error;
    if (request.kind == TikTokKind::Photos) {
        if (const auto error = checkDirect(info, &request))
            return *error;
        if (info.contains(u"disable_duet"_s) || info.contains(u"disable_stitch"_s))
            return invalid(u"Photos have no duet and no stitch"_s);
    }
    const QJsonObject source = body.value(u"source_info"_s).toObject();
    if (source.value(u"source"_s).toString() != "PULL_FROM_URL"_L1)
        return invalid(u"Photos can only be pulled from a URL"_s);
    for (const QJsonValue &value : source.value(u"photo_images"_s).toArray())
        request.urls += value.toString();
    if (request.urls.isEmpty() || request.urls.size() > 35)
        return invalid(u"photo_images must hold 1 to 35 URLs"_s);
    for (const QString &url : request.urls) {
        if (const auto error = checkUrl(url))
            return *error;
    }
    const auto cover = wholeNumber(source.value(u"photo_cover_index"_s));
    if (!cover || *cover < 0 || *cover >= request.urls.size())
        return invalid(u"photo_cover_index is not the index of a photo"_s);
    request.fields = info;
    request.fields.insert(u"photo_cover_index"_s, *cover);
    request.fields.insert(u"is_aigc"_s, body.value(u"is_aigc"_s).toBool());
    return request;
}

QString videoFault(const InspectedMedia &media, int maxSeconds)
{
    const MediaReport &clip = media.report;
    static const QStringList containers{u"mp4"_s, u"mov"_s, u"webm"_s};
    static const QStringList codecs{u"h264"_s, u"hevc"_s, u"vp8"_s, u"vp9"_s};
    if (!clip.readable || !clip.isVideo || !containers.contains(clip.container) || !codecs.contains(clip.videoCodec))
        return u"file_format_check_failed"_s;
    if (clip.durationMs > maxSeconds * 1000LL || clip.durationMs < 1000)
        return u"duration_check_failed"_s;
    constexpr double rounding = 0.01;
    if (clip.frameRate < 23 - rounding || clip.frameRate > 60 + rounding)
        return u"frame_rate_check_failed"_s;
    const auto [shorter, longer] = std::minmax(clip.width, clip.height);
    return shorter < 360 || longer > 4096 ? u"picture_size_check_failed"_s : QString();
}

QString photoFault(const InspectedMedia &media)
{
    constexpr qint64 maxBytes = 20'000'000;
    const MediaReport &photo = media.report;
    if (!photo.readable || photo.isVideo || (photo.container != "jpeg"_L1 && photo.container != "webp"_L1) ||
        media.bytes > maxBytes)
        return u"file_format_check_failed"_s;
    const auto [shorter, longer] = std::minmax(photo.width, photo.height);
    return shorter > 1080 || longer > 1920 ? u"picture_size_check_failed"_s : QString();
}

std::optional<ContentRange> readContentRange(const QByteArray &header)
{
    static const QRegularExpression shape(u"^bytes (\\d{1,12})-(\\d{1,12})/(\\d{1,12})$"_s);
    const auto match = shape.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
    return range.first <= range.last && range.last < range.total ? std::optional(range) : std::nullopt;
}

} // namespace kalends::sandbox
