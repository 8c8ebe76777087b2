// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace kalends::sandbox::test
{

/// The bytes of an H.264 clip made for the test; `options` are those of the picture source. Empty when the ffmpeg
/// program is missing.
inline QByteArray clip(const QString &options = QStringLiteral("duration=4:rate=30"),
                       const QString &size = QStringLiteral("540x960"))
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clip.mp4"));
    QProcess::execute(QStringLiteral("ffmpeg"),
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"),
                       QStringLiteral("-i"), QStringLiteral("testsrc2=size=%1:%2").arg(size, options),
                       QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                       QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                       QStringLiteral("-movflags"), QStringLiteral("+faststart"), path});
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kalends::sandbox::test
