// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/wholefile.h"

#include "model/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace kalends
{

std::optional<WriteFailure> replaceFile(const QString &path, const QByteArray &bytes, FileMode mode)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) // a rename would take the place of a device, too
        return WriteFailure{ErrorCode::StorageReadOnly, Texts::tr("it is not a regular file")};
    QSaveFile file(path);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) &&
                         (mode == FileMode::AsBefore || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) &&
                         file.write(bytes) == bytes.size() &&
                         file.flush() && // commit() renames also what it could not write to the end
                         file.commit();
    if (written)
        return {};
    const bool full = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return WriteFailure{full ? ErrorCode::StorageFull : ErrorCode::StorageReadOnly, file.errorString()};
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace kalends
