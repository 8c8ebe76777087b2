// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

namespace kalends
{

/// Leaves a provider alone that is down: after three failures in a row nothing is sent for half a minute; then one
/// request may try, and each further failure doubles the wait, up to five minutes. One success closes it again. Only
/// what says that the provider is down counts: no answer, a time-out, 5xx, 429. One thread.
class Breaker
{
public:
    static constexpr int kFailures = 3;
    static constexpr Milliseconds kFirstWait = std::chrono::seconds(30);
    static constexpr Milliseconds kLongestWait = std::chrono::minutes(5);

    explicit Breaker(const Clock &clock) : m_clock(clock) {}

    enum class State { Closed, Open, HalfOpen };
    [[nodiscard]] State state() const;
    /// Whether a request may leave now; while half open only one at a time may.
    [[nodiscard]] bool admit();
    void succeeded();
    void failed();
    /// A request that was admitted ended without saying anything about the provider (canceled).
    void withdrawn() { m_probing = false; }
    /// How long until the next try; zero: now.
    [[nodiscard]] Milliseconds wait() const;

private:
    const Clock &m_clock;
    int m_failures = 0;
    Milliseconds m_openUntil{0};
    Milliseconds m_nextWait = kFirstWait;
    bool m_open = false;
    bool m_probing = false;
};

} // namespace kalends
