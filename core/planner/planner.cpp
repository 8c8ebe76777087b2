// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"

#include "planner/bulkshift.h"
#include "planner/entrymaker.h"
#include "planner/entrywriter.h"
#include "planner/undostep.h"
#include "store/accountrepository.h"
#include "store/entryrepository.h"
#include "store/factrepository.h"
#include "store/flagrepository.h"
#include "store/jobrepository.h"
#include "store/mediarepository.h"
#include "store/transaction.h"
#include "store/undorepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kalends {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

template <class IdType>
QList<IdType> withoutRepeats(const QList<IdType> &ids)
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

UndoRecord recordFrom(const UndoRepository::Stored &stored)
{
    return {UndoId::fromTrusted(stored.id), stored.name, stored.createdAt, stored.undoneAt};
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

Planner::Planner(Database &database, const Clock &clock, QByteArray defaultZone)
    : m_database(database), m_clock(clock), m_defaultZone(std::move(defaultZone))
{
}

Result<EntryDetails> Planner::detailsOf(const EntryId &id)
{
    Result<std::optional<Entry>> entry = EntryRepository(m_database).find(id);
    if (!entry.ok())
        return entry.error();
    if (!*entry)
        return entryNotFound(id.toString());
    EntryDetails details;
    details.entry = std::move(**entry);
    if (!details.entry.media.isEmpty()) {
        auto media = MediaRepository(m_database).findAll(details.entry.media);
        if (!media.ok())
            return media.error();
        details.media = std::move(*media);
    }
    auto jobs = JobRepository(m_database).forEntry(id);
    if (!jobs.ok())
        return jobs.error();
    details.jobs = std::move(*jobs);
    return details;
}

Result<Entry> Planner::entryFor(const EntryId &id, std::optional<int> expectedVersion)
{
    Result<std::optional<Entry>> entry = EntryRepository(m_database).find(id);
    if (!entry.ok())
        return entry.error();
    if (!*entry)
        return entryNotFound(id.toString());
    if (expectedVersion && (*entry)->version != *expectedVersion)
        return versionConflict(*expectedVersion, (*entry)->version);
    return std::move(**entry);
}

Result<EntryDetails> Planner::keepNew(const Entry &entry, const QString &name)
{
    KALENDS_TRY(EntryWriter(m_database, m_clock).add(entry));
    const Result<UndoId> undo =
        remember(m_database, m_clock, name, PresenceUndo{.came = true, .rows = {{entry.id.toString(), entry.version}}});
    if (!undo.ok())
        return undo.error();
    Result<EntryDetails> details = detailsOf(entry.id);
    if (details.ok())
        details->undoId = undo->toString();
    return details;
}

Result<EntryDetails> Planner::createEntry(const NewEntry &wanted)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    EntryRepository entries(m_database);
    const Result<Entry> entry = EntryMaker(entries, m_clock, m_defaultZone).make(wanted);
    if (!entry.ok())
        return entry.error();
    Result<EntryDetails> details = keepNew(*entry, Tr::tr("New post"));
    if (!details.ok())
        return details;
    KALENDS_TRY(transaction.commit());
    return details;
}

Result<EntryDetails> Planner::changeEntry(const EntryId &id, const EntryPatch &patch, std::optional<int> expectedVersion,
                                          const QString &name)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<Entry> before = entryFor(id, expectedVersion);
    if (!before.ok())
        return before.error();
    EntryRepository entries(m_database);
    const Result<Entry> after = EntryMaker(entries, m_clock, m_defaultZone).patched(*before, patch);
    if (!after.ok())
        return after.error();
    if (*after == *before)
        return detailsOf(id);
    const Result<Entry> changed = EntryWriter(m_database, m_clock).change(*before, *after);
    if (!changed.ok())
        return changed.error();
    const Result<UndoId> undo = remember(m_database, m_clock, name, EditUndo{*before, *changed, changed->version});
    if (!undo.ok())
        return undo.error();
    Result<EntryDetails> details = detailsOf(id);
    if (!details.ok())
        return details;
    details->undoId = undo->toString();
    KALENDS_TRY(transaction.commit());
    return details;
}

Result<EntryDetails> Planner::editEntry(const EntryId &id, const EntryPatch &patch, std::optional<int> expectedVersion)
{
    return changeEntry(id, patch, expectedVersion, Tr::tr("Change of a post"));
}

Result<EntryDetails> Planner::moveEntry(const EntryId &id, const PlanTime &at, std::optional<int> expectedVersion)
{
    EntryPatch patch;
    patch.at = at;
    return changeEntry(id, patch, expectedVersion, Tr::tr("Move of a post"));
}

Result<EntryDetails> Planner::schedule(const EntryId &id, std::optional<int> expectedVersion)
{
    EntryPatch patch;
    patch.state = EntryState::Planned;
    return changeEntry(id, patch, expectedVersion, Tr::tr("Planning of a post"));
}

Result<EntryDetails> Planner::unschedule(const EntryId &id, std::optional<int> expectedVersion)
{
    EntryPatch patch;
    patch.state = EntryState::Draft;
    return changeEntry(id, patch, expectedVersion, Tr::tr("Return of a post to the drafts"));
}

Result<EntryDetails> Planner::duplicateEntry(const EntryId &id, std::optional<PlanTime> at)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<Entry> original = entryFor(id, {});
    if (!original.ok())
        return original.error();
    NewEntry copy;
    copy.timezone = original->timezone;
    copy.caption = original->caption;
    copy.media = original->media;
    copy.labels = original->labels;
    for (const EntryChannel &part : original->channels) {
        ChannelPatch patch{.channel = part.channel, .fields = part.fields, .suggested = part.suggested};
        patch.fields.remove(u"consent"_s); // a yes was given to that post, not to this one
        copy.channels.append(patch);
    }
    if (at)
        copy.at = *at;
    else if (original->scheduledAt && *original->scheduledAt > m_clock.now())
        copy.at = original->wall;
    EntryRepository entries(m_database);
    const Result<Entry> entry = EntryMaker(entries, m_clock, m_defaultZone).make(copy);
    if (!entry.ok())
        return entry.error();
    Result<EntryDetails> details = keepNew(*entry, Tr::tr("Copy of a post"));
    if (!details.ok())
        return details;
    KALENDS_TRY(transaction.commit());
    return details;
}

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
            result.refused.append({id, Error{.code = ErrorCode::NotFound,
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

Result<EntryDetails> Planner::find(const EntryId &id)
{
    return detailsOf(id);
}

Result<EntryPage> Planner::list(const EntryQuery &query)
{
    if (query.limit < 1 || query.limit > EntryQuery::kMaxPage)
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Tr::tr("limit is %1; a page has 1 to %2 entries.").arg(query.limit).arg(EntryQuery::kMaxPage)};
    const Result<Page<EntryId>> page = EntryRepository(m_database).page(query);
    if (!page.ok())
        return page.error();
    EntryPage answer;
    answer.nextCursor = page->nextCursor;
    answer.entries.reserve(page->items.size());
    for (const EntryId &id : page->items) {
        Result<EntryDetails> details = detailsOf(id);
        if (details.ok())
            answer.entries.append(std::move(*details));
        else if (details.error().code != ErrorCode::NotFound) // deleted between the two reads
            return details.error();
    }
    return answer;
}

Result<QList<EntryTile>> Planner::tiles(Instant from, Instant to)
{
    return EntryRepository(m_database).tiles(from, to);
}

Result<QList<EntryTile>> Planner::shelf(int limit)
{
    return EntryRepository(m_database).shelf(std::clamp(limit, 1, EntryQuery::kMaxPage));
}

Result<ReadinessVerdict> Planner::readinessOf(const EntryId &id)
{
    const Result<EntryDetails> details = detailsOf(id);
    if (!details.ok())
        return details.error();
    const Result<QList<Account>> accounts = AccountRepository(m_database).list();
    if (!accounts.ok())
        return accounts.error();
    const Result<Flags> flags = FlagRepository(m_database).flags();
    if (!flags.ok())
        return flags.error();
    return assessReadiness({.entry = details->entry,
                            .media = details->media,
                            .accounts = *accounts,
                            .jobs = details->jobs,
                            .flags = *flags});
}

Result<QList<UndoRecord>> Planner::undoRecords(int limit)
{
    const auto stored = UndoRepository(m_database).newest(std::clamp(limit, 1, UndoRepository::kKept));
    if (!stored.ok())
        return stored.error();
    QList<UndoRecord> records;
    for (const UndoRepository::Stored &one : *stored)
        records.append(recordFrom(one));
    return records;
}

Result<UndoResult> Planner::turn(const UndoId &id, bool back)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    UndoRepository records(m_database);
    const auto stored = records.find(id.toString());
    if (!stored.ok())
        return stored.error();
    if (!*stored)
        return Error{.code = ErrorCode::NotFound,
                     .message = Tr::tr("There is no undo record with the id %1.").arg(id.toString().left(60)),
                     .hint = Tr::tr("The last %1 changes are kept.").arg(UndoRepository::kKept)};
    if ((*stored)->undoneAt.has_value() == back)
        return Error{.code = ErrorCode::InvalidState,
                     .message = back ? Tr::tr("“%1” is undone already.").arg((*stored)->name)
                                     : Tr::tr("“%1” is not undone, so it cannot be done again.").arg((*stored)->name)};
    std::optional<UndoPayload> payload = undoPayloadFromBytes((*stored)->payload);
    if (!payload)
        return Error{.code = ErrorCode::InvalidState,
                     .message = Tr::tr("“%1” was recorded by another version of the program.").arg((*stored)->name)};
    UndoStep step(m_database, m_clock);
    KALENDS_TRY(step.go(*payload, back));
    UndoResult result{recordFrom(**stored), step.restored, step.left};
    if (step.restored.isEmpty())
        return result;
    result.record.undoneAt = back ? std::optional(m_clock.now()) : std::nullopt;
    KALENDS_TRY(records.turn(id.toString(), result.record.undoneAt, toBytes(*payload)));
    KALENDS_TRY(transaction.commit());
    return result;
}

Result<UndoResult> Planner::undo(const UndoId &id)
{
    return turn(id, true);
}

Result<UndoResult> Planner::redo(const UndoId &id)
{
    return turn(id, false);
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
        // A zone that is gone keeps its instants. A doubled time that means the second one shows the right wall already.
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
