// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/settings.h"

#include <functional>

namespace kalends
{

class Clock;
class Database;
class HttpClient;
class RateLimiter;
class Vault;

/// What the accounts need from the house. Everything outlives them and belongs to the publisher's thread, except for
/// the vault and the clock, which any thread may use.
struct AccountServices {
    Database *database = nullptr; ///< the publisher thread's own connection
    Vault *vault = nullptr;
    HttpClient *http = nullptr;
    const Clock *clock = nullptr;
    std::function<Settings()> settings; ///< as they stand now
    RateLimiter *limiter = nullptr;     ///< the publisher's; may be null
};

} // namespace kalends
