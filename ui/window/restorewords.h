// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"

#include <QStringList>
#include <QTimeZone>

namespace kalends
{

/// What the windows say about copies of the plan. Pure; no widgets.

/// "Sat 21 Nov 2026, 09:00", on the wall of `zone`.
[[nodiscard]] QString copyTimeText(Instant at, const QTimeZone &zone);
/// Why it was made: "every day", "by hand"…
[[nodiscard]] QString copyKindText(const Backup &backup);
/// "sound", or what is wrong with it.
[[nodiscard]] QString copyStateText(const BackupLook &look);
/// What restoring would do, one sentence each, the gravest first.
[[nodiscard]] QStringList restoreSentences(const RestorePreview &preview);
/// What stands over the calendar after a restore. `waiting` posts need a yes.
[[nodiscard]] QString restoredSentence(const RestoredNote &note, int waiting, const QTimeZone &zone);

} // namespace kalends
