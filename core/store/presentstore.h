// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/result.h"

#include <QString>
#include <optional>

namespace kalends
{

class Database;

/// What the store in use knows for sure and a copy of an earlier day cannot: what is out, which accounts are linked,
/// which flags are set. A restore takes it along. Works on a copy of the store, which itself is only read; the copy
/// goes with this object. One thread.
class PresentStore
{
public:
    /// Nothing: there is no store, or it is too damaged to be believed. Errors: the disk's, since a full one must not
    /// pass for a damaged store.
    [[nodiscard]] static Result<std::optional<PresentStore>> read(const QString &database, const Clock &clock);
    ~PresentStore();
    PresentStore(PresentStore &&other) noexcept
        : m_copy(std::exchange(other.m_copy, {})), m_replaced(std::move(other.m_replaced))
    {
    }
    PresentStore &operator=(PresentStore &&) = delete;

    /// Where the copy of a store lies while it is needed.
    [[nodiscard]] static QString copyOf(const QString &database);
    /// The folder that the store says it took the place of; empty: none.
    [[nodiscard]] const QString &replacedFolder() const { return m_replaced; }
    /// Makes it readable from `restored` by that name; outside a transaction.
    [[nodiscard]] Result<void> attachTo(Database &restored) const;
    /// Takes along what is known, in the caller's transaction, after attachTo(). Readiness is the caller's business.
    /// Answer: how many posts that are out, or may be, were not known as such.
    [[nodiscard]] static Result<int> takeAlong(Database &restored);

private:
    PresentStore() = default;
    QString m_copy;
    QString m_replaced;
};

/// The ids of posts that are out or may be, and that the other store does not know as such, as a SELECT: "present" is
/// the store in use, "main" the copy of an earlier day.
inline constexpr const char *kOutSince =
    "SELECT DISTINCT p.calendar_entry_id AS id FROM present.publish_jobs p WHERE (p.status IN ('published', "
    "'confirming') "
    "OR EXISTS (SELECT 1 FROM present.publish_intents i WHERE i.job_id = p.id AND i.settled_at IS NULL)) "
    "AND NOT EXISTS (SELECT 1 FROM main.publish_jobs j WHERE j.id = p.id AND j.status = p.status "
    "AND j.attempts_ever = p.attempts_ever)";

} // namespace kalends
