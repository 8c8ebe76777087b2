// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/flags.h"
#include "model/instant.h"
#include "model/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace kalends
{

class Database;

/// The feature flags. What was never set is off. Belongs to its database's thread.
class FlagRepository
{
public:
    explicit FlagRepository(Database &database) : m_database(database) {}

    struct Flag {
        QString name;
        bool enabled = false;
        std::optional<Instant> changedAt; ///< nothing: never set
    };
    [[nodiscard]] Result<Flags> flags() const;
    [[nodiscard]] Result<QList<Flag>> list() const; ///< all that exist, in the order of kFlagNames
    /// The entries of a channel whose flag changed go into the ReadinessBacklog. Error: NotFound, naming those that
    /// exist.
    [[nodiscard]] Result<void> turn(const QString &name, bool enabled);
    /// turn(), and the backlog is worked off: takes a second for a hundred thousand entries.
    [[nodiscard]] Result<void> set(const QString &name, bool enabled);

private:
    Database &m_database;
};

} // namespace kalends
