// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

namespace kalends
{

/// Asks the Secret Service over D-Bus how it is, at most 2 s per question; blocks, so the keychain's own thread only.
/// QtKeychain says "entry not found" for a locked or absent keyring too, so nothing that is missing is believed before
/// this says Ready.
[[nodiscard]] VaultHealth probeKeychain();

/// The error that a health stands for; `what` is the backend's own word for the log and for people.
[[nodiscard]] Error keychainError(VaultHealth health, const QString &what);

} // namespace kalends
