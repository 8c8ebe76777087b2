// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace kalends::sandbox
{

/// What the simulated model writes: short captions as people write them, made of what the request's own words and
/// pictures say, in the language and the JSON shape that were asked for. The same request gets the same words. Sandbox
/// thread.
[[nodiscard]] QString writtenFor(const QJsonObject &request);

} // namespace kalends::sandbox
