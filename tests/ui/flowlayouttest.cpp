// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace kalends;

namespace
{

constexpr int kGap = 10;

/// A box of 300 × 200 pixels with widgets of these widths in a flow.
struct FlowWorld {
    explicit FlowWorld(const QList<int> &widths)
    {
        for (const int width : widths) {
            auto *widget = new QWidget(&box);
            widget->setFixedSize(width, 20);
            flow->addWidget(widget);
            widgets.append(widget);
        }
    }
    [[nodiscard]] QList<QPoint> places()
    {
        box.resize(300, 200);
        box.show();
        flow->activate();
        QList<QPoint> at;
        for (const QWidget *widget : std::as_const(widgets))
            at.append(widget->pos());
        return at;
    }
    QWidget box;
    FlowLayout *flow = new FlowLayout(kGap, &box);
    QList<QWidget *> widgets;
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitGoesBelow();
    void rowsStandInTheMiddle();
    void theLastStandsAtTheEnd();
    void everythingIsMirroredFromRightToLeft();
    void aLineIsAsHighAsItsHighest();
    void whatIsHiddenTakesNoRoom();
    void itsHeightFollowsItsWidth();
};

void FlowLayoutTest::whatDoesNotFitGoesBelow()
{
    FlowWorld world({100, 100, 100});
    QCOMPARE(world.places(), (QList<QPoint>{{0, 0}, {110, 0}, {0, 30}}));
}

void FlowLayoutTest::rowsStandInTheMiddle()
{
    FlowWorld world({100, 100, 100});
    world.flow->setCentred(true);
    QCOMPARE(world.places(), (QList<QPoint>{{45, 0}, {155, 0}, {100, 30}}));
}

void FlowLayoutTest::theLastStandsAtTheEnd()
{
    FlowWorld world({50, 50});
    world.flow->setLastAtEnd(true);
    QCOMPARE(world.places(), (QList<QPoint>{{0, 0}, {250, 0}}));
}

void FlowLayoutTest::everythingIsMirroredFromRightToLeft()
{
    FlowWorld world({100, 50});
    world.box.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(world.places(), (QList<QPoint>{{200, 0}, {140, 0}}));
    world.flow->setCentred(true);
    world.flow->invalidate();
    QCOMPARE(world.places(), (QList<QPoint>{{130, 0}, {70, 0}}));
}

void FlowLayoutTest::aLineIsAsHighAsItsHighest()
{
    FlowWorld world({50, 50});
    world.widgets.at(1)->setFixedSize(50, 40);
    QCOMPARE(world.places(), (QList<QPoint>{{0, 10}, {60, 0}}));
}

void FlowLayoutTest::whatIsHiddenTakesNoRoom()
{
    FlowWorld world({100, 100, 100});
    world.widgets.at(1)->hide();
    QCOMPARE(world.places().constLast(), QPoint(110, 0));
}

void FlowLayoutTest::itsHeightFollowsItsWidth()
{
    FlowWorld world({100, 100, 100});
    QCOMPARE(world.flow->heightForWidth(320), 20);
    QCOMPARE(world.flow->heightForWidth(300), 50);
    QCOMPARE(world.flow->heightForWidth(100), 80);
    QCOMPARE(world.flow->heightForWidth(1), 80); // too narrow for anything: one a row
    QCOMPARE(world.flow->minimumSize(), QSize(100, 20));
}

QTEST_MAIN(FlowLayoutTest)
#include "flowlayouttest.moc"
