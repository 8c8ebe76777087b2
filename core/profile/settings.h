// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"
#include "model/retrypolicy.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace kalends
{

/// settings.ini as values, each with its documented default. Secrets are not in here: see vault/vault.h.
struct Settings {
    struct Publishing {
        RetryPolicy retry;
        Milliseconds lateGrace = std::chrono::minutes(60); ///< 0 to 24 h
        int maxParallel = 4;                               ///< 1 to 32
        Milliseconds pollFirst = std::chrono::seconds(3);
        Milliseconds requestTimeout = std::chrono::seconds(30);
    } publishing;
    struct Instagram {
        QString clientId;
        QString redirectUrl;
        QUrl authorizeUrl; ///< never empty after load(): the official one where the file says nothing
        QUrl tokenUrl;
        QUrl graphUrl;
        bool official = true; ///< all three are the official hosts
    } instagram;
    struct TikTok {
        QString clientKey;
        QString redirectUrl; ///< "http://127.0.0.1:*/callback/" where the file says nothing
        QUrl authorizeUrl;
        QUrl apiUrl;
        QStringList uploadHosts; ///< host or host:port, besides the official suffix
        bool official = true;
    } tiktok;
    struct Staging {
        QString kind = QStringLiteral("s3");
        QUrl endpoint;
        QString region;
        QString bucket;
        QString accessKeyId;
        QString prefix;
        Milliseconds urlTtl = std::chrono::hours(24);
        bool pathStyle = true;
        QUrl publicBaseUrl;
        [[nodiscard]] bool configured() const { return endpoint.isValid() && !bucket.isEmpty(); }
    } staging;
    struct Assistant {
        QUrl baseUrl; ///< with or without /v1; invalid: no provider
        QString model;
        QString language;                        ///< as a person wrote it: "de", "Deutsch"; empty: the system's
        QString voice;                           ///< how the posts are to sound
        bool prefill = true;                     ///< new entries get drafts in the background
        QString vision = QStringLiteral("auto"); ///< auto, on, off: whether the model is shown pictures
        QStringList agreedHosts; ///< providers to whose use a person has said yes, as "host" or "host:port"
    } assistant;
    struct Api {
        bool enabled = true;
        int port = 0;
    } api;
    struct Feed {
        QString path; ///< absolute, of an .ics file that is kept up to date; empty: none
    } feed;

    /// Reads the file; a bad value is named in `problems` (one sentence each) and its default used; unknown keys stay
    /// in the file. A missing file is all defaults. TLS is required of every host that is not loopback: anything else
    /// is a problem.
    [[nodiscard]] static Settings load(const QString &path, QStringList *problems = nullptr);
    /// Writes one key ("publishing/late_grace") atomically, keeping everything else as it stands, comments too.
    [[nodiscard]] static Result<void> write(const QString &path, const QString &key, const QString &value);
    /// Several keys, all of them or none, with one write; without one where the file says so already.
    [[nodiscard]] static Result<void> writeAll(const QString &path, const QList<std::pair<QString, QString>> &values);
};

} // namespace kalends
