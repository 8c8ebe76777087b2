// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"
#include "store/page.h"

#include <optional>

namespace kalends
{

class Database;

/// The pictures and clips of the library, one row per content. Belongs to its database's thread.
class MediaRepository
{
public:
    explicit MediaRepository(Database &database) : m_database(database) {}

    struct Stored {
        MediaAsset asset;
        bool wasKnown = false; ///< the same bytes were in the library already: the older asset is the answer
    };
    /// Keeps `asset`, or finds the one with the same bytes (and takes a `missing` mark off it: the bytes are back).
    [[nodiscard]] Result<Stored> insertOrFind(const MediaAsset &asset);
    [[nodiscard]] Result<MediaAsset> find(const MediaId &id) const; ///< error NotFound
    [[nodiscard]] Result<std::optional<MediaAsset>> findByHash(const QByteArray &sha256) const;
    /// In the order of `ids`; one that is not in the store comes back with that id and `missing` set.
    [[nodiscard]] Result<QList<MediaAsset>> findAll(const QList<MediaId> &ids) const;
    /// Newest first. Error: BadRequest for a foreign cursor.
    [[nodiscard]] Result<Page<MediaAsset>> list(const PageRequest &request) const;
    /// The posts that show it, the latest made first; deleted ones are left out.
    [[nodiscard]] Result<QList<EntryId>> entriesWith(const MediaId &id, int limit = 20) const;
    /// The library file is gone, or back; entries that use it are reassessed. Error: NotFound.
    [[nodiscard]] Result<void> markMissing(const MediaId &id, bool missing = true);

private:
    Database &m_database;
};

class Row;
/// The columns that mediaFromRow() reads, in its order.
inline constexpr char kMediaColumns[] =
    "id, file_name, kind, mime, bytes, width, height, duration_ms, sha256, facts, imported_at, missing";
[[nodiscard]] MediaAsset mediaFromRow(const Row &row, int firstColumn = 0);

} // namespace kalends
