// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accounterrors.h"

#include "model/texts.h"
#include "vault/vault.h"

namespace kalends
{

using namespace Qt::StringLiterals;

Error unreachable(Channel channel, const HttpAnswer &answer)
{
    return {.code = answer.fault == NetFault::TimedOut ? ErrorCode::Timeout : ErrorCode::Network,
            .message = Texts::tr("%1 could not be reached: %2").arg(displayName(channel), answer.faultText),
            .hint = Texts::tr("Nothing is lost; it is tried again."),
            .httpStatus = answer.status};
}

Error accountMissing()
{
    return {.code = ErrorCode::AccountMissing,
            .message = Texts::tr("The account is not linked any more."),
            .hint = Texts::tr("Link an account to publish.")};
}

Error linkAgain(const Account &account)
{
    const QString name = account.username.isEmpty() ? account.displayName : account.username;
    const QString message = account.status == AccountStatus::Revoked
                                ? Texts::tr("The access of Kalends to the %1 account %2 was taken back.")
                                : Texts::tr("The sign-in to the %1 account %2 has expired.");
    return {.code = ErrorCode::TokenExpired,
            .message = message.arg(displayName(account.channel), name),
            .hint = Texts::tr("Link the account again; its planned posts wait until then.")};
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::TokenExpired;
}

bool mayHaveHappened(const HttpAnswer &answer)
{
    if (!answer.arrived())
        return answer.mayHaveArrived();
    return answer.status < 400 || answer.status >= 500; // a 2xx that cannot be read counts too
}

QString clientSecretKey(Channel channel)
{
    return secretKey(channel == Channel::Instagram ? u"instagram.client_secret"_s : u"tiktok.client_secret"_s);
}

} // namespace kalends
