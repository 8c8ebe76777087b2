// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "store/database.h"

#include <QStringList>

namespace kalends
{

// How an entry's columns are written and read; what they mean is said in migrations/001_foundation.sql.

[[nodiscard]] QString textOf(const QStringList &list); ///< a JSON list
[[nodiscard]] QStringList listFrom(const QByteArray &json);
[[nodiscard]] Readiness readinessIn(const Row &row, int column);
[[nodiscard]] EntryState stateIn(const Row &row, int column);

} // namespace kalends
