// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QImage>
#include <QList>
#include <functional>

namespace kalends
{

/// The picture of a clip that is shown at `at` (the last one, if the clip is shorter), turned upright, its longer side
/// `side` at most.
[[nodiscard]] Result<QImage> videoFrame(const QString &path, const QString &name, const QString &container,
                                        Milliseconds at, int side);

/// Several pictures of one clip, each told as soon as it is there; ends early when `each` answers false. The clip is
/// opened once. Error: it cannot be opened at all.
[[nodiscard]] Result<void> videoFrames(const QString &path, const QString &name, const QString &container,
                                       const QList<Milliseconds> &times, int side,
                                       const std::function<bool(int index, const Result<QImage> &)> &each);

} // namespace kalends
