// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/clipplan.h"
#include "media/videofile.h"

struct SwsContext;

namespace kalends
{

/// Makes of each decoded picture what the encoder is given: cut, with square pixels, in the planned size, progressive,
/// upright, eight bits 4:2:0 of limited range. One object per clip; not for several threads at once.
class FrameShaper
{
public:
    explicit FrameShaper(const ClipPlan &plan);
    ~FrameShaper();
    FrameShaper(const FrameShaper &) = delete;
    FrameShaper &operator=(const FrameShaper &) = delete;

    /// A picture of plan.shown(), whose buffers the encoder may keep; null when there is no memory or no way.
    [[nodiscard]] AvPtr<AVFrame> shaped(const AVFrame &decoded);

private:
    [[nodiscard]] bool setUpScaler(const AVFrame &from);
    [[nodiscard]] AvPtr<AVFrame> scaled(const AVFrame &from);

    const ClipPlan m_plan;
    SwsContext *m_scaler = nullptr;
    int m_width = 0;
    int m_height = 0;
    int m_format = -1;
    int m_colours = -1;
    int m_range = -1;
};

/// What the colours of a picture that does not name them are by convention, and what becomes of those that eight bits
/// cannot hold: values of AVColorSpace.
[[nodiscard]] int coloursOf(const AVFrame &frame);
[[nodiscard]] int coloursMadeOf(const AVFrame &frame);

/// A new empty picture, eight bits 4:2:0; null when there is no memory.
[[nodiscard]] AvPtr<AVFrame> emptyPicture(QSize size);

} // namespace kalends
