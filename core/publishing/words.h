// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/instant.h"
#include "model/result.h"

#include <QCoreApplication>

/// The sentences that publishing says in more than one place.
namespace kalends::words
{

[[nodiscard]] Error noSuchJob(const JobId &id);
[[nodiscard]] Error entryGone(const EntryId &id);
[[nodiscard]] Error missedSlot(Milliseconds late, Milliseconds grace);
[[nodiscard]] Error clockWrong(Milliseconds skew);
[[nodiscard]] Error crashed(int times);
[[nodiscard]] Error interrupted(Channel channel); ///< outcome_unknown after a restart
[[nodiscard]] Error canceled();
/// The same error at the end of the ladder: what would be tried again by itself no longer is, and says so.
[[nodiscard]] Error givenUp(Error error);
[[nodiscard]] Error stagingNotConfigured();
[[nodiscard]] Error stagingKeyNotSet();

/// "3 min", "2 h 5 min": for sentences.
[[nodiscard]] QString inWords(Milliseconds duration);

} // namespace kalends::words
