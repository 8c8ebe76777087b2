// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "house/rooms.h"
#include "planner/planner.h"
#include "publishing/flagservice.h"
#include "publishing/jobservice.h"
#include "vault/mailbox.h"

#include <QThread>
#include <functional>

namespace kalends
{

/// The services of one thread, over a connection of its own.
struct Services {
    std::unique_ptr<Database> database;
    std::unique_ptr<Planner> planner;
    std::unique_ptr<JobService> jobs;
    std::unique_ptr<FlagService> flags;

    /// In the thread that will use them.
    [[nodiscard]] static Result<std::unique_ptr<Services>> make(const HouseParts &parts);
};

/// A thread behind the windows for reads and verbs that may take longer than a frame. Made, used and dropped in the GUI
/// thread; what is under way is finished before it goes.
class Workroom final
{
public:
    /// Its connection is opened over there, before anything else is done; where that fails, each answer says why.
    explicit Workroom(const HouseParts &parts);
    ~Workroom();
    Q_DISABLE_COPY_MOVE(Workroom)

    /// Runs `work` over there; `done` gets the answer in this thread, unless `guard` is gone.
    template <class T>
    void run(QObject *guard, std::function<Result<T>(Services &)> work, std::function<void(Result<T>)> done)
    {
        const Mailbox mailbox(guard);
        QMetaObject::invokeMethod(m_context, [this, mailbox, work = std::move(work), done = std::move(done)] {
            Result<T> answer = m_services ? work(*m_services) : Result<T>(m_failure);
            mailbox.post([done, answer = std::move(answer)] { done(answer); });
        });
    }

private:
    QThread m_thread;
    QObject *m_context = nullptr; ///< lives over there, as do the next two
    std::unique_ptr<Services> m_services;
    Error m_failure; ///< why there are none
};

} // namespace kalends
