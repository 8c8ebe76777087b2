// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace kalends
{

/// What a clock on the wall shows, without a zone: milliseconds as if the wall were in UTC. Kept beside the instant, so
/// that a change of the zone's rules keeps the wall time.
struct WallTime {
    qint64 ms = 0;
    [[nodiscard]] static WallTime from(QDate date, QTime time);
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QTime time() const;
    [[nodiscard]] WallTime addDays(qint64 days) const { return {ms + days * 86'400'000}; }
    friend bool operator==(const WallTime &, const WallTime &) = default;
};

enum class WallKind {
    Once,    ///< the wall shows this time once
    Skipped, ///< the clock jumps over it: the first time after the gap is meant
    Twice,   ///< the clock shows it twice: the first one is meant
};

struct ResolvedWall {
    Instant instant;
    WallKind kind = WallKind::Once;
};

/// The instant at which the wall in `zone` shows `wall`. A skipped time moves to the first that exists, a doubled one
/// means the first. Correct also where the jump is not an hour (Lord Howe) or a whole day is missing (Apia, 30 December
/// 2011).
[[nodiscard]] ResolvedWall resolve(WallTime wall, const QTimeZone &zone);
[[nodiscard]] WallTime wallTimeAt(Instant instant, const QTimeZone &zone);

/// An IANA zone that this system knows, or an error that says what one looks like.
[[nodiscard]] Result<QTimeZone> zoneFromId(const QByteArray &id);
/// The system's zone as an IANA id; "UTC" when the system does not say.
[[nodiscard]] QByteArray systemZoneId();

/// A time typed by a person or sent by a program: with an offset it is an instant, without one a wall time in `zone`.
/// Refuses years outside 1970-2199 and everything that is not ISO 8601.
[[nodiscard]] Result<Instant> parseTime(const QString &text, const QTimeZone &zone);

} // namespace kalends
