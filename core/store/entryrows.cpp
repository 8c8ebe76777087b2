// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/entryrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kalends
{

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

Readiness readinessIn(const Row &row, int column)
{
    return readinessFromWord(row.text(column)).value_or(Readiness::Draft);
}

EntryState stateIn(const Row &row, int column)
{
    return entryStateFromWord(row.text(column)).value_or(EntryState::Draft);
}

} // namespace kalends
