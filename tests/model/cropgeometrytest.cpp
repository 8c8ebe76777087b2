// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cropgeometry.h"
#include "model/limits.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

bool isInside(const QRectF &crop)
{
    constexpr double kEdge = 1e-9;
    return crop.left() >= -kEdge && crop.top() >= -kEdge && crop.right() <= 1 + kEdge && crop.bottom() <= 1 + kEdge;
}

bool isNear(const QRectF &a, const QRectF &b)
{
    constexpr double kNear = 1e-6;
    return qAbs(a.x() - b.x()) < kNear && qAbs(a.y() - b.y()) < kNear && qAbs(a.width() - b.width()) < kNear &&
           qAbs(a.height() - b.height()) < kNear;
}

QString text(const QRectF &crop)
{
    return u"%1, %2, %3 x %4"_s.arg(crop.x()).arg(crop.y()).arg(crop.width()).arg(crop.height());
}

constexpr QSize kLandscape(4000, 3000);

} // namespace

class CropGeometryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presetsAreOnesTheChannelTakes_data();
    void presetsAreOnesTheChannelTakes();
    void theAdvisedShapeComesFirst();
    void largestCropsLieInTheMiddle_data();
    void largestCropsLieInTheMiddle();
    void turningShowsTheSamePart_data();
    void turningShowsTheSamePart();
    void fourTurnsAreNone();
    void movingStopsAtTheEdges_data();
    void movingStopsAtTheEdges();
    void freeHandlesMoveTheirOwnEdges_data();
    void freeHandlesMoveTheirOwnEdges();
    void aRatioIsKeptWhileDragging_data();
    void aRatioIsKeptWhileDragging();
    void theOppositeCornerStays_data();
    void theOppositeCornerStays();
    void zoomKeepsTheShape();
    void anotherRatioKeepsThePlace();
    void theNearestAllowedCropOnlyCuts_data();
    void theNearestAllowedCropOnlyCuts();
    void pixelsAreWholeAndInside_data();
    void pixelsAreWholeAndInside();
    void nonsenseBecomesAWholePicture_data();
    void nonsenseBecomesAWholePicture();
    void aPictureWithoutASizeIsLeftAlone();
    void aWholeHasAllFourEdges_data();
    void aWholeHasAllFourEdges();
};

void CropGeometryTest::presetsAreOnesTheChannelTakes_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::addColumn<MediaKind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("feed") << Channel::Instagram << PostType::Post << MediaKind::Image
                          << QStringList{u"4:5"_s, u"1:1"_s, u"1.91:1"_s, u"original"_s, u"free"_s};
    QTest::newRow("carousel") << Channel::Instagram << PostType::Carousel << MediaKind::Image
                              << QStringList{u"4:5"_s, u"1:1"_s, u"1.91:1"_s, u"original"_s, u"free"_s};
    QTest::newRow("reel") << Channel::Instagram << PostType::Reel << MediaKind::Video
                          << QStringList{u"9:16"_s, u"4:5"_s, u"1:1"_s, u"16:9"_s, u"original"_s, u"free"_s};
    QTest::newRow("story") << Channel::Instagram << PostType::Story << MediaKind::Image
                           << QStringList{u"9:16"_s, u"4:5"_s, u"1:1"_s, u"16:9"_s, u"original"_s, u"free"_s};
    QTest::newRow("TikTok video") << Channel::TikTok << PostType::Video << MediaKind::Video
                                  << QStringList{u"9:16"_s, u"4:5"_s, u"1:1"_s, u"16:9"_s, u"original"_s, u"free"_s};
    QTest::newRow("TikTok photos") << Channel::TikTok << PostType::Photos << MediaKind::Image
                                   << QStringList{u"9:16"_s, u"3:4"_s,      u"4:5"_s, u"1:1"_s,
                                                  u"16:9"_s, u"original"_s, u"free"_s};
}

void CropGeometryTest::presetsAreOnesTheChannelTakes()
{
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    QFETCH(MediaKind, kind);
    QStringList words;
    for (const RatioPreset &preset : ratioPresets(channel, type, kind)) {
        words.append(preset.word);
        QVERIFY(!preset.label.isEmpty());
        QCOMPARE(preset.ratio > 0, preset.word != "original"_L1 && preset.word != "free"_L1);
    }
    QTEST(words, "words");
}

void CropGeometryTest::theAdvisedShapeComesFirst()
{
    QCOMPARE(ratioPresets(Channel::Instagram, PostType::Post, MediaKind::Image).first().ratio, 0.8);
    QCOMPARE(ratioPresets(Channel::TikTok, PostType::Video, MediaKind::Video).first().ratio, 9.0 / 16);
}

void CropGeometryTest::largestCropsLieInTheMiddle_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QRectF>("crop");
    QTest::newRow("square of a landscape") << kLandscape << 1.0 << QRectF(0.125, 0, 0.75, 1);
    QTest::newRow("square of a portrait") << QSize(3000, 4000) << 1.0 << QRectF(0, 0.125, 1, 0.75);
    QTest::newRow("its own shape") << kLandscape << 4.0 / 3 << QRectF(0, 0, 1, 1);
    QTest::newRow("4:5 of a landscape") << kLandscape << 0.8 << QRectF(0.2, 0, 0.6, 1);
    QTest::newRow("free") << kLandscape << 0.0 << QRectF(0, 0, 1, 1);
    QTest::newRow("no picture") << QSize() << 1.0 << QRectF(0, 0, 1, 1);
}

void CropGeometryTest::largestCropsLieInTheMiddle()
{
    QFETCH(QSize, picture);
    QFETCH(double, ratio);
    QFETCH(QRectF, crop);
    const QRectF found = largestCrop(picture, ratio);
    QVERIFY2(isNear(found, crop), qPrintable(text(found)));
}

void CropGeometryTest::turningShowsTheSamePart_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QRectF>("turned");
    // The left top corner of the picture.
    QTest::newRow("0") << 0 << QRectF(0, 0, 0.25, 0.5);
    QTest::newRow("90: at the right top") << 90 << QRectF(0.5, 0, 0.5, 0.25);
    QTest::newRow("180: at the right bottom") << 180 << QRectF(0.75, 0.5, 0.25, 0.5);
    QTest::newRow("270: at the left bottom") << 270 << QRectF(0, 0.75, 0.5, 0.25);
    QTest::newRow("-90") << -90 << QRectF(0, 0.75, 0.5, 0.25);
    QTest::newRow("450") << 450 << QRectF(0.5, 0, 0.5, 0.25);
}

void CropGeometryTest::turningShowsTheSamePart()
{
    QFETCH(int, rotation);
    QFETCH(QRectF, turned);
    const QRectF found = turnedCrop(QRectF(0, 0, 0.25, 0.5), rotation);
    QVERIFY2(isNear(found, turned), qPrintable(text(found)));
}

void CropGeometryTest::fourTurnsAreNone()
{
    const QRectF crop(0.1, 0.2, 0.3, 0.4);
    QRectF turned = crop;
    for (int i = 0; i < 4; ++i)
        turned = turnedCrop(turned, 90);
    QVERIFY(isNear(turned, crop));
    QCOMPARE(turnedSize(kLandscape, 90), QSize(3000, 4000));
    QCOMPARE(turnedSize(kLandscape, 180), kLandscape);
}

void CropGeometryTest::movingStopsAtTheEdges_data()
{
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<QRectF>("moved");
    QTest::newRow("a little") << QPointF(0.1, -0.1) << QRectF(0.35, 0.15, 0.5, 0.5);
    QTest::newRow("beyond the right") << QPointF(9, 0) << QRectF(0.5, 0.25, 0.5, 0.5);
    QTest::newRow("beyond the left top") << QPointF(-9, -9) << QRectF(0, 0, 0.5, 0.5);
    QTest::newRow("nowhere") << QPointF() << QRectF(0.25, 0.25, 0.5, 0.5);
}

void CropGeometryTest::movingStopsAtTheEdges()
{
    QFETCH(QPointF, by);
    QFETCH(QRectF, moved);
    const QRectF found = movedCrop(QRectF(0.25, 0.25, 0.5, 0.5), by);
    QVERIFY2(isNear(found, moved), qPrintable(text(found)));
}

void CropGeometryTest::freeHandlesMoveTheirOwnEdges_data()
{
    QTest::addColumn<CropHandle>("handle");
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<QRectF>("crop");
    const auto edges = [](double left, double top, double right, double bottom) {
        return QRectF(QPointF(left, top), QPointF(right, bottom));
    };
    QTest::newRow("left") << CropHandle::Left << QPointF(0.1, 0.9) << edges(0.1, 0.25, 0.75, 0.75);
    QTest::newRow("right") << CropHandle::Right << QPointF(0.9, 0.9) << edges(0.25, 0.25, 0.9, 0.75);
    QTest::newRow("top") << CropHandle::Top << QPointF(0.9, 0.1) << edges(0.25, 0.1, 0.75, 0.75);
    QTest::newRow("bottom") << CropHandle::Bottom << QPointF(0.9, 0.9) << edges(0.25, 0.25, 0.75, 0.9);
    QTest::newRow("corner") << CropHandle::TopLeft << QPointF(0.1, 0.2) << edges(0.1, 0.2, 0.75, 0.75);
    QTest::newRow("outside") << CropHandle::BottomRight << QPointF(7, 8) << edges(0.25, 0.25, 1, 1);
    QTest::newRow("past the other side") << CropHandle::Left << QPointF(0.99, 0) << edges(0.7, 0.25, 0.75, 0.75);
    QTest::newRow("past the other corner") << CropHandle::BottomRight << QPointF(-1, -1) << edges(0.25, 0.25, 0.3, 0.3);
}

void CropGeometryTest::freeHandlesMoveTheirOwnEdges()
{
    QFETCH(CropHandle, handle);
    QFETCH(QPointF, to);
    QFETCH(QRectF, crop);
    const QRectF found = resizedCrop(kLandscape, QRectF(0.25, 0.25, 0.5, 0.5), handle, to);
    QVERIFY2(isNear(found, crop), qPrintable(text(found)));
}

void CropGeometryTest::aRatioIsKeptWhileDragging_data()
{
    QTest::addColumn<CropHandle>("handle");
    QTest::addColumn<QPointF>("to");
    for (const CropHandle handle :
         {CropHandle::Left, CropHandle::Right, CropHandle::Top, CropHandle::Bottom, CropHandle::TopLeft,
          CropHandle::TopRight, CropHandle::BottomLeft, CropHandle::BottomRight}) {
        for (const QPointF to : {QPointF(0.02, 0.03), QPointF(0.5, 0.5), QPointF(0.97, 0.1), QPointF(5, -5),
                                 QPointF(-5, 5), QPointF(0.4, 0.95)})
            QTest::addRow("%d to %g, %g", int(handle), to.x(), to.y()) << handle << to;
    }
}

void CropGeometryTest::aRatioIsKeptWhileDragging()
{
    QFETCH(CropHandle, handle);
    QFETCH(QPointF, to);
    for (const double ratio : {0.8, 1.0, 1.91, 9.0 / 16, 16.0 / 9}) {
        const QRectF start = cropAround(kLandscape, QRectF(0.3, 0.3, 0.3, 0.3), ratio);
        const QRectF found = resizedCrop(kLandscape, start, handle, to, ratio);
        QVERIFY2(qAbs(ratioOf(kLandscape, found) - ratio) < 1e-6, qPrintable(text(found)));
        QVERIFY2(isInside(found), qPrintable(text(found)));
        QVERIFY2(found.width() >= kLeastCrop - 1e-9 && found.height() >= kLeastCrop - 1e-9, qPrintable(text(found)));
    }
}

void CropGeometryTest::theOppositeCornerStays_data()
{
    QTest::addColumn<CropHandle>("handle");
    QTest::newRow("top left") << CropHandle::TopLeft;
    QTest::newRow("top right") << CropHandle::TopRight;
    QTest::newRow("bottom left") << CropHandle::BottomLeft;
    QTest::newRow("bottom right") << CropHandle::BottomRight;
}

void CropGeometryTest::theOppositeCornerStays()
{
    QFETCH(CropHandle, handle);
    const QRectF start = cropAround(kLandscape, QRectF(0.3, 0.3, 0.3, 0.3), 1);
    const QRectF found = resizedCrop(kLandscape, start, handle, QPointF(0.5, 0.02), 1);
    const auto opposite = [handle](const QRectF &crop) {
        switch (handle) {
        case CropHandle::TopLeft:
            return crop.bottomRight();
        case CropHandle::TopRight:
            return crop.bottomLeft();
        case CropHandle::BottomLeft:
            return crop.topRight();
        default:
            return crop.topLeft();
        }
    };
    QVERIFY(QLineF(opposite(start), opposite(found)).length() < 1e-9);
}

void CropGeometryTest::zoomKeepsTheShape()
{
    const QRectF start(0.4, 0.4, 0.2, 0.3);
    const QRectF larger = zoomedCrop(kLandscape, start, 2);
    QVERIFY(isNear(larger, QRectF(0.3, 0.25, 0.4, 0.6)));
    const QRectF most = zoomedCrop(kLandscape, start, 1000);
    QVERIFY(isInside(most));
    QVERIFY(qAbs(most.height() - 1) < 1e-9);
    QVERIFY(qAbs(most.width() / most.height() - 2.0 / 3) < 1e-9);
    QVERIFY(qAbs(zoomedCrop(kLandscape, start, 0.0001).width() - kLeastCrop) < 1e-9);
    QCOMPARE(zoomedCrop(kLandscape, start, std::nan("")), start);
    QCOMPARE(zoomedCrop(kLandscape, start, -1), start);
}

void CropGeometryTest::anotherRatioKeepsThePlace()
{
    const QRectF corner(0, 0, 0.3, 0.3);
    const QRectF tall = cropAround(kLandscape, corner, 0.8);
    QVERIFY(isInside(tall));
    QVERIFY(tall.top() < 1e-9 && tall.left() < 0.2);
    QVERIFY(qAbs(ratioOf(kLandscape, tall) - 0.8) < 1e-9);
}

void CropGeometryTest::theNearestAllowedCropOnlyCuts_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QRectF>("crop");
    QTest::addColumn<double>("ratio");
    const QRectF whole(0, 0, 1, 1);
    QTest::newRow("too wide") << QSize(3000, 1000) << whole << 1.91;
    QTest::newRow("too tall") << QSize(1000, 3000) << whole << 0.8;
    QTest::newRow("allowed") << kLandscape << whole << 4.0 / 3;
    QTest::newRow("a cut that is too tall") << kLandscape << QRectF(0.8, 0, 0.2, 1) << 0.8;
}

void CropGeometryTest::theNearestAllowedCropOnlyCuts()
{
    QFETCH(QSize, picture);
    QFETCH(QRectF, crop);
    QFETCH(double, ratio);
    const QRectF found = allowedCrop(picture, crop, Channel::Instagram, PostType::Post, MediaKind::Image);
    QVERIFY2(qAbs(ratioOf(picture, found) - ratio) < 1e-6, qPrintable(text(found)));
    QVERIFY(crop.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(found));
    QCOMPARE(allowedCrop(picture, crop, Channel::TikTok, PostType::Photos, MediaKind::Image), crop); // any shape
}

void CropGeometryTest::pixelsAreWholeAndInside_data()
{
    QTest::addColumn<QSize>("picture");
    for (const QSize size : {QSize(1, 1), QSize(2, 3), QSize(101, 99), QSize(1080, 1920), QSize(4032, 3024)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void CropGeometryTest::pixelsAreWholeAndInside()
{
    QFETCH(QSize, picture);
    for (const QRectF &crop : {QRectF(0, 0, 1, 1), QRectF(0.333, 0.777, 0.1, 0.2), QRectF(0.95, 0.95, 0.05, 0.05)}) {
        for (const bool even : {false, true}) {
            const QRect pixels = pixelCrop(picture, crop, even);
            QVERIFY(!pixels.isEmpty());
            QVERIFY(QRect(QPoint(), picture).contains(pixels));
            if (even && picture.width() > 1 && picture.height() > 1)
                QVERIFY(pixels.x() % 2 == 0 && pixels.y() % 2 == 0 && pixels.width() % 2 == 0 &&
                        pixels.height() % 2 == 0);
        }
    }
    QCOMPARE(pixelCrop(picture, QRectF(0, 0, 1, 1)), QRect(QPoint(), picture));
}

void CropGeometryTest::nonsenseBecomesAWholePicture_data()
{
    QTest::addColumn<QRectF>("crop");
    const double nan = std::nan("");
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("empty") << QRectF();
    QTest::newRow("negative") << QRectF(0.5, 0.5, -0.3, -0.3);
    QTest::newRow("not a number") << QRectF(nan, 0, 1, nan);
    QTest::newRow("no top") << QRectF(0, nan, 1, 1);
    QTest::newRow("no width") << QRectF(0, 0, nan, 1);
    QTest::newRow("an endless height") << QRectF(0, 0, 1, infinite);
    QTest::newRow("flat") << QRectF(0, 0, 1, 0);
    QTest::newRow("infinite") << QRectF(0, 0, infinite, 1);
    QTest::newRow("huge") << QRectF(-1e300, -1e300, 1e300, 1e300);
}

void CropGeometryTest::nonsenseBecomesAWholePicture()
{
    QFETCH(QRectF, crop);
    QVERIFY(isWhole(saneCrop(crop)));
    QVERIFY(isInside(movedCrop(crop, QPointF(0.1, 0.1))));
    QVERIFY(isInside(resizedCrop(kLandscape, crop, CropHandle::Left, QPointF(0.5, 0.5), 1)));
}

void CropGeometryTest::aPictureWithoutASizeIsLeftAlone()
{
    const QRectF half(0.25, 0.25, 0.5, 0.5);
    QCOMPARE(cropAround(QSize(), half, 1.0), half);
    QCOMPARE(zoomedCrop(QSize(), half, 2.0), half);
    QCOMPARE(resizedCrop(QSize(), half, CropHandle::Right, {1, 1}, 1.0).left(), half.left());
    QCOMPARE(allowedCrop(QSize(0, 0), half, Channel::Instagram, PostType::Post, MediaKind::Image), half);
    QCOMPARE(ratioOf(QSize(100, 0), half), 0.0);
    QCOMPARE(zoomedCrop(QSize(100, 100), half, std::numeric_limits<double>::quiet_NaN()), half);
}

void CropGeometryTest::aWholeHasAllFourEdges_data()
{
    QTest::addColumn<QRectF>("crop");
    QTest::addColumn<bool>("whole");
    QTest::newRow("all") << QRectF(0, 0, 1, 1) << true;
    QTest::newRow("a hair less") << QRectF(0.00001, 0.00001, 0.99998, 0.99998) << true;
    QTest::newRow("the left is cut") << QRectF(0.1, 0, 0.9, 1) << false;
    QTest::newRow("the top is cut") << QRectF(0, 0.1, 1, 0.9) << false;
    QTest::newRow("the right is cut") << QRectF(0, 0, 0.9, 1) << false;
    QTest::newRow("the bottom is cut") << QRectF(0, 0, 1, 0.9) << false;
}

void CropGeometryTest::aWholeHasAllFourEdges()
{
    QFETCH(const QRectF, crop);
    QTEST(isWhole(crop), "whole");
}

QTEST_GUILESS_MAIN(CropGeometryTest)
#include "cropgeometrytest.moc"
