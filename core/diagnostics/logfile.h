// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QByteArray>
#include <QString>

namespace kalends
{

/// The file behind the log: appends whole lines with one write each, so that lines of several processes do not mix, and
/// rotates kalends.jsonl to kalends.jsonl.1 … .9. Rotated files whose first event is older than 14 days are removed.
/// Plain POSIX calls and no Qt file, because Qt's own messages end here too. Not thread-safe: Log holds the mutex.
class LogFile
{
public:
    static constexpr qint64 kMaxBytes = 10 * 1024 * 1024;
    static constexpr int kMaxFiles = 10; ///< the current one included
    static constexpr std::chrono::hours kMaxAge{14 * 24};
    static constexpr std::chrono::hours kMaxSpan{
        36}; ///< a quiet program's file rotates by age, so that it can age at all
    static constexpr Milliseconds kRetryAfter{60'000};

    LogFile() = default;
    ~LogFile() { close(); }
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    void open(const QString &path, Instant now);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    /// Appends `line`, which ends in a newline. A failure is said once on stderr; after it nothing is tried for a
    /// minute.
    void append(const QByteArray &line, Instant now);

private:
    bool reopen(Instant now);
    bool ready(qint64 bytes, Instant now);
    void rotate(Instant now);
    void purge(Instant now);
    void fail(const char *what, int error, Instant now);
    [[nodiscard]] QByteArray numbered(int number) const;

    QByteArray m_path; ///< in the file system's encoding
    int m_fd = -1;
    bool m_tornLine = false;   ///< the file ends in the middle of a line
    bool m_complained = false; ///< stderr was told
    Instant m_started{};       ///< first event of the current file
    Instant m_purgeAt{};
    Instant m_silentUntil{};
};

} // namespace kalends
