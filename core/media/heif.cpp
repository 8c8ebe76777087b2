// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/heif.h"

#include "media/boxreader.h"

#include <QFile>
#include <optional>

namespace kalends
{

namespace
{

constexpr qint64 kMaxTable = 1024 * 1024;

/// The properties that belong to one item, as 1-based indexes into the container of properties.
QList<int> propertiesOf(quint32 item, const QByteArray &ipma)
{
    const int version = ipma.isEmpty() ? 0 : quint8(ipma.at(0));
    const bool wide = (u32At(ipma, 0) & 1) != 0;
    const quint32 entries = u32At(ipma, 4);
    qsizetype at = 8;
    for (quint32 i = 0; i < entries && at < ipma.size(); ++i) {
        const quint32 id = version < 1 ? u16At(ipma, at) : u32At(ipma, at);
        at += version < 1 ? 2 : 4;
        const int count = at < ipma.size() ? quint8(ipma.at(at)) : 0;
        ++at;
        QList<int> indexes;
        for (int k = 0; k < count; ++k, at += wide ? 2 : 1)
            indexes.append(wide ? u16At(ipma, at) & 0x7FFF : (at < ipma.size() ? quint8(ipma.at(at)) & 0x7F : 0));
        if (id == item)
            return indexes;
    }
    return {};
}

std::optional<Box> first(const QList<Box> &boxes, const QByteArray &type)
{
    for (const Box &box : boxes) {
        if (box.type == type)
            return box;
    }
    return std::nullopt;
}

/// ispe: version and flags, width, height. Absurd numbers are none.
QSize sizeFrom(const QByteArray &ispe)
{
    const quint32 width = u32At(ispe, 4);
    const quint32 height = u32At(ispe, 8);
    return width > 0 && height > 0 && width <= 100'000 && height <= 100'000 ? QSize(int(width), int(height)) : QSize();
}

void apply(BoxReader &reader, const Box &property, HeifFacts &facts)
{
    if (property.type == "ispe") {
        facts.size = sizeFrom(reader.content(property, 12));
    } else if (property.type == "irot") { // steps of 90 degrees, anticlockwise
        const QByteArray content = reader.content(property, 1);
        const int steps = content.isEmpty() ? 0 : quint8(content.at(0)) & 3;
        facts.rotation = (360 - 90 * steps) % 360;
    }
}

} // namespace

HeifFacts readHeif(const QString &path)
{
    HeifFacts facts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    BoxReader reader(file);
    const QList<Box> top = reader.boxes(0, file.size());
    facts.truncated = top.isEmpty() || top.last().end > file.size();
    const auto meta = first(top, "meta");
    if (!meta || meta->end > file.size())
        return facts;
    const QList<Box> tables = reader.children(*meta, 4); // a full box: version and flags come first
    const auto pitm = first(tables, "pitm");
    const auto iprp = first(tables, "iprp");
    if (!pitm || !iprp)
        return facts;
    const QByteArray primary = reader.content(*pitm, 8);
    const quint32 item = !primary.isEmpty() && primary.at(0) == 0 ? u16At(primary, 4) : u32At(primary, 4);
    const QList<Box> parts = reader.children(*iprp);
    const auto ipco = first(parts, "ipco");
    const auto ipma = first(parts, "ipma");
    if (!ipco || !ipma)
        return facts;
    const QList<Box> properties = reader.children(*ipco);
    for (const int index : propertiesOf(item, reader.content(*ipma, kMaxTable))) {
        if (index >= 1 && index <= properties.size())
            apply(reader, properties.at(index - 1), facts);
    }
    if (facts.rotation % 180 != 0)
        facts.size.transpose();
    return facts;
}

} // namespace kalends
