// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/killpoints.h"

#include <csignal>
#include <cstdio>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace
{

int killNumber = -1;
int passed = 0;

void pass()
{
    if (passed++ == killNumber)
        ::kill(::getpid(), SIGKILL);
}

/// What the C library itself would do.
template <class Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void kalends::test::killAt(int n)
{
    killNumber = n;
    passed = 0;
}

int kalends::test::killPointsPassed()
{
    return passed;
}

extern "C" {

int rename(const char *from, const char *to) noexcept
{
    pass();
    static auto *const next = real<int(const char *, const char *)>("rename");
    return next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    pass();
    static auto *const next = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return next(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    pass();
    static auto *const next = real<int(const char *, const char *)>("link");
    return next(from, to);
}

int unlink(const char *path) noexcept
{
    pass();
    static auto *const next = real<int(const char *)>("unlink");
    return next(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    pass();
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return next(path, mode);
}

int fsync(int file)
{
    pass();
    static auto *const next = real<int(int)>("fsync");
    return next(file);
}

int fdatasync(int file)
{
    pass();
    static auto *const next = real<int(int)>("fdatasync");
    return next(file);
}

int ftruncate64(int file, off64_t length) noexcept
{
    pass();
    static auto *const next = real<int(int, off64_t)>("ftruncate64");
    return next(file, length);
}
}
