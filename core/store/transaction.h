// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/result.h"
#include "store/storeevents.h"

namespace kalends
{

class Database;

/// A writing transaction (BEGIN IMMEDIATE), rolled back unless committed. Repositories note what they change in it;
/// commit() tells StoreEvents, once, after the data is durable. Transactions nest: an inner one joins the outer, and
/// only the outermost commits. An inner one that wrote something and was dropped without a commit takes the outer one
/// with it: its commit() then fails.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether BEGIN succeeded; check it before the first statement. Errors: DatabaseBusy, StorageFull,
    /// StorageReadOnly.
    [[nodiscard]] Result<void> begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
    qint64 m_changesBefore = 0;
};

} // namespace kalends
