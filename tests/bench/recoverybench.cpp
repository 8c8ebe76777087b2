// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/sandboxworld.h"
#include "storegenerator.h"
#include "suite.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
using test::SandboxWorld;
constexpr int kInterrupted = 1000;
constexpr int kRuns = 3;

void run(Database &database, std::string_view sql, Bindings bindings = {})
{
    SandboxWorld::check(database.run(sql, bindings));
}

int countOf(Database &database, std::string_view sql)
{
    int count = -1;
    SandboxWorld::check(database.select(sql, {}, [&count](const Row &row) { count = int(row.integer(0)); }));
    return count;
}

/// "publishing 1000, scheduled 9000"
QString standing(Database &database)
{
    QStringList counts;
    SandboxWorld::check(
        database.select("SELECT status, COUNT(*) FROM publish_jobs GROUP BY status ORDER BY status", {},
                        [&counts](const Row &row) { counts.append(row.text(0) + u' ' + row.text(1)); }));
    return counts.join(u", "_s);
}

/// A thousand jobs that a dead process left in the middle, each on an account of its own because one runs per account;
/// every second one between its intent and its answer.
void interrupt(Database &database)
{
    Transaction transaction(database);
    run(database, "CREATE TEMP TABLE left_over AS SELECT id, row_number() OVER () AS number FROM publish_jobs "
                  "WHERE channel = 'ig' AND status = 'scheduled' LIMIT 1000");
    run(database, "INSERT INTO channel_accounts (id, channel, external_account_id, timezone, linked_at, unlinked_at) "
                  "SELECT 'account-' || number, 'ig', 'external-' || number, 'UTC', 1, 2 FROM left_over");
    run(database, "UPDATE publish_jobs SET status = 'publishing', lease_owner = 'gone', lease_epoch = 1, lease_until = "
                  "1, attempt_count = 1, attempts_ever = 1, account_id = (SELECT 'account-' || number FROM left_over l "
                  "WHERE l.id = publish_jobs.id) WHERE id IN (SELECT id FROM left_over)");
    run(database, "INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, started_at) "
                  "SELECT 'attempt-' || number, id, 1, 'r' || number, 'ig', 'running', 1 FROM left_over");
    run(database,
        "INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, handle, created_at) "
        "SELECT 'intent-' || number, id, 1, 1, 'media_publish', '1789', 1 FROM left_over WHERE number % 2 = 0");
    SandboxWorld::check(transaction.commit());
}

/// From the scheduler's start until none of them is said to run any more.
Values classify(const Context &context)
{
    QList<double> values;
    for (int round = 0; round < kRuns; ++round) {
        const auto plan = realPlan(context.n);
        KALENDS_TRY(plan);
        const auto store = StoreCopy::make(*plan);
        if (!store)
            return store.error();
        SandboxWorld world(store->path());
        interrupt(*world.database);
        if (countOf(*world.database, "SELECT COUNT(*) FROM publish_jobs WHERE status = 'publishing'") != kInterrupted)
            return Error{.code = ErrorCode::Internal, .message = u"The jobs were not interrupted."_s};
        const QDeadlineTimer patience(30s);
        int running = kInterrupted;
        values.append(millisecondsOf([&] {
            world.start();
            do {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                running = countOf(*world.database, "SELECT COUNT(*) FROM publish_jobs WHERE status = 'publishing'");
            } while (running > 0 && !patience.hasExpired());
        }));
        // What had an open intent is only read from now on, or has already become a person's.
        const int unknown = countOf(*world.database, "SELECT COUNT(*) FROM publish_jobs "
                                                     "WHERE status IN ('confirming', 'needs_attention')");
        if (running > 0 || unknown < kInterrupted / 2)
            return Error{.code = ErrorCode::Internal,
                         .message = u"They were not told apart: %1."_s.arg(standing(*world.database))};
    }
    return values;
}

} // namespace

void registerRecovery(Suite &suite)
{
    suite.add({.group = u"queue"_s,
               .metric = u"classify_1000_interrupted"_s,
               .unit = u"ms"_s,
               .measure = classify,
               .least = 5000});
}

} // namespace kalends::bench
