// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"
#include "model/result.h"
#include "store/page.h"

#include <functional>
#include <span>

namespace kalends
{

class Database;

/// The plan's rows: calendar_entries, entry_contents, entry_media and entry_channels. Knows no rules; who writes
/// through it holds a Transaction and sees to jobs and readiness. Belongs to its database's thread. Errors are the
/// database's own.
class EntryRepository
{
public:
    explicit EntryRepository(Database &database) : m_database(database) {}

    enum class Deleted { Hidden, Shown };

    /// Nothing when there is no such entry.
    [[nodiscard]] Result<std::optional<Entry>> find(const EntryId &id, Deleted deleted = Deleted::Hidden);
    [[nodiscard]] Result<bool> isDeleted(const EntryId &id);
    /// Everything but readiness, which the projection writes. Times created and updated are the entry's.
    [[nodiscard]] Result<void> insert(const Entry &entry);
    /// Writes the tables whose values differ between the two.
    [[nodiscard]] Result<void> update(const Entry &before, const Entry &after);
    /// Marks as deleted or not, with the new version and state.
    [[nodiscard]] Result<void> setDeleted(const EntryId &id, std::optional<Instant> at, EntryState state, int version);

    /// Walks the index by time from the cursor on. Error: BadRequest for a cursor that is not one of ours.
    [[nodiscard]] Result<Page<EntryId>> page(const EntryQuery &query);
    /// Entries whose scheduled time lies in [from, to), as tiles.
    [[nodiscard]] Result<QList<EntryTile>> tiles(Instant from, Instant to);
    [[nodiscard]] Result<QList<EntryTile>> shelf(int limit);
    [[nodiscard]] Result<QList<EntryTile>> tilesOf(const QList<EntryId> &ids);
    /// Planned ones of any of these readiness words, soonest first.
    [[nodiscard]] Result<QList<EntryTile>> plannedTiles(std::span<const Readiness> readiness, int limit);

    /// The first of `ids` that is not in the library, or nothing.
    [[nodiscard]] Result<std::optional<MediaId>> firstUnknownMedium(const QList<MediaId> &ids);
    /// The linked account of the channel: its id and zone. Nothing when none is linked.
    struct LinkedAccount {
        AccountId id;
        QByteArray timezone;
    };
    [[nodiscard]] Result<std::optional<LinkedAccount>> linkedAccount(Channel channel);

    /// An entry's part for one account, for finding two on the same account at the same instant.
    struct Part {
        Channel channel = Channel::Instagram;
        AccountId account; ///< empty: none linked when it was made
        friend bool operator==(const Part &, const Part &) = default;
    };
    [[nodiscard]] Result<QList<Part>> partsOf(const QString &id);
    /// Every entry at one of these instants (sorted, without repeats), in time order.
    [[nodiscard]] Result<void> scheduledAtAnyOf(std::span<const qint64> instants,
                                                const std::function<void(qint64 at, QString id)> &each);

private:
    [[nodiscard]] Result<void> writeMedia(const Entry &entry);
    [[nodiscard]] Result<void> writePart(const EntryId &id, const EntryChannel &part);

    Database &m_database;
};

} // namespace kalends
