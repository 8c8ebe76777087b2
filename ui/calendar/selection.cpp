// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/selection.h"

#include <algorithm>

namespace kalends
{

void PlanSelection::become(QSet<EntryId> ids, EntryId current, EntryId anchor)
{
    const bool same = ids == m_ids && current == m_current;
    m_ids = std::move(ids);
    m_current = std::move(current);
    m_anchor = std::move(anchor);
    if (!same)
        Q_EMIT changed();
}

void PlanSelection::selectOnly(const EntryId &id)
{
    become({id}, id, id);
}

void PlanSelection::toggle(const EntryId &id)
{
    QSet<EntryId> ids = m_ids;
    if (!ids.remove(id))
        ids.insert(id);
    become(std::move(ids), id, id);
}

void PlanSelection::extendTo(const EntryId &id, const QList<EntryId> &ordered)
{
    const qsizetype to = ordered.indexOf(id);
    const qsizetype from = ordered.indexOf(m_anchor);
    if (from < 0 || to < 0)
        return selectOnly(id);
    QSet<EntryId> ids;
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i)
        ids.insert(ordered.at(i));
    become(std::move(ids), id, m_anchor);
}

void PlanSelection::select(const QSet<EntryId> &ids, const EntryId &current)
{
    become(ids, current, current.isEmpty() ? m_anchor : current);
}

void PlanSelection::clear()
{
    become({}, {}, {});
}

void PlanSelection::remove(const QSet<EntryId> &gone)
{
    QSet<EntryId> ids = m_ids;
    ids.subtract(gone);
    become(std::move(ids), gone.contains(m_current) ? EntryId() : m_current,
           gone.contains(m_anchor) ? EntryId() : m_anchor);
}

} // namespace kalends
