// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
/// The composer over a real store: what is written is kept, what is wrong is said and mended, what is out is shown.
#include "composerworld.h"
#include "support/quiet.h"
#include "ui/composer/preview/previewpane.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/composer/warningsband.h"
#include "ui/composer/words/captionedit.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTimeEdit>
#include <QToolButton>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// As a person types it: key by key at the end.
void type(ComposerDialog &dialog, const QString &text)
{
    auto *edit = dialog.findChild<CaptionEdit *>(u"shared.caption"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, text);
}

/// All of it at once, as pasted.
void write(ComposerDialog &dialog, const QString &text)
{
    auto *edit = dialog.findChild<CaptionEdit *>(u"shared.caption"_s);
    edit->selectAll();
    edit->textCursor().removeSelectedText();
    if (!text.isEmpty())
        edit->insertPlainText(text);
}

QString fixName(const QString &fix)
{
    return u"fix."_s + fix;
}

} // namespace

class ComposerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewPostBecomesADraftAtItsFirstPauseAndIsScheduledAsAsked();
    void aBlankPostLeavesNothingBehind();
    void aPostThatWasBlankedAgainLeavesNothingBehind();
    void aPostThatIsDiscardedWhileItIsBeingSavedLeavesNothingBehind();
    void escapeKeepsEveryWordWithoutAsking();
    void theProgramsEndKeepsEveryWord();
    void aSaveThatIsRefusedIsSaidUntilOneIsTaken();
    void aPlannedPostIsStoredOnlyWhenItIsSaved();
    void closingAPlannedPostWithChangesAsks_data();
    void closingAPlannedPostWithChangesAsks();
    void whatKeepsItFromBeingScheduledIsSaidAndGoneTo_data();
    void whatKeepsItFromBeingScheduledIsSaidAndGoneTo();
    void wordsTypedWhileASaveIsOnItsWayAreSavedToo();

    void pausesOfOneSessionAreOneStepOfUndo();
    void aCrashWhileTypingLosesNothing();
    void aCrashWhileAPlannedPostIsChangedLosesNothing();
    void aJournalOfWhatIsStoredIsCleared();

    void whatAnotherChangedComesTogether();
    void whatBothChangedIsAskedAbout_data();
    void whatBothChangedIsAskedAbout();
    void aPostDeletedMeanwhileCanBeKeptAsANewOne();
    void aPostThatGoesOutWhileItIsChangedBecomesReadOnlyAndKeepsTheWords_data();
    void aPostThatGoesOutWhileItIsChangedBecomesReadOnlyAndKeepsTheWords();

    void theBandShowsTwoLinesAndTheRestOnDemand();
    void eachWarningHasItsButton_data();
    void eachWarningHasItsButton();
    void theSuggestedTimeIsTakenWithOneClickAndSaysWhy();
    void theReasonOfASuggestedTimeIsAlwaysThereAndWhole_data();
    void theReasonOfASuggestedTimeIsAlwaysThereAndWhole();
    void whoComesToTikToksConsentSeesAllOfIt();
    void aTimeIsChosenClearedAndMovedToAnotherZone();
    void theMonthIsMadeWhenADayIsChosenFromIt();
    void thePreviewTakesThePlaceOfThePictures();
    void picturesWithoutWordsAreDraftedFor();
    void wordsDraftedLateDoNotOverwriteTypedOnes();

    void whatIsOutIsReadOnly();
    void anAnswerThatGotLostIsExplainedAndAskedForAgain();
    void linksThatAreNotOfTheWebAreNotOffered();

    void theKeyboardAloneWritesAndSchedules();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void itIsADialogWithItsName();
    void aHostileCaptionIsShownAsItIs();
};

void ComposerTest::aNewPostBecomesADraftAtItsFirstPauseAndIsScheduledAsAsked()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    QSignalSpy stored(&dialog, &ComposerDialog::stored);
    write(dialog, u"Studio tour"_s);
    QTRY_VERIFY(!dialog.entryId().isEmpty());
    const EntryId id = dialog.entryId();
    QCOMPARE(world.storedEntry(id).state, EntryState::Draft);
    QCOMPARE(world.storedEntry(id).caption, u"Studio tour"_s);
    QCOMPARE(dialog.windowTitle(), u"Edit post"_s);
    QTRY_COMPARE(world.inComposer<QLabel>("composerState")->text(), u"saved"_s);
    dialog.draft().setChannel(Channel::TikTok, false);
    world.inComposer<QPushButton>("scheduleButton")->click();
    QTRY_VERIFY(!world.composer);
    QCOMPARE(stored.count(), 1);
    QCOMPARE(world.storedEntry(id).state, EntryState::Planned);
    QCOMPARE(world.stored(id), u"2026-11-20T18:30"_s);
    QVERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::aBlankPostLeavesNothingBehind()
{
    ComposerWorld world;
    world.compose(wallOf("2026-11-20T18:30:00")).reject();
    QTRY_VERIFY(!world.composer);
    QVERIFY(world.settle());
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 0);
    QVERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::aPostThatWasBlankedAgainLeavesNothingBehind()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose();
    write(dialog, u"No"_s);
    QTRY_VERIFY(!dialog.entryId().isEmpty());
    write(dialog, {});
    dialog.reject();
    QTRY_VERIFY(!world.composer);
    QVERIFY(world.settle());
    QTRY_COMPARE(world.plan.number("SELECT count(*) FROM calendar_entries WHERE deleted_at IS NULL"), 0);
}

void ComposerTest::aPostThatIsDiscardedWhileItIsBeingSavedLeavesNothingBehind()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose();
    QSignalSpy unwanted(&dialog, &ComposerDialog::deleteRequested);
    write(dialog, u"Not this"_s);
    QVERIFY(dialog.session().settle());
    world.inComposer<QAction>("deleteAction")->trigger();
    QTRY_VERIFY(!world.composer);
    QVERIFY(world.settle());
    QCOMPARE(world.board->shelf().size(), 1); // it came about all the same
    QCOMPARE(unwanted.count(), 1);
    QCOMPARE(unwanted.first().first().value<EntryId>(), world.board->shelf().constFirst().id());
    QVERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::escapeKeepsEveryWordWithoutAsking()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose();
    write(dialog, u"Half a thought"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!world.composer);
    QTRY_COMPARE(world.board->shelf().size(), 1);
    QCOMPARE(world.storedEntry(world.board->shelf().constFirst().id()).caption, u"Half a thought"_s);
    QTRY_VERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::theProgramsEndKeepsEveryWord()
{
    ComposerWorld world;
    write(world.compose(), u"Interrupted"_s);
    delete world.composer; // as the window goes
    QVERIFY(world.settle());
    QTRY_COMPARE(world.board->shelf().size(), 1);
    QCOMPARE(world.board->shelf().constFirst().entry.title, u"Interrupted"_s);
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    write(world.compose(id), u"Not saved yet"_s);
    delete world.composer;
    QVERIFY(world.settle());
    QCOMPARE(world.storedEntry(id).caption, u"As planned"_s);
    QVERIFY(world.composerDesk.journal.contains(id.toString()));
}

void ComposerTest::aSaveThatIsRefusedIsSaidUntilOneIsTaken()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose();
    auto *band = world.inComposer<WarningsBand>("warningsBand");
    dialog.draft().setCaption(u"a bell \u0007"_s);
    QTRY_VERIFY2(band->notice().contains(u"U+0007"_s), qPrintable(band->notice()));
    QCOMPARE(dialog.session().state(), ComposerSession::State::Failed);
    QCOMPARE(world.composerDesk.journal.size(), 1); // kept all the same
    dialog.reject();                                // and not closed behind the person's back
    auto *question = world.inComposer<QMessageBox>("unsavedQuestion");
    QVERIFY(question);
    question->button(QMessageBox::Cancel) ? void() : question->reject();
    dialog.draft().setCaption(u"no bell"_s);
    QTRY_COMPARE(dialog.session().state(), ComposerSession::State::Saved);
    QVERIFY(band->notice().isEmpty());
    QVERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::aPlannedPostIsStoredOnlyWhenItIsSaved()
{
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    ComposerDialog &dialog = world.compose(id);
    write(dialog, u"Half-writ"_s);
    QTRY_COMPARE(world.composerDesk.journal.size(), 1); // nothing is lost…
    constexpr int kLongerThanAPause = 300;              // ms
    const auto isHalfWritten = [&] { return world.storedEntry(id).caption != u"As planned"_s; };
    QVERIFY(!QTest::qWaitFor(isHalfWritten, kLongerThanAPause)); // …and nothing half-written can go out
    QCOMPARE(world.inComposer<QLabel>("composerState")->text(), u"changed, not saved yet"_s);
    QCOMPARE(world.inComposer<QPushButton>("scheduleButton")->text(), u"Save"_s);
    world.inComposer<QPushButton>("scheduleButton")->click();
    QTRY_VERIFY(!world.composer);
    QCOMPARE(world.storedEntry(id).caption, u"Half-writ"_s);
    QCOMPARE(world.storedEntry(id).state, EntryState::Planned);
    QVERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::closingAPlannedPostWithChangesAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<bool>("closes");
    QTest::newRow("save") << u"Save"_s << u"New words"_s << true;
    QTest::newRow("discard") << u"Discard"_s << u"As planned"_s << true;
    QTest::newRow("keep editing") << u"Keep editing"_s << u"As planned"_s << false;
}

void ComposerTest::closingAPlannedPostWithChangesAsks()
{
    QFETCH(const QString, button);
    QFETCH(const QString, caption);
    QFETCH(const bool, closes);
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    ComposerDialog &dialog = world.compose(id);
    dialog.reject(); // nothing was changed: nothing is asked
    QTRY_VERIFY(!world.composer);
    ComposerDialog &again = world.compose(id);
    write(again, u"New words"_s);
    again.reject();
    auto *question = world.inComposer<QMessageBox>("unsavedQuestion");
    QVERIFY(question);
    for (QAbstractButton *choice : question->buttons()) {
        if (choice->text() == button)
            choice->click();
    }
    if (closes)
        QTRY_VERIFY(!world.composer);
    QVERIFY(world.settle());
    QCOMPARE(world.storedEntry(id).caption, caption);
    if (!closes)
        QCOMPARE(again.form().caption, u"New words"_s);
    else
        QVERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::whatKeepsItFromBeingScheduledIsSaidAndGoneTo_data()
{
    using Change = std::function<void(PostDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("notice");
    const auto row = [](const char *name, const QString &notice, const Change &change) {
        QTest::newRow(name) << change << notice;
    };
    row("no time", u"Choose a time first."_s, [](PostDraft &draft) { draft.setTime({}, "Europe/Berlin"); });
    row("past", u"Choose a time that is still ahead."_s,
        [](PostDraft &draft) { draft.setTime(wallOf("2026-11-18T10:00:00"), "Europe/Berlin"); });
    row("no zone", u"Choose a time zone that exists first."_s,
        [](PostDraft &draft) { draft.setTime(wallOf("2026-11-20T10:00:00"), "Mars/Base"); });
    row("nowhere", u"Choose where to post it first."_s, [](PostDraft &draft) {
        draft.setChannel(Channel::Instagram, false);
        draft.setChannel(Channel::TikTok, false);
    });
}

void ComposerTest::whatKeepsItFromBeingScheduledIsSaidAndGoneTo()
{
    QFETCH(const std::function<void(PostDraft &)>, change);
    QFETCH(const QString, notice);
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    change(dialog.draft());
    world.inComposer<QPushButton>("scheduleButton")->click();
    QVERIFY(world.composer);
    QCOMPARE(world.inComposer<WarningsBand>("warningsBand")->notice(), notice);
}

void ComposerTest::wordsTypedWhileASaveIsOnItsWayAreSavedToo()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    write(dialog, u"One"_s);
    dialog.session().settle();
    QCOMPARE(dialog.session().state(), ComposerSession::State::Saving);
    write(dialog, u"One two"_s); // before the store has answered
    QTRY_COMPARE(dialog.session().state(), ComposerSession::State::Saved);
    QCOMPARE(world.storedEntry(dialog.entryId()).caption, u"One two"_s);
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 1);
}

void ComposerTest::pausesOfOneSessionAreOneStepOfUndo()
{
    ComposerWorld world;
    const EntryId id = world.make(nullptr, u"As it was"_s, EntryState::Draft);
    ComposerDialog &dialog = world.compose(id);
    for (const QString &words : {u"One"_s, u"One two"_s, u"One two three"_s}) {
        write(dialog, words);
        QVERIFY(dialog.session().settle());
        QTRY_COMPARE(dialog.session().state(), ComposerSession::State::Saved);
    }
    QCOMPARE(world.plan.number("SELECT count(*) FROM undo_records"), 2); // making it, and this session
    dialog.reject();
    QTRY_VERIFY(!world.composer);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.storedEntry(id).caption, u"As it was"_s);
    world.board->redo();
    QVERIFY(world.settle());
    QCOMPARE(world.storedEntry(id).caption, u"One two three"_s);
    QVERIFY(!world.board->canRedo());

    ComposerDialog &fresh = world.compose();
    write(fresh, u"New"_s);
    QTRY_VERIFY(!fresh.entryId().isEmpty());
    const EntryId made = fresh.entryId();
    write(fresh, u"New, changed"_s);
    fresh.reject();
    QTRY_VERIFY(!world.composer);
    world.board->undo(); // making it and writing it are one step
    QVERIFY(world.settle());
    QCOMPARE(world.stored(made), u"gone"_s);
}

void ComposerTest::aCrashWhileTypingLosesNothing()
{
    ComposerWorld world;
    QHash<QString, QByteArray> journal;
    world.pause = std::chrono::minutes(1); // the crash comes before it
    {
        ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
        write(dialog, u"Before the light went out \U0001F526"_s);
        dialog.draft().setField(Channel::TikTok, u"allow_duet"_s, true);
        QTRY_COMPARE(world.composerDesk.journal.size(), 1);
        journal = world.composerDesk.journal; // what a crash leaves
        dialog.session().discard();
        delete world.composer;
        QVERIFY(world.settle());
    }
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 0);
    world.composerDesk.journal = journal;
    world.pause = std::chrono::milliseconds(120);
    ComposerDialog &again = world.compose();
    QVERIFY(again.session().restore(journal.begin().key(), journal.begin().value()));
    QCOMPARE(again.form().caption, u"Before the light went out \U0001F526"_s);
    QCOMPARE(again.form().at, std::optional(wallOf("2026-11-20T18:30:00")));
    QVERIFY(again.draft().tikTok().allowDuet);
    QTRY_COMPARE(again.session().state(), ComposerSession::State::Saved); // and it becomes a draft by itself
    QTRY_VERIFY(world.composerDesk.journal.isEmpty());
}

void ComposerTest::aCrashWhileAPlannedPostIsChangedLosesNothing()
{
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    write(world.compose(id), u"New words"_s);
    QTRY_COMPARE(world.composerDesk.journal.size(), 1);
    const QByteArray journal = world.composerDesk.journal.value(id.toString());
    QVERIFY(!journal.isEmpty());
    world.composer->session().discard();
    delete world.composer;
    EntryPatch moved; // somebody moves it before the next start
    moved.at = PlanTime(wallOf("2026-11-21T09:00:00"));
    QVERIFY(world.plan.planner->editEntry(id, moved).ok());
    ComposerDialog &again = world.compose(id);
    QVERIFY(again.session().restore(id.toString(), journal));
    QCOMPARE(again.form().caption, u"New words"_s);
    QCOMPARE(again.form().at, std::optional(wallOf("2026-11-21T09:00:00")));
    QCOMPARE(world.storedEntry(id).caption, u"As planned"_s); // still the person's to save
    again.session().discard();
}

void ComposerTest::aJournalOfWhatIsStoredIsCleared()
{
    ComposerWorld world;
    const EntryId id = world.make(nullptr, u"A thought"_s, EntryState::Draft);
    EntryForm form = EntryForm::of(world.storedEntry(id));
    form.id = {};
    const QByteArray journal =
        QJsonDocument(QJsonObject{{u"form"_s, toJson(form)}, {u"base"_s, toJson(EntryForm())}}).toJson();
    world.composerDesk.journal.insert(u"new-1"_s, journal);
    ComposerDialog &dialog = world.compose();
    QVERIFY(!dialog.session().restore(u"new-1"_s, journal)); // the crash came after the store's yes
    QVERIFY(world.composerDesk.journal.isEmpty());
    QVERIFY(!ComposerSession::entryOf("{\"form\":"));
    QVERIFY(ComposerSession::entryOf(journal)->isEmpty());
}

void ComposerTest::whatAnotherChangedComesTogether()
{
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    ComposerDialog &dialog = world.compose(id);
    write(dialog, u"Mine"_s);
    EntryPatch labels;
    labels.labels = QStringList{u"theirs"_s};
    QVERIFY(world.plan.planner->editEntry(id, labels).ok());
    QTRY_COMPARE(dialog.form().labels, QStringList{u"theirs"_s});
    QCOMPARE(dialog.form().caption, u"Mine"_s);
    world.inComposer<QPushButton>("scheduleButton")->click();
    QTRY_VERIFY(!world.composer);
    QCOMPARE(world.storedEntry(id).caption, u"Mine"_s);
    QCOMPARE(world.storedEntry(id).labels, QStringList{u"theirs"_s});
}

void ComposerTest::whatBothChangedIsAskedAbout_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<QString>("caption");
    QTest::newRow("mine") << 0 << u"Mine"_s;
    QTest::newRow("theirs") << 1 << u"Theirs"_s;
}

void ComposerTest::whatBothChangedIsAskedAbout()
{
    QFETCH(const int, button);
    QFETCH(const QString, caption);
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As it was"_s, EntryState::Draft);
    ComposerDialog &dialog = world.compose(id);
    EntryPatch words;
    words.caption = u"Theirs"_s;
    write(dialog, u"Mine"_s);
    QVERIFY(world.plan.planner->editEntry(id, words).ok());
    auto *band = world.inComposer<WarningsBand>("warningsBand");
    QTRY_VERIFY2(band->notice().contains(u"the caption"_s), qPrintable(band->notice()));
    QCOMPARE(world.storedEntry(id).caption, u"Theirs"_s);
    world.inComposer<QToolButton>(button == 0 ? "notice.0" : "notice.1")->click();
    QTRY_COMPARE(dialog.session().state(), ComposerSession::State::Saved);
    QCOMPARE(world.storedEntry(id).caption, caption);
    QCOMPARE(dialog.form().caption, caption);
    QVERIFY(band->notice().isEmpty());
}

void ComposerTest::aPostDeletedMeanwhileCanBeKeptAsANewOne()
{
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    ComposerDialog &dialog = world.compose(id);
    write(dialog, u"Not lost"_s);
    QVERIFY(world.plan.planner->deleteEntries({id}).ok());
    QTRY_VERIFY(world.inComposer<WarningsBand>("warningsBand")->notice().contains(u"deleted meanwhile"_s));
    QVERIFY(dialog.draft().isNew());
    world.inComposer<QPushButton>("scheduleButton")->click();
    QTRY_VERIFY(!world.composer);
    const QList<BoardTile> tiles = world.board->tilesOn(QDate(2026, 11, 20));
    QCOMPARE(tiles.size(), 1);
    QVERIFY(tiles.constFirst().id() != id);
    QCOMPARE(tiles.constFirst().entry.title, u"Not lost"_s);
}

void ComposerTest::aPostThatGoesOutWhileItIsChangedBecomesReadOnlyAndKeepsTheWords_data()
{
    QTest::addColumn<QString>("sent");
    QTest::newRow("as it was planned") << u"As planned"_s;
    QTest::newRow("as somebody else changed it just before") << u"Theirs"_s;
}

void ComposerTest::aPostThatGoesOutWhileItIsChangedBecomesReadOnlyAndKeepsTheWords()
{
    QFETCH(const QString, sent);
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"As planned"_s);
    ComposerDialog &dialog = world.compose(id);
    write(dialog, u"Too late"_s);
    EntryPatch theirs;
    theirs.caption = sent;
    QVERIFY(world.plan.planner->editEntry(id, theirs).ok());
    world.plan.setJobs(id, "status = 'published'");
    {
        Transaction change(*world.plan.database);
        QVERIFY(ReadinessProjection(*world.plan.database).refresh({id}).ok());
        world.plan.database->noteChange(id);
        QVERIFY(change.commit().ok());
    }
    QTRY_VERIFY(dialog.draft().isReadOnly());
    QVERIFY(world.inComposer<QPushButton>("scheduleButton")->isHidden());
    auto *keep = world.inComposer<QToolButton>("notice.0");
    QVERIFY(keep);
    keep->click();
    QTRY_VERIFY(!world.composer);
    QTRY_COMPARE(world.board->shelf().size(), 1);
    QCOMPARE(world.board->shelf().constFirst().entry.title, u"Too late"_s);
    QCOMPARE(world.storedEntry(id).caption, sent);
}

void ComposerTest::theBandShowsTwoLinesAndTheRestOnDemand()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    auto *band = world.inComposer<WarningsBand>("warningsBand");
    QVERIFY(band->count() > 2);
    const auto lines = [band] {
        int count = 0;
        for (const QLabel *label : band->findChildren<QLabel *>())
            count += label->objectName().startsWith(u"issue."_s) ? 1 : 0;
        return count;
    };
    QCOMPARE(lines(), 2);
    const int folded = band->height();
    world.inComposer<QToolButton>("moreWarnings")->click();
    QCOMPARE(lines(), band->count());
    QVERIFY(band->height() > folded);
    QVERIFY(band->height() < dialog.height() / 2); // the words keep their room
    world.inComposer<QToolButton>("moreWarnings")->click();
    QCOMPARE(lines(), 2);
    band->setIssues({});
    QVERIFY(band->isHidden());
}

void ComposerTest::eachWarningHasItsButton_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("elsewhere");
    const auto row = [](const char *fix, const char *label, bool elsewhere = false, std::optional<Channel> channel = {},
                        const char *code = "x") {
        QTest::newRow(fix) << QString::fromLatin1(fix) << QString::fromLatin1(code) << channel
                           << QString::fromLatin1(label) << elsewhere;
    };
    row("choose_privacy", "Choose who can view", false, Channel::TikTok, "privacy_level");
    row("consent", "Give consent", false, Channel::TikTok, "consent");
    row("edit", "Edit", false, Channel::Instagram, "caption");
    row("reschedule", "Change time");
    row("set_time", "Choose time");
    row("choose_channel", "Choose channel");
    row("reconnect", "Reconnect", true, Channel::TikTok, "token_expired");
    row("link_account", "Connect account", true, Channel::Instagram, "account_missing");
    row("enable_publishing", "Turn publishing on", true, Channel::Instagram, "feature_disabled");
    row("review", "Review", true);
    row("retry", "Retry", true, Channel::Instagram);
    row("open_settings", "Settings", true);
}

void ComposerTest::eachWarningHasItsButton()
{
    QFETCH(const QString, fix);
    QFETCH(const QString, code);
    QFETCH(const std::optional<Channel>, channel);
    QFETCH(const QString, label);
    QFETCH(const bool, elsewhere);
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    QSignalSpy asked(&dialog, &ComposerDialog::fixRequested);
    auto *band = world.inComposer<WarningsBand>("warningsBand");
    band->setIssues({{.channel = channel,
                      .readiness = Readiness::NeedsAttention,
                      .code = code,
                      .message = u"Something."_s,
                      .fix = fix}});
    auto *button = band->findChild<QToolButton *>(fixName(fix));
    QVERIFY(button);
    QCOMPARE(button->text(), label);
    QCOMPARE(button->accessibleDescription(), u"Something."_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), elsewhere ? 1 : 0);
    if (elsewhere)
        QCOMPARE(asked.constFirst().at(1).toString(), fix);
    else if (channel)
        QCOMPARE(world.inComposer<QTabBar>("composerTabs")->currentIndex(), 1 + int(*channel));
}

void ComposerTest::theSuggestedTimeIsTakenWithOneClickAndSaysWhy()
{
    ComposerWorld world;
    world.composerDesk.slot = SlotSuggestion{.at = wallOf("2026-11-26T14:30:00"),
                                             .reason = u"Your Thursday posts usually go out around 14:30."_s};
    ComposerDialog &dialog = world.compose();
    QTRY_VERIFY(world.inComposer<QPushButton>("slotButton")->isVisible());
    auto *slot = world.inComposer<QPushButton>("slotButton");
    QVERIFY(slot->text().contains(u"26"_s));
    QCOMPARE(slot->accessibleDescription(), world.composerDesk.slot->reason);
    slot->click();
    QCOMPARE(dialog.form().at, std::optional(world.composerDesk.slot->at));
    QVERIFY(slot->isHidden());
    QCOMPARE(world.inComposer<QLabel>("timeNote")->text(), world.composerDesk.slot->reason);
}

void ComposerTest::theReasonOfASuggestedTimeIsAlwaysThereAndWhole_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("width");
    const QString longer =
        u"Ihre Beiträge am Donnerstag erscheinen meistens gegen 14:30 Uhr, und an diesem Tag ist um diese "
        u"Zeit noch nichts geplant, was dem im Wege stünde."_s;
    for (const int width : {1020, 760}) {
        QTest::addRow("short, %d", width) << u"Your Thursday posts usually go out around 14:30."_s << width;
        QTest::addRow("long, %d", width) << longer << width;
    }
}

void ComposerTest::theReasonOfASuggestedTimeIsAlwaysThereAndWhole()
{
    QFETCH(QString, reason);
    QFETCH(int, width);
    ComposerWorld world;
    world.composerDesk.slot = SlotSuggestion{.at = wallOf("2026-11-26T14:30:00"), .reason = reason};
    ComposerDialog &dialog = world.compose();
    dialog.resize(width, dialog.height());
    auto *note = world.inComposer<QLabel>("timeNote");
    const auto isWhole = [&] {
        return note->isVisible() && note->text().contains(reason) &&
               note->height() >= note->heightForWidth(note->width()) &&
               note->mapTo(&dialog, QPoint(0, note->height())).y() <= dialog.height();
    };
    QTRY_VERIFY(isWhole()); // no time yet
    dialog.draft().setTime(wallOf("2026-11-25T09:00:00"), "Europe/Berlin");
    QTRY_VERIFY(isWhole()); // another one: it is said that it is not of this one
    QVERIFY(note->text() != reason);
    dialog.draft().setTime(world.composerDesk.slot->at, "Europe/Berlin");
    QTRY_VERIFY(isWhole());
    QCOMPARE(note->text(), reason);
}

void ComposerTest::whoComesToTikToksConsentSeesAllOfIt()
{
    ComposerWorld world;
    world.compose();
    world.inComposer<QTabBar>("composerTabs")->setCurrentIndex(2);
    auto *box = world.inComposer<QCheckBox>("tiktok.consent");
    QVERIFY(box);
    auto *scroll = world.inComposer<QScrollArea>("composerPage.2");
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QWidget *whole = box->parentWidget();
    const auto isSeen = [&] {
        const QRect seen(whole->mapTo(scroll->viewport(), QPoint()), whole->size());
        return scroll->viewport()->rect().contains(seen);
    };
    QVERIFY(!isSeen());
    box->setEnabled(true); // as with an audience chosen
    box->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(isSeen());
}

void ComposerTest::aTimeIsChosenClearedAndMovedToAnotherZone()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose();
    QVERIFY(!dialog.form().at);
    world.inComposer<QPushButton>("chooseTimeButton")->click();
    QVERIFY(dialog.form().at);
    QVERIFY(!dialog.draft().isPast());
    world.inComposer<QTimeEdit>("publishTimeEdit")->setTime(QTime(2, 30));
    QCOMPARE(dialog.form().at->time(), QTime(2, 30));
    world.inComposer<QToolButton>("publishZoneButton")->click();
    auto *zone = world.inComposer<QComboBox>("publishZoneEdit");
    QVERIFY(zone && zone->isVisible());
    zone->setEditText(u"Mars/Base"_s);
    QCOMPARE(dialog.form().timezone, QByteArray("Europe/Berlin")); // what is none is not taken
    zone->setEditText(u"Asia/Tokyo"_s);
    QCOMPARE(dialog.form().timezone, QByteArray("Asia/Tokyo"));
    QVERIFY(world.inComposer<QToolButton>("publishZoneButton")->accessibleName().contains(u"Asia/Tokyo"_s));
    QCOMPARE(dialog.form().at->time(), QTime(2, 30)); // the wall that was meant
    world.inComposer<QToolButton>("clearTimeButton")->click();
    QVERIFY(!dialog.form().at);
}

void ComposerTest::theMonthIsMadeWhenADayIsChosenFromIt()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    test::untilQuiet();
    QVERIFY(!dialog.findChild<QCalendarWidget *>());
    auto *date = world.inComposer<QDateEdit>("publishDateEdit");
    QStyleOptionComboBox look;
    look.initFrom(date);
    const QRect arrow = date->style()->subControlRect(QStyle::CC_ComboBox, &look, QStyle::SC_ComboBoxArrow, date);
    QTest::mouseClick(date, Qt::LeftButton, {}, arrow.center());
    auto *month = dialog.findChild<QCalendarWidget *>();
    QVERIFY(month && month->isVisible());
    QCOMPARE(month->weekdayTextFormat(Qt::Sunday).foreground().color(), world.theme.colors().text);
    QTest::keyClick(month->focusWidget() ? month->focusWidget() : month, Qt::Key_Right);
    QTest::keyClick(month->focusWidget() ? month->focusWidget() : month, Qt::Key_Return);
    QCOMPARE(dialog.form().at->date(), QDate(2026, 11, 21));
    QTRY_VERIFY(!month->isVisible());
}

void ComposerTest::thePreviewTakesThePlaceOfThePictures()
{
    ComposerWorld world;
    world.compose(
        world.make("2026-11-20T14:00:00", u"Planned"_s, EntryState::Planned, {Channel::Instagram}, {world.photo().id}));
    auto *stage = world.composer->findChild<MediaStage *>();
    QVERIFY(stage->isVisible());
    world.inComposer<QToolButton>("previewSwitch")->click();
    QVERIFY(stage->isHidden());
    QVERIFY(world.composer->findChild<PreviewPane *>()->isVisible());
    QVERIFY(world.composer->goToFix(u"add_media"_s)); // what is done to pictures is done to the pictures
    QVERIFY(stage->isVisible());
    QVERIFY(!world.inComposer<QToolButton>("previewSwitch")->isChecked());
}

void ComposerTest::picturesWithoutWordsAreDraftedFor()
{
    ComposerWorld world;
    const MediaAsset photo = world.photo();
    world.assistant.suggestions = {
        {.channel = {}, .field = u"caption"_s, .value = u"Soft light"_s, .model = u"llama"_s}};
    ComposerDialog &dialog = world.compose();
    test::untilQuiet();
    QCOMPARE(world.assistant.prefills, 0); // there is nothing to look at
    dialog.draft().setMedia({photo});
    QTRY_COMPARE(dialog.form().caption, u"Soft light"_s);
    QVERIFY(dialog.draft().isDrafted({}, u"caption"_s));
    QTRY_VERIFY(!dialog.entryId().isEmpty());
    QCOMPARE(world.storedEntry(dialog.entryId()).suggested, QStringList{u"caption"_s});
    write(dialog, u"Soft light, mine"_s);
    QTRY_COMPARE(dialog.session().state(), ComposerSession::State::Saved);
    QVERIFY(world.storedEntry(dialog.entryId()).suggested.isEmpty());
    QCOMPARE(world.assistant.prefills, 1);
}

void ComposerTest::wordsDraftedLateDoNotOverwriteTypedOnes()
{
    ComposerWorld world;
    world.assistant.waits = true;
    world.assistant.suggestions = {{.channel = {}, .field = u"caption"_s, .value = u"Late"_s, .model = {}}};
    ComposerDialog &dialog = world.compose();
    dialog.draft().setMedia({world.photo()});
    QTRY_COMPARE(world.assistant.prefills, 1);
    write(dialog, u"Typed"_s);
    world.assistant.answer();
    QCOMPARE(dialog.form().caption, u"Typed"_s);
    QVERIFY(!dialog.draft().isDrafted({}, u"caption"_s));
}

void ComposerTest::whatIsOutIsReadOnly()
{
    ComposerWorld world;
    const EntryId id = world.makePublished("2026-11-10T14:00:00", u"Went out"_s);
    world.plan.setJobs(id, "status = 'published', permalink = 'https://www.instagram.com/p/x'");
    const auto added = world.plan.database->run(
        "INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, error_code, "
        "http_status, trace_id, started_at, finished_at) SELECT ?, id, 1, 'r', 'ig', 'failed', 'timeout', 504, 'A1b2', "
        "1794300000000, 1794300002100 FROM publish_jobs",
        {newUuidV7()});
    QVERIFY(added.ok());
    ComposerDialog &dialog = world.compose(id);
    QVERIFY(dialog.draft().isReadOnly());
    QCOMPARE(dialog.windowTitle(), u"Post"_s);
    QCOMPARE(dialog.accessibleName(), u"Edit post"_s); // the window's name stays
    QVERIFY(world.inComposer<QWidget>("publishedView")->isVisible());
    QVERIFY(world.inComposer<QTabBar>("composerTabs")->isHidden());
    QVERIFY(world.inComposer<QPushButton>("scheduleButton")->isHidden());
    QVERIFY(world.inComposer<QWidget>("publishTimeEdit")->isHidden() ||
            !world.inComposer<QWidget>("publishTimeEdit")->isVisible());
    QCOMPARE(world.inComposer<QLabel>("publishedWords")->text(), u"Went out"_s);
    QTRY_VERIFY(world.inComposer<QLabel>("attempt.1.3"));
    const QString codes = world.inComposer<QLabel>("attempt.1.3")->text();
    QVERIFY2(codes.contains(u"timeout"_s) && codes.contains(u"504"_s) && codes.contains(u"A1b2"_s), qPrintable(codes));
    const QString tried = world.inComposer<QLabel>("attempt.1.1")->text();
    QVERIFY2(tried.contains(u"2.1 s"_s) && tried.contains(u"10 Nov"_s) && tried.contains(u":40:00"_s),
             qPrintable(tried));
    world.inComposer<QPushButton>("copyLink.ig")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.instagram.com/p/x"_s);
    world.inComposer<QPushButton>("copyFactsButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"A1b2"_s));
    QSignalSpy duplicate(&dialog, &ComposerDialog::duplicateRequested);
    world.inComposer<QPushButton>("duplicateAsNewButton")->click();
    QCOMPARE(duplicate.count(), 1);
    QTRY_VERIFY(!world.composer);
}

void ComposerTest::anAnswerThatGotLostIsExplainedAndAskedForAgain()
{
    ComposerWorld world;
    const EntryId id = world.make("2026-11-20T14:00:00", u"On its way"_s);
    world.plan.setJobs(id, "status = 'confirming'");
    {
        Transaction change(*world.plan.database);
        QVERIFY(ReadinessProjection(*world.plan.database).refresh({id}).ok());
        QVERIFY(change.commit().ok());
    }
    world.compose(id);
    QVERIFY(world.inComposer<QLabel>("confirmingWords")->text().contains(u"not sent again"_s));
    world.inComposer<QPushButton>("checkNowButton")->click();
    QCOMPARE(world.jobDesk.acted, QList<JobAction>{JobAction::CheckNow});
}

void ComposerTest::linksThatAreNotOfTheWebAreNotOffered()
{
    ComposerWorld world;
    const EntryId id = world.makePublished("2026-11-10T14:00:00", u"Went out"_s);
    world.plan.setJobs(id, "status = 'published', permalink = 'file:///etc/passwd'");
    world.compose(id);
    QVERIFY(!world.inComposer<QPushButton>("openPost.ig"));
}

void ComposerTest::theKeyboardAloneWritesAndSchedules()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose(wallOf("2026-11-20T18:30:00"));
    dialog.draft().setChannel(Channel::TikTok, false);
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(qobject_cast<CaptionEdit *>(QApplication::focusWidget())); // one begins to write at once
    type(dialog, u"Hello"_s);
    QTest::keyClick(&dialog, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(world.inComposer<QTabBar>("composerTabs")->currentIndex(), 1);
    QTest::keyClick(&dialog, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Return,
                    Qt::ControlModifier);
    QTRY_VERIFY(!world.composer);
    QTRY_COMPARE(world.titlesOn(QDate(2026, 11, 20)), QStringList{u"18:30 Hello"_s});
}

void ComposerTest::everyControlHasAName_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("new") << u"new"_s;
    QTest::newRow("planned") << u"planned"_s;
    QTest::newRow("published") << u"published"_s;
}

void ComposerTest::everyControlHasAName()
{
    QFETCH(const QString, what);
    ComposerWorld world;
    world.composerDesk.slot = SlotSuggestion{.at = wallOf("2026-11-26T14:30:00"), .reason = u"Why"_s};
    if (what == "new"_L1)
        world.compose(wallOf("2026-11-20T18:30:00"));
    else if (what == "planned"_L1)
        world.compose(world.make("2026-11-20T14:00:00", u"Planned"_s, EntryState::Planned,
                                 {Channel::Instagram, Channel::TikTok}, {world.photo().id}));
    else
        world.compose(world.makePublished("2026-11-10T14:00:00", u"Went out"_s));
    test::untilQuiet();
    QStringList nameless;
    for (int tab = 0; tab < 3; ++tab) {
        world.inComposer<QTabBar>("composerTabs")->setCurrentIndex(tab);
        for (QWidget *child : world.composer->findChildren<QWidget *>()) {
            const bool control = child->isVisibleTo(world.composer) && (child->focusPolicy() & Qt::TabFocus);
            if (!control || qobject_cast<QLineEdit *>(child))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName());
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void ComposerTest::itIsADialogWithItsName()
{
    ComposerWorld world;
    ComposerDialog &dialog = world.compose();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&dialog);
    QCOMPARE(face->role(), QAccessible::Dialog);
    QCOMPARE(face->text(QAccessible::Name), u"New post"_s);
    world.compose(world.make(nullptr, u"A draft"_s, EntryState::Draft));
    face = QAccessible::queryAccessibleInterface(world.composer);
    QCOMPARE(face->text(QAccessible::Name), u"Edit post"_s);
}

void ComposerTest::aHostileCaptionIsShownAsItIs()
{
    ComposerWorld world;
    const QString hostile = u"<b>bold</b> &amp; <img src='file:///etc/passwd'> \u202eevil\u202c"_s;
    world.compose(world.makePublished("2026-11-10T14:00:00", hostile));
    QCOMPARE(world.inComposer<QLabel>("publishedWords")->textFormat(), Qt::PlainText);
    QCOMPARE(world.inComposer<QLabel>("publishedWords")->text(), hostile);
    world.composerDesk.kept.insert(u"captions"_s, {{u"Kept"_s, hostile}});
    world.composerDesk.slot = SlotSuggestion{.at = wallOf("2026-11-20T18:30:00"), .reason = hostile};
    world.composerDesk.issues = {
        {.channel = {}, .readiness = Readiness::NeedsAttention, .code = u"duplicate"_s, .message = hostile, .fix = {}}};
    ComposerDialog &dialog = world.compose();
    QTRY_VERIFY(world.inComposer<QPushButton>("slotButton")->isVisible());
    QTRY_VERIFY(world.inComposer<QLabel>("issue.duplicate"));
    for (QMenu *menu : dialog.findChildren<QMenu *>(u"snippetsMenu"_s))
        Q_EMIT menu->aboutToShow();
    for (const QWidget *part : dialog.findChildren<QWidget *>())
        QVERIFY2(!part->toolTip().contains(u"<img"_s), qPrintable(part->objectName()));
    for (const QAction *part : dialog.findChildren<QAction *>())
        QVERIFY2(!part->toolTip().contains(u"<img"_s), qPrintable(part->text()));
    QGuiApplication::clipboard()->setText(u"a word "_s.repeated(150'000));
    dialog.findChild<CaptionEdit *>(u"shared.caption"_s)->paste();
    QVERIFY(!dialog.form().caption.isEmpty());
    QVERIFY(dialog.form().caption.size() <= 100'000); // what the store keeps of one text
}

QTEST_MAIN(ComposerTest)
#include "composertest.moc"
