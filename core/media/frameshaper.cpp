// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/frameshaper.h"

#include "media/libav.h"

#include <algorithm>
#include <thread>

namespace kalends
{

namespace
{

constexpr int kTile = 32; ///< pixels: a tile of both planes stays in the first cache

/// One plane turned clockwise by 90, 180 or 270 degrees; `width` and `height` are those of `from`.
void turnPlane(const uint8_t *from, int fromStride, uint8_t *to, int toStride, int width, int height, int turn)
{
    if (turn == 180) {
        for (int y = 0; y < height; ++y)
            std::reverse_copy(from + ptrdiff_t(y) * fromStride, from + ptrdiff_t(y) * fromStride + width,
                              to + ptrdiff_t(height - 1 - y) * toStride);
        return;
    }
    for (int tileY = 0; tileY < height; tileY += kTile) {
        const int endY = std::min(tileY + kTile, height);
        for (int tileX = 0; tileX < width; tileX += kTile) {
            const int endX = std::min(tileX + kTile, width);
            for (int x = tileX; x < endX; ++x) {
                uint8_t *row = to + ptrdiff_t(turn == 90 ? x : width - 1 - x) * toStride;
                for (int y = tileY; y < endY; ++y)
                    row[turn == 90 ? height - 1 - y : y] = from[ptrdiff_t(y) * fromStride + x];
            }
        }
    }
}

AvPtr<AVFrame> turned(const AVFrame &from, int turn)
{
    const QSize size(from.width, from.height);
    AvPtr<AVFrame> to = emptyPicture(turn % 180 == 0 ? size : size.transposed());
    if (!to)
        return nullptr;
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        turnPlane(from.data[plane], from.linesize[plane], to->data[plane], to->linesize[plane], from.width >> shift,
                  from.height >> shift, turn);
    }
    return to;
}

/// Only the first of the two fields that an interlaced picture is made of: half of its lines, and no combs.
void keepFirstField(AVFrame &frame)
{
    for (int &stride : frame.linesize)
        stride *= 2;
    frame.height /= 2;
}

} // namespace

AvPtr<AVFrame> emptyPicture(QSize size)
{
    AvPtr<AVFrame> frame(av().av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = size.width();
    frame->height = size.height();
    if (av().av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    return frame;
}

int coloursOf(const AVFrame &frame)
{
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED && frame.colorspace != AVCOL_SPC_RESERVED &&
        frame.colorspace <= AVCOL_SPC_BT2020_CL)
        return frame.colorspace;
    // High definition is BT.709 by convention, the rest BT.601.
    return frame.height >= 720 || frame.width >= 1280 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

int coloursMadeOf(const AVFrame &frame)
{
    const int colours = coloursOf(frame);
    return colours == AVCOL_SPC_SMPTE170M || colours == AVCOL_SPC_BT470BG ? colours : AVCOL_SPC_BT709;
}

FrameShaper::FrameShaper(const ClipPlan &plan) : m_plan(plan) {}

FrameShaper::~FrameShaper()
{
    av().sws_freeContext(m_scaler);
}

bool FrameShaper::setUpScaler(const AVFrame &from)
{
    const int colours = coloursOf(from);
    if (m_scaler && m_width == from.width && m_height == from.height && m_format == from.format &&
        m_colours == colours && m_range == from.color_range)
        return true; // a file may change all of that on its way
    av().sws_freeContext(m_scaler);
    m_scaler = av().sws_alloc_context();
    if (!m_scaler)
        return false;
    m_width = from.width;
    m_height = from.height;
    m_format = from.format;
    m_colours = colours;
    m_range = from.color_range;
    const int made = coloursMadeOf(from);
    av().av_opt_set_int(m_scaler, "srcw", from.width, 0);
    av().av_opt_set_int(m_scaler, "srch", from.height, 0);
    av().av_opt_set_int(m_scaler, "src_format", from.format, 0);
    av().av_opt_set_int(m_scaler, "dstw", m_plan.scaled.width(), 0);
    av().av_opt_set_int(m_scaler, "dsth", m_plan.scaled.height(), 0);
    av().av_opt_set_int(m_scaler, "dst_format", AV_PIX_FMT_YUV420P, 0);
    av().av_opt_set_int(m_scaler, "sws_flags", SWS_BICUBIC | SWS_ACCURATE_RND, 0);
    // Between two sets of colours it works through a second picture, which it cannot share between threads.
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    av().av_opt_set_int(m_scaler, "threads", colours == made ? int(std::min(cores, 4U)) : 1, 0);
    if (av().sws_init_context(m_scaler, nullptr, nullptr) < 0)
        return false;
    av().sws_setColorspaceDetails(m_scaler, av().sws_getCoefficients(colours), from.color_range == AVCOL_RANGE_JPEG,
                                  av().sws_getCoefficients(made), 0, 0, 1 << 16, 1 << 16);
    return true;
}

AvPtr<AVFrame> FrameShaper::scaled(const AVFrame &from)
{
    AvPtr<AVFrame> to = emptyPicture(m_plan.scaled);
    if (!to || !setUpScaler(from) || av().sws_scale_frame(m_scaler, to.get(), &from) < 0)
        return nullptr;
    return to;
}

AvPtr<AVFrame> FrameShaper::shaped(const AVFrame &decoded)
{
    AvPtr<AVFrame> cut(av().av_frame_alloc());
    if (!cut || av().av_frame_ref(cut.get(), &decoded) < 0)
        return nullptr;
    const QRect crop = m_plan.crop & QRect(0, 0, decoded.width, decoded.height);
    if (crop.isEmpty())
        return nullptr;
    if (crop.size() != QSize(decoded.width, decoded.height)) {
        cut->crop_left = size_t(crop.x());
        cut->crop_top = size_t(crop.y());
        cut->crop_right = size_t(decoded.width - crop.x() - crop.width());
        cut->crop_bottom = size_t(decoded.height - crop.y() - crop.height());
        if (av().av_frame_apply_cropping(cut.get(), AV_FRAME_CROP_UNALIGNED) < 0)
            return nullptr;
    }
    if (m_plan.deinterlace)
        keepFirstField(*cut);
    const bool fits = cut->format == AV_PIX_FMT_YUV420P && cut->color_range != AVCOL_RANGE_JPEG &&
                      QSize(cut->width, cut->height) == m_plan.scaled && coloursOf(decoded) == coloursMadeOf(decoded);
    AvPtr<AVFrame> made = fits ? std::move(cut) : scaled(*cut);
    if (made && m_plan.turn != 0)
        made = turned(*made, m_plan.turn);
    if (!made)
        return nullptr;
    made->pict_type = AV_PICTURE_TYPE_NONE; // the encoder decides anew
    made->sample_aspect_ratio = AVRational{1, 1};
    return made;
}

} // namespace kalends
