// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "plainsqlite.h"
#include "planner/planner.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/factrepository.h"
#include "store/jobrepository.h"
#include "store/transaction.h"
#include "storegenerator.h"
#include "suite.h"

namespace kalends::bench
{

using namespace Qt::StringLiterals;
using Values = Result<QList<double>>;

namespace
{

constexpr int kShifted = 10'000;
constexpr int kShifts = 15; ///< each on a fresh store
constexpr int kTiles = 400;
constexpr int kQueries = 120;
constexpr int kChanges = 20; ///< of an account; each touches 10,000 entries

/// A copy of the generated store, opened the way the service does.
struct OpenStore {
    StorePlan plan;
    StoreClock clock;
    StoreCopy copy;
    std::unique_ptr<Database> database;

    [[nodiscard]] static Result<OpenStore> make(const Context &context, Milliseconds later = Milliseconds(0))
    {
        StorePlan plan;
        plan.entries = context.n;
        Result<StoreCopy> copy = StoreCopy::make(plan);
        if (!copy)
            return copy.error();
        return OpenStore{plan, StoreClock(plan.from - std::chrono::hours(1) + later), std::move(*copy), nullptr};
    }
    [[nodiscard]] Result<void> open()
    {
        Result<std::unique_ptr<Database>> opened = Database::open({.path = copy.path(), .clock = &clock});
        if (!opened)
            return opened.error();
        database = std::move(*opened);
        return {};
    }
};

/// The end of the range that holds the first 10,000 entries.
qint64 shiftedUntil(const OpenStore &store, const Context &context)
{
    return toMs(store.plan.from) + Milliseconds(kSpread).count() / context.n * kShifted;
}

Values openAndMigrateCheck(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    QList<double> values;
    for (int run = 0; run < 100; ++run) {
        Result<void> opened;
        values.append(millisecondsOf([&] { opened = store->open(); }));
        KALENDS_TRY(opened);
        store->database.reset();
    }
    return values;
}

/// The log of a crash is left behind, so the whole store is checked: the one opening that grows with it.
Values openAfterCrash(const Context &context)
{
    QList<double> values;
    for (int run = 0; run < 5; ++run) {
        Result<OpenStore> store = OpenStore::make(context);
        if (!store)
            return store.error();
        KALENDS_TRY(store->open());
        KALENDS_TRY(FactRepository(*store->database).set(u"bench"_s, QString::number(run)));
        const QTemporaryDir crashed;
        const QString path = crashed.filePath(u"kalends.sqlite3"_s);
        if (!QFile::copy(store->copy.path(), path) || !QFile::copy(store->copy.path() + "-wal"_L1, path + "-wal"_L1))
            return Error{.code = ErrorCode::StorageFull,
                         .message = u"The store could not be copied to %1."_s.arg(path)};
        Result<void> opened;
        values.append(millisecondsOf([&] {
            const auto database = Database::open({.path = path, .clock = &store->clock});
            opened = database ? Result<void>() : Result<void>(database.error());
        }));
        KALENDS_TRY(opened);
    }
    return values;
}

Values monthQuery(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    KALENDS_TRY(store->open());
    EntryRepository entries(*store->database);
    QList<double> values;
    for (int run = 0; run < kQueries; ++run) {
        const auto [from, to] = monthOf(store->plan, run % 24);
        Result<QList<EntryTile>> tiles = QList<EntryTile>();
        values.append(millisecondsOf([&] { tiles = entries.tiles(from, to); }));
        if (!tiles)
            return tiles.error();
        if (tiles->size() < context.n / 24 - 1)
            return Error{.message =
                             u"A month of %1 tiles where %2 were made."_s.arg(tiles->size()).arg(context.n / 24)};
    }
    return values;
}

/// As many entries from any store: the figure that must not grow with it, as the month does.
Values sameNumberOfTiles(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    KALENDS_TRY(store->open());
    EntryRepository entries(*store->database);
    const Milliseconds step = Milliseconds(kSpread) / context.n;
    QList<double> values;
    for (int run = 0; run < kQueries; ++run) {
        const Instant from = store->plan.from + step * (qint64(context.n - kTiles) * run / kQueries);
        Result<QList<EntryTile>> tiles = QList<EntryTile>();
        values.append(millisecondsOf([&] { tiles = entries.tiles(from, from + step * kTiles); }));
        if (!tiles)
            return tiles.error();
        if (std::abs(tiles->size() - kTiles) > 1)
            return Error{.message = u"%1 tiles where %2 were asked for."_s.arg(tiles->size()).arg(kTiles)};
    }
    return values;
}

Values claimOneDue(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context, std::chrono::hours(24 * 60)); // two months are due
    if (!store)
        return store.error();
    KALENDS_TRY(store->open());
    JobRepository jobs(*store->database);
    QList<double> values;
    for (int run = 0; run < std::min(200, context.n / 32); ++run) {
        Result<std::optional<ClaimedJob>> claimed = std::optional<ClaimedJob>();
        Result<void> committed;
        values.append(millisecondsOf([&] {
            Transaction transaction(*store->database);
            claimed = jobs.claimDue(Channel::Instagram, u"bench"_s, store->clock.now(), Milliseconds(1'120'000));
            committed = transaction.commit();
        }));
        KALENDS_TRY(claimed);
        KALENDS_TRY(committed);
        if (!*claimed)
            return Error{.message = u"Nothing was due."_s};
        PublishJob job = (*claimed)->job;
        job.status = JobStatus::Published;
        job.wakeAt.reset();
        KALENDS_TRY(jobs.saveRunning((*claimed)->fence, job));
    }
    return values;
}

Values bulkShift(const Context &context)
{
    QList<double> values;
    for (int run = 0; run < kShifts; ++run) {
        Result<OpenStore> store = OpenStore::make(context);
        if (!store)
            return store.error();
        KALENDS_TRY(store->open());
        Planner planner(*store->database, store->clock, "Europe/Berlin");
        ShiftRequest request;
        request.from = store->plan.from;
        request.to = instantFromMs(shiftedUntil(*store, context));
        request.by = {.days = 1};
        Result<ShiftResult> shifted = ShiftResult();
        values.append(millisecondsOf([&] { shifted = planner.shiftEntries(request); }));
        if (!shifted)
            return shifted.error();
        if (shifted->moved.size() < kShifted || shifted->undoId.isEmpty())
            return Error{.message = u"Only %1 entries were shifted."_s.arg(shifted->moved.size())};
    }
    return values;
}

Values readiness(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    KALENDS_TRY(store->open());
    AccountRepository accounts(*store->database);
    const auto account = accounts.linked(Channel::TikTok);
    if (!account)
        return account.error();
    QList<double> values;
    for (int run = 0; run < kChanges; ++run) {
        Result<void> changed;
        const AccountStatus status = run % 2 == 0 ? AccountStatus::Expired : AccountStatus::Ok;
        values.append(millisecondsOf([&] { changed = accounts.setStatus((*account)->id, status); }));
        KALENDS_TRY(changed);
    }
    return values;
}

// --- the same work in plain SQLite

Values openFloor(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    QList<double> values;
    for (int run = 0; run < 100; ++run)
        values.append(millisecondsOf([&] {
            PlainSqlite plain(store->copy.path());
            plain.run("SELECT count(*) FROM sqlite_schema");
            plain.run("SELECT max(version) FROM schema_migrations");
        }));
    return values;
}

/// The tiles of each stretch of time: all that a calendar shows, joined by SQLite alone.
Values tilesFloor(const Context &context,
                  const std::function<std::pair<Instant, Instant>(const StorePlan &, int)> &stretch)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    PlainSqlite plain(store->copy.path());
    PlainStatement month = plain.prepare(
        "SELECT e.id, e.scheduled_at, e.wall_ms, e.timezone, e.state, e.readiness, e.version, substr(c.caption, 1, "
        "400), "
        "(SELECT group_concat(p.channel) FROM entry_channels p WHERE p.entry_id = e.id), "
        "(SELECT m.media_id FROM entry_media m WHERE m.entry_id = e.id ORDER BY m.position LIMIT 1), "
        "(SELECT count(*) FROM entry_media m WHERE m.entry_id = e.id) "
        "FROM calendar_entries e JOIN entry_contents c ON c.entry_id = e.id "
        "WHERE e.deleted_at IS NULL AND e.scheduled_at >= ? AND e.scheduled_at < ? ORDER BY e.scheduled_at, e.id");
    QList<double> values;
    for (int run = 0; run < kQueries; ++run) {
        const auto [from, to] = stretch(store->plan, run);
        values.append(millisecondsOf([&] {
            month.bind(1, toMs(from));
            month.bind(2, toMs(to));
            while (month.step())
                month.readAll();
        }));
    }
    return values;
}

Values monthFloor(const Context &context)
{
    return tilesFloor(context, [](const StorePlan &plan, int run) { return monthOf(plan, run % 24); });
}

Values sameNumberOfTilesFloor(const Context &context)
{
    return tilesFloor(context, [](const StorePlan &plan, int run) {
        const Milliseconds step = Milliseconds(kSpread) / plan.entries;
        const Instant from = plan.from + step * (qint64(plan.entries - kTiles) * run / kQueries);
        return std::pair(from, from + step * kTiles);
    });
}

Values claimFloor(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context, std::chrono::hours(24 * 60));
    if (!store)
        return store.error();
    PlainSqlite plain(store->copy.path());
    PlainStatement claim = plain.prepare(
        "UPDATE publish_jobs SET status = 'publishing', lease_epoch = lease_epoch + 1 WHERE id = (SELECT id FROM "
        "publish_jobs "
        "INDEXED BY publish_jobs_due WHERE channel = 'ig' AND status IN ('scheduled', 'failed') AND wake_at <= ? "
        "AND cancel_requested = 0 AND hold IS NULL ORDER BY wake_at, id LIMIT 1) RETURNING id");
    QList<double> values;
    for (int run = 0; run < std::min(200, context.n / 32); ++run) {
        values.append(millisecondsOf([&] {
            plain.run("BEGIN IMMEDIATE");
            claim.bind(1, toMs(store->clock.now()));
            while (claim.step())
                claim.readAll();
            plain.run("COMMIT");
        }));
        plain.run("UPDATE publish_jobs SET status = 'published', wake_at = NULL WHERE status = 'publishing'");
    }
    return values;
}

/// Reads what moves, moves each row and its jobs by key, keeps what an undo needs. What it leaves out: zones, refusals,
/// collisions.
Values shiftFloor(const Context &context)
{
    QList<double> values;
    for (int run = 0; run < kShifts; ++run) {
        Result<OpenStore> store = OpenStore::make(context);
        if (!store)
            return store.error();
        PlainSqlite plain(store->copy.path());
        PlainStatement read = plain.prepare(
            "SELECT e.id, e.scheduled_at, e.wall_ms, j.id FROM calendar_entries e LEFT JOIN publish_jobs j "
            "ON j.calendar_entry_id = e.id WHERE e.deleted_at IS NULL AND e.scheduled_at >= ? "
            "AND e.scheduled_at < ? ORDER BY e.scheduled_at, e.id");
        PlainStatement move = plain.prepare(
            "UPDATE calendar_entries SET scheduled_at = ?, wall_ms = ?, version = version + 1 WHERE id = ?");
        PlainStatement moveJob =
            plain.prepare("UPDATE publish_jobs SET scheduled_at = ?, wake_at = ?, updated_at = ? WHERE id = ?");
        PlainStatement undo =
            plain.prepare("INSERT INTO undo_records (id, name, payload, created_at) VALUES ('u', 'n', ?, 1)");
        const qint64 from = toMs(store->plan.from);
        const qint64 to = shiftedUntil(*store, context);
        constexpr qint64 day = 86'400'000;
        values.append(millisecondsOf([&] {
            plain.run("BEGIN IMMEDIATE");
            read.bind(1, from);
            read.bind(2, to);
            std::vector<PlainRow> rows;
            while (read.step())
                rows.push_back({read.text(0), read.integer(1), read.integer(2), read.text(3)});
            std::string payload;
            std::string last;
            for (const PlainRow &row : rows) {
                if (row.entry != last) {
                    move.bind(1, row.at + day);
                    move.bind(2, row.wall + day);
                    move.bind(3, row.entry);
                    move.step();
                    payload += row.entry + ' ' + std::to_string(row.at) + ' ' + std::to_string(row.wall) + '\n';
                    last = row.entry;
                }
                moveJob.bind(1, row.at + day);
                moveJob.bind(2, row.at + day);
                moveJob.bind(3, from);
                moveJob.bind(4, row.job);
                moveJob.step();
            }
            undo.bindBlob(1, payload);
            undo.step();
            plain.run("COMMIT");
        }));
    }
    return values;
}

/// The barest that could be called a shift: one statement for the entries, one for the jobs, no undo, no zones.
Values oneUpdateFloor(const Context &context)
{
    QList<double> values;
    for (int run = 0; run < kShifts; ++run) {
        Result<OpenStore> store = OpenStore::make(context);
        if (!store)
            return store.error();
        PlainSqlite plain(store->copy.path());
        const std::string from = std::to_string(toMs(store->plan.from));
        const std::string to = std::to_string(shiftedUntil(*store, context));
        const std::string range = "scheduled_at >= " + from + " AND scheduled_at < " + to;
        values.append(millisecondsOf([&] {
            plain.run("BEGIN IMMEDIATE");
            plain.run(
                "UPDATE publish_jobs SET scheduled_at = scheduled_at + 86400000, wake_at = wake_at + 86400000 WHERE "
                "calendar_entry_id IN (SELECT id FROM calendar_entries WHERE deleted_at IS NULL AND " +
                range + ")");
            plain.run(
                "UPDATE calendar_entries SET scheduled_at = scheduled_at + 86400000, wall_ms = wall_ms + 86400000, "
                "version = version + 1 WHERE deleted_at IS NULL AND " +
                range);
            plain.run("COMMIT");
        }));
    }
    return values;
}

/// Reads the rows that a verdict needs and writes the two columns of each entry by key. What it leaves out: the
/// verdict.
Values readinessFloor(const Context &context)
{
    Result<OpenStore> store = OpenStore::make(context);
    if (!store)
        return store.error();
    PlainSqlite plain(store->copy.path());
    PlainStatement read = plain.prepare(
        "SELECT e.id, e.scheduled_at, e.readiness, e.readiness_detail, c.caption, p.channel, p.fields, m.media_id, "
        "j.status, j.hold "
        "FROM calendar_entries e JOIN entry_contents c ON c.entry_id = e.id JOIN entry_channels p ON p.entry_id = e.id "
        "LEFT JOIN entry_media m ON m.entry_id = e.id LEFT JOIN publish_jobs j ON j.calendar_entry_id = e.id AND "
        "j.channel = p.channel "
        "WHERE e.deleted_at IS NULL AND EXISTS (SELECT 1 FROM entry_channels t WHERE t.entry_id = e.id AND t.channel = "
        "'tiktok') "
        "ORDER BY e.id");
    PlainStatement write =
        plain.prepare("UPDATE calendar_entries SET readiness = ?, readiness_detail = ? WHERE id = ?");
    const std::string detail =
        R"([{"channel":"tiktok","code":"token_expired","fix":"reconnect","message":)"
        R"("The sign-in of the TikTok account “workshop” has expired.","readiness":"token_expired"}])";
    QList<double> values;
    for (int run = 0; run < kChanges; ++run) {
        values.append(millisecondsOf([&] {
            plain.run("BEGIN IMMEDIATE");
            std::vector<std::string> ids;
            while (read.step()) {
                read.readAll();
                if (ids.empty() || ids.back() != read.text(0))
                    ids.push_back(read.text(0));
            }
            for (const std::string &id : ids) {
                write.bind(1, std::string(run % 2 == 0 ? "token_expired" : "ready"));
                run % 2 == 0 ? write.bind(2, detail) : write.bindNull(2);
                write.bind(3, id);
                write.step();
            }
            plain.run("COMMIT");
        }));
    }
    return values;
}

} // namespace

void registerStore(Suite &suite)
{
    const auto add = [&suite](const char *metric, Values (*measure)(const Context &), const char *subject,
                              int least = 0) {
        suite.add({u"store"_s, QString::fromLatin1(metric), u"ms"_s, measure, QString::fromLatin1(subject), least});
    };
    add("open_and_migrate_check", openAndMigrateCheck, "kalends");
    add("open_and_migrate_check", openFloor, "floor");
    add("open_after_crash", openAfterCrash, "kalends");
    add("month_query", monthQuery, "kalends");
    add("month_query", monthFloor, "floor");
    add("query_400_entries", sameNumberOfTiles, "kalends", kTiles);
    add("query_400_entries", sameNumberOfTilesFloor, "floor", kTiles);
    add("claim_one_due", claimOneDue, "kalends");
    add("claim_one_due", claimFloor, "floor");
    add("bulk_shift_10000", bulkShift, "kalends", kShifted);
    add("bulk_shift_10000", shiftFloor, "floor", kShifted);
    add("bulk_shift_10000", oneUpdateFloor, "floor-one-update", kShifted);
    add("readiness_10000", readiness, "kalends", kShifted);
    add("readiness_10000", readinessFloor, "floor", kShifted);
}

} // namespace kalends::bench
