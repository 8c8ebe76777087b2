// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/videoframe.h"
#include "rendersupport.h"
#include "support/avstandin.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace kalends;
using test::AvStandIn;

namespace
{

constexpr auto kReel = PostType::Reel;
constexpr qint64 kLength = 3000; ///< ms: more than the second that may be missing at a clip's end

/// Something of libav's that gives up once: at its `at`-th call (from 0).
struct Fault {
    int at = 0;
    int calls = 0;
    [[nodiscard]] bool strikes() { return calls++ == at; }
    [[nodiscard]] bool hasStruck() const { return calls > at; }
};

/// Installs a function that gives up as `fault` says; it is there as long as what is answered.
using Tiring = std::function<std::shared_ptr<void>(Fault &fault)>;

template <auto Member, class Refusal> Tiring refusing(Refusal refusal)
{
    return [refusal](Fault &fault) -> std::shared_ptr<void> {
        return std::make_shared<AvStandIn<Member>>([&fault, refusal](auto real, auto... arguments) {
            return fault.strikes() ? decltype(real(arguments...))(refusal) : real(arguments...);
        });
    };
}

/// Also when it fails, opening frees what it was to fill, and closing closes.
Tiring refusingToOpen()
{
    return [](Fault &fault) -> std::shared_ptr<void> {
        return std::make_shared<AvStandIn<&LibAv::avformat_open_input>>(
            [&fault](auto real, AVFormatContext **format, auto... arguments) {
                if (!fault.strikes())
                    return real(format, arguments...);
                av().avformat_free_context(std::exchange(*format, nullptr));
                return AVERROR(EIO);
            });
    };
}

Tiring refusingToClose()
{
    return [](Fault &fault) -> std::shared_ptr<void> {
        return std::make_shared<AvStandIn<&LibAv::avio_closep>>([&fault](auto real, AVIOContext **stream) {
            const int closed = real(stream);
            return fault.strikes() ? AVERROR(EDQUOT) : closed;
        });
    };
}

struct Way {
    const char *name;
    Tiring tiring;
};

QList<Way> ways()
{
    const int noMemory = AVERROR(ENOMEM);
    return {
        {"a description of channels", refusing<&LibAv::av_channel_layout_copy>(noMemory)},
        {"a frame", refusing<&LibAv::av_frame_alloc>(nullptr)},
        {"a frame's crop", refusing<&LibAv::av_frame_apply_cropping>(AVERROR(ERANGE))},
        {"a frame's pixels", refusing<&LibAv::av_frame_get_buffer>(noMemory)},
        {"a share in a frame", refusing<&LibAv::av_frame_ref>(noMemory)},
        {"a pixel format's name", refusing<&LibAv::av_get_pix_fmt_name>(nullptr)},
        {"a packet", refusing<&LibAv::av_packet_alloc>(nullptr)},
        {"a share in a packet", refusing<&LibAv::av_packet_ref>(noMemory)},
        {"a codec's memory", refusing<&LibAv::avcodec_alloc_context3>(nullptr)},
        {"a decoder", refusing<&LibAv::avcodec_find_decoder>(nullptr)},
        {"an encoder", refusing<&LibAv::avcodec_find_encoder_by_name>(nullptr)},
        {"a codec that opens", refusing<&LibAv::avcodec_open2>(AVERROR(EINVAL))},
        {"a copy of what is in a stream", refusing<&LibAv::avcodec_parameters_copy>(noMemory)},
        {"what an encoder makes", refusing<&LibAv::avcodec_parameters_from_context>(noMemory)},
        {"what a decoder reads", refusing<&LibAv::avcodec_parameters_to_context>(noMemory)},
        {"a decoded frame", refusing<&LibAv::avcodec_receive_frame>(AVERROR_INVALIDDATA)},
        {"an encoded packet", refusing<&LibAv::avcodec_receive_packet>(AVERROR_UNKNOWN)},
        {"a frame to encode", refusing<&LibAv::avcodec_send_frame>(noMemory)},
        {"a packet to decode", refusing<&LibAv::avcodec_send_packet>(AVERROR_INVALIDDATA)},
        {"a stream that is looked for", refusing<&LibAv::av_find_best_stream>(AVERROR_STREAM_NOT_FOUND)},
        {"a demuxer", refusing<&LibAv::av_find_input_format>(nullptr)},
        {"room in the file", refusing<&LibAv::av_interleaved_write_frame>(AVERROR(ENOSPC))},
        {"the folder while writing", refusing<&LibAv::av_interleaved_write_frame>(AVERROR(EIO))},
        {"a packet that can be read", refusing<&LibAv::av_read_frame>(AVERROR(EIO))},
        {"a packet that is whole", refusing<&LibAv::av_read_frame>(AVERROR_INVALIDDATA)},
        {"a place in the file", refusing<&LibAv::av_seek_frame>(AVERROR(EPERM))},
        {"a stream's matrix", refusing<&LibAv::av_stream_new_side_data>(nullptr)},
        {"the index that is written last", refusing<&LibAv::av_write_trailer>(AVERROR(EFBIG))},
        {"a demuxer's memory", refusing<&LibAv::avformat_alloc_context>(nullptr)},
        {"a muxer", refusing<&LibAv::avformat_alloc_output_context2>(noMemory)},
        {"what the streams are", refusing<&LibAv::avformat_find_stream_info>(AVERROR_INVALIDDATA)},
        {"a stream to write", refusing<&LibAv::avformat_new_stream>(nullptr)},
        {"a file that opens", refusingToOpen()},
        {"a header", refusing<&LibAv::avformat_write_header>(AVERROR(EINVAL))},
        {"a file that closes", refusingToClose()},
        {"a file to write", refusing<&LibAv::avio_open>(AVERROR(EACCES))},
        {"a folder that is there", refusing<&LibAv::avio_open>(AVERROR(ENOENT))},
        {"a disk that may be written", refusing<&LibAv::avio_open>(AVERROR(EROFS))},
        {"a resampler", refusing<&LibAv::swr_alloc_set_opts2>(noMemory)},
        {"resampled sound", refusing<&LibAv::swr_convert>(noMemory)},
        {"a size of resampled sound", refusing<&LibAv::swr_get_out_samples>(AVERROR(EINVAL))},
        {"a resampler that begins", refusing<&LibAv::swr_init>(AVERROR(EINVAL))},
        {"a scaler's memory", refusing<&LibAv::sws_alloc_context>(nullptr)},
        {"a small scaler", refusing<&LibAv::sws_getContext>(nullptr)},
        {"a scaler that begins", refusing<&LibAv::sws_init_context>(AVERROR(EINVAL))},
        {"a small picture", refusing<&LibAv::sws_scale>(noMemory)},
        {"a scaled picture", refusing<&LibAv::sws_scale_frame>(noMemory)},
    };
}

int openFiles()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

} // namespace

/// FFmpeg's functions give up one after the other, as where memory or the disk end: whoever waits is told what is with
/// which file and what helps, or gets all of it; no crash, nothing stays open.
class TiredLibAvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatGivesUpIsToldOrGotOver_data();
    void whatGivesUpIsToldOrGotOver();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Result<void> probed(const QString &path) const;
    [[nodiscard]] Result<void> shown() const;
    [[nodiscard]] Result<void> rendered(const QString &source, const MediaEdit &edit) const;
    [[nodiscard]] Result<void> done(const QString &verb) const;
    QTemporaryDir m_folder;
    MediaAsset m_plain;
    MediaAsset m_turned;
};

void TiredLibAvTest::initTestCase()
{
    QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=64x112:rate=25:duration=3"_s, u"-f"_s, u"lavfi"_s,
                    u"-i"_s, u"sine=frequency=440:sample_rate=48000:duration=3"_s, u"-c:v"_s, u"libx264"_s,
                    u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-g"_s, u"25"_s, u"-c:a"_s, u"aac"_s,
                    file(u"plain.mp4"_s)}));
    QVERIFY(ffmpeg({u"-i"_s, file(u"plain.mp4"_s), u"-c"_s, u"copy"_s, u"-metadata:s:v:0"_s, u"rotate=270"_s,
                    file(u"turned.mp4"_s)}));
    m_plain = *probeFile(file(u"plain.mp4"_s));
    m_turned = *probeFile(file(u"turned.mp4"_s));
    QCOMPARE(m_turned.facts.rotation, 90);
}

Result<void> TiredLibAvTest::probed(const QString &path) const
{
    const auto asset = probeFile(path);
    if (!asset)
        return asset.error();
    const bool whole = QSize(asset->width, asset->height) == QSize(m_plain.width, m_plain.height) &&
                       qAbs(asset->durationMs - kLength) < 200 && asset->facts.videoCodec == m_plain.facts.videoCodec;
    return whole ? Result<void>() : Error{.code = ErrorCode::Internal, .message = u"it is another clip"_s, .hint = {}};
}

Result<void> TiredLibAvTest::shown() const
{
    const auto picture = videoFrame(file(u"plain.mp4"_s), u"plain.mp4"_s, u"mp4"_s, Milliseconds(1500), 64);
    if (!picture)
        return picture.error();
    return picture->height() == 64
               ? Result<void>()
               : Error{.code = ErrorCode::Internal, .message = u"it is another picture"_s, .hint = {}};
}

Result<void> TiredLibAvTest::rendered(const QString &source, const MediaEdit &edit) const
{
    const QString target = file(u"made"_s);
    QFile::remove(target);
    const bool turned = source == u"turned.mp4"_s;
    RenderControl control;
    return render({file(source), turned ? m_turned : m_plain, edit, postLimits(Channel::Instagram, kReel)}, target,
                  control);
}

Result<void> TiredLibAvTest::done(const QString &verb) const
{
    if (verb == "look at"_L1)
        return probed(file(u"plain.mp4"_s));
    if (verb == "show"_L1)
        return shown();
    MediaEdit edit;
    if (verb == "encode"_L1) {
        edit.rotation = 90;
        edit.crop = QRectF(0, 0.25, 1, 0.5);
        edit.trimStartMs = 40;
    }
    return rendered(verb == "copy"_L1 ? u"turned.mp4"_s : u"plain.mp4"_s, edit);
}

void TiredLibAvTest::whatGivesUpIsToldOrGotOver_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("way");
    const QList<Way> all = ways();
    for (const char *verb : {"look at", "show", "copy", "encode"}) {
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s, without %s", verb, all.at(i).name) << QString::fromLatin1(verb) << i;
    }
}

void TiredLibAvTest::whatGivesUpIsToldOrGotOver()
{
    QFETCH(QString, verb);
    QFETCH(int, way);
    const Tiring tiring = ways().at(way).tiring;
    const int open = openFiles();
    for (int n = 0, step = 1;; n += step, step *= 8) { // the first calls, then ever fewer
        Fault fault{.at = n};
        Result<void> outcome;
        {
            const auto tired = tiring(fault);
            outcome = done(verb);
        }
        const QByteArray place = QByteArray::number(n);
        if (!fault.hasStruck()) {
            QVERIFY2(outcome.ok(), place.constData());
            return;
        }
        if (!outcome) {
            const Error &told = outcome.error();
            QVERIFY2(told.code == ErrorCode::MediaRejected || told.code == ErrorCode::FileUnreadable ||
                         told.code == ErrorCode::StorageFull || told.code == ErrorCode::StorageReadOnly,
                     qPrintable(QString::fromLatin1(place) + u": "_s + told.message));
            QVERIFY2(!told.message.isEmpty() && !told.hint.isEmpty(), place.constData());
        } else if (verb == "copy"_L1 || verb == "encode"_L1) {
            const auto made = probeFile(file(u"made"_s));
            QVERIFY2(made.ok(),
                     qPrintable(QString::fromLatin1(place) + u": "_s + (made ? QString() : made.error().message)));
            QVERIFY2(qAbs(made->durationMs - kLength) < 300, qPrintable(u"%1: %2 ms"_s.arg(n).arg(made->durationMs)));
            if (!QByteArray(QTest::currentDataTag()).endsWith("looked for")) // then it is a clip without sound
                QVERIFY2(made->facts.audioCodec == "aac"_L1, place.constData());
        }
        QVERIFY2(openFiles() == open, place.constData());
    }
}

QTEST_GUILESS_MAIN(TiredLibAvTest)
#include "tiredlibavtest.moc"
