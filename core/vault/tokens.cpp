// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vault.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue times(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMs(*instant)) : QJsonValue();
}

std::optional<Instant> timesFrom(const QJsonValue &value)
{
    const qint64 ms = value.toInteger(-1);
    return value.isDouble() && ms >= 0 ? std::optional(instantFromMs(ms)) : std::nullopt;
}

QString text(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal().toBase64());
}

Secret secret(const QJsonValue &value)
{
    return Secret(QByteArray::fromBase64(value.toString().toLatin1()));
}

} // namespace

QStringList secretNames()
{
    return {u"instagram.client_secret"_s, u"tiktok.client_secret"_s, u"staging.secret_access_key"_s,
            u"assistant.api_key"_s};
}

QString secretKey(const QString &name)
{
    return u"secret/"_s + name;
}

Secret toSecret(const StoredTokens &stored)
{
    const QJsonObject json{{u"v"_s, 1},
                           {u"generation"_s, stored.generation},
                           {u"access"_s, text(stored.tokens.access)},
                           {u"refresh"_s, text(stored.tokens.refresh)},
                           {u"issued_at"_s, times(stored.issuedAt)},
                           {u"access_expires_at"_s, times(stored.accessExpiresAt)},
                           {u"refresh_expires_at"_s, times(stored.refreshExpiresAt)}};
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<StoredTokens> storedTokensFrom(const Secret &value)
{
    const QJsonObject json = QJsonDocument::fromJson(value.reveal()).object();
    StoredTokens stored{.tokens = {.access = secret(json[u"access"_s]), .refresh = secret(json[u"refresh"_s])},
                        .generation = json[u"generation"_s].toInteger(-1),
                        .issuedAt = timesFrom(json[u"issued_at"_s]),
                        .accessExpiresAt = timesFrom(json[u"access_expires_at"_s]),
                        .refreshExpiresAt = timesFrom(json[u"refresh_expires_at"_s])};
    if (json[u"v"_s].toInt() != 1 || stored.generation < 0 || stored.tokens.access.isEmpty())
        return std::nullopt;
    return stored;
}

QString tokenKey(const QString &accountId, qint64 generation)
{
    return u"account/%1/%2"_s.arg(accountId, generation % 2 == 0 ? u"A"_s : u"B"_s);
}

} // namespace kalends
