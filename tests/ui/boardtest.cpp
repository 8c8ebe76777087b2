// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "boardworld.h"

#include "store/transaction.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The plan as the windows see it: what is shown at once, what comes of it, and what is taken back.
class BoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreThoseOfTheZone();
    void aDayIsReadOnceUntilSomethingChanges();
    void whatIsReadAheadIsReadBehindTheWindow();
    void aChangeMeanwhileIsNotLostToWhatIsReadAhead();
    void aPostIsShownOnceAlsoBeforeItsMoveIsHeardOf();
    void aMoveIsShownBeforeItIsStored();
    void aRefusedMoveGoesBackAndSaysWhy();
    void whatMovesAwayOfManyIsToldInOneSentence();
    void aStoreThatCannotBeOpenedIsSaid();
    void aDiskFullTakesTheMoveBack();
    void copiesAreShownAndBecomeReal();
    void deletingHidesAtOnce();
    void createdOnesStandInUntilTheyAreThere();
    void aPostIsNeverSeenBesideItsStandIn();
    void editsAreShown();
    void planningManyIsOneStep();
    void filesBecomePostsOneByOne();
    void aFileThatFailsIsNamedAndTheRestIsMade();
    void undoAndRedoHaveNames();
    void whatWasChangedElsewhereCanBeTakenBackHere();
    void undoAskedTooSoonMeansTheRightStep();
    void undoOfFilesOnTheirWayTakesThemAllBack();
    void undoLeavesAloneWhatThePublisherTook();
    void aNewChangeEndsRedo();
    void shiftsAreShownAndPreviewed();
    void aPreviewMarksWhatWouldHappen();
    void filtersHideButNeverWhatNeedsAttention();
    void searchLooksAtAllYears();
    void labelsFilter();
    void theShelfIsNewestFirst();
    void changesFromElsewhereArrive();
    void freeSlotsAreAheadAndFree_data();
    void freeSlotsAreAheadAndFree();
    void otherZonesKeepTheirInstant();
    void everythingAskedIsDoneBeforeTheWriterGoes();
    void aThousandMovesAreOneStep();
};

void BoardTest::daysAreThoseOfTheZone()
{
    BoardWorld world;
    world.at("2026-11-26T00:30:00", EntryState::Planned, u"early"_s);
    world.at("2026-11-26T23:30:00", EntryState::Planned, u"late"_s);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), (QStringList{u"00:30 early"_s, u"23:30 late"_s}));
    QVERIFY(world.titlesOn(QDate(2026, 11, 25)).isEmpty());
    world.board->setZone(QTimeZone("America/New_York"));
    QCOMPARE(world.titlesOn(QDate(2026, 11, 25)), QStringList{u"18:30 early"_s});
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"17:30 late"_s});
}

void BoardTest::aDayIsReadOnceUntilSomethingChanges()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QCOMPARE(world.board->tilesBetween(QDate(2026, 11, 1), QDate(2026, 11, 30)).size(), 1);
    // Changed behind everybody's back: what was read is what is shown.
    QVERIFY(
        world.plan.database->run("UPDATE entry_contents SET caption = 'changed' WHERE entry_id = ?", {id.toString()})
            .ok());
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"10:00 A caption"_s});
    QSignalSpy days(world.board.get(), &PlanBoard::daysChanged);
    world.board->entriesChanged({id});
    QCOMPARE(days.count(), 1);
    QCOMPARE(days.first().first().value<QSet<QDate>>(), QSet<QDate>{QDate(2026, 11, 26)});
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"10:00 changed"_s});
}

void BoardTest::whatIsReadAheadIsReadBehindTheWindow()
{
    BoardWorld world;
    const EntryId id = world.at("2026-12-08T10:00:00");
    QSignalSpy answered(world.writer.get(), &PlanWriter::answered);
    world.board->readAhead(QDate(2026, 12, 7), QDate(2026, 12, 13));
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY( // behind everybody's back: what was read is what is shown
        world.plan.database->run("UPDATE entry_contents SET caption = 'changed' WHERE entry_id = ?", {id.toString()})
            .ok());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 8)), QStringList{u"10:00 A caption"_s});
}

void BoardTest::aChangeMeanwhileIsNotLostToWhatIsReadAhead()
{
    QSemaphore firstFile;
    QSemaphore secondFile;
    BoardWorld world(false);
    const MediaId media = world.plan.addMedium("a");
    int files = 0;
    world.importer = [&](const QString &) -> Result<MediaId> {
        files++ == 0 ? firstFile.acquire() : secondFile.release();
        return media;
    };
    world.start();
    const EntryId id = world.at("2026-12-08T10:00:00");
    const NewEntry post = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    world.board->createFromFiles({{post, {u"/x/1"_s, u"/x/2"_s}}}); // the writer is busy with the first of them
    world.board->readAhead(QDate(2026, 12, 7), QDate(2026, 12, 13));
    quint64 last = world.writer->run(SearchCommand{u"nothing"_s});
    QTRY_VERIFY_WITH_TIMEOUT( // another ticket between two of ours: the week has been asked for
        world.writer->run(SearchCommand{u"nothing"_s}) != ++last, 5000);
    firstFile.release();
    secondFile.acquire(); // the week has been read, and its answer waits for this thread
    QVERIFY(world.plan.planner->moveEntry(id, wallOf("2026-12-09T11:00:00")).ok());
    QVERIFY(world.settle());
    QVERIFY(world.titlesOn(QDate(2026, 12, 8)).isEmpty());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 9)), QStringList{u"11:00 A caption"_s});
}

void BoardTest::aPostIsShownOnceAlsoBeforeItsMoveIsHeardOf()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 1);
    world.plan.events.disconnect(world.board.get()); // what the store tells takes its time
    QVERIFY(world.plan.planner->moveEntry(id, wallOf("2026-12-09T11:00:00")).ok());
    QSignalSpy days(world.board.get(), &PlanBoard::daysChanged);
    QCOMPARE(world.titlesOn(QDate(2026, 12, 9)), QStringList{u"11:00 A caption"_s}); // a week that is read only now
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    QTRY_COMPARE(days.count(), 1);
    QCOMPARE(days.first().first().value<QSet<QDate>>(), QSet<QDate>{QDate(2026, 11, 26)});
    world.board->entriesChanged({id});
    QCOMPARE(world.titlesOn(QDate(2026, 12, 9)), QStringList{u"11:00 A caption"_s});
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
}

void BoardTest::aMoveIsShownBeforeItIsStored()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 1);
    QSignalSpy days(world.board.get(), &PlanBoard::daysChanged);
    QSignalSpy finished(world.board.get(), &PlanBoard::finished);
    world.board->move({{id, wallOf("2026-11-28T11:15:00")}});
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    QCOMPARE(world.titlesOn(QDate(2026, 11, 28)), QStringList{u"11:15 A caption"_s});
    QVERIFY(world.board->tilesOn(QDate(2026, 11, 28)).first().pending);
    QCOMPARE(days.first().first().value<QSet<QDate>>(), (QSet<QDate>{QDate(2026, 11, 26), QDate(2026, 11, 28)}));
    QVERIFY(world.settle());
    QCOMPARE(finished.count(), 1);
    QVERIFY(!world.board->tilesOn(QDate(2026, 11, 28)).first().pending);
    QCOMPARE(world.stored(id), u"2026-11-28T11:15"_s);
}

void BoardTest::aRefusedMoveGoesBackAndSaysWhy()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QVERIFY(!world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    world.plan.setJobs(id, "status = 'publishing', account_id = NULL"); // the publisher was quicker
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->move({{id, wallOf("2026-11-28T11:15:00")}});
    QCOMPARE(world.shown(id), u"2026-11-28T11:15"_s);
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.first().at(0).toString().isEmpty());
    QCOMPARE(refused.first().at(2).value<QList<EntryId>>(), QList{id});
    QCOMPARE(world.shown(id), u"2026-11-26T10:00"_s);
    QVERIFY(!world.board->canUndo());
}

void BoardTest::whatMovesAwayOfManyIsToldInOneSentence()
{
    BoardWorld world;
    const EntryId a = world.at("2026-11-26T10:00:00");
    const EntryId b = world.at("2026-11-26T11:00:00");
    const EntryId c = world.at("2026-11-26T12:00:00");
    world.plan.setJobs(b, "status = 'published'");
    world.plan.setJobs(c, "status = 'published'");
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->move(
        {{a, wallOf("2026-11-27T10:00:00")}, {b, wallOf("2026-11-27T11:00:00")}, {c, wallOf("2026-11-27T12:00:00")}});
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().at(0).toString().contains(u'2'));
    QCOMPARE(world.shown(a), u"2026-11-27T10:00"_s);
    QCOMPARE(world.shown(b), u"2026-11-26T11:00"_s);
}

void BoardTest::aStoreThatCannotBeOpenedIsSaid()
{
    BoardWorld world(false);
    world.openingFails = Error{.code = ErrorCode::StorageReadOnly, .message = u"The folder is read-only."_s};
    world.start();
    const EntryId id = world.at("2026-11-26T10:00:00");
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->move({{id, wallOf("2026-11-27T10:00:00")}});
    QVERIFY(world.settle());
    QCOMPARE(refused.first().at(0).toString(), u"The folder is read-only."_s);
    QCOMPARE(world.shown(id), u"2026-11-26T10:00"_s);
}

void BoardTest::aDiskFullTakesTheMoveBack()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QVERIFY(world.plan.database
                ->run("CREATE TRIGGER full BEFORE UPDATE ON calendar_entries BEGIN SELECT RAISE(FAIL, 'full'); END",
                      Bindings{})
                .ok());
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->move({{id, wallOf("2026-11-27T10:00:00")}});
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(world.shown(id), u"2026-11-26T10:00"_s);
    QCOMPARE(world.stored(id), u"2026-11-26T10:00"_s);
}

void BoardTest::copiesAreShownAndBecomeReal()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    world.board->copy({{id, wallOf("2026-11-29T10:00:00")}});
    QCOMPARE(world.titlesOn(QDate(2026, 11, 29)), QStringList{u"10:00 A caption"_s});
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 1);
    QVERIFY(world.settle());
    const QList<BoardTile> copies = world.board->tilesOn(QDate(2026, 11, 29));
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies.first().id() != id);
    QCOMPARE(copies.first().entry.state, EntryState::Draft);
    QCOMPARE(world.stored(copies.first().id()), u"2026-11-29T10:00"_s);
}

void BoardTest::deletingHidesAtOnce()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    const EntryId draft = world.onShelf();
    QCOMPARE(world.board->shelf().size(), 1);
    QSignalSpy shelf(world.board.get(), &PlanBoard::shelfChanged);
    world.board->remove({id, draft});
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    QVERIFY(world.board->shelf().isEmpty());
    QVERIFY(shelf.count() > 0);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"gone"_s);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 1);
    QCOMPARE(world.board->shelf().size(), 1);
}

void BoardTest::createdOnesStandInUntilTheyAreThere()
{
    BoardWorld world;
    NewEntry wanted = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    wanted.caption = u"\n  \n🌅 Morgenlicht\nmore"_s;
    world.board->create({wanted});
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)), QStringList{u"09:00 🌅 Morgenlicht"_s});
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)), QStringList{u"09:00 🌅 Morgenlicht"_s});
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries"), 1);
}

/// The day is read for the first time when the store has the post already and the answer is not there yet.
void BoardTest::aPostIsNeverSeenBesideItsStandIn()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 1);
    NewEntry wanted = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    world.board->create({wanted});
    world.board->copy({{id, wallOf("2026-12-15T10:00:00")}});
    const QDeadlineTimer patience(10'000);
    while (world.plan.number("SELECT count(*) FROM calendar_entries") < 3 && !patience.hasExpired())
        QThread::yieldCurrentThread(); // the writer is at it; no event is delivered here
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 1);
    QCOMPARE(world.titlesOn(QDate(2026, 12, 15)).size(), 1);
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 1);
    QCOMPARE(world.titlesOn(QDate(2026, 12, 15)).size(), 1);
}

void BoardTest::editsAreShown()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    EntryPatch patch;
    patch.caption = u"Another line"_s;
    patch.at = PlanTime(wallOf("2026-11-26T18:00:00"));
    world.board->edit(id, patch);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"18:00 Another line"_s});
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"18:00 Another line"_s});

    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    patch.caption = u"stale"_s;
    world.board->edit(id, patch, 1); // it is at version 2 by now
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"18:00 Another line"_s});
}

void BoardTest::planningManyIsOneStep()
{
    BoardWorld world;
    const EntryId a = world.at("2026-11-26T10:00:00", EntryState::Draft);
    const EntryId b = world.at("2026-11-27T10:00:00", EntryState::Draft);
    world.board->schedule({a, b}, EntryState::Planned);
    QCOMPARE(world.board->find(a)->entry.state, EntryState::Planned);
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->find(b)->entry.state, EntryState::Planned);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->find(a)->entry.state, EntryState::Draft);
    QCOMPARE(world.plan.planner->find(b)->entry.state, EntryState::Draft);
    QVERIFY(!world.board->canUndo());
    world.board->redo();
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->find(a)->entry.state, EntryState::Planned);
}

void BoardTest::filesBecomePostsOneByOne()
{
    BoardWorld world(false);
    const QList<MediaId> media{world.plan.addMedium("a"), world.plan.addMedium("b"), world.plan.addMedium("c")};
    world.importer = [&media](const QString &path) -> Result<MediaId> {
        return media.at(path.at(path.size() - 1).unicode() - u'a');
    };
    world.start();
    NewEntry entry = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    entry.caption.clear();
    NewEntry carousel = entry;
    carousel.at = wallOf("2026-12-02T09:00:00");
    world.board->createFromFiles({{entry, {u"/x/a"_s}}, {carousel, {u"/x/b"_s, u"/x/c"_s}}});
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 1); // there before any file was read
    QVERIFY(world.settle());
    const QList<BoardTile> first = world.board->tilesOn(QDate(2026, 12, 1));
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().entry.cover, media.at(0));
    const QList<BoardTile> second = world.board->tilesOn(QDate(2026, 12, 2));
    QCOMPARE(second.first().entry.mediaCount, 2);
    QCOMPARE(second.first().entry.cover, media.at(1));
    QCOMPARE(world.board->undoName(), u"2 new posts"_s);
    world.board->undo();
    QVERIFY(world.settle());
    QVERIFY(world.titlesOn(QDate(2026, 12, 1)).isEmpty() && world.titlesOn(QDate(2026, 12, 2)).isEmpty());
}

void BoardTest::aFileThatFailsIsNamedAndTheRestIsMade()
{
    BoardWorld world(false);
    const MediaId good = world.plan.addMedium("good");
    world.importer = [&good](const QString &path) -> Result<MediaId> {
        if (path.endsWith(u"good"))
            return good;
        return Error{.code = ErrorCode::MediaRejected, .message = u"“%1” is not a picture."_s.arg(path)};
    };
    world.start();
    const NewEntry entry = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->createFromFiles({{entry, {u"/x/bad"_s}}, {entry, {u"/x/good"_s}}, {entry, {u"/x/worse"_s}}});
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 3);
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 1);
    QCOMPARE(refused.count(), 1);
    for (const QString &file : {u"/x/bad"_s, u"/x/worse"_s})
        QVERIFY(refused.first().at(0).toString().contains(file));
}

void BoardTest::undoAndRedoHaveNames()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QVERIFY(!world.board->canUndo() && !world.board->canRedo());
    QSignalSpy changed(world.board.get(), &PlanBoard::undoChanged);
    world.board->move({{id, wallOf("2026-11-28T10:00:00")}});
    QVERIFY(world.settle());
    QCOMPARE(world.board->undoName(), u"Move of a post"_s);
    QVERIFY(changed.count() > 0);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.shown(id), u"2026-11-26T10:00"_s);
    QCOMPARE(world.board->redoName(), u"Move of a post"_s);
    QVERIFY(!world.board->canUndo());
    world.board->redo();
    QVERIFY(world.settle());
    QCOMPARE(world.shown(id), u"2026-11-28T10:00"_s);
    QVERIFY(world.board->canUndo() && !world.board->canRedo());
}

void BoardTest::whatWasChangedElsewhereCanBeTakenBackHere()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    world.board->move({{id, wallOf("2026-11-28T10:00:00")}});
    QVERIFY(world.settle());
    const NewEntry entry = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    const auto imported = world.plan.planner->createEntries({entry, entry});
    QVERIFY(imported.ok());
    QCOMPARE(world.board->adopt({}), quint64(0));
    world.board->adopt(imported->undoId);
    QVERIFY(world.settle());
    QCOMPARE(world.board->undoName(), u"2 new posts"_s);
    world.board->undo();
    QVERIFY(world.settle());
    QVERIFY(world.titlesOn(QDate(2026, 12, 1)).isEmpty());
    QCOMPARE(world.shown(id), u"2026-11-28T10:00"_s); // the move was before
    world.board->redo();
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 2);
}

void BoardTest::undoOfFilesOnTheirWayTakesThemAllBack()
{
    BoardWorld world(false);
    const MediaId medium = world.plan.addMedium("m");
    world.importer = [&medium](const QString &) -> Result<MediaId> { return medium; };
    world.start();
    const NewEntry entry = PlanFixture::wanted(wallOf("2026-12-01T09:00:00"), EntryState::Draft);
    world.board->createFromFiles({{entry, {u"/x/1"_s}}, {entry, {u"/x/2"_s}}, {entry, {u"/x/3"_s}}});
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->list({})->entries.size(), 0);
    QVERIFY(world.titlesOn(QDate(2026, 12, 1)).isEmpty());
    world.board->redo();
    QVERIFY(world.settle());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 3);
}

void BoardTest::undoAskedTooSoonMeansTheRightStep()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    world.board->move({{id, wallOf("2026-11-27T10:00:00")}});
    world.board->move({{id, wallOf("2026-11-28T10:00:00")}});
    world.board->undo();
    world.board->undo();
    world.board->undo(); // one more than there is to undo
    world.board->redo();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-27T10:00"_s);
    QCOMPARE(world.shown(id), u"2026-11-27T10:00"_s);
    world.board->undo();
    world.board->redo();
    world.board->move({{id, wallOf("2026-11-30T10:00:00")}}); // nothing has been answered yet
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-30T10:00"_s);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(id), u"2026-11-27T10:00"_s);
}

void BoardTest::undoLeavesAloneWhatThePublisherTook()
{
    BoardWorld world;
    const EntryId a = world.at("2026-11-26T10:00:00");
    const EntryId b = world.at("2026-11-26T11:00:00");
    world.board->move({{a, wallOf("2026-11-27T10:00:00")}, {b, wallOf("2026-11-27T11:00:00")}});
    QVERIFY(world.settle());
    world.plan.setJobs(b, "status = 'published'");
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(a), u"2026-11-26T10:00"_s);
    QCOMPARE(world.stored(b), u"2026-11-27T11:00"_s);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(2).value<QList<EntryId>>(), QList{b});
}

void BoardTest::aNewChangeEndsRedo()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    world.board->move({{id, wallOf("2026-11-27T10:00:00")}});
    world.board->undo();
    QVERIFY(world.settle());
    QVERIFY(world.board->canRedo());
    world.board->move({{id, wallOf("2026-11-28T10:00:00")}});
    QVERIFY(world.settle());
    QVERIFY(!world.board->canRedo());
}

void BoardTest::shiftsAreShownAndPreviewed()
{
    BoardWorld world;
    const EntryId a = world.at("2026-11-26T10:00:00");
    const EntryId b = world.at("2026-11-27T10:00:00");
    QCOMPARE(world.board->tilesBetween(QDate(2026, 11, 23), QDate(2026, 11, 29)).size(), 2);
    ShiftRequest request;
    request.after = *world.plan.planner->find(a)->entry.scheduledAt - 1ms;
    request.by.days = 2;
    const auto preview = world.board->previewShift(request);
    EXPECT_OK(preview);
    QCOMPARE(preview->moved.size(), 2);
    QCOMPARE(world.stored(a), u"2026-11-26T10:00"_s);
    world.board->shift(request);
    QCOMPARE(world.shown(a), u"2026-11-28T10:00"_s);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(b), u"2026-11-29T10:00"_s);
    QCOMPARE(world.board->undoName(), u"Shift of 2 entries"_s);
    ShiftRequest wrong;
    wrong.by.days = 1;
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->shift(wrong);
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 1);
}

void BoardTest::aPreviewMarksWhatWouldHappen()
{
    BoardWorld world;
    world.plan.link(Channel::Instagram);
    const EntryId moves = world.at("2026-11-26T10:00:00");
    const EntryId meets = world.at("2026-11-26T11:00:00");
    const EntryId there = world.at("2026-11-28T11:00:00");
    const EntryId stays = world.at("2026-11-26T12:00:00");
    world.plan.setJobs(stays, "status = 'published'");
    ShiftRequest request;
    request.ids = {moves, meets, stays};
    request.by.days = 2;
    const auto preview = world.board->previewShift(request);
    EXPECT_OK(preview);
    world.board->setPreview(*preview);
    using Mark = BoardTile::Mark;
    const auto marksOn = [&world](int day) {
        QList<Mark> marks;
        for (const BoardTile &tile : world.board->tilesOn(QDate(2026, 11, day)))
            marks.append(tile.mark);
        return marks;
    };
    QCOMPARE(marksOn(26), (QList{Mark::Leaving, Mark::Leaving, Mark::Staying}));
    const QList<BoardTile> arrived = world.board->tilesOn(QDate(2026, 11, 28));
    QCOMPARE(arrived.size(), 3);
    QCOMPARE(arrived.first().mark, Mark::Arriving);
    QCOMPARE(arrived.first().time(), QTime(10, 0));
    QVERIFY(arrived.first().id() != moves);
    QCOMPARE(arrived.at(arrived.at(1).id() == there ? 2 : 1).mark, Mark::Colliding);
    QCOMPARE(world.stored(moves), u"2026-11-26T10:00"_s);
    QSignalSpy previewed(world.board.get(), &PlanBoard::previewed);
    world.board->requestPreview(ShiftRequest{}); // only the latest counts
    world.board->requestPreview(request);
    QVERIFY(previewed.wait());
    QCOMPARE(previewed.first().at(0).value<ShiftResult>().moved.size(), 2);
    QVERIFY(previewed.first().at(1).toString().isEmpty());
    QCOMPARE(world.stored(moves), u"2026-11-26T10:00"_s);
    world.board->requestPreview(ShiftRequest{});
    QVERIFY(previewed.wait());
    QCOMPARE(previewed.count(), 2);
    QVERIFY(!previewed.last().at(1).toString().isEmpty());
    QVERIFY(!world.board->canUndo());
    world.board->setPreview(std::nullopt);
    QCOMPARE(marksOn(26), (QList{Mark::None, Mark::None, Mark::None}));
    QCOMPARE(marksOn(28), QList{Mark::None});
}

void BoardTest::filtersHideButNeverWhatNeedsAttention()
{
    BoardWorld world;
    world.at("2026-11-26T10:00:00"); // no account: it needs attention
    NewEntry idea;
    idea.at = wallOf("2026-11-26T11:00:00");
    idea.timezone = "Europe/Berlin";
    idea.caption = u"draft"_s;
    EXPECT_OK(world.plan.planner->createEntry(idea));
    QSignalSpy reset(world.board.get(), &PlanBoard::reset);
    PlanFilter filter;
    filter.readiness = {Readiness::Draft};
    world.board->setFilter(filter);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"11:00 draft"_s});
    QCOMPARE(world.board->attention().size(), 1);
    filter = {};
    filter.channels = {Channel::TikTok};
    world.board->setFilter(filter);
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    QCOMPARE(world.board->attention().size(), 1);
    world.board->setFilter({});
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 2);
}

void BoardTest::searchLooksAtAllYears()
{
    BoardWorld world;
    world.at("2026-11-26T10:00:00", EntryState::Draft, u"Harbour\nat dawn"_s);
    world.at("2026-11-26T11:00:00", EntryState::Draft, u"Studio"_s);
    world.at("2031-05-01T11:00:00", EntryState::Draft, u"The DAWN again"_s);
    world.onShelf(u"dawn, some day"_s);
    QSignalSpy done(world.board.get(), &PlanBoard::searchFinished);
    PlanFilter filter;
    filter.text = u"dawn"_s;
    world.board->setFilter(filter);
    QVERIFY(world.board->isSearching());
    QVERIFY(world.settle());
    QCOMPARE(done.count(), 1);
    QCOMPARE(world.board->foundCount(), 3);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)), QStringList{u"10:00 Harbour"_s});
    QStringList found;
    for (const BoardTile &tile : world.board->found())
        found.append(tile.entry.title);
    QCOMPARE(found, (QStringList{u"Harbour"_s, u"The DAWN again"_s, u"dawn, some day"_s}));
    QCOMPARE(world.board->shelf().size(), 1);
    filter.text = u"dawn a"_s; // each letter typed asks anew
    world.board->setFilter(filter);
    filter.text = u"dawn ag"_s;
    world.board->setFilter(filter);
    QVERIFY(world.settle());
    QCOMPARE(world.board->foundCount(), 1);
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    world.board->setFilter({});
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 2);
}

void BoardTest::labelsFilter()
{
    BoardWorld world;
    NewEntry wanted = PlanFixture::wanted(wallOf("2026-11-26T10:00:00"), EntryState::Draft);
    wanted.labels = {u"spring"_s};
    world.board->create({wanted});
    world.at("2026-11-26T11:00:00", EntryState::Draft, u"none"_s);
    QVERIFY(world.settle());
    PlanFilter filter;
    filter.labels = {u"spring"_s, u"other"_s};
    world.board->setFilter(filter);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 26)).size(), 1);
}

void BoardTest::theShelfIsNewestFirst()
{
    BoardWorld world;
    world.onShelf(u"first"_s);
    const EntryId second = world.onShelf(u"second"_s);
    QCOMPARE(world.board->shelf().first().id(), second);
    world.board->move({{second, wallOf("2026-11-30T09:00:00")}});
    QCOMPARE(world.board->shelf().size(), 1);
    QCOMPARE(world.titlesOn(QDate(2026, 11, 30)), QStringList{u"09:00 second"_s});
    world.board->move({{second, std::monostate{}}});
    QCOMPARE(world.board->shelf().size(), 2);
    QVERIFY(world.settle());
    QCOMPARE(world.stored(second), u"shelf"_s);
}

void BoardTest::changesFromElsewhereArrive()
{
    BoardWorld world;
    const EntryId id = world.at("2026-11-26T10:00:00");
    QVERIFY(!world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    QVERIFY(world.titlesOn(QDate(2026, 12, 1)).isEmpty());
    QSignalSpy attention(world.board.get(), &PlanBoard::attentionChanged);
    QVERIFY(world.plan.planner->moveEntry(id, wallOf("2026-12-01T10:00:00")).ok()); // the command line did it
    QVERIFY(attention.count() > 0);
    QVERIFY(world.titlesOn(QDate(2026, 11, 26)).isEmpty());
    QCOMPARE(world.titlesOn(QDate(2026, 12, 1)).size(), 1);
    QVERIFY(world.plan.planner->deleteEntries({id}).ok());
    QVERIFY(world.titlesOn(QDate(2026, 12, 1)).isEmpty());
    QVERIFY(!world.board->find(id));
}

void BoardTest::freeSlotsAreAheadAndFree_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Milliseconds>("later"); // than 12:06
    QTest::addColumn<QString>("slot");
    const QDate today(2026, 11, 18);
    QTest::newRow("an empty day") << QDate(2026, 11, 27) << Milliseconds(0) << u"2026-11-27T09:00"_s;
    QTest::newRow("the first is taken") << QDate(2026, 11, 26) << Milliseconds(0) << u"2026-11-26T12:00"_s;
    QTest::newRow("today") << today << Milliseconds(0) << u"2026-11-18T15:00"_s;
    QTest::newRow("a minute before one of them") << today << Milliseconds(173min) << u"2026-11-18T18:00"_s;
    QTest::newRow("the evening") << today << Milliseconds(9h) << u"2026-11-18T21:45"_s;
    QTest::newRow("nothing is left of today") << today << Milliseconds(11h + 40min) << u"2026-11-19T09:00"_s;
    QTest::newRow("a past day") << QDate(2026, 11, 1) << Milliseconds(0) << u"2026-11-01T09:00"_s;
}

void BoardTest::freeSlotsAreAheadAndFree()
{
    QFETCH(QDate, day);
    QFETCH(QString, slot);
    BoardWorld world; // it is 2026-11-18, 12:06 in Berlin
    QCOMPARE(BoardWorld::text(world.board->wallAt(world.plan.clock.now())).left(13), u"2026-11-18T12"_s);
    world.at("2026-11-26T09:00:00");
    QFETCH(Milliseconds, later);
    world.plan.clock.setWall(world.plan.clock.now() + later);
    QVERIFY(world.board->tilesOn(day).size() <= 1);
    QCOMPARE(BoardWorld::text(world.board->freeSlot(day)), slot);
}

void BoardTest::otherZonesKeepTheirInstant()
{
    BoardWorld world;
    NewEntry wanted = PlanFixture::wanted(wallOf("2026-11-26T09:00:00"), EntryState::Draft);
    wanted.timezone = "Asia/Tokyo";
    const auto made = world.plan.planner->createEntry(wanted);
    EXPECT_OK(made);
    QCOMPARE(world.shown(made->entry.id), u"2026-11-26T01:00"_s); // in Berlin
    const PlanTime at = world.board->planTime(wallOf("2026-11-27T01:00:00"), "Asia/Tokyo");
    QVERIFY(std::holds_alternative<Instant>(at));
    QVERIFY(std::holds_alternative<WallTime>(world.board->planTime(wallOf("2026-11-27T01:00:00"), "Europe/Berlin")));
    world.board->move({{made->entry.id, at}});
    QCOMPARE(world.shown(made->entry.id), u"2026-11-27T01:00"_s);
    QVERIFY(world.settle());
    QCOMPARE(world.plan.planner->find(made->entry.id)->entry.wall, wallOf("2026-11-27T09:00:00"));
}

void BoardTest::everythingAskedIsDoneBeforeTheWriterGoes()
{
    PlanFixture plan;
    const EntryDetails entry = plan.plan(24h);
    const MediaId medium = plan.addMedium("m");
    {
        PlanWriter writer([&]() -> Result<PlanWriter::Tools> {
            auto opened = Database::open({.path = plan.database->path(), .clock = &plan.clock, .migrate = false});
            if (!opened.ok())
                return opened.error();
            std::shared_ptr<Database> database = std::move(*opened);
            return PlanWriter::Tools{database, std::make_shared<Planner>(*database, plan.clock),
                                     [medium](const QString &) -> Result<MediaId> { return medium; }};
        });
        writer.run(
            CreateFromFilesCommand{{{PlanFixture::wanted(plan.in(60h), EntryState::Draft), {u"/x/1"_s, u"/x/2"_s}}}});
        writer.run(MoveCommand{{{entry.entry.id, plan.in(50h)}}});
    }
    QCOMPARE(plan.planner->find(entry.entry.id)->entry.scheduledAt, plan.in(50h));
    QCOMPARE(plan.planner->list({})->entries.size(), 2);
}

void BoardTest::aThousandMovesAreOneStep()
{
    BoardWorld world;
    QList<Placement> moves;
    {
        Transaction transaction(*world.plan.database);
        QVERIFY(transaction.begun().ok());
        for (int i = 0; i < 1200; ++i) {
            const WallTime wall{wallOf("2026-12-01T00:00:00").ms + i * 600'000LL};
            auto made = world.plan.planner->createEntry(PlanFixture::wanted(wall, EntryState::Draft));
            QVERIFY(made.ok());
            moves.append({made->entry.id, wall.addDays(10)});
        }
        QVERIFY(transaction.commit().ok());
    }
    QSignalSpy refused(world.board.get(), &PlanBoard::refused);
    world.board->move(moves);
    QVERIFY(world.settle());
    QCOMPARE(refused.count(), 0);
    QCOMPARE(world.shown(moves.constFirst().id), u"2026-12-11T00:00"_s);
    world.board->undo();
    QVERIFY(world.settle());
    QCOMPARE(world.stored(moves.constLast().id),
             BoardWorld::text(std::get<WallTime>(moves.constLast().at).addDays(-10)));
}

QTEST_GUILESS_MAIN(BoardTest)
#include "boardtest.moc"
