// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/centredflow.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace kalends
{

CentredFlow::CentredFlow(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

CentredFlow::~CentredFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem *CentredFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CentredFlow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize CentredFlow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + (size.width() > 0 ? m_gap : 0) + item->sizeHint().width(),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize CentredFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void CentredFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Answers the height that is needed.
int CentredFlow::arrange(const QRect &rect, bool apply) const
{
    QList<QLayoutItem *> row;
    int wide = 0;
    int high = 0;
    int top = rect.top();
    const auto end = [&] {
        int x = rect.left() + std::max(0, (rect.width() - wide) / 2);
        for (QLayoutItem *item : std::as_const(row)) {
            const QSize size = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
            const QRect place(QPoint(x, top + (high - size.height()) / 2), size);
            if (apply)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            x += size.width() + m_gap;
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && wide + m_gap + size.width() > rect.width()) {
            end();
            top += high + m_gap;
            wide = 0;
            high = 0;
        }
        wide += (row.isEmpty() ? 0 : m_gap) + size.width();
        high = std::max(high, size.height());
        row.append(item);
    }
    end();
    return top + high - rect.top();
}

} // namespace kalends
