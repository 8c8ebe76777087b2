// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/entryrows.h"

#include <algorithm>

namespace kalends
{
namespace
{

/// The first line that says something, short enough for a tile.
QString titleFrom(const QString &caption)
{
    constexpr qsizetype longest = 200;
    for (QStringView line : QStringView(caption).tokenize(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (line.size() > longest)
            line.truncate(line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
        return line.toString();
    }
    return {};
}

// A tile's channels, with a '-' after the one that keeps the post off the profile's grid. Plain searches, as fields are
// compact JSON, in which such a run with its bare quotes can only be a key and its value.
#define KALENDS_OFF_GRID                                                                                               \
    "instr(p.fields, '\"type\":\"story\"') OR (instr(p.fields, '\"share_to_feed\":false')"                             \
    " AND NOT instr(p.fields, '\"type\":\"post\"') AND NOT instr(p.fields, '\"type\":\"carousel\"'))"
#define KALENDS_TILE_FIELDS                                                                                            \
    "SELECT e.id, e.scheduled_at, e.wall_ms, e.timezone, e.state, e.readiness, e.version, substr(c.caption, 1, 400),"  \
    " (SELECT group_concat(p.channel || CASE WHEN " KALENDS_OFF_GRID                                                   \
    " THEN '-' ELSE '' END) FROM entry_channels p WHERE p.entry_id = e.id),"                                           \
    " (SELECT m.media_id FROM entry_media m WHERE m.entry_id = e.id ORDER BY m.position LIMIT 1),"                     \
    " (SELECT count(*) FROM entry_media m WHERE m.entry_id = e.id), c.labels"
#define KALENDS_TILE_COLUMNS                                                                                           \
    KALENDS_TILE_FIELDS                                                                                                \
    " FROM calendar_entries e INDEXED BY calendar_entries_by_time JOIN entry_contents c ON c.entry_id = e.id"

EntryTile tileFrom(const Row &row)
{
    EntryTile tile;
    tile.id = EntryId::fromTrusted(row.text(0));
    tile.scheduledAt = row.instant(1);
    tile.wall = {row.integer(2)};
    tile.timezone = row.bytes(3);
    tile.state = stateIn(row, 4);
    tile.readiness = readinessIn(row, 5);
    tile.version = int(row.integer(6));
    tile.title = titleFrom(row.text(7));
    const QByteArray channels = row.bytes(8);
    for (const Channel channel : kChannels) {
        if (channels.contains(QByteArrayView(word(channel).data(), word(channel).size())))
            tile.channels.append(channel);
    }
    tile.cover = row.id<MediaId>(9);
    tile.mediaCount = int(row.integer(10));
    tile.labels = listFrom(row.bytes(11));
    tile.onGrid = !channels.contains("ig-");
    return tile;
}

} // namespace

Result<QList<EntryTile>> EntryRepository::tiles(Instant from, Instant to)
{
    QList<EntryTile> tiles;
    KALENDS_TRY(m_database.select(KALENDS_TILE_COLUMNS " WHERE e.deleted_at IS NULL AND e.scheduled_at >= ?"
                                                       " AND e.scheduled_at < ? ORDER BY e.scheduled_at, e.id",
                                  {toMs(from), toMs(to)}, [&](const Row &row) { tiles.append(tileFrom(row)); }));
    return tiles;
}

Result<QList<EntryTile>> EntryRepository::shelf(int limit)
{
    QList<EntryTile> tiles;
    KALENDS_TRY(m_database.select(KALENDS_TILE_COLUMNS " WHERE e.deleted_at IS NULL AND e.scheduled_at IS NULL"
                                                       " ORDER BY e.id DESC LIMIT ?",
                                  {qint64(limit)}, [&](const Row &row) { tiles.append(tileFrom(row)); }));
    return tiles;
}

Result<QList<EntryTile>> EntryRepository::tilesOf(const QList<EntryId> &ids)
{
    QList<EntryTile> tiles;
    tiles.reserve(ids.size());
    for (const EntryId &id : ids) {
        KALENDS_TRY(m_database.select(KALENDS_TILE_FIELDS
                                      " FROM calendar_entries e JOIN entry_contents c ON c.entry_id = e.id"
                                      " WHERE e.id = ? AND e.deleted_at IS NULL",
                                      {id.toString()}, [&](const Row &row) { tiles.append(tileFrom(row)); }));
    }
    return tiles;
}

Result<QList<EntryTile>> EntryRepository::plannedTiles(std::span<const Readiness> readiness, int limit)
{
    QList<EntryTile> tiles;
    for (const Readiness one : readiness) {
        KALENDS_TRY(
            m_database.select(KALENDS_TILE_FIELDS " FROM calendar_entries e INDEXED BY calendar_entries_by_readiness"
                                                  " JOIN entry_contents c ON c.entry_id = e.id"
                                                  " WHERE e.deleted_at IS NULL AND e.readiness = ?"
                                                  " AND e.state = 'planned' ORDER BY e.scheduled_at, e.id LIMIT ?",
                              {bind(word(one)), qint64(limit)}, [&](const Row &row) { tiles.append(tileFrom(row)); }));
    }
    std::ranges::sort(tiles, [](const EntryTile &a, const EntryTile &b) {
        return a.scheduledAt != b.scheduledAt ? a.scheduledAt < b.scheduledAt : a.id < b.id;
    });
    if (tiles.size() > limit)
        tiles.resize(limit);
    return tiles;
}

} // namespace kalends
