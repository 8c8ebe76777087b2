// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace kalends
{

class Vault;

/// The secrets that a person enters once: app credentials, the staging key, the assistant's key. They go in and are
/// never shown again. Any thread; answers in the caller's through `guard`. Errors: NotFound (naming the names there
/// are), InvalidValue, the keychain's.
class AppSecrets
{
public:
    explicit AppSecrets(Vault &vault) : m_vault(vault) {}

    /// The names of those that are set.
    void list(QObject *guard, std::function<void(Result<QStringList>)> done);
    void set(const QString &name, const Secret &value, QObject *guard, std::function<void(Result<void>)> done);
    void remove(const QString &name, QObject *guard, std::function<void(Result<void>)> done);

private:
    Vault &m_vault;
};

} // namespace kalends
