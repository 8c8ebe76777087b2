// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/result.h"
#include "model/secret.h"

#include <QObject>
#include <functional>

namespace kalends
{

class TokenKeeper;

/// What publishing needs to know about tokens, and no more. Publisher thread. `done` runs at once or from the event
/// loop, exactly once, unless `guard` is gone. Errors as TokenKeeper's.
class TokenSource
{
public:
    using Done = std::function<void(Result<Secret>)>;
    virtual ~TokenSource() = default;
    virtual void accessToken(const AccountId &account, QObject *guard, Done done) = 0;
    virtual void refresh(const AccountId &account, QObject *guard, Done done) = 0;
    [[nodiscard]] virtual Result<void> reportDead(const AccountId &account, AccountStatus status) = 0;
};

/// The real one.
class KeeperTokenSource final : public TokenSource
{
public:
    explicit KeeperTokenSource(TokenKeeper &keeper) : m_keeper(keeper) {}
    void accessToken(const AccountId &account, QObject *guard, Done done) override;
    void refresh(const AccountId &account, QObject *guard, Done done) override;
    [[nodiscard]] Result<void> reportDead(const AccountId &account, AccountStatus status) override;

private:
    TokenKeeper &m_keeper;
};

} // namespace kalends
