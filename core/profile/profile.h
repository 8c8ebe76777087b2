// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>
#include <memory>

namespace kalends
{

/// The folder on disk that holds everything of one user of Kalends: makes it (0700, umask 077), knows the paths,
/// repairs or refuses wide modes, foreign owners, symlinks and network file systems, and holds the lock that lets one
/// process only schedule.
class Profile
{
public:
    /// Errors: StorageReadOnly, StorageFull, FileUnreadable, each naming the folder and what to do.
    [[nodiscard]] static Result<Profile> open(const QString &folder);
    [[nodiscard]] static QString defaultFolder(); ///< the platform's app-data folder

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString mediaFolder() const;
    [[nodiscard]] QString cacheFolder() const;
    [[nodiscard]] QString logFolder() const;
    [[nodiscard]] QString logPath() const;
    [[nodiscard]] QString backupFolder() const;
    [[nodiscard]] QString settingsPath() const;
    [[nodiscard]] QString apiTokenPath() const;
    [[nodiscard]] QString apiAddressPath() const; ///< DIR/api-address: where the running service listens; 0600

    /// Takes the scheduler's lock (an OS lock on DIR/lock, not a PID file), held until the Profile goes. Error:
    /// ProfileLocked.
    [[nodiscard]] Result<void> lock();

private:
    explicit Profile(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
    std::shared_ptr<int> m_lock;
};

} // namespace kalends
