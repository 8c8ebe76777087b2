// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTemporaryFile>
#include <memory>

namespace kalends::sandbox
{

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it arrived. Bodies of up to 1 MB are in memory, larger ones in a file that goes with the last copy.
struct SimRequest {
    QByteArray method;
    QByteArray target;   ///< as sent: path and query, still encoded
    QByteArray rawPath;  ///< as sent, without the query
    QByteArray rawQuery; ///< as sent, without '?'
    Headers headers;     ///< names in lower case
    QByteArray body;
    std::shared_ptr<QTemporaryFile> bodyFile;
    qint64 bodyBytes = 0;
    QByteArray bodySha256; ///< lower-case hex; of file bodies, computed while they arrived
    bool chunked = false;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] bool hasHeader(const QByteArray &lowerCaseName) const;
    [[nodiscard]] QString path() const; ///< decoded once
    [[nodiscard]] QByteArray sha256() const;
    [[nodiscard]] QByteArray contentType() const; ///< lower case, without parameters
    [[nodiscard]] QByteArray bearer() const;      ///< of "Authorization: Bearer …", or empty
};

/// "a=1&b=2" decoded once, '+' as a space; a later value of a name wins. For queries and form bodies.
[[nodiscard]] QHash<QString, QString> decodeForm(const QByteArray &encoded);

/// One answer. A file body is streamed from disk.
struct SimResponse {
    int status = 200;
    Headers headers;
    QByteArray body;
    std::shared_ptr<QFile> file;
    qint64 fileOffset = 0;
    qint64 fileLength = 0;
    int paceMs = 0; ///< a body of server-sent events is written one event at a time, so far apart; 0: at once

    [[nodiscard]] static SimResponse json(int status, const QJsonObject &object);
    [[nodiscard]] static SimResponse html(int status, const QByteArray &page);
    [[nodiscard]] static SimResponse text(int status, const QByteArray &type, const QByteArray &body);
    [[nodiscard]] static SimResponse redirect(const QByteArray &location);
    void setHeader(const QByteArray &name, const QByteArray &value);
};

/// What the accounts of the sandbox look like: one pixel.
[[nodiscard]] SimResponse avatarPicture();

} // namespace kalends::sandbox
