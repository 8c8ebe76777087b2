// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
/// Pictures of the real windows over a month like a creator's, for people to look at: `./dev shots [DIR]`. Arguments:
/// the folder, a word that goes into the names (such as "200"), and optionally a language, whose direction is taken,
/// and "views" for the views alone (at 300 % the rest shows nothing new) or "text" for words twice as large.
#include "coachworld.h"
#include "shotworld.h"
#include "ui/window/plandialog.h"
#include "ui/window/plandoor.h"
#include "ui/window/restoredbar.h"
#include "ui/window/shiftdialog.h"

#include <QComboBox>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

void takeViews(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    for (int i = 0; i < kViewKinds; ++i) {
        window.showView(ViewKind(i));
        window.goTo(QDate(2026, 11, i == int(ViewKind::Day) ? 24 : 18));
        camera.take(window, u"%1-%2"_s.arg(i + 1).arg(word(ViewKind(i))));
    }
    window.showView(ViewKind::Month);
    window.goTo(QDate(2026, 11, 18));
    CalendarView &view = window.currentView();
    window.selection().select({world.m_giveaway, world.m_thanks}, world.m_giveaway);
    camera.settle();
    const QPoint from = view.tileRect(world.m_giveaway).center();
    const QPoint to = from + QPoint(view.viewport()->width() / 7, 12);
    dragWithoutRelease(view.viewport(), from, to);
    camera.take(window, u"1-month-drag"_s);
    QTest::keyClick(view.viewport(), Qt::Key_Escape);
    releaseAt(view.viewport(), to);
    window.say(u"Shift of 12 entries"_s, u"Undo"_s, [] {});
    camera.take(window, u"1-month-toast"_s);
    window.say({});
    window.selection().clear();
    auto *search = window.findChild<QLineEdit *>(u"searchEdit"_s);
    search->setText(u"client"_s);
    camera.settle();
    camera.take(window, u"4-list-search"_s);
    search->clear();
    camera.settle();
}

/// The composer's tabs, preview, warnings and states.
void takeComposers(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    world.composerDesk.slot =
        SlotSuggestion{.at = wallOf("2026-11-26T14:30:00"),
                       .reason = QCoreApplication::translate("kalends::SlotAdvisor",
                                                             "Your Thursday posts usually go out around 14:30.")};
    ComposerDialog *dialog = window.openEntry(world.m_giveaway);
    camera.settle();
    auto *tabs = dialog->findChild<QTabBar *>(u"composerTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.takeOver(window, *dialog, u"6-post-%1"_s.arg(tab));
    }
    auto *preview = dialog->findChild<QToolButton *>(u"previewSwitch"_s);
    preview->setChecked(true);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.takeOver(window, *dialog, u"6-post-preview-%1"_s.arg(tab));
    }
    closeDialogs(window);
    dialog = window.openEntry(world.m_missing);
    camera.takeOver(window, *dialog, u"6-post-issues"_s);
    closeDialogs(window);
    dialog = window.newEntry(std::nullopt);
    camera.takeOver(window, *dialog, u"6-post-new"_s);
    if (auto *more = dialog->findChild<QToolButton *>(u"moreWarnings"_s))
        more->click();
    camera.takeOver(window, *dialog, u"6-post-warnings"_s);
    closeDialogs(window);
    dialog = window.openEntry(world.m_thanks);
    dialog->draft().redraft({.channel = {},
                             .field = u"caption"_s,
                             .value = u"Ten thousand of you. #thankyou"_s,
                             .source = SuggestionSource::Assistant,
                             .model = u"llama3.2"_s});
    dialog->draft().setTime(wallOf("2027-03-28T02:30:00"), "Europe/Berlin");
    camera.takeOver(window, *dialog, u"6-post-changed"_s);
    dialog->reject();
    camera.takeOver(window, *dialog, u"6-post-asks"_s);
    if (auto *question = dialog->findChild<QMessageBox *>(u"unsavedQuestion"_s))
        camera.take(*question, u"6-post-question"_s);
    closeDialogs(window);
    dialog = window.openEntry(world.m_published);
    camera.takeOver(window, *dialog, u"6-post-published"_s);
    closeDialogs(window);
    dialog = window.openEntry(world.m_confirming);
    camera.takeOver(window, *dialog, u"6-post-confirming"_s);
    closeDialogs(window);
}

/// Plan with AI: the dialog before and after the first yes, the proposals in month and week, the list of them.
void takePlan(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    window.selection().clear();
    window.commands().planWithAi->trigger();
    window.planning()
        .dialog()
        ->findChild<QPlainTextEdit *>(u"planGoals"_s)
        ->setPlainText(u"Three reels about the studio\nOne offer a week, before Thursday"_s);
    camera.takeOver(window, *window.planning().dialog(), u"5-plan"_s);
    closeDialogs(window);
    world.planDesk.name = u"llama3.2 at 127.0.0.1:11434"_s;
    world.planDesk.sent =
        QCoreApplication::translate("kalends::Assistant", "To %1, for the model “%2”:")
            .arg(u"127.0.0.1:11434"_s, u"llama3.2"_s) +
        u'\n' + QCoreApplication::translate("kalends::Assistant", "• your last five captions and your usual hashtags");
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    dialog->findChild<QComboBox *>(u"planOften"_s)->setCurrentIndex(2);
    camera.takeOver(window, *dialog, u"5-plan-first"_s);
    dialog->findChild<QPushButton *>(u"proposeButton"_s)->click();
    camera.takeOver(window, *dialog, u"5-plan-asking"_s);
    world.planDesk.propose("2026-11-23T17:00:00", u"A morning in the studio, in ten seconds"_s);
    world.planDesk.propose("2026-11-25T12:30:00", u"Which of these two frames?"_s);
    world.planDesk.propose("2026-11-26T09:00:00", u"Prints: ten per cent until Thursday"_s,
                           {Channel::Instagram, Channel::TikTok});
    camera.take(window, u"5-plan-month-streaming"_s);
    world.planDesk.propose("2026-11-27T18:00:00", u"How the light table was mended"_s, {Channel::TikTok});
    world.planDesk.finish(CalendarAnswer{.proposals = 4, .note = {}});
    camera.take(window, u"5-plan-month"_s);
    window.say({});
    window.findChild<QToolButton *>(u"proposalListSwitch"_s)->click();
    window.showView(ViewKind::Week);
    window.goTo(QDate(2026, 11, 25));
    camera.take(window, u"5-plan-week"_s);
    window.findChild<QToolButton *>(u"proposalListSwitch"_s)->click();
    window.showView(ViewKind::List);
    camera.take(window, u"5-plan-list"_s);
    window.showView(ViewKind::Feed);
    camera.take(window, u"5-plan-feed"_s);
    window.showView(ViewKind::Month);
    window.goTo(QDate(2026, 11, 18));
    window.findChild<QPushButton *>(u"doneWithProposals"_s)->click();
    window.say({});
}

/// The copies of the plan, what is said before one is restored, and what stands over the calendar afterwards.
void takeBackups(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    const Instant now = world.plan.clock.now();
    const auto add = [&](BackupKind kind, std::chrono::hours ago, BackupLook look, bool week = false) {
        const QString path = u"/home/me/kalends/backups/%1.sqlite3"_s.arg(world.backups.backups.size());
        world.backups.backups.append({.path = path,
                                      .kind = kind,
                                      .madeAt = now - ago,
                                      .bytes = 1'482'752 - qint64(ago.count()) * 700,
                                      .forWeek = week});
        world.backups.looks.insert(path, std::move(look));
    };
    add(BackupKind::ByHand, 2h, {.posts = 212, .trouble = {}});
    add(BackupKind::Daily, 5h, {.posts = 211, .trouble = {}});
    add(BackupKind::Daily, 29h,
        {.posts = 0,
         .trouble = Error{.message = u"The store 2.sqlite3 is damaged: row 7 missing from index entries."_s}});
    add(BackupKind::BeforeRestore, 40h, {.posts = 214, .trouble = {}});
    add(BackupKind::Daily, 53h, {.posts = 203, .trouble = {}});
    add(BackupKind::BeforeMigration, 100h, {.posts = 188, .trouble = {}});
    add(BackupKind::Daily, 400h, {.posts = 160, .trouble = {}}, true);
    world.backups.foreseen = {
        .posts = 203, .comeBack = 1, .lost = 6, .changed = 3, .outSince = 2, .waiting = 11, .overdue = 1};
    window.commands().backups->trigger();
    camera.takeOver(window, *window.findChild<QDialog *>(u"backupsDialog"_s), u"8-backups"_s);
    window.findChild<QPushButton *>(u"restoreButton"_s)->click();
    camera.takeOver(window, *window.findChild<QDialog *>(u"restoreQuestion"_s), u"8-restore"_s);
    closeDialogs(window);
    auto *bar = window.findChild<RestoredBar *>();
    bar->setNote(RestoredNote{.copyMadeAt = now - 53h, .restoredAt = now, .previous = u"/home/me/x.sqlite3"_s},
                 QTimeZone("Europe/Berlin"));
    world.desk.restoredWaiting = 11;
    window.beat();
    camera.take(window, u"8-restored"_s);
    world.desk.restoredWaiting = 0;
    bar->setNote({}, QTimeZone("Europe/Berlin"));
}

void takeDialogs(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    takeComposers(world, window, camera);
    window.selection().select({world.m_giveaway, world.m_thanks});
    window.commands().shift->trigger();
    camera.settle();
    camera.takeOver(window, *window.findChild<ShiftDialog *>(), u"7-shift"_s);
    camera.take(window, u"7-shift-calendar"_s);
    closeDialogs(window);
    window.commands().setTime->trigger();
    camera.takeOver(window, *window.findChild<QDialog *>(u"timeDialog"_s), u"7-time"_s);
    closeDialogs(window);
    window.commands().goToDate->trigger();
    camera.takeOver(window, *window.findChild<QDialog *>(u"goToDateDialog"_s), u"7-date"_s);
    closeDialogs(window);
    window.showFirstRun();
    camera.takeOver(window, *window.findChild<QDialog *>(u"firstRunDialog"_s), u"8-first-run"_s);
    closeDialogs(window);
    window.showActivity();
    camera.takeOver(window, *window.findChild<QDialog *>(u"activityWindow"_s), u"8-activity"_s);
    closeDialogs(window);
    takeBackups(world, window, camera);
    window.commands().shortcuts->trigger();
    camera.takeOver(window, *window.findChild<QDialog *>(u"shortcutsDialog"_s), u"8-shortcuts"_s);
    closeDialogs(window);
    window.quit();
    camera.takeOver(window, *window.findChild<QMessageBox *>(u"quitQuestion"_s), u"8-quit"_s);
    closeDialogs(window);
    for (const char *menu : {"filterMenu"}) {
        auto *shown = window.findChild<QMenu *>(QLatin1String(menu));
        shown->popup(window.mapToGlobal(QPoint(800, 90)));
        camera.take(*shown, u"9-filter"_s);
        shown->hide();
    }
}

/// The coach at the foot of the calendar: offered, at each step, and where the window is smallest.
void takeTour(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    Tour offered;
    offered.offer();
    showCoach(world, offered);
    camera.take(window, u"8-tour-offer"_s);
    for (int i = 0; i < kTourSteps; ++i) {
        const auto step = TourStep(i);
        const bool publishes = step == TourStep::Publish;
        showCoach(world, tourAt(step, step == TourStep::Shift || step == TourStep::Break),
                  {.next = u"Three light tricks"_s, .sending = publishes, .stages = publishes ? 2 : 0});
        camera.take(window, u"8-tour-%1"_s.arg(word(step)));
    }
    const QSize size = window.size();
    window.resize(900, 600);
    showCoach(world, tourAt(TourStep::Drop));
    camera.take(window, u"9-smallest-tour"_s);
    window.resize(size);
    window.findChild<CoachPanel *>()->hide();
}

void takeEmpty(Photographer &camera, Theme::Mode mode, const QFont &systemFont)
{
    QApplication::setFont(systemFont);
    WindowWorld world;
    world.theme.setMode(mode);
    world.theme.apply();
    world.sandbox = true;
    camera.take(world.open({1440, 900}), u"1-month-empty"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: kalends_shots DIR WORD [LANGUAGE [views|text]]\n");
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    if (arguments.size() > 3)
        QLocale::setDefault(QLocale(arguments.at(3)));
    else
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(QLocale(), u"kalends"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    QTranslator qtTranslator;
    if (qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);
    const bool viewsOnly = arguments.value(4) == "views"_L1;
    if (arguments.value(4) == "text"_L1) // the system's font, not the screen's scale
        QApplication::setFont(QFont(u"Noto Sans"_s, 20));
    const QFont systemFont = QApplication::font();
    QApplication::setLayoutDirection(QLocale().textDirection());
    for (const auto &[mode, name] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
        QApplication::setFont(systemFont);
        Photographer camera(arguments.at(1), arguments.at(2) + u'-' + name);
        ShotWorld world;
        QFile settings(world.plan.folder.filePath(u"settings.ini"_s));
        if (settings.open(QIODevice::WriteOnly))
            settings.write(mode == Theme::Mode::Dark ? "[window]\ntheme=dark\nreduced_motion=true\n"
                                                     : "[window]\ntheme=light\nreduced_motion=true\n");
        settings.close();
        world.theme.setMode(mode);
        world.theme.apply();
        world.fill();
        MainWindow &window = world.open({1440, 900});
        camera.settle();
        takeViews(world, window, camera);
        if (viewsOnly)
            continue;
        takePlan(world, window, camera);
        takeDialogs(world, window, camera);
        takeTools(world, window, camera);
        takeQuestions(world, window, camera);
        takeTour(world, window, camera);
        window.resize(900, 600);
        window.selection().clear();
        camera.take(window, u"9-smallest"_s);
        window.showView(ViewKind::Week);
        camera.take(window, u"9-smallest-week"_s);
        window.showView(ViewKind::Day);
        camera.take(window, u"9-smallest-day"_s);
        window.showView(ViewKind::Month);
        camera.takeOver(window, *window.openEntry(world.m_giveaway), u"9-smallest-post"_s);
        closeDialogs(window);
        takeEmpty(camera, mode, systemFont);
    }
    return 0;
}
