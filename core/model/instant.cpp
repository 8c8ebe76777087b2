// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/instant.h"

#include "model/isotext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// Reads a text from left to right; once something does not fit, everything after it fails too.
class Reader
{
public:
    explicit Reader(QStringView text) : m_rest(text) {}

    /// Exactly `digits` ASCII digits, from `least` to `most`.
    int number(int digits, int least, int most)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const auto digit = takeDigit();
            if (!digit)
                return fail();
            value = value * 10 + *digit;
        }
        return value < least || value > most ? fail() : value;
    }
    /// One of `characters`, or failure.
    void expect(QLatin1String characters)
    {
        if (!take(characters))
            fail();
    }
    bool take(QLatin1String characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }
    std::optional<int> takeDigit()
    {
        if (m_rest.isEmpty() || m_rest.front() < u'0' || m_rest.front() > u'9')
            return std::nullopt;
        const int digit = m_rest.front().unicode() - u'0';
        m_rest = m_rest.mid(1);
        return digit;
    }
    int fail()
    {
        m_failed = true;
        return 0;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QStringView m_rest;
    bool m_failed = false;
};

/// Milliseconds of ".5", ".123456"; what is finer is dropped.
int readFraction(Reader &reader)
{
    int value = 0;
    int digits = 0;
    while (const auto digit = reader.takeDigit()) {
        if (digits < 3)
            value = value * 10 + *digit;
        if (++digits > 9)
            return reader.fail();
    }
    for (int i = digits; i < 3; ++i)
        value *= 10;
    return digits == 0 ? reader.fail() : value;
}

std::optional<qint64> readOffset(Reader &reader)
{
    if (reader.take("Zz"_L1))
        return 0;
    const bool ahead = reader.take("+"_L1);
    if (!ahead && !reader.take("-"_L1))
        return std::nullopt;
    const int hours = reader.number(2, 0, 23);
    int minutes = 0;
    if (!reader.atEnd()) {
        reader.take(":"_L1);
        minutes = reader.number(2, 0, 59);
    }
    return (hours * 60 + minutes) * qint64(ahead ? 60'000 : -60'000);
}

struct Unit {
    QLatin1String text;
    qint64 ms;
};
constexpr std::array kUnits{Unit{"w"_L1, 604'800'000}, Unit{"d"_L1, 86'400'000}, Unit{"h"_L1, 3'600'000},
                            Unit{"m"_L1, 60'000},      Unit{"s"_L1, 1000},       Unit{"ms"_L1, 1}};
constexpr qint64 kLongestDurationMs = 365 * qint64(86'400'000);

} // namespace

std::optional<IsoTime> parseIsoTime(QStringView text)
{
    Reader reader(text);
    const int year = reader.number(4, 0, 9999);
    reader.expect("-"_L1);
    const int month = reader.number(2, 1, 12);
    reader.expect("-"_L1);
    const int day = reader.number(2, 1, 31);
    reader.expect("Tt "_L1);
    const int hour = reader.number(2, 0, 23);
    reader.expect(":"_L1);
    const int minute = reader.number(2, 0, 59);
    int second = 0;
    int millisecond = 0;
    if (reader.take(":"_L1)) {
        second = reader.number(2, 0, 59);
        if (reader.take(".,"_L1))
            millisecond = readFraction(reader);
    }
    const std::optional<qint64> offset = readOffset(reader);

    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (reader.failed() || !reader.atEnd() || !date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return IsoTime{((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + millisecond, offset};
}

QString toIso(Instant instant)
{
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss time(instant - days);
    QString text = QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()), unsigned(date.month()),
                                     unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                                     int(time.seconds().count()));
    if (time.subseconds().count() != 0)
        text += QString::asprintf(".%03d", int(time.subseconds().count()));
    return text + u'Z';
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const std::optional<IsoTime> time = parseIsoTime(text);
    if (!time || !time->offsetMs)
        return std::nullopt;
    const Instant instant = instantFromMs(time->wallMs - *time->offsetMs);
    if (instant < kEarliestInstant || instant >= kLatestInstant)
        return std::nullopt;
    return instant;
}

std::optional<Milliseconds> durationFromText(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    Reader reader(trimmed);
    qint64 value = 0;
    qsizetype digits = 0;
    while (const auto digit = reader.takeDigit()) {
        if (++digits > 12) // enough for a year of milliseconds, too few to overflow
            return std::nullopt;
        value = value * 10 + *digit;
    }
    for (const Unit &unit : kUnits) {
        if (digits > 0 && trimmed.mid(digits) == unit.text && value <= kLongestDurationMs / unit.ms)
            return Milliseconds(value * unit.ms);
    }
    return std::nullopt;
}

QString toText(Milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms == 0)
        return u"0s"_s;
    for (const Unit &unit : kUnits) {
        if (ms % unit.ms == 0)
            return QString::number(ms / unit.ms) + unit.text;
    }
    Q_UNREACHABLE();
}

} // namespace kalends
