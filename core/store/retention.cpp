// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/retention.h"

#include "store/database.h"
#include "store/idempotencyrepository.h"
#include "store/transaction.h"

#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// Nobody works on the job `j`, and nothing of it is unknown.
#define KALENDS_NOTHING_UNKNOWN                                                                                        \
    " j.status NOT IN ('publishing', 'confirming')"                                                                    \
    " AND NOT EXISTS (SELECT 1 FROM publish_intents i WHERE i.job_id = j.id AND i.settled_at IS NULL)"
#define KALENDS_NOTHING_STAGED " AND NOT EXISTS (SELECT 1 FROM staged_objects s WHERE s.job_id = j.id)"

constexpr char kOldAttempts[] =
    "SELECT a.id FROM publish_attempts a INDEXED BY publish_attempts_by_time"
    " JOIN publish_jobs j ON j.id = a.publish_job_id"
    " WHERE a.started_at < ?1 AND coalesce(a.finished_at, a.started_at) < ?1 AND a.status <> 'running'"
    " AND" KALENDS_NOTHING_UNKNOWN " ORDER BY a.started_at LIMIT ?2";
constexpr char kOldIntents[] = "SELECT id FROM publish_intents INDEXED BY publish_intents_settled"
                               " WHERE settled_at IS NOT NULL AND settled_at < ?1 LIMIT ?2";
// Those of a story that is told: its entry may still be there, with another job.
constexpr char kOldCanceledJobs[] = "SELECT j.id FROM publish_jobs j INDEXED BY publish_jobs_by_status"
                                    " WHERE j.status = 'canceled' AND j.scheduled_at < ?1 AND j.updated_at < ?1"
                                    " AND" KALENDS_NOTHING_UNKNOWN KALENDS_NOTHING_STAGED " LIMIT ?2";
// These stay, so each step goes on where the one before has found its last.
constexpr char kOldPublishedJobs[] =
    "SELECT j.id, j.scheduled_at FROM publish_jobs j INDEXED BY publish_jobs_by_status"
    " WHERE j.status = 'published' AND j.scheduled_at >= ?3 AND j.scheduled_at < ?1 AND j.updated_at < ?1"
    " AND j.checkpoint IS NOT NULL AND j.wake_at IS NULL AND" KALENDS_NOTHING_UNKNOWN
    " ORDER BY j.scheduled_at LIMIT ?2";
constexpr char kOldDeletedEntries[] =
    "SELECT e.id FROM calendar_entries e INDEXED BY calendar_entries_deleted"
    " WHERE e.deleted_at IS NOT NULL AND e.deleted_at < ?1 AND NOT EXISTS (SELECT 1 FROM publish_jobs j"
    " WHERE j.calendar_entry_id = e.id AND (j.updated_at >= ?1 OR j.status IN ('publishing', 'confirming')"
    " OR EXISTS (SELECT 1 FROM publish_intents i WHERE i.job_id = j.id AND i.settled_at IS NULL)"
    " OR EXISTS (SELECT 1 FROM staged_objects s WHERE s.job_id = j.id))) LIMIT ?2";
constexpr char kOldUndoSteps[] = "SELECT id FROM undo_records WHERE created_at < ?1"
                                 " AND coalesce(undone_at, created_at) < ?1 LIMIT ?2";
constexpr char kOldKeys[] = "SELECT key FROM idempotency_keys INDEXED BY idempotency_keys_by_time"
                            " WHERE created_at < ?1 LIMIT ?2";

// Undo steps go before the entries that they would bring back.
enum Kind { Attempts, Intents, CanceledJobs, PublishedJobs, UndoSteps, Entries, Keys, Kinds };

Result<qint64> numberOf(Database &database, std::string_view pragma)
{
    qint64 value = 0;
    KALENDS_TRY(database.select(pragma, {}, [&value](const Row &row) { value = row.integer(0); }));
    return value;
}

} // namespace

Result<QStringList> Retention::find(std::string_view sql, Instant before)
{
    QStringList ids;
    KALENDS_TRY(
        m_database.select(sql, {bind(before), qint64(kBatch)}, [&ids](const Row &row) { ids.append(row.text(0)); }));
    return ids;
}

/// Each statement takes an id; the rows that the last one changed count. One transaction. What was found before it
/// began may have changed meanwhile only in ways that the statements ask about again, or that history does not take.
Result<int> Retention::removeEach(const QStringList &ids, std::initializer_list<std::string_view> statements)
{
    if (ids.isEmpty())
        return 0;
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    int changed = 0;
    for (const QString &id : ids) {
        Result<int> last = 0;
        for (const std::string_view statement : statements) {
            last = m_database.run(statement, {id});
            KALENDS_TRY(last);
        }
        changed += *last;
    }
    KALENDS_TRY(transaction.commit());
    return changed;
}

Result<int> Retention::wearPublishedJobs(Instant before)
{
    QStringList ids;
    qint64 last = m_wornFrom;
    KALENDS_TRY(m_database.select(kOldPublishedJobs, {bind(before), qint64(kBatch), m_wornFrom}, [&](const Row &row) {
        ids.append(row.text(0));
        last = row.integer(1);
    }));
    const auto worn =
        removeEach(ids, {"UPDATE publish_jobs SET checkpoint = NULL, last_error = NULL, last_error_code = NULL,"
                         " lease_owner = NULL, lease_until = NULL WHERE id = ? AND status = 'published'"});
    KALENDS_TRY(worn);
    m_wornFrom = last;
    return worn;
}

/// Its jobs and what belongs to them, its words in the search index, then itself and, by cascade, the rest.
Result<int> Retention::sweepEntry(const QString &id)
{
    constexpr std::array kStatements{
        std::string_view("DELETE FROM publish_attempts WHERE publish_job_id IN"
                         " (SELECT id FROM publish_jobs WHERE calendar_entry_id = ?)"),
        std::string_view("DELETE FROM publish_intents WHERE settled_at IS NOT NULL AND job_id IN"
                         " (SELECT id FROM publish_jobs WHERE calendar_entry_id = ?)"),
        std::string_view("INSERT INTO entry_trigrams (entry_trigrams, rowid, folded)"
                         " SELECT 'delete', number, folded FROM entry_search WHERE entry_id = ?"),
    };
    for (const std::string_view statement : kStatements)
        KALENDS_TRY(m_database.run(statement, {id}));
    const auto jobs = m_database.run("DELETE FROM publish_jobs WHERE calendar_entry_id = ?", {id});
    KALENDS_TRY(jobs);
    m_swept.jobs += *jobs;
    return m_database.run("DELETE FROM calendar_entries WHERE id = ?", {id});
}

Result<int> Retention::sweepEntries(Instant before)
{
    const auto ids = find(kOldDeletedEntries, before);
    KALENDS_TRY(ids);
    int gone = 0;
    for (const QString &id : *ids) {
        Transaction transaction(m_database);
        KALENDS_TRY(transaction.begun());
        bool deleted = false; // it may have been brought back meanwhile
        KALENDS_TRY(
            m_database.select("SELECT deleted_at IS NOT NULL AND deleted_at < ? FROM calendar_entries WHERE id = ?",
                              {bind(before), id}, [&deleted](const Row &row) { deleted = row.boolean(0); }));
        if (!deleted)
            continue;
        KALENDS_TRY(sweepEntry(id));
        KALENDS_TRY(transaction.commit());
        ++gone;
    }
    return gone;
}

Result<int> Retention::stepOf(int kind)
{
    const Instant old = m_database.now() - kKept;
    const auto sweep = [this](std::string_view finding, Instant before,
                              std::initializer_list<std::string_view> statements, int &count) -> Result<int> {
        const auto ids = find(finding, before);
        KALENDS_TRY(ids);
        const auto gone = removeEach(*ids, statements);
        KALENDS_TRY(gone);
        count += *gone;
        return gone;
    };
    switch (kind) {
    case Attempts:
        return sweep(kOldAttempts, old, {"DELETE FROM publish_attempts WHERE id = ? AND status <> 'running'"},
                     m_swept.attempts);
    case Intents:
        return sweep(kOldIntents, old, {"DELETE FROM publish_intents WHERE id = ? AND settled_at IS NOT NULL"},
                     m_swept.intents);
    case CanceledJobs: // a canceled job is never taken up again
        return sweep(kOldCanceledJobs, old,
                     {"DELETE FROM publish_attempts WHERE publish_job_id = ?",
                      "DELETE FROM publish_intents WHERE settled_at IS NOT NULL AND job_id = ?",
                      "DELETE FROM publish_jobs WHERE id = ? AND status = 'canceled'"},
                     m_swept.jobs);
    case PublishedJobs: {
        const auto worn = wearPublishedJobs(old);
        KALENDS_TRY(worn);
        m_swept.worn += *worn;
        return worn;
    }
    case UndoSteps:
        return sweep(kOldUndoSteps, old, {"DELETE FROM undo_records WHERE id = ?"}, m_swept.undoSteps);
    case Entries: {
        const auto gone = sweepEntries(old);
        KALENDS_TRY(gone);
        m_swept.entries += *gone;
        return gone;
    }
    default:
        return sweep(kOldKeys, m_database.now() - IdempotencyRepository::kKept,
                     {"DELETE FROM idempotency_keys WHERE key = ?"}, m_swept.keys);
    }
}

Result<bool> Retention::step()
{
    const auto gone = stepOf(m_kind);
    KALENDS_TRY(gone);
    if (*gone == 0)
        ++m_kind;
    return m_kind < Kinds;
}

Result<bool> Vacuum::step()
{
    constexpr qint64 kIncremental = 2; // https://www.sqlite.org/pragma.html#pragma_auto_vacuum
    if (!m_begun) {
        const auto mode = numberOf(m_database, "PRAGMA auto_vacuum");
        KALENDS_TRY(mode);
        if (*mode != kIncremental)
            return false;
    }
    const auto free = numberOf(m_database, "PRAGMA freelist_count");
    KALENDS_TRY(free);
    if (*free <= (m_begun ? kLeftFree : kWorthIt))
        return false;
    m_begun = true;
    KALENDS_TRY(m_database.run("PRAGMA incremental_vacuum(64)", {}));
    const auto left = numberOf(m_database, "PRAGMA freelist_count");
    KALENDS_TRY(left);
    m_freed += *free - *left;
    return *left < *free; // nothing moved: not now
}

} // namespace kalends
