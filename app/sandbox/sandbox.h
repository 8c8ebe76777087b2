// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/result.h"
#include "model/secret.h"
#include "sandbox/faults.h"
#include "sandbox/ledger.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QUrl>
#include <memory>

namespace kalends::sandbox
{

struct World;
struct Services;

struct SandboxOptions {
    int portBase = 0;         ///< 0: free ports; otherwise Instagram, TikTok, storage, assistant, control take N to N+4
    QString stateFile;        ///< ledger and tokens survive a restart of the sandbox in here; empty: memory only
    bool autoConsent = false; ///< the authorize pages agree at once instead of showing Allow and Deny
    const Clock *clock = nullptr; ///< outlives the sandbox; nothing: the computer's own
};

/// Tokens that make an account usable without a browser.
struct DemoTokens {
    Secret access;
    Secret refresh; ///< Instagram has none
    Milliseconds accessLife{0};
    Milliseconds refreshLife{0};
    QStringList scopes;
    QString externalAccountId;
    QString username;
};

/// A small world to publish into: Instagram, TikTok, S3-compatible storage and an assistant on 127.0.0.1, all in one
/// thread of their own, plus a control API (GET /ledger, /requests, /holds, /faults, /config; POST /faults, /config,
/// /clock, /revoke, /reset; DELETE /faults). The methods below are that API in C++; they may be called from any thread
/// but the sandbox's own and wait for its answer, which takes microseconds. Nothing here talks to the outside.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    explicit Sandbox(SandboxOptions options = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Listens; waits until it does. Errors: ServiceUnavailable (a port is taken), FileUnreadable (the state file).
    [[nodiscard]] Result<void> start();

    [[nodiscard]] QUrl instagramUrl() const; ///< bases without a path and without trailing slash
    [[nodiscard]] QUrl tiktokUrl() const;
    [[nodiscard]] QUrl storageUrl() const;
    [[nodiscard]] QUrl assistantUrl() const;
    [[nodiscard]] QUrl controlUrl() const;

    /// The settings.ini that points a profile here.
    [[nodiscard]] QString settingsText() const;
    /// Writes settingsText() to `path`, replacing what is there. Errors: StorageReadOnly.
    [[nodiscard]] Result<void> writeSettings(const QString &path) const;
    /// By their names in the vault: instagram.client_secret, tiktok.client_secret, staging.secret_access_key,
    /// assistant.api_key.
    [[nodiscard]] QList<std::pair<QString, Secret>> secrets() const;
    /// A long-lived token as the dashboard would show it, two days old, for pasting. `account` 0 is the demo account, 1
    /// another one.
    [[nodiscard]] DemoTokens instagramTokens(int account = 0) const;
    [[nodiscard]] DemoTokens tiktokTokens(int account = 0) const;
    /// The line that kalends-sandbox prints.
    [[nodiscard]] QJsonObject readyLine() const;

    [[nodiscard]] QList<LedgerEntry> ledger() const;
    [[nodiscard]] QJsonArray
    requests() const; ///< arrivals, oldest first: seq, time, service, op, method, path, status (0: none sent)
    /// The same as POST /config: takes the keys of SandboxConfig. Error: InvalidValue, UnknownField naming the key;
    /// nothing is changed then.
    [[nodiscard]] Result<void> configure(const QJsonObject &changes);
    void addFault(const Fault &fault);
    /// Forgets every fault and lets requests that are held go on.
    void clearFaults();
    [[nodiscard]] QJsonArray holds() const; ///< requests that are held now
    /// Moves the platforms' clocks ahead (lifetimes, windows, processing); `service` is instagram, tiktok, storage,
    /// platforms or all. Error: InvalidValue.
    Result<void> advanceClock(Milliseconds by, const QString &service = QStringLiteral("platforms"));
    /// The person takes the permission back on the platform: tokens die, TikTok uploads end in auth_removed.
    void revoke(const QString &service, int subcode = 458);
    void clearRequests();

Q_SIGNALS:
    /// From the sandbox's thread: a request is now held at its boundary.
    void held(const QString &service, const QString &operation, bool afterEffect);

private:
    [[nodiscard]] Result<void> listen();
    template <class F> auto inThread(F function) const;

    SandboxOptions m_options;
    SystemClock m_systemClock;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in m_thread
    std::shared_ptr<World> m_world;     ///< touched in m_thread only, after start()
    std::shared_ptr<Services> m_services;
};

} // namespace kalends::sandbox
