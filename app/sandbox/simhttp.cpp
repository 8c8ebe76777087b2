// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/simhttp.h"

#include <QJsonDocument>

namespace kalends::sandbox
{

QByteArray SimRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool SimRequest::hasHeader(const QByteArray &lowerCaseName) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &pair) { return pair.first == lowerCaseName; });
}

QString SimRequest::path() const
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(rawPath));
}

QByteArray SimRequest::sha256() const
{
    return bodyFile ? bodySha256 : QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray SimRequest::contentType() const
{
    return header("content-type").split(';').constFirst().trimmed().toLower();
}

QByteArray SimRequest::bearer() const
{
    const QByteArray value = header("authorization");
    return value.startsWith("Bearer ") ? value.mid(7).trimmed() : QByteArray();
}

namespace
{

QString decodePart(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

} // namespace

QHash<QString, QString> decodeForm(const QByteArray &encoded)
{
    QHash<QString, QString> fields;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        fields.insert(decodePart(equals < 0 ? pair : pair.left(equals)),
                      equals < 0 ? QString() : decodePart(pair.mid(equals + 1)));
    }
    return fields;
}

SimResponse SimResponse::json(int status, const QJsonObject &object)
{
    return text(status, "application/json; charset=UTF-8", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SimResponse SimResponse::html(int status, const QByteArray &page)
{
    return text(status, "text/html; charset=utf-8", page);
}

SimResponse SimResponse::text(int status, const QByteArray &type, const QByteArray &body)
{
    SimResponse response;
    response.status = status;
    response.headers.append({"Content-Type", type});
    response.body = body;
    return response;
}

SimResponse SimResponse::redirect(const QByteArray &location)
{
    SimResponse response;
    response.status = 302;
    response.headers.append({"Location", location});
    return response;
}

void SimResponse::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0) {
            header.second = value;
            return;
        }
    }
    headers.append({name, value});
}

SimResponse avatarPicture()
{
    static const QByteArray onePixel = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    return SimResponse::text(200, "image/png", onePixel);
}

} // namespace kalends::sandbox
