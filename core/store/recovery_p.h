// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connection.h"
#include "store/recovery.h"

/// The pieces that recovering a damaged store and restoring a chosen backup share. Inside the store only.
namespace kalends::recovery
{

/// The file, its log and its index.
void removeWithCompanions(const QString &path);
/// "backups/replaced-20261122T161300123Z", or with a number where that is taken.
[[nodiscard]] QString freeFolderName(const QString &backupFolder, const QString &prefix, Instant now);
/// Database, log and index into `folder`, together and durable, before anything of them goes.
[[nodiscard]] Result<void> setAside(const RecoveryPaths &paths, const QString &folder);
/// For reading. Errors: DatabaseCorrupt or DatabaseNewer speak against the copy, others against the disk.
[[nodiscard]] Result<Connection> openCopy(const QString &path);
/// Takes a sound backup into the existing file `target`. Errors: openCopy()'s.
[[nodiscard]] Result<void> restoreInto(const QString &target, const QString &backup);
/// What is said of the store is said of a copy by its own name.
[[nodiscard]] Error about(Error error, const QString &copy);
[[nodiscard]] bool speaksAgainstBackup(const Error &error);
/// In the caller's transaction.
[[nodiscard]] Result<void> holdJobs(Database &database, RecoveryReport &report);
/// `fresh` becomes the store: whatever log lies beside the store goes first.
[[nodiscard]] Result<void> takePlace(const QString &fresh, const QString &database);
[[nodiscard]] bool storeIsThere(const QString &database);

} // namespace kalends::recovery
