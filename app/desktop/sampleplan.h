// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/planner.h"

#include <QImage>

namespace kalends
{

class MediaCatalog;

/// A picture that looks like a photo from afar: soft colours, light, a horizon. The same for the same number.
[[nodiscard]] QImage samplePicture(int number, QSize size);

/// A few weeks of posts to play with in the sandbox: pictures of our own making, captions, drafts, and one post that
/// goes out in two minutes. `folder` takes the pictures while they are imported. Blocks: for a worker thread.
[[nodiscard]] Result<void> makeSamplePlan(Planner &planner, MediaCatalog &catalog, const QString &folder, Instant now,
                                          const QByteArray &zone);

} // namespace kalends
