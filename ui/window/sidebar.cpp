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
    auto *box = new QVBoxLayout(inside);
    box->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    box->setSpacing(4 * kGrid);
    box->addWidget(m_accounts);
    box->addWidget(m_attention, 1);
    box->addWidget(m_calendar);
    setWidget(inside);
    setFixedWidth(208);
    paintSunk();
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
