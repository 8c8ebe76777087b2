// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/simconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>
#include <cerrno>
#include <sys/socket.h>

namespace kalends::sandbox
{

namespace
{

constexpr qint64 kMaxHead = 64 * 1024;
constexpr qint64 kMaxBody = 512LL * 1024 * 1024;
constexpr qint64 kInMemory = 1024 * 1024;
constexpr qint64 kReadAhead = 1024 * 1024;
constexpr qint64 kWriteBlock = 256 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

/// "Sun, 22 Nov 2026 16:00:00 GMT", made once a second.
QByteArray httpDate()
{
    static thread_local qint64 second = -1;
    static thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"))
                   .toLatin1() +
               " GMT";
    }
    return text;
}

} // namespace

SimConnection::SimConnection(QTcpSocket *socket, SimHttpServer::Handler *handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(kReadAhead);
    connect(m_socket, &QTcpSocket::readyRead, this, &SimConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &SimConnection::streamFile);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_socket->bytesAvailable() > 0)
        read();
}

void SimConnection::read()
{
    if (m_reading || m_state == State::Busy || m_state == State::Closing)
        return; // what is unread stays in the socket, whose buffer is bounded
    m_reading = true;
    for (;;) {
        m_buffer.append(m_socket->readAll());
        while (m_state != State::Busy && m_state != State::Closing && step()) {
        }
        if (m_consumed > 0) {
            m_buffer.remove(0, m_consumed);
            m_consumed = 0;
        }
        if (m_state == State::Busy || m_state == State::Closing || m_socket->bytesAvailable() == 0)
            break;
    }
    m_reading = false;
}

bool SimConnection::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Body:
        return readBody();
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readChunkData();
    case State::Trailer:
        return readTrailer();
    case State::Busy:
    case State::Closing:
        break;
    }
    return false;
}

bool SimConnection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_consumed);
    if (end < 0) {
        if (m_buffer.size() - m_consumed > kMaxHead)
            refuse(413, "The header is too long.");
        return false;
    }
    const QByteArray head = m_buffer.mid(m_consumed, end - m_consumed);
    m_consumed = end + 4;
    if (!parseHead(head)) {
        refuse(400, "This is not an HTTP/1.1 request.");
        return false;
    }
    if (m_state != State::Busy && m_state != State::Closing && m_request.header("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool SimConnection::parseHead(const QByteArray &head)
{
    m_request = SimRequest();
    m_hash.reset();
    qsizetype lineEnd = head.indexOf("\r\n");
    const QList<QByteArray> start = (lineEnd < 0 ? head : head.left(lineEnd)).split(' ');
    if (start.size() != 3 || !start.at(2).startsWith("HTTP/1.") || !start.at(1).startsWith('/'))
        return false;
    m_request.method = start.at(0);
    m_request.target = start.at(1);
    const qsizetype question = m_request.target.indexOf('?');
    m_request.rawPath = question < 0 ? m_request.target : m_request.target.left(question);
    m_request.rawQuery = question < 0 ? QByteArray() : m_request.target.mid(question + 1);
    while (lineEnd >= 0) {
        const qsizetype from = lineEnd + 2;
        lineEnd = head.indexOf("\r\n", from);
        const QByteArray line = lineEnd < 0 ? head.mid(from) : head.mid(from, lineEnd - from);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        m_request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    m_keepAlive = start.at(2) != "HTTP/1.0" && m_request.header("connection").toLower() != "close";
    m_request.chunked = m_request.header("transfer-encoding").toLower() == "chunked";
    if (m_request.chunked) {
        m_state = State::ChunkSize;
        return true;
    }
    const QByteArray length = m_request.header("content-length");
    bool isNumber = true;
    m_expected = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_expected < 0)
        return false;
    if (m_expected > kMaxBody)
        refuse(413, "The body is larger than 512 MB.");
    else if (m_expected == 0)
        dispatch();
    else
        m_state = State::Body;
    return true;
}

void SimConnection::take(qint64 bytes)
{
    const QByteArrayView part(m_buffer.constData() + m_consumed, bytes);
    m_consumed += bytes;
    m_expected -= bytes;
    m_request.bodyBytes += bytes;
    if (!m_request.bodyFile && m_request.body.size() + bytes <= kInMemory) {
        m_request.body.append(part);
        return;
    }
    if (!m_request.bodyFile) {
        m_request.bodyFile = std::make_shared<QTemporaryFile>();
        m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
        if (!m_request.bodyFile->open()) {
            refuse(503, "The temporary folder cannot be written.");
            return;
        }
        m_hash->addData(m_request.body);
        m_request.bodyFile->write(m_request.body);
        m_request.body.clear();
    }
    m_hash->addData(part);
    if (m_request.bodyFile->write(part.constData(), part.size()) != part.size())
        refuse(503, "The temporary folder is full.");
}

bool SimConnection::readBody()
{
    const qint64 there = qMin<qint64>(m_expected, m_buffer.size() - m_consumed);
    if (there <= 0)
        return false;
    take(there);
    if (m_state == State::Body && m_expected == 0)
        dispatch();
    return true;
}

bool SimConnection::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf("\r\n", m_consumed);
    if (end < 0)
        return false;
    bool isNumber = false;
    const QByteArray size = m_buffer.mid(m_consumed, end - m_consumed).split(';').constFirst().trimmed();
    m_expected = size.toLongLong(&isNumber, 16);
    m_consumed = end + 2;
    if (!isNumber || m_expected < 0)
        refuse(400, "A chunk has no size.");
    else if (m_request.bodyBytes + m_expected > kMaxBody)
        refuse(413, "The body is larger than 512 MB.");
    else
        m_state = m_expected == 0 ? State::Trailer : State::ChunkData;
    return true;
}

bool SimConnection::readChunkData()
{
    if (m_expected > 0) {
        const qint64 there = qMin<qint64>(m_expected, m_buffer.size() - m_consumed);
        if (there <= 0)
            return false;
        take(there);
        return true;
    }
    if (m_buffer.size() - m_consumed < 2)
        return false;
    m_consumed += 2;
    m_state = State::ChunkSize;
    return true;
}

bool SimConnection::readTrailer()
{
    const qsizetype end = m_buffer.indexOf("\r\n", m_consumed);
    if (end < 0)
        return false;
    const bool blank = end == m_consumed;
    m_consumed = end + 2;
    if (blank)
        dispatch();
    return true;
}

void SimConnection::dispatch()
{
    m_state = State::Busy;
    if (m_request.bodyFile) {
        m_request.bodyFile->flush();
        m_request.bodyFile->seek(0);
        m_request.bodySha256 = m_hash->result().toHex();
    }
    (*m_handler)(std::make_shared<SimExchange>(std::exchange(m_request, {}), this));
}

void SimConnection::refuse(int status, const char *reason)
{
    m_keepAlive = false;
    send(m_request, SimResponse::text(status, "text/plain; charset=utf-8", reason));
}

namespace
{

QByteArray headOf(const SimResponse &response, qint64 length, bool keepAlive)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    bool dated = false;
    for (const auto &[name, value] : response.headers) {
        head += name + ": " + value + "\r\n";
        dated = dated || name == "Date";
    }
    if (!dated)
        head += "Date: " + httpDate() + "\r\n";
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

} // namespace

void SimConnection::send(const SimRequest &request, SimResponse response)
{
    if (!isOpen())
        return;
    const qint64 length = response.file ? response.fileLength : response.body.size();
    QByteArray out = headOf(response, length, m_keepAlive);
    const bool withBody = request.method != "HEAD" && response.status != 204;
    const bool paced = withBody && !response.file && response.paceMs > 0;
    if (withBody && !response.file && !paced)
        out += response.body;
    m_state = m_keepAlive ? State::Head : State::Closing;
    if (withBody && response.file) {
        m_state = State::Busy;
        m_file = response.file;
        m_file->seek(response.fileOffset);
        m_fileRest = response.fileLength;
    }
    m_socket->write(out);
    if (m_file)
        return; // bytesWritten() goes on
    if (paced) {
        m_state = State::Busy;
        m_paced = response.body;
        return pace(response.paceMs);
    }
    finishAnswer();
}

void SimConnection::finishAnswer()
{
    if (!m_keepAlive)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &SimConnection::read, Qt::QueuedConnection);
}

void SimConnection::pace(int everyMs)
{
    if (!isOpen())
        return;
    const qsizetype end = m_paced.indexOf("\n\n");
    const qsizetype length = end < 0 ? m_paced.size() : end + 2;
    m_socket->write(m_paced.left(length));
    m_paced.remove(0, length);
    if (!m_paced.isEmpty()) {
        QTimer::singleShot(everyMs, this, [this, everyMs] { pace(everyMs); });
        return;
    }
    m_state = m_keepAlive ? State::Head : State::Closing;
    finishAnswer();
}

void SimConnection::streamFile()
{
    if (!m_file || m_socket->bytesToWrite() > kWriteBlock)
        return;
    const QByteArray block = m_file->read(qMin(kWriteBlock, m_fileRest));
    m_fileRest -= block.size();
    if (!block.isEmpty())
        m_socket->write(block);
    if (m_fileRest > 0 && !block.isEmpty())
        return;
    m_file.reset();
    if (m_fileRest > 0 || !m_keepAlive) { // the file became shorter, or the client wants no more
        drop();
        return;
    }
    m_state = State::Head;
    QMetaObject::invokeMethod(this, &SimConnection::read, Qt::QueuedConnection);
}

void SimConnection::sendPartly(const SimRequest &request, SimResponse response)
{
    if (!isOpen())
        return;
    if (response.file) {
        response.file->seek(response.fileOffset);
        response.body = response.file->read(qMin(response.fileLength, kReadAhead));
    }
    const qint64 length = response.file ? response.fileLength : response.body.size();
    // A body of nothing cannot be halved: announce one byte that never comes.
    m_socket->write(headOf(response, qMax<qint64>(length, 1), m_keepAlive) +
                    (request.method == "HEAD" ? QByteArray() : response.body.left(response.body.size() / 2)));
    drop();
}

void SimConnection::drop()
{
    m_state = State::Closing;
    m_file.reset();
    m_socket->disconnectFromHost();
}

bool SimConnection::peerIsThere() const
{
    char byte = 0;
    const auto got = ::recv(int(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK));
}

void SimConnection::reset()
{
    m_state = State::Closing;
    m_file.reset();
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

} // namespace kalends::sandbox
