// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"

#include "planner/bulkshift.h"
#include "planner/entrywriter.h"
#include "planner/undostep.h"
#include "store/entryrepository.h"
#include "store/factrepository.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

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
    Result<PlanRows> rows = PlanTimes(m_database).byTime(m_clock.now(), {});
    if (!rows.ok())
        return rows.error();
    ZoneCache zones;
    const QList<QByteArray> zoneIds = rows->zones;
    rows->entries.removeIf([&](const PlanRow &row) {
        const QByteArray &zone = zoneIds.at(row.zone);
        const Result<WallTime> shown = zones.wallAt(instantFromMs(row.at), zone);
        const Result<ResolvedWall> meant = zones.resolve({row.wall}, zone);
        // A zone that is gone keeps its instants. A doubled time that means the second one shows the right wall
        // already.
        return !shown.ok() || !meant.ok() || shown->ms == row.wall || toMs(meant->instant) == row.at;
    });
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
