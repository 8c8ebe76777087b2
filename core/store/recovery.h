// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"
#include "model/clock.h"

#include <QString>
#include <QStringList>

namespace kalends
{

class Database;

struct RecoveryPaths {
    QString database;     ///< DIR/kalends.sqlite3
    QString backupFolder; ///< DIR/backups
};

struct RecoveryReport {
    QString setAside;     ///< the folder that now holds database, -wal and -shm, as they were; empty: none were there
    QString restoredFrom; ///< the backup; empty: there was no good one, the store starts empty
    QStringList refusedBackups; ///< newer ones that did not pass the integrity check
    int heldJobs = 0;           ///< wait with hold "restored" until a person says go
    int confirmingJobs = 0;     ///< had an open intent: the platform is asked first
    int keptOut = 0;            ///< posts that went out after the backup was made, or may have: as they were before
    bool wentBack = false;      ///< to the plan that the last restore had replaced: nothing is held that was not
};

/// Puts a corrupt store aside, whole, and restores the newest backup that passes an integrity check, or starts empty.
/// The old files are never changed; a kill at any instant leaves either them or the set-aside copy complete, and the
/// next open() says that recovery was interrupted. Every job that could send holds until a person says go, since the
/// backup cannot know what went out meanwhile.
///
/// Call with the profile's lock held and no connection open. Errors: InvalidState when the store is sound,
/// DatabaseNewer (nothing is touched), StorageFull, StorageReadOnly.
[[nodiscard]] Result<RecoveryReport> recoverDatabase(const RecoveryPaths &paths, const Clock &clock);

/// Puts the chosen backup in the place of the store, which is set aside whole under backups/replaced-… whether it is
/// sound or not. A store of an older version is brought up to this program's.
///
/// What the store in use knows for sure stays: posts that are out, or may be, with their history; the accounts, whose
/// tokens lie in the keychain; the flags. The other jobs are held as after a recovery, unless the backup is what the
/// last restore had replaced: then everything that happened since is known. A damaged store in use tells nothing, and
/// all of the backup is taken as it is.
///
/// A kill at any instant leaves the old store or the new one, whole; Database::open() ends what a kill interrupted.
///
/// Call with the profile's lock held and no connection open. Errors: InvalidValue when the file is no usable backup
/// (not there, damaged, of a newer Kalends, or the store itself): nothing is touched; StorageFull, StorageReadOnly.
[[nodiscard]] Result<RecoveryReport> restoreBackup(const RecoveryPaths &paths, const QString &backup,
                                                   const Clock &clock);

/// What restoreBackup() would do now. Changes nothing; the store may be in use. Grows with both. Error InvalidValue: it
/// is no usable backup, and says why.
[[nodiscard]] Result<RestorePreview> previewRestore(const RecoveryPaths &paths, const QString &backup, Instant now);

/// Whether the store in use came out of a copy and nobody has said yet that this is read. Database's thread.
[[nodiscard]] Result<std::optional<RestoredNote>> restoredNote(Database &database, const QString &backupFolder);
[[nodiscard]] Result<void> forgetRestored(Database &database);

/// For Database::open(): a restored store that stands ready takes its place, where a kill came between.
[[nodiscard]] Result<void> finishRestore(const QString &databasePath);

/// DIR/kalends.sqlite3.recovering: there while a recovery is under way; open() refuses then.
[[nodiscard]] QString recoveryMarkerPath(const QString &databasePath);

} // namespace kalends
