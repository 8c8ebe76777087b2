// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/result.h"

namespace kalends
{

class Database;

/// The entries whose readiness is still to be assessed anew, because the publish flag of their channel was turned. They
/// may be a hundred thousand: so each piece is a transaction of its own that holds the store for a few milliseconds,
/// and what is left is written down, so that it is gone on with after a crash. Belongs to its database's thread;
/// several may work at the same backlog, in any process.
class ReadinessBacklog
{
public:
    explicit ReadinessBacklog(Database &database) : m_database(database) {}

    /// In the caller's transaction, with the change itself. From the start, if some of it was done already.
    [[nodiscard]] Result<void> add(Channel channel);
    [[nodiscard]] Result<bool> isEmpty() const;
    /// Does a piece. Answer: whether more is left.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<void> finish();

private:
    Database &m_database;
};

} // namespace kalends
