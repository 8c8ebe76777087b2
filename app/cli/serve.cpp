// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/serve.h"

#include "cli/table.h"
#include "house/house.h"
#include "house/stopsignals.h"
#include "model/texts.h"
#include "profile/profile.h"
#include "store/backups.h"
#include "store/recovery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

void printReady(const House &house)
{
    const QJsonObject line{
        {u"ready"_s, true},
        {u"api"_s, house.apiUrl().isValid() ? QJsonValue(house.apiUrl().toString()) : QJsonValue(QJsonValue::Null)},
        {u"profile"_s, house.profile().folder()}};
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

} // namespace

int report(const Error &error, bool json)
{
    QString message = error.message;
    if (!error.hint.isEmpty())
        message += u' ' + error.hint;
    if (json) {
        const QJsonObject object{
            {u"error"_s, QJsonObject{{u"code"_s, QString(word(error.code))}, {u"message"_s, message}}}};
        std::fprintf(stderr, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    } else {
        std::fprintf(stderr, "kalends-cli: %s [%s]\n", qUtf8Printable(oneLine(message, 1000)), word(error.code).data());
    }
    return int(exitFor(error.code));
}

int serve(const Invocation &invocation)
{
    StopSignals signal;
    if (qgetenv("KALENDS_SECRETS") == "memory" && !invocation.sandbox)
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(Texts::tr(
                         "Secrets are kept in memory for the life of this process (KALENDS_SECRETS=memory).")));
    auto house = House::build({.folder = invocation.profile,
                               .sandbox = invocation.sandbox,
                               .publish = true,
                               .listen = true,
                               .port = invocation.port});
    if (!house.ok())
        return report(house.error(), invocation.json);
    for (const QString &problem : (*house)->problems())
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem)); // names file and key

    bool stopping = false;
    signal.onStop([&] {
        if (std::exchange(stopping, true))
            return;
        (*house)->stop([] { QCoreApplication::exit(int(Exit::Done)); });
    });
    (*house)->start([&](const Result<void> &started) {
        if (!started.ok())
            return QCoreApplication::exit(report(started.error(), invocation.json));
        printReady(**house);
    });
    const int code = QCoreApplication::exec();
    house->reset();
    return code;
}

namespace
{

QString word(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return u"daily"_s;
    case BackupKind::ByHand:
        return u"by_hand"_s;
    case BackupKind::BeforeMigration:
        return u"before_migration"_s;
    case BackupKind::BeforeRestore:
        return u"before_restore"_s;
    }
    Q_UNREACHABLE();
}

Shown backupsOf(const Profile &profile)
{
    QJsonArray data;
    QString text;
    for (const Backup &backup : listBackups(profile.backupFolder()) + listReplaced(profile.backupFolder())) {
        data.append(QJsonObject{{u"path"_s, backup.path},
                                {u"kind"_s, word(backup.kind)},
                                {u"madeAt"_s, toIso(backup.madeAt)},
                                {u"bytes"_s, backup.bytes}});
        text += toIso(backup.madeAt) + u"  "_s + backup.path + u'\n';
    }
    return {.data = data, .text = text.isEmpty() ? Texts::tr("There is no backup yet.") + u'\n' : text};
}

QString jobsLine(const RecoveryReport &report)
{
    return u'\n' +
           Texts::tr("%1 jobs wait for your yes (“jobs release --all”), %2 are being looked up on the platform first.")
               .arg(report.heldJobs)
               .arg(report.confirmingJobs) +
           u'\n';
}

} // namespace

Result<Shown> restore(const Invocation &invocation)
{
    auto profile = Profile::open(invocation.profile);
    KALENDS_TRY(profile);
    if (invocation.operands.isEmpty())
        return backupsOf(*profile);
    KALENDS_TRY(profile->lock());
    const auto done = restoreBackup({.database = profile->databasePath(), .backupFolder = profile->backupFolder()},
                                    invocation.operands.constFirst(), SystemClock());
    KALENDS_TRY(done);
    QString text = Texts::tr("Restored from %1.").arg(done->restoredFrom);
    if (!done->setAside.isEmpty())
        text += u'\n' + Texts::tr("The database as it was lies in %1.").arg(done->setAside);
    return Shown{.data = QJsonObject{{u"restoredFrom"_s, done->restoredFrom},
                                     {u"setAside"_s, done->setAside.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                              : QJsonValue(done->setAside)},
                                     {u"heldJobs"_s, done->heldJobs},
                                     {u"confirmingJobs"_s, done->confirmingJobs},
                                     {u"keptOut"_s, done->keptOut}},
                 .text = text + jobsLine(*done)};
}

Result<Shown> recover(const Invocation &invocation)
{
    auto profile = Profile::open(invocation.profile);
    KALENDS_TRY(profile);
    KALENDS_TRY(profile->lock());
    const auto done =
        recoverDatabase({.database = profile->databasePath(), .backupFolder = profile->backupFolder()}, SystemClock());
    KALENDS_TRY(done);
    QString text = Texts::tr("The damaged database was set aside in %1.").arg(done->setAside) + u'\n';
    text += done->restoredFrom.isEmpty() ? Texts::tr("There was no good backup; the store starts empty.")
                                         : Texts::tr("Restored from %1.").arg(done->restoredFrom);
    text += jobsLine(*done);
    return Shown{.data = QJsonObject{{u"setAside"_s, done->setAside},
                                     {u"restoredFrom"_s, done->restoredFrom.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                                      : QJsonValue(done->restoredFrom)},
                                     {u"refusedBackups"_s, QJsonArray::fromStringList(done->refusedBackups)},
                                     {u"heldJobs"_s, done->heldJobs},
                                     {u"confirmingJobs"_s, done->confirmingJobs}},
                 .text = text};
}

} // namespace kalends
