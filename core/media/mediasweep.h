// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <functional>

namespace kalends
{

/// What a sweep took away.
struct Swept {
    int files = 0;
    qint64 bytes = 0;
};

/// Blocking: takes the files that were used longest ago out of the cache until at most `mostBytes` are left. When a
/// file was used is what the file system says; where it does not write that down, when it was made.
Swept pruneCache(const QString &cacheFolder, qint64 mostBytes);

/// Blocking: takes the files out of the library that no import finished with: older than a day, and with a hash that
/// `isKnown` denies. Anything else in the folder is left alone. The first error of `isKnown` ends it.
[[nodiscard]] Result<Swept> sweepLibrary(const QString &mediaFolder, Instant now,
                                         const std::function<Result<bool>(const QByteArray &sha256)> &isKnown);

} // namespace kalends
