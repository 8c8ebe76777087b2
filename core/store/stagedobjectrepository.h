// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"
#include "model/instant.h"
#include "model/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace kalends
{

class Database;

/// What lies in the staging storage.
struct StagedObject {
    QString key;
    JobId jobId;     ///< empty: the job is not known
    MediaId mediaId; ///< empty: not of the library
    Instant createdAt{};
    std::optional<Instant> releaseAt; ///< when it may be deleted; nothing: still needed by its job
    friend bool operator==(const StagedObject &, const StagedObject &) = default;
};

/// Remembers each object before it is uploaded and until it is deleted, so that nothing is left behind. Belongs to its
/// database's thread.
class StagedObjectRepository
{
public:
    explicit StagedObjectRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const StagedObject &object);
    [[nodiscard]] Result<QList<StagedObject>> ofJob(const JobId &job) const;
    [[nodiscard]] Result<bool> isKnown(const QString &key) const;
    /// The job's objects may be deleted from `at` on; an earlier time that was set stays.
    [[nodiscard]] Result<void> release(const JobId &job, Instant at);
    /// The same for every job that is published or canceled: a crash may have come between its outcome and the release.
    [[nodiscard]] Result<void> releaseOfSettledJobs(Instant at);
    /// What may be deleted by now, or is older than `maxAge` whatever its job says; oldest first.
    [[nodiscard]] Result<QList<StagedObject>> deletable(Instant now, Milliseconds maxAge, int limit) const;
    /// The next time at which something may be deleted.
    [[nodiscard]] Result<std::optional<Instant>> nextRelease() const;
    [[nodiscard]] Result<void> forget(const QString &key);

private:
    Database &m_database;
};

} // namespace kalends
