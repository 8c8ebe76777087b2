// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/entry.h"
#include "planner/entrystanding.h"

namespace kalends
{

class Database;

/// Judges a change by the state of things and writes it: entry, jobs and readiness belong together. Every call is made
/// inside a Transaction of the caller's; after an error the caller drops it. One thread.
class EntryWriter
{
public:
    EntryWriter(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// A new entry, with its jobs when it is planned. Errors: InPast, InvalidTime.
    [[nodiscard]] Result<void> add(const Entry &entry);
    /// From `before`, as stored, to `after`; writes nothing when they are equal. The answer has the new version and
    /// times.
    [[nodiscard]] Result<Entry> change(const Entry &before, Entry after);
    /// Errors: IsPublishing, OutcomeUnknown.
    [[nodiscard]] Result<void> remove(const Entry &entry);
    /// Back from remove(): planned with new jobs where its time is ahead, else a draft; what was published stays as it
    /// was.
    [[nodiscard]] Result<void> bringBack(const Entry &deleted);

private:
    [[nodiscard]] Result<QList<PublishJob>> jobsOf(const Entry &entry);
    [[nodiscard]] Result<QList<PlanJobRow>> jobRows(const QList<PublishJob> &jobs);
    [[nodiscard]] Result<void> judge(const Entry &before, const Entry &after, const QList<PublishJob> &jobs,
                                     Standing standing) const;
    [[nodiscard]] Result<void> judgePartlyPublished(const Entry &before, const Entry &after,
                                                    const QList<PublishJob> &jobs) const;
    [[nodiscard]] Result<void> followJobs(const Entry &before, const Entry &after, const QList<PublishJob> &jobs,
                                          const QList<PlanJobRow> &rows);
    [[nodiscard]] Result<void> makeMissingJobs(const Entry &entry, const QList<PublishJob> &jobs);
    [[nodiscard]] Result<void> cancel(PublishJob job);
    [[nodiscard]] Result<void> finish(const EntryId &id);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace kalends
