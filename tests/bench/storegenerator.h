// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/clock.h"
#include "model/media.h"
#include "model/result.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace kalends
{
class Database;
}

namespace kalends::bench
{

/// What a generated store looks like.
struct StorePlan {
    int entries = 10'000;
    Instant from =
        instantFromMs(1'796'083'200'000); ///< 2026-12-01; the entries spread evenly over the 24 months from here on
    int mostOnTikTok = 10'000;       ///< so many entries, spread evenly, are on TikTok; the others on Instagram only
    std::optional<Instant> madeAt{}; ///< when it was all written; an hour before the first entry otherwise
    QString instagramId = QStringLiteral("17841400000000001"); ///< the platforms' names of the linked accounts
    QString tiktokId = QStringLiteral("17841400000000001");
    friend bool operator==(const StorePlan &, const StorePlan &) = default;
};
inline constexpr std::chrono::hours kSpread{24 * 730};

/// A plan for the programs as they are, which look at the computer's clock: it begins in a month, and its accounts are
/// the sandbox's.
[[nodiscard]] Result<StorePlan> realPlan(int entries);

/// A month of it, the `index`-th of 24: [first, second).
[[nodiscard]] std::pair<Instant, Instant> monthOf(const StorePlan &plan, int index);

/// A fresh store in `path` with planned entries that have words, one of 50 pictures each, one or two channels, and a
/// scheduled job per channel; accounts are linked, flags on, readiness computed. Deterministic but for ids.
[[nodiscard]] Result<void> generateStore(const QString &path, const StorePlan &plan);

/// A generated store, made once per program and plan, and copied for each user, who may change it.
class StoreCopy
{
public:
    [[nodiscard]] static Result<StoreCopy> make(const StorePlan &plan);
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("kalends.sqlite3")); }

private:
    explicit StoreCopy(std::unique_ptr<QTemporaryDir> folder) : m_folder(std::move(folder)) {}
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Stands still at the time that a generated store is meant for.
class StoreClock final : public Clock
{
public:
    explicit StoreClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Milliseconds steady() const override { return Milliseconds(1'000'000); }

private:
    Instant m_now;
};

} // namespace kalends::bench
