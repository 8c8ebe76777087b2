// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/bulkshift.h"
#include "planner/planner.h"
#include "store/factrepository.h"
#include "store/transaction.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

QString installedZoneDataVersion()
{
    QByteArray folder = qgetenv("TZDIR");
    if (folder.isEmpty())
        folder = "/usr/share/zoneinfo";
    QFile compact(QString::fromLocal8Bit(folder) + u"/tzdata.zi"_s);
    if (compact.open(QIODevice::ReadOnly)) { // its first line is "# version 2026a"
        const QByteArray line = compact.readLine(100).trimmed();
        if (line.startsWith("# version "))
            return QString::fromLatin1(line.mid(10));
    }
    QFile plain(QString::fromLocal8Bit(folder) + u"/+VERSION"_s);
    return plain.open(QIODevice::ReadOnly) ? QString::fromLatin1(plain.readLine(100).trimmed()) : QString();
}

namespace
{

/// Adds a row of other rows, with its jobs.
void take(PlanRows &rows, const PlanRows &from, PlanRow row)
{
    const QByteArray &zone = from.zones.at(row.zone);
    qsizetype index = rows.zones.indexOf(zone);
    if (index < 0) {
        index = rows.zones.size();
        rows.zones.append(zone);
    }
    row.zone = int(index);
    const auto jobs = from.jobs.mid(row.firstJob, row.jobCount);
    row.firstJob = int(rows.jobs.size());
    rows.jobs.append(jobs);
    rows.entries.append(row);
}

/// The plans from `now` on whose wall time means another instant than the one that is stored. Most often none, so they
/// are looked for in portions: a long plan is never held in memory whole.
Result<PlanRows> displacedPlans(Database &database, Instant now)
{
    constexpr auto kPortion = std::chrono::hours(24 * 90);
    PlanTimes times(database);
    PlanRows displaced;
    ZoneCache zones;
    for (Instant from = now; from < kLatestInstant; from += kPortion) {
        const Result<PlanRows> rows = times.byTime(from, std::min(from + kPortion, kLatestInstant));
        if (!rows.ok())
            return rows.error();
        for (const PlanRow &row : rows->entries) {
            const QByteArray &zone = rows->zones.at(row.zone);
            const Result<WallTime> shown = zones.wallAt(instantFromMs(row.at), zone);
            const Result<ResolvedWall> meant = zones.resolve({row.wall}, zone);
            // A zone that is gone keeps its instants. A doubled time that means the second one shows the right wall
            // already.
            if (shown.ok() && meant.ok() && shown->ms != row.wall && toMs(meant->instant) != row.at)
                take(displaced, *rows, row);
        }
    }
    return displaced;
}

} // namespace

Result<int> Planner::rezonePlans(const QString &zoneDataVersion)
{
    const QString factName = u"zone_data_version"_s;
    FactRepository facts(m_database);
    const Result<std::optional<QString>> lastRun = facts.find(factName);
    if (!lastRun.ok())
        return lastRun.error();
    if (!zoneDataVersion.isEmpty() && *lastRun == zoneDataVersion)
        return 0;
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    Result<PlanRows> rows = displacedPlans(m_database, m_clock.now());
    if (!rows.ok())
        return rows.error();
    const QList<QByteArray> zoneIds = rows->zones;
    BulkShift shift(m_database, m_clock);
    auto plan = shift.decide(
        std::move(*rows),
        [&zoneIds](qsizetype, const PlanRow &row, ZoneCache &cache) -> Result<ShiftedTime> {
            const Result<ResolvedWall> meant = cache.resolve({row.wall}, zoneIds.at(row.zone));
            if (!meant.ok())
                return meant.error();
            return ShiftedTime{meant->instant, {row.wall}, meant->kind};
        },
        false);
    if (!plan.ok())
        return plan.error();
    KALENDS_TRY(shift.write(*plan));
    KALENDS_TRY(facts.set(factName, zoneDataVersion));
    KALENDS_TRY(transaction.commit());
    return int(plan->moves.size());
}

} // namespace kalends
