// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/requests.h"

#include "channels/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

constexpr Milliseconds kReadLimit = std::chrono::seconds(60);
// Making and publishing take the platform longer than a read: 60 s and 120 s at the standard limit of 30 s.
constexpr int kCreatePatience = 2;
constexpr int kPublishPatience = 4;

QByteArray path(const QString &id, const QByteArray &edge = {})
{
    return '/' + QByteArray(kGraphVersion.data(), kGraphVersion.size()) + '/' + QUrl::toPercentEncoding(id) + edge;
}

HttpRequest read(const Settings &settings, const QByteArray &path, const QByteArray &query)
{
    HttpRequest request;
    request.url = address(settings.instagram.graphUrl, path, query);
    request.headers = {{"Accept", "application/json"}};
    request.silenceLimit = settings.publishing.requestTimeout;
    request.totalLimit = std::max(settings.publishing.requestTimeout, kReadLimit);
    return request;
}

HttpRequest post(const Settings &settings, const QByteArray &path, const QJsonObject &body, int patience)
{
    HttpRequest request = read(settings, path, {});
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.silenceLimit = settings.publishing.requestTimeout * patience;
    request.totalLimit = request.silenceLimit;
    return request;
}

/// Pictures take name and position; reels the name only; stories the position where there is one.
QJsonArray userTags(const InstagramContent &content, const MediaAsset &asset, int index)
{
    QJsonArray tags;
    for (const UserTag &tag : content.userTags) {
        if (tag.mediaIndex != index)
            continue;
        QJsonObject json{{u"username"_s, tag.username}};
        const bool positioned = asset.kind == MediaKind::Image || content.type == PostType::Story;
        if (positioned && tag.x && tag.y) {
            json.insert(u"x"_s, *tag.x);
            json.insert(u"y"_s, *tag.y);
        }
        tags.append(json);
    }
    return tags;
}

void addTags(QJsonObject &body, const QJsonArray &tags)
{
    if (!tags.isEmpty())
        body.insert(u"user_tags"_s, tags);
}

void addAltText(QJsonObject &body, const InstagramContent &content, int index)
{
    const QString text = content.altTexts.value(index);
    if (!text.isEmpty())
        body.insert(u"alt_text"_s, text);
}

void addCaption(QJsonObject &body, const InstagramContent &content)
{
    if (!content.caption.isEmpty())
        body.insert(u"caption"_s, content.caption);
}

void addMedia(QJsonObject &body, const MediaAsset &asset, const QString &url)
{
    body.insert(asset.kind == MediaKind::Video ? u"video_url"_s : u"image_url"_s, url);
}

void addReelChoices(QJsonObject &body, const InstagramContent &content)
{
    body.insert(u"media_type"_s, u"REELS"_s); // a single clip in the feed is a reel too
    body.insert(u"share_to_feed"_s, content.shareToFeed);
    if (content.coverOffsetMs)
        body.insert(u"thumb_offset"_s, *content.coverOffsetMs);
}

} // namespace

HttpRequest readIdentityRequest(const Settings &settings, const QByteArray &fields)
{
    return read(settings, path(u"me"_s), "fields=" + fields);
}

HttpRequest readQuotaRequest(const Settings &settings, const QString &accountId)
{
    return read(settings, path(accountId, "/content_publishing_limit"), "fields=config,quota_usage");
}

HttpRequest createContainerRequest(const Settings &settings, const QString &accountId, const QJsonObject &body)
{
    return post(settings, path(accountId, "/media"), body, kCreatePatience);
}

HttpRequest readContainerRequest(const Settings &settings, const QString &containerId)
{
    return read(settings, path(containerId), "fields=id,status_code,status");
}

HttpRequest listMediaRequest(const Settings &settings, const QString &accountId, bool stories)
{
    return read(settings, path(accountId, stories ? "/stories" : "/media"),
                "fields=id,caption,media_type,permalink,timestamp&limit=25");
}

HttpRequest publishRequest(const Settings &settings, const QString &accountId, const QString &containerId)
{
    HttpRequest request =
        post(settings, path(accountId, "/media_publish"), {{u"creation_id"_s, containerId}}, kPublishPatience);
    request.delivery = Delivery::Once;
    return request;
}

HttpRequest readMediaRequest(const Settings &settings, const QString &mediaId)
{
    return read(settings, path(mediaId), "fields=id,permalink");
}

HttpRequest listCommentsRequest(const Settings &settings, const QString &mediaId)
{
    return read(settings, path(mediaId, "/comments"), "fields=id,text,username&limit=50");
}

HttpRequest commentRequest(const Settings &settings, const QString &mediaId, const QString &text)
{
    HttpRequest request = post(settings, path(mediaId, "/comments"), {{u"message"_s, text}}, kCreatePatience);
    request.delivery = Delivery::Once;
    return request;
}

QJsonObject singleContainer(const InstagramContent &content, const MediaAsset &asset, const QString &url)
{
    QJsonObject body;
    addMedia(body, asset, url);
    addTags(body, userTags(content, asset, 0));
    if (content.type == PostType::Story)
        body.insert(u"media_type"_s, u"STORIES"_s);
    else
        addCaption(body, content);
    if (content.type != PostType::Story && asset.kind == MediaKind::Video)
        addReelChoices(body, content);
    if (content.type != PostType::Story && asset.kind == MediaKind::Image)
        addAltText(body, content, 0);
    if (content.aiGenerated)
        body.insert(u"is_ai_generated"_s, true);
    return body;
}

QJsonObject childContainer(const InstagramContent &content, const MediaAsset &asset, int index, const QString &url)
{
    QJsonObject body{{u"is_carousel_item"_s, true}};
    addMedia(body, asset, url);
    if (asset.kind == MediaKind::Video) {
        body.insert(u"media_type"_s, u"VIDEO"_s);
    } else {
        addAltText(body, content, index);
        addTags(body, userTags(content, asset, index));
    }
    return body;
}

QJsonObject carouselContainer(const InstagramContent &content, const QStringList &children)
{
    QJsonObject body{{u"media_type"_s, u"CAROUSEL"_s}, {u"children"_s, children.join(u',')}};
    addCaption(body, content);
    if (content.aiGenerated)
        body.insert(u"is_ai_generated"_s, true);
    return body;
}

QLatin1String listedType(const InstagramContent &content, const QList<MediaAsset> &media)
{
    if (content.type == PostType::Carousel)
        return "CAROUSEL_ALBUM"_L1;
    return !media.isEmpty() && media.first().kind == MediaKind::Video ? "VIDEO"_L1 : "IMAGE"_L1;
}

QStringList fieldsNotSent(const InstagramContent &content)
{
    QStringList names;
    if (!content.locationId.isEmpty())
        names << u"location_id"_s;
    if (!content.collaborators.isEmpty())
        names << u"collaborators"_s;
    return names;
}

} // namespace kalends::instagram
