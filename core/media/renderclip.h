// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/render.h"

namespace kalends
{

/// render() for clips.
[[nodiscard]] Result<void> renderClip(const RenderOrder &order, const QString &target, RenderControl &control);

} // namespace kalends
