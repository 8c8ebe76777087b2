// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <utility>

namespace kalends
{

/// The longest request line and header fields together that are read.
inline constexpr qsizetype kMaxHeadBytes = 16 * 1024;

/// Request line and header fields of an HTTP/1.x request.
struct HttpHead {
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case, in the order in which they came
    bool keepAlive = true;
    bool expectsContinue = false;
    qint64 length = 0;          ///< of the body that follows
    bool unknownLength = false; ///< a Transfer-Encoding: a body whose length is not told

    [[nodiscard]] bool has(const char *name) const { return count(name) > 0; }
    [[nodiscard]] int count(const char *name) const;
    [[nodiscard]] QByteArray value(const char *name) const; ///< of the first such field; empty: there is none
};

/// Where a request goes, decoded.
struct HttpTarget {
    QString path;
    QHash<QString, QString> query;
};

/// Reads a head up to and with its blank line, and takes nothing that two programs could read differently: lines end
/// with CRLF, no folded fields, no control characters, no blanks around names, one Host, at most one Content-Length, of
/// digits only, and never together with a Transfer-Encoding (RFC 9112). Error: BadRequest, saying which of it.
[[nodiscard]] Result<HttpHead> readHead(const QByteArray &text);

/// Path and query of an origin-form target. Errors: BadRequest for broken escapes, bytes that are not UTF-8, control
/// characters, a parameter that is given twice.
[[nodiscard]] Result<HttpTarget> readTarget(const QByteArray &target);

} // namespace kalends
