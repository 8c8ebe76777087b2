// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountservices.h"
#include "channels/accountapi.h"
#include "model/account.h"
#include "net/http.h"

#include <QObject>
#include <functional>

namespace kalends
{

class TokenKeeper;

/// From a code or a token to a linked account: [code → grant → longer grant →] identity → checks → vault → store.
/// Nothing is kept before everything is known to be right, and the store learns of it last. One chain, one link;
/// deletes itself. Publisher thread, internal.
class LinkChain final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Account>)>;

    /// An empty `zone`: the account's own when it is linked again, else the system's.
    LinkChain(AccountServices services, TokenKeeper &keeper, Channel channel, QByteArray zone, QObject *parent,
              Done done);

    /// `grantedScopes`: as the redirect named them, comma-separated; may be empty.
    void startWithCode(const Secret &code, const QString &redirectUri, const QByteArray &verifier,
                       const QString &grantedScopes);
    void startWithToken(const Secret &token);

private:
    void exchange(const HttpRequest &request, std::function<void(Grant)> then);
    void lengthen(const Grant &grant, const Secret &clientSecret);
    void checkScopes(const Grant &grant);
    void askWho(const Grant &grant);
    void askName(const Grant &grant, const Identity &identity);
    void checkIdentity(const Grant &grant, const Identity &identity);
    void store(const Grant &grant, const Identity &identity, const std::optional<Account> &known);
    [[nodiscard]] Result<std::optional<Account>> knownRow(const Identity &identity) const;
    void commit(const Account &account);
    void end(Result<Account> result);

    AccountServices m_services;
    TokenKeeper &m_keeper;
    Channel m_channel;
    const AccountApi &m_api;
    QByteArray m_timezone;
    QStringList m_redirectScopes;
    bool m_pasted = false;
    Done m_done;
};

} // namespace kalends
