// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "house/rooms.h"

namespace kalends
{

/// GET /v1/doctor: looks at everything that publishing depends on and says, for each, whether it is well and what to
/// do. Changes nothing, except that the staging check puts up a tiny object, fetches it and takes it away again.
void addDoctorRoute(Router &router, const HouseParts &parts, Database &database);

} // namespace kalends
