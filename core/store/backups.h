// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QList>
#include <QString>

namespace kalends
{

class Database;

/// The copies below DIR/backups: one a day (seven days and four weeks are kept) and one before each migration (the last
/// four are kept). A copy is one plain file, whole or not there. Any thread; blocks on disk.
enum class BackupKind { Daily, BeforeMigration };

struct Backup {
    QString path;
    BackupKind kind = BackupKind::Daily;
    Instant madeAt{}; ///< from the name
};

/// Newest first. Files that are not named by us are not ours and do not appear.
[[nodiscard]] QList<Backup> listBackups(const QString &folder);
[[nodiscard]] bool dailyBackupDue(const QString &folder, Instant now);
/// Makes one and says where it is.
[[nodiscard]] Result<QString> makeBackup(Database &database, const QString &folder, BackupKind kind);
/// Deletes what is no longer kept; the answer is what was deleted.
[[nodiscard]] Result<QList<QString>> rotateBackups(const QString &folder);

} // namespace kalends
