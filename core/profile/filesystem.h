// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>

namespace kalends
{

/// True for file systems whose server is another machine: locks and SQLite's WAL cannot be trusted there. `magic` is
/// statfs' f_type (values of linux/magic.h and of the file systems' own sources); FUSE is judged by `type`, the name in
/// /proc/self/mountinfo.
[[nodiscard]] bool isNetworkFileSystem(quint32 magic, const QString &type);

/// The file system's name for the mount that holds `path`, such as "ext4" or "fuse.sshfs"; empty when it cannot be
/// told.
[[nodiscard]] QString fileSystemType(const QString &path);

/// Makes the folder with mode 0700, or checks and repairs the one that is there: it must be a folder (a link to one is
/// fine), of this user, with no rights for others. Errors: StorageReadOnly, StorageFull, FileUnreadable.
[[nodiscard]] Result<void> securePrivateFolder(const QString &path);

/// If the file exists, it must be a regular one of this user; wide modes become 0600. Error: FileUnreadable.
[[nodiscard]] Result<void> securePrivateFile(const QString &path);

/// Refuses network file systems. Error: FileUnreadable.
[[nodiscard]] Result<void> refuseNetworkFileSystem(const QString &path);

/// Proves by doing that files can be made here. Errors: StorageReadOnly, StorageFull.
[[nodiscard]] Result<void> checkWritable(const QString &folder);

} // namespace kalends
