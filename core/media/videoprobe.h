// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/sniff.h"
#include "model/media.h"
#include "model/result.h"

namespace kalends
{

/// What a clip is, that all of it is there, and that its first picture can be decoded. Errors: MediaRejected.
[[nodiscard]] Result<MediaAsset> probeVideo(const QString &path, const QString &name, const Sniffed &sniffed);

} // namespace kalends
