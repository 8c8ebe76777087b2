// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"
#include "model/secret.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace kalends
{

enum class VaultHealth { Ready, NoBus, NoService, NoCollection, Locked, WrongEventLoop };

/// Where secrets live: the OS keychain, or memory for tests and the sandbox. Keys are short paths, such as
/// "account/<id>/A" or "secret/instagram.client_secret"; the vault puts the profile's id in front. Every call returns
/// at once and answers in the caller's thread through `guard`; one owner thread does one job at a time, each with a 15
/// s watchdog. Errors: KeychainLocked, KeychainDenied, KeychainUnavailable, KeychainTimeout. A missing key is an empty
/// Secret, not an error, and only when the keychain is known to be ready.
class Vault
{
public:
    virtual ~Vault() = default;
    virtual void read(const QString &key, QObject *guard, std::function<void(Result<Secret>)> done) = 0;
    /// Writes and reads back.
    virtual void write(const QString &key, const Secret &value, QObject *guard,
                       std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString &key, QObject *guard, std::function<void(Result<void>)> done) = 0;
    virtual void health(QObject *guard, std::function<void(VaultHealth)> done) = 0;
    [[nodiscard]] virtual bool persistent() const = 0; ///< false: gone with the process
};

/// The OS keychain through QtKeychain, service "kalends", insecure fallback off. Main thread only; one keychain thread
/// serves all such vaults of the process.
[[nodiscard]] std::unique_ptr<Vault> makeKeychainVault(const QString &profileId);
/// For tests, the sandbox and KALENDS_SECRETS=memory.
[[nodiscard]] std::unique_ptr<Vault> makeMemoryVault();

/// The names that `secrets set` takes: instagram.client_secret, tiktok.client_secret, staging.secret_access_key,
/// assistant.api_key.
[[nodiscard]] QStringList secretNames();
[[nodiscard]] QString secretKey(const QString &name); ///< the vault's key for one of them

/// An account's tokens.
struct TokenSet {
    Secret access{};
    Secret refresh{}; ///< empty: the platform gives none
};

/// A token slot as it lies in the vault. It knows its generation and its times, so that a refresh whose commit was lost
/// in a crash can be taken up from the slot alone.
struct StoredTokens {
    TokenSet tokens{};
    qint64 generation = 0;
    std::optional<Instant> issuedAt{};
    std::optional<Instant> accessExpiresAt{};
    std::optional<Instant> refreshExpiresAt{};
};
[[nodiscard]] Secret toSecret(const StoredTokens &stored);
/// Nothing when the secret is empty or is not one of ours.
[[nodiscard]] std::optional<StoredTokens> storedTokensFrom(const Secret &secret);
/// The key of an account's slot; generations alternate between two slots, so that a refresh never overwrites the tokens
/// in use.
[[nodiscard]] QString tokenKey(const QString &accountId, qint64 generation);

} // namespace kalends
