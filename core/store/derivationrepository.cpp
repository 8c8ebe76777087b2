// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/derivationrepository.h"

#include "store/database.h"

namespace kalends
{

Result<std::optional<MediaId>> DerivationRepository::find(const MediaId &source, const QString &recipe) const
{
    std::optional<MediaId> result;
    KALENDS_TRY(m_database.select("SELECT result_id FROM media_derivations WHERE source_id = ? AND recipe = ?",
                                  {bind(source), recipe}, [&](const Row &row) { result = row.id<MediaId>(0); }));
    return result;
}

Result<void> DerivationRepository::keep(const MediaId &source, const QString &recipe, const MediaId &result)
{
    const Result<int> kept =
        m_database.run("INSERT INTO media_derivations (source_id, recipe, result_id, made_at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (source_id, recipe) DO UPDATE SET result_id = excluded.result_id, "
                       "made_at = excluded.made_at",
                       {bind(source), recipe, bind(result), bind(m_database.now())});
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace kalends
