// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/zonecache.h"

namespace kalends
{
namespace
{

constexpr qint64 kDayMs = 86'400'000;

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

bool isInBounds(Instant at)
{
    return at >= kEarliestInstant && at < kLatestInstant;
}

} // namespace

Result<ZoneCache::Zone *> ZoneCache::known(const QByteArray &id)
{
    if (m_last != nullptr && id == m_lastId)
        return m_last;
    auto found = m_zones.find(id);
    if (found == m_zones.end()) {
        const Result<QTimeZone> zone = zoneFromId(id);
        if (!zone.ok())
            return zone.error();
        found = m_zones.insert(id, Zone{*zone, {}});
    }
    m_lastId = id;
    m_last = &found.value(); // an insertion may move it, but then m_last is set anew here
    return m_last;
}

/// The offset for everything on the UTC day of `ms`, if it is the same a day and a half before and after: no offset
/// reaches further, so whatever is read as wall or as instant on that day has this one.
std::optional<qint64> ZoneCache::quietOffset(Zone &zone, qint64 ms)
{
    const qint64 day = (ms >= 0 ? ms : ms - (kDayMs - 1)) / kDayMs;
    if (const auto found = zone.quietDays.constFind(day); found != zone.quietDays.constEnd())
        return *found;
    const qint64 before = offsetMs(zone.zone, day * kDayMs - kDayMs * 3 / 2);
    const qint64 after = offsetMs(zone.zone, (day + 1) * kDayMs + kDayMs * 3 / 2);
    const std::optional<qint64> offset = before == after ? std::optional(before) : std::nullopt;
    zone.quietDays.insert(day, offset);
    return offset;
}

Result<QTimeZone> ZoneCache::zone(const QByteArray &id)
{
    const Result<Zone *> found = known(id);
    if (!found.ok())
        return found.error();
    return (*found)->zone;
}

Result<ShiftedTime> ZoneCache::shift(Instant at, WallTime wall, const QByteArray &zoneId, ShiftAmount by)
{
    const Result<Zone *> found = known(zoneId);
    if (!found.ok())
        return found.error();
    ShiftedTime shifted{.at = at + by.duration, .wall = wall.addDays(by.days)};
    if (by.days != 0) {
        const auto offset = quietOffset(**found, shifted.wall.ms);
        if (!offset)
            return shiftTime(at, wall, (*found)->zone, by);
        shifted.at = instantFromMs(shifted.wall.ms - *offset);
    } else {
        const auto offset = quietOffset(**found, toMs(shifted.at));
        if (!offset)
            return shiftTime(at, wall, (*found)->zone, by);
        shifted.wall = {toMs(shifted.at) + *offset};
    }
    if (!isInBounds(shifted.at))
        return shiftTime(at, wall, (*found)->zone, by); // it has the words
    return shifted;
}

Result<ResolvedWall> ZoneCache::resolve(WallTime wall, const QByteArray &zoneId)
{
    const Result<Zone *> found = known(zoneId);
    if (!found.ok())
        return found.error();
    if (const auto offset = quietOffset(**found, wall.ms))
        return ResolvedWall{instantFromMs(wall.ms - *offset), WallKind::Once};
    return kalends::resolve(wall, (*found)->zone);
}

Result<WallTime> ZoneCache::wallAt(Instant at, const QByteArray &zoneId)
{
    const Result<Zone *> found = known(zoneId);
    if (!found.ok())
        return found.error();
    if (const auto offset = quietOffset(**found, toMs(at)))
        return WallTime{toMs(at) + *offset};
    return wallTimeAt(at, (*found)->zone);
}

} // namespace kalends
