// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/signaturev4.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr auto kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::chrono::hours kLongest{7 * 24}; ///< S3 refuses more

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// "20130524T000000Z"
QByteArray stampOf(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

/// The Host header as the HTTP client will send it.
QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? bracketed : bracketed + ':' + QByteArray::number(url.port());
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

} // namespace

SignatureV4::SignatureV4(QByteArray accessKeyId, Secret secretAccessKey, QByteArray region)
    : m_accessKeyId(std::move(accessKeyId)), m_secretAccessKey(std::move(secretAccessKey)), m_region(std::move(region))
{
}

QByteArray SignatureV4::encodedPath(const QString &path)
{
    return path.toUtf8().toPercentEncoding("/");
}

QByteArray SignatureV4::encodedQuery(QList<std::pair<QByteArray, QByteArray>> items)
{
    for (auto &[name, value] : items) {
        name = name.toPercentEncoding();
        value = value.toPercentEncoding();
    }
    std::sort(items.begin(), items.end());
    QByteArray query;
    for (const auto &[name, value] : items)
        query += (query.isEmpty() ? "" : "&") + name + '=' + value;
    return query;
}

QByteArray SignatureV4::emptyPayload()
{
    return sha256Hex({});
}

QByteArray SignatureV4::scope(const QByteArray &date) const
{
    return date + '/' + m_region + "/s3/aws4_request";
}

QByteArray SignatureV4::signature(const QByteArray &canonicalRequest, const QByteArray &stamp) const
{
    const QByteArray date = stamp.left(8);
    const QByteArray toSign =
        QByteArray(kAlgorithm) + '\n' + stamp + '\n' + scope(date) + '\n' + sha256Hex(canonicalRequest);
    Secret start("AWS4" + m_secretAccessKey.reveal());
    const QByteArray key = hmac(hmac(hmac(hmac(start.reveal(), date), m_region), "s3"), "aws4_request");
    return hmac(key, toSign).toHex();
}

HttpHeaders SignatureV4::signedHeaders(const QByteArray &method, const QUrl &url, HttpHeaders headers,
                                       const QByteArray &payloadSha256, Instant now) const
{
    const QByteArray stamp = stampOf(now);
    headers.append({"x-amz-content-sha256", payloadSha256});
    headers.append({"x-amz-date", stamp});
    HttpHeaders canonical{{"host", hostOf(url)}};
    for (const auto &[name, value] : headers)
        canonical.append({name.toLower(), value.simplified()});
    std::sort(canonical.begin(), canonical.end());
    QByteArray lines;
    QByteArray names;
    for (const auto &[name, value] : canonical) {
        lines += name + ':' + value + '\n';
        names += (names.isEmpty() ? "" : ";") + name;
    }
    const QByteArray request = method + '\n' + pathOf(url) + '\n' + url.query(QUrl::FullyEncoded).toLatin1() + '\n' +
                               lines + '\n' + names + '\n' + payloadSha256;
    headers.append({"Authorization", QByteArray(kAlgorithm) + " Credential=" + m_accessKeyId + '/' +
                                         scope(stamp.left(8)) + ",SignedHeaders=" + names +
                                         ",Signature=" + signature(request, stamp)});
    return headers;
}

QUrl SignatureV4::presignedGet(const QUrl &url, Milliseconds lifetime, Instant now) const
{
    const QByteArray stamp = stampOf(now);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(
        std::clamp<Milliseconds>(lifetime, std::chrono::seconds(1), kLongest));
    const QByteArray query = encodedQuery({{"X-Amz-Algorithm", kAlgorithm},
                                           {"X-Amz-Credential", m_accessKeyId + '/' + scope(stamp.left(8))},
                                           {"X-Amz-Date", stamp},
                                           {"X-Amz-Expires", QByteArray::number(qint64(seconds.count()))},
                                           {"X-Amz-SignedHeaders", "host"}});
    const QByteArray request =
        "GET\n" + pathOf(url) + '\n' + query + "\nhost:" + hostOf(url) + "\n\nhost\nUNSIGNED-PAYLOAD";
    const QByteArray bare = url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QUrl::fromEncoded(bare + '?' + query + "&X-Amz-Signature=" + signature(request, stamp), QUrl::StrictMode);
}

} // namespace kalends
