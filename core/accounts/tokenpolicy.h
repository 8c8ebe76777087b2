// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/accountapi.h"
#include "model/account.h"

namespace kalends::tokenpolicy
{

/// Instagram's own number for its long-lived tokens; assumed where a token is pasted and nobody says when it was
/// issued.
inline constexpr Milliseconds kAssumedInstagramLife = std::chrono::days(60);
/// TikTok's, assumed where a refresh token comes without a lifetime.
inline constexpr Milliseconds kAssumedRefreshLife = std::chrono::days(180);
/// A token with less left than this is not handed out: the request that needs it would come too late.
inline constexpr Milliseconds kTooShort = std::chrono::seconds(60);

/// When the tokens want to be refreshed: half an hour before they expire (but not sooner than half their life, nor than
/// five minutes after they were issued), and Instagram's after a day when their issue is not known, else after seven
/// days or at 45 days left, never in the first day. Nothing: no refresh is possible or needed.
[[nodiscard]] std::optional<Instant> refreshAt(const Account &account);
/// When the account dies unless it is linked again: the access token expires and nothing can renew it. Nothing: not
/// known.
[[nodiscard]] std::optional<Instant> diesAt(const Account &account);
/// Whether the access token is good for a request right now.
[[nodiscard]] bool usable(const Account &account, Instant now);

/// A grant as it goes into a slot. An empty refresh token never replaces `old`'s.
[[nodiscard]] StoredTokens tokensFrom(const Grant &grant, Channel channel, qint64 generation, Instant now,
                                      const StoredTokens *old);

} // namespace kalends::tokenpolicy
