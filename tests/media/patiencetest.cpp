// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/videoframe.h"
#include "rendersupport.h"
#include "support/avstandin.h"

#include <atomic>
#include <ctime>
#include <dlfcn.h>

using namespace Qt::StringLiterals;
using namespace kalends;
using namespace std::chrono_literals;
using test::AvStandIn;

namespace
{

std::atomic<time_t> passed = 0; ///< seconds that the clock is ahead

} // namespace

/// The clock of the test, which runs on when told to: in the place of the C library's.
extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static auto *const real = reinterpret_cast<int (*)(clockid_t, timespec *)>(::dlsym(RTLD_NEXT, "clock_gettime"));
    const int done = real(clock, time);
    if (clock == CLOCK_MONOTONIC)
        time->tv_sec += passed;
    return done;
}

/// Looking at a clip ends after ten seconds, whatever its file is made of; making one takes the time that it takes.
class PatienceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lookingEndsInTime();
    void eachOfSeveralQuestionsHasItsOwnTime();
    void makingTakesTheTimeThatItTakes();

private:
    QTemporaryDir m_folder;
    QString m_clip;
    MediaAsset m_asset;
};

void PatienceTest::initTestCase()
{
    m_clip = m_folder.filePath(u"clip.mp4"_s);
    QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=64x112:rate=25:duration=3"_s, u"-c:v"_s, u"libx264"_s,
                    u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-g"_s, u"25"_s, m_clip}));
    m_asset = *probeFile(m_clip);
    const auto before = std::chrono::steady_clock::now();
    passed += 5;
    QVERIFY(std::chrono::steady_clock::now() - before >= 5s); // it is the test's clock
}

void PatienceTest::lookingEndsInTime()
{
    int read = 0;
    const AvStandIn<&LibAv::av_read_frame> slow([&read](auto real, AVFormatContext *file, AVPacket *packet) {
        ++read;
        passed += 6;
        return real(file, packet);
    });
    const auto shown = videoFrame(m_clip, u"clip.mp4"_s, u"mp4"_s, 2900ms, 64); // most of a second lies before it
    QVERIFY2(read <= 3, qPrintable(QString::number(read)));
    QVERIFY(shown.ok() || shown.error().code == ErrorCode::MediaRejected);
    const AvStandIn<&LibAv::avcodec_receive_frame> later([](auto, AVCodecContext *, AVFrame *) {
        passed += 11;
        return AVERROR(EAGAIN);
    });
    const auto probed = probeFile(m_clip);
    QCOMPARE(probed.error().code, ErrorCode::MediaRejected);
    QVERIFY(!probed.error().hint.isEmpty());
}

void PatienceTest::eachOfSeveralQuestionsHasItsOwnTime()
{
    const AvStandIn<&LibAv::av_seek_frame> slow([](auto real, auto... arguments) {
        passed += 8;
        return real(arguments...);
    });
    int shown = 0;
    const auto outcome = videoFrames(m_clip, u"clip.mp4"_s, u"mp4"_s, {0ms, 1000ms, 2000ms}, 64,
                                     [&shown](int, const Result<QImage> &picture) {
                                         shown += picture.ok() ? 1 : 0;
                                         return true;
                                     });
    QVERIFY(outcome.ok());
    QCOMPARE(shown, 3);
}

void PatienceTest::makingTakesTheTimeThatItTakes()
{
    const AvStandIn<&LibAv::av_read_frame> slow([](auto real, AVFormatContext *file, AVPacket *packet) {
        passed += 1;
        return real(file, packet);
    });
    MediaEdit edit;
    edit.rotation = 90;
    RenderControl control;
    const QString made = m_folder.filePath(u"made"_s);
    const auto outcome = render({m_clip, m_asset, edit, postLimits(Channel::Instagram, PostType::Reel)}, made, control);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().message));
    QCOMPARE(probeFile(made)->durationMs, 3000);
}

QTEST_GUILESS_MAIN(PatienceTest)
#include "patiencetest.moc"
