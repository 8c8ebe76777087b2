// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/backupdoor.h"

#include "model/errortext.h"
#include "ui/board/planboard.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/window/backupdesk.h"
#include "ui/window/backupsdialog.h"
#include "ui/window/restoredbar.h"
#include "ui/window/restorequestion.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;

BackupDoor::BackupDoor(const WindowParts &parts, RestoredBar *bar, QWidget *window)
    : QObject(window), m_parts(parts), m_bar(bar), m_window(window), m_note(parts.restored)
{
    m_bar->setNote(m_note, parts.board.zone());
    connect(bar, &RestoredBar::undoRequested, this, [this](const QString &previous) { askToRestore(previous, true); });
    connect(bar, &RestoredBar::releaseRequested, this, &BackupDoor::askToRelease);
    connect(bar, &RestoredBar::dismissed, this, &BackupDoor::dismiss);
}

BackupsDialog *BackupDoor::dialog() const
{
    return m_dialog;
}

void BackupDoor::zoneChanged()
{
    m_bar->setNote(m_note, m_parts.board.zone());
}

void BackupDoor::setWaiting(int posts)
{
    m_bar->setWaiting(posts);
}

void BackupDoor::showBackups()
{
    if (!m_parts.backups || m_dialog)
        return;
    m_dialog = new BackupsDialog(m_parts.theme, *m_parts.backups, m_parts.board.zone(), m_window);
    connect(m_dialog, &BackupsDialog::restoreRequested, this,
            [this](const Backup &backup) { askToRestore(backup.path); });
    connect(m_dialog, &BackupsDialog::folderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_dialog->open();
}

void BackupDoor::askToRestore(const QString &path, bool undo)
{
    m_parts.backups->preview(path, this, [this, path, undo](const Result<RestorePreview> &preview) {
        if (preview.ok())
            return ask(path, undo, *preview);
        auto *box = plainBox(m_dialog ? static_cast<QWidget *>(m_dialog) : m_window, u"notRestored"_s, tr("Backups"),
                             preview.error().message);
        box->addButton(QMessageBox::Close);
        nameButtons(box);
        box->open();
    });
}

void BackupDoor::ask(const QString &path, bool undo, const RestorePreview &preview)
{
    auto *question =
        new RestoreQuestion(m_parts.theme, preview, undo, m_dialog ? static_cast<QWidget *>(m_dialog) : m_window);
    connect(question, &QDialog::accepted, this, [this, path] {
        if (m_dialog)
            m_dialog->close();
        Q_EMIT restoreRequested(path);
    });
    question->open();
}

void BackupDoor::askToRelease(int posts)
{
    auto *question = plainBox(m_window, u"releaseQuestion"_s, tr("Let posts go"),
                              tr("Let %n post(s) go that wait since the restore?", nullptr, posts),
                              tr("They go out at their times. Those whose time is over go out now, one after the "
                                 "other: give them another time first where you do not want that."));
    question->addButton(QMessageBox::Cancel);
    QPushButton *yes = question->addButton(tr("Let them go"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton *pressed) {
        if (pressed != yes)
            return;
        m_parts.backups->releaseHeld(this, [this](const Result<int> &released) {
            if (released.ok())
                m_bar->setWaiting(0);
            Q_EMIT said(released.ok() ? tr("%n post(s) go on.", nullptr, *released) : sentenceOf(released.error()));
        });
    });
    nameButtons(question);
    question->open();
}

void BackupDoor::dismiss()
{
    m_note.reset();
    m_bar->setNote({}, m_parts.board.zone());
    m_parts.backups->forgetRestored(this, [this](const Result<void> &forgotten) {
        if (!forgotten.ok())
            Q_EMIT said(sentenceOf(forgotten.error()));
    });
}

} // namespace kalends
