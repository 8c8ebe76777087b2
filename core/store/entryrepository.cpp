// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/entryrepository.h"

#include "model/json.h"
#include "store/database.h"
#include "store/searchindex.h"
#include "store/searchtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString textOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QByteArray &json)
{
    QStringList list;
    if (json == "[]")
        return list;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

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

Readiness readinessIn(const Row &row, int column)
{
    return readinessFromWord(row.text(column)).value_or(Readiness::Draft);
}

EntryState stateIn(const Row &row, int column)
{
    return entryStateFromWord(row.text(column)).value_or(EntryState::Draft);
}

// A tile's channels, with a '-' after the one that keeps the post off the profile's grid. Plain searches, as fields are
// compact JSON, in which such a run with its bare quotes can only be a key and its value.
#define KALENDS_OFF_GRID                                                                                               \
    "instr(p.fields, '\"type\":\"story\"') OR (instr(p.fields, '\"share_to_feed\":false')"                           \
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

// A cursor is the last row's key: its time, or nothing for one on the shelf behind all times, and its id.
struct PageStart {
    bool shelf = false;
    qint64 at = std::numeric_limits<qint64>::min();
    QString id; ///< empty: from the beginning of the part
};

QString cursorAfter(const PageStart &last)
{
    return cursorFromKey({last.shelf ? QString() : QString::number(last.at), last.id});
}

Result<PageStart> startFrom(const QString &cursor)
{
    if (cursor.isEmpty())
        return PageStart{};
    const Result<QStringList> key = keyFromCursor(cursor, 2);
    if (!key.ok())
        return key.error();
    bool number = true;
    PageStart start;
    start.shelf = key->at(0).isEmpty();
    if (!start.shelf)
        start.at = key->at(0).toLongLong(&number);
    start.id = key->at(1);
    if (!number) {
        return Error{
            ErrorCode::BadRequest,
            QCoreApplication::translate("EntryRepository", "“%1” is not a cursor of this list.").arg(cursor.left(80)),
            QCoreApplication::translate("EntryRepository", "Take the cursor of the page before, or none.")};
    }
    return start;
}

/// One batch of a list: the statement for this query from `start` on.
struct PageStatement {
    PageStatement(const EntryQuery &query, const PageStart &start, qint64 batch)
    {
        sql = "SELECT e.id, e.scheduled_at";
        if (!query.label.isEmpty())
            sql += ", c.labels";
        // Which index serves is known, so it is not left to statistics.
        sql += query.readiness ? " FROM calendar_entries e INDEXED BY calendar_entries_by_readiness"
                               : " FROM calendar_entries e INDEXED BY calendar_entries_by_time";
        if (!query.label.isEmpty())
            sql += " JOIN entry_contents c ON c.entry_id = e.id";
        if (!query.text.isEmpty())
            sql += " JOIN entry_search s ON s.entry_id = e.id";
        sql += " WHERE e.deleted_at IS NULL";
        if (start.shelf) {
            also(" AND e.scheduled_at IS NULL AND e.id > ?", start.id);
        } else if (start.id.isEmpty()) {
            also(" AND e.scheduled_at >= ?", query.from ? toMs(*query.from) : start.at);
        } else {
            also(" AND (e.scheduled_at, e.id) > (?, ?)", start.at);
            values.append(start.id);
        }
        if (!start.shelf && query.to)
            also(" AND e.scheduled_at < ?", toMs(*query.to));
        if (query.state)
            also(" AND e.state = ?", bind(word(*query.state)));
        if (query.readiness)
            also(" AND e.readiness = ?", bind(word(*query.readiness)));
        if (query.channel)
            also(" AND EXISTS (SELECT 1 FROM entry_channels p WHERE p.entry_id = e.id AND p.channel = ?)",
                 bind(word(*query.channel)));
        if (!query.text.isEmpty()) {
            const FoldedCondition holds("s.folded", foldedForSearch(query.text));
            also((" AND " + holds.sql).c_str(), holds.value);
        }
        also(" ORDER BY e.scheduled_at, e.id LIMIT ?", batch);
    }

    QByteArray sql;
    QList<Binding> values;

private:
    void also(const char *condition, const Binding &value)
    {
        sql += condition;
        values.append(value);
    }
};

} // namespace

Result<std::optional<Entry>> EntryRepository::find(const EntryId &id, Deleted deleted)
{
    std::optional<Entry> found;
    KALENDS_TRY(m_database.select(
        "SELECT e.scheduled_at, e.wall_ms, e.timezone, e.state, e.readiness, e.readiness_detail, e.version,"
        " c.caption, c.labels, c.created_at, c.updated_at, c.suggested"
        " FROM calendar_entries e JOIN entry_contents c ON c.entry_id = e.id"
        " WHERE e.id = ? AND (e.deleted_at IS NULL OR ?)",
        {id.toString(), qint64(deleted == Deleted::Shown)}, [&](const Row &row) {
            Entry entry;
            entry.id = id;
            entry.scheduledAt = row.instant(0);
            entry.wall = {row.integer(1)};
            entry.timezone = row.bytes(2);
            entry.state = stateIn(row, 3);
            entry.readiness = readinessIn(row, 4);
            if (!row.isNull(5))
                entry.issues = issuesFromText(row.bytes(5));
            entry.version = int(row.integer(6));
            entry.caption = row.text(7);
            entry.labels = listFrom(row.bytes(8));
            entry.createdAt = instantFromMs(row.integer(9));
            entry.updatedAt = instantFromMs(row.integer(10));
            entry.suggested = listFrom(row.bytes(11));
            found = std::move(entry);
        }));
    if (!found)
        return found;
    KALENDS_TRY(m_database.select("SELECT media_id FROM entry_media WHERE entry_id = ? ORDER BY position",
                                  {id.toString()},
                                  [&](const Row &row) { found->media.append(MediaId::fromTrusted(row.text(0))); }));
    KALENDS_TRY(m_database.select(
        "SELECT channel, account_id, fields, suggested, consent_at FROM entry_channels WHERE entry_id = ?"
        " ORDER BY channel", // "ig" before "tiktok": the order of kChannels
        {id.toString()}, [&](const Row &row) {
            EntryChannel part;
            part.channel = channelFromWord(row.text(0)).value_or(Channel::Instagram);
            part.accountId = row.id<AccountId>(1);
            part.fields = QJsonDocument::fromJson(row.bytes(2)).object();
            part.suggested = listFrom(row.bytes(3));
            part.consentAt = row.instant(4);
            found->channels.append(std::move(part));
        }));
    return found;
}

Result<bool> EntryRepository::isDeleted(const EntryId &id)
{
    bool deleted = false;
    KALENDS_TRY(m_database.select("SELECT 1 FROM calendar_entries WHERE id = ? AND deleted_at IS NOT NULL",
                                  {id.toString()}, [&](const Row &) { deleted = true; }));
    return deleted;
}

Result<void> EntryRepository::insert(const Entry &entry)
{
    const Result<int> narrow = m_database.run(
        "INSERT INTO calendar_entries (id, scheduled_at, wall_ms, timezone, state, version) VALUES (?, ?, ?, ?, ?, ?)",
        {entry.id.toString(), bind(entry.scheduledAt), entry.wall.ms, QString::fromLatin1(entry.timezone),
         bind(word(entry.state)), qint64(entry.version)});
    if (!narrow.ok())
        return narrow.error();
    const Result<int> words = m_database.run(
        "INSERT INTO entry_contents (entry_id, caption, labels, suggested, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        {entry.id.toString(), entry.caption, textOf(entry.labels), textOf(entry.suggested), toMs(entry.createdAt),
         toMs(entry.updatedAt)});
    if (!words.ok())
        return words.error();
    KALENDS_TRY(writeMedia(entry));
    for (const EntryChannel &part : entry.channels)
        KALENDS_TRY(writePart(entry.id, part));
    return SearchIndex(m_database).write(entry);
}

Result<void> EntryRepository::writeMedia(const Entry &entry)
{
    for (qsizetype i = 0; i < entry.media.size(); ++i) {
        const Result<int> written =
            m_database.run("INSERT INTO entry_media (entry_id, position, media_id) VALUES (?, ?, ?)",
                           {entry.id.toString(), qint64(i), entry.media.at(i).toString()});
        if (!written.ok())
            return written.error();
    }
    return {};
}

Result<void> EntryRepository::writePart(const EntryId &id, const EntryChannel &part)
{
    const Result<int> written = m_database.run(
        "INSERT INTO entry_channels (entry_id, channel, account_id, fields, suggested, consent_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (entry_id, channel) DO UPDATE SET account_id = excluded.account_id,"
        " fields = excluded.fields, suggested = excluded.suggested, consent_at = excluded.consent_at",
        {id.toString(), bind(word(part.channel)), bind(part.accountId), textOf(part.fields), textOf(part.suggested),
         bind(part.consentAt)});
    return written.ok() ? Result<void>() : Result<void>(written.error());
}

Result<void> EntryRepository::update(const Entry &before, const Entry &after)
{
    const QString id = after.id.toString();
    const Result<int> narrow =
        m_database.run("UPDATE calendar_entries SET scheduled_at = ?, wall_ms = ?, timezone = ?, state = ?, version = ?"
                       " WHERE id = ?",
                       {bind(after.scheduledAt), after.wall.ms, QString::fromLatin1(after.timezone),
                        bind(word(after.state)), qint64(after.version), id});
    if (!narrow.ok())
        return narrow.error();
    const bool sameWords =
        before.caption == after.caption && before.labels == after.labels && before.suggested == after.suggested;
    const Result<int> words =
        sameWords
            ? m_database.run("UPDATE entry_contents SET updated_at = ? WHERE entry_id = ?", {toMs(after.updatedAt), id})
            : m_database.run("UPDATE entry_contents SET caption = ?, labels = ?, suggested = ?, updated_at = ?"
                             " WHERE entry_id = ?",
                             {after.caption, textOf(after.labels), textOf(after.suggested), toMs(after.updatedAt), id});
    if (!words.ok())
        return words.error();
    if (before.media != after.media) {
        if (const auto cleared = m_database.run("DELETE FROM entry_media WHERE entry_id = ?", {id}); !cleared.ok())
            return cleared.error();
        KALENDS_TRY(writeMedia(after));
    }
    for (const EntryChannel &part : before.channels) {
        if (after.channelPart(part.channel) != nullptr)
            continue;
        const auto removed = m_database.run("DELETE FROM entry_channels WHERE entry_id = ? AND channel = ?",
                                            {id, bind(word(part.channel))});
        if (!removed.ok())
            return removed.error();
    }
    for (const EntryChannel &part : after.channels) {
        const EntryChannel *old = before.channelPart(part.channel);
        if (old == nullptr || !(*old == part))
            KALENDS_TRY(writePart(after.id, part));
    }
    const bool sameText = before.caption == after.caption && before.channels == after.channels;
    return sameText ? Result<void>() : SearchIndex(m_database).write(after);
}

Result<void> EntryRepository::setDeleted(const EntryId &id, std::optional<Instant> at, EntryState state, int version)
{
    const auto written =
        m_database.run("UPDATE calendar_entries SET deleted_at = ?, state = ?, version = ? WHERE id = ?",
                       {bind(at), bind(word(state)), qint64(version), id.toString()});
    return written.ok() ? Result<void>() : Result<void>(written.error());
}

Result<Page<EntryId>> EntryRepository::page(const EntryQuery &query)
{
    Result<PageStart> parsed = startFrom(query.cursor);
    if (!parsed.ok())
        return parsed.error();
    PageStart start = *parsed;
    const bool byLabel = !query.label.isEmpty(); // the one thing that SQL does not decide
    const bool timesOnly = query.from || query.to;
    // Where SQL decides everything, one row more than asked for says whether there is another page.
    const qint64 batch = byLabel ? 500 : query.limit + 1;

    Page<EntryId> page;
    PageStart last; // the last one taken
    while (true) {
        const PageStatement statement(query, start, batch);
        qint64 seen = 0;
        bool more = false;
        KALENDS_TRY(m_database.select(std::string_view(statement.sql.constData(), size_t(statement.sql.size())),
                                      statement.values, [&](const Row &row) {
                                          ++seen;
                                          start.id = row.text(0);
                                          start.at = row.integer(1);
                                          if (more || (byLabel && !listFrom(row.bytes(2)).contains(query.label)))
                                              return;
                                          if (page.items.size() == query.limit) {
                                              more = true;
                                              return;
                                          }
                                          last = start;
                                          page.items.append(EntryId::fromTrusted(start.id));
                                      }));
        if (more) {
            page.nextCursor = cursorAfter(last);
            return page;
        }
        if (seen == batch)
            continue;
        if (start.shelf || timesOnly)
            return page;
        start = {.shelf = true, .at = 0, .id = {}};
    }
}

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

Result<std::optional<MediaId>> EntryRepository::firstUnknownMedium(const QList<MediaId> &ids)
{
    for (const MediaId &id : ids) {
        bool known = false;
        KALENDS_TRY(m_database.select("SELECT 1 FROM media_assets WHERE id = ?", {id.toString()},
                                      [&](const Row &) { known = true; }));
        if (!known)
            return std::optional(id);
    }
    return std::optional<MediaId>();
}

Result<std::optional<EntryRepository::LinkedAccount>> EntryRepository::linkedAccount(Channel channel)
{
    std::optional<LinkedAccount> found;
    KALENDS_TRY(m_database.select("SELECT id, timezone FROM channel_accounts WHERE channel = ? AND unlinked_at IS NULL",
                                  {bind(word(channel))}, [&](const Row &row) {
                                      found = LinkedAccount{AccountId::fromTrusted(row.text(0)), row.bytes(1)};
                                  }));
    return found;
}

Result<QList<EntryRepository::Part>> EntryRepository::partsOf(const QString &id)
{
    QList<Part> parts;
    KALENDS_TRY(m_database.select("SELECT channel, account_id FROM entry_channels WHERE entry_id = ?", {id},
                                  [&](const Row &row) {
                                      Part part;
                                      part.channel = channelFromWord(row.text(0)).value_or(Channel::Instagram);
                                      part.account = row.id<AccountId>(1);
                                      parts.append(part);
                                  }));
    return parts;
}

Result<void> EntryRepository::scheduledAtAnyOf(std::span<const qint64> instants,
                                               const std::function<void(qint64, QString)> &each)
{
    // A few are looked up one by one; many are met on one walk along the index, which reads nothing but the index.
    constexpr size_t few = 500;
    if (instants.size() <= few) {
        for (const qint64 at : instants) {
            KALENDS_TRY(m_database.select("SELECT id FROM calendar_entries INDEXED BY calendar_entries_by_time"
                                          " WHERE deleted_at IS NULL AND scheduled_at = ? ORDER BY id",
                                          {at}, [&](const Row &row) { each(at, row.text(0)); }));
        }
        return {};
    }
    auto next = instants.begin();
    return m_database.select("SELECT scheduled_at, id FROM calendar_entries INDEXED BY calendar_entries_by_time"
                             " WHERE deleted_at IS NULL AND scheduled_at >= ? AND scheduled_at <= ?"
                             " ORDER BY scheduled_at, id",
                             {instants.front(), instants.back()}, [&](const Row &row) {
                                 const qint64 at = row.integer(0);
                                 while (next != instants.end() && *next < at)
                                     ++next;
                                 if (next != instants.end() && *next == at)
                                     each(at, row.text(1));
                             });
}

} // namespace kalends
