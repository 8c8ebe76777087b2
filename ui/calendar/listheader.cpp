// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/listheader.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace kalends
{

using namespace Qt::StringLiterals;

ListHeader::ListHeader(Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setObjectName(u"listHeader"_s);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ListHeader::setIndent(int section, int pixels)
{
    m_indents.insert(section, pixels);
    viewport()->update();
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColors &colors = m_theme.colors();
    const bool sorted = sortIndicatorSection() == section;
    painter->save();
    painter->fillRect(rect, colors.background);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    painter->setFont(m_theme.meta());
    painter->setPen(sorted ? colors.text : colors.muted);
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int indent = m_indents.value(section, 6);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect words = rightToLeft ? rect.adjusted(4, 0, -indent, 0) : rect.adjusted(indent, 0, -4, 0);
    painter->setLayoutDirection(layoutDirection());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text);
    if (sorted) {
        const int used = painter->fontMetrics().horizontalAdvance(text) + 4;
        const int left = rightToLeft ? words.right() - used - 12 : words.left() + used;
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-down"_s : u"chevron-up"_s;
        m_theme.icon(icon, colors.muted).paint(painter, QRect(left, rect.center().y() - 5, 12, 12));
    }
    painter->restore();
}

} // namespace kalends
