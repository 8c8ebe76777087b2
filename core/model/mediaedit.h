// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/entry.h"
#include "model/ids.h"
#include "model/media.h"
#include "model/result.h"

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSize>

namespace kalends
{

/// The name of the field, on every channel.
inline constexpr QLatin1String kMediaEditsField{"media_edits"};

/// What is done to one picture or clip before it goes to one channel. A recipe: the original is never touched; `result`
/// is the library's medium that was made by it. Kept in the channel's field `media_edits`, so that it is copied, taken
/// back and exported with the entry. A plain value.
struct MediaEdit {
    MediaId media;           ///< which of the entry's media
    int rotation = 0;        ///< degrees clockwise, on top of what the file itself says: 0, 90, 180, 270
    QRectF crop{0, 0, 1, 1}; ///< fractions of the picture as shown after the rotation
    qint64 trimStartMs = 0;  ///< clips: from here…
    qint64 trimEndMs = 0;    ///< …to here; 0: to the end
    MediaId result;          ///< empty: not made yet
    friend bool operator==(const MediaEdit &, const MediaEdit &) = default;

    /// Nothing is cut, turned or trimmed: only what the channel does not take is converted.
    [[nodiscard]] bool isOnlyConversion() const;
    /// The same recipe, whatever came of it.
    [[nodiscard]] bool makesTheSameAs(const MediaEdit &other) const;
};

/// The edits among a channel's fields; what is not one is left out.
[[nodiscard]] QList<MediaEdit> mediaEdits(const QJsonObject &fields);
/// As the field `media_edits` holds them; null for none.
[[nodiscard]] QJsonValue toJson(const QList<MediaEdit> &edits);
/// The edit of that medium; one that does nothing and has no result when there is none.
[[nodiscard]] MediaEdit mediaEditOf(const QJsonObject &fields, const MediaId &media);
/// `edits` with that one in place of the medium's former one, or added; one that does nothing and has no result goes.
[[nodiscard]] QList<MediaEdit> withMediaEdit(QList<MediaEdit> edits, const MediaEdit &edit);

/// What may be kept of a field `media_edits` that came from outside; `name` ("ig.media_edits") is for the words. Error:
/// InvalidValue: not a list of objects, an unknown or doubled medium or key, a turn that is none of 0, 90, 180 and 270,
/// a crop outside 0..1 or smaller than kLeastCrop, a trim that ends before it begins.
[[nodiscard]] Result<QJsonValue> checkedMediaEdits(const QString &name, const QJsonValue &value);

/// The fields as a person chose them: edits without their results, and without those that only convert. What a yes was
/// about does not change by making it.
[[nodiscard]] QJsonObject withoutConversions(QJsonObject fields);

/// What `channel` is given, in the entry's order: the result of an edit in place of its original, the original where
/// there is none (yet).
[[nodiscard]] QList<MediaId> mediaIdsFor(const Entry &entry, Channel channel);
/// The same as assets. `media` are the entry's, `results` those of resultIdsOf(); a result that they do not hold comes
/// back with its id and `missing` set.
[[nodiscard]] QList<MediaAsset> mediaFor(const Entry &entry, Channel channel, const QList<MediaAsset> &media,
                                         const QList<MediaAsset> &results);
/// The results that the entry's edits name on any channel, each once; to be loaded beside its media.
[[nodiscard]] QList<MediaId> resultIdsOf(const Entry &entry);
/// The channel's edits that cut, turn or trim one of the entry's media and have no result yet: nothing may go out.
[[nodiscard]] QList<MediaEdit> unrenderedEdits(const Entry &entry, Channel channel);

} // namespace kalends
