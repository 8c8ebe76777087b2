// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "boardworld.h"

#include <QSignalSpy>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Posts that are only proposed: among the posts on the calendar, in no store and in no undo until they are kept.
class BoardProposalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<BoardWorld>(); }
    void cleanup() { m_world.reset(); }

    void proposalsStandAmongThePostsAndAreMarked();
    void theStoreAndUndoKnowNothingOfThem();
    void movingOneMovesThePicture();
    void aMoveIntoThePastIsRefusedAndItStays();
    void postsAndProposalsMoveTogether();
    void aCopyIsAnotherProposal();
    void deletingDropsThemAndTheyCanComeBack();
    void deletingBothKindsDoesBoth();
    void keptOnesAreDraftsInOneStep();
    void whoseTimeHasPassedStaysWithWords();
    void nothingIsKeptWhereAllArePast();
    void whatTheStoreRefusesIsProposedStill();
    void ontoTheShelfKeepsItAsAnIdea();
    void theyAreNotScheduled();
    void shiftsTakeThemAlong();
    void aShiftOfEverythingLeavesThemAlone();
    void filtersApplyToThem();
    void anotherZoneShowsThemElsewhere();
    void changesOfThePlanLeaveThemThere();
    void listsFindTheirDays();
    void oddOnesAreTakenAsTheyAre_data();
    void oddOnesAreTakenAsTheyAre();

private:
    PlanBoard &board() { return *m_world->board; }
    static ProposedPost post(const char *wall, const QString &caption, QList<Channel> channels = {Channel::Instagram})
    {
        ProposedPost post{.id = EntryId::create(), .entry = {}, .idea = caption, .reason = u"free"_s};
        post.entry.at = wallOf(wall);
        post.entry.timezone = "Europe/Berlin";
        post.entry.caption = caption;
        post.entry.suggested = {u"caption"_s};
        for (const Channel channel : channels)
            post.entry.channels.append({.channel = channel, .fields = {}, .suggested = {}});
        return post;
    }
    EntryId propose(const char *wall, const QString &caption = u"Idea"_s)
    {
        const ProposedPost one = post(wall, caption);
        board().addProposals({one});
        return one.id;
    }
    qint64 stored() { return m_world->plan.number("SELECT count(*) FROM calendar_entries"); }
    QStringList on(int day) { return m_world->titlesOn(QDate(2026, 11, day)); }

    std::unique_ptr<BoardWorld> m_world;
};

void BoardProposalsTest::proposalsStandAmongThePostsAndAreMarked()
{
    m_world->at("2026-11-26T12:00:00", EntryState::Planned, u"real"_s);
    QSignalSpy days(&board(), &PlanBoard::daysChanged);
    QSignalSpy changed(&board(), &PlanBoard::proposalsChanged);
    const EntryId id = propose("2026-11-26T09:30:00", u"First line\nsecond"_s);
    QCOMPARE(days.takeFirst().first().value<QSet<QDate>>(), QSet<QDate>{QDate(2026, 11, 26)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(on(26), (QStringList{u"09:30 First line"_s, u"12:00 real"_s}));
    const QList<BoardTile> tiles = board().tilesOn(QDate(2026, 11, 26));
    QCOMPARE(tiles.at(0).mark, BoardTile::Mark::Proposed);
    QCOMPARE(tiles.at(1).mark, BoardTile::Mark::None);
    QVERIFY(board().isProposal(id));
    QCOMPARE(board().find(id)->entry.channels, QList<Channel>{Channel::Instagram});
    QCOMPARE(board().proposal(id)->idea, u"First line\nsecond"_s);
    QVERIFY(!board().proposal(EntryId::create()));
}

void BoardProposalsTest::theStoreAndUndoKnowNothingOfThem()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    board().move({{id, wallOf("2026-11-27T09:30:00")}});
    board().dropProposals({id});
    QCOMPARE(stored(), 0);
    QVERIFY(!board().canUndo());
    QVERIFY(!board().isBusy());
    QVERIFY(!board().find(id));
    QVERIFY(!board().details(id).ok());
}

void BoardProposalsTest::movingOneMovesThePicture()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    QSignalSpy days(&board(), &PlanBoard::daysChanged);
    QCOMPARE(board().move({{id, wallOf("2026-11-28T18:15:00")}}), 0U);
    QCOMPARE(days.first().first().value<QSet<QDate>>(), (QSet<QDate>{QDate(2026, 11, 26), QDate(2026, 11, 28)}));
    QVERIFY(on(26).isEmpty());
    QCOMPARE(on(28), QStringList{u"18:15 Idea"_s});
    QCOMPARE(board().find(id)->mark, BoardTile::Mark::Proposed);
    QCOMPARE(std::get<WallTime>(board().proposal(id)->entry.at), wallOf("2026-11-28T18:15:00"));
}

void BoardProposalsTest::aMoveIntoThePastIsRefusedAndItStays()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    QSignalSpy refused(&board(), &PlanBoard::refused);
    board().move({{id, wallOf("2026-11-02T09:30:00")}});
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(u"past"_s));
    QCOMPARE(on(26), QStringList{u"09:30 Idea"_s});
}

void BoardProposalsTest::postsAndProposalsMoveTogether()
{
    const EntryId real = m_world->at("2026-11-26T12:00:00", EntryState::Planned, u"real"_s);
    const EntryId ghost = propose("2026-11-26T09:30:00");
    QVERIFY(board().move({{real, wallOf("2026-11-27T12:00:00")}, {ghost, wallOf("2026-11-27T09:30:00")}}) != 0);
    QVERIFY(m_world->settle());
    QCOMPARE(on(27), (QStringList{u"09:30 Idea"_s, u"12:00 real"_s}));
    QCOMPARE(m_world->stored(real), u"2026-11-27T12:00"_s);
    QCOMPARE(stored(), 1);
    board().undo();
    QVERIFY(m_world->settle());
    QCOMPARE(on(26), QStringList{u"12:00 real"_s}); // the proposal is in no undo
    QCOMPARE(on(27), QStringList{u"09:30 Idea"_s});
}

void BoardProposalsTest::aCopyIsAnotherProposal()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    QCOMPARE(board().copy({{id, wallOf("2026-11-30T10:00:00")}}), 0U);
    QCOMPARE(board().proposalTiles().size(), 2);
    QCOMPARE(on(26), QStringList{u"09:30 Idea"_s});
    QCOMPARE(on(30), QStringList{u"10:00 Idea"_s});
    QCOMPARE(stored(), 0);
}

void BoardProposalsTest::deletingDropsThemAndTheyCanComeBack()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    QList<ProposedPost> dropped;
    QObject::connect(&board(), &PlanBoard::proposalsDropped, this, [&dropped](const auto &posts) { dropped = posts; });
    QCOMPARE(board().remove({id}), 0U);
    QVERIFY(!board().hasProposals());
    QVERIFY(on(26).isEmpty());
    QCOMPARE(dropped.size(), 1);
    board().addProposals(dropped);
    QVERIFY(board().isProposal(id));
    QCOMPARE(on(26), QStringList{u"09:30 Idea"_s});
}

void BoardProposalsTest::deletingBothKindsDoesBoth()
{
    const EntryId real = m_world->at("2026-11-26T12:00:00");
    const EntryId ghost = propose("2026-11-26T09:30:00");
    QVERIFY(board().remove({real, ghost}) != 0);
    QVERIFY(on(26).isEmpty());
    QVERIFY(m_world->settle());
    QCOMPARE(m_world->stored(real), u"gone"_s);
}

void BoardProposalsTest::keptOnesAreDraftsInOneStep()
{
    const EntryId first = propose("2026-11-26T09:30:00", u"One"_s);
    const EntryId second = propose("2026-11-27T18:00:00", u"Two"_s);
    const EntryId left = propose("2026-11-28T18:00:00", u"Three"_s);
    board().move({{second, wallOf("2026-11-29T08:05:00")}});
    QSignalSpy finished(&board(), &PlanBoard::finished);
    const quint64 ticket = board().keepProposals({first, second});
    QVERIFY(ticket != 0);
    QVERIFY(m_world->settle());
    const auto answer = finished.first().first().value<PlanAnswer>();
    QCOMPARE(answer.ticket, ticket);
    QCOMPARE(answer.changed.size(), 2);
    const auto made = board().details(answer.changed.at(1));
    EXPECT_OK(made);
    QCOMPARE(made->entry.state, EntryState::Draft);
    QCOMPARE(made->entry.caption, u"Two"_s);
    QCOMPARE(made->entry.suggested, QStringList{u"caption"_s});
    QCOMPARE(made->entry.wall, wallOf("2026-11-29T08:05:00"));
    QCOMPARE(made->entry.timezone, QByteArray("Europe/Berlin"));
    QVERIFY(made->entry.channelPart(Channel::Instagram));
    QVERIFY(made->jobs.isEmpty()); // nothing is scheduled
    QCOMPARE(board().proposalTiles().size(), 1);
    QVERIFY(board().isProposal(left));
    QCOMPARE(board().tilesOn(QDate(2026, 11, 26)).first().mark, BoardTile::Mark::None);
    board().undo();
    QVERIFY(m_world->settle());
    QVERIFY(!board().canUndo());
    QVERIFY(on(26).isEmpty() && on(29).isEmpty());
}

void BoardProposalsTest::whoseTimeHasPassedStaysWithWords()
{
    const EntryId soon = propose("2026-11-18T13:00:00", u"Soon"_s);
    const EntryId later = propose("2026-11-26T09:30:00", u"Later"_s);
    m_world->plan.clock.advance(1h);
    QSignalSpy refused(&board(), &PlanBoard::refused);
    QVERIFY(board().keepProposals({soon, later}) != 0);
    QCOMPARE(refused.count(), 1);
    QVERIFY2(refused.first().at(0).toString().contains(u"passed"_s), qPrintable(refused.first().at(0).toString()));
    QVERIFY(!refused.first().at(1).toString().isEmpty()); // what to do
    QVERIFY(m_world->settle());
    QCOMPARE(stored(), 1);
    QVERIFY(board().isProposal(soon));
    QVERIFY(!board().isProposal(later));
}

void BoardProposalsTest::nothingIsKeptWhereAllArePast()
{
    const EntryId soon = propose("2026-11-18T13:00:00");
    m_world->plan.clock.advance(1h);
    QCOMPARE(board().keepProposals({soon}), 0U);
    QVERIFY(!board().canUndo());
    QCOMPARE(board().keepProposals({}), 0U);
    QCOMPARE(board().keepProposals({EntryId::create()}), 0U);
}

void BoardProposalsTest::whatTheStoreRefusesIsProposedStill()
{
    ProposedPost wrong = post("2026-11-26T09:30:00", u"Twice on one channel"_s, {Channel::TikTok, Channel::TikTok});
    board().addProposals({wrong});
    const EntryId right = propose("2026-11-27T09:30:00");
    QSignalSpy refused(&board(), &PlanBoard::refused);
    QVERIFY(board().keepProposals({wrong.id, right}) != 0);
    QVERIFY(m_world->settle());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(stored(), 0); // all or none
    QVERIFY(board().isProposal(wrong.id) && board().isProposal(right));
    QVERIFY(!board().canUndo());
}

void BoardProposalsTest::ontoTheShelfKeepsItAsAnIdea()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    board().move({{id, std::monostate{}}});
    QVERIFY(m_world->settle());
    QVERIFY(!board().hasProposals());
    const auto shelf = m_world->plan.planner->shelf();
    EXPECT_OK(shelf);
    QCOMPARE(shelf->size(), 1);
    QCOMPARE(shelf->first().title, u"Idea"_s);
}

void BoardProposalsTest::theyAreNotScheduled()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    QCOMPARE(board().schedule({id}, EntryState::Planned), 0U);
    QVERIFY(!board().isBusy());
    QCOMPARE(board().find(id)->entry.state, EntryState::Draft);
    ProposedPost planned = post("2026-11-26T10:30:00", u"Planned"_s);
    planned.entry.state = EntryState::Planned;
    board().addProposals({planned});
    QCOMPARE(board().proposal(planned.id)->entry.state, EntryState::Draft);
}

void BoardProposalsTest::shiftsTakeThemAlong()
{
    const EntryId real = m_world->at("2026-11-26T12:00:00");
    const EntryId ghost = propose("2026-11-26T09:30:00");
    ShiftRequest request;
    request.ids = {ghost};
    request.by = {.days = 2};
    QCOMPARE(board().shift(request), 0U);
    QCOMPARE(m_world->shown(ghost), u"2026-11-28T09:30"_s);
    request.ids = {real, ghost};
    QVERIFY(board().shift(request) != 0);
    QVERIFY(m_world->settle());
    QCOMPARE(m_world->stored(real), u"2026-11-28T12:00"_s);
    QCOMPARE(m_world->shown(ghost), u"2026-11-30T09:30"_s);
}

void BoardProposalsTest::aShiftOfEverythingLeavesThemAlone()
{
    m_world->at("2026-11-26T12:00:00");
    const EntryId ghost = propose("2026-11-26T09:30:00");
    ShiftRequest request;
    request.after = board().now();
    request.by = {.days = 1};
    board().shift(request);
    QVERIFY(m_world->settle());
    QCOMPARE(m_world->shown(ghost), u"2026-11-26T09:30"_s);
}

void BoardProposalsTest::filtersApplyToThem()
{
    board().addProposals({post("2026-11-26T09:00:00", u"Studio"_s, {Channel::Instagram}),
                          post("2026-11-26T10:00:00", u"Garden"_s, {Channel::TikTok})});
    PlanFilter filter;
    filter.channels = {Channel::TikTok};
    board().setFilter(filter);
    QCOMPARE(on(26), QStringList{u"10:00 Garden"_s});
    filter.channels.clear();
    filter.text = u"stud"_s;
    board().setFilter(filter);
    QCOMPARE(on(26), QStringList{u"09:00 Studio"_s});
    QVERIFY(m_world->settle());
    QCOMPARE(on(26), QStringList{u"09:00 Studio"_s});
    QCOMPARE(board().proposalTiles().size(), 2); // the bar counts all
}

void BoardProposalsTest::anotherZoneShowsThemElsewhere()
{
    const EntryId id = propose("2026-11-26T00:30:00");
    QVERIFY(board().tilesOn(QDate(2026, 11, 25)).isEmpty());
    board().setZone(QTimeZone("America/New_York"));
    QCOMPARE(on(25), QStringList{u"18:30 Idea"_s});
    QVERIFY(on(26).isEmpty());
    QVERIFY(board().isProposal(id));
}

void BoardProposalsTest::changesOfThePlanLeaveThemThere()
{
    const EntryId id = propose("2026-11-26T09:30:00");
    m_world->at("2026-11-26T12:00:00", EntryState::Planned, u"from elsewhere"_s);
    QTRY_COMPARE(on(26), (QStringList{u"09:30 Idea"_s, u"12:00 from elsewhere"_s}));
    board().everythingChanged();
    QCOMPARE(on(26), (QStringList{u"09:30 Idea"_s, u"12:00 from elsewhere"_s}));
    QVERIFY(board().isProposal(id));
}

void BoardProposalsTest::listsFindTheirDays()
{
    m_world->at("2026-12-20T12:00:00");
    QCOMPARE(board().firstDayFrom(QDate(2026, 11, 18)), QDate(2026, 12, 20));
    propose("2026-12-05T09:30:00");
    QCOMPARE(board().firstDayFrom(QDate(2026, 11, 18)), QDate(2026, 12, 5));
    QCOMPARE(board().firstDayFrom(QDate(2026, 12, 6)), QDate(2026, 12, 20));
    propose("2027-02-01T09:30:00");
    QCOMPARE(board().firstDayFrom(QDate(2026, 12, 21)), QDate(2027, 2, 1));
}

void BoardProposalsTest::oddOnesAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("markup") << u"<b onclick=x>&amp;"_s << u"<b onclick=x>&amp;"_s;
    QTest::newRow("blank lines first") << u"\n\n  \nwords"_s << u"words"_s;
    QTest::newRow("right to left") << QString::fromUtf8("مرحبا بالعالم") << QString::fromUtf8("مرحبا بالعالم");
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'x') << QString(200, u'x');
}

void BoardProposalsTest::oddOnesAreTakenAsTheyAre()
{
    QFETCH(QString, caption);
    QFETCH(QString, title);
    ProposedPost odd = post("2026-11-26T09:30:00", caption);
    odd.id = {};
    odd.entry.timezone.clear();
    ProposedPost timeless = odd;
    timeless.entry.at = std::monostate{};
    board().addProposals({odd, timeless});
    const QList<BoardTile> tiles = board().proposalTiles();
    QCOMPARE(tiles.size(), 1);
    QVERIFY(!tiles.first().id().isEmpty());
    QCOMPARE(tiles.first().entry.title, title);
    QCOMPARE(tiles.first().entry.timezone, QByteArray("Europe/Berlin"));
}

QTEST_GUILESS_MAIN(BoardProposalsTest)
#include "boardproposalstest.moc"
