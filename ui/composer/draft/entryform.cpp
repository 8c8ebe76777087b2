// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/entryform.h"

#include <QSet>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

PlanTime planTime(const std::optional<WallTime> &at)
{
    return at ? PlanTime(*at) : PlanTime();
}

QJsonObject fieldsOf(const EntryForm &form, Channel channel)
{
    return form.channels.contains(channel) ? form.fields.value(channel) : QJsonObject();
}

QStringList marksOf(const EntryForm &form, Channel channel)
{
    return form.channels.contains(channel) ? form.channelSuggested.value(channel) : QStringList();
}

QSet<QString> namesOf(const QJsonObject &a, const QJsonObject &b)
{
    QSet<QString> names;
    for (const QJsonObject *object : {&a, &b}) {
        for (auto field = object->begin(); field != object->end(); ++field)
            names.insert(field.key());
    }
    return names;
}

/// What makes `before` into `after`: new and changed fields, those whose mark came or went, and null for what is gone.
ChannelPatch patchBetween(const EntryForm &before, const EntryForm &after, Channel channel)
{
    ChannelPatch patch{.channel = channel, .fields = {}, .suggested = {}};
    const QJsonObject had = fieldsOf(before, channel);
    const QJsonObject has = fieldsOf(after, channel);
    const QStringList hadMarks = marksOf(before, channel);
    const QStringList marks = marksOf(after, channel);
    for (const QString &name : namesOf(had, has)) {
        const bool drafted = marks.contains(name);
        if (had.value(name) == has.value(name) && hadMarks.contains(name) == drafted)
            continue;
        patch.fields.insert(name, has.contains(name) ? has.value(name) : QJsonValue(QJsonValue::Null));
        if (drafted && has.contains(name))
            patch.suggested.append(name);
    }
    patch.suggested.sort();
    return patch;
}

} // namespace

bool operator==(const EntryForm &a, const EntryForm &b)
{
    return a.id == b.id && a.version == b.version && a.state == b.state && a.at == b.at && a.timezone == b.timezone &&
           a.caption == b.caption && a.suggested == b.suggested && a.media == b.media && a.labels == b.labels &&
           a.channels == b.channels && std::all_of(a.channels.begin(), a.channels.end(), [&a, &b](Channel channel) {
               return a.fields.value(channel) == b.fields.value(channel) &&
                      a.channelSuggested.value(channel) == b.channelSuggested.value(channel);
           });
}

EntryForm EntryForm::of(const Entry &entry)
{
    EntryForm form;
    form.id = entry.id;
    form.version = entry.version;
    form.state = entry.state;
    if (entry.scheduledAt)
        form.at = entry.wall;
    form.timezone = entry.timezone;
    form.caption = entry.caption;
    form.media = entry.media;
    for (const EntryChannel &part : entry.channels) {
        form.channels.append(part.channel);
        form.fields.insert(part.channel, part.fields);
        for (const QString &name : part.suggested)
            form.setMark(part.channel, name, true);
    }
    form.labels = entry.labels;
    form.suggested = entry.suggested;
    return form;
}

NewEntry EntryForm::toNewEntry(EntryState wanted) const
{
    NewEntry entry;
    entry.at = planTime(at);
    entry.timezone = timezone;
    entry.state = wanted;
    entry.caption = caption;
    entry.suggested = suggested;
    entry.media = media;
    for (const Channel channel : channels)
        entry.channels.append(
            {.channel = channel, .fields = fields.value(channel), .suggested = channelSuggested.value(channel)});
    entry.labels = labels;
    return entry;
}

EntryPatch EntryForm::changesFrom(const EntryForm &before, EntryState wanted) const
{
    EntryPatch patch;
    if (at != before.at || timezone != before.timezone) {
        patch.at = planTime(at);
        if (timezone != before.timezone)
            patch.timezone = timezone;
    }
    if (wanted != before.state)
        patch.state = wanted;
    if (caption != before.caption || suggested != before.suggested) {
        patch.caption = caption;
        patch.suggested = suggested;
    }
    if (media != before.media)
        patch.media = media;
    if (labels != before.labels)
        patch.labels = labels;
    const bool wordsChanged = caption != before.caption || patch.media;
    QList<ChannelPatch> parts;
    bool partsChanged = channels != before.channels;
    for (const Channel channel : channels) {
        ChannelPatch part = patchBetween(before, *this, channel);
        // A yes that stands beside changed words was given to these words: it has to be said again.
        if (fields.value(channel).value("consent"_L1).toBool() && (wordsChanged || !part.fields.isEmpty()))
            part.fields.insert("consent"_L1, true);
        partsChanged = partsChanged || !part.fields.isEmpty();
        parts.append(part);
    }
    if (partsChanged)
        patch.channels = parts;
    return patch;
}

Entry EntryForm::asEntry(EntryState wanted, const QList<Account> &accounts) const
{
    Entry entry;
    entry.id = id;
    entry.version = version;
    entry.state = wanted;
    entry.timezone = timezone;
    entry.caption = caption;
    entry.suggested = suggested;
    entry.media = media;
    entry.labels = labels;
    if (const auto zone = zoneFromId(timezone); at && zone.ok()) {
        entry.wall = *at;
        entry.scheduledAt = resolve(*at, *zone).instant;
    }
    for (const Channel channel : channels) {
        EntryChannel part;
        part.channel = channel;
        part.fields = fields.value(channel);
        part.suggested = channelSuggested.value(channel);
        for (const Account &account : accounts) {
            if (account.channel == channel)
                part.accountId = account.id;
        }
        entry.channels.append(part);
    }
    return entry;
}

void EntryForm::setField(Channel channel, const QString &name, const QJsonValue &value)
{
    QJsonObject &object = fields[channel];
    if (value.isNull() || value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

void EntryForm::setMark(Channel channel, const QString &name, bool drafted)
{
    QStringList marks = channelSuggested.value(channel);
    if (marks.contains(name) == drafted)
        return;
    if (drafted)
        marks.append(name);
    else
        marks.removeAll(name);
    marks.sort();
    if (marks.isEmpty())
        channelSuggested.remove(channel);
    else
        channelSuggested.insert(channel, marks);
}

bool EntryForm::isBlank() const
{
    return caption.trimmed().isEmpty() && media.isEmpty() && labels.isEmpty() &&
           std::all_of(fields.begin(), fields.end(), [](const QJsonObject &object) { return object.isEmpty(); });
}

QStringList labelsFromText(const QString &text)
{
    QStringList labels;
    for (const QString &part : text.split(u',')) {
        const QString label = part.trimmed();
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

} // namespace kalends
