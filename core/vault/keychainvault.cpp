// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainvault.h"

#include "vault/mailbox.h"

#include <QCoreApplication>
#include <QThread>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// The keychain's own thread, with the queue that lives in it.
class KeychainThread
{
public:
    explicit KeychainThread(KeychainDoors doors) : m_queue(new KeychainQueue(std::move(doors)))
    {
        m_thread.setObjectName(u"keychain"_s);
        m_queue->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;
    [[nodiscard]] KeychainQueue *queue() const { return m_queue; }

private:
    KeychainQueue *m_queue;
    QThread m_thread;
};

/// QtKeychain ties itself to the thread of its first job for the life of the process: jobs from a later thread never
/// finish. So the system's keychain has one thread for all vaults, until the application goes.
std::shared_ptr<KeychainThread> systemThread()
{
    static std::shared_ptr<KeychainThread> thread;
    if (!thread) {
        thread = std::make_shared<KeychainThread>(systemKeychain());
        qAddPostRoutine([] { thread.reset(); });
    }
    return thread;
}

/// Hands each call to the queue in the keychain's own thread and brings the answer back.
class KeychainVault final : public Vault
{
public:
    KeychainVault(QString profileId, std::shared_ptr<KeychainThread> thread)
        : m_profileId(std::move(profileId)), m_thread(std::move(thread)), m_queue(m_thread->queue())
    {
    }

    void read(const QString &key, QObject *guard, std::function<void(Result<Secret>)> done) override
    {
        add({.kind = KeychainJob::Kind::Read, .key = key}, guard, std::move(done));
    }

    void write(const QString &key, const Secret &value, QObject *guard, std::function<void(Result<void>)> done) override
    {
        const auto kind = value.isEmpty() ? KeychainJob::Kind::Remove : KeychainJob::Kind::Write;
        add({.kind = kind, .key = key, .value = value}, guard, withoutValue(std::move(done)));
    }

    void remove(const QString &key, QObject *guard, std::function<void(Result<void>)> done) override
    {
        add({.kind = KeychainJob::Kind::Remove, .key = key}, guard, withoutValue(std::move(done)));
    }

    void health(QObject *guard, std::function<void(VaultHealth)> done) override
    {
        QMetaObject::invokeMethod(
            m_queue,
            [queue = m_queue, box = Mailbox(guard), done = std::move(done)] {
                box.post([health = queue->health(), done] { done(health); });
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] bool persistent() const override { return true; }

private:
    static std::function<void(Result<Secret>)> withoutValue(std::function<void(Result<void>)> done)
    {
        return [done = std::move(done)](const Result<Secret> &result) {
            done(result ? Result<void>() : Result<void>(result.error()));
        };
    }

    void add(KeychainJob job, QObject *guard, std::function<void(Result<Secret>)> done)
    {
        job.key = m_profileId + u'/' + job.key;
        QMetaObject::invokeMethod(
            m_queue,
            [queue = m_queue, job = std::move(job), box = Mailbox(guard), done = std::move(done)] {
                queue->add(job,
                           [box, done](const Result<Secret> &result) { box.post([done, result] { done(result); }); });
            },
            Qt::QueuedConnection);
    }

    QString m_profileId;
    std::shared_ptr<KeychainThread> m_thread;
    KeychainQueue *m_queue;
};

} // namespace

std::unique_ptr<Vault> makeKeychainVault(const QString &profileId, KeychainDoors doors)
{
    return std::make_unique<KeychainVault>(profileId, std::make_shared<KeychainThread>(std::move(doors)));
}

std::unique_ptr<Vault> makeKeychainVault(const QString &profileId)
{
    return std::make_unique<KeychainVault>(profileId, systemThread());
}

} // namespace kalends
