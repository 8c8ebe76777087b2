// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/requests.h"

#include "channels/answers.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

HttpRequest post(const Settings &settings, const QByteArray &path, const QJsonObject &body,
                 const QByteArray &query = {})
{
    HttpRequest request;
    request.method = "POST";
    request.url = address(settings.tiktok.apiUrl, path, query);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json; charset=UTF-8"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.silenceLimit = settings.publishing.requestTimeout;
    request.totalLimit = std::max<Milliseconds>(settings.publishing.requestTimeout, std::chrono::seconds(60));
    return request;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

HttpRequest creatorInfoRequest(const Settings &settings)
{
    return post(settings, "/v2/post/publish/creator_info/query/", {});
}

namespace tiktok
{

HttpRequest initVideoRequest(const Settings &settings, const QJsonObject &body)
{
    return post(settings, "/v2/post/publish/video/init/", body);
}

HttpRequest initPhotosRequest(const Settings &settings, const QJsonObject &body)
{
    HttpRequest request = post(settings, "/v2/post/publish/content/init/", body);
    request.delivery = Delivery::Once;
    return request;
}

HttpRequest readStatusRequest(const Settings &settings, const QString &publishId)
{
    return post(settings, "/v2/post/publish/status/fetch/", {{u"publish_id"_s, publishId}});
}

HttpRequest listVideosRequest(const Settings &settings)
{
    return post(settings, "/v2/video/list/", {{u"max_count"_s, 20}},
                "fields=id,create_time,title,video_description,share_url");
}

HttpRequest chunkRequest(const QString &uploadUrl, const QString &filePath, const QString &mime, const ChunkPlan &plan,
                         qint64 chunk)
{
    const qint64 first = plan.offset(chunk);
    const qint64 length = plan.length(chunk);
    constexpr std::array kTypes{"video/mp4"_L1, "video/quicktime"_L1, "video/webm"_L1};
    const bool known = std::find(kTypes.begin(), kTypes.end(), mime) != kTypes.end();
    HttpRequest request;
    request.method = "PUT";
    request.url = QUrl::fromEncoded(uploadUrl.toLatin1(), QUrl::StrictMode); // as received: never rebuilt
    request.headers = {{"Content-Type", known ? mime.toLatin1() : QByteArray("video/mp4")},
                       {"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                             QByteArray::number(first + length - 1) + '/' +
                                             QByteArray::number(plan.size)}};
    request.body = FileRange{filePath, first, length};
    request.totalLimit = std::chrono::minutes(30); // 20 MB on a slow line; silence ends it much sooner
    request.secretUrl = true;
    return request;
}

bool isUploadUrlAllowed(const Settings &settings, const QString &text)
{
    const QUrl url = QUrl::fromEncoded(text.toLatin1(), QUrl::StrictMode);
    if (text.size() > 2048 || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        text != QString::fromLatin1(text.toLatin1()))
        return false;
    const QString host = url.host().toLower();
    const bool https = url.scheme() == "https"_L1;
    if (host.endsWith(".tiktokapis.com"_L1))
        return https && (url.port() == -1 || url.port() == 443);
    const QString withPort = u"%1:%2"_s.arg(host).arg(url.port(https ? 443 : 80));
    const bool named =
        std::any_of(settings.tiktok.uploadHosts.begin(), settings.tiktok.uploadHosts.end(), [&](const QString &entry) {
            return entry.compare(host, Qt::CaseInsensitive) == 0 || entry.compare(withPort, Qt::CaseInsensitive) == 0;
        });
    return named && (https || (url.scheme() == "http"_L1 && isLoopback(host)));
}

QJsonObject videoBody(const TikTokContent &content, const CreatorInfo &creator, const ChunkPlan &plan)
{
    QJsonObject info{{u"title"_s, content.title},
                     {u"privacy_level"_s, content.privacyLevel},
                     {u"disable_comment"_s, !content.allowComment || creator.commentDisabled},
                     {u"disable_duet"_s, !content.allowDuet || creator.duetDisabled},
                     {u"disable_stitch"_s, !content.allowStitch || creator.stitchDisabled},
                     {u"brand_content_toggle"_s, content.brandedContent},
                     {u"brand_organic_toggle"_s, content.yourBrand},
                     {u"is_aigc"_s, content.aiGenerated}};
    if (content.coverOffsetMs)
        info.insert(u"video_cover_timestamp_ms"_s, *content.coverOffsetMs);
    const QJsonObject source{{u"source"_s, u"FILE_UPLOAD"_s},
                             {u"video_size"_s, plan.size},
                             {u"chunk_size"_s, plan.chunkSize},
                             {u"total_chunk_count"_s, plan.count}};
    return {{u"post_info"_s, info}, {u"source_info"_s, source}};
}

QJsonObject photosBody(const TikTokContent &content, const CreatorInfo &creator, const QStringList &urls)
{
    const QJsonObject info{{u"title"_s, content.title},
                           {u"description"_s, content.description},
                           {u"privacy_level"_s, content.privacyLevel},
                           {u"disable_comment"_s, !content.allowComment || creator.commentDisabled},
                           {u"auto_add_music"_s, content.autoAddMusic},
                           {u"brand_content_toggle"_s, content.brandedContent},
                           {u"brand_organic_toggle"_s, content.yourBrand}};
    const QJsonObject source{{u"source"_s, u"PULL_FROM_URL"_s},
                             {u"photo_images"_s, QJsonArray::fromStringList(urls)},
                             {u"photo_cover_index"_s, content.photoCoverIndex}};
    return {{u"media_type"_s, u"PHOTO"_s},
            {u"post_mode"_s, u"DIRECT_POST"_s},
            {u"is_aigc"_s, content.aiGenerated},
            {u"post_info"_s, info},
            {u"source_info"_s, source}};
}

} // namespace tiktok

} // namespace kalends
