// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <atomic>

namespace kalends
{

/// A clock that stands still until a test moves it. Any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant now = instantFromMs(1'795'000'000'000)) : m_now(toMs(now)) {} // 2026-11-18
    [[nodiscard]] Instant now() const override { return instantFromMs(m_now); }
    [[nodiscard]] Milliseconds steady() const override { return Milliseconds(m_steady); }

    void advance(Milliseconds by)
    {
        m_now += by.count();
        m_steady += by.count();
    }
    /// The person or the network sets the wall clock; no time passes.
    void setWall(Instant now) { m_now = toMs(now); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_steady{1'000'000};
};

} // namespace kalends
