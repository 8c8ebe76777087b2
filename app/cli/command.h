// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/apiclient.h"
#include "model/result.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>

namespace kalends
{

/// The exit codes: scripts rely on them.
enum class Exit { Done = 0, Failed = 1, BadUsage = 2, NotFound = 3, Refused = 4, Unreachable = 5 };
[[nodiscard]] Exit exitFor(ErrorCode code);

/// One option of a command.
struct OptionSpec {
    const char *name;      ///< without the dashes
    const char *valueName; ///< nullptr: a switch
    const char *description;
};

/// What a command's function works with.
struct CommandRun {
    const QCommandLineParser &options;
    QStringList positional; ///< after the command's words
    ApiClient &api;
    bool json = false;

    [[nodiscard]] bool has(const char *option) const { return options.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const { return options.value(QString::fromLatin1(option)); }
    [[nodiscard]] QStringList values(const char *option) const { return options.values(QString::fromLatin1(option)); }
};

/// What a command shows: `data` is printed as it is with --json, `text` is for people.
struct Shown {
    QJsonValue data;
    QString text;
    Exit exit = Exit::Done;
    std::optional<Error> error{}; ///< what failed beside what is shown; it decides the exit code
};

/// One command of the program: its words, its help, its function.
struct Command {
    const char *words;    ///< "entries add"
    const char *operands; ///< "ID…", for the synopsis; may be empty
    int minOperands;
    int maxOperands; ///< -1: any number
    const char *summary;
    const char *more; ///< a paragraph with examples; may be empty
    std::vector<OptionSpec> options;
    Result<Shown> (*run)(const CommandRun &);
};

/// Every command that is an API request or a few; `serve` and `doctor --recover` are the program's own.
[[nodiscard]] const std::vector<Command> &commands();
void addAccountCommands(std::vector<Command> &all);
void addMediaCommands(std::vector<Command> &all);
void addEntryCommands(std::vector<Command> &all);
void addJobCommands(std::vector<Command> &all);
void addServiceCommands(std::vector<Command> &all);
void addAiCommands(std::vector<Command> &all);

/// "There is no …" and the like: an error of usage, exit code 2.
[[nodiscard]] Error badUsage(const QString &message, const QString &hint = {});
/// A percent-encoded path segment or query value.
[[nodiscard]] QString encoded(const QString &text);

} // namespace kalends
