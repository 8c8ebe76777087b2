// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/factrepository.h"

#include "model/ids.h"
#include "store/database.h"

namespace kalends
{

using namespace Qt::StringLiterals;

Result<std::optional<QString>> FactRepository::find(const QString &name) const
{
    std::optional<QString> value;
    KALENDS_TRY(m_database.select("SELECT value FROM profile_facts WHERE name = ?", {name},
                                  [&](const Row &row) { value = row.text(0); }));
    return value;
}

Result<void> FactRepository::set(const QString &name, const QString &value)
{
    const Result<int> done = m_database.run(
        "INSERT INTO profile_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        {name, value});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QString> FactRepository::profileId() const
{
    const QString name = u"profile_id"_s;
    const Result<std::optional<QString>> known = find(name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    // Two connections may both find none: the first one to write wins, and both answer what it wrote.
    const Result<int> made = m_database.run(
        "INSERT INTO profile_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", {name, newUuidV7()});
    if (!made)
        return made.error();
    const Result<std::optional<QString>> stored = find(name);
    if (!stored)
        return stored.error();
    return stored->value_or(QString());
}

} // namespace kalends
