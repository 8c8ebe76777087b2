// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/words.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// TIFF numbers of either byte order, within bounds. Source: EXIF 2.32, 4.6.
class TiffReader
{
public:
    explicit TiffReader(QByteArrayView bytes) : m_bytes(bytes), m_little(bytes.startsWith("II")) {}

    [[nodiscard]] bool valid() const
    {
        return (m_bytes.startsWith("II") || m_bytes.startsWith("MM")) && number16(2) == 42;
    }
    [[nodiscard]] quint16 number16(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return 0;
        const auto *data = m_bytes.data() + at;
        return m_little ? qFromLittleEndian<quint16>(data) : qFromBigEndian<quint16>(data);
    }
    [[nodiscard]] quint32 number32(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return 0;
        const auto *data = m_bytes.data() + at;
        return m_little ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
    }
    /// Where the entry with this tag stands in the directory at `directory`; -1: nowhere.
    [[nodiscard]] qsizetype entry(qsizetype directory, quint16 tag) const
    {
        const int count = std::min<int>(number16(directory), 512);
        for (int i = 0; i < count; ++i) {
            const qsizetype at = directory + 2 + i * 12;
            if (number16(at) == tag)
                return at;
        }
        return -1;
    }
    [[nodiscard]] QByteArray text(qsizetype entryAt, qsizetype length) const
    {
        const qsizetype at = number32(entryAt + 8);
        return entryAt >= 0 && at > 0 && at + length <= m_bytes.size() ? m_bytes.sliced(at, length).toByteArray()
                                                                       : QByteArray();
    }

private:
    QByteArrayView m_bytes;
    bool m_little;
};

/// The EXIF block of a JPEG, empty where there is none.
QByteArrayView exifBlock(QByteArrayView head)
{
    if (!head.startsWith("\xFF\xD8"))
        return {};
    for (qsizetype at = 2; at + 4 <= head.size();) {
        if (uchar(head[at]) != 0xFF)
            return {};
        const auto marker = uchar(head[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(head.data() + at + 2);
        if (marker == 0xDA || length < 2 || at + 2 + length > head.size()) // the picture itself begins
            return {};
        const QByteArrayView body = head.sliced(at + 4, length - 2);
        if (marker == 0xE1 && body.startsWith(QByteArrayView("Exif\0\0", 6)))
            return body.sliced(6);
        at += 2 + length;
    }
    return {};
}

} // namespace

std::optional<QDateTime> pictureTakenAt(const QByteArray &head)
{
    constexpr quint16 kExifDirectory = 0x8769;
    constexpr quint16 kDateTimeOriginal = 0x9003;
    const TiffReader tiff(exifBlock(head));
    if (!tiff.valid())
        return std::nullopt;
    const qsizetype pointer = tiff.entry(tiff.number32(4), kExifDirectory);
    if (pointer < 0)
        return std::nullopt;
    const qsizetype date = tiff.entry(tiff.number32(pointer + 8), kDateTimeOriginal);
    if (date < 0)
        return std::nullopt;
    const QDateTime taken = QDateTime::fromString(QString::fromLatin1(tiff.text(date, 19)), u"yyyy:MM:dd HH:mm:ss"_s);
    if (!taken.isValid() || taken.date().year() < 1990 || taken.date().year() > 2199)
        return std::nullopt;
    return taken;
}

} // namespace kalends
