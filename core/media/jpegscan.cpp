// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/jpegscan.h"

#include <QtEndian>
#include <cstring>

namespace kalends
{

namespace
{

/// Numbers of a TIFF structure in its own byte order; 0 beyond its end.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_big(bytes.startsWith("MM")) {}
    [[nodiscard]] quint16 u16(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return 0;
        return m_big ? qFromBigEndian<quint16>(m_bytes.data() + at) : qFromLittleEndian<quint16>(m_bytes.data() + at);
    }
    [[nodiscard]] quint32 u32(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return 0;
        return m_big ? qFromBigEndian<quint32>(m_bytes.data() + at) : qFromLittleEndian<quint32>(m_bytes.data() + at);
    }

private:
    QByteArrayView m_bytes;
    bool m_big;
};

/// The MP index lists each picture with a type; only views of one scene (panorama, disparity, multi-angle) make an MPO.
bool listsSeveralViews(QByteArrayView segment)
{
    constexpr quint16 kEntriesTag = 0xB002;
    constexpr quint32 kTypeMask = 0x00FF0000;
    constexpr quint32 kMultiFrame = 0x00020000;
    if (!segment.startsWith(QByteArrayView("MPF\0", 4)))
        return false;
    const Tiff tiff(segment.sliced(4));
    const qsizetype directory = tiff.u32(4);
    const int tags = qMin<int>(tiff.u16(directory), 64);
    for (int i = 0; i < tags; ++i) {
        const qsizetype tag = directory + 2 + 12 * qsizetype(i);
        if (tiff.u16(tag) != kEntriesTag)
            continue;
        const quint32 pictures = qMin(tiff.u32(tag + 4) / 16, 64U);
        const qsizetype entries = tiff.u32(tag + 8);
        for (quint32 picture = 0; picture < pictures; ++picture) {
            if ((tiff.u32(entries + 16 * qsizetype(picture)) & kTypeMask) == kMultiFrame)
                return true;
        }
    }
    return false;
}

/// The position of the next marker's 0xFF in the entropy-coded data from `at`; -1 when the file ends first.
qsizetype nextMarker(QByteArrayView file, qsizetype at)
{
    while (at + 1 < file.size()) {
        const void *hit = std::memchr(file.data() + at, 0xFF, size_t(file.size() - at - 1));
        if (!hit)
            return -1;
        at = static_cast<const char *>(hit) - file.data();
        const auto code = quint8(file[at + 1]);
        const bool restart = code >= 0xD0 && code <= 0xD7;
        if (code != 0x00 && code != 0xFF && !restart)
            return at;
        at += code == 0xFF ? 1 : 2;
    }
    return -1;
}

} // namespace

JpegScan scanJpeg(QByteArrayView file)
{
    constexpr quint8 kEnd = 0xD9;
    constexpr quint8 kScan = 0xDA;
    JpegScan scan;
    qsizetype at = 2; // after the start marker
    while (at + 4 <= file.size() || (at + 2 <= file.size() && quint8(file[at + 1]) == kEnd)) {
        if (quint8(file[at]) != 0xFF) {
            at = nextMarker(file, at); // decoders pass over stray bytes too
            if (at < 0)
                return scan;
            continue;
        }
        const auto code = quint8(file[at + 1]);
        if (code == kEnd) {
            scan.complete = true;
            return scan;
        }
        if (code == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        if (code == 0x01 || (code >= 0xD0 && code <= 0xD8)) { // markers without a length
            at += 2;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(file.data() + at + 2);
        if (length < 2 || at + 2 + length > file.size())
            return scan;
        const QByteArrayView segment = file.sliced(at + 4, length - 2);
        if (code == 0xE2 && listsSeveralViews(segment))
            scan.multiPicture = true;
        if (code == 0xE3 && segment.startsWith("_JPSJPS_"))
            scan.multiPicture = true;
        at += 2 + length;
        if (code == kScan) {
            at = nextMarker(file, at);
            if (at < 0)
                return scan;
        }
    }
    return scan;
}

} // namespace kalends
