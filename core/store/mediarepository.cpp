// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/mediarepository.h"

#include "store/database.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QLatin1String word(MediaKind kind)
{
    return kind == MediaKind::Video ? "video"_L1 : "image"_L1;
}

QString factsToText(const MediaFacts &facts)
{
    const QJsonObject object{
        {"container"_L1, facts.container},
        {"videoCodec"_L1, facts.videoCodec},
        {"pixelFormat"_L1, facts.pixelFormat},
        {"audioCodec"_L1, facts.audioCodec},
        {"frameRate"_L1, facts.frameRate},
        {"videoBitRate"_L1, facts.videoBitRate},
        {"audioBitRate"_L1, facts.audioBitRate},
        {"audioSampleRate"_L1, facts.audioSampleRate},
        {"audioChannels"_L1, facts.audioChannels},
        {"rotation"_L1, facts.rotation},
        {"interlaced"_L1, facts.interlaced},
        {"moovFirst"_L1, facts.moovFirst},
        {"editList"_L1, facts.editList},
        {"multiPicture"_L1, facts.multiPicture},
        {"hdr"_L1, facts.hdr},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MediaFacts factsFromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    MediaFacts facts;
    facts.container = object.value("container"_L1).toString();
    facts.videoCodec = object.value("videoCodec"_L1).toString();
    facts.pixelFormat = object.value("pixelFormat"_L1).toString();
    facts.audioCodec = object.value("audioCodec"_L1).toString();
    facts.frameRate = object.value("frameRate"_L1).toDouble();
    facts.videoBitRate = object.value("videoBitRate"_L1).toInteger();
    facts.audioBitRate = object.value("audioBitRate"_L1).toInteger();
    facts.audioSampleRate = object.value("audioSampleRate"_L1).toInt();
    facts.audioChannels = object.value("audioChannels"_L1).toInt();
    facts.rotation = object.value("rotation"_L1).toInt();
    facts.interlaced = object.value("interlaced"_L1).toBool();
    facts.moovFirst = object.value("moovFirst"_L1).toBool(true);
    facts.editList = object.value("editList"_L1).toBool();
    facts.multiPicture = object.value("multiPicture"_L1).toBool();
    facts.hdr = object.value("hdr"_L1).toBool();
    return facts;
}

std::string selectMedia(std::string_view rest)
{
    return "SELECT " + std::string(kMediaColumns) + " FROM media_assets " + std::string(rest);
}

Error notFound(const MediaId &id)
{
    return {.code = ErrorCode::NotFound,
            .message = QCoreApplication::translate("Store", "There is no media with the id %1.").arg(id.toString())};
}

} // namespace

MediaAsset mediaFromRow(const Row &row, int firstColumn)
{
    int column = firstColumn;
    MediaAsset asset;
    asset.id = row.id<MediaId>(column++);
    asset.fileName = row.text(column++);
    asset.kind = row.text(column++) == "video"_L1 ? MediaKind::Video : MediaKind::Image;
    asset.mime = row.text(column++);
    asset.bytes = row.integer(column++);
    asset.width = int(row.integer(column++));
    asset.height = int(row.integer(column++));
    asset.durationMs = row.integer(column++);
    asset.sha256 = row.bytes(column++);
    asset.facts = factsFromText(row.bytes(column++));
    asset.importedAt = instantFromMs(row.integer(column++));
    asset.missing = row.boolean(column++);
    return asset;
}

Result<MediaRepository::Stored> MediaRepository::insertOrFind(const MediaAsset &asset)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<int> inserted =
        m_database.run("INSERT INTO media_assets (id, file_name, kind, mime, bytes, width, height, duration_ms, "
                       "sha256, facts, imported_at, missing) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                       {bind(asset.id), asset.fileName, bind(word(asset.kind)), asset.mime, asset.bytes,
                        qint64(asset.width), qint64(asset.height), asset.durationMs, QString::fromLatin1(asset.sha256),
                        factsToText(asset.facts), bind(asset.importedAt), qint64(asset.missing)});
    if (!inserted)
        return inserted.error();
    const bool wasKnown = *inserted == 0;
    const Result<std::optional<MediaAsset>> stored = findByHash(asset.sha256);
    if (!stored)
        return stored.error();
    Stored answer{stored->value_or(asset), wasKnown};
    if (!wasKnown)
        m_database.noteChange(answer.asset.id);
    if (wasKnown && answer.asset.missing && !asset.missing) {
        // Who marked it may never have seen the bytes: an imported plan only describes them.
        const Result<int> seen = m_database.run(
            "UPDATE media_assets SET kind = ?, mime = ?, bytes = ?, width = ?, height = ?, duration_ms = ?, facts = ? "
            "WHERE id = ?",
            {bind(word(asset.kind)), asset.mime, asset.bytes, qint64(asset.width), qint64(asset.height),
             asset.durationMs, factsToText(asset.facts), answer.asset.id.toString()});
        if (!seen)
            return seen.error();
        KALENDS_TRY(markMissing(answer.asset.id, false));
        const Result<MediaAsset> again = find(answer.asset.id);
        if (!again)
            return again.error();
        answer.asset = *again;
    }
    KALENDS_TRY(transaction.commit());
    return answer;
}

Result<MediaAsset> MediaRepository::find(const MediaId &id) const
{
    std::optional<MediaAsset> asset;
    KALENDS_TRY(m_database.select(selectMedia("WHERE id = ?"), {id.toString()},
                                  [&](const Row &row) { asset = mediaFromRow(row); }));
    return asset ? Result<MediaAsset>(*asset) : Result<MediaAsset>(notFound(id));
}

Result<std::optional<MediaAsset>> MediaRepository::findByHash(const QByteArray &sha256) const
{
    std::optional<MediaAsset> asset;
    KALENDS_TRY(m_database.select(selectMedia("WHERE sha256 = ?"), {QString::fromLatin1(sha256)},
                                  [&](const Row &row) { asset = mediaFromRow(row); }));
    return asset;
}

Result<QList<EntryId>> MediaRepository::entriesWith(const MediaId &id, int limit) const
{
    QList<EntryId> entries;
    KALENDS_TRY(
        m_database.select("SELECT DISTINCT m.entry_id FROM entry_media m JOIN calendar_entries e ON e.id = m.entry_id "
                          "WHERE m.media_id = ? AND e.deleted_at IS NULL ORDER BY m.entry_id DESC LIMIT ?",
                          {id.toString(), qint64(limit)},
                          [&entries](const Row &row) { entries.append(EntryId::fromTrusted(row.text(0))); }));
    return entries;
}

Result<QList<MediaAsset>> MediaRepository::findAll(const QList<MediaId> &ids) const
{
    QHash<MediaId, MediaAsset> read; // the same picture may come twice
    QList<MediaAsset> assets;
    for (const MediaId &id : ids) {
        if (!read.contains(id)) {
            MediaAsset asset;
            asset.id = id;
            asset.missing = true;
            KALENDS_TRY(m_database.select(selectMedia("WHERE id = ?"), {id.toString()},
                                          [&](const Row &row) { asset = mediaFromRow(row); }));
            read.insert(id, asset);
        }
        assets.append(read.value(id));
    }
    return assets;
}

Result<Page<MediaAsset>> MediaRepository::list(const PageRequest &request) const
{
    QList<Binding> bindings;
    std::string where;
    if (!request.cursor.isEmpty()) {
        const Result<QStringList> key = keyFromCursor(request.cursor, 2);
        if (!key)
            return key.error();
        where = "WHERE (imported_at, id) < (?, ?) ";
        bindings = {key->at(0).toLongLong(), key->at(1)};
    }
    bindings.append(qint64(rowsToAsk(request)));
    QList<MediaAsset> rows;
    KALENDS_TRY(m_database.select(selectMedia(where + "ORDER BY imported_at DESC, id DESC LIMIT ?"), bindings,
                                  [&](const Row &row) { rows.append(mediaFromRow(row)); }));
    return pageFromRows(std::move(rows), request, [](const MediaAsset &asset) {
        return QStringList{QString::number(toMs(asset.importedAt)), asset.id.toString()};
    });
}

Result<void> MediaRepository::markMissing(const MediaId &id, bool missing)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    KALENDS_TRY(find(id));
    const Result<int> changed = m_database.run("UPDATE media_assets SET missing = ? WHERE id = ? AND missing <> ?",
                                               {qint64(missing), id.toString(), qint64(missing)});
    if (!changed)
        return changed.error();
    if (*changed > 0) {
        m_database.noteChange(id);
        const Result<int> refreshed = ReadinessProjection(m_database).refreshMedia(id);
        if (!refreshed)
            return refreshed.error();
    }
    return transaction.commit();
}

} // namespace kalends
