// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/importplan.h"

namespace kalends
{

/// What a folder says that is given to an import.
struct FolderPlan {
    QString csv;                 ///< the one CSV file in it; then there is nothing else in here
    QList<ImportCandidate> rows; ///< else a draft for each picture and film, in the order of the names: 2 before 10
    QList<ImportRow> notes;
};
/// Looks at the folder itself, not at those inside; hidden files are left out. Errors: FileUnreadable (cannot be
/// listed, or nothing in it that can be planned), InvalidValue (several CSV files), PayloadTooLarge.
[[nodiscard]] Result<FolderPlan> planFromFolder(const QString &path, int maxRows);

/// Numbers inside names count as numbers, case does not.
[[nodiscard]] bool comesBefore(const QString &name, const QString &other);

} // namespace kalends
