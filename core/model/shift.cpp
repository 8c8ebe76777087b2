// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/shift.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Shift)
};

struct Unit {
    QLatin1String text;
    int days;    ///< calendar days, or
    int minutes; ///< elapsed minutes
};
constexpr std::array kUnits{Unit{"w"_L1, 7, 0}, Unit{"d"_L1, 1, 0}, Unit{"h"_L1, 0, 60}, Unit{"m"_L1, 0, 1},
                            Unit{"min"_L1, 0, 1}};
constexpr qint64 kMostDays = 3653; // ten years
constexpr qint64 kMostMinutes = kMostDays * 24 * 60;

Error refused(const QString &text, const QString &why)
{
    return Error{.code = ErrorCode::InvalidValue,
                 .message = Tr::tr("“%1” is not a shift: %2.").arg(text.size() > 40 ? text.left(40) + u'…' : text, why),
                 .hint = Tr::tr("Write a number and a unit, such as 2d, -3h, 1w or 90m.")};
}

const Unit *unitOf(QStringView text)
{
    for (const Unit &unit : kUnits) {
        if (text == unit.text)
            return &unit;
    }
    return nullptr;
}

bool isInBounds(Instant instant)
{
    return instant >= kEarliestInstant && instant < kLatestInstant;
}

} // namespace

Result<ShiftAmount> shiftAmountFromText(const QString &text)
{
    static const QRegularExpression shape(u"\\A\\s*([+\\-\u2212]?)([0-9]{1,9})([a-z]{1,3})\\s*\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const Unit *unit = match.hasMatch() ? unitOf(match.capturedView(3)) : nullptr;
    if (!unit)
        return refused(text, Tr::tr("it is not a number with one of the units m, h, d, w"));
    const bool back = !match.capturedView(1).isEmpty() && match.capturedView(1) != "+"_L1;
    const qint64 amount = match.capturedView(2).toLongLong() * (back ? -1 : 1);
    if (amount == 0)
        return refused(text, Tr::tr("there is nothing to shift"));
    const qint64 days = amount * unit->days;
    const qint64 minutes = amount * unit->minutes;
    if (std::abs(days) > kMostDays || std::abs(minutes) > kMostMinutes)
        return refused(text, Tr::tr("it is more than ten years"));
    return ShiftAmount{int(days), std::chrono::minutes(minutes)};
}

Result<ShiftedTime> shiftTime(Instant at, WallTime wall, const QTimeZone &zone, ShiftAmount by)
{
    Q_ASSERT(by.days == 0 || by.duration.count() == 0);
    ShiftedTime shifted{.at = at, .wall = wall};
    if (by.days != 0) {
        shifted.wall = wall.addDays(by.days); // what was meant stays, so that a shift there and back changes nothing
        const ResolvedWall resolved = resolve(shifted.wall, zone);
        shifted.at = resolved.instant;
        shifted.kind = resolved.kind;
    } else if (by.duration.count() != 0) {
        shifted.at = at + by.duration;
        shifted.wall = wallTimeAt(shifted.at, zone);
        shifted.kind = resolve(shifted.wall, zone).kind;
    }
    if (!isInBounds(shifted.at))
        return Error{
            .code = ErrorCode::InvalidTime,
            .message =
                Tr::tr("Shifted, this would be at %1; only the years 1970 to 2199 are taken.").arg(toIso(shifted.at)),
            .hint = Tr::tr("Shift by less.")};
    return shifted;
}

} // namespace kalends
