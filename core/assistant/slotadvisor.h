// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/clock.h"
#include "model/ids.h"
#include "model/result.h"
#include "model/zone.h"

#include <QList>
#include <QStringList>
#include <array>

namespace kalends
{

/// What the advice on times is made from: when own posts went out and what is planned already. A plain value; see
/// readOwnHistory().
struct TimesKnown {
    struct Planned {
        Instant at{};
        QList<Channel> channels;
    };
    QList<Instant> published; ///< any order; the more, the surer the habit
    QList<Planned> planned;   ///< everything with a time from yesterday on, published today included
};

/// A time that would be good for a post, and why.
struct SlotAdvice {
    Instant at{};
    WallTime wall;  ///< in the zone asked for
    QString reason; ///< a short sentence: "Your Thursday posts usually go out around 14:30."
};

/// How often posts are wanted: "daily", "3 per week", "mon,wed,fri", "2 per day", "weekly".
struct Cadence {
    int perDay = 0;      ///< posts on each day that is one of `days`, or on every day
    int perWeek = 0;     ///< posts a week, spread evenly; used when perDay is 0
    QList<int> weekdays; ///< Qt::DayOfWeek; empty: any
    friend bool operator==(const Cadence &, const Cadence &) = default;
};
/// Also takes the words of the languages of the program for daily and the weekdays. Error: InvalidValue, saying what
/// one looks like.
[[nodiscard]] Result<Cadence> cadenceFromText(const QString &text);

/// Finds good times: those at which own posts usually go out (by weekday and hour), on days that have nothing yet,
/// never in the past, never within an hour of another post of the same channel, never beyond a day's quota. Where
/// there is no history it says so and takes hours of the afternoon. Pure: the same facts give the same advice.
class SlotAdvisor
{
public:
    /// The most that a channel takes in 24 hours where the platform has not said another figure. Sources: Instagram's
    /// content_publishing_limit (50 where the answer has no total); TikTok: about 15 for each creator, shared by all
    /// apps.
    [[nodiscard]] static int dailyQuota(Channel channel);
    static constexpr auto kLead = std::chrono::minutes(15);  ///< the least from now to a slot
    static constexpr auto kApart = std::chrono::minutes(60); ///< the least between two posts of a channel

    SlotAdvisor(TimesKnown known, Instant now, const QTimeZone &zone);

    /// The best time within the fortnight from now, or from `from`. Nothing only when every day of it is full.
    [[nodiscard]] std::optional<SlotAdvice> next(const QList<Channel> &channels,
                                                 std::optional<Instant> from = {}) const;
    /// Times for a stretch of the plan, earliest first, each as good as its day has; at most `most`.
    [[nodiscard]] QList<SlotAdvice> spread(const Cadence &cadence, Instant from, Instant to,
                                           const QList<Channel> &channels, int most) const;

private:
    using Plan = QList<TimesKnown::Planned>;
    struct Stretch {
        Instant from;
        Instant to;
    };
    [[nodiscard]] QDate dayOf(Instant at) const { return wallTimeAt(at, m_zone).date(); }
    [[nodiscard]] QList<int> habitsOn(int weekday) const;
    [[nodiscard]] int postsOn(QDate day, const Plan &plan) const;
    [[nodiscard]] bool isFree(Instant at, const QList<Channel> &channels, const Plan &plan) const;
    [[nodiscard]] std::optional<SlotAdvice> on(QDate day, const Stretch &within, const QList<Channel> &channels,
                                               const Plan &plan) const;
    [[nodiscard]] QString reason(QDate day, int minute, bool isDayFree) const;
    [[nodiscard]] QList<QDate> daysFor(const Cadence &cadence, QDate first, QDate last, const Plan &plan) const;

    TimesKnown m_known;
    Instant m_now;
    QTimeZone m_zone;
    std::array<QList<int>, 8> m_habits; ///< minutes of the day, best first; 1 to 7 by weekday, 0 of all days
};

} // namespace kalends
