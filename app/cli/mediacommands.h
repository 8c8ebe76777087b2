// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace kalends
{

/// The id of a file's asset: an id is taken as it is, anything else is a path that is imported.
[[nodiscard]] Result<QString> mediaIdFor(ApiClient &api, const QString &fileOrId);

} // namespace kalends
