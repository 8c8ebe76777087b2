// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountservices.h"
#include "model/account.h"
#include "model/result.h"
#include "model/secret.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

/// Hands out access tokens and keeps them alive: refreshes ahead of expiry, one refresh at a time per account, safe
/// against a crash at every step (publishing/PROTOCOL.md 6), and marks accounts that died. Publisher thread only; never
/// blocks.
///
/// Errors of the callbacks: TokenExpired (expired, revoked or a lost refresh: the account's status says so already;
/// link again), AccountMissing (unlinked), Network, Timeout, PlatformUnavailable, RateLimited (the platform could not
/// be asked: try later, nothing is lost), KeychainLocked, KeychainDenied, KeychainUnavailable, KeychainTimeout (hold
/// the jobs; the account is still linked).
class TokenKeeper final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Secret>)>;

    explicit TokenKeeper(AccountServices services, QObject *parent = nullptr);
    ~TokenKeeper() override;

    /// Settles refreshes that a crash left open, refreshes what is due, arms the timer. Call once.
    void start();
    /// An access token that is good for half an hour where that can be had. `done` runs once, from the event loop or at
    /// once when the token is in memory, unless `guard` (of this thread) is gone.
    void accessToken(const AccountId &account, QObject *guard, Done done);
    /// The platform refused the token though it looked alive: refresh now. Callers during a refresh share it.
    void refreshNow(const AccountId &account, QObject *guard, Done done);
    /// The platform says the account is dead. Status, readiness of all entries concerned: one transaction.
    [[nodiscard]] Result<void> reportDead(const AccountId &account, AccountStatus status);
    /// The account was linked, relinked or unlinked: forget what is in memory and look again.
    void forget(const AccountId &account);
    /// Runs `work` when no refresh of the account is under way: at once, or after it. Who changes an account's tokens
    /// waits for that.
    void whenIdle(const AccountId &account, QObject *guard, std::function<void()> work);
    /// Looks at the clock and at all accounts: after resume from sleep, a changed clock or settings. Also the timer's
    /// slot.
    void check();

Q_SIGNALS:
    /// After the commit.
    void statusChanged(const kalends::AccountId &account, kalends::AccountStatus status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
