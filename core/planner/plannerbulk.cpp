// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"

#include "planner/bulkshift.h"
#include "planner/entrymaker.h"
#include "planner/entrywriter.h"
#include "planner/undostep.h"
#include "store/entryrepository.h"
#include "store/factrepository.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

template <class IdType> QList<IdType> withoutRepeats(const QList<IdType> &ids)
{
    QSet<IdType> seen;
    QList<IdType> once;
    for (const IdType &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        once.append(id);
    }
    return once;
}

QString nameOf(const char *one, const char *many, qsizetype count)
{
    return count == 1 ? Tr::tr(one) : Tr::tr(many).arg(count);
}

Result<void> checkCount(qsizetype count)
{
    if (count <= kMaxIdsPerRequest)
        return {};
    return Error{.code = ErrorCode::InvalidValue,
                 .message = Tr::tr("There are %1 ids; one request takes at most %2.").arg(count).arg(kMaxIdsPerRequest),
                 .hint = Tr::tr("Split the request.")};
}

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

QString nameOfMove(qsizetype count)
{
    return nameOf("Move of a post", "Move of %1 posts", count);
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

Result<ChangeResult> Planner::deleteEntries(const QList<EntryId> &ids)
{
    KALENDS_TRY(checkCount(ids.size()));
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    EntryWriter writer(m_database, m_clock);
    ChangeResult result;
    PresenceUndo undo{.came = false, .rows = {}};
    for (const EntryId &id : withoutRepeats(ids)) {
        const Result<Entry> entry = entryFor(id, {});
        const Result<void> removed = entry.ok() ? writer.remove(*entry) : Result<void>(entry.error());
        if (removed.ok()) {
            result.changed.append(id);
            undo.rows.push_back({id.toString(), entry->version + 1});
        } else if (isStoreFailure(removed.error().code)) {
            return removed.error();
        } else {
            result.refused.append({id, removed.error()});
        }
    }
    if (result.changed.isEmpty())
        return result;
    const QString name = nameOf("Deletion of a post", "Deletion of %1 posts", result.changed.size());
    const Result<UndoId> remembered = remember(m_database, m_clock, name, undo);
    if (!remembered.ok())
        return remembered.error();
    result.undoId = *remembered;
    KALENDS_TRY(transaction.commit());
    return result;
}

Result<ChangeResult> Planner::restoreEntries(const QList<EntryId> &ids)
{
    KALENDS_TRY(checkCount(ids.size()));
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    EntryRepository entries(m_database);
    EntryWriter writer(m_database, m_clock);
    ChangeResult result;
    PresenceUndo undo{.came = true, .rows = {}};
    for (const EntryId &id : withoutRepeats(ids)) {
        const Result<bool> deleted = entries.isDeleted(id);
        if (!deleted.ok())
            return deleted.error();
        if (!*deleted) {
            result.refused.append(
                {id, Error{.code = ErrorCode::NotFound,
                           .message = Tr::tr("There is no deleted entry with the id %1.").arg(id.toString())}});
            continue;
        }
        const Result<std::optional<Entry>> entry = entries.find(id, EntryRepository::Deleted::Shown);
        if (!entry.ok())
            return entry.error();
        KALENDS_TRY(writer.bringBack(**entry));
        result.changed.append(id);
        undo.rows.push_back({id.toString(), (*entry)->version + 1});
    }
    if (result.changed.isEmpty())
        return result;
    const QString name = nameOf("Return of a deleted post", "Return of %1 deleted posts", result.changed.size());
    const Result<UndoId> remembered = remember(m_database, m_clock, name, undo);
    if (!remembered.ok())
        return remembered.error();
    result.undoId = *remembered;
    KALENDS_TRY(transaction.commit());
    return result;
}

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
    Result<ChangeResult> result = onlyTimes ? moveTimes(moves, std::move(*rows)) : movePlaces(moves);
    if (result.ok() && !result->changed.isEmpty())
        KALENDS_TRY(transaction.commit());
    return result;
}

/// Between times: the narrow rows only.
Result<ChangeResult> Planner::moveTimes(const QList<Placement> &moves, PlanRows rows)
{
    ChangeResult result;
    QList<const Placement *> wanted; // of each row
    for (const Placement &move : moves) {
        if (wanted.size() < rows.entries.size() && rows.entries.at(wanted.size()).id == move.id.toString())
            wanted.append(&move);
        else
            result.refused.append({move.id, entryNotFound(move.id.toString())});
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
    const Result<UndoId> undo = remember(m_database, m_clock, nameOfMove(result.changed.size()), undoOf(*plan));
    if (!undo.ok())
        return undo.error();
    result.undoId = *undo;
    return result;
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
    if (result.changed.isEmpty())
        return result;
    const Result<UndoId> remembered = remember(m_database, m_clock, nameOfMove(result.changed.size()), undo);
    if (!remembered.ok())
        return remembered.error();
    result.undoId = *remembered;
    return result;
}

Result<ChangeResult> Planner::keepAll(const QList<Entry> &entries, QList<Refusal> refused, const QString &name)
{
    ChangeResult result{.changed = {}, .refused = std::move(refused), .undoId = {}};
    if (entries.isEmpty())
        return result;
    EntryWriter writer(m_database, m_clock);
    PresenceUndo undo{.came = true, .rows = {}};
    for (const Entry &entry : entries) {
        KALENDS_TRY(writer.add(entry));
        result.changed.append(entry.id);
        undo.rows.push_back({entry.id.toString(), entry.version});
    }
    const Result<UndoId> remembered = remember(m_database, m_clock, name, undo);
    if (!remembered.ok())
        return remembered.error();
    result.undoId = *remembered;
    return result;
}

Result<ChangeResult> Planner::copyEntries(const QList<Placement> &copies)
{
    KALENDS_TRY(checkCount(copies.size()));
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    QList<Entry> made;
    QList<Refusal> refused;
    for (const Placement &copy : copies) {
        Result<Entry> entry = copyOf(copy.id, copy.at);
        if (entry.ok())
            made.append(std::move(*entry));
        else if (isStoreFailure(entry.error().code))
            return entry.error();
        else
            refused.append({copy.id, entry.error()});
    }
    Result<ChangeResult> result = keepAll(made, refused, nameOf("Copy of a post", "Copies of %1 posts", made.size()));
    if (result.ok() && !result->changed.isEmpty())
        KALENDS_TRY(transaction.commit());
    return result;
}

Result<ChangeResult> Planner::createEntries(const QList<NewEntry> &wanted)
{
    KALENDS_TRY(checkCount(wanted.size()));
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    EntryRepository entries(m_database);
    EntryMaker maker(entries, m_clock, m_defaultZone);
    QList<Entry> made;
    for (const NewEntry &one : wanted) {
        Result<Entry> entry = maker.make(one);
        if (!entry.ok())
            return entry.error();
        made.append(std::move(*entry));
    }
    Result<ChangeResult> result = keepAll(made, {}, nameOf("New post", "%1 new posts", made.size()));
    if (result.ok() && !result->changed.isEmpty())
        KALENDS_TRY(transaction.commit());
    return result;
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
    QList<Refusal> unknown;
    for (qsizetype i = 0, next = 0; i < ids.size(); ++i) {
        if (next < rows->entries.size() && rows->entries.at(next).id == ids.at(i).toString())
            ++next;
        else
            unknown.append({ids.at(i), entryNotFound(ids.at(i).toString())});
    }
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
    const QString name = nameOf("Shift of one entry", "Shift of %1 entries", qsizetype(plan->moves.size()));
    const Result<UndoId> undo = remember(m_database, m_clock, name, undoOf(*plan));
    if (!undo.ok())
        return undo.error();
    KALENDS_TRY(transaction->commit());
    plan->result.undoId = *undo;
    return std::move(plan->result);
}

QString installedZoneDataVersion()
{
    QByteArray folder = qgetenv("TZDIR");
    if (folder.isEmpty())
        folder = "/usr/share/zoneinfo";
    QFile compact(QString::fromLocal8Bit(folder) + u"/tzdata.zi"_s);
    if (compact.open(QIODevice::ReadOnly)) { // its first line is "# version 2026a"
        const QByteArray line = compact.readLine(100).trimmed();
        if (line.startsWith("# version "))
            return QString::fromLatin1(line.mid(10));
    }
    QFile plain(QString::fromLocal8Bit(folder) + u"/+VERSION"_s);
    return plain.open(QIODevice::ReadOnly) ? QString::fromLatin1(plain.readLine(100).trimmed()) : QString();
}

namespace
{

/// Adds a row of other rows, with its jobs.
void take(PlanRows &rows, const PlanRows &from, PlanRow row)
{
    const QByteArray &zone = from.zones.at(row.zone);
    qsizetype index = rows.zones.indexOf(zone);
    if (index < 0) {
        index = rows.zones.size();
        rows.zones.append(zone);
    }
    row.zone = int(index);
    const auto jobs = from.jobs.mid(row.firstJob, row.jobCount);
    row.firstJob = int(rows.jobs.size());
    rows.jobs.append(jobs);
    rows.entries.append(row);
}

/// The plans from `now` on whose wall time means another instant than the one that is stored. Most often none, so they
/// are looked for in portions: a long plan is never held in memory whole.
Result<PlanRows> displacedPlans(Database &database, Instant now)
{
    constexpr auto kPortion = std::chrono::hours(24 * 90);
    PlanTimes times(database);
    PlanRows displaced;
    ZoneCache zones;
    for (Instant from = now; from < kLatestInstant; from += kPortion) {
        const Result<PlanRows> rows = times.byTime(from, std::min(from + kPortion, kLatestInstant));
        if (!rows.ok())
            return rows.error();
        for (const PlanRow &row : rows->entries) {
            const QByteArray &zone = rows->zones.at(row.zone);
            const Result<WallTime> shown = zones.wallAt(instantFromMs(row.at), zone);
            const Result<ResolvedWall> meant = zones.resolve({row.wall}, zone);
            // A zone that is gone keeps its instants. A doubled time that means the second one shows the right wall
            // already.
            if (shown.ok() && meant.ok() && shown->ms != row.wall && toMs(meant->instant) != row.at)
                take(displaced, *rows, row);
        }
    }
    return displaced;
}

} // namespace

Result<int> Planner::rezonePlans(const QString &zoneDataVersion)
{
    const QString factName = u"zone_data_version"_s;
    FactRepository facts(m_database);
    const Result<std::optional<QString>> lastRun = facts.find(factName);
    if (!lastRun.ok())
        return lastRun.error();
    if (!zoneDataVersion.isEmpty() && *lastRun == zoneDataVersion)
        return 0;
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    Result<PlanRows> rows = displacedPlans(m_database, m_clock.now());
    if (!rows.ok())
        return rows.error();
    const QList<QByteArray> zoneIds = rows->zones;
    BulkShift shift(m_database, m_clock);
    auto plan = shift.decide(
        std::move(*rows),
        [&zoneIds](qsizetype, const PlanRow &row, ZoneCache &cache) -> Result<ShiftedTime> {
            const Result<ResolvedWall> meant = cache.resolve({row.wall}, zoneIds.at(row.zone));
            if (!meant.ok())
                return meant.error();
            return ShiftedTime{meant->instant, {row.wall}, meant->kind};
        },
        false);
    if (!plan.ok())
        return plan.error();
    KALENDS_TRY(shift.write(*plan));
    KALENDS_TRY(facts.set(factName, zoneDataVersion));
    KALENDS_TRY(transaction.commit());
    return int(plan->moves.size());
}

} // namespace kalends
