// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace kalends
{

/// resources/openapi.yaml, as it was when the program was built.
[[nodiscard]] QByteArray openApiDocument();

} // namespace kalends
