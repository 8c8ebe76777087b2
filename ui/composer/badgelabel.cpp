// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/badgelabel.h"

#include <QPainter>

namespace kalends
{

BadgeLabel::BadgeLabel(Readiness readiness, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_readiness(readiness), m_theme(theme)
{
    setFixedSize(theme.scaled(18), theme.scaled(18));
    setToolTip(readinessWords(readiness));
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_readiness, m_theme.colors());
}

} // namespace kalends
