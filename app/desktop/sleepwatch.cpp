// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/sleepwatch.h"

#include <QDBusConnection>

namespace kalends
{

using namespace Qt::StringLiterals;

SleepWatch::SleepWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected())
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                    u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
}

void SleepWatch::prepareForSleep(bool begins)
{
    const Instant now = m_clock.now();
    if (begins) {
        m_sleptAt = now;
        Q_EMIT goingToSleep();
    } else {
        Q_EMIT woke(std::exchange(m_sleptAt, std::nullopt).value_or(now), now);
    }
}

} // namespace kalends
