// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storefile.h"

#include "model/texts.h"
#include "store/connection.h"
#include "store/recovery.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

// The file format: https://www.sqlite.org/fileformat2.html, sections 1.3 (header), 1.6 (b-tree page) and 4 (write-ahead
// log).
constexpr qsizetype kLookedAt = 108; // the header and the start of the first page's b-tree
constexpr qint64 kLogHeader = 32;
constexpr qint64 kFrameHeader = 24;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

class LogFile
{
public:
    explicit LogFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW))
    {
    }
    ~LogFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// As much of it as there is.
    [[nodiscard]] QByteArray read(qint64 offset, qsizetype length) const
    {
        QByteArray bytes(length, Qt::Uninitialized);
        const ssize_t got = ::pread(m_fd, bytes.data(), size_t(length), offset);
        bytes.truncate(std::max<ssize_t>(got, 0));
        return bytes;
    }

private:
    int m_fd;
};

quint32 pageSizeOf(const QByteArray &header)
{
    const quint32 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool looksLikeDatabase(const QByteArray &page)
{
    return page.size() == kLookedAt && page.startsWith(QByteArray("SQLite format 3\0", 16));
}

/// The first page holds a table leaf without a cell: no table was ever made.
bool hasEmptySchema(const QByteArray &page)
{
    return page.at(100) == 0x0d && qFromBigEndian<quint16>(page.constData() + 103) == 0;
}

struct Log {
    bool sizeFits = true;
    QByteArray firstPage; ///< as of the last commit in the log; empty: the log does not change it
};

/// Reads the log as SQLite's recovery would, but only to find the newest committed first page. Sums are not checked:
/// what they would cut off is a torn end, and then the page is only believed when it looks like one.
Log readLog(const LogFile &file, quint32 pageSize)
{
    const QByteArray header = file.read(0, kLogHeader);
    if (header.size() < kLogHeader || (bigEndian(header, 0) & 0xfffffffe) != 0x377f0682)
        return {}; // SQLite ignores it
    Log log;
    if (bigEndian(header, 8) != pageSize) {
        log.sizeFits = false;
        return log;
    }
    qint64 candidate = -1;
    qint64 committed = -1;
    for (qint64 at = kLogHeader;; at += kFrameHeader + pageSize) {
        const QByteArray frame = file.read(at, kFrameHeader);
        if (frame.size() < kFrameHeader || std::memcmp(frame.constData() + 8, header.constData() + 16, 8) != 0)
            break;
        if (bigEndian(frame, 0) == 1)
            candidate = at + kFrameHeader;
        if (bigEndian(frame, 4) != 0)
            committed = candidate;
    }
    if (committed >= 0)
        log.firstPage = file.read(committed, kLookedAt);
    return log;
}

qint64 sizeOf(const QString &path)
{
    struct stat status {
    };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_size : -1;
}

Result<StoreFile> judge(const QByteArray &page, bool hasLog, int knownVersion)
{
    StoreFile file{StoreFile::Kind::Ours, int(bigEndian(page, 60)), hasLog};
    const auto application = qint32(bigEndian(page, 68));
    if (application == 0 && hasEmptySchema(page)) {
        file.kind = StoreFile::Kind::Blank;
        return file;
    }
    if (application != kApplicationId)
        return corruptError(Texts::tr("it is a database of another program"));
    if (file.version > knownVersion)
        return newerError(file.version, knownVersion);
    if (file.version < 1)
        return corruptError(Texts::tr("it does not say which version it has"));
    return file;
}

} // namespace

Error fileError(int systemError, const QString &what)
{
    const QString words = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {.code = ErrorCode::StorageFull,
                .message = Texts::tr("The disk is full: %1 could not be written.").arg(what),
                .hint = Texts::tr("Free some space on the disk that holds the profile folder, then try again.")};
    case EROFS:
    case EACCES:
    case EPERM:
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
        return {.code = ErrorCode::StorageReadOnly,
                .message = Texts::tr("%1 cannot be opened for writing: %2.").arg(what, words),
                .hint = Texts::tr("Check that the folder exists, belongs to you and is not on a read-only disk.")};
    default:
        return {.code = ErrorCode::FileUnreadable,
                .message = Texts::tr("%1 could not be read or written: %2.").arg(what, words),
                .hint = Texts::tr("Check the disk, then try again.")};
    }
}

Error newerError(int version, int knownVersion)
{
    return {.code = ErrorCode::DatabaseNewer,
            .message =
                Texts::tr("The store was written by a newer Kalends (store version %1, this program knows %2). It was "
                          "left untouched.")
                    .arg(version)
                    .arg(knownVersion),
            .hint = Texts::tr("Install the newest Kalends, or use another profile folder.")};
}

Result<StoreFile> inspectStoreFile(const QString &path, int knownVersion)
{
    if (QFileInfo::exists(recoveryMarkerPath(path)))
        return corruptError(Texts::tr("its recovery was interrupted"));

    struct stat status {
    };
    const bool exists = ::lstat(QFile::encodeName(path).constData(), &status) == 0;
    if (!exists && errno != ENOENT)
        return fileError(errno, u"kalends.sqlite3"_s);
    const bool hasLog = sizeOf(path + "-wal"_L1) > kLogHeader;
    if (!exists || (S_ISREG(status.st_mode) && status.st_size == 0)) {
        if (hasLog)
            return corruptError(Texts::tr("the database is missing, but its log kalends.sqlite3-wal is there"));
        return StoreFile{exists ? StoreFile::Kind::Blank : StoreFile::Kind::Missing, 0, false};
    }
    if (!S_ISREG(status.st_mode))
        return fileError(S_ISDIR(status.st_mode) ? EISDIR : ELOOP, u"kalends.sqlite3"_s);

    // Through SQLite's own file, not one of ours: closing one would drop the locks of this process's other connections.
    const Result<Connection> connection = Connection::open(path, Connection::Access::ReadWrite, Milliseconds(0));
    if (!connection)
        return connection.error();
    const QByteArray page = connection->rawBytes(kLookedAt);
    if (!looksLikeDatabase(page))
        return corruptError(Texts::tr("it is not a database"));
    if (!hasLog)
        return judge(page, false, knownVersion);

    const LogFile logFile(path + "-wal"_L1);
    if (!logFile.isOpen())
        return fileError(errno, u"kalends.sqlite3-wal"_s);
    const Log log = readLog(logFile, pageSizeOf(page));
    if (!log.sizeFits)
        return corruptError(Texts::tr("the log kalends.sqlite3-wal beside it belongs to another database"));
    return judge(looksLikeDatabase(log.firstPage) ? log.firstPage : page, true, knownVersion);
}

Result<void> makePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status {
    };
    if (::lstat(name.constData(), &status) == 0) {
        if ((status.st_mode & 077) != 0)
            ::chmod(name.constData(), 0600); // where it does not stick (a foreign owner), opening says so
        return {};
    }
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0 && errno == EEXIST) // another program was quicker, and made it as private as this one would have
        return {};
    if (fd < 0)
        return fileError(errno, QFileInfo(path).fileName());
    ::close(fd);
    return {};
}

Result<void> copyChecked(const Connection &source, const QString &path)
{
    const Result<Connection> target = Connection::open(path, Connection::Access::ReadWrite, Milliseconds(0));
    if (!target)
        return target.error();
    KALENDS_TRY(source.copyInto(*target));
    const Result<QString> mode = target->text("PRAGMA journal_mode = DELETE");
    if (!mode)
        return mode.error();
    return target->expectOk("PRAGMA integrity_check(1)");
}

Result<void> syncPath(const QString &fileOrFolder)
{
    const int fd = ::open(QFile::encodeName(fileOrFolder).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fileError(errno, QFileInfo(fileOrFolder).fileName());
    const int failed = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (failed != 0 && failed != EINVAL) // EINVAL: this file system has nothing to sync for a folder
        return fileError(failed, QFileInfo(fileOrFolder).fileName());
    return {};
}

} // namespace kalends
