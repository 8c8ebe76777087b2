// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apitypes.h"
#include "api/httprequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

class QTcpSocket;

namespace kalends
{

inline constexpr qint64 kMaxBodyBytes = 1024 * 1024;

/// How long a connection may take; tests shorten them.
struct HttpLimits {
    std::chrono::milliseconds head =
        std::chrono::seconds(10); ///< from the first byte (or the connect) to the end of the header
    std::chrono::milliseconds idle =
        std::chrono::seconds(30); ///< between requests, between two parts of a body, for an answer to be taken
    std::chrono::milliseconds answer =
        std::chrono::minutes(5); ///< for the service to answer: importing a long clip takes a while
    std::chrono::milliseconds linger =
        std::chrono::seconds(2); ///< for the client to read a refusal before the door closes
    std::chrono::milliseconds heartbeat = std::chrono::seconds(15); ///< of an event stream
    std::chrono::milliseconds stop = std::chrono::seconds(2);       ///< for requests under way when the server stops
    int connections = 64;
    int streams = 16;
};

class HttpConnection;

/// What a connection asks its server.
class HttpHost
{
public:
    virtual ~HttpHost() = default;
    /// Why a request is refused before its body is read; nothing: it may come in.
    [[nodiscard]] virtual std::optional<ApiResponse> refusal(const HttpHead &head) = 0;
    /// A whole request: answered by connection.answer() with this `serial`, or turned into a stream, now or later.
    virtual void take(HttpConnection &connection, const HttpHead &head, const QByteArray &body, quint64 serial) = 0;
};

/// One client's connection: reads one request after the other, each within its limits, and writes the answers. Never
/// blocks; belongs to the server's thread and deletes itself when the client has gone.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, HttpHost &host, const HttpLimits &limits, QObject *parent);
    ~HttpConnection() override;

    /// Answers the request `serial`; an answer to one that is over (timed out, gone) is dropped.
    void answer(const ApiResponse &response, quint64 serial, const QList<std::pair<QByteArray, QByteArray>> &more = {});
    /// A part of the answer to the request `serial`, as server-sent events; answer() with a text ends it.
    void streamAnswer(const QByteArray &events, quint64 serial);
    /// Refuses the connection before anything is read.
    void turnAway(const ApiResponse &response);
    /// Turns the present request into an endless stream of server-sent events.
    void beginStream();
    void push(const QByteArray &events);
    [[nodiscard]] bool isStream() const { return m_state == State::Stream; }
    /// Waits for a next request that has not begun.
    [[nodiscard]] bool isIdle() const { return m_state == State::Head && m_buffer.isEmpty(); }
    [[nodiscard]] bool isAnswering() const
    {
        return m_state == State::Waiting || m_state == State::Answering || m_state == State::Lingering;
    }
    [[nodiscard]] const QString &requestId() const { return m_requestId; }
    /// Becomes true when the client has gone; outlives this.
    [[nodiscard]] const std::shared_ptr<std::atomic<bool>> &gone() const { return m_gone; }
    /// Ends a stream, closes what is idle, lets an answer be written.
    void stop();

private:
    enum class State { Head, Body, Waiting, Answering, Stream, Lingering };
    void readMore();
    void readHeadBytes();
    void begin(const HttpHead &head);
    void readBodyBytes();
    void passOn();
    void writeStreamHead();
    void refuse(const ApiResponse &response);
    void write(const ApiResponse &response, bool close, const QList<std::pair<QByteArray, QByteArray>> &more);
    void nextRequest();
    void lingerThenClose();
    void timedOut();
    void log(const ApiResponse &response) const;

    QTcpSocket *m_socket; ///< a child
    HttpHost &m_host;
    const HttpLimits &m_limits;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the end of the header
    State m_state = State::Head;
    QByteArray m_buffer;
    HttpHead m_head;
    QString m_requestId;
    quint64 m_serial = 0;
    std::shared_ptr<std::atomic<bool>> m_gone = std::make_shared<std::atomic<bool>>(false);
    qint64 m_discarded = 0;
    bool m_stopping = false;
    bool m_missedEvents = false; ///< a stream whose client does not read
};

} // namespace kalends
