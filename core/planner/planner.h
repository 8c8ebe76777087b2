// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/entryquery.h"
#include "model/readiness.h"
#include "model/searchhits.h"
#include "model/suggestion.h"
#include "planner/plan.h"
#include "planner/versionchain.h"

namespace kalends
{

class Database;
struct PlanRows;

/// The version of the zone data on this computer, such as "2026a"; empty when it does not say.
[[nodiscard]] QString installedZoneDataVersion();

/// The verbs for the plan. Synchronous; any thread that owns a Database. Each verb is one transaction: entry, jobs,
/// readiness and undo record together or nothing; StoreEvents tells the other threads after the commit. Times are
/// compared with the clock given.
///
/// Errors shared by all: NotFound (names the id), the database's own (DatabaseBusy, StorageFull, StorageReadOnly).
/// Refusals by state: InPast, AlreadyPublished, IsPublishing (publishing or confirming), InvalidState; stale versions:
/// VersionConflict.
class Planner
{
public:
    /// `defaultZone` is used where neither the request nor an account names one; empty: the system's.
    Planner(Database &database, const Clock &clock, QByteArray defaultZone = {});

    /// A planned entry gets one job per channel. Errors: InvalidValue, UnknownField, InvalidTime, InvalidTimezone,
    /// InPast; NotFound names a medium that is not in the library.
    [[nodiscard]] Result<EntryDetails> createEntry(const NewEntry &wanted);
    /// Words, media and the like; with `at` also moves, with `state` also plans or un-plans. `expectedVersion` not met:
    /// VersionConflict.
    /// `goesOnWith`: the record of the change that this one goes on with, such as what was typed before the last pause.
    /// It is made to take both back, where nothing came in between; otherwise this change gets a record of its own.
    [[nodiscard]] Result<EntryDetails> editEntry(const EntryId &id, const EntryPatch &patch,
                                                 std::optional<int> expectedVersion = {},
                                                 const UndoId &goesOnWith = {});
    /// Writes those of the assistant's drafts that may be written and marks them; what a person typed meanwhile stays,
    /// however late they come. The version goes on, no undo record is made, and steps that this planner remembers can
    /// be taken back as before. `taken`: how many were written. Nothing written: the entry as it is.
    [[nodiscard]] Result<EntryDetails> applySuggestions(const EntryId &id, const QList<Suggestion> &suggestions,
                                                        int *taken = nullptr);
    /// Moves the entry and its live jobs. Only a draft can go to the shelf (std::monostate).
    [[nodiscard]] Result<EntryDetails> moveEntry(const EntryId &id, const PlanTime &at,
                                                 std::optional<int> expectedVersion = {});
    /// Draft → planned (makes the jobs), planned → draft (cancels them).
    [[nodiscard]] Result<EntryDetails> schedule(const EntryId &id, std::optional<int> expectedVersion = {});
    [[nodiscard]] Result<EntryDetails> unschedule(const EntryId &id, std::optional<int> expectedVersion = {});
    /// A draft with the same words, media and choices; TikTok's consent is not copied. `at`: the copy's time; unset:
    /// the same wall time when it is still ahead, else the shelf.
    [[nodiscard]] Result<EntryDetails> duplicateEntry(const EntryId &id, std::optional<PlanTime> at = {});

    /// Moves each entry to a time of its own: what it can, listing the rest, in one transaction with one undo record.
    /// Wall times are read in each entry's zone. To the shelf also goes what is planned: it becomes a draft. Errors
    /// (nothing moved): InvalidValue for more than kMaxIdsPerRequest, or an
    /// entry named twice.
    [[nodiscard]] Result<ChangeResult> moveEntries(const QList<Placement> &moves);
    /// Copies as duplicateEntry() does, in one transaction with one undo record; `changed` names the copies.
    [[nodiscard]] Result<ChangeResult> copyEntries(const QList<Placement> &copies);
    /// All of them or none, with one undo record; `changed` names them in the order given.
    [[nodiscard]] Result<ChangeResult> createEntries(const QList<NewEntry> &wanted);

    /// Deletes what it can and lists the rest. Live jobs are canceled; history is kept. restoreEntries() brings them
    /// back as drafts, or as planned where their time is still ahead.
    [[nodiscard]] Result<ChangeResult> deleteEntries(const QList<EntryId> &ids);
    [[nodiscard]] Result<ChangeResult> restoreEntries(const QList<EntryId> &ids);

    /// Moves what it can, lists the rest, in one transaction. Days keep the wall clock in each entry's zone, durations
    /// stay durations. Errors (nothing moved): InvalidValue for a request that is not one.
    [[nodiscard]] Result<ShiftResult> shiftEntries(const ShiftRequest &request);

    [[nodiscard]] Result<EntryDetails> find(const EntryId &id);
    [[nodiscard]] Result<EntryPage> list(const EntryQuery &query);
    /// What the calendar shows from `from` up to, but not including, `to`; ordered by (scheduledAt, id).
    [[nodiscard]] Result<QList<EntryTile>> tiles(Instant from, Instant to);
    /// The drafts without a time, newest first.
    [[nodiscard]] Result<QList<EntryTile>> shelf(int limit = EntryQuery::kMaxPage);
    /// These entries as they are now, in no particular order; unknown and deleted ones are left out.
    [[nodiscard]] Result<QList<EntryTile>> tilesOf(const QList<EntryId> &ids);
    /// What a person has to mend, soonest first: planned entries whose readiness is missing_fields or worse.
    [[nodiscard]] Result<QList<EntryTile>> attention(int limit = EntryQuery::kMaxPage);
    /// Every entry, of any year and the shelf, whose shared caption or channels' words hold `text`, whatever the case:
    /// how many, and the latest made of them. What is rare does not grow with the store; the rest is for a worker
    /// thread.
    [[nodiscard]] Result<SearchHits> search(const QString &text, qsizetype atMost = EntryQuery::kMaxPage);
    /// The same for a few weeks, or for the shelf: all of them, as quick as reading the tiles.
    [[nodiscard]] Result<QList<EntryId>> searchBetween(const QString &text, Instant from, Instant to);
    [[nodiscard]] Result<QList<EntryId>> searchShelf(const QString &text);
    /// Assessed now, from what the store holds now.
    [[nodiscard]] Result<ReadinessVerdict> readinessOf(const EntryId &id);

    /// Newest first.
    [[nodiscard]] Result<QList<UndoRecord>> undoRecords(int limit = 50);
    /// Takes a change back, or does it again. Several steps that this planner turned on the same entry can be turned
    /// one after the other. Errors: NotFound, InvalidState (already undone, or not undone yet).
    [[nodiscard]] Result<UndoResult> undo(const UndoId &id);
    [[nodiscard]] Result<UndoResult> redo(const UndoId &id);

    /// After an update of the zone data: planned entries ahead keep their wall time, so their instants are computed
    /// anew (with their jobs). Run once at start; does nothing while the zone data is the one it was last run with.
    /// Answer: how many moved.
    [[nodiscard]] Result<int> rezonePlans(const QString &zoneDataVersion = installedZoneDataVersion());

private:
    friend class PlanExchange;
    [[nodiscard]] Result<EntryDetails> detailsOf(const EntryId &id);
    [[nodiscard]] Result<Entry> entryFor(const EntryId &id, std::optional<int> expectedVersion);
    [[nodiscard]] Result<EntryDetails> changeEntry(const EntryId &id, const EntryPatch &patch,
                                                   std::optional<int> expectedVersion, const QString &name,
                                                   const UndoId &goesOnWith = {});
    [[nodiscard]] Result<bool> extend(const UndoId &id, const Entry &before, const Entry &after);
    [[nodiscard]] Result<Entry> copyOf(const EntryId &id, const std::optional<PlanTime> &at);
    [[nodiscard]] Result<ChangeResult> moveTimes(const QList<Placement> &moves, PlanRows rows);
    [[nodiscard]] Result<ChangeResult> movePlaces(const QList<Placement> &moves);
    [[nodiscard]] Result<ChangeResult> keepAll(const QList<Entry> &entries, QList<Refusal> refused,
                                               const QString &name);
    [[nodiscard]] Result<EntryDetails> keepNew(const Entry &entry, const QString &name);
    [[nodiscard]] Result<UndoResult> turn(const UndoId &id, bool back);

    Database &m_database;
    const Clock &m_clock;
    QByteArray m_defaultZone;
    VersionChain m_chain;
};

} // namespace kalends
