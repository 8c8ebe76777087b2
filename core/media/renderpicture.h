// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/render.h"

namespace kalends
{

/// render() for pictures.
[[nodiscard]] Result<void> renderPicture(const RenderOrder &order, const QString &target, RenderControl &control);

/// The size that a picture of `size` pixels is given: no larger than the limits want, never enlarged, and a shape that
/// rounding to whole pixels brought just outside of the allowed ones brought inside again.
[[nodiscard]] QSize pictureSize(QSize size, const ImageLimits &limits);

} // namespace kalends
