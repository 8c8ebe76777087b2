// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "sandbox/faults.h"
#include "sandbox/ledger.h"
#include "sandbox/sandboxconfig.h"

#include <QByteArray>
#include <QHash>
#include <deque>
#include <functional>

namespace kalends::sandbox
{

/// An arrival, for GET /requests. No token and no query is in it.
struct Arrival {
    qint64 seq = 0;
    Instant at{};
    QString service;
    QString operation;
    QByteArray method;
    QByteArray path;
    int status = 0; ///< 0: nothing was answered (yet)
};

/// A request that is held at its boundary.
struct HeldRequest {
    QString service;
    QString operation;
    bool afterEffect = false;
    std::function<void()> release;
};

/// What the platforms refer to each other by, and the credentials that only this sandbox knows. Fixed, so that a
/// profile keeps working when the sandbox starts again; they open nothing but this sandbox.
struct Credentials {
    QString instagramClientId = QStringLiteral("1029384756473829");
    QString instagramSecret = QStringLiteral("sandbox-instagram-app-secret");
    QString tiktokKey = QStringLiteral("sbx1awkalends0key");
    QString tiktokSecret = QStringLiteral("sandbox-tiktok-app-secret");
    QString storageKeyId = QStringLiteral("SANDBOXACCESSKEY0001");
    QString storageSecret = QStringLiteral("sandbox/storage+secret/access/key0000001");
    QString storageRegion = QStringLiteral("us-east-1");
    QString storageBucket = QStringLiteral("kalends-sandbox");
    QString assistantKey = QStringLiteral("sandbox-assistant-api-key");
};

/// Everything that the services of one sandbox share. Sandbox thread.
struct World {
    SandboxConfig config;
    Credentials credentials;
    FaultPlan faults;
    Ledger ledger;
    std::deque<Arrival> arrivals;
    qint64 nextSeq = 1;
    QHash<qint64, HeldRequest> held;
    QByteArray storagePublicBase; ///< "http://127.0.0.1:PORT/public/", verified for TikTok
    const Clock *clock = nullptr;
    QHash<QString, Milliseconds> ahead; ///< by service: how far its clock was moved
    std::function<void(const QString &service, const QString &operation, bool afterEffect)> onHeld;

    /// What the platform's clock says, moved ahead or not: lifetimes, windows, processing.
    [[nodiscard]] Instant virtualNow(const QString &service) const { return clock->now() + ahead.value(service); }
    /// What the platform writes on posts and in the Date header: not moved, but skewed when told so.
    [[nodiscard]] Instant statedNow() const { return clock->now() + Milliseconds(config.clockSkewMs); }
};

/// Random lower-case letters and digits; not a secret's quality, they only have to differ.
[[nodiscard]] QByteArray randomToken(int length);
[[nodiscard]] QString randomDigits(int length);

/// What the sandbox knows a token by: its hash, so that no state file holds a token that works.
[[nodiscard]] QByteArray fingerprint(const QByteArray &token);

/// Whether `url` is registered: equal character by character, where a pattern's ":*" stands for any port.
[[nodiscard]] bool redirectMatches(const QStringList &patterns, const QString &url);

} // namespace kalends::sandbox
