// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/planstretch.h"

#include <algorithm>

namespace kalends
{

namespace
{

constexpr int kDaysMore = 28;
constexpr int kMostDays = 200 * 7;
constexpr int kMostPosts = 4000;
constexpr int kFewPosts = 60;       ///< not enough to fill a window: nothing to let go of
const QDate kBeginning(1970, 1, 1); // what the store takes from outside
const QDate kEnd(2199, 12, 31);

} // namespace

void PlanStretch::reset(QDate first, QDate last)
{
    m_first = std::clamp(first, kBeginning, kEnd);
    m_last = std::clamp(last, m_first, kEnd);
    forget();
}

void PlanStretch::forget()
{
    m_earliest.reset();
    m_next.reset();
}

bool PlanStretch::hasEarlier()
{
    if (!m_earliest)
        m_earliest = m_board.firstDayFrom(kBeginning);
    return *m_earliest && **m_earliest < m_first;
}

bool PlanStretch::hasLater()
{
    if (m_last >= kEnd)
        return false;
    if (!m_next)
        m_next = m_board.firstDayFrom(m_last.addDays(1));
    return m_next->has_value();
}

bool PlanStretch::growEarlier()
{
    if (!hasEarlier() || !mayGrow())
        return false;
    // Backwards the store is not asked for the nearest post but for the days themselves, twice as many each time.
    for (int days = kDaysMore; hasEarlier() && m_first.daysTo(m_last) <= kMostDays; days *= 2) {
        const QDate before = m_first;
        m_first = std::max(m_first.addDays(-days), **m_earliest);
        if (!m_board.filter().isEmpty() || !m_board.tilesBetween(m_first, before.addDays(-1)).isEmpty())
            break;
    }
    letGoOf(true);
    return true;
}

bool PlanStretch::growLater()
{
    if (!hasLater() || !mayGrow())
        return false;
    m_last = std::min(std::max(m_last.addDays(kDaysMore), **m_next), kEnd);
    m_next.reset();
    letGoOf(false);
    return true;
}

bool PlanStretch::mayGrow()
{
    return m_first.daysTo(m_last) <= kMostDays || tiles().size() >= kFewPosts;
}

void PlanStretch::letGoOf(bool later)
{
    qsizetype posts = tiles().size();
    while (m_first < m_last && (m_first.daysTo(m_last) > kMostDays || posts > kMostPosts)) {
        QDate &end = later ? m_last : m_first;
        posts -= m_board.tilesOn(end).size();
        end = end.addDays(later ? -1 : 1);
        if (later)
            m_next.reset();
    }
}

QList<BoardTile> PlanStretch::tiles()
{
    return m_board.tilesBetween(m_first, m_last);
}

} // namespace kalends
