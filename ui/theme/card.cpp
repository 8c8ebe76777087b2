// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/card.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace kalends
{

void paintCard(QWidget &widget, const QColor &paper, const Theme &theme)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors().line);
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
}

} // namespace kalends
