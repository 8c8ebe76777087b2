// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connection.h"
#include "store/database.h"
#include "store/storeevents.h"

namespace kalends
{

/// What Database and Transaction share.
struct Database::Private {
    Private(Connection &&opened, const Options &options)
        : connection(std::move(opened)),
          statements(connection.handle()),
          path(options.path),
          events(options.events),
          clock(options.clock ? options.clock : &systemClock)
    {
    }

    SystemClock systemClock;
    Connection connection;
    StatementCache statements; ///< goes before the connection does
    QString path;
    StoreEvents *events;
    const Clock *clock;
    int lastCode = SQLITE_OK;

    // The running transaction.
    int depth = 0;
    bool doomed = false; ///< an inner transaction was dropped after it had written
    Error abortedBy;     ///< why SQLite itself rolled back
    StoreChange change;

    [[nodiscard]] bool rolledBackByItself() const
    {
        return depth > 0 && sqlite3_get_autocommit(connection.handle()) != 0;
    }
    [[nodiscard]] Result<void> simple(std::string_view sql);
    void forgetTransaction();
};

} // namespace kalends
