// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <memory>

namespace kalends
{

/// What a command line asks for.
struct Invocation {
    enum class Kind { Help, Version, Serve, Recover, Restore, Run };
    Kind kind = Kind::Help;
    QString profile; ///< the folder; never empty after parsing
    bool json = false;
    bool sandbox = false;                        ///< serve
    std::optional<int> port;                     ///< serve
    QString helpText;                            ///< Help
    const Command *command = nullptr;            ///< Run
    QStringList operands;                        ///< Run
    std::shared_ptr<QCommandLineParser> options; ///< Run
};

/// Reads the arguments (without the program's name). Global options may stand before or after the command's words.
/// Errors: BadRequest, a sentence that says what is not understood and where help is.
[[nodiscard]] Result<Invocation> parseInvocation(const QStringList &arguments);

/// Whether --json was given, found even where the rest cannot be understood: then errors are objects too.
[[nodiscard]] bool wantsJson(const QStringList &arguments);

} // namespace kalends
