// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/result.h"

#include <QCoreApplication>
#include <QList>

namespace kalends
{

class Database;

/// The linked accounts, to read, and their time zone, to set. Synchronous and cheap; belongs to the thread of its
/// database connection, and any thread may have one of its own. Tokens are not in here: see TokenKeeper and
/// AccountLinker.
class AccountDirectory
{
    Q_DECLARE_TR_FUNCTIONS(AccountDirectory)
public:
    explicit AccountDirectory(Database &database) : m_database(database) {}

    /// The linked ones, Instagram first; what was unlinked is history and not listed.
    [[nodiscard]] Result<QList<Account>> list() const;
    /// Error NotFound: never linked, or unlinked.
    [[nodiscard]] Result<Account> find(const AccountId &id) const;
    /// The channel's linked account; nothing when there is none.
    [[nodiscard]] Result<std::optional<Account>> linked(Channel channel) const;
    /// Takes an IANA id that this system knows. Entries keep the zone they have; new ones start with this one.
    /// Errors: InvalidTimezone, NotFound.
    [[nodiscard]] Result<Account> setTimezone(const AccountId &id, const QByteArray &zone) const;

private:
    Database &m_database;
};

} // namespace kalends
