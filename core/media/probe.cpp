// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe.h"

#include "media/imageprobe.h"
#include "media/library.h"
#include "media/mediaerror.h"
#include "media/videoprobe.h"
#include "model/texts.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kalends
{

Result<MediaAsset> probeNamed(const QString &path, const QString &name)
{
    const QFileInfo info(path); // a pipe would block, so the kind is asked before anything is opened
    if (!info.exists())
        return readError(name, ENOENT);
    if (!info.isFile())
        return unreadable(name, Texts::tr("is not a file"), Texts::tr("Choose a picture or a clip."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readError(name, file.error() == QFileDevice::PermissionsError ? EACCES : EIO);
    if (file.size() == 0)
        return rejected(name, Texts::tr("is empty (0 bytes)"),
                        Texts::tr("Copy or download the file again, and add it then."));
    const QByteArray head = file.read(kSniffBytes);
    if (head.isEmpty())
        return readError(name, EIO);
    const Sniffed sniffed = sniff(head);
    const qint64 bytes = file.size();
    file.close();

    using Family = Sniffed::Family;
    const QString hint = Texts::tr("Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.");
    if (sniffed.family == Family::Unknown)
        return rejected(name, Texts::tr("is not a picture or a clip, whatever its name says"), hint);
    if (sniffed.family == Family::Known)
        return rejected(name, Texts::tr("is a file of another kind (%1), which cannot be posted").arg(sniffed.label),
                        hint);
    const bool clip = sniffed.family == Family::Mov || sniffed.family == Family::WebM;
    auto probed = clip ? probeVideo(path, name, sniffed) : probeImage(path, name, sniffed);
    if (!probed)
        return probed;
    probed->fileName = name;
    probed->bytes = bytes;
    return probed;
}

Result<MediaAsset> probeFile(const QString &path)
{
    return probeNamed(path, displayName(path));
}

} // namespace kalends
