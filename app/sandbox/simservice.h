// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/simhttpserver.h"
#include "sandbox/world.h"

#include <QObject>
#include <QUrl>

namespace kalends::sandbox
{

/// One simulated service: its server, its log of arrivals, and the faults at its request boundaries. What the service
/// does is in handle(); that it may be prevented from doing it, or from saying so, is here. Sandbox thread.
class SimService : public QObject
{
    Q_OBJECT
public:
    SimService(QString name, World &world, QObject *parent);
    [[nodiscard]] Result<void> listen(quint16 port) { return m_server.listen(port); }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QByteArray base() const { return "http://127.0.0.1:" + QByteArray::number(port()); }
    [[nodiscard]] QUrl url() const { return QUrl::fromEncoded(base()); }
    /// The clock was moved or settings changed: whatever waits for time looks again.
    virtual void timePassed() {}

protected:
    /// The word that faults and the log use, such as "media_publish". "fetch" is kept for the platforms' own fetchers.
    [[nodiscard]] virtual QString operationOf(const SimRequest &request) const = 0;
    virtual void handle(const SimExchangePtr &exchange) = 0;
    /// The service's own way to say what `fault` says.
    [[nodiscard]] virtual SimResponse errorAnswer(const Fault &fault) const = 0;
    /// The assistant's own faults.
    [[nodiscard]] virtual SimResponse contentAnswer(const Fault &fault, SimResponse genuine) const;
    [[nodiscard]] Instant virtualNow() const { return m_world.virtualNow(m_name); }
    [[nodiscard]] Instant statedNow() const { return m_world.statedNow(); }
    [[nodiscard]] QByteArray dateHeader() const;

    World &m_world;

private:
    void receive(const SimExchangePtr &exchange);
    void runBefore(const Fault &fault, const SimExchangePtr &exchange, const QString &operation);
    void finishWith(const Fault &fault, const SimExchangePtr &exchange, const QString &operation, SimResponse genuine);
    void hold(const SimExchangePtr &exchange, const QString &operation, bool afterEffect,
              std::function<void()> release);
    [[nodiscard]] SimResponse faultResponse(const Fault &fault) const;

    QString m_name;
    SimHttpServer m_server;
};

} // namespace kalends::sandbox
