// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/minicalendar.h"
#include "ui/panels/uipreferences.h"
#include "ui/theme/theme.h"
#include "windowworld.h"

#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// A world whose drops bring real files into the library, each post with one file of its own.
struct DropWorld : WindowWorld {
    DropWorld()
    {
        UiPreferences wanted;
        wanted.files = UiPreferences::Files::Separate;
        if (!wanted.save(plan.folder.filePath(u"settings.ini"_s)).ok())
            qFatal("the preferences were not written");
        importer = [this, own = std::shared_ptr<Database>()](const QString &path) mutable -> Result<MediaId> {
            if (!own) { // a connection of the writer's thread
                auto opened = Database::open(
                    {.path = plan.database->path(), .events = &plan.events, .clock = &plan.clock, .migrate = false});
                if (!opened.ok())
                    return opened.error();
                own = std::move(*opened);
            }
            const auto asset = MediaCatalog(*own, library).importNow(path);
            return asset.ok() ? Result<MediaId>(asset->id) : Result<MediaId>(asset.error());
        };
        board.reset();
        writer.reset();
        start(); // with that importer
    }
    ~DropWorld()
    {
        window.reset();
        board.reset();
        writer.reset(); // before the library that it imports into
    }
    [[nodiscard]] QStringList pictures(int count, QSize size)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            QImage picture(size, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(i * 12 % 360, 120, 200));
            paths.append(plan.folder.filePath(u"photo %1.jpg"_s.arg(i)));
            if (!picture.save(paths.last(), "jpg"))
                qFatal("the picture was not written");
        }
        return paths;
    }
};

} // namespace

/// What stands around the calendar, and what comes into it from outside.
class WindowCalendarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMiniCalendarIsWholeInTheSmallestWindow();
    void theLongestTitleIsCutByWordsAndNotByLetters_data();
    void theLongestTitleIsCutByWordsAndNotByLetters();
    void aNoticeIsToldOnceAlsoOverARestart();
    void thirtyDroppedFilesAreThirtyPostsInOneStep();
    void aCrowdOfFilesGetsTimesOfItsOwn();
};

void WindowCalendarTest::theMiniCalendarIsWholeInTheSmallestWindow()
{
    WindowWorld world;
    world.sandbox = true; // its banner takes room too
    for (int i = 0; i < 8; ++i)
        world.make(qPrintable(u"2026-11-20T%1:00:00"_s.arg(10 + i)), u"Not ready %1"_s.arg(i));
    MainWindow &window = world.open({900, 600});
    auto *calendar = world.part<MiniCalendar>("miniCalendar");
    QTRY_VERIFY(world.part<QWidget>("needsAttentionList")->isVisible());
    QVERIFY(calendar->height() >= calendar->minimumSizeHint().height());
    QCOMPARE(calendar->visibleRegion().boundingRect(), calendar->rect());
    const QRect place(calendar->mapTo(&window, QPoint()), calendar->size());
    QVERIFY(window.rect().contains(place));
}

void WindowCalendarTest::theLongestTitleIsCutByWordsAndNotByLetters_data()
{
    QTest::addColumn<ViewKind>("kind");
    QTest::newRow("month") << ViewKind::Month;
    QTest::newRow("week") << ViewKind::Week;
    QTest::newRow("day") << ViewKind::Day;
}

void WindowCalendarTest::theLongestTitleIsCutByWordsAndNotByLetters()
{
    QFETCH(ViewKind, kind);
    WindowWorld world;
    MainWindow &window = world.open({900, 600});
    window.showView(kind);
    window.goTo(QDate(2026, 9, 23)); // a Wednesday in September
    const auto *title = world.part<QAbstractButton>("titleButton");
    const QFontMetrics metrics(world.theme.title());
    QTRY_VERIFY2(metrics.horizontalAdvance(window.currentView().shortTitle()) <= title->width() - 2 * kGrid,
                 qPrintable(u"%1 has %2"_s.arg(window.currentView().shortTitle()).arg(title->width() - 2 * kGrid)));
}

void WindowCalendarTest::aNoticeIsToldOnceAlsoOverARestart()
{
    WindowWorld world;
    world.make("2026-11-19T09:00:00", u"No picture"_s);
    QSignalSpy first(&world.open(), &MainWindow::backPlanNoticed);
    QTRY_COMPARE(first.count(), 1);
    MainWindow &again = world.reopen();
    QSignalSpy second(&again, &MainWindow::backPlanNoticed);
    QTRY_COMPARE(again.backPlanNotices().size(), 1); // it is still shown
    QCOMPARE(second.count(), 0);
    const EntryId other = world.make("2026-11-19T10:00:00", u"No picture either"_s);
    QTRY_COMPARE(second.count(), 1);
    QCOMPARE(second.first().first().value<BackPlanNotice>().id, other);
}

void WindowCalendarTest::thirtyDroppedFilesAreThirtyPostsInOneStep()
{
    DropWorld world;
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : world.pictures(30, {400, 500}))
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    MainWindow &window = world.open();
    CalendarView &view = window.currentView();
    QPoint at;
    for (const CalendarView::Group &group : view.groups()) {
        if (group.day == QDate(2026, 11, 25))
            at = group.rect.center();
    }
    QVERIFY(!at.isNull());
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(world.board->tilesOn({2026, 11, 25}).size(), 30); // at once
    QTRY_VERIFY_WITH_TIMEOUT(!world.board->isBusy(), 20'000);
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries WHERE deleted_at IS NULL"), 30);
    QCOMPARE(world.plan.number("SELECT count(DISTINCT media_id) FROM entry_media"), 30);
    world.board->undo();
    QTRY_VERIFY(!world.board->isBusy());
    QCOMPARE(world.plan.number("SELECT count(*) FROM calendar_entries WHERE deleted_at IS NULL"), 0);
    QVERIFY(!world.board->canUndo());
}

void WindowCalendarTest::aCrowdOfFilesGetsTimesOfItsOwn()
{
    DropWorld world;
    MainWindow &window = world.open();
    DropSlot slot;
    slot.kind = DropSlot::Kind::Day;
    slot.day = QDate(2026, 11, 25);
    Q_EMIT window.currentView().filesDropped(slot, world.pictures(30, {64, 64}));
    QTRY_VERIFY_WITH_TIMEOUT(!world.board->isBusy(), 20'000);
    QCOMPARE(world.plan.number("SELECT count(DISTINCT scheduled_at) FROM calendar_entries"), 30);
    QCOMPARE(world.board->tilesOn(slot.day).size(), 30); // and none on the day after
}

QTEST_MAIN(WindowCalendarTest)
#include "windowcalendartest.moc"
