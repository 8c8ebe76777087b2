// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace kalends
{

/// `text` with one value set, everything else left byte by byte as it stands: comments, order, unknown keys, line ends.
/// The last occurrence of the key is replaced, because that is the one that QSettings reads; else the key joins its
/// section, else a new one.
[[nodiscard]] QByteArray withIniValue(const QByteArray &text, const QByteArray &section, const QByteArray &key,
                                      const QString &value);

/// The value as QSettings' INI format reads it back: quoted when it holds anything with a meaning of its own.
[[nodiscard]] QByteArray quotedIniValue(const QString &value);

} // namespace kalends
