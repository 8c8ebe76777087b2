// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QImage>
#include <QString>

namespace kalends
{

/// The pixels of a HEIF file's primary picture, upright, with the colours it names. Through libheif, which is loaded
/// when the first such file comes. Blocking, any thread. Errors: FileUnreadable (the library is not installed),
/// MediaRejected.
[[nodiscard]] Result<QImage> decodeHeif(const QString &path, const QString &name);

} // namespace kalends
