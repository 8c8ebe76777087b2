// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/zone.h"

#include "model/isotext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Zone)
};

/// No offset was ever larger than 15 h 14 min, so the instant of a wall time lies within this of the wall read as UTC.
constexpr qint64 kReachMs = 18 * qint64(3'600'000);
/// Far beyond every date that we take, and far from overflow.
constexpr qint64 kFarMs = 8'640'000'000'000'000;

/// The zones whose names have no slash. Qt would take any such word, as if it were a rule after POSIX that names a
/// zone; and its list of the known names lacks all the old ones.
constexpr std::array kSingleWordZones{
    "CET",       "CST6CDT", "Cuba",    "EET",   "EST",       "EST5EDT",   "Egypt",    "Eire",     "GB",
    "GB-Eire",   "GMT",     "GMT+0",   "GMT-0", "GMT0",      "Greenwich", "HST",      "Hongkong", "Iceland",
    "Iran",      "Israel",  "Jamaica", "Japan", "Kwajalein", "Libya",     "MET",      "MST",      "MST7MDT",
    "NZ",        "NZ-CHAT", "Navajo",  "PRC",   "PST8PDT",   "Poland",    "Portugal", "ROC",      "ROK",
    "Singapore", "Turkey",  "UCT",     "UTC",   "Universal", "W-SU",      "WET",      "Zulu",
};

bool isSingleWordZone(const QByteArray &id)
{
    return std::ranges::any_of(kSingleWordZones, [&id](const char *known) { return id == known; });
}

/// How far the wall is ahead of UTC. Asks about instants only: local QDateTimes are wrong in gaps and overlaps
/// (Qt 6.4).
qint64 offsetMsAt(qint64 utcMs, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

/// The first millisecond after `low` at which the offset is no longer what it was at `low`, given that it changes until
/// `high`.
qint64 transitionBetween(qint64 low, qint64 high, const QTimeZone &zone)
{
    const qint64 before = offsetMsAt(low, zone);
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetMsAt(middle, zone) == before ? low : high) = middle;
    }
    return high;
}

QString quoted(const QString &text)
{
    constexpr int kShown = 40;
    return text.size() > kShown ? text.left(kShown) + u'…' : text;
}

Error invalidTime(const QString &text, const QString &why)
{
    return Error{.code = ErrorCode::InvalidTime,
                 .message = Tr::tr("“%1” is not a time that can be planned: %2.").arg(quoted(text), why),
                 .hint = Tr::tr("Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.")};
}

bool looksLikeIanaId(const QByteArray &id)
{
    static const QRegularExpression shape(u"\\A[A-Za-z][A-Za-z0-9_+-]{1,30}(/[A-Za-z0-9_+-]{1,30}){0,2}\\z"_s);
    if (!shape.match(QString::fromLatin1(id)).hasMatch())
        return false;
    // Not zones but the system's own files, zones that count leap seconds, and Qt's own names for bare offsets.
    return !id.startsWith("posix") && !id.startsWith("right/") && id != "localtime" && !id.startsWith("UTC+") &&
           !id.startsWith("UTC-");
}

} // namespace

WallTime WallTime::from(QDate date, QTime time)
{
    return {QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()};
}

QDate WallTime::date() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

QTime WallTime::time() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).time();
}

ResolvedWall resolve(WallTime wall, const QTimeZone &zone)
{
    const qint64 shown = std::clamp(wall.ms, -kFarMs, kFarMs);
    const qint64 low = shown - kReachMs;
    const qint64 high = shown + kReachMs;
    const qint64 before = offsetMsAt(low, zone);
    const qint64 after = offsetMsAt(high, zone);
    if (before == after)
        return {instantFromMs(shown - before), WallKind::Once};

    const qint64 transition = transitionBetween(low, high, zone);
    const qint64 stopsShowing = transition + before; // the wall at the transition, read with the old offset …
    const qint64 startsShowing = transition + after; // … and with the new one
    if (shown >= stopsShowing && shown < startsShowing)
        return {instantFromMs(transition), WallKind::Skipped};
    if (shown < stopsShowing)
        return {instantFromMs(shown - before), shown >= startsShowing ? WallKind::Twice : WallKind::Once};
    return {instantFromMs(shown - after), WallKind::Once};
}

WallTime wallTimeAt(Instant instant, const QTimeZone &zone)
{
    return {toMs(instant) + offsetMsAt(toMs(instant), zone)};
}

Result<QTimeZone> zoneFromId(const QByteArray &id)
{
    if (looksLikeIanaId(id)) {
        if (const QTimeZone zone(id); zone.isValid() && (id.contains('/') || isSingleWordZone(id)))
            return zone;
    }
    return Error{.code = ErrorCode::InvalidTimezone,
                 .message =
                     Tr::tr("“%1” is not a time zone that this computer knows.").arg(quoted(QString::fromUtf8(id))),
                 .hint = Tr::tr("Use an IANA name such as Europe/Berlin or America/Sao_Paulo.")};
}

QByteArray systemZoneId()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return zoneFromId(id) ? id : QByteArray("UTC");
}

Result<Instant> parseTime(const QString &text, const QTimeZone &zone)
{
    const std::optional<IsoTime> time = parseIsoTime(QStringView(text).trimmed());
    if (!time)
        return invalidTime(text, Tr::tr("it is not a date and time in ISO 8601"));
    const Instant instant =
        time->offsetMs ? instantFromMs(time->wallMs - *time->offsetMs) : resolve(WallTime{time->wallMs}, zone).instant;
    const Instant written = instantFromMs(time->wallMs); // both, so that the year that one sees is a year that is taken
    if (std::min(instant, written) < kEarliestInstant || std::max(instant, written) >= kLatestInstant)
        return invalidTime(text, Tr::tr("only the years 1970 to 2199 are taken"));
    return instant;
}

} // namespace kalends
