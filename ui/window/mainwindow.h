// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/panels/uipreferences.h"
#include "ui/window/backplan.h"
#include "ui/window/headerbar.h"
#include "ui/window/windowparts.h"
#include "ui/window/windowplace.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>
#include <array>
#include <memory>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace kalends
{

class ActivityPanel;
class BackupDoor;
class ComposerDialog;
class ComposerDoor;
class DraftsShelf;
class EmptyHint;
class FilterMenu;
class GuideWindow;
class PlanDoor;
class ProposalBar;
class RestoredBar;
class Sidebar;
class StatusLine;
class Toast;
class WindowActions;

/// The window: calendar in five views, sidebar, drafts, status line, menus and all dialogs. Holds no plan of its own:
/// it shows the board and hands verbs to it. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    [[nodiscard]] ViewKind viewKind() const { return m_kind; }
    void showView(ViewKind kind);
    [[nodiscard]] CalendarView &currentView();
    [[nodiscard]] PlanSelection &selection() { return m_selection; }
    [[nodiscard]] WindowActions &commands() { return *m_actions; }
    [[nodiscard]] ComposerDoor &composers() { return *m_door; }
    [[nodiscard]] PlanDoor &planning() { return *m_plan; }
    [[nodiscard]] BackupDoor &backups() { return *m_backups; }
    void goTo(QDate day);

    /// To the front, also from the tray.
    void raiseForPerson();
    ComposerDialog *newEntry(std::optional<WallTime> at);
    /// Nothing when it is gone; the person is told.
    ComposerDialog *openEntry(const EntryId &id);
    void showActivity(const std::optional<EntryId> &entry = {});
    void connectAccount(Channel channel);
    void showSettings();
    void showFirstRun();
    /// Begins to set the time of these posts.
    void askTime(const QList<EntryId> &ids);
    /// What a fix word of readiness means for an entry.
    void mend(const EntryId &id, const QString &fix, std::optional<Channel> channel = {});
    void say(const QString &text, const QString &action = {}, std::function<void()> act = {});
    void showGuide(const QString &page = {});

    /// Stands at the foot of the calendar from now on, in room of its own while it is shown. Belongs to the window.
    void setCoach(QWidget *coach);
    /// As if these files had been dropped on that day.
    void addFiles(QDate day, const QStringList &paths);
    /// Where something is, in the window's coordinates, as far as it is in sight; empty: it is not.
    [[nodiscard]] QRect rectOf(const WindowPlace &place);

    /// Asks what will be missed, then quitRequested(). With `quietly` nobody is asked: the session ends.
    void quit(bool quietly = false);
    /// Planned posts of the next 24 hours, which will not go out when the program ends.
    [[nodiscard]] QList<EntryTile> missedByQuitting() const;
    [[nodiscard]] const QList<BackPlanNotice> &backPlanNotices() const { return m_notices; }

public Q_SLOTS:
    /// What was committed anywhere, by kind; the board is told by the program itself.
    void jobsChanged();
    void accountsChanged();
    void flagsChanged();
    void beat(); ///< reads the heartbeat again

Q_SIGNALS:
    void quitRequested();
    /// The window has gone; the program is to come back on that copy of the plan.
    void restoreRequested(const QString &backup);
    void backPlanNoticed(const kalends::BackPlanNotice &notice);
    void preferencesChanged(const kalends::UiPreferences &preferences);
    void nextChanged(const QString &words); ///< what the status line says of the next post
    void tourRequested();                   ///< on a sandbox; elsewhere the window says where the tour is
    void placesChanged();                   ///< rectOf() may answer otherwise

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // mainwindow.cpp: how it is put together
    QWidget *centre();
    void connectActions();
    void connectBoard();
    void connectSidebar();
    CalendarView *makeView(ViewKind kind);
    void prefer(CalendarView *view) const;
    void adopt(CalendarView *view);
    void recall();
    void rememberAll();
    void applyPreferences();
    void refreshLooks();
    void fitPanels();
    void showTitle();
    // mainwindowleaving.cpp: closing and quitting
    void askBeforeHiding();
    void leave();
    void leaveToRestore(const QString &backup);
    // mainwindowverbs.cpp: what is done with posts
    void refreshSelection();
    [[nodiscard]] QList<EntryId> selected() const;
    void removeEntries(const QList<EntryId> &ids);
    void duplicateEntries(const QList<EntryId> &ids);
    void scheduleEntries(const QList<EntryId> &ids, EntryState state);
    void shiftSelected(ShiftAmount by);
    void showShift();
    void moveTo(const QList<EntryId> &ids, Instant at);
    void publishNow(const EntryId &id);
    void showEntryMenu(const QList<EntryId> &ids, QDate day, const QPoint &at);
    void filesDropped(const DropSlot &slot, const QStringList &paths);
    void askHowManyPosts(const DropSlot &slot, const QStringList &paths);
    void createFromFiles(const DropSlot &slot, const QStringList &paths, bool together);
    void chooseFiles();
    void answered(const PlanAnswer &answer);
    void turn(bool again);
    void search(const QString &text);
    void filterBy(PlanFilter filter);
    void connectDoor();
    // mainwindowpanels.cpp: what stands around the calendar
    void refreshAttention();
    void refreshAccounts();
    void refreshEmptyHint();
    void checkBackPlan();
    [[nodiscard]] QList<BackPlanNotice> withoutOpenPost(QList<BackPlanNotice> notices) const;
    void exportPlan();
    void importPlan();
    void showAttention();
    void readLabels();
    // mainwindowplan.cpp
    void connectPlan();
    [[nodiscard]] QList<EntryId> proposalsAmong(const QList<EntryId> &ids) const;
    // mainwindowhelp.cpp
    void offerGuide(QWidget *dialog);
    void showTour();
    void showShortcuts();
    void showAbout();

    WindowParts m_parts;
    PlanSelection m_selection;
    TilePainter m_tiles;
    CalendarContext m_context;
    UiPreferences m_preferences;
    WindowActions *m_actions;
    FilterMenu *m_filter;
    HeaderBar *m_header = nullptr;
    QLabel *m_banner = nullptr;
    Sidebar *m_sidebar = nullptr;
    ProposalBar *m_proposals = nullptr;
    QVBoxLayout *m_middle = nullptr; ///< the calendar and what stands above and below it
    QStackedWidget *m_stack = nullptr;
    DraftsShelf *m_shelf = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    EmptyHint *m_empty = nullptr;
    std::array<CalendarView *, kViewKinds> m_views{};
    ViewKind m_kind = ViewKind::Month;
    std::optional<ViewKind> m_beforeSearch; ///< where to go back to when the search is over
    ComposerDoor *m_door = nullptr;
    PlanDoor *m_plan = nullptr;
    BackupDoor *m_backups = nullptr;
    RestoredBar *m_restored = nullptr;
    QPointer<QDialog> m_activityWindow;
    QPointer<GuideWindow> m_guide;
    QPointer<ActivityPanel> m_activity; ///< inside it, and gone with it
    QTimer m_beatSoon;
    QTimer m_beatLater;
    QTimer m_panelsSoon;
    QTimer m_backPlanLater;
    QList<BackPlanNotice> m_notices;
    BackPlanMemory m_told;
    QHash<EntryId, ReadinessIssue> m_reasons; ///< of what needs attention, as last read
    QStringList m_labels;                     ///< in use, as last read
    quint64 m_duplicateTicket = 0;
    quint64 m_copyToOpen = 0; ///< a copy that was asked for in the composer: it goes on there
    quint64 m_dropTicket = 0;
    quint64 m_scheduleTicket = 0;
    bool m_mayPublishNow = false; ///< the flag, as last read
    bool m_leaving = false;
    bool m_hasEntries = false;
    bool m_shelfWanted = true;
    bool m_sidebarWanted = true;
};

} // namespace kalends
