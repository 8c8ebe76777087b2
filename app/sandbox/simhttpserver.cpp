// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/simhttpserver.h"

#include "sandbox/simconnection.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

SimExchange::SimExchange(SimRequest request, SimConnection *connection)
    : m_request(std::move(request)), m_connection(connection)
{
}

SimExchange::~SimExchange()
{
    if (!m_settled)
        drop();
}

bool SimExchange::clientIsThere() const
{
    return m_connection && m_connection->isOpen();
}

bool SimExchange::clientWaits() const
{
    return clientIsThere() && m_connection->peerIsThere();
}

void SimExchange::settle(int status)
{
    m_settled = true;
    if (onSettled)
        onSettled(status);
}

void SimExchange::respond(SimResponse response)
{
    if (m_settled)
        return;
    if (const Filter filter = std::exchange(m_filter, {})) {
        filter(std::move(response));
        return;
    }
    settle(clientIsThere() ? response.status : 0);
    if (m_connection)
        m_connection->send(m_request, std::move(response));
}

void SimExchange::respondPartly(SimResponse response)
{
    if (m_settled)
        return;
    settle(clientIsThere() ? response.status : 0);
    if (m_connection)
        m_connection->sendPartly(m_request, std::move(response));
}

void SimExchange::drop()
{
    if (m_settled)
        return;
    settle(0);
    if (m_connection)
        m_connection->drop();
}

void SimExchange::reset()
{
    if (m_settled)
        return;
    settle(0);
    if (m_connection)
        m_connection->reset();
}

SimHttpServer::SimHttpServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    m_server.setMaxPendingConnections(1000);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new SimConnection(socket, &m_handler, this);
    });
}

Result<void> SimHttpServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return {};
    return Error{
        .code = ErrorCode::ServiceUnavailable,
        .message = QCoreApplication::translate("Sandbox", "The sandbox cannot listen on 127.0.0.1 port %1: %2.")
                       .arg(port)
                       .arg(m_server.errorString()),
        .hint = QCoreApplication::translate("Sandbox", "Choose another --port-base, or leave it out for free ports."),
        .platformCode = {},
        .platformMessage = {},
        .traceId = {},
        .httpStatus = 0};
}

} // namespace kalends::sandbox
