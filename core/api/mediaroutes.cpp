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

void listMedia(Router &router, const ApiCall &call)
{
    if (const auto known = onlyQuery(call, {"limit"_L1, "cursor"_L1}); !known.ok())
        return call.fail(known.error());
    const auto page = pageIn(call);
    if (!page.ok())
        return call.fail(page.error());
    const auto media = router.services().media->list(*page);
    if (!media.ok())
        return call.fail(media.error());
    QJsonArray items;
    for (const MediaAsset &asset : media->items)
        items.append(toJson(asset));
    call.reply(ApiResponse::list(items, media->nextCursor));
}

void importMedia(Router &router, const ApiCall &call)
{
    const auto body = call.object({"path"_L1});
    if (!body.ok())
        return call.fail(body.error());
    const QString path = body->value(u"path").toString();
    // A relative path would mean the service's own folder, which nobody has in mind.
    if (!QDir::isAbsolutePath(path))
        return call.fail(wrongType("path", Texts::tr("an absolute path of a file on this computer")));
    router.services().media->import(path, &router, [reply = call.reply](Result<MediaAsset> asset) {
        reply(asset.ok() ? ApiResponse::ok(toJson(*asset), 201) : ApiResponse::failed(asset.error()));
    });
}

} // namespace

void addMediaRoutes(Router &router)
{
    router.add("GET", "/v1/media", [&router](const ApiCall &call) { listMedia(router, call); });
    router.add("POST", "/v1/media", [&router](const ApiCall &call) { importMedia(router, call); });
}

} // namespace kalends
