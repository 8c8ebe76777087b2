// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/planboard.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// A year of weeks before and after is what a person leafs through; beyond it the oldest reads make room.
constexpr qsizetype kWeeksKept = 220;
/// Between two weeks that are read ahead there is room for what a person asks.
constexpr auto kAheadStep = 20ms;
/// More ids than these are quicker read again by the week.
constexpr qsizetype kRereadAtMost = 1000;
constexpr Milliseconds kTimeToWrite = 30min; ///< before a post of today goes out

} // namespace

PlanBoard::PlanBoard(Planner &reader, PlanWriter &writer, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_reader(reader),
      m_writer(writer),
      m_clock(clock),
      m_zone(systemZoneId()),
      m_zoneId(systemZoneId())
{
    m_aheadTimer.setInterval(kAheadStep);
    connect(&m_aheadTimer, &QTimer::timeout, this, &PlanBoard::readNextAhead);
    connect(&m_writer, &PlanWriter::answered, this, &PlanBoard::answer);
    connect(&m_writer, &PlanWriter::imported, this,
            [this](quint64 ticket, int post, int, const MediaId &media) { imported(ticket, post, media); });
}

PlanBoard::~PlanBoard() = default;

void PlanBoard::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone.id() == m_zoneId)
        return;
    m_zone = zone;
    m_zoneId = zone.id();
    everythingChanged();
}

QDate PlanBoard::today() const
{
    return wallTimeAt(now(), m_zone).date();
}

WallTime PlanBoard::wallAt(Instant at) const
{
    return wallTimeAt(at, m_zone);
}

Instant PlanBoard::instantOf(WallTime wall) const
{
    return resolve(wall, m_zone).instant;
}

PlanTime PlanBoard::planTime(WallTime wall, const QByteArray &entryZone) const
{
    if (entryZone.isEmpty() || entryZone == m_zoneId)
        return wall;
    return instantOf(wall);
}

WallTime PlanBoard::freeSlot(QDate day) const
{
    const auto isTaken = [this, day](QTime time) {
        const auto tiles = m_days.constFind(day);
        return tiles != m_days.constEnd() &&
               std::ranges::any_of(*tiles, [time](const BoardTile &tile) { return tile.time() == time; });
    };
    const Instant from = now() + kTimeToWrite;
    for (const int hour : {9, 12, 15, 18, 21}) {
        const WallTime wall = WallTime::from(day, QTime(hour, 0));
        if (day < today() || (instantOf(wall) > from && !isTaken(wall.time())))
            return wall;
    }
    constexpr qint64 quarter = 15 * 60 * 1000;
    const WallTime next{(wallAt(from).ms / quarter + 1) * quarter};
    // Late in the evening nothing is left of today: a time that is over would be no good one.
    return next.date() == day ? next : WallTime::from(day == today() ? day.addDays(1) : day, QTime(9, 0));
}

// ---- What is shown ----

BoardTile PlanBoard::boardTile(const EntryTile &tile, bool pending)
{
    BoardTile shown{.entry = tile, .wall = {}, .pending = pending};
    if (tile.scheduledAt) {
        const Result<WallTime> wall = m_zones.wallAt(*tile.scheduledAt, m_zoneId);
        shown.wall = wall.ok() ? *wall : wallTimeAt(*tile.scheduledAt, m_zone);
    }
    return shown;
}

bool PlanBoard::passes(const EntryTile &tile) const
{
    if (!m_filter.takes(tile))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    if (m_matches && m_matches->contains(tile.id))
        return true;
    // Not known yet; also of one on its way to a week that has not been looked at.
    return (!m_matches || m_matchesByWeek) && tile.title.contains(m_filter.text, Qt::CaseInsensitive);
}

void PlanBoard::noteFailure(const Error &error)
{
    m_problem = error;
}

void PlanBoard::prefetch(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return;
    const Week end = weekOf(last);
    for (Week week = weekOf(first); week <= end; ++week) {
        if (m_loaded.contains(week))
            continue;
        Week lastMissing = week;
        while (lastMissing < end && !m_loaded.contains(lastMissing + 1))
            ++lastMissing;
        load(week, lastMissing);
        week = lastMissing;
    }
    if (m_matchesByWeek)
        matchWeeks(weekOf(first), end);
}

void PlanBoard::readAhead(QDate first, QDate last)
{
    m_ahead = {weekOf(first), weekOf(last)};
    if (!m_aheadTimer.isActive())
        m_aheadTimer.start();
}

/// One week at a time, so that no verb has to wait for it long.
void PlanBoard::readNextAhead()
{
    if (m_aheadTicket != 0)
        return;
    const Week middle = (m_ahead.first + m_ahead.second) / 2;
    std::optional<Week> next;
    for (Week week = m_ahead.first; week <= m_ahead.second; ++week) {
        const bool nearer = !next || std::abs(week - middle) < std::abs(*next - middle);
        if (!m_loaded.contains(week) && nearer)
            next = week;
    }
    if (!next)
        return m_aheadTimer.stop();
    m_aheadWeek = *next;
    m_aheadTicket = m_writer.run(ReadCommand{startOf(*next), startOf(*next + 1)});
}

void PlanBoard::takeAhead(const PlanAnswer &answer)
{
    m_aheadTicket = 0;
    if (answer.error) // whoever looks there reads for himself, and hears why that fails
        return m_aheadTimer.stop();
    if (!m_loaded.contains(m_aheadWeek))
        learn(m_aheadWeek, m_aheadWeek, answer.tiles);
}

Instant PlanBoard::startOf(Week week) const
{
    return instantOf(WallTime::from(QDate::fromJulianDay(week * 7), QTime(0, 0)));
}

void PlanBoard::load(Week first, Week last)
{
    const Result<QList<EntryTile>> tiles = m_reader.tiles(startOf(first), startOf(last + 1));
    if (!tiles.ok())
        return noteFailure(tiles.error());
    m_problem.reset();
    learn(first, last, *tiles);
}

/// Weeks that were not known, as the store has just said that they are.
void PlanBoard::learn(Week first, Week last, const QList<EntryTile> &tiles)
{
    if (m_loaded.size() + (last - first + 1) > kWeeksKept) {
        m_loaded.clear();
        m_days.clear();
        m_where.clear();
    }
    QSet<QDate> left; // by posts that came from there a moment ago: that news is still on its way
    for (const EntryTile &tile : tiles) {
        if (const std::optional<QDate> before = take(tile.id))
            left.insert(*before);
        const BoardTile shown = boardTile(tile);
        m_where.insert(tile.id, shown.date());
        m_days[shown.date()].append(shown);
    }
    for (Week week = first; week <= last; ++week)
        m_loaded.insert(week);
    if (!left.isEmpty()) // not while somebody who paints reads
        QMetaObject::invokeMethod(
            this, [this, left] { Q_EMIT daysChanged(left); }, Qt::QueuedConnection);
}

QList<BoardTile> PlanBoard::tilesOn(QDate day)
{
    prefetch(day, day);
    QList<BoardTile> tiles;
    const auto known = m_days.constFind(day);
    const bool asStored = m_overlay.isEmpty() && m_marks.isEmpty() && m_ghosts.isEmpty();
    if (known != m_days.constEnd() && asStored && m_filter.isEmpty())
        return *known; // nothing is copied
    if (known != m_days.constEnd()) {
        tiles.reserve(known->size());
        for (const BoardTile &tile : *known) {
            if (!m_overlay.contains(tile.id()) && passes(tile.entry))
                tiles.append(tile);
        }
    }
    if (asStored)
        return tiles;
    const qsizetype settled = tiles.size();
    for (const std::optional<BoardTile> &tile : std::as_const(m_overlay)) {
        if (tile && !tile->isOnShelf() && tile->date() == day && passes(tile->entry))
            tiles.append(*tile);
    }
    for (BoardTile &tile : tiles)
        tile.mark = m_marks.value(tile.id());
    tiles.append(m_arrivals.value(day));
    appendGhosts(tiles, day);
    if (tiles.size() > settled)
        std::ranges::sort(tiles, earlier);
    return tiles;
}

QList<BoardTile> PlanBoard::tilesBetween(QDate first, QDate last)
{
    prefetch(first, last);
    QList<BoardTile> tiles;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        tiles.append(tilesOn(day));
    return tiles;
}

std::optional<QDate> PlanBoard::firstDayFrom(QDate day)
{
    EntryQuery query;
    query.from = instantOf(WallTime::from(day, QTime(0, 0)));
    query.limit = 1;
    const Result<EntryPage> page = m_reader.list(query);
    std::optional<QDate> first;
    for (const Ghost &ghost : std::as_const(m_ghosts)) {
        if (ghost.tile.date() >= day && (!first || ghost.tile.date() < *first))
            first = ghost.tile.date();
    }
    if (!page.ok()) {
        noteFailure(page.error());
        return first;
    }
    if (page->entries.isEmpty() || !page->entries.constFirst().entry.scheduledAt)
        return first;
    const QDate stored = wallAt(*page->entries.constFirst().entry.scheduledAt).date();
    return first ? std::min(*first, stored) : stored;
}

QList<BoardTile> PlanBoard::shelf()
{
    if (m_matchesByWeek)
        matchShelf();
    if (!m_shelf) {
        Result<QList<EntryTile>> drafts = m_reader.shelf();
        if (!drafts.ok()) {
            noteFailure(drafts.error());
            return {};
        }
        m_shelf = std::move(*drafts);
    }
    QList<BoardTile> tiles;
    for (const std::optional<BoardTile> &tile : std::as_const(m_overlay)) {
        if (tile && tile->isOnShelf() && passes(tile->entry))
            tiles.append(*tile);
    }
    for (const EntryTile &tile : std::as_const(*m_shelf)) {
        if (!m_overlay.contains(tile.id) && passes(tile))
            tiles.append(boardTile(tile));
    }
    std::ranges::stable_sort(tiles, [](const BoardTile &a, const BoardTile &b) { return b.id() < a.id(); });
    return tiles;
}

QList<BoardTile> PlanBoard::attention()
{
    if (!m_attention) {
        Result<QList<EntryTile>> wanting = m_reader.attention();
        if (!wanting.ok()) {
            noteFailure(wanting.error());
            return {};
        }
        m_attention = std::move(*wanting);
    }
    QList<BoardTile> tiles;
    for (const EntryTile &tile : std::as_const(*m_attention)) {
        const auto changed = m_overlay.constFind(tile.id);
        if (changed == m_overlay.constEnd())
            tiles.append(boardTile(tile));
        else if (*changed)
            tiles.append(**changed);
    }
    return tiles;
}

std::optional<BoardTile> PlanBoard::find(const EntryId &id)
{
    if (id.isEmpty())
        return std::nullopt;
    if (const auto ghost = m_ghosts.constFind(id); ghost != m_ghosts.constEnd())
        return ghost->tile;
    if (const auto changed = m_overlay.constFind(id); changed != m_overlay.constEnd())
        return *changed;
    if (const auto day = m_where.constFind(id); day != m_where.constEnd()) {
        for (const BoardTile &tile : std::as_const(m_days[*day])) {
            if (tile.id() == id)
                return tile;
        }
    }
    if (m_shelf) {
        for (const EntryTile &tile : std::as_const(*m_shelf)) {
            if (tile.id == id)
                return boardTile(tile);
        }
    }
    const Result<QList<EntryTile>> read = m_reader.tilesOf({id});
    if (!read.ok())
        noteFailure(read.error());
    if (!read.ok() || read->isEmpty())
        return std::nullopt;
    return boardTile(read->constFirst());
}

// ---- What the store says ----

std::optional<QDate> PlanBoard::take(const EntryId &id)
{
    const auto where = m_where.constFind(id);
    if (where == m_where.constEnd())
        return std::nullopt;
    const QDate day = *where;
    m_where.erase(where);
    m_days[day].removeIf([&id](const BoardTile &tile) { return tile.id() == id; });
    return day;
}

std::optional<QDate> PlanBoard::put(const EntryTile &tile)
{
    if (!tile.scheduledAt)
        return std::nullopt;
    const BoardTile shown = boardTile(tile);
    const QDate day = shown.date();
    if (!m_loaded.contains(weekOf(day)))
        return std::nullopt;
    QList<BoardTile> &tiles = m_days[day];
    tiles.insert(std::ranges::upper_bound(std::as_const(tiles), shown, earlier), shown);
    m_where.insert(tile.id, day);
    return day;
}

void PlanBoard::reread(const QSet<EntryId> &ids)
{
    m_aheadTicket = 0; // it may have been read before this change
    if (ids.size() > kRereadAtMost)
        return everythingChanged();
    const Result<QList<EntryTile>> tiles = m_reader.tilesOf(ids.values());
    if (!tiles.ok()) { // what is shown may be wrong now: read it all again when it is next looked at
        noteFailure(tiles.error());
        return everythingChanged();
    }
    QSet<QDate> touched;
    bool onShelf = m_shelf && std::ranges::any_of(*m_shelf, [&ids](const EntryTile &t) { return ids.contains(t.id); });
    for (const EntryId &id : ids) {
        if (const std::optional<QDate> day = take(id))
            touched.insert(*day);
    }
    for (const EntryTile &tile : *tiles) {
        if (const std::optional<QDate> day = put(tile))
            touched.insert(*day);
        onShelf = onShelf || !tile.scheduledAt;
        for (EntryTile &one : m_found) {
            if (one.id == tile.id)
                one = tile;
        }
    }
    m_attention.reset();
    if (onShelf)
        m_shelf.reset();
    if (!touched.isEmpty())
        Q_EMIT daysChanged(touched);
    if (onShelf)
        Q_EMIT shelfChanged();
    Q_EMIT attentionChanged();
}

void PlanBoard::entriesChanged(const QSet<EntryId> &ids)
{
    // What is on its way is read again when its answer comes.
    QSet<EntryId> settled = ids;
    settled.removeIf([this](const EntryId &id) { return m_overlay.contains(id); });
    if (isAnsweredSoon()) // most often our own change: read once, with its answer
        m_unread.unite(settled);
    else if (!settled.isEmpty())
        reread(settled);
}

/// Files that come in may take minutes; all else takes a moment.
bool PlanBoard::isAnsweredSoon() const
{
    return !m_changes.isEmpty() &&
           std::ranges::all_of(m_changes, [](const Change &change) { return change.standIns.isEmpty(); });
}

void PlanBoard::everythingChanged()
{
    m_aheadTicket = 0;
    m_loaded.clear();
    m_days.clear();
    m_where.clear();
    m_unread.clear();
    m_matchedWeeks.clear();
    m_shelfMatched = false;
    m_shelf.reset();
    m_attention.reset();
    m_zones = ZoneCache();
    rebuildOverlay();
    placeGhosts();
    Q_EMIT reset();
    Q_EMIT shelfChanged();
    Q_EMIT attentionChanged();
}

} // namespace kalends
