// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

/// The way back for an answer that another thread works out: what is posted runs in the guard's thread, later, and is
/// dropped when the guard is gone. Make it in the guard's thread; post from any thread; copy it freely.
class Mailbox
{
public:
    explicit Mailbox(QObject *guard);
    /// Runs `work` in the guard's thread from its event loop, or never.
    void post(std::function<void()> work) const;
    /// False: nobody waits any more. A hint only, since the guard may go at any moment.
    [[nodiscard]] bool open() const;

private:
    class Slot;
    struct Core;
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

} // namespace kalends
