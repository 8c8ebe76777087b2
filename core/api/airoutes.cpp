// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/paths.h"
#include "api/router.h"
#include "assistant/assistantjson.h"
#include "model/json.h"
#include "model/texts.h"
#include "planner/planner.h"

#include <QJsonDocument>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray event(const char *name, const QJsonObject &data)
{
    return QByteArray("event: ") + name + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

Error noAssistant()
{
    return {.code = ErrorCode::ServiceUnavailable, .message = Texts::tr("The assistant does not run in this service.")};
}

Result<bool> flagAt(const QJsonObject &body, const QString &member, bool otherwise)
{
    const QJsonValue value = body.value(member);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        return wrongType(member, Texts::tr("true or false"));
    return value.toBool();
}

QJsonObject shown(const SlotAdvice &slot, const QByteArray &timezone)
{
    return {
        {u"scheduledAt"_s, toIso(slot.at)}, {u"timezone"_s, QString::fromUtf8(timezone)}, {u"reason"_s, slot.reason}};
}

/// Whether the entry holds this draft now, or whether a person was faster.
bool isWritten(const Entry &entry, const Suggestion &suggestion)
{
    if (!suggestion.channel)
        return entry.suggested.contains(suggestion.field);
    const EntryChannel *part = entry.channelPart(*suggestion.channel);
    return part != nullptr && part->suggested.contains(suggestion.field);
}

ApiResponse answerFor(Planner &planner, const EntryId &id, const DraftAnswer &draft)
{
    const auto applied = planner.applySuggestions(id, draft.suggestions);
    if (!applied.ok())
        return ApiResponse::failed(applied.error());
    QJsonArray suggestions;
    for (const Suggestion &suggestion : draft.suggestions) {
        if (isWritten(applied->entry, suggestion))
            suggestions.append(toJson(suggestion));
    }
    return ApiResponse::ok(
        QJsonObject{{u"entryId"_s, id.toString()},
                    {u"suggestions"_s, suggestions},
                    {u"slot"_s, draft.slot ? QJsonValue(shown(*draft.slot, applied->entry.timezone)) : QJsonValue()},
                    {u"note"_s, draft.note.isEmpty() ? QJsonValue() : QJsonValue(draft.note)},
                    {u"version"_s, applied->entry.version}});
}

Result<void> prefill(Router &router, const ApiCall &call)
{
    const auto body = call.object({"entryId"_L1, "offline"_L1});
    KALENDS_TRY(body);
    const auto offline = flagAt(*body, u"offline"_s, false);
    KALENDS_TRY(offline);
    const auto id = EntryId::fromString(body->value(u"entryId"_s).toString());
    if (!id)
        return wrongType("entryId", Texts::tr("the id of an entry"));
    const auto details = router.services().planner->find(*id);
    KALENDS_TRY(details);
    router.services().assistant->draft(
        {.entry = details->entry, .media = details->media, .offline = *offline}, &router,
        [planner = router.services().planner, reply = call.reply, id = *id](const Result<DraftAnswer> &draft) {
            reply(draft.ok() ? answerFor(*planner, id, *draft) : ApiResponse::failed(draft.error()));
        });
    return {};
}

/// A calendar on its way to a client: as events where the transport streams, else whole.
class CalendarStream
{
public:
    CalendarStream(const ApiCall &call, bool streamed)
        : m_events(call.request.events), m_abandoned(call.request.abandoned), m_reply(call.reply), m_streamed(streamed)
    {
    }

    void tell(const Proposal &proposal)
    {
        const QJsonObject object = toJson(proposal);
        m_proposals.append(object);
        if (!m_streamed)
            return;
        const QByteArray text = event("proposal", object);
        if (m_events)
            m_events(text);
        else
            m_text += text;
    }
    [[nodiscard]] bool isAbandoned() const { return m_abandoned && *m_abandoned; }
    void end(const Result<CalendarAnswer> &answer)
    {
        if (!answer.ok() && m_proposals.isEmpty())
            return m_reply(ApiResponse::failed(answer.error()));
        const QString note = answer.ok() ? answer->note : answer.error().message;
        const QJsonValue said = note.isEmpty() ? QJsonValue() : QJsonValue(note);
        ApiResponse response = ApiResponse::ok(QJsonObject{{u"proposals"_s, m_proposals}, {u"note"_s, said}});
        if (m_streamed) {
            response.text = m_text + event("done", {{u"proposals"_s, int(m_proposals.size())}, {u"note"_s, said}});
            response.contentType = "text/event-stream";
        }
        m_reply(std::move(response));
    }

private:
    std::function<void(QByteArray)> m_events;
    std::shared_ptr<std::atomic<bool>> m_abandoned;
    ApiReply m_reply;
    bool m_streamed;
    QJsonArray m_proposals;
    QByteArray m_text;
};

Result<void> plan(Router &router, const ApiCall &call)
{
    const auto body = call.object(
        {"from"_L1, "to"_L1, "goals"_L1, "cadence"_L1, "channels"_L1, "timezone"_L1, "stream"_L1, "offline"_L1});
    KALENDS_TRY(body);
    const auto streamed = flagAt(*body, u"stream"_s, true);
    KALENDS_TRY(streamed);
    const auto offline = flagAt(*body, u"offline"_s, false);
    KALENDS_TRY(offline);
    auto request = calendarRequestFromJson(*body, router.services().clock->now());
    KALENDS_TRY(request);
    request->offline = *offline;
    Assistant *assistant = router.services().assistant;
    const auto stream = std::make_shared<CalendarStream>(call, *streamed);
    const auto asking = std::make_shared<quint64>(0);
    *asking = assistant->plan(
        *request, &router,
        [assistant, stream, asking](const Proposal &proposal) {
            if (stream->isAbandoned())
                return assistant->cancel(*asking); // nobody listens any more
            stream->tell(proposal);
        },
        [stream](const Result<CalendarAnswer> &answer) { stream->end(answer); });
    return {};
}

Result<ApiResponse> save(Router &router, const ApiCall &call)
{
    const auto body = call.object({"proposals"_L1});
    KALENDS_TRY(body);
    const auto entries = entriesFromProposals(*body);
    KALENDS_TRY(entries);
    Planner &planner = *router.services().planner;
    const auto made = planner.createEntries(*entries);
    KALENDS_TRY(made);
    QJsonArray drafts;
    for (const EntryId &id : made->changed) {
        const auto details = planner.find(id);
        KALENDS_TRY(details);
        drafts.append(toJson(details->entry, details->media, details->jobs));
    }
    ApiResponse response = ApiResponse::list(drafts);
    response.status = 201;
    return response;
}

Result<void> test(Router &router, const ApiCall &call)
{
    const auto body = call.object(std::initializer_list<QLatin1String>{});
    KALENDS_TRY(body);
    router.services().assistant->test(&router, {}, [reply = call.reply](const Result<ProviderReport> &report) {
        reply(report.ok() ? ApiResponse::ok(toJson(*report)) : ApiResponse::failed(report.error()));
    });
    return {};
}

} // namespace

void addAiRoutes(Router &router)
{
    const auto add = [&router](const char *path, auto handle) {
        router.add("POST", path, [handle](Router &self, const ApiCall &call) -> decltype(handle(self, call)) {
            if (self.services().assistant == nullptr)
                return noAssistant();
            return handle(self, call);
        });
    };
    add("/v1/ai/prefill", &prefill);
    add("/v1/ai/calendar", &plan);
    add("/v1/ai/calendar:save", &save);
    add("/v1/ai/test", &test);
}

} // namespace kalends
