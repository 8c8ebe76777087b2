// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountservices.h"
#include "model/account.h"
#include "model/result.h"
#include "net/http.h"
#include "vault/vault.h"

#include <QObject>

namespace kalends
{

class AccountApi;

/// What one refresh came to.
struct TokenOutcome {
    std::optional<StoredTokens> tokens; ///< the current ones, in the vault and committed
    std::optional<Error> error;         ///< when there are none
    bool unsettled = false;             ///< the refresh may or may not have happened: settle before the next one
    std::optional<StoredTokens>
        unsaved;               ///< new tokens that the keychain or the store did not take; only memory has them
    bool oldStillGood = false; ///< a lost refresh was settled with the old tokens; use them while they live
};

/// One refresh of one account, from the slot in the vault to the commit, crash-safe at every step
/// (publishing/PROTOCOL.md 6): probe the keychain → intent → request → slot B → read back → commit. An account whose
/// last refresh was left open is settled first: slot B if the platform knows it, else slot A, else it is dead. Lives in
/// the publisher's thread; internal to accounts.
class TokenFlight final : public QObject
{
    Q_OBJECT
public:
    enum Option { SettleFirst = 1, Force = 2 };
    Q_DECLARE_FLAGS(Options, Option)

    TokenFlight(AccountServices services, Account account, Options options, QObject *parent);

    /// `done` runs once from the event loop, and the flight is over; `unsaved` from an earlier flight is only stored.
    void start(std::optional<StoredTokens> unsaved, std::function<void(TokenOutcome)> done);

private:
    using Slot = std::function<void(const std::optional<StoredTokens> &)>;
    enum class Verdict { Theirs, Refused };

    void readSlot(qint64 generation, Slot then);
    void whoIs(const StoredTokens &tokens, std::function<void(Verdict)> then);
    void settleWithNew();
    void settleWithOld();

    void readTokens();
    void readClientSecret(const StoredTokens &tokens);
    void probeKeychain(const StoredTokens &tokens, const Secret &clientSecret);
    void ask(const StoredTokens &tokens, const Secret &clientSecret);
    void judge(const HttpAnswer &answer, const StoredTokens &used);
    void rereadAfterRefusal(const Error &refusal, const StoredTokens &used);
    void store(const StoredTokens &fresh, const std::optional<QStringList> &scopes);
    void commit(const StoredTokens &fresh, const std::optional<QStringList> &scopes);
    void die(AccountStatus status, const Error &reason);
    void fail(const Error &error, bool unsettled = false);
    void succeed(const StoredTokens &tokens);
    void end(TokenOutcome outcome);

    AccountServices m_services;
    Account m_account;
    const AccountApi &m_api;
    Options m_options;
    std::function<void(TokenOutcome)> m_done;
    bool m_reread = false;  ///< a refusal was answered with a second look into the vault
    bool m_wasOpen = false; ///< an earlier refresh was lost: a refusal is its consequence, not somebody's will
    bool m_oldStillGood = false;
    bool m_thenRefresh = false; ///< the slot that was taken up has no living access token
};

} // namespace kalends
