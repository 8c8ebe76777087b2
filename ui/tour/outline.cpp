// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/outline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int kAway = 2;  ///< from the place
constexpr int kThick = 2; ///< of the line
} // namespace

Outline::Outline(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setObjectName(u"tourOutline"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Outline::surround(const QRect &place)
{
    const QRect around = place.adjusted(-kAway, -kAway, kAway, kAway).intersected(parentWidget()->rect());
    if (place.isEmpty() || around.isEmpty())
        return hide();
    if (around != geometry()) {
        setGeometry(around);
        // Only the line is this widget's: what lies inside it is not painted again for its sake.
        setMask(QRegion(rect()) - QRegion(rect().adjusted(5, 5, -5, -5)));
    }
    show();
    raise();
}

void Outline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().accent, kThick));
    painter.setBrush(Qt::NoBrush);
    const qreal half = kThick / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kTileRadius, kTileRadius);
}

} // namespace kalends
