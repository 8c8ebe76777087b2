// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"
#include "model/result.h"

#include <QHash>
#include <functional>
#include <span>

namespace kalends {

class Database;

/// The plan's rows: calendar_entries, entry_contents, entry_media and entry_channels. Knows no rules; who writes through it holds a
/// Transaction and sees to jobs and readiness. Belongs to its database's thread. Errors are the database's own.
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

    struct Page {
        QList<EntryId> ids;
        QString nextCursor; ///< empty: this was the last page
    };
    /// Walks the index by time from the cursor on. Error: InvalidValue for a cursor that is not one of ours.
    [[nodiscard]] Result<Page> page(const EntryQuery &query);
    /// Entries whose scheduled time lies in [from, to), as tiles.
    [[nodiscard]] Result<QList<EntryTile>> tiles(Instant from, Instant to);
    [[nodiscard]] Result<QList<EntryTile>> shelf(int limit);

    /// The first of `ids` that is not in the library, or nothing.
    [[nodiscard]] Result<std::optional<MediaId>> firstUnknownMedium(const QList<MediaId> &ids);
    [[nodiscard]] Result<std::optional<MediaId>> mediumBySha256(const QByteArray &sha256);
    [[nodiscard]] Result<std::optional<MediaId>> mediumByFileName(const QString &fileName);
    /// The linked account of the channel: its id and zone. Nothing when none is linked.
    struct LinkedAccount {
        AccountId id;
        QByteArray timezone;
    };
    [[nodiscard]] Result<std::optional<LinkedAccount>> linkedAccount(Channel channel);

    /// Another entry of the same account and channel at exactly this instant.
    struct Meeting {
        EntryId id;
        Channel channel;
        AccountId account;
    };
    [[nodiscard]] Result<void> channelsAt(Instant at, const std::function<void(const Meeting &)> &each);
    [[nodiscard]] Result<void> idsAt(Instant at, const std::function<void(QString id)> &each);
    [[nodiscard]] Result<QList<Meeting>> channelsOf(const EntryId &id);

private:
    Database &m_database;
};

/// The narrow rows of a bulk change of times: what deciding and moving needs, read once and written back by primary key.
struct PlanRow {
    QString id;
    qint64 at = 0;
    qint64 wall = 0;
    bool onShelf = false;
    bool planned = false;
    int zone = 0;        ///< index into PlanRows::zones
    int version = 1;
    int firstJob = 0;    ///< its jobs that are not canceled: [firstJob, firstJob + jobCount) of PlanRows::jobs
    int jobCount = 0;
};

struct PlanJobRow {
    QString id;
    JobStatus status = JobStatus::Scheduled;
    bool openIntent = false;
    bool heals = false; ///< needs_attention that a later time mends: a missed slot or a failed preflight
    Hold hold = Hold::None;
};

struct PlanRows {
    QList<PlanRow> entries;
    QList<PlanJobRow> jobs;
    QList<QByteArray> zones;
};

/// Reads and writes PlanRows. See above.
class PlanTimes
{
public:
    explicit PlanTimes(Database &database) : m_database(database) {}

    /// In the order of the ids; unknown and deleted ones are left out.
    [[nodiscard]] Result<PlanRows> byIds(const QList<EntryId> &ids);
    /// [from, to) in time order; nothing for `to`: without an end.
    [[nodiscard]] Result<PlanRows> byTime(Instant from, std::optional<Instant> to);

    struct Move {
        qsizetype row = 0; ///< index into PlanRows::entries
        qint64 at = 0;
        qint64 wall = 0;
    };
    /// The entries' times and versions (+1), and the times of their live jobs: scheduled ones wake then, failed ones and those that heal
    /// are scheduled again with a new ladder. Answers the indices of the rows whose jobs changed their status: their readiness is stale.
    [[nodiscard]] Result<QList<qsizetype>> apply(const PlanRows &rows, std::span<const Move> moves);

private:
    Database &m_database;
};

} // namespace kalends
