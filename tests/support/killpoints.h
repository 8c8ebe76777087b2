// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The instants at which a program that writes files can be killed: before each call that gives a file its name, takes
/// it away, cuts it or puts it on the disk for good, SQLite's and Qt's too. Takes the place of the C library's
/// functions in the test that links it. Not for threads.
namespace kalends::test
{

/// From now on the `n`-th (from 0) such call ends this process as kill -9 does, before it does anything; negative: none
/// does. The count begins anew.
void killAt(int n);
/// Calls since the last killAt().
[[nodiscard]] int killPointsPassed();

} // namespace kalends::test
