// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountdirectory.h"
#include "desktop/desktop.h"
#include "desktop/tourdesk.h"
#include "desktop/tourexamples.h"
#include "media/library.h"
#include "shots.h"
#include "store/database.h"
#include "ui/board/planboard.h"
#include "ui/theme/theme.h"
#include "ui/tour/coachpanel.h"
#include "ui/tour/outline.h"
#include "ui/window/composerdoor.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kSoon = 20'000; ///< for what the publisher, the simulators and the workers take

/// The real program on the real simulators, in a profile of its own that outlives a restart.
class TourWorld
{
public:
    explicit TourWorld()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.setReducedMotion(true);
        m_theme.apply();
    }
    ~TourWorld() { end(); }

    void start()
    {
        auto built = Desktop::build({.folder = m_folder.path(), .sandbox = true, .tellDesktop = false}, m_theme);
        if (!built.ok())
            qFatal("%s", qPrintable(built.error().message));
        desktop = std::move(*built);
        desktop->window().resize(1440, 900);
        desktop->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(desktop->tour()->tour().standing() != Tour::Standing::Unseen, kSoon);
    }
    void end()
    {
        if (!desktop)
            return;
        QSignalSpy ended(desktop.get(), &Desktop::ended);
        desktop->window().quit(true);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 11'000);
        desktop.reset();
    }
    void restart()
    {
        end();
        start();
    }
    /// From the offer to the first step, with the examples at hand.
    void begin()
    {
        start();
        press("tourForward");
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<ExampleButton *>() != nullptr, kSoon);
        awaitWatch();
    }
    void skipTo(TourStep step)
    {
        while (tour().step() != step)
            press("tourForward");
    }
    /// Until it knows what was there before. Its question stands in the same queue.
    void awaitWatch() { QTRY_VERIFY_WITH_TIMEOUT(!desktop->board().isBusy() && desktop->tour()->isWatching(), kSoon); }

    [[nodiscard]] MainWindow &window() { return desktop->window(); }
    [[nodiscard]] const Tour &tour() { return desktop->tour()->tour(); }
    [[nodiscard]] CoachPanel *coach() { return window().findChild<CoachPanel *>(); }
    template <class T> [[nodiscard]] T *part(const char *name) { return window().findChild<T *>(QLatin1String(name)); }
    void press(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] ComposerDialog *composer() { return window().composers().current(); }
    [[nodiscard]] QString remembered()
    {
        return QSettings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat).value(u"ui/tour"_s).toString();
    }
    void keep(const char *name) { keepShot(window(), u"tour-"_s + QLatin1String(name)); }

    std::unique_ptr<Desktop> desktop;

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

/// As a file manager does it, or another part of the program.
void dropOn(CalendarView &view, QPoint at, QMimeData *load)
{
    QDragEnterEvent enter(at, Qt::CopyAction, load, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, load, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, load, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
}

void dragTile(CalendarView &from, const EntryId &id, const CalendarView &to, QPoint target)
{
    QWidget *viewport = from.viewport();
    const QPoint start = from.tileRect(id).center();
    const QPoint end = viewport->mapFromGlobal(to.viewport()->mapToGlobal(target));
    const auto send = [viewport](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, {});
        QCoreApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= 6; ++i)
        send(QEvent::MouseMove, start + (end - start) * i / 6, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
}

void closeComposer(TourWorld &world)
{
    QTRY_VERIFY_WITH_TIMEOUT(world.composer(), kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(world.tour().step(), TourStep::Words, kSoon); // drafted while it was open
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().isDone(), kSoon);
    world.keep("composer");
    QTest::keyClick(world.composer(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!world.composer() && !world.window().findChild<QWidget *>(u"veil"_s), kSoon);
    world.window().activateWindow(); // what a window manager does
    QVERIFY(QTest::qWaitForWindowActive(&world.window()));
}

} // namespace

/// The guided tour as a stranger walks it: the real window, the real store, the real simulators.
class TourProgramTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examplesAreFilesThatEveryChannelTakes();
    void theWholeTourByMouse();
    void theWholePlanningByKeyboard();
    void itGoesOnAfterARestart();
    void whoSaysNotNowIsLeftAlone();
    void endingHalfwayTakesEverythingAway();
    void aPostIsMadeWhereNoneIsReady();
    void outsideOfTheSandboxTheMenuSaysWhereTheTourIs();
};

void TourProgramTest::examplesAreFilesThatEveryChannelTakes()
{
    const QTemporaryDir folder;
    const auto files = makeTourExamples(folder.filePath(u"tour"_s));
    QVERIFY(files.ok());
    QCOMPARE(files->size(), 4);
    int clips = 0;
    for (const ExampleFile &file : *files) {
        const auto asset = probeFile(file.path);
        QVERIFY2(asset.ok(), qPrintable(file.path));
        QVERIFY(!file.name.isEmpty() && !file.poster.isNull());
        QCOMPARE(asset->kind == MediaKind::Video, file.isClip);
        clips += file.isClip ? 1 : 0;
        QVERIFY(asset->width >= 720 && QFileInfo(file.path).size() < 2'000'000);
    }
    QCOMPARE(clips, 1);
    QVERIFY(!makeTourExamples(u"/proc/nowhere"_s).ok());
}

void TourProgramTest::theWholeTourByMouse()
{
    TourWorld world;
    world.begin();
    MainWindow &window = world.window();
    CalendarView &calendar = window.currentView();
    QVERIFY(world.part<Outline>("tourOutline"));

    // 1 and 2: drop; the post opens and its words are drafted
    const QRect today = [&] {
        for (const CalendarView::Group &group : calendar.groups()) {
            if (group.day == window.currentView().context().board.today())
                return group.rect;
        }
        return QRect();
    }();
    QTRY_VERIFY(world.part<Outline>("tourOutline")->isVisible());
    world.keep("1-drop");
    const std::unique_ptr<QMimeData> load(window.findChild<ExampleButton *>()->load());
    dropOn(calendar, today.center(), load.get());
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().hasDone(TourStep::Drop), kSoon);
    closeComposer(world);
    world.keep("2-words");
    const EntryId post = world.tour().post();
    QVERIFY(!post.isEmpty());

    // 3: drag it to the drafts
    auto *shelf = world.part<CalendarView>("draftsShelf");
    QTRY_VERIFY(!calendar.tileRect(post).isEmpty());
    dragTile(calendar, post, *shelf, shelf->viewport()->rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().hasDone(TourStep::Move), kSoon);
    QCOMPARE(world.tour().step(), TourStep::Move);
    world.keep("3-move");
    world.press("tourForward");

    // 4: shift all, and take it back
    window.commands().selectAll->trigger();
    window.commands().laterDay->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().isDone(), kSoon);
    QVERIFY(world.tour().movedTogether() >= 2);
    QTRY_VERIFY_WITH_TIMEOUT(!world.desktop->board().isBusy(), kSoon);
    window.commands().undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().tookBack(), kSoon);
    world.keep("4-shift");
    world.press("tourForward");

    // 5: watch it
    window.selection().clear();
    world.press("tourAction");
    QVERIFY(!world.part<QPushButton>("tourAction")->isEnabled());
    int mostStages = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            int ticked = 0;
            for (const QLabel *line : world.part<QWidget>("tourStages")->findChildren<QLabel *>())
                ticked += line->text().contains(u'✓') ? 1 : 0;
            mostStages = std::max(mostStages, ticked);
            return world.tour().isDone();
        }(),
        40'000);
    QTRY_VERIFY(std::ranges::all_of(world.coach()->card().stages, [](const auto &stage) { return stage.done; }));
    world.keep("5-publish");
    world.press("tourForward");

    // 6: break it
    world.press("tourAction");
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().isDone(), 40'000);
    QCOMPARE(world.tour().broken(), std::optional(Channel::Instagram));
    QTRY_VERIFY(world.part<QPushButton>("reconnect_ig"));
    world.keep("6-break");
    world.press("tourForward");

    // 7: mend it, with the wizard and the token
    QCOMPARE(world.tour().step(), TourStep::Mend);
    world.press("tourAction");
    QVERIFY(QGuiApplication::clipboard()->text().size() > 40);
    world.press("reconnect_ig");
    auto *wizard = window.findChild<QDialog *>(u"connectWizard"_s);
    QVERIFY(wizard);
    wizard->findChild<QRadioButton *>(u"byToken"_s)->click();
    auto *field = wizard->findChild<QLineEdit *>(u"token"_s);
    field->setFocus();
    field->paste();
    wizard->findChild<QPushButton *>(u"next"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().isDone(), kSoon);
    QVERIFY(!world.tour().broken());
    wizard->reject();
    world.keep("7-mend");
    world.press("tourForward");
    QCOMPARE(world.tour().standing(), Tour::Standing::Finished);
    for (int i = 0; i < kTourSteps; ++i)
        QVERIFY2(world.tour().hasDone(TourStep(i)), word(TourStep(i)).data());
    world.keep("8-farewell");
    world.press("tourLeave");
    QVERIFY(world.coach()->isHidden());
    QTRY_VERIFY(world.part<Outline>("tourOutline")->isHidden());
    QCOMPARE(world.remembered(), u"left"_s);
}

void TourProgramTest::theWholePlanningByKeyboard()
{
    TourWorld world;
    world.start();
    MainWindow &window = world.window();
    const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    };
    window.currentView().setFocus();
    key(Qt::Key_F1, Qt::ShiftModifier); // into the tour
    QCOMPARE(world.tour().standing(), Tour::Standing::Walking);
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ExampleButton *>() != nullptr, kSoon);
    world.awaitWatch();
    key(Qt::Key_F1, Qt::ShiftModifier); // and again: to the coach, wherever the focus was
    QVERIFY(qobject_cast<ExampleButton *>(QApplication::focusWidget()));
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().hasDone(TourStep::Drop), kSoon);
    closeComposer(world);

    window.currentView().setFocus();
    window.selection().selectOnly(world.tour().post());
    key(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().hasDone(TourStep::Move), kSoon);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().hasDone(TourStep::Shift), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!world.desktop->board().isBusy(), kSoon);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().tookBack(), kSoon);
    QCOMPARE(world.tour().step(), TourStep::Shift);
    key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(world.coach()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Space); // on Next
    QCOMPARE(world.tour().step(), TourStep::Publish);
}

void TourProgramTest::itGoesOnAfterARestart()
{
    TourWorld world;
    world.begin();
    world.skipTo(TourStep::Shift);
    world.restart();
    QCOMPARE(world.tour().standing(), Tour::Standing::Walking);
    QCOMPARE(world.tour().step(), TourStep::Shift);
    QVERIFY(world.coach() && world.coach()->isVisible());
    world.awaitWatch();
    world.window().commands().selectAll->trigger(); // and it still sees what happens
    world.window().commands().laterWeek->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().hasDone(TourStep::Shift), kSoon);
    world.press("tourBack");
    world.restart();
    QCOMPARE(world.tour().step(), TourStep::Move);
    QVERIFY(world.tour().hasDone(TourStep::Shift) && !world.tour().hasDone(TourStep::Move));
}

void TourProgramTest::whoSaysNotNowIsLeftAlone()
{
    TourWorld world;
    world.start();
    QCOMPARE(world.tour().standing(), Tour::Standing::Offered);
    QVERIFY(world.coach()->isVisible());
    QVERIFY(!world.coach()->isAncestorOf(QApplication::focusWidget())); // calm: it does not ask to be answered
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    world.keep("0-offer");
    world.press("tourLeave");
    QVERIFY(world.coach()->isHidden());
    world.restart();
    QCOMPARE(world.tour().standing(), Tour::Standing::Left);
    QVERIFY(!world.coach());
    world.window().commands().tour->trigger(); // it is always in the menu
    QCOMPARE(world.tour().step(), TourStep::Drop);
    QVERIFY(world.coach()->isVisible());
}

void TourProgramTest::endingHalfwayTakesEverythingAway()
{
    TourWorld world;
    world.begin();
    world.skipTo(TourStep::Move);
    auto *leave = world.part<QPushButton>("tourLeave");
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Space);
    QVERIFY(world.coach()->isHidden());
    QTRY_VERIFY(world.part<Outline>("tourOutline")->isHidden());
    QVERIFY(world.window().currentView().hasFocus()); // not lost with the button
    world.window().commands().selectAll->trigger();
    world.window().commands().laterDay->trigger();
    QTRY_VERIFY(!world.desktop->board().isBusy());
    QCOMPARE(world.tour().standing(), Tour::Standing::Left);
    QCOMPARE(world.remembered(), u"left"_s);
}

void TourProgramTest::aPostIsMadeWhereNoneIsReady()
{
    TourWorld world;
    world.begin();
    const auto services = Services::make(world.desktop->house().parts());
    const auto page = (*services)->planner->list({.limit = 1000});
    QList<EntryId> all;
    for (const EntryDetails &details : page->entries)
        all.append(details.entry.id);
    QVERIFY((*services)->planner->deleteEntries(all).ok()); // somebody has cleared the calendar
    QTRY_VERIFY_WITH_TIMEOUT(world.desktop->board().shelf().isEmpty(), kSoon);
    world.skipTo(TourStep::Publish);
    world.press("tourAction");
    QTRY_VERIFY_WITH_TIMEOUT(world.tour().isDone(), 40'000);
    QCOMPARE((*services)->planner->list({.readiness = Readiness::Published})->entries.size(), 1);
}

void TourProgramTest::outsideOfTheSandboxTheMenuSaysWhereTheTourIs()
{
    const QTemporaryDir folder;
    Theme theme;
    auto built = Desktop::build({.folder = folder.path(), .tellDesktop = false}, theme);
    QVERIFY(built.ok());
    MainWindow &window = (*built)->window();
    QVERIFY(!(*built)->tour());
    window.show();
    window.commands().tour->trigger();
    auto *question = window.findChild<QMessageBox *>(u"tourQuestion"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY(question->findChild<QPushButton *>(u"openSandbox"_s));
    question->reject();
    QVERIFY(!window.findChild<CoachPanel *>());
}

QTEST_MAIN(TourProgramTest)
#include "tourprogramtest.moc"
