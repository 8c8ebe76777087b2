// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/accountapi.h"

namespace kalends
{

/// Linking and refreshing an Instagram account. Pure: any thread.
class InstagramAccountApi final : public AccountApi
{
public:
    [[nodiscard]] QStringList scopesToAsk() const override;
    [[nodiscard]] QStringList missingScopes(const QStringList &granted) const override;
    [[nodiscard]] QUrl authorizeUrl(const Settings &settings, const QString &redirectUri, const QString &state,
                                    const QByteArray &codeVerifier) const override;
    [[nodiscard]] HttpRequest exchangeCode(const Settings &settings, const Secret &clientSecret,
                                           const QString &redirectUri, const Secret &code,
                                           const QByteArray &codeVerifier) const override;
    [[nodiscard]] std::optional<HttpRequest> exchangeForLongLived(const Settings &settings, const Secret &clientSecret,
                                                                  const Grant &grant) const override;
    [[nodiscard]] HttpRequest refresh(const Settings &settings, const Secret &clientSecret,
                                      const TokenSet &tokens) const override;
    [[nodiscard]] bool refreshRotates() const override;
    [[nodiscard]] Result<Grant> readGrant(const HttpAnswer &answer) const override;
    [[nodiscard]] HttpRequest identity(const Settings &settings) const override;
    [[nodiscard]] Result<Identity> readIdentity(const HttpAnswer &answer) const override;
    [[nodiscard]] std::optional<HttpRequest> revoke(const Settings &settings, const Secret &clientSecret,
                                                    const TokenSet &tokens) const override;
};

} // namespace kalends
