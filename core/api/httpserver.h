// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/doorkeeper.h"
#include "api/httpconnection.h"

#include <QMutex>
#include <QSet>
#include <QTcpServer>
#include <functional>
#include <memory>
#include <optional>

namespace kalends
{

class Router;
class StoreEvents;
struct StoreChange;
class HttpServer;

/// The way back from the router's thread: answers find their connection, or nobody when the server is gone.
struct AnswerBridge {
    QMutex mutex;
    HttpServer *server = nullptr;
};

/// HttpFace's other half, in its thread: listens, keeps the connections within their number, and passes requests to the
/// router and answers back.
class HttpServer final : public QObject, public HttpHost
{
    Q_OBJECT
public:
    HttpServer(Router &router, StoreEvents &events, Secret token, const HttpLimits &limits);
    ~HttpServer() override;

    [[nodiscard]] Result<int> listen(int port);
    /// Closes the door; `done` runs when what was under way has been answered, at the latest after HttpLimits::stop.
    void stop(std::function<void()> done);

    [[nodiscard]] std::optional<ApiResponse> refusal(const HttpHead &head) override;
    void take(HttpConnection &connection, const HttpHead &head, const QByteArray &body, quint64 serial) override;

private:
    void welcome();
    [[nodiscard]] bool makeRoom();
    void answerHealth(HttpConnection &connection, const HttpHead &head, quint64 serial);
    void openStream(HttpConnection &connection, quint64 serial);
    void passOn(HttpConnection &connection, ApiRequest request, quint64 serial);
    void answered(quint64 connection, quint64 serial, const ApiResponse &response);
    void tell(const StoreChange &change);
    void finishStop();

    Router &m_router;
    Secret m_token;
    HttpLimits m_limits;
    std::optional<DoorKeeper> m_door;
    int m_port = 0;
    QTcpServer m_listener;
    QHash<quint64, HttpConnection *> m_connections;
    QSet<quint64> m_turnedAway;
    quint64 m_lastConnection = 0;
    std::shared_ptr<AnswerBridge> m_bridge;
    std::function<void()> m_stopped;
};

} // namespace kalends
