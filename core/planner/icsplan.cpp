// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/csvtext.h"
#include "planner/entrysnapshot.h"
#include "planner/icalparts.h"
#include "planner/importplan.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

// RFC 5545 has no words for these; other programs keep or ignore them.
constexpr char kZone[] = "X-KALENDS-TIMEZONE";
constexpr char kExactTime[] = "X-KALENDS-SCHEDULED-AT"; ///< with milliseconds, which DTSTART cannot hold
constexpr char kChannels[] = "X-KALENDS-CHANNELS";
constexpr char kMedia[] = "X-KALENDS-MEDIA";
constexpr char kCaption[] = "X-KALENDS-CAPTION"; ///< exact, where DESCRIPTION loses the spaces around it
constexpr char kLabels[] =
    "X-KALENDS-LABELS"; ///< exact, where CATEGORIES would be split: the parser does so even at "\\,"

/// The first line, as calendars show it.
QString summaryOf(const QString &caption)
{
    for (const QStringView line : QStringView(caption).tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed().left(120).toString();
    }
    return Tr::tr("Untitled");
}

icalcomponent *eventFrom(const Entry &entry, const QList<MediaAsset> &assets, Instant now)
{
    icalcomponent *event = icalcomponent_new_vevent();
    const Instant at = *entry.scheduledAt;
    const QByteArray uid = entry.id.toString().toUtf8();
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(icalUtc(now)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(icalUtc(at)));
    icalcomponent_add_property(event, icalproperty_new_summary(summaryOf(entry.caption).toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_description(entry.caption.toUtf8().constData()));
    for (const QString &label : entry.labels)
        icalcomponent_add_property(event, icalproperty_new_categories(label.toUtf8().constData()));
    icalcomponent_add_property(
        event,
        icalproperty_new_status(entry.state == EntryState::Planned ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE));
    if (entry.caption != entry.caption.trimmed())
        addIcalX(event, kCaption, QUrl::toPercentEncoding(entry.caption));
    if (std::ranges::any_of(entry.labels, [](const QString &label) { return label.contains(u','); }))
        addIcalX(event, kLabels, QUrl::toPercentEncoding(joinedList(entry.labels), "|"));
    addIcalX(event, kZone, entry.timezone);
    if (toMs(at) % 1000 != 0)
        addIcalX(event, kExactTime, toIso(at).toLatin1());
    QByteArrayList channels;
    for (const EntryChannel &part : entry.channels)
        channels.append(QByteArray(word(part.channel).data()));
    if (!channels.isEmpty())
        addIcalX(event, kChannels, channels.join('|'));
    if (!entry.media.isEmpty())
        addIcalX(event, kMedia, portableNames(entry, assets).join(u'|').toLatin1());
    return event;
}

QString xText(icalcomponent *event, const char *name)
{
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), name) == 0)
            return QString::fromUtf8(icalproperty_get_x(property));
    }
    return {};
}

/// What the library must not be given: it frees nested components by recursion, so that depth is a file's way into our
/// stack, and the time it takes for a line grows with the square of its length. Folded lines count as one.
bool isHarmful(const QByteArray &bytes)
{
    constexpr int deepest = 16;            // a calendar, an event, an alarm
    constexpr qsizetype longest = 1 << 20; // the longest caption, every character escaped
    QByteArray unfolded = bytes;
    unfolded.replace('\r', "").replace("\n ", "").replace("\n\t", "");
    int depth = 0;
    for (qsizetype at = 0; at < unfolded.size();) {
        const qsizetype found = unfolded.indexOf('\n', at);
        const qsizetype end = found < 0 ? unfolded.size() : found;
        const QByteArray head = unfolded.mid(at, std::min<qsizetype>(end - at, 40)).trimmed().toUpper();
        if (head.startsWith("BEGIN"))
            ++depth;
        else if (head.startsWith("END") && depth > 0)
            --depth;
        if (depth > deepest || end - at > longest)
            return true;
        at = end + 1;
    }
    return false;
}

/// An IANA id for what TZID says: with a library's prefix, or as Windows calls it.
QByteArray zoneFromTzid(const QByteArray &tzid)
{
    for (QByteArray id = tzid; !id.isEmpty();) {
        if (zoneFromId(id).ok())
            return id;
        const qsizetype slash = id.indexOf('/');
        id = slash < 0 ? QByteArray() : id.mid(slash + 1);
    }
    return QTimeZone::windowsIdToDefaultIanaId(tzid);
}

Result<void> readTime(ImportCandidate &candidate, icalcomponent *event)
{
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype time = start != nullptr ? icalproperty_get_dtstart(start) : icaltime_null_time();
    if (start == nullptr || icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
        return Error{.code = ErrorCode::InvalidTime,
                     .message = Tr::tr("The event has no start (DTSTART) that can be read.")};
    QTime clock(time.hour, time.minute, std::min(time.second, 59));
    if (time.is_date) {
        clock = QTime(9, 0);
        candidate.notes.append({.code = ErrorCode::InvalidTime,
                                .message = Tr::tr("The event lasts a day and has no time, so 09:00 was taken.")});
    }
    const QDate date(time.year, time.month, time.day);
    if (!date.isValid() || !clock.isValid())
        return Error{.code = ErrorCode::InvalidTime, .message = Tr::tr("The event's start is not a date and time.")};
    const WallTime wall = WallTime::from(date, clock);
    const QByteArray ownZone = xText(event, kZone).toUtf8();
    icalparameter *tzid = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    if (tzid != nullptr) {
        const QByteArray named = icalparameter_get_tzid(tzid);
        candidate.wanted.timezone = zoneFromTzid(named);
        if (candidate.wanted.timezone.isEmpty())
            return Error{.code = ErrorCode::InvalidTimezone,
                         .message =
                             Tr::tr("The event's time zone “%1” is not known.").arg(QString::fromUtf8(named).left(60))};
        candidate.wanted.at = wall;
    } else if (icaltime_is_utc(time)) {
        candidate.wanted.timezone = ownZone;
        candidate.wanted.at = instantFromMs(wall.ms);
        if (const auto exact = instantFromIso(xText(event, kExactTime)); exact && toMs(*exact) / 1000 == wall.ms / 1000)
            candidate.wanted.at = *exact;
    } else {
        candidate.wanted.timezone = ownZone;
        candidate.wanted.at = wall;
    }
    return {};
}

Result<void> readEvent(ImportCandidate &candidate, icalcomponent *event)
{
    const char *description = icalcomponent_get_description(event);
    const char *summary = icalcomponent_get_summary(event);
    const bool isOurs = !xText(event, kZone).isEmpty(); // then a missing description is an empty caption
    candidate.wanted.caption = QString::fromUtf8(description != nullptr || isOurs ? description : summary);
    // Believed only where it says the same: another program may have changed the description.
    const QString exactCaption = QUrl::fromPercentEncoding(xText(event, kCaption).toUtf8());
    if (exactCaption.trimmed() == candidate.wanted.caption.trimmed() && !exactCaption.isEmpty())
        candidate.wanted.caption = exactCaption;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY);
         property != nullptr; property = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY)) {
        if (const QString label = QString::fromUtf8(icalproperty_get_categories(property)).trimmed(); !label.isEmpty())
            candidate.wanted.labels.append(label);
    }
    if (const QString exact = xText(event, kLabels); !exact.isEmpty())
        candidate.wanted.labels = splitList(QUrl::fromPercentEncoding(exact.toUtf8()));
    const QStringList channels = xText(event, kChannels).split(u'|', Qt::SkipEmptyParts);
    for (const QString &name : channels) {
        const auto channel = channelFromWord(name.trimmed());
        if (!channel)
            return Error{.code = ErrorCode::InvalidValue,
                         .message = Tr::tr("“%1” is neither ig nor tiktok.").arg(name.left(40))};
        candidate.wanted.channels.append({.channel = *channel});
    }
    candidate.media = xText(event, kMedia).split(u'|', Qt::SkipEmptyParts);
    candidate.mayLackMedia = true; // a calendar file brings back time and caption, wherever it is read
    if (icalcomponent_get_status(event) == ICAL_STATUS_TENTATIVE) {
        candidate.stateWritten = true;
        candidate.wanted.state = EntryState::Draft;
    }
    if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr)
        candidate.notes.append(
            {.code = ErrorCode::InvalidValue, .message = Tr::tr("The event repeats; only its first time was taken.")});
    return readTime(candidate, event);
}

} // namespace

Result<QList<ImportCandidate>> candidatesFromIcs(const QByteArray &bytes, int maxRows)
{
    const Error notOurs{.code = ErrorCode::UnsupportedMediaType,
                        .message = Tr::tr("The file is not a calendar in iCalendar format (UTF-8)."),
                        .hint = Tr::tr("It starts with BEGIN:VCALENDAR.")};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError() || decoded.contains(QChar(u'\0')) ||
        !QStringView(decoded).left(1000).contains("BEGIN:VCALENDAR"_L1, Qt::CaseInsensitive))
        return notOurs;
    if (isHarmful(bytes))
        return notOurs;
    const IcalComponent calendar(
        icalparser_parse_string(bytes.startsWith("\xEF\xBB\xBF") ? bytes.constData() + 3 : bytes.constData()));
    if (!calendar)
        return notOurs;
    QList<ImportCandidate> candidates;
    // Two calendars in one file hang below a common root.
    const bool isRoot = icalcomponent_isa(calendar.get()) == ICAL_XROOT_COMPONENT;
    icalcomponent *one =
        isRoot ? icalcomponent_get_first_component(calendar.get(), ICAL_VCALENDAR_COMPONENT) : calendar.get();
    while (one != nullptr) {
        for (icalcomponent *event = icalcomponent_get_first_component(one, ICAL_VEVENT_COMPONENT); event != nullptr;
             event = icalcomponent_get_next_component(one, ICAL_VEVENT_COMPONENT)) {
            ImportCandidate candidate;
            candidate.row = int(candidates.size()) + 1;
            if (const Result<void> read = readEvent(candidate, event); !read.ok())
                candidate.error = read.error();
            candidates.append(candidate);
            if (candidates.size() > maxRows)
                return Error{.code = ErrorCode::PayloadTooLarge,
                             .message = Tr::tr("The calendar has more than %1 events.").arg(maxRows)};
        }
        one = isRoot ? icalcomponent_get_next_component(calendar.get(), ICAL_VCALENDAR_COMPONENT) : nullptr;
    }
    return candidates;
}

QByteArray icsFrom(const QList<Entry> &entries, const QList<MediaAsset> &media, Instant now)
{
    const IcalComponent calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Kalends//Plan//EN"));
    for (const Entry &entry : entries) {
        if (entry.scheduledAt) // a calendar has no place for what has no time
            icalcomponent_add_component(calendar.get(), eventFrom(entry, media, now));
    }
    return icalText(calendar.get());
}

} // namespace kalends
