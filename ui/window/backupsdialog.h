// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"

#include <QDialog>
#include <QHash>
#include <QTimeZone>

class QPushButton;
class QTableWidget;

namespace kalends
{

class BackupDesk;
class Theme;
class Words;

/// File › Backups…: the copies of the plan, each read from end to end while the window is open, and what can be done
/// with them. A restore is only asked for: see restoreRequested(). Show with open(); delete-on-close is set.
class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `theme` and `desk` outlive it. Times are shown on the wall of `zone`.
    BackupsDialog(const Theme &theme, BackupDesk &desk, const QTimeZone &zone, QWidget *parent = nullptr);

    /// As if a person had chosen it with "Another file…".
    void addFile(const QString &path);
    [[nodiscard]] std::optional<Backup> selected() const;

Q_SIGNALS:
    /// The person wants it and has not been told yet what that means.
    void restoreRequested(const kalends::Backup &backup);
    void folderRequested(const QString &folder);

private:
    struct Line {
        Backup backup;
        std::optional<BackupLook> look; ///< nothing: not read yet
    };
    void makeTable();
    QWidget *rowOfButtons();
    QPushButton *button(const QString &name, const QString &text, const QString &tip);
    void read(const QString &toSelect = {});
    void show(const QList<Backup> &backups, const QString &toSelect);
    void fillRow(int row);
    void examineNext();
    void examine(const QString &path);
    void examined(const QString &path, const BackupLook &look);
    void make(const QString &path);
    void chooseTarget();
    void chooseFile();
    void refreshButtons();
    [[nodiscard]] int rowOf(const QString &path) const;

    const Theme &m_theme;
    BackupDesk &m_desk;
    const QTimeZone m_zone;
    QList<Line> m_lines;    ///< in the order of the rows
    QList<Backup> m_others; ///< files from elsewhere that the person has named
    QString m_examining;    ///< the path; empty: nothing is
    QTableWidget *m_table = nullptr;
    Words *m_said = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace kalends
