// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/slotadvisor.h"

#include "model/texts.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

using namespace std::chrono_literals;

constexpr int kQuarter = 15; ///< minutes: what times are rounded to
constexpr int kQuarters = 24 * 60 / kQuarter;
constexpr int kSure = 2;      ///< posts near one time of a weekday that make a habit
constexpr int kSureOfAll = 3; ///< the same over all days
constexpr int kMostHabits = 4;
constexpr int kFortnight = 14;
/// Where nothing is known: the early evening first.
constexpr std::array kUsualMinutes{18 * 60, 12 * 60, 9 * 60, 20 * 60};

/// The times near which most of these lie, best first, an hour apart at least.
QList<int> habitsOf(const QList<int> &minutes, int sure)
{
    std::array<int, kQuarters> exact{};
    for (const int minute : minutes)
        ++exact[size_t(((minute + kQuarter / 2) / kQuarter) % kQuarters)];
    struct Peak {
        int quarter;
        int near;
    };
    std::vector<Peak> peaks;
    for (int quarter = 0; quarter < kQuarters; ++quarter) {
        int near = 0;
        for (int off = -2; off <= 2; ++off)
            near += exact[size_t((quarter + off + kQuarters) % kQuarters)];
        if (near >= sure && exact[size_t(quarter)] > 0)
            peaks.push_back({quarter, near});
    }
    std::ranges::stable_sort(peaks, [&exact](const Peak &a, const Peak &b) {
        return a.near != b.near ? a.near > b.near : exact[size_t(a.quarter)] > exact[size_t(b.quarter)];
    });
    QList<int> habits;
    for (const Peak &peak : peaks) {
        const int minute = peak.quarter * kQuarter;
        const bool close = std::ranges::any_of(habits, [minute](int other) { return std::abs(other - minute) < 60; });
        if (!close && habits.size() < kMostHabits)
            habits.append(minute);
    }
    return habits;
}

bool shares(const QList<Channel> &a, const QList<Channel> &b)
{
    if (a.isEmpty() || b.isEmpty()) // not said: it may be any
        return true;
    return std::ranges::any_of(a, [&b](Channel channel) { return b.contains(channel); });
}

} // namespace

int SlotAdvisor::dailyQuota(Channel channel)
{
    return channel == Channel::Instagram ? 50 : 15;
}

SlotAdvisor::SlotAdvisor(TimesKnown known, Instant now, const QTimeZone &zone)
    : m_known(std::move(known)), m_now(now), m_zone(zone)
{
    std::array<QList<int>, 8> minutes;
    for (const Instant at : m_known.published) {
        const WallTime wall = wallTimeAt(at, m_zone);
        const int minute = wall.time().msecsSinceStartOfDay() / 60'000;
        minutes[size_t(wall.date().dayOfWeek())].append(minute);
        minutes[0].append(minute);
    }
    for (size_t day = 0; day < minutes.size(); ++day)
        m_habits[day] = habitsOf(minutes[day], day == 0 ? kSureOfAll : kSure);
}

QList<int> SlotAdvisor::habitsOn(int weekday) const
{
    const QList<int> &own = m_habits[size_t(weekday)];
    return own.isEmpty() ? m_habits[0] : own;
}

int SlotAdvisor::postsOn(QDate day, const Plan &plan) const
{
    return int(std::ranges::count_if(plan, [&](const TimesKnown::Planned &one) { return dayOf(one.at) == day; }));
}

bool SlotAdvisor::isFree(Instant at, const QList<Channel> &channels, const Plan &plan) const
{
    const QList<Channel> wanted = channels.isEmpty() ? QList<Channel>(kChannels.begin(), kChannels.end()) : channels;
    for (const Channel channel : wanted) {
        int before = 0;
        int after = 0;
        for (const TimesKnown::Planned &one : plan) {
            if (!shares(one.channels, {channel}))
                continue;
            const auto apart = std::chrono::abs(one.at - at);
            if (apart < kApart)
                return false;
            if (apart < 24h)
                ++(one.at < at ? before : after);
        }
        if (std::max(before, after) + 1 > dailyQuota(channel))
            return false;
    }
    return true;
}

QString SlotAdvisor::reason(QDate day, int minute, bool isDayFree) const
{
    const QLocale locale;
    const QString time = locale.toString(QTime::fromMSecsSinceStartOfDay(minute * 60'000), QLocale::ShortFormat);
    const QString weekday = locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    QString why;
    if (m_habits[size_t(day.dayOfWeek())].contains(minute))
        why = Texts::tr("On a %1 your posts usually go out around %2.").arg(weekday, time);
    else if (m_habits[0].contains(minute))
        why = Texts::tr("Your posts usually go out around %1.").arg(time);
    else if (m_known.published.isEmpty())
        why = Texts::tr("Nothing has gone out yet to learn from, so this is a common time.");
    else if (m_habits[0].isEmpty())
        why = Texts::tr("Too little has gone out yet to see a habit, so this is a common time.");
    else
        why = Texts::tr("Your usual times are taken, and this one is free.");
    return isDayFree ? why + u' ' + Texts::tr("Nothing else is planned that day.") : why;
}

std::optional<SlotAdvice> SlotAdvisor::on(QDate day, const Stretch &within, const QList<Channel> &channels,
                                          const Plan &plan) const
{
    QList<int> minutes = habitsOn(day.dayOfWeek());
    for (const int usual : kUsualMinutes)
        minutes.append(usual);
    for (int hour = 8; hour <= 22; ++hour) // a full day: any hour of it
        minutes.append(hour * 60);
    const bool isDayFree = postsOn(day, plan) == 0;
    for (const int minute : minutes) {
        const WallTime wall = WallTime::from(day, QTime::fromMSecsSinceStartOfDay(minute * 60'000));
        const Instant at = resolve(wall, m_zone).instant;
        if (at >= within.from && at < within.to && isFree(at, channels, plan))
            return SlotAdvice{.at = at, .wall = wallTimeAt(at, m_zone), .reason = reason(day, minute, isDayFree)};
    }
    return std::nullopt;
}

std::optional<SlotAdvice> SlotAdvisor::next(const QList<Channel> &channels, std::optional<Instant> from) const
{
    const Instant start = std::max(m_now + kLead, from.value_or(m_now));
    const QDate first = dayOf(start);
    const Stretch within{start, start + std::chrono::days(kFortnight + 1)};
    struct Pass {
        bool emptyDay;
        bool habitual;
        int days;
    };
    // A day of the coming week on which one usually posts; then the first empty day; then the first free time.
    constexpr std::array passes{Pass{true, true, 7}, Pass{true, false, kFortnight}, Pass{false, false, kFortnight}};
    for (const Pass &pass : passes) {
        for (int i = 0; i < pass.days; ++i) {
            const QDate day = first.addDays(i);
            if (pass.emptyDay && postsOn(day, m_known.planned) > 0)
                continue;
            if (pass.habitual && m_habits[size_t(day.dayOfWeek())].isEmpty())
                continue;
            if (const auto advice = on(day, within, channels, m_known.planned))
                return advice;
        }
    }
    return std::nullopt;
}

/// The days of a week's posts: evenly apart, rather where nothing is planned yet and where one usually posts.
QList<QDate> SlotAdvisor::daysFor(const Cadence &cadence, QDate first, QDate last, const Plan &plan) const
{
    QList<QDate> days;
    if (cadence.perDay > 0) {
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (cadence.weekdays.isEmpty() || cadence.weekdays.contains(day.dayOfWeek()))
                days.append(QList<QDate>(cadence.perDay, day));
        }
        return days;
    }
    for (QDate week = first; week <= last; week = week.addDays(7)) {
        const int length = int(std::min<qint64>(7, week.daysTo(last) + 1));
        const int posts = length == 7 ? cadence.perWeek : std::max(1, (cadence.perWeek * length + 3) / 7);
        QList<int> used(length, 0);
        for (int i = 0; i < posts; ++i) {
            const int ideal = (2 * i + 1) * length / (2 * posts);
            int best = 0;
            int least = std::numeric_limits<int>::max();
            for (int day = 0; day < length; ++day) {
                const QDate date = week.addDays(day);
                const int cost = 100 * used.at(day) + 20 * postsOn(date, plan) + 10 * std::abs(day - ideal) -
                                 (m_habits[size_t(date.dayOfWeek())].isEmpty() ? 0 : 8);
                if (cost < least) {
                    least = cost;
                    best = day;
                }
            }
            ++used[best];
        }
        for (int day = 0; day < length; ++day)
            days.append(QList<QDate>(used.at(day), week.addDays(day)));
    }
    return days;
}

QList<SlotAdvice> SlotAdvisor::spread(const Cadence &cadence, Instant from, Instant to, const QList<Channel> &channels,
                                      int most) const
{
    QList<SlotAdvice> slots;
    const Stretch within{std::max(from, m_now + kLead), to};
    if (within.from >= within.to)
        return slots;
    const QDate last = std::min(dayOf(to - 1ms), dayOf(within.from).addDays(400));
    Plan plan = m_known.planned;
    for (const QDate day : daysFor(cadence, dayOf(within.from), last, m_known.planned)) {
        if (slots.size() >= most)
            break;
        if (const auto advice = on(day, within, channels, plan)) {
            slots.append(*advice);
            plan.append({.at = advice->at, .channels = channels});
        }
    }
    std::ranges::sort(slots, {}, &SlotAdvice::at);
    return slots;
}

} // namespace kalends
