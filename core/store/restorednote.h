// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>

namespace kalends
{

class Database;

/// What a restored store says of itself: a fact of the profile, written with the restore and so there if and only if it
/// came about. restoredNote() in recovery.h reads it. Database's thread.

/// In the caller's transaction. `setAside` is the folder that the store before was put into; empty: there was none, or
/// it was damaged.
[[nodiscard]] Result<void> writeRestoredNote(Database &database, const QString &backup, const QString &setAside);
/// The name of the folder that the store in use says was put aside for it; empty: none.
[[nodiscard]] Result<QString> replacedFolderOf(Database &database);

} // namespace kalends
