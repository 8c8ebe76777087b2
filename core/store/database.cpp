// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include "model/texts.h"
#include "store/backups.h"
#include "store/database_p.h"
#include "store/migrator.h"
#include "store/recovery.h"
#include "store/storefile.h"

#include <QDir>
#include <QFileInfo>
#include <QVarLengthArray>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

sqlite3_stmt *statementOf(void *statement)
{
    return static_cast<sqlite3_stmt *>(statement);
}

constexpr qsizetype kMostListed = 1000; ///< of each kind; of jobs, of which an entry has one for each channel, more

bool isTooMuchToList(const StoreChange &change)
{
    return change.entries.size() > kMostListed || change.jobs.size() > kMostListed * qsizetype(kChannels.size()) ||
           change.accounts.size() > kMostListed || change.media.size() > kMostListed;
}

/// Everything that is set on each connection. 2 MB of pages are plenty: the hot indexes are small and the system caches
/// the file.
constexpr std::string_view kSettings = R"(
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -2000;
    PRAGMA temp_store = MEMORY;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA journal_size_limit = 8388608;)";

/// A few cheap looks that do not grow with the store: the root and the first leaf of each table and index.
Result<void> probe(const Connection &connection)
{
    const Result<QString> sql =
        connection.text("SELECT coalesce(group_concat('SELECT 1 FROM \"' || name || '\" LIMIT 1', ';'), '') "
                        "FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%'");
    if (!sql)
        return sql.error();
    return connection.execute(sql->toStdString());
}

Result<void> useWriteAheadLog(const Connection &connection)
{
    const Result<QString> mode = connection.text("PRAGMA journal_mode = WAL");
    if (!mode)
        return mode.error();
    if (*mode != "wal"_L1)
        return Error{
            .code = ErrorCode::StorageReadOnly,
            .message =
                Texts::tr("The folder of the store does not allow a write-ahead log (journal mode is %1).").arg(*mode),
            .hint = Texts::tr("Keep the profile on a local disk, not on a network share.")};
    return {};
}

/// Binds a value of each kind. The statement is reset before `texts` goes, so that SQLite need not copy them.
struct Binder {
    sqlite3_stmt *statement;
    int index;
    QVarLengthArray<QByteArray, 16> &texts;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
    int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
    int operator()(const QString &text) const
    {
        texts.append(text.toUtf8());
        return sqlite3_bind_text64(statement, index, texts.last().constData(), sqlite3_uint64(texts.last().size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }
    int operator()(const QByteArray &bytes) const
    {
        return bytes.isEmpty() ? sqlite3_bind_zeroblob(statement, index, 0)
                               : sqlite3_bind_blob64(statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                                                     SQLITE_STATIC);
    }
};

} // namespace

// --- Row and bindings

bool Row::isNull(int column) const
{
    return sqlite3_column_type(statementOf(m_statement), column) == SQLITE_NULL;
}
qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(statementOf(m_statement), column);
}
double Row::real(int column) const
{
    return sqlite3_column_double(statementOf(m_statement), column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statementOf(m_statement), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statementOf(m_statement), column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statementOf(m_statement), column));
    return QByteArray(bytes, sqlite3_column_bytes(statementOf(m_statement), column));
}

std::optional<Instant> Row::instant(int column) const
{
    return isNull(column) ? std::optional<Instant>() : instantFromMs(integer(column));
}

Binding bind(Instant instant)
{
    return toMs(instant);
}
Binding bind(std::optional<Instant> instant)
{
    return instant ? Binding(toMs(*instant)) : Binding();
}
Binding bind(QLatin1String word)
{
    return QString(word);
}
Binding bindOrNull(const QString &text)
{
    return text.isEmpty() ? Binding() : Binding(text);
}

// --- Opening

Database::Database(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    if (sqlite3_libversion_number() < kOldestSqlite)
        return Error{.message =
                         Texts::tr("SQLite %1 is too old, 3.37 is needed.").arg(QLatin1String(sqlite3_libversion())),
                     .hint = Texts::tr("Update the libsqlite3 package.")};
    if (options.migrate) // the first connection, with nobody else about
        KALENDS_TRY(finishRestore(options.path));
    const std::span<const Migration> migrations = options.migrations.empty() ? builtInMigrations() : options.migrations;
    const Result<StoreFile> file = inspectStoreFile(options.path, migrations.empty() ? 0 : migrations.back().version);
    if (!file)
        return file.error();
    if (!options.migrate && file->kind != StoreFile::Kind::Ours)
        return Error{.code = ErrorCode::StorageReadOnly,
                     .message = Texts::tr("The store kalends.sqlite3 has not been made yet.")};
    KALENDS_TRY(makePrivateFile(options.path));

    Result<Connection> connection = Connection::open(options.path, Connection::Access::ReadWrite, options.busyTimeout);
    if (!connection)
        return connection.error();
    if (sqlite3_db_readonly(connection->handle(), "main") != 0)
        return sqliteError(nullptr, SQLITE_READONLY);
    connection->keepLogOnClose(file->hasLog); // until it is known to be sound
    KALENDS_TRY(connection->execute(kSettings));
    const bool mayNeedRepair = options.migrate && file->hasLog;
    if (mayNeedRepair) // the last program did not close it: a crash, a power loss, or the log of another store
        KALENDS_TRY(connection->expectOk("PRAGMA quick_check(1)"));
    if (file->kind == StoreFile::Kind::Ours) {
        KALENDS_TRY(schemaVersion(*connection));
        KALENDS_TRY(probe(*connection));
    } else { // before the first page is written: what is deleted later can go back to the disk in small steps
        KALENDS_TRY(connection->execute("PRAGMA auto_vacuum = INCREMENTAL"));
    }
    KALENDS_TRY(useWriteAheadLog(*connection));

    std::unique_ptr<Database> database(new Database(std::make_unique<Private>(std::move(*connection), options)));
    if (options.migrate)
        KALENDS_TRY(migrate(database->d->connection, migrations, database->now(), [&]() -> Result<void> {
            if (options.backupFolder.isEmpty())
                return {};
            const Result<QString> made = makeBackup(*database, options.backupFolder, BackupKind::BeforeMigration);
            return made ? Result<void>() : Result<void>(made.error());
        }));
    database->d->connection.keepLogOnClose(false);
    return database;
}

// --- Statements

Result<void> Database::select(std::string_view sql, Bindings bindings, const std::function<void(const Row &)> &eachRow)
{
    const Result<int> done = execute(sql, bindings.begin(), qsizetype(bindings.size()), &eachRow);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Database::select(std::string_view sql, const QList<Binding> &bindings,
                              const std::function<void(const Row &)> &eachRow)
{
    const Result<int> done = execute(sql, bindings.constData(), bindings.size(), &eachRow);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<int> Database::run(std::string_view sql, Bindings bindings)
{
    return execute(sql, bindings.begin(), qsizetype(bindings.size()), nullptr);
}

Result<int> Database::run(std::string_view sql, const QList<Binding> &bindings)
{
    return execute(sql, bindings.constData(), bindings.size(), nullptr);
}

Result<int> Database::execute(std::string_view sql, const Binding *bindings, qsizetype count,
                              const std::function<void(const Row &)> *eachRow)
{
    sqlite3 *const handle = d->connection.handle();
    if (d->rolledBackByItself())
        return d->abortedBy; // what follows would be committed one by one
    QVarLengthArray<QByteArray, 16> texts;
    texts.reserve(count); // must not move: SQLite holds on to them
    const StatementCache::Lease lease(d->statements, sql);
    sqlite3_stmt *const statement = lease.statement();
    int code = lease.code();
    if (code == SQLITE_OK && sqlite3_bind_parameter_count(statement) != count)
        return Error{.message = Texts::tr("A statement wants %1 values and got %2: %3")
                                    .arg(sqlite3_bind_parameter_count(statement))
                                    .arg(count)
                                    .arg(QString::fromUtf8(sql.data(), qsizetype(sql.size())))};
    for (int i = 0; i < count && code == SQLITE_OK; ++i)
        code = std::visit(Binder{statement, i + 1, texts}, bindings[i]);
    if (code == SQLITE_OK) {
        const Row row(statement);
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            if (eachRow)
                (*eachRow)(row);
        }
    }
    d->lastCode = code;
    if (code == SQLITE_DONE)
        return int(sqlite3_changes64(handle));
    const Error error = sqliteError(handle, code);
    if (d->rolledBackByItself())
        d->abortedBy = error;
    return error;
}

bool Database::lastFailureWasConstraint() const
{
    return (d->lastCode & 0xff) == SQLITE_CONSTRAINT;
}

Result<void> Database::Private::simple(std::string_view sql)
{
    const StatementCache::Lease lease(statements, sql);
    const int code = lease.code() == SQLITE_OK ? sqlite3_step(lease.statement()) : lease.code();
    return code == SQLITE_DONE ? Result<void>() : Result<void>(sqliteError(connection.handle(), code));
}

void Database::Private::forgetTransaction()
{
    depth = 0;
    doomed = false;
    abortedBy = {};
    change = {};
}

// --- What changed

template <class Note> void Database::note(const Note &note)
{
    if (d->depth == 0) {
        StoreChange change;
        note(change);
        if (d->events)
            d->events->announce(change);
        return;
    }
    StoreChange &change = d->change;
    if (!change.everything)
        note(change);
    if (isTooMuchToList(change))
        change = {.flags = change.flags, .attempts = change.attempts, .everything = true};
}

void Database::noteChange(const EntryId &id)
{
    note([&](StoreChange &change) { change.entries.insert(id); });
}
void Database::noteChange(const JobId &id)
{
    note([&](StoreChange &change) { change.jobs.insert(id); });
}
void Database::noteChange(const AccountId &id)
{
    note([&](StoreChange &change) { change.accounts.insert(id); });
}
void Database::noteChange(const MediaId &id)
{
    note([&](StoreChange &change) { change.media.insert(id); });
}
void Database::noteFlagsChanged()
{
    note([](StoreChange &change) { change.flags = true; });
}
void Database::noteAttemptsChanged()
{
    note([](StoreChange &change) { change.attempts = true; });
}
void Database::noteEverythingChanged()
{
    note([](StoreChange &change) { change.everything = true; });
}

// --- The rest

StoreEvents *Database::events() const
{
    return d->events;
}
const Clock &Database::clock() const
{
    return *d->clock;
}
const QString &Database::path() const
{
    return d->path;
}
bool Database::inTransaction() const
{
    return d->depth > 0;
}

Result<void> Database::check()
{
    return d->connection.expectOk("PRAGMA quick_check(1)");
}

Result<void> Database::checkWhole()
{
    KALENDS_TRY(d->connection.expectOk("PRAGMA integrity_check(1)"));
    const Result<qint64> broken = d->connection.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!broken)
        return broken.error();
    if (*broken > 0)
        return corruptError(Texts::tr("%1 references point nowhere").arg(*broken));
    return {};
}

Result<void> Database::backupTo(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path))
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Texts::tr("The backup was not made: %1 exists already.").arg(name),
                     .hint = Texts::tr("Choose another name, or delete that file first.")};
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    KALENDS_TRY(makePrivateFile(unfinished));
    Result<void> done = copyChecked(d->connection, unfinished);
    if (done)
        done = syncPath(unfinished);
    if (done && !QFile::rename(unfinished, path)) // refuses to overwrite
        done = fileError(EACCES, name);
    if (!done)
        QFile::remove(unfinished);
    else
        done = syncPath(QFileInfo(path).absolutePath());
    return done;
}

} // namespace kalends
