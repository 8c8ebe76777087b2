// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0

#include "profile/filesystem.h"
#include "model/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

Error unusable(const QString &message, const QString &hint)
{
    return {.code = ErrorCode::FileUnreadable, .message = message, .hint = hint};
}

/// The sentence for an errno of making or opening something at `path`.
Error storageError(const QString &path, int error)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOSPC || error == EDQUOT)
        return {.code = ErrorCode::StorageFull,
                .message = Texts::tr("The disk that holds “%1” is full.").arg(path),
                .hint = Texts::tr("Free some space and start Kalends again; nothing was lost.")};
    return {.code = ErrorCode::StorageReadOnly,
            .message = Texts::tr("Kalends cannot write to “%1” (%2).").arg(path, reason),
            .hint = Texts::tr("Make the folder writable for your user, or choose another one with --profile.")};
}

Error foreignOwner(const QString &path)
{
    return unusable(Texts::tr("“%1” belongs to another user of this computer.").arg(path),
                    Texts::tr("Choose a folder of your own with --profile, or give this one to your user."));
}

} // namespace

bool isNetworkFileSystem(quint32 magic, const QString &type)
{
    constexpr std::array kNetwork{
        0x6969U,     // NFS
        0x517BU,     // SMB
        0xFF534D42U, // CIFS
        0xFE534D42U, // SMB2
        0x5346414FU, // OpenAFS
        0x6B414653U, // AFS of the kernel
        0x73757245U, // Coda
        0x01021997U, // 9P
        0x564CU,     // NCP
        0x00C36400U, // Ceph
        0x0BD00BD0U, // Lustre
        0x47504653U, // GPFS
        0x7461636FU, // OCFS2
        0x01161970U, // GFS2
        0x19830326U, // BeeGFS
        0x786F4256U, // VirtualBox shared folders
    };
    if (std::find(kNetwork.begin(), kNetwork.end(), magic) != kNetwork.end())
        return true;
    static const QStringList kRemoteFuse{u"sshfs"_s,     u"rclone"_s,    u"s3fs"_s,       u"s3ql"_s,
                                         u"goofys"_s,    u"gcsfuse"_s,   u"davfs"_s,      u"curlftpfs"_s,
                                         u"glusterfs"_s, u"ceph-fuse"_s, u"gvfsd-fuse"_s, u"juicefs"_s,
                                         u"smbnetfs"_s,  u"blobfuse"_s,  u"onedriver"_s,  u"google-drive-ocamlfuse"_s};
    constexpr quint32 kFuse = 0x65735546U;
    return magic == kFuse && type.startsWith("fuse."_L1) && kRemoteFuse.contains(type.mid(5));
}

QString fileSystemType(const QString &path)
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0 || !mounts.open(QIODevice::ReadOnly))
        return {};
    const QString canonical = QFileInfo(path).canonicalFilePath();
    QString type;
    qsizetype longest = -1;
    // "36 35 98:0 / /mnt rw,noatime master:1 - ext3 /dev/sda1 rw": the mount point is the fifth field,
    // the type the first one after the dash.
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (dash < 5 || dash + 1 >= fields.size())
            continue;
        QString point = QFile::decodeName(fields.at(4));
        point.replace("\\040"_L1, " "_L1);
        const bool inside = point == "/"_L1 || canonical == point || canonical.startsWith(point + u'/');
        if (inside && point.size() >= longest) { // of two mounts on one point the later one covers the earlier
            longest = point.size();
            type = QString::fromUtf8(fields.at(dash + 1));
        }
    }
    return type;
}

Result<void> refuseNetworkFileSystem(const QString &path)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return {}; // a file system that cannot say what it is: the database's own checks remain
    if (!isNetworkFileSystem(quint32(info.f_type), fileSystemType(path)))
        return {};
    return unusable(Texts::tr("“%1” lies on a network file system, where the database cannot be kept safe.").arg(path),
                    Texts::tr("Choose a folder on a disk of this computer with --profile."));
}

Result<void> securePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return {};
    if (errno != EEXIST)
        return storageError(path, errno);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0) // follows a link on purpose: its target is what is judged
        return unusable(Texts::tr("“%1” is a link that leads nowhere.").arg(path),
                        Texts::tr("Remove the link, or repair what it points to."));
    if (!S_ISDIR(info.st_mode))
        return unusable(Texts::tr("“%1” should be a folder, but a file of that name is in the way.").arg(path),
                        Texts::tr("Move the file away, or choose another folder with --profile."));
    if (info.st_uid != ::geteuid())
        return foreignOwner(path);
    if ((info.st_mode & 07777) != 0700 && ::chmod(name.constData(), 0700) != 0)
        return storageError(path, errno);
    return {};
}

Result<void> securePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0)
        return {};
    if (S_ISLNK(info.st_mode) && ::stat(name.constData(), &info) != 0)
        return unusable(Texts::tr("“%1” is a link that leads nowhere.").arg(path),
                        Texts::tr("Remove the link, or repair what it points to."));
    if (!S_ISREG(info.st_mode))
        return unusable(Texts::tr("“%1” should be a file, but something else of that name is in the way.").arg(path),
                        Texts::tr("Move it away and start Kalends again."));
    if (info.st_uid != ::geteuid())
        return foreignOwner(path);
    if ((info.st_mode & 0077) != 0 && ::chmod(name.constData(), 0600) != 0)
        return storageError(path, errno);
    return {};
}

Result<void> checkWritable(const QString &folder)
{
    QByteArray name = QFile::encodeName(folder) + "/.write-check-XXXXXX";
    const int fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd < 0)
        return storageError(folder, errno);
    const bool written = ::write(fd, "kalends\n", 8) == 8;
    const int error = written ? 0 : (errno != 0 ? errno : ENOSPC);
    ::close(fd);
    ::unlink(name.constData());
    if (!written)
        return storageError(folder, error);
    return {};
}

} // namespace kalends
