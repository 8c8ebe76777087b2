// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/tags.h"

#include <algorithm>

namespace kalends
{
namespace
{

/// A code point that can stand in a tag, and how many UTF-16 units it takes; 0: it cannot.
qsizetype tagUnitsAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        const char32_t point = QChar::surrogateToUcs4(c, text.at(at + 1));
        return QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Symbol_Other ? 2 : 0;
    }
    return c.isLetterOrNumber() || c.isMark() || c == u'_' ? 1 : 0;
}

qsizetype tagEnd(const QString &text, qsizetype at)
{
    while (at < text.size()) {
        const qsizetype units = tagUnitsAt(text, at);
        if (units == 0)
            break;
        at += units;
    }
    return at;
}

bool isNameUnit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

/// Where a user name that begins at `at` ends: dots may stand in it, but the last one is the sentence's.
qsizetype nameEnd(const QString &text, qsizetype at)
{
    while (at < text.size() && (isNameUnit(text.at(at)) || text.at(at) == u'.'))
        ++at;
    while (text.at(at - 1) == u'.')
        --at;
    return at;
}

} // namespace

QList<TextRange> hashtagRanges(const QString &text)
{
    QList<TextRange> ranges;
    bool inWord = false; // letters before a # make it part of a word; a tag before it does not
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == u'#' && !inWord) {
            const qsizetype end = tagEnd(text, at + 1);
            if (end > at + 1)
                ranges.append({at, end - at});
            at = end;
            continue;
        }
        const qsizetype units = tagUnitsAt(text, at);
        inWord = units == 1;
        at += std::max<qsizetype>(units, 1);
    }
    return ranges;
}

QList<TextRange> mentionRanges(const QString &text)
{
    QList<TextRange> ranges;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const bool startsWord = at == 0 || !(text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'_');
        if (text.at(at) == u'@' && startsWord && isNameUnit(text.at(at + 1))) // "me@example.org" mentions nobody
            ranges.append({at, nameEnd(text, at + 1) - at});
    }
    return ranges;
}

} // namespace kalends
