// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/sandboxdoor.h"

#include "sandbox/sandbox.h"

namespace kalends
{

using namespace Qt::StringLiterals;

void SandboxDoor::takePermissionBack(Channel channel)
{
    m_sandbox.revoke(channel == Channel::Instagram ? u"instagram"_s : u"tiktok"_s);
}

Secret SandboxDoor::freshInstagramToken() const
{
    return m_sandbox.instagramTokens().access;
}

qint64 SandboxDoor::lastArrival() const
{
    const QJsonArray requests = m_sandbox.requests();
    return requests.isEmpty() ? 0 : requests.last().toObject().value(u"seq"_s).toInteger();
}

QList<SandboxDoor::Arrival> SandboxDoor::arrivalsAfter(qint64 number) const
{
    QList<Arrival> arrivals;
    for (const QJsonValue &value : m_sandbox.requests()) {
        const QJsonObject request = value.toObject();
        const Arrival arrival{.number = request[u"seq"_s].toInteger(),
                              .service = request[u"service"_s].toString(),
                              .operation = request[u"op"_s].toString(),
                              .status = request[u"status"_s].toInt()};
        if (arrival.number > number && arrival.status != 0)
            arrivals.append(arrival);
    }
    return arrivals;
}

} // namespace kalends
