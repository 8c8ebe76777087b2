// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/paths.h"
#include "api/router.h"
#include "catalog/mediacatalog.h"
#include "model/json.h"
#include "model/texts.h"

#include <QDir>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

Result<ApiResponse> listMedia(Router &router, const ApiCall &call)
{
    KALENDS_TRY(onlyQuery(call, {"limit"_L1, "cursor"_L1}));
    const auto page = pageIn(call);
    KALENDS_TRY(page);
    const auto media = router.services().media->list(*page);
    KALENDS_TRY(media);
    QJsonArray items;
    for (const MediaAsset &asset : media->items)
        items.append(toJson(asset));
    return ApiResponse::list(items, media->nextCursor);
}

Result<void> importMedia(Router &router, const ApiCall &call)
{
    const auto body = call.object({"path"_L1});
    KALENDS_TRY(body);
    const QString path = body->value(u"path").toString();
    // A relative path would mean the service's own folder, which nobody has in mind.
    if (!QDir::isAbsolutePath(path))
        return wrongType("path", Texts::tr("an absolute path of a file on this computer"));
    router.services().media->import(path, &router, [reply = call.reply](Result<MediaAsset> asset) {
        reply(asset.ok() ? ApiResponse::ok(toJson(*asset), 201) : ApiResponse::failed(asset.error()));
    });
    return {};
}

} // namespace

void addMediaRoutes(Router &router)
{
    router.add("GET", "/v1/media", &listMedia);
    router.add("POST", "/v1/media", &importMedia);
}

} // namespace kalends
