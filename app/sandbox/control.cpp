// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

const QStringList kPlatforms{u"instagram"_s, u"tiktok"_s};
const QStringList kServices{u"instagram"_s, u"tiktok"_s, u"storage"_s, u"assistant"_s};

Error refusal(ErrorCode code, const QString &message, const QString &hint)
{
    Error error;
    error.code = code;
    error.message = message;
    error.hint = hint;
    return error;
}

SimResponse answer(int status, const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return SimResponse::text(status, "application/json; charset=UTF-8", document.toJson(QJsonDocument::Compact));
}

SimResponse answer(const Error &error)
{
    return answer(400, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, QString(word(error.code))},
                                                            {u"message"_s, error.message},
                                                            {u"hint"_s, error.hint}}}});
}

} // namespace

Control::Control(World &world, Hooks hooks, QObject *parent)
    : QObject(parent),
      m_world(world),
      m_hooks(std::move(hooks)),
      m_server([this](const SimExchangePtr &exchange) { exchange->respond(serve(exchange->request())); })
{
}

QJsonArray Control::ledger() const
{
    QJsonArray list;
    for (const LedgerEntry &entry : m_world.ledger.entries())
        list.append(toJson(entry));
    return list;
}

QJsonArray Control::requests() const
{
    QJsonArray list;
    for (const Arrival &arrival : m_world.arrivals)
        list.append(QJsonObject{{u"seq"_s, arrival.seq},
                                {u"time"_s, toIso(arrival.at)},
                                {u"timeMs"_s, toMs(arrival.at)},
                                {u"service"_s, arrival.service},
                                {u"op"_s, arrival.operation},
                                {u"method"_s, QString::fromLatin1(arrival.method)},
                                {u"path"_s, QString::fromUtf8(arrival.path)},
                                {u"status"_s, arrival.status}});
    return list;
}

QJsonArray Control::holds() const
{
    QJsonArray list;
    for (const HeldRequest &held : m_world.held)
        list.append(
            QJsonObject{{u"service"_s, held.service}, {u"op"_s, held.operation}, {u"after"_s, held.afterEffect}});
    return list;
}

Result<void> Control::configure(const QJsonObject &changes)
{
    KALENDS_TRY(m_world.config.apply(changes));
    m_hooks.timePassed();
    return {};
}

void Control::clearFaults()
{
    m_world.faults.clear();
    for (const HeldRequest &held : std::exchange(m_world.held, {}))
        held.release();
}

Result<void> Control::advance(Milliseconds by, const QString &service)
{
    QStringList services{service};
    if (service == "platforms"_L1)
        services = kPlatforms;
    else if (service == "all"_L1)
        services = kServices;
    else if (!kServices.contains(service))
        return refusal(
            ErrorCode::InvalidValue, QCoreApplication::translate("Sandbox", "There is no service “%1”.").arg(service),
            QCoreApplication::translate("Sandbox", "Name one of %1, platforms or all.").arg(kServices.join(u", "_s)));
    for (const QString &name : services)
        m_world.ahead[name] += by;
    m_hooks.timePassed();
    return {};
}

Result<QJsonObject> Control::post(const QString &path, const QJsonObject &body)
{
    if (path == "/faults"_L1) {
        Result<Fault> fault = faultFromJson(body);
        if (!fault)
            return fault.error();
        m_world.faults.add(*fault);
        return toJson(*fault);
    }
    if (path == "/config"_L1) {
        KALENDS_TRY(configure(body));
        return m_world.config.toJson();
    }
    if (path == "/clock"_L1) {
        if (!body.value(u"advanceMs"_s).isDouble())
            return refusal(ErrorCode::InvalidValue, QCoreApplication::translate("Sandbox", "advanceMs is missing."),
                           QCoreApplication::translate("Sandbox", "Send {\"advanceMs\": 86400000}."));
        KALENDS_TRY(advance(Milliseconds(body.value(u"advanceMs"_s).toInteger()),
                            body.value(u"service"_s).toString(u"platforms"_s)));
        return QJsonObject{{u"instagram"_s, toIso(m_world.virtualNow(u"instagram"_s))},
                           {u"tiktok"_s, toIso(m_world.virtualNow(u"tiktok"_s))},
                           {u"storage"_s, toIso(m_world.virtualNow(u"storage"_s))}};
    }
    if (path == "/revoke"_L1) {
        const QString service = body.value(u"service"_s).toString();
        if (!kPlatforms.contains(service))
            return refusal(ErrorCode::InvalidValue,
                           QCoreApplication::translate("Sandbox", "There is nothing to revoke at “%1”.").arg(service),
                           QCoreApplication::translate("Sandbox", "Name instagram or tiktok."));
        m_hooks.revoke(service, body.value(u"subcode"_s).toInt(458));
        return QJsonObject();
    }
    if (path == "/requests/clear"_L1) {
        m_world.arrivals.clear();
        return QJsonObject();
    }
    return refusal(
        ErrorCode::NotFound, QCoreApplication::translate("Sandbox", "The control API has no POST %1.").arg(path),
        QCoreApplication::translate("Sandbox", "It has /faults, /config, /clock, /revoke and /requests/clear."));
}

SimResponse Control::serve(const SimRequest &request)
{
    const QString path = request.path();
    if (request.method == "GET") {
        const QHash<QString, std::function<QJsonValue()>> pages{
            {u"/ledger"_s, [this] { return QJsonValue(ledger()); }},
            {u"/requests"_s, [this] { return QJsonValue(requests()); }},
            {u"/holds"_s, [this] { return QJsonValue(holds()); }},
            {u"/faults"_s, [this] { return QJsonValue(m_world.faults.toJson()); }},
            {u"/config"_s, [this] { return QJsonValue(m_world.config.toJson()); }},
            {u"/"_s, [this] { return QJsonValue(m_hooks.describe()); }}};
        if (const auto page = pages.constFind(path); page != pages.constEnd())
            return answer(200, (*page)());
    } else if (request.method == "DELETE" && path == "/faults"_L1) {
        clearFaults();
        return answer(200, QJsonObject());
    } else if (request.method == "POST") {
        const QJsonDocument document =
            QJsonDocument::fromJson(request.bodyBytes == 0 ? QByteArray("{}") : request.body);
        if (!document.isObject())
            return answer(refusal(ErrorCode::BadRequest,
                                  QCoreApplication::translate("Sandbox", "The body is not a JSON object."), {}));
        const Result<QJsonObject> done = post(path, document.object());
        return done ? answer(200, *done) : answer(done.error());
    }
    return answer(404, QJsonObject{{u"error"_s,
                                    QJsonObject{{u"code"_s, u"not_found"_s},
                                                {u"message"_s, QCoreApplication::translate(
                                                                   "Sandbox", "The control API has no such page.")}}}});
}

} // namespace kalends::sandbox
