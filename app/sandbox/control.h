// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/simhttpserver.h"
#include "sandbox/world.h"

#include <QObject>
#include <functional>

namespace kalends::sandbox
{

/// What the control API and the C++ methods of Sandbox both do. Sandbox thread.
class Control : public QObject
{
    Q_OBJECT
public:
    struct Hooks {
        std::function<void()> timePassed;
        std::function<void(const QString &service, int subcode)> revoke;
        std::function<QJsonObject()> describe; ///< for GET /
    };
    Control(World &world, Hooks hooks, QObject *parent);
    [[nodiscard]] Result<void> listen(quint16 port) { return m_server.listen(port); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }

    [[nodiscard]] QJsonArray ledger() const;
    [[nodiscard]] QJsonArray requests() const;
    [[nodiscard]] QJsonArray holds() const;
    [[nodiscard]] Result<void> configure(const QJsonObject &changes);
    void clearFaults();
    [[nodiscard]] Result<void> advance(Milliseconds by, const QString &service);

private:
    [[nodiscard]] SimResponse serve(const SimRequest &request);
    [[nodiscard]] Result<QJsonObject> post(const QString &path, const QJsonObject &body);

    World &m_world;
    Hooks m_hooks;
    SimHttpServer m_server;
};

} // namespace kalends::sandbox
