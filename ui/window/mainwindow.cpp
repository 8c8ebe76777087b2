// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "model/errortext.h"
#include "model/texts.h"
#include "ui/calendar/draftsshelf.h"
#include "ui/calendar/feedview.h"
#include "ui/calendar/listview.h"
#include "ui/calendar/minicalendar.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/panels/accountspanel.h"
#include "ui/theme/controls.h"
#include "ui/window/backupdoor.h"
#include "ui/window/composerdoor.h"
#include "ui/window/emptyhint.h"
#include "ui/window/filtermenu.h"
#include "ui/window/plandoor.h"
#include "ui/window/proposalbar.h"
#include "ui/window/restoredbar.h"
#include "ui/window/sidebar.h"
#include "ui/window/smalldialogs.h"
#include "ui/window/statusline.h"
#include "ui/window/toast.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Where words have their usual size.
constexpr int kShelfWidth = 190;
constexpr QSize kFrame(16, 56);    ///< room for what window managers put around a window
constexpr int kShelfNeeds = 1060;  ///< a narrower window hides the drafts unless somebody asks for them
constexpr int kSidebarNeeds = 720; ///< and then the sidebar, which large words make wide
constexpr auto kLabelsLater = 1s;  ///< a long read, which the first month and the status line need not wait for
} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts)),
      m_tiles(m_parts.theme, m_parts.thumbnails),
      m_context{.board = m_parts.board, .selection = m_selection, .tiles = m_tiles, .theme = m_parts.theme},
      m_actions(new WindowActions(this)),
      m_filter(new FilterMenu(
          [this] {
              readLabels(); // for the next time
              return m_labels;
          },
          this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(m_parts.sandbox ? tr("Sandbox") : tr("Kalends")); // Qt adds the program's name
    setMinimumSize(900, 600);
    m_actions->fill(menuBar());
    setCentralWidget(centre());
    m_status = new StatusLine(m_parts.theme, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_toast = new Toast(m_parts.theme, centralWidget());

    m_beatSoon.setSingleShot(true);
    m_beatSoon.setInterval(200ms); // a run of commits is one look
    m_panelsSoon.setSingleShot(true);
    m_panelsSoon.setInterval(60ms);
    m_beatLater.setSingleShot(true);
    m_backPlanLater.setSingleShot(true);
    connect(&m_beatSoon, &QTimer::timeout, this, &MainWindow::beat);
    connect(&m_beatLater, &QTimer::timeout, this, &MainWindow::beat);
    connect(&m_backPlanLater, &QTimer::timeout, this, &MainWindow::checkBackPlan);
    connect(&m_panelsSoon, &QTimer::timeout, this, [this] {
        refreshAttention();
        refreshEmptyHint();
        checkBackPlan();
    });
    connectActions();
    connectDoor();
    connectPlan();
    m_backups = new BackupDoor(m_parts, m_restored, this);
    connect(m_backups, &BackupDoor::restoreRequested, this, &MainWindow::leaveToRestore);
    connect(m_door, &ComposerDoor::openEntryChanged, &m_panelsSoon, qOverload<>(&QTimer::start));
    connect(m_backups, &BackupDoor::said, this, [this](const QString &sentence) { say(sentence); });
    connectBoard();
    connectSidebar();
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::refreshLooks);
    connect(&m_selection, &PlanSelection::changed, this, &MainWindow::refreshSelection);
    refreshAccounts();
    recall();
    applyPreferences();
    refreshLooks();
    refreshSelection();
    QTimer::singleShot(kLabelsLater, this, &MainWindow::readLabels);
    m_panelsSoon.start();
    m_beatSoon.start();
    if (!m_parts.problems.isEmpty())
        say(tr("settings.ini: %1").arg(m_parts.problems.join(u' ')), tr("Settings"), [this] { showSettings(); });
}

/// A dialog that closes with the window takes its preview off the board, which would tell what is left of the window.
/// And whoever had the focus looks at the selection when it goes: it goes while there is one.
MainWindow::~MainWindow()
{
    m_parts.board.disconnect(this);
    hide();
}

QWidget *MainWindow::centre()
{
    auto *whole = new QWidget(this);
    m_banner = new QLabel(tr("Sandbox: a local Instagram and TikTok. Nothing leaves this computer."), whole);
    m_banner->setObjectName(u"sandboxBanner"_s);
    m_banner->setAlignment(Qt::AlignCenter);
    m_banner->setAutoFillBackground(true);
    m_banner->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    m_header = new HeaderBar(m_parts.theme, *m_filter, whole);
    m_sidebar = new Sidebar(m_context, whole);
    m_stack = new QStackedWidget(whole);
    m_stack->setObjectName(u"views"_s);
    m_restored = new RestoredBar(m_parts.theme, whole);
    m_proposals = new ProposalBar(m_parts.board, m_selection, m_parts.theme, whole);
    m_empty = new EmptyHint(m_parts.theme, m_stack);
    m_shelf = new DraftsShelf(m_context, whole);
    m_shelf->setObjectName(u"draftsShelf"_s);
    m_shelf->setFixedWidth(m_parts.theme.scaled(kShelfWidth));
    adopt(m_shelf);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    m_middle = new QVBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_proposals);
    m_middle->addWidget(m_stack, 1);
    row->addLayout(m_middle, 1);
    row->addWidget(m_shelf);
    auto *box = new QVBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_banner);
    box->addWidget(m_restored);
    box->addWidget(m_header);
    box->addLayout(row, 1);
    connect(m_header, &HeaderBar::pageTurned, this, [this](int direction) { currentView().turnPage(direction); });
    connect(m_header, &HeaderBar::todayRequested, this, [this] { goTo(m_parts.board.today()); });
    connect(m_header, &HeaderBar::titleClicked, m_actions->goToDate, &QAction::trigger);
    connect(m_header, &HeaderBar::viewRequested, this, &MainWindow::showView);
    connect(m_header, &HeaderBar::searched, this, &MainWindow::search);
    connect(m_header, &HeaderBar::searchLeft, this, [this](const QString &text) {
        search(text);
        currentView().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_header, &HeaderBar::newRequested, m_actions->newPost, &QAction::trigger);
    connect(m_filter, &FilterMenu::changed, this, &MainWindow::filterBy);
    return whole;
}

CalendarView *MainWindow::makeView(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Month:
        return new MonthView(m_context, m_stack);
    case ViewKind::Week:
        return new TimeGridView(m_context, TimeGridView::Span::Week, m_stack);
    case ViewKind::Day:
        return new TimeGridView(m_context, TimeGridView::Span::Day, m_stack);
    case ViewKind::List:
        return new ListView(m_context, m_stack);
    case ViewKind::Feed:
        return new FeedView(m_context, m_stack);
    }
    Q_UNREACHABLE();
}

CalendarView &MainWindow::currentView()
{
    CalendarView *&view = m_views.at(size_t(m_kind));
    if (!view) { // each is made when it is first looked at
        view = makeView(m_kind);
        view->setObjectName(u"calendar."_s + word(m_kind));
        adopt(view);
        m_stack->addWidget(view);
        prefer(view);
    }
    return *view;
}

/// What a person prefers of a view that has hours.
void MainWindow::prefer(CalendarView *view) const
{
    auto *grid = qobject_cast<TimeGridView *>(view);
    if (!grid)
        return;
    const auto second = zoneFromId(m_preferences.secondZone);
    grid->setSnapMinutes(m_preferences.snapMinutes);
    grid->setSecondZone(second.ok() ? std::optional(*second) : std::nullopt);
}

void MainWindow::adopt(CalendarView *view)
{
    connect(view, &CalendarView::openRequested, this, [this](const EntryId &id) {
        if (const QList<EntryId> ids = selected(); ids.size() > 1 && ids.contains(id))
            m_actions->open->trigger();        // all of them, as the menu does
        else if (m_parts.board.isProposal(id)) // there is nothing to open yet
            m_plan->keep({id});
        else
            openEntry(id);
    });
    connect(view, &CalendarView::newRequested, this, [this](WallTime at) { newEntry(at); });
    connect(view, &CalendarView::dayRequested, this, [this](QDate day) {
        showView(ViewKind::Day);
        goTo(day);
    });
    connect(view, &CalendarView::timeEditRequested, this, [this](const QList<EntryId> &ids) { askTime(ids); });
    connect(view, &CalendarView::removeRequested, this, &MainWindow::removeEntries);
    connect(view, &CalendarView::contextMenuRequested, this, &MainWindow::showEntryMenu);
    connect(view, &CalendarView::filesDropped, this, &MainWindow::filesDropped);
    connect(view, &CalendarView::hint, this, [this](const QString &text) { m_status->setHint(text); });
    if (view != m_shelf)
        connect(view, &CalendarView::titleChanged, this, &MainWindow::showTitle);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &MainWindow::placesChanged);
}

void MainWindow::showView(ViewKind kind)
{
    const QDate day = m_views.at(size_t(m_kind)) ? currentView().anchorDay() : m_parts.board.today();
    const bool first = m_stack->count() == 0;
    if (kind == m_kind && !first)
        return;
    m_kind = kind;
    CalendarView &view = currentView();
    view.goTo(day.isValid() ? day : m_parts.board.today());
    m_stack->setCurrentWidget(&view);
    m_header->setView(kind);
    m_actions->views.at(int(kind))->setChecked(true);
    showTitle();
    if (!first)
        view.setFocus();
    if (!m_empty->isHidden())
        m_empty->place();
}

void MainWindow::goTo(QDate day)
{
    currentView().goTo(day);
    showTitle();
}

void MainWindow::showTitle()
{
    m_header->setTitle(currentView().title(), currentView().shortTitle());
    const QDate day = currentView().anchorDay();
    if (day.isValid() && m_sidebar->calendar().day() != day)
        m_sidebar->calendar().setDay(day);
    Q_EMIT placesChanged();
}

void MainWindow::connectActions()
{
    const auto does = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    does(m_actions->newPost, [this] {
        const QDate day = currentView().focusedDay();
        newEntry(m_parts.board.freeSlot(day.isValid() && day >= m_parts.board.today() ? day : m_parts.board.today()));
    });
    does(m_actions->newFromFiles, [this] { chooseFiles(); });
    does(m_actions->importPlan, [this] { importPlan(); });
    does(m_actions->exportPlan, [this] { exportPlan(); });
    does(m_actions->backups, [this] { m_backups->showBackups(); });
    does(m_actions->settings, [this] { showSettings(); });
    does(m_actions->closeWindow, [this] { close(); });
    does(m_actions->quit, [this] { quit(); });
    does(m_actions->undo, [this] { turn(false); });
    does(m_actions->redo, [this] { turn(true); });
    does(m_actions->selectAll, [this] { currentView().selectAllVisible(); });
    does(m_actions->find, [this] { m_header->search()->setFocus(Qt::ShortcutFocusReason); });

    does(m_actions->open, [this] {
        if (const QList<EntryId> ids = selected(); !proposalsAmong(ids).isEmpty())
            m_plan->keep(proposalsAmong(ids));
        else if (ids.size() > 1)
            m_door->openSeries(ids);
        else
            currentView().openCurrent();
    });
    does(m_actions->duplicate, [this] { duplicateEntries(selected()); });
    does(m_actions->schedule, [this] { scheduleEntries(selected(), EntryState::Planned); });
    does(m_actions->unschedule, [this] { scheduleEntries(selected(), EntryState::Draft); });
    does(m_actions->setTime, [this] { askTime(selected()); });
    does(m_actions->earlierDay, [this] { shiftSelected({.days = -1}); });
    does(m_actions->earlierWeek, [this] { shiftSelected({.days = -7}); });
    does(m_actions->earlierHour, [this] { shiftSelected({.duration = -1h}); });
    does(m_actions->laterDay, [this] { shiftSelected({.days = 1}); });
    does(m_actions->laterWeek, [this] { shiftSelected({.days = 7}); });
    does(m_actions->laterHour, [this] { shiftSelected({.duration = 1h}); });
    does(m_actions->shift, [this] { showShift(); });
    does(m_actions->publishNow, [this] { publishNow(selected().value(0)); });
    does(m_actions->showActivityOf, [this] { showActivity(selected().value(0)); });
    does(m_actions->remove, [this] { removeEntries(selected()); });

    for (int i = 0; i < kViewKinds; ++i)
        does(m_actions->views.at(i), [this, i] { showView(ViewKind(i)); });
    does(m_actions->today, [this] { goTo(m_parts.board.today()); });
    does(m_actions->back, [this] { currentView().turnPage(-1); });
    does(m_actions->on, [this] { currentView().turnPage(1); });
    does(m_actions->goToDate, [this] {
        auto *dialog = new GoToDateDialog(m_context, currentView().anchorDay(), this);
        connect(dialog, &GoToDateDialog::dayChosen, this, &MainWindow::goTo);
        dialog->open();
    });
    does(m_actions->sidebar, [this](bool on) {
        m_sidebarWanted = on;
        m_sidebar->setVisible(on);
    });
    does(m_actions->shelf, [this](bool on) {
        m_shelfWanted = on;
        m_shelf->setVisible(on);
    });
    does(m_actions->fullScreen, [this](bool on) { on ? showFullScreen() : showNormal(); });
    for (int i = 0; i < m_actions->modes.size(); ++i)
        does(m_actions->modes.at(i), [this, i] {
            m_preferences.mode = Theme::Mode(i);
            if (const auto kept = m_preferences.save(m_parts.settingsPath); !kept.ok())
                say(kept.error().message);
            applyPreferences();
        });
    for (const Channel channel : kChannels)
        does(m_actions->connects.at(int(channel)), [this, channel] { connectAccount(channel); });
    does(m_actions->activity, [this] { showActivity(); });
    const auto atLogin = m_parts.desk.startsAtLogin();
    m_actions->startAtLogin->setVisible(atLogin.has_value());
    m_actions->startAtLogin->setChecked(atLogin.value_or(false));
    does(m_actions->startAtLogin, [this](bool on) {
        if (const auto set = m_parts.desk.setStartsAtLogin(on); !set.ok()) {
            m_actions->startAtLogin->setChecked(!on);
            say(sentenceOf(set.error()));
        }
    });
    does(m_actions->guide, [this] { showGuide(guidePageFor(QApplication::focusWidget())); });
    does(m_actions->tour, [this] { showTour(); });
    does(m_actions->shortcuts, [this] { showShortcuts(); });
    does(m_actions->about, [this] { showAbout(); });
}

void MainWindow::recall()
{
    const QByteArray geometry = QByteArray::fromBase64(m_parts.desk.remembered(u"geometry"_s).toLatin1());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    m_told = BackPlanMemory(m_parts.desk.remembered(u"told"_s));
    m_filter->setFromText(m_parts.desk.remembered(u"filter"_s));
    filterBy(m_filter->filter());
    m_sidebarWanted = m_parts.desk.remembered(u"sidebar"_s) != "false"_L1;
    m_shelfWanted = m_parts.desk.remembered(u"drafts"_s) != "false"_L1;
    showView(viewKindFromWord(m_parts.desk.remembered(u"view"_s)));
    fitPanels();
}

void MainWindow::rememberAll()
{
    const auto keep = [this](const QString &key, const QString &value) {
        if (m_parts.desk.remembered(key) != value)
            m_parts.desk.remember(key, value);
    };
    keep(u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64()));
    keep(u"view"_s, word(m_beforeSearch.value_or(m_kind)));
    keep(u"filter"_s, m_filter->toText());
    keep(u"sidebar"_s, m_sidebarWanted ? u"true"_s : u"false"_s);
    keep(u"drafts"_s, m_shelfWanted ? u"true"_s : u"false"_s);
}

void MainWindow::applyPreferences()
{
    m_preferences = UiPreferences::load(m_parts.settingsPath);
    m_parts.theme.setReducedMotion(m_preferences.reducedMotion);
    if (m_parts.theme.mode() != m_preferences.mode)
        m_parts.theme.setMode(m_preferences.mode);
    m_actions->modes.at(int(m_preferences.mode))->setChecked(true);
    for (CalendarView *view : m_views)
        prefer(view);
}

void MainWindow::refreshLooks()
{
    m_actions->refreshIcons(m_parts.theme);
    m_header->refreshIcons();
    m_header->update();
    QPalette colors = m_banner->palette();
    colors.setColor(QPalette::Window, m_parts.theme.colors().accentBackground);
    colors.setColor(QPalette::WindowText, m_parts.theme.colors().accent);
    m_banner->setPalette(colors);
}

void MainWindow::fitPanels()
{
    m_shelf->setVisible(m_shelfWanted && width() >= m_parts.theme.scaled(kShelfNeeds));
    m_actions->shelf->setChecked(!m_shelf->isHidden());
    m_sidebar->setVisible(m_sidebarWanted && width() >= m_parts.theme.scaled(kSidebarNeeds));
    m_actions->sidebar->setChecked(!m_sidebar->isHidden());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    for (const int needs : {m_parts.theme.scaled(kShelfNeeds), m_parts.theme.scaled(kSidebarNeeds)}) {
        if ((event->oldSize().width() >= needs) != (width() >= needs))
            return fitPanels();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_beatSoon.start();
}

void MainWindow::raiseForPerson()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

} // namespace kalends
