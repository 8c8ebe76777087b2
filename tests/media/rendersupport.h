// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/library.h"
#include "media/render.h"

#include <QColor>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace kalends
{

inline QString fixture(const QString &name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + name;
}

/// The ffmpeg command line; false when it fails.
inline bool ffmpeg(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("ffmpeg"),
                  QStringList{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                              QStringLiteral("error"), QStringLiteral("-y")} +
                      arguments);
    return process.waitForFinished(50'000) && process.exitCode() == 0;
}

/// What ffprobe says of the first stream of a kind ("v:0", "a:0"): the values of `entries`, one a line.
inline QStringList ffprobe(const QString &path, const QString &stream, const QString &entries)
{
    QProcess process;
    process.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-select_streams"), stream,
                   QStringLiteral("-show_entries"), entries, QStringLiteral("-of"), QStringLiteral("csv=p=0"), path});
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).split(QChar::LineFeed, Qt::SkipEmptyParts);
}

/// Renders and looks at the result again.
struct Rendering {
    Result<void> outcome;
    MediaAsset made;
    QString path;

    Rendering(const QTemporaryDir &folder, const QString &source, const MediaEdit &edit, Channel channel, PostType type)
        : path(folder.filePath(QStringLiteral("made")))
    {
        const auto asset = probeFile(source);
        if (!asset) {
            outcome = asset.error();
            return;
        }
        RenderControl control;
        outcome = render({source, *asset, edit, postLimits(channel, type)}, path, control);
        if (!outcome)
            return;
        const auto probed = probeFile(path);
        if (probed)
            made = *probed;
        else
            outcome = probed.error();
    }
    [[nodiscard]] QString trouble() const { return outcome ? QString() : outcome.error().message; }
    [[nodiscard]] QStringList issues(Channel channel, PostType type) const
    {
        QStringList messages;
        for (const ReadinessIssue &issue : mediaIssues(made, channel, type))
            messages.append(issue.message);
        return messages;
    }
};

/// Near enough after a lossy way.
inline bool isLike(QColor a, QColor b, int tolerance = 28)
{
    return qAbs(a.red() - b.red()) <= tolerance && qAbs(a.green() - b.green()) <= tolerance &&
           qAbs(a.blue() - b.blue()) <= tolerance;
}

/// Four quarters: red, green above blue, yellow.
inline QImage quarters(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool left = x < size.width() / 2;
            const bool top = y < size.height() / 2;
            image.setPixelColor(x, y,
                                top ? (left ? QColor(230, 30, 30) : QColor(30, 200, 30))
                                    : (left ? QColor(30, 30, 220) : QColor(230, 220, 30)));
        }
    }
    return image;
}

/// The colours in the middles of the quarters, left to right, top to bottom.
inline QList<QColor> quarterColours(const QImage &image)
{
    const auto at = [&](double x, double y) {
        return image.pixelColor(int(x * image.width()), int(y * image.height()));
    };
    return {at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)};
}

} // namespace kalends
