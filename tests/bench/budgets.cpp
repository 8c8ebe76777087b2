// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "budgets.h"

#include <algorithm>
#include <iterator>

namespace kalends::bench
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = Budget::Kind;
constexpr auto Median = Statistic::Median;
constexpr auto P99 = Statistic::P99;
constexpr double kFrame = 1000.0 / 60; ///< ms
constexpr double kHardlyMore = 1.5;    ///< what does not grow may differ by so much between two measurings

const Budget kBudgets[] = {
    {u"calendar/start_to_painted"_s, Kind::AtMost, P99, 200, 250},
    {u"calendar/month_switch"_s, Kind::AtMost, Median, 16},
    {u"calendar/month_switch"_s, Kind::AtMost, P99, 2 * kFrame},
    {u"calendar/week_view_switch"_s, Kind::AtMost, Median, 16},
    {u"calendar/week_view_switch"_s, Kind::AtMost, P99, 2 * kFrame},
    {u"calendar/drag_work_per_move"_s, Kind::AtMost, P99, 2},
    {u"calendar/drag_frame_interval_p99"_s, Kind::AtMost, P99, kFrame},
    {u"calendar/drag_frame_interval_view_p99"_s, Kind::AtMost, P99, kFrame},
    {u"calendar/drop_to_painted"_s, Kind::AtMost, P99, 16},
    {u"calendar/drop_to_durable"_s, Kind::AtMost, P99, 16},
    {u"calendar/bulk_shift_1000"_s, Kind::AtMost, P99, 50},
    {u"calendar/search_key"_s, Kind::AtMost, P99, 30},
    {u"calendar/drop_30_files_longest_turn"_s, Kind::AtMost, P99, 50},
    {u"calendar/pss"_s, Kind::AtMost, P99, 70, 110},
    {u"calendar/idle_cpu"_s, Kind::AtMost, P99, 0.2},

    {u"composer/open"_s, Kind::AtMost, P99, 100},
    {u"composer/keystroke"_s, Kind::AtMost, P99, 8},
    {u"composer/crop_frame"_s, Kind::AtMost, P99, 16},

    {u"media/jpeg12mp_preview"_s, Kind::AtMost, P99, 150},
    {u"media/verdict_1080p_60s"_s, Kind::AtMost, P99, 300},
    {u"media/convert_1080p_4s"_s, Kind::TimesFloor, Median, 1.1},

    {u"store/open_and_migrate_check"_s, Kind::Flat, Median, kHardlyMore},
    {u"store/query_400_entries"_s, Kind::Flat, Median, kHardlyMore},
    {u"store/claim_one_due"_s, Kind::Flat, Median, kHardlyMore},
    {u"store/bulk_shift_10000"_s, Kind::TimesFloor, Median, 1.5},

    {u"queue/lateness_no_backlog_p50"_s, Kind::AtMost, Median, 3},
    {u"queue/lateness_no_backlog_p99"_s, Kind::AtMost, Median, 20},
    {u"queue/commit_after_due_p99"_s, Kind::AtMost, Median, 2000},
    {u"queue/cpu_per_1k_requests"_s, Kind::AtMost, Median, 0.5},
    {u"queue/classify_1000_interrupted"_s, Kind::AtMost, P99, 10'000},
    {u"queue/rss_total"_s, Kind::AtMost, P99, 60},
    {u"queue/idle_cpu"_s, Kind::AtMost, P99, 0.2},

    {u"api/status"_s, Kind::Flat, Median, kHardlyMore},
    {u"api/status_64_clients"_s, Kind::AtMost, P99, 250},

    {u"life/writer_waits_for_retention"_s, Kind::AtMost, P99, 50},
    {u"life/writer_waits_for_vacuum"_s, Kind::AtMost, P99, 50},
    {u"life/logs_after_a_million_lines"_s, Kind::AtMost, P99, 100},
};

} // namespace

QString Budget::text(int n) const
{
    const QString which = statistic == Median ? u"p50"_s : u"p99"_s;
    const QString number = shortNumber(limit(n));
    switch (kind) {
    case Kind::AtLeast:
        return u"%1 ≥ %2"_s.arg(which, number);
    case Kind::TimesFloor:
        return u"%1 ≤ %2 × floor"_s.arg(which, number);
    case Kind::Flat:
        return u"flat"_s;
    default:
        return u"%1 ≤ %2"_s.arg(which, number);
    }
}

QList<Budget> budgetsOf(const QString &name)
{
    QList<Budget> found;
    std::ranges::copy_if(kBudgets, std::back_inserter(found),
                         [&name](const Budget &budget) { return budget.name == name; });
    return found;
}

} // namespace kalends::bench
