// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// A system that refuses one of the calls that copy a file. Takes the place of the C library's functions in the test
/// that links it. Not for threads.
namespace kalends::test
{

/// From now on the `n`-th (from 0) call of `function` (open, fstat, read, write, fallocate, flock, fsync, mkdir,
/// rename, unlink) answers with `error` as errno and does nothing, once. The count begins anew.
void failCall(const QByteArray &function, int error, int n = 0);
/// All go on as ever; says whether the one was refused.
bool stopFailing();

} // namespace kalends::test
