// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/csvtimes.h"

#include "model/zone.h"
#include "planner/entrysnapshot.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

/// Groups: year first (1-3), numbers with a slash or dash (4-6), with dots (7-9), hour, minute, second, am or pm.
const QRegularExpression &shape()
{
    static const QRegularExpression expression(
        u"\\A(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})|"
        "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}))[T ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*([AaPp][Mm])?\\z"_s);
    return expression;
}

const QRegularExpression &slashed()
{
    static const QRegularExpression expression(u"\\A\\s*(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?!\\d)"_s);
    return expression;
}

QDate dateOf(const QRegularExpressionMatch &match, DayOrder order)
{
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const auto year = [&](int group) { return number(group) + (match.capturedLength(group) == 2 ? 2000 : 0); };
    if (match.hasCaptured(1))
        return {number(1), number(2), number(3)};
    if (match.hasCaptured(7))
        return {year(9), number(8), number(7)};
    return order == DayOrder::DayFirst ? QDate(year(6), number(5), number(4)) : QDate(year(6), number(4), number(5));
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(10).toInt();
    if (const QString half = match.captured(13).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    }
    return {hour, match.captured(11).toInt(), match.captured(12).toInt()};
}

} // namespace

DayOrderFound dayOrderOf(const QStringList &dates)
{
    bool any = false;
    for (const QString &text : dates) {
        const auto match = slashed().match(text);
        if (!match.hasMatch())
            continue;
        if (match.captured(1).toInt() > 12)
            return {.order = DayOrder::DayFirst};
        if (match.captured(2).toInt() > 12)
            return {};
        any = any || match.captured(1) != match.captured(2);
    }
    return {.clear = !any};
}

Result<PlanTime> csvTime(const QString &text, DayOrder order)
{
    const QString written = text.simplified();
    if (written.isEmpty())
        return PlanTime();
    if (const auto instant = instantFromIso(written))
        return PlanTime(*instant);
    if (const auto wall = wallFromText(written))
        return PlanTime(*wall);
    const auto match = shape().match(written);
    const QDate date = match.hasMatch() ? dateOf(match, order) : QDate();
    const QTime time = match.hasMatch() ? timeOf(match) : QTime();
    if (!date.isValid() || !time.isValid() || date.year() < 1970 || date.year() > 2199)
        return parseTime(text, QTimeZone("UTC")).error(); // it has the words
    return PlanTime(WallTime::from(date, time));
}

} // namespace kalends
