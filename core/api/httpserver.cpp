// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpserver.h"

#include "api/apitoken.h"
#include "api/eventstream.h"
#include "api/router.h"
#include "store/storeevents.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype kMaxChallenge = 128;
constexpr qsizetype kMostTurnedAway = 32; ///< beyond that, surplus clients are dropped without a word
constexpr int kBacklog = 128;

Error refused(ErrorCode code, const char *message)
{
    return {.code = code, .message = QCoreApplication::translate("HttpServer", message)};
}

} // namespace

HttpServer::HttpServer(Router &router, StoreEvents &events, Secret token, const HttpLimits &limits)
    : m_router(router),
      m_token(std::move(token)),
      m_limits(limits),
      m_listener(this),
      m_bridge(std::make_shared<AnswerBridge>())
{
    m_bridge->server = this;
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpServer::welcome);
    connect(&events, &StoreEvents::committed, this, &HttpServer::tell);
}

HttpServer::~HttpServer()
{
    const QMutexLocker lock(&m_bridge->mutex);
    m_bridge->server = nullptr;
}

Result<int> HttpServer::listen(int port)
{
    m_listener.setListenBacklogSize(kBacklog);
    m_listener.setMaxPendingConnections(kBacklog);
    if (!m_listener.listen(QHostAddress::LocalHost, quint16(port)))
        return Error{
            .code = ErrorCode::ServiceUnavailable,
            .message = QCoreApplication::translate("HttpServer", "The API cannot listen on port %1 of 127.0.0.1: %2.")
                           .arg(port)
                           .arg(m_listener.errorString()),
            .hint = QCoreApplication::translate("HttpServer",
                                                "Choose another with --port or api/port, or 0 for any free one.")};
    m_port = m_listener.serverPort();
    m_door.emplace(m_token, m_port);
    return m_port;
}

void HttpServer::welcome()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        const bool room = makeRoom();
        if (!room && m_turnedAway.size() >= kMostTurnedAway) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const quint64 id = ++m_lastConnection;
        auto *connection = new HttpConnection(socket, *this, m_limits, this);
        connection->setProperty("id", id);
        connect(connection, &QObject::destroyed, this, [this, id] {
            m_connections.remove(id);
            m_turnedAway.remove(id);
            finishStop();
        });
        if (room) {
            m_connections.insert(id, connection);
        } else {
            m_turnedAway.insert(id);
            connection->turnAway(ApiResponse::failed(
                refused(ErrorCode::ServiceUnavailable, "Too many connections are open; close some and try again.")));
        }
    }
}

/// Whether one more fits; where all places are taken, one that only waits for a next request gives way.
bool HttpServer::makeRoom()
{
    if (m_connections.size() < m_limits.connections)
        return true;
    quint64 oldest = 0;
    for (auto it = m_connections.constBegin(); it != m_connections.constEnd(); ++it) {
        if (it.value()->isIdle() && (oldest == 0 || it.key() < oldest))
            oldest = it.key();
    }
    if (oldest == 0)
        return false;
    delete m_connections.take(oldest);
    return true;
}

std::optional<ApiResponse> HttpServer::refusal(const HttpHead &head)
{
    return m_door->refusal(head);
}

void HttpServer::take(HttpConnection &connection, const HttpHead &head, const QByteArray &body, quint64 serial)
{
    const auto target = readTarget(head.target);
    if (!target.ok())
        return connection.answer(ApiResponse::failed(target.error()), serial);
    const QByteArray method = head.method == "HEAD" ? "GET" : head.method;
    if (target->path == u"/healthz" && method == "GET")
        return answerHealth(connection, head, serial);
    if (target->path == u"/v1/events" && head.method == "GET")
        return openStream(connection, serial);
    if (head.count("idempotency-key") > 1)
        return connection.answer(
            ApiResponse::failed(refused(ErrorCode::BadRequest, "The request has two Idempotency-Keys.")), serial);
    passOn(connection,
           {.method = method,
            .path = target->path,
            .query = target->query,
            .body = body,
            .idempotencyKey = QString::fromUtf8(head.value("idempotency-key")),
            .requestId = connection.requestId()},
           serial);
}

void HttpServer::answerHealth(HttpConnection &connection, const HttpHead &head, quint64 serial)
{
    QList<std::pair<QByteArray, QByteArray>> proof;
    const QByteArray challenge = head.value("x-kalends-challenge");
    if (!challenge.isEmpty() && challenge.size() <= kMaxChallenge)
        proof.append({"X-Kalends-Proof", identityProof(m_token, m_port, challenge)});
    connection.answer(
        ApiResponse::ok(QJsonObject{{u"status"_s, u"ok"_s}, {u"version"_s, QStringLiteral(KALENDS_VERSION)}}), serial,
        proof);
}

void HttpServer::openStream(HttpConnection &connection, quint64 serial)
{
    const auto open = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                    [](const HttpConnection *other) { return other->isStream(); });
    if (open >= m_limits.streams)
        return connection.answer(ApiResponse::failed(refused(ErrorCode::TooManyRequests,
                                                             "Too many event streams are open; close one first.")),
                                 serial);
    connection.beginStream();
}

void HttpServer::passOn(HttpConnection &connection, ApiRequest request, quint64 serial)
{
    ApiReply reply = [bridge = m_bridge, id = connection.property("id").toULongLong(), serial](ApiResponse response) {
        const QMutexLocker lock(&bridge->mutex);
        if (HttpServer *server = bridge->server)
            QMetaObject::invokeMethod(
                server,
                [server, id, serial, response = std::move(response)] { server->answered(id, serial, response); },
                Qt::QueuedConnection);
    };
    request.events = [bridge = m_bridge, id = connection.property("id").toULongLong(), serial](QByteArray events) {
        const QMutexLocker lock(&bridge->mutex);
        if (HttpServer *server = bridge->server)
            QMetaObject::invokeMethod(
                server,
                [server, id, serial, events = std::move(events)] {
                    if (HttpConnection *found = server->m_connections.value(id))
                        found->streamAnswer(events, serial);
                },
                Qt::QueuedConnection);
    };
    request.abandoned = connection.gone();
    QMetaObject::invokeMethod(
        &m_router,
        [router = &m_router, request = std::move(request), reply = std::move(reply)] {
            router->handle(request, reply);
        },
        Qt::QueuedConnection);
}

void HttpServer::answered(quint64 connection, quint64 serial, const ApiResponse &response)
{
    if (HttpConnection *found = m_connections.value(connection))
        found->answer(response, serial);
}

void HttpServer::tell(const StoreChange &change)
{
    QByteArray events;
    for (HttpConnection *connection : std::as_const(m_connections)) {
        if (!connection->isStream())
            continue;
        if (events.isEmpty())
            events = toEvents(change);
        if (!events.isEmpty())
            connection->push(events);
    }
}

void HttpServer::stop(std::function<void()> done)
{
    m_listener.close();
    m_stopped = std::move(done);
    const auto open = m_connections.values();
    for (HttpConnection *connection : open)
        connection->stop();
    QTimer::singleShot(m_limits.stop, this, [this] {
        if (m_stopped)
            std::exchange(m_stopped, {})();
    });
    finishStop();
}

void HttpServer::finishStop()
{
    if (m_stopped && m_connections.isEmpty())
        std::exchange(m_stopped, {})();
}

} // namespace kalends
