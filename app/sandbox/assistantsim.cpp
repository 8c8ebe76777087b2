// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/assistantsim.h"

#include "sandbox/sandboxwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

const QString kModel = u"sandbox-writer"_s;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SimResponse whole(const QString &content, const QString &model)
{
    return SimResponse::json(
        200, {{u"id"_s, u"chatcmpl-"_s + QString::fromLatin1(randomToken(20))},
              {u"object"_s, u"chat.completion"_s},
              {u"created"_s, 1'795'000'000},
              {u"model"_s, model},
              {u"choices"_s,
               QJsonArray{QJsonObject{{u"index"_s, 0},
                                      {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, content}}},
                                      {u"finish_reason"_s, u"stop"_s}}}},
              {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 10},
                                       {u"completion_tokens"_s, content.size() / 4},
                                       {u"total_tokens"_s, 10 + content.size() / 4}}}});
}

SimResponse streamed(const QString &content, const QString &model)
{
    const auto piece = std::max<qsizetype>(24, content.size() / 2000); // a token or two; megabytes come in larger ones
    QByteArray events;
    const auto event = [&](const QJsonObject &delta, const QJsonValue &reason) {
        events +=
            "data: " +
            compact({{u"id"_s, u"chatcmpl-sandbox"_s},
                     {u"object"_s, u"chat.completion.chunk"_s},
                     {u"model"_s, model},
                     {u"choices"_s,
                      QJsonArray{QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, reason}}}}}) +
            "\n\n";
    };
    event({{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}}, QJsonValue());
    for (qsizetype from = 0; from < content.size();) {
        qsizetype length = qMin<qsizetype>(piece, content.size() - from);
        if (from + length < content.size() && content.at(from + length - 1).isHighSurrogate())
            length += 1;
        event({{u"content"_s, content.mid(from, length)}}, QJsonValue());
        from += length;
    }
    event({}, u"stop"_s);
    return SimResponse::text(200, "text/event-stream", events + "data: [DONE]\n\n");
}

SimResponse openAiError(int status, const QString &type, const QString &message)
{
    return SimResponse::json(
        status,
        {{u"error"_s,
          QJsonObject{{u"message"_s, message}, {u"type"_s, type}, {u"param"_s, QJsonValue()}, {u"code"_s, type}}}});
}

} // namespace

AssistantSim::AssistantSim(World &world, QObject *parent) : SimService(u"assistant"_s, world, parent) {}

QString AssistantSim::operationOf(const SimRequest &request) const
{
    return request.rawPath == "/v1/chat/completions" ? u"chat"_s
           : request.rawPath == "/v1/models"         ? u"models"_s
                                                     : u"other"_s;
}

SimResponse AssistantSim::errorAnswer(const Fault &fault) const
{
    return openAiError(fault.status ? fault.status : 500, fault.code.isEmpty() ? u"server_error"_s : fault.code,
                       fault.message);
}

void AssistantSim::handle(const SimExchangePtr &exchange)
{
    const SimRequest &request = exchange->request();
    if (request.bearer() != m_world.credentials.assistantKey.toLatin1())
        exchange->respond(openAiError(401, u"invalid_api_key"_s, u"Incorrect API key provided."_s));
    else if (request.rawPath == "/v1/models" && request.method == "GET")
        exchange->respond(SimResponse::json(
            200, {{u"object"_s, u"list"_s},
                  {u"data"_s, QJsonArray{QJsonObject{
                                  {u"id"_s, kModel}, {u"object"_s, u"model"_s}, {u"owned_by"_s, u"sandbox"_s}}}}}));
    else if (request.rawPath == "/v1/chat/completions" && request.method == "POST")
        exchange->respond(complete(request));
    else
        exchange->respond(openAiError(404, u"invalid_request_error"_s, u"Unknown address."_s));
}

/// What servers say that know no schemas, or whose model has no eyes.
std::optional<SimResponse> AssistantSim::refusedForm(const QJsonObject &body) const
{
    const SandboxConfig &config = m_world.config;
    const QString format = body.value(u"response_format"_s)[u"type"_s].toString();
    const bool noSchema = format == "json_schema"_L1 && config.assistantJson != "schema"_L1;
    const bool noObject = format == "json_object"_L1 && config.assistantJson == "none"_L1;
    if (noSchema || noObject)
        return openAiError(400, u"invalid_request_error"_s, u"response_format of this type is not supported."_s);
    const QByteArray messages = QJsonDocument(body.value(u"messages"_s).toArray()).toJson(QJsonDocument::Compact);
    if (!config.assistantVision && messages.contains("\"image_url\""))
        return openAiError(400, u"invalid_request_error"_s, u"This model does not support image input."_s);
    return std::nullopt;
}

SimResponse AssistantSim::complete(const SimRequest &request) const
{
    QByteArray text = request.body;
    if (request.bodyFile)
        text = request.bodyFile->readAll();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject body = document.object();
    if (request.contentType() != "application/json" || !document.isObject() ||
        body.value(u"messages"_s).toArray().isEmpty())
        return openAiError(400, u"invalid_request_error"_s, u"messages is required."_s);
    if (body.value(u"model"_s).toString().isEmpty())
        return openAiError(400, u"invalid_request_error"_s, u"you must provide a model parameter"_s);
    if (const auto refused = refusedForm(body))
        return *refused;
    const QString model = body.value(u"model"_s).toString();
    if (!body.value(u"stream"_s).toBool())
        return whole(writtenFor(body), model);
    SimResponse response = streamed(writtenFor(body), model);
    response.paceMs = m_world.config.assistantPaceMs;
    return response;
}

SimResponse AssistantSim::contentAnswer(const Fault &fault, SimResponse genuine) const
{
    QString content;
    if (fault.content == "wrong_json"_L1)
        content = u"Sure! Here is your JSON: {\"caption\": \"unfinished, \"hashtags\": [1, 2,"_s;
    else if (fault.content == "huge"_L1)
        content = QString(6'000'000, u'A');
    else if (fault.content == "markup"_L1)
        content =
            u"{\"caption\":\"<script>alert(1)</script><img src=x onerror=alert(2)><b>bold</b> [click](javascript:alert(3))\",\"hashtags\":[\"#<i>tag</i>\"]}"_s;
    else if (fault.content == "other_language"_L1)
        content =
            u"{\"caption\":\"これは別の言語で書かれた文章です。\\u202Eهذا نص بلغة أخرى\",\"hashtags\":[\"#別の言語\"]}"_s;
    const bool stream = std::any_of(genuine.headers.begin(), genuine.headers.end(),
                                    [](const auto &header) { return header.second == "text/event-stream"; });
    return stream ? streamed(content, kModel) : whole(content, kModel);
}

} // namespace kalends::sandbox
