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

Result<ApiResponse> answer(const Result<EntryDetails> &details, int status = 200)
{
    KALENDS_TRY(details);
    return ApiResponse::ok(shown(*details), status);
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
    KALENDS_TRY(page);
    const auto from = timeIn(call, u"from"_s);
    KALENDS_TRY(from);
    const auto to = timeIn(call, u"to"_s);
    KALENDS_TRY(to);
    const auto readiness = choiceIn<Readiness>(call, u"readiness"_s, &readinessFromWord);
    KALENDS_TRY(readiness);
    const auto channel = choiceIn<Channel>(call, u"channel"_s, &channelFromWord);
    KALENDS_TRY(channel);
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

Result<ApiResponse> listEntries(Router &router, const ApiCall &call)
{
    const auto query = entryQueryIn(call);
    KALENDS_TRY(query);
    const auto page = router.services().planner->list(*query);
    KALENDS_TRY(page);
    QJsonArray items;
    for (const EntryDetails &details : page->entries)
        items.append(shown(details));
    return ApiResponse::list(items, page->nextCursor);
}

Result<ApiResponse> createEntry(Router &router, const ApiCall &call)
{
    const auto body = call.object();
    KALENDS_TRY(body);
    const auto wanted = newEntryFromJson(*body);
    KALENDS_TRY(wanted);
    return answer(router.services().planner->createEntry(*wanted), 201);
}

Result<ApiResponse> changeEntry(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    KALENDS_TRY(id);
    const auto body = call.object();
    KALENDS_TRY(body);
    std::optional<int> version;
    if (body->contains(u"version")) {
        const QJsonValue value = body->value(u"version");
        const qint64 number = value.toInteger(-1);
        if (!value.isDouble() || number < 1 || number > std::numeric_limits<int>::max())
            return wrongType("version", Texts::tr("the number that the entry was read with"));
        version = int(number);
    }
    const auto patch = entryPatchFromJson(*body);
    KALENDS_TRY(patch);
    return answer(router.services().planner->editEntry(*id, *patch, version));
}

Result<ApiResponse> deleteEntry(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    KALENDS_TRY(id);
    const auto result = router.services().planner->deleteEntries({*id});
    KALENDS_TRY(result);
    if (!result->refused.isEmpty())
        return result->refused.first().error;
    return ApiResponse::ok(QJsonObject{{u"id"_s, id->toString()}});
}

Result<ApiResponse> readinessOf(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    KALENDS_TRY(id);
    const auto verdict = router.services().planner->readinessOf(*id);
    KALENDS_TRY(verdict);
    QJsonArray issues;
    for (const ReadinessIssue &issue : verdict->issues)
        issues.append(toJson(issue));
    return ApiResponse::ok(QJsonObject{{u"entryId"_s, id->toString()},
                                       {u"readiness"_s, QString(word(verdict->readiness))},
                                       {u"readinessIssues"_s, issues}});
}

Result<ApiResponse> bulkShift(Router &router, const ApiCall &call)
{
    const auto body = call.object();
    KALENDS_TRY(body);
    const auto request = shiftRequestFromJson(*body);
    KALENDS_TRY(request);
    const auto result = router.services().planner->shiftEntries(*request);
    KALENDS_TRY(result);
    return ApiResponse::ok(toJson(*result));
}

Result<ApiResponse> showEntry(Router &router, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    KALENDS_TRY(id);
    return answer(router.services().planner->find(*id));
}

} // namespace

void addEntryRoutes(Router &router)
{
    router.add("GET", "/v1/calendar/entries", &listEntries);
    router.add("POST", "/v1/calendar/entries", &createEntry);
    router.add("POST", "/v1/calendar/entries:bulk-shift", &bulkShift);
    router.add("GET", "/v1/calendar/entries/{id}", &showEntry);
    router.add("PATCH", "/v1/calendar/entries/{id}", &changeEntry);
    router.add("DELETE", "/v1/calendar/entries/{id}", &deleteEntry);
    router.add("GET", "/v1/calendar/entries/{id}/readiness", &readinessOf);
}

} // namespace kalends
