// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QList>
#include <optional>

namespace kalends
{

/// The ladder: after the n-th failed attempt, wait the n-th delay; after the last one, give up. A value from the
/// settings.
struct RetryPolicy {
    QList<Milliseconds> delays{std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::minutes(30)};

    /// How long to wait after `failedAttempts` failures (1 = the first try failed), at least `retryAfter`; nothing:
    /// give up.
    [[nodiscard]] std::optional<Milliseconds> delayAfter(int failedAttempts,
                                                         Milliseconds retryAfter = Milliseconds(0)) const;
    [[nodiscard]] int maxAttempts() const { return int(delays.size()) + 1; }
};

/// A wait that polls: from `first`, growing by half each time, never above `most`.
[[nodiscard]] Milliseconds pollDelay(Milliseconds first, int polls, Milliseconds most);

} // namespace kalends
