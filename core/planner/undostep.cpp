// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/undostep.h"

#include "planner/bulkshift.h"
#include "planner/entrywriter.h"
#include "store/entryrepository.h"
#include "store/undorepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

} // namespace

bool isStoreFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

Error versionConflict(int expected, int found)
{
    return {.code = ErrorCode::VersionConflict,
            .message = Tr::tr("The entry was changed meanwhile: it is at version %1, not %2.").arg(found).arg(expected),
            .hint = Tr::tr("Read it again, then repeat the change.")};
}

Result<UndoId> remember(Database &database, const Clock &clock, const QString &name, const UndoPayload &payload)
{
    const UndoId id = UndoId::create();
    UndoRepository::Stored record;
    record.id = id.toString();
    record.name = name;
    record.payload = toBytes(payload);
    record.createdAt = clock.now();
    KALENDS_TRY(UndoRepository(database).insert(record));
    return id;
}

Result<ChangeResult> remembered(ChangeResult result, Database &database, const Clock &clock, const QString &name,
                                const UndoPayload &payload)
{
    if (result.changed.isEmpty())
        return result;
    const Result<UndoId> id = remember(database, clock, name, payload);
    KALENDS_TRY(id);
    result.undoId = *id;
    return result;
}

Result<void> UndoStep::go(UndoPayload &payload, bool back)
{
    if (auto *times = std::get_if<TimesUndo>(&payload))
        return goTimes(*times, back);
    if (auto *edit = std::get_if<EditUndo>(&payload))
        return goEdit(*edit, back);
    if (auto *edits = std::get_if<EditsUndo>(&payload))
        return goEdits(*edits, back);
    return goPresence(std::get<PresenceUndo>(payload), back);
}

Result<void> UndoStep::goTimes(TimesUndo &times, bool back)
{
    QList<EntryId> ids;
    ids.reserve(qsizetype(times.rows.size()));
    for (const TimesUndo::Row &row : times.rows)
        ids.append(EntryId::fromTrusted(row.id));
    Result<PlanRows> rows = PlanTimes(m_database).byIds(ids);
    if (!rows.ok())
        return rows.error();

    // The rows come in the order of the ids, without those that are gone.
    for (const EntryId &id : std::as_const(rows->missing))
        left.append({id, entryNotFound(id.toString())});
    const QSet<EntryId> missing(rows->missing.begin(), rows->missing.end());
    std::vector<const TimesUndo::Row *> kept;
    for (const TimesUndo::Row &row : times.rows) {
        if (missing.isEmpty() || !missing.contains(EntryId::fromTrusted(row.id)))
            kept.push_back(&row);
    }
    BulkShift shift(m_database, m_clock);
    auto plan = shift.decide(
        std::move(*rows),
        [&](qsizetype index, const PlanRow &row, ZoneCache &) -> Result<ShiftedTime> {
            const TimesUndo::Row &then = *kept.at(size_t(index));
            if (!m_chain.same(row.id, row.version, then.version))
                return versionConflict(then.version, row.version);
            return ShiftedTime{.at = instantFromMs(back ? then.atBefore : then.atAfter),
                               .wall = {back ? then.wallBefore : then.wallAfter}};
        },
        false);
    if (!plan.ok())
        return plan.error();
    KALENDS_TRY(shift.write(*plan));
    TimesUndo next;
    next.rows.reserve(plan->moves.size());
    restored.reserve(qsizetype(plan->moves.size()));
    for (const PlanTimes::Move &move : plan->moves) {
        TimesUndo::Row row = *kept.at(size_t(move.row));
        const int now = plan->rows.entries.at(move.row).version + 1;
        links.push_back({row.id, now, row.version - 1});
        row.version = now;
        restored.append(EntryId::fromTrusted(row.id));
        next.rows.push_back(std::move(row));
    }
    left.append(plan->result.refused);
    times = std::move(next);
    return {};
}

Result<void> UndoStep::goEdit(EditUndo &edit, bool back)
{
    const Result<std::optional<Entry>> found = EntryRepository(m_database).find(edit.before.id);
    if (!found.ok())
        return found.error();
    if (!*found) {
        left.append({edit.before.id, entryNotFound(edit.before.id.toString())});
        return {};
    }
    const Entry &now = **found;
    if (!m_chain.same(now.id.toString(), now.version, edit.version)) {
        left.append({now.id, versionConflict(edit.version, now.version)});
        return {};
    }
    Entry target = back ? edit.before : edit.after;
    target.version = now.version;
    target.readiness = now.readiness;
    target.issues = now.issues;
    target.createdAt = now.createdAt;
    target.updatedAt = now.updatedAt;
    for (EntryChannel &part : target.channels) { // whose account it is has nothing to do with the edit
        if (const EntryChannel *current = now.channelPart(part.channel))
            part.accountId = current->accountId;
    }
    const Result<Entry> changed = EntryWriter(m_database, m_clock).change(now, target);
    if (!changed.ok()) {
        if (isStoreFailure(changed.error().code))
            return changed.error();
        left.append({now.id, changed.error()});
        return {};
    }
    // One record may stand for several changes in a row: what is before them is not always one version back.
    const bool spans = back && edit.before.version > 0 && edit.before.version < edit.version;
    links.push_back({now.id.toString(), changed->version, spans ? edit.before.version : edit.version - 1});
    edit.version = changed->version;
    restored.append(now.id);
    return {};
}

Result<void> UndoStep::goEdits(EditsUndo &edits, bool back)
{
    EditsUndo next;
    for (EditUndo &edit : edits.rows) {
        const qsizetype before = restored.size();
        KALENDS_TRY(goEdit(edit, back));
        if (restored.size() > before)
            next.rows.push_back(edit);
    }
    edits = std::move(next);
    return {};
}

Result<void> UndoStep::goPresence(PresenceUndo &presence, bool back)
{
    EntryRepository entries(m_database);
    EntryWriter writer(m_database, m_clock);
    const bool shallBeThere = presence.came != back;
    PresenceUndo next{.came = presence.came, .rows = {}};
    for (const PresenceUndo::Row &row : presence.rows) {
        const EntryId id = EntryId::fromTrusted(row.id);
        const Result<std::optional<Entry>> found = entries.find(id, EntryRepository::Deleted::Shown);
        if (!found.ok())
            return found.error();
        if (!*found) {
            left.append({id, entryNotFound(row.id)});
            continue;
        }
        if (!m_chain.same(row.id, (*found)->version, row.version)) {
            left.append({id, versionConflict(row.version, (*found)->version)});
            continue;
        }
        const Result<void> done = shallBeThere ? writer.bringBack(**found) : writer.remove(**found);
        if (!done.ok()) {
            if (isStoreFailure(done.error().code))
                return done.error();
            left.append({id, done.error()});
            continue;
        }
        restored.append(id);
        const int now = (*found)->version + 1;
        links.push_back({row.id, now, row.version - 1});
        next.rows.push_back({row.id, now});
    }
    presence = std::move(next);
    return {};
}

} // namespace kalends
