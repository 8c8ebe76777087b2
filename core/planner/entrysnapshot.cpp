// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/entrysnapshot.h"

#include "model/json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

Error wrong(const QString &member, const QString &why)
{
    return Error{.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(member, why)};
}

Result<QStringList> texts(const QJsonObject &object, const QString &member)
{
    QStringList list;
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return list;
    if (!value.isArray())
        return wrong(member, Tr::tr("this is not a list"));
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return wrong(member, Tr::tr("one of the list is not a text"));
        list.append(item.toString());
    }
    return list;
}

/// A time, null or left out.
Result<std::optional<Instant>> time(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return std::optional<Instant>();
    const auto instant = value.isString() ? instantFromIso(value.toString()) : std::nullopt;
    if (!instant)
        return wrong(member, Tr::tr("this is not a time in ISO 8601 with an offset, between 1970 and 2199"));
    return instant;
}

Result<EntryChannel> partFrom(const QJsonObject &object)
{
    EntryChannel part;
    const auto channel = channelFromWord(object.value(u"channel"_s).toString());
    if (!channel)
        return wrong(u"channel"_s, Tr::tr("this is neither ig nor tiktok"));
    part.channel = *channel;
    if (const auto account = AccountId::fromString(object.value(u"accountId"_s).toString()))
        part.accountId = *account;
    if (!object.value(u"fields"_s).isObject() && !object.value(u"fields"_s).isUndefined())
        return wrong(u"fields"_s, Tr::tr("this is not an object"));
    part.fields = object.value(u"fields"_s).toObject();
    const auto suggested = texts(object, u"suggested"_s);
    if (!suggested.ok())
        return suggested.error();
    part.suggested = *suggested;
    const auto consent = time(object, u"consentAt"_s);
    if (!consent.ok())
        return consent.error();
    part.consentAt = *consent;
    return part;
}

} // namespace

QString toText(WallTime wall)
{
    QString text = toIso(instantFromMs(wall.ms));
    text.chop(1); // the Z: a wall has no zone
    return text;
}

std::optional<WallTime> wallFromText(const QString &text)
{
    if (instantFromIso(text)) // with an offset it is an instant
        return std::nullopt;
    static const QTimeZone utc("UTC");
    const Result<Instant> asIfUtc = parseTime(text, utc);
    return asIfUtc.ok() ? std::optional(WallTime{toMs(*asIfUtc)}) : std::nullopt;
}

QJsonObject snapshotOf(const Entry &entry)
{
    QJsonArray media;
    for (const MediaId &id : entry.media)
        media.append(id.toString());
    QJsonArray channels;
    for (const EntryChannel &part : entry.channels) {
        QJsonObject object{{u"channel"_s, word(part.channel)},
                           {u"fields"_s, part.fields},
                           {u"suggested"_s, QJsonArray::fromStringList(part.suggested)},
                           {u"consentAt"_s, toJson(part.consentAt)}};
        object.insert(u"accountId"_s,
                      part.accountId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(part.accountId.toString()));
        channels.append(object);
    }
    return {{u"id"_s, entry.id.toString()},
            {u"scheduledAt"_s, toJson(entry.scheduledAt)},
            {u"wallTime"_s, entry.scheduledAt ? QJsonValue(toText(entry.wall)) : QJsonValue(QJsonValue::Null)},
            {u"timezone"_s, QString::fromLatin1(entry.timezone)},
            {u"state"_s, word(entry.state)},
            {u"caption"_s, entry.caption},
            {u"media"_s, media},
            {u"channels"_s, channels},
            {u"labels"_s, QJsonArray::fromStringList(entry.labels)},
            {u"suggested"_s, QJsonArray::fromStringList(entry.suggested)},
            {u"version"_s, entry.version},
            {u"createdAt"_s, toIso(entry.createdAt)},
            {u"updatedAt"_s, toIso(entry.updatedAt)}};
}

Result<Entry> entryFromSnapshot(const QJsonObject &object)
{
    Entry entry;
    const auto id = EntryId::fromString(object.value(u"id"_s).toString());
    if (!id)
        return wrong(u"id"_s, Tr::tr("this is not an id (a UUID in lower case)"));
    entry.id = *id;
    const auto at = time(object, u"scheduledAt"_s);
    if (!at.ok())
        return at.error();
    entry.scheduledAt = *at;
    entry.timezone = object.value(u"timezone"_s).toString().toUtf8();
    const Result<QTimeZone> zone = zoneFromId(entry.timezone);
    if (!zone.ok())
        return zone.error();
    if (entry.scheduledAt) {
        const QJsonValue wall = object.value(u"wallTime"_s);
        const auto meant = wallFromText(wall.toString());
        if (!meant && !wall.isUndefined() && !wall.isNull())
            return wrong(u"wallTime"_s, Tr::tr("this is not a time in ISO 8601 without an offset"));
        // What was meant is believed only where it leads to the instant; a clock shows it otherwise.
        const bool fits = meant && resolve(*meant, *zone).instant == *entry.scheduledAt;
        entry.wall = fits ? *meant : wallTimeAt(*entry.scheduledAt, *zone);
    }
    const auto state = entryStateFromWord(object.value(u"state"_s).toString(u"draft"_s));
    if (!state)
        return wrong(u"state"_s, Tr::tr("this is neither draft nor planned"));
    entry.state = *state;
    entry.caption = object.value(u"caption"_s).toString(u""_s);
    const auto media = texts(object, u"media"_s);
    if (!media.ok())
        return media.error();
    for (const QString &text : *media) {
        const auto medium = MediaId::fromString(text);
        if (!medium)
            return wrong(u"media"_s, Tr::tr("“%1” is not an id").arg(text.left(60)));
        entry.media.append(*medium);
    }
    if (!object.value(u"channels"_s).isArray() && !object.value(u"channels"_s).isUndefined())
        return wrong(u"channels"_s, Tr::tr("this is not a list"));
    const QJsonArray channels = object.value(u"channels"_s).toArray();
    for (const QJsonValue &value : channels) {
        const Result<EntryChannel> part = partFrom(value.toObject());
        if (!part.ok())
            return part.error();
        entry.channels.append(*part);
    }
    const auto labels = texts(object, u"labels"_s);
    if (!labels.ok())
        return labels.error();
    entry.labels = *labels;
    const auto suggested = texts(object, u"suggested"_s);
    if (!suggested.ok())
        return suggested.error();
    entry.suggested = *suggested;
    entry.version = std::max(1, object.value(u"version"_s).toInt(1));
    const auto created = time(object, u"createdAt"_s);
    const auto updated = time(object, u"updatedAt"_s);
    if (!created.ok() || !updated.ok())
        return created.ok() ? updated.error() : created.error();
    entry.createdAt = created->value_or(Instant{});
    entry.updatedAt = updated->value_or(Instant{});
    return entry;
}

} // namespace kalends
