// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/draftsshelf.h"

#include "shots.h"
#include "viewworld.h"

#include <QLabel>
#include <QMimeData>
#include <QScrollBar>

using namespace kalends;
using namespace Qt::StringLiterals;

// Dragging between shelf and week is tested in timegridviewtest.cpp.
class ShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void draftsWithoutTimeLieHereNewestFirst();
    void theHeadingCounts();
    void filesBecomeDrafts();
    void whatADropWouldDoFitsTheNarrowShelf();
    void anEmptyShelfSaysWhatItIsFor();
    void arrowsEnterAndDeleteWork();
    void altAndArrowsDoNotMoveWhatHasNoTime();
    void manyDraftsAreScrolled();
    void screenReadersSeeTheDrafts();

private:
    void open(QSize size = {196, 420});

    std::unique_ptr<ViewWorld> m_world;
    std::unique_ptr<DraftsShelf> m_shelf;
};

void ShelfTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_world = std::make_unique<ViewWorld>();
}

void ShelfTest::cleanup()
{
    m_shelf.reset();
    m_world.reset();
}

void ShelfTest::open(QSize size)
{
    m_shelf = std::make_unique<DraftsShelf>(m_world->context());
    m_shelf->resize(size);
    m_shelf->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_shelf.get()));
    m_shelf->setFocus();
}

void ShelfTest::draftsWithoutTimeLieHereNewestFirst()
{
    const EntryId a = m_world->make(nullptr, u"first"_s, EntryState::Draft);
    const EntryId b = m_world->make(nullptr, u"second"_s, EntryState::Draft);
    const EntryId timed = m_world->make("2026-11-20T18:00", u"timed"_s, EntryState::Draft);
    open();
    QVERIFY(m_shelf->tileRect(b).top() < m_shelf->tileRect(a).top());
    QVERIFY(m_shelf->tileRect(timed).isNull());
    QCOMPARE(m_shelf->tileAt(m_shelf->tileRect(a).center()), a);
    QVERIFY(m_shelf->tileAt(QPoint(2, 2)).isEmpty());
    QVERIFY(m_shelf->tileAt(QPoint(60, 400)).isEmpty());
}

void ShelfTest::theHeadingCounts()
{
    open();
    auto *heading = m_shelf->findChild<QLabel *>(u"draftsHeading"_s);
    QVERIFY(heading);
    QCOMPARE(heading->text(), u"Drafts · 0"_s);
    m_world->make(nullptr, u"new"_s, EntryState::Draft);
    QTRY_COMPARE(heading->text(), u"Drafts · 1"_s);
}

void ShelfTest::filesBecomeDrafts()
{
    open();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/photos/a.jpg"_s), QUrl(u"https://example.org/b.jpg"_s)});
    QSignalSpy dropped(m_shelf.get(), &CalendarView::filesDropped);
    QDragEnterEvent enter(QPoint(90, 200), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_shelf->viewport(), &enter);
    QDropEvent drop(QPoint(90, 200), Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_shelf->viewport(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().at(0).value<DropSlot>().kind, DropSlot::Kind::Shelf);
    QCOMPARE(dropped.first().at(1).toStringList(), QStringList{u"/photos/a.jpg"_s}); // what is no file is left out
}

void ShelfTest::whatADropWouldDoFitsTheNarrowShelf()
{
    open({120, 420});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a.jpg"_s), QUrl::fromLocalFile(u"/b.jpg"_s)});
    QDragEnterEvent enter(QPoint(40, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_shelf->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    const QImage picture = m_shelf->viewport()->grab().toImage();
    const QColor accent = m_world->theme.colors().accent;
    int inside = 0;
    for (int y = 10; y < picture.height() - 10; ++y) {
        for (int x = 10; x < picture.width() - 10; ++x)
            inside += picture.pixelColor(x, y) == accent ? 1 : 0;
        QVERIFY(picture.pixelColor(picture.width() - 4, y) != accent); // a margin stays free
    }
    QVERIFY(inside > 100); // it is there
}

void ShelfTest::anEmptyShelfSaysWhatItIsFor()
{
    open();
    const QImage empty = m_shelf->viewport()->grab().toImage();
    int inked = 0;
    for (int y = 0; y < empty.height(); ++y) {
        for (int x = 0; x < empty.width(); ++x)
            inked += empty.pixelColor(x, y) != empty.pixelColor(0, empty.height() - 1);
    }
    QVERIFY(inked > 100);
    keepShot(*m_shelf, u"shelf-empty"_s);
}

void ShelfTest::arrowsEnterAndDeleteWork()
{
    const EntryId a = m_world->make(nullptr, u"first"_s, EntryState::Draft);
    const EntryId b = m_world->make(nullptr, u"second"_s, EntryState::Draft);
    open();
    QSignalSpy asked(m_shelf.get(), &CalendarView::newRequested);
    QTest::keyClick(m_shelf.get(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(m_shelf.get(), Qt::Key_Down);
    QCOMPARE(m_world->selection.current(), b);
    QTest::keyClick(m_shelf.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_world->selection.ids(), (QSet<EntryId>{a, b}));
    QSignalSpy opened(m_shelf.get(), &CalendarView::openRequested);
    QSignalSpy removed(m_shelf.get(), &CalendarView::removeRequested);
    QTest::keyClick(m_shelf.get(), Qt::Key_Return);
    QTest::keyClick(m_shelf.get(), Qt::Key_Delete);
    QCOMPARE(opened.first().first().value<EntryId>(), a);
    QCOMPARE(removed.first().first().value<QList<EntryId>>().size(), 2);
}

void ShelfTest::altAndArrowsDoNotMoveWhatHasNoTime()
{
    const EntryId a = m_world->make(nullptr, u"first"_s, EntryState::Draft);
    open();
    m_world->selection.selectOnly(a);
    QTest::keyClick(m_shelf.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_shelf.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!m_world->board->isBusy());
    QVERIFY(!m_world->storedWall(a));
}

void ShelfTest::manyDraftsAreScrolled()
{
    QList<EntryId> ids;
    for (int i = 0; i < 60; ++i)
        ids.append(m_world->make(nullptr, u"draft %1"_s.arg(i), EntryState::Draft));
    open();
    QVERIFY(m_shelf->tileRect(ids.first()).isNull());
    m_shelf->reveal(ids.first(), {});
    QVERIFY(m_shelf->viewport()->rect().contains(m_shelf->tileRect(ids.first())));
    QCOMPARE(m_shelf->tileAt(m_shelf->tileRect(ids.first()).center()), ids.first());
    m_shelf->reveal(ids.last(), {});
    QCOMPARE(m_shelf->verticalScrollBar()->value(), 0);
}

void ShelfTest::screenReadersSeeTheDrafts()
{
    m_world->make(nullptr, u"Reel idea"_s, EntryState::Draft);
    open();
    QAccessibleInterface *shelf = QAccessible::queryAccessibleInterface(m_shelf.get());
    QVERIFY(shelf);
    QCOMPARE(shelf->text(QAccessible::Name), u"Drafts"_s);
    QString name;
    for (int i = 0; i < shelf->childCount(); ++i) {
        if (shelf->child(i)->role() == QAccessible::Cell && shelf->child(i)->childCount() == 1)
            name = shelf->child(i)->child(0)->text(QAccessible::Name);
    }
    QVERIFY2(name.contains(u"Reel idea, Instagram"_s), qPrintable(name));
}

QTEST_MAIN(ShelfTest)
#include "shelftest.moc"
