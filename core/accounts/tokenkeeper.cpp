// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/tokenkeeper.h"

#include "accounts/accounterrors.h"
#include "accounts/tokenflight.h"
#include "accounts/tokenpolicy.h"
#include "diagnostics/log.h"
#include "model/clock.h"
#include "store/accountrepository.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// The timer does not run while the computer sleeps, so it never looks further ahead than this.
constexpr Milliseconds kLongestTimer = 30min;

Milliseconds retryDelay(int failures)
{
    return std::min<Milliseconds>(1min * (1 << std::min(failures - 1, 6)), 1h);
}
} // namespace

struct TokenKeeper::Private {
    /// Somebody who waits for a flight.
    struct Waiter {
        QPointer<QObject> guard;
        Done done;
        bool mayBeOld = false; ///< the current token is fine, too, when the refresh fails and it still lives
    };
    struct Retry {
        int failures = 0;
        Instant notBefore{};
    };
    struct Flight {
        QList<Waiter> waiters;
        QList<std::pair<QPointer<QObject>, std::function<void()>>> idle;
    };

    Private(TokenKeeper *owner, AccountServices given) : q(owner), services(std::move(given)), timer(new QTimer(owner))
    {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::CoarseTimer);
    }

    [[nodiscard]] Instant now() const { return services.clock->now(); }
    [[nodiscard]] AccountRepository accounts() const { return AccountRepository(*services.database); }

    void loadOpenRefreshes()
    {
        if (loaded)
            return;
        if (const Result<QList<AccountId>> open = accounts().openRefreshIntents(); open) {
            unsettled = {open->cbegin(), open->cend()};
            loaded = true;
        }
    }

    /// The account if tokens may be handed out for it; marks one whose time has run out.
    Result<Account> alive(const AccountId &id)
    {
        loadOpenRefreshes();
        Result<Account> account = accounts().find(id);
        if (!account)
            return account.error().code == ErrorCode::NotFound ? accountMissing() : account.error();
        if (account->unlinkedAt)
            return accountMissing();
        if (account->status == AccountStatus::Ok && ranOut(*account)) {
            account->status = AccountStatus::Expired;
            KALENDS_TRY(markDead(*account));
        }
        if (account->status != AccountStatus::Ok)
            return linkAgain(*account);
        return account;
    }

    /// A refresh that is open, or not saved, may have given the account a longer life than the row knows.
    [[nodiscard]] bool ranOut(const Account &account) const
    {
        const std::optional<Instant> dies = tokenpolicy::diesAt(account);
        return dies && *dies <= now() && !unsettled.contains(account.id) && !unsaved.contains(account.id);
    }

    Result<void> markDead(const Account &account)
    {
        KALENDS_TRY(accounts().setStatus(account.id, account.status));
        cache.remove(account.id);
        Log::warning("account_dead", {{u"channel"_s, word(account.channel)}, {u"status"_s, word(account.status)}});
        Q_EMIT q->statusChanged(account.id, account.status);
        return {};
    }

    [[nodiscard]] bool wantsFlight(const Account &account) const
    {
        if (unsettled.contains(account.id) || unsaved.contains(account.id))
            return true;
        const std::optional<Instant> due = tokenpolicy::refreshAt(account);
        return due && *due <= now();
    }

    [[nodiscard]] bool backingOff(const AccountId &id) const
    {
        const auto retry = retries.constFind(id);
        return retry != retries.cend() && retry->notBefore > now();
    }

    void fly(const Account &account, bool force, std::optional<Waiter> waiter)
    {
        const bool fresh = !flights.contains(account.id);
        Flight &flight = flights[account.id];
        if (waiter)
            flight.waiters.append(std::move(*waiter));
        if (!fresh)
            return;
        TokenFlight::Options options;
        options.setFlag(TokenFlight::SettleFirst, unsettled.contains(account.id));
        options.setFlag(TokenFlight::Force, force);
        auto *run = new TokenFlight(services, account, options, q);
        const auto pending = unsaved.constFind(account.id);
        run->start(pending == unsaved.cend() ? std::nullopt : std::optional(*pending),
                   [this, id = account.id](const TokenOutcome &outcome) { landed(id, outcome); });
    }

    void landed(const AccountId &id, const TokenOutcome &outcome)
    {
        const Flight flight = flights.take(id);
        remember(id, outcome);
        arm();
        for (const Waiter &waiter : flight.waiters) {
            if (waiter.guard)
                answer(id, waiter, outcome);
        }
        for (const auto &[guard, work] : flight.idle) {
            if (guard)
                work();
        }
    }

    void remember(const AccountId &id, const TokenOutcome &outcome)
    {
        unsaved.remove(id);
        unsettled.remove(id);
        if (outcome.unsaved)
            unsaved.insert(id, *outcome.unsaved);
        if (outcome.unsettled)
            unsettled.insert(id);
        if (outcome.tokens) {
            cache.insert(id, *outcome.tokens);
            retries.remove(id);
            if (outcome.oldStillGood && outcome.tokens->accessExpiresAt)
                retries.insert(id, {.failures = 0, .notBefore = *outcome.tokens->accessExpiresAt - 5min});
            return;
        }
        Retry &retry = retries[id];
        ++retry.failures;
        // A plain no that is not about the token (Instagram: younger than a day) will not change within the hour.
        const bool plainNo =
            outcome.error->httpStatus >= 400 && outcome.error->httpStatus < 500 && outcome.error->httpStatus != 429;
        retry.notBefore = now() + (plainNo ? Milliseconds(24h) : retryDelay(retry.failures));
        if (isRefusal(*outcome.error)) {
            cache.remove(id);
            retries.remove(id);
            if (const Result<Account> account = accounts().find(id); account && account->status != AccountStatus::Ok)
                Q_EMIT q->statusChanged(id, account->status);
        }
    }

    void answer(const AccountId &id, const Waiter &waiter, const TokenOutcome &outcome)
    {
        if (outcome.tokens) {
            waiter.done(outcome.tokens->tokens.access);
            return;
        }
        const Result<Account> account = alive(id);
        if (waiter.mayBeOld && account && !outcome.unsaved && tokenpolicy::usable(*account, now()))
            handOut(*account, waiter.guard, waiter.done);
        else
            waiter.done(*outcome.error);
    }

    /// The current token, from memory or the vault.
    void handOut(const Account &account, QObject *guard, Done done)
    {
        const auto known = cache.constFind(account.id);
        if (known != cache.cend() && known->generation == account.tokenGeneration) {
            done(known->tokens.access);
            return;
        }
        services.vault->read(tokenKey(account.id.toString(), account.tokenGeneration), guard,
                             [this, self = QPointer(q), account, done = std::move(done)](const Result<Secret> &value) {
                                 if (!self)
                                     return;
                                 if (value)
                                     handOutSlot(account, storedTokensFrom(*value), done);
                                 else
                                     done(value.error());
                             });
    }

    void handOutSlot(Account account, const std::optional<StoredTokens> &stored, const Done &done)
    {
        if (stored) {
            cache.insert(account.id, *stored);
            done(stored->tokens.access);
            return;
        }
        // The keychain is well and has no tokens: somebody wiped or swapped it. Only linking again helps.
        account.status = AccountStatus::Expired;
        if (const Result<void> marked = markDead(account); !marked)
            done(marked.error());
        else
            done(linkAgain(account));
    }

    /// One timer for whatever comes first: a refresh, or an account's end.
    void arm()
    {
        timer->stop();
        const Result<QList<Account>> all = accounts().list();
        std::optional<Instant> next;
        for (const Account &account : all ? *all : QList<Account>()) {
            if (account.status != AccountStatus::Ok || flights.contains(account.id))
                continue;
            const auto consider = [&](std::optional<Instant> at) {
                if (at && (!next || *at < *next))
                    next = at;
            };
            consider(tokenpolicy::diesAt(account));
            std::optional<Instant> refresh = tokenpolicy::refreshAt(account);
            if (unsettled.contains(account.id) || unsaved.contains(account.id))
                refresh = now();
            if (refresh)
                consider(std::max(*refresh, retries.value(account.id).notBefore));
        }
        if (next)
            timer->start(std::clamp<Milliseconds>(*next - now(), 1ms, kLongestTimer));
        else if (!all)
            timer->start(1min);
    }

    TokenKeeper *q;
    AccountServices services;
    QTimer *timer;
    QHash<AccountId, StoredTokens> cache;
    QHash<AccountId, StoredTokens> unsaved;
    QHash<AccountId, Retry> retries;
    QHash<AccountId, Flight> flights;
    QSet<AccountId> unsettled;
    bool loaded = false;
};

TokenKeeper::TokenKeeper(AccountServices services, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(services)))
{
    connect(d->timer, &QTimer::timeout, this, &TokenKeeper::check);
}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::start()
{
    check();
}

void TokenKeeper::accessToken(const AccountId &id, QObject *guard, Done done)
{
    const Result<Account> account = d->alive(id);
    if (!account) {
        done(account.error());
        return;
    }
    const bool usable = tokenpolicy::usable(*account, d->now());
    const bool mustFly = d->flights.contains(id) || d->unsettled.contains(id) || d->unsaved.contains(id) || !usable;
    if (mustFly || (d->wantsFlight(*account) && !d->backingOff(id)))
        d->fly(*account, false, Private::Waiter{guard, std::move(done), true});
    else
        d->handOut(*account, guard, std::move(done));
}

void TokenKeeper::refreshNow(const AccountId &id, QObject *guard, Done done)
{
    const Result<Account> account = d->alive(id);
    if (account)
        d->fly(*account, true, Private::Waiter{guard, std::move(done), false});
    else
        done(account.error());
}

Result<void> TokenKeeper::reportDead(const AccountId &id, AccountStatus status)
{
    Result<Account> account = d->accounts().find(id);
    if (!account)
        return account.error();
    if (account->unlinkedAt)
        return accountMissing();
    account->status = status;
    KALENDS_TRY(d->markDead(*account));
    d->arm();
    return {};
}

void TokenKeeper::forget(const AccountId &id)
{
    d->cache.remove(id);
    d->unsaved.remove(id);
    d->retries.remove(id);
    d->unsettled.remove(id);
    check();
}

void TokenKeeper::whenIdle(const AccountId &id, QObject *guard, std::function<void()> work)
{
    const auto flight = d->flights.find(id);
    if (flight == d->flights.end())
        work();
    else
        flight->idle.append({QPointer(guard), std::move(work)});
}

void TokenKeeper::check()
{
    d->loadOpenRefreshes();
    const Result<QList<Account>> all = d->accounts().list();
    for (Account account : all ? *all : QList<Account>()) {
        if (account.status != AccountStatus::Ok)
            continue;
        if (d->ranOut(account)) {
            account.status = AccountStatus::Expired;
            if (const Result<void> marked = d->markDead(account); !marked)
                Log::error("account_not_marked", {{u"error_code"_s, word(marked.error().code)}});
        } else if (d->wantsFlight(account) && !d->backingOff(account.id)) {
            d->fly(account, false, std::nullopt);
        }
    }
    d->arm();
}

} // namespace kalends
