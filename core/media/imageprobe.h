// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/sniff.h"
#include "model/media.h"
#include "model/result.h"

class QImageReader;

namespace kalends
{

/// A reader that takes exactly the format that the bytes announced, turns by EXIF, and allocates 256 MB at most.
void setUp(QImageReader &reader, const QString &path, const QString &container);

/// What a picture is, and that it can be decoded to its end. `name` is for the words of an error. Errors:
/// MediaRejected.
[[nodiscard]] Result<MediaAsset> probeImage(const QString &path, const QString &name, const Sniffed &sniffed);

} // namespace kalends
