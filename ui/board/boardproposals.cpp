// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/planboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Posts that are only proposed: pictures between the posts of the store, which become posts when somebody keeps them.

namespace kalends
{

PlanBoard::Ghost PlanBoard::ghostOf(const ProposedPost &post)
{
    EntryTile picture = standIn(post.entry);
    picture.id = post.id;
    Ghost ghost{.post = post, .tile = boardTile(picture)};
    ghost.tile.mark = BoardTile::Mark::Proposed;
    return ghost;
}

void PlanBoard::addProposals(const QList<ProposedPost> &posts)
{
    QSet<QDate> days;
    for (ProposedPost post : posts) {
        if (post.id.isEmpty())
            post.id = EntryId::create();
        if (post.entry.timezone.isEmpty())
            post.entry.timezone = m_zoneId;
        post.entry.state = EntryState::Draft; // planning it is another yes
        const Ghost ghost = ghostOf(post);
        if (ghost.tile.isOnShelf()) // without a time there is nothing to look at
            continue;
        if (const auto known = m_ghosts.constFind(post.id); known != m_ghosts.constEnd())
            days.insert(known->tile.date());
        m_ghosts.insert(post.id, ghost);
        days.insert(ghost.tile.date());
    }
    tellGhosts(days);
}

void PlanBoard::tellGhosts(const QSet<QDate> &days)
{
    if (days.isEmpty())
        return;
    Q_EMIT daysChanged(days);
    Q_EMIT proposalsChanged();
}

QList<BoardTile> PlanBoard::proposalTiles() const
{
    QList<BoardTile> tiles;
    tiles.reserve(m_ghosts.size());
    for (const Ghost &ghost : m_ghosts)
        tiles.append(ghost.tile);
    std::ranges::sort(tiles, earlier);
    return tiles;
}

std::optional<ProposedPost> PlanBoard::proposal(const EntryId &id) const
{
    const auto ghost = m_ghosts.constFind(id);
    return ghost == m_ghosts.constEnd() ? std::nullopt : std::optional(ghost->post);
}

void PlanBoard::appendGhosts(QList<BoardTile> &tiles, QDate day) const
{
    for (const Ghost &ghost : m_ghosts) {
        if (ghost.tile.date() != day || !m_filter.takes(ghost.tile.entry))
            continue;
        if (m_filter.text.isEmpty() || ghost.tile.entry.title.contains(m_filter.text, Qt::CaseInsensitive))
            tiles.append(ghost.tile);
    }
}

/// Another zone, other rules of the zone: the same times lie elsewhere.
void PlanBoard::placeGhosts()
{
    for (Ghost &ghost : m_ghosts)
        ghost = ghostOf(ghost.post);
}

// ---- What the verbs do with them ----

QList<Placement> PlanBoard::moveGhosts(const QList<Placement> &moves)
{
    QList<Placement> posts;
    QSet<QDate> days;
    QList<EntryId> toShelf;
    QList<EntryId> past;
    for (const Placement &placement : moves) {
        const auto known = m_ghosts.find(placement.id);
        if (known == m_ghosts.end()) {
            posts.append(placement);
            continue;
        }
        ProposedPost moved = known->post;
        moved.entry.at = placement.at;
        const Ghost ghost = ghostOf(moved);
        if (ghost.tile.isOnShelf()) {
            known->post.entry.at = std::monostate{};
            toShelf.append(placement.id);
        } else if (*ghost.tile.entry.scheduledAt < now()) {
            past.append(placement.id);
        } else {
            days.insert(known->tile.date());
            days.insert(ghost.tile.date());
            *known = ghost;
        }
    }
    tellGhosts(days);
    if (!toShelf.isEmpty()) // who puts it to the drafts wants to have it
        keepProposals(toShelf);
    if (!past.isEmpty())
        Q_EMIT refused(tr("%n proposal(s) would lie in the past and stayed.", nullptr, int(past.size())), {}, past);
    return posts;
}

QList<Placement> PlanBoard::copyGhosts(const QList<Placement> &copies)
{
    QList<Placement> posts;
    QList<ProposedPost> more;
    for (const Placement &placement : copies) {
        const auto known = m_ghosts.constFind(placement.id);
        if (known == m_ghosts.constEnd()) {
            posts.append(placement);
            continue;
        }
        ProposedPost copy = known->post;
        copy.id = EntryId::create();
        if (!std::holds_alternative<std::monostate>(placement.at))
            copy.entry.at = placement.at;
        more.append(copy);
    }
    addProposals(more);
    return posts;
}

QList<EntryId> PlanBoard::shiftGhosts(const QList<EntryId> &ids, ShiftAmount by)
{
    QList<EntryId> posts;
    QList<Placement> moves;
    for (const EntryId &id : ids) {
        const auto ghost = m_ghosts.constFind(id);
        if (ghost == m_ghosts.constEnd()) {
            posts.append(id);
            continue;
        }
        const EntryTile &tile = ghost->tile.entry;
        if (const auto to = m_zones.shift(*tile.scheduledAt, tile.wall, tile.timezone, by); to.ok())
            moves.append({id, to->wall});
    }
    moveGhosts(moves);
    return posts;
}

QList<EntryId> PlanBoard::withoutGhosts(const QList<EntryId> &ids) const
{
    QList<EntryId> posts = ids;
    posts.removeIf([this](const EntryId &id) { return m_ghosts.contains(id); });
    return posts;
}

QList<ProposedPost> PlanBoard::takeGhosts(const QList<EntryId> &ids)
{
    QList<ProposedPost> taken;
    QSet<QDate> days;
    for (const EntryId &id : ids) {
        const auto ghost = m_ghosts.constFind(id);
        if (ghost == m_ghosts.constEnd())
            continue;
        days.insert(ghost->tile.date());
        taken.append(ghost->post);
        m_ghosts.erase(ghost);
    }
    tellGhosts(days);
    return taken;
}

void PlanBoard::dropProposals(const QList<EntryId> &ids)
{
    if (const QList<ProposedPost> dropped = takeGhosts(ids); !dropped.isEmpty())
        Q_EMIT proposalsDropped(dropped);
}

quint64 PlanBoard::keepProposals(const QList<EntryId> &ids)
{
    QList<EntryId> kept;
    QList<EntryId> past;
    for (const EntryId &id : ids) {
        const auto ghost = m_ghosts.constFind(id);
        if (ghost == m_ghosts.constEnd())
            continue;
        const bool hasTime = !std::holds_alternative<std::monostate>(ghost->post.entry.at);
        (hasTime && *ghost->tile.entry.scheduledAt < now() ? past : kept).append(id);
    }
    quint64 ticket = 0;
    if (!kept.isEmpty()) {
        const QList<ProposedPost> posts = takeGhosts(kept);
        QList<NewEntry> entries;
        for (const ProposedPost &post : posts)
            entries.append(post.entry);
        ticket = create(entries);
        m_beingKept.insert(ticket, posts);
    }
    if (!past.isEmpty())
        Q_EMIT refused(tr("The time of %n proposal(s) has passed meanwhile.", nullptr, int(past.size())),
                       tr("Move it to a time ahead, or drop it."), past);
    return ticket;
}

/// What could not be made is proposed still.
void PlanBoard::settleKept(const PlanAnswer &answer)
{
    QList<ProposedPost> posts = m_beingKept.take(answer.ticket);
    if (!answer.error)
        return;
    for (ProposedPost &post : posts) {
        if (std::holds_alternative<std::monostate>(
                post.entry.at)) // it was on its way to the drafts; its day is unknown
            post.entry.at = freeSlot(today());
    }
    addProposals(posts);
}

} // namespace kalends
