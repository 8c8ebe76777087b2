// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/assistantjson.h"

#include "model/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kMostSaved = 200;
constexpr qint64 kLongestDays = 366;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray wordsOf(const QList<Channel> &channels)
{
    QJsonArray words;
    for (const Channel channel : channels)
        words.append(QString(word(channel)));
    return words;
}

Error wrong(const QString &member, const QString &why, const QString &hint = {})
{
    return {.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(member, why), .hint = hint};
}

Result<QString> textAt(const QJsonObject &body, const QString &member, int longest)
{
    const QJsonValue value = body.value(member);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString() || value.toString().size() > longest)
        return wrong(member, Texts::tr("this is not a text of at most %1 characters").arg(longest));
    return value.toString();
}

Result<QList<Channel>> channelsAt(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"channels"_s);
    if (value.isUndefined() || value.isNull())
        return QList<Channel>(kChannels.begin(), kChannels.end());
    QList<Channel> channels;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list) {
        const auto channel = channelFromWord(item.toString());
        if (!channel)
            return wrong(u"channels"_s, Texts::tr("“%1” is not a channel").arg(item.toString().left(40)),
                         Texts::tr("There are ig and tiktok."));
        if (!channels.contains(*channel))
            channels.append(*channel);
    }
    if (channels.isEmpty())
        return wrong(u"channels"_s, Texts::tr("name one at least"), Texts::tr("There are ig and tiktok."));
    return channels;
}

/// A time, or a day: its beginning, or (at the end of a stretch) the beginning of the next.
Result<Instant> edgeAt(const QJsonObject &body, const QString &member, const QTimeZone &zone, bool isEnd)
{
    const QString text = body.value(member).toString();
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid() && day.year() >= 1970 && day.year() < 2199)
        return resolve(WallTime::from(isEnd ? day.addDays(1) : day, QTime(0, 0)), zone).instant;
    auto instant = parseTime(text, zone);
    if (instant.ok())
        return instant;
    Error error = instant.error();
    error.message = member + u": "_s + error.message;
    return error;
}

Result<NewEntry> entryFromProposal(const QJsonValue &value, int index)
{
    const QString name = u"proposals[%1]"_s.arg(index);
    if (!value.isObject())
        return wrong(name, Texts::tr("this is not an object"));
    const QJsonObject object = value.toObject();
    const auto at = instantFromIso(object.value(u"scheduledAt"_s).toString());
    if (!at)
        return wrong(name + u".scheduledAt"_s, Texts::tr("this is not a time in ISO 8601 with an offset"));
    const auto channels = channelsAt(object);
    if (!channels.ok())
        return wrong(name, channels.error().message, channels.error().hint);
    const auto idea = textAt(object, u"idea"_s, 1000);
    const auto caption = textAt(object, u"caption"_s, kMaxCaption);
    const auto zone = textAt(object, u"timezone"_s, 100);
    for (const auto *text : {&idea, &caption, &zone}) {
        if (!text->ok())
            return wrong(name, text->error().message);
    }
    return entryFrom(Proposal{.id = {},
                              .scheduledAt = *at,
                              .timezone = zone->toUtf8(),
                              .channels = *channels,
                              .idea = *idea,
                              .caption = *caption,
                              .reason = {},
                              .model = {}});
}

} // namespace

QJsonObject toJson(const Suggestion &suggestion)
{
    return {{u"channel"_s, suggestion.channel ? QJsonValue(QString(word(*suggestion.channel))) : QJsonValue()},
            {u"field"_s, suggestion.field},
            {u"value"_s, suggestion.value},
            {u"source"_s, QString(word(suggestion.source))},
            {u"model"_s, textOrNull(suggestion.model)}};
}

QJsonObject toJson(const Proposal &proposal)
{
    return {{u"id"_s, proposal.id},
            {u"scheduledAt"_s, toIso(proposal.scheduledAt)},
            {u"timezone"_s, QString::fromUtf8(proposal.timezone)},
            {u"channels"_s, wordsOf(proposal.channels)},
            {u"idea"_s, proposal.idea},
            {u"caption"_s, proposal.caption},
            {u"reason"_s, proposal.reason},
            {u"source"_s, QString(word(proposal.source))},
            {u"model"_s, textOrNull(proposal.model)}};
}

QJsonObject toJson(const ProviderReport &report)
{
    QJsonArray checks;
    for (const ProviderCheck &check : report.checks)
        checks.append(QJsonObject{{u"subject"_s, QString(word(check.subject))},
                                  {u"verdict"_s, QString(word(check.verdict))},
                                  {u"message"_s, check.words}});
    return {{u"usable"_s, report.usable()},
            {u"checks"_s, checks},
            {u"models"_s, QJsonArray::fromStringList(report.models)}};
}

Result<CalendarRequest> calendarRequestFromJson(const QJsonObject &body, Instant now)
{
    CalendarRequest request;
    const auto zone = textAt(body, u"timezone"_s, 100);
    if (!zone.ok())
        return zone.error();
    request.timezone = zone->isEmpty() ? systemZoneId() : zone->toUtf8();
    const auto known = zoneFromId(request.timezone);
    if (!known.ok())
        return known.error();
    const auto goals = textAt(body, u"goals"_s, 4000);
    if (!goals.ok())
        return goals.error();
    request.goals = *goals;
    const auto cadence = textAt(body, u"cadence"_s, 200);
    if (!cadence.ok())
        return cadence.error();
    const auto often = cadenceFromText(cadence->isEmpty() ? u"3 per week"_s : *cadence);
    if (!often.ok())
        return often.error();
    request.cadence = *often;
    const auto channels = channelsAt(body);
    if (!channels.ok())
        return channels.error();
    request.channels = *channels;
    const auto from = body.contains(u"from"_s) ? edgeAt(body, u"from"_s, *known, false) : Result<Instant>(now);
    if (!from.ok())
        return from.error();
    const auto to = body.contains(u"to"_s) ? edgeAt(body, u"to"_s, *known, true)
                                           : Result<Instant>(std::max(now, *from) + std::chrono::days(7));
    if (!to.ok())
        return to.error();
    if (*to - *from > std::chrono::days(kLongestDays))
        return wrong(u"to"_s, Texts::tr("a plan covers a year at most"));
    request.from = *from;
    request.to = *to;
    return request;
}

NewEntry entryFrom(const Proposal &proposal)
{
    NewEntry entry;
    entry.at = proposal.scheduledAt;
    entry.timezone = proposal.timezone;
    entry.caption = proposal.caption.isEmpty() ? proposal.idea : proposal.caption;
    if (!entry.caption.isEmpty()) // a person said yes to the post, and has its words still to look at
        entry.suggested = {u"caption"_s};
    for (const Channel channel : proposal.channels)
        entry.channels.append(ChannelPatch{.channel = channel, .fields = {}, .suggested = {}});
    return entry;
}

Result<QList<NewEntry>> entriesFromProposals(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"proposals"_s);
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty() || list.size() > kMostSaved)
        return wrong(u"proposals"_s, Texts::tr("this is not a list of 1 to %1 proposals").arg(kMostSaved));
    QList<NewEntry> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto entry = entryFromProposal(list.at(i), int(i));
        if (!entry.ok())
            return entry.error();
        entries.append(*entry);
    }
    return entries;
}

} // namespace kalends
