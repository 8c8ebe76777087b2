// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/veil.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace kalends
{

using namespace Qt::StringLiterals;

Veil::Veil(const Theme &theme, QWidget *covered) : QWidget(covered), m_theme(theme)
{
    setObjectName(u"veil"_s);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(covered->rect());
    covered->installEventFilter(this);
    raise();
    show();
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, m_theme.isDark() ? 120 : 82));
}

} // namespace kalends
