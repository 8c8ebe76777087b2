// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/ratelimiter.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kContainers = "ig.container"_L1;
constexpr auto kPublishes = "ig.publish"_L1;
/// How long a full quota as told by the platform is believed before it is worth asking again.
constexpr Milliseconds kQuotaFresh = 10min;
} // namespace

QHash<QString, RateBudget> RateLimiter::platformBudgets()
{
    return {{u"tiktok.init"_s, {5, 1min}},
            {u"tiktok.creator_info"_s, {18, 1min}},
            {u"tiktok.status"_s, {27, 1min}},
            {kContainers, {380, 24h}},
            {kPublishes, {50, 24h}}};
}

RateBudget RateLimiter::budgetOf(const QString &bucket, const AccountId &account) const
{
    RateBudget budget = m_budgets.value(bucket);
    const auto quota = m_quotas.constFind(account);
    if (quota == m_quotas.cend())
        return budget;
    if (bucket == kPublishes)
        return {quota->total, quota->window};
    if (bucket == kContainers)
        budget.amount = std::max(budget.amount, 4 * quota->total);
    return budget;
}

Milliseconds RateLimiter::waitFor(const QString &bucket, const AccountId &account, Instant now) const
{
    Milliseconds wait = std::max(m_brakes.value(account, now) - now, Milliseconds(0));
    const RateBudget budget = budgetOf(bucket, account);
    if (budget.amount <= 0)
        return wait;

    const QList<Instant> spent = m_spent.value({bucket, account});
    // The clock may have been set back: what lies ahead of now counts as just spent, so that no wait is longer than the
    // window.
    const auto usedUp = [&](Instant at) { return std::min(at, now) + budget.window > now; };
    const auto firstLive = std::find_if(spent.cbegin(), spent.cend(), usedUp);
    const qsizetype live = std::distance(firstLive, spent.cend());
    if (live >= budget.amount) {
        const Instant frees = std::min(*(spent.cend() - budget.amount), now) + budget.window;
        wait = std::max(wait, frees - now);
    }

    const auto quota = m_quotas.constFind(account);
    if (bucket == kPublishes && quota != m_quotas.cend()) {
        const auto since = std::count_if(spent.cbegin(), spent.cend(), [&](Instant at) { return at > quota->readAt; });
        const Instant stale = quota->readAt + kQuotaFresh;
        if (quota->usage + since >= quota->total && quota->readAt <= now && stale > now)
            wait = std::max(wait, stale - now);
    }
    return wait;
}

void RateLimiter::spend(const QString &bucket, const AccountId &account, Instant now)
{
    const RateBudget budget = budgetOf(bucket, account);
    if (budget.amount <= 0)
        return;
    QList<Instant> &spent = m_spent[{bucket, account}];
    spent.removeIf([&](Instant at) { return at + budget.window <= now; });
    for (Instant &at : spent)
        at = std::min(at, now);
    spent.append(now);
}

void RateLimiter::slowDown(const AccountId &account, Instant until)
{
    Instant &brake = m_brakes[account];
    brake = std::max(brake, until);
}

void RateLimiter::reportQuota(const AccountId &account, int usage, int total, Milliseconds window, Instant now)
{
    if (total <= 0 || usage < 0)
        return;
    m_quotas.insert(account, {usage, total, window.count() > 0 ? window : Milliseconds(24h), now});
}

void RateLimiter::forget(const AccountId &account)
{
    m_quotas.remove(account);
    m_brakes.remove(account);
    m_spent.removeIf([&](const auto &it) { return it.key().account == account; });
}

} // namespace kalends
