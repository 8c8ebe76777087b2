// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/logfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// When the file's first event happened; `otherwise` when it has none.
Instant firstEvent(const QByteArray &path, Instant otherwise)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return otherwise;
    QByteArray head(4096, '\0');
    const ssize_t got = ::read(fd, head.data(), size_t(head.size()));
    ::close(fd);
    head.truncate(got > 0 ? got : 0);
    for (const QByteArray &line : head.split('\n')) { // a torn line is passed over
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (const auto instant = instantFromIso(event.value(u"ts"_s).toString()))
            return *instant;
    }
    return otherwise;
}

bool endsInsideALine(int fd, qint64 size)
{
    char last = '\n';
    return size > 0 && ::pread(fd, &last, 1, size - 1) == 1 && last != '\n';
}

} // namespace

void LogFile::open(const QString &path, Instant now)
{
    close();
    m_path = QFile::encodeName(path);
    m_complained = false;
    m_silentUntil = Instant{};
    reopen(now);
}

void LogFile::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    m_path.clear();
}

bool LogFile::reopen(Instant now)
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = ::open(m_path.constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (m_fd < 0) {
        fail("open", errno, now);
        return false;
    }
    struct stat info = {};
    if (::fstat(m_fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(m_fd);
        m_fd = -1;
        fail("use", ENOTSUP, now);
        return false;
    }
    m_tornLine = endsInsideALine(m_fd, info.st_size);
    m_started = firstEvent(m_path, now);
    purge(now);
    return true;
}

QByteArray LogFile::numbered(int number) const
{
    return number == 0 ? m_path : m_path + '.' + QByteArray::number(number);
}

/// The file is open, still the one that the path names (somebody may have removed or rotated it), and has room for
/// `bytes` more.
bool LogFile::ready(qint64 bytes, Instant now)
{
    if (m_fd < 0 && !reopen(now))
        return false;
    struct stat mine = {};
    struct stat named = {};
    if (::fstat(m_fd, &mine) != 0)
        return false;
    if (::stat(m_path.constData(), &named) != 0 || named.st_ino != mine.st_ino || named.st_dev != mine.st_dev) {
        if (!reopen(now) || ::fstat(m_fd, &mine) != 0)
            return false;
    }
    const bool full = mine.st_size > 0 && mine.st_size + bytes > kMaxBytes;
    const bool old = mine.st_size > 0 && now - m_started > kMaxSpan;
    if (full || old)
        rotate(now);
    else if (now >= m_purgeAt)
        purge(now);
    return m_fd >= 0;
}

void LogFile::rotate(Instant now)
{
    for (int number = kMaxFiles - 1; number > 0; --number)
        ::rename(numbered(number - 1).constData(), numbered(number).constData()); // a gap in the numbers is no error
    reopen(now);
}

void LogFile::purge(Instant now)
{
    for (int number = 1; number < kMaxFiles; ++number) {
        const QByteArray path = numbered(number);
        if (now - firstEvent(path, now) > kMaxAge)
            ::unlink(path.constData());
    }
    m_purgeAt = now + std::chrono::hours(6);
}

void LogFile::append(const QByteArray &line, Instant now)
{
    if (!isOpen() || (now < m_silentUntil && m_silentUntil - now <= kRetryAfter)) // the clock may have been set back
        return;
    if (!ready(line.size(), now))
        return;
    const QByteArray bytes = m_tornLine ? '\n' + line : line;
    ssize_t written = -1;
    do {
        written = ::write(m_fd, bytes.constData(), size_t(bytes.size()));
    } while (written < 0 && errno == EINTR);
    if (written == bytes.size()) {
        m_tornLine = false;
        return;
    }
    m_tornLine = m_tornLine || written > 0;
    fail("write to", written < 0 ? errno : ENOSPC, now);
}

void LogFile::fail(const char *what, int error, Instant now)
{
    m_silentUntil = now + kRetryAfter;
    if (std::exchange(m_complained, true))
        return;
    std::fprintf(stderr, "kalends: cannot %s the log file (%s); going on without a log until it works again.\n", what,
                 std::strerror(error));
}

} // namespace kalends
