// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/mailbox.h"
#include "vault/vault.h"

#include <QHash>
#include <QMutex>

namespace kalends
{

namespace
{

class MemoryVault final : public Vault
{
public:
    void read(const QString &key, QObject *guard, std::function<void(Result<Secret>)> done) override
    {
        const QMutexLocker lock(&m_mutex);
        Mailbox(guard).post([value = m_values.value(key), done = std::move(done)] { done(value); });
    }

    void write(const QString &key, const Secret &value, QObject *guard, std::function<void(Result<void>)> done) override
    {
        const QMutexLocker lock(&m_mutex);
        if (value.isEmpty())
            m_values.remove(key);
        else
            m_values.insert(key, value);
        Mailbox(guard).post([done = std::move(done)] { done({}); });
    }

    void remove(const QString &key, QObject *guard, std::function<void(Result<void>)> done) override
    {
        write(key, {}, guard, std::move(done));
    }

    void health(QObject *guard, std::function<void(VaultHealth)> done) override
    {
        Mailbox(guard).post([done = std::move(done)] { done(VaultHealth::Ready); });
    }

    [[nodiscard]] bool persistent() const override { return false; }

private:
    QMutex m_mutex;
    QHash<QString, Secret> m_values;
};

} // namespace

std::unique_ptr<Vault> makeMemoryVault()
{
    return std::make_unique<MemoryVault>();
}

} // namespace kalends
