// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "model/result.h"
#include "store/page.h"

#include <QList>

namespace kalends
{

class Database;

struct AttemptQuery {
    JobId job; ///< empty: of every job, oldest first
    PageRequest page;
};
using AttemptPage = Page<Attempt>;

/// The table publish_attempts. Belongs to its database's thread; writes join the open transaction.
class AttemptRepository
{
public:
    explicit AttemptRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<AttemptPage> list(const AttemptQuery &query) const;
    /// The attempt of this job that was begun and not ended: a restart goes on with it.
    [[nodiscard]] Result<std::optional<Attempt>> running(const JobId &job) const;
    /// The attempt whose answer is not known.
    [[nodiscard]] Result<std::optional<Attempt>> uncertain(const JobId &job) const;

    [[nodiscard]] Result<void> insert(const Attempt &attempt);
    [[nodiscard]] Result<void> update(const Attempt &attempt);
    /// Nothing of it left the computer: as if it had never begun.
    [[nodiscard]] Result<void> remove(const AttemptId &id);
    /// Ends what is still open of this job (running or uncertain), if anything.
    [[nodiscard]] Result<void> closeOpen(const JobId &job, AttemptStatus status, const QString &errorCode,
                                         const QString &message, Instant at);

private:
    Database &m_database;
};

} // namespace kalends
