// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"
#include "model/secret.h"
#include "net/http.h"
#include "profile/settings.h"

namespace kalends
{

/// Requests to S3-compatible storage with Signature V4, as values. Pure: the sender owns the network; keys are random.
class Staging
{
public:
    Staging(Settings::Staging settings, Secret secretAccessKey);

    [[nodiscard]] static QString newObjectKey(const QString &prefix, const QString &extension); ///< 128 random bits
    [[nodiscard]] HttpRequest put(const QString &objectKey, const QString &filePath, qint64 bytes, const QString &mime,
                                  const QByteArray &sha256Hex, Instant now) const;
    [[nodiscard]] HttpRequest remove(const QString &objectKey, Instant now) const;
    /// Everything below the prefix, for the sweep. Without a prefix in the settings everything lies below "kalends/".
    [[nodiscard]] HttpRequest list(Instant now, const QString &continuation = {}) const;
    struct Listing {
        QList<std::pair<QString, Instant>> objects; ///< key, last modified
        QString continuation;
    };
    /// Only objects whose keys newObjectKey() could have made: nobody else's may be swept. Error: StagingFailed.
    [[nodiscard]] static Result<Listing> readListing(const HttpAnswer &answer);
    /// What the platform is given: a presigned GET, or an address below public_base_url.
    [[nodiscard]] QUrl publicUrl(const QString &objectKey, Instant now) const;
    /// Checks that the first byte can be fetched from `url` with the right type.
    [[nodiscard]] HttpRequest probe(const QUrl &url) const;
    /// Says in words what the storage answered. Error: StagingFailed.
    [[nodiscard]] static Result<void> readOutcome(const HttpAnswer &answer);

private:
    Settings::Staging m_settings;
    Secret m_secretAccessKey;
};

} // namespace kalends
