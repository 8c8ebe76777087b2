// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/overlap.h"

#include <algorithm>
#include <numeric>

namespace kalends
{

namespace
{

QList<int> orderedByTop(const QList<Extent> &extents)
{
    QList<int> order(extents.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return extents[a].top < extents[b].top; });
    return order;
}

/// Lanes for tiles that hang together; `group` is in order of the tops.
class Group
{
public:
    Group(const QList<Extent> &extents, QList<int> group) : m_extents(extents), m_group(std::move(group)) {}

    void layOut(LaneLayout &layout, int most)
    {
        takeFirstFreeLanes(layout);
        const int lanes = int(m_bottoms.size());
        const int shown = lanes <= most ? lanes : most - 1;
        for (const int tile : m_group) {
            Lane &lane = layout.lanes[tile];
            lane.of = std::min(lanes, most);
            if (lane.first >= shown)
                m_hidden.append(tile);
        }
        for (const int tile : m_group) {
            if (layout.lanes[tile].first < shown)
                widen(layout, tile, shown);
        }
        for (const int tile : m_hidden)
            layout.lanes[tile] = {-1, 0, most};
        gatherCrowds(layout, most);
    }

private:
    void takeFirstFreeLanes(LaneLayout &layout)
    {
        for (const int tile : m_group) {
            const auto free = std::find_if(m_bottoms.begin(), m_bottoms.end(),
                                           [&](qreal bottom) { return bottom <= m_extents[tile].top; });
            layout.lanes[tile].first = int(free - m_bottoms.begin());
            if (free == m_bottoms.end())
                m_bottoms.append(m_extents[tile].bottom);
            else
                *free = m_extents[tile].bottom;
        }
    }

    void widen(LaneLayout &layout, int tile, int shown)
    {
        Lane &lane = layout.lanes[tile];
        int until = m_hidden.isEmpty() ? lane.of : shown;
        for (const int other : m_group) {
            const Lane &neighbour = layout.lanes[other];
            if (neighbour.first > lane.first && neighbour.first < until && overlap(tile, other))
                until = neighbour.first;
        }
        lane.span = until - lane.first;
    }

    void gatherCrowds(LaneLayout &layout, int most)
    {
        for (const int tile : m_hidden) {
            const Extent &extent = m_extents[tile];
            if (layout.crowds.isEmpty() || m_freshCrowd || layout.crowds.last().extent.bottom <= extent.top)
                layout.crowds.append({extent, most - 1, most, {}});
            m_freshCrowd = false;
            Crowd &crowd = layout.crowds.last();
            crowd.extent.bottom = std::max(crowd.extent.bottom, extent.bottom);
            crowd.hidden.append(tile);
        }
    }

    [[nodiscard]] bool overlap(int a, int b) const
    {
        return m_extents[a].top < m_extents[b].bottom && m_extents[b].top < m_extents[a].bottom;
    }

    const QList<Extent> &m_extents;
    QList<int> m_group;
    QList<int> m_hidden;
    QList<qreal> m_bottoms; ///< of the last tile in each lane
    bool m_freshCrowd = true;
};

} // namespace

LaneLayout assignLanes(const QList<Extent> &extents, int most)
{
    LaneLayout layout;
    layout.lanes.resize(extents.size());
    most = std::max(1, most);
    QList<int> group;
    qreal bottom = 0;
    const auto close = [&] {
        if (!group.isEmpty())
            Group(extents, std::exchange(group, {})).layOut(layout, most);
    };
    for (const int tile : orderedByTop(extents)) {
        if (!group.isEmpty() && extents[tile].top >= bottom)
            close();
        bottom = group.isEmpty() ? extents[tile].bottom : std::max(bottom, extents[tile].bottom);
        group.append(tile);
    }
    close();
    return layout;
}

} // namespace kalends
