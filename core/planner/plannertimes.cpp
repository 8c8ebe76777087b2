// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/bulkshift.h"
#include "planner/bulkverbs.h"
#include "planner/entrymaker.h"
#include "planner/entrywriter.h"
#include "planner/planner.h"
#include "planner/undostep.h"
#include "store/entryrepository.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

TimesUndo undoOf(const BulkShift::Plan &plan)
{
    TimesUndo times;
    times.rows.reserve(plan.moves.size());
    for (const PlanTimes::Move &move : plan.moves) {
        const PlanRow &row = plan.rows.entries.at(move.row);
        times.rows.push_back({row.id, row.at, row.wall, move.at, move.wall, row.version + 1});
    }
    return times;
}

QString moveName(qsizetype count)
{
    return stepName(QT_TRANSLATE_NOOP("kalends::Planner", "Move of a post"),
                    QT_TRANSLATE_NOOP("kalends::Planner", "Move of %1 posts"), count);
}

QList<Refusal> refusalsOf(const QList<EntryId> &missing)
{
    QList<Refusal> refusals;
    for (const EntryId &id : missing)
        refusals.append({id, entryNotFound(id.toString())});
    return refusals;
}

/// Where one row is to go. A wall that is skipped stays as it was meant, beside the instant after the gap.
Result<ShiftedTime> placed(const PlanTime &at, const PlanRow &row, const QByteArray &zone, ZoneCache &zones)
{
    ShiftedTime to;
    if (const auto *wall = std::get_if<WallTime>(&at)) {
        const Result<ResolvedWall> resolved = zones.resolve(*wall, zone);
        if (!resolved.ok())
            return resolved.error();
        to = {.at = resolved->instant, .wall = *wall, .kind = resolved->kind};
    } else {
        to.at = std::get<Instant>(at);
        const Result<WallTime> shown =
            toMs(to.at) == row.at ? Result<WallTime>(WallTime{row.wall}) : zones.wallAt(to.at, zone);
        if (!shown.ok())
            return shown.error();
        to.wall = *shown;
    }
    if (to.at < kEarliestInstant || to.at >= kLatestInstant)
        return Error{
            .code = ErrorCode::InvalidTime,
            .message =
                Tr::tr("The time %1 cannot be planned: only the years 1970 to 2199 are taken.").arg(toIso(to.at)),
            .hint = Tr::tr("Check the year.")};
    return to;
}

} // namespace

Result<ChangeResult> Planner::moveEntries(const QList<Placement> &moves)
{
    KALENDS_TRY(checkCount(moves.size()));
    QList<EntryId> ids;
    ids.reserve(moves.size());
    bool onlyTimes = true;
    for (const Placement &move : moves) {
        ids.append(move.id);
        onlyTimes = onlyTimes && !std::holds_alternative<std::monostate>(move.at);
    }
    if (withoutRepeats(ids).size() != ids.size())
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Tr::tr("An entry is named twice in one move."),
                     .hint = Tr::tr("Give each entry one time.")};
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    Result<PlanRows> rows = PlanTimes(m_database).byIds(ids);
    if (!rows.ok())
        return rows.error();
    onlyTimes = onlyTimes && std::ranges::none_of(rows->entries, &PlanRow::onShelf);
    return committed(transaction, onlyTimes ? moveTimes(moves, std::move(*rows)) : movePlaces(moves));
}

/// Between times: the narrow rows only.
Result<ChangeResult> Planner::moveTimes(const QList<Placement> &moves, PlanRows rows)
{
    ChangeResult result;
    result.refused = refusalsOf(rows.missing);
    const QSet<EntryId> missing(rows.missing.begin(), rows.missing.end());
    QList<const Placement *> wanted; // of each row
    for (const Placement &move : moves) {
        if (!missing.contains(move.id))
            wanted.append(&move);
    }
    BulkShift shift(m_database, m_clock);
    const QList<QByteArray> zoneIds = rows.zones;
    auto plan = shift.decide(
        std::move(rows),
        [&](qsizetype index, const PlanRow &row, ZoneCache &zones) {
            return placed(wanted.at(index)->at, row, zoneIds.at(row.zone), zones);
        },
        false);
    if (!plan.ok())
        return plan.error();
    std::erase_if(plan->moves, [&plan](const PlanTimes::Move &move) {
        const PlanRow &row = plan->rows.entries.at(move.row);
        return row.at == move.at && row.wall == move.wall;
    });
    result.refused.append(plan->result.refused);
    for (const PlanTimes::Move &move : plan->moves)
        result.changed.append(EntryId::fromTrusted(plan->rows.entries.at(move.row).id));
    if (result.changed.isEmpty())
        return result;
    KALENDS_TRY(shift.write(*plan));
    const QString name = moveName(result.changed.size());
    return remembered(std::move(result), m_database, m_clock, name, undoOf(*plan));
}

/// To and from the shelf: whole entries, as each one's state may change with its place.
Result<ChangeResult> Planner::movePlaces(const QList<Placement> &moves)
{
    ChangeResult result;
    EditsUndo undo;
    EntryRepository entries(m_database);
    EntryMaker maker(entries, m_clock, m_defaultZone);
    EntryWriter writer(m_database, m_clock);
    const auto moved = [&](const Placement &move) -> Result<void> {
        const Result<Entry> before = entryFor(move.id, {});
        if (!before.ok())
            return before.error();
        EntryPatch patch;
        patch.at = move.at;
        if (std::holds_alternative<std::monostate>(move.at))
            patch.state = EntryState::Draft;
        const Result<Entry> after = maker.patched(*before, patch);
        if (!after.ok())
            return after.error();
        if (*after == *before)
            return {};
        const Result<Entry> changed = writer.change(*before, *after);
        if (!changed.ok())
            return changed.error();
        undo.rows.push_back({*before, *changed, changed->version});
        result.changed.append(move.id);
        return {};
    };
    for (const Placement &move : moves) {
        const Result<void> done = moved(move);
        if (done.ok())
            continue;
        if (isStoreFailure(done.error().code))
            return done.error();
        result.refused.append({move.id, done.error()});
    }
    const QString name = moveName(result.changed.size());
    return remembered(std::move(result), m_database, m_clock, name, undo);
}

Result<ShiftResult> Planner::shiftEntries(const ShiftRequest &request)
{
    KALENDS_TRY(checkShiftRequest(request));
    std::optional<Transaction> transaction;
    if (!request.dryRun) {
        transaction.emplace(m_database);
        KALENDS_TRY(transaction->begun());
    }
    PlanTimes times(m_database);
    const QList<EntryId> ids = withoutRepeats(request.ids);
    Result<PlanRows> rows = !ids.isEmpty()  ? times.byIds(ids)
                            : request.after ? times.byTime(*request.after + Milliseconds(1), {})
                                            : times.byTime(*request.from, request.to);
    if (!rows.ok())
        return rows.error();
    const QList<Refusal> unknown = refusalsOf(rows->missing);
    BulkShift shift(m_database, m_clock);
    const QList<QByteArray> zoneIds = rows->zones;
    auto plan = shift.decide(
        std::move(*rows),
        [&zoneIds, &request](qsizetype, const PlanRow &row, ZoneCache &zones) {
            return zones.shift(instantFromMs(row.at), {row.wall}, zoneIds.at(row.zone), request.by);
        },
        true);
    if (!plan.ok())
        return plan.error();
    KALENDS_TRY(shift.findCollisions(*plan));
    plan->result.refused = unknown + plan->result.refused;
    plan->result.dryRun = request.dryRun;
    if (request.dryRun || plan->moves.empty())
        return std::move(plan->result);
    KALENDS_TRY(shift.write(*plan));
    const QString name =
        stepName(QT_TRANSLATE_NOOP("kalends::Planner", "Shift of one entry"),
                 QT_TRANSLATE_NOOP("kalends::Planner", "Shift of %1 entries"), qsizetype(plan->moves.size()));
    const Result<UndoId> undo = remember(m_database, m_clock, name, undoOf(*plan));
    if (!undo.ok())
        return undo.error();
    KALENDS_TRY(transaction->commit());
    plan->result.undoId = *undo;
    return std::move(plan->result);
}

} // namespace kalends
