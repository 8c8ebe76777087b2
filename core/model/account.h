// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/instant.h"

#include <QByteArray>
#include <QStringList>

namespace kalends
{

enum class AccountStatus { Ok, Expired, Revoked };
[[nodiscard]] QLatin1String word(AccountStatus status);
[[nodiscard]] std::optional<AccountStatus> accountStatusFromWord(const QString &word);

/// A linked account. Its tokens are in the vault, never here.
struct Account {
    AccountId id;
    Channel channel = Channel::Instagram;
    QString externalAccountId; ///< Instagram: professional account id; TikTok: open_id
    QString username;          ///< may change over time
    QString displayName;
    QByteArray timezone; ///< IANA id
    AccountStatus status = AccountStatus::Ok;
    std::optional<Instant> accessExpiresAt;  ///< nothing: the platform did not say
    std::optional<Instant> refreshExpiresAt; ///< nothing: there is no refresh token
    QStringList scopes;                      ///< granted
    bool sandbox = false;                    ///< linked against a host that is not the official one
    qint64 tokenGeneration = 0;              ///< which of the vault's two slots holds the current tokens
    std::optional<Instant> tokenIssuedAt;    ///< when the current access token was issued, as far as known
    Instant linkedAt{};
    std::optional<Instant> unlinkedAt; ///< set: history only, no tokens
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace kalends
