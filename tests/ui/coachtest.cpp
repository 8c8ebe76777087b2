// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "shots.h"
#include "support/quiet.h"
#include "ui/theme/theme.h"
#include "ui/tour/coachpanel.h"
#include "ui/tour/outline.h"

#include <QAccessible>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

QImage poster()
{
    QImage image(40, 50, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

Tour walking(TourStep step)
{
    Tour tour;
    tour.begin();
    if (step == TourStep::Mend)
        tour.setBroken(Channel::Instagram);
    while (tour.step() != step)
        tour.next();
    return tour;
}

/// A window with a calendar's place above and the coach below.
struct CoachWorld {
    CoachWorld()
    {
        theme.setMode(Theme::Mode::Light);
        theme.apply();
        window.setObjectName(u"window"_s);
        auto *box = new QVBoxLayout(&window);
        box->addWidget(new QWidget(&window), 1);
        coach = new CoachPanel(theme, &window);
        box->addWidget(coach);
        coach->setExamples({{.path = u"/tmp/hills.jpg"_s, .name = u"Hills"_s, .poster = poster()},
                            {.path = u"/tmp/clip.mp4"_s, .name = u"A clip"_s, .poster = poster(), .isClip = true}});
        window.resize(900, 500);
        window.show();
        window.activateWindow(); // a bare window system does not by itself
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not come up");
    }
    void present(const Tour &tour, const TourScene &scene = {})
    {
        coach->present(coachCard(tour, scene));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    template <class T> T *part(const char *name) const { return coach->findChild<T *>(QLatin1String(name)); }

    Theme theme;
    QWidget window;
    CoachPanel *coach = nullptr;
};

} // namespace

/// The coach's card by itself: pressed, typed at, read, turned round.
class CoachTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void nothingIsShownBeforeThereIsSomethingToSay();
    void eachButtonSaysWhatWasPressed();
    void aStepTakesTheFocusFromNobody();
    void theFocusStaysWhenItsButtonGoes();
    void everyControlIsReachedByTab();
    void enterOnAnExampleAsksForIt();
    void aDragOfAnExampleCarriesItsFile();
    void whatIsDoneTakesThePlaceOfWhatToDo();
    void theStagesAreTickedOneByOne();
    void screenReadersReadTheWholeStep();
    void theCardKeepsItsHeightFromStepToStep();
    void anOfferIsNoHigherThanItsWords();
    void everythingFitsAtEveryWidth_data();
    void everythingFitsAtEveryWidth();
    void itIsMirroredWhereOneReadsFromTheRight();
    void theOutlineLetsEverythingThrough();
};

void CoachTest::nothingIsShownBeforeThereIsSomethingToSay()
{
    const CoachWorld world;
    QVERIFY(world.coach->isHidden());
}

void CoachTest::eachButtonSaysWhatWasPressed()
{
    CoachWorld world;
    QSignalSpy forward(world.coach, &CoachPanel::forwardPressed);
    QSignalSpy back(world.coach, &CoachPanel::backPressed);
    QSignalSpy leave(world.coach, &CoachPanel::leavePressed);
    QSignalSpy action(world.coach, &CoachPanel::actionPressed);
    world.present(walking(TourStep::Publish));
    for (const char *name : {"tourForward", "tourBack", "tourLeave", "tourAction"})
        QTest::mouseClick(world.part<QPushButton>(name), Qt::LeftButton);
    QCOMPARE(forward.count(), 1);
    QCOMPARE(back.count(), 1);
    QCOMPARE(leave.count(), 1);
    QCOMPARE(action.count(), 1);
    world.present(walking(TourStep::Drop));
    QVERIFY(world.part<QPushButton>("tourBack")->isHidden());
}

void CoachTest::aStepTakesTheFocusFromNobody()
{
    CoachWorld world;
    auto *other = new QPushButton(u"other"_s, &world.window);
    other->show();
    other->setFocus();
    for (int i = 0; i < kTourSteps; ++i) {
        world.present(walking(TourStep(i)));
        QVERIFY(other->hasFocus());
    }
    world.coach->takeFocus(); // when the person asks for it
    QVERIFY(world.coach->isAncestorOf(QApplication::focusWidget()));
}

void CoachTest::theFocusStaysWhenItsButtonGoes()
{
    CoachWorld world;
    new QPushButton(u"other"_s, &world.window);
    Tour tour = walking(TourStep::Drop);
    world.present(tour);
    world.part<ExampleButton>("tourExample2")->setFocus();
    QVERIFY(tour.take({.kind = TourEvent::Kind::PostMade, .entry = EntryId::create()}));
    world.present(tour); // the examples are gone
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tourForward"_s);
    world.present(walking(TourStep::Publish));
    world.part<QPushButton>("tourAction")->setFocus();
    world.present(walking(TourStep::Publish), {.sending = true}); // and the button is under way
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tourForward"_s);
}

void CoachTest::everyControlIsReachedByTab()
{
    CoachWorld world;
    world.present(walking(TourStep::Drop));
    world.coach->takeFocus();
    QSet<QString> reached;
    for (int i = 0; i < 8; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"tourExample1"_s, u"tourExample2"_s, u"tourAction"_s, u"tourForward"_s, u"tourLeave"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    for (const QAbstractButton *button : world.coach->findChildren<QAbstractButton *>()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        QVERIFY2(button->isHidden() || !face->text(QAccessible::Name).isEmpty(), qPrintable(button->objectName()));
        QVERIFY(face->role() == QAccessible::Button);
    }
}

void CoachTest::enterOnAnExampleAsksForIt()
{
    CoachWorld world;
    QSignalSpy chosen(world.coach, &CoachPanel::exampleChosen);
    world.present(walking(TourStep::Drop));
    auto *clip = world.part<ExampleButton>("tourExample2");
    clip->setFocus();
    QTest::keyClick(clip, Qt::Key_Return);
    QTest::keyClick(clip, Qt::Key_Space);
    QTest::mouseClick(clip, Qt::LeftButton);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.first().first().toString(), u"/tmp/clip.mp4"_s);
    QVERIFY(!clip->accessibleDescription().isEmpty());
}

void CoachTest::aDragOfAnExampleCarriesItsFile()
{
    CoachWorld world;
    const std::unique_ptr<QMimeData> load(world.part<ExampleButton>("tourExample1")->load());
    QCOMPARE(load->urls(), QList<QUrl>{QUrl::fromLocalFile(u"/tmp/hills.jpg"_s)});
}

void CoachTest::whatIsDoneTakesThePlaceOfWhatToDo()
{
    CoachWorld world;
    Tour tour = walking(TourStep::Move);
    world.present(tour);
    const QString before = world.part<QLabel>("tourText")->text();
    QVERIFY(world.part<QPushButton>("tourForward")->isFlat());
    QVERIFY(tour.take({.kind = TourEvent::Kind::PostsMoved, .entry = EntryId::create()}));
    world.present(tour);
    QVERIFY(world.part<QLabel>("tourText")->text() != before);
    QCOMPARE(world.part<QLabel>("tourText")->text(), world.coach->card().success);
    QVERIFY(!world.part<QPushButton>("tourForward")->isFlat());
    QCOMPARE(world.part<QLabel>("tourCount")->text(), u"3 of 7"_s);
}

void CoachTest::theStagesAreTickedOneByOne()
{
    CoachWorld world;
    for (int reached = 0; reached <= 4; ++reached) {
        world.present(walking(TourStep::Publish), {.sending = true, .stages = reached});
        int ticked = 0;
        const auto lines = world.part<QWidget>("tourStages")->findChildren<QLabel *>();
        QCOMPARE(lines.size(), 4);
        for (const QLabel *line : lines)
            ticked += line->text().contains(u'✓') ? 1 : 0;
        QCOMPARE(ticked, reached);
    }
}

void CoachTest::screenReadersReadTheWholeStep()
{
    CoachWorld world;
    Tour tour = walking(TourStep::Move);
    world.present(tour);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(world.coach);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    const QString before = face->text(QAccessible::Description);
    for (const QString &part : {u"3"_s, world.coach->card().title, world.coach->card().text})
        QVERIFY2(before.contains(part), qPrintable(before));
    QVERIFY(tour.take({.kind = TourEvent::Kind::PostsMoved, .entry = EntryId::create()}));
    world.present(tour);
    QVERIFY(face->text(QAccessible::Description).contains(world.coach->card().success));
}

void CoachTest::theCardKeepsItsHeightFromStepToStep()
{
    CoachWorld world;
    QSet<int> heights;
    for (int i = 0; i < kTourSteps; ++i) {
        world.present(walking(TourStep(i)),
                      {.next = u"Morning light at the studio"_s, .sending = TourStep(i) == TourStep::Publish});
        test::untilQuiet();
        keepShot(world.window, u"coach-%1"_s.arg(i));
        heights.insert(world.coach->height());
    }
    QCOMPARE(heights.size(), 1); // the calendar above does not jump
}

void CoachTest::anOfferIsNoHigherThanItsWords()
{
    CoachWorld world;
    Tour tour;
    tour.offer();
    world.present(tour);
    test::untilQuiet();
    const auto placeOf = [&world](const char *name) {
        const auto *part = world.part<QWidget>(name);
        return QRect(part->mapTo(world.coach, QPoint()), part->size());
    };
    const QRect title = placeOf("tourTitle");
    const QRect text = placeOf("tourText");
    const QRect start = placeOf("tourForward");
    QCOMPARE(title.left(), text.left());
    QVERIFY(start.left() > text.right());                                 // beside the words,
    QVERIFY(start.top() > title.top() && start.bottom() < text.bottom()); // in their middle
    const int offered = world.coach->height();
    world.present(walking(TourStep::Drop));
    test::untilQuiet();
    QVERIFY2(offered < world.coach->height(), qPrintable(QString::number(offered)));
}

void CoachTest::everythingFitsAtEveryWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("smallest") << 660;
    QTest::newRow("usual") << 980;
    QTest::newRow("wide") << 2200;
}

void CoachTest::everythingFitsAtEveryWidth()
{
    QFETCH(int, width);
    CoachWorld world;
    world.window.resize(width, 600);
    for (int i = 0; i < kTourSteps; ++i) {
        world.present(walking(TourStep(i)), {.next = u"Morning light at the studio, and what came of it"_s,
                                             .sending = i == int(TourStep::Publish)});
        test::untilQuiet();
        QVERIFY(world.window.width() == width);
        for (const QWidget *part : world.coach->findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            const QRect at(part->mapTo(world.coach, QPoint()), part->size());
            QVERIFY2(world.coach->rect().contains(at), qPrintable(part->objectName()));
            const auto *label = qobject_cast<const QLabel *>(part);
            if (label && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

void CoachTest::itIsMirroredWhereOneReadsFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    CoachWorld world;
    world.present(walking(TourStep::Drop));
    test::untilQuiet();
    const auto centre = [&](const char *name) {
        auto *widget = world.part<QWidget>(name);
        return widget->mapTo(world.coach, widget->rect().center()).x();
    };
    QVERIFY(centre("tourCount") > centre("tourLeave"));
    QVERIFY(centre("tourTitle") > centre("tourExample1"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void CoachTest::theOutlineLetsEverythingThrough()
{
    Theme theme;
    QWidget window;
    window.resize(300, 200);
    QPushButton below(u"below"_s, &window);
    below.setGeometry(50, 50, 100, 40);
    Outline outline(theme, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    outline.surround(below.geometry());
    QVERIFY(outline.isVisible());
    QVERIFY(outline.geometry().contains(below.geometry()));
    QCOMPARE(window.childAt(below.geometry().topLeft() + QPoint(1, 1)), &below); // drags and clicks are not caught
    outline.surround({});
    QVERIFY(outline.isHidden());
    outline.surround(QRect(-500, 0, 20, 20)); // out of sight
    QVERIFY(outline.isHidden());
}

QTEST_MAIN(CoachTest)
#include "coachtest.moc"
