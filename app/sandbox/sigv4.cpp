// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sigv4.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

constexpr Milliseconds kSkew = std::chrono::minutes(15);
constexpr qint64 kLongestPresign = 7 * 24 * 3600;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// What a signed request says about itself, wherever it says it.
struct Claims {
    bool presigned = false;
    QList<QByteArray> scope; ///< key id, date, region, service, "aws4_request"
    QByteArray signedHeaders;
    QByteArray signature;
    QByteArray date; ///< 20261122T160000Z
    qint64 lifeSeconds = 0;
};

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype start = text.indexOf(from);
    if (start < 0)
        return {};
    const qsizetype end = to.isEmpty() ? -1 : text.indexOf(to, start);
    return text.mid(start + from.size(), end < 0 ? -1 : end - start - from.size()).trimmed();
}

QByteArray encoded(const QByteArray &part)
{
    return QByteArray::fromPercentEncoding(part).toPercentEncoding();
}

QByteArray canonicalPath(const QByteArray &rawPath)
{
    QList<QByteArray> segments = rawPath.split('/');
    for (QByteArray &segment : segments)
        segment = encoded(segment);
    return segments.join('/');
}

QByteArray canonicalQuery(const QByteArray &rawQuery)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : rawQuery.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = encoded(equals < 0 ? pair : pair.left(equals));
        if (name != "X-Amz-Signature")
            pairs.append({name, equals < 0 ? QByteArray() : encoded(pair.mid(equals + 1))});
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArray query;
    for (const auto &[name, value] : pairs)
        query += (query.isEmpty() ? "" : "&") + name + '=' + value;
    return query;
}

SignatureVerdict denied(const QByteArray &message)
{
    return {403, "AccessDenied", message};
}

bool readClaims(const SimRequest &request, Claims *claims)
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.startsWith("AWS4-HMAC-SHA256 ")) {
        claims->scope = between(authorization, "Credential=", ",").split('/');
        claims->signedHeaders = between(authorization, "SignedHeaders=", ",");
        claims->signature = between(authorization, "Signature=", ",");
        claims->date = request.header("x-amz-date");
        return true;
    }
    const QHash<QString, QString> query = decodeForm(request.rawQuery);
    if (query.value(u"X-Amz-Algorithm"_s) != "AWS4-HMAC-SHA256"_L1)
        return false;
    claims->presigned = true;
    claims->scope = query.value(u"X-Amz-Credential"_s).toLatin1().split('/');
    claims->signedHeaders = query.value(u"X-Amz-SignedHeaders"_s).toLatin1();
    claims->signature = query.value(u"X-Amz-Signature"_s).toLatin1();
    claims->date = query.value(u"X-Amz-Date"_s).toLatin1();
    claims->lifeSeconds = query.value(u"X-Amz-Expires"_s).toLongLong();
    return true;
}

/// Everything that the signature itself does not say: scope, time, payload.
SignatureVerdict checkClaims(const SimRequest &request, const Claims &claims, const SigningKey &key, Instant now,
                             bool checkSkew)
{
    if (claims.scope.size() != 5 || claims.scope.at(3) != "s3" || claims.scope.at(4) != "aws4_request")
        return {400, "AuthorizationHeaderMalformed", "The credential scope is malformed."};
    if (claims.scope.at(0) != key.keyId)
        return {403, "InvalidAccessKeyId", "The access key id does not exist in our records."};
    if (claims.scope.at(2) != key.region)
        return {400, "AuthorizationHeaderMalformed", "The region is wrong; expecting '" + key.region + "'."};
    const QDateTime stamp = QDateTime::fromString(QString::fromLatin1(claims.date), u"yyyyMMdd'T'hhmmss'Z'"_s);
    if (!stamp.isValid() || claims.date.left(8) != claims.scope.at(1))
        return denied("The date is missing or does not match the credential scope.");
    const qint64 signedAt = QDateTime(stamp.date(), stamp.time(), Qt::UTC).toMSecsSinceEpoch();
    const qint64 age = toMs(now) - signedAt;
    if (claims.presigned) {
        if (claims.lifeSeconds < 1 || claims.lifeSeconds > kLongestPresign)
            return {400, "AuthorizationQueryParametersError", "X-Amz-Expires must be between 1 and 604800 seconds."};
        if (checkSkew && age < -kSkew.count())
            return denied("Request is not yet valid");
        return age > claims.lifeSeconds * 1000 ? denied("Request has expired") : SignatureVerdict{200, {}, {}};
    }
    if (checkSkew && qAbs(age) > kSkew.count())
        return {403, "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large."};
    const QByteArray payload = request.header("x-amz-content-sha256");
    if (payload.isEmpty())
        return {400, "MissingSecurityHeader", "x-amz-content-sha256 is missing."};
    if (payload != "UNSIGNED-PAYLOAD" && payload != request.sha256())
        return {400, "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed."};
    return {200, {}, {}};
}

} // namespace

SignatureVerdict verifySignature(const SimRequest &request, const SigningKey &key, Instant now, bool checkSkew)
{
    Claims claims;
    if (!readClaims(request, &claims))
        return denied("Access Denied");
    const SignatureVerdict verdict = checkClaims(request, claims, key, now, checkSkew);
    if (!verdict.accepted())
        return verdict;

    const QList<QByteArray> names = claims.signedHeaders.split(';');
    if (!names.contains("host"))
        return denied("The host header must be signed.");
    for (const auto &[name, value] : request.headers) {
        if (name.startsWith("x-amz-") && !names.contains(name))
            return denied("There were headers present in the request which were not signed: " + name);
    }
    QByteArray canonicalHeaders;
    for (const QByteArray &name : names)
        canonicalHeaders += name + ':' + request.header(name).simplified() + '\n';
    const QByteArray payload =
        claims.presigned ? QByteArray("UNSIGNED-PAYLOAD") : request.header("x-amz-content-sha256");
    const QByteArray canonical = request.method + '\n' + canonicalPath(request.rawPath) + '\n' +
                                 canonicalQuery(request.rawQuery) + '\n' + canonicalHeaders + '\n' +
                                 claims.signedHeaders + '\n' + payload;
    const QByteArray scope = claims.scope.mid(1).join('/');
    const QByteArray toSign = "AWS4-HMAC-SHA256\n" + claims.date + '\n' + scope + '\n' +
                              QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    const QByteArray signingKey =
        hmac(hmac(hmac(hmac("AWS4" + key.secret, claims.scope.at(1)), key.region), "s3"), "aws4_request");
    if (hmac(signingKey, toSign).toHex() != claims.signature)
        return {403, "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided."};
    return {200, {}, {}};
}

} // namespace kalends::sandbox
