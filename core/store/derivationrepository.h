// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"
#include "model/result.h"

#include <QString>
#include <optional>

namespace kalends
{

class Database;

/// Which medium was made of which, by what recipe. Belongs to its database's thread.
class DerivationRepository
{
public:
    explicit DerivationRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<MediaId>> find(const MediaId &source, const QString &recipe) const;
    /// Takes the place of what the same recipe made before.
    [[nodiscard]] Result<void> keep(const MediaId &source, const QString &recipe, const MediaId &result);

private:
    Database &m_database;
};

} // namespace kalends
