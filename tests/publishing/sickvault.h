// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QHash>
#include <QTimer>

namespace kalends::test
{

/// A keychain that fails when told. Answers from the event loop.
class SickVault final : public Vault
{
public:
    void read(const QString &key, QObject *guard, std::function<void(Result<Secret>)> done) override
    {
        const Result<Secret> answer = failReads ? Result<Secret>(Error{.code = *failReads}) : values.value(key);
        QTimer::singleShot(0, guard, [done, answer] { done(answer); });
    }
    void write(const QString &key, const Secret &value, QObject *guard, std::function<void(Result<void>)> done) override
    {
        if (!failWrites)
            values.insert(key, value);
        const Result<void> answer = failWrites ? Result<void>(Error{.code = *failWrites}) : Result<void>();
        QTimer::singleShot(0, guard, [done, answer] { done(answer); });
    }
    void remove(const QString &key, QObject *guard, std::function<void(Result<void>)> done) override
    {
        write(key, {}, guard, std::move(done));
    }
    void health(QObject *guard, std::function<void(VaultHealth)> done) override
    {
        const VaultHealth health = failReads ? VaultHealth::Locked : VaultHealth::Ready;
        QTimer::singleShot(0, guard, [done, health] { done(health); });
    }
    [[nodiscard]] bool persistent() const override { return true; }

    std::optional<ErrorCode> failReads;
    std::optional<ErrorCode> failWrites;
    QHash<QString, Secret> values;
};

} // namespace kalends::test
