// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychainqueue.h"

namespace kalends
{

/// The keychain vault over other doors than the system's: for tests.
[[nodiscard]] std::unique_ptr<Vault> makeKeychainVault(const QString &profileId, KeychainDoors doors);

} // namespace kalends
