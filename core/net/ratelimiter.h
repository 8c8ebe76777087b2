// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"
#include "model/instant.h"

#include <QHash>
#include <QList>
#include <QString>

namespace kalends
{

/// So many requests in a sliding window.
struct RateBudget {
    int amount = 0;
    Milliseconds window{0};
};

/// Keeps us below the platforms' limits, per bucket and account: sliding windows, plus brakes from 429 answers and
/// usage headers. A pure value machine: told the time, owned by one thread. Forgets at a restart; the long windows are
/// then kept honest by reportQuota().
class RateLimiter
{
public:
    /// Below the published limits: "tiktok.init" 5/min, "tiktok.creator_info" 18/min, "tiktok.status" 27/min,
    /// "ig.container" 380/24 h, "ig.publish" 50/24 h until the platform reports its own total.
    [[nodiscard]] static QHash<QString, RateBudget> platformBudgets();

    explicit RateLimiter(QHash<QString, RateBudget> budgets = platformBudgets()) : m_budgets(std::move(budgets)) {}

    /// How long to wait before the next request; zero: now. An unknown or empty bucket has no budget of its own, only
    /// the account's brake.
    [[nodiscard]] Milliseconds waitFor(const QString &bucket, const AccountId &account, Instant now) const;
    void spend(const QString &bucket, const AccountId &account, Instant now);
    /// Nothing for this account before `until` (429 with Retry-After, a usage header near its limit). Only ever
    /// lengthens.
    void slowDown(const AccountId &account, Instant until);
    /// Instagram's content_publishing_limit: sets the account's "ig.publish" budget and counts posts made elsewhere;
    /// the container budget is never below four times the total.
    void reportQuota(const AccountId &account, int usage, int total, Milliseconds window, Instant now);
    /// The account is gone.
    void forget(const AccountId &account);

private:
    struct Key {
        QString bucket;
        AccountId account;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return ::qHash(key.bucket, seed) ^ qHash(key.account, seed);
        }
    };
    struct Quota {
        int usage = 0;
        int total = 0;
        Milliseconds window{0};
        Instant readAt{};
    };
    [[nodiscard]] RateBudget budgetOf(const QString &bucket, const AccountId &account) const;

    QHash<QString, RateBudget> m_budgets;
    QHash<Key, QList<Instant>> m_spent; ///< oldest first
    QHash<AccountId, Quota> m_quotas;
    QHash<AccountId, Instant> m_brakes;
};

} // namespace kalends
