// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/clipplan.h"
#include "media/movfile.h"
#include "media/videoframe.h"
#include "rendersupport.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

constexpr auto kReel = PostType::Reel;

QStringList pattern(const QString &size, const QString &rate, const QString &seconds)
{
    return {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=%1:rate=%2:duration=%3"_s.arg(size, rate, seconds)};
}

QStringList tone(const QString &rate, const QString &seconds)
{
    return {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=frequency=440:sample_rate=%1:duration=%2"_s.arg(rate, seconds)};
}

QStringList x264()
{
    return {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p"_s};
}

} // namespace

class RenderClipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everySourceBecomesAReel_data();
    void everySourceBecomesAReel();
    void theFormIsWhatThePlatformsWant();
    void whatFitsIsCopied();
    void copiedHevcBearsTheNameThatPlayersKnow();
    void rotationOfTheFileIsKept();
    void turnsAndCropsAsShown_data();
    void turnsAndCropsAsShown();
    void framesOfAnyWidthStayInTheirMemory_data();
    void framesOfAnyWidthStayInTheirMemory();
    void trimsToTheFrame();
    void trimsAtKeyFramesWithoutEncoding();
    void soundStaysWithThePicture();
    void longestLengthIsNeverExceeded();
    void ratesAreUsualOnes_data();
    void ratesAreUsualOnes();
    void bitsFitTheBytes();
    void smallClipsAreEnlargedForTikTok();
    void progressGrowsAndEnds();
    void cancelIsPrompt();
    void damageIsSaid();
    void aFullDiskIsSaid();

private:
    [[nodiscard]] QString clip() const { return file(u"half-clip.mp4"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

/// A quarter of the fixture's pixels are as many as are looked at here.
void RenderClipsTest::initTestCase()
{
    QVERIFY(ffmpeg(QStringList{u"-i"_s, fixture(u"clip.mp4"_s), u"-vf"_s, u"scale=360:640"_s} + x264() +
                   QStringList{u"-c:a"_s, u"copy"_s, clip()}));
}

void RenderClipsTest::everySourceBecomesAReel_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("sound");
    const QStringList small = pattern(u"180x320"_s, u"30"_s, u"3.2"_s);
    const auto row = [](const char *title, const QStringList &made, const QString &name, QSize size, bool sound) {
        QTest::newRow(title) << made << name << size << sound;
    };
    row("HEVC of ten bits",
        small + QStringList{u"-c:v"_s, u"libx265"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p10le"_s,
                            u"-x265-params"_s, u"log-level=none"_s},
        u"a.mp4"_s, QSize(180, 320), false);
    row("HDR",
        small + QStringList{u"-c:v"_s, u"libx265"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p10le"_s,
                            u"-color_primaries"_s, u"bt2020"_s, u"-color_trc"_s, u"arib-std-b67"_s, u"-colorspace"_s,
                            u"bt2020nc"_s, u"-x265-params"_s, u"log-level=none"_s},
        u"a.mov"_s, QSize(180, 320), false);
    row("VP9 and Opus in WebM",
        small + tone(u"48000"_s, u"3.2"_s) +
            QStringList{u"-c:v"_s, u"libvpx-vp9"_s, u"-deadline"_s, u"realtime"_s, u"-cpu-used"_s, u"8"_s, u"-c:a"_s,
                        u"libopus"_s},
        u"a.webm"_s, QSize(180, 320), true);
    row("odd sides",
        pattern(u"181x319"_s, u"30"_s, u"3.2"_s) +
            QStringList{u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv444p"_s},
        u"a.mp4"_s, QSize(180, 318), false);
    row("no sound and an index at the end", small + x264(), u"a.mp4"_s, QSize(180, 320), false);
    row("mono of 96 kHz",
        small + tone(u"96000"_s, u"3.2"_s) + x264() + QStringList{u"-c:a"_s, u"aac"_s, u"-ac"_s, u"1"_s}, u"a.mp4"_s,
        QSize(180, 320), true);
    row("PCM of six channels",
        small + tone(u"48000"_s, u"3.2"_s) + x264() + QStringList{u"-c:a"_s, u"pcm_s16le"_s, u"-ac"_s, u"6"_s},
        u"a.mov"_s, QSize(180, 320), true);
    row("120 frames a second", pattern(u"180x320"_s, u"120"_s, u"3.2"_s) + x264(), u"a.mp4"_s, QSize(180, 320), false);
    row("10 frames a second", pattern(u"180x320"_s, u"10"_s, u"3.2"_s) + x264(), u"a.mp4"_s, QSize(180, 320), false);
    row("frames at uneven times",
        small + QStringList{u"-vf"_s, u"select='not(eq(mod(n,7),3))'"_s, u"-vsync"_s, u"vfr"_s} + x264(), u"a.mp4"_s,
        QSize(180, 320), false);
    row("interlaced", small + x264() + QStringList{u"-flags"_s, u"+ilme+ildct"_s, u"-x264opts"_s, u"tff=1"_s},
        u"a.mp4"_s, QSize(180, 320), false);
    row("pixels that are not square", small + QStringList{u"-vf"_s, u"setsar=2/1"_s} + x264(), u"a.mp4"_s,
        QSize(360, 320), false);
    row("wider than 1920", pattern(u"2560x320"_s, u"30"_s, u"3.2"_s) + x264(), u"a.mp4"_s, QSize(1920, 240), false);
    row("full range",
        small + QStringList{u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuvj422p"_s},
        u"a.mov"_s, QSize(180, 320), false);
}

void RenderClipsTest::everySourceBecomesAReel()
{
    QFETCH(QStringList, made);
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(bool, sound);
    QVERIFY(ffmpeg(made + QStringList{file(name)}));
    QVERIFY(!mediaIssues(*probeFile(file(name)), Channel::Instagram, kReel).isEmpty() ||
            QLatin1String(QTest::currentDataTag()) == "HEVC of ten bits"_L1 ||
            QLatin1String(QTest::currentDataTag()) == "HDR"_L1 ||
            QLatin1String(QTest::currentDataTag()) == "odd sides"_L1 ||
            QLatin1String(QTest::currentDataTag()) == "frames at uneven times"_L1 ||
            QLatin1String(QTest::currentDataTag()) == "pixels that are not square"_L1);
    const Rendering reel(m_folder, file(name), {}, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QCOMPARE(reel.issues(Channel::Instagram, kReel), QStringList());
    QCOMPARE(QSize(reel.made.width, reel.made.height), size);
    QCOMPARE(!reel.made.facts.audioCodec.isEmpty(), sound);
    QVERIFY2(qAbs(reel.made.durationMs - 3200) <= 120, qPrintable(QString::number(reel.made.durationMs)));
    QCOMPARE(reel.made.facts.pixelFormat, u"yuv420p"_s);
    QVERIFY(reel.made.facts.frameRate >= 23 && reel.made.facts.frameRate <= 60.01);
}

void RenderClipsTest::theFormIsWhatThePlatformsWant()
{
    const QString source = file(u"source.mp4"_s);
    QVERIFY(ffmpeg(pattern(u"180x320"_s, u"30"_s, u"6"_s) + tone(u"44100"_s, u"6"_s) +
                   QStringList{u"-c:v"_s, u"mpeg4"_s, u"-g"_s, u"250"_s, u"-c:a"_s, u"mp3"_s, u"-metadata"_s,
                               u"location=+49.4521+011.0767/"_s, source}));
    const Rendering reel(m_folder, source, {}, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QCOMPARE(ffprobe(reel.path, u"v:0"_s, u"stream=codec_name,profile,pix_fmt"_s), QStringList{u"h264,High,yuv420p"_s});
    QCOMPARE(ffprobe(reel.path, u"a:0"_s, u"stream=codec_name,sample_rate,channels"_s), QStringList{u"aac,44100,1"_s});
    const MovFacts structure = readMov(reel.path);
    QVERIFY(structure.moovFirst);
    QVERIFY(!structure.editList);
    // A key frame at least every two seconds, each the beginning of a closed group.
    const QStringList keys = ffprobe(reel.path, u"v:0"_s, u"packet=pts_time,flags"_s).filter(u"K"_s);
    QVERIFY2(keys.size() >= 3, qPrintable(keys.join(u' ')));
    QFile bytes(reel.path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray all = bytes.readAll();
    QVERIFY(!all.contains("49.4521"));
    QVERIFY(ffprobe(reel.path, u"v:0"_s, u"packet=pts_time"_s).size() >= 179);
}

void RenderClipsTest::whatFitsIsCopied()
{
    const Rendering reel(m_folder, fixture(u"moov-last.mp4"_s), {}, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QCOMPARE(reel.issues(Channel::Instagram, kReel), QStringList());
    // The very same pictures: each packet has the size that it had.
    QCOMPARE(ffprobe(reel.path, u"v:0"_s, u"packet=size"_s),
             ffprobe(fixture(u"moov-last.mp4"_s), u"v:0"_s, u"packet=size"_s));
    QCOMPARE(ffprobe(reel.path, u"a:0"_s, u"packet=size"_s).size(),
             ffprobe(fixture(u"moov-last.mp4"_s), u"a:0"_s, u"packet=size"_s).size());
}

void RenderClipsTest::copiedHevcBearsTheNameThatPlayersKnow()
{
    const QString source = file(u"hevc.mp4"_s);
    QVERIFY(ffmpeg(pattern(u"64x112"_s, u"25"_s, u"3.2"_s) +
                   QStringList{u"-c:v"_s, u"libx265"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p"_s,
                               u"-x265-params"_s, u"log-level=none"_s, u"-tag:v"_s, u"hev1"_s, source}));
    const Rendering reel(m_folder, source, {}, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QCOMPARE(ffprobe(reel.path, u"v:0"_s, u"stream=codec_tag_string"_s), QStringList{u"hvc1"_s});
    QCOMPARE(ffprobe(reel.path, u"v:0"_s, u"packet=size"_s), ffprobe(source, u"v:0"_s, u"packet=size"_s));
}

void RenderClipsTest::rotationOfTheFileIsKept()
{
    const QString late = file(u"turned-late.mp4"_s);
    QVERIFY(ffmpeg({u"-i"_s, fixture(u"turned.mp4"_s), u"-c"_s, u"copy"_s, late}));
    const Rendering copied(m_folder, late, {}, Channel::Instagram, kReel);
    QCOMPARE(copied.trouble(), QString());
    QCOMPARE(copied.made.facts.rotation, probeFile(late)->facts.rotation);
    QCOMPARE(QSize(copied.made.width, copied.made.height), QSize(1280, 720));

    MediaEdit edit;
    edit.crop = QRectF(0.1, 0.1, 0.8, 0.8);
    const Rendering encoded(m_folder, late, edit, Channel::Instagram, kReel);
    QCOMPARE(encoded.trouble(), QString());
    QCOMPARE(encoded.made.facts.rotation, 0); // turned for good
    QCOMPARE(QSize(encoded.made.width, encoded.made.height), QSize(1024, 576));
    // Red was on top; turned by 90 degrees clockwise it is on the right.
    const auto picture = videoFrame(encoded.path, u"x"_s, u"mp4"_s, Milliseconds(1000), 400);
    QVERIFY(picture.ok());
    QVERIFY(picture->pixelColor(350, 100).red() > 150);
    QVERIFY(picture->pixelColor(50, 100).blue() > 150);
}

void RenderClipsTest::turnsAndCropsAsShown_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QRectF>("crop");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QColor>("colour");
    const QColor red(255, 0, 0);
    const QColor blue(0, 0, 255);
    QTest::newRow("upper half") << 0 << QRectF(0, 0, 1, 0.5) << QSize(360, 320) << red;
    QTest::newRow("lower half") << 0 << QRectF(0, 0.5, 1, 0.5) << QSize(360, 320) << blue;
    QTest::newRow("turned by 90, right") << 90 << QRectF(0.5, 0, 0.5, 1) << QSize(320, 360) << red;
    QTest::newRow("turned by 180, lower") << 180 << QRectF(0, 0.5, 1, 0.5) << QSize(360, 320) << red;
    QTest::newRow("turned by 270, left") << 270 << QRectF(0, 0, 0.5, 1) << QSize(320, 360) << red;
    QTest::newRow("turned by 270, right") << 270 << QRectF(0.5, 0, 0.5, 1) << QSize(320, 360) << blue;
}

void RenderClipsTest::turnsAndCropsAsShown()
{
    QFETCH(int, rotation);
    QFETCH(QRectF, crop);
    QFETCH(QColor, colour);
    MediaEdit edit;
    edit.rotation = rotation;
    edit.crop = crop;
    const Rendering reel(m_folder, clip(), edit, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QTEST(QSize(reel.made.width, reel.made.height), "size");
    // The sound needed no change: its packets are the very same.
    QCOMPARE(ffprobe(reel.path, u"a:0"_s, u"packet=size"_s), ffprobe(clip(), u"a:0"_s, u"packet=size"_s));
    const auto picture = videoFrame(reel.path, u"x"_s, u"mp4"_s, Milliseconds(2000), 300);
    for (const QColor &found : quarterColours(*picture))
        QVERIFY2(isLike(found, colour, 60), qPrintable(found.name()));
}

void RenderClipsTest::framesOfAnyWidthStayInTheirMemory_data()
{
    QTest::addColumn<QString>("size");
    for (const char *size : {"64x112", "66x112", "72x128", "90x160", "102x180"})
        QTest::newRow(size) << QString::fromLatin1(size);
}

/// Not made smaller, such as a reel on a sharp screen: the allocator finds what lies behind the picture overwritten.
void RenderClipsTest::framesOfAnyWidthStayInTheirMemory()
{
    QFETCH(QString, size);
    const QString path = file(u"frame-%1.mp4"_s.arg(size));
    QVERIFY(ffmpeg(pattern(size, u"10"_s, u"1"_s) + x264() + QStringList{path}));
    const QSize expected(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt());
    QList<QImage> frames;
    for (int i = 0; i < 8; ++i) {
        const auto frame = videoFrame(path, u"x"_s, u"mp4"_s, Milliseconds(i * 100), 400);
        QVERIFY(frame.ok());
        QCOMPARE(frame->size(), expected);
        frames.append(*frame);
    }
    QVERIFY(frames.front() != frames.back());
}

void RenderClipsTest::trimsToTheFrame()
{
    // Frame n is as bright as its number: 0, 2, 4…
    const QString source = file(u"count.mp4"_s);
    QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=black:size=64x64:rate=25:duration=5"_s, u"-vf"_s,
                    u"geq=lum='16+N*1.6':cb=128:cr=128"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s,
                    u"-qp"_s, u"4"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-g"_s, u"250"_s, source}));
    MediaEdit edit;
    edit.trimStartMs = 1040; // frame 26
    edit.trimEndMs = 4240;   // up to frame 106
    const Rendering reel(m_folder, source, edit, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QCOMPARE(ffprobe(reel.path, u"v:0"_s, u"packet=pts"_s).size(), 80);
    QCOMPARE(reel.made.durationMs, 3200);
    for (const int frame : {0, 1, 40, 79}) {
        const auto expected = videoFrame(source, u"x"_s, u"mp4"_s, Milliseconds(1040 + frame * 40), 64);
        const auto found = videoFrame(reel.path, u"x"_s, u"mp4"_s, Milliseconds(frame * 40), 64);
        const int difference = expected->pixelColor(30, 30).red() - found->pixelColor(30, 30).red();
        QVERIFY2(qAbs(difference) <= 1, qPrintable(u"frame %1: %2"_s.arg(frame).arg(difference)));
    }
}

void RenderClipsTest::trimsAtKeyFramesWithoutEncoding()
{
    MediaEdit edit;
    edit.trimStartMs = 1000; // the fixture has a key frame each second
    const Rendering reel(m_folder, fixture(u"clip.mp4"_s), edit, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    QCOMPARE(reel.issues(Channel::Instagram, kReel), QStringList());
    const QStringList original = ffprobe(fixture(u"clip.mp4"_s), u"v:0"_s, u"packet=size"_s);
    QCOMPARE(ffprobe(reel.path, u"v:0"_s, u"packet=size"_s), original.mid(30));
}

void RenderClipsTest::soundStaysWithThePicture()
{
    // A white flash and a beep at 2 s.
    const QString source = file(u"clap.mov"_s);
    QVERIFY(
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=black:size=64x64:rate=30:duration=5"_s, u"-f"_s, u"lavfi"_s,
                u"-i"_s, u"sine=frequency=1000:sample_rate=44100:duration=5"_s, u"-vf"_s,
                u"geq=lum='if(gte(T,2),235,16)':cb=128:cr=128"_s, u"-af"_s, u"volume='if(gte(t,2),1,0)':eval=frame"_s,
                u"-c:v"_s, u"mpeg4"_s, u"-c:a"_s, u"pcm_s16le"_s, source}));
    MediaEdit edit;
    edit.trimStartMs = 1500;
    const Rendering reel(m_folder, source, edit, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    const QString wave = file(u"sound.raw"_s);
    QVERIFY(ffmpeg({u"-i"_s, reel.path, u"-f"_s, u"s16le"_s, u"-ac"_s, u"1"_s, u"-ar"_s, u"44100"_s, wave}));
    QFile raw(wave);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray samples = raw.readAll();
    const auto *values = reinterpret_cast<const qint16 *>(samples.constData());
    qsizetype loud = 0;
    while (loud < samples.size() / 2 && qAbs(int(values[loud])) < 1000)
        ++loud;
    QVERIFY2(qAbs(double(loud) / 44100 - 0.5) < 0.03, qPrintable(QString::number(double(loud) / 44100)));
    QVERIFY(videoFrame(reel.path, u"x"_s, u"mp4"_s, Milliseconds(450), 64)->pixelColor(30, 30).red() < 60);
    QVERIFY(videoFrame(reel.path, u"x"_s, u"mp4"_s, Milliseconds(520), 64)->pixelColor(30, 30).red() > 200);
}

void RenderClipsTest::longestLengthIsNeverExceeded()
{
    const QString source = file(u"long.mp4"_s);
    QVERIFY(ffmpeg(pattern(u"64x64"_s, u"24"_s, u"63"_s) + tone(u"48000"_s, u"63"_s) + x264() +
                   QStringList{u"-g"_s, u"240"_s, u"-c:a"_s, u"aac"_s, source}));
    MediaEdit edit;
    edit.trimStartMs = 1234;
    edit.trimEndMs = 61'234;
    const Rendering story(m_folder, source, edit, Channel::Instagram, PostType::Story);
    QCOMPARE(story.trouble(), QString());
    QCOMPARE(story.issues(Channel::Instagram, PostType::Story), QStringList());
    QVERIFY2(story.made.durationMs > 59'900, qPrintable(QString::number(story.made.durationMs)));
}

void RenderClipsTest::ratesAreUsualOnes_data()
{
    QTest::addColumn<double>("average");
    QTest::addColumn<bool>("constant");
    QTest::addColumn<double>("made");
    const double ntsc = 30000.0 / 1001;
    QTest::newRow("film") << 24000.0 / 1001 << true << 24000.0 / 1001;
    QTest::newRow("25") << 25.0 << true << 25.0;
    QTest::newRow("29.97") << ntsc << true << ntsc;
    QTest::newRow("a phone that varies") << 29.87 << false << ntsc;
    QTest::newRow("60") << 60.0 << true << 60.0;
    QTest::newRow("120") << 120.0 << true << 60.0;
    QTest::newRow("240") << 240.0 << true << 60.0;
    QTest::newRow("119.88") << 120000.0 / 1001 << true << 60000.0 / 1001;
    QTest::newRow("90") << 90.0 << true << 45.0;
    QTest::newRow("15") << 15.0 << true << 30.0;
    QTest::newRow("10") << 10.0 << true << 30.0;
    QTest::newRow("1") << 1.0 << true << 23.0;
    QTest::newRow("none") << 0.0 << true << 30.0;
    QTest::newRow("absurd") << 1e9 << true << 60.0;
}

void RenderClipsTest::ratesAreUsualOnes()
{
    QFETCH(double, average);
    QFETCH(bool, constant);
    QFETCH(double, made);
    const FrameRate given{int(std::lround(average * 1001 > 2e9 ? 2e9 : average * 1001)),
                          average * 1001 > 2e9 ? 2 : 1001};
    const FrameRate rate = frameRateFor(given, constant, postLimits(Channel::Instagram, kReel).video);
    QVERIFY2(qAbs(rate.value() - made) < 1.1, qPrintable(QString::number(rate.value())));
    QVERIFY(rate.value() >= 22.95 && rate.value() <= 60.05);
}

void RenderClipsTest::bitsFitTheBytes()
{
    MediaAsset asset = *probeFile(fixture(u"clip.mp4"_s));
    asset.durationMs = 15 * 60 * 1000;
    const VideoLimits limits = postLimits(Channel::Instagram, kReel).video;
    const ClipPlan plan = planClip(asset, {.size = QSize(1080, 1920)}, {}, limits);
    QVERIFY((plan.mostVideoBits + plan.audioBits) / 8 * 15 * 60 < limits.maxBytes);
    asset.durationMs = 10'000;
    QVERIFY(planClip(asset, {.size = QSize(1080, 1920)}, {}, limits).mostVideoBits < limits.maxVideoBitRate);
}

void RenderClipsTest::smallClipsAreEnlargedForTikTok()
{
    const QString source = file(u"small.mp4"_s);
    QVERIFY(ffmpeg(pattern(u"180x320"_s, u"30"_s, u"3"_s) + x264() + QStringList{source}));
    const Rendering made(m_folder, source, {}, Channel::TikTok, PostType::Video);
    QCOMPARE(made.trouble(), QString());
    QCOMPARE(made.issues(Channel::TikTok, PostType::Video), QStringList());
    QCOMPARE(made.made.width, 360);
}

void RenderClipsTest::progressGrowsAndEnds()
{
    QList<double> seen;
    RenderControl control([&](double share) { seen.append(share); });
    const auto asset = probeFile(fixture(u"10fps.mp4"_s));
    QVERIFY(render({fixture(u"10fps.mp4"_s), *asset, {}, postLimits(Channel::Instagram, kReel)}, file(u"p"_s), control)
                .ok());
    QVERIFY(seen.size() > 10 && seen.size() <= 101);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.last(), 1.0);
}

void RenderClipsTest::cancelIsPrompt()
{
    int after = 0;
    RenderControl *self = nullptr;
    RenderControl control([&](double share) {
        if (self->isCanceled())
            ++after;
        else if (share >= 0.1)
            self->cancel();
    });
    self = &control;
    const auto asset = probeFile(fixture(u"1080p.mp4"_s));
    MediaEdit edit;
    edit.rotation = 90;
    const auto outcome = render({fixture(u"1080p.mp4"_s), *asset, edit, postLimits(Channel::Instagram, kReel)},
                                file(u"canceled"_s), control);
    QCOMPARE(outcome.error().code, ErrorCode::Canceled);
    QVERIFY2(after <= 1, qPrintable(QString::number(after)));
}

void RenderClipsTest::damageIsSaid()
{
    // The index promises more than there is: as a copy that broke off after the import, or a bad disk.
    const MediaAsset whole = *probeFile(fixture(u"clip.mp4"_s));
    for (const QString &name : {u"truncated.mp4"_s, u"text.jpg"_s, u"empty.jpg"_s}) {
        RenderControl control;
        MediaEdit edit;
        edit.rotation = 180;
        const auto outcome =
            render({fixture(name), whole, edit, postLimits(Channel::Instagram, kReel)}, file(u"damaged"_s), control);
        QVERIFY2(!outcome.ok(), qPrintable(name));
        QCOMPARE(outcome.error().code, ErrorCode::MediaRejected);
        QVERIFY(outcome.error().message.contains(u"clip.mp4"_s));
    }
}

void RenderClipsTest::aFullDiskIsSaid()
{
    const auto asset = probeFile(fixture(u"1080p.mp4"_s));
    std::signal(SIGXFSZ, SIG_IGN); // no file may grow beyond 20 kB: how a full disk looks to write()
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    tight.rlim_cur = 20'000;
    ::setrlimit(RLIMIT_FSIZE, &tight);
    RenderControl control;
    MediaEdit edit;
    edit.trimStartMs = 100;
    const auto outcome = render({fixture(u"1080p.mp4"_s), *asset, edit, postLimits(Channel::Instagram, kReel)},
                                file(u"full"_s), control);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::StorageFull);
    QVERIFY(!outcome.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(RenderClipsTest)
#include "renderclipstest.moc"
