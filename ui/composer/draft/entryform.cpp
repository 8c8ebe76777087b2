// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/entryform.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// The merge that turns `before` into `after`: new and changed fields, and null for those that are gone.
QJsonObject mergeBetween(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) != field.value())
            changes.insert(field.key(), field.value());
    }
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (!after.contains(field.key()))
            changes.insert(field.key(), QJsonValue::Null);
    }
    return changes;
}

PlanTime planTime(const std::optional<WallTime> &at)
{
    return at ? PlanTime(*at) : PlanTime();
}

} // namespace

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
    }
    form.labels = entry.labels;
    return form;
}

NewEntry EntryForm::toNewEntry(EntryState wanted) const
{
    NewEntry entry;
    entry.at = planTime(at);
    entry.timezone = timezone;
    entry.state = wanted;
    entry.caption = caption;
    entry.media = media;
    for (const Channel channel : channels)
        entry.channels.append({.channel = channel, .fields = fields.value(channel), .suggested = {}});
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
    if (caption != before.caption)
        patch.caption = caption;
    if (media != before.media)
        patch.media = media;
    if (labels != before.labels)
        patch.labels = labels;
    const bool wordsChanged = patch.caption || patch.media;
    QList<ChannelPatch> parts;
    bool partsChanged = channels != before.channels;
    for (const Channel channel : channels) {
        const QJsonObject had = before.channels.contains(channel) ? before.fields.value(channel) : QJsonObject();
        QJsonObject changes = mergeBetween(had, fields.value(channel));
        // A yes that stands beside changed words was given to these words: it has to be said again.
        if (fields.value(channel).value("consent"_L1).toBool() && (wordsChanged || !changes.isEmpty()))
            changes.insert("consent"_L1, true);
        partsChanged = partsChanged || !changes.isEmpty();
        parts.append({.channel = channel, .fields = changes, .suggested = {}});
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
