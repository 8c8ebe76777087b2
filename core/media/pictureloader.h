// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

#include <QImage>
#include <QString>

namespace kalends
{

/// The pixels of a picture of the library: upright (EXIF, HEIF), in its own colours. A JPEG is decoded at a half, a
/// quarter or an eighth where its longer side still has `leastSide` pixels; `leastSide` 0: all of it. Blocking, any
/// thread. Errors: MediaMissing, MediaRejected, FileUnreadable (no decoder on this computer).
[[nodiscard]] Result<QImage> loadPicture(const QString &path, const MediaAsset &asset, int leastSide = 0);

/// The same pixels as sRGB, eight bits, on white where it was transparent, and with nothing beside the pixels (no EXIF,
/// place, profile, texts). What does not name its colours is sRGB.
[[nodiscard]] QImage plainPicture(const QImage &image);

} // namespace kalends
