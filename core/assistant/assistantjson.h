// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/assistant.h"
#include "planner/plan.h"

namespace kalends
{

/// The objects of the API and the command line.
[[nodiscard]] QJsonObject toJson(const Suggestion &suggestion); ///< {channel, field, value, source, model}
[[nodiscard]] QJsonObject toJson(const Proposal &proposal); ///< {id, scheduledAt, timezone, channels, idea, caption…}
[[nodiscard]] QJsonObject
toJson(const ProviderReport &report); ///< {usable, checks[{subject, verdict, message}], models}

/// {from, to, goals, cadence, channels, timezone}. Dates without a time mean whole days in the zone; no channel means
/// both, no zone the system's, no cadence three a week. Errors: InvalidValue, UnknownField, InvalidTime,
/// InvalidTimezone, naming the member.
[[nodiscard]] Result<CalendarRequest> calendarRequestFromJson(const QJsonObject &body, Instant now);
/// {proposals[]} as toJson() wrote them, with whatever a person changed: drafts with their time. Errors: InvalidValue,
/// naming which; a time in the past is taken (a draft may have one).
[[nodiscard]] Result<QList<NewEntry>> entriesFromProposals(const QJsonObject &body);
[[nodiscard]] NewEntry entryFrom(const Proposal &proposal);

} // namespace kalends
