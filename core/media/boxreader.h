// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

class QFile;

namespace kalends
{

/// One box of the ISO base media format (ISO/IEC 14496-12, 4.2), by its place in the file.
struct Box {
    QByteArray type;   ///< four bytes
    qint64 offset = 0; ///< of the header
    qint64 body = 0;   ///< where the content begins
    qint64 end = 0;    ///< as the box claims; may lie beyond the file
};

/// Walks boxes in an open file without loading them. Every count and size is bounded, because the file is not trusted.
class BoxReader
{
public:
    explicit BoxReader(QFile &file) : m_file(file) {}

    /// The boxes side by side from `from`; stops at `to`, at damage, or after 10,000. The last one may claim to end
    /// beyond `to`.
    [[nodiscard]] QList<Box> boxes(qint64 from, qint64 to);
    [[nodiscard]] QList<Box> children(const Box &box, qint64 skip = 0) { return boxes(box.body + skip, box.end); }
    [[nodiscard]] QList<Box> children(const Box &box, const QByteArray &type);
    /// At most `most` bytes of the content.
    [[nodiscard]] QByteArray content(const Box &box, qint64 most);

private:
    QFile &m_file;
};

/// Big-endian numbers of a box's content; 0 beyond its end.
[[nodiscard]] quint16 u16At(const QByteArray &bytes, qsizetype at);
[[nodiscard]] quint32 u32At(const QByteArray &bytes, qsizetype at);
[[nodiscard]] quint64 u64At(const QByteArray &bytes, qsizetype at);

} // namespace kalends
