// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/slotadvisor.h"

namespace kalends
{

class Database;

/// What a creator has written and when it went out: what drafts are modelled on. A plain value.
struct OwnHistory {
    QStringList captions; ///< of posts, as typed or accepted, newest first, without repeats; never what is only drafted
    QList<std::pair<QString, int>> hashtags; ///< "#word" and in how many of the captions, most used first
    TimesKnown times;
};

/// The last 60 captions, the times of the last 400 posts that went out, and the plan from yesterday on. Blocking; the
/// database's thread. `except`: the entry that is drafted, which is not a model for itself.
[[nodiscard]] Result<OwnHistory> readOwnHistory(Database &database, Instant now, const EntryId &except = {});

/// The slot for one post, from what the store knows: for ComposerDesk::suggestSlot() and the like. Errors:
/// InvalidTimezone, InvalidState (every day of the next fortnight is full), the database's.
[[nodiscard]] Result<SlotAdvice> adviseSlot(Database &database, Instant now, const QByteArray &zone,
                                            const QList<Channel> &channels, const EntryId &except = {});

} // namespace kalends
