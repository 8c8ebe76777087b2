// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>
#include <optional>

namespace kalends
{

class Database;

/// Small facts about this profile: its id, the last tick, the version of the zone data. Belongs to its database's
/// thread.
class FactRepository
{
public:
    explicit FactRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<QString>> find(const QString &name) const;
    [[nodiscard]] Result<void> set(const QString &name, const QString &value);
    /// The profile's id, a UUID made when the store was: names the profile's entries in the keychain.
    [[nodiscard]] Result<QString> profileId() const;

private:
    Database &m_database;
};

} // namespace kalends
