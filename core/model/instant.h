// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace kalends
{

using Milliseconds = std::chrono::milliseconds;

/// A point in time, UTC, to the millisecond. What every column ending in `_at` holds.
using Instant = std::chrono::sys_time<Milliseconds>;

[[nodiscard]] constexpr qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant instantFromMs(qint64 ms)
{
    return Instant(Milliseconds(ms));
}

/// The bounds of what we take from outside: 1970-01-01 up to, but not including, 2200-01-01.
inline constexpr Instant kEarliestInstant = instantFromMs(0);
inline constexpr Instant kLatestInstant = instantFromMs(7'258'118'400'000);

/// "2026-11-26T13:30:00Z"; milliseconds are printed only when there are any.
[[nodiscard]] QString toIso(Instant instant);
/// Any ISO 8601 date and time *with* an offset or Z. Nothing when it is not one, or lies outside the bounds above.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &text);

/// "500ms", "90s", "5m", "6h", "2d", "1w". Nothing when it is anything else, negative or longer than a year.
[[nodiscard]] std::optional<Milliseconds> durationFromText(const QString &text);
[[nodiscard]] QString toText(Milliseconds duration);

} // namespace kalends
