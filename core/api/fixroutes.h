// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kalends
{

class MediaDoctor;
class Router;

/// POST /v1/calendar/entries/{id}/media:fix. The doctor belongs to the router's thread and outlives it.
void addFixRoutes(Router &router, MediaDoctor &doctor);

} // namespace kalends
