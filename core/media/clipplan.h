// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/limits.h"
#include "model/media.h"
#include "model/mediaedit.h"

#include <QRect>
#include <QSize>

namespace kalends
{

/// Frames a second as a fraction, since 29.97 is 30000/1001.
struct FrameRate {
    int numerator = 30;
    int denominator = 1;
    [[nodiscard]] double value() const { return double(numerator) / denominator; }
    friend bool operator==(const FrameRate &, const FrameRate &) = default;
};

/// What the container says of a clip's picture, beyond MediaAsset.
struct CodedPicture {
    QSize size;           ///< pixels as stored
    double stretch = 1;   ///< width of a pixel by its height
    int rotation = 0;     ///< degrees clockwise that a player has to turn it
    FrameRate rate;       ///< average
    bool constant = true; ///< every frame is shown as long as the next
};

/// What a rendering does to a clip, decided before anything is decoded. A plain value.
struct ClipPlan {
    QRect crop;   ///< of the stored picture, in even pixels
    QSize scaled; ///< what the crop becomes before it is turned; even
    int turn = 0; ///< degrees clockwise, applied last
    bool deinterlace = false;
    FrameRate rate;
    qint64 startMs = 0;     ///< counted from the beginning of the clip
    qint64 endMs = 0;       ///< always set
    bool copyVideo = false; ///< fits as it is, provided that the trim falls on key frames
    bool copyAudio = false;
    qint64 mostVideoBits = 0; ///< bits a second
    qint64 audioBits = 0;
    int audioRate = 0; ///< Hz; 0: there is no sound
    int audioChannels = 0;

    [[nodiscard]] QSize shown() const { return turn % 180 == 0 ? scaled : scaled.transposed(); }
};

[[nodiscard]] ClipPlan planClip(const MediaAsset &source, const CodedPicture &picture, const MediaEdit &edit,
                                const VideoLimits &limits);

/// The rate nearest to `average` that the limits allow: a usual one where it is nearly that, a part or a multiple of
/// it where it lies outside.
[[nodiscard]] FrameRate frameRateFor(FrameRate average, bool constant, const VideoLimits &limits);

} // namespace kalends
