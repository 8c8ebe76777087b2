// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/tags.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends
{

QList<TextRange> addressRanges(const QString &text)
{
    if (!text.contains(u'.')) // most paragraphs have no address, and the search below is the dearer one
        return {};
    static const QRegularExpression address(
        u"\\b(?:https?://|www\\.)[^\\s]+|[^\\s@#]+@[^\\s@#]+\\.[^\\s@#]+|\\b[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/[^\\s]*)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> ranges;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        ranges.append({match.capturedStart(), match.capturedLength()});
    }
    return ranges;
}

QString tagBefore(const QString &text, qsizetype position)
{
    const QString before = text.left(position);
    for (const QList<TextRange> &ranges : {hashtagRanges(before), mentionRanges(before)}) {
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == before.size())
            return before.mid(ranges.last().start);
    }
    return {};
}

} // namespace kalends
