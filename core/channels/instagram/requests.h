// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.h"
#include "net/http.h"
#include "profile/settings.h"

#include <QJsonObject>

namespace kalends::instagram
{

/// The version of the Graph API that Kalends is written for.
inline constexpr QLatin1String kGraphVersion("v26.0");

// The requests to graph.instagram.com, as values: JSON bodies, the bearer left empty. Sources: channels/README.md.
[[nodiscard]] HttpRequest readIdentityRequest(const Settings &settings, const QByteArray &fields);
[[nodiscard]] HttpRequest readQuotaRequest(const Settings &settings, const QString &accountId);
[[nodiscard]] HttpRequest createContainerRequest(const Settings &settings, const QString &accountId,
                                                 const QJsonObject &body);
[[nodiscard]] HttpRequest readContainerRequest(const Settings &settings, const QString &containerId);
/// The last 25 posts, or the live stories.
[[nodiscard]] HttpRequest listMediaRequest(const Settings &settings, const QString &accountId, bool stories);
/// Irreversible: leaves at most once.
[[nodiscard]] HttpRequest publishRequest(const Settings &settings, const QString &accountId,
                                         const QString &containerId);
[[nodiscard]] HttpRequest readMediaRequest(const Settings &settings, const QString &mediaId);
[[nodiscard]] HttpRequest listCommentsRequest(const Settings &settings, const QString &mediaId);
[[nodiscard]] HttpRequest commentRequest(const Settings &settings, const QString &mediaId, const QString &text);

/// The body for the container of one picture or clip: a post, a reel or a story of its own.
[[nodiscard]] QJsonObject singleContainer(const InstagramContent &content, const MediaAsset &asset, const QString &url);
/// The body for item `index` of a carousel. Without caption and AI label: there they are an error.
[[nodiscard]] QJsonObject childContainer(const InstagramContent &content, const MediaAsset &asset, int index,
                                         const QString &url);
[[nodiscard]] QJsonObject carouselContainer(const InstagramContent &content, const QStringList &children);
/// What the listing calls such a post: IMAGE, VIDEO or CAROUSEL_ALBUM.
[[nodiscard]] QLatin1String listedType(const InstagramContent &content, const QList<MediaAsset> &media);
/// What was set but cannot be sent on this path (it needs the Facebook login): names of fields.
[[nodiscard]] QStringList fieldsNotSent(const InstagramContent &content);

} // namespace kalends::instagram
