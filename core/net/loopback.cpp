// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/loopback.h"

#include <QHostAddress>

namespace kalends
{

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    // Only dotted quads and IPv6 literals: forms such as "127.1" or "0x7f.0.0.1" are read differently here and there.
    if (!address.setAddress(host) ||
        (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != host))
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return (address.toIPv4Address() >> 24) == 127;
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace kalends
