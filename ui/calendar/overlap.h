// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace kalends
{

/// What a tile covers of a column, in pixels: from `top` up to, but not including, `bottom`.
struct Extent {
    qreal top = 0;
    qreal bottom = 0;
    friend bool operator==(const Extent &, const Extent &) = default;
};

/// Where a tile stands beside the ones that it overlaps.
struct Lane {
    int first = 0; ///< counted from the leading edge; -1: no room, it is behind a "+4 more"
    int span = 1;  ///< how many lanes it fills
    int of = 1;    ///< lanes of its group
    [[nodiscard]] bool isHidden() const { return first < 0; }
    friend bool operator==(const Lane &, const Lane &) = default;
};

/// Tiles for which there was no lane, as one mark in the last lane of their group.
struct Crowd {
    Extent extent;
    int lane = 0;
    int of = 1;
    QList<int> hidden; ///< indices into what was given
};

struct LaneLayout {
    QList<Lane> lanes; ///< one for each extent given, in the same order
    QList<Crowd> crowds;
};

/// Puts overlapping tiles side by side: as few lanes as the deepest overlap needs, the earlier tile nearer to the
/// leading edge, and each tile as wide as its right-hand neighbours leave it. The answer depends on nothing but tops,
/// bottoms and (for equal tops) the order given, so that a tile does not hop about when an unrelated one changes.
/// `most` is the number of lanes there is room for (at least 1): groups deeper than that hide the rest in crowds.
[[nodiscard]] LaneLayout assignLanes(const QList<Extent> &extents, int most);

} // namespace kalends
