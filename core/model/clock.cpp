// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"

#include <ctime>

namespace kalends
{

Milliseconds SystemClock::steady() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time); // unlike CLOCK_MONOTONIC it goes on while the computer sleeps
    return Milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

} // namespace kalends
