// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/limits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::MediaIssues)
};

constexpr qint64 kMebibyte = 1024 * 1024;

QString formatName(const QString &word)
{
    static const QHash<QString, QString> names{{u"jpeg"_s, u"JPEG"_s},  {u"png"_s, u"PNG"_s},   {u"webp"_s, u"WebP"_s},
                                               {u"heic"_s, u"HEIC"_s},  {u"gif"_s, u"GIF"_s},   {u"mp4"_s, u"MP4"_s},
                                               {u"mov"_s, u"MOV"_s},    {u"webm"_s, u"WebM"_s}, {u"h264"_s, u"H.264"_s},
                                               {u"hevc"_s, u"H.265"_s}, {u"vp8"_s, u"VP8"_s},   {u"vp9"_s, u"VP9"_s},
                                               {u"aac"_s, u"AAC"_s}};
    return names.value(word, word.isEmpty() ? Tr::tr("an unknown format") : word.toUpper());
}

QString formatNames(const QList<QString> &words)
{
    QStringList names;
    for (const QString &word : words)
        names.append(formatName(word));
    return names.join(", "_L1);
}

/// With as many decimals as it needs, at most so many.
QString number(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double scale = std::pow(10, decimals);
    return locale.toString(std::round(value * scale) / scale, 'f', QLocale::FloatingPointShortest);
}

QString sizeText(qint64 bytes)
{
    if (bytes >= 1024 * kMebibyte)
        return number(double(bytes) / double(1024 * kMebibyte), 2) + " GB"_L1;
    return number(double(bytes) / double(kMebibyte), 2) + " MB"_L1;
}

QString durationText(Milliseconds duration)
{
    if (duration >= 2min)
        return Tr::tr("%1 minutes").arg(number(double(duration.count()) / 60'000, 2));
    return Tr::tr("%1 seconds").arg(number(double(duration.count()) / 1000, 3));
}

QString ratioText(double ratio)
{
    if (ratio == 0.8)
        return number(4, 0) + u':' + number(5, 0);
    return ratio >= 1 ? number(ratio, 2) + u':' + number(1, 0) : number(1, 0) + u':' + number(1 / ratio, 2);
}

QString pixels(const MediaAsset &asset)
{
    return u"%1 × %2"_s.arg(QString::number(asset.width), QString::number(asset.height));
}

/// Collects what is wrong with one file for one channel.
class Findings
{
public:
    Findings(const MediaAsset &asset, Channel channel) : m_asset(asset), m_channel(channel) {}

    void add(QLatin1String code, const QString &message, QLatin1String fix)
    {
        m_issues.append(
            {.channel = m_channel, .readiness = Readiness::InvalidMedia, .code = code, .message = message, .fix = fix});
    }
    [[nodiscard]] const MediaAsset &asset() const { return m_asset; }
    /// "The picture" or "The clip", with its name.
    [[nodiscard]] QString subject() const
    {
        const bool image = m_asset.kind == MediaKind::Image;
        if (m_asset.fileName.isEmpty())
            return image ? Tr::tr("The picture") : Tr::tr("The clip");
        return (image ? Tr::tr("The picture “%1”") : Tr::tr("The clip “%1”")).arg(m_asset.fileName);
    }
    [[nodiscard]] QString platform() const { return displayName(m_channel); }
    [[nodiscard]] QList<ReadinessIssue> take() { return std::move(m_issues); }

private:
    const MediaAsset &m_asset;
    Channel m_channel;
    QList<ReadinessIssue> m_issues;
};

void checkContainer(Findings &findings, const QList<QString> &containers)
{
    const QString &container = findings.asset().facts.container;
    if (!containers.contains(container))
        findings.add("format"_L1,
                     Tr::tr("%1 is %2; %3 takes %4.")
                         .arg(findings.subject(), formatName(container), findings.platform(), formatNames(containers)),
                     "convert"_L1);
}

void checkBytes(Findings &findings, qint64 most, QLatin1String fix)
{
    if (most > 0 && findings.asset().bytes > most)
        findings.add(
            "file_size"_L1,
            Tr::tr("%1 has %2; %3 takes up to %4.")
                .arg(findings.subject(), sizeText(findings.asset().bytes), findings.platform(), sizeText(most)),
            fix);
}

void checkRatio(Findings &findings, double least, double most)
{
    const MediaAsset &asset = findings.asset();
    if (most <= 0 || asset.width <= 0 || asset.height <= 0)
        return;
    const double ratio = double(asset.width) / asset.height;
    if (ratio >= least && ratio <= most)
        return;
    const QString sentence = ratio > most ? Tr::tr("%1 is %2, wider than %3; %4 takes %5 to %3.")
                                          : Tr::tr("%1 is %2, taller than %5; %4 takes %5 to %3.");
    findings.add(
        "aspect_ratio"_L1,
        sentence.arg(findings.subject(), pixels(asset), ratioText(most), findings.platform(), ratioText(least)),
        "crop"_L1);
}

void checkImageSize(Findings &findings, const ImageLimits &limits)
{
    const MediaAsset &asset = findings.asset();
    const auto [shortSide, longSide] = std::minmax(asset.width, asset.height);
    if (limits.maxLongSide > 0 && (shortSide > limits.maxShortSide || longSide > limits.maxLongSide))
        findings.add("picture_size"_L1,
                     Tr::tr("%1 is %2; %3 takes pictures up to %4 × %5.")
                         .arg(findings.subject(), pixels(asset), findings.platform(),
                              QString::number(limits.maxShortSide), QString::number(limits.maxLongSide)),
                     "convert"_L1);
}

void checkImage(Findings &findings, const ImageLimits &limits)
{
    if (findings.asset().facts.multiPicture)
        findings.add("format"_L1,
                     Tr::tr("%1 holds several pictures in one file (MPO); %2 takes plain JPEG.")
                         .arg(findings.subject(), findings.platform()),
                     "convert"_L1);
    else
        checkContainer(findings, limits.containers);
    checkBytes(findings, limits.maxBytes, "convert"_L1);
    checkRatio(findings, limits.minRatio, limits.maxRatio);
    checkImageSize(findings, limits);
}

/// How the file is put together, apart from what it shows.
void checkVideoFile(Findings &findings, const VideoLimits &limits)
{
    const MediaFacts &facts = findings.asset().facts;
    if (limits.needsMoovFirst && limits.containers.contains(facts.container)) {
        if (!facts.moovFirst)
            findings.add("format"_L1,
                         Tr::tr("%1 has its index at the end; %2 needs it at the start.")
                             .arg(findings.subject(), findings.platform()),
                         "convert"_L1);
        if (facts.editList)
            findings.add("format"_L1,
                         Tr::tr("%1 was cut with an edit list; %2 takes clips without one.")
                             .arg(findings.subject(), findings.platform()),
                         "convert"_L1);
    }
}

bool isSubsampled420(const QString &pixelFormat)
{
    return pixelFormat.isEmpty() || pixelFormat.contains("420"_L1) || pixelFormat.startsWith("nv12"_L1) ||
           pixelFormat.startsWith("nv21"_L1) || pixelFormat.startsWith("p010"_L1);
}

void checkVideoStream(Findings &findings, const VideoLimits &limits)
{
    const MediaFacts &facts = findings.asset().facts;
    if (!limits.videoCodecs.contains(facts.videoCodec))
        findings.add("codec"_L1,
                     Tr::tr("%1 is encoded as %2; %3 takes %4.")
                         .arg(findings.subject(), formatName(facts.videoCodec), findings.platform(),
                              formatNames(limits.videoCodecs)),
                     "convert"_L1);
    // 23.976 lies inside; an average that measures a hair over 60 is a 60 of the camera.
    constexpr double kSlack = 0.05;
    if (facts.frameRate > 0 &&
        (facts.frameRate < limits.minFrameRate - kSlack || facts.frameRate > limits.maxFrameRate + kSlack))
        findings.add("frame_rate"_L1,
                     Tr::tr("%1 has %2 frames a second; %3 takes %4 to %5.")
                         .arg(findings.subject(), number(facts.frameRate, 2), findings.platform(),
                              number(limits.minFrameRate, 2), number(limits.maxFrameRate, 2)),
                     "convert"_L1);
    if (limits.maxVideoBitRate > 0 && facts.videoBitRate > limits.maxVideoBitRate)
        findings.add("bit_rate"_L1,
                     Tr::tr("%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.")
                         .arg(findings.subject(), number(double(facts.videoBitRate) / 1e6, 1), findings.platform(),
                              number(double(limits.maxVideoBitRate) / 1e6, 1)),
                     "convert"_L1);
}

/// Only Instagram asks for progressive 4:2:0 pictures; those are the limits with an index to check.
void checkVideoPixels(Findings &findings, const VideoLimits &limits)
{
    const MediaFacts &facts = findings.asset().facts;
    if (!limits.needsMoovFirst)
        return;
    if (facts.interlaced)
        findings.add(
            "interlaced"_L1,
            Tr::tr("%1 is interlaced; %2 takes progressive clips.").arg(findings.subject(), findings.platform()),
            "convert"_L1);
    if (!isSubsampled420(facts.pixelFormat))
        findings.add("pixel_format"_L1,
                     Tr::tr("%1 has the colour format %2; %3 takes 4:2:0.")
                         .arg(findings.subject(), facts.pixelFormat, findings.platform()),
                     "convert"_L1);
}

void checkVideoSize(Findings &findings, const VideoLimits &limits)
{
    const MediaAsset &asset = findings.asset();
    if (limits.maxWidth > 0 && asset.width > limits.maxWidth)
        findings.add("width"_L1,
                     Tr::tr("%1 is %2 pixels wide; %3 takes up to %4.")
                         .arg(findings.subject(), QString::number(asset.width), findings.platform(),
                              QString::number(limits.maxWidth)),
                     "convert"_L1);
    const auto [shortSide, longSide] = std::minmax(asset.width, asset.height);
    if (limits.maxSide > 0 && (shortSide < limits.minSide || longSide > limits.maxSide))
        findings.add("picture_size"_L1,
                     Tr::tr("%1 is %2; %3 takes sides from %4 to %5 pixels.")
                         .arg(findings.subject(), pixels(asset), findings.platform(), QString::number(limits.minSide),
                              QString::number(limits.maxSide)),
                     "convert"_L1);
}

void checkDuration(Findings &findings, const VideoLimits &limits)
{
    const Milliseconds duration(findings.asset().durationMs);
    if (duration > limits.maxDuration)
        findings.add(
            "duration"_L1,
            Tr::tr("%1 lasts %2; %3 takes up to %4.")
                .arg(findings.subject(), durationText(duration), findings.platform(), durationText(limits.maxDuration)),
            "trim"_L1);
    else if (duration < limits.minDuration)
        findings.add(
            "duration"_L1,
            Tr::tr("%1 lasts %2; %3 takes %4 and more.")
                .arg(findings.subject(), durationText(duration), findings.platform(), durationText(limits.minDuration)),
            "replace"_L1);
}

void checkAudio(Findings &findings, const VideoLimits &limits)
{
    const MediaFacts &facts = findings.asset().facts;
    if (facts.audioCodec.isEmpty() || limits.audioCodecs.isEmpty()) // no sound is fine, and so is what is not stated
        return;
    QString what;
    if (!limits.audioCodecs.contains(facts.audioCodec))
        what = formatName(facts.audioCodec);
    else if (facts.audioSampleRate > limits.maxAudioSampleRate)
        what = Tr::tr("%1 Hz").arg(facts.audioSampleRate);
    else if (facts.audioChannels > limits.maxAudioChannels)
        what = Tr::tr("%1 channels").arg(facts.audioChannels);
    if (!what.isEmpty())
        findings.add("audio"_L1,
                     Tr::tr("%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.")
                         .arg(findings.subject(), what, findings.platform(), formatNames(limits.audioCodecs),
                              QString::number(limits.maxAudioSampleRate), QString::number(limits.maxAudioChannels)),
                     "convert"_L1);
}

void checkVideo(Findings &findings, const VideoLimits &limits)
{
    checkContainer(findings, limits.containers);
    checkVideoFile(findings, limits);
    checkBytes(findings, limits.maxBytes, "convert"_L1);
    checkDuration(findings, limits);
    checkRatio(findings, limits.minRatio, limits.maxRatio);
    checkVideoSize(findings, limits);
    checkVideoStream(findings, limits);
    checkVideoPixels(findings, limits);
    checkAudio(findings, limits);
}

void checkKind(Findings &findings, PostType type)
{
    const bool image = findings.asset().kind == MediaKind::Image;
    findings.add("type"_L1,
                 (image ? Tr::tr("%1 is a picture; %2 takes clips for a post of the type %3.")
                        : Tr::tr("%1 is a clip; %2 takes pictures for a post of the type %3."))
                     .arg(findings.subject(), findings.platform(), word(type)),
                 "change_type"_L1);
}

} // namespace

QList<ReadinessIssue> mediaIssues(const MediaAsset &asset, Channel channel, PostType type)
{
    Findings findings(asset, channel);
    const PostLimits &limits = postLimits(channel, type);
    const bool image = asset.kind == MediaKind::Image;
    if (image ? !limits.images : !limits.videos)
        checkKind(findings, type);
    else if (image)
        checkImage(findings, limits.image);
    else
        checkVideo(findings, limits.video);
    return findings.take();
}

} // namespace kalends
