// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/failingstatement.h"

#include <QTest>
#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <sqlite3.h>

namespace
{

std::atomic_int failing = -1;
std::atomic_int begun = 0;
std::atomic_bool failed = false;

/// Whether the program asked for it, not SQLite for its own needs.
bool isOurs(const void *caller)
{
    Dl_info asker;
    Dl_info sqlite;
    return dladdr(caller, &asker) != 0 && dladdr(sqlite3_sourceid(), &sqlite) != 0 &&
           asker.dli_fbase != sqlite.dli_fbase;
}

/// Whether the statement that begins now is the one.
bool strikes(sqlite3_stmt *statement, const void *caller)
{
    if (sqlite3_stmt_busy(statement) != 0 || !isOurs(caller) || std::strcmp(sqlite3_sql(statement), "ROLLBACK") == 0)
        return false;
    if (begun++ != failing)
        return false;
    failed = true;
    return true;
}

} // namespace

extern "C" int sqlite3_step(sqlite3_stmt *statement)
{
    static const auto step = [] {
        void *found = dlsym(RTLD_NEXT, "sqlite3_step");
        decltype(sqlite3_step) *function = nullptr;
        static_assert(sizeof found == sizeof function);
        std::memcpy(&function, &found, sizeof found);
        return function;
    }();
    return strikes(statement, __builtin_return_address(0)) ? SQLITE_IOERR_READ : step(statement);
}

namespace kalends::test
{

void failStatement(int n)
{
    begun = 0;
    failed = false;
    failing = n;
}

int statementsBegun()
{
    return begun;
}

bool hasStatementFailed()
{
    return failed;
}

namespace
{

/// One for each table, which makes a text of each of its rows.
QList<std::string> queriesFor(Database &database)
{
    QList<std::string> queries;
    const auto read = database.select(
        "SELECT 'SELECT ''' || m.name || ''' || '': '' || ' || group_concat('quote(\"' || c.name || '\")', ' || '','' "
        "|| ') "
        "|| ' FROM \"' || m.name || '\" ORDER BY 1' FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' GROUP BY m.name",
        Bindings{}, [&queries](const Row &row) { queries.append(row.text(0).toStdString()); });
    if (!read.ok() || queries.isEmpty())
        qFatal("the store cannot be read");
    return queries;
}

} // namespace

QByteArray contentsOf(Database &database)
{
    static const QList<std::string> queries = queriesFor(database); // every store of a test has the same tables
    QByteArray contents;
    for (const std::string &query : queries) {
        const auto read =
            database.select(query, Bindings{}, [&contents](const Row &row) { contents += row.bytes(0) + '\n'; });
        if (!read.ok())
            qFatal("%s", qPrintable(read.error().message));
    }
    return contents;
}

bool wasToldAndLeftNothing(Database &database, int n, const std::optional<Error> &told, const QByteArray &before)
{
    QByteArray wrong;
    if (!told)
        wrong = "nobody said so";
    else if (told->code != ErrorCode::Internal || !told->message.contains(QLatin1String("the disk reported an error")))
        wrong = "it was told as: " + told->message.toUtf8();
    else if (database.inTransaction() || contentsOf(database) != before)
        wrong = "something was left behind";
    else
        return true;
    QTest::qFail(("statement " + QByteArray::number(n) + " failed: " + wrong).constData(), __FILE__, __LINE__);
    return false;
}

} // namespace kalends::test
