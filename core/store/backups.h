// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"

#include <QList>
#include <QString>
#include <atomic>
#include <optional>

namespace kalends
{

class Database;

/// The copies below DIR/backups: one a day (seven days and four weeks are kept), one before each migration (the last
/// four are kept), those made by hand (kept until a person deletes them), and in folders of their own the plans that
/// restores took the place of (the last four are kept). A copy is one plain file, whole or not there. Any thread;
/// blocks on disk.

/// Newest first. Files that are not named by us are not ours and do not appear; nor do the plans that restores
/// replaced, since a recovery must not take one of those.
[[nodiscard]] QList<Backup> listBackups(const QString &folder);
/// The plans that restores took the place of, newest first: each can be restored like any copy.
[[nodiscard]] QList<Backup> listReplaced(const QString &folder);
/// What the file's name and place say of it, wherever it lies: one that is not named by us was made by hand, when it
/// was last written. Nothing: there is no such file.
[[nodiscard]] std::optional<Backup> backupAt(const QString &path);
[[nodiscard]] bool dailyBackupDue(const QString &folder, Instant now);
/// Makes one and says where it is.
[[nodiscard]] Result<QString> makeBackup(Database &database, const QString &folder, BackupKind kind);
/// Reads all of a copy: whether it is sound and ours, and how many posts are in it. Changes nothing. Grows with the
/// copy; ends early, with nothing to rely on, once `stop` is true.
[[nodiscard]] BackupLook examineBackup(const QString &path, const std::atomic_bool *stop = nullptr);
/// Deletes what is no longer kept; the answer is what was deleted.
[[nodiscard]] Result<QList<QString>> rotateBackups(const QString &folder);

} // namespace kalends
