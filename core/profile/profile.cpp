// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/profile.h"

#include "model/texts.h"
#include "profile/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// The folders above the profile, made like any other program would; only the profile itself is ours to judge.
Result<void> makeParents(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (QFileInfo(parent).isDir() || QDir().mkpath(parent))
        return {};
    return Error{.code = ErrorCode::StorageReadOnly,
                 .message = Texts::tr("The folder “%1” cannot be made.").arg(parent),
                 .hint = Texts::tr("Make it yourself, or choose another place with --profile.")};
}

} // namespace

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kalends"_s;
}

Result<Profile> Profile::open(const QString &folder)
{
    if (folder.isEmpty() || folder.contains(QChar(u'\0')))
        return Error{.code = ErrorCode::FileUnreadable,
                     .message = Texts::tr("The profile folder has no usable name."),
                     .hint = Texts::tr("Name a folder after --profile.")};
    ::umask(077); // for the whole process: nothing that we make is for others
    const Profile profile(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
    KALENDS_TRY(makeParents(profile.folder()));
    KALENDS_TRY(securePrivateFolder(profile.folder()));
    KALENDS_TRY(refuseNetworkFileSystem(profile.folder()));
    KALENDS_TRY(checkWritable(profile.folder()));
    for (const QString &each :
         {profile.mediaFolder(), profile.cacheFolder(), profile.logFolder(), profile.backupFolder()})
        KALENDS_TRY(securePrivateFolder(each));
    const QString database = profile.databasePath();
    for (const QString &each : {database, database + u"-wal"_s, database + u"-shm"_s, profile.settingsPath(),
                                profile.apiTokenPath(), profile.apiAddressPath(), profile.logPath()})
        KALENDS_TRY(securePrivateFile(each));
    return profile;
}

QString Profile::databasePath() const
{
    return m_folder + u"/kalends.sqlite3"_s;
}

QString Profile::mediaFolder() const
{
    return m_folder + u"/media"_s;
}

QString Profile::cacheFolder() const
{
    return m_folder + u"/cache"_s;
}

QString Profile::logFolder() const
{
    return m_folder + u"/logs"_s;
}

QString Profile::logPath() const
{
    return logFolder() + u"/kalends.jsonl"_s;
}

QString Profile::backupFolder() const
{
    return m_folder + u"/backups"_s;
}

QString Profile::settingsPath() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Profile::apiTokenPath() const
{
    return m_folder + u"/api-token"_s;
}

QString Profile::apiAddressPath() const
{
    return m_folder + u"/api-address"_s;
}

Result<void> Profile::lock()
{
    if (m_lock)
        return {};
    const QString path = m_folder + u"/lock"_s;
    KALENDS_TRY(securePrivateFile(path));
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd < 0)
        return Error{.code = errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::StorageReadOnly,
                     .message = Texts::tr("The lock file “%1” cannot be opened (%2).")
                                    .arg(path, QString::fromLocal8Bit(std::strerror(errno))),
                     .hint = Texts::tr("Check the rights of the profile folder and the space on its disk.")};
    // The descriptor owns the lock, so the system gives it back however the process ends.
    const std::shared_ptr<int> owner(new int(fd), [](const int *held) {
        ::close(*held);
        delete held;
    });
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return Error{.code = ErrorCode::StorageReadOnly,
                         .message = Texts::tr("The profile “%1” cannot be locked (%2).")
                                        .arg(m_folder, QString::fromLocal8Bit(std::strerror(errno))),
                         .hint = Texts::tr("Choose a folder on a disk of this computer with --profile.")};
        return Error{
            .code = ErrorCode::ProfileLocked,
            .message = Texts::tr("Kalends is already running with the profile “%1”.").arg(m_folder),
            .hint = Texts::tr(
                "Use the window or service that is open, close it first, or choose another profile with --profile.")};
    }
    m_lock = owner;
    return {};
}

} // namespace kalends
