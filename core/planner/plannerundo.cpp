// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"

#include "planner/undostep.h"
#include "store/transaction.h"
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

UndoRecord recordFrom(const UndoRepository::Stored &stored)
{
    return {UndoId::fromTrusted(stored.id), stored.name, stored.createdAt, stored.undoneAt};
}

} // namespace

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
    UndoStep step(m_database, m_clock, m_chain);
    KALENDS_TRY(step.go(*payload, back));
    UndoResult result{recordFrom(**stored), step.restored, step.left};
    if (step.restored.isEmpty())
        return result;
    result.record.undoneAt = back ? std::optional(m_clock.now()) : std::nullopt;
    KALENDS_TRY(records.turn(id.toString(), result.record.undoneAt, toBytes(*payload)));
    KALENDS_TRY(transaction.commit());
    for (const VersionChain::Link &link : step.links)
        m_chain.add(link);
    return result;
}

/// Makes the record that led to `before` lead to `after`. False: it is not such a record, or something came in between.
Result<bool> Planner::extend(const UndoId &id, const Entry &before, const Entry &after)
{
    if (id.isEmpty())
        return false;
    UndoRepository records(m_database);
    const auto stored = records.find(id.toString());
    if (!stored.ok())
        return stored.error();
    if (!*stored || (*stored)->undoneAt)
        return false;
    std::optional<UndoPayload> payload = undoPayloadFromBytes((*stored)->payload);
    const auto leadsHere = [this, &before](const QString &entry, int version) {
        return entry == before.id.toString() && m_chain.same(entry, before.version, version);
    };
    auto *edit = payload ? std::get_if<EditUndo>(&*payload) : nullptr;
    auto *presence = payload ? std::get_if<PresenceUndo>(&*payload) : nullptr;
    if (edit && leadsHere(edit->after.id.toString(), edit->version)) {
        edit->after = after;
        edit->version = after.version;
    } else if (presence && presence->came && presence->rows.size() == 1 &&
               leadsHere(presence->rows.front().id, presence->rows.front().version)) {
        presence->rows.front().version = after.version;
    } else {
        return false;
    }
    KALENDS_TRY(records.turn(id.toString(), std::nullopt, toBytes(*payload)));
    return true;
}

Result<UndoResult> Planner::undo(const UndoId &id)
{
    return turn(id, true);
}

Result<UndoResult> Planner::redo(const UndoId &id)
{
    return turn(id, false);
}

} // namespace kalends
