// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/result.h"
#include "net/http.h"

namespace kalends
{

/// The platform could not be asked. Network or Timeout, whatever may have arrived.
[[nodiscard]] Error unreachable(Channel channel, const HttpAnswer &answer);
[[nodiscard]] Error accountMissing();
/// TokenExpired: why this account has to be linked again.
[[nodiscard]] Error linkAgain(const Account &account);

/// The platform said no for good, as opposed to "not now".
[[nodiscard]] bool isRefusal(const Error &error);
/// Whether a refresh that failed with this may have happened all the same.
[[nodiscard]] bool mayHaveHappened(const HttpAnswer &answer);

/// The vault's key of the channel's app secret.
[[nodiscard]] QString clientSecretKey(Channel channel);

} // namespace kalends
