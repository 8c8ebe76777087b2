// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpdate.h"

#include <array>
#include <chrono>

namespace kalends
{

namespace
{
/// The number at `from`, of exactly `digits` digits; -1: it is not one.
int number(const QByteArray &text, int from, int digits)
{
    int value = 0;
    for (int i = from; i < from + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

unsigned monthNumber(const QByteArray &name)
{
    static constexpr std::array kNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (unsigned i = 0; i < kNames.size(); ++i) {
        if (name == kNames.at(i))
            return i + 1;
    }
    return 0;
}
} // namespace

std::optional<Instant> instantFromHttpDate(const QByteArray &text)
{
    if (text.size() != 29 || !text.endsWith(" GMT") || text[3] != ',' || text[19] != ':' || text[22] != ':')
        return std::nullopt;
    const int day = number(text, 5, 2);
    const int year = number(text, 12, 4);
    const int hour = number(text, 17, 2);
    const int minute = number(text, 20, 2);
    const int second = number(text, 23, 2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(monthNumber(text.mid(8, 3))),
                                           std::chrono::day(unsigned(qMax(day, 0)))};
    if (year < 1970 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || !date.ok())
        return std::nullopt;
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second);
}

} // namespace kalends
