// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// Pictures and clips, as the probe meets them: what it takes has a size, a kind and a type.
#include "bytes.h"

#include "media/heif.h"
#include "media/jpegscan.h"
#include "media/movfile.h"
#include "media/probe.h"
#include "media/sniff.h"

#include <QLoggingCategory>

using namespace kalends;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(u"*=false"_s);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::OneFile file(".bin");
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)sniff(bytes.left(kSniffBytes));
    (void)scanJpeg(bytes);
    const QString &path = file.write(bytes);
    (void)readMov(path);
    (void)readHeif(path);
    if (const Result<MediaAsset> asset = probeNamed(path, u"file"_s))
        fuzz::demand(asset->width > 0 && asset->height > 0 && !asset->mime.isEmpty() && asset->bytes == bytes.size());
    return 0;
}
