// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/pastedtext.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace kalends
{

QString pastedText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            kept += c;
            kept += text.at(++i);
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                kept += u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            kept += u'\n';
        } else if (c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && !c.isSurrogate())) {
            kept += c;
        }
    }
    return kept;
}

qsizetype characterStart(const QString &text, qsizetype position)
{
    constexpr qsizetype longest = 64; // no character people see is longer; so a long text is not searched whole
    if (position <= 0 || position >= text.size())
        return std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype from = std::max<qsizetype>(0, position - longest);
    const QString around = text.mid(from, 2 * longest);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(position - from);
    if (finder.isAtBoundary())
        return position;
    return from + std::max<qsizetype>(0, finder.toPreviousBoundary());
}

} // namespace kalends
