// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/migrator.h"

#include "model/texts.h"
#include "store/connection.h"
#include "store/searchtext.h"
#include "store/storefile.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::string_view kMigrationsTable = R"(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        version INTEGER PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        applied_at INTEGER NOT NULL
    ) STRICT)";

std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out.append(c == '\'' ? 2 : 1, c);
    return out + '\'';
}

Result<void> expectSoundReferences(const Connection &connection)
{
    const Result<qint64> broken = connection.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!broken)
        return broken.error();
    if (*broken > 0)
        return Error{.message = Texts::tr("A migration would leave %1 references that point nowhere.").arg(*broken)};
    return {};
}

Result<void> runStatements(const Connection &connection, const Migration &migration, Instant now)
{
    KALENDS_TRY(connection.execute(kMigrationsTable));
    KALENDS_TRY(connection.execute(migration.sql));
    KALENDS_TRY(connection.execute("INSERT INTO schema_migrations (version, name, applied_at) VALUES (" +
                                   std::to_string(migration.version) + ", " + quoted(migration.name) + ", " +
                                   std::to_string(toMs(now)) + ")"));
    KALENDS_TRY(connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId)));
    KALENDS_TRY(connection.execute("PRAGMA user_version = " + std::to_string(migration.version)));
    return expectSoundReferences(connection);
}

/// One migration, whole or not at all.
Result<void> run(const Connection &connection, const Migration &migration, Instant now)
{
    KALENDS_TRY(connection.execute("BEGIN IMMEDIATE"));
    const Result<int> version = schemaVersion(connection); // another process may have been faster
    Result<void> done = version ? Result<void>() : Result<void>(version.error());
    if (version && *version < migration.version)
        done = runStatements(connection, migration, now);
    if (done)
        done = connection.execute("COMMIT");
    if (!done && sqlite3_get_autocommit(connection.handle()) == 0)
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

} // namespace

Result<int> schemaVersion(const Connection &connection)
{
    const Result<qint64> exists =
        connection.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'");
    if (!exists)
        return exists.error();
    const Result<qint64> header = connection.integer("PRAGMA user_version");
    if (!header)
        return header.error();
    if (*exists == 0) {
        const Result<qint64> tables = connection.integer("SELECT count(*) FROM sqlite_schema");
        if (!tables)
            return tables.error();
        return *tables == 0 && *header == 0
                   ? Result<int>(0)
                   : Result<int>(corruptError(Texts::tr("the list of its migrations is missing")));
    }
    const Result<qint64> count = connection.integer("SELECT count(*) FROM schema_migrations");
    const Result<qint64> last = connection.integer("SELECT coalesce(max(version), 0) FROM schema_migrations");
    if (!count || !last)
        return !count ? count.error() : last.error();
    if (*count != *last || *last != *header)
        return corruptError(Texts::tr("the list of its migrations does not fit its version %1").arg(*header));
    return int(*last);
}

Result<void> migrate(const Connection &connection, std::span<const Migration> migrations, Instant now,
                     const std::function<Result<void>()> &beforeFirst)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int known = migrations.empty() ? 0 : migrations.back().version;
    if (*version > known)
        return newerError(*version, known);
    if (*version == known)
        return {};
    if (*version > 0)
        KALENDS_TRY(beforeFirst());

    addSearchTextFunction(connection);
    // A migration that makes a table anew must not trip over the references to it; they are checked at its end.
    KALENDS_TRY(connection.execute("PRAGMA foreign_keys = OFF"));
    Result<void> done;
    for (const Migration &migration : migrations) {
        if (done && migration.version > *version)
            done = run(connection, migration, now);
    }
    KALENDS_TRY(connection.execute("PRAGMA foreign_keys = ON"));
    if (done) // so that the header of the file itself says which version it has
        done = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return done;
}

} // namespace kalends
