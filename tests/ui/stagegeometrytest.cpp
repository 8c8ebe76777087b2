// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/mediaplaces.h"
#include "ui/composer/stage/crophand.h"
#include "ui/composer/stage/filmstriplayout.h"
#include "ui/composer/stage/peopletags.h"
#include "ui/composer/stage/stagewords.h"
#include "ui/composer/stage/trimhand.h"

#include <QJsonArray>
#include <QLocale>
#include <QRandomGenerator>
#include <QtTest>
#include <limits>

using namespace kalends;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kalends::CropHandle)
Q_DECLARE_METATYPE(kalends::TrimHand::Grip)

namespace
{

constexpr QSize kPhoto(4000, 3000);
const QRectF kArea(100, 50, 400, 300); ///< ten pixels of the photo to one of the screen

CropHand handOn(const QRectF &crop, double ratio = 0, double least = 0, double most = 0)
{
    CropHand hand;
    hand.setPicture(kPhoto);
    hand.setArea(kArea);
    hand.setRatio(ratio);
    hand.setBounds(least, most);
    hand.setCrop(crop);
    return hand;
}

bool isInside(const QRectF &crop)
{
    constexpr double slack = 1e-9;
    return crop.x() >= -slack && crop.y() >= -slack && crop.right() <= 1 + slack && crop.bottom() <= 1 + slack &&
           crop.width() > 0 && crop.height() > 0;
}

} // namespace

class StageGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aHandTakesTheNearestPart_data();
    void aHandTakesTheNearestPart();
    void aSmallFrameCanStillBeMoved();
    void draggingTheInsideMovesTheFrameAndStopsAtTheEdge();
    void draggingACornerKeepsTheRatio();
    void aFreeFrameKeepsWithinWhatTheChannelTakes();
    void escapeGivesADragUp();
    void whatIsBelowThePointerStaysBelowItWhileZooming();
    void absurdZoomsChangeNothing();
    void noDragEverLeavesThePicture();
    void arrowKeysMoveAndResizeInPixels();

    void aTrimStaysWithinWhatTheChannelTakes_data();
    void aTrimStaysWithinWhatTheChannelTakes();
    void pullingOneEndTooFarTakesTheOtherAlong();
    void aTrimOfAbsurdTimesIsStillATrim();
    void theNearerHandleIsTaken_data();
    void theNearerHandleIsTaken();

    void smallPicturesStandInTheMiddleOrScroll();
    void theStripIsMirrored();
    void othersMakeRoomForTheDragged_data();
    void othersMakeRoomForTheDragged();

    void tagsStayOnThePeople_data();
    void tagsStayOnThePeople();
    void bubblesStayOnThePicture_data();
    void bubblesStayOnThePicture();
    void onlyUserNamesAreTaken_data();
    void onlyUserNamesAreTaken();
    void tagsAreWrittenAsTheFieldTakesThem();

    void timesAreWrittenAndRead_data();
    void timesAreWrittenAndRead();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();

    void wordsMoveWithTheirPictures();
    void whatBelongsToAPictureGoesWithIt();
    void anAlternativeTextIsWrittenAtItsPlace_data();
    void anAlternativeTextIsWrittenAtItsPlace();
};

void StageGeometryTest::aHandTakesTheNearestPart_data()
{
    using Part = CropHand::Part;
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("part");
    QTest::addColumn<CropHandle>("handle");
    // The frame is at (200,125) to (400,275).
    QTest::newRow("inside") << QPointF(300, 200) << int(Part::Inside) << CropHandle::Left;
    QTest::newRow("left edge") << QPointF(197, 200) << int(Part::Handle) << CropHandle::Left;
    QTest::newRow("right edge") << QPointF(402, 180) << int(Part::Handle) << CropHandle::Right;
    QTest::newRow("top") << QPointF(300, 120) << int(Part::Handle) << CropHandle::Top;
    QTest::newRow("bottom") << QPointF(300, 280) << int(Part::Handle) << CropHandle::Bottom;
    QTest::newRow("corner, beside it") << QPointF(194, 119) << int(Part::Handle) << CropHandle::TopLeft;
    QTest::newRow("corner, in it") << QPointF(395, 270) << int(Part::Handle) << CropHandle::BottomRight;
    QTest::newRow("far away") << QPointF(150, 80) << int(Part::Nothing) << CropHandle::Left;
}

void StageGeometryTest::aHandTakesTheNearestPart()
{
    QFETCH(QPointF, point);
    QFETCH(int, part);
    QFETCH(CropHandle, handle);
    const CropHand hand = handOn({0.25, 0.25, 0.5, 0.5});
    QCOMPARE(hand.frame(), QRectF(200, 125, 200, 150));
    const CropHand::Grip grip = hand.gripAt(point);
    QCOMPARE(int(grip.part), part);
    if (grip.part == CropHand::Part::Handle)
        QCOMPARE(grip.handle, handle);
}

void StageGeometryTest::aSmallFrameCanStillBeMoved()
{
    const CropHand hand = handOn({0.5, 0.5, 0.06, 0.06});
    QCOMPARE(hand.gripAt(hand.frame().center()).part, CropHand::Part::Inside);
}

void StageGeometryTest::draggingTheInsideMovesTheFrameAndStopsAtTheEdge()
{
    CropHand hand = handOn({0.25, 0.25, 0.5, 0.5});
    QVERIFY(hand.press({300, 200}));
    QVERIFY(hand.moveTo({340, 230}));
    QVERIFY(qAbs(hand.crop().x() - 0.35) < 1e-9);
    QVERIFY(qAbs(hand.crop().y() - 0.35) < 1e-9);
    QVERIFY(hand.moveTo({3000, -3000}));
    QVERIFY(qAbs(hand.crop().right() - 1) < 1e-9);
    QVERIFY(qAbs(hand.crop().top()) < 1e-9);
    QVERIFY(qAbs(hand.crop().width() - 0.5) < 1e-9);
}

void StageGeometryTest::draggingACornerKeepsTheRatio()
{
    CropHand hand = handOn(largestCrop(kPhoto, 0.8), 0.8);
    const QPointF corner = hand.frame().bottomRight();
    const QPointF opposite = hand.frame().topLeft();
    QVERIFY(hand.press(corner));
    QVERIFY(hand.moveTo(corner - QPointF(60, 10)));
    QVERIFY(qAbs(ratioOf(kPhoto, hand.crop()) - 0.8) < 1e-6);
    QVERIFY(QLineF(hand.frame().topLeft(), opposite).length() < 1e-6);
}

void StageGeometryTest::aFreeFrameKeepsWithinWhatTheChannelTakes()
{
    CropHand hand = handOn({0.25, 0.25, 0.5, 0.5}, 0, 0.8, 1.91);
    QVERIFY(hand.press({300, 125})); // the upper edge, far up: taller than 4:5 it may not become
    hand.moveTo({300, -900});
    QVERIFY(ratioOf(kPhoto, hand.crop()) >= 0.8 - 1e-6);
    hand.release();
    QVERIFY(hand.press(QPointF(hand.frame().center().x(), hand.frame().top())));
    hand.moveTo({300, 900}); // and flatter than 1.91 neither
    QVERIFY(ratioOf(kPhoto, hand.crop()) <= 1.91 + 1e-6);
}

void StageGeometryTest::escapeGivesADragUp()
{
    CropHand hand = handOn({0.25, 0.25, 0.5, 0.5});
    hand.press({300, 200});
    hand.moveTo({360, 200});
    hand.cancel();
    QCOMPARE(hand.crop(), QRectF(0.25, 0.25, 0.5, 0.5));
    QVERIFY(!hand.moveTo({390, 200})); // and nothing is held any more
}

void StageGeometryTest::whatIsBelowThePointerStaysBelowItWhileZooming()
{
    CropHand hand = handOn({0.2, 0.2, 0.6, 0.6});
    const QPointF pointer(260, 190);
    const auto shareOf = [&hand, pointer] {
        const QRectF frame = hand.frame();
        return QPointF((pointer.x() - frame.x()) / frame.width(), (pointer.y() - frame.y()) / frame.height());
    };
    const QPointF before = shareOf();
    QVERIFY(hand.zoom(1.25, pointer));
    QVERIFY(hand.crop().width() < 0.6);
    QVERIFY(QLineF(shareOf(), before).length() < 1e-6);
}

void StageGeometryTest::absurdZoomsChangeNothing()
{
    CropHand hand = handOn({0.2, 0.2, 0.6, 0.6});
    for (const double factor :
         {0.0, -3.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        QVERIFY(!hand.zoom(factor, {300, 200}));
    QCOMPARE(hand.crop(), QRectF(0.2, 0.2, 0.6, 0.6));
    QVERIFY(hand.zoom(1e9, {300, 200})); // as close as it goes
    QVERIFY(isInside(hand.crop()));
}

void StageGeometryTest::noDragEverLeavesThePicture()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        const double ratio = round % 3 == 0 ? 0 : random.generateDouble() * 3 + 0.2;
        CropHand hand = handOn(ratio > 0 ? largestCrop(kPhoto, ratio) : QRectF(0.1, 0.2, 0.7, 0.5), ratio);
        for (int step = 0; step < 4; ++step) {
            const QRectF frame = hand.frame();
            hand.press(frame.topLeft() +
                       QPointF(random.generateDouble() * frame.width(), random.generateDouble() * frame.height()));
            hand.moveTo({random.bounded(2000) - 700.0, random.bounded(2000) - 700.0});
            hand.release();
            QVERIFY2(isInside(hand.crop()), qPrintable(QString::number(round)));
            if (ratio > 0)
                QVERIFY2(qAbs(ratioOf(kPhoto, hand.crop()) / ratio - 1) < 1e-6, qPrintable(QString::number(ratio)));
        }
    }
}

void StageGeometryTest::arrowKeysMoveAndResizeInPixels()
{
    CropHand hand = handOn({0.25, 0.25, 0.5, 0.5});
    QVERIFY(hand.nudge({20, -40}));
    QVERIFY(qAbs(hand.crop().x() * 4000 - 1020) < 1e-6);
    QVERIFY(qAbs(hand.crop().y() * 3000 - 710) < 1e-6);
    QVERIFY(hand.grow(40, 0));
    QVERIFY(qAbs(hand.crop().width() * 4000 - 2040) < 1e-6);
    QVERIFY(qAbs(hand.crop().height() * 3000 - 1500) < 1e-6);
    QVERIFY(hand.grow(0, -300));
    QVERIFY(qAbs(hand.crop().height() * 3000 - 1200) < 1e-6);
}

void StageGeometryTest::aTrimStaysWithinWhatTheChannelTakes_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("wantedStart");
    QTest::addColumn<qint64>("wantedEnd");
    const auto row = [](const char *name, qint64 duration, qint64 least, qint64 most, qint64 start, qint64 end,
                        qint64 wantedStart, qint64 wantedEnd) {
        QTest::newRow(name) << duration << least << most << start << end << wantedStart << wantedEnd;
    };
    row("as it is", 10'000, 3'000, 60'000, 1'000, 9'000, 1'000, 9'000);
    row("to the end", 10'000, 3'000, 60'000, 2'000, 0, 2'000, 10'000);
    row("too long", 100'000, 3'000, 60'000, 5'000, 0, 5'000, 65'000);
    row("too short", 10'000, 3'000, 60'000, 5'000, 5'500, 5'000, 8'000);
    row("begins too late", 10'000, 3'000, 60'000, 9'500, 0, 7'000, 10'000);
    row("shorter than the least", 2'000, 3'000, 60'000, 500, 1'000, 0, 2'000);
    row("no bounds", 10'000, 0, 0, 9'990, 0, 9'900, 10'000);
    row("nothing at all", 0, 3'000, 60'000, 5, 7, 0, 0);
}

void StageGeometryTest::aTrimStaysWithinWhatTheChannelTakes()
{
    QFETCH(qint64, duration);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    TrimHand hand(duration, least, most);
    hand.set(start, end);
    QTEST(hand.startMs(), "wantedStart");
    QTEST(hand.endMs(), "wantedEnd");
}

void StageGeometryTest::pullingOneEndTooFarTakesTheOtherAlong()
{
    TrimHand hand(100'000, 3'000, 60'000);
    QCOMPARE(hand.endMs(), 60'000); // from the beginning the first part that is short enough
    hand.setEnd(80'000);
    QCOMPARE(hand.startMs(), 20'000);
    hand.setStart(79'000);
    QCOMPARE(hand.endMs(), 82'000);
    hand.setStart(0);
    QCOMPARE(hand.endMs(), 60'000);
    hand.shift(1'000'000);
    QCOMPARE(hand.endMs(), 100'000);
    QCOMPARE(hand.lengthMs(), 60'000);
    QCOMPARE(hand.editEndMs(), 0);
}

void StageGeometryTest::aTrimOfAbsurdTimesIsStillATrim()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max() / 4;
    TrimHand hand(10'000, 3'000, huge);
    for (const qint64 ms : {-huge, huge, qint64(0)}) {
        hand.setStart(ms);
        hand.setEnd(ms);
        hand.set(ms, ms);
        hand.shift(ms);
        QVERIFY(hand.startMs() >= 0 && hand.endMs() <= 10'000 && hand.lengthMs() >= 3'000);
    }
}

void StageGeometryTest::theNearerHandleIsTaken_data()
{
    using Grip = TrimHand::Grip;
    QTest::addColumn<qreal>("x");
    QTest::addColumn<Grip>("grip");
    QTest::newRow("start") << 105.0 << Grip::Start;
    QTest::newRow("end") << 196.0 << Grip::End;
    QTest::newRow("between") << 150.0 << Grip::Whole;
    QTest::newRow("beside") << 40.0 << Grip::None;
}

void StageGeometryTest::theNearerHandleIsTaken()
{
    QFETCH(qreal, x);
    QFETCH(TrimHand::Grip, grip);
    TrimHand hand(10'000, 0, 0);
    hand.set(2'000, 4'000);
    const TimeScale scale{.left = 0, .width = 500, .durationMs = 10'000};
    QCOMPARE(scale.xAt(2'000), 100.0);
    QCOMPARE(scale.msAt(200), 4'000);
    QCOMPARE(scale.msAt(-50), 0);
    QCOMPARE(scale.gripAt(x, hand), grip);
}

void StageGeometryTest::smallPicturesStandInTheMiddleOrScroll()
{
    FilmstripLayout few{.width = 400, .count = 2};
    const QRectF first = few.tileRect(0);
    const QRectF add = few.tileRect(2);
    QVERIFY(qAbs((first.left() + add.right()) / 2 - 200) <= 1);
    QCOMPARE(few.placeAt(first.center()), 0);
    QVERIFY(!few.placeAt(QPointF(2, 2)));
    FilmstripLayout many{.width = 400, .count = 35};
    QVERIFY(many.mostScroll() > 0);
    many.scroll = many.scrollToShow(34);
    QVERIFY(many.tileRect(34).right() <= 400);
    many.scroll = many.scrollToShow(0);
    QVERIFY(many.tileRect(0).left() >= 0);
}

void StageGeometryTest::theStripIsMirrored()
{
    const FilmstripLayout left{.width = 400, .count = 3};
    const FilmstripLayout right{.width = 400, .count = 3, .rightToLeft = true};
    for (int place = 0; place <= 3; ++place)
        QCOMPARE(right.tileRect(place).left(), 400 - left.tileRect(place).right());
    QCOMPARE(right.dropPlace(399), 0);
    QCOMPARE(left.dropPlace(399), 2);
}

void StageGeometryTest::othersMakeRoomForTheDragged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("to the end") << 0 << 3 << QList{3, 0, 1, 2};
    QTest::newRow("to the front") << 3 << 0 << QList{1, 2, 3, 0};
    QTest::newRow("nowhere") << 1 << 1 << QList{0, 1, 2, 3};
}

void StageGeometryTest::othersMakeRoomForTheDragged()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QList<int> places;
    for (int i = 0; i < 4; ++i)
        places.append(FilmstripLayout::placeWhileDragging(i, from, to));
    QTEST(places, "places");
}

void StageGeometryTest::tagsStayOnThePeople_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<MediaEdit>("from");
    QTest::addColumn<MediaEdit>("to");
    QTest::addColumn<QPointF>("wanted");
    const MediaEdit whole;
    MediaEdit cut;
    cut.crop = {0.25, 0, 0.5, 1};
    MediaEdit turned;
    turned.rotation = 90;
    MediaEdit half;
    half.rotation = 180;
    QTest::newRow("cut") << QPointF(0.5, 0.3) << whole << cut << QPointF(0.5, 0.3);
    QTest::newRow("cut, beside the middle") << QPointF(0.375, 0.3) << whole << cut << QPointF(0.25, 0.3);
    QTest::newRow("uncut") << QPointF(0, 0) << cut << whole << QPointF(0.25, 0);
    QTest::newRow("cut away") << QPointF(0.1, 0.3) << whole << cut << QPointF(0, 0.3);
    QTest::newRow("turned") << QPointF(0.2, 0.1) << whole << turned << QPointF(0.9, 0.2);
    QTest::newRow("turned back") << QPointF(0.9, 0.2) << turned << whole << QPointF(0.2, 0.1);
    QTest::newRow("upside down") << QPointF(0.2, 0.1) << whole << half << QPointF(0.8, 0.9);
}

void StageGeometryTest::tagsStayOnThePeople()
{
    QFETCH(QPointF, place);
    QFETCH(MediaEdit, from);
    QFETCH(MediaEdit, to);
    QFETCH(QPointF, wanted);
    QVERIFY(QLineF(movedWithEdit(place, from, to), wanted).length() < 1e-9);
    const QList<UserTag> tags{{.username = u"a"_s, .x = place.x(), .y = place.y(), .mediaIndex = 1},
                              {.username = u"b"_s, .x = 0.5, .y = 0.5, .mediaIndex = 0}};
    const QList<UserTag> moved = movedWithEdit(tags, 1, from, to);
    QVERIFY(qAbs(*moved.at(0).x - wanted.x()) < 1e-4 && qAbs(*moved.at(0).y - wanted.y()) < 1e-4);
    QCOMPARE(moved.at(1), tags.at(1)); // another picture's
}

void StageGeometryTest::bubblesStayOnThePicture_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<bool>("above");
    QTest::newRow("middle") << QPointF(0.5, 0.5) << false;
    QTest::newRow("left top") << QPointF(0, 0) << false;
    QTest::newRow("right bottom") << QPointF(1, 1) << true;
    QTest::newRow("absurd") << QPointF(-4, 77) << true;
}

void StageGeometryTest::bubblesStayOnThePicture()
{
    QFETCH(QPointF, place);
    const QRectF picture(40, 30, 300, 400);
    const TagBubble bubble = TagBubble::at(place, {80, 14}, picture);
    QVERIFY(picture.contains(bubble.body));
    QTEST(bubble.isAbove, "above");
    QVERIFY(bubble.contains(bubble.body.center()));
    QVERIFY(!bubble.contains(bubble.body.center() + QPointF(0, 60)));
    QVERIFY(picture.contains(TagBubble::at(place, {4000, 14}, picture).body)); // a name as wide as the screen
    QCOMPARE(placeOn(picture, {190, 230}), QPointF(0.5, 0.5));
    QCOMPARE(placeOn(picture, {-999, 9999}), QPointF(0, 1));
}

void StageGeometryTest::onlyUserNamesAreTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("with @") << u"@anna.b_1"_s << u"anna.b_1"_s;
    QTest::newRow("without") << u"  anna "_s << u"anna"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only @") << u"@"_s << QString();
    QTest::newRow("blank inside") << u"anna b"_s << QString();
    QTest::newRow("markup") << u"<b>anna</b>"_s << QString();
    QTest::newRow("cyrillic") << u"анна"_s << QString();
    QTest::newRow("too long") << QString(31, u'a') << QString();
    QTest::newRow("two lines") << u"anna\nberta"_s << QString();
}

void StageGeometryTest::onlyUserNamesAreTaken()
{
    QFETCH(QString, typed);
    QTEST(userName(typed).value_or(QString()), "name");
}

void StageGeometryTest::tagsAreWrittenAsTheFieldTakesThem()
{
    const QList<UserTag> tags{{.username = u"anna"_s, .x = 1.0 / 3, .y = 0.25, .mediaIndex = 2},
                              {.username = u"berta"_s, .x = {}, .y = {}}};
    const QJsonValue field = toJson(tags);
    const auto merged = mergeFields(Channel::Instagram, {}, {{u"user_tags"_s, field}});
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message));
    QCOMPARE(field[0][u"x"].toDouble(), 0.3333);
    QCOMPARE(field[0][u"media_index"].toInt(), 2);
    QVERIFY(field[1][u"x"].isUndefined());
    QVERIFY(toJson(QList<UserTag>()).isNull());
}

void StageGeometryTest::timesAreWrittenAndRead_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00.0"_s;
    QTest::newRow("seconds") << qint64(7'400) << u"0:07.4"_s;
    QTest::newRow("rounded up to a minute") << qint64(59'970) << u"1:00.0"_s;
    QTest::newRow("minutes") << qint64(62'500) << u"1:02.5"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03.0"_s;
}

void StageGeometryTest::timesAreWrittenAndRead()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(timeText(ms), text);
    const auto again = timeFromText(text);
    QVERIFY(again && qAbs(*again - ms) <= 50);
}

void StageGeometryTest::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", ":", "-3", "1:2:3:4", "abc", "1e400", "nan", "inf", "99999999999999999999:00"})
        QTest::newRow(*typed ? typed : "empty") << QString::fromLatin1(typed);
}

void StageGeometryTest::whatIsNoTimeIsRefused()
{
    QFETCH(QString, typed);
    QVERIFY(!timeFromText(typed));
}

void StageGeometryTest::wordsMoveWithTheirPictures()
{
    const MediaId a = MediaId::create();
    const MediaId b = MediaId::create();
    const MediaId c = MediaId::create();
    const QJsonObject fields{
        {u"alt_text"_s, QJsonArray{u"first"_s, u""_s, u"third"_s}},
        {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"anna"_s}, {u"media_index"_s, 2}}, u"berta"_s}},
        {u"caption"_s, u"stays"_s}};
    const QJsonObject moved = fieldsAfter(Channel::Instagram, fields, {a, b, c}, {c, a, b});
    QCOMPARE(moved[u"alt_text"].toArray(), (QJsonArray{u"third"_s, u"first"_s}));
    QCOMPARE(moved[u"user_tags"][0][u"media_index"].toInt(), 0);
    QCOMPARE(moved[u"user_tags"][1][u"media_index"].toInt(), 1);
    QCOMPARE(moved[u"user_tags"][1][u"username"].toString(), u"berta"_s);
    QCOMPARE(moved[u"caption"].toString(), u"stays"_s);
    const QJsonObject cover{{u"photo_cover_index"_s, 2}};
    QVERIFY(!fieldsAfter(Channel::TikTok, cover, {a, b, c}, {c, a, b}).contains(u"photo_cover_index"_s));
    QCOMPARE(fieldsAfter(Channel::TikTok, cover, {a, b, c}, {a, c, b})[u"photo_cover_index"].toInt(), 1);
}

void StageGeometryTest::whatBelongsToAPictureGoesWithIt()
{
    const MediaId a = MediaId::create();
    const MediaId b = MediaId::create();
    const QJsonObject fields{
        {u"alt_text"_s, u"of the first"_s},
        {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"anna"_s}, {u"media_index"_s, 0}}}},
        {u"cover_offset_ms"_s, 1200}};
    const QJsonObject left = fieldsAfter(Channel::Instagram, fields, {a, b}, {b});
    QVERIFY(left.isEmpty());
    QCOMPARE(fieldsAfter(Channel::Instagram, fields, {}, {a}), fields); // drafted before its picture was there
}

void StageGeometryTest::anAlternativeTextIsWrittenAtItsPlace_data()
{
    QTest::addColumn<QJsonValue>("field");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("after");
    QTest::newRow("the first") << QJsonValue() << 0 << u"a"_s << QJsonValue(QJsonArray{u"a"_s});
    QTest::newRow("before it nothing") << QJsonValue() << 2 << u"c"_s << QJsonValue(QJsonArray{u""_s, u""_s, u"c"_s});
    QTest::newRow("beside a text by itself")
        << QJsonValue(u"one, two"_s) << 1 << u"b"_s << QJsonValue(QJsonArray{u"one, two"_s, u"b"_s});
    QTest::newRow("the last is emptied") << QJsonValue(QJsonArray{u"a"_s, u""_s, u"c"_s}) << 2 << QString()
                                         << QJsonValue(QJsonArray{u"a"_s});
    QTest::newRow("the only one is emptied") << QJsonValue(u"a"_s) << 0 << QString() << QJsonValue(QJsonValue::Null);
    QTest::newRow("what is none counts as empty")
        << QJsonValue(QJsonArray{7, u"b"_s}) << 2 << u"c"_s << QJsonValue(QJsonArray{u""_s, u"b"_s, u"c"_s});
}

void StageGeometryTest::anAlternativeTextIsWrittenAtItsPlace()
{
    QFETCH(const QJsonValue, field);
    QFETCH(const int, index);
    QFETCH(const QString, text);
    QFETCH(const QJsonValue, after);
    QCOMPARE(withAltText(field, index, text), after);
    QCOMPARE(altTextsOf(after).value(index), text);
}

QTEST_MAIN(StageGeometryTest)
#include "stagegeometrytest.moc"
