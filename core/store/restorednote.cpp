// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/restorednote.h"

#include "store/backups.h"
#include "store/database.h"
#include "store/factrepository.h"
#include "store/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

const QString kFact = u"restored"_s; ///< JSON: "copy" and "at" in milliseconds UTC, "aside" is a folder's name

Result<QJsonObject> readNote(Database &database)
{
    const Result<std::optional<QString>> fact = FactRepository(database).find(kFact);
    if (!fact)
        return fact.error();
    return QJsonDocument::fromJson(fact->value_or(QString()).toUtf8()).object();
}

} // namespace

Result<void> writeRestoredNote(Database &database, const QString &backup, const QString &setAside)
{
    const std::optional<Backup> known = backupAt(backup);
    const QJsonObject note{{u"copy"_s, double(known ? toMs(known->madeAt) : 0)},
                           {u"at"_s, double(toMs(database.now()))},
                           {u"aside"_s, QFileInfo(setAside).fileName()}};
    return FactRepository(database).set(kFact, QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)));
}

Result<QString> replacedFolderOf(Database &database)
{
    const Result<QJsonObject> note = readNote(database);
    if (!note)
        return note.error();
    return (*note)[u"aside"].toString();
}

Result<std::optional<RestoredNote>> restoredNote(Database &database, const QString &backupFolder)
{
    const Result<QJsonObject> fact = readNote(database);
    if (!fact)
        return fact.error();
    if (fact->isEmpty() || (*fact)[u"read"].toBool())
        return std::optional<RestoredNote>();
    RestoredNote note{.copyMadeAt = instantFromMs((*fact)[u"copy"].toInteger()),
                      .restoredAt = instantFromMs((*fact)[u"at"].toInteger()),
                      .previous = {}};
    const QString aside = (*fact)[u"aside"].toString();
    const QString previous = QDir(backupFolder).filePath(aside + "/kalends.sqlite3"_L1);
    if (!aside.isEmpty() && QFileInfo::exists(previous))
        note.previous = previous;
    return std::optional(note);
}

Result<void> forgetRestored(Database &database)
{
    const Result<QJsonObject> fact = readNote(database);
    if (!fact)
        return fact.error();
    if (fact->isEmpty())
        return {};
    QJsonObject note = *fact; // what it replaced stays known: going back there later holds nothing either
    note.insert(u"read"_s, true);
    return FactRepository(database).set(kFact, QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)));
}

} // namespace kalends
