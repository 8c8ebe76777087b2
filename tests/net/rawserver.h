// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace kalends
{

/// One request as it arrived on the wire.
struct Arrival {
    int connection = 0; ///< counted from 1
    QByteArray head;    ///< request line and headers
    QByteArray body;
    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
};

/// A server made of nothing but a socket, to do what no decent server does: read the whole request, then close, reset,
/// drip or stall.
class RawServer final : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(QTcpSocket &socket, const Arrival &arrival)>;

    explicit RawServer(Handler handler, const QSslConfiguration &tls = {});
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes of requests that are not complete yet.
    [[nodiscard]] qint64 pendingBytes() const;

    static void close(QTcpSocket &socket) { socket.disconnectFromHost(); }
    static void reset(QTcpSocket &socket); ///< RST instead of FIN
    static void answer(QTcpSocket &socket, const QByteArray &body, const QByteArray &extraHeaders = {},
                       const QByteArray &status = "200 OK");

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readFrom(QTcpSocket *socket);
    Handler m_handler;
    QSslConfiguration m_tls;
    QList<Arrival> m_arrivals;
    struct Pending {
        int number = 0;
        QByteArray bytes;
    };
    QHash<QTcpSocket *, Pending> m_pending;
    int m_connections = 0;
};

} // namespace kalends
