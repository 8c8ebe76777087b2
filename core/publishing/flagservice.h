// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "store/flagrepository.h"

#include <QSemaphore>
#include <QThreadPool>
#include <atomic>

namespace kalends
{

/// The feature flags, to read and to turn. Synchronous; belongs to the thread of its database connection. Turning one
/// off is the rollback: nothing more is sent on that path and nothing is lost. The scheduler sees the change and holds
/// or frees the jobs at once; the readiness of very many entries follows within seconds, on a thread behind that
/// leaves the store to others in between.
class FlagService
{
public:
    explicit FlagService(Database &database);
    ~FlagService(); ///< breaks the thread behind off; catchUp() goes on where it was
    FlagService(const FlagService &) = delete;
    FlagService &operator=(const FlagService &) = delete;

    [[nodiscard]] Result<QList<FlagRepository::Flag>> list() const { return m_repository.list(); }
    [[nodiscard]] Result<Flags> flags() const { return m_repository.flags(); }
    /// Error NotFound, naming the flags there are. Answer: the flag as it is now. Up to some hundred entries are
    /// reassessed already, the others soon.
    [[nodiscard]] Result<FlagRepository::Flag> set(const QString &name, bool enabled);
    /// What an end of the program broke off: once, after the start.
    void catchUp();

private:
    void workBehind();

    Database &m_database;
    FlagRepository m_repository;
    std::atomic_bool m_stopping = false;
    QSemaphore m_stop;    ///< ends a pause
    QThreadPool m_behind; ///< one thread
};

} // namespace kalends
