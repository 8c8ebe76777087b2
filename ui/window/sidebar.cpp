// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sidebar.h"

#include "ui/calendar/calendarview.h"
#include "ui/calendar/minicalendar.h"
#include "ui/panels/accountspanel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const CalendarContext &context, QWidget *parent)
    : QWidget(parent), m_theme(context.theme), m_area(new QScrollArea(this))
{
    setObjectName(u"sidebar"_s);
    setAutoFillBackground(true);
    m_area->setObjectName(u"sidebarArea"_s);
    m_area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_area);
    m_accounts = new AccountsPanel(context.theme, inside);
    m_attention = new NeedsAttentionPanel(context.theme, inside);
    m_box = new QVBoxLayout(inside);
    m_box->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, kGrid);
    m_box->setSpacing(4 * kGrid);
    m_box->addWidget(m_accounts);
    m_box->addWidget(m_attention);
    m_box->addStretch();
    m_area->setWidget(inside);
    m_calendar = new MiniCalendar(context, this);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    below->addWidget(m_calendar);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_area, 1);
    whole->addLayout(below);
    setFixedWidth(m_theme.scaled(216));
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
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintSunk();
}

void Sidebar::paintSunk()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.colors().sunk);
    setPalette(colors);
    m_area->widget()->setAutoFillBackground(true);
    m_area->widget()->setPalette(colors);
}

} // namespace kalends
