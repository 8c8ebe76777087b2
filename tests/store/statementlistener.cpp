// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// Stands in front of SQLite (LD_PRELOAD) and writes every statement that was prepared, once, to the file that
// KALENDS_STATEMENTS names, with a NUL behind each.
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

namespace
{

template <class Function> Function *real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    static_assert(sizeof found == sizeof function);
    std::memcpy(&function, &found, sizeof found);
    return function;
}

void note(const char *sql, int bytes)
{
    static std::mutex mutex;
    static std::set<std::string> known;
    const char *path = std::getenv("KALENDS_STATEMENTS"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    if (!path)
        return;
    std::string text = bytes < 0 ? std::string(sql) : std::string(sql, strnlen(sql, size_t(bytes)));
    const std::lock_guard lock(mutex);
    if (!known.insert(text).second)
        return;
    text.push_back('\0');
    const int file = ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0 || ::write(file, text.data(), text.size()) != ssize_t(text.size()))
        std::abort();
    ::close(file);
}

} // namespace

extern "C" int sqlite3_prepare_v3(sqlite3 *handle, const char *sql, int bytes, unsigned flags, sqlite3_stmt **statement,
                                  const char **tail)
{
    static const auto prepare = real<decltype(sqlite3_prepare_v3)>("sqlite3_prepare_v3");
    const int code = prepare(handle, sql, bytes, flags, statement, tail);
    if (code == SQLITE_OK)
        note(sql, bytes);
    return code;
}
