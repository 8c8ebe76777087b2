// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QElapsedTimer>

namespace kalends
{

/// The time, injected into everything that needs it; the rules of this folder never ask it, they are told. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock. May jump when the person or the network sets it.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Never goes back and counts sleep too; only differences mean something.
    [[nodiscard]] virtual Milliseconds steady() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    }
    [[nodiscard]] Milliseconds steady() const override; ///< CLOCK_BOOTTIME
};

} // namespace kalends
