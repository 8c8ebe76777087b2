// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "store/attemptrepository.h"
#include "store/intentrepository.h"
#include "store/jobrepository.h"
#include "store/transaction.h"

namespace kalends
{

/// One verb of a person on jobs: a transaction, the jobs' rows and the readiness of their entries. What is not
/// committed is taken back. Thread of the database. Internal to the service.
class JobChange
{
public:
    explicit JobChange(Database &database)
        : jobs(database), attempts(database), m_database(database), m_transaction(database), m_intents(database)
    {
    }
    [[nodiscard]] Result<void> begun() const { return m_transaction.begun(); }
    [[nodiscard]] Instant now() const { return m_database.now(); }

    [[nodiscard]] Result<PublishJob> find(const JobId &id) const;
    [[nodiscard]] Result<Entry> entry(const EntryId &id) const;
    [[nodiscard]] Result<bool> hasOpenIntent(const JobId &id) const;
    /// Refuses with OutcomeUnknown where an irreversible request is open, unless the person has looked and did not find
    /// the post: then that is written down, and it is never to be confirmed any more.
    [[nodiscard]] Result<void> settleIntent(PublishJob &job, bool confirmedNotPublished);
    /// The entry goes where its job goes. The version goes up: what was claimed of it before is stale.
    [[nodiscard]] Result<void> moveEntry(const Entry &entry, Instant at);
    [[nodiscard]] Result<void> refresh(const QList<EntryId> &entries);
    [[nodiscard]] Result<void> commit() { return m_transaction.commit(); }
    /// Saves the job, commits, and answers it as it stands.
    [[nodiscard]] Result<PublishJob> commit(const PublishJob &job);

    JobRepository jobs;
    AttemptRepository attempts;

private:
    [[nodiscard]] Result<void> takeThePersonsWord(PublishJob &job);

    Database &m_database;
    Transaction m_transaction;
    IntentRepository m_intents;
};

[[nodiscard]] PublishJob newJob(const Entry &entry, const EntryChannel &part, Instant now);
/// Where `event` leads; InvalidState where it leads nowhere.
[[nodiscard]] Result<void> moveTo(PublishJob &job, JobEvent event);
/// A new ladder from `at` on; the numbers of the attempts go on, and what went wrong is forgotten.
void startAnew(PublishJob &job, Instant at);

// Why a verb is refused.
[[nodiscard]] Error alreadyPublished(const PublishJob &job);
[[nodiscard]] Error isPublishing(const PublishJob &job);
[[nodiscard]] Error outcomeUnknown(const PublishJob &job);
[[nodiscard]] Error invalidState(const QString &message, const QString &hint = {});

} // namespace kalends
