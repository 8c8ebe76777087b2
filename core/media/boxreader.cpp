// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/boxreader.h"

#include <QFile>
#include <QtEndian>
#include <limits>

namespace kalends
{

namespace
{

template <class Number> Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromBigEndian<Number>(bytes.constData() + at)
                                                                     : Number(0);
}

} // namespace

quint16 u16At(const QByteArray &bytes, qsizetype at)
{
    return numberAt<quint16>(bytes, at);
}

quint32 u32At(const QByteArray &bytes, qsizetype at)
{
    return numberAt<quint32>(bytes, at);
}

quint64 u64At(const QByteArray &bytes, qsizetype at)
{
    return numberAt<quint64>(bytes, at);
}

QList<Box> BoxReader::boxes(qint64 from, qint64 to)
{
    constexpr qsizetype kMaxBoxes = 10'000;
    QList<Box> found;
    qint64 at = from;
    while (at + 8 <= to && found.size() < kMaxBoxes && m_file.seek(at)) {
        const QByteArray header = m_file.read(16);
        if (header.size() < 8)
            break;
        Box box{header.mid(4, 4), at, at + 8, to};
        const quint32 size = u32At(header, 0);
        if (size == 1) { // a 64-bit size follows the type
            const quint64 large = u64At(header, 8);
            if (header.size() < 16 || large < 16 || large > quint64(std::numeric_limits<qint64>::max() - at))
                break;
            box.body = at + 16;
            box.end = at + qint64(large);
        } else if (size != 0) { // 0: up to the end
            if (size < 8)
                break;
            box.end = at + size;
        }
        found.append(box);
        at = box.end;
    }
    return found;
}

QList<Box> BoxReader::children(const Box &box, const QByteArray &type)
{
    QList<Box> wanted;
    for (const Box &child : children(box)) {
        if (child.type == type && child.end <= box.end)
            wanted.append(child);
    }
    return wanted;
}

QByteArray BoxReader::content(const Box &box, qint64 most)
{
    return m_file.seek(box.body) ? m_file.read(qBound(qint64(0), box.end - box.body, most)) : QByteArray();
}

} // namespace kalends
