// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewlayout.h"
#include "ui/composer/preview/captionfold.h"
#include "ui/composer/preview/previewcontent.h"

#include <QTest>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

/// A screen of so many columns on which each UTF-16 unit is one wide and words are not kept together.
LineCounter columns(int width)
{
    return [width](const QString &text) {
        int lines = 0;
        for (const QString &paragraph : text.split(u'\n'))
            lines += std::max(1, int((paragraph.size() + width - 1) / width));
        return lines;
    };
}

const QString kMore = u"… more"_s;
const QRectF kScreen(QPointF(0, 0), kPhoneScreen);

QString emoji(int count) // a family: one character of eleven units
{
    return QString::fromUtf8("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\xE2\x80\x8D"
                             "\xF0\x9F\x91\xA6")
        .repeated(count);
}

QList<QRectF> all(const FullLayout &layout)
{
    return QList<QRectF>{layout.top,   layout.search,  layout.avatar, layout.name, layout.label,
                         layout.title, layout.caption, layout.sound,  layout.dots} +
           layout.buttons;
}

} // namespace

class PreviewLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captionsFold_data();
    void captionsFold();
    void aFoldNeverShowsMoreThanTheRuleAndNeverCutsACharacter_data();
    void aFoldNeverShowsMoreThanTheRuleAndNeverCutsACharacter();
    void aMegabyteFoldsAtOnce();
    void blankLinesAreShownAsTheAppsShowThem_data();
    void blankLinesAreShownAsTheAppsShowThem();
    void thePhoneFitsEveryRoom_data();
    void thePhoneFitsEveryRoom();
    void theFeedShowsAPostInItsShape_data();
    void theFeedShowsAPostInItsShape();
    void aPictureFillsAShapeWithItsMiddle_data();
    void aPictureFillsAShapeWithItsMiddle();
    void aPictureIsSeenWholeInARoom();
    void nothingOfAPostLiesOverAnother_data();
    void nothingOfAPostLiesOverAnother();
    void aLongCaptionMakesThePostHigher();
    void theAppsControlsStayOnTheScreen_data();
    void theAppsControlsStayOnTheScreen();
    void whatIsCoveredIsAtTheEdges_data();
    void whatIsCoveredIsAtTheEdges();
    void aLongerCaptionCoversMore();
    void theProfileIsThreeAcross();
    void dotsSayWhichOne_data();
    void dotsSayWhichOne();
    void aTurnedScreenIsTurnedBackBySecondTurn();
    void eachPostHasItsScreens_data();
    void eachPostHasItsScreens();
};

void PreviewLayoutTest::captionsFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FoldRule>("rule");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("folded");
    const auto row = [](const char *name, const QString &text, const FoldRule &rule, const QString &shown, bool folded,
                        const QString &before = {}) {
        QTest::newRow(name) << text << rule << before << shown << folded;
    };
    const FoldRule two{.lines = 2, .units = 0}; // of 20 columns in all rows
    const FoldRule one{.lines = 1, .units = 0};
    row("nothing", {}, two, {}, false);
    row("one word", u"Morning"_s, two, u"Morning"_s, false);
    row("exactly two lines", QString(40, u'x'), two, QString(40, u'x'), false);
    row("one unit more", QString(41, u'x'), two, QString(34, u'x'), true);
    row("the name takes its part", QString(40, u'x'), two, QString(28, u'x'), true, u"lumen "_s);
    row("one line", QString(21, u'x'), one, QString(14, u'x'), true);
    row("two short lines", u"one\ntwo"_s, two, u"one\ntwo"_s, false);
    row("three short lines", u"one\ntwo\nthree"_s, two, u"one\ntwo"_s, true);
    row("a blank line between", u"one\n\nthree"_s, two, u"one"_s, true);
    row("only hashtags far below", u"Words\n.\n.\n.\n#one #two"_s, two, u"Words\n."_s, true);
    row("blank lines at the cut", u"one\n\n\n\n\nfar"_s, two, u"one"_s, true);
    row("a blank at the cut goes", u"xxxxxxxxxxxxx yyyyyyyyyyyy"_s, one, u"xxxxxxxxxxxxx"_s, true);
    const FoldRule counted{.lines = 99, .units = 125};
    row("125 units", QString(125, u'x'), counted, QString(125, u'x'), false);
    row("126 units", QString(126, u'x'), counted, QString(125, u'x'), true);
    row("an emoji across the 125th unit stays out", QString(124, u'x') + emoji(1), counted, QString(124, u'x'), true);
    row("an emoji up to the 125th unit stays in", QString(114, u'x') + emoji(1) + u'y', counted,
        QString(114, u'x') + emoji(1), true);
    row("right to left folds alike", QString(41, QChar(0x05D0)), two, QString(34, QChar(0x05D0)), true);
    row("a word longer than the screen", QString(300, u'w'), two, QString(34, u'w'), true);
    row("a screen too small for anything", u"long enough"_s, {.lines = 0, .units = 0}, {}, true);
}

void PreviewLayoutTest::captionsFold()
{
    QFETCH(QString, text);
    QFETCH(FoldRule, rule);
    QFETCH(QString, before);
    QFETCH(QString, shown);
    QFETCH(bool, folded);
    const FoldedCaption fold = foldCaption(text, rule, columns(20), before, kMore);
    QCOMPARE(fold.shown, shown);
    QCOMPARE(fold.folded, folded);
}

void PreviewLayoutTest::aFoldNeverShowsMoreThanTheRuleAndNeverCutsACharacter_data()
{
    QTest::addColumn<QString>("text");
    const QString flag = QString::fromUtf8("\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA");
    const QString accent = u"e"_s + QChar(0x0301);
    QTest::newRow("emoji") << emoji(30);
    QTest::newRow("flags") << flag.repeated(60);
    QTest::newRow("accents") << accent.repeated(100);
    QTest::newRow("Arabic and emoji") << QString::fromUtf8("صباح الخير ").repeated(20) + emoji(5);
    QTest::newRow("lines of emoji") << (emoji(2) + u'\n').repeated(20);
    QTest::newRow("half a pair") << QString(200, QChar(0xD83D));
}

void PreviewLayoutTest::aFoldNeverShowsMoreThanTheRuleAndNeverCutsACharacter()
{
    QFETCH(QString, text);
    for (const int width : {7, 20, 33, 60}) {
        for (const FoldRule &rule : {kFeedFold, kReelFold, kTikTokFold}) {
            const FoldedCaption fold = foldCaption(text, rule, columns(width), u"name "_s, kMore);
            QVERIFY(fold.folded);
            QVERIFY(text.startsWith(fold.shown));
            QVERIFY(rule.units == 0 || fold.shown.size() <= rule.units);
            if (fold.shown.isEmpty())
                continue;
            QVERIFY(columns(width)(u"name "_s + fold.shown + kMore) <= rule.lines);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            finder.setPosition(fold.shown.size());
            QVERIFY(finder.isAtBoundary());
        }
    }
}

void PreviewLayoutTest::aMegabyteFoldsAtOnce()
{
    const QString text(1'000'000, u'x');
    int asked = 0;
    qsizetype longest = 0;
    const LineCounter counter = [&](const QString &part) {
        ++asked;
        longest = std::max(longest, part.size());
        return columns(60)(part);
    };
    QVERIFY(foldCaption(text, kTikTokFold, counter, {}, kMore).folded);
    QVERIFY(asked < 20);
    QVERIFY(longest < 1000);
}

void PreviewLayoutTest::blankLinesAreShownAsTheAppsShowThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instagram");
    QTest::addColumn<QString>("tiktok");
    QTest::newRow("none") << u"a\nb"_s << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("one") << u"a\n\nb"_s << u"a\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("three") << u"a\n\n\n\nb"_s << u"a\n\n\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("with blanks in them") << u"a\n \n\t\nb"_s << u"a\n \n\t\nb"_s << u"a\n\nb"_s;
    QTest::newRow("around") << u"\n\na\n\n"_s << u"a"_s << u"a"_s;
    QTest::newRow("only blanks") << u" \n \n"_s << QString() << QString();
}

void PreviewLayoutTest::blankLinesAreShownAsTheAppsShowThem()
{
    QFETCH(QString, text);
    QTEST(shownCaption(text, true), "instagram");
    QTEST(shownCaption(text, false), "tiktok");
}

void PreviewLayoutTest::thePhoneFitsEveryRoom_data()
{
    QTest::addColumn<QSizeF>("room");
    QTest::newRow("the drawing's") << QSizeF(500, 600);
    QTest::newRow("narrow") << QSizeF(120, 900);
    QTest::newRow("low") << QSizeF(900, 100);
    QTest::newRow("huge") << QSizeF(4000, 4000);
    QTest::newRow("none") << QSizeF(0, 0);
    QTest::newRow("less than none") << QSizeF(-5, 40);
}

void PreviewLayoutTest::thePhoneFitsEveryRoom()
{
    QFETCH(QSizeF, room);
    const PhonePlace place = phoneIn(room);
    QVERIFY(place.scale >= 0 && place.scale <= 1.25);
    if (place.scale == 0)
        return;
    QVERIFY(QRectF(QPointF(0, 0), room).contains(place.frame.adjusted(0.01, 0.01, -0.01, -0.01)));
    QVERIFY(std::abs(place.screen().width() / place.screen().height() - kScreen.width() / kScreen.height()) < 0.001);
    const QPointF corner = place.toPhone(place.screen().bottomRight());
    QVERIFY(std::abs(corner.x() - kPhoneScreen.width()) < 0.01 && std::abs(corner.y() - kPhoneScreen.height()) < 0.01);
}

void PreviewLayoutTest::theFeedShowsAPostInItsShape_data()
{
    QTest::addColumn<QSizeF>("first");
    QTest::addColumn<bool>("reel");
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("4:5") << QSizeF(1080, 1350) << false << 0.8;
    QTest::newRow("square") << QSizeF(500, 500) << false << 1.0;
    QTest::newRow("3:4") << QSizeF(1080, 1440) << false << 0.75;
    QTest::newRow("taller is cut to 3:4") << QSizeF(1080, 1920) << false << 0.75;
    QTest::newRow("wider is cut to 1.91:1") << QSizeF(3000, 1000) << false << 1.91;
    QTest::newRow("a reel is 4:5") << QSizeF(1080, 1920) << true << 0.8;
    QTest::newRow("nothing is square") << QSizeF() << false << 1.0;
    QTest::newRow("no height") << QSizeF(100, 0) << false << 1.0;
}

void PreviewLayoutTest::theFeedShowsAPostInItsShape()
{
    QFETCH(QSizeF, first);
    QFETCH(bool, reel);
    QFETCH(qreal, ratio);
    QCOMPARE(feedRatio(first, reel), ratio);
    const PostLayout layout = postLayout(ratio, 1, 20);
    QVERIFY(std::abs(layout.picture.width() / layout.picture.height() - ratio) < 0.001);
    QCOMPARE(layout.picture.width(), kPhoneScreen.width());
}

void PreviewLayoutTest::aPictureFillsAShapeWithItsMiddle_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QRectF>("part");
    QTest::newRow("the same shape") << QSizeF(400, 500) << 0.8 << QRectF(0, 0, 400, 500);
    QTest::newRow("too wide") << QSizeF(1000, 500) << 1.0 << QRectF(250, 0, 500, 500);
    QTest::newRow("too tall") << QSizeF(500, 1000) << 1.0 << QRectF(0, 250, 500, 500);
    QTest::newRow("nothing") << QSizeF() << 1.0 << QRectF();
    QTest::newRow("no shape") << QSizeF(10, 10) << 0.0 << QRectF();
    QTest::newRow("not a number") << QSizeF(10, 10) << std::nan("") << QRectF();
}

void PreviewLayoutTest::aPictureFillsAShapeWithItsMiddle()
{
    QFETCH(QSizeF, picture);
    QFETCH(qreal, ratio);
    QTEST(filledPart(picture, ratio), "part");
}

void PreviewLayoutTest::aPictureIsSeenWholeInARoom()
{
    QCOMPARE(wholeIn({1000, 500}, QRectF(0, 0, 100, 100)), QRectF(0, 25, 100, 50));
    QCOMPARE(wholeIn({500, 1000}, QRectF(10, 0, 100, 100)), QRectF(35, 0, 50, 100));
    QCOMPARE(wholeIn({}, QRectF(0, 0, 100, 100)), QRectF());
}

void PreviewLayoutTest::nothingOfAPostLiesOverAnother_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("media");
    for (const qreal ratio : {0.75, 0.8, 1.0, 1.91}) {
        for (const int media : {0, 1, 2, 10})
            QTest::addRow("%g, %d", ratio, media) << ratio << media;
    }
}

void PreviewLayoutTest::nothingOfAPostLiesOverAnother()
{
    QFETCH(qreal, ratio);
    QFETCH(int, media);
    const PostLayout layout = postLayout(ratio, media, 37);
    const QList<QRectF> parts{layout.appBar,  layout.avatar, layout.name, layout.more,     layout.picture, layout.heart,
                              layout.comment, layout.send,   layout.dots, layout.bookmark, layout.caption, layout.date};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY(parts.at(i).left() >= 0 && parts.at(i).right() <= kPhoneScreen.width());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
    for (const QRectF &mark : {layout.altMark, layout.tagMark})
        QVERIFY(layout.picture.contains(mark));
    QCOMPARE(layout.page.isEmpty(), media < 2);
    QCOMPARE(layout.dots.isEmpty(), media < 2);
}

void PreviewLayoutTest::aLongCaptionMakesThePostHigher()
{
    const PostLayout low = postLayout(0.8, 1, 37);
    const PostLayout high = postLayout(0.8, 1, 800);
    QCOMPARE(high.height - low.height, 763);
    QVERIFY(low.height <= low.room().height()); // a 4:5 picture with a folded caption needs no scrolling
    QVERIFY(high.height > high.room().height());
    QVERIFY(postLayout(0.8, 1, 0).caption.isEmpty());
}

void PreviewLayoutTest::theAppsControlsStayOnTheScreen_data()
{
    QTest::addColumn<FullLayout>("layout");
    QTest::newRow("reel") << reelLayout({.captionHeight = 18.5});
    QTest::newRow("reel, unfolded") << reelLayout({.captionHeight = 250, .label = true});
    QTest::newRow("story") << storyLayout();
    QTest::newRow("video") << tikTokLayout({.captionHeight = 37});
    QTest::newRow("photos") << tikTokLayout({.captionHeight = 37, .label = true, .title = true, .media = 35});
    QTest::newRow("no words") << tikTokLayout({});
}

void PreviewLayoutTest::theAppsControlsStayOnTheScreen()
{
    QFETCH(FullLayout, layout);
    QVERIFY(kScreen.contains(layout.media));
    QVERIFY(kScreen.contains(layout.bars.tabs));
    for (const QRectF &rect : all(layout)) {
        if (!rect.isEmpty())
            QVERIFY(kScreen.contains(rect));
    }
    for (const QRectF &words : {layout.caption, layout.name, layout.label, layout.title, layout.sound}) {
        for (const QRectF &button : layout.buttons)
            QVERIFY(words.isEmpty() || !words.intersects(button));
    }
    QVERIFY(!layout.caption.intersects(layout.sound));
    QVERIFY(layout.title.isEmpty() || !layout.caption.intersects(layout.title));
    QVERIFY(layout.label.isEmpty() || !layout.caption.intersects(layout.label));
}

void PreviewLayoutTest::whatIsCoveredIsAtTheEdges_data()
{
    theAppsControlsStayOnTheScreen_data();
}

void PreviewLayoutTest::whatIsCoveredIsAtTheEdges()
{
    QFETCH(FullLayout, layout);
    const QList<QRectF> covered = layout.covered();
    QVERIFY(!covered.isEmpty());
    for (const QRectF &rect : covered) {
        QVERIFY(layout.media.contains(rect.adjusted(0.01, 0.01, -0.01, -0.01)));
        // The middle of the picture, a little above it, is always free.
        QVERIFY(!rect.contains(QPointF(layout.media.center().x(), layout.media.top() + layout.media.height() * 0.4)));
    }
    for (qsizetype i = 0; i < covered.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!covered.at(i).intersects(covered.at(j)));
    }
    // Each control over the picture is under the hint.
    for (const QRectF &rect : all(layout)) {
        const QRectF seen = rect.intersected(layout.media);
        if (seen.isEmpty() || seen == layout.media)
            continue;
        const auto over = [&seen](const QRectF &hint) { return hint.contains(seen.center()); };
        QVERIFY(std::ranges::any_of(covered, over));
    }
}

void PreviewLayoutTest::aLongerCaptionCoversMore()
{
    const auto area = [](const FullLayout &layout) {
        qreal sum = 0;
        for (const QRectF &rect : layout.covered())
            sum += rect.width() * rect.height();
        return sum;
    };
    QVERIFY(area(tikTokLayout({.captionHeight = 74})) > area(tikTokLayout({.captionHeight = 37})));
    QVERIFY(area(reelLayout({.captionHeight = 74})) > area(reelLayout({.captionHeight = 18})));
}

void PreviewLayoutTest::theProfileIsThreeAcross()
{
    const GridLayout layout = gridLayout(12);
    QCOMPARE(layout.cells.size(), 12);
    QCOMPARE(layout.cells.at(0).left(), 0);
    QCOMPARE(layout.cells.at(2).right(), kPhoneScreen.width());
    QCOMPARE(layout.cells.at(3).left(), 0);
    QVERIFY(layout.cells.at(3).top() > layout.cells.at(0).bottom());
    for (const QRectF &cell : layout.cells)
        QVERIFY(std::abs(cell.width() / cell.height() - 0.75) < 0.001);
    QVERIFY(layout.cells.at(0).top() >= layout.tabs.bottom());
    QVERIFY(gridLayout(0).cells.isEmpty());
}

void PreviewLayoutTest::dotsSayWhichOne_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("current");
    QTest::addColumn<QString>("row"); // small ones in brackets
    QTest::newRow("one has none") << 1 << 0 << QString();
    QTest::newRow("two") << 2 << 1 << u"0 1"_s;
    QTest::newRow("five") << 5 << 0 << u"0 1 2 3 4"_s;
    QTest::newRow("ten, at the start") << 10 << 0 << u"0 1 2 3 (4)"_s;
    QTest::newRow("ten, in the middle") << 10 << 5 << u"(3) 4 5 6 (7)"_s;
    QTest::newRow("ten, at the end") << 10 << 9 << u"(5) 6 7 8 9"_s;
    QTest::newRow("35, beyond the end") << 35 << 99 << u"(30) 31 32 33 34"_s;
    QTest::newRow("before the start") << 3 << -4 << u"0 1 2"_s;
}

void PreviewLayoutTest::dotsSayWhichOne()
{
    QFETCH(int, count);
    QFETCH(int, current);
    QStringList row;
    for (const PageDot &dot : pageDots(count, current))
        row.append(dot.size < 1 ? u"(%1)"_s.arg(dot.index) : QString::number(dot.index));
    QTEST(row.join(u' '), "row");
}

void PreviewLayoutTest::aTurnedScreenIsTurnedBackBySecondTurn()
{
    const QRectF rect(10, 20, 30, 40);
    QCOMPARE(mirrored(rect), QRectF(350, 20, 30, 40));
    QCOMPARE(mirrored(mirrored(rect)), rect);
}

void PreviewLayoutTest::eachPostHasItsScreens_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QList<PreviewScreen>>("screens");
    using S = PreviewScreen;
    QTest::newRow("post") << Channel::Instagram << PostType::Post << true << QList{S::Feed, S::Grid};
    QTest::newRow("carousel") << Channel::Instagram << PostType::Carousel << true << QList{S::Feed, S::Grid};
    QTest::newRow("reel") << Channel::Instagram << PostType::Reel << true << QList{S::Reel, S::Feed, S::Grid};
    QTest::newRow("reel apart from the feed") << Channel::Instagram << PostType::Reel << false << QList{S::Reel};
    QTest::newRow("story") << Channel::Instagram << PostType::Story << true << QList{S::Story};
    QTest::newRow("video") << Channel::TikTok << PostType::Video << true << QList{S::TikTokVideo};
    QTest::newRow("photos") << Channel::TikTok << PostType::Photos << true << QList{S::TikTokPhotos};
}

void PreviewLayoutTest::eachPostHasItsScreens()
{
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    QFETCH(bool, shared);
    QTEST(previewScreens(channel, type, shared), "screens");
}

QTEST_GUILESS_MAIN(PreviewLayoutTest)
#include "previewlayouttest.moc"
