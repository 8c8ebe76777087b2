// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/captionfold.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// The places where a text may be cut, up to `most`, in order; 0 is always one.
QList<qsizetype> cutsOf(const QString &text, qsizetype most)
{
    QList<qsizetype> cuts{0};
    // A character is never longer than this in practice; what follows `most` only matters to the one that spans it.
    const QString head = text.left(most + 64);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, head);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at <= most; at = finder.toNextBoundary())
        cuts.append(at);
    return cuts;
}

QString withoutBlankEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// No line of any phone holds more, and so no fold shows more: keeps a caption of a megabyte from costing anything.
constexpr qsizetype kMostUnitsOfALine = 240;

} // namespace

FoldedCaption foldCaption(const QString &text, const FoldRule &rule, const LineCounter &lines, const QString &before,
                          const QString &more)
{
    const qsizetype perLines = kMostUnitsOfALine * rule.lines;
    const bool shortEnough = (rule.units == 0 || text.size() <= rule.units) && text.size() <= perLines;
    if (shortEnough && lines(before + text) <= rule.lines)
        return {.shown = text, .folded = false};
    const qsizetype most = std::min({text.size(), perLines, rule.units > 0 ? qsizetype(rule.units) : perLines});
    const QList<qsizetype> cuts = cutsOf(text, most);
    const auto fits = [&](qsizetype cut) {
        return lines(before + withoutBlankEnd(text.left(cut)) + more) <= rule.lines;
    };
    qsizetype low = 0; // always shown, even where nothing fits
    qsizetype high = cuts.size() - 1;
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (fits(cuts.at(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return {.shown = withoutBlankEnd(text.left(cuts.at(low))), .folded = true};
}

QString shownCaption(const QString &text, bool keepsBlankLines)
{
    QString shown = text.trimmed();
    if (!keepsBlankLines) {
        static const QRegularExpression blankLines(u"\\n[^\\S\\n]*(?:\\n[^\\S\\n]*)+\\n?"_s);
        shown.replace(blankLines, u"\n\n"_s);
    }
    return shown;
}

} // namespace kalends
