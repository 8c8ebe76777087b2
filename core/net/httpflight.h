// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <chrono>

class QNetworkAccessManager;

namespace kalends
{

/// One request on its way, from the socket to the answer. Deletes itself after landing. Internal to net.
class HttpFlight final : public QObject
{
    Q_OBJECT
public:
    using Deadline = std::chrono::steady_clock::time_point;

    HttpFlight(HttpRequest request, const QString &requestId, QObject *guard, HttpClient::Done done, QObject *parent);
    ~HttpFlight() override;

    /// Sends through `shared` when Repeatable; Once gets a manager, and so a connection, of its own.
    void launch(QNetworkAccessManager *shared);
    [[nodiscard]] bool repeatable() const { return m_request.delivery == Delivery::Repeatable; }
    /// When the next of its two limits passes.
    [[nodiscard]] Deadline deadline() const;
    void enforceLimits(Deadline now);
    void abort(NetFault fault, const QString &why);

Q_SIGNALS:
    void landed(kalends::HttpFlight *flight);

private:
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QNetworkRequest networkRequest() const;
    QNetworkReply *dispatch(QNetworkAccessManager &manager, const QNetworkRequest &request);
    void watch();
    void read();
    void land();
    void finish(HttpAnswer answer);
    void log(const HttpAnswer &answer) const;
    [[nodiscard]] NetFault faultOf(QNetworkReply::NetworkError error, int status) const;
    [[nodiscard]] HttpAnswer answerFromReply();
    void moved() { m_lastMove = std::chrono::steady_clock::now(); }

    HttpRequest m_request;
    QString m_requestId;
    QPointer<QObject> m_guard;
    HttpClient::Done m_done;
    QNetworkAccessManager *m_own = nullptr;
    QPointer<QNetworkReply> m_reply;
    QIODevice *m_body = nullptr;
    QByteArray m_answer;
    QElapsedTimer m_elapsed;
    Deadline m_started;
    Deadline m_lastMove;
    NetFault m_abortFault = NetFault::None;
    QString m_abortText;
    bool m_touchedWire = false; ///< a byte of the request may have left
    bool m_encrypted = false;
    bool m_finished = false;
};

} // namespace kalends
