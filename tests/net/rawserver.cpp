// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/rawserver.h"

#include <QSslKey>
#include <QSslSocket>
#include <QUrl>
#include <sys/socket.h>

namespace kalends
{

RawServer::RawServer(Handler handler, const QSslConfiguration &tls) : m_handler(std::move(handler)), m_tls(tls)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen on the loopback");
}

QUrl RawServer::url(const QString &path) const
{
    const QString scheme = m_tls.localCertificate().isNull() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(path));
}

qint64 RawServer::pendingBytes() const
{
    qint64 bytes = 0;
    for (const Pending &pending : m_pending)
        bytes += pending.bytes.size();
    return bytes;
}

void RawServer::incomingConnection(qintptr descriptor)
{
    const bool tls = !m_tls.localCertificate().isNull();
    auto *socket = tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_pending.insert(socket, {++m_connections, {}});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_pending.remove(socket);
        socket->deleteLater();
    });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(m_tls);
        secure->startServerEncryption();
    }
}

void RawServer::readFrom(QTcpSocket *socket)
{
    if (!m_pending.contains(socket))
        return;
    Pending &pending = m_pending[socket];
    pending.bytes += socket->readAll();
    const qsizetype end = pending.bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Arrival arrival{.connection = pending.number, .head = pending.bytes.left(end), .body = {}};
    qsizetype length = 0;
    for (const QByteArray &line : arrival.head.toLower().split('\n')) {
        if (line.startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (pending.bytes.size() < end + 4 + length)
        return;
    arrival.body = pending.bytes.mid(end + 4, length);
    pending.bytes.remove(0, end + 4 + length);
    m_arrivals.append(arrival);
    m_handler(*socket, arrival);
}

void RawServer::reset(QTcpSocket &socket)
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

void RawServer::answer(QTcpSocket &socket, const QByteArray &body, const QByteArray &extraHeaders,
                       const QByteArray &status)
{
    socket.write("HTTP/1.1 " + status + "\r\n" + extraHeaders + "Content-Length: " + QByteArray::number(body.size()) +
                 "\r\n\r\n" + body);
}

} // namespace kalends
