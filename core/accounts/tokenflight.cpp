// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/tokenflight.h"

#include "accounts/accounterrors.h"
#include "accounts/tokenpolicy.h"
#include "channels/accountapi.h"
#include "diagnostics/log.h"
#include "model/clock.h"
#include "net/httpclient.h"
#include "store/accountrepository.h"

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Old tokens that outlived a lost refresh are used up before the platform is asked again.
constexpr Milliseconds kUseUpTo = 5min;
} // namespace

TokenFlight::TokenFlight(AccountServices services, Account account, Options options, QObject *parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_account(std::move(account)),
      m_api(accountApiFor(m_account.channel)),
      m_options(options),
      m_wasOpen(options.testFlag(SettleFirst))
{
}

void TokenFlight::start(std::optional<StoredTokens> unsaved, std::function<void(TokenOutcome)> done)
{
    m_done = std::move(done);
    if (unsaved)
        store(*unsaved, std::nullopt);
    else if (m_options.testFlag(SettleFirst))
        settleWithNew();
    else
        readTokens();
}

void TokenFlight::readSlot(qint64 generation, Slot then)
{
    m_services.vault->read(tokenKey(m_account.id.toString(), generation), this,
                           [this, then = std::move(then)](const Result<Secret> &value) {
                               if (value)
                                   then(storedTokensFrom(*value));
                               else
                                   fail(value.error(), m_wasOpen);
                           });
}

// --- a refresh that was left open ---

void TokenFlight::whoIs(const StoredTokens &tokens, std::function<void(Verdict)> then)
{
    HttpRequest request = m_api.identity(m_services.settings());
    request.bearer = tokens.tokens.access;
    m_services.http->send(request, newUuidV7(), this, [this, then = std::move(then)](const HttpAnswer &answer) {
        if (!answer.arrived()) {
            fail(unreachable(m_account.channel, answer), true);
            return;
        }
        const Result<Identity> identity = m_api.readIdentity(answer);
        if (identity)
            then(identity->externalAccountId == m_account.externalAccountId ? Verdict::Theirs : Verdict::Refused);
        else if (isRefusal(identity.error()))
            then(Verdict::Refused);
        else
            fail(identity.error(), true);
    });
}

/// The newer generation can only be in its slot when the platform's answer came: believe it, once the platform knows
/// it.
void TokenFlight::settleWithNew()
{
    readSlot(m_account.tokenGeneration + 1, [this](const std::optional<StoredTokens> &newer) {
        if (!newer || newer->generation != m_account.tokenGeneration + 1) {
            settleWithOld(); // empty, or still the generation before
            return;
        }
        whoIs(*newer, [this, newer = *newer](Verdict verdict) {
            // With its access run out the platform knows it no more, but its refresh token is the only one that works.
            const bool outlived =
                newer.accessExpiresAt && *newer.accessExpiresAt - m_services.clock->now() < tokenpolicy::kTooShort;
            m_thenRefresh = outlived && !newer.tokens.refresh.isEmpty();
            if (verdict == Verdict::Theirs || m_thenRefresh)
                commit(newer, std::nullopt);
            else
                settleWithOld();
        });
    });
}

void TokenFlight::settleWithOld()
{
    readSlot(m_account.tokenGeneration, [this](const std::optional<StoredTokens> &old) {
        if (!old) {
            readTokens(); // says so
            return;
        }
        whoIs(*old, [this, old = *old](Verdict verdict) {
            if (verdict == Verdict::Refused || m_options.testFlag(Force) ||
                (old.accessExpiresAt && *old.accessExpiresAt - m_services.clock->now() <= kUseUpTo)) {
                readTokens(); // the refresh token may still be good: if the request never arrived, it is
                return;
            }
            if (const Result<void> cleared = AccountRepository(*m_services.database).clearRefreshIntent(m_account.id);
                !cleared) {
                fail(cleared.error(), true);
                return;
            }
            m_oldStillGood = true;
            succeed(old);
        });
    });
}

// --- a refresh ---

void TokenFlight::readTokens()
{
    readSlot(m_account.tokenGeneration, [this](const std::optional<StoredTokens> &tokens) {
        const bool renewable = tokens && (!m_api.refreshRotates() || !tokens->tokens.refresh.isEmpty());
        if (renewable)
            readClientSecret(*tokens);
        else
            die(AccountStatus::Expired, linkAgain(m_account)); // the keychain is fine and has nothing that helps
    });
}

void TokenFlight::readClientSecret(const StoredTokens &tokens)
{
    m_services.vault->read(clientSecretKey(m_account.channel), this, [this, tokens](const Result<Secret> &secret) {
        if (secret)
            probeKeychain(tokens, *secret);
        else
            fail(secret.error(), m_wasOpen);
    });
}

/// What will be written must be writable, in the very place: the current tokens go into the other slot, under their own
/// generation.
void TokenFlight::probeKeychain(const StoredTokens &tokens, const Secret &clientSecret)
{
    StoredTokens copy = tokens;
    copy.generation = m_account.tokenGeneration;
    m_services.vault->write(tokenKey(m_account.id.toString(), m_account.tokenGeneration + 1), toSecret(copy), this,
                            [this, tokens, clientSecret](const Result<void> &written) {
                                if (written)
                                    ask(tokens, clientSecret);
                                else
                                    fail(written.error(), m_wasOpen);
                            });
}

void TokenFlight::ask(const StoredTokens &tokens, const Secret &clientSecret)
{
    if (m_api.refreshRotates()) {
        if (const Result<void> opened = AccountRepository(*m_services.database).openRefreshIntent(m_account.id);
            !opened) {
            fail(opened.error(), m_wasOpen);
            return;
        }
    }
    HttpRequest request = m_api.refresh(m_services.settings(), clientSecret, tokens.tokens);
    if (m_api.refreshRotates())
        request.delivery = Delivery::Once;
    m_services.http->send(std::move(request), newUuidV7(), this,
                          [this, tokens](const HttpAnswer &answer) { judge(answer, tokens); });
}

void TokenFlight::judge(const HttpAnswer &answer, const StoredTokens &used)
{
    const Result<Grant> grant =
        answer.arrived() ? m_api.readGrant(answer) : Result<Grant>(unreachable(m_account.channel, answer));
    if (grant) {
        if (!grant->externalAccountId.isEmpty() && grant->externalAccountId != m_account.externalAccountId) {
            die(AccountStatus::Expired, linkAgain(m_account)); // tokens of somebody else are never kept
            return;
        }
        store(tokenpolicy::tokensFrom(*grant, m_account.channel, m_account.tokenGeneration + 1, m_services.clock->now(),
                                      &used),
              grant->scopes.isEmpty() ? std::nullopt : std::optional(grant->scopes));
        return;
    }
    if (answer.arrived() && isRefusal(grant.error())) {
        rereadAfterRefusal(grant.error(), used);
        return;
    }
    const bool open = m_api.refreshRotates() && (mayHaveHappened(answer) || m_wasOpen);
    if (!open && m_api.refreshRotates()) {
        if (const Result<void> cleared = AccountRepository(*m_services.database).clearRefreshIntent(m_account.id);
            !cleared)
            Log::warning("refresh_intent_stays", {{u"error_code"_s, word(cleared.error().code)}});
    }
    fail(grant.error(), open);
}

/// Another process may have refreshed meanwhile: look once whether there is a newer token than the one that was
/// refused.
void TokenFlight::rereadAfterRefusal(const Error &refusal, const StoredTokens &used)
{
    const Result<Account> now = AccountRepository(*m_services.database).find(m_account.id);
    const auto status = m_wasOpen || !used.refreshExpiresAt || *used.refreshExpiresAt <= m_services.clock->now()
                            ? AccountStatus::Expired
                            : AccountStatus::Revoked;
    if (m_reread || !now) {
        die(status, refusal);
        return;
    }
    m_reread = true;
    m_account = *now;
    readSlot(m_account.tokenGeneration, [this, refusal, used, status](const std::optional<StoredTokens> &again) {
        const Secret &mine = m_api.refreshRotates() ? used.tokens.refresh : used.tokens.access;
        if (again && !((m_api.refreshRotates() ? again->tokens.refresh : again->tokens.access) == mine))
            readClientSecret(*again);
        else
            die(status, refusal);
    });
}

void TokenFlight::store(const StoredTokens &fresh, const std::optional<QStringList> &scopes)
{
    m_services.vault->write(tokenKey(m_account.id.toString(), fresh.generation), toSecret(fresh), this,
                            [this, fresh, scopes](const Result<void> &written) {
                                if (written)
                                    commit(fresh, scopes);
                                else
                                    end({.error = written.error(), .unsaved = fresh});
                            });
}

void TokenFlight::commit(const StoredTokens &fresh, const std::optional<QStringList> &scopes)
{
    const Result<void> committed = AccountRepository(*m_services.database)
                                       .commitTokens(m_account.id, {.generation = fresh.generation,
                                                                    .issuedAt = fresh.issuedAt,
                                                                    .accessExpiresAt = fresh.accessExpiresAt,
                                                                    .refreshExpiresAt = fresh.refreshExpiresAt,
                                                                    .scopes = scopes});
    if (!committed) {
        end({.error = committed.error(), .unsaved = fresh});
        return;
    }
    m_account.tokenGeneration = fresh.generation;
    m_wasOpen = false;
    if (std::exchange(m_thenRefresh, false))
        readTokens();
    else
        succeed(fresh);
}

// --- the ends ---

void TokenFlight::die(AccountStatus status, const Error &reason)
{
    AccountRepository accounts(*m_services.database);
    m_account.status = status;
    Error error = linkAgain(m_account);
    error.platformCode = reason.platformCode;
    error.platformMessage = reason.platformMessage;
    error.traceId = reason.traceId;
    error.httpStatus = reason.httpStatus;
    if (const Result<void> cleared = accounts.clearRefreshIntent(m_account.id); !cleared)
        Log::warning("refresh_intent_stays", {{u"error_code"_s, word(cleared.error().code)}});
    if (const Result<void> marked = accounts.setStatus(m_account.id, status); !marked) {
        fail(marked.error());
        return;
    }
    Log::warning("account_dead", {{u"channel"_s, word(m_account.channel)},
                                  {u"status"_s, word(status)},
                                  {u"platform_code"_s, reason.platformCode},
                                  {u"platform_trace"_s, reason.traceId}});
    end({.error = error});
}

void TokenFlight::fail(const Error &error, bool unsettled)
{
    end({.error = error, .unsettled = unsettled});
}

void TokenFlight::succeed(const StoredTokens &tokens)
{
    end({.tokens = tokens, .oldStillGood = m_oldStillGood});
}

void TokenFlight::end(TokenOutcome outcome)
{
    deleteLater();
    if (m_done)
        std::exchange(m_done, {})(std::move(outcome));
}

} // namespace kalends
