// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace kalends
{

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent), m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.isEmpty() ? 0 : m_spacing), std::max(size.height(), hint.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool measureOnly) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QPair<QLayoutItem *, QRect>> line;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const auto place = [&] {
        if (line.isEmpty())
            return;
        const int aside = m_centred ? std::max(0, (rect.right() - line.last().second.right()) / 2) : 0;
        for (const auto &[item, at] : std::as_const(line)) {
            const QRect placed = m_sameHeight ? QRect(at.topLeft(), QSize(at.width(), lineHeight))
                                              : at.translated(0, (lineHeight - at.height()) / 2);
            if (!measureOnly)
                item->setGeometry(QStyle::visualRect(direction, rect, placed.translated(aside, 0)));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width())),
                         item->sizeHint().height());
        if (!line.isEmpty() && x + size.width() > rect.left() + rect.width()) {
            place();
            x = rect.left();
            y += lineHeight + m_spacing;
            lineHeight = 0;
        }
        const bool atEnd = m_lastAtEnd && item == m_items.last();
        const int left = atEnd ? std::max(x, rect.left() + rect.width() - size.width()) : x;
        line.append({item, QRect(QPoint(left, y), size)});
        x += size.width() + m_spacing;
        lineHeight = std::max(lineHeight, size.height());
    }
    place();
    return y + lineHeight - rect.top();
}

} // namespace kalends
