// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <QObject>
#include <optional>

namespace kalends
{

/// Hears from logind when the computer goes to sleep and wakes (org.freedesktop.login1.Manager.PrepareForSleep). Where
/// there is no logind it stays silent; the scheduler finds out by its own clock, only a little later. GUI thread.
class SleepWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void goingToSleep();
    void woke(kalends::Instant sleptAt, kalends::Instant wokeAt);

public Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    const Clock &m_clock;
    std::optional<Instant> m_sleptAt;
};

} // namespace kalends
