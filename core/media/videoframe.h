// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QImage>

namespace kalends
{

/// The picture of a clip that is shown at `at` (the last one, if the clip is shorter), turned upright, its longer side
/// `side` at most.
[[nodiscard]] Result<QImage> videoFrame(const QString &path, const QString &name, const QString &container,
                                        Milliseconds at, int side);

} // namespace kalends
