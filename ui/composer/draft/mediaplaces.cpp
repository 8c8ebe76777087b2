// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/mediaplaces.h"

#include "model/mediaedit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// Keeps the field's absence an absence.
void setOrRemove(QJsonObject &fields, QLatin1String name, const QJsonValue &value)
{
    if (value.isNull() || (value.isArray() && value.toArray().isEmpty()))
        fields.remove(name);
    else
        fields.insert(name, value);
}

/// Without empty ones behind the last text; null when there is none at all.
QJsonValue altTextField(QStringList texts)
{
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromStringList(texts));
}

QJsonValue altTextsAfter(const QJsonValue &value, const QList<MediaId> &before, const QList<MediaId> &after)
{
    const QStringList texts = altTextsOf(value);
    QStringList moved;
    for (const MediaId &id : after) {
        const qsizetype place = before.indexOf(id);
        moved.append(place >= 0 ? texts.value(place) : QString());
    }
    return altTextField(moved);
}

QJsonValue tagsAfter(const QJsonValue &value, const QList<MediaId> &before, const QList<MediaId> &after)
{
    QJsonArray moved;
    for (const QJsonValue &tag : value.toArray()) {
        const qsizetype place = tag.isObject() ? tag[u"media_index"].toInt(0) : 0;
        const qsizetype now = place >= 0 && place < before.size() ? after.indexOf(before.at(place)) : -1;
        if (now < 0)
            continue;
        if (!tag.isObject() && now == 0) {
            moved.append(tag);
            continue;
        }
        QJsonObject object = tag.isObject() ? tag.toObject() : QJsonObject{{u"username"_s, tag.toString()}};
        object.insert(u"media_index"_s, now);
        moved.append(object);
    }
    return moved;
}

QJsonValue coverAfter(const QJsonValue &value, const QList<MediaId> &before, const QList<MediaId> &after)
{
    const qsizetype place = value.toInt(0);
    const qsizetype now = place >= 0 && place < before.size() ? after.indexOf(before.at(place)) : -1;
    return now > 0 ? QJsonValue(now) : QJsonValue(QJsonValue::Null);
}

QJsonValue editsAfter(const QJsonObject &fields, const QList<MediaId> &after)
{
    QList<MediaEdit> edits = mediaEdits(fields);
    edits.removeIf([&after](const MediaEdit &edit) { return !after.contains(edit.media); });
    return toJson(edits);
}

} // namespace

QStringList altTextsOf(const QJsonValue &field)
{
    if (field.isString())
        return {field.toString()};
    QStringList texts;
    for (const QJsonValue &text : field.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonValue withAltText(const QJsonValue &field, qsizetype index, const QString &text)
{
    QStringList texts = altTextsOf(field);
    while (texts.size() <= index)
        texts.append(QString());
    texts[index] = text;
    return altTextField(texts);
}

QJsonObject fieldsAfter(Channel channel, const QJsonObject &fields, const QList<MediaId> &before,
                        const QList<MediaId> &after)
{
    QJsonObject changed = fields;
    if (before.isEmpty() || before == after)
        return changed;
    if (fields.contains("media_edits"_L1))
        setOrRemove(changed, "media_edits"_L1, editsAfter(fields, after));
    if (fields.contains("cover_offset_ms"_L1) && before.first() != after.value(0))
        changed.remove("cover_offset_ms"_L1);
    if (channel == Channel::Instagram) {
        if (fields.contains("alt_text"_L1))
            setOrRemove(changed, "alt_text"_L1, altTextsAfter(fields[u"alt_text"], before, after));
        if (fields.contains("user_tags"_L1))
            setOrRemove(changed, "user_tags"_L1, tagsAfter(fields[u"user_tags"], before, after));
    } else if (fields.contains("photo_cover_index"_L1)) {
        setOrRemove(changed, "photo_cover_index"_L1, coverAfter(fields[u"photo_cover_index"], before, after));
    }
    return changed;
}

} // namespace kalends
