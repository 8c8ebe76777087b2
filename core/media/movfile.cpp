// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/movfile.h"

#include "media/boxreader.h"

#include <QFile>

namespace kalends
{

namespace
{

constexpr double kPriming = 0.5; ///< seconds: encoder delay and B-frame reordering stay well below

/// The movie's or a track's units per second, from mvhd or mdhd, whose two versions differ in the width of the times
/// before it.
quint32 timescale(const QByteArray &header)
{
    return !header.isEmpty() && header.at(0) == 1 ? u32At(header, 20) : u32At(header, 12);
}

/// Whether an edit list changes what is shown: two or more pieces, another speed, or a cut or a gap longer than
/// priming.
bool hasRealEdits(const QByteArray &elst, quint32 movieScale, quint32 trackScale)
{
    constexpr quint32 kMaxEdits = 1000;
    constexpr qint64 kEmptyEdit = -1;
    const bool wide = !elst.isEmpty() && elst.at(0) == 1;
    const quint32 count = qMin(u32At(elst, 4), kMaxEdits);
    int pieces = 0;
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype at = 8 + qsizetype(i) * (wide ? 20 : 12);
        const auto duration = wide ? double(u64At(elst, at)) : double(u32At(elst, at));
        const qint64 mediaTime = wide ? qint64(u64At(elst, at + 8)) : qint32(u32At(elst, at + 4));
        const quint32 rate = u32At(elst, at + (wide ? 16 : 8));
        if (mediaTime == kEmptyEdit) {
            if (duration > kPriming * movieScale)
                return true;
            continue;
        }
        const bool normalSpeed = rate == 0x00010000;
        const bool longCut = double(mediaTime) > kPriming * trackScale;
        if (++pieces > 1 || !normalSpeed || longCut)
            return true;
    }
    return false;
}

bool trackHasRealEdits(BoxReader &reader, const Box &track, quint32 movieScale)
{
    quint32 trackScale = 0;
    for (const Box &media : reader.children(track, "mdia")) {
        for (const Box &header : reader.children(media, "mdhd"))
            trackScale = timescale(reader.content(header, 32));
    }
    for (const Box &edits : reader.children(track, "edts")) {
        for (const Box &list : reader.children(edits, "elst")) {
            if (hasRealEdits(reader.content(list, 32 * 1024), movieScale, trackScale))
                return true;
        }
    }
    return false;
}

bool hasEditList(BoxReader &reader, const Box &moov)
{
    quint32 movieScale = 0;
    for (const Box &header : reader.children(moov, "mvhd"))
        movieScale = timescale(reader.content(header, 32));
    for (const Box &track : reader.children(moov, "trak")) {
        if (trackHasRealEdits(reader, track, movieScale))
            return true;
    }
    return false;
}

} // namespace

MovFacts readMov(const QString &path)
{
    MovFacts facts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    BoxReader reader(file);
    bool dataSeen = false;
    for (const Box &box : reader.boxes(0, file.size())) {
        const bool whole = box.end <= file.size();
        const bool known = box.type == "mdat" || box.type == "moov" || box.type == "moof" || box.type == "free";
        facts.truncated = facts.truncated || (known && !whole); // bytes that some cameras append are no box
        if (box.type == "mdat")
            dataSeen = true;
        if (box.type != "moov" || facts.hasIndex || !whole)
            continue;
        facts.hasIndex = true;
        facts.moovFirst = !dataSeen;
        facts.editList = hasEditList(reader, box);
    }
    return facts;
}

} // namespace kalends
