// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/secret.h"

#include <QList>
#include <QString>

namespace kalends
{

namespace sandbox
{
class Sandbox;
}

/// What a person may do on the sandbox's platforms from inside of the program, and what can be seen there: the tour
/// uses it. Main thread; each call waits for the sandbox's own thread, which takes microseconds.
class SandboxDoor
{
public:
    /// A request that was answered.
    struct Arrival {
        qint64 number = 0; ///< counts up
        QString service;   ///< "instagram", "tiktok", "storage", "assistant"
        QString operation; ///< "create_container", "put"…
        int status = 0;    ///< of HTTP
    };

    explicit SandboxDoor(sandbox::Sandbox &sandbox) : m_sandbox(sandbox) {}

    /// As somebody does in the platform's own settings: every token of the channel is dead from now on, and nobody is
    /// told.
    void takePermissionBack(Channel channel);
    /// A token that works, as the dashboard of an Instagram app would show it.
    [[nodiscard]] Secret freshInstagramToken() const;
    [[nodiscard]] qint64 lastArrival() const;
    /// Oldest first.
    [[nodiscard]] QList<Arrival> arrivalsAfter(qint64 number) const;

private:
    sandbox::Sandbox &m_sandbox;
};

} // namespace kalends
