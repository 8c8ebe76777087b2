// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/captionblock.h"

#include "model/tags.h"
#include "model/texts.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kalends
{

CaptionBlock::CaptionBlock(const QString &before, const QString &caption, const FoldRule &rule, bool unfolded,
                           qreal width, const Style &style)
    : m_style(style), m_width(width)
{
    const QString lead = before.isEmpty() || caption.isEmpty() ? before : before + u' ';
    const QString more = u"… "_s + Texts::tr("more");
    m_readsFromRight = caption.isEmpty() ? style.rightToLeft : caption.isRightToLeft();
    const auto lines = [&](const QString &text) { return breakLines(*layoutOf(text, lead.size(), 0)); };
    const FoldedCaption fold = foldCaption(caption, rule, lines, lead, more);
    m_canFold = fold.folded;
    m_folded = fold.folded && !unfolded;
    m_shown = m_folded ? fold.shown : caption;
    if (lead.isEmpty() && m_shown.isEmpty())
        return;
    const QString tail = m_folded ? more : QString();
    m_layout = layoutOf(lead + m_shown + tail, lead.size(), tail.size());
    m_height = breakLines(*m_layout) * m_style.lineHeight;
}

std::unique_ptr<QTextLayout> CaptionBlock::layoutOf(const QString &text, qsizetype lead, qsizetype tail) const
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, m_style.font);
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(m_readsFromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(marksOf(text, lead, tail));
    return layout;
}

QList<QTextLayout::FormatRange> CaptionBlock::marksOf(const QString &text, qsizetype lead, qsizetype tail) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats](qsizetype start, qsizetype length, const QColor &ink, bool bold) {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(length);
        range.format.setForeground(ink);
        if (bold)
            range.format.setFontWeight(QFont::DemiBold);
        if (length > 0)
            formats.append(range);
    };
    add(0, lead, m_style.ink, true);
    const QString caption = text.mid(lead, text.size() - lead - tail);
    for (const QList<TextRange> &ranges : {hashtagRanges(caption), mentionRanges(caption)}) {
        for (const TextRange &range : ranges)
            add(lead + range.start, range.length, m_style.link, m_style.boldLinks);
    }
    add(text.size() - tail, tail, m_style.muted, false);
    return formats;
}

int CaptionBlock::breakLines(QTextLayout &layout) const
{
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, count * m_style.lineHeight + (m_style.lineHeight - line.height()) / 2});
        ++count;
    }
    layout.endLayout();
    return count;
}

void CaptionBlock::paint(QPainter &painter, QPointF topLeft) const
{
    if (!m_layout)
        return;
    painter.setPen(m_style.ink);
    m_layout->draw(&painter, topLeft);
}

} // namespace kalends
