// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/result.h"

#include <QList>
#include <QStringList>
#include <string_view>

namespace kalends
{

class Database;

/// Keeps the `readiness` columns of the entries up to date: reads what assessReadiness() needs in a few bulk queries
/// and writes only what changed, in the caller's transaction (or one of its own). The answers are the numbers of
/// entries that changed.
///
/// Accounts, flags and media call it themselves; whoever changes entries or jobs calls refresh() before committing.
/// Entries that are deleted or wholly published are left alone, except by refresh(). Belongs to its database's thread.
class ReadinessProjection
{
public:
    explicit ReadinessProjection(Database &database) : m_database(database) {}

    [[nodiscard]] Result<int> refresh(const QList<EntryId> &entries);
    /// The account, its status or the publish flag of a channel changed.
    [[nodiscard]] Result<int> refreshChannel(Channel channel);
    /// The same for a few hundred entries behind `after`, in the order of the ids; empty: from the first. Answer: the
    /// last of them; empty: there are no more.
    [[nodiscard]] Result<EntryId> refreshSome(Channel channel, const EntryId &after);
    [[nodiscard]] Result<int> refreshMedia(const MediaId &media);
    /// The rules changed: a new version of the program.
    [[nodiscard]] Result<int> refreshAll();

private:
    [[nodiscard]] Result<int> refreshWhere(std::string_view condition, const QStringList &values);
    Database &m_database;
};

} // namespace kalends
