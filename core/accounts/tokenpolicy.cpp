// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/tokenpolicy.h"

#include <algorithm>

namespace kalends::tokenpolicy
{

using namespace std::chrono_literals;

namespace
{

Instant beforeExpiry(const Account &account, Instant expires)
{
    const Instant early = expires - 30min;
    if (!account.tokenIssuedAt)
        return early;
    // Tokens that live less than the half hour must not be refreshed without end.
    const Milliseconds life = expires - *account.tokenIssuedAt;
    return std::max(early, *account.tokenIssuedAt + std::clamp<Milliseconds>(life / 2, 0ms, 5min));
}

Instant instagramRefreshAt(const Account &account)
{
    if (!account.tokenIssuedAt)
        return account.linkedAt + 24h;
    Instant at = *account.tokenIssuedAt + std::chrono::days(7);
    if (account.accessExpiresAt)
        at = std::min(at, *account.accessExpiresAt - std::chrono::days(45));
    at = std::max(at, *account.tokenIssuedAt + 24h);
    return account.accessExpiresAt ? std::min(at, beforeExpiry(account, *account.accessExpiresAt)) : at;
}

} // namespace

std::optional<Instant> refreshAt(const Account &account)
{
    if (account.channel == Channel::Instagram)
        return instagramRefreshAt(account);
    if (!account.accessExpiresAt || !account.refreshExpiresAt)
        return std::nullopt;
    return beforeExpiry(account, *account.accessExpiresAt);
}

std::optional<Instant> diesAt(const Account &account)
{
    if (!account.accessExpiresAt)
        return std::nullopt;
    if (account.channel == Channel::TikTok && account.refreshExpiresAt)
        return std::max(*account.accessExpiresAt, *account.refreshExpiresAt);
    return account.accessExpiresAt; // an expired Instagram token can never be refreshed
}

bool usable(const Account &account, Instant now)
{
    return !account.accessExpiresAt || *account.accessExpiresAt - now >= kTooShort;
}

StoredTokens tokensFrom(const Grant &grant, Channel channel, qint64 generation, Instant now, const StoredTokens *old)
{
    StoredTokens stored{.tokens = grant.tokens, .generation = generation, .issuedAt = now};
    if (grant.accessLife)
        stored.accessExpiresAt = now + *grant.accessLife;
    else if (channel == Channel::Instagram)
        stored.accessExpiresAt = now + kAssumedInstagramLife;

    const bool keepsOldRefresh = stored.tokens.refresh.isEmpty() && old;
    if (keepsOldRefresh)
        stored.tokens.refresh = old->tokens.refresh;
    if (stored.tokens.refresh.isEmpty())
        return stored;
    if (grant.refreshLife)
        stored.refreshExpiresAt = now + *grant.refreshLife;
    else
        stored.refreshExpiresAt = keepsOldRefresh ? old->refreshExpiresAt : std::optional(now + kAssumedRefreshLife);
    return stored;
}

} // namespace kalends::tokenpolicy
