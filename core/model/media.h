// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"
#include "model/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kalends
{

enum class MediaKind { Image, Video };

/// What the probe read from the bytes. Zero or empty means: the file does not say.
struct MediaFacts {
    QString container;       ///< "jpeg", "png", "webp", "heic", "gif", "mp4", "mov", "webm"…
    QString videoCodec;      ///< "h264", "hevc", "vp8", "vp9"…
    QString pixelFormat;     ///< "yuv420p"…
    QString audioCodec;      ///< "aac"…; empty when there is no sound
    double frameRate = 0;    ///< frames a second, average
    qint64 videoBitRate = 0; ///< bits a second
    qint64 audioBitRate = 0; ///< bits a second
    int audioSampleRate = 0; ///< Hz
    int audioChannels = 0;
    int rotation = 0; ///< degrees clockwise that the player must turn: 0, 90, 180, 270
    bool interlaced = false;
    bool moovFirst = true;     ///< MP4/MOV: index before the data, as a streaming reader needs it
    bool editList = false;     ///< MP4/MOV: has an edit list that is not trivial
    bool multiPicture = false; ///< MPO/JPS
    bool hdr = false;          ///< clips: high dynamic range (PQ or HLG)
    friend bool operator==(const MediaFacts &, const MediaFacts &) = default;
};

/// One picture or clip in the library: content-addressed, never changed. A plain value.
struct MediaAsset {
    MediaId id;
    QString fileName; ///< as the person knows it; never used to open anything
    MediaKind kind = MediaKind::Image;
    QString mime; ///< from the bytes, not from the name
    qint64 bytes = 0;
    int width = 0; ///< pixels as shown, rotation applied
    int height = 0;
    qint64 durationMs = 0; ///< 0 for pictures
    QByteArray sha256;     ///< lower-case hex, 64 characters; also the name below media/
    MediaFacts facts;
    Instant importedAt{};
    bool missing = false; ///< the library file is gone or has other bytes
    friend bool operator==(const MediaAsset &, const MediaAsset &) = default;
};

} // namespace kalends
