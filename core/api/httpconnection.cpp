// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpconnection.h"

#include "api/eventstream.h"
#include "diagnostics/log.h"
#include "model/ids.h"
#include "model/texts.h"

#include <QTcpSocket>
#include <sys/socket.h>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kMaxUnreadEvents =
    1024 * 1024; ///< a client that reads no more than that gets "reset" and reads everything anew
constexpr qint64 kMaxDiscarded = 4 * kMaxBodyBytes;

ApiResponse failed(ErrorCode code, const char *message, int status = 0)
{
    ApiResponse response = ApiResponse::failed({.code = code, .message = Texts::tr(message)});
    if (status)
        response.status = status;
    return response;
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
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
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 507:
        return "Insufficient Storage";
    default:
        return "Status";
    }
}

/// A line feed that no carriage return precedes: refused at once instead of waiting for an end that cannot come.
bool hasBareLineFeed(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at == 0 || text[at - 1] != '\r')
            return true;
    }
    return false;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHost &host, const HttpLimits &limits, QObject *parent)
    : QObject(parent), m_socket(socket), m_host(host), m_limits(limits), m_requestId(newUuidV7())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(64 * 1024); // what is not read yet stays with the sender
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::timedOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_state == State::Head && (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0))
            readHeadBytes();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        m_socket->abort();
        deleteLater();
    });
    m_timer.start(m_limits.head);
}

HttpConnection::~HttpConnection()
{
    *m_gone = true;
}

void HttpConnection::readMore()
{
    switch (m_state) {
    case State::Head:
        return readHeadBytes();
    case State::Body:
        return readBodyBytes();
    case State::Waiting: // the next request waits in the socket for its turn
        return;
    case State::Answering:
    case State::Stream:
    case State::Lingering:
        m_discarded += m_socket->readAll().size();
        if (m_discarded > kMaxDiscarded)
            m_socket->abort();
        return;
    }
}

void HttpConnection::readHeadBytes()
{
    if (m_socket->bytesToWrite() > kMaxBodyBytes) // asks faster than it reads: the next request waits
        return;
    if (m_buffer.isEmpty() && m_socket->bytesAvailable() > 0)
        m_timer.start(m_limits.head); // counted from the first byte, and not from the last
    m_buffer += m_socket->read(kMaxHeadBytes + 1 - m_buffer.size());
    while (m_buffer.startsWith("\r\n")) // RFC 9112, 2.2: blank lines before a request
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QByteArray text = end < 0 ? m_buffer : m_buffer.left(end + 4);
    if (hasBareLineFeed(text))
        return refuse(failed(ErrorCode::BadRequest, "Lines have to end with CR LF."));
    if (text.size() > kMaxHeadBytes)
        return refuse(failed(ErrorCode::BadRequest, "The header is larger than 16 KiB.", 431));
    if (end < 0)
        return;
    m_buffer.remove(0, text.size());
    const auto head = readHead(text);
    if (!head.ok())
        return refuse(ApiResponse::failed(head.error()));
    begin(*head);
}

void HttpConnection::begin(const HttpHead &head)
{
    m_head = head;
    m_requestId = newUuidV7();
    m_since.start();
    if (auto refused = m_host.refusal(m_head)) {
        if (m_head.length == 0 && !m_head.unknownLength && m_buffer.isEmpty()) {
            m_state = State::Waiting;
            return answer(*refused, ++m_serial);
        }
        return refuse(*std::move(refused)); // its body is not worth reading
    }
    if (m_head.unknownLength)
        return refuse(failed(ErrorCode::BadRequest, "Send the body with a Content-Length.", 411));
    if (m_head.length > kMaxBodyBytes)
        return refuse(failed(ErrorCode::PayloadTooLarge, "The body is larger than 1 MiB."));
    if (m_head.expectsContinue && m_head.length > 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = State::Body;
    m_timer.start(m_limits.idle);
    readBodyBytes();
}

void HttpConnection::readBodyBytes()
{
    if (m_buffer.size() < m_head.length) {
        const QByteArray more = m_socket->read(m_head.length - m_buffer.size());
        m_buffer += more;
        if (!more.isEmpty())
            m_timer.start(m_limits.idle);
    }
    if (m_buffer.size() >= m_head.length)
        passOn();
}

void HttpConnection::passOn()
{
    const QByteArray body = m_buffer.left(m_head.length);
    m_buffer.remove(0, m_head.length);
    m_state = State::Waiting;
    m_timer.start(m_limits.answer);
    m_host.take(*this, m_head, body, ++m_serial);
}

void HttpConnection::refuse(const ApiResponse &response)
{
    ++m_serial;
    write(response, true, {});
}

void HttpConnection::turnAway(const ApiResponse &response)
{
    refuse(response);
}

void HttpConnection::answer(const ApiResponse &response, quint64 serial,
                            const QList<std::pair<QByteArray, QByteArray>> &more)
{
    if (serial == m_serial && m_state == State::Answering) {
        m_socket->write(response.text);
        log(response);
        return lingerThenClose();
    }
    if (serial != m_serial || m_state != State::Waiting)
        return;
    write(response, m_stopping || !m_head.keepAlive, more);
}

void HttpConnection::write(const ApiResponse &response, bool close,
                           const QList<std::pair<QByteArray, QByteArray>> &more)
{
    const QByteArray body =
        response.text.isEmpty() ? envelope(response, m_requestId, double(m_since.nsecsElapsed()) / 1e6) : response.text;
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) +
        "\r\nContent-Type: " + response.contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Request-Id: " + m_requestId.toLatin1() +
        "\r\n";
    if (response.status == 401)
        head += "WWW-Authenticate: Bearer\r\n";
    if (!response.allow.isEmpty())
        head += "Allow: " + response.allow + "\r\n";
    for (const auto &[name, value] : more)
        head += name + ": " + value + "\r\n";
    head += close ? "Connection: close\r\n\r\n" : "\r\n";
    m_socket->write(m_head.method == "HEAD" ? head : head + body);
    log(response);
    if (close)
        return lingerThenClose();
    nextRequest();
}

void HttpConnection::nextRequest()
{
    m_state = State::Head;
    m_head = {};
    m_timer.start(m_limits.idle);
    // What came in the meantime; not from here, so that a long row of requests does not pile up on the stack.
    if (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == State::Head)
                    readHeadBytes();
            },
            Qt::QueuedConnection);
}

/// Half closes, so that the client can read the answer even while it still sends: closing with unread bytes would reset
/// the connection.
void HttpConnection::lingerThenClose()
{
    m_state = State::Lingering;
    m_buffer.clear();
    m_timer.start(m_limits.linger);
    const auto halfClose = [this] {
        if (m_socket->bytesToWrite() == 0)
            ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, halfClose);
    m_socket->flush();
    halfClose();
    readMore();
}

void HttpConnection::streamAnswer(const QByteArray &events, quint64 serial)
{
    if (serial != m_serial || (m_state != State::Waiting && m_state != State::Answering))
        return;
    if (m_state == State::Waiting) {
        m_state = State::Answering;
        writeStreamHead();
    }
    m_timer.start(m_limits.answer);
    if (m_socket->bytesToWrite() < kMaxUnreadEvents) // else the client does not read: what it missed it asks for anew
        m_socket->write(events);
}

void HttpConnection::writeStreamHead()
{
    m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: "
                    "no-store\r\nX-Content-Type-Options: nosniff\r\nX-Request-Id: " +
                    m_requestId.toLatin1() + "\r\nConnection: close\r\n\r\n");
}

void HttpConnection::beginStream()
{
    m_state = State::Stream;
    writeStreamHead();
    push(": connected\n\n");
}

void HttpConnection::push(const QByteArray &events)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_timer.start(m_limits.heartbeat);
    if (m_socket->bytesToWrite() > kMaxUnreadEvents) {
        m_missedEvents = true;
        return;
    }
    if (std::exchange(m_missedEvents, false))
        m_socket->write(resetEvent());
    m_socket->write(events);
}

void HttpConnection::stop()
{
    m_stopping = true;
    if (m_state == State::Stream || (m_state == State::Head && m_socket->bytesToWrite() > 0)) {
        lingerThenClose(); // the last answer may still be on its way
    } else if (m_state == State::Head || m_state == State::Body) {
        m_socket->abort();
        deleteLater();
    }
}

void HttpConnection::timedOut()
{
    switch (m_state) {
    case State::Head:
        if (!m_buffer.isEmpty())
            return refuse(failed(ErrorCode::Timeout, "The request's header did not come in time.", 408));
        m_socket->abort();
        return deleteLater();
    case State::Body:
        return refuse(failed(ErrorCode::Timeout, "The request's body did not come in time.", 408));
    case State::Waiting:
        return refuse(
            failed(ErrorCode::ServiceUnavailable,
                   "The service was too busy to answer in time; whether the request was carried out is not known."));
    case State::Answering:
        return lingerThenClose();
    case State::Stream:
        return push(": still here\n\n");
    case State::Lingering:
        m_socket->abort();
        return deleteLater();
    }
}

void HttpConnection::log(const ApiResponse &response) const
{
    QJsonObject fields{{u"req_id"_s, m_requestId},
                       {u"step"_s, QString::fromLatin1(m_head.method)},
                       {u"http_status"_s, response.status},
                       {u"duration_ms"_s, m_since.elapsed()}};
    if (response.error)
        fields.insert(u"error_code"_s, QString(word(response.error->code)));
    Log::info("api_request", fields);
}

} // namespace kalends
