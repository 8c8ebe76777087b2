// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/staging.h"

#include "media/signaturev4.h"

#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{

namespace
{

const auto kDefaultPrefix = u"kalends"_s; ///< so that the sweep never lists what others keep in the bucket
const auto kDefaultRegion = u"us-east-1"_s;
constexpr qint64 kSlowestUpload = 64 * 1024; ///< bytes a second that we wait for

QString orDefault(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

template <size_t Words> QString randomHex()
{
    std::array<quint32, Words> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

/// Scheme and host of the endpoint; the bucket in front of it or, path style, nothing. A default port that is spelled
/// out would be signed and not sent by every client, so it goes.
QByteArray origin(const Settings::Staging &settings)
{
    QUrl url = settings.endpoint;
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    if (!settings.pathStyle)
        url.setHost(settings.bucket + u'.' + url.host());
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QByteArray bucketPath(const Settings::Staging &settings)
{
    QByteArray path = SignatureV4::encodedPath(settings.endpoint.path(QUrl::FullyDecoded));
    while (path.endsWith('/'))
        path.chop(1);
    return settings.pathStyle ? path + '/' + SignatureV4::encodedPath(settings.bucket) : path;
}

QUrl objectUrl(const Settings::Staging &settings, const QString &objectKey)
{
    return QUrl::fromEncoded(origin(settings) + bucketPath(settings) + '/' + SignatureV4::encodedPath(objectKey),
                             QUrl::StrictMode);
}

SignatureV4 signer(const Settings::Staging &settings, const Secret &secret)
{
    return {settings.accessKeyId.toUtf8(), secret, orDefault(settings.region, kDefaultRegion).toLatin1()};
}

} // namespace

Staging::Staging(Settings::Staging settings, Secret secretAccessKey)
    : m_settings(std::move(settings)), m_secretAccessKey(std::move(secretAccessKey))
{
}

QString Staging::newObjectKey(const QString &prefix, const QString &extension)
{
    QString ending;
    for (const QChar c : extension.toLower()) { // the rest of a file's name never reaches the outside
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            ending += c;
    }
    return u"%1/%2/%3.%4"_s.arg(orDefault(prefix, kDefaultPrefix), randomHex<4>(), randomHex<1>(),
                                orDefault(ending.left(8), u"bin"_s));
}

HttpRequest Staging::put(const QString &objectKey, const QString &filePath, qint64 bytes, const QString &mime,
                         const QByteArray &sha256Hex, Instant now) const
{
    HttpRequest request;
    request.method = "PUT";
    request.url = objectUrl(m_settings, objectKey);
    request.headers =
        signer(m_settings, m_secretAccessKey)
            .signedHeaders(request.method, request.url, {{"Content-Type", mime.toLatin1()}}, sha256Hex, now);
    request.body = FileRange{filePath, 0, bytes};
    request.totalLimit = 120s + std::chrono::seconds(bytes / kSlowestUpload);
    return request;
}

HttpRequest Staging::remove(const QString &objectKey, Instant now) const
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = objectUrl(m_settings, objectKey);
    request.headers = signer(m_settings, m_secretAccessKey)
                          .signedHeaders(request.method, request.url, {}, SignatureV4::emptyPayload(), now);
    return request;
}

HttpRequest Staging::list(Instant now, const QString &continuation) const
{
    QList<std::pair<QByteArray, QByteArray>> items{
        {"list-type", "2"},
        {"max-keys", "1000"},
        {"prefix", orDefault(m_settings.prefix, kDefaultPrefix).toUtf8() + '/'}};
    if (!continuation.isEmpty())
        items.append({"continuation-token", continuation.toUtf8()});
    HttpRequest request;
    request.url = QUrl::fromEncoded(origin(m_settings) + bucketPath(m_settings) + (m_settings.pathStyle ? "" : "/") +
                                        '?' + SignatureV4::encodedQuery(items),
                                    QUrl::StrictMode);
    request.headers = signer(m_settings, m_secretAccessKey)
                          .signedHeaders(request.method, request.url, {}, SignatureV4::emptyPayload(), now);
    return request;
}

QUrl Staging::publicUrl(const QString &objectKey, Instant now) const
{
    if (m_settings.publicBaseUrl.isEmpty())
        return signer(m_settings, m_secretAccessKey)
            .presignedGet(objectUrl(m_settings, objectKey), m_settings.urlTtl, now);
    QByteArray base = m_settings.publicBaseUrl.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    return QUrl::fromEncoded(base + '/' + SignatureV4::encodedPath(objectKey), QUrl::StrictMode);
}

HttpRequest Staging::probe(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Range", "bytes=0-0"}};
    request.secretUrl = true;
    request.maxAnswerBytes = 64 * 1024 * 1024; // a server without ranges sends it all
    return request;
}

} // namespace kalends
