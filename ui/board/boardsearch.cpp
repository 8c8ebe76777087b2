// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// The board's filter and search: what a longer text narrows at once, and what the store finds behind it.
#include "ui/board/planboard.h"

namespace kalends
{

void PlanBoard::setFilter(const PlanFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool otherText = filter.text != m_filter.text;
    // What a longer text finds is among what the shorter one found, so that goes on being shown until the answer.
    if (otherText && !(m_matches && !m_filter.text.isEmpty() && filter.text.contains(m_filter.text))) {
        m_matches.reset();
        m_matchesByWeek = false;
    }
    m_filter = filter;
    if (otherText) {
        m_found.clear();
        m_foundCount = 0;
        m_searchTicket = filter.text.isEmpty() ? 0 : m_writer.run(SearchCommand{filter.text});
    }
    Q_EMIT reset();
    Q_EMIT shelfChanged();
}

void PlanBoard::searched(const PlanAnswer &answer)
{
    m_searchTicket = 0;
    if (answer.error) {
        noteFailure(*answer.error);
        Q_EMIT refused(answer.error->message, answer.error->hint, {});
    } else {
        m_matches = QSet<EntryId>(answer.found.newest.begin(), answer.found.newest.end());
        m_matchesByWeek = !answer.found.isComplete();
        m_matchedWeeks.clear();
        m_shelfMatched = false;
        m_foundCount = answer.found.count;
        m_found = answer.tiles;
    }
    Q_EMIT reset();
    Q_EMIT shelfChanged();
    Q_EMIT searchFinished();
}

/// Which posts of these weeks the text is in: what is asked once for a week stays known while the text does.
void PlanBoard::matchWeeks(Week first, Week last)
{
    while (first <= last && m_matchedWeeks.contains(first))
        ++first;
    while (first <= last && m_matchedWeeks.contains(last))
        --last;
    if (first > last)
        return;
    takeMatches(m_reader.searchBetween(m_filter.text, startOf(first), startOf(last + 1)));
    for (Week week = first; week <= last; ++week)
        m_matchedWeeks.insert(week);
}

void PlanBoard::matchShelf()
{
    if (std::exchange(m_shelfMatched, true))
        return;
    takeMatches(m_reader.searchShelf(m_filter.text));
}

void PlanBoard::takeMatches(const Result<QList<EntryId>> &ids)
{
    if (!ids.ok())
        return noteFailure(ids.error());
    for (const EntryId &id : *ids)
        m_matches->insert(id);
}

QList<BoardTile> PlanBoard::found(int limit)
{
    QList<BoardTile> tiles;
    for (const EntryTile &tile : std::as_const(m_found)) {
        if (tiles.size() == limit)
            break;
        const auto changed = m_overlay.constFind(tile.id);
        const bool settled = changed == m_overlay.constEnd();
        if (!settled && !*changed)
            continue;
        const BoardTile shown = settled ? boardTile(tile) : **changed;
        if (m_filter.takes(shown.entry))
            tiles.append(shown);
    }
    return tiles;
}

} // namespace kalends
