// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kalends
{

/// Whether the host is this computer: 127.0.0.0/8, ::1 or "localhost". The only ones that plain http may reach.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace kalends
