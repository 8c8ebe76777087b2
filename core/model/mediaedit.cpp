// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/mediaedit.h"

#include "model/cropgeometry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::MediaEdits)
};

constexpr auto kMedia = "media"_L1;
constexpr auto kRotation = "rotation"_L1;
constexpr auto kCrop = "crop"_L1;
constexpr auto kTrimStart = "trim_start_ms"_L1;
constexpr auto kTrimEnd = "trim_end_ms"_L1;
constexpr auto kResult = "result"_L1;
constexpr std::array kKeys{kMedia, kRotation, kCrop, kTrimStart, kTrimEnd, kResult};
constexpr std::array kCropKeys{"x"_L1, "y"_L1, "width"_L1, "height"_L1};

constexpr qsizetype kMostEdits = 100;
constexpr double kMostTrimMs = 24 * 3600 * 1000.0;
constexpr double kEdge = 1e-6; ///< what rounding in decimal text may add to 1

template <std::size_t Size> bool isOneOf(const QString &key, const std::array<QLatin1String, Size> &keys)
{
    return std::ranges::any_of(keys, [&](QLatin1String known) { return key == known; });
}

template <std::size_t Size> QString listed(const std::array<QLatin1String, Size> &keys)
{
    QStringList words;
    for (const QLatin1String key : keys)
        words.append(key);
    return words.join(", "_L1);
}

QString shown(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return text.size() > 40 ? text.left(40) + u'…' : text;
}

Error invalid(const QString &name, const QString &why, const QString &hint = {})
{
    return Error{.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(name, why), .hint = hint};
}

bool isQuarterTurn(int rotation)
{
    return rotation == 0 || rotation == 90 || rotation == 180 || rotation == 270;
}

QRectF cropFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return {0, 0, 1, 1};
    return {value[u"x"].toDouble(), value[u"y"].toDouble(), value[u"width"].toDouble(), value[u"height"].toDouble()};
}

/// A crop as it stands in JSON: six decimals are finer than any pixel and stay the same when they are read again.
QJsonValue toJson(const QRectF &crop)
{
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    return QJsonObject{{u"x"_s, rounded(crop.x())},
                       {u"y"_s, rounded(crop.y())},
                       {u"width"_s, rounded(crop.width())},
                       {u"height"_s, rounded(crop.height())}};
}

QJsonObject toJson(const MediaEdit &edit)
{
    QJsonObject object{{kMedia, edit.media.toString()}};
    if (edit.rotation != 0)
        object.insert(kRotation, edit.rotation);
    if (!isWhole(edit.crop))
        object.insert(kCrop, toJson(edit.crop));
    if (edit.trimStartMs > 0)
        object.insert(kTrimStart, edit.trimStartMs);
    if (edit.trimEndMs > 0)
        object.insert(kTrimEnd, edit.trimEndMs);
    if (!edit.result.isEmpty())
        object.insert(kResult, edit.result.toString());
    return object;
}

/// Nothing when it cannot be one.
std::optional<MediaEdit> editFrom(const QJsonValue &value)
{
    const auto media = MediaId::fromString(value[kMedia].toString());
    if (!media)
        return std::nullopt;
    MediaEdit edit;
    edit.media = *media;
    if (const int rotation = value[kRotation].toInt(); isQuarterTurn(rotation))
        edit.rotation = rotation;
    edit.crop = saneCrop(cropFrom(value[kCrop]));
    edit.trimStartMs = std::max<qint64>(0, value[kTrimStart].toInteger());
    const qint64 end = value[kTrimEnd].toInteger();
    edit.trimEndMs = end > edit.trimStartMs ? end : 0;
    edit.result = MediaId::fromString(value[kResult].toString()).value_or(MediaId());
    return edit;
}

Result<void> checkId(const QString &name, QLatin1String key, const QJsonValue &value)
{
    if (!MediaId::fromString(value.toString()))
        return invalid(name, Tr::tr("“%1” in “%2” is not the id of a picture or clip.").arg(shown(value), key));
    return {};
}

Result<void> checkCrop(const QString &name, const QJsonValue &value)
{
    const QString hint = Tr::tr("A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).");
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return invalid(name, Tr::tr("the crop “%1” is not an object.").arg(shown(value)), hint);
    for (const QString &key : value.toObject().keys()) {
        if (!isOneOf(key, kCropKeys))
            return invalid(name, Tr::tr("a crop has no “%1”.").arg(key.left(40)), hint);
    }
    for (const QLatin1String key : kCropKeys) {
        if (!value[key].isDouble())
            return invalid(name, Tr::tr("the crop has no number “%1”.").arg(key), hint);
    }
    const QRectF crop = cropFrom(value);
    if (crop.x() < 0 || crop.y() < 0 || crop.right() > 1 + kEdge || crop.bottom() > 1 + kEdge)
        return invalid(name, Tr::tr("the crop %1 reaches outside the picture.").arg(shown(value)), hint);
    if (crop.width() < kLeastCrop || crop.height() < kLeastCrop)
        return invalid(name, Tr::tr("the crop %1 leaves too little of the picture.").arg(shown(value)),
                       Tr::tr("Leave at least %1 % of each side.").arg(int(kLeastCrop * 100)));
    return {};
}

Result<void> checkMoment(const QString &name, QLatin1String key, const QJsonValue &value)
{
    const double ms = value.toDouble(0);
    if (value.isUndefined() || (value.isDouble() && ms >= 0 && ms <= kMostTrimMs && ms == std::floor(ms)))
        return {};
    return invalid(name, Tr::tr("“%1” in “%2” is not a time in a clip.").arg(shown(value), key),
                   Tr::tr("Write milliseconds from the beginning of the clip, as a whole number."));
}

Result<void> checkEdit(const QString &name, const QJsonValue &value)
{
    if (!value.isObject())
        return invalid(name, Tr::tr("“%1” is not an edit.").arg(shown(value)),
                       Tr::tr("An edit is an object with %1.").arg(listed(kKeys)));
    for (const QString &key : value.toObject().keys()) {
        if (!isOneOf(key, kKeys))
            return invalid(name, Tr::tr("an edit has no “%1”.").arg(key.left(40)),
                           Tr::tr("It has %1.").arg(listed(kKeys)));
    }
    KALENDS_TRY(checkId(name, kMedia, value[kMedia]));
    if (const QJsonValue result = value[kResult]; !result.isUndefined())
        KALENDS_TRY(checkId(name, kResult, result));
    const QJsonValue rotation = value[kRotation];
    if (!rotation.isUndefined() && !(rotation.isDouble() && isQuarterTurn(rotation.toInt(-1))))
        return invalid(name, Tr::tr("a picture cannot be turned by “%1” degrees.").arg(shown(rotation)),
                       Tr::tr("Write 0, 90, 180 or 270."));
    KALENDS_TRY(checkCrop(name, value[kCrop]));
    KALENDS_TRY(checkMoment(name, kTrimStart, value[kTrimStart]));
    KALENDS_TRY(checkMoment(name, kTrimEnd, value[kTrimEnd]));
    const qint64 end = value[kTrimEnd].toInteger();
    if (end > 0 && end <= value[kTrimStart].toInteger())
        return invalid(name, Tr::tr("the clip would end before it begins."),
                       Tr::tr("Write a trim_end_ms after trim_start_ms, or 0 for its end."));
    return {};
}

QJsonObject fieldsOf(const Entry &entry, Channel channel)
{
    const EntryChannel *part = entry.channelPart(channel);
    return part ? part->fields : QJsonObject();
}

} // namespace

bool MediaEdit::isOnlyConversion() const
{
    return rotation == 0 && isWhole(crop) && trimStartMs == 0 && trimEndMs == 0;
}

bool MediaEdit::makesTheSameAs(const MediaEdit &other) const
{
    return media == other.media && rotation == other.rotation && toJson(crop) == toJson(other.crop) &&
           trimStartMs == other.trimStartMs && trimEndMs == other.trimEndMs;
}

QList<MediaEdit> mediaEdits(const QJsonObject &fields)
{
    QList<MediaEdit> edits;
    for (const QJsonValue &value : fields[kMediaEditsField].toArray()) {
        if (const auto edit = editFrom(value))
            edits.append(*edit);
    }
    return edits;
}

QJsonValue toJson(const QList<MediaEdit> &edits)
{
    if (edits.isEmpty())
        return QJsonValue::Null;
    QJsonArray list;
    for (const MediaEdit &edit : edits)
        list.append(toJson(edit));
    return list;
}

MediaEdit mediaEditOf(const QJsonObject &fields, const MediaId &media)
{
    for (const MediaEdit &edit : mediaEdits(fields)) {
        if (edit.media == media)
            return edit;
    }
    return {.media = media};
}

QList<MediaEdit> withMediaEdit(QList<MediaEdit> edits, const MediaEdit &edit)
{
    edits.removeIf([&](const MediaEdit &former) { return former.media == edit.media; });
    if (!edit.isOnlyConversion() || !edit.result.isEmpty())
        edits.append(edit);
    return edits;
}

Result<QJsonValue> checkedMediaEdits(const QString &name, const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(name, Tr::tr("“%1” is not a list of edits.").arg(shown(value)),
                       Tr::tr("Write a list of objects with %1.").arg(listed(kKeys)));
    const QJsonArray edits = value.toArray();
    if (edits.size() > kMostEdits)
        return invalid(name, Tr::tr("the list has %1 items, %2 are the most.").arg(edits.size()).arg(kMostEdits));
    QStringList media;
    for (const QJsonValue &edit : edits) {
        KALENDS_TRY(checkEdit(name, edit));
        const QString id = edit[kMedia].toString();
        if (media.contains(id))
            return invalid(name, Tr::tr("the picture or clip %1 is edited twice.").arg(id));
        media.append(id);
    }
    return value;
}

QJsonObject withoutConversions(QJsonObject fields)
{
    if (!fields.contains(kMediaEditsField))
        return fields;
    QList<MediaEdit> chosen;
    for (MediaEdit edit : mediaEdits(fields)) {
        edit.result = {};
        if (!edit.isOnlyConversion())
            chosen.append(edit);
    }
    fields.remove(kMediaEditsField);
    if (!chosen.isEmpty())
        fields.insert(kMediaEditsField, toJson(chosen));
    return fields;
}

QList<MediaId> mediaIdsFor(const Entry &entry, Channel channel)
{
    const QJsonObject fields = fieldsOf(entry, channel);
    if (!fields.contains(kMediaEditsField)) // nearly all entries
        return entry.media;
    QList<MediaId> ids;
    for (const MediaId &media : entry.media) {
        const MediaId result = mediaEditOf(fields, media).result;
        ids.append(result.isEmpty() ? media : result);
    }
    return ids;
}

QList<MediaAsset> mediaFor(const Entry &entry, Channel channel, const QList<MediaAsset> &media,
                           const QList<MediaAsset> &results)
{
    const QJsonObject fields = fieldsOf(entry, channel);
    if (!fields.contains(kMediaEditsField)) // nearly all entries
        return media;
    QList<MediaAsset> assets = media;
    for (MediaAsset &asset : assets) {
        const MediaId result = mediaEditOf(fields, asset.id).result;
        if (result.isEmpty())
            continue;
        const auto found = std::ranges::find(results, result, &MediaAsset::id);
        const QString name = asset.fileName;
        asset = found != results.end() ? *found : MediaAsset{.id = result, .fileName = name, .missing = true};
    }
    return assets;
}

QList<MediaId> resultIdsOf(const Entry &entry)
{
    QList<MediaId> ids;
    for (const EntryChannel &part : entry.channels) {
        for (const MediaEdit &edit : mediaEdits(part.fields)) {
            if (!edit.result.isEmpty() && entry.media.contains(edit.media) && !ids.contains(edit.result))
                ids.append(edit.result);
        }
    }
    return ids;
}

QList<MediaEdit> unrenderedEdits(const Entry &entry, Channel channel)
{
    QList<MediaEdit> edits;
    for (const MediaEdit &edit : mediaEdits(fieldsOf(entry, channel))) {
        if (edit.result.isEmpty() && !edit.isOnlyConversion() && entry.media.contains(edit.media))
            edits.append(edit);
    }
    return edits;
}

} // namespace kalends
