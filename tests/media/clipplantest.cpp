// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/clipplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

/// A clip that every platform takes as it is, and what somebody wants of it.
struct Wish {
    MediaAsset source;
    CodedPicture picture;
    MediaEdit edit;
    VideoLimits limits;

    Wish()
    {
        source.kind = MediaKind::Video;
        source.width = 1080;
        source.height = 1920;
        source.durationMs = 10'000;
        source.bytes = 5'000'000;
        source.facts.container = u"mp4"_s;
        source.facts.videoCodec = u"h264"_s;
        source.facts.pixelFormat = u"yuv420p"_s;
        source.facts.frameRate = 30;
        source.facts.videoBitRate = 4'000'000;
        source.facts.audioCodec = u"aac"_s;
        source.facts.audioSampleRate = 48'000;
        source.facts.audioChannels = 2;
        picture.size = QSize(1080, 1920);
        limits.videoCodecs = {u"h264"_s, u"hevc"_s};
        limits.maxBytes = 300'000'000;
        limits.maxVideoBitRate = 25'000'000;
        limits.minFrameRate = 23;
        limits.maxFrameRate = 60;
        limits.maxWidth = 1920;
        limits.maxAudioSampleRate = 48'000;
        limits.maxAudioChannels = 2;
    }
    [[nodiscard]] ClipPlan plan() const { return planClip(source, picture, edit, limits); }
};

struct Change {
    const char *name;
    void (*make)(Wish &wish);
    bool picture; ///< is copied all the same
    bool sound;
};

const QList<Change> kChanges{
    {"nothing", [](Wish &) {}, true, true},
    {"MOV", [](Wish &w) { w.source.facts.container = u"mov"_s; }, true, true},
    {"WebM", [](Wish &w) { w.source.facts.container = u"webm"_s; }, false, true},
    {"HEVC", [](Wish &w) { w.source.facts.videoCodec = u"hevc"_s; }, true, true},
    {"a channel without HEVC",
     [](Wish &w) {
         w.source.facts.videoCodec = u"hevc"_s;
         w.limits.videoCodecs = {u"h264"_s};
     },
     false, true},
    {"VP9", [](Wish &w) { w.source.facts.videoCodec = u"vp9"_s; }, false, true},
    {"turned", [](Wish &w) { w.edit.rotation = 90; }, false, true},
    {"cropped", [](Wish &w) { w.edit.crop = QRectF(0, 0, 1, 0.5); }, false, true},
    {"interlaced", [](Wish &w) { w.source.facts.interlaced = true; }, false, true},
    {"an edit list", [](Wish &w) { w.source.facts.editList = true; }, false, false},
    {"odd sides", [](Wish &w) { w.picture.size = QSize(1081, 1921); }, false, true},
    {"too wide", [](Wish &w) { w.picture.size = QSize(2160, 3840); }, false, true},
    {"pixels that are not square", [](Wish &w) { w.picture.stretch = 1.5; }, false, true},
    {"too slow",
     [](Wish &w) {
         w.picture.rate = {15, 1};
     },
     false, true},
    {"too fast",
     [](Wish &w) {
         w.picture.rate = {120, 1};
     },
     false, true},
    {"full range", [](Wish &w) { w.source.facts.pixelFormat = u"yuvj420p"_s; }, true, true},
    {"ten bits", [](Wish &w) { w.source.facts.pixelFormat = u"yuv420p10le"_s; }, false, true},
    {"too many bits a second", [](Wish &w) { w.source.facts.videoBitRate = 40'000'000; }, false, true},
    {"a channel that counts no bits",
     [](Wish &w) {
         w.source.facts.videoBitRate = 40'000'000;
         w.limits.maxVideoBitRate = 0;
     },
     true, true},
    {"too many bytes", [](Wish &w) { w.source.bytes = 400'000'000; }, false, true},
    {"a channel that counts no bytes",
     [](Wish &w) {
         w.source.bytes = 400'000'000;
         w.limits.maxBytes = 0;
     },
     true, true},
    {"another sound", [](Wish &w) { w.source.facts.audioCodec = u"opus"_s; }, true, false},
    {"96 kHz", [](Wish &w) { w.source.facts.audioSampleRate = 96'000; }, true, false},
    {"six channels", [](Wish &w) { w.source.facts.audioChannels = 6; }, true, false},
    {"channels that nobody counted", [](Wish &w) { w.source.facts.audioChannels = 0; }, true, false},
    {"no sound", [](Wish &w) { w.source.facts.audioCodec.clear(); }, true, false},
};

} // namespace

class ClipPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsCopiedAndNothingElse_data();
    void whatFitsIsCopiedAndNothingElse();
    void soundBecomesWhatEveryPlayerKnows_data();
    void soundBecomesWhatEveryPlayerKnows();
    void theBytesAllowedAreSharedOut();
    void aTrimStaysWithinTheClip_data();
    void aTrimStaysWithinTheClip();
    void smallPicturesGrowToWhatIsAllowed();
    void ratesStayWithinTheLimits_data();
    void ratesStayWithinTheLimits();
};

void ClipPlanTest::whatFitsIsCopiedAndNothingElse_data()
{
    QTest::addColumn<int>("change");
    for (int i = 0; i < kChanges.size(); ++i)
        QTest::newRow(kChanges.at(i).name) << i;
}

void ClipPlanTest::whatFitsIsCopiedAndNothingElse()
{
    QFETCH(int, change);
    Wish wish;
    kChanges.at(change).make(wish);
    const ClipPlan plan = wish.plan();
    QCOMPARE(plan.copyVideo, kChanges.at(change).picture);
    QCOMPARE(plan.copyAudio, kChanges.at(change).sound);
    QVERIFY(plan.scaled.width() % 2 == 0 && plan.scaled.height() % 2 == 0);
    QVERIFY(plan.scaled.width() <= 1920);
}

void ClipPlanTest::soundBecomesWhatEveryPlayerKnows_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("mostRate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("mostChannels");
    QTest::addColumn<int>("madeRate");
    QTest::addColumn<int>("madeChannels");
    QTest::newRow("of a disc") << 44'100 << 48'000 << 2 << 2 << 44'100 << 2;
    QTest::newRow("of a camera") << 48'000 << 48'000 << 2 << 2 << 48'000 << 2;
    QTest::newRow("of a studio") << 96'000 << 48'000 << 8 << 2 << 48'000 << 2;
    QTest::newRow("of a telephone") << 8'000 << 48'000 << 1 << 2 << 48'000 << 1;
    QTest::newRow("a channel that wants less") << 48'000 << 44'100 << 2 << 1 << 44'100 << 1;
    QTest::newRow("a channel that says nothing") << 96'000 << 0 << 6 << 0 << 48'000 << 2;
    QTest::newRow("a file that says nothing") << 0 << 48'000 << 0 << 2 << 48'000 << 1;
}

void ClipPlanTest::soundBecomesWhatEveryPlayerKnows()
{
    QFETCH(int, rate);
    QFETCH(int, mostRate);
    QFETCH(int, channels);
    QFETCH(int, mostChannels);
    Wish wish;
    wish.source.facts.audioSampleRate = rate;
    wish.source.facts.audioChannels = channels;
    wish.limits.maxAudioSampleRate = mostRate;
    wish.limits.maxAudioChannels = mostChannels;
    const ClipPlan plan = wish.plan();
    QTEST(plan.audioRate, "madeRate");
    QTEST(plan.audioChannels, "madeChannels");
    QVERIFY(plan.audioBits > 0);
}

void ClipPlanTest::theBytesAllowedAreSharedOut()
{
    Wish wish;
    wish.limits.maxBytes = 1'000'000;
    const ClipPlan plan = wish.plan();
    QVERIFY((plan.mostVideoBits + plan.audioBits) * 10 / 8 <= 1'000'000);
    wish.limits.maxBytes = 1; // as good as it gets: the check afterwards refuses it
    QCOMPARE(wish.plan().mostVideoBits, 100'000);
    wish.limits.maxBytes = 0;
    wish.limits.maxVideoBitRate = 0;
    QCOMPARE(wish.plan().mostVideoBits, 20'000'000);
}

void ClipPlanTest::aTrimStaysWithinTheClip_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("begins");
    QTest::addColumn<qint64>("ends");
    constexpr qint64 kFar = std::numeric_limits<qint64>::max();
    QTest::newRow("none") << qint64(0) << qint64(0) << qint64(0) << qint64(10'000);
    QTest::newRow("both ends") << qint64(1000) << qint64(9000) << qint64(1000) << qint64(9000);
    QTest::newRow("before the beginning") << qint64(-kFar) << qint64(9000) << qint64(0) << qint64(9000);
    QTest::newRow("beyond the end") << kFar << kFar << qint64(9'999) << qint64(10'000);
    QTest::newRow("backwards") << qint64(5000) << qint64(4000) << qint64(5000) << qint64(10'000);
}

void ClipPlanTest::aTrimStaysWithinTheClip()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    Wish wish;
    wish.edit.trimStartMs = from;
    wish.edit.trimEndMs = to;
    const ClipPlan plan = wish.plan();
    QTEST(plan.startMs, "begins");
    QTEST(plan.endMs, "ends");
    wish.source.durationMs = 0; // unknown
    QVERIFY(wish.plan().endMs > wish.plan().startMs);
}

void ClipPlanTest::smallPicturesGrowToWhatIsAllowed()
{
    Wish wish;
    wish.picture.size = QSize(100, 200);
    wish.limits.minSide = 360;
    const ClipPlan grown = wish.plan();
    QVERIFY(grown.scaled.width() >= 360 && grown.scaled.height() >= 720);
    wish.limits.maxSide = 500;
    wish.limits.minSide = 0;
    wish.picture.size = QSize(4000, 1000);
    QCOMPARE(wish.plan().scaled, QSize(500, 124));
    wish.picture.rotation = 90;
    QCOMPARE(wish.plan().shown(), QSize(124, 500));
    wish.limits.maxSide = 0;
    wish.limits.maxWidth = 0;
    QCOMPARE(wish.plan().scaled, QSize(4000, 1000));
}

void ClipPlanTest::ratesStayWithinTheLimits_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("made");
    QTest::newRow("a usual one") << 25 << 1 << 23.0 << 60.0 << 25.0;
    QTest::newRow("nearly a usual one") << 2440 << 100 << 23.0 << 60.0 << 24.0;
    QTest::newRow("the usual one is too slow") << 2446 << 100 << 24.5 << 60.0 << 24.46;
    QTest::newRow("the usual one is too fast") << 2950 << 100 << 23.0 << 29.5 << 29.5;
    QTest::newRow("an unusual one") << 27 << 1 << 23.0 << 60.0 << 27.0;
    QTest::newRow("no limits") << 12 << 1 << 0.0 << 0.0 << 12.0;
    QTest::newRow("a slide show") << 1 << 200 << 23.0 << 60.0 << 30.0;
    QTest::newRow("a large numerator") << 2'730'000 << 100'000 << 23.0 << 60.0 << 27.3;
    QTest::newRow("a large denominator") << 500'000 << 1'250'000 << 0.1 << 60.0 << 0.4;
    QTest::newRow("a part that is too slow") << 31 << 1 << 24.0 << 30.5 << 30.0;
    QTest::newRow("a multiple that is too fast") << 20 << 1 << 23.0 << 39.0 << 30.0;
    QTest::newRow("nothing by nothing") << 0 << 0 << 23.0 << 60.0 << 30.0;
    QTest::newRow("without end") << 1 << 0 << 23.0 << 60.0 << 30.0;
    QTest::newRow("backwards") << -25 << 1 << 23.0 << 60.0 << 30.0;
}

void ClipPlanTest::ratesStayWithinTheLimits()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(double, made);
    VideoLimits limits;
    limits.minFrameRate = least;
    limits.maxFrameRate = most;
    const FrameRate rate = frameRateFor({numerator, denominator}, false, limits);
    QVERIFY2(qAbs(rate.value() - made) < 0.01, qPrintable(QString::number(rate.value())));
}

QTEST_GUILESS_MAIN(ClipPlanTest)
#include "clipplantest.moc"
