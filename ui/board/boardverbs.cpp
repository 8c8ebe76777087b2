// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/shift.h"
#include "ui/board/planboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kFilesNamed = 3; ///< of those that were refused
constexpr qsizetype kStepsKept = 200;
/// More tiles than these are not worth showing before the store has answered.
constexpr qsizetype kShownAhead = 2000;

QString firstLineOf(const QString &caption)
{
    for (QStringView line : QStringView(caption).tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed().left(200).toString();
    }
    return {};
}

QList<Channel> channelsOf(const QList<ChannelPatch> &parts)
{
    QList<Channel> channels;
    for (const Channel channel : kChannels) {
        if (std::ranges::any_of(parts, [channel](const ChannelPatch &part) { return part.channel == channel; }))
            channels.append(channel);
    }
    return channels;
}

/// What a shift leaves alone for sure; the store has the last word.
bool isSettled(const EntryTile &tile)
{
    return tile.readiness == Readiness::Published || tile.readiness == Readiness::Publishing;
}

bool isAsked(const ShiftRequest &request, const EntryTile &tile, const QSet<EntryId> &ids)
{
    if (!request.ids.isEmpty())
        return ids.contains(tile.id);
    if (request.after)
        return tile.scheduledAt > *request.after;
    return request.from && request.to && tile.scheduledAt >= *request.from && tile.scheduledAt < *request.to;
}

} // namespace

// ---- Shown before it is stored ----

QSet<QDate> PlanBoard::overlayDays(const QSet<EntryId> &ids) const
{
    QSet<QDate> days;
    for (const EntryId &id : ids) {
        if (const auto where = m_where.constFind(id); where != m_where.constEnd())
            days.insert(*where);
        const auto changed = m_overlay.constFind(id);
        if (changed != m_overlay.constEnd() && *changed && !(*changed)->isOnShelf())
            days.insert((*changed)->date());
    }
    return days;
}

void PlanBoard::rebuildOverlay()
{
    m_overlay.clear();
    for (const Change &change : std::as_const(m_changes)) {
        for (auto shown = change.shown.begin(); shown != change.shown.end(); ++shown)
            m_overlay.insert(shown.key(), *shown ? std::optional(boardTile(**shown, true)) : std::nullopt);
    }
}

void PlanBoard::tellOverlay(const QSet<EntryId> &ids, const QSet<QDate> &before)
{
    const QSet<QDate> days = before | overlayDays(ids);
    if (!days.isEmpty())
        Q_EMIT daysChanged(days);
    const bool shelfTouched =
        std::ranges::any_of(ids,
                            [this](const EntryId &id) {
                                const auto changed = m_overlay.constFind(id);
                                return changed != m_overlay.constEnd() && *changed && (*changed)->isOnShelf();
                            }) ||
        (m_shelf && std::ranges::any_of(*m_shelf, [&ids](const EntryTile &tile) { return ids.contains(tile.id); }));
    if (shelfTouched)
        Q_EMIT shelfChanged();
    if (m_attention &&
        std::ranges::any_of(*m_attention, [&ids](const EntryTile &tile) { return ids.contains(tile.id); }))
        Q_EMIT attentionChanged();
}

quint64 PlanBoard::begin(PlanCommand command, const Change &change)
{
    const quint64 ticket = m_writer.run(std::move(command));
    const QSet<EntryId> ids(change.shown.keyBegin(), change.shown.keyEnd());
    const QSet<QDate> before = overlayDays(ids);
    if (!change.turned) {
        m_undo.append({ticket, tr("Last change")});
        if (m_undo.size() > kStepsKept)
            m_undo.removeFirst();
        m_redo.clear();
    }
    m_changes.insert(ticket, change);
    rebuildOverlay();
    tellOverlay(ids, before);
    if (!change.turned)
        Q_EMIT undoChanged();
    return ticket;
}

void PlanBoard::placeTile(EntryTile &tile, const PlanTime &at)
{
    if (std::holds_alternative<std::monostate>(at)) {
        tile.scheduledAt.reset();
        tile.wall = {};
        tile.state = EntryState::Draft;
        return;
    }
    if (const auto *wall = std::get_if<WallTime>(&at)) {
        const Result<ResolvedWall> resolved = m_zones.resolve(*wall, tile.timezone);
        tile.wall = *wall;
        tile.scheduledAt = resolved.ok() ? resolved->instant : instantOf(*wall);
        return;
    }
    tile.scheduledAt = std::get<Instant>(at);
    const Result<WallTime> wall = m_zones.wallAt(*tile.scheduledAt, tile.timezone);
    tile.wall = wall.ok() ? *wall : wallAt(*tile.scheduledAt);
}

quint64 PlanBoard::move(const QList<Placement> &wanted)
{
    const QList<Placement> moves = moveGhosts(wanted);
    if (moves.isEmpty() && !wanted.isEmpty())
        return 0;
    Change change;
    for (const Placement &placement : moves) {
        if (const std::optional<BoardTile> tile = find(placement.id)) {
            EntryTile moved = tile->entry;
            placeTile(moved, placement.at);
            change.shown.insert(placement.id, moved);
        }
    }
    return begin(MoveCommand{moves}, change);
}

quint64 PlanBoard::copy(const QList<Placement> &wanted)
{
    QList<Placement> copies = copyGhosts(wanted);
    if (copies.isEmpty() && !wanted.isEmpty())
        return 0;
    Change change;
    for (Placement &placement : copies) {
        if (const std::optional<BoardTile> tile = find(placement.id)) {
            EntryTile copied = tile->entry;
            copied.id = EntryId::create();
            placement.copy = copied.id; // the same, so that nobody ever sees both
            copied.state = EntryState::Draft;
            copied.readiness = Readiness::Draft;
            placeTile(copied, placement.at);
            change.shown.insert(copied.id, copied);
        }
    }
    return begin(CopyCommand{copies}, change);
}

quint64 PlanBoard::remove(const QList<EntryId> &wanted)
{
    const QList<EntryId> ids = withoutGhosts(wanted);
    dropProposals(wanted);
    if (ids.isEmpty() && !wanted.isEmpty())
        return 0;
    Change change;
    for (const EntryId &id : ids)
        change.shown.insert(id, std::nullopt);
    return begin(DeleteCommand{ids}, change);
}

EntryTile PlanBoard::standIn(const NewEntry &entry)
{
    EntryTile tile;
    tile.id = EntryId::create();
    tile.timezone = entry.timezone;
    placeTile(tile, entry.at);
    tile.state = entry.state;
    tile.title = firstLineOf(entry.caption);
    tile.channels = channelsOf(entry.channels);
    tile.mediaCount = int(entry.media.size());
    if (!entry.media.isEmpty())
        tile.cover = entry.media.constFirst();
    tile.labels = entry.labels;
    return tile;
}

quint64 PlanBoard::create(const QList<NewEntry> &entries)
{
    Change change;
    QList<NewEntry> wanted = entries;
    for (NewEntry &entry : wanted) {
        if (entry.timezone.isEmpty())
            entry.timezone = m_zoneId; // its wall time was meant here
        const EntryTile tile = standIn(entry);
        entry.id = tile.id; // the same, so that nobody ever sees both
        change.shown.insert(tile.id, tile);
    }
    return begin(CreateCommand{wanted}, change);
}

quint64 PlanBoard::createFromFiles(const QList<CreateFromFilesCommand::Post> &posts)
{
    Change change;
    QList<CreateFromFilesCommand::Post> wanted = posts;
    for (CreateFromFilesCommand::Post &post : wanted) {
        if (post.entry.timezone.isEmpty())
            post.entry.timezone = m_zoneId;
        const EntryTile tile = standIn(post.entry);
        post.entry.id = tile.id;
        change.standIns.append(tile.id);
        change.shown.insert(tile.id, tile);
    }
    return begin(CreateFromFilesCommand{wanted}, change);
}

void PlanBoard::imported(quint64 ticket, int post, const MediaId &media)
{
    const auto change = m_changes.find(ticket);
    if (change == m_changes.end() || post >= change->standIns.size())
        return;
    const EntryId id = change->standIns.at(post);
    std::optional<EntryTile> &tile = change->shown[id];
    if (!tile)
        return;
    if (tile->cover.isEmpty())
        tile->cover = media;
    ++tile->mediaCount;
    rebuildOverlay();
    tellOverlay({id}, {});
}

quint64 PlanBoard::edit(const EntryId &id, const EntryPatch &patch, std::optional<int> expectedVersion,
                        quint64 goesOnWith)
{
    Change change;
    if (const std::optional<BoardTile> tile = find(id)) {
        EntryTile edited = tile->entry;
        if (patch.timezone)
            edited.timezone = *patch.timezone;
        if (patch.at)
            placeTile(edited, *patch.at);
        if (patch.state)
            edited.state = *patch.state;
        if (patch.caption)
            edited.title = firstLineOf(*patch.caption);
        if (patch.labels)
            edited.labels = *patch.labels;
        if (patch.channels)
            edited.channels = channelsOf(*patch.channels);
        if (patch.media) {
            edited.mediaCount = int(patch.media->size());
            edited.cover = patch.media->isEmpty() ? MediaId() : patch.media->constFirst();
        }
        change.shown.insert(id, edited);
    }
    return begin(EditCommand{id, patch, expectedVersion, goesOnWith}, change);
}

quint64 PlanBoard::schedule(const QList<EntryId> &wanted, EntryState state)
{
    const QList<EntryId> ids = withoutGhosts(wanted);
    if (ids.isEmpty() && !wanted.isEmpty())
        return 0;
    Change change;
    for (const EntryId &id : ids) {
        if (const std::optional<BoardTile> tile = find(id)) {
            EntryTile changed = tile->entry;
            changed.state = state;
            if (state == EntryState::Draft)
                changed.readiness = Readiness::Draft;
            change.shown.insert(id, changed);
        }
    }
    return begin(ScheduleCommand{ids, state}, change);
}

quint64 PlanBoard::shift(const ShiftRequest &wanted)
{
    ShiftRequest request = wanted;
    request.ids = shiftGhosts(wanted.ids, wanted.by);
    if (request.ids.isEmpty() && !wanted.ids.isEmpty())
        return 0;
    Change change;
    const QSet<EntryId> ids(request.ids.begin(), request.ids.end());
    const Instant from = now();
    for (const QList<BoardTile> &tiles : std::as_const(m_days)) {
        for (const BoardTile &tile : tiles) {
            if (!isAsked(request, tile.entry, ids) || isSettled(tile.entry))
                continue;
            const Result<ShiftedTime> to =
                m_zones.shift(*tile.entry.scheduledAt, tile.entry.wall, tile.entry.timezone, request.by);
            const bool planned = tile.entry.state == EntryState::Planned;
            if (!to.ok() || (planned && (to->at < from || *tile.entry.scheduledAt < from)))
                continue;
            EntryTile moved = tile.entry;
            moved.scheduledAt = to->at;
            moved.wall = to->wall;
            change.shown.insert(moved.id, moved);
        }
    }
    if (change.shown.size() > kShownAhead)
        change.shown.clear();
    return begin(ShiftCommand{request}, change);
}

Result<ShiftResult> PlanBoard::previewShift(ShiftRequest request)
{
    request.dryRun = true;
    return m_reader.shiftEntries(request);
}

void PlanBoard::requestPreview(ShiftRequest request)
{
    request.dryRun = true;
    m_previewTicket = m_writer.run(ShiftCommand{std::move(request)});
}

void PlanBoard::setPreview(const std::optional<ShiftResult> &preview)
{
    if (!preview && m_marks.isEmpty())
        return;
    m_marks.clear();
    m_arrivals.clear();
    if (preview) {
        QHash<EntryId, BoardTile::Mark> arriving;
        for (const ClockChange &change : preview->clockChanges)
            arriving.insert(change.id, BoardTile::Mark::ClockJump);
        for (const Collision &collision : preview->collisions)
            arriving.insert(collision.id, BoardTile::Mark::Colliding);
        for (const Refusal &refusal : preview->refused)
            m_marks.insert(refusal.id, BoardTile::Mark::Staying);
        for (const ShiftedEntry &moved : preview->moved) {
            m_marks.insert(moved.id, BoardTile::Mark::Leaving);
            if (preview->moved.size() > kShownAhead) // a calendar full of pictures shows nothing
                continue;
            const std::optional<BoardTile> tile = find(moved.id);
            if (!tile)
                continue;
            EntryTile picture = tile->entry;
            picture.id = EntryId::create();
            placeTile(picture, moved.to);
            BoardTile shown = boardTile(picture);
            shown.mark = arriving.value(moved.id, BoardTile::Mark::Arriving);
            m_arrivals[shown.date()].append(shown);
        }
    }
    Q_EMIT reset();
}

// ---- Undo ----

quint64 PlanBoard::adopt(const UndoId &step)
{
    return step.isEmpty() ? 0 : begin(AdoptCommand{step}, {});
}

void PlanBoard::undo()
{
    turn(false);
}

void PlanBoard::redo()
{
    turn(true);
}

void PlanBoard::turn(bool again)
{
    QList<Step> &from = again ? m_redo : m_undo;
    QList<Step> &to = again ? m_undo : m_redo;
    if (from.isEmpty())
        return;
    Change change;
    change.turned = from.takeLast();
    change.again = again;
    to.append(*change.turned);
    begin(UndoCommand{change.turned->ticket, again}, change);
    Q_EMIT undoChanged();
}

/// The step was there from the moment it was asked for; now it is known what came of it.
void PlanBoard::settleStep(const Change &change, const PlanAnswer &answer)
{
    const quint64 ticket = change.turned ? change.turned->ticket : answer.ticket;
    const auto isIt = [ticket](const Step &step) { return step.ticket == ticket; };
    if (!change.turned) {
        for (QList<Step> *steps : {&m_undo, &m_redo}) {
            if (answer.undoIds.isEmpty())
                steps->removeIf(isIt);
            else if (const auto step = std::ranges::find_if(*steps, isIt); step != steps->end())
                step->name = answer.undoName;
        }
    } else if (answer.changed.isEmpty()) {
        const bool gone =
            !answer.error || answer.error->code == ErrorCode::NotFound || answer.error->code == ErrorCode::InvalidState;
        m_undo.removeIf(isIt);
        m_redo.removeIf(isIt);
        if (!gone) // the store failed: it may work the next time
            (change.again ? m_redo : m_undo).append(*change.turned);
    }
    Q_EMIT undoChanged();
}

// ---- Answers ----

void PlanBoard::answer(const PlanAnswer &answer)
{
    if (answer.ticket == m_searchTicket && m_searchTicket != 0)
        return searched(answer);
    if (answer.ticket == m_aheadTicket && m_aheadTicket != 0)
        return takeAhead(answer);
    if (answer.ticket == m_previewTicket && m_previewTicket != 0) {
        m_previewTicket = 0;
        return Q_EMIT previewed(answer.shift, answer.error ? answer.error->message : QString());
    }
    if (!m_changes.contains(answer.ticket))
        return;
    settleKept(answer);
    const Change change = m_changes.take(answer.ticket);
    QSet<EntryId> ids(change.shown.keyBegin(), change.shown.keyEnd());
    const QSet<QDate> before = overlayDays(ids);
    rebuildOverlay();
    ids.unite(QSet<EntryId>(answer.changed.begin(), answer.changed.end()));
    for (const Refusal &refusal : answer.refused)
        ids.insert(refusal.id);
    ids.unite(std::exchange(m_unread, {}));
    reread(ids);
    tellOverlay(ids, before);
    settleStep(change, answer);
    say(answer);
    Q_EMIT finished(answer);
}

void PlanBoard::say(const PlanAnswer &answer)
{
    if (answer.error)
        return Q_EMIT refused(answer.error->message, answer.error->hint, {});
    if (!answer.refusedFiles.isEmpty()) {
        const int count = int(answer.refusedFiles.size());
        QStringList why; // which ones, as far as they can be read at a glance
        for (const RefusedFile &file : answer.refusedFiles.first(std::min(count, kFilesNamed)))
            why.append(file.error.message);
        const QString words = why.join(u' ');
        Q_EMIT refused(count == 1 ? words : tr("%n file(s) were not taken in. %1", nullptr, count).arg(words),
                       count == 1 ? answer.refusedFiles.constFirst().error.hint : QString(), {});
    }
    if (answer.refused.isEmpty())
        return;
    QList<EntryId> ids;
    for (const Refusal &refusal : answer.refused)
        ids.append(refusal.id);
    const Error &first = answer.refused.constFirst().error;
    Q_EMIT refused(ids.size() == 1
                       ? first.message
                       : tr("%n post(s) stayed as they were. %1", nullptr, int(ids.size())).arg(first.message),
                   first.hint, ids);
}

} // namespace kalends
