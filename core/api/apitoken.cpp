// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apitoken.h"

#include "profile/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <unistd.h>

namespace kalends
{

namespace
{

constexpr qsizetype kTokenLength = 43; ///< 32 bytes as base64url without padding

bool isOurs(const QFileInfo &file)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return file.isFile() && !file.isSymLink() && file.ownerId() == ::geteuid() && !(file.permissions() & others);
}

} // namespace

Result<Secret> readOrMakeApiToken(const QString &path)
{
    QFile file(path);
    if (isOurs(QFileInfo(path)) && file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readLine(200).trimmed();
        if (text.size() >= kTokenLength)
            return Secret(text);
    }
    if (QFileInfo(path).isSymLink())
        QFile::remove(path); // it would be followed
    QByteArray random(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray token = random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (const auto failed = replaceFile(path, token + '\n', FileMode::Private))
        return Error{
            .code = failed->code,
            .message = QCoreApplication::translate("ApiToken", "The file api-token cannot be written: %1.")
                           .arg(failed->reason),
            .hint = QCoreApplication::translate("ApiToken", "Free some space, or make the profile's folder writable.")};
    return Secret(token);
}

QByteArray identityProof(const Secret &token, int port, const QByteArray &challenge)
{
    return QMessageAuthenticationCode::hash("kalends-api 127.0.0.1:" + QByteArray::number(port) + '\n' + challenge,
                                            token.reveal(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace kalends
