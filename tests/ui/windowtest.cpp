// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/quiet.h"
#include "ui/composer/warningsband.h"
#include "ui/theme/theme.h"
#include "ui/window/importdialog.h"
#include "ui/window/shiftdialog.h"
#include "ui/window/statusline.h"
#include "windowworld.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTimeEdit>
#include <QToolButton>

using namespace kalends;
using namespace Qt::StringLiterals;

/// The real window over a real store: what a person does, and what the store holds afterwards.
class WindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostIsWrittenAndScheduled();
    void aNewPostWithWordsIsKeptWhenItsDialogIsClosed();
    void anEmptyNewPostLeavesNothingBehind();
    void aClickIntoTheTimeMarksWhatTypingReplaces();
    void ctrlReturnSchedulesFromTheWords();
    void editsAreSavedAndCanBeUndone();
    void closingWithChangesAsksFirst();
    void theDialogSaysWhatIsMissingAndGoesThere();
    void aChannelsNameDoesNotTurnALineRound();
    void severalPostsAreOpenedOneAfterTheOther_data();
    void severalPostsAreOpenedOneAfterTheOther();
    void aDroppedFileIsOpened();
    void wordsOfAnEarlierStartComeBack();
    void draggingATileToAnotherDayIsStored();
    void undoAndRedoAreNamedInTheMenu();
    void menuShiftsMoveTheSelection_data();
    void menuShiftsMoveTheSelection();
    void theShiftDialogShowsWhatWouldCome();
    void theShiftDialogMovesARange();
    void deletingOffersUndo();
    void theOfferToUndoGoesWithItsStep();
    void duplicatingMakesADraftAtTheSameTime();
    void aCopyAskedForInTheComposerIsOpened();
    void aTimeIsSetForSeveralAtOnce();
    void searchFindsPostsOfAllYearsAndComesBack();
    void filtersHideTilesButNeverWhatNeedsAttention();
    void theWindowComesBackAsItWasLeft();
    void theFirstWindowFitsTheScreenWithItsFrame();
    void theStatusLineTellsWhatIsNext();
    void aHintGivesTheStatusLineBackByItself();
    void nearPostsThatCannotGoOutAreCalledOut();
    void aPostThatIsBeingWrittenIsNotCalledOutUntilItsComposerCloses();
    void anImportCanBeTakenBack();
    void aPartOfAShiftThatStaysDoesNotHideItsUndo();
    void fittingIntoTheSmallestWindow();
    void onAWideScreenTheRoomIsTheTitles();
    void wordsToChooseFromAreMirrored_data();
    void wordsToChooseFromAreMirrored();
    void anEmptyCalendarTeaches();
    void quittingSaysWhatIsMissed();
    void closingAsksOnceAndThenStaysInTheTray();
    void everyControlHasAName();
    void droppedFilesAskOnceForPostsOrACarousel();

private:
    static QPoint centreOf(CalendarView &view, const EntryId &id) { return view.tileRect(id).center(); }
    static void type(QPlainTextEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->insertPlainText(text);
    }
};

void WindowTest::aPostIsWrittenAndScheduled()
{
    WindowWorld world;
    MainWindow &window = world.open();
    ComposerDialog *dialog = window.newEntry(wallOf("2026-11-20T18:30:00"));
    QCOMPARE(dialog->windowTitle(), u"New post"_s);
    type(dialog->findChild<QPlainTextEdit *>(u"shared.caption"_s), u"Studio tour\nwith #light"_s);
    dialog->findChild<QCheckBox *>(u"channel.tiktok"_s)->click();
    dialog->findChild<QLineEdit *>(u"shared.labels"_s)->setText(u"tour, autumn"_s);
    Q_EMIT dialog->findChild<QLineEdit *>(u"shared.labels"_s)->textEdited(u"tour, autumn"_s);
    auto *schedule = dialog->findChild<QPushButton *>(u"scheduleButton"_s);
    QTRY_VERIFY(schedule->isEnabled());
    schedule->click();
    QTRY_VERIFY(!world.dialog());
    QVERIFY(world.settle());
    const auto page = world.plan.planner->list({});
    EXPECT_OK(page);
    QCOMPARE(page->entries.size(), 1);
    const Entry &entry = page->entries.first().entry;
    QCOMPARE(entry.caption, u"Studio tour\nwith #light"_s);
    QCOMPARE(entry.state, EntryState::Planned);
    QCOMPARE(entry.labels, QStringList({u"tour"_s, u"autumn"_s}));
    QCOMPARE(entry.channels.size(), 1);
    QCOMPARE(world.stored(entry.id), u"2026-11-20T18:30"_s);
    QCOMPARE(window.selection().ids(), QSet<EntryId>{entry.id});
    QCOMPARE(page->entries.first().jobs.size(), 1);
}

void WindowTest::aNewPostWithWordsIsKeptWhenItsDialogIsClosed()
{
    WindowWorld world;
    ComposerDialog *dialog = world.open().newEntry(std::nullopt);
    type(dialog->findChild<QPlainTextEdit *>(u"shared.caption"_s), u"Half a thought"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog());
    QVERIFY(world.settle());
    const auto shelf = world.plan.planner->shelf();
    EXPECT_OK(shelf);
    QCOMPARE(shelf->size(), 1);
    QCOMPARE(shelf->first().title, u"Half a thought"_s);
}

void WindowTest::anEmptyNewPostLeavesNothingBehind()
{
    WindowWorld world;
    ComposerDialog *dialog = world.open().newEntry(wallOf("2026-11-20T18:30:00"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog());
    QVERIFY(world.settle());
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 0);
}

void WindowTest::aClickIntoTheTimeMarksWhatTypingReplaces()
{
    WindowWorld world;
    ComposerDialog *dialog = world.open().newEntry(wallOf("2026-11-20T18:30:00"));
    auto *edit = dialog->findChild<QTimeEdit *>(u"publishTimeEdit"_s);
    auto *line = edit->findChild<QLineEdit *>();
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(6, line->height() / 2));
    QTest::keyClicks(edit, u"07"_s);
    QCOMPARE(edit->time().minute(), 30);
    QCOMPARE(edit->time().hour() % 12, 7);
}

void WindowTest::ctrlReturnSchedulesFromTheWords()
{
    WindowWorld world;
    ComposerDialog *dialog = world.open().newEntry(wallOf("2026-11-20T18:30:00"));
    auto *caption = dialog->findChild<QPlainTextEdit *>(u"shared.caption"_s);
    type(caption, u"Studio tour"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->findChild<QCheckBox *>(u"channel.tiktok"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"scheduleButton"_s)->isEnabled());
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier); // as it comes from outside
    QTRY_VERIFY(!world.dialog());
    QVERIFY(world.settle());
    const auto page = world.plan.planner->list({});
    EXPECT_OK(page);
    QCOMPARE(page->entries.size(), 1);
    QCOMPARE(page->entries.first().entry.state, EntryState::Planned);
}

void WindowTest::editsAreSavedAndCanBeUndone()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T09:00:00", u"Old words"_s);
    MainWindow &window = world.open();
    ComposerDialog *dialog = window.openEntry(id);
    QCOMPARE(dialog->windowTitle(), u"Edit post"_s);
    auto *save = dialog->findChild<QPushButton *>(u"scheduleButton"_s);
    dialog->findChild<QPlainTextEdit *>(u"shared.caption"_s)->setPlainText(u"New words"_s);
    dialog->findChild<QTimeEdit *>(u"publishTimeEdit"_s)->setTime(QTime(11, 15));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(!world.dialog());
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->find(id)->entry.caption, u"New words"_s);
    QCOMPARE(world.stored(id), u"2026-11-20T11:15"_s);
    window.commands().undo->trigger();
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->find(id)->entry.caption, u"Old words"_s);
    QCOMPARE(world.stored(id), u"2026-11-20T09:00"_s);
}

void WindowTest::closingWithChangesAsksFirst()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T09:00:00", u"Old words"_s);
    ComposerDialog *dialog = world.open().openEntry(id);
    dialog->findChild<QPlainTextEdit *>(u"shared.caption"_s)->setPlainText(u"New words"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = dialog->findChild<QMessageBox *>(u"unsavedQuestion"_s);
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!world.dialog());
    QCOMPARE(world.plan.planner->find(id)->entry.caption, u"Old words"_s);
}

void WindowTest::theDialogSaysWhatIsMissingAndGoesThere()
{
    WindowWorld world;
    ComposerDialog *dialog = world.open().newEntry(wallOf("2026-11-20T18:30:00"));
    QVERIFY(dialog->findChild<QToolButton *>(u"fix.add_media"_s));
    QVERIFY(dialog->goToFix(u"choose_privacy"_s));
    auto *privacy = dialog->findChild<QComboBox *>(u"tiktok.privacy_level"_s);
    QVERIFY(privacy);
    QTRY_VERIFY(privacy->isVisible());
    QVERIFY(dialog->draft().tikTok().privacyLevel.isEmpty()); // nothing is preselected
    QVERIFY(!dialog->goToFix(u"reconnect"_s));                // that is mended elsewhere
}

void WindowTest::aChannelsNameDoesNotTurnALineRound()
{
    Theme theme;
    const QString words = QString::fromUtf8("Instagram: يحتاج إلى صورة.");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        WarningsBand list(theme);
        list.setLayoutDirection(direction);
        list.setIssues({{.code = u"no_media"_s, .message = words}});
        const auto *line = list.findChild<QLabel *>(u"issue.no_media"_s);
        QVERIFY(line && line->text().endsWith(words));
        QCOMPARE(line->text().startsWith(QChar(0x200f)), direction == Qt::RightToLeft);
    }
}

void WindowTest::severalPostsAreOpenedOneAfterTheOther_data()
{
    QTest::addColumn<bool>("byEnter");
    QTest::newRow("from the menu") << false;
    QTest::newRow("Enter in the calendar") << true;
}

void WindowTest::severalPostsAreOpenedOneAfterTheOther()
{
    QFETCH(const bool, byEnter);
    WindowWorld world;
    const EntryId first = world.make("2026-11-20T09:00:00", u"First"_s, EntryState::Draft);
    const EntryId second = world.make("2026-11-21T09:00:00", u"Second"_s, EntryState::Draft);
    const EntryId third = world.make("2026-11-22T09:00:00", u"Third"_s, EntryState::Draft);
    MainWindow &window = world.open();
    window.selection().select({third, first, second}, first);
    if (byEnter)
        QTest::keyClick(&window.currentView(), Qt::Key_Return);
    else
        window.commands().open->trigger();
    QVERIFY(world.dialog());
    QCOMPARE(world.dialog()->entryId(), first); // in the order of the plan
    QCOMPARE(world.dialog()->findChild<QLabel *>(u"composerSeries"_s)->text(), u"1 of 3"_s);
    auto *schedule = world.dialog()->findChild<QPushButton *>(u"scheduleButton"_s);
    QCOMPARE(schedule->text(), u"Schedule and next"_s);
    schedule->click();
    QTRY_VERIFY(world.dialog() && world.dialog()->entryId() == second);
    QCOMPARE(world.plan.planner->find(first)->entry.state, EntryState::Planned);
    world.dialog()->findChild<QPushButton *>(u"skipButton"_s)->click();
    QTRY_VERIFY(world.dialog() && world.dialog()->entryId() == third);
    QCOMPARE(world.dialog()->findChild<QPushButton *>(u"scheduleButton"_s)->text(), u"Schedule"_s);
    QTest::keyClick(world.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog());
    QCOMPARE(world.plan.planner->find(second)->entry.state, EntryState::Draft);
}

void WindowTest::aDroppedFileIsOpened()
{
    WindowWorld world;
    world.importer = [&world](const QString &) -> Result<MediaId> { return world.plan.addMedium("a picture"); };
    world.board.reset();
    world.writer.reset();
    world.start();
    DropSlot slot;
    slot.kind = DropSlot::Kind::Day;
    slot.day = QDate(2026, 11, 25);
    Q_EMIT world.open().currentView().filesDropped(slot, {u"/somewhere/a.jpg"_s});
    QTRY_VERIFY(world.dialog());
    QCOMPARE(world.dialog()->form().media.size(), 1);
    QCOMPARE(world.dialog()->form().at->date(), slot.day);
}

void WindowTest::wordsOfAnEarlierStartComeBack()
{
    WindowWorld world;
    EntryForm form;
    form.timezone = "Europe/Berlin";
    form.channels = {Channel::Instagram};
    form.caption = u"Before the power went"_s;
    world.composerDesk.journal.insert(
        u"new-1"_s, QJsonDocument(QJsonObject{{u"form"_s, toJson(form)}, {u"base"_s, toJson(EntryForm())}}).toJson());
    world.composerDesk.journal.insert(u"new-2"_s, "{ half a fi");
    world.open();
    QTRY_VERIFY(world.dialog());
    QCOMPARE(world.dialog()->form().caption, form.caption);
    QVERIFY(world.dialog()->findChild<QLabel *>(u"composerNotice"_s)->text().contains(u"Nothing is lost"_s));
    QTest::keyClick(world.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog());
    QTRY_COMPARE(world.board->shelf().size(), 1);
    QTRY_VERIFY(world.composerDesk.journal.isEmpty());
}

void WindowTest::draggingATileToAnotherDayIsStored()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    const EntryId target = world.make("2026-11-26T09:00:00", u"There"_s);
    MainWindow &window = world.open();
    CalendarView &view = window.currentView();
    QTRY_VERIFY(!view.tileRect(id).isEmpty());
    dragBy(view.viewport(), centreOf(view, id), centreOf(view, target));
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-26T14:30"_s);
}

void WindowTest::undoAndRedoAreNamedInTheMenu()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    QVERIFY(!window.commands().undo->isEnabled());
    window.selection().selectOnly(id);
    window.commands().laterDay->trigger();
    QVERIFY(world.settle());
    QVERIFY(window.commands().undo->isEnabled());
    QVERIFY2(window.commands().undo->text().size() > 8, qPrintable(window.commands().undo->text()));
    window.commands().undo->trigger();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-20T14:30"_s);
    QVERIFY(window.commands().redo->isEnabled());
    window.commands().redo->trigger();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-21T14:30"_s);
}

void WindowTest::menuShiftsMoveTheSelection_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("to");
    QTest::newRow("a day later") << u"laterDay"_s << u"2026-11-21T14:30"_s;
    QTest::newRow("a week later") << u"laterWeek"_s << u"2026-11-27T14:30"_s;
    QTest::newRow("an hour later") << u"laterHour"_s << u"2026-11-20T15:30"_s;
    QTest::newRow("a day earlier") << u"earlierDay"_s << u"2026-11-19T14:30"_s;
    QTest::newRow("an hour earlier") << u"earlierHour"_s << u"2026-11-20T13:30"_s;
    QTest::newRow("a week earlier would be the past") << u"earlierWeek"_s << u"2026-11-20T14:30"_s;
}

void WindowTest::menuShiftsMoveTheSelection()
{
    QFETCH(QString, command);
    QFETCH(QString, to);
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    auto *action = window.findChild<QAction *>(command);
    QVERIFY(!action->isEnabled()); // nothing is selected
    window.selection().selectOnly(id);
    QVERIFY(action->isEnabled());
    action->trigger();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), to);
}

void WindowTest::theShiftDialogShowsWhatWouldCome()
{
    WindowWorld world;
    const EntryId moved = world.make("2026-11-20T14:30:00", u"Moves"_s);
    const EntryId met = world.make("2026-11-21T14:30:00", u"Is met"_s);
    const EntryId tooEarly = world.make("2026-11-18T18:00:00", u"Soon"_s);
    MainWindow &window = world.open();
    window.selection().select({moved, tooEarly});
    window.commands().shift->trigger();
    auto *dialog = window.findChild<ShiftDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->preview().moved.size(), 2);
    QCOMPARE(dialog->preview().collisions.size(), 1);
    QCOMPARE(dialog->preview().collisions.first().with, met);
    dialog->findChild<QComboBox *>(u"shiftDirection"_s)->setCurrentIndex(1);
    QTRY_COMPARE(dialog->preview().refused.size(), 1); // today's post cannot go to yesterday
    QCOMPARE(dialog->preview().refused.first().id, tooEarly);
    QVERIFY(dialog->findChild<QListWidget *>(u"shiftLines"_s)->count() > 0);
    QCOMPARE(world.stored(moved), u"2026-11-20T14:30"_s);                                     // looking moves nothing
    QVERIFY(world.board->tilesOn(QDate(2026, 11, 20)).first().mark != BoardTile::Mark::None); // the calendar shows it
    dialog->reject();
    QTRY_VERIFY(!window.findChild<ShiftDialog *>());
    QVERIFY(world.board->tilesOn(QDate(2026, 11, 20)).first().mark == BoardTile::Mark::None);
    QCOMPARE(world.stored(moved), u"2026-11-20T14:30"_s);
}

void WindowTest::theShiftDialogMovesARange()
{
    WindowWorld world;
    const EntryId inside = world.make("2026-11-25T14:30:00", u"Inside"_s);
    const EntryId outside = world.make("2026-12-02T14:30:00", u"Outside"_s);
    MainWindow &window = world.open();
    window.commands().shift->trigger();
    auto *dialog = window.findChild<ShiftDialog *>();
    dialog->findChild<QAbstractButton *>(u"shiftRange"_s)->click();
    dialog->findChild<QDateEdit *>(u"shiftFrom"_s)->setDate(QDate(2026, 11, 24));
    dialog->findChild<QDateEdit *>(u"shiftTo"_s)->setDate(QDate(2026, 11, 30));
    dialog->findChild<QSpinBox *>(u"shiftNumber"_s)->setValue(2);
    QTRY_COMPARE(dialog->preview().moved.size(), 1);
    dialog->findChild<QPushButton *>(u"shiftButton"_s)->click();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(inside), u"2026-11-27T14:30"_s);
    QCOMPARE(world.stored(outside), u"2026-12-02T14:30"_s);
}

void WindowTest::deletingOffersUndo()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    window.selection().selectOnly(id);
    window.commands().remove->trigger();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"gone"_s);
    auto *undo = world.part<QPushButton>("toastAction");
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-20T14:30"_s);
}

void WindowTest::theOfferToUndoGoesWithItsStep()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    window.selection().selectOnly(id);
    window.commands().remove->trigger();
    QVERIFY(world.settle());
    auto *offer = world.part<QPushButton>("toastAction");
    QTRY_VERIFY(offer->isVisible());
    window.commands().undo->trigger();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-20T14:30"_s);
    QVERIFY(!offer->isVisible()); // it would undo another step now
}

void WindowTest::duplicatingMakesADraftAtTheSameTime()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    window.selection().selectOnly(id);
    window.commands().duplicate->trigger();
    QVERIFY(world.settle());
    QCOMPARE(window.selection().ids().size(), 1);
    const EntryId copy = *window.selection().ids().begin();
    QVERIFY(copy != id);
    QCOMPARE(world.stored(copy), u"2026-11-20T14:30"_s);
    QCOMPARE(world.plan.planner->find(copy)->entry.state, EntryState::Draft);
}

void WindowTest::aCopyAskedForInTheComposerIsOpened()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    ComposerDialog *dialog = window.openEntry(id);
    QVERIFY(dialog);
    dialog->findChild<QAction *>(u"duplicateAction"_s)->trigger();
    const auto copy = [&window]() -> ComposerDialog * {
        for (ComposerDialog *open : window.findChildren<ComposerDialog *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    };
    QTRY_VERIFY(copy() && !copy()->entryId().isEmpty() && copy()->entryId() != id);
    QCOMPARE(world.plan.planner->find(copy()->entryId())->entry.caption, u"Giveaway"_s);
}

void WindowTest::aTimeIsSetForSeveralAtOnce()
{
    WindowWorld world;
    const EntryId first = world.make("2026-11-20T14:30:00", u"First"_s);
    const EntryId second = world.make("2026-11-21T16:00:00", u"Second"_s);
    MainWindow &window = world.open();
    window.selection().select({first, second});
    window.commands().setTime->trigger();
    auto *dialog = window.findChild<QDialog *>(u"timeDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>(u"publishDateEdit"_s)->setDate(QDate(2026, 11, 25));
    dialog->findChild<QTimeEdit *>(u"publishTimeEdit"_s)->setTime(QTime(9, 0));
    dialog->findChild<QPushButton *>(u"setTimeButton"_s)->click();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(first), u"2026-11-25T09:00"_s);
    QCOMPARE(world.stored(second), u"2026-11-26T10:30"_s); // the distance is kept
}

void WindowTest::searchFindsPostsOfAllYearsAndComesBack()
{
    WindowWorld world;
    world.make("2027-06-01T14:30:00", u"Summer giveaway"_s);
    world.make("2026-11-20T14:30:00", u"Autumn"_s);
    MainWindow &window = world.open();
    window.activateWindow(); // a bare window system does not by itself
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.commands().find->trigger();
    auto *search = world.part<QLineEdit>("searchEdit");
    search->setText(u"GIVEAWAY"_s);
    QTRY_COMPARE(window.viewKind(), ViewKind::List);
    QTRY_COMPARE(world.board->foundCount(), 1);
    search->clear();
    QTRY_COMPARE(window.viewKind(), ViewKind::Month);
    QTest::keyClicks(search, u"giveaway"_s);
    QTest::keyClick(search, Qt::Key_Return); // on to what is found
    QCOMPARE(window.viewKind(), ViewKind::List);
    QTRY_VERIFY(window.currentView().hasFocus());
    QTRY_COMPARE(world.board->foundCount(), 1);
    window.commands().find->trigger();
    QTest::keyClick(search, Qt::Key_Escape); // and back to where it began
    QVERIFY(search->text().isEmpty());
    QCOMPARE(window.viewKind(), ViewKind::Month);
    QTRY_VERIFY(window.currentView().hasFocus());
}

void WindowTest::filtersHideTilesButNeverWhatNeedsAttention()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Without media"_s);
    MainWindow &window = world.open();
    auto *menu = window.findChild<QMenu *>(u"filterMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == "TikTok"_L1)
            action->trigger();
    }
    QVERIFY(world.board->tilesOn(QDate(2026, 11, 20)).isEmpty());
    QCOMPARE(world.board->attention().size(), 1);
    QCOMPARE(world.board->attention().first().id(), id);
}

void WindowTest::theWindowComesBackAsItWasLeft()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    window.resize(1180, 720);
    window.showView(ViewKind::Week);
    window.selection().selectOnly(id);
    window.commands().laterDay->trigger();
    window.commands().sidebar->trigger();
    MainWindow &again = world.reopen();
    QCOMPARE(again.viewKind(), ViewKind::Week);
    QCOMPARE(again.size(), QSize(1180, 720));
    QVERIFY(!again.commands().sidebar->isChecked());
    QCOMPARE(world.stored(id), u"2026-11-21T14:30"_s);
    again.currentView().goTo(QDate(2026, 11, 21));
    QTRY_VERIFY(!again.currentView().tileRect(id).isEmpty());
}

void WindowTest::theFirstWindowFitsTheScreenWithItsFrame()
{
    WindowWorld world;
    const MainWindow &window = world.open({}); // as it comes up by itself
    const QSize room = window.screen()->availableSize();
    const QSize least = window.minimumSize();
    QVERIFY(window.width() < std::max(room.width(), least.width() + 1));
    QVERIFY(window.height() < std::max(room.height() - 40, least.height() + 1));
}

void WindowTest::theStatusLineTellsWhatIsNext()
{
    WindowWorld world;
    for (const char *flag : {"publish_ig", "publish_tiktok"})
        EXPECT_OK(world.flags.set(QString::fromLatin1(flag), true));
    world.make("2026-11-18T11:30:00", u"Nothing to show"_s); // it comes first and cannot go out
    world.make("2026-11-18T12:30:00", u"Studio tour"_s, EntryState::Planned, {Channel::Instagram}, {world.photo().id});
    MainWindow &window = world.open();
    window.beat();
    auto *next = world.part<QLabel>("statusNext");
    QTRY_VERIFY2(next->accessibleName().contains(u"Studio tour"_s) && next->accessibleName().contains("2 h 10 min"_L1),
                 qPrintable(next->accessibleName()));
    QVERIFY(world.part<QToolButton>("statusWorker")->text().startsWith("worker ok"_L1));
}

void WindowTest::aHintGivesTheStatusLineBackByItself()
{
    Theme theme;
    StatusLine line(theme);
    line.setWords({.next = u"Next: Studio tour"_s, .worker = u"worker ok"_s});
    const auto *left = line.findChild<QLabel *>(u"statusNext"_s);
    line.setHint(u"Wed 25 Nov, 09:00"_s);
    QCOMPARE(left->accessibleName(), u"Wed 25 Nov, 09:00"_s);
    auto *away = line.findChild<QTimer *>();
    QVERIFY(away->isActive() && away->interval() >= 2000); // time to read it
    away->setInterval(1);
    QTRY_COMPARE(left->accessibleName(), u"Next: Studio tour"_s);
}

void WindowTest::nearPostsThatCannotGoOutAreCalledOut()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-19T09:00:00", u"No picture"_s);
    MainWindow &window = world.open();
    QSignalSpy noticed(&window, &MainWindow::backPlanNoticed);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(window.backPlanNotices().size(), 1);
    QCOMPARE(window.backPlanNotices().first().id, id);
    QCOMPARE(window.backPlanNotices().first().kind, BackPlanNotice::Kind::NoMedia);
}

void WindowTest::aPostThatIsBeingWrittenIsNotCalledOutUntilItsComposerCloses()
{
    WindowWorld world;
    const EntryId id = world.make("2026-11-18T13:00:00", u"Being written"_s, EntryState::Draft);
    MainWindow &window = world.open();
    QSignalSpy noticed(&window, &MainWindow::backPlanNoticed);
    ComposerDialog *dialog = window.openEntry(id);
    QVERIFY(dialog);
    QTRY_COMPARE(window.backPlanNotices().size(), 1); // it is known, and in the sidebar
    const EntryId other = world.make("2026-11-18T14:00:00", u"Another one"_s);
    world.plan.database->noteChange(other);
    world.board->everythingChanged();
    QTRY_COMPARE(noticed.count(), 1); // others are called out meanwhile
    QCOMPARE(noticed.takeFirst().first().value<BackPlanNotice>().id, other);
    dialog->reject();
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.takeFirst().first().value<BackPlanNotice>().id, id);
}

void WindowTest::anImportCanBeTakenBack()
{
    WindowWorld world;
    MainWindow &window = world.open();
    const auto made =
        world.plan.planner->createEntries({PlanFixture::wanted(wallOf("2026-11-20T09:00:00"), EntryState::Draft)});
    QVERIFY(made.ok());
    world.desk.importReport.rows = 1;
    world.desk.importReport.accepted = 1;
    world.desk.importReport.created = made->changed;
    world.desk.importReport.undoId = made->undoId;
    window.commands().importPlan->trigger();
    auto *dialog = window.findChild<ImportDialog *>();
    dialog->setPath(u"/home/me/posts.csv"_s);
    dialog->findChild<QPushButton *>(u"importButton"_s)->click();
    QTRY_COMPARE(world.part<QPushButton>("toastAction")->text(), u"Undo"_s);
    window.commands().undo->trigger();
    QTRY_COMPARE(world.plan.planner->list({})->entries.size(), 0);
}

void WindowTest::aPartOfAShiftThatStaysDoesNotHideItsUndo()
{
    WindowWorld world;
    const EntryId out = world.makePublished("2026-11-16T09:30:00", u"It is out"_s);
    const EntryId moves = world.make("2026-11-20T09:00:00", u"It moves"_s);
    world.open();
    ShiftRequest request;
    request.ids = {out, moves};
    request.by.days = 1;
    world.board->shift(request);
    QTRY_VERIFY(world.part<QLabel>("toastText")->text().contains(u"published"_s)); // why one stayed
    QVERIFY(world.part<QPushButton>("toastAction")->isVisible());
    world.part<QPushButton>("toastAction")->click();
    QTRY_COMPARE(world.stored(moves), u"2026-11-20T09:00"_s);
}

void WindowTest::fittingIntoTheSmallestWindow()
{
    WindowWorld world;
    MainWindow &window = world.open({900, 600});
    QCOMPARE(window.size(), QSize(900, 600));
    const auto *header = world.part<QWidget>("headerBar");
    for (const QWidget *child : header->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible())
            QVERIFY2(header->rect().contains(child->geometry()), qPrintable(child->objectName()));
    }
    ComposerDialog *dialog = window.newEntry(std::nullopt);
    QVERIFY2(dialog->minimumSizeHint().width() <= 900 && dialog->minimumSizeHint().height() <= 600,
             qPrintable(u"%1x%2"_s.arg(dialog->minimumSizeHint().width()).arg(dialog->minimumSizeHint().height())));
}

void WindowTest::onAWideScreenTheRoomIsTheTitles()
{
    WindowWorld world;
    for (const QSize size : {QSize(1440, 900), QSize(3000, 900)}) {
        world.open(size);
        test::untilQuiet();
        for (const QPushButton *button : world.part<QWidget>("headerBar")->findChildren<QPushButton *>())
            QCOMPARE(button->width(), button->sizeHint().width());
        const auto *search = world.part<QLineEdit>("searchEdit");
        QCOMPARE(search->width(), search->maximumWidth()); // what it is for can be read
    }
}

void WindowTest::wordsToChooseFromAreMirrored_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left") << Qt::LeftToRight;
    QTest::newRow("right") << Qt::RightToLeft;
}

/// At the first start, and in the list of keys.
void WindowTest::wordsToChooseFromAreMirrored()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    const bool mirrored = direction == Qt::RightToLeft;
    WindowWorld world;
    MainWindow &window = world.open();
    window.showFirstRun();
    auto *choice = world.part<QPushButton>("trySandboxButton");
    QVERIFY(QTest::qWaitForWindowExposed(choice->window()));
    const QRect mark = choice->findChild<QLabel *>(u"mark"_s)->geometry();
    QVERIFY(choice->rect().contains(mark));
    for (const QLabel *words : choice->findChildren<QLabel *>()) {
        if (words->objectName() != "mark"_L1)
            QVERIFY(mirrored ? words->geometry().right() < mark.left() : words->geometry().left() > mark.right());
    }
    window.commands().shortcuts->trigger();
    QTextDocument *keys = world.part<QTextBrowser>("shortcutsText")->document();
    const auto *table = qobject_cast<QTextTable *>(keys->rootFrame()->childFrames().constFirst());
    const QTextBlock key = keys->find(u"Ctrl+N"_s).block();
    QCOMPARE(table->cellAt(key.position()).column(), mirrored ? 1 : 0);
}

void WindowTest::anEmptyCalendarTeaches()
{
    WindowWorld world;
    world.open();
    auto *hint = world.part<QWidget>("emptyHint");
    QTRY_VERIFY(hint->isVisible());
    world.onShelf();
    QTRY_VERIFY(!hint->isVisible());
}

void WindowTest::quittingSaysWhatIsMissed()
{
    WindowWorld world;
    world.make("2026-11-18T20:00:00", u"Tonight"_s);
    MainWindow &window = world.open();
    QSignalSpy left(&window, &MainWindow::quitRequested);
    window.close();
    auto *question = window.findChild<QMessageBox *>(u"quitQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains("Tonight"_L1));
    QCOMPARE(left.count(), 0);
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel)); // Return alone must not miss a post
    question->defaultButton()->click();
    QVERIFY(window.isVisible());
    window.quit(true);
    QCOMPARE(left.count(), 1);
}

void WindowTest::closingAsksOnceAndThenStaysInTheTray()
{
    WindowWorld world;
    world.desk.tray = true;
    MainWindow &window = world.open();
    QSignalSpy left(&window, &MainWindow::quitRequested);
    window.close();
    auto *question = window.findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    QVERIFY(window.isVisible());
    question->defaultButton()->click();
    QVERIFY(!window.isVisible());
    QCOMPARE(left.count(), 0);
    window.raiseForPerson();
    window.close(); // remembered: not asked again
    QVERIFY(!window.isVisible());
    QCOMPARE(left.count(), 0);
}

void WindowTest::everyControlHasAName()
{
    WindowWorld world;
    world.make("2026-11-20T14:30:00", u"Giveaway"_s);
    MainWindow &window = world.open();
    ComposerDialog *dialog = window.newEntry(wallOf("2026-11-20T18:30:00"));
    QCOMPARE(QAccessible::queryAccessibleInterface(dialog)->role(), QAccessible::Dialog);
    QCOMPARE(QAccessible::queryAccessibleInterface(dialog)->text(QAccessible::Name), u"New post"_s);
    QStringList nameless;
    const auto check = [&nameless](const QWidget *root) {
        for (QWidget *child : root->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(child) || qobject_cast<QLineEdit *>(child) ||
                                 qobject_cast<QPlainTextEdit *>(child) || qobject_cast<QComboBox *>(child) ||
                                 qobject_cast<QAbstractSpinBox *>(child);
            const bool inside = child->objectName().startsWith("qt_"_L1) || child->objectName() == "SpinBox"_L1 ||
                                qobject_cast<QAbstractSpinBox *>(child->parentWidget()) ||
                                qobject_cast<QComboBox *>(child->parentWidget()) ||
                                qobject_cast<QLineEdit *>(child->parentWidget());
            if (!control || inside || !child->isVisibleTo(root))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName());
        }
    };
    check(&window);
    check(dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void WindowTest::droppedFilesAskOnceForPostsOrACarousel()
{
    WindowWorld world;
    MainWindow &window = world.open();
    DropSlot slot;
    slot.kind = DropSlot::Kind::Day;
    slot.day = QDate(2026, 11, 25);
    Q_EMIT window.currentView().filesDropped(slot, {u"/nowhere/a.jpg"_s, u"/nowhere/b.jpg"_s});
    auto *question = window.findChild<QMessageBox *>(u"filesQuestion"_s);
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(world.settle());
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 0);
}

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
