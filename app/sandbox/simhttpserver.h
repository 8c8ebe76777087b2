// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "sandbox/simhttp.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <functional>

namespace kalends::sandbox
{

class SimConnection;

/// One request and the one chance to answer it. Whoever holds it may answer at once or later; when the last holder lets
/// go without an answer, the connection is closed. Thread of the server.
class SimExchange
{
public:
    SimExchange(SimRequest request, SimConnection *connection);
    ~SimExchange();
    Q_DISABLE_COPY_MOVE(SimExchange)

    const SimRequest &request() const { return m_request; }
    [[nodiscard]] bool clientIsThere() const;
    /// Asks the system, which knows of a client that died before this thread was told.
    [[nodiscard]] bool clientWaits() const;
    [[nodiscard]] bool settled() const { return m_settled; }

    void respond(SimResponse response);
    /// Sends the head and half of the body, then closes.
    void respondPartly(SimResponse response);
    void drop();  ///< closes without an answer
    void reset(); ///< closes with a TCP reset

    /// Everything that respond() is given passes through here first; it may answer by other means and return nothing.
    using Filter = std::function<void(SimResponse)>;
    void setFilter(Filter filter) { m_filter = std::move(filter); }
    void clearFilter() { m_filter = {}; }
    std::function<void(int status)> onSettled; ///< the status that was sent, 0 for none

private:
    void settle(int status);
    SimRequest m_request;
    QPointer<SimConnection> m_connection;
    Filter m_filter;
    bool m_settled = false;
};
using SimExchangePtr = std::shared_ptr<SimExchange>;

/// A small HTTP/1.1 server on 127.0.0.1 in the thread of its owner: keep-alive, Content-Length and chunked bodies of up
/// to 512 MB (more than 1 MB goes to a temporary file while it arrives), Expect: 100-continue, HEAD, and connections
/// that break when told to.
class SimHttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(SimExchangePtr)>;

    explicit SimHttpServer(Handler handler, QObject *parent = nullptr);
    /// Port 0 takes a free one. Error: ServiceUnavailable naming the port.
    [[nodiscard]] Result<void> listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    Handler m_handler;
};

} // namespace kalends::sandbox
