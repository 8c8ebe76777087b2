// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/feedlayout.h"

#include <QTest>

using namespace kalends;

class FeedLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeStandInARowNewestFirst_data();
    void threeStandInARowNewestFirst();
    void cellsAreThreeByFour();
    void everyCellIsFoundUnderItsMiddle();
    void onlyCellsThatAreSeenAreListed();
    void anEmptyFeedHasNoHeight();
    void theGridNeverGrowsWiderThanAPhone();
};

void FeedLayoutTest::threeStandInARowNewestFirst_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void FeedLayoutTest::threeStandInARowNewestFirst()
{
    QFETCH(bool, rightToLeft);
    const FeedLayout feed{500, 7, rightToLeft};
    QCOMPARE(feed.cellRect(0).top(), feed.cellRect(2).top());
    QVERIFY(feed.cellRect(3).top() > feed.cellRect(2).top());
    QCOMPARE(feed.cellRect(0).left() < feed.cellRect(1).left(), !rightToLeft);
    QCOMPARE(feed.cellRect(0).left(), feed.cellRect(3).left());
    QCOMPARE(feed.height(), feed.cellRect(6).bottom() + FeedLayout::kMargin);
}

void FeedLayoutTest::cellsAreThreeByFour()
{
    for (const qreal width : {200.0, 333.0, 640.0, 1920.0}) {
        const FeedLayout feed{width, 3};
        QVERIFY(qAbs(feed.cellHeight() - feed.cellWidth() * 4 / 3) <= 0.5);
    }
}

void FeedLayoutTest::everyCellIsFoundUnderItsMiddle()
{
    for (const bool rightToLeft : {false, true}) {
        const FeedLayout feed{613, 100, rightToLeft};
        for (int index = 0; index < feed.count; ++index)
            QCOMPARE(feed.cellAt(feed.cellRect(index).center()), index);
        QVERIFY(!feed.cellAt({2, 50}));
        QVERIFY(!feed.cellAt({300, 1}));
        QVERIFY(!feed.cellAt({300, feed.height() + 10}));
        QVERIFY(!feed.cellAt(feed.cellRect(99).center() + QPointF(0, feed.cellHeight() + 2)));
    }
}

void FeedLayoutTest::onlyCellsThatAreSeenAreListed()
{
    const FeedLayout feed{600, 3000};
    const qreal top = feed.cellRect(300).top();
    QCOMPARE(feed.cellsIn(top + 1, top + 2), (std::pair{300, 303}));
    QCOMPARE(feed.cellsIn(-500, -400), (std::pair{0, 0}));
    QCOMPARE(feed.cellsIn(feed.height() + 500, feed.height() + 900), (std::pair{3000, 3000}));
    const auto [from, to] = feed.cellsIn(top, top + 800);
    QVERIFY(to - from < 20);
}

void FeedLayoutTest::anEmptyFeedHasNoHeight()
{
    const FeedLayout feed{600, 0};
    QCOMPARE(feed.height(), 0);
    QVERIFY(!feed.cellAt({300, 100}));
    QCOMPARE(feed.cellsIn(0, 900), (std::pair{0, 0}));
}

void FeedLayoutTest::theGridNeverGrowsWiderThanAPhone()
{
    const FeedLayout feed{3000, 9};
    const qreal left = feed.cellRect(0).left();
    const qreal right = feed.cellRect(2).right();
    QVERIFY(right - left <= FeedLayout::kWidest);
    QVERIFY(qAbs((left + right) / 2 - 1500) <= 1);
    QVERIFY((FeedLayout{10, 3}.cellWidth() > 0));
}

QTEST_GUILESS_MAIN(FeedLayoutTest)
#include "feedlayouttest.moc"
