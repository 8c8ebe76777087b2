// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/words.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kalends
{

Words::Words(const QString &text, Voice voice, const Theme &theme, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &Words::restyle);
    restyle();
}

void Words::setVoice(Voice voice)
{
    m_voice = voice;
    restyle();
}

void Words::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    update();
}

void Words::restyle()
{
    const ThemeColors &colors = m_theme.colors();
    QFont font = m_theme.base();
    QColor ink = colors.text;
    switch (m_voice) {
    case Voice::Plain:
        break;
    case Voice::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Voice::Meta:
        font = m_theme.meta();
        ink = colors.muted;
        break;
    case Voice::Heading:
        font = m_theme.meta();
        font.setWeight(QFont::DemiBold);
        ink = colors.muted;
        break;
    case Voice::Title:
        font.setPointSizeF(font.pointSizeF() * 1.3);
        font.setWeight(QFont::DemiBold);
        break;
    case Voice::Good:
        font = m_theme.meta();
        ink = colors.ok;
        break;
    case Voice::Bad:
        font = m_theme.meta();
        ink = colors.bad;
        break;
    }
    setFont(font);
    QPalette inked; // with nothing but its ink set: all else keeps following the program's palette
    inked.setResolveMask(0);
    inked.setColor(QPalette::WindowText, ink);
    setPalette(inked);
}

QSize Words::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(24, hint.width()), hint.height()) : hint;
}

void Words::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text().simplified(), Qt::ElideRight, room.width());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), shown);
}

} // namespace kalends
