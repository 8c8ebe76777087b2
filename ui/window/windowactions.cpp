// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowactions.h"

#include "model/channel.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget *window)
    : QObject(window),
      m_window(window),
      m_earlier(new QMenu(tr("&Earlier"), window)),
      m_later(new QMenu(tr("&Later"), window))
{
    using Keys = QList<QKeySequence>;
    newPost = make("newPost", tr("&New post…"), QKeySequence::keyBindings(QKeySequence::New));
    newFromFiles = make("newFromFiles", tr("New posts from &files…"), QKeySequence::keyBindings(QKeySequence::Open));
    importPlan = make("importPlan", tr("&Import a plan…"));
    exportPlan = make("exportPlan", tr("&Export the plan…"));
    backups = make("backups", tr("&Backups…"));
    settings = make("settings", tr("&Settings…"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    settings->setMenuRole(QAction::PreferencesRole);
    closeWindow = make("closeWindow", tr("&Close window"), Keys{QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = make("quit", tr("&Quit"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);

    undo = make("undo", tr("&Undo"), QKeySequence::keyBindings(QKeySequence::Undo));
    redo = make("redo", tr("&Redo"),
                Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    selectAll = make("selectAll", tr("Select &all"), QKeySequence::keyBindings(QKeySequence::SelectAll));
    find = make("find", tr("&Find…"), QKeySequence::keyBindings(QKeySequence::Find));

    open = make("openEntry", tr("&Open…"), Keys{QKeySequence(Qt::CTRL | Qt::Key_E)});
    duplicate = make("duplicate", tr("&Duplicate"), Keys{QKeySequence(Qt::CTRL | Qt::Key_D)});
    schedule = make("schedule", tr("&Schedule"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Return)});
    unschedule = make("unschedule", tr("&Back to draft"));
    setTime = make("setTime", tr("Set &time…"), Keys{QKeySequence(Qt::Key_F2)});
    earlierDay = make("earlierDay", tr("By a &day"), Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left)});
    earlierWeek =
        make("earlierWeek", tr("By a &week"), Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Left)});
    earlierHour = make("earlierHour", tr("By an &hour"));
    laterDay = make("laterDay", tr("By a &day"), Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right)});
    laterWeek = make("laterWeek", tr("By a &week"), Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Right)});
    laterHour = make("laterHour", tr("By an &hour"));
    for (const auto &[action, words] :
         {std::pair(earlierDay, tr("Earlier by a day")), std::pair(earlierWeek, tr("Earlier by a week")),
          std::pair(earlierHour, tr("Earlier by an hour")), std::pair(laterDay, tr("Later by a day")),
          std::pair(laterWeek, tr("Later by a week")), std::pair(laterHour, tr("Later by an hour"))})
        action->setToolTip(words); // on its own, in the list of shortcuts
    shift = make("shift", tr("S&hift…"), Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    publishNow = make("publishNow", tr("&Publish now"));
    showActivityOf = make("showActivityOf", tr("Show its &activity"));
    remove = make("remove", tr("De&lete"), Keys{QKeySequence(Qt::Key_Delete)});
    planWithAi = make("planWithAi", tr("Plan with A&I…"), Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});

    const std::array names{tr("&Month"), tr("&Week"), tr("&Day"), tr("&List"), tr("&Feed")};
    auto *viewGroup = new QActionGroup(this);
    for (int i = 0; i < kViewKinds; ++i) {
        QAction *view = makeCheck(qPrintable(u"view_"_s + word(ViewKind(i))), names.at(size_t(i)),
                                  Keys{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i))});
        viewGroup->addAction(view);
        views.append(view);
    }
    today = make("today", tr("&Today"), Keys{QKeySequence(Qt::CTRL | Qt::Key_T)});
    back = make("back", tr("&Back"), Keys{QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    on = make("on", tr("&On"), Keys{QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    goToDate = make("goToDate", tr("&Go to date…"), Keys{QKeySequence(Qt::CTRL | Qt::Key_G)});
    sidebar = makeCheck("sidebar", tr("&Sidebar"), Keys{QKeySequence(Qt::Key_F9)});
    shelf = makeCheck("shelf", tr("D&rafts"), Keys{QKeySequence(Qt::SHIFT | Qt::Key_F9)});
    fullScreen = makeCheck("fullScreen", tr("F&ull screen"), Keys{QKeySequence(Qt::Key_F11)});
    const std::array modeNames{tr("Like the &system"), tr("&Light"), tr("&Dark")};
    auto *modeGroup = new QActionGroup(this);
    for (size_t i = 0; i < modeNames.size(); ++i) {
        QAction *mode = makeCheck(qPrintable(u"mode_%1"_s.arg(i)), modeNames.at(i));
        modeGroup->addAction(mode);
        modes.append(mode);
    }
    for (const Channel channel : kChannels)
        connects.append(make(qPrintable(u"connect_"_s + word(channel)), tr("Connect %1…").arg(displayName(channel))));
    activity = make("activity", tr("&Activity"), Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    startAtLogin = makeCheck("startAtLogin", tr("Start when I &log in"));
    guide = make("guide", tr("&Guide"), Keys{QKeySequence(Qt::Key_F1)});
    tour = make("tour", tr("Guided &tour…"), Keys{QKeySequence(Qt::SHIFT | Qt::Key_F1)});
    shortcuts = make("shortcuts", tr("&Keyboard shortcuts"), Keys{QKeySequence(Qt::CTRL | Qt::Key_F1)});
    about = make("about", tr("&About Kalends"));
    about->setMenuRole(QAction::AboutRole);
    m_earlier->addActions({earlierDay, earlierWeek, earlierHour});
    m_later->addActions({laterDay, laterWeek, laterHour});
}

QAction *WindowActions::make(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::makeCheck(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = make(name, text, keys);
    action->setCheckable(true);
    return action;
}

void WindowActions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newPost, newFromFiles});
    file->addSeparator();
    file->addActions({importPlan, exportPlan, backups});
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addActions({closeWindow, quit});

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({selectAll, find});

    entryMenu = bar->addMenu(tr("E&ntry"));
    fillEntryMenu(entryMenu);
    entryMenu->addSeparator();
    entryMenu->addAction(planWithAi);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(views);
    view->addSeparator();
    view->addActions({today, back, on, goToDate});
    view->addSeparator();
    view->addActions({sidebar, shelf, fullScreen});
    view->addSeparator();
    view->addMenu(tr("&Colours"))->addActions(modes);

    QMenu *accounts = bar->addMenu(tr("&Accounts"));
    accounts->addActions(connects);
    accounts->addSeparator();
    accounts->addAction(activity);
    accounts->addSeparator();
    accounts->addAction(startAtLogin);

    bar->addMenu(tr("&Help"))->addActions({guide, tour, shortcuts, about});
}

void WindowActions::fillEntryMenu(QMenu *menu) const
{
    menu->addActions({open, duplicate});
    menu->addSeparator();
    menu->addActions({schedule, unschedule, setTime});
    menu->addMenu(m_earlier);
    menu->addMenu(m_later);
    menu->addAction(shift);
    menu->addSeparator();
    menu->addActions({publishNow, showActivityOf});
    menu->addSeparator();
    menu->addAction(remove);
}

void WindowActions::refreshIcons(const Theme &theme)
{
    const std::initializer_list<std::pair<QAction *, const char *>> icons{
        {newPost, "plus"},      {newFromFiles, "image"}, {importPlan, "download"}, {exportPlan, "upload"},
        {settings, "settings"}, {undo, "undo"},          {redo, "redo"},           {find, "search"},
        {open, "pencil"},       {duplicate, "copy"},     {setTime, "clock"},       {shift, "shift"},
        {publishNow, "send"},   {activity, "activity"},  {remove, "trash"},        {planWithAi, "sparkle"},
        {goToDate, "calendar"}};
    for (const auto &[action, icon] : icons)
        action->setIcon(theme.icon(QLatin1String(icon)));
}

void WindowActions::setSelection(int count, bool anyDraft, bool anyPlanned, bool mayPublishNow)
{
    open->setEnabled(count > 0);
    showActivityOf->setEnabled(count == 1);
    publishNow->setVisible(mayPublishNow);
    publishNow->setEnabled(count == 1);
    schedule->setEnabled(anyDraft);
    unschedule->setEnabled(anyPlanned);
    for (QAction *action :
         {duplicate, setTime, earlierDay, earlierWeek, earlierHour, laterDay, laterWeek, laterHour, remove})
        action->setEnabled(count > 0);
}

} // namespace kalends
