// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/mailbox.h"

#include <QThread>
#include <mutex>

namespace kalends
{

/// What both ends share: whoever holds the mutex may rely on the slot.
struct Mailbox::Core {
    std::mutex mutex;
    Slot *slot = nullptr; ///< a child of the guard
};

/// Lives and dies with the guard. Its destructor waits for a post that is under way; what was posted before is dropped
/// by Qt with it.
class Mailbox::Slot final : public QObject
{
public:
    Slot(QObject *guard, std::shared_ptr<Core> core) : QObject(guard), m_core(std::move(core)) {}
    ~Slot() override
    {
        const std::lock_guard lock(m_core->mutex);
        m_core->slot = nullptr;
    }

private:
    std::shared_ptr<Core> m_core;
};

/// What all copies of a mailbox share; the last one takes the slot away.
struct Mailbox::Handle {
    explicit Handle(QObject *guard) { core->slot = new Slot(guard, core); }
    ~Handle()
    {
        const std::lock_guard lock(core->mutex);
        if (core->slot)
            core->slot->deleteLater();
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    std::shared_ptr<Core> core = std::make_shared<Core>();
};

Mailbox::Mailbox(QObject *guard)
{
    Q_ASSERT(guard && guard->thread() == QThread::currentThread());
    m_handle = std::make_shared<Handle>(guard);
}

void Mailbox::post(std::function<void()> work) const
{
    const std::lock_guard lock(m_handle->core->mutex);
    if (!m_handle->core->slot)
        return;
    // The work keeps the mailbox until it has run: the slot of the last copy would go before it.
    QMetaObject::invokeMethod(
        m_handle->core->slot, [work = std::move(work), keep = m_handle] { work(); }, Qt::QueuedConnection);
}

bool Mailbox::open() const
{
    const std::lock_guard lock(m_handle->core->mutex);
    return m_handle->core->slot != nullptr;
}

} // namespace kalends
