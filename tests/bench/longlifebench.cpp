// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// A store with three years behind it: everything in it was published, most of that longer ago than is kept. What it
// costs to let the old go, whether somebody who writes has to wait for it, and what is left.
#include "diagnostics/logfile.h"
#include "plainsqlite.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/retention.h"
#include "storegenerator.h"
#include "suite.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kQueries = 120;
constexpr int kDay = 24 * 3600 * 1000;
constexpr int kLogLines = 1'000'000;

Error failed(const QString &what)
{
    return {.code = ErrorCode::Internal, .message = what, .hint = {}};
}

struct Life {
    QList<double> monthBefore; ///< ms
    QList<double> monthAfter;  ///< ms
    QList<double> retention;   ///< ms of each step
    QList<double> vacuum;      ///< ms of each step
    double fileBefore = 0;     ///< MiB
    double fileAfter = 0;      ///< MiB
    double fileLeast = 0;      ///< MiB, of a copy made by VACUUM INTO
};

/// Three years instead of two, up to today, all published: a first try of each post, a second one of each fifth, what
/// was decided before it went out, and where the channel's steps stood. Ids begin with their time, as ours do.
void grow(const QString &path, const StorePlan &plan, Instant now)
{
    const PlainSqlite plain(path);
    const std::string shifted =
        std::to_string(toMs(now) - kDay) + " - (" + "scheduled_at - " + std::to_string(toMs(plan.from)) + ") * 36 / 24";
    plain.run("BEGIN IMMEDIATE");
    plain.run("UPDATE calendar_entries SET scheduled_at = " + shifted + ", wall_ms = " + shifted);
    plain.run("UPDATE publish_jobs SET scheduled_at = " + shifted + ", updated_at = " + shifted +
              ", status = 'published', wake_at = NULL, attempt_count = 1, attempts_ever = 1, remote_post_id = "
              "'1789' || hex(randomblob(6)), permalink = 'https://www.instagram.com/p/' || hex(randomblob(6)), "
              "checkpoint = json_object('step', 'closed', 'container', hex(randomblob(9)), 'staged', "
              "json_array(hex(randomblob(60)), hex(randomblob(60))))");
    for (const char *number : {"1", "2"}) {
        const std::string which = *number == '1' ? "" : " WHERE abs(random()) % 5 = 0";
        plain.run(std::string("INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, "
                              "http_status, trace_id, response_meta, started_at, finished_at) SELECT "
                              "printf('%012x', scheduled_at) || lower(hex(randomblob(10))), id, ") +
                  number +
                  ", lower(hex(randomblob(16))), channel, 'ok', 200, hex(randomblob(8)), "
                  "json_object('usage', hex(randomblob(40)), 'host', 'graph.instagram.com'), scheduled_at, "
                  "scheduled_at + 4000 FROM publish_jobs" +
                  which);
    }
    plain.run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, handle, request_hash, baseline, "
              "created_at, verdict, settled_at) SELECT printf('%012x', scheduled_at) || lower(hex(randomblob(10))), "
              "id, 1, 1, 'media_publish', "
              "hex(randomblob(9)), hex(randomblob(32)), json_array(hex(randomblob(200))), scheduled_at, 'done', "
              "scheduled_at + 4000 FROM publish_jobs");
    plain.run("COMMIT");
    plain.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<double> megabytes(Database &database)
{
    qint64 pages = 0;
    qint64 size = 0;
    KALENDS_TRY(database.select("PRAGMA page_count", {}, [&pages](const Row &row) { pages = row.integer(0); }));
    KALENDS_TRY(database.select("PRAGMA page_size", {}, [&size](const Row &row) { size = row.integer(0); }));
    return double(pages * size) / (1024 * 1024);
}

Values months(Database &database, Instant now, int entries)
{
    EntryRepository repository(database);
    const Milliseconds month = Milliseconds(kSpread) / 24;
    QList<double> values;
    for (int run = 0; run < kQueries; ++run) {
        const Instant from = now - month * (2 + run % 30);
        Result<QList<EntryTile>> tiles = QList<EntryTile>();
        values.append(millisecondsOf([&] { tiles = repository.tiles(from, from + month); }));
        KALENDS_TRY(tiles);
        if (tiles->size() < entries / 40)
            return failed(u"A month of %1 tiles."_s.arg(tiles->size()));
    }
    return values;
}

/// Every step of `work` until there is nothing left to do, in ms.
template <class Work> Values stepsOf(Work &work)
{
    QList<double> values;
    bool goesOn = true;
    while (goesOn) {
        Result<bool> more = false;
        values.append(millisecondsOf([&] { more = work.step(); }));
        KALENDS_TRY(more);
        goesOn = *more;
    }
    return values;
}

Result<Life> live(int entries)
{
    StorePlan plan;
    plan.entries = entries;
    const Instant now = plan.from - std::chrono::hours(1);
    const auto copy = StoreCopy::make(plan);
    if (!copy)
        return copy.error();
    grow(copy->path(), plan, now);
    const StoreClock clock(now);
    const auto opened = Database::open({.path = copy->path(), .clock = &clock});
    if (!opened)
        return opened.error();
    Database &database = **opened;
    Life life;
    const auto keep = [](auto result, auto &into) -> Result<void> {
        KALENDS_TRY(result);
        into = *result;
        return {};
    };
    KALENDS_TRY(keep(megabytes(database), life.fileBefore));
    KALENDS_TRY(keep(months(database, now, entries), life.monthBefore));
    Retention retention(database);
    KALENDS_TRY(keep(stepsOf(retention), life.retention));
    if (retention.swept().attempts < entries / 2)
        return failed(u"Only %1 attempts were old."_s.arg(retention.swept().attempts));
    Vacuum vacuum(database);
    KALENDS_TRY(keep(stepsOf(vacuum), life.vacuum));
    KALENDS_TRY(keep(megabytes(database), life.fileAfter));
    KALENDS_TRY(keep(months(database, now, entries), life.monthAfter));
    const QTemporaryDir folder;
    const QString least = folder.filePath(u"least.sqlite3"_s);
    PlainSqlite(copy->path()).run("VACUUM INTO '" + least.toStdString() + "'");
    life.fileLeast = double(QFile(least).size()) / (1024 * 1024);
    return life;
}

Result<const Life *> lifeOf(const Context &context)
{
    static QHash<int, Life> known;
    if (!known.contains(context.n)) {
        const auto life = live(context.n);
        KALENDS_TRY(life);
        known.insert(context.n, *life);
    }
    return &*known.constFind(context.n);
}

template <QList<double> Life::*values> Values listOf(const Context &context)
{
    const auto life = lifeOf(context);
    KALENDS_TRY(life);
    return (*life)->*values;
}

template <double Life::*value> Values valueOf(const Context &context)
{
    const auto life = lifeOf(context);
    KALENDS_TRY(life);
    return QList<double>{(*life)->*value};
}

/// All steps together: what the sweep of a whole life takes, spread over as many breaths.
template <QList<double> Life::*values> Values secondsOf(const Context &context)
{
    const auto life = lifeOf(context);
    KALENDS_TRY(life);
    double sum = 0;
    for (const double step : (*life)->*values)
        sum += step;
    return QList<double>{sum / 1000};
}

/// MiB of a log folder, at its largest, while a program that has gone mad writes a million lines in a day.
Values logsAfterAMillionLines(const Context &)
{
    const QTemporaryDir folder;
    Instant now = StorePlan().from;
    LogFile log;
    log.open(folder.filePath(u"kalends.jsonl"_s), now);
    const QByteArray line = R"({"ts":"2026-12-01T00:00:00.000Z","level":"info","event":"attempt_finished",)"
                            R"("req_id":"0198f2c0-0000-7000-8000-000000000000","job_id":"0198f2c0-0000-7000-8000-)"
                            R"(000000000001","channel":"ig","status":"published","duration_ms":1234})"
                            "\n";
    const Milliseconds step = Milliseconds(std::chrono::hours(24)) / kLogLines;
    double most = 0;
    for (int i = 0; i < kLogLines; ++i) {
        now += step;
        log.append(line, now);
        if (i % 10'000 != 0 && i != kLogLines - 1)
            continue;
        double size = 0;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
            size += double(file.size()) / (1024 * 1024);
        most = std::max(most, size);
    }
    return QList<double>{most};
}

} // namespace

void registerLongLife(Suite &suite)
{
    const auto add = [&suite](const char *metric, const char *unit, Values (*measure)(const Context &),
                              const char *subject = "kalends") {
        suite.add({.group = u"life"_s,
                   .metric = QString::fromLatin1(metric),
                   .unit = QString::fromLatin1(unit),
                   .measure = measure,
                   .subject = QString::fromLatin1(subject)});
    };
    add("month_query_three_years", "ms", listOf<&Life::monthBefore>);
    add("month_query_after_sweep", "ms", listOf<&Life::monthAfter>);
    add("writer_waits_for_retention", "ms", listOf<&Life::retention>);
    add("writer_waits_for_vacuum", "ms", listOf<&Life::vacuum>);
    add("retention_in_all", "s", secondsOf<&Life::retention>);
    add("vacuum_in_all", "s", secondsOf<&Life::vacuum>);
    add("file_three_years", "MiB", valueOf<&Life::fileBefore>);
    add("file_after_sweep", "MiB", valueOf<&Life::fileAfter>);
    add("file_after_sweep", "MiB", valueOf<&Life::fileLeast>, "floor");
    suite.add({.group = u"life"_s,
               .metric = u"logs_after_a_million_lines"_s,
               .unit = u"MiB"_s,
               .measure = logsAfterAMillionLines,
               .onStore = false});
}

} // namespace kalends::bench
