// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/icsfeed.h"

#include "planner/icalparts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

QString textOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Published:
        return Tr::tr("Published");
    case Readiness::Ready:
        return Tr::tr("Ready");
    case Readiness::Draft:
        return Tr::tr("Draft");
    case Readiness::PublishingDisabled:
        return Tr::tr("Publishing is off");
    case Readiness::Publishing:
        return Tr::tr("Being published");
    case Readiness::FailedRetry:
        return Tr::tr("Failed, will be tried again");
    case Readiness::MissingFields:
        return Tr::tr("Something is missing");
    case Readiness::InvalidMedia:
        return Tr::tr("The media do not fit");
    case Readiness::MissingMedia:
        return Tr::tr("Media are missing");
    case Readiness::AccountMissing:
        return Tr::tr("No account is linked");
    case Readiness::TokenExpired:
        return Tr::tr("The account has to be linked again");
    case Readiness::NeedsAttention:
        break;
    }
    return Tr::tr("Needs attention");
}

QByteArray summaryOf(const EntryTile &tile)
{
    const QString title = tile.title.isEmpty() ? Tr::tr("Untitled") : tile.title;
    return title.toUtf8();
}

QByteArray descriptionOf(const EntryTile &tile)
{
    QStringList channels;
    for (const Channel channel : tile.channels)
        channels.append(displayName(channel));
    const QString where = channels.isEmpty() ? Tr::tr("No channel") : channels.join(u", "_s);
    return (where + u'\n' + textOf(tile.readiness)).toUtf8();
}

icalcomponent *eventFrom(const EntryTile &tile, Instant stamp)
{
    icalcomponent *event = icalcomponent_new_vevent();
    const QByteArray uid = tile.id.toString().toUtf8() + "@kalends";
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(icalUtc(stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(icalUtc(*tile.scheduledAt)));
    icalcomponent_add_property(event, icalproperty_new_summary(summaryOf(tile).constData()));
    icalcomponent_add_property(event, icalproperty_new_description(descriptionOf(tile).constData()));
    for (const QString &label : tile.labels)
        icalcomponent_add_property(event, icalproperty_new_categories(label.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_sequence(tile.version));
    icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // it takes nobody's time
    return event;
}

} // namespace

QByteArray feedFrom(const QList<EntryTile> &tiles, Instant stamp)
{
    const QByteArray name = Tr::tr("Kalends").toUtf8();
    const IcalComponent calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Kalends//Feed//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_name(name.constData()));
    addIcalX(calendar.get(), "X-WR-CALNAME", name); // what programs read that know no RFC 7986
    addIcalX(calendar.get(), "X-PUBLISHED-TTL", "PT15M");
    for (const EntryTile &tile : tiles) {
        if (tile.scheduledAt && tile.state == EntryState::Planned)
            icalcomponent_add_component(calendar.get(), eventFrom(tile, stamp));
    }
    return icalText(calendar.get());
}

} // namespace kalends
