// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

namespace kalends
{

/// probeFile() for a copy: `name` is what the person calls the file. Leaves id, sha256 and importedAt empty.
[[nodiscard]] Result<MediaAsset> probeNamed(const QString &path, const QString &name);

} // namespace kalends
