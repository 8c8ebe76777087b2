// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <QJsonObject>
#include <QString>
#include <memory>

namespace kalends
{

enum class LogLevel { Debug, Info, Warning, Error };

/// The structured log: JSON lines, UTC, one event per line. Any thread. Never give it tokens,
/// captions, URLs with queries or file paths; a scrubber at the sink removes what looks like one all the same. Rotates
/// at 10 MiB, keeps 10 files or 14 days. A full or read-only disk silences it after one line on stderr; the program
/// goes on.
class Log
{
public:
    /// Fields beside ts, level, event and app_version: req_id, job_id, attempt, step, channel, account_alias, status,
    /// error_code, platform_code, platform_trace, http_status, duration_ms, bytes, retry_in_s, lease_epoch.
    static void write(LogLevel level, const char *event, const QJsonObject &fields = {});
    static void info(const char *event, const QJsonObject &fields = {}) { write(LogLevel::Info, event, fields); }
    static void warning(const char *event, const QJsonObject &fields = {}) { write(LogLevel::Warning, event, fields); }
    static void error(const char *event, const QJsonObject &fields = {}) { write(LogLevel::Error, event, fields); }

    /// Opens the file for the life of the process; before it and after close() the events are dropped. Qt's own
    /// messages join it.
    static void open(const QString &path, const Clock &clock);
    static void close();
};

/// Removes what looks like a token, a signed query or a bearer header from text that somebody else wrote.
[[nodiscard]] QString scrubbed(const QString &text);

} // namespace kalends
