// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/appsecrets.h"
#include "api/openapidocument.h"
#include "api/paths.h"
#include "api/router.h"
#include "diagnostics/metrics.h"
#include "model/clock.h"
#include "model/json.h"
#include "model/texts.h"
#include "planner/planner.h"
#include "publishing/flagservice.h"
#include "publishing/jobservice.h"

#include <chrono>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// The scheduler looks at least every 15 s; three missed looks are a stall.
constexpr auto kStalledAfter = std::chrono::seconds(60);

QJsonObject toJson(const FlagRepository::Flag &flag)
{
    return {{u"name"_s, flag.name}, {u"enabled"_s, flag.enabled}};
}

QString workerState(const PublishingStatus &status, Instant now)
{
    if (!status.lastTickAt)
        return u"stopped"_s;
    return now - *status.lastTickAt > kStalledAfter ? u"stalled"_s : u"ok"_s;
}

/// The next job in line, with the words by which a person knows it.
QJsonValue nextDue(Router &router, const PublishingStatus &status)
{
    if (!status.next)
        return QJsonValue::Null;
    const PublishJob &job = *status.next;
    QJsonObject next{{u"jobId"_s, job.id.toString()},
                     {u"entryId"_s, job.entryId.toString()},
                     {u"channel"_s, QString(word(job.channel))},
                     {u"at"_s, toIso(status.nextAt.value_or(job.scheduledAt))}};
    if (const auto entry = router.services().planner->find(job.entryId); entry.ok())
        next.insert(u"title"_s, entry->entry.caption.section(u'\n', 0, 0).left(80));
    return next;
}

Result<ApiResponse> showStatus(Router &router, const ApiCall &)
{
    const auto status = router.services().jobs->status();
    KALENDS_TRY(status);
    const auto scheduled = router.services().jobs->scheduledCount();
    KALENDS_TRY(scheduled);
    const JobCounts &counts = status->counts;
    QJsonArray problems;
    if (router.services().problems)
        problems = QJsonArray::fromStringList(router.services().problems());
    return ApiResponse::ok(QJsonObject{
        {u"worker"_s, workerState(*status, router.services().clock->now())},
        {u"nextDue"_s, nextDue(router, *status)},
        {u"running"_s, counts.running},
        {u"waiting"_s, *scheduled},
        {u"late"_s, counts.late},
        {u"stuck"_s, counts.stuck},
        {u"retrying"_s, counts.retrying},
        {u"confirming"_s, counts.confirming},
        {u"held"_s, counts.held},
        {u"needsAttention"_s, counts.needsAttention},
        {u"lastTickAt"_s, kalends::toJson(status->lastTickAt)},
        {u"sandbox"_s, router.services().sandbox},
        {u"problems"_s, problems},
    });
}

Result<ApiResponse> showMetrics(Router &router, const ApiCall &)
{
    Metrics &metrics = *router.services().metrics;
    const auto status = router.services().jobs->status();
    KALENDS_TRY(status);
    const auto scheduled = router.services().jobs->scheduledCount();
    KALENDS_TRY(scheduled);
    const JobCounts &counts = status->counts;
    metrics.set("kalends_jobs", *scheduled, R"(state="scheduled")");
    metrics.set("kalends_jobs", counts.waiting, R"(state="waiting")");
    metrics.set("kalends_jobs", counts.running, R"(state="running")");
    metrics.set("kalends_jobs", counts.late, R"(state="late")");
    metrics.set("kalends_jobs", counts.stuck, R"(state="stuck")");
    metrics.set("kalends_jobs", counts.confirming, R"(state="confirming")");
    metrics.set("kalends_jobs", counts.retrying, R"(state="retrying")");
    metrics.set("kalends_jobs", counts.held, R"(state="held")");
    metrics.set("kalends_jobs", counts.needsAttention, R"(state="needs_attention")");
    metrics.set("kalends_next_due_timestamp_seconds", counts.nextDueAt ? double(toMs(*counts.nextDueAt)) / 1000 : 0);
    metrics.set("kalends_scheduler_last_tick_timestamp_seconds",
                status->lastTickAt ? double(toMs(*status->lastTickAt)) / 1000 : 0);
    return ApiResponse::plain(metrics.toText(), "text/plain; version=0.0.4; charset=utf-8");
}

Result<ApiResponse> listFlags(Router &router, const ApiCall &call)
{
    const auto flags = router.services().flags->list();
    KALENDS_TRY(flags);
    QJsonArray items;
    for (const FlagRepository::Flag &flag : *flags)
        items.append(toJson(flag));
    return pageInMemory(call, items);
}

Result<ApiResponse> setFlag(Router &router, const ApiCall &call)
{
    const auto body = call.object({"enabled"_L1});
    KALENDS_TRY(body);
    if (!body->value(u"enabled").isBool())
        return wrongType("enabled", Texts::tr("true or false"));
    const auto flag = router.services().flags->set(call.captured.first(), body->value(u"enabled").toBool());
    KALENDS_TRY(flag);
    return ApiResponse::ok(toJson(*flag));
}

Result<void> listSecrets(Router &router, const ApiCall &call)
{
    const auto page = pageIn(call);
    KALENDS_TRY(page);
    router.services().secrets->list(&router, [reply = call.reply, page = *page](Result<QStringList> names) {
        if (!names.ok())
            return reply(ApiResponse::failed(names.error()));
        QJsonArray items;
        for (const QString &name : *names)
            items.append(QJsonObject{{u"name"_s, name}});
        reply(pageOf(items, page));
    });
    return {};
}

/// Answers with the name alone: a secret goes in and is never shown again.
std::function<void(Result<void>)> answerName(const ApiCall &call)
{
    return [reply = call.reply, name = call.captured.first()](const Result<void> &done) {
        reply(done.ok() ? ApiResponse::ok(QJsonObject{{u"name"_s, name}}) : ApiResponse::failed(done.error()));
    };
}

Result<void> setSecret(Router &router, const ApiCall &call)
{
    const auto body = call.object({"value"_L1});
    KALENDS_TRY(body);
    if (!body->value(u"value").isString())
        return wrongType("value", Texts::tr("a text"));
    router.services().secrets->set(call.captured.first(), Secret(body->value(u"value").toString().toUtf8()), &router,
                                   answerName(call));
    return {};
}

Result<void> removeSecret(Router &router, const ApiCall &call)
{
    router.services().secrets->remove(call.captured.first(), &router, answerName(call));
    return {};
}

Result<ApiResponse> showOpenApi(Router &, const ApiCall &)
{
    return ApiResponse::plain(openApiDocument(), "application/yaml");
}

} // namespace

void addServiceRoutes(Router &router)
{
    router.add("GET", "/v1/flags", &listFlags);
    router.add("PUT", "/v1/flags/{name}", &setFlag);
    router.add("GET", "/v1/secrets", &listSecrets);
    router.add("PUT", "/v1/secrets/{name}", &setSecret);
    router.add("DELETE", "/v1/secrets/{name}", &removeSecret);
    router.add("GET", "/v1/status", &showStatus);
    router.add("GET", "/metrics", &showMetrics);
    router.add("GET", "/openapi.yaml", &showOpenApi);
}

} // namespace kalends
