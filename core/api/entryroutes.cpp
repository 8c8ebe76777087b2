// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/paths.h"
#include "api/router.h"
#include "model/json.h"
#include "model/texts.h"
#include "planner/planner.h"
#include "publishing/jobservice.h"

#include <limits>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject shown(const EntryDetails &details)
{
    return toJson(details.entry, details.media, details.jobs);
}

void answerEntry(const ApiCall &call, const Result<EntryDetails> &details, int status = 200)
{
    call.reply(details.ok() ? ApiResponse::ok(shown(*details), status) : ApiResponse::failed(details.error()));
}

/// A word of a closed list in the query; nothing when it is not given. Error: InvalidValue.
template <class Value>
Result<std::optional<Value>> choiceIn(const ApiCall &call, const QString &name,
                                      std::optional<Value> (*read)(const QString &))
{
    const QString text = call.request.query.value(name);
    if (text.isEmpty())
        return std::optional<Value>();
    if (const auto value = read(text))
        return value;
    return Error{.code = ErrorCode::InvalidValue, .message = Texts::tr("“%1” is not a %2.").arg(text.left(40), name)};
}

Result<EntryQuery> entryQueryIn(const ApiCall &call)
{
    KALENDS_TRY(onlyQuery(
        call, {"from"_L1, "to"_L1, "readiness"_L1, "channel"_L1, "label"_L1, "text"_L1, "limit"_L1, "cursor"_L1}));
    const auto page = pageIn(call);
    if (!page.ok())
        return page.error();
    const auto from = timeIn(call, u"from"_s);
    if (!from.ok())
        return from.error();
    const auto to = timeIn(call, u"to"_s);
    if (!to.ok())
        return to.error();
    const auto readiness = choiceIn<Readiness>(call, u"readiness"_s, &readinessFromWord);
    if (!readiness.ok())
        return readiness.error();
    const auto channel = choiceIn<Channel>(call, u"channel"_s, &channelFromWord);
    if (!channel.ok())
        return channel.error();
    EntryQuery query;
    query.from = *from;
    query.to = *to;
    query.readiness = *readiness;
    query.channel = *channel;
    query.label = call.request.query.value(u"label"_s);
    query.text = call.request.query.value(u"text"_s);
    query.limit = page->limit;
    query.cursor = page->cursor;
    return query;
}

void listEntries(Router &router, const ApiCall &call)
{
    const auto query = entryQueryIn(call);
    if (!query.ok())
        return call.fail(query.error());
    const auto page = router.services().planner->list(*query);
    if (!page.ok())
        return call.fail(page.error());
    QJsonArray items;
    for (const EntryDetails &details : page->entries)
        items.append(shown(details));
    call.reply(ApiResponse::list(items, page->nextCursor));
}

void createEntry(Router &router, const ApiCall &call)
{
    const auto body = call.object();
    if (!body.ok())
        return call.fail(body.error());
    const auto wanted = newEntryFromJson(*body);
    if (!wanted.ok())
        return call.fail(wanted.error());
    answerEntry(call, router.services().planner->createEntry(*wanted), 201);
}

void changeEntry(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto body = call.object();
    if (!body.ok())
        return call.fail(body.error());
    std::optional<int> version;
    if (body->contains(u"version")) {
        const QJsonValue value = body->value(u"version");
        const qint64 number = value.toInteger(-1);
        if (!value.isDouble() || number < 1 || number > std::numeric_limits<int>::max())
            return call.fail(wrongType("version", Texts::tr("the number that the entry was read with")));
        version = int(number);
    }
    const auto patch = entryPatchFromJson(*body);
    if (!patch.ok())
        return call.fail(patch.error());
    answerEntry(call, router.services().planner->editEntry(*id, *patch, version));
}

void deleteEntry(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto result = router.services().planner->deleteEntries({*id});
    if (!result.ok())
        return call.fail(result.error());
    if (!result->refused.isEmpty())
        return call.fail(result->refused.first().error);
    call.reply(ApiResponse::ok(QJsonObject{{u"id"_s, id->toString()}}));
}

void readinessOf(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto verdict = router.services().planner->readinessOf(*id);
    if (!verdict.ok())
        return call.fail(verdict.error());
    QJsonArray issues;
    for (const ReadinessIssue &issue : verdict->issues)
        issues.append(toJson(issue));
    call.reply(ApiResponse::ok(QJsonObject{{u"entryId"_s, id->toString()},
                                           {u"readiness"_s, QString(word(verdict->readiness))},
                                           {u"readinessIssues"_s, issues}}));
}

void bulkShift(Router &router, const ApiCall &call)
{
    const auto body = call.object();
    if (!body.ok())
        return call.fail(body.error());
    const auto request = shiftRequestFromJson(*body);
    if (!request.ok())
        return call.fail(request.error());
    const auto result = router.services().planner->shiftEntries(*request);
    call.reply(result.ok() ? ApiResponse::ok(toJson(*result)) : ApiResponse::failed(result.error()));
}

} // namespace

void addEntryRoutes(Router &router)
{
    router.add("GET", "/v1/calendar/entries", [&router](const ApiCall &call) { listEntries(router, call); });
    router.add("POST", "/v1/calendar/entries", [&router](const ApiCall &call) { createEntry(router, call); });
    router.add("POST", "/v1/calendar/entries:bulk-shift", [&router](const ApiCall &call) { bulkShift(router, call); });
    router.add("GET", "/v1/calendar/entries/{id}", [&router](const ApiCall &call) {
        const auto id = idIn<EntryId>(call);
        if (!id.ok())
            return call.fail(id.error());
        answerEntry(call, router.services().planner->find(*id));
    });
    router.add("PATCH", "/v1/calendar/entries/{id}", [&router](const ApiCall &call) { changeEntry(router, call); });
    router.add("DELETE", "/v1/calendar/entries/{id}", [&router](const ApiCall &call) { deleteEntry(router, call); });
    router.add("GET", "/v1/calendar/entries/{id}/readiness",
               [&router](const ApiCall &call) { readinessOf(router, call); });
}

} // namespace kalends
