// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountservices.h"
#include "model/account.h"
#include "model/result.h"
#include "model/secret.h"
#include "vault/vault.h"

#include <QObject>
#include <functional>

namespace kalends
{

class TokenKeeper;

/// From a linked account to history: [fresh token → revoke →] wipe both slots, read them back empty → store. Deletes
/// itself. Publisher thread, internal.
class UnlinkChain final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    UnlinkChain(AccountServices services, TokenKeeper &keeper, Account account, QObject *parent, Done done);
    void start();

private:
    void readTokens(bool mayRefresh);
    void revoke(const TokenSet &tokens);
    void wipe(QList<qint64> generations);
    void commit();
    void end(Result<void> result);

    AccountServices m_services;
    TokenKeeper &m_keeper;
    Account m_account;
    Done m_done;
};

} // namespace kalends
