// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/entryform.h"

#include <QJsonArray>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

QJsonObject partOf(const EntryForm &form, Channel channel)
{
    return {{u"on"_s, form.channels.contains(channel)},
            {u"fields"_s, form.fields.value(channel)},
            {u"suggested"_s, QJsonArray::fromStringList(form.channelSuggested.value(channel))}};
}

} // namespace

QJsonObject toJson(const EntryForm &form)
{
    QJsonArray media;
    for (const MediaId &id : form.media)
        media.append(id.toString());
    QJsonObject parts;
    for (const Channel channel : kChannels)
        parts.insert(word(channel), partOf(form, channel));
    QJsonObject object{{u"id"_s, form.id.toString()},
                       {u"version"_s, form.version},
                       {u"state"_s, word(form.state)},
                       {u"timezone"_s, QString::fromUtf8(form.timezone)},
                       {u"caption"_s, form.caption},
                       {u"suggested"_s, QJsonArray::fromStringList(form.suggested)},
                       {u"media"_s, media},
                       {u"channels"_s, parts},
                       {u"labels"_s, QJsonArray::fromStringList(form.labels)}};
    if (form.at)
        object.insert(u"wallMs"_s, form.at->ms);
    return object;
}

std::optional<EntryForm> entryFormFromJson(const QJsonObject &object)
{
    EntryForm form;
    const QString id = object[u"id"].toString();
    const auto known = EntryId::fromString(id);
    const auto state = entryStateFromWord(object[u"state"].toString());
    if ((!known && !id.isEmpty()) || !state || !object[u"channels"].isObject())
        return std::nullopt;
    if (known)
        form.id = *known;
    form.version = object[u"version"].toInt(1);
    form.state = *state;
    form.timezone = object[u"timezone"].toString().toUtf8();
    form.caption = object[u"caption"].toString();
    form.suggested = textsOf(object[u"suggested"]);
    form.labels = textsOf(object[u"labels"]);
    if (object[u"wallMs"].isDouble())
        form.at = WallTime{object[u"wallMs"].toInteger()};
    for (const QString &text : textsOf(object[u"media"])) {
        const auto medium = MediaId::fromString(text);
        if (!medium)
            return std::nullopt;
        form.media.append(*medium);
    }
    for (const Channel channel : kChannels) {
        const QJsonObject part = object[u"channels"][word(channel)].toObject();
        if (part[u"on"].toBool())
            form.channels.append(channel);
        if (const QJsonObject fields = part[u"fields"].toObject(); !fields.isEmpty())
            form.fields.insert(channel, fields);
        for (const QString &name : textsOf(part[u"suggested"]))
            form.setMark(channel, name, true);
    }
    return form;
}

} // namespace kalends
