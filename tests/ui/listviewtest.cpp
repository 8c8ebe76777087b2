// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/listview.h"

#include "shots.h"
#include "support/quiet.h"
#include "viewworld.h"

#include <QAction>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void postsComeInTimeOrderUnderTheirDays();
    void timeCanRunBackwards();
    void otherColumnsSortTheMonth_data();
    void otherColumnsSortTheMonth();
    void theHeaderSortsAndSortsBack();
    void theKeyboardSortsToo();
    void scrollingReadsOnUntilTheLastPost();
    void scrollingBackReadsUntilTheFirstPost();
    void whatIsLookedAtStaysWhereItIsWhileReading();
    void searchShowsWhatWasFoundInAllYears();
    void theFilterHoldsHereToo();
    void postsAreSelectedAndOpened();
    void arrowsWalkTheRowsAndReachWhatIsNotSeen();
    void aDropOnADayKeepsTheTime();
    void filesDropOnADay();
    void sortedByAnythingElseNothingCanBeDropped();
    void screenReadersSeeDaysAndPosts();
    void hostileCaptionsStayInTheirRow();
    void goingToADayBringsItToTheTop();

    void aLongStretchLetsGoOfItsFarEnd();
    void anEmptyPlanHasNothingToReadOn();

    void picturesForPeople_data();
    void picturesForPeople();

private:
    void open();
    [[nodiscard]] QStringList titles();

    std::unique_ptr<ViewWorld> m_world;
    std::unique_ptr<ListView> m_view;
};

void ListViewTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_world = std::make_unique<ViewWorld>();
}

void ListViewTest::cleanup()
{
    m_view.reset();
    m_world.reset();
}

void ListViewTest::open()
{
    m_view = std::make_unique<ListView>(m_world->context());
    m_view->resize(760, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QCoreApplication::sendPostedEvents();
}

QStringList ListViewTest::titles()
{
    QStringList titles;
    for (const EntryId &id : m_view->order())
        titles.append(m_world->board->find(id)->entry.title);
    return titles;
}

void ListViewTest::postsComeInTimeOrderUnderTheirDays()
{
    m_world->make("2026-11-20T18:00", u"three"_s);
    m_world->make("2026-11-20T09:00", u"two"_s);
    m_world->make("2026-11-19T23:00", u"one"_s);
    m_world->make(nullptr, u"no time: on the shelf, not here"_s, EntryState::Draft);
    open();
    QCOMPARE(titles(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    const QList<CalendarView::Group> groups = m_view->groups();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].day, QDate(2026, 11, 19));
    QCOMPARE(groups[1].tiles.size(), 2);
    QVERIFY(m_view->tileRect(groups[1].tiles[0]).top() < m_view->tileRect(groups[1].tiles[1]).top());
}

void ListViewTest::timeCanRunBackwards()
{
    m_world->make("2026-11-20T18:00", u"two"_s);
    m_world->make("2026-11-19T09:00", u"one"_s);
    m_world->make("2026-11-23T09:00", u"three"_s);
    open();
    m_view->sortBy(ListView::Time, Qt::DescendingOrder);
    QCOMPARE(titles(), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
    QCOMPARE(m_view->groups().first().day, QDate(2026, 11, 23));
}

void ListViewTest::otherColumnsSortTheMonth_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QString>("expected");
    QTest::newRow("caption") << int(ListView::Caption) << true << u"apple banana cherry"_s;
    QTest::newRow("caption backwards") << int(ListView::Caption) << false << u"cherry banana apple"_s;
    QTest::newRow("channels") << int(ListView::Channels) << true << u"cherry banana apple"_s;
    QTest::newRow("readiness: worst first") << int(ListView::State) << true << u"banana apple cherry"_s;
}

void ListViewTest::otherColumnsSortTheMonth()
{
    QFETCH(int, column);
    QFETCH(bool, ascending);
    QFETCH(QString, expected);
    m_world->make("2026-11-20T18:00", u"banana"_s); // planned without media: missing
    m_world->make("2026-11-21T18:00", u"apple"_s, EntryState::Draft, {Channel::TikTok}, {m_world->plan.addMedium("m")});
    m_world->makePublished("2026-11-02T18:00", u"cherry"_s);
    m_world->make("2026-12-02T18:00", u"another month"_s);
    open();
    m_view->sortBy(ListView::Column(column), ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    QCOMPARE(titles().join(u' '), expected);
    QCOMPARE(m_view->title(), u"November 2026"_s);
    m_view->turnPage(1);
    QCOMPARE(titles(), QStringList{u"another month"_s});
}

void ListViewTest::theHeaderSortsAndSortsBack()
{
    open();
    auto *header = m_view->findChild<QHeaderView *>(u"listHeader"_s);
    QVERIFY(header);
    const auto click = [header](ListView::Column column) {
        const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(ListView::Caption);
    QCOMPARE(m_view->sortColumn(), ListView::Caption);
    QCOMPARE(m_view->sortOrder(), Qt::AscendingOrder);
    click(ListView::Caption);
    QCOMPARE(m_view->sortOrder(), Qt::DescendingOrder);
    click(ListView::Picture); // nothing to sort by
    QCOMPARE(m_view->sortColumn(), ListView::Caption);
    QCOMPARE(header->sortIndicatorSection(), int(ListView::Caption));
    click(ListView::Time);
    QCOMPARE(m_view->sortColumn(), ListView::Time);
}

void ListViewTest::theKeyboardSortsToo()
{
    open();
    QCOMPARE(m_view->actions().size(), 4);
    for (QAction *action : m_view->actions()) {
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(!action->text().isEmpty());
    }
    m_view->actions().at(3)->trigger();
    QCOMPARE(m_view->sortColumn(), ListView::State);
}

void ListViewTest::scrollingReadsOnUntilTheLastPost()
{
    for (int i = 0; i < 40; ++i)
        m_world->make("2026-11-20T18:00", u"now %1"_s.arg(i));
    const EntryId far = m_world->make("2029-07-02T09:00", u"years away"_s);
    open();
    const auto atEnd = [this, far] {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        return m_view->order().last() == far && !m_view->tileRect(far).isNull();
    };
    QVERIFY(m_view->order().last() != far); // nothing was read that nobody looks at
    QTRY_VERIFY(atEnd());
}

void ListViewTest::scrollingBackReadsUntilTheFirstPost()
{
    const EntryId first = m_world->makePublished("2023-10-02T09:00", u"the first"_s);
    m_world->makePublished("2025-01-02T09:00", u"the second"_s);
    for (int i = 0; i < 40; ++i)
        m_world->make("2026-11-20T18:00", u"now %1"_s.arg(i));
    open();
    const auto atStart = [this, first] {
        m_view->verticalScrollBar()->setValue(0);
        return m_view->order().first() == first && !m_view->tileRect(first).isNull();
    };
    QTRY_VERIFY(atStart());
}

void ListViewTest::whatIsLookedAtStaysWhereItIsWhileReading()
{
    for (int day = 1; day <= 28; ++day)
        m_world->makePublished(qPrintable(u"2026-10-%1T09:00"_s.arg(day, 2, 10, QLatin1Char('0'))), u"before"_s);
    for (int i = 0; i < 40; ++i)
        m_world->make("2026-11-20T18:00", u"now %1"_s.arg(i, 2, 10, QLatin1Char('0')));
    open();
    QTRY_VERIFY(m_view->order().size() > 40); // weeks before were read
    const qsizetype count = m_view->order().size();
    QCOMPARE(m_view->groups().first().day, QDate(2026, 11, 20));
    QCOMPARE(m_view->groups().first().rect.top(), 0);
    const EntryId looked = m_view->groups().first().tiles.at(2);
    const int before = m_view->tileRect(looked).top();
    m_world->make("2026-11-19T09:00", u"one more above"_s);
    QTRY_COMPARE(m_view->order().size(), count + 1);
    QCOMPARE(m_view->tileRect(looked).top(), before);
}

void ListViewTest::searchShowsWhatWasFoundInAllYears()
{
    m_world->make("2026-11-20T18:00", u"Morning light"_s);
    m_world->make("2031-01-20T18:00", u"more LIGHT"_s);
    m_world->make(nullptr, u"light on the shelf"_s, EntryState::Draft);
    m_world->make("2026-11-21T18:00", u"something else"_s);
    open();
    QSignalSpy found(m_world->board.get(), &PlanBoard::searchFinished);
    m_world->board->setFilter({.text = u"light"_s});
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(titles(), (QStringList{u"Morning light"_s, u"more LIGHT"_s, u"light on the shelf"_s}));
    QVERIFY(!m_view->grab().isNull());
    m_world->board->setFilter({.text = u"no such words"_s});
    QTRY_COMPARE(found.count(), 2);
    QVERIFY(m_view->order().isEmpty());
}

void ListViewTest::theFilterHoldsHereToo()
{
    m_world->make("2026-11-20T18:00", u"ig"_s);
    m_world->make("2026-11-20T19:00", u"tt"_s, EntryState::Planned, {Channel::TikTok});
    open();
    m_world->board->setFilter({.channels = {Channel::TikTok}});
    QCOMPARE(titles(), QStringList{u"tt"_s});
}

void ListViewTest::postsAreSelectedAndOpened()
{
    const EntryId a = m_world->make("2026-11-20T18:00", u"a"_s);
    const EntryId b = m_world->make("2026-11-20T19:00", u"b"_s);
    const EntryId c = m_world->make("2026-11-20T20:00", u"c"_s);
    open();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->tileRect(a).center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_view->tileRect(c).center());
    QCOMPARE(m_world->selection.ids(), (QSet<EntryId>{a, b, c}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, m_view->tileRect(b).center());
    QCOMPARE(m_world->selection.ids(), (QSet<EntryId>{a, c}));
    QSignalSpy opened(m_view.get(), &CalendarView::openRequested);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->tileRect(b).center());
    QCOMPARE(opened.first().first().value<EntryId>(), b);
}

void ListViewTest::arrowsWalkTheRowsAndReachWhatIsNotSeen()
{
    for (int i = 0; i < 30; ++i)
        m_world->make("2026-11-20T18:00", u"post"_s);
    open();
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_world->selection.current(), m_view->order().last());
    QVERIFY(m_view->viewport()->rect().contains(m_view->tileRect(m_view->order().last())));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_world->selection.ids().size(), 2);
}

void ListViewTest::aDropOnADayKeepsTheTime()
{
    const EntryId a = m_world->make("2026-11-20T18:07", u"a"_s);
    const EntryId b = m_world->make("2026-11-23T09:00", u"b"_s);
    open();
    dragBy(m_view->viewport(), m_view->tileRect(a).center(), m_view->tileRect(b).center());
    QTRY_VERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-23T18:07"));
    QCOMPARE(titles(), (QStringList{u"b"_s, u"a"_s}));
}

void ListViewTest::filesDropOnADay()
{
    const EntryId a = m_world->make("2026-11-20T18:07", u"a"_s);
    open();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/photos/a.jpg"_s)});
    QSignalSpy dropped(m_view.get(), &CalendarView::filesDropped);
    QDragEnterEvent enter(m_view->tileRect(a).center(), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QDropEvent drop(m_view->tileRect(a).center(), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().value<DropSlot>().day, QDate(2026, 11, 20));
}

void ListViewTest::sortedByAnythingElseNothingCanBeDropped()
{
    const EntryId a = m_world->make("2026-11-20T18:07", u"a"_s);
    const EntryId b = m_world->make("2026-11-23T09:00", u"b"_s);
    open();
    m_view->sortBy(ListView::Caption, Qt::AscendingOrder);
    dragBy(m_view->viewport(), m_view->tileRect(a).center(), m_view->tileRect(b).center());
    QVERIFY(!m_world->board->isBusy());
    QCOMPARE(m_world->storedWall(a), wallOf("2026-11-20T18:07"));
}

void ListViewTest::screenReadersSeeDaysAndPosts()
{
    m_world->make("2026-11-20T14:30", u"Studio tour"_s, EntryState::Draft);
    open();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *cell = list->child(i);
        for (int j = 0; cell && cell->role() == QAccessible::Cell && j < cell->childCount(); ++j)
            names.append(cell->text(QAccessible::Name) + u" / "_s + cell->child(j)->text(QAccessible::Name));
    }
    QCOMPARE(names.size(), 1);
    QVERIFY2(names.first().contains(u"20 November 2026 / 14:30, Studio tour, Instagram"_s), qPrintable(names.first()));
}

void ListViewTest::hostileCaptionsStayInTheirRow()
{
    m_world->make("2026-11-20T18:00", QString(90'000, u'W'));
    m_world->make("2026-11-20T18:10", u"\u202Eright to left and <b>tags</b>\u2028x"_s);
    m_world->make("2026-11-20T18:20", u"👩‍👩‍👧‍👦 ünïcödé العربية"_s);
    m_world->make("2026-11-20T18:30", QString());
    open();
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->order().size(), 4);
}

void ListViewTest::goingToADayBringsItToTheTop()
{
    for (int i = 0; i < 20; ++i)
        m_world->make("2026-11-20T18:00", u"before"_s);
    for (int i = 0; i < 20; ++i)
        m_world->make("2027-03-20T18:00", u"after"_s);
    open();
    m_view->goTo({2027, 3, 20});
    QCOMPARE(m_view->groups().first().day, QDate(2027, 3, 20));
    QCOMPARE(m_view->title(), u"March 2027"_s);
    QCOMPARE(m_view->anchorDay(), QDate(2027, 3, 20));
    m_view->goTo(QDate());
    QCOMPARE(m_view->anchorDay(), QDate(2027, 3, 20));
}

void ListViewTest::aLongStretchLetsGoOfItsFarEnd()
{
    const QDate first(2026, 11, 20);
    for (int i = 0; i < 90; ++i)
        m_world->make(qPrintable(first.addDays(21 * i).toString(Qt::ISODate) + u"T09:00"_s), u"every third week"_s);
    PlanStretch stretch(*m_world->board);
    stretch.reset(first, first.addDays(27));
    QVERIFY(!stretch.hasEarlier());
    int steps = 0;
    while (stretch.growLater()) {
        ++steps;
        QVERIFY(steps < 200);
        QVERIFY(stretch.first().daysTo(stretch.last()) <= 200 * 7);
    }
    QVERIFY(stretch.last() >= first.addDays(21 * 89));
    QVERIFY(stretch.first() > first); // let go of
    QVERIFY(stretch.hasEarlier());
    while (stretch.growEarlier())
        QVERIFY(++steps < 400);
    QCOMPARE(stretch.first(), first);
    QVERIFY(stretch.hasLater());
}

void ListViewTest::anEmptyPlanHasNothingToReadOn()
{
    PlanStretch stretch(*m_world->board);
    stretch.reset({2026, 11, 20}, {2026, 12, 20});
    QVERIFY(!stretch.growEarlier());
    QVERIFY(!stretch.growLater());
    QVERIFY(stretch.tiles().isEmpty());
    stretch.reset({1950, 1, 1}, {2500, 1, 1}); // kept within what the store takes
    QCOMPARE(stretch.first(), QDate(1970, 1, 1));
    QCOMPARE(stretch.last(), QDate(2199, 12, 31));
    open();
    QVERIFY(m_view->order().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(!m_view->grab().isNull());
}

void ListViewTest::picturesForPeople_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("list-light") << false << false;
    QTest::newRow("list-dark") << true << false;
    QTest::newRow("list-rtl") << false << true;
}

void ListViewTest::picturesForPeople()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    ViewWorld &world = *m_world;
    const auto medium = [&](const char *name) { return QList<MediaId>{world.plan.addMedium(name)}; };
    const QList<Channel> both{Channel::Instagram, Channel::TikTok};
    world.makePublished("2026-11-16T09:00", u"Morning light at the lake"_s, both, medium("a"));
    world.make("2026-11-18T14:30", u"Studio tour, part two"_s, EntryState::Planned, both, medium("c"));
    world.make("2026-11-18T19:15", u"Three light tricks"_s, EntryState::Planned, {Channel::TikTok}, medium("d"));
    world.make("2026-11-19T12:00", u"Token story"_s, EntryState::Planned, {Channel::TikTok});
    world.make("2026-11-20T09:30",
               u"Client work, unedited: what the raw files looked like before anybody touched them"_s,
               EntryState::Planned, both, medium("f"));
    const EntryId chosen =
        world.make("2026-11-20T17:30", u"Giveaway, read the caption"_s, EntryState::Planned, both, medium("g"));
    world.make("2026-11-21T11:00", u"Slow Saturday"_s, EntryState::Draft, {Channel::Instagram}, medium("h"));
    world.make("2026-11-24T11:00", QString(), EntryState::Draft, {Channel::Instagram});
    world.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    world.theme.apply();
    if (rightToLeft)
        QLocale::setDefault(QLocale(u"ar_EG"_s));
    open();
    if (rightToLeft) {
        m_view->setLocale(QLocale(u"ar_EG"_s));
        m_view->setLayoutDirection(Qt::RightToLeft);
    }
    m_view->resize(960, 620);
    world.selection.selectOnly(chosen);
    test::untilQuiet();
    keepShot(*m_view, QString::fromLatin1(QTest::currentDataTag()));
    m_view->sortBy(ListView::State, Qt::AscendingOrder);
    keepShot(*m_view, QString::fromLatin1(QTest::currentDataTag()) + u"-by-readiness"_s);
    QVERIFY(!m_view->tileRect(chosen).isNull());
}

QTEST_MAIN(ListViewTest)
#include "listviewtest.moc"
