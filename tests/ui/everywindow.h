// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coachworld.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/panels/connectwizard.h"
#include "ui/panels/rescheduledialog.h"
#include "ui/panels/settingsdialog.h"
#include "ui/window/backupdoor.h"
#include "ui/window/plandialog.h"
#include "ui/window/plandoor.h"
#include "windowworld.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

namespace kalends
{

/// Opens one window of the program, or one state of it, and gives it; what every window has to keep is tested over
/// this list.
using Opener = std::function<QWidget *(WindowWorld &)>;

struct WindowCase {
    QByteArray name;
    Opener open;
};

namespace everywindow
{

using namespace Qt::StringLiterals;

inline Opener after(void (*act)(WindowWorld &), const char *dialog)
{
    return [act, dialog](WindowWorld &world) {
        act(world);
        return world.window->findChild<QWidget *>(QLatin1String(dialog));
    };
}

inline Opener view(ViewKind kind)
{
    return [kind](WindowWorld &world) -> QWidget * {
        world.window->showView(kind);
        return world.window.get();
    };
}

/// Two photos on both channels, as a person has it open most of the time.
inline EntryId postWithPhotos(WindowWorld &world)
{
    return world.make("2026-11-21T18:00:00", u"Three light tricks\nand a fourth. #light #studio"_s, EntryState::Planned,
                      {Channel::Instagram, Channel::TikTok}, {world.photo(1).id, world.photo(2).id});
}

inline Opener composer(int tab, std::function<void(ComposerDialog &)> then = {})
{
    return [tab, then](WindowWorld &world) -> QWidget * {
        ComposerDialog *dialog = world.window->openEntry(postWithPhotos(world));
        if (!QTest::qWaitForWindowExposed(dialog))
            return nullptr;
        dialog->findChild<QTabBar *>(u"composerTabs"_s)->setCurrentIndex(tab);
        if (then)
            then(*dialog);
        return dialog;
    };
}

inline void press(QWidget &in, const char *button)
{
    if (auto *found = in.findChild<QAbstractButton *>(QLatin1String(button)))
        found->click();
}

inline QWidget *popupOf(QWidget *dialog, const char *name)
{
    return dialog ? dialog->findChild<QWidget *>(QLatin1String(name)) : nullptr;
}

inline QList<WindowCase> composers()
{
    const auto tool = [](void (MediaStage::*open)()) {
        return [open](ComposerDialog &dialog) { (dialog.findChild<MediaStage *>()->*open)(); };
    };
    const auto preview = [](ComposerDialog &dialog) {
        dialog.findChild<QToolButton *>(u"previewSwitch"_s)->setChecked(true);
    };
    return {{"post", composer(0)},
            {"post, Instagram", composer(1)},
            {"post, TikTok", composer(2)},
            {"post, preview", composer(1, preview)},
            {"post, crop", composer(1, tool(&MediaStage::openCrop))},
            {"post, people", composer(1, tool(&MediaStage::openPeople))},
            {"post, alternative text", composer(1, tool(&MediaStage::openAltText))},
            {"post, TikTok's cover", composer(2, tool(&MediaStage::openCover))},
            {"post, every warning",
             [](WindowWorld &world) -> QWidget * {
                 ComposerDialog *dialog = world.window->newEntry(std::nullopt);
                 std::ignore = QTest::qWaitForWindowExposed(dialog);
                 press(*dialog, "moreWarnings");
                 return dialog;
             }},
            {"post that is out",
             [](WindowWorld &world) -> QWidget * {
                 return world.window->openEntry(world.makePublished("2026-11-10T14:00:00", u"Went out"_s));
             }},
            {"emoji",
             [](WindowWorld &world) {
                 QWidget *dialog = composer(0)(world);
                 press(*dialog, "emojiButton");
                 return popupOf(dialog, "emojiPicker");
             }},
            {"kept words", [](WindowWorld &world) {
                 world.composerDesk.kept = {{u"hashtags"_s, {{u"Studio"_s, u"#studio #light"_s}}},
                                            {u"caption"_s, {{u"Greeting"_s, u"Good morning"_s}}}};
                 QWidget *dialog = composer(0)(world);
                 for (QMenu *menu : dialog->findChildren<QMenu *>(u"snippetsMenu"_s)) {
                     menu->popup(QPoint(10, 10)); // without waiting for a choice
                     for (QAction *action : menu->actions()) {
                         if (action->objectName() == "manageSnippets"_L1)
                             action->trigger();
                     }
                     menu->hide();
                 }
                 return popupOf(dialog, "snippetsDialog");
             }}};
}

inline QList<WindowCase> dialogs()
{
    return {
        {"shift", after([](WindowWorld &world) { world.window->commands().shift->trigger(); }, "shiftDialog")},
        {"time", after([](WindowWorld &world) { world.window->commands().setTime->trigger(); }, "timeDialog")},
        {"date", after([](WindowWorld &world) { world.window->commands().goToDate->trigger(); }, "goToDateDialog")},
        {"first run", after([](WindowWorld &world) { world.window->showFirstRun(); }, "firstRunDialog")},
        {"activity", after([](WindowWorld &world) { world.window->showActivity(); }, "activityWindow")},
        {"reschedule",
         [](WindowWorld &world) -> QWidget * {
             auto *dialog =
                 new RescheduleDialog(world.plan.clock.now(), "Europe/Berlin", world.theme, world.window.get());
             dialog->open();
             return dialog;
         }},
        {"plan with AI",
         [](WindowWorld &world) -> QWidget * {
             world.planDesk.name = u"llama3.2 at 127.0.0.1:11434"_s;
             world.planDesk.sent = u"To 127.0.0.1:11434, for the model “llama3.2”:\n• your last five captions"_s;
             world.window->commands().planWithAi->trigger();
             return world.window->planning().dialog();
         }},
        {"guide", after([](WindowWorld &world) { world.window->commands().guide->trigger(); }, "guideWindow")},
        {"backups",
         [](WindowWorld &world) {
             world.backups.backups = {{.path = u"/profile/backups/kalends-daily.sqlite3"_s,
                                       .kind = BackupKind::Daily,
                                       .madeAt = world.plan.clock.now(),
                                       .bytes = 400'000}};
             world.window->commands().backups->trigger();
             return world.window->findChild<QWidget *>(u"backupsDialog"_s);
         }},
        {"restore",
         [](WindowWorld &world) {
             world.backups.foreseen = {.posts = 12, .comeBack = 1, .lost = 2, .waiting = 3};
             world.window->backups().askToRestore(u"/profile/backups/kalends-daily.sqlite3"_s);
             return world.window->findChild<QWidget *>(u"restoreQuestion"_s);
         }},
        {"import", after([](WindowWorld &world) { world.window->commands().importPlan->trigger(); }, "importDialog")},
        {"shortcuts",
         after([](WindowWorld &world) { world.window->commands().shortcuts->trigger(); }, "shortcutsDialog")},
        {"about", after([](WindowWorld &world) { world.window->commands().about->trigger(); }, "aboutDialog")},
        {"quit", after([](WindowWorld &world) { world.window->quit(); }, "quitQuestion")},
        {"files",
         after(
             [](WindowWorld &world) {
                 DropSlot slot;
                 slot.kind = DropSlot::Kind::Day;
                 slot.day = QDate(2026, 11, 25);
                 Q_EMIT world.window->currentView().filesDropped(slot, {u"/nowhere/a.jpg"_s, u"/nowhere/b.jpg"_s});
             },
             "filesQuestion")}};
}

/// The window with the tour's coach in it.
inline QList<WindowCase> coaches()
{
    const auto at = [](TourStep step, bool done) {
        return [step, done](WindowWorld &world) -> QWidget * {
            const bool publishes = step == TourStep::Publish;
            showCoach(world, tourAt(step, done), {.next = u"Tonight"_s, .sending = publishes && !done, .stages = 2});
            return world.window.get();
        };
    };
    QList<WindowCase> cases{{"tour, offered", [](WindowWorld &world) -> QWidget * {
                                 Tour tour;
                                 tour.offer();
                                 showCoach(world, tour);
                                 return world.window.get();
                             }}};
    for (int i = 0; i < kTourSteps; ++i)
        cases.append({"tour, " + QByteArray(word(TourStep(i)).data()), at(TourStep(i), false)});
    cases.append({"tour, done", at(TourStep::Shift, true)});
    return cases;
}

inline QList<WindowCase> all()
{
    QList<WindowCase> cases;
    for (const auto &[name, kind] : {std::pair("month", ViewKind::Month),
                                     {"week", ViewKind::Week},
                                     {"day", ViewKind::Day},
                                     {"list", ViewKind::List},
                                     {"feed", ViewKind::Feed}})
        cases.append({name, view(kind)});
    for (int page = 0; page < 7; ++page) {
        cases.append({"settings, page " + QByteArray::number(page), [page](WindowWorld &world) -> QWidget * {
                          world.window->showSettings();
                          auto *dialog = world.window->findChild<SettingsDialog *>();
                          dialog->findChild<QListWidget *>()->setCurrentRow(page);
                          return dialog;
                      }});
    }
    for (const auto &[name, channel] :
         {std::pair("connect Instagram", Channel::Instagram), {"connect TikTok", Channel::TikTok}}) {
        for (int page = 0; page < 4; ++page) {
            cases.append({QByteArray(name) + ", page " + QByteArray::number(page),
                          [page, channel = channel](WindowWorld &world) -> QWidget * {
                              world.window->connectAccount(channel);
                              auto *dialog = world.window->findChild<ConnectWizard *>();
                              dialog->findChild<QStackedWidget *>()->setCurrentIndex(page);
                              return dialog;
                          }});
        }
    }
    return cases + coaches() + dialogs() + composers();
}

/// One row for each window, in the column "open", but for popups: those have the keyboard only in a window system.
inline void addRows()
{
    QTest::addColumn<Opener>("open");
    for (const WindowCase &one : all()) {
        if (one.name != "emoji")
            QTest::newRow(one.name) << one.open;
    }
}

/// A plan with a post that needs attention, so that no panel is empty.
inline void furnish(WindowWorld &world, QSize size = {1440, 900})
{
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s); // without a picture: it needs attention
    world.make("2026-11-18T20:00:00", u"Tonight"_s);
    world.make(nullptr, u"Idea"_s, EntryState::Draft);
    MainWindow &window = world.open(size);
    window.selection().select({id}, id);
    if (!QTest::qWaitFor([&world] { return !world.part<QWidget>("needsAttentionList")->isHidden(); }))
        qFatal("nothing needs attention");
}

} // namespace everywindow
} // namespace kalends
