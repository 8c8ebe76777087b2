// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <mutex>

namespace kalends
{

/// Brings one answer from a pool thread into its guard's thread, or drops it when the guard has gone. Made while the
/// guard lives.
class Delivery
{
public:
    explicit Delivery(QObject *guard) : m_shared(std::make_shared<Shared>())
    {
        m_shared->guard = guard;
        if (guard)
            m_shared->connection =
                QObject::connect(guard, &QObject::destroyed, [shared = m_shared.get(), keep = std::weak_ptr(m_shared)] {
                    if (const auto alive = keep.lock()) {
                        const std::lock_guard lock(shared->mutex);
                        shared->guard = nullptr;
                    }
                });
    }

    /// Any thread. The lock keeps the guard from going while the event is posted; what is posted goes with it.
    void post(std::function<void()> work) const
    {
        const std::lock_guard lock(m_shared->mutex);
        if (!m_shared->guard)
            return;
        QMetaObject::invokeMethod(m_shared->guard, std::move(work), Qt::QueuedConnection);
        QObject::disconnect(m_shared->connection);
        m_shared->guard = nullptr;
    }
    /// A hint: nobody waits any more, so the work may be spared.
    [[nodiscard]] bool isWanted() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->guard != nullptr;
    }

private:
    struct Shared {
        std::mutex mutex;
        QObject *guard = nullptr;
        QMetaObject::Connection connection;
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace kalends
