// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QByteArray>

namespace kalends
{

/// The Date header's fixed form, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 5.6.7). Nothing when it is anything else. By
/// hand, since Qt's parser costs more than the rest of a small answer.
[[nodiscard]] std::optional<Instant> instantFromHttpDate(const QByteArray &text);

} // namespace kalends
