// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace kalends
{

/// Where the browser comes back to, from the settings' redirect_url. "http://127.0.0.1:*/callback/" means any free
/// port.
struct RedirectTarget {
    QString pattern;      ///< as set
    bool listens = false; ///< plain http on this computer: a receiver can wait there. Else the address has to be pasted
    quint16 port = 0;     ///< 0: any
    QByteArray path;      ///< exact

    /// The URI for the platform, byte for byte the same in both requests.
    [[nodiscard]] QString uri(quint16 actualPort) const;
};

/// Errors: FieldsMissing (empty), InvalidValue (not an absolute http or https address, or one with a query or
/// fragment).
[[nodiscard]] Result<RedirectTarget> redirectTarget(const QString &pattern, const QString &settingName);

} // namespace kalends
