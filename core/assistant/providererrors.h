// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "net/http.h"

namespace kalends
{

/// Why a provider's answer is none, in words; nothing for a 2xx that arrived. Pure.
[[nodiscard]] std::optional<Error> providerError(const HttpAnswer &answer, const QString &host);
/// Whether it says that the provider is down, which a breaker counts.
[[nodiscard]] bool saysDown(const HttpAnswer &answer);
/// Whether it may be the form of the request that was refused, and what of it.
struct Refused {
    bool pictures = false;
    bool json = false;
};
[[nodiscard]] Refused refusedForm(const HttpAnswer &answer);

} // namespace kalends
