// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <optional>

namespace kalends
{

/// Knows whether the wall clock can be trusted: compares it with the platforms' Date headers and with the steady clock.
/// Publisher thread.
class ClockWatch
{
public:
    static constexpr Milliseconds kMostSkew = std::chrono::minutes(5);

    explicit ClockWatch(const Clock &clock) : m_clock(clock) {}

    /// A platform's answer carried this Date just now.
    void note(Instant serverDate);
    /// How far the wall is ahead of the platforms, as far as is known; it follows a later jump of the wall without
    /// another answer.
    [[nodiscard]] std::optional<Milliseconds> skew() const;
    [[nodiscard]] bool wrong() const;

    struct Passed {
        Milliseconds steady{0}; ///< since the last look, sleep included
        Milliseconds jump{0};   ///< by how much the wall moved more than that; zero where it is below a second
    };
    /// Compares with the last look.
    Passed look();

private:
    const Clock &m_clock;
    std::optional<Milliseconds> m_serverMinusSteady;
    std::optional<Milliseconds> m_lastSteady;
    Instant m_lastWall{};
};

} // namespace kalends
