// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/shift.h"

#include <QHash>
#include <optional>

namespace kalends
{

/// The same answers as shiftTime() and resolve(), fast for thousands: zones are looked up once, and days around which
/// no clock changes (all but two a year) need one offset only, which is remembered. One thread, short-lived: zone data
/// may change.
class ZoneCache
{
public:
    /// Error: InvalidTimezone.
    [[nodiscard]] Result<QTimeZone> zone(const QByteArray &id);
    [[nodiscard]] Result<ShiftedTime> shift(Instant at, WallTime wall, const QByteArray &zoneId, ShiftAmount by);
    [[nodiscard]] Result<ResolvedWall> resolve(WallTime wall, const QByteArray &zoneId);
    [[nodiscard]] Result<WallTime> wallAt(Instant at, const QByteArray &zoneId);

private:
    struct Zone {
        QTimeZone zone;
        QHash<qint64, std::optional<qint64>>
            quietDays; ///< day since 1970 → offset in ms; nothing: a clock change is near
    };
    [[nodiscard]] Result<Zone *> known(const QByteArray &id);
    [[nodiscard]] static std::optional<qint64> quietOffset(Zone &zone, qint64 ms);

    QHash<QByteArray, Zone> m_zones;
    QByteArray m_lastId;
    Zone *m_last = nullptr;
};

} // namespace kalends
