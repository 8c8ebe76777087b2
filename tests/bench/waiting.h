// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace kalends::bench
{

using SteadyTime = std::chrono::steady_clock::time_point;

/// Runs the event loop up to that moment, to the millisecond. Between two events the thread rests in the system, as it
/// does in exec(): nothing polls beside what is measured.
void runUntil(SteadyTime moment);
/// The same for what a person does meanwhile: looks at a month, holds the mouse still.
inline void runFor(std::chrono::milliseconds time)
{
    runUntil(std::chrono::steady_clock::now() + time);
}

} // namespace kalends::bench
