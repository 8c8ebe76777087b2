// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/router.h"

#include "diagnostics/log.h"
#include "model/clock.h"
#include "model/texts.h"
#include "store/idempotencyrepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// "/v1/a/b" → {"v1", "a", "b"}. An empty segment stays one, and matches nothing.
QStringList segmentsOf(const QString &path)
{
    return path.mid(1).split(u'/');
}

Error badJson(const QString &message)
{
    return {.code = ErrorCode::BadRequest, .message = message};
}

/// What the parser would let pass: brackets nested without end, and a member that is named twice, of which it would
/// silently take the last.
Result<void> checkShape(const QByteArray &json)
{
    constexpr qsizetype kMaxDepth = 32;
    struct Level {
        bool isObject;
        QSet<QByteArray> names;
    };
    QList<Level> levels;
    QByteArray lastText;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype begin = ++i;
            while (i < json.size() && json[i] != '"')
                i += json[i] == '\\' ? 2 : 1;
            lastText = json.mid(begin, i - begin);
        } else if (c == '{' || c == '[') {
            if (levels.size() == kMaxDepth)
                return badJson(Texts::tr("The JSON in the body is nested more than 32 levels deep."));
            levels.append(Level{.isObject = c == '{', .names = {}});
        } else if (c == '}' || c == ']') {
            if (!levels.isEmpty())
                levels.removeLast();
        } else if (c == ':' && !levels.isEmpty() && levels.last().isObject) { // the text before it was a name
            if (levels.last().names.contains(lastText))
                return badJson(Texts::tr("“%1” is in the body twice.").arg(QString::fromUtf8(lastText).left(60)));
            levels.last().names.insert(lastText);
        }
    }
    return {};
}

QByteArray hashOf(const ApiRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {request.method, request.path.toUtf8(), request.body}) {
        hash.addData(QByteArray::number(part.size()) + ':'); // so that no part can pass for the end of another
        hash.addData(part);
    }
    return hash.result().toHex();
}

/// An answer as it is remembered. Plain text is never the answer to a POST.
QByteArray remembered(const ApiResponse &response)
{
    return QJsonDocument(QJsonObject{{u"data"_s, response.data}}).toJson(QJsonDocument::Compact);
}

ApiResponse fromMemory(int status, const QByteArray &text)
{
    return ApiResponse::ok(QJsonDocument::fromJson(text).object().value(u"data"), status);
}

} // namespace

Result<QJsonObject> ApiCall::object() const
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject{};
    KALENDS_TRY(checkShape(request.body));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badJson(
            Texts::tr("The body is not JSON: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return badJson(Texts::tr("The body has to be a JSON object."));
    return document.object();
}

Result<QJsonObject> ApiCall::object(std::initializer_list<QLatin1String> known) const
{
    Result<QJsonObject> body = object();
    if (!body.ok())
        return body;
    for (auto it = body->constBegin(); it != body->constEnd(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            return Error{.code = ErrorCode::UnknownField,
                         .message = Texts::tr("“%1” is not known here.").arg(it.key().left(60))};
    }
    return body;
}

Router::Router(ApiServices services, QObject *parent) : QObject(parent), m_services(std::move(services))
{
    addAccountRoutes(*this);
    addMediaRoutes(*this);
    addEntryRoutes(*this);
    addJobRoutes(*this);
    addServiceRoutes(*this);
    addAiRoutes(*this);
}

Router::~Router() = default;

void Router::add(QByteArray method, const char *pattern, Handler handler)
{
    add(std::move(method), pattern, [handler = std::move(handler)](Router &self, const ApiCall &call) -> Result<void> {
        auto response = handler(self, call);
        KALENDS_TRY(response);
        call.reply(std::move(*response));
        return {};
    });
}

void Router::add(QByteArray method, const char *pattern, LaterHandler handler)
{
    Route route{.method = std::move(method),
                .segments = segmentsOf(QString::fromLatin1(pattern)),
                .verb = {},
                .handler = std::move(handler)};
    QString &last = route.segments.last();
    if (const qsizetype colon = last.indexOf(u':'); colon >= 0) {
        route.verb = last.mid(colon + 1);
        last.truncate(colon);
    }
    m_routes.push_back(std::move(route));
}

std::optional<QStringList> Router::match(const Route &route, const QStringList &segments)
{
    if (segments.size() != route.segments.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        QString segment = segments[i];
        if (i == segments.size() - 1) {
            const qsizetype colon = segment.indexOf(u':');
            if (route.verb != (colon < 0 ? QString() : segment.mid(colon + 1)))
                return std::nullopt;
            if (colon >= 0)
                segment.truncate(colon);
        }
        if (route.segments[i].startsWith(u'{'))
            captured.append(segment);
        else if (route.segments[i] != segment)
            return std::nullopt;
    }
    return captured;
}

void Router::handle(const ApiRequest &request, ApiReply reply)
{
    if (request.method == "POST" && !request.idempotencyKey.isEmpty())
        handleOnce(request, std::move(reply));
    else
        dispatch(request, std::move(reply));
}

void Router::dispatch(const ApiRequest &request, ApiReply reply)
{
    const QStringList segments = segmentsOf(request.path);
    QByteArrayList otherMethods;
    for (const Route &route : m_routes) {
        const auto captured = match(route, segments);
        if (!captured)
            continue;
        if (route.method == request.method) {
            const ApiCall call{.request = request, .captured = *captured, .reply = std::move(reply)};
            if (const auto taken = route.handler(*this, call); !taken.ok())
                call.reply(ApiResponse::failed(taken.error()));
            return;
        }
        otherMethods.append(route.method);
    }
    if (!otherMethods.isEmpty()) {
        const QByteArray allowed = otherMethods.join(", ");
        ApiResponse response = ApiResponse::failed(
            {.code = ErrorCode::MethodNotAllowed,
             .message = Texts::tr("%1 does not work on this address; %2 does.")
                            .arg(QString::fromLatin1(request.method), QString::fromLatin1(allowed))});
        response.allow = allowed;
        return reply(std::move(response));
    }
    reply(ApiResponse::failed(
        {.code = ErrorCode::NotFound, .message = Texts::tr("There is nothing at %1.").arg(request.path.left(200))}));
}

void Router::handleOnce(const ApiRequest &request, ApiReply reply)
{
    IdempotencyRepository memory(*m_services.database);
    const QByteArray hash = hashOf(request);
    const auto known = memory.begin(request.idempotencyKey, hash);
    if (!known.ok())
        return reply(ApiResponse::failed(known.error()));
    if (*known) {
        if ((*known)->status == 0)
            return reply(ApiResponse::failed(
                {.code = ErrorCode::InvalidState,
                 .message = Texts::tr("The first request with this Idempotency-Key is still being worked on.")}));
        return reply(fromMemory((*known)->status, (*known)->body));
    }
    dispatch(request, [this, key = request.idempotencyKey, reply = std::move(reply)](ApiResponse response) {
        IdempotencyRepository repository(*m_services.database);
        // A refusal had no effect and may go better next time, so it is not remembered: the caller tries again with the
        // same key.
        const Result<void> kept =
            response.error ? repository.abandon(key) : repository.finish(key, response.status, remembered(response));
        if (!kept.ok())
            Log::warning("idempotency_not_kept", {{u"error_code"_s, QString(word(kept.error().code))}});
        reply(std::move(response));
    });
}

} // namespace kalends
