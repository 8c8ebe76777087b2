// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/videoframe.h"
#include "rendersupport.h"
#include "support/avstandin.h"

#include <QRandomGenerator>
#include <limits>

using namespace Qt::StringLiterals;
using namespace kalends;
using test::AvStandIn;

namespace
{

constexpr auto kReel = PostType::Reel;

/// What a header says instead of the truth.
struct Lie {
    const char *name;
    void (*tell)(AVFormatContext &file, AVStream &picture, AVStream &sound);
};

void shape(AVStream &picture, AVRational pixels)
{
    picture.sample_aspect_ratio = pixels;
    picture.codecpar->sample_aspect_ratio = pixels;
}

const QList<Lie> kHeaders{
    {"the truth", [](AVFormatContext &, AVStream &, AVStream &) {}},
    {"no average rate",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         picture.avg_frame_rate = {0, 0};
     }},
    {"an average rate without end",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         picture.avg_frame_rate = {25, 0};
     }},
    {"no rate at all",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         picture.avg_frame_rate = {0, 0};
         picture.r_frame_rate = {0, 0};
     }},
    {"rates without end",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         picture.avg_frame_rate = {1, 0};
         picture.r_frame_rate = {1, 0};
     }},
    {"a rate that varies",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         picture.r_frame_rate = {90, 1};
     }},
    {"pixels without a shape",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         shape(picture, {0, 1});
     }},
    {"pixels a thousand times as wide as high",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         shape(picture, {1000, 1});
     }},
    {"pixels a thousand times as high as wide",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         shape(picture, {1, 1000});
     }},
    {"pixels that are not square",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         shape(picture, {4, 3});
     }},
    {"no length in the file", [](AVFormatContext &file, AVStream &, AVStream &) { file.duration = AV_NOPTS_VALUE; }},
    {"no length anywhere",
     [](AVFormatContext &file, AVStream &picture, AVStream &sound) {
         file.duration = AV_NOPTS_VALUE;
         picture.duration = AV_NOPTS_VALUE;
         sound.duration = AV_NOPTS_VALUE;
     }},
    {"a length below zero",
     [](AVFormatContext &file, AVStream &picture, AVStream &) {
         file.duration = -1;
         picture.duration = -1;
     }},
    {"no beginning",
     [](AVFormatContext &, AVStream &picture, AVStream &sound) {
         picture.start_time = AV_NOPTS_VALUE;
         sound.start_time = AV_NOPTS_VALUE;
     }},
    {"no bits a second", [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->bit_rate = 0; }},
    {"no length and no bits a second",
     [](AVFormatContext &file, AVStream &picture, AVStream &) {
         file.duration = AV_NOPTS_VALUE;
         picture.duration = AV_NOPTS_VALUE;
         picture.codecpar->bit_rate = 0;
     }},
    {"a picture that is a cover",
     [](AVFormatContext &, AVStream &picture, AVStream &) { picture.disposition |= AV_DISPOSITION_ATTACHED_PIC; }},
    {"a picture of no kind",
     [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->codec_id = AV_CODEC_ID_NONE; }},
    {"sound of no kind",
     [](AVFormatContext &, AVStream &, AVStream &sound) { sound.codecpar->codec_id = AV_CODEC_ID_NONE; }},
    {"sound of another kind",
     [](AVFormatContext &, AVStream &, AVStream &sound) { sound.codecpar->codec_id = AV_CODEC_ID_VORBIS; }},
    {"sound without channels",
     [](AVFormatContext &, AVStream &, AVStream &sound) { sound.codecpar->ch_layout.nb_channels = 0; }},
    {"a picture of another kind",
     [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->codec_id = AV_CODEC_ID_HEVC; }},
    {"no pixels",
     [](AVFormatContext &, AVStream &picture, AVStream &) {
         picture.codecpar->width = 0;
         picture.codecpar->height = 0;
     }},
    {"fields", [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->field_order = AV_FIELD_TT; }},
    {"fields that nobody knows",
     [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->field_order = AV_FIELD_UNKNOWN; }},
    {"television's colours",
     [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->color_space = AVCOL_SPC_BT470BG; }},
    {"colours that nobody knows",
     [](AVFormatContext &, AVStream &picture, AVStream &) { picture.codecpar->color_space = AVCOL_SPC_NB; }},
};

/// What a packet or a frame says instead of the truth.
struct Slip {
    const char *name;
    void (*packet)(AVPacket &packet, int number);
    void (*frame)(AVFrame &frame, int number);
};

const auto kPlainPacket = [](AVPacket &, int) {};
const auto kPlainFrame = [](AVFrame &, int) {};

const QList<Slip> kSlips{
    {"packets that say when they are read only", [](AVPacket &packet, int) { packet.pts = AV_NOPTS_VALUE; },
     kPlainFrame},
    {"packets without a time",
     [](AVPacket &packet, int) {
         packet.pts = AV_NOPTS_VALUE;
         packet.dts = AV_NOPTS_VALUE;
     },
     kPlainFrame},
    {"one packet without a time",
     [](AVPacket &packet, int number) {
         if (number == 40)
             packet.pts = packet.dts = AV_NOPTS_VALUE;
     },
     kPlainFrame},
    {"packets that are never read", [](AVPacket &packet, int) { packet.dts = AV_NOPTS_VALUE; }, kPlainFrame},
    {"packets without a length", [](AVPacket &packet, int) { packet.duration = 0; }, kPlainFrame},
    {"no key frames", [](AVPacket &packet, int) { packet.flags &= ~AV_PKT_FLAG_KEY; }, kPlainFrame},
    {"nothing but key frames", [](AVPacket &packet, int) { packet.flags |= AV_PKT_FLAG_KEY; }, kPlainFrame},
    {"a packet from before the beginning",
     [](AVPacket &packet, int number) {
         if (number > 20 && number < 24)
             packet.pts = packet.dts = -1'000'000;
     },
     kPlainFrame},
    {"packets of a stream that is not ours",
     [](AVPacket &packet, int number) {
         if (number % 5 == 4)
             packet.stream_index = 7;
     },
     kPlainFrame},
    {"empty packets",
     [](AVPacket &packet, int number) {
         if (number % 7 == 6)
             packet.size = 0;
     },
     kPlainFrame},
    {"frames without a time", kPlainPacket,
     [](AVFrame &frame, int) { frame.pts = frame.best_effort_timestamp = AV_NOPTS_VALUE; }},
    {"frames without a length", kPlainPacket, [](AVFrame &frame, int) { frame.pkt_duration = 0; }},
    {"a frame from far ahead", kPlainPacket,
     [](AVFrame &frame, int number) {
         if (number == 10)
             frame.pts = frame.best_effort_timestamp = std::numeric_limits<qint64>::max() / 4;
     }},
    {"frames that come too late", kPlainPacket,
     [](AVFrame &frame, int number) {
         if (number > 30) {
             frame.pts += 20'000;
             frame.best_effort_timestamp += 20'000;
         }
     }},
    {"frames that come too early", kPlainPacket,
     [](AVFrame &frame, int number) {
         if (number > 30) {
             frame.pts -= 8'000;
             frame.best_effort_timestamp -= 8'000;
         }
     }},
    {"sound without a rate", kPlainPacket, [](AVFrame &frame, int) { frame.sample_rate = 0; }},
    {"sound whose rate changes", kPlainPacket,
     [](AVFrame &frame, int number) {
         if (frame.sample_rate > 0 && number > 60)
             frame.sample_rate = 32'000;
     }},
    {"sound without channels", kPlainPacket,
     [](AVFrame &frame, int number) {
         if (number % 4 == 3)
             frame.ch_layout.nb_channels = 0;
     }},
    {"channels without a name", kPlainPacket,
     [](AVFrame &frame, int) {
         if (frame.sample_rate > 0)
             frame.ch_layout.order = AV_CHANNEL_ORDER_UNSPEC;
     }},
    {"colours that are reserved", kPlainPacket, [](AVFrame &frame, int) { frame.colorspace = AVCOL_SPC_RESERVED; }},
    {"television's colours", kPlainPacket, [](AVFrame &frame, int) { frame.colorspace = AVCOL_SPC_BT470BG; }},
    {"wide colours", kPlainPacket, [](AVFrame &frame, int) { frame.colorspace = AVCOL_SPC_BT2020_NCL; }},
    {"colours that nobody knows", kPlainPacket, [](AVFrame &frame, int) { frame.colorspace = AVCOL_SPC_NB; }},
    {"colours that change on the way", kPlainPacket,
     [](AVFrame &frame, int number) { frame.colorspace = number % 2 ? AVCOL_SPC_BT709 : AVCOL_SPC_BT2020_NCL; }},
    {"a range that changes on the way", kPlainPacket,
     [](AVFrame &frame, int number) { frame.color_range = number % 2 ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG; }},
    {"pictures that become smaller", kPlainPacket,
     [](AVFrame &frame, int number) {
         if (frame.width > 0 && number > 20) {
             frame.width /= 2;
             frame.height /= 2;
         }
     }},
    {"a bright sky", kPlainPacket, [](AVFrame &frame, int) { frame.color_trc = AVCOL_TRC_SMPTE2084; }},
};

/// Each answer of the reader or the decoders is told wrongly, as `slip` does.
std::pair<std::shared_ptr<void>, std::shared_ptr<void>> slipping(const Slip &slip)
{
    auto reading = std::make_shared<AvStandIn<&LibAv::av_read_frame>>(
        [packet = slip.packet, number = 0](auto real, AVFormatContext *file, AVPacket *read) mutable {
            const int done = real(file, read);
            if (done >= 0)
                packet(*read, number++);
            return done;
        });
    auto decoding = std::make_shared<AvStandIn<&LibAv::avcodec_receive_frame>>(
        [frame = slip.frame, number = 0](auto real, AVCodecContext *decoder, AVFrame *decoded) mutable {
            const int done = real(decoder, decoded);
            if (done >= 0)
                frame(*decoded, number++);
            return done;
        });
    return {reading, decoding};
}

} // namespace

/// Files whose headers, packets or pictures say what is not so: a clear error or a good result, never a crash.
class LyingClipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whateverTheHeaderSays_data();
    void whateverTheHeaderSays();
    void whateverPacketsAndPicturesSay_data();
    void whateverPacketsAndPicturesSay();
    void whereverBytesAreCutOrChanged_data();
    void whereverBytesAreCutOrChanged();
    void unusualStreamsAreToldOrDone_data();
    void unusualStreamsAreToldOrDone();
    void aTurnThatIsNoneIsNone_data();
    void aTurnThatIsNoneIsNone();
    void aClipWithoutLengthInItsHeaderHasThatOfItsPicture_data();
    void aClipWithoutLengthInItsHeaderHasThatOfItsPicture();
    void aClipThatCannotBeReadToItsEndHasNoLength();
    void workThatIsCanceledBeforehandIsNotBegun();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void everyVerbIsToldOrDone(const QString &source) { everyVerbIsToldOrDone(source, m_clip); }
    void everyVerbIsToldOrDone(const QString &source, const MediaAsset &clip);
    QTemporaryDir m_folder;
    MediaAsset m_clip;
};

void LyingClipsTest::initTestCase()
{
    QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=64x112:rate=25:duration=3"_s, u"-f"_s, u"lavfi"_s,
                    u"-i"_s, u"sine=frequency=440:sample_rate=48000:duration=3"_s, u"-c:v"_s, u"libx264"_s,
                    u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-g"_s, u"25"_s, u"-c:a"_s, u"aac"_s,
                    file(u"clip.mp4"_s)}));
    m_clip = *probeFile(file(u"clip.mp4"_s));
}

/// Looked at, shown, copied and made anew.
void LyingClipsTest::everyVerbIsToldOrDone(const QString &source, const MediaAsset &clip)
{
    const auto clear = [](const Error &error) {
        return error.code == ErrorCode::MediaRejected && !error.message.isEmpty() && !error.hint.isEmpty();
    };
    const auto asset = probeFile(source);
    QVERIFY2(asset ? asset->width > 0 && asset->height > 0 && asset->durationMs >= 0 : clear(asset.error()),
             asset ? "" : qPrintable(asset.error().message));
    const auto shown = videoFrame(source, clip.fileName, clip.facts.container, Milliseconds(1500), 64);
    QVERIFY2(shown ? !shown->isNull() : clear(shown.error()), shown ? "" : qPrintable(shown.error().message));
    MediaEdit trimmed;
    trimmed.trimStartMs = 1000; // a key frame: copied
    trimmed.trimEndMs = 2000;
    MediaEdit turned;
    turned.rotation = 180;
    for (const MediaEdit &edit : {MediaEdit(), trimmed, turned}) {
        RenderControl control;
        const auto outcome =
            render({source, clip, edit, postLimits(Channel::Instagram, kReel)}, file(u"made"_s), control);
        QVERIFY2(outcome || clear(outcome.error()), outcome ? "" : qPrintable(outcome.error().message));
    }
}

void LyingClipsTest::whateverTheHeaderSays_data()
{
    QTest::addColumn<int>("lie");
    for (int i = 0; i < kHeaders.size(); ++i)
        QTest::newRow(kHeaders.at(i).name) << i;
}

void LyingClipsTest::whateverTheHeaderSays()
{
    QFETCH(int, lie);
    const AvStandIn<&LibAv::avformat_find_stream_info> lying(
        [lie](auto real, AVFormatContext *opened, AVDictionary **options) {
            const int found = real(opened, options);
            if (found >= 0 && opened->nb_streams == 2)
                kHeaders.at(lie).tell(*opened, *opened->streams[0], *opened->streams[1]);
            return found;
        });
    everyVerbIsToldOrDone(file(u"clip.mp4"_s));
}

void LyingClipsTest::whateverPacketsAndPicturesSay_data()
{
    QTest::addColumn<int>("slip");
    for (int i = 0; i < kSlips.size(); ++i)
        QTest::newRow(kSlips.at(i).name) << i;
}

void LyingClipsTest::whateverPacketsAndPicturesSay()
{
    QFETCH(int, slip);
    const auto slips = slipping(kSlips.at(slip));
    everyVerbIsToldOrDone(file(u"clip.mp4"_s));
}

void LyingClipsTest::whereverBytesAreCutOrChanged_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("round");
    for (const char *ending : {"mp4", "mov", "webm"}) {
        for (int round = 0; round < 12; ++round)
            QTest::addRow("%s, %s, %d", ending, round < 6 ? "cut" : "changed", round)
                << QString::fromLatin1(ending) << round;
    }
}

/// As on a disk that goes bad after the clip was taken in: what is known of it is still the truth of before.
void LyingClipsTest::whereverBytesAreCutOrChanged()
{
    QFETCH(QString, ending);
    QFETCH(int, round);
    const QString whole = file(u"clip."_s + ending);
    if (!QFile::exists(whole)) {
        const QStringList codecs = ending == u"webm"_s
                                       ? QStringList{u"-c:v"_s,      u"libvpx-vp9"_s, u"-deadline"_s, u"realtime"_s,
                                                     u"-cpu-used"_s, u"8"_s,          u"-c:a"_s,      u"libopus"_s}
                                       : QStringList{u"-c"_s, u"copy"_s};
        QVERIFY(ffmpeg(QStringList{u"-i"_s, file(u"clip.mp4"_s)} + codecs + QStringList{whole}));
    }
    const auto asset = probeFile(whole);
    QVERIFY(asset.ok());
    QFile source(whole);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray bytes = source.readAll();
    QRandomGenerator random{quint32(round)}; // the same damage in every run
    if (round < 6) {
        bytes.truncate(bytes.size() * round / 6);
    } else {
        const bool headers = round % 2 == 0;
        for (int i = 0; i < (headers ? 6 : 60); ++i)
            bytes[random.bounded(headers ? 1500 : int(bytes.size()))] = char(random.bounded(256));
    }
    const QString path = file(u"damaged."_s + ending);
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    everyVerbIsToldOrDone(path, *asset);
}

void LyingClipsTest::unusualStreamsAreToldOrDone_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const QString &options, const QString &ending) {
        QTest::newRow(name) << options.split(u' ') << ending;
    };
    const auto in = u"-i %1 "_s;
    row("two tracks of sound", in + u"-map 0:v -map 0:a -map 0:a -c copy"_s, u"mp4"_s);
    row("two pictures", in + u"-map 0:v -map 0:v -map 0:a -c copy"_s, u"mp4"_s);
    row("8 kHz", in + u"-c:v copy -c:a aac -ar 8000 -ac 1"_s, u"mp4"_s);
    row("eight channels", in + u"-c:v copy -c:a aac -ac 8"_s, u"mp4"_s);
    row("sound that is shorter", in + u"-c copy -af volume=1 -c:a aac -t 3 -af atrim=0:1"_s, u"mp4"_s);
    row("pictures that are fewer", in + u"-c:v mpeg4 -vf fps=3 -c:a copy"_s, u"mp4"_s);
    row("one picture", in + u"-frames:v 1 -c:v mpeg4 -an"_s, u"mp4"_s);
    row("grey", in + u"-c:v libx264 -preset ultrafast -pix_fmt gray -an"_s, u"mp4"_s);
    row("colours unsampled", in + u"-c:v libx264 -preset ultrafast -pix_fmt yuv444p -an"_s, u"mov"_s);
    row("motion JPEG", in + u"-c:v mjpeg -c:a pcm_s16be"_s, u"mov"_s);
    row("two pixels", in + u"-vf scale=2:2 -c:v mpeg4 -an"_s, u"mp4"_s);
    row("very wide", in + u"-vf scale=1024:2 -c:v mpeg4 -an"_s, u"mp4"_s);
    row("fragments", in + u"-c copy -movflags +frag_keyframe+empty_moov"_s, u"mp4"_s);
    row("a recording that was going on", in + u"-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus -live 1"_s,
        u"webm"_s);
    row("a beginning that is late", in + u"-c copy -output_ts_offset 5"_s, u"mp4"_s);
}

void LyingClipsTest::unusualStreamsAreToldOrDone()
{
    QFETCH(QStringList, made);
    QFETCH(QString, ending);
    const QString path = file(u"unusual."_s + ending);
    made.replaceInStrings(u"%1"_s, file(u"clip.mp4"_s));
    QVERIFY(ffmpeg(made + QStringList{path}));
    const auto asset = probeFile(path);
    everyVerbIsToldOrDone(path, asset ? *asset : m_clip);
    QVERIFY2(asset.ok(), asset.ok() ? "" : qPrintable(asset.error().message));
    if (QLatin1String(QTest::currentDataTag()) != "one picture"_L1)
        QVERIFY2(asset->durationMs > 2500, qPrintable(QString::number(asset->durationMs)));
    const auto shown = videoFrame(path, asset->fileName, asset->facts.container, Milliseconds(2000), 64);
    QVERIFY2(shown.ok(), shown.ok() ? "" : qPrintable(shown.error().message));
    MediaEdit turned;
    turned.rotation = 90;
    const Rendering reel(m_folder, path, turned, Channel::Instagram, kReel);
    QCOMPARE(reel.trouble(), QString());
    const qint64 expected = asset->facts.editList ? 3000 : asset->durationMs; // nothing before it begins is shown
    QVERIFY2(qAbs(reel.made.durationMs - expected) <= 250,
             qPrintable(u"%1 ms of %2"_s.arg(reel.made.durationMs).arg(asset->durationMs)));
    QCOMPARE(reel.made.facts.audioCodec.isEmpty(), asset->facts.audioCodec.isEmpty());
}

void LyingClipsTest::aTurnThatIsNoneIsNone_data()
{
    QTest::addColumn<QByteArray>("matrix");
    QTest::newRow("nothing") << QByteArray(36, '\0');
    QTest::newRow("too short") << QByteArray(8, '\x01');
    QTest::newRow("all ones") << QByteArray(36, '\xFF');
}

void LyingClipsTest::aTurnThatIsNoneIsNone()
{
    QFETCH(QByteArray, matrix);
    const AvStandIn<&LibAv::av_stream_get_side_data> lying(
        [&matrix](auto, const AVStream *, AVPacketSideDataType, size_t *size) {
            *size = size_t(matrix.size());
            return reinterpret_cast<uint8_t *>(matrix.data());
        });
    const auto asset = probeFile(file(u"clip.mp4"_s));
    QVERIFY(asset.ok());
    QVERIFY(asset->facts.rotation % 90 == 0);
    if (QLatin1String(QTest::currentDataTag()) != "all ones"_L1)
        QCOMPARE(asset->facts.rotation, 0);
}

void LyingClipsTest::aClipWithoutLengthInItsHeaderHasThatOfItsPicture_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("the file does not say") << true;
    QTest::newRow("nobody says") << false; // as a browser records
}

void LyingClipsTest::aClipWithoutLengthInItsHeaderHasThatOfItsPicture()
{
    QFETCH(bool, stream);
    const AvStandIn<&LibAv::avformat_find_stream_info> lying(
        [stream](auto real, AVFormatContext *opened, AVDictionary **options) {
            const int found = real(opened, options);
            opened->duration = AV_NOPTS_VALUE;
            if (!stream)
                opened->streams[0]->duration = AV_NOPTS_VALUE;
            return found;
        });
    const auto asset = probeFile(file(u"clip.mp4"_s));
    QVERIFY(asset.ok());
    QVERIFY(qAbs(asset->durationMs - 3000) < 100);
}

void LyingClipsTest::aClipThatCannotBeReadToItsEndHasNoLength()
{
    const AvStandIn<&LibAv::avformat_find_stream_info> silent(
        [](auto real, AVFormatContext *opened, AVDictionary **options) {
            const int found = real(opened, options);
            opened->duration = AV_NOPTS_VALUE;
            opened->streams[0]->duration = AV_NOPTS_VALUE;
            return found;
        });
    const AvStandIn<&LibAv::av_read_frame> broken(
        [read = 0](auto real, AVFormatContext *opened, AVPacket *packet) mutable {
            return ++read > 60 ? AVERROR(EIO) : real(opened, packet);
        });
    const auto asset = probeFile(file(u"clip.mp4"_s));
    QVERIFY(asset.ok());
    QCOMPARE(asset->durationMs, 0); // rather none than one that cuts it off
}

void LyingClipsTest::workThatIsCanceledBeforehandIsNotBegun()
{
    for (const int rotation : {0, 90}) {
        RenderControl control;
        control.cancel();
        MediaEdit edit;
        edit.rotation = rotation;
        const auto outcome = render({file(u"clip.mp4"_s), m_clip, edit, postLimits(Channel::Instagram, kReel)},
                                    file(u"made"_s), control);
        QCOMPARE(outcome.error().code, ErrorCode::Canceled);
    }
    RenderControl control;
    QFile::remove(file(u"gone.mp4"_s));
    const auto gone =
        render({file(u"gone.mp4"_s), m_clip, {}, postLimits(Channel::Instagram, kReel)}, file(u"made"_s), control);
    QCOMPARE(gone.error().code, ErrorCode::MediaMissing);
}

QTEST_GUILESS_MAIN(LyingClipsTest)
#include "lyingclipstest.moc"
