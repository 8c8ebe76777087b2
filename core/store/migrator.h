// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"
#include "store/migrations.h"

#include <functional>

namespace kalends
{

class Connection;

/// Brings the schema of an open store up to the last of `migrations`. Each runs in one transaction together with its
/// row in schema_migrations and the version in the file's header; `beforeFirst` runs before an existing store is
/// changed. Errors: DatabaseNewer, DatabaseCorrupt (the list of what was run has gaps or does not fit the header),
/// those of the disk.
[[nodiscard]] Result<void> migrate(const Connection &connection, std::span<const Migration> migrations, Instant now,
                                   const std::function<Result<void>()> &beforeFirst);

/// The last version that was run; 0 for a store without tables. Error: DatabaseCorrupt.
[[nodiscard]] Result<int> schemaVersion(const Connection &connection);

} // namespace kalends
