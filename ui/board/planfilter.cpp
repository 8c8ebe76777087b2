// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/planfilter.h"

#include <algorithm>

namespace kalends
{

bool PlanFilter::takes(const EntryTile &tile) const
{
    if (!readiness.isEmpty() && !readiness.contains(tile.readiness))
        return false;
    if (!channels.isEmpty() && std::ranges::none_of(tile.channels, [this](Channel c) { return channels.contains(c); }))
        return false;
    return labels.isEmpty() ||
           std::ranges::any_of(tile.labels, [this](const QString &label) { return labels.contains(label); });
}

} // namespace kalends
