// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/transaction.h"

#include "model/texts.h"
#include "store/database_p.h"

namespace kalends
{

Transaction::Transaction(Database &database) : m_database(database)
{
    Database::Private &d = *database.d;
    if (d.depth == 0) {
        m_begun = d.simple(
            "BEGIN IMMEDIATE"); // a deferred one fails at once where another connection has committed meanwhile
        if (!m_begun)
            return;
    }
    ++d.depth;
    m_open = true;
    m_changesBefore = sqlite3_total_changes64(d.connection.handle());
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    Database::Private &d = *m_database.d;
    if (d.depth > 1) {
        --d.depth;
        d.doomed = d.doomed || sqlite3_total_changes64(d.connection.handle()) != m_changesBefore;
        return;
    }
    if (!d.rolledBackByItself())
        (void)d.simple("ROLLBACK"); // fails only where nothing is left to roll back
    d.forgetTransaction();
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (!m_open)
        return Error{.message = Texts::tr("A transaction was committed twice.")};
    Database::Private &d = *m_database.d;
    if (d.depth > 1) {
        m_open = false;
        --d.depth;
        return {};
    }
    if (d.rolledBackByItself())
        return d.abortedBy;
    if (d.doomed)
        return Error{.message = Texts::tr("A part of the change failed, so all of it was taken back.")};
    KALENDS_TRY(d.simple("COMMIT")); // a failed one is rolled back by the destructor
    m_open = false;
    const StoreChange change = std::exchange(d.change, {});
    d.forgetTransaction();
    if (d.events && !change.isEmpty())
        d.events->announce(change);
    return {};
}

} // namespace kalends
