// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/json.h"
#include "planner/entrysnapshot.h"
#include "planner/plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

constexpr std::array kWritable{"scheduledAt"_L1, "timezone"_L1, "state"_L1,  "caption"_L1,
                               "media"_L1,       "channels"_L1, "labels"_L1, "suggested"_L1};
/// Computed by us, so ignored: an entry as read may be sent back.
constexpr std::array kComputed{"id"_L1,   "wallTime"_L1, "readiness"_L1, "readinessIssues"_L1,
                               "jobs"_L1, "version"_L1,  "createdAt"_L1, "updatedAt"_L1};

Error wrong(const QString &member, const QString &why, const QString &hint = {})
{
    return Error{.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(member, why), .hint = hint};
}

template <class Names> bool has(const Names &names, const QString &name)
{
    return std::ranges::any_of(names, [&name](QLatin1String one) { return one == name; });
}

template <class Known, class Ignored>
Result<void> checkMembers(const QJsonObject &body, const Known &known, const Ignored &ignored)
{
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (has(known, member.key()) || has(ignored, member.key()))
            continue;
        QStringList names;
        for (const QLatin1String name : known)
            names.append(name);
        return Error{.code = ErrorCode::UnknownField,
                     .message = Tr::tr("“%1” is not known here.").arg(member.key().left(60)),
                     .hint = Tr::tr("Known are %1.").arg(names.join(u", "_s))};
    }
    return {};
}

Result<QString> textAt(const QString &member, const QJsonValue &value)
{
    if (!value.isString())
        return wrong(member, Tr::tr("this is not a text"));
    return value.toString();
}

Result<QStringList> textsAt(const QString &member, const QJsonValue &value)
{
    if (!value.isArray())
        return wrong(member, Tr::tr("this is not a list of texts"));
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const Result<QString> text = textAt(member, item);
        if (!text.ok())
            return text.error();
        texts.append(*text);
    }
    return texts;
}

Result<PlanTime> planTimeAt(const QString &member, const QJsonValue &value)
{
    if (value.isNull())
        return PlanTime();
    const Result<QString> text = textAt(member, value);
    if (!text.ok())
        return text.error();
    if (const auto instant = instantFromIso(*text))
        return PlanTime(*instant);
    if (const auto wall = wallFromText(*text))
        return PlanTime(*wall);
    static const QTimeZone utc("UTC");
    Error error = parseTime(*text, utc).error(); // it has the words
    error.message = member + u": "_s + error.message;
    return error;
}

Result<Instant> instantAt(const QString &member, const QJsonValue &value)
{
    const Result<QString> text = textAt(member, value);
    if (!text.ok())
        return text.error();
    Result<Instant> instant = parseTime(*text, QTimeZone(systemZoneId()));
    if (instant.ok())
        return instant;
    Error error = instant.error();
    error.message = member + u": "_s + error.message;
    return error;
}

/// Ids, or the media objects of an entry as read.
Result<QList<MediaId>> mediaAt(const QJsonValue &value)
{
    const QString member = u"media"_s;
    if (!value.isArray())
        return wrong(member, Tr::tr("this is not a list of ids"));
    QList<MediaId> media;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QString text = item.isObject() ? item.toObject().value(u"id"_s).toString() : item.toString();
        const auto id = MediaId::fromString(text);
        if (!id)
            return wrong(member, Tr::tr("“%1” is not the id of a picture or clip").arg(text.left(60)),
                         Tr::tr("Add the file first, then use the id that this gives."));
        media.append(*id);
    }
    return media;
}

Result<ChannelPatch> channelFrom(const QJsonValue &value)
{
    constexpr std::array known{"channel"_L1, "fields"_L1, "suggested"_L1};
    constexpr std::array computed{"accountId"_L1, "consentAt"_L1};
    const QJsonObject object = value.isString() ? QJsonObject{{u"channel"_s, value}} : value.toObject();
    if (object.isEmpty())
        return wrong(u"channels"_s, Tr::tr("one of the list is not an object with a channel"));
    KALENDS_TRY(checkMembers(object, known, computed));
    const QString name = object.value(u"channel"_s).toString();
    const auto channel = channelFromWord(name);
    if (!channel)
        return wrong(u"channels"_s, Tr::tr("“%1” is not a channel").arg(name.left(60)),
                     Tr::tr("There are ig and tiktok."));
    ChannelPatch patch{.channel = *channel};
    const QJsonValue fields = object.value(u"fields"_s);
    if (!fields.isUndefined() && !fields.isNull() && !fields.isObject())
        return wrong(u"channels"_s, Tr::tr("fields of %1 is not an object").arg(name));
    patch.fields = fields.toObject();
    if (const QJsonValue suggested = object.value(u"suggested"_s); !suggested.isUndefined()) {
        const Result<QStringList> names = textsAt(u"suggested"_s, suggested);
        if (!names.ok())
            return names.error();
        for (const QString &field : *names) {
            if (patch.fields.contains(field)) // the mark of a field that is not sent stays as it is
                patch.suggested.append(field);
        }
    }
    return patch;
}

Result<void> readMember(EntryPatch &patch, const QString &name, const QJsonValue &value)
{
    if (name == "scheduledAt"_L1) {
        const Result<PlanTime> at = planTimeAt(name, value);
        if (!at.ok())
            return at.error();
        patch.at = *at;
    } else if (name == "timezone"_L1) {
        const Result<QString> zone = textAt(name, value);
        if (!zone.ok())
            return zone.error();
        patch.timezone = zone->toUtf8();
    } else if (name == "state"_L1) {
        const auto state = entryStateFromWord(value.toString());
        if (!state)
            return wrong(name, Tr::tr("this is neither draft nor planned"));
        patch.state = *state;
    } else if (name == "caption"_L1) {
        const Result<QString> caption = textAt(name, value);
        if (!caption.ok())
            return caption.error();
        patch.caption = *caption;
    } else if (name == "media"_L1) {
        const Result<QList<MediaId>> media = mediaAt(value);
        if (!media.ok())
            return media.error();
        patch.media = *media;
    } else if (name == "labels"_L1) {
        const Result<QStringList> labels = textsAt(name, value);
        if (!labels.ok())
            return labels.error();
        patch.labels = *labels;
    } else if (name == "suggested"_L1) {
        const Result<QStringList> marks = textsAt(name, value);
        if (!marks.ok())
            return marks.error();
        patch.suggested = *marks;
    } else if (name == "channels"_L1) {
        if (!value.isArray())
            return wrong(name, Tr::tr("this is not a list"));
        QList<ChannelPatch> channels;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            const Result<ChannelPatch> channel = channelFrom(item);
            if (!channel.ok())
                return channel.error();
            channels.append(*channel);
        }
        patch.channels = channels;
    }
    return {};
}

QJsonArray idsOf(const QList<EntryId> &ids)
{
    QJsonArray array;
    for (const EntryId &id : ids)
        array.append(id.toString());
    return array;
}

QJsonArray refusalsOf(const QList<Refusal> &refusals)
{
    QJsonArray array;
    for (const Refusal &refusal : refusals) {
        array.append(QJsonObject{{u"id"_s, refusal.id.toString()},
                                 {u"reason"_s, word(refusal.error.code)},
                                 {u"message"_s, refusal.error.message},
                                 {u"hint"_s, refusal.error.hint}});
    }
    return array;
}

QJsonValue undoIdOf(const UndoId &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

} // namespace

Result<EntryPatch> entryPatchFromJson(const QJsonObject &body)
{
    KALENDS_TRY(checkMembers(body, kWritable, kComputed));
    EntryPatch patch;
    for (auto member = body.begin(); member != body.end(); ++member)
        KALENDS_TRY(readMember(patch, member.key(), member.value()));
    if (!patch.caption) // the mark of a caption that is not sent stays as it is
        patch.suggested.clear();
    return patch;
}

Result<NewEntry> newEntryFromJson(const QJsonObject &body)
{
    const Result<EntryPatch> patch = entryPatchFromJson(body);
    if (!patch.ok())
        return patch.error();
    NewEntry entry;
    entry.at = patch->at.value_or(PlanTime());
    entry.timezone = patch->timezone.value_or(QByteArray());
    entry.state = patch->state.value_or(EntryState::Draft);
    entry.caption = patch->caption.value_or(u""_s);
    entry.media = patch->media.value_or(QList<MediaId>());
    entry.channels = patch->channels.value_or(QList<ChannelPatch>());
    entry.labels = patch->labels.value_or(QStringList());
    entry.suggested = patch->suggested;
    return entry;
}

Result<ShiftRequest> shiftRequestFromJson(const QJsonObject &body)
{
    KALENDS_TRY(checkMembers(body, std::array{"ids"_L1, "range"_L1, "after"_L1, "by"_L1, "dryRun"_L1},
                             std::array<QLatin1String, 0>()));
    ShiftRequest request;
    if (const QJsonValue ids = body.value(u"ids"_s); !ids.isUndefined()) {
        const Result<QStringList> texts = textsAt(u"ids"_s, ids);
        if (!texts.ok())
            return texts.error();
        for (const QString &text : *texts) {
            const auto id = EntryId::fromString(text);
            if (!id)
                return wrong(u"ids"_s, Tr::tr("“%1” is not the id of an entry").arg(text.left(60)));
            request.ids.append(*id);
        }
        if (request.ids.isEmpty())
            return wrong(u"ids"_s, Tr::tr("the list is empty"));
    }
    if (const QJsonValue range = body.value(u"range"_s); !range.isUndefined()) {
        KALENDS_TRY(checkMembers(range.toObject(), std::array{"from"_L1, "to"_L1}, std::array<QLatin1String, 0>()));
        const Result<Instant> from = instantAt(u"range.from"_s, range[u"from"]);
        const Result<Instant> to = instantAt(u"range.to"_s, range[u"to"]);
        if (!from.ok() || !to.ok())
            return from.ok() ? to.error() : from.error();
        request.from = *from;
        request.to = *to;
    }
    if (const QJsonValue after = body.value(u"after"_s); !after.isUndefined()) {
        const Result<Instant> instant = instantAt(u"after"_s, after);
        if (!instant.ok())
            return instant.error();
        request.after = *instant;
    }
    const Result<QString> by = textAt(u"by"_s, body.value(u"by"_s));
    if (!by.ok())
        return by.error();
    const Result<ShiftAmount> amount = shiftAmountFromText(*by);
    if (!amount.ok())
        return amount.error();
    request.by = *amount;
    const QJsonValue dryRun = body.value(u"dryRun"_s);
    if (!dryRun.isUndefined() && !dryRun.isBool())
        return wrong(u"dryRun"_s, Tr::tr("this is neither true nor false"));
    request.dryRun = dryRun.toBool();
    return request;
}

QJsonObject toJson(const ShiftResult &result)
{
    QJsonArray moved;
    for (const ShiftedEntry &entry : result.moved) {
        moved.append(
            QJsonObject{{u"id"_s, entry.id.toString()}, {u"from"_s, toIso(entry.from)}, {u"to"_s, toIso(entry.to)}});
    }
    QJsonArray collisions;
    for (const Collision &collision : result.collisions)
        collisions.append(QJsonObject{{u"id"_s, collision.id.toString()}, {u"with"_s, collision.with.toString()}});
    QJsonArray clockChanges;
    for (const ClockChange &change : result.clockChanges) {
        clockChanges.append(QJsonObject{{u"id"_s, change.id.toString()},
                                        {u"kind"_s, change.kind == WallKind::Skipped ? u"skipped"_s : u"twice"_s},
                                        {u"wallTime"_s, toText(change.wanted)},
                                        {u"at"_s, toIso(change.at)}});
    }
    return {{u"moved"_s, moved},           {u"refused"_s, refusalsOf(result.refused)},
            {u"collisions"_s, collisions}, {u"clockChanges"_s, clockChanges},
            {u"dryRun"_s, result.dryRun},  {u"undoId"_s, undoIdOf(result.undoId)}};
}

QJsonObject toJson(const ChangeResult &result)
{
    return {{u"changed"_s, idsOf(result.changed)},
            {u"refused"_s, refusalsOf(result.refused)},
            {u"undoId"_s, undoIdOf(result.undoId)}};
}

QJsonObject toJson(const UndoRecord &record)
{
    return {{u"id"_s, record.id.toString()},
            {u"name"_s, record.name},
            {u"createdAt"_s, toIso(record.createdAt)},
            {u"undoneAt"_s, toJson(record.undoneAt)}};
}

QJsonObject toJson(const UndoResult &result)
{
    return {{u"record"_s, toJson(result.record)},
            {u"restored"_s, idsOf(result.restored)},
            {u"left"_s, refusalsOf(result.left)}};
}

} // namespace kalends
