// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filecopy.h"

#include "media/mediaerror.h"
#include "model/texts.h"
#include "profile/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr size_t kStep = 1024 * 1024;

/// What `info` is, when it is no regular file, as the end of "“name” …".
QString whatItIs(const struct stat &info)
{
    if (S_ISDIR(info.st_mode))
        return Texts::tr("is a folder");
    if (S_ISFIFO(info.st_mode))
        return Texts::tr("is a pipe");
    if (S_ISSOCK(info.st_mode))
        return Texts::tr("is a socket");
    return Texts::tr("is a device");
}

/// Opens a regular file for reading. Looked at before and after: a device is not even opened, and a swap in between is
/// noticed.
Result<int> openRegular(const QString &source, struct stat &info)
{
    const QString name = displayName(source);
    const QByteArray path = QFile::encodeName(source);
    if (path.isEmpty() || path.contains('\0'))
        return readError(name, ENOENT);
    if (::stat(path.constData(), &info) != 0)
        return readError(name, errno);
    if (S_ISREG(info.st_mode)) {
        const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        if (fd < 0)
            return readError(name, errno);
        if (::fstat(fd, &info) == 0 && S_ISREG(info.st_mode))
            return fd;
        ::close(fd);
    }
    return unreadable(name, whatItIs(info), Texts::tr("Choose a picture or a clip."));
}

bool writeAll(int fd, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        size -= size_t(written);
    }
    return true;
}

bool sameContent(const struct stat &before, const struct stat &after)
{
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
           before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

/// Copies from one descriptor to the other and hashes. The byte count is checked against what the file was when it was
/// opened.
Result<QByteArray> copyHashing(int from, int to, const QString &name, const struct stat &info,
                               const std::atomic<bool> &stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> step(kStep);
    qint64 copied = 0;
    for (;;) {
        if (stop)
            return Error{
                .code = ErrorCode::Canceled, .message = Texts::tr("Adding “%1” was stopped.").arg(name), .hint = {}};
        const ssize_t got = ::read(from, step.data(), step.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(name, errno);
        if (got == 0)
            break;
        hash.addData(QByteArrayView(step.data(), got));
        if (!writeAll(to, step.data(), size_t(got)))
            return libraryError(errno);
        copied += got;
    }
    struct stat after = {};
    if (copied != qint64(info.st_size) || ::fstat(from, &after) != 0 || !sameContent(info, after))
        return unreadable(name, Texts::tr("changed while it was read"),
                          Texts::tr("Wait until the other program has finished with it, and add it again."));
    if (::fsync(to) != 0)
        return libraryError(errno);
    return hash.result().toHex();
}

} // namespace

Descriptor::~Descriptor()
{
    close();
}

void Descriptor::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

TemporaryCopy::TemporaryCopy(TemporaryCopy &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_sha256(std::move(other.m_sha256)), m_bytes(other.m_bytes)
{
}

TemporaryCopy::~TemporaryCopy()
{
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<TemporaryCopy> TemporaryCopy::make(const QString &source, const QString &folder, const std::atomic<bool> &stop)
{
    const QString name = displayName(source);
    struct stat info = {};
    const auto opened = openRegular(source, info);
    if (!opened)
        return opened.error();
    const Descriptor from(*opened);
    if (info.st_size == 0)
        return rejected(name, Texts::tr("is empty (0 bytes)"),
                        Texts::tr("Copy or download the file again, and add it then."));

    QByteArray path = QFile::encodeName(folder) + "/.import-XXXXXX";
    Descriptor to(::mkostemp(path.data(), O_CLOEXEC)); // mode 0600
    if (!to.ok())
        return libraryError(errno);
    TemporaryCopy copy;
    copy.m_path = QFile::decodeName(path);
    copy.m_bytes = info.st_size;
    // Reserving first tells at once, and not after gigabytes, that the disk is too full. Not every file system can.
    if (::fallocate(to.get(), FALLOC_FL_KEEP_SIZE, 0, info.st_size) != 0 && (errno == ENOSPC || errno == EDQUOT))
        return libraryError(errno);
    const auto hash = copyHashing(from.get(), to.get(), name, info, stop);
    if (!hash)
        return hash.error();
    copy.m_sha256 = *hash;
    return copy;
}

Result<void> TemporaryCopy::moveTo(const QString &folder, const QString &fileName)
{
    const QByteArray directory = QFile::encodeName(folder);
    if (::mkdir(directory.constData(), 0700) != 0 && errno != EEXIST)
        return libraryError(errno);
    const QByteArray target = directory + '/' + QFile::encodeName(fileName);
    if (::rename(QFile::encodeName(m_path).constData(), target.constData()) != 0)
        return libraryError(errno);
    m_path.clear();
    syncFolder(folder);
    return {};
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

} // namespace kalends
