// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kalends
{

class Database;
class MediaCatalog;
class Planner;
class Router;

/// POST /v1/backup, /v1/export and /v1/import: whole plans in and out of files on this computer. All arguments outlive
/// the router.
void addServiceDesk(Router &router, Planner &planner, MediaCatalog &media, Database &database);

} // namespace kalends
