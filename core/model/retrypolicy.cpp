// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/retrypolicy.h"

#include <algorithm>

namespace kalends
{

std::optional<Milliseconds> RetryPolicy::delayAfter(int failedAttempts, Milliseconds retryAfter) const
{
    if (failedAttempts > delays.size())
        return std::nullopt;
    if (failedAttempts <= 0) // nothing failed yet: only the platform's wish counts
        return std::max(retryAfter, Milliseconds(0));
    return std::max(delays.at(failedAttempts - 1), retryAfter);
}

Milliseconds pollDelay(Milliseconds first, int polls, Milliseconds most)
{
    Milliseconds delay = std::min(first, most);
    for (int i = 0; i < polls && delay < most; ++i) {
        const Milliseconds step = std::max(delay / 2, Milliseconds(1)); // grows even from a millisecond
        delay = delay > most - step ? most : delay + step;
    }
    return std::max(delay, Milliseconds(0));
}

} // namespace kalends
