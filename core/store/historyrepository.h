// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/instant.h"
#include "model/result.h"

#include <QList>
#include <QStringList>

namespace kalends
{

class Database;

/// Reads what the assistant's drafts are modelled on: own words and own times. Belongs to its database's thread. Errors
/// are the database's own.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database &database) : m_database(database) {}

    /// Shared and channels' captions of the entries made last, newest first: only words that a person wrote or
    /// accepted. At most `limit` entries are looked at.
    [[nodiscard]] Result<QStringList> captions(int limit, const EntryId &except);
    /// When posts went out, newest first: the times that they were planned for.
    [[nodiscard]] Result<QList<Instant>> publishedTimes(int limit);

    struct PlannedTime {
        Instant at{};
        QList<Channel> channels;
    };
    /// Every entry with a time from `from` on, drafts too, at most `limit`.
    [[nodiscard]] Result<QList<PlannedTime>> plannedTimes(Instant from, int limit, const EntryId &except);

private:
    Database &m_database;
};

} // namespace kalends
