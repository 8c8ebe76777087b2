// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/account.h"

#include "model/words.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr std::array kStatusWords{
    Word{AccountStatus::Ok, "ok"_L1},
    Word{AccountStatus::Expired, "expired"_L1},
    Word{AccountStatus::Revoked, "revoked"_L1},
};
static_assert(isComplete(kStatusWords, AccountStatus::Revoked));

} // namespace

QLatin1String word(AccountStatus status)
{
    return wordOf(kStatusWords, status);
}

std::optional<AccountStatus> accountStatusFromWord(const QString &word)
{
    return valueOf(kStatusWords, word);
}

} // namespace kalends
