// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/workroom.h"
#include "ui/tour/tourwatch.h"

namespace kalends
{

/// What the tour needs to know of the posts, as the store has them now. For the workroom's thread. Of a plan larger
/// than any sandbox's only the first twenty thousand are read.
[[nodiscard]] Result<QList<PostSight>> sightsOfAll(Services &services);
/// Of these; what is deleted is said to be gone.
[[nodiscard]] Result<QList<PostSight>> sightsOf(Services &services, const QSet<EntryId> &ids);

} // namespace kalends
