// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace kalends
{

/// What `doctor` shows when the services cannot even be started: the reason as its one finding, and what to do.
[[nodiscard]] Shown findingFor(const Error &error);

} // namespace kalends
