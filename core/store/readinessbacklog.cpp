// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/readinessbacklog.h"

#include "store/database.h"
#include "store/factrepository.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// The fact's value is the last entry that is done; empty: none yet.
QString factOf(Channel channel)
{
    return u"readiness_backlog_"_s + word(channel);
}

} // namespace

Result<void> ReadinessBacklog::add(Channel channel)
{
    return FactRepository(m_database).set(factOf(channel), u""_s);
}

Result<bool> ReadinessBacklog::isEmpty() const
{
    for (const Channel channel : kChannels) {
        const auto last = FactRepository(m_database).find(factOf(channel));
        if (!last)
            return last.error();
        if (*last)
            return false;
    }
    return true;
}

Result<bool> ReadinessBacklog::step()
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    for (const Channel channel : kChannels) {
        FactRepository facts(m_database);
        const auto last = facts.find(factOf(channel));
        if (!last)
            return last.error();
        if (!*last)
            continue;
        const Result<EntryId> reached =
            ReadinessProjection(m_database).refreshSome(channel, EntryId::fromTrusted(**last));
        if (!reached)
            return reached.error();
        if (reached->isEmpty()) {
            const Result<int> gone = m_database.run("DELETE FROM profile_facts WHERE name = ?", {factOf(channel)});
            if (!gone)
                return gone.error();
        } else {
            KALENDS_TRY(facts.set(factOf(channel), reached->toString()));
        }
        break;
    }
    KALENDS_TRY(transaction.commit());
    const Result<bool> empty = isEmpty();
    return empty ? Result<bool>(!*empty) : empty;
}

Result<void> ReadinessBacklog::finish()
{
    for (Result<bool> more = true;;) {
        if (!more)
            return more.error();
        if (!*more)
            return {};
        more = step();
    }
}

} // namespace kalends
