// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace kalends
{

class Connection;

/// A first look at a store's files without SQLite, so that a file which is refused is not touched: opening one with
/// SQLite may already replay or make a log beside it.
struct StoreFile {
    enum class Kind {
        Missing,
        Blank, ///< nothing in it yet: its making was cut off
        Ours,
    };
    Kind kind = Kind::Missing;
    int version = 0; ///< of the schema, from the header, as the log leaves it
    bool hasLog =
        false; ///< there is a -wal with something in it: the last program did not close it, or one has it open
};

/// Errors: DatabaseCorrupt (not a database, another program's, a log without its database or of another one, an
/// interrupted recovery), DatabaseNewer (version above `knownVersion`), StorageReadOnly (not a file, no access).
[[nodiscard]] Result<StoreFile> inspectStoreFile(const QString &path, int knownVersion);

/// Makes the file with mode 0600 where it is missing, and takes wider rights off where it is there.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);
/// A whole copy of an open store in the existing file `path`: one plain file without a log, verified by an integrity
/// check.
[[nodiscard]] Result<void> copyChecked(const Connection &source, const QString &path);
/// Makes a rename or a new file in `folder` survive a power loss.
[[nodiscard]] Result<void> syncPath(const QString &fileOrFolder);
/// An error of the file system, by errno: StorageFull, StorageReadOnly or FileUnreadable, naming `what`.
[[nodiscard]] Error fileError(int systemError, const QString &what);
[[nodiscard]] Error newerError(int version, int knownVersion);

} // namespace kalends
