// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/restorewords.h"

#include "model/texts.h"
#include "model/zone.h"
#include "ui/theme/clocktext.h"

#include <QLocale>

namespace kalends
{

using namespace Qt::StringLiterals;

QString copyTimeText(Instant at, const QTimeZone &zone)
{
    const WallTime wall = wallTimeAt(at, zone);
    return QLocale().toString(wall.date(), Texts::tr("ddd d MMM yyyy", "a day, as QLocale writes it")) + ", "_L1 +
           clockText(wall.time());
}

QString copyKindText(const Backup &backup)
{
    switch (backup.kind) {
    case BackupKind::Daily:
        return backup.forWeek ? Texts::tr("by itself, kept for its week") : Texts::tr("by itself, every day");
    case BackupKind::ByHand:
        return Texts::tr("by hand");
    case BackupKind::BeforeMigration:
        return Texts::tr("before an update");
    case BackupKind::BeforeRestore:
        return Texts::tr("before a restore");
    }
    Q_UNREACHABLE();
}

QString copyStateText(const BackupLook &look)
{
    return look.trouble ? look.trouble->message : Texts::tr("sound");
}

QStringList restoreSentences(const RestorePreview &preview)
{
    QStringList sentences;
    if (!preview.presentReadable)
        sentences << Texts::tr("The plan in use is damaged: what would be lost of it cannot be told.");
    if (preview.lost > 0)
        sentences << Texts::tr("%n post(s) made since are not in it. Only the safety copy has them then.", nullptr,
                               preview.lost);
    if (preview.changed > 0)
        sentences << Texts::tr("%n post(s) changed since become what they were: words, files and times.", nullptr,
                               preview.changed);
    if (preview.comeBack > 0)
        sentences << Texts::tr("%n post(s) deleted since come back.", nullptr, preview.comeBack);
    if (preview.presentReadable && preview.lost + preview.changed + preview.comeBack == 0)
        sentences << Texts::tr("No post differs from what it is now.");
    if (preview.outSince > 0)
        sentences << Texts::tr("%n post(s) that went out since stay as they are, and do not go out again.", nullptr,
                               preview.outSince);
    else if (preview.presentReadable)
        sentences << Texts::tr("What is out already does not go out again.");
    if (preview.goesBack)
        sentences << Texts::tr("Planned posts go on as they were before the restore.");
    else if (preview.waiting > 0 && preview.overdue > 0)
        sentences << Texts::tr("%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.",
                               nullptr, preview.waiting)
                         .arg(QLocale().toString(preview.overdue));
    else if (preview.waiting > 0)
        sentences << Texts::tr("%n planned post(s) then wait for your yes. Nothing goes out by itself before.", nullptr,
                               preview.waiting);
    sentences << Texts::tr("Accounts, settings, pictures and clips stay as they are.");
    return sentences;
}

QString restoredSentence(const RestoredNote &note, int waiting, const QTimeZone &zone)
{
    QString text =
        toMs(note.copyMadeAt) > 0
            ? Texts::tr("The plan was restored: it is the one of %1.").arg(copyTimeText(note.copyMadeAt, zone))
            : Texts::tr("The plan was restored from a backup.");
    if (waiting > 0)
        text += u' ' + Texts::tr("%n post(s) wait for your yes.", nullptr, waiting);
    return text;
}

} // namespace kalends
