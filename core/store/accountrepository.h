// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/result.h"
#include "store/database.h"

namespace kalends
{

/// The linked accounts: at most one live one per channel. Each change brings the readiness of the entries concerned up
/// to date in the same transaction. Tokens are in the vault. Belongs to its database's thread.
class AccountRepository
{
public:
    explicit AccountRepository(Database &database) : m_database(database) {}

    /// The linked ones; with `unlinkedToo` also those kept for history.
    [[nodiscard]] Result<QList<Account>> list(bool unlinkedToo = false) const;
    [[nodiscard]] Result<Account> find(const AccountId &id) const; ///< error NotFound
    [[nodiscard]] Result<std::optional<Account>> linked(Channel channel) const;

    /// Links, or updates the account that is linked already when it is the same identity. An identity that was linked
    /// before gets its row, and so its id, back. Entries and live jobs of the channel that have no account, or an
    /// unlinked one, come to it. The answer is the account as stored: its id may differ from the one given. Error:
    /// AccountExists when another identity is linked on the channel.
    [[nodiscard]] Result<Account> link(const Account &account);
    /// Entries and live jobs of the account's channel that have no account, or an unlinked one, come to this one, which
    /// is linked. Readiness is the caller's business, as is the transaction.
    [[nodiscard]] Result<void> adoptWaiting(const Account &account);
    /// Keeps the row and its history, without tokens to come back to. Jobs are the publisher's business. Error:
    /// NotFound.
    [[nodiscard]] Result<void> unlink(const AccountId &id);

    [[nodiscard]] Result<void> setTimezone(const AccountId &id, const QByteArray &timezone);
    [[nodiscard]] Result<void> setStatus(const AccountId &id, AccountStatus status);
    [[nodiscard]] Result<void> setNames(const AccountId &id, const QString &username, const QString &displayName);

    /// A rotating refresh leaves a mark before it asks the platform; commitTokens() and clearRefreshIntent() take it
    /// away.
    [[nodiscard]] Result<void> openRefreshIntent(const AccountId &id);
    [[nodiscard]] Result<void> clearRefreshIntent(const AccountId &id);
    [[nodiscard]] Result<QList<AccountId>> openRefreshIntents() const;

    struct TokenFacts {
        qint64 generation = 0; ///< which of the vault's two slots now holds the tokens
        std::optional<Instant> issuedAt;
        std::optional<Instant> accessExpiresAt;
        std::optional<Instant> refreshExpiresAt;
        std::optional<QStringList> scopes; ///< nothing: unchanged
    };
    /// New tokens are in the vault: the account is ok again and no refresh is open.
    [[nodiscard]] Result<void> commitTokens(const AccountId &id, const TokenFacts &facts);

private:
    [[nodiscard]] Result<void> update(const AccountId &id, std::string_view assignments, QList<Binding> values,
                                      bool readiness);
    Database &m_database;
};

} // namespace kalends
