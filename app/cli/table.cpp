// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <algorithm>

namespace kalends
{

QString oneLine(const QString &text, int most)
{
    QString line;
    for (const QChar c : text.left(most * 4)) {
        const bool printable = c.isPrint() || c.isSurrogate() || c == QChar(0x200D) || c == QChar(0xFE0F); // emoji are made of these
        line.append(printable ? c : QLatin1Char(' '));
    }
    line = line.simplified();
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
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
        text += line.trimmed().isEmpty() ? line : line.remove(QLatin1Char('\n'));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace kalends
