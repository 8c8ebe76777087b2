// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/errorcode.h"
#include "model/instant.h"
#include "model/result.h"

#include <QString>
#include <optional>

namespace kalends
{

/// Why a copy of the plan was made.
enum class BackupKind {
    Daily,           ///< by itself, once a day
    ByHand,          ///< a person asked for it
    BeforeMigration, ///< before a newer version of the program changed the store
    BeforeRestore    ///< the plan that a restore took the place of
};

/// A copy of the plan on the disk. Plain values.
struct Backup {
    QString path;
    BackupKind kind = BackupKind::Daily;
    Instant madeAt{};     ///< from the name
    qint64 bytes = 0;     ///< on the disk
    bool forWeek = false; ///< a daily one that is kept for its week, since seven younger days have one
};

/// What a look into a copy found.
struct BackupLook {
    int posts = 0;                ///< planned and drafts; 0 when it cannot be read
    std::optional<Error> trouble; ///< why it cannot be restored: damaged, another program's, of a newer Kalends
};

/// What restoring a copy would do to the plan in use. Counts are posts, whatever their channels.
struct RestorePreview {
    bool presentReadable = true; ///< false: the plan in use is damaged, and nothing is known but `posts` and `waiting`
    int posts = 0;               ///< in the copy
    int comeBack = 0;            ///< deleted since
    int lost = 0;                ///< made since: only the safety copy has them then
    int changed = 0;             ///< changed since: they become what they were
    int outSince = 0;            ///< went out since, or may have: they stay as they are now
    int waiting = 0;             ///< will wait for a person's yes
    int overdue = 0;             ///< of those: their time is over
    bool goesBack = false;       ///< it is the safety copy of the last restore, so nothing has to wait
};

/// That the plan in use came out of a copy, until a person has read it.
struct RestoredNote {
    Instant copyMadeAt{};            ///< what the plan is as of; zero: not known
    Instant restoredAt{};            ///< when it was put in place
    std::optional<QString> previous; ///< path of the plan before, to go back to; nothing: it was damaged or is gone
};

} // namespace kalends
