// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/result.h"

#include <QString>
#include <QStringList>

namespace kalends
{

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
/// sound or not. Jobs are held as after a recovery: the backup cannot know what went out since it was made. A store of
/// an older version is brought up to this program's. A kill at any instant leaves the old store, the new one, or the
/// word that a recovery was interrupted, with the old one complete in the folder that it was set aside in.
///
/// Call with the profile's lock held and no connection open. Errors: InvalidValue when the file is no usable backup
/// (not there, damaged, of a newer Kalends, or the store itself): nothing is touched; StorageFull, StorageReadOnly.
[[nodiscard]] Result<RecoveryReport> restoreBackup(const RecoveryPaths &paths, const QString &backup,
                                                   const Clock &clock);

/// DIR/kalends.sqlite3.recovering: there while a recovery is under way; open() refuses then.
[[nodiscard]] QString recoveryMarkerPath(const QString &databasePath);

} // namespace kalends
