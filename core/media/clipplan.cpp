// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/clipplan.h"

#include "model/cropgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qint64 kStereoBits = 128'000;
constexpr qint64 kMonoBits = 96'000;
constexpr qint64 kMostVideoBits = 20'000'000; ///< below every platform's limit, above what a phone's screen shows
constexpr double kSizeReserve = 0.92;         ///< of the bytes allowed: the container and the encoder's swings
constexpr double kBitReserve = 0.9;
constexpr std::array kUsualRates{FrameRate{24000, 1001}, FrameRate{24, 1},       FrameRate{25, 1},
                                 FrameRate{30000, 1001}, FrameRate{30, 1},       FrameRate{48, 1},
                                 FrameRate{50, 1},       FrameRate{60000, 1001}, FrameRate{60, 1}};

int even(double pixels)
{
    return std::max(2, int(std::floor(pixels / 2 + 1e-6)) * 2);
}

/// How much larger or smaller the shown picture has to become.
double scaleFor(QSizeF shown, const VideoLimits &limits)
{
    double scale = 1;
    if (limits.minSide > 0)
        scale = std::max(scale, limits.minSide / std::min(shown.width(), shown.height()));
    if (limits.maxWidth > 0)
        scale = std::min(scale, limits.maxWidth / shown.width());
    if (limits.maxSide > 0)
        scale = std::min(scale, limits.maxSide / std::max(shown.width(), shown.height()));
    return scale;
}

void planPicture(ClipPlan &plan, const MediaAsset &source, const CodedPicture &picture, const MediaEdit &edit,
                 const VideoLimits &limits)
{
    plan.turn = (picture.rotation + edit.rotation) % 360;
    plan.crop = pixelCrop(picture.size, turnedCrop(edit.crop, 360 - plan.turn), true);
    QSizeF square(plan.crop.width() * picture.stretch, plan.crop.height());
    const bool sideways = plan.turn % 180 != 0;
    const double scale = scaleFor(sideways ? square.transposed() : square, limits);
    square *= scale;
    plan.scaled = QSize(even(square.width()), even(square.height()));
    if (limits.minSide > 0) // rounding down must not fall below it
        plan.scaled = plan.scaled.expandedTo(QSize(limits.minSide, limits.minSide));
    plan.deinterlace = source.facts.interlaced;
}

void planTime(ClipPlan &plan, const MediaAsset &source, const MediaEdit &edit)
{
    const qint64 whole = std::max<qint64>(source.durationMs, 1);
    plan.startMs = std::clamp<qint64>(edit.trimStartMs, 0, whole - 1);
    plan.endMs = edit.trimEndMs > plan.startMs ? std::min(edit.trimEndMs, whole) : whole;
}

void planAudio(ClipPlan &plan, const MediaFacts &facts, const VideoLimits &limits)
{
    if (facts.audioCodec.isEmpty())
        return;
    const int mostChannels = limits.maxAudioChannels > 0 ? limits.maxAudioChannels : 2;
    plan.audioChannels = std::clamp(facts.audioChannels, 1, mostChannels);
    const int mostRate = limits.maxAudioSampleRate > 0 ? limits.maxAudioSampleRate : 48'000;
    // The two that every player and every encoder knows.
    plan.audioRate = facts.audioSampleRate == 44'100 || mostRate < 48'000 ? 44'100 : 48'000;
    plan.audioBits = plan.audioChannels == 1 ? kMonoBits : kStereoBits;
    plan.copyAudio = facts.audioCodec == "aac"_L1 && facts.audioSampleRate <= mostRate &&
                     facts.audioChannels <= mostChannels && facts.audioChannels > 0 && !facts.editList;
}

void planBits(ClipPlan &plan, const VideoLimits &limits)
{
    qint64 most = kMostVideoBits;
    if (limits.maxVideoBitRate > 0)
        most = std::min(most, qint64(double(limits.maxVideoBitRate) * kBitReserve));
    const double seconds = double(plan.endMs - plan.startMs) / 1000;
    if (limits.maxBytes > 0) {
        const auto budget = qint64(double(limits.maxBytes) * 8 * kSizeReserve / seconds) - plan.audioBits;
        most = std::min(most, std::max<qint64>(budget, 100'000));
    }
    plan.mostVideoBits = most;
}

/// The picture can stay as it is: only the container and the sound around it are made anew.
bool mayCopyVideo(const ClipPlan &plan, const MediaAsset &source, const CodedPicture &picture, const MediaEdit &edit,
                  const VideoLimits &limits)
{
    const MediaFacts &facts = source.facts;
    const bool container = facts.container == "mp4"_L1 || facts.container == "mov"_L1;
    const bool codec = (facts.videoCodec == "h264"_L1 || facts.videoCodec == "hevc"_L1) &&
                       limits.videoCodecs.contains(facts.videoCodec);
    const bool untouched = edit.rotation == 0 && isWhole(edit.crop) && !facts.interlaced && !facts.editList;
    const QSize stored(even(picture.size.width()), even(picture.size.height()));
    const bool sameSize = plan.scaled == stored && picture.size == stored;
    const double rate = picture.rate.value();
    constexpr double kSlack = 0.05;
    const bool sameRate = rate >= limits.minFrameRate - kSlack && rate <= limits.maxFrameRate + kSlack;
    const bool pixels = facts.pixelFormat == "yuv420p"_L1 || facts.pixelFormat == "yuvj420p"_L1;
    const bool bits = limits.maxVideoBitRate <= 0 || facts.videoBitRate <= limits.maxVideoBitRate;
    const bool bytes = limits.maxBytes <= 0 || source.bytes <= limits.maxBytes;
    return container && codec && untouched && sameSize && sameRate && pixels && bits && bytes;
}

} // namespace

FrameRate frameRateFor(FrameRate average, bool constant, const VideoLimits &limits)
{
    double rate = average.value();
    if (!std::isfinite(rate) || rate <= 0)
        return {30, 1};
    const double least = limits.minFrameRate > 0 ? limits.minFrameRate : 1;
    const double most = limits.maxFrameRate > 0 ? limits.maxFrameRate : 60;
    constexpr double kSlack = 0.05;
    int divide = 1;
    while (rate / divide > most + kSlack)
        ++divide;
    int multiply = 1;
    while (rate * multiply < least - kSlack && multiply < 100)
        ++multiply;
    rate = rate * multiply / divide;
    const double near = constant ? 0.002 : 0.05;
    const auto distance = [rate](FrameRate usual) { return std::abs(usual.value() - rate); };
    const auto usual = *std::ranges::min_element(kUsualRates, {}, distance);
    if (distance(usual) <= near * rate && usual.value() >= least - kSlack && usual.value() <= most + kSlack)
        return usual;
    if (rate > most + kSlack || rate < least - kSlack)
        return {30, 1};
    if (qint64(average.numerator) * multiply > 1'000'000 || qint64(average.denominator) * divide > 1'000'000)
        return {int(std::lround(rate * 1000)), 1000};
    return {average.numerator * multiply, average.denominator * divide};
}

ClipPlan planClip(const MediaAsset &source, const CodedPicture &picture, const MediaEdit &edit,
                  const VideoLimits &limits)
{
    ClipPlan plan;
    planPicture(plan, source, picture, edit, limits);
    planTime(plan, source, edit);
    planAudio(plan, source.facts, limits);
    planBits(plan, limits);
    plan.rate = frameRateFor(picture.rate, picture.constant, limits);
    plan.copyVideo = mayCopyVideo(plan, source, picture, edit, limits);
    return plan;
}

} // namespace kalends
