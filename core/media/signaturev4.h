// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/secret.h"
#include "net/http.h"

#include <QByteArray>
#include <QUrl>

namespace kalends
{

/// AWS Signature Version 4 for S3 ("Authenticating Requests", Amazon S3 API Reference). A value; pure.
class SignatureV4
{
public:
    SignatureV4(QByteArray accessKeyId, Secret secretAccessKey, QByteArray region);

    /// `headers` with x-amz-date, x-amz-content-sha256 and Authorization added; every header that is given gets signed,
    /// and Host too. `url` must be encoded as encodedPath() and encodedQuery() do it.
    [[nodiscard]] HttpHeaders signedHeaders(const QByteArray &method, const QUrl &url, HttpHeaders headers,
                                            const QByteArray &payloadSha256, Instant now) const;
    /// The address with which anybody may GET until `lifetime` has passed; at most seven days.
    [[nodiscard]] QUrl presignedGet(const QUrl &url, Milliseconds lifetime, Instant now) const;

    /// Every byte but unreserved ones and '/' encoded, as S3 wants a key in a path.
    [[nodiscard]] static QByteArray encodedPath(const QString &path);
    /// Sorted, everything but unreserved characters encoded.
    [[nodiscard]] static QByteArray encodedQuery(QList<std::pair<QByteArray, QByteArray>> items);
    [[nodiscard]] static QByteArray emptyPayload(); ///< SHA-256 of nothing, hex

private:
    [[nodiscard]] QByteArray scope(const QByteArray &date) const;
    [[nodiscard]] QByteArray signature(const QByteArray &canonicalRequest, const QByteArray &stamp) const;

    QByteArray m_accessKeyId;
    Secret m_secretAccessKey;
    QByteArray m_region;
};

} // namespace kalends
