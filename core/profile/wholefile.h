// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/errorcode.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace kalends
{

/// Small files that are written as a whole or not at all. Any thread; blocks on the disk.

enum class FileMode {
    Private,  ///< 0600, whatever it was before
    AsBefore, ///< as the file that it replaces; a new one as the umask has it
};

/// Why a file was not written. Its sentence is the caller's, who knows what the file is for and what to do.
struct WriteFailure {
    ErrorCode code = ErrorCode::StorageReadOnly; ///< StorageReadOnly or StorageFull
    QString reason;                              ///< in the system's words: "Permission denied"
};

/// Replaces the file at `path`: written beside it under another name, synced, and then renamed over it. Until then, and
/// when this fails, what was there stays. A link is followed. What is no regular file is refused.
[[nodiscard]] std::optional<WriteFailure> replaceFile(const QString &path, const QByteArray &bytes, FileMode mode);

/// Makes a name that came or went in `folder` survive a power loss. Some file systems refuse this; the bytes of a file
/// are safe without it.
void syncFolder(const QString &folder);

} // namespace kalends
