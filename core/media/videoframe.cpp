// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/videoframe.h"

#include "media/libav.h"
#include "media/mediaerror.h"
#include "media/videofile.h"
#include "model/texts.h"

#include <QTransform>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{

namespace
{

constexpr int kVector = 32; ///< pixels: more than any processor takes at once

struct ScalerDeleter {
    void operator()(SwsContext *scaler) const { av().sws_freeContext(scaler); }
};

/// The frame as it stands in the file but with square pixels, made smaller so that its longer side fits.
QSize targetSize(const VideoFile &clip, const AVFrame &frame, int side)
{
    const AVRational shape = av().av_guess_sample_aspect_ratio(clip.format(), clip.video(), nullptr);
    const double stretch = shape.num > 0 && shape.den > 0 ? av_q2d(shape) : 1;
    const bool sane = stretch >= 0.1 && stretch <= 10;
    QSize size(int(std::round(frame.width * (sane ? stretch : 1))), frame.height);
    if (qMax(size.width(), size.height()) > side)
        size.scale(side, side, Qt::KeepAspectRatio);
    return size.expandedTo(QSize(1, 1));
}

QImage toImage(const AVFrame &frame, QSize size)
{
    const std::unique_ptr<SwsContext, ScalerDeleter> scaler(
        av().sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), size.width(), size.height(),
                            AV_PIX_FMT_RGB32, SWS_AREA, nullptr, nullptr, nullptr));
    // The scaler writes whole vectors, also past the end of a line: behind the last one there must be room for that.
    QImage image(size.width() + kVector, size.height(), QImage::Format_RGB32);
    if (!scaler || image.isNull())
        return {};
    // Files that do not name their colours: high definition is BT.709 by convention, the rest BT.601.
    const bool high =
        frame.colorspace == AVCOL_SPC_BT709 || (frame.colorspace == AVCOL_SPC_UNSPECIFIED && frame.height >= 720);
    const int *colours = av().sws_getCoefficients(high ? SWS_CS_ITU709 : SWS_CS_DEFAULT);
    av().sws_setColorspaceDetails(scaler.get(), colours, frame.color_range == AVCOL_RANGE_JPEG, colours, 1, 0, 1 << 16,
                                  1 << 16);
    uint8_t *const planes[4] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[4] = {int(image.bytesPerLine()), 0, 0, 0};
    if (av().sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides) <= 0)
        return {};
    return image.copy(QRect(QPoint(), size));
}

/// The picture shown at `at`; the decoder is open.
Result<QImage> frameAt(VideoFile &clip, const QString &name, Milliseconds at, int side)
{
    AvPtr<AVFrame> shown(av().av_frame_alloc());
    const AVFrame *next = clip.nextFrame();
    while (next && shown) { // the last picture that begins at or before the wanted time
        if (shown->width > 0 && clip.timeOf(*next) > at)
            break;
        av().av_frame_unref(shown.get());
        av().av_frame_ref(shown.get(), next);
        next = clip.nextFrame();
    }
    const QImage image = shown && shown->width > 0 ? toImage(*shown, targetSize(clip, *shown, side)) : QImage();
    if (image.isNull())
        return rejected(name, Texts::tr("has no picture at that moment that can be decoded"),
                        Texts::tr("Choose another moment for the cover."));
    const int rotation = clip.rotation();
    return rotation == 0 ? image : image.transformed(QTransform().rotate(rotation));
}

} // namespace

Result<QImage> videoFrame(const QString &path, const QString &name, const QString &container, Milliseconds at, int side)
{
    const auto opened = VideoFile::open(path, name, container);
    if (!opened)
        return opened.error();
    VideoFile &clip = **opened;
    KALENDS_TRY(clip.openDecoder());
    if (at > 0ms)
        clip.seek(at);
    return frameAt(clip, name, at, side);
}

Result<void> videoFrames(const QString &path, const QString &name, const QString &container,
                         const QList<Milliseconds> &times, int side,
                         const std::function<bool(int, const Result<QImage> &)> &each)
{
    const auto opened = VideoFile::open(path, name, container);
    if (!opened)
        return opened.error();
    VideoFile &clip = **opened;
    KALENDS_TRY(clip.openDecoder());
    for (int i = 0; i < times.size(); ++i) {
        clip.restartDeadline();
        clip.seek(times.at(i));
        if (!each(i, frameAt(clip, name, times.at(i), side)))
            break;
    }
    return {};
}

} // namespace kalends
