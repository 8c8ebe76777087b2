// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace kalends
{

/// `kalends-cli serve`: builds the house, prints the ready line, runs until SIGTERM or SIGINT and stops cleanly within
/// 10 s. Answers the exit code.
int serve(const Invocation &invocation);

/// `doctor --recover`: with no service running, sets a corrupt database aside and restores the newest good backup.
[[nodiscard]] Result<Shown> recover(const Invocation &invocation);

/// `restore [FILE]`: with no service running, puts a backup in the place of the database; without FILE lists what there
/// is, newest first.
[[nodiscard]] Result<Shown> restore(const Invocation &invocation);

/// Prints an error the way scripts and people expect it: one line on stderr, as an object with --json. Answers the exit
/// code.
int report(const Error &error, bool json);

} // namespace kalends
