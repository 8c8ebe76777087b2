// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/clockwatch.h"

namespace kalends
{

void ClockWatch::note(Instant serverDate)
{
    m_serverMinusSteady = serverDate.time_since_epoch() - m_clock.steady();
}

std::optional<Milliseconds> ClockWatch::skew() const
{
    if (!m_serverMinusSteady)
        return std::nullopt;
    return m_clock.now().time_since_epoch() - (m_clock.steady() + *m_serverMinusSteady);
}

bool ClockWatch::wrong() const
{
    const auto known = skew();
    return known && std::chrono::abs(*known) > kMostSkew;
}

ClockWatch::Passed ClockWatch::look()
{
    const Milliseconds steady = m_clock.steady();
    const Instant wall = m_clock.now();
    Passed passed;
    if (m_lastSteady) {
        passed.steady = steady - *m_lastSteady;
        passed.jump = (wall - m_lastWall) - passed.steady;
        if (std::chrono::abs(passed.jump) < std::chrono::seconds(1))
            passed.jump = Milliseconds(0);
    }
    m_lastSteady = steady;
    m_lastWall = wall;
    return passed;
}

} // namespace kalends
