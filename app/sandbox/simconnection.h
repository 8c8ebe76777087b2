// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/simhttpserver.h"

#include <QCryptographicHash>
#include <QTcpSocket>

namespace kalends::sandbox
{

/// One client's connection: reads one request after the other, each only when the one before it is answered.
class SimConnection : public QObject
{
    Q_OBJECT
public:
    SimConnection(QTcpSocket *socket, SimHttpServer::Handler *handler, QObject *parent);

    void send(const SimRequest &request, SimResponse response);
    void sendPartly(const SimRequest &request, SimResponse response);
    void drop();
    void reset();
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    [[nodiscard]] bool peerIsThere() const; ///< asks the system: no end and no reset has arrived

private:
    enum class State { Head, Body, ChunkSize, ChunkData, Trailer, Busy, Closing };

    void read();
    bool step(); ///< false: more bytes are needed
    bool readHead();
    bool parseHead(const QByteArray &head);
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readTrailer();
    void take(qint64 bytes); ///< moves bytes from the buffer to the body
    void dispatch();
    void refuse(int status, const char *reason);
    void streamFile();
    void pace(int everyMs); ///< writes the next event of m_paced
    void finishAnswer();

    QTcpSocket *m_socket;
    SimHttpServer::Handler *m_handler;
    QByteArray m_buffer;
    qsizetype m_consumed = 0; ///< of m_buffer
    State m_state = State::Head;
    SimRequest m_request;
    std::unique_ptr<QCryptographicHash> m_hash;
    qint64 m_expected = 0; ///< bytes of the body or chunk that are still to come
    bool m_keepAlive = true;
    bool m_reading = false;
    std::shared_ptr<QFile> m_file; ///< being sent
    qint64 m_fileRest = 0;
    QByteArray m_paced; ///< events still to be sent
};

} // namespace kalends::sandbox
