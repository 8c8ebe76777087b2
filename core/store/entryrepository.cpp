// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/entryrepository.h"

#include "model/json.h"
#include "store/database.h"
#include "store/entryrows.h"
#include "store/searchindex.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

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
    const Result<int> words =
        m_database.run("INSERT INTO entry_contents (entry_id, caption, labels, suggested, created_at, updated_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)",
                       {entry.id.toString(), entry.caption, textOf(entry.labels), textOf(entry.suggested),
                        toMs(entry.createdAt), toMs(entry.updatedAt)});
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
