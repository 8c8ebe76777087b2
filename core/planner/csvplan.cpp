// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/csvtext.h"
#include "planner/entrysnapshot.h"
#include "planner/importplan.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

const QStringList &columns()
{
    static const QStringList names{u"scheduled_at"_s, u"timezone"_s, u"caption"_s,
                                   u"channels"_s,     u"media"_s,    u"labels"_s};
    return names;
}

Error wrong(const QString &column, const QString &why)
{
    return Error{.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(column, why)};
}

Result<QHash<QString, int>> headerFrom(const CsvRow &row)
{
    QHash<QString, int> places;
    for (int i = 0; i < row.cells.size(); ++i) {
        const QString name = row.cells.at(i).trimmed().toLower();
        if (!columns().contains(name) || places.contains(name))
            return wrong(u"“%1”"_s.arg(row.cells.at(i).left(40)), places.contains(name)
                                                                      ? Tr::tr("this column is there twice")
                                                                      : Tr::tr("this column is not known"));
        places.insert(name, i);
    }
    for (const QString &needed : {u"scheduled_at"_s, u"caption"_s}) {
        if (!places.contains(needed))
            return Error{.code = ErrorCode::InvalidValue,
                         .message = Tr::tr("The first row lacks the column %1.").arg(needed),
                         .hint = Tr::tr("It reads %1.").arg(columns().join(u','))};
    }
    return places;
}

Result<void> readRow(ImportCandidate &candidate, const CsvRow &row, const QHash<QString, int> &places)
{
    if (row.cells.size() > places.size())
        return wrong(Tr::tr("row"), Tr::tr("it has %1 cells, the header %2").arg(row.cells.size()).arg(places.size()));
    const auto cell = [&](const QString &name) { return row.cells.value(places.value(name, -1)); };
    const QString time = cell(u"scheduled_at"_s).trimmed();
    if (const auto instant = instantFromIso(time)) {
        candidate.wanted.at = *instant;
    } else if (const auto wall = wallFromText(time)) {
        candidate.wanted.at = *wall;
    } else if (!time.isEmpty()) {
        Error error = parseTime(time, QTimeZone("UTC")).error(); // it has the words
        error.message = u"scheduled_at: "_s + error.message;
        return error;
    }
    candidate.wanted.timezone = cell(u"timezone"_s).trimmed().toUtf8();
    candidate.wanted.caption = cell(u"caption"_s);
    for (const QString &name : splitList(cell(u"channels"_s))) {
        const auto channel = channelFromWord(name);
        if (!channel)
            return wrong(u"channels"_s, Tr::tr("“%1” is neither ig nor tiktok").arg(name.left(40)));
        candidate.wanted.channels.append({.channel = *channel});
    }
    candidate.media = splitList(cell(u"media"_s));
    candidate.wanted.labels = splitList(cell(u"labels"_s));
    return {};
}

} // namespace

Result<QList<ImportCandidate>> candidatesFromCsv(const QByteArray &bytes, int maxRows)
{
    const Result<QList<CsvRow>> rows = csvRows(bytes, maxRows + 1);
    if (!rows.ok())
        return rows.error();
    if (rows->isEmpty())
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Tr::tr("The file is empty."),
                     .hint = Tr::tr("Its first row reads %1.").arg(columns().join(u','))};
    const auto places = headerFrom(rows->constFirst());
    if (!places.ok())
        return places.error();
    QList<ImportCandidate> candidates;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        ImportCandidate candidate;
        candidate.row = rows->at(i).number;
        if (const Result<void> read = readRow(candidate, rows->at(i), *places); !read.ok())
            candidate.error = read.error();
        candidates.append(candidate);
    }
    return candidates;
}

QStringList portableNames(const Entry &entry, const QList<MediaAsset> &media)
{
    QStringList names;
    for (const MediaId &id : entry.media) {
        const auto asset =
            std::find_if(media.begin(), media.end(), [&id](const MediaAsset &one) { return one.id == id; });
        const bool known = asset != media.end() && !asset->sha256.isEmpty();
        names.append(known ? QString::fromLatin1(asset->sha256) : id.toString());
    }
    return names;
}

QByteArray csvFrom(const QList<Entry> &entries, const QList<MediaAsset> &media)
{
    QString text;
    appendCsvRow(text, columns());
    for (const Entry &entry : entries) {
        QStringList channels;
        for (const EntryChannel &part : entry.channels)
            channels.append(word(part.channel));
        appendCsvRow(text, {entry.scheduledAt ? toIso(*entry.scheduledAt) : QString(),
                            QString::fromLatin1(entry.timezone), entry.caption, joinedList(channels),
                            joinedList(portableNames(entry, media)), joinedList(entry.labels)});
    }
    return text.toUtf8();
}

} // namespace kalends
