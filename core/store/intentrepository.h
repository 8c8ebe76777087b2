// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "model/result.h"
#include "store/jobrepository.h"

#include <QJsonArray>

namespace kalends
{

/// What an irreversible request is about to do, written durably before it leaves.
struct Intent {
    QString id;
    JobId job;
    int attempt = 0;     ///< the number of the attempt
    QString op;          ///< "media_publish", "upload_chunk"…
    QString handle;      ///< container or publish id; empty where the platform gives none beforehand
    QString requestHash; ///< SHA-256 of method, path and body, hex
    QJsonArray baseline; ///< media ids known before
    Instant createdAt{};
};

enum class IntentVerdict { Done, NotDone, Person };

/// The table publish_intents. Belongs to its database's thread; writes join the open transaction.
class IntentRepository
{
public:
    explicit IntentRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Intent>> open(const JobId &job) const;
    /// The guard of publishing/PROTOCOL.md 7 in one statement: a row is written only if the fence holds, the lease
    /// lives for another 90 s, nobody canceled, and the entry is the one that was claimed. False: it does not hold;
    /// nothing may be sent.
    [[nodiscard]] Result<bool> begin(const Intent &intent, const JobFence &fence, int entryVersion,
                                     Milliseconds steadyNow);
    /// Settles the open one, if there is one.
    [[nodiscard]] Result<void> settle(const JobId &job, IntentVerdict verdict, Instant at);

private:
    Database &m_database;
};

} // namespace kalends
