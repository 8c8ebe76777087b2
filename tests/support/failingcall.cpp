// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/failingcall.h"

#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

const char *failing = nullptr;
int failure = 0;
int left = 0; ///< calls that still go well
bool failed = false;
char name[32];

/// Whether this call is the one; errno is set then.
bool strikes(const char *function)
{
    if (!failing || std::strcmp(failing, function) != 0 || left-- > 0)
        return false;
    failing = nullptr;
    failed = true;
    errno = failure;
    return true;
}

/// What the C library itself would do.
template <class Function> Function *real(const char *function)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, function));
}

} // namespace

void kalends::test::failCall(const QByteArray &function, int error, int n)
{
    std::strncpy(name, function.constData(), sizeof name - 1);
    failure = error;
    left = n;
    failed = false;
    failing = name;
}

bool kalends::test::stopFailing()
{
    failing = nullptr;
    return failed;
}

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    static auto *const next = real<int(const char *, int, ...)>("open");
    return strikes("open") ? -1 : next(path, flags, mode);
}

int fstat(int file, struct stat *info) noexcept
{
    static auto *const next = real<int(int, struct stat *)>("fstat");
    return strikes("fstat") ? -1 : next(file, info);
}

ssize_t read(int file, void *bytes, size_t size)
{
    static auto *const next = real<ssize_t(int, void *, size_t)>("read");
    return strikes("read") ? -1 : next(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    return strikes("write") ? -1 : next(file, bytes, size);
}

int fallocate(int file, int mode, off_t offset, off_t length)
{
    static auto *const next = real<int(int, int, off_t, off_t)>("fallocate");
    return strikes("fallocate") ? -1 : next(file, mode, offset, length);
}

int flock(int file, int operation) noexcept
{
    static auto *const next = real<int(int, int)>("flock");
    return strikes("flock") ? -1 : next(file, operation);
}

int fsync(int file)
{
    static auto *const next = real<int(int)>("fsync");
    return strikes("fsync") ? -1 : next(file);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return strikes("mkdir") ? -1 : next(path, mode);
}

int unlink(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("unlink");
    return strikes("unlink") ? -1 : next(path);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return strikes("rename") ? -1 : next(from, to);
}
}
