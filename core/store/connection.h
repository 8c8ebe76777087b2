// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kalends
{

/// The oldest SQLite we run on: STRICT tables.
inline constexpr int kOldestSqlite = 3'037'000;
/// "KALS" in the header of each of our files, so that another program's database is never taken for ours.
inline constexpr qint32 kApplicationId = 0x4B414C53;

/// In words for a person, with what to do. `code` is an (extended) result code of SQLite; `handle` may be null.
[[nodiscard]] Error sqliteError(sqlite3 *handle, int code);
[[nodiscard]] Error corruptError(const QString &whatIsWrong);

/// Statements, prepared once and handed out to one user at a time: a second taker of a busy text gets a second
/// statement.
class StatementCache
{
public:
    explicit StatementCache(sqlite3 *handle) : m_handle(handle) {}
    ~StatementCache() { clear(); }
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    class Lease
    {
    public:
        Lease(StatementCache &cache, std::string_view sql);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        [[nodiscard]] sqlite3_stmt *statement() const { return m_statement; }
        [[nodiscard]] int code() const { return m_code; } ///< of the preparation

    private:
        StatementCache &m_cache;
        std::vector<sqlite3_stmt *> *m_idle = nullptr;
        sqlite3_stmt *m_statement = nullptr;
        int m_code = SQLITE_OK;
    };

private:
    friend class Lease;
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    static constexpr size_t kMostIdle = 160; ///< texts made at run time must not pile up
    void clear();

    sqlite3 *m_handle;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_idle;
    size_t m_idleCount = 0;
    int m_leased = 0;
};

/// An open file, closed with this object. The bare minimum that Database, migrations, backups and recovery share.
class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite };
    /// Never creates a file.
    [[nodiscard]] static Result<Connection> open(const QString &path, Access access, Milliseconds busyTimeout);
    ~Connection();
    Connection(Connection &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Connection &operator=(Connection &&other) noexcept;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Any number of statements, one after the other; rows are dropped.
    [[nodiscard]] Result<void> execute(std::string_view sql) const;
    /// First column of the first row; error Internal when there is none.
    [[nodiscard]] Result<qint64> integer(std::string_view sql) const;
    [[nodiscard]] Result<QString> text(std::string_view sql) const;
    /// The first bytes of the file as they lie there, without a lock and without looking at the log.
    [[nodiscard]] QByteArray rawBytes(int length) const;
    /// "ok" or what is wrong, from `PRAGMA integrity_check(1)` or quick_check(1). Error DatabaseCorrupt.
    [[nodiscard]] Result<void> expectOk(std::string_view checkPragma) const;
    /// Closing must not touch the file: what is in the log stays there.
    void keepLogOnClose(bool keep) const;
    /// A statement that runs ends with an error once `stop` is true; null: it runs to its end. `stop` outlives this.
    void stopWhen(const std::atomic_bool *stop) const;
    /// Copies everything into `target`, which is emptied first.
    [[nodiscard]] Result<void> copyInto(const Connection &target) const;

private:
    explicit Connection(sqlite3 *handle) : m_handle(handle) {}
    template <class OnRow> [[nodiscard]] Result<void> forFirstRow(std::string_view sql, const OnRow &onRow) const;
    sqlite3 *m_handle;
};

} // namespace kalends
