// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/tokensource.h"

#include "accounts/tokenkeeper.h"

namespace kalends
{

void KeeperTokenSource::accessToken(const AccountId &account, QObject *guard, Done done)
{
    m_keeper.accessToken(account, guard, std::move(done));
}

void KeeperTokenSource::refresh(const AccountId &account, QObject *guard, Done done)
{
    m_keeper.refreshNow(account, guard, std::move(done));
}

Result<void> KeeperTokenSource::reportDead(const AccountId &account, AccountStatus status)
{
    return m_keeper.reportDead(account, status);
}

} // namespace kalends
