// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
/// Pictures of the real windows over a month like a creator's, for people to look at: `./dev shots [DIR]`. Arguments:
/// the folder, a word that goes into the names (such as "200"), and optionally a language, whose direction is taken,
/// and "views" for the views alone (at 300 % the rest shows nothing new).
#include "desktop/sampleplan.h"
#include "ui/panels/connectwizard.h"
#include "ui/panels/settingsdialog.h"
#include "ui/window/plandialog.h"
#include "ui/window/plandoor.h"
#include "ui/window/shiftdialog.h"
#include "windowworld.h"

#include <QComboBox>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <cstdio>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A month of posts in every state.
class ShotWorld final : public WindowWorld
{
public:
    ShotWorld()
        : m_thumbnails([this](const MediaId &id, int side, QObject *guard, ThumbnailStore::Answer answer) {
              const auto asset = media.find(id);
              if (!asset.ok())
                  return answer({});
              library.thumbnailAsync(*asset, side, 0, guard,
                                     [answer](const Result<QImage> &image) { answer(image.ok() ? *image : QImage()); });
          })
    {
        pictures = &m_thumbnails;
    }

    void fill()
    {
        for (const char *flag : {"publish_ig", "publish_tiktok"})
            check(flags.set(QString::fromLatin1(flag), true));
        for (int i = 0; i < 12; ++i) {
            const QString path = plan.folder.filePath(u"photo-%1.jpg"_s.arg(i));
            samplePicture(i, {1080, 1350}).save(path, "jpg", 90);
            const auto asset = media.importNow(path);
            check(asset);
            m_photos.append(asset->id);
        }
        published("2026-11-02T09:00:00", u"Morning light on the north wall"_s, true);
        published("2026-11-03T18:30:00", u"Five lenses I would buy again"_s);
        published("2026-11-05T12:15:00", u"How I edit in ten minutes"_s);
        published("2026-11-05T19:00:00", u"Carousel: the whole studio"_s);
        published("2026-11-09T08:45:00", u"New series starts today"_s, true);
        published("2026-11-11T17:00:00", u"Answering your questions"_s);
        published("2026-11-13T10:00:00", u"Before and after"_s);
        published("2026-11-13T20:00:00", u"Late-night grading"_s);
        published("2026-11-17T09:30:00", u"What is in my bag"_s, true);
        const EntryId retry = planned("2026-11-18T12:30:00", u"Behind the scenes"_s);
        planned("2026-11-18T19:15:00", u"Three light tricks"_s);
        planned("2026-11-19T14:00:00", u"Studio tour, part two"_s, {Channel::Instagram, Channel::TikTok});
        planned("2026-11-23T09:00:00", u"Autumn presets are here"_s, {Channel::Instagram, Channel::TikTok});
        const EntryId attention = planned("2026-11-24T12:00:00", u"Token story"_s);
        planned("2026-11-24T17:30:00", u"Client work, uncut"_s);
        planned("2026-11-24T18:00:00", u"Client work, the cut"_s);
        planned("2026-11-24T18:20:00", u"Client work, the grade"_s);
        planned("2026-11-24T21:00:00", u"Good night"_s);
        m_missing = make("2026-11-20T20:00:00", u""_s, EntryState::Planned, {Channel::Instagram});
        make("2026-11-19T09:00:00", u"Weekend plan"_s, EntryState::Planned, {Channel::TikTok}, {m_photos.at(5)});
        m_giveaway = planned("2026-11-26T14:30:00",
                             u"Giveaway, read the caption\nComment with your favourite frame. #giveaway #film"_s,
                             {Channel::Instagram, Channel::TikTok}, 3);
        m_thanks = planned("2026-11-26T18:00:00", u"Thank you for ten thousand"_s);
        make("2026-11-28T11:00:00", u"Slow Saturday"_s, EntryState::Draft, {Channel::Instagram}, {m_photos.at(8)});
        planned("2026-11-30T08:30:00", u"December is for portraits"_s, {Channel::Instagram, Channel::TikTok});
        for (const auto &title : {u"Reel idea: rain on glass"_s, u"Desk setup 2027"_s, u"Collab with the print shop"_s,
                                  u"Film versus digital"_s, u"Grading challenge"_s})
            make(nullptr, title, EntryState::Draft, {Channel::Instagram}, {m_photos.at(m_next++ % 12)});
        m_published =
            makePublished("2026-11-16T09:30:00", u"The light table is back\nThree weeks of repairs, one new bulb."_s,
                          {Channel::Instagram, Channel::TikTok}, {m_photos.at(3)});
        setState(m_published, "status = 'published', permalink = 'https://www.instagram.com/p/C9xLumen'");
        m_confirming = planned("2026-11-18T12:45:00", u"On its way"_s);
        setState(m_confirming, "status = 'confirming', last_error_code = 'outcome_unknown'");
        addAttempts();
        setState(retry,
                 "status = 'failed', attempt_count = 1, next_attempt_at = 1795001000000, last_error_code = 'timeout',"
                 " last_error = 'Instagram did not answer in time.'");
        setState(attention, "status = 'needs_attention', last_error_code = 'media_rejected',"
                            " last_error = 'Instagram refused the picture: it is too wide.'");
    }

    EntryId m_missing;
    EntryId m_published;
    EntryId m_confirming;
    EntryId m_giveaway;
    EntryId m_thanks;

private:
    /// One try that failed and one that worked, for each of those that are out.
    void addAttempts()
    {
        for (const auto &[number, rest] :
             {std::pair(1, "'failed', 'timeout', 504, 'A8fX2kq', scheduled_at + 1200, scheduled_at + 31200"),
              std::pair(2, "'ok', NULL, 200, 'B1tT9zz', scheduled_at + 331200, scheduled_at + 334500")}) {
            const std::string sql =
                "INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, error_code, "
                "http_status, trace_id, started_at, finished_at) SELECT id || ? , id, ?, 'r', channel, " +
                std::string(rest) + " FROM publish_jobs WHERE calendar_entry_id = ?";
            check(plan.database->run(sql, {u"-%1"_s.arg(number), qint64(number), m_published.toString()}));
        }
    }
    template <class T> static void check(const Result<T> &result)
    {
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().message));
    }
    EntryId planned(const char *at, const QString &caption, const QList<Channel> &channels = {Channel::Instagram},
                    int count = 1)
    {
        QList<MediaId> chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(m_photos.at(m_next++ % 12));
        const EntryId id = make(at, caption, EntryState::Planned, channels, chosen);
        if (channels.contains(Channel::TikTok)) {
            EntryPatch patch;
            patch.fields = {{.channel = Channel::TikTok,
                             .fields = {{u"privacy_level"_s, u"PUBLIC_TO_EVERYONE"_s}, {u"consent"_s, true}},
                             .suggested = {}}};
            check(plan.planner->editEntry(id, patch));
        }
        return id;
    }
    void published(const char *at, const QString &caption, bool both = false)
    {
        makePublished(at, caption,
                      both ? QList<Channel>{Channel::Instagram, Channel::TikTok} : QList<Channel>{Channel::Instagram},
                      {m_photos.at(m_next++ % 12)});
    }
    void setState(const EntryId &id, const char *assignments)
    {
        plan.setJobs(id, assignments);
        Transaction change(*plan.database);
        check(ReadinessProjection(*plan.database).refresh({id}));
        plan.database->noteChange(id);
        check(change.commit());
    }

    ThumbnailStore m_thumbnails;
    QList<MediaId> m_photos;
    int m_next = 0;
};

/// Takes the pictures of one mode.
class Photographer
{
public:
    Photographer(QString folder, QString word) : m_folder(std::move(folder)), m_word(std::move(word)) {}

    void take(QWidget &widget, const QString &name)
    {
        settle();
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, m_word);
        if (!widget.grab().save(path))
            qFatal("%s cannot be written", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
    }
    /// The window with a dialog over it, as a person sees it.
    void takeOver(QWidget &window, QWidget &over, const QString &name)
    {
        settle();
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        if (!window.findChild<QWidget *>(u"veil"_s)) // the composer dims by itself
            painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
        const QPoint at((window.width() - over.width()) / 2, (window.height() - over.height()) / 2);
        painter.drawPixmap(at, over.grab());
        painter.end();
        picture.save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_word));
    }
    /// Pictures come from the disk, timers run: what is shown is what a person sees a moment later.
    static void settle() { QTest::qWait(400); }

private:
    QString m_folder;
    QString m_word;
};

void closeDialogs(MainWindow &window)
{
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialogs.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (!dialog) // a question goes with its dialog
            continue;
        if (auto *box = qobject_cast<QMessageBox *>(dialog.data()))
            box->hide();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        delete dialog.data();
    }
}

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
    window.showSettings();
    camera.takeOver(window, *window.findChild<SettingsDialog *>(), u"8-settings"_s);
    closeDialogs(window);
    window.connectAccount(Channel::Instagram);
    camera.takeOver(window, *window.findChild<ConnectWizard *>(), u"8-connect"_s);
    closeDialogs(window);
    window.showActivity();
    camera.takeOver(window, *window.findChild<QDialog *>(u"activityWindow"_s), u"8-activity"_s);
    closeDialogs(window);
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

void takeEmpty(Photographer &camera, Theme::Mode mode)
{
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
        std::fprintf(stderr, "usage: kalends_shots DIR WORD [LANGUAGE [views]]\n");
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
    QApplication::setLayoutDirection(QLocale().textDirection());
    for (const auto &[mode, name] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
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
        takeEmpty(camera, mode);
    }
    return 0;
}
