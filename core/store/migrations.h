// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace kalends
{

/// One step of the schema: migrations/NNN_name.sql, embedded. Never edited once released.
struct Migration {
    int version = 0; ///< counts from 1 without gaps
    std::string_view name;
    std::string_view sql; ///< any number of statements, run in one transaction
};

/// This program's own, oldest first.
[[nodiscard]] std::span<const Migration> builtInMigrations();

} // namespace kalends
