// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/breaker.h"

#include <algorithm>

namespace kalends
{

Breaker::State Breaker::state() const
{
    if (!m_open)
        return State::Closed;
    return m_clock.steady() < m_openUntil ? State::Open : State::HalfOpen;
}

bool Breaker::admit()
{
    switch (state()) {
    case State::Closed:
        return true;
    case State::Open:
        return false;
    case State::HalfOpen:
        return !std::exchange(m_probing, true);
    }
    return false;
}

void Breaker::succeeded()
{
    m_failures = 0;
    m_open = false;
    m_probing = false;
    m_nextWait = kFirstWait;
}

void Breaker::failed()
{
    const bool probed = std::exchange(m_probing, false);
    ++m_failures;
    if (m_open && !probed) // one that left before it opened
        return;
    if (!m_open && m_failures < kFailures)
        return;
    m_open = true;
    m_openUntil = m_clock.steady() + m_nextWait;
    m_nextWait = std::min(m_nextWait * 2, kLongestWait);
}

Milliseconds Breaker::wait() const
{
    return m_open ? std::max(Milliseconds(0), m_openUntil - m_clock.steady()) : Milliseconds(0);
}

} // namespace kalends
