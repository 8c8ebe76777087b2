// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/headerbar.h"

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QWidget;

namespace kalends
{

/// Everything the window can be told to do, each as one action: the menus, the context menu and the shortcuts show the
/// same ones. Holds no logic; the window connects them.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    void fill(QMenuBar *bar);
    /// What can be done with the posts that are selected.
    void fillEntryMenu(QMenu *menu) const;
    void refreshIcons(const Theme &theme);
    /// Which of them make sense.
    void setSelection(int count, bool anyDraft, bool anyPlanned, bool publishNow);

    // File
    QAction *newPost;
    QAction *newFromFiles;
    QAction *importPlan;
    QAction *exportPlan;
    QAction *backups;
    QAction *settings;
    QAction *closeWindow;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *selectAll;
    QAction *find;
    // Entry
    QAction *open;
    QAction *duplicate;
    QAction *schedule;
    QAction *unschedule;
    QAction *setTime;
    QAction *earlierDay;
    QAction *earlierWeek;
    QAction *earlierHour;
    QAction *laterDay;
    QAction *laterWeek;
    QAction *laterHour;
    QAction *shift;
    QAction *publishNow;
    QAction *showActivityOf;
    QAction *remove;
    QAction *planWithAi;
    QMenu *entryMenu = nullptr; ///< of the menu bar, once it is filled
    // View
    QList<QAction *> views; ///< in the order of ViewKind
    QAction *today;
    QAction *back;
    QAction *on;
    QAction *goToDate;
    QAction *sidebar;
    QAction *shelf;
    QAction *fullScreen;
    QList<QAction *> modes; ///< in the order of Theme::Mode
    // Accounts
    QList<QAction *> connects; ///< in the order of kChannels
    QAction *activity;
    QAction *startAtLogin;
    // Help
    QAction *guide;
    QAction *tour;
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    QAction *makeCheck(const char *name, const QString &text, const QList<QKeySequence> &keys = {});

    QWidget *m_window;
    QMenu *m_earlier;
    QMenu *m_later;
};

} // namespace kalends
