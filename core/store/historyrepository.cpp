// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/historyrepository.h"

#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kalends
{

Result<QStringList> HistoryRepository::captions(int limit, const EntryId &except)
{
    QStringList captions;
    const auto add = [&captions](const QString &text) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty() && !captions.contains(trimmed))
            captions.append(trimmed);
    };
    // Ids begin with the time at which they were made, so the primary key is the order.
    KALENDS_TRY(m_database.select(
        "SELECT c.caption, c.suggested, p.fields, p.suggested"
        " FROM (SELECT id FROM calendar_entries WHERE deleted_at IS NULL AND id <> ? ORDER BY id DESC LIMIT ?) e"
        " JOIN entry_contents c ON c.entry_id = e.id LEFT JOIN entry_channels p ON p.entry_id = e.id"
        " ORDER BY e.id DESC, p.channel",
        {except.toString(), qint64(limit)}, [&](const Row &row) {
            if (row.bytes(1) == "[]")
                add(row.text(0));
            const QByteArray fields = row.bytes(2);
            if (!fields.contains("caption") && !fields.contains("title") && !fields.contains("description"))
                return;
            const QJsonObject own = QJsonDocument::fromJson(fields).object();
            const QJsonArray marks = QJsonDocument::fromJson(row.bytes(3)).array();
            for (const QString &name : {u"caption"_s, u"description"_s, u"title"_s}) {
                if (!marks.contains(name))
                    add(own.value(name).toString());
            }
        }));
    return captions;
}

Result<QList<Instant>> HistoryRepository::publishedTimes(int limit)
{
    QList<Instant> times;
    KALENDS_TRY(m_database.select("SELECT scheduled_at FROM publish_jobs INDEXED BY publish_jobs_by_status"
                                  " WHERE status = 'published' ORDER BY scheduled_at DESC LIMIT ?",
                                  {qint64(limit)}, [&](const Row &row) { times.append(*row.instant(0)); }));
    return times;
}

Result<QList<HistoryRepository::PlannedTime>> HistoryRepository::plannedTimes(Instant from, int limit,
                                                                              const EntryId &except)
{
    QList<PlannedTime> times;
    KALENDS_TRY(m_database.select(
        "SELECT e.scheduled_at, (SELECT group_concat(p.channel) FROM entry_channels p WHERE p.entry_id = e.id)"
        " FROM calendar_entries e INDEXED BY calendar_entries_by_time"
        " WHERE e.deleted_at IS NULL AND e.scheduled_at >= ? AND e.id <> ? ORDER BY e.scheduled_at LIMIT ?",
        {toMs(from), except.toString(), qint64(limit)}, [&](const Row &row) {
            PlannedTime planned{.at = *row.instant(0), .channels = {}};
            const QString channels = row.text(1);
            for (const Channel channel : kChannels) {
                if (channels.contains(word(channel)))
                    planned.channels.append(channel);
            }
            times.append(planned);
        }));
    return times;
}

} // namespace kalends
