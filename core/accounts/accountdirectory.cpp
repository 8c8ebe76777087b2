// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountdirectory.h"

#include "model/zone.h"
#include "store/accountrepository.h"
#include "store/transaction.h"

namespace kalends
{

Result<QList<Account>> AccountDirectory::list() const
{
    return AccountRepository(m_database).list();
}

Result<Account> AccountDirectory::find(const AccountId &id) const
{
    Result<Account> account = AccountRepository(m_database).find(id);
    if (account && account->unlinkedAt) {
        return Error{.code = ErrorCode::NotFound,
                     .message = tr("The account with the id %1 was unlinked.").arg(id.toString())};
    }
    return account;
}

Result<std::optional<Account>> AccountDirectory::linked(Channel channel) const
{
    return AccountRepository(m_database).linked(channel);
}

Result<Account> AccountDirectory::setTimezone(const AccountId &id, const QByteArray &zone) const
{
    if (const Result<QTimeZone> known = zoneFromId(zone); !known)
        return known.error();
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    KALENDS_TRY(AccountRepository(m_database).setTimezone(id, zone));
    const Result<Account> account = find(id);
    KALENDS_TRY(account);
    KALENDS_TRY(transaction.commit());
    return account;
}

} // namespace kalends
