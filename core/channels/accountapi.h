// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/creatorinfo.h"
#include "model/result.h"
#include "model/secret.h"
#include "net/http.h"
#include "profile/settings.h"
#include "vault/vault.h"

#include <QJsonObject>

namespace kalends
{

/// What the platform granted: tokens with their lifetimes as the platform named them.
struct Grant {
    TokenSet tokens;
    std::optional<Milliseconds> accessLife; ///< nothing: the platform did not say
    std::optional<Milliseconds> refreshLife;
    QStringList scopes;
    QString externalAccountId; ///< where the grant names it (TikTok: open_id)
};

/// Who the tokens belong to.
struct Identity {
    QString externalAccountId;
    QString username;
    QString displayName;
    QString accountType; ///< Instagram: lower case
    QString avatarUrl;   ///< short-lived
};

/// The requests that link, refresh and unlink an account of one platform, as values, and the readers of their answers.
/// Pure: whoever sends them owns network and vault. Linking is a short chain: code → grant [→ longer grant] → identity.
class AccountApi
{
public:
    virtual ~AccountApi() = default;
    [[nodiscard]] virtual QStringList scopesToAsk() const = 0;
    /// What `granted` lacks for publishing; empty: nothing.
    [[nodiscard]] virtual QStringList missingScopes(const QStringList &granted) const = 0;

    [[nodiscard]] virtual QUrl authorizeUrl(const Settings &settings, const QString &redirectUri, const QString &state,
                                            const QByteArray &codeVerifier) const = 0;
    [[nodiscard]] virtual HttpRequest exchangeCode(const Settings &settings, const Secret &clientSecret,
                                                   const QString &redirectUri, const Secret &code,
                                                   const QByteArray &codeVerifier) const = 0;
    /// Instagram's second exchange, short- to long-lived; nothing where the first grant is final.
    [[nodiscard]] virtual std::optional<HttpRequest>
    exchangeForLongLived(const Settings &settings, const Secret &clientSecret, const Grant &grant) const = 0;
    /// Delivery::Once where it rotates.
    [[nodiscard]] virtual HttpRequest refresh(const Settings &settings, const Secret &clientSecret,
                                              const TokenSet &tokens) const = 0;
    [[nodiscard]] virtual bool refreshRotates() const = 0;
    [[nodiscard]] virtual Result<Grant> readGrant(const HttpAnswer &answer) const = 0;
    [[nodiscard]] virtual HttpRequest identity(const Settings &settings) const = 0; ///< bearer left empty
    [[nodiscard]] virtual Result<Identity> readIdentity(const HttpAnswer &answer) const = 0;
    /// Nothing where the platform has no such call.
    [[nodiscard]] virtual std::optional<HttpRequest> revoke(const Settings &settings, const Secret &clientSecret,
                                                            const TokenSet &tokens) const = 0;
};

[[nodiscard]] const AccountApi &accountApiFor(Channel channel);

/// TikTok only: what the creator may choose right now.
[[nodiscard]] HttpRequest creatorInfoRequest(const Settings &settings);
[[nodiscard]] Result<CreatorInfo> readCreatorInfo(const HttpAnswer &answer);

} // namespace kalends
