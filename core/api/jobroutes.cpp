// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/paths.h"
#include "api/router.h"
#include "model/clock.h"
#include "model/json.h"
#include "model/texts.h"
#include "publishing/jobservice.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray shown(const QList<PublishJob> &jobs)
{
    QJsonArray items;
    for (const PublishJob &job : jobs)
        items.append(toJson(job));
    return items;
}

Result<ApiResponse> answer(const Result<PublishJob> &job, int status = 200)
{
    KALENDS_TRY(job);
    return ApiResponse::ok(toJson(*job), status);
}

/// An id in the query; empty when it is not given. Error: InvalidValue.
template <class Id> Result<Id> idInQuery(const ApiCall &call, const QString &name)
{
    const QString text = call.request.query.value(name);
    if (text.isEmpty())
        return Id();
    if (const auto id = Id::fromString(text))
        return *id;
    return Error{.code = ErrorCode::InvalidValue, .message = Texts::tr("“%1” is not an id.").arg(text.left(60))};
}

Result<ApiResponse> listJobs(Router &router, const ApiCall &call)
{
    KALENDS_TRY(onlyQuery(call, {"status"_L1, "entryId"_L1, "limit"_L1, "cursor"_L1}));
    const auto page = pageIn(call);
    KALENDS_TRY(page);
    const auto entry = idInQuery<EntryId>(call, u"entryId"_s);
    KALENDS_TRY(entry);
    JobQuery query;
    query.entry = *entry;
    query.page = *page;
    if (const QString text = call.request.query.value(u"status"_s); !text.isEmpty()) {
        query.status = jobStatusFromWord(text);
        if (!query.status)
            return Error{.code = ErrorCode::InvalidValue,
                         .message = Texts::tr("“%1” is not a status of a job.").arg(text.left(40))};
    }
    const auto jobs = router.services().jobs->list(query);
    KALENDS_TRY(jobs);
    return ApiResponse::list(shown(jobs->items), jobs->nextCursor);
}

Result<ApiResponse> createJobs(Router &router, const ApiCall &call)
{
    const auto body = call.object({"entryId"_L1, "channel"_L1});
    KALENDS_TRY(body);
    const QString asked = body->value(u"entryId").toString();
    const auto entry = EntryId::fromString(asked);
    if (!body->value(u"entryId").isString())
        return wrongType("entryId", Texts::tr("the id of an entry"));
    if (!entry)
        return noSuchThing(asked);
    const auto channel = channelIn(*body);
    KALENDS_TRY(channel);
    const auto jobs = router.services().jobs->create(*entry, *channel);
    KALENDS_TRY(jobs);
    return ApiResponse::ok(shown(*jobs), 201);
}

Result<ApiResponse> changeJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    KALENDS_TRY(id);
    const auto body = call.object({"scheduledAt"_L1, "status"_L1});
    KALENDS_TRY(body);
    if (body->size() != 1)
        return Error{.code = ErrorCode::InvalidValue,
                     .message =
                         Texts::tr("Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.")};
    if (body->contains(u"status")) {
        if (body->value(u"status").toString() != u"canceled")
            return Error{.code = ErrorCode::InvalidValue,
                         .message = Texts::tr("“status” can only be set to “canceled”.")};
        return answer(router.services().jobs->cancel(*id));
    }
    if (!body->value(u"scheduledAt").isString())
        return wrongType("scheduledAt", Texts::tr("a time such as 2026-11-26T13:30:00Z"));
    const auto at = instantFromIso(body->value(u"scheduledAt").toString());
    if (!at)
        return Error{.code = ErrorCode::InvalidTime,
                     .message = Texts::tr("“%1” is not a time with an offset between 1970 and 2199.")
                                    .arg(body->value(u"scheduledAt").toString().left(40)),
                     .hint = Texts::tr("Write it as 2026-11-26T13:30:00Z.")};
    return answer(router.services().jobs->reschedule(*id, *at));
}

Result<ApiResponse> retryJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    KALENDS_TRY(id);
    const auto body = call.object({"confirmedNotPublished"_L1, "confirmed_not_published"_L1});
    KALENDS_TRY(body);
    QJsonValue confirmed = body->value(u"confirmedNotPublished");
    if (confirmed.isUndefined())
        confirmed = body->value(u"confirmed_not_published");
    if (!confirmed.isUndefined() && !confirmed.isBool())
        return wrongType("confirmedNotPublished", Texts::tr("true or false"));
    return answer(router.services().jobs->retry(*id, confirmed.toBool()));
}

Result<ApiResponse> releaseJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    KALENDS_TRY(id);
    return answer(router.services().jobs->release(*id));
}

Result<ApiResponse> listAttempts(Router &router, const ApiCall &call)
{
    KALENDS_TRY(onlyQuery(call, {"jobId"_L1, "limit"_L1, "cursor"_L1}));
    const auto page = pageIn(call);
    KALENDS_TRY(page);
    const auto job = idInQuery<JobId>(call, u"jobId"_s);
    KALENDS_TRY(job);
    const auto attempts = router.services().jobs->attempts({.job = *job, .page = *page});
    KALENDS_TRY(attempts);
    QJsonArray items;
    for (const Attempt &attempt : attempts->items)
        items.append(toJson(attempt));
    return ApiResponse::list(items, attempts->nextCursor);
}

Result<ApiResponse> publishNow(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    KALENDS_TRY(id);
    const auto jobs = router.services().jobs->publishNow(*id);
    KALENDS_TRY(jobs);
    return ApiResponse::ok(shown(*jobs), 202);
}

Result<ApiResponse> showJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    KALENDS_TRY(id);
    return answer(router.services().jobs->find(*id));
}

Result<ApiResponse> checkJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    KALENDS_TRY(id);
    return answer(router.services().jobs->checkNow(*id), 202);
}

} // namespace

void addJobRoutes(Router &router)
{
    router.add("GET", "/v1/publishing/jobs", &listJobs);
    router.add("POST", "/v1/publishing/jobs", &createJobs);
    router.add("GET", "/v1/publishing/jobs/{id}", &showJob);
    router.add("PATCH", "/v1/publishing/jobs/{id}", &changeJob);
    router.add("POST", "/v1/publishing/jobs/{id}:retry", &retryJob);
    router.add("POST", "/v1/publishing/jobs/{id}:check", &checkJob);
    router.add("POST", "/v1/publishing/jobs/{id}:release", &releaseJob);
    router.add("GET", "/v1/publishing/attempts", &listAttempts);
    router.add("POST", "/v1/calendar/entries/{id}:publish-now", &publishNow);
}

} // namespace kalends
