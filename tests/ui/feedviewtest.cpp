// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/feedview.h"

#include "shots.h"
#include "support/quiet.h"
#include "viewworld.h"

#include <QScrollBar>

using namespace kalends;
using namespace Qt::StringLiterals;

class FeedViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyInstagramPostsNewestFirst();
    void whatTheProfilesGridDoesNotShowIsLeftOut_data();
    void whatTheProfilesGridDoesNotShowIsLeftOut();
    void draggingOneOnAnotherSwapsTheirTimes();
    void aSwapIsOneStepOfUndo();
    void publishedPostsDoNotSwap();
    void manyAtOnceDoNotSwap();
    void droppingBesideTheGridChangesNothing();
    void laterMonthsAreOneClickAway();
    void scrollingReadsOlderPosts();
    void arrowsWalkTheGrid();
    void altAndArrowsSwapWithTheNeighbour();
    void screenReadersSeeThePosts();
    void whatLeavesInstagramLeavesTheGrid();

    void picturesForPeople_data();
    void picturesForPeople();

private:
    void open();
    [[nodiscard]] QPoint middleOf(const EntryId &id) const { return m_view->tileRect(id).center(); }

    std::unique_ptr<ViewWorld> m_world;
    std::unique_ptr<FeedView> m_view;
};

void FeedViewTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_world = std::make_unique<ViewWorld>();
}

void FeedViewTest::cleanup()
{
    m_view.reset();
    m_world.reset();
}

void FeedViewTest::open()
{
    m_view = std::make_unique<FeedView>(m_world->context());
    m_view->resize(600, 640);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QCoreApplication::sendPostedEvents();
}

void FeedViewTest::onlyInstagramPostsNewestFirst()
{
    const EntryId old = m_world->makePublished("2026-11-02T09:00", u"old"_s);
    const EntryId soon = m_world->make("2026-11-20T18:00", u"soon"_s);
    const EntryId both =
        m_world->make("2026-11-21T18:00", u"both"_s, EntryState::Draft, {Channel::Instagram, Channel::TikTok});
    m_world->make("2026-11-22T18:00", u"tiktok"_s, EntryState::Planned, {Channel::TikTok});
    m_world->make(nullptr, u"idea"_s, EntryState::Draft);
    open();
    QCOMPARE(m_view->order(), (QList<EntryId>{both, soon, old}));
    QVERIFY(m_view->tileRect(both).right() < m_view->tileRect(soon).left());
    QCOMPARE(m_view->tileRect(both).top(), m_view->tileRect(old).top());
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->tileRect(both).left() > m_view->tileRect(soon).right());
}

void FeedViewTest::whatTheProfilesGridDoesNotShowIsLeftOut_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<bool>("shown");
    QTest::newRow("nothing said") << QJsonObject() << true;
    QTest::newRow("story") << QJsonObject{{u"type"_s, u"story"_s}} << false;
    QTest::newRow("reel") << QJsonObject{{u"type"_s, u"reel"_s}} << true;
    QTest::newRow("reel for the grid") << QJsonObject{{u"type"_s, u"reel"_s}, {u"share_to_feed"_s, true}} << true;
    QTest::newRow("reel off the grid") << QJsonObject{{u"type"_s, u"reel"_s}, {u"share_to_feed"_s, false}} << false;
    QTest::newRow("inferred reel off the grid") << QJsonObject{{u"share_to_feed"_s, false}} << false;
    QTest::newRow("post with a reel's leftover")
        << QJsonObject{{u"type"_s, u"post"_s}, {u"share_to_feed"_s, false}} << true;
    QTest::newRow("caption that says so")
        << QJsonObject{{u"caption"_s, uR"("type":"story" "share_to_feed":false)"_s}} << true;
}

void FeedViewTest::whatTheProfilesGridDoesNotShowIsLeftOut()
{
    QFETCH(QJsonObject, fields);
    QFETCH(bool, shown);
    const EntryId other = m_world->make("2026-11-20T18:00", u"other"_s);
    const EntryId id =
        m_world->make("2026-11-21T18:00", u"it"_s, EntryState::Draft, {Channel::Instagram, Channel::TikTok});
    EntryPatch patch;
    patch.fields = {{.channel = Channel::Instagram, .fields = fields, .suggested = {}}};
    QVERIFY(m_world->plan.planner->editEntry(id, patch).ok());
    open();
    QCOMPARE(m_view->order(), shown ? (QList<EntryId>{id, other}) : QList<EntryId>{other});
}

void FeedViewTest::draggingOneOnAnotherSwapsTheirTimes()
{
    const EntryId a = m_world->make("2026-11-20T18:07", u"a"_s);
    const EntryId b = m_world->make("2026-11-22T09:00", u"b"_s, EntryState::Draft);
    open();
    dragWithoutRelease(m_view->viewport(), middleOf(a), middleOf(b));
    QVERIFY(m_view->verdict().isAllowed());
    QVERIFY2(m_view->verdict().label.contains(u"22 Nov, 09:00"_s), qPrintable(m_view->verdict().label));
    releaseAt(m_view->viewport(), middleOf(b));
    QCOMPARE(m_view->order(), (QList<EntryId>{a, b})); // at once
    QTRY_VERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-22T09:00"));
    QCOMPARE(m_world->storedWall(b), wallOf("2026-11-20T18:07"));
}

void FeedViewTest::aSwapIsOneStepOfUndo()
{
    const EntryId a = m_world->make("2026-11-20T18:07", u"a"_s);
    const EntryId b = m_world->make("2026-11-22T09:00", u"b"_s);
    open();
    dragBy(m_view->viewport(), middleOf(a), middleOf(b));
    QTRY_VERIFY(!m_world->board->isBusy());
    m_world->board->undo();
    QTRY_VERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-20T18:07"));
    QCOMPARE(m_world->storedWall(b), wallOf("2026-11-22T09:00"));
}

void FeedViewTest::publishedPostsDoNotSwap()
{
    const EntryId out = m_world->makePublished("2026-11-02T09:00", u"out"_s);
    const EntryId next = m_world->make("2026-11-20T18:00", u"next"_s);
    open();
    for (const auto &[from, to] : {std::pair{out, next}, std::pair{next, out}}) {
        const QPoint target = middleOf(to);
        dragWithoutRelease(m_view->viewport(), middleOf(from), target);
        QVERIFY(!m_view->verdict().refusal.isEmpty());
        releaseAt(m_view->viewport(), target);
        QVERIFY(!m_world->board->isBusy());
    }
    QCOMPARE(m_world->storedWall(next), wallOf("2026-11-20T18:00"));
}

void FeedViewTest::manyAtOnceDoNotSwap()
{
    const EntryId a = m_world->make("2026-11-20T18:00", u"a"_s);
    const EntryId b = m_world->make("2026-11-21T18:00", u"b"_s);
    const EntryId c = m_world->make("2026-11-22T18:00", u"c"_s);
    open();
    m_world->selection.select({a, b}, a);
    dragWithoutRelease(m_view->viewport(), middleOf(a), middleOf(c));
    QVERIFY(!m_view->verdict().isAllowed());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->drag().isActive());
}

void FeedViewTest::droppingBesideTheGridChangesNothing()
{
    const EntryId a = m_world->make("2026-11-20T18:00", u"a"_s);
    open();
    dragBy(m_view->viewport(), middleOf(a), QPoint(300, 600));
    QVERIFY(!m_world->board->isBusy());
    dragBy(m_view->viewport(), middleOf(a), middleOf(a) + QPoint(20, 20)); // on itself
    QVERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-20T18:00"));
}

void FeedViewTest::laterMonthsAreOneClickAway()
{
    m_world->make("2026-11-20T18:00", u"now"_s);
    const EntryId later = m_world->make("2026-12-20T18:00", u"later"_s);
    open();
    QVERIFY(!m_view->order().contains(later));
    QSignalSpy titles(m_view.get(), &CalendarView::titleChanged);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 20));
    QCOMPARE(titles.count(), 1);
    QCOMPARE(m_view->title(), u"December 2026"_s);
    QCOMPARE(m_view->order().first(), later);
    m_view->turnPage(-1);
    QVERIFY(!m_view->order().contains(later));
}

void FeedViewTest::scrollingReadsOlderPosts()
{
    const EntryId first = m_world->makePublished("2024-02-02T09:00", u"the first"_s);
    for (int day = 1; day <= 24; ++day)
        m_world->makePublished(qPrintable(u"2026-10-%1T09:00"_s.arg(day, 2, 10, QLatin1Char('0'))), u"before"_s);
    open();
    QVERIFY(!m_view->order().contains(first));
    const auto atEnd = [this, first] {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        return m_view->order().last() == first;
    };
    QTRY_VERIFY(atEnd());
}

void FeedViewTest::arrowsWalkTheGrid()
{
    QList<EntryId> ids;
    for (int day = 29; day >= 20; --day)
        ids.append(m_world->make(qPrintable(u"2026-11-%1T09:00"_s.arg(day)), u"post"_s));
    open();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_world->selection.current(), ids[0]);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_world->selection.current(), ids[4]);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_world->selection.ids(), (QSet<EntryId>{ids[3], ids[4]}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_world->selection.current(), ids[0]);
    QTest::keyClick(m_view.get(), Qt::Key_Up); // there is nothing above
    QCOMPARE(m_world->selection.current(), ids[0]);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_world->selection.current(), ids.last());
    QVERIFY(m_view->viewport()->rect().contains(m_view->tileRect(ids.last())));
    QSignalSpy opened(m_view.get(), &CalendarView::openRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void FeedViewTest::altAndArrowsSwapWithTheNeighbour()
{
    const EntryId out = m_world->makePublished("2026-11-02T09:00", u"out"_s);
    const EntryId a = m_world->make("2026-11-20T18:00", u"a"_s);
    const EntryId b = m_world->make("2026-11-22T09:00", u"b"_s);
    open();
    m_world->selection.selectOnly(b);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(b), wallOf("2026-11-20T18:00"));
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-22T09:00"));
    QSignalSpy said(m_view.get(), &CalendarView::hint);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier); // what is out already stays where it is
    QVERIFY(!m_world->board->isBusy());
    QVERIFY(!said.last().first().toString().isEmpty());
    QCOMPARE(m_view->order(), (QList<EntryId>{a, b, out}));
}

void FeedViewTest::screenReadersSeeThePosts()
{
    m_world->make("2026-11-20T14:30", u"Studio tour"_s, EntryState::Draft);
    open();
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(grid);
    QString name;
    for (int i = 0; i < grid->childCount(); ++i) {
        if (grid->child(i)->role() == QAccessible::Cell && grid->child(i)->childCount() == 1)
            name = grid->child(i)->child(0)->text(QAccessible::Name);
    }
    QVERIFY2(name.startsWith(u"14:30, Studio tour, Instagram"_s), qPrintable(name));
}

void FeedViewTest::whatLeavesInstagramLeavesTheGrid()
{
    const EntryId a = m_world->make("2026-11-20T18:00", u"a"_s);
    open();
    QCOMPARE(m_view->order().size(), 1);
    EntryPatch patch;
    patch.channels = QList<ChannelPatch>{{.channel = Channel::TikTok}};
    m_world->board->edit(a, patch);
    QTRY_VERIFY(m_view->order().isEmpty());
}

void FeedViewTest::picturesForPeople_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("feed-light") << false << false;
    QTest::newRow("feed-dark") << true << false;
    QTest::newRow("feed-rtl") << false << true;
}

void FeedViewTest::picturesForPeople()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    ViewWorld &world = *m_world;
    for (int day = 3; day < 17; day += 3)
        world.makePublished(qPrintable(u"2026-11-%1T09:00"_s.arg(day, 2, 10, QLatin1Char('0'))), u"Out %1"_s.arg(day),
                            {Channel::Instagram}, {world.plan.addMedium(QByteArray::number(day))});
    EntryId first;
    EntryId last;
    for (int day = 19; day < 29; day += 2) {
        QList<MediaId> media{world.plan.addMedium(QByteArray::number(day)),
                             world.plan.addMedium("more" + QByteArray::number(day))};
        if (day == 23)
            media.clear();
        last = world.make(qPrintable(u"2026-11-%1T18:30"_s.arg(day)),
                          u"Planned for the %1th, without a picture yet"_s.arg(day),
                          day == 21 ? EntryState::Draft : EntryState::Planned, {Channel::Instagram}, media);
        if (first.isEmpty())
            first = last;
    }
    world.make("2026-12-24T18:00", u"Christmas"_s);
    world.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    world.theme.apply();
    if (rightToLeft)
        QLocale::setDefault(QLocale(u"ar_EG"_s));
    open();
    if (rightToLeft) {
        m_view->setLocale(QLocale(u"ar_EG"_s));
        m_view->setLayoutDirection(Qt::RightToLeft);
    }
    m_view->resize(760, 760);
    test::untilQuiet();
    world.selection.selectOnly(first);
    dragWithoutRelease(m_view->viewport(), middleOf(first), middleOf(last) + QPoint(0, 40));
    QVERIFY(m_view->verdict().isAllowed());
    keepShot(*m_view, QString::fromLatin1(QTest::currentDataTag()));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
}

QTEST_MAIN(FeedViewTest)
#include "feedviewtest.moc"
