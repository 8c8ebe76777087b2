// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <algorithm>

namespace kalends
{

namespace
{

constexpr int kWidestCell = 400;

/// Emoji are made of surrogates, joiners and variation selectors; everything else that shows nothing can only do harm
/// on a terminal.
bool showsItself(QChar c)
{
    return c.isPrint() || c.isSurrogate() || c == QChar(0x200D) || c == QChar(0xFE0F);
}

} // namespace

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (c != u'\n' && !showsItself(c))
            c = u' ';
    }
    return safe;
}

QString oneLine(const QString &text, int most)
{
    QString line = printable(text.left(qsizetype(most) * 4)).simplified();
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(oneLine(cell, kWidestCell));
    m_rows.append(row);
}

QString Table::toText(const QString &whenEmpty) const
{
    if (m_rows.size() < 2)
        return whenEmpty + QLatin1Char('\n');
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace kalends
