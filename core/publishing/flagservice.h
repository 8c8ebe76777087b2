// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "store/flagrepository.h"

namespace kalends
{

/// The feature flags, to read and to turn. Synchronous; belongs to the thread of its database connection. Turning one
/// off is the rollback: nothing more is sent on that path and nothing is lost. The scheduler sees the change and holds
/// or frees the jobs.
class FlagService
{
public:
    explicit FlagService(Database &database) : m_repository(database) {}

    [[nodiscard]] Result<QList<FlagRepository::Flag>> list() const { return m_repository.list(); }
    [[nodiscard]] Result<Flags> flags() const { return m_repository.flags(); }
    /// Error NotFound, naming the flags there are. Answer: the flag as it is now.
    [[nodiscard]] Result<FlagRepository::Flag> set(const QString &name, bool enabled)
    {
        KALENDS_TRY(m_repository.set(name, enabled));
        return FlagRepository::Flag{.name = name, .enabled = enabled, .changedAt = std::nullopt};
    }

private:
    FlagRepository m_repository;
};

} // namespace kalends
