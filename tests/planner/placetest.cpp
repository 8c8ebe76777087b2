// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"

#include "planner/undopayload.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Many entries, each to a time of its own; many copies; many at once from nothing.
class PlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachGoesToItsOwnTimeInOneStep();
    void wallsAreReadInEachEntrysZone();
    void aSkippedWallIsKeptAsMeant();
    void whatCannotMoveStaysAndIsNamed();
    void whereItIsAlreadyNothingChanges();
    void absurdTimesAreRefused_data();
    void absurdTimesAreRefused();
    void namedTwiceIsRefusedWhole();
    void toTheShelfAndBackIsOneStepEach();
    void aShelfStepLeavesAloneWhatChangedMeanwhile();
    void copiesAreDraftsAndOneStep();
    void stepsOnOneEntryTurnOneAfterTheOther();
    void aChangeInBetweenEndsTheChain();
    void newOnesComeTogetherOrNotAtAll();
    void tilesByIdLeaveOutWhatIsGone();
    void attentionIsSoonestFirst();
    void searchFindsWhateverTheCase_data();
    void searchFindsWhateverTheCase();
    void tilesCarryLabels();
    void titlesAreCutBetweenCharacters();
    void whatIsAtTheSameTimeHasAnOrder();
};

void PlaceTest::eachGoesToItsOwnTimeInOneStep()
{
    PlanFixture plan;
    const EntryDetails a = plan.plan(24h);
    const EntryDetails b = plan.plan(48h, {Channel::Instagram, Channel::TikTok});
    QSignalSpy committed(&plan.events, &StoreEvents::committed);
    const auto moved = plan.planner->moveEntries({{a.entry.id, plan.in(72h)}, {b.entry.id, plan.in(30h)}});
    EXPECT_OK(moved);
    QCOMPARE(moved->changed, (QList{a.entry.id, b.entry.id}));
    QVERIFY(moved->refused.isEmpty());
    QCOMPARE(committed.count(), 1);
    QCOMPARE(plan.planner->find(a.entry.id)->entry.scheduledAt, plan.in(72h));
    const auto after = plan.planner->find(b.entry.id);
    QCOMPARE(after->entry.scheduledAt, plan.in(30h));
    for (const PublishJob &job : after->jobs)
        QCOMPARE(job.scheduledAt, plan.in(30h));

    const auto records = plan.planner->undoRecords(1);
    QCOMPARE(records->constFirst().id, moved->undoId);
    QCOMPARE(records->constFirst().name, u"Move of 2 posts"_s);
    const auto undone = plan.planner->undo(moved->undoId);
    EXPECT_OK(undone);
    QCOMPARE(undone->restored.size(), 2);
    QCOMPARE(plan.planner->find(a.entry.id)->entry.scheduledAt, plan.in(24h));
    QCOMPARE(plan.planner->find(b.entry.id)->entry.scheduledAt, plan.in(48h));
    EXPECT_OK(plan.planner->redo(moved->undoId));
    QCOMPARE(plan.planner->find(a.entry.id)->entry.scheduledAt, plan.in(72h));
}

void PlaceTest::wallsAreReadInEachEntrysZone()
{
    PlanFixture plan;
    NewEntry wanted = PlanFixture::wanted(wallOf("2027-01-10T09:00:00"), EntryState::Planned);
    wanted.timezone = "Asia/Tokyo";
    const auto tokyo = plan.planner->createEntry(wanted);
    EXPECT_OK(tokyo);
    const EntryDetails berlin = plan.plan(24h);
    const WallTime wall = wallOf("2027-02-01T18:00:00");
    EXPECT_OK(plan.planner->moveEntries({{tokyo->entry.id, wall}, {berlin.entry.id, wall}}));
    QCOMPARE(toIso(*plan.planner->find(tokyo->entry.id)->entry.scheduledAt), u"2027-02-01T09:00:00Z"_s);
    QCOMPARE(toIso(*plan.planner->find(berlin.entry.id)->entry.scheduledAt), u"2027-02-01T17:00:00Z"_s);
}

void PlaceTest::aSkippedWallIsKeptAsMeant()
{
    PlanFixture plan;
    const EntryDetails entry = plan.plan(24h);
    EXPECT_OK(plan.planner->moveEntries({{entry.entry.id, wallOf("2027-03-28T02:30:00")}}));
    const Entry after = plan.planner->find(entry.entry.id)->entry;
    QCOMPARE(toIso(*after.scheduledAt), u"2027-03-28T01:00:00Z"_s);
    QCOMPARE(after.wall, wallOf("2027-03-28T02:30:00"));
}

void PlaceTest::whatCannotMoveStaysAndIsNamed()
{
    PlanFixture plan;
    const EntryDetails free = plan.plan(24h);
    const EntryDetails out = plan.plan(25h);
    const EntryDetails running = plan.plan(26h);
    const EntryDetails late = plan.plan(27h);
    plan.setJobs(out.entry.id, "status = 'published'");
    plan.setJobs(running.entry.id, "status = 'publishing', account_id = NULL");
    const EntryId unknown = EntryId::create();
    const auto moved = plan.planner->moveEntries({{free.entry.id, plan.in(50h)},
                                                  {out.entry.id, plan.in(50h)},
                                                  {running.entry.id, plan.in(50h)},
                                                  {late.entry.id, plan.in(-1h)},
                                                  {unknown, plan.in(50h)}});
    EXPECT_OK(moved);
    QCOMPARE(moved->changed, QList{free.entry.id});
    QMap<QString, ErrorCode> reasons;
    for (const Refusal &refusal : moved->refused) {
        QVERIFY(!refusal.error.message.isEmpty());
        reasons.insert(refusal.id.toString(), refusal.error.code);
    }
    QCOMPARE(reasons.value(out.entry.id.toString()), ErrorCode::AlreadyPublished);
    QCOMPARE(reasons.value(running.entry.id.toString()), ErrorCode::IsPublishing);
    QCOMPARE(reasons.value(late.entry.id.toString()), ErrorCode::InPast);
    QCOMPARE(reasons.value(unknown.toString()), ErrorCode::NotFound);
    QCOMPARE(plan.planner->find(late.entry.id)->entry.scheduledAt, plan.in(27h));
}

void PlaceTest::whereItIsAlreadyNothingChanges()
{
    PlanFixture plan;
    const EntryDetails entry = plan.plan(24h);
    QSignalSpy committed(&plan.events, &StoreEvents::committed);
    const auto moved = plan.planner->moveEntries({{entry.entry.id, plan.in(24h)}});
    EXPECT_OK(moved);
    QVERIFY(moved->changed.isEmpty() && moved->undoId.isEmpty());
    QCOMPARE(committed.count(), 0);
    QCOMPARE(plan.planner->find(entry.entry.id)->entry.version, entry.entry.version);
}

void PlaceTest::absurdTimesAreRefused_data()
{
    QTest::addColumn<PlanTime>("at");
    QTest::newRow("after the last year") << PlanTime(kLatestInstant);
    QTest::newRow("a wall after the last year") << PlanTime(WallTime{toMs(kLatestInstant) + 86'400'000});
    QTest::newRow("before 1970") << PlanTime(WallTime{-86'400'000LL * 400});
}

void PlaceTest::absurdTimesAreRefused()
{
    QFETCH(PlanTime, at);
    PlanFixture plan;
    const EntryDetails entry = plan.plan(24h);
    const auto moved = plan.planner->moveEntries({{entry.entry.id, at}});
    EXPECT_OK(moved);
    QVERIFY(moved->changed.isEmpty());
    QCOMPARE(moved->refused.size(), 1);
    QCOMPARE(plan.planner->find(entry.entry.id)->entry, entry.entry);
}

void PlaceTest::namedTwiceIsRefusedWhole()
{
    PlanFixture plan;
    const EntryDetails entry = plan.plan(24h);
    EXPECT_REFUSED(plan.planner->moveEntries({{entry.entry.id, plan.in(30h)}, {entry.entry.id, plan.in(40h)}}),
                   ErrorCode::InvalidValue);
    QCOMPARE(plan.planner->find(entry.entry.id)->entry.scheduledAt, plan.in(24h));
}

void PlaceTest::toTheShelfAndBackIsOneStepEach()
{
    PlanFixture plan;
    const EntryDetails planned = plan.plan(24h);
    const auto draft = plan.planner->createEntry(PlanFixture::wanted(std::monostate{}, EntryState::Draft));
    EXPECT_OK(draft);
    // One off the calendar, one onto it.
    const auto moved =
        plan.planner->moveEntries({{planned.entry.id, std::monostate{}}, {draft->entry.id, plan.in(40h)}});
    EXPECT_OK(moved);
    QCOMPARE(moved->changed.size(), 2);
    const auto shelved = plan.planner->find(planned.entry.id);
    QVERIFY(!shelved->entry.scheduledAt);
    QCOMPARE(shelved->entry.state, EntryState::Draft);
    for (const PublishJob &job : shelved->jobs)
        QCOMPARE(job.status, JobStatus::Canceled);
    QCOMPARE(plan.planner->find(draft->entry.id)->entry.scheduledAt, plan.in(40h));

    EXPECT_OK(plan.planner->undo(moved->undoId));
    const auto back = plan.planner->find(planned.entry.id);
    QCOMPARE(back->entry.scheduledAt, plan.in(24h));
    QCOMPARE(back->entry.state, EntryState::Planned);
    QCOMPARE(liveJob(*back).scheduledAt, plan.in(24h));
    QVERIFY(!plan.planner->find(draft->entry.id)->entry.scheduledAt);
    EXPECT_OK(plan.planner->redo(moved->undoId));
    QVERIFY(!plan.planner->find(planned.entry.id)->entry.scheduledAt);
    QCOMPARE(plan.planner->find(draft->entry.id)->entry.scheduledAt, plan.in(40h));
}

void PlaceTest::aShelfStepLeavesAloneWhatChangedMeanwhile()
{
    PlanFixture plan;
    const EntryDetails a = plan.plan(24h);
    const EntryDetails b = plan.plan(25h);
    const auto moved = plan.planner->moveEntries({{a.entry.id, std::monostate{}}, {b.entry.id, std::monostate{}}});
    EXPECT_OK(moved);
    EntryPatch patch;
    patch.caption = u"another"_s;
    EXPECT_OK(plan.planner->editEntry(b.entry.id, patch));
    const auto undone = plan.planner->undo(moved->undoId);
    EXPECT_OK(undone);
    QCOMPARE(undone->restored, QList{a.entry.id});
    QCOMPARE(undone->left.size(), 1);
    QCOMPARE(undone->left.constFirst().error.code, ErrorCode::VersionConflict);
    // What is kept to do it again is about the one that came along.
    const auto again = plan.planner->redo(moved->undoId);
    EXPECT_OK(again);
    QCOMPARE(again->restored, QList{a.entry.id});
}

void PlaceTest::copiesAreDraftsAndOneStep()
{
    PlanFixture plan;
    const EntryDetails a = plan.plan(24h);
    const EntryDetails b = plan.plan(48h);
    plan.setJobs(b.entry.id, "status = 'published'"); // what is out can be copied
    const auto copied = plan.planner->copyEntries(
        {{a.entry.id, plan.in(72h)}, {b.entry.id, std::monostate{}}, {EntryId::create(), plan.in(1h)}});
    EXPECT_OK(copied);
    QCOMPARE(copied->changed.size(), 2);
    QCOMPARE(copied->refused.size(), 1);
    const auto first = plan.planner->find(copied->changed.at(0));
    QCOMPARE(first->entry.scheduledAt, plan.in(72h));
    QCOMPARE(first->entry.state, EntryState::Draft);
    QCOMPARE(first->entry.caption, a.entry.caption);
    QVERIFY(!plan.planner->find(copied->changed.at(1))->entry.scheduledAt);
    EXPECT_OK(plan.planner->undo(copied->undoId));
    EXPECT_REFUSED(plan.planner->find(copied->changed.at(0)), ErrorCode::NotFound);
    EXPECT_REFUSED(plan.planner->find(copied->changed.at(1)), ErrorCode::NotFound);
    EXPECT_OK(plan.planner->find(a.entry.id));
}

void PlaceTest::stepsOnOneEntryTurnOneAfterTheOther()
{
    PlanFixture plan;
    const auto made = plan.planner->createEntry(PlanFixture::wanted(plan.in(24h), EntryState::Planned));
    EXPECT_OK(made);
    const EntryId id = made->entry.id;
    QList<UndoId> steps{UndoId::fromTrusted(made->undoId)};
    QList<Entry> states{made->entry};
    const auto keep = [&](const UndoId &step) {
        steps.append(step);
        const auto found = plan.planner->find(id);
        states.append(found.ok() ? found->entry : Entry());
    };
    keep(plan.planner->moveEntries({{id, plan.in(48h)}})->undoId);
    EntryPatch patch;
    patch.caption = u"another"_s;
    keep(UndoId::fromTrusted(plan.planner->editEntry(id, patch)->undoId));
    keep(plan.planner->moveEntries({{id, std::monostate{}}})->undoId);
    keep(plan.planner->moveEntries({{id, plan.in(72h)}})->undoId);
    keep(plan.planner->deleteEntries({id})->undoId);
    const auto isAt = [&](qsizetype step) {
        const auto found = plan.planner->find(id);
        if (step == steps.size() - 1)
            return !found.ok();
        return found.ok() && found->entry.scheduledAt == states.at(step).scheduledAt &&
               found->entry.caption == states.at(step).caption && found->entry.state == states.at(step).state;
    };
    QRandomGenerator random(7);
    qsizetype at = steps.size() - 1;
    for (int i = 0; i < 60; ++i) { // up and down the ladder
        const bool back = at > 0 && (at == steps.size() - 1 || random.bounded(2) == 0);
        const auto turned = back ? plan.planner->undo(steps.at(at)) : plan.planner->redo(steps.at(at + 1));
        EXPECT_OK(turned);
        QVERIFY2(turned->left.isEmpty(), qPrintable(u"round %1"_s.arg(i)));
        at += back ? -1 : 1;
        QVERIFY2(isAt(at), qPrintable(u"round %1"_s.arg(i)));
    }
}

void PlaceTest::aChangeInBetweenEndsTheChain()
{
    PlanFixture plan;
    const EntryDetails entry = plan.plan(24h);
    const auto first = plan.planner->moveEntries({{entry.entry.id, plan.in(48h)}});
    const auto second = plan.planner->moveEntries({{entry.entry.id, plan.in(72h)}});
    EXPECT_OK(plan.planner->undo(second->undoId));
    EntryPatch patch;
    patch.caption = u"someone else"_s;
    EXPECT_OK(Planner(*plan.database, plan.clock).editEntry(entry.entry.id, patch));
    const auto undone = plan.planner->undo(first->undoId);
    EXPECT_OK(undone);
    QVERIFY(undone->restored.isEmpty());
    QCOMPARE(undone->left.constFirst().error.code, ErrorCode::VersionConflict);
    QCOMPARE(plan.planner->find(entry.entry.id)->entry.scheduledAt, plan.in(48h));
}

void PlaceTest::newOnesComeTogetherOrNotAtAll()
{
    PlanFixture plan;
    const NewEntry good = PlanFixture::wanted(plan.in(5h), EntryState::Draft);
    NewEntry bad = good;
    bad.media = {MediaId::create()};
    EXPECT_REFUSED(plan.planner->createEntries({good, bad}), ErrorCode::NotFound);
    QCOMPARE(plan.number("SELECT count(*) FROM calendar_entries"), 0);
    const auto made = plan.planner->createEntries({good, good, good});
    EXPECT_OK(made);
    QCOMPARE(made->changed.size(), 3);
    QCOMPARE(plan.planner->undoRecords(5)->size(), 1);
    EXPECT_OK(plan.planner->undo(made->undoId));
    QCOMPARE(plan.planner->list({})->entries.size(), 0);
    const auto nothing = plan.planner->createEntries({});
    EXPECT_OK(nothing);
    QVERIFY(nothing->undoId.isEmpty());
}

void PlaceTest::tilesByIdLeaveOutWhatIsGone()
{
    PlanFixture plan;
    const EntryDetails a = plan.plan(24h);
    const EntryDetails b = plan.plan(48h);
    EXPECT_OK(plan.planner->deleteEntries({b.entry.id}));
    const auto tiles = plan.planner->tilesOf({a.entry.id, b.entry.id, EntryId::create()});
    EXPECT_OK(tiles);
    QCOMPARE(tiles->size(), 1);
    QCOMPARE(tiles->constFirst(), plan.planner->tiles(plan.in(0h), plan.in(30h))->constFirst());
}

void PlaceTest::attentionIsSoonestFirst()
{
    PlanFixture plan;
    const EntryDetails later = plan.plan(48h); // no account is linked: nothing of this is ready
    const EntryDetails sooner = plan.plan(24h);
    const auto draft = plan.planner->createEntry(PlanFixture::wanted(plan.in(1h), EntryState::Draft));
    EXPECT_OK(draft);
    const auto wanting = plan.planner->attention();
    EXPECT_OK(wanting);
    QList<EntryId> ids;
    for (const EntryTile &tile : *wanting)
        ids.append(tile.id);
    QCOMPARE(ids, (QList{sooner.entry.id, later.entry.id}));
    QCOMPARE(plan.planner->attention(1)->size(), 1);
}

void PlaceTest::searchFindsWhateverTheCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("as written") << u"Morning"_s << true;
    QTest::newRow("other case") << u"mORNing LIGHT"_s << true;
    QTest::newRow("in the second line") << u"second"_s << true;
    QTest::newRow("umlaut in other case") << u"ÜBER"_s << true;
    QTest::newRow("emoji") << u"🌅"_s << true;
    QTest::newRow("a percent sign is no wildcard") << u"100%"_s << true;
    QTest::newRow("nor stands for anything") << u"1%0"_s << false;
    QTest::newRow("nor does an underscore") << u"mo_ning"_s << false;
    QTest::newRow("a backslash is one") << u"a\\b"_s << true;
    QTest::newRow("a star is one") << u"*"_s << false;
    QTest::newRow("a bracket is one") << u"[a]"_s << false;
    QTest::newRow("brackets as written") << u"[B]"_s << true;
    QTest::newRow("a final sigma") << u"ΟΔΌΣ"_s << true;
    QTest::newRow("sharp s in other case") << u"STRAẞE"_s << true;
    QTest::newRow("Cyrillic in other case") << u"МОСТ"_s << true;
    QTest::newRow("three umlauts in other cases") << u"ÄÖü"_s << true;
    QTest::newRow("three that are not there") << u"ÄÖä"_s << false;
    QTest::newRow("Japanese") << u"写真"_s << true;
    QTest::newRow("not there") << u"evening"_s << false;
}

void PlaceTest::searchFindsWhateverTheCase()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    PlanFixture plan;
    NewEntry wanted = PlanFixture::wanted(plan.in(24h * 365 * 3), EntryState::Draft);
    wanted.caption = u"Morning light 🌅 über 100% a\\b\nand a second line [b] οδός Straße äöÜ мост 写真"_s;
    const auto entry = plan.planner->createEntry(wanted);
    EXPECT_OK(entry);
    wanted.caption = u"deleted: morning light über 100% a\\b 🌅 second"_s;
    const auto gone = plan.planner->createEntry(wanted);
    EXPECT_OK(plan.planner->deleteEntries({gone->entry.id}));
    const auto ids = plan.planner->search(text);
    EXPECT_OK(ids);
    QCOMPARE(ids->newest, found ? QList{entry->entry.id} : QList<EntryId>());
}

void PlaceTest::tilesCarryLabels()
{
    PlanFixture plan;
    NewEntry wanted = PlanFixture::wanted(plan.in(5h), EntryState::Draft);
    wanted.labels = {u"spring"_s, u"“quoted”, and more"_s};
    EXPECT_OK(plan.planner->createEntry(wanted));
    QCOMPARE(plan.planner->tiles(plan.in(0h), plan.in(6h))->constFirst().labels, wanted.labels);
}

void PlaceTest::titlesAreCutBetweenCharacters()
{
    PlanFixture f;
    const auto titleOf = [&f](const QString &caption) {
        NewEntry entry = PlanFixture::wanted({}, EntryState::Draft);
        entry.caption = caption;
        const auto made = f.planner->createEntry(entry);
        return made.ok() ? f.planner->tilesOf({made->entry.id})->first().title : made.error().message;
    };
    const QString emoji = QString::fromUtf8("\xF0\x9F\x8C\x8A");
    QCOMPARE(titleOf(QString(300, u'x')), QString(200, u'x'));
    QCOMPARE(titleOf(QString(199, u'x') + emoji), QString(199, u'x')); // not half of it
    QCOMPARE(titleOf(QString(198, u'x') + emoji), QString(198, u'x') + emoji);
    QCOMPARE(titleOf(u"\n \n  second line\nthird"_s), u"second line"_s);
    QCOMPARE(titleOf(u" \n\t\n"_s), QString());
}

void PlaceTest::whatIsAtTheSameTimeHasAnOrder()
{
    PlanFixture f;
    QList<EntryId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(f.plan(24h).entry.id); // nobody has linked an account, so each needs a person
    const auto tiles = f.planner->attention();
    EXPECT_OK(tiles);
    QCOMPARE(tiles->size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(tiles->at(i).id, ids.at(i));
    QCOMPARE(f.planner->attention(3)->size(), 3);
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "placetest.moc"
