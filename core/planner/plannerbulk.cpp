// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"

#include "planner/bulkverbs.h"
#include "planner/entrymaker.h"
#include "planner/entrywriter.h"
#include "planner/undostep.h"
#include "store/entryrepository.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

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
    const QString name = stepName(QT_TRANSLATE_NOOP("kalends::Planner", "Deletion of a post"),
                                  QT_TRANSLATE_NOOP("kalends::Planner", "Deletion of %1 posts"), result.changed.size());
    return committed(transaction, remembered(std::move(result), m_database, m_clock, name, undo));
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
    const QString name =
        stepName(QT_TRANSLATE_NOOP("kalends::Planner", "Return of a deleted post"),
                 QT_TRANSLATE_NOOP("kalends::Planner", "Return of %1 deleted posts"), result.changed.size());
    return committed(transaction, remembered(std::move(result), m_database, m_clock, name, undo));
}

Result<ChangeResult> Planner::keepAll(const QList<Entry> &entries, QList<Refusal> refused, const QString &name)
{
    ChangeResult result{.changed = {}, .refused = std::move(refused), .undoId = {}};
    EntryWriter writer(m_database, m_clock);
    PresenceUndo undo{.came = true, .rows = {}};
    for (const Entry &entry : entries) {
        KALENDS_TRY(writer.add(entry));
        result.changed.append(entry.id);
        undo.rows.push_back({entry.id.toString(), entry.version});
    }
    return remembered(std::move(result), m_database, m_clock, name, undo);
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
        if (entry.ok() && !copy.copy.isEmpty())
            entry->id = copy.copy;
        if (entry.ok())
            made.append(std::move(*entry));
        else if (isStoreFailure(entry.error().code))
            return entry.error();
        else
            refused.append({copy.id, entry.error()});
    }
    const QString name = stepName(QT_TRANSLATE_NOOP("kalends::Planner", "Copy of a post"),
                                  QT_TRANSLATE_NOOP("kalends::Planner", "Copies of %1 posts"), made.size());
    return committed(transaction, keepAll(made, refused, name));
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
    const QString name = stepName(QT_TRANSLATE_NOOP("kalends::Planner", "New post"),
                                  QT_TRANSLATE_NOOP("kalends::Planner", "%1 new posts"), made.size());
    return committed(transaction, keepAll(made, {}, name));
}

} // namespace kalends
