// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/servicedesk.h"

#include "api/paths.h"
#include "catalog/mediacatalog.h"
#include "model/texts.h"
#include "planner/exchange.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// An absolute path in the body. A relative one would mean the service's own folder, which nobody has in mind.
Result<QString> pathIn(const QJsonObject &body)
{
    const QString path = body.value(u"path").toString();
    if (!QDir::isAbsolutePath(path))
        return wrongType("path", Texts::tr("an absolute path on this computer"));
    return path;
}

Result<ApiResponse> backUp(Database &database, const ApiCall &call)
{
    const auto body = call.object({"path"_L1});
    KALENDS_TRY(body);
    const auto path = pathIn(*body);
    KALENDS_TRY(path);
    if (QFileInfo::exists(*path))
        return Error{.code = ErrorCode::InvalidState,
                     .message = QCoreApplication::translate(
                         "ServiceDesk", "There is already a file at that place; nothing was written."),
                     .hint = QCoreApplication::translate("ServiceDesk", "Choose another name for the backup.")};
    const auto done = database.backupTo(*path);
    KALENDS_TRY(done);
    return ApiResponse::ok(QJsonObject{{u"path"_s, *path}, {u"bytes"_s, QFileInfo(*path).size()}}, 201);
}

Result<ApiResponse> exportPlan(Planner &planner, const ApiCall &call)
{
    const auto body = call.object({"path"_L1, "format"_L1});
    KALENDS_TRY(body);
    const auto path = pathIn(*body);
    KALENDS_TRY(path);
    const auto format = exchangeFormatFromWord(body->value(u"format").toString());
    if (!format)
        return wrongType("format", Texts::tr("csv, ics or json"));
    const auto count = PlanExchange(planner).exportToFile(*path, *format);
    KALENDS_TRY(count);
    return ApiResponse::ok(QJsonObject{{u"path"_s, *path}, {u"entries"_s, *count}}, 201);
}

/// {"column title": "field"}; whether they exist is the import's to say.
Result<CsvMapping> mappingIn(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"mapping");
    if (!value.isUndefined() && !value.isObject())
        return wrongType("mapping", Texts::tr("an object of column titles and fields"));
    CsvMapping mapping;
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!one.value().isString())
            return wrongType("mapping", Texts::tr("an object of column titles and fields"));
        mapping.insert(one.key(), one.value().toString());
    }
    return mapping;
}

Result<QList<Channel>> channelsIn(const QJsonObject &body)
{
    QList<Channel> channels;
    if (body.contains(u"channels") && !body.value(u"channels").isArray())
        return wrongType("channels", Texts::tr("a list of ig and tiktok"));
    for (const QJsonValue &value : body.value(u"channels").toArray()) {
        const auto channel = channelFromWord(value.toString());
        if (!channel || channels.contains(*channel))
            return wrongType("channels", Texts::tr("a list of ig and tiktok"));
        channels.append(*channel);
    }
    return channels;
}

Result<ImportOptions> importOptionsIn(const QJsonObject &body)
{
    for (const QString &name : {u"dryRun"_s, u"partial"_s}) {
        if (body.contains(name) && !body.value(name).isBool())
            return wrongType(name, Texts::tr("true or false"));
    }
    ImportOptions options;
    options.dryRun = body.value(u"dryRun").toBool();
    options.partial = body.value(u"partial").toBool();
    if (body.contains(u"preset")) {
        options.preset = csvPresetFromWord(body.value(u"preset").toString());
        if (!options.preset)
            return wrongType("preset", Texts::tr("kalends, buffer, later or metricool"));
    }
    const auto mapping = mappingIn(body);
    KALENDS_TRY(mapping);
    const auto channels = channelsIn(body);
    KALENDS_TRY(channels);
    options.mapping = *mapping;
    options.channels = *channels;
    return options;
}

Result<ApiResponse> importPlan(Planner &planner, MediaCatalog &media, const ApiCall &call)
{
    const auto body = call.object({"path"_L1, "dryRun"_L1, "partial"_L1, "preset"_L1, "mapping"_L1, "channels"_L1});
    KALENDS_TRY(body);
    const auto path = pathIn(*body);
    KALENDS_TRY(path);
    auto options = importOptionsIn(*body);
    KALENDS_TRY(options);
    options->importMedia = [&media](const QString &file) -> Result<MediaId> {
        const auto asset = media.importNow(file);
        KALENDS_TRY(asset);
        return asset->id;
    };
    const auto report = PlanExchange(planner).importFile(*path, std::move(*options));
    KALENDS_TRY(report);
    return ApiResponse::ok(toJson(*report));
}

} // namespace

void addServiceDesk(Router &router, Planner &planner, MediaCatalog &media, Database &database)
{
    router.add("POST", "/v1/backup", [&database](Router &, const ApiCall &call) { return backUp(database, call); });
    router.add("POST", "/v1/export", [&planner](Router &, const ApiCall &call) { return exportPlan(planner, call); });
    router.add("POST", "/v1/import",
               [&planner, &media](Router &, const ApiCall &call) { return importPlan(planner, media, call); });
}

} // namespace kalends
