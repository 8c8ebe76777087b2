// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/eventstream.h"

#include "store/storeevents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

void append(QByteArray &out, const char *name, const QStringList &ids)
{
    out += "event: ";
    out += name;
    out += "\ndata: " +
           QJsonDocument(QJsonObject{{u"ids"_s, QJsonArray::fromStringList(ids)}}).toJson(QJsonDocument::Compact) +
           "\n\n";
}

template <class Id> void append(QByteArray &out, const char *name, const QSet<Id> &ids)
{
    if (ids.isEmpty())
        return;
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    std::sort(texts.begin(), texts.end());
    append(out, name, texts);
}

} // namespace

QByteArray toEvents(const StoreChange &change)
{
    if (change.everything)
        return resetEvent();
    QByteArray out;
    append(out, "entries", change.entries);
    append(out, "jobs", change.jobs);
    append(out, "accounts", change.accounts);
    append(out, "media", change.media);
    if (change.flags)
        append(out, "flags", QStringList());
    if (change.attempts)
        append(out, "attempts", QStringList());
    return out;
}

QByteArray resetEvent()
{
    QByteArray out;
    append(out, "reset", QStringList());
    return out;
}

} // namespace kalends
