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

void answerJob(const ApiCall &call, const Result<PublishJob> &job, int status = 200)
{
    call.reply(job.ok() ? ApiResponse::ok(toJson(*job), status) : ApiResponse::failed(job.error()));
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

void listJobs(Router &router, const ApiCall &call)
{
    if (const auto known = onlyQuery(call, {"status"_L1, "entryId"_L1, "limit"_L1, "cursor"_L1}); !known.ok())
        return call.fail(known.error());
    const auto page = pageIn(call);
    if (!page.ok())
        return call.fail(page.error());
    const auto entry = idInQuery<EntryId>(call, u"entryId"_s);
    if (!entry.ok())
        return call.fail(entry.error());
    JobQuery query;
    query.entry = *entry;
    query.page = *page;
    if (const QString text = call.request.query.value(u"status"_s); !text.isEmpty()) {
        query.status = jobStatusFromWord(text);
        if (!query.status)
            return call.fail({.code = ErrorCode::InvalidValue,
                              .message = Texts::tr("“%1” is not a status of a job.").arg(text.left(40))});
    }
    const auto jobs = router.services().jobs->list(query);
    if (!jobs.ok())
        return call.fail(jobs.error());
    call.reply(ApiResponse::list(shown(jobs->items), jobs->nextCursor));
}

void createJobs(Router &router, const ApiCall &call)
{
    const auto body = call.object({"entryId"_L1, "channel"_L1});
    if (!body.ok())
        return call.fail(body.error());
    const QString asked = body->value(u"entryId").toString();
    const auto entry = EntryId::fromString(asked);
    if (!body->value(u"entryId").isString())
        return call.fail(wrongType("entryId", Texts::tr("the id of an entry")));
    if (!entry)
        return call.fail(noSuchThing(asked));
    std::optional<Channel> channel;
    if (const QJsonValue value = body->value(u"channel"); !value.isUndefined() && !value.isNull()) {
        channel = channelFromWord(value.toString());
        if (!channel)
            return call.fail(wrongType("channel", Texts::tr("“ig” or “tiktok”")));
    }
    const auto jobs = router.services().jobs->create(*entry, channel);
    call.reply(jobs.ok() ? ApiResponse::ok(shown(*jobs), 201) : ApiResponse::failed(jobs.error()));
}

void changeJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto body = call.object({"scheduledAt"_L1, "status"_L1});
    if (!body.ok())
        return call.fail(body.error());
    if (body->size() != 1)
        return call.fail(
            {.code = ErrorCode::InvalidValue,
             .message = Texts::tr("Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.")});
    if (body->contains(u"status")) {
        if (body->value(u"status").toString() != u"canceled")
            return call.fail(
                {.code = ErrorCode::InvalidValue, .message = Texts::tr("“status” can only be set to “canceled”.")});
        return answerJob(call, router.services().jobs->cancel(*id));
    }
    if (!body->value(u"scheduledAt").isString())
        return call.fail(wrongType("scheduledAt", Texts::tr("a time such as 2026-11-26T13:30:00Z")));
    const auto at = instantFromIso(body->value(u"scheduledAt").toString());
    if (!at)
        return call.fail({.code = ErrorCode::InvalidTime,
                          .message = Texts::tr("“%1” is not a time with an offset between 1970 and 2199.")
                                         .arg(body->value(u"scheduledAt").toString().left(40)),
                          .hint = Texts::tr("Write it as 2026-11-26T13:30:00Z.")});
    answerJob(call, router.services().jobs->reschedule(*id, *at));
}

void retryJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto body = call.object({"confirmedNotPublished"_L1, "confirmed_not_published"_L1});
    if (!body.ok())
        return call.fail(body.error());
    QJsonValue confirmed = body->value(u"confirmedNotPublished");
    if (confirmed.isUndefined())
        confirmed = body->value(u"confirmed_not_published");
    if (!confirmed.isUndefined() && !confirmed.isBool())
        return call.fail(wrongType("confirmedNotPublished", Texts::tr("true or false")));
    answerJob(call, router.services().jobs->retry(*id, confirmed.toBool()));
}

void releaseJob(Router &router, const ApiCall &call)
{
    const auto id = idIn<JobId>(call);
    if (!id.ok())
        return call.fail(id.error());
    JobService &jobs = *router.services().jobs;
    if (const auto job = jobs.find(*id); !job.ok())
        return call.fail(job.error());
    const auto released = jobs.releaseHold({*id});
    if (!released.ok())
        return call.fail(released.error());
    if (*released == 0)
        return call.fail({.code = ErrorCode::InvalidState, .message = Texts::tr("This job is not held for review.")});
    answerJob(call, jobs.find(*id));
}

void listAttempts(Router &router, const ApiCall &call)
{
    if (const auto known = onlyQuery(call, {"jobId"_L1, "limit"_L1, "cursor"_L1}); !known.ok())
        return call.fail(known.error());
    const auto page = pageIn(call);
    if (!page.ok())
        return call.fail(page.error());
    const auto job = idInQuery<JobId>(call, u"jobId"_s);
    if (!job.ok())
        return call.fail(job.error());
    const auto attempts = router.services().jobs->attempts({.job = *job, .page = *page});
    if (!attempts.ok())
        return call.fail(attempts.error());
    QJsonArray items;
    for (const Attempt &attempt : attempts->items)
        items.append(toJson(attempt));
    call.reply(ApiResponse::list(items, attempts->nextCursor));
}

void publishNow(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto jobs = router.services().jobs->publishNow(*id);
    call.reply(jobs.ok() ? ApiResponse::ok(shown(*jobs), 202) : ApiResponse::failed(jobs.error()));
}

/// A route that only needs the job's id.
Router::Handler withJob(Router &router, Result<PublishJob> (*verb)(JobService &, const JobId &), int status)
{
    return [&router, verb, status](const ApiCall &call) {
        const auto id = idIn<JobId>(call);
        if (!id.ok())
            return call.fail(id.error());
        answerJob(call, verb(*router.services().jobs, *id), status);
    };
}

} // namespace

void addJobRoutes(Router &router)
{
    router.add("GET", "/v1/publishing/jobs", [&router](const ApiCall &call) { listJobs(router, call); });
    router.add("POST", "/v1/publishing/jobs", [&router](const ApiCall &call) { createJobs(router, call); });
    router.add("GET", "/v1/publishing/jobs/{id}",
               withJob(
                   router, [](JobService &jobs, const JobId &id) { return jobs.find(id); }, 200));
    router.add("PATCH", "/v1/publishing/jobs/{id}", [&router](const ApiCall &call) { changeJob(router, call); });
    router.add("POST", "/v1/publishing/jobs/{id}:retry", [&router](const ApiCall &call) { retryJob(router, call); });
    router.add("POST", "/v1/publishing/jobs/{id}:check",
               withJob(
                   router, [](JobService &jobs, const JobId &id) { return jobs.checkNow(id); }, 202));
    router.add("POST", "/v1/publishing/jobs/{id}:release",
               [&router](const ApiCall &call) { releaseJob(router, call); });
    router.add("GET", "/v1/publishing/attempts", [&router](const ApiCall &call) { listAttempts(router, call); });
    router.add("POST", "/v1/calendar/entries/{id}:publish-now",
               [&router](const ApiCall &call) { publishNow(router, call); });
}

} // namespace kalends
