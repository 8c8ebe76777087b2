// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/bulkshift.h"

#include "store/database.h"
#include "store/entryrepository.h"
#include "store/readinessprojection.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

Error invalid(const QString &message, const QString &hint)
{
    return Error{.code = ErrorCode::InvalidValue, .message = message, .hint = hint};
}

/// The sentences that thousands of rows may share, made once.
class SharedRefusals
{
public:
    const Error &of(Standing standing)
    {
        Error &error = m_byStanding[size_t(standing)];
        if (error.message.isEmpty())
            error = standingRefusal(standing, PlanVerb::Move);
        return error;
    }
    const Error &liesInPast()
    {
        if (m_past.message.isEmpty()) {
            m_past = {.code = ErrorCode::InPast,
                      .message = Tr::tr("The post's time is past, and a shift of many leaves what is past alone."),
                      .hint = Tr::tr("Move it on its own to a time that is still ahead.")};
        }
        return m_past;
    }
    const Error &noTime()
    {
        if (m_noTime.message.isEmpty())
            m_noTime = noTimeYet();
        return m_noTime;
    }

private:
    std::array<Error, 4> m_byStanding;
    Error m_past;
    Error m_noTime;
};

/// An entry that lies at one of the target times after the shift.
struct Arrival {
    qint64 at = 0;
    QString id;
    bool moved = false;
};

bool isEarlier(const Arrival &a, const Arrival &b)
{
    return std::tie(a.at, a.id) < std::tie(b.at, b.id);
}

/// Everyone who comes, in order.
std::vector<Arrival> arrivalsOf(const BulkShift::Plan &plan)
{
    std::vector<Arrival> arrivals;
    arrivals.reserve(plan.moves.size());
    for (const PlanTimes::Move &move : plan.moves)
        arrivals.push_back({move.at, plan.rows.entries.at(move.row).id, true});
    std::ranges::sort(arrivals, isEarlier);
    return arrivals;
}

/// Those that lie at one of the instants now and do not move away. Most shifts meet nobody, so who moves is looked up
/// only when somebody is there.
Result<std::vector<Arrival>> stayersAt(const std::vector<qint64> &instants, EntryRepository &entries,
                                       const BulkShift::Plan &plan)
{
    QSet<QString> moving;
    std::vector<Arrival> stayers;
    KALENDS_TRY(entries.scheduledAtAnyOf(instants, [&](qint64 at, QString id) {
        if (moving.isEmpty()) {
            moving.reserve(qsizetype(plan.moves.size()));
            for (const PlanTimes::Move &move : plan.moves)
                moving.insert(plan.rows.entries.at(move.row).id);
        }
        if (!moving.contains(id))
            stayers.push_back({at, std::move(id), false});
    }));
    return stayers;
}

bool shareAccount(const QList<EntryRepository::Part> &one, const QList<EntryRepository::Part> &other)
{
    return std::ranges::any_of(one, [&other](const EntryRepository::Part &part) { return other.contains(part); });
}

/// Who of those at one instant meets whom. One meeting each is enough to say: against all pairs a crowded minute would
/// fill the answer.
Result<void> meet(std::span<const Arrival> together, EntryRepository &entries, QList<Collision> &collisions)
{
    struct Member {
        const Arrival *arrival;
        QList<EntryRepository::Part> parts;
    };
    std::vector<Member> members;
    for (const Arrival &arrival : together) {
        auto parts = entries.partsOf(arrival.id);
        KALENDS_TRY(parts);
        members.push_back({&arrival, std::move(*parts)});
    }
    std::stable_partition(members.begin(), members.end(), [](const Member &member) { return !member.arrival->moved; });
    std::vector<Member> seen;
    for (const Member &member : members) {
        const auto met = std::ranges::find_if(
            seen, [&member](const Member &other) { return shareAccount(member.parts, other.parts); });
        if (member.arrival->moved && met != seen.end())
            collisions.append({EntryId::fromTrusted(member.arrival->id), EntryId::fromTrusted(met->arrival->id)});
        // Two that have the same accounts are met alike: one of them stands for both.
        if (std::ranges::find(seen, member.parts, &Member::parts) == seen.end())
            seen.push_back(member);
    }
    return {};
}

} // namespace

Result<void> checkShiftRequest(const ShiftRequest &request)
{
    const bool range = request.from || request.to;
    if (int(!request.ids.isEmpty()) + int(range) + int(request.after.has_value()) != 1)
        return invalid(Tr::tr("A shift needs exactly one of ids, range and after."),
                       Tr::tr("Name which entries are to move."));
    if (range && (!request.from || !request.to || *request.from >= *request.to))
        return invalid(Tr::tr("The range needs a from and a later to."), Tr::tr("from is included, to is not."));
    if (request.ids.size() > kMaxIdsPerRequest)
        return invalid(
            Tr::tr("There are %1 ids; a shift takes at most %2.").arg(request.ids.size()).arg(kMaxIdsPerRequest),
            Tr::tr("Shift a range instead."));
    if ((request.by.days != 0) == (request.by.duration.count() != 0))
        return invalid(Tr::tr("A shift goes by days or by a duration, and by more than nothing."),
                       Tr::tr("Write it like 2d, -3h or 1w."));
    return {};
}

Result<BulkShift::Plan> BulkShift::decide(PlanRows rows, const Target &target, bool leavesPastAlone)
{
    Plan plan;
    plan.rows = std::move(rows);
    plan.moves.reserve(size_t(plan.rows.entries.size()));
    plan.result.moved.reserve(plan.rows.entries.size());
    SharedRefusals refusals;
    ZoneCache zones;
    const auto refuse = [&plan](const PlanRow &row, const Error &error) {
        plan.result.refused.append({EntryId::fromTrusted(row.id), error});
    };
    for (qsizetype i = 0; i < plan.rows.entries.size(); ++i) {
        const PlanRow &row = plan.rows.entries.at(i);
        const Standing standing =
            standingOf(std::span(plan.rows.jobs).subspan(size_t(row.firstJob), size_t(row.jobCount)));
        const Instant from = instantFromMs(row.at);
        if (standing != Standing::Free) {
            refuse(row, refusals.of(standing));
        } else if (row.onShelf) {
            refuse(row, refusals.noTime());
        } else if (row.planned && leavesPastAlone && isPast(from, m_now)) {
            refuse(row, refusals.liesInPast());
        } else if (const Result<ShiftedTime> to = target(i, row, zones); !to.ok()) {
            refuse(row, to.error());
        } else if (row.planned && isPast(to->at, m_now)) {
            refuse(row, pastRefusal(to->at, plan.rows.zones.at(row.zone), m_now));
        } else {
            plan.moves.push_back({.row = i, .at = toMs(to->at), .wall = to->wall.ms});
            const EntryId id = EntryId::fromTrusted(row.id);
            plan.result.moved.append({id, from, to->at});
            if (to->kind != WallKind::Once)
                plan.result.clockChanges.append({id, to->kind, to->wall, to->at});
        }
    }
    return plan;
}

Result<void> BulkShift::findCollisions(Plan &plan)
{
    std::vector<Arrival> arrivals = arrivalsOf(plan);
    std::vector<qint64> instants;
    for (const Arrival &arrival : arrivals) {
        if (instants.empty() || instants.back() != arrival.at)
            instants.push_back(arrival.at);
    }
    if (instants.empty())
        return {};
    EntryRepository entries(m_database);
    Result<std::vector<Arrival>> stayers = stayersAt(instants, entries, plan);
    KALENDS_TRY(stayers);
    const auto middle = arrivals.insert(arrivals.end(), std::make_move_iterator(stayers->begin()),
                                        std::make_move_iterator(stayers->end()));
    std::inplace_merge(arrivals.begin(), middle, arrivals.end(), isEarlier);

    for (size_t begin = 0, end = 0; begin < arrivals.size(); begin = end) {
        for (end = begin + 1; end < arrivals.size() && arrivals[end].at == arrivals[begin].at;)
            ++end;
        if (end - begin > 1)
            KALENDS_TRY(meet(std::span(arrivals).subspan(begin, end - begin), entries, plan.result.collisions));
    }
    return {};
}

Result<void> BulkShift::write(const Plan &plan)
{
    const Result<QList<qsizetype>> stale = PlanTimes(m_database).apply(plan.rows, plan.moves);
    if (!stale.ok())
        return stale.error();
    if (stale->isEmpty())
        return {};
    QList<EntryId> ids;
    for (const qsizetype row : *stale)
        ids.append(EntryId::fromTrusted(plan.rows.entries.at(row).id));
    const Result<int> refreshed = ReadinessProjection(m_database).refresh(ids);
    return refreshed.ok() ? Result<void>() : Result<void>(refreshed.error());
}

} // namespace kalends
