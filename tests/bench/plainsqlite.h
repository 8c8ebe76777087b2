// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QtGlobal>
#include <sqlite3.h>
#include <string>

namespace kalends::bench
{

/// SQLite without anything of ours, for the floors; the same durability. A failure ends the program: a floor is not
/// tested.
class PlainStatement
{
public:
    PlainStatement(sqlite3 *handle, const char *sql)
    {
        if (sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle));
    }
    ~PlainStatement() { sqlite3_finalize(m_statement); }
    PlainStatement(const PlainStatement &) = delete;
    PlainStatement &operator=(const PlainStatement &) = delete;

    void bind(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }
    void bind(int index, const std::string &value)
    {
        sqlite3_bind_text(m_statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT);
    }
    void bindBlob(int index, const std::string &value)
    {
        sqlite3_bind_blob(m_statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT);
    }
    void bindNull(int index) { sqlite3_bind_null(m_statement, index); }
    /// True: a row; false: done, and ready for the next round.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
        sqlite3_reset(m_statement);
        return false;
    }
    [[nodiscard]] qint64 integer(int column) { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] std::string text(int column)
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return text ? std::string(text, size_t(sqlite3_column_bytes(m_statement, column))) : std::string();
    }
    /// Touches every column, as whoever uses the row would.
    void readAll()
    {
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
            m_read += text(column).size();
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    size_t m_read = 0;
};

class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) !=
            SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    }
    ~PlainSqlite() { sqlite3_close_v2(m_handle); }
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    [[nodiscard]] PlainStatement prepare(const char *sql) const { return PlainStatement(m_handle, sql); }
    void run(const std::string &sql) const
    {
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }

private:
    sqlite3 *m_handle = nullptr;
};

struct PlainRow {
    std::string entry;
    qint64 at = 0;
    qint64 wall = 0;
    std::string job;
};

} // namespace kalends::bench
