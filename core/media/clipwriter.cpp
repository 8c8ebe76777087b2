// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/clipwriter.h"

#include "media/libav.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <QFile>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace kalends
{

Result<std::unique_ptr<ClipWriter>> ClipWriter::create(const QString &path, const QString &name)
{
    std::unique_ptr<ClipWriter> writer(new ClipWriter(name));
    const QByteArray url = "file:" + QFile::encodeName(path);
    KALENDS_TRY(
        writer->checked(av().avformat_alloc_output_context2(&writer->m_format, nullptr, "mp4", url.constData())));
    writer->m_format->flags |= AVFMT_FLAG_BITEXACT; // no date, no name of a program
    KALENDS_TRY(writer->checked(av().avio_open(&writer->m_format->pb, url.constData(), AVIO_FLAG_WRITE)));
    return writer;
}

ClipWriter::~ClipWriter()
{
    if (!m_format)
        return;
    av().avio_closep(&m_format->pb);
    av().avformat_free_context(m_format);
}

Result<void> ClipWriter::checked(int code) const
{
    if (code >= 0)
        return {};
    if (code == AVERROR(ENOSPC) || code == AVERROR(EDQUOT) || code == AVERROR(EFBIG))
        return Error{.code = ErrorCode::StorageFull,
                     .message = Texts::tr("The disk is full, so “%1” could not be converted.").arg(m_name),
                     .hint = Texts::tr("Free some space and try again.")};
    if (code == AVERROR(EACCES) || code == AVERROR(EROFS) || code == AVERROR(EIO) || code == AVERROR(ENOENT) ||
        code == AVERROR(EPERM))
        return libraryError(AVUNERROR(code));
    return rejected(m_name, Texts::tr("could not be written as MP4"),
                    Texts::tr("Export it again as MP4 (H.264 and AAC) and add that."));
}

AVStream *ClipWriter::addEncoded(const AVCodecContext &encoder)
{
    AVStream *stream = av().avformat_new_stream(m_format, nullptr);
    if (!stream || av().avcodec_parameters_from_context(stream->codecpar, &encoder) < 0)
        return nullptr;
    stream->time_base = encoder.time_base;
    stream->avg_frame_rate = encoder.framerate;
    return stream;
}

AVStream *ClipWriter::addCopied(const AVStream &source)
{
    AVStream *stream = av().avformat_new_stream(m_format, nullptr);
    if (!stream || av().avcodec_parameters_copy(stream->codecpar, source.codecpar) < 0)
        return nullptr;
    stream->codecpar->codec_tag = source.codecpar->codec_id == AV_CODEC_ID_HEVC ? MKTAG('h', 'v', 'c', '1') : 0;
    stream->time_base = source.time_base;
    stream->avg_frame_rate = source.avg_frame_rate;
    size_t size = 0;
    const uint8_t *matrix = av().av_stream_get_side_data(&source, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (matrix) {
        uint8_t *copy = av().av_stream_new_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, size);
        if (!copy)
            return nullptr;
        std::copy_n(matrix, size, copy);
    }
    return stream;
}

Result<void> ClipWriter::begin()
{
    AVDictionary *options = nullptr;
    av().av_dict_set(&options, "movflags", "+faststart", 0);
    const int code = av().avformat_write_header(m_format, &options);
    av().av_dict_free(&options);
    return checked(code);
}

Result<void> ClipWriter::write(AVPacket &packet, const AVStream &stream, AVRational base)
{
    packet.stream_index = stream.index;
    packet.pos = -1;
    av().av_packet_rescale_ts(&packet, base, stream.time_base);
    return checked(av().av_interleaved_write_frame(m_format, &packet));
}

Result<void> ClipWriter::finish()
{
    const int written = av().av_write_trailer(m_format);
    const int inStream = m_format->pb->error;
    const int closed = av().avio_closep(&m_format->pb);
    KALENDS_TRY(checked(written));
    KALENDS_TRY(checked(inStream));
    return checked(closed);
}

} // namespace kalends
