// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/importreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QJsonObject sentence(const Error &error)
{
    return {{u"code"_s, word(error.code)}, {u"message"_s, error.message}, {u"hint"_s, error.hint}};
}

QJsonArray sentences(const QList<Error> &errors)
{
    QJsonArray array;
    for (const Error &error : errors)
        array.append(sentence(error));
    return array;
}

QJsonArray rowsOf(const QList<ImportRow> &rows)
{
    QJsonArray array;
    for (const ImportRow &row : rows) {
        QJsonObject object = sentence(row.error);
        object.insert(u"row"_s, row.row);
        array.append(object);
    }
    return array;
}

QJsonObject previewOf(const ImportPreview &preview)
{
    QJsonArray channels;
    for (const Channel channel : preview.channels)
        channels.append(word(channel));
    return {{u"row"_s, preview.row},
            {u"scheduledAt"_s, preview.at ? QJsonValue(toIso(*preview.at)) : QJsonValue(QJsonValue::Null)},
            {u"timezone"_s, QString::fromLatin1(preview.timezone)},
            {u"state"_s, word(preview.state)},
            {u"caption"_s, preview.caption},
            {u"channels"_s, channels},
            {u"media"_s, QJsonArray::fromStringList(preview.media)},
            {u"labels"_s, QJsonArray::fromStringList(preview.labels)},
            {u"problems"_s, sentences(preview.problems)},
            {u"notes"_s, sentences(preview.notes)}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray created;
    for (const EntryId &id : report.created)
        created.append(id.toString());
    QJsonArray columns;
    for (const ImportColumn &column : report.columns)
        columns.append(QJsonObject{{u"column"_s, column.title}, {u"field"_s, column.field}});
    QJsonArray preview;
    for (const ImportPreview &row : report.preview)
        preview.append(previewOf(row));
    return {{u"rows"_s, report.rows},
            {u"accepted"_s, report.accepted},
            {u"created"_s, created},
            {u"refused"_s, rowsOf(report.refused)},
            {u"notes"_s, rowsOf(report.notes)},
            {u"dryRun"_s, report.dryRun},
            {u"undoId"_s, textOrNull(report.undoId.toString())},
            {u"source"_s, report.source},
            {u"preset"_s, textOrNull(report.preset)},
            {u"encoding"_s, textOrNull(report.encoding)},
            {u"columns"_s, columns},
            {u"preview"_s, preview}};
}

} // namespace kalends
