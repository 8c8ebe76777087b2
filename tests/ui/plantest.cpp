// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/words.h"
#include "ui/window/plandialog.h"
#include "ui/window/plandoor.h"
#include "ui/window/proposalbar.h"
#include "ui/window/toast.h"
#include "windowworld.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Plan with AI in the real window over a real store: from the dialog to drafts, by mouse and by keyboard.
class PlanTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEntryMenuOpensIt();
    void withoutAnAssistantThereIsNoSuchEntry();
    void itAsksForWhatIsChosen();
    void howOftenIsSaidInManyWays_data();
    void howOftenIsSaidInManyWays();
    void impossibleChoicesAreSaid_data();
    void impossibleChoicesAreSaid();
    void periodsHaveNames();
    void onlyLinkedChannelsAreChosen();
    void itSaysWhoAnswers();
    void nothingIsSentWithoutAYes();
    void aYesIsGivenOnce();
    void proposalsStreamOntoTheCalendar();
    void anErrorKeepsWhatWasWritten();
    void noProposalsAreSaid();
    void escapeStopsAsking();
    void stopKeepsWhatIsThere();
    void fromTheDialogToDrafts();
    void keyboardAlone();
    void theListFollowsTheCalendar();
    void oneWhoseTimeHasPassedIsRefusedWithWords();
    void doneSaysWhatIsDroppedAndBringsItBack();
    void theContextMenuKeepsMovesAndDrops();
    void viewsAndMonthsKeepThem();
    void quittingAsksNothingOfThem();
    void tilesAndListHaveNames();
    void theEmptyCalendarsHintMakesRoom();

private:
    /// Asks for next week and lets three proposals come.
    static void proposeThree(WindowWorld &world, MainWindow &window)
    {
        window.commands().planWithAi->trigger();
        window.planning().dialog()->findChild<QPushButton *>(u"proposeButton"_s)->click();
        world.planDesk.propose("2026-11-24T09:00:00", u"First"_s);
        world.planDesk.propose("2026-11-25T12:00:00", u"Second"_s);
        world.planDesk.propose("2026-11-27T18:00:00", u"Third"_s, {Channel::Instagram, Channel::TikTok});
        world.planDesk.finish(CalendarAnswer{.proposals = 3, .note = {}});
    }
    static EntryId titled(WindowWorld &world, const QString &title)
    {
        for (const BoardTile &tile : world.board->proposalTiles()) {
            if (tile.entry.title == title)
                return tile.id();
        }
        return {};
    }
    template <class T> static T *in(PlanDialog *dialog, const QString &name) { return dialog->findChild<T *>(name); }
    static qint64 stored(WindowWorld &world) { return world.plan.number("SELECT count(*) FROM calendar_entries"); }
};

void PlanTest::theEntryMenuOpensIt()
{
    WindowWorld world;
    MainWindow &window = world.open();
    QAction *action = window.commands().planWithAi;
    bool found = false;
    for (const QAction *menu : window.menuBar()->actions())
        found = found || (menu->menu() && menu->text() == u"E&ntry"_s && menu->menu()->actions().contains(action));
    QVERIFY(found);
    QVERIFY(!action->shortcut().isEmpty());
    action->trigger();
    PlanDialog *dialog = window.planning().dialog();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->accessibleName(), u"Plan with AI"_s);
    QCOMPARE(dialog->focusWidget(), in<QPlainTextEdit>(dialog, u"planGoals"_s));
    action->trigger(); // it is there already
    QCOMPARE(window.findChildren<PlanDialog *>().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.planning().dialog());
    QVERIFY(world.planDesk.asked.isEmpty());
}

void PlanTest::withoutAnAssistantThereIsNoSuchEntry()
{
    WindowWorld world;
    world.withPlanDesk = false;
    MainWindow &window = world.open();
    QVERIFY(!window.commands().planWithAi->isVisible());
    window.planning().ask(QDate(2026, 11, 18));
    QVERIFY(!window.planning().dialog());
}

void PlanTest::itAsksForWhatIsChosen()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    in<QPlainTextEdit>(dialog, u"planGoals"_s)->setPlainText(u"Studio tour\nOne offer"_s);
    in<QSpinBox>(dialog, u"planPerWeek"_s)->setValue(4);
    in<QDateEdit>(dialog, u"planFrom"_s)->setDate(QDate(2026, 11, 18));
    in<QDateEdit>(dialog, u"planTo"_s)->setDate(QDate(2026, 11, 30));
    in<QCheckBox>(dialog, u"planChannel.tiktok"_s)->setChecked(false);
    auto *language = in<QComboBox>(dialog, u"planLanguage"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    in<QPushButton>(dialog, u"proposeButton"_s)->click();
    QCOMPARE(world.planDesk.asked.size(), 1);
    const CalendarRequest asked = world.planDesk.asked.first();
    QCOMPARE(asked.goals, u"Studio tour\nOne offer"_s);
    QCOMPARE(asked.cadence, (Cadence{.perDay = 0, .perWeek = 4, .weekdays = {}}));
    QCOMPARE(asked.from, world.plan.clock.now()); // not what is over of that day
    QCOMPARE(asked.to, world.board->instantOf(wallOf("2026-12-01T00:00:00")));
    QCOMPARE(asked.channels, QList<Channel>{Channel::Instagram});
    QCOMPARE(asked.timezone, QByteArray("Europe/Berlin"));
    QCOMPARE(asked.language, u"de"_s);
    QVERIFY(dialog->isBusy());
    QVERIFY(!in<QPushButton>(dialog, u"proposeButton"_s)->isEnabled());
    QVERIFY(dialog->findChild<QWidget *>(u"planProgress"_s)->isVisible());
}

void PlanTest::howOftenIsSaidInManyWays_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("perDay");
    QTest::addColumn<int>("perWeek");
    QTest::addColumn<QList<int>>("days");
    QTest::newRow("a few a week") << 0 << QString() << 0 << 3 << QList<int>{};
    QTest::newRow("daily") << 1 << QString() << 1 << 0 << QList<int>{};
    QTest::newRow("days") << 2 << QString() << 1 << 0 << QList<int>{1, 3, 5};
    QTest::newRow("own words") << 3 << u"2 per day"_s << 2 << 0 << QList<int>{};
    QTest::newRow("own words, German") << 3 << u"montag, freitag"_s << 1 << 0 << QList<int>{1, 5};
}

void PlanTest::howOftenIsSaidInManyWays()
{
    QFETCH(int, way);
    QFETCH(QString, words);
    QFETCH(int, perDay);
    QFETCH(int, perWeek);
    QFETCH(QList<int>, days);
    WindowWorld world;
    PlanDialog *dialog =
        new PlanDialog(*world.board, world.planDesk, world.theme, {.day = QDate(2026, 11, 18), .channels = {}});
    in<QComboBox>(dialog, u"planOften"_s)->setCurrentIndex(way);
    in<QLineEdit>(dialog, u"planOftenWords"_s)->setText(words);
    const auto request = dialog->request();
    EXPECT_OK(request);
    QCOMPARE(request->cadence, (Cadence{.perDay = perDay, .perWeek = perWeek, .weekdays = days}));
    // What was asked the last time stands there the next time.
    PlanDialog again(
        *world.board, world.planDesk, world.theme,
        {.day = QDate(2026, 11, 18), .channels = {}, .goals = u"As before"_s, .cadence = dialog->cadence()});
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(again.request()->cadence, request->cadence);
    QCOMPARE(again.goals(), u"As before"_s);
    delete dialog;
}

void PlanTest::impossibleChoicesAreSaid_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("channels");
    QTest::addColumn<QString>("often");
    QTest::addColumn<QString>("said");
    const QDate from(2026, 11, 23);
    QTest::newRow("backwards") << from << QDate(2026, 11, 20) << true << QString() << u"before the first"_s;
    QTest::newRow("over") << QDate(2026, 11, 2) << QDate(2026, 11, 8) << true << QString() << u"are over"_s;
    QTest::newRow("two years") << from << QDate(2028, 11, 23) << true << QString() << u"a year"_s;
    QTest::newRow("no channel") << from << QDate(2026, 11, 29) << false << QString() << u"channel"_s;
    QTest::newRow("nonsense") << from << QDate(2026, 11, 29) << true << u"<b>often</b>"_s << u"how often"_s;
}

void PlanTest::impossibleChoicesAreSaid()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, channels);
    QFETCH(QString, often);
    QFETCH(QString, said);
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    in<QDateEdit>(dialog, u"planFrom"_s)->setDate(from);
    in<QDateEdit>(dialog, u"planTo"_s)->setDate(to);
    for (const char *name : {"planChannel.ig", "planChannel.tiktok"})
        in<QCheckBox>(dialog, QLatin1String(name))->setChecked(channels);
    if (!often.isEmpty()) {
        in<QComboBox>(dialog, u"planOften"_s)->setCurrentIndex(3);
        in<QLineEdit>(dialog, u"planOftenWords"_s)->setText(often);
    }
    QVERIFY(!dialog->request().ok());
    QVERIFY(!in<QPushButton>(dialog, u"proposeButton"_s)->isEnabled());
    const QString words = in<Words>(dialog, u"planWords"_s)->text();
    QVERIFY2(words.contains(said), qPrintable(words));
    in<QPushButton>(dialog, u"planNextWeek"_s)->click(); // days that are possible
    if (channels && often.isEmpty()) {
        QVERIFY(in<QPushButton>(dialog, u"proposeButton"_s)->isEnabled());
        QVERIFY(in<Words>(dialog, u"planWords"_s)->text().isEmpty());
    }
}

void PlanTest::periodsHaveNames()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    auto *from = in<QDateEdit>(dialog, u"planFrom"_s);
    auto *to = in<QDateEdit>(dialog, u"planTo"_s);
    QCOMPARE(from->date(), QDate(2026, 11, 23)); // next week, as it opens in this one
    QCOMPARE(to->date(), QDate(2026, 11, 29));
    in<QPushButton>(dialog, u"planNextMonth"_s)->click();
    QCOMPARE(from->date(), QDate(2026, 12, 1));
    QCOMPARE(to->date(), QDate(2026, 12, 31));
    in<QPushButton>(dialog, u"planNextWeek"_s)->click();
    QCOMPARE(from->date(), QDate(2026, 11, 23));
    QCOMPARE(to->date(), QDate(2026, 11, 29));
    dialog->reject();
    QTRY_VERIFY(!window.planning().dialog());
    window.goTo(QDate(2027, 1, 14)); // a week that is looked at is the one that is meant
    window.commands().planWithAi->trigger();
    QCOMPARE(in<QDateEdit>(window.planning().dialog(), u"planFrom"_s)->date(), QDate(2027, 1, 11));
}

void PlanTest::onlyLinkedChannelsAreChosen()
{
    WindowWorld world;
    PlanDialog some(*world.board, world.planDesk, world.theme,
                    {.day = QDate(2026, 11, 18), .channels = {Channel::TikTok}});
    some.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!in<QCheckBox>(&some, u"planChannel.ig"_s)->isChecked());
    QVERIFY(in<QCheckBox>(&some, u"planChannel.tiktok"_s)->isChecked());
    PlanDialog none(*world.board, world.planDesk, world.theme, {.day = QDate(2026, 11, 18), .channels = {}});
    none.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(none.request()->channels.size(), 2);
}

void PlanTest::itSaysWhoAnswers()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    QVERIFY(in<Words>(window.planning().dialog(), u"planProvider"_s)->text().contains(u"offline"_s));
    QVERIFY(!in<QCheckBox>(window.planning().dialog(), u"planAgree"_s)); // nothing is sent
    window.planning().dialog()->reject();
    QTRY_VERIFY(!window.planning().dialog());
    world.planDesk.name = u"llama3.2 at 127.0.0.1:11434"_s;
    window.commands().planWithAi->trigger();
    QVERIFY(in<Words>(window.planning().dialog(), u"planProvider"_s)->text().contains(world.planDesk.name));
}

void PlanTest::nothingIsSentWithoutAYes()
{
    WindowWorld world;
    world.planDesk.name = u"gpt at api.example.org"_s;
    world.planDesk.sent = u"• the goals"_s;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    QVERIFY(in<Words>(dialog, u"planSent"_s)->text().contains(u"• the goals"_s));
    QVERIFY(!in<QCheckBox>(dialog, u"planAgree"_s)->isChecked());
    in<QPushButton>(dialog, u"proposeButton"_s)->click();
    QCOMPARE(world.planDesk.asked.size(), 1); // the desk answers offline
    QVERIFY(!world.planDesk.agreed);
}

void PlanTest::aYesIsGivenOnce()
{
    WindowWorld world;
    world.planDesk.name = u"gpt at api.example.org"_s;
    world.planDesk.sent = u"• the goals"_s;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    in<QCheckBox>(window.planning().dialog(), u"planAgree"_s)->setChecked(true);
    QVERIFY(!world.planDesk.agreed); // not before it is asked for
    in<QPushButton>(window.planning().dialog(), u"proposeButton"_s)->click();
    QVERIFY(world.planDesk.agreed);
    world.planDesk.propose("2026-11-24T09:00:00", u"First"_s);
    world.planDesk.finish();
    QTRY_VERIFY(!window.planning().dialog());
    window.commands().planWithAi->trigger();
    QVERIFY(!in<QCheckBox>(window.planning().dialog(), u"planAgree"_s));
}

void PlanTest::proposalsStreamOntoTheCalendar()
{
    WindowWorld world;
    MainWindow &window = world.open();
    auto *bar = world.part<ProposalBar>("proposalBar");
    QVERIFY(bar->isHidden());
    window.commands().planWithAi->trigger();
    in<QPushButton>(window.planning().dialog(), u"proposeButton"_s)->click();
    QVERIFY(bar->isHidden()); // the dialog says it
    world.planDesk.propose("2026-11-24T09:00:00", u"First"_s);
    QTRY_VERIFY(!window.planning().dialog());
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QWidget *>(u"proposalProgress"_s)->isVisible());
    QCOMPARE(bar->findChild<Words *>(u"proposalCount"_s)->text(), u"1 proposal(s)"_s);
    const EntryId first = titled(world, u"First"_s);
    QVERIFY(!window.currentView().tileRect(first).isEmpty());
    QCOMPARE(window.selection().current(), first);
    window.commands().planWithAi->trigger(); // one at a time
    QVERIFY(!window.planning().dialog());
    QVERIFY(world.part<Toast>("toast")->text().contains(u"still coming"_s));
    world.planDesk.propose("2026-11-25T12:00:00", u"Second"_s);
    QCOMPARE(bar->findChild<Words *>(u"proposalCount"_s)->text(), u"2 proposal(s)"_s);
    QCOMPARE(window.selection().current(), first); // what comes takes nothing away
    world.planDesk.finish(CalendarAnswer{.proposals = 2, .note = u"The provider did not answer."_s});
    QVERIFY(!bar->findChild<QWidget *>(u"proposalProgress"_s)->isVisible());
    QVERIFY(world.part<Toast>("toast")->text().contains(u"The provider did not answer."_s));
    QCOMPARE(stored(world), 0);
}

void PlanTest::anErrorKeepsWhatWasWritten()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    in<QPlainTextEdit>(dialog, u"planGoals"_s)->setPlainText(u"Everything"_s);
    in<QPushButton>(dialog, u"proposeButton"_s)->click();
    world.planDesk.finish(Error{.code = ErrorCode::InvalidState,
                                .message = u"There is no free time in these days."_s,
                                .hint = u"Choose more days."_s});
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isBusy());
    QCOMPARE(in<Words>(dialog, u"planWords"_s)->text(), u"There is no free time in these days. Choose more days."_s);
    QCOMPARE(dialog->goals(), u"Everything"_s);
    QVERIFY(in<QPushButton>(dialog, u"proposeButton"_s)->isEnabled());
    QVERIFY(world.part<ProposalBar>("proposalBar")->isHidden());
}

void PlanTest::noProposalsAreSaid()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    in<QPushButton>(window.planning().dialog(), u"proposeButton"_s)->click();
    world.planDesk.finish();
    QVERIFY(window.planning().dialog()->isVisible());
    QVERIFY(!in<Words>(window.planning().dialog(), u"planWords"_s)->text().isEmpty());
}

void PlanTest::escapeStopsAsking()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    PlanDialog *dialog = window.planning().dialog();
    in<QPushButton>(dialog, u"proposeButton"_s)->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(world.planDesk.canceled, QList<quint64>{1});
    QVERIFY(dialog->isVisible() && !dialog->isBusy());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.planning().dialog());
    QVERIFY(!window.planning().isAsking());
}

void PlanTest::stopKeepsWhatIsThere()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    in<QPushButton>(window.planning().dialog(), u"proposeButton"_s)->click();
    world.planDesk.propose("2026-11-24T09:00:00", u"First"_s);
    world.part<QPushButton>("stopProposals")->click();
    QCOMPARE(world.planDesk.canceled, QList<quint64>{1});
    QVERIFY(!world.part<QPushButton>("stopProposals")->isVisible());
    QCOMPARE(world.board->proposalTiles().size(), 1);
}

void PlanTest::fromTheDialogToDrafts()
{
    WindowWorld world;
    MainWindow &window = world.open();
    proposeThree(world, window);
    QTRY_VERIFY(!window.planning().dialog());
    CalendarView &view = window.currentView();
    const EntryId first = titled(world, u"First"_s);
    const EntryId second = titled(world, u"Second"_s);
    // Drag one to another day.
    const QPoint from = view.tileRect(first).center();
    const QPoint to = from + QPoint(2 * view.viewport()->width() / 7, 0);
    dragWithoutRelease(view.viewport(), from, to);
    releaseAt(view.viewport(), to);
    QCOMPARE(world.shown(first), u"2026-11-26T09:00"_s);
    QVERIFY(!world.board->canUndo());
    // Drop one.
    window.selection().selectOnly(second);
    window.commands().remove->trigger();
    QVERIFY(!world.board->isProposal(second));
    QCOMPARE(stored(world), 0);
    // Keep the rest.
    world.part<QPushButton>("keepAllProposals")->click();
    QVERIFY(world.settle());
    QVERIFY(world.part<ProposalBar>("proposalBar")->isHidden());
    const auto page = world.plan.planner->list({});
    EXPECT_OK(page);
    QCOMPARE(page->entries.size(), 2);
    const Entry &kept = page->entries.at(0).entry;
    QCOMPARE(kept.caption, u"First"_s);
    QCOMPARE(kept.wall, wallOf("2026-11-26T09:00:00"));
    QCOMPARE(kept.state, EntryState::Draft);
    QCOMPARE(kept.suggested, QStringList{u"caption"_s});
    QCOMPARE(page->entries.at(1).entry.channels.size(), 2);
    QVERIFY(page->entries.at(0).jobs.isEmpty() && page->entries.at(1).jobs.isEmpty());
    window.commands().undo->trigger();
    QVERIFY(world.settle());
    QVERIFY(!world.board->canUndo()); // it was one step
    QCOMPARE(world.plan.planner->list({})->entries.size(), 0);
}

void PlanTest::keyboardAlone()
{
    WindowWorld world;
    MainWindow &window = world.open();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    PlanDialog *dialog = window.planning().dialog();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"Studio"_s);
    auto *go = in<QPushButton>(dialog, u"proposeButton"_s);
    for (int tabs = 0; tabs < 40 && dialog->focusWidget() != go; ++tabs)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), go);
    QTest::keyClick(go, Qt::Key_Return);
    QCOMPARE(world.planDesk.asked.first().goals, u"Studio"_s);
    world.planDesk.propose("2026-11-24T09:00:00", u"First"_s);
    world.planDesk.propose("2026-11-25T12:00:00", u"Second"_s);
    world.planDesk.propose("2026-11-27T18:00:00", u"Third"_s);
    world.planDesk.finish(CalendarAnswer{.proposals = 3, .note = {}});
    QTRY_VERIFY(!window.planning().dialog());
    CalendarView &view = window.currentView();
    view.setFocus();
    const EntryId first = titled(world, u"First"_s);
    const EntryId second = titled(world, u"Second"_s);
    QCOMPARE(window.selection().current(), first);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier); // moves the proposal
    QCOMPARE(world.shown(first), u"2026-11-25T09:00"_s);
    QTest::keyClick(&view, Qt::Key_Return); // keeps it and goes to the next
    QVERIFY(!world.board->isProposal(first));
    QCOMPARE(window.selection().current(), second);
    view.removeSelected(); // as Delete does
    QVERIFY(!world.board->isProposal(second));
    QCOMPARE(window.selection().current(), titled(world, u"Third"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(world.settle());
    QVERIFY(!world.board->hasProposals());
    QCOMPARE(world.plan.planner->list({})->entries.size(), 2);
}

void PlanTest::theListFollowsTheCalendar()
{
    WindowWorld world;
    MainWindow &window = world.open();
    proposeThree(world, window);
    auto *list = world.part<QListWidget>("proposalList");
    QVERIFY(!list->isVisible());
    world.part<QToolButton>("proposalListSwitch")->click();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    window.selection().selectOnly(titled(world, u"Third"_s));
    QCOMPARE(list->currentRow(), 2);
    list->setCurrentRow(1);
    QCOMPARE(window.selection().current(), titled(world, u"Second"_s));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 2);
    QVERIFY(titled(world, u"Second"_s).isEmpty());
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_F2);
    QVERIFY(window.findChild<QDialog *>(u"timeDialog"_s));
    window.findChild<QDialog *>(u"timeDialog"_s)->reject();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(world.settle());
    QCOMPARE(list->count(), 1);
    QCOMPARE(stored(world), 1);
}

void PlanTest::oneWhoseTimeHasPassedIsRefusedWithWords()
{
    WindowWorld world;
    MainWindow &window = world.open();
    window.commands().planWithAi->trigger();
    in<QPushButton>(window.planning().dialog(), u"proposeButton"_s)->click();
    world.planDesk.propose("2026-11-18T11:00:00", u"Soon"_s);
    world.planDesk.propose("2026-11-25T12:00:00", u"Later"_s);
    world.planDesk.finish();
    world.plan.clock.advance(2h);
    world.part<QPushButton>("keepAllProposals")->click();
    const QString said = world.part<Toast>("toast")->text();
    QVERIFY2(said.contains(u"has passed"_s) && said.contains(u"drop it"_s), qPrintable(said));
    QVERIFY(world.settle());
    QCOMPARE(stored(world), 1);
    QVERIFY(!titled(world, u"Soon"_s).isEmpty());
    QVERIFY(world.part<ProposalBar>("proposalBar")->isVisible());
}

void PlanTest::doneSaysWhatIsDroppedAndBringsItBack()
{
    WindowWorld world;
    MainWindow &window = world.open();
    proposeThree(world, window);
    world.part<QPushButton>("doneWithProposals")->click();
    QVERIFY(!world.board->hasProposals());
    QVERIFY(world.part<ProposalBar>("proposalBar")->isHidden());
    auto *toast = world.part<Toast>("toast");
    QVERIFY2(toast->text().contains(u"3 proposal(s) dropped"_s), qPrintable(toast->text()));
    toast->findChild<QPushButton *>()->click();
    QCOMPARE(world.board->proposalTiles().size(), 3);
    QVERIFY(world.part<ProposalBar>("proposalBar")->isVisible());
    QCOMPARE(stored(world), 0);
}

void PlanTest::theContextMenuKeepsMovesAndDrops()
{
    WindowWorld world;
    const EntryId real = world.make("2026-11-24T15:00:00", u"Real"_s);
    MainWindow &window = world.open();
    proposeThree(world, window);
    const EntryId first = titled(world, u"First"_s);
    const auto menuFor = [&window](const QList<EntryId> &ids) {
        Q_EMIT window.currentView().contextMenuRequested(ids, QDate(2026, 11, 24), QPoint(300, 300));
        return window.findChildren<QMenu *>(u"entryMenu"_s).constLast();
    };
    QMenu *menu = menuFor({first});
    QCOMPARE(menu->actions().size(), 3);
    menu->findChild<QAction *>(u"moveProposal"_s)->trigger();
    QVERIFY(window.findChild<QDialog *>(u"timeDialog"_s));
    delete window.findChild<QDialog *>(u"timeDialog"_s);
    delete menu;
    menu = menuFor({titled(world, u"Second"_s)});
    menu->findChild<QAction *>(u"dropProposal"_s)->trigger();
    QVERIFY(titled(world, u"Second"_s).isEmpty());
    delete menu;
    menu = menuFor({first, real}); // both kinds: what each can do
    QVERIFY(menu->findChild<QAction *>(u"keepProposal"_s));
    QVERIFY(menu->actions().contains(window.commands().remove));
    menu->findChild<QAction *>(u"keepProposal"_s)->trigger();
    menu->close();
    QVERIFY(world.settle());
    QCOMPARE(stored(world), 2);
}

void PlanTest::viewsAndMonthsKeepThem()
{
    WindowWorld world;
    MainWindow &window = world.open();
    proposeThree(world, window);
    const EntryId first = titled(world, u"First"_s);
    for (int i = 0; i < kViewKinds; ++i) {
        window.showView(ViewKind(i));
        window.goTo(QDate(2026, 11, 24));
        bool listed = false;
        for (const CalendarView::Group &group : window.currentView().groups())
            listed = listed || group.tiles.contains(first);
        QVERIFY2(listed, qPrintable(word(ViewKind(i))));
        window.currentView().viewport()->grab(); // and can be painted
    }
    window.showView(ViewKind::Month);
    window.goTo(QDate(2027, 6, 1));
    window.goTo(QDate(2026, 11, 24));
    QTRY_VERIFY(!window.currentView().tileRect(first).isEmpty());
}

void PlanTest::quittingAsksNothingOfThem()
{
    WindowWorld world;
    MainWindow &window = world.open();
    proposeThree(world, window);
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    window.quit();
    QCOMPARE(quit.count(), 1);
    QCOMPARE(stored(world), 0);
}

void PlanTest::tilesAndListHaveNames()
{
    WindowWorld world;
    MainWindow &window = world.open();
    proposeThree(world, window);
    const auto tile = world.board->find(titled(world, u"Third"_s));
    QCOMPARE(TilePainter::accessibleText(*tile), u"18:00, Third, Instagram and TikTok, proposed"_s);
    QVERIFY(TilePainter::toolTip(*tile).contains(u"Enter keeps it"_s));
    world.part<QToolButton>("proposalListSwitch")->click();
    auto *list = world.part<QListWidget>("proposalList");
    QCOMPARE(list->accessibleName(), u"Proposals"_s);
    const QString name = list->item(2)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(name.endsWith(u"18:00, Third, Instagram and TikTok, proposed"_s) && name.contains(u"27"_s),
             qPrintable(name));
    for (const QWidget *control : world.part<ProposalBar>("proposalBar")->findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith("qt_"_L1))
            continue;
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
    }
}

void PlanTest::theEmptyCalendarsHintMakesRoom()
{
    WindowWorld world;
    MainWindow &window = world.open();
    auto *hint = world.part<QWidget>("emptyHint");
    QTRY_VERIFY(hint->isVisible());
    proposeThree(world, window);
    QTRY_VERIFY(!hint->isVisible());
    world.part<QPushButton>("dropAllProposals")->click();
    QTRY_VERIFY(hint->isVisible());
}

QTEST_MAIN(PlanTest)
#include "plantest.moc"
