// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QTest>

namespace kalends
{

/// Reads and waits; the error's word in an Error where it failed.
inline Result<Secret> readNow(Vault &vault, const QString &key)
{
    QObject guard;
    std::optional<Result<Secret>> result;
    vault.read(key, &guard, [&](const Result<Secret> &given) { result.emplace(given); });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, 10000);
    return result.value_or(Error{.code = ErrorCode::Internal, .message = QStringLiteral("no answer")});
}

inline Result<void> writeNow(Vault &vault, const QString &key, const QByteArray &value)
{
    QObject guard;
    std::optional<Result<void>> result;
    vault.write(key, Secret(value), &guard, [&](const Result<void> &given) { result.emplace(given); });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, 10000);
    return result.value_or(Error{.code = ErrorCode::Internal, .message = QStringLiteral("no answer")});
}

inline Result<void> removeNow(Vault &vault, const QString &key)
{
    QObject guard;
    std::optional<Result<void>> result;
    vault.remove(key, &guard, [&](const Result<void> &given) { result.emplace(given); });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, 10000);
    return result.value_or(Error{.code = ErrorCode::Internal, .message = QStringLiteral("no answer")});
}

inline VaultHealth healthNow(Vault &vault)
{
    QObject guard;
    std::optional<VaultHealth> result;
    vault.health(&guard, [&](VaultHealth given) { result = given; });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, 10000);
    return result.value_or(VaultHealth::WrongEventLoop);
}

inline ErrorCode codeOf(const Result<Secret> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}
inline ErrorCode codeOf(const Result<void> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace kalends
