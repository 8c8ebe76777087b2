// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

class QTimeZone;

namespace kalends
{

class BackupsDialog;
class RestoredBar;

/// Leads to the backups and back: the window that lists them, what is asked before a restore, and the bar after one.
/// Belongs to the main window. GUI thread.
class BackupDoor final : public QObject
{
    Q_OBJECT
public:
    /// All of `parts` outlives it; `bar` is the window's.
    BackupDoor(const WindowParts &parts, RestoredBar *bar, QWidget *window);

    void showBackups();
    [[nodiscard]] BackupsDialog *dialog() const;
    /// Says what restoring it would do; on a yes, restoreRequested().
    void askToRestore(const QString &path, bool undo = false);
    /// How many posts wait for a yes, as last heard.
    void setWaiting(int posts);
    void zoneChanged();

Q_SIGNALS:
    /// The person said yes: the program is to come back on that copy.
    void restoreRequested(const QString &path);
    void said(const QString &sentence);

private:
    void ask(const QString &path, bool undo, const RestorePreview &preview);
    void askToRelease(int posts);
    void dismiss();

    const WindowParts &m_parts;
    RestoredBar *m_bar;
    QWidget *m_window;
    QPointer<BackupsDialog> m_dialog;
    std::optional<RestoredNote> m_note;
};

} // namespace kalends
