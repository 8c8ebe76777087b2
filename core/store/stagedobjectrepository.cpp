// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/stagedobjectrepository.h"

#include "store/database.h"

namespace kalends
{

namespace
{

Result<void> withoutCount(const Result<int> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

constexpr char kSelect[] = "SELECT object_key, job_id, media_id, created_at, release_at FROM staged_objects ";

StagedObject objectFromRow(const Row &row)
{
    return {row.text(0), row.id<JobId>(1), row.id<MediaId>(2), instantFromMs(row.integer(3)), row.instant(4)};
}

} // namespace

Result<void> StagedObjectRepository::add(const StagedObject &object)
{
    return withoutCount(m_database.run(
        "INSERT INTO staged_objects (object_key, job_id, media_id, created_at, release_at) VALUES (?, ?, ?, ?, ?)",
        {object.key, bind(object.jobId), bind(object.mediaId), bind(object.createdAt), bind(object.releaseAt)}));
}

Result<QList<StagedObject>> StagedObjectRepository::ofJob(const JobId &job) const
{
    QList<StagedObject> objects;
    KALENDS_TRY(m_database.select(std::string(kSelect) + "WHERE job_id = ? ORDER BY created_at, object_key",
                                  {job.toString()}, [&](const Row &row) { objects.append(objectFromRow(row)); }));
    return objects;
}

Result<bool> StagedObjectRepository::isKnown(const QString &key) const
{
    bool known = false;
    KALENDS_TRY(m_database.select("SELECT 1 FROM staged_objects WHERE object_key = ?", {key},
                                  [&](const Row &) { known = true; }));
    return known;
}

Result<void> StagedObjectRepository::release(const JobId &job, Instant at)
{
    return withoutCount(m_database.run(
        "UPDATE staged_objects SET release_at = ? WHERE job_id = ? AND (release_at IS NULL OR release_at > ?)",
        {bind(at), job.toString(), bind(at)}));
}

Result<void> StagedObjectRepository::releaseOfSettledJobs(Instant at)
{
    return withoutCount(
        m_database.run("UPDATE staged_objects SET release_at = ? WHERE release_at IS NULL AND job_id IN "
                       "(SELECT s.job_id FROM staged_objects s JOIN publish_jobs j ON j.id = s.job_id "
                       "WHERE s.release_at IS NULL AND j.status IN ('published', 'canceled'))",
                       {bind(at)}));
}

Result<QList<StagedObject>> StagedObjectRepository::deletable(Instant now, Milliseconds maxAge, int limit) const
{
    QList<StagedObject> objects;
    KALENDS_TRY(m_database.select(
        std::string(kSelect) + "WHERE release_at <= ? OR created_at <= ? ORDER BY created_at, object_key LIMIT ?",
        {bind(now), bind(now - maxAge), qint64(limit)}, [&](const Row &row) { objects.append(objectFromRow(row)); }));
    return objects;
}

Result<std::optional<Instant>> StagedObjectRepository::nextRelease() const
{
    std::optional<Instant> next;
    KALENDS_TRY(m_database.select("SELECT min(release_at) FROM staged_objects", {},
                                  [&](const Row &row) { next = row.instant(0); }));
    return next;
}

Result<void> StagedObjectRepository::forget(const QString &key)
{
    return withoutCount(m_database.run("DELETE FROM staged_objects WHERE object_key = ?", {key}));
}

} // namespace kalends
