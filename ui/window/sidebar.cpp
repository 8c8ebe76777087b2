// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sidebar.h"

#include "ui/calendar/calendarview.h"
#include "ui/calendar/minicalendar.h"
#include "ui/panels/accountspanel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const CalendarContext &context, QWidget *parent) : QScrollArea(parent), m_theme(context.theme)
{
    setObjectName(u"sidebar"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    m_accounts = new AccountsPanel(context.theme, inside);
    m_attention = new NeedsAttentionPanel(context.theme, inside);
    m_calendar = new MiniCalendar(context, inside);
    m_box = new QVBoxLayout(inside);
    m_box->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    m_box->setSpacing(4 * kGrid);
    m_box->addWidget(m_accounts);
    m_box->addWidget(m_attention);
    m_box->addStretch();
    m_box->addWidget(m_calendar);
    setWidget(inside);
    setFixedWidth(216);
    setAttention({});
    paintSunk();
}

void Sidebar::setAttention(const QList<AttentionItem> &items)
{
    m_attention->setItems(items);
    m_box->setStretchFactor(m_attention, items.isEmpty() ? 0 : 1);
    m_box->setStretch(m_box->indexOf(m_attention) + 1, items.isEmpty() ? 1 : 0);
}

void Sidebar::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintSunk();
}

void Sidebar::paintSunk()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.colors().sunk);
    setPalette(colors);
    if (widget()) {
        widget()->setAutoFillBackground(true);
        widget()->setPalette(colors);
    }
}

} // namespace kalends
