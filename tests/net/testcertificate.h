// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>

namespace kalends
{

/// A throw-away certificate for 127.0.0.1 and its key, made on the spot.
[[nodiscard]] QSslConfiguration serverTls();

} // namespace kalends
