// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"

#include <QCoreApplication>
#include <QFile>

namespace kalends
{

StatementCache::Lease::Lease(StatementCache &cache, std::string_view sql) : m_cache(cache)
{
    auto found = cache.m_idle.find(sql);
    if (found == cache.m_idle.end()) {
        if (cache.m_idleCount >= kMostIdle && cache.m_leased == 0)
            cache.clear();
        found = cache.m_idle.emplace(std::string(sql), std::vector<sqlite3_stmt *>{}).first;
    }
    m_idle = &found->second; // stays valid: nodes move only when the map is cleared, and then nothing is leased
    ++cache.m_leased;
    if (!m_idle->empty()) {
        m_statement = m_idle->back();
        m_idle->pop_back();
        --cache.m_idleCount;
        return;
    }
    m_code = sqlite3_prepare_v3(cache.m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                                nullptr);
}

StatementCache::Lease::~Lease()
{
    --m_cache.m_leased;
    if (!m_statement)
        return;
    sqlite3_reset(m_statement); // its code repeats what step() said
    m_idle->push_back(m_statement);
    ++m_cache.m_idleCount;
}

void StatementCache::clear()
{
    for (auto &[sql, idle] : m_idle) {
        for (sqlite3_stmt *statement : idle)
            sqlite3_finalize(statement);
    }
    m_idle.clear();
    m_idleCount = 0;
}

Result<Connection> Connection::open(const QString &path, Access access, Milliseconds busyTimeout)
{
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return sqliteError(handle, code);
    sqlite3_busy_timeout(handle, int(busyTimeout.count()));
    // What a damaged or hostile file could otherwise use against us.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return connection;
}

Connection::~Connection()
{
    sqlite3_close_v2(m_handle);
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Result<void> Connection::execute(std::string_view sql) const
{
    const char *at = sql.data();
    const char *const end = at + sql.size();
    while (at < end) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, at, int(end - at), &statement, &at);
        if (code != SQLITE_OK)
            return sqliteError(m_handle, code);
        if (!statement)
            continue; // blanks or a comment
        do
            code = sqlite3_step(statement);
        while (code == SQLITE_ROW);
        const bool failed = code != SQLITE_DONE;
        const Error error = failed ? sqliteError(m_handle, code) : Error{};
        sqlite3_finalize(statement);
        if (failed)
            return error;
    }
    return {};
}

template <class OnRow> Result<void> Connection::forFirstRow(std::string_view sql, const OnRow &onRow) const
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql.data(), int(sql.size()), &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        onRow(statement);
    const Result<void> result = code == SQLITE_ROW ? Result<void>() : Result<void>(sqliteError(m_handle, code));
    sqlite3_finalize(statement);
    return result;
}

Result<qint64> Connection::integer(std::string_view sql) const
{
    qint64 value = 0;
    KALENDS_TRY(forFirstRow(sql, [&](sqlite3_stmt *row) { value = sqlite3_column_int64(row, 0); }));
    return value;
}

Result<QString> Connection::text(std::string_view sql) const
{
    QString value;
    KALENDS_TRY(forFirstRow(sql, [&](sqlite3_stmt *row) {
        value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
    }));
    return value;
}

QByteArray Connection::rawBytes(int length) const
{
    sqlite3_file *file = nullptr;
    QByteArray bytes(length, '\0');
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xRead(file, bytes.data(), length, 0) != SQLITE_OK)
        return {};
    return bytes;
}

Result<void> Connection::expectOk(std::string_view checkPragma) const
{
    const Result<QString> answer = text(checkPragma);
    if (!answer)
        return answer.error();
    if (*answer != QLatin1String("ok"))
        return corruptError(answer->simplified().left(200));
    return {};
}

void Connection::keepLogOnClose(bool keep) const
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

void Connection::stopWhen(const std::atomic_bool *stop) const
{
    constexpr int stepsBetweenLooks = 20'000; // a millisecond or so
    const auto isOver = [](void *flag) { return int(static_cast<const std::atomic_bool *>(flag)->load()); };
    sqlite3_progress_handler(m_handle, stop ? stepsBetweenLooks : 0, stop ? +isOver : nullptr,
                             const_cast<std::atomic_bool *>(stop)); // as C wants it; only read
}

Result<void> Connection::copyInto(const Connection &target) const
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", m_handle, "main");
    if (!backup)
        return sqliteError(target.handle(), sqlite3_extended_errcode(target.handle()));
    const int stepped = sqlite3_backup_step(backup, -1); // one snapshot; in WAL mode writers are not held up
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return sqliteError(target.handle(), stepped);
    if (finished != SQLITE_OK)
        return sqliteError(target.handle(), finished);
    return {};
}

} // namespace kalends
