// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controlparts.h"

#include "ui/theme/colorpairs.h"
#include "ui/theme/iconengine.h"

#include <QAbstractButton>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QTextEdit>

namespace kalends
{

namespace controls
{

QRectF sharp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimaryProperty).toBool();
}

bool isTypedInto(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QColor blend(const QColor &over, const QColor &under, qreal part)
{
    const auto mix = [part](int a, int b) { return int(a * part + b * (1 - part)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

void box(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &fill, const QPen &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace controls

using namespace controls;
using namespace Qt::StringLiterals;

/// Of those that every window has Qt's own are of another hand, and looking for them through the desktop's themes takes
/// a tenth of the program's start.
QIcon ControlStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return QIcon(new IconEngine(u"close"_s, nullptr)); // in the palette's ink, whichever that is by then
    case SP_ToolBarHorizontalExtensionButton:              // a menu bar's that is too narrow
        return QIcon(new IconEngine(u"more"_s, nullptr));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void ControlStyle::hairline(QPainter &painter, const QRect &rect, Qt::Edge edge) const
{
    QRect line = rect;
    if (edge == Qt::BottomEdge)
        line.setTop(rect.bottom());
    else if (edge == Qt::TopEdge)
        line.setBottom(rect.top());
    else if (edge == Qt::RightEdge)
        line.setLeft(rect.right());
    else
        line.setRight(rect.left());
    painter.fillRect(line, m_colors.line);
}

void ControlStyle::drawRing(QPainter &painter, const QRectF &rect, qreal radius) const
{
    box(painter, rect, radius, Qt::NoBrush, QPen(m_colors.accent, 2));
}

void ControlStyle::drawArrow(QPainter &painter, const QRectF &rect, Qt::ArrowType way, const QColor &ink) const
{
    const QPointF middle = rect.center();
    const qreal half = 3.25 * m_textScale;
    const qreal depth = half / 2;
    QPolygonF points;
    switch (way) {
    case Qt::UpArrow:
        points = {{-half, depth}, {0, -depth}, {half, depth}};
        break;
    case Qt::LeftArrow:
        points = {{depth, -half}, {-depth, 0}, {depth, half}};
        break;
    case Qt::RightArrow:
        points = {{-depth, -half}, {depth, 0}, {-depth, half}};
        break;
    default:
        points = {{-half, -depth}, {0, depth}, {half, -depth}};
    }
    points.translate(middle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.restore();
}

void ControlStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & State_Enabled;
    const bool pressed = option.state & State_Sunken;
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool chosen = option.state & State_On;
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const int ends = widget ? widget->property(kSegmentProperty).toInt() : 0;
    if (widget && widget->property(kSegmentProperty).isValid())
        return drawSegment(option, painter, ends);
    QColor fill = m_colors.surface;
    QColor line = m_colors.line;
    if (isPrimary(widget) && enabled) {
        fill = pressed ? blend(m_colors.text, m_colors.accent, 0.2)
                       : (hover ? blend(m_colors.text, m_colors.accent, 0.1) : m_colors.accent);
        line = fill;
    } else if (chosen) {
        fill = m_colors.accentBackground;
        line = m_colors.accent;
    } else if (pressed) {
        fill = pressedPaper(m_colors);
    } else if (hover || !enabled) {
        fill = m_colors.sunk;
    }
    if (!flat || pressed || hover || chosen)
        box(painter, sharp(option.rect), kControlRadius, fill, flat ? QPen(Qt::NoPen) : QPen(line, 1));
    if (showsFocus(option)) {
        const QRectF inner = QRectF(option.rect).adjusted(1, 1, -1, -1);
        drawRing(painter, inner, kControlRadius - 0.5);
        if (isPrimary(widget)) // accent on accent: a gap of paper makes the ring visible
            box(painter, inner.adjusted(1.5, 1.5, -1.5, -1.5), kControlRadius - 2, Qt::NoBrush,
                QPen(m_colors.surface, 1));
    }
}

void ControlStyle::drawSegment(const QStyleOption &option, QPainter &painter, int ends) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool roundLeft = ends & (mirrored ? SegmentLast : SegmentFirst);
    const bool roundRight = ends & (mirrored ? SegmentFirst : SegmentLast);
    // A square end reaches one pixel beyond the button, so that two neighbours share one hairline.
    QRectF rect = sharp(option.rect);
    painter.save();
    painter.setClipRect(option.rect);
    rect.adjust(roundLeft ? 0 : -kControlRadius, 0, roundRight ? 0 : kControlRadius, 0);
    const bool chosen = option.state & State_On;
    const bool hover = (option.state & State_Enabled) && (option.state & State_MouseOver);
    const QColor fill = chosen ? m_colors.accentBackground : (hover ? m_colors.sunk : m_colors.surface);
    box(painter, rect, kControlRadius, fill, QPen(m_colors.line, 1));
    if (!roundRight)
        hairline(painter, option.rect, Qt::RightEdge);
    if (showsFocus(option))
        drawRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), kControlRadius - 1.5);
    painter.restore();
}

void ControlStyle::drawToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (widget && widget->property(kSegmentProperty).isValid())
        return drawSegment(option, painter, widget->property(kSegmentProperty).toInt());
    const bool hover = (option.state & State_Enabled) && (option.state & State_MouseOver);
    const bool raised = !(option.state & State_AutoRaise);
    QColor fill = raised ? m_colors.surface : QColor(Qt::transparent);
    if (option.state & State_On)
        fill = m_colors.accentBackground;
    else if (option.state & State_Sunken)
        fill = pressedPaper(m_colors);
    else if (hover)
        fill = raised ? m_colors.sunk : m_colors.line;
    box(painter, sharp(option.rect), kControlRadius, fill, raised ? QPen(m_colors.line, 1) : QPen(Qt::NoPen));
    if (showsFocus(option))
        drawRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), kControlRadius - 0.5);
}

void ControlStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const QColor fill = enabled ? m_colors.surface : m_colors.sunk;
    if (enabled && (option.state & State_HasFocus)) {
        box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), kControlRadius - 0.5, fill, QPen(m_colors.accent, 2));
        return;
    }
    const bool hover = option.state & State_MouseOver;
    const QColor line = !enabled ? m_colors.line : (hover ? m_colors.muted : m_colors.edge);
    box(painter, sharp(option.rect), kControlRadius, fill, QPen(line, 1));
}

void ControlStyle::drawSwitch(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    QColor track = on ? m_colors.accent : m_colors.edge;
    if (!enabled)
        track = blend(track, m_colors.surface, 0.4);
    QRectF rect(QPointF(option.rect.topLeft()), QSizeF(kSwitchSize) * m_textScale);
    rect.moveCenter(QRectF(option.rect).center());
    box(painter, rect, rect.height() / 2, track, Qt::NoPen);
    const qreal knob = rect.height() - 4;
    const bool right = on != (option.direction == Qt::RightToLeft);
    const QRectF place(right ? rect.right() - knob - 2 : rect.left() + 2, rect.top() + 2, knob, knob);
    box(painter, place, knob / 2, m_colors.surface, Qt::NoPen);
}

void ControlStyle::drawCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (widget && widget->property(kSwitchProperty).toBool())
        return drawSwitch(option, painter);
    const bool enabled = option.state & State_Enabled;
    const bool marked = option.state & (State_On | State_NoChange);
    const QColor ink = enabled ? m_colors.accent : blend(m_colors.muted, m_colors.surface, 0.5);
    const QRectF rect = sharp(option.rect);
    box(painter, rect, 4, marked ? ink : (enabled ? m_colors.surface : m_colors.sunk),
        QPen(marked ? ink : (enabled ? m_colors.edge : m_colors.line), 1));
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(QPen(m_colors.onAccent(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & State_On)
        painter.drawPolyline(QPolygonF({{4, 8.3}, {7, 11.2}, {12.2, 5}}));
    else
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter.restore();
}

void ControlStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QColor ink = enabled ? m_colors.accent : blend(m_colors.muted, m_colors.surface, 0.5);
    const QRectF rect = sharp(option.rect);
    box(painter, rect, rect.height() / 2, enabled ? m_colors.surface : m_colors.sunk,
        QPen(on ? ink : (enabled ? m_colors.edge : m_colors.line), on ? 1.5 : 1));
    if (on) {
        const qreal rim = 4 * m_textScale;
        box(painter, rect.adjusted(rim, rim, -rim, -rim), rect.height() / 2, ink, Qt::NoPen);
    }
}

/// A chosen item is tinted; the one that the keys act on has a bar at its side, too.
void ControlStyle::drawItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    const bool single = qobject_cast<const QListView *>(item->widget) != nullptr; // tables tint whole rows
    if (option.state & State_Selected) {
        if (single)
            box(painter, QRectF(option.rect), 5, m_colors.accentBackground, Qt::NoPen);
        else
            painter.fillRect(option.rect, m_colors.accentBackground);
    } else if ((option.state & State_MouseOver) && (option.state & State_Enabled) && single) {
        box(painter, QRectF(option.rect), 5, hoveredRow(m_colors), Qt::NoPen);
    }
    const bool leads = single || item->index.column() == 0;
    if (leads && (option.state & State_Selected) && showsFocus(option)) {
        QRectF bar(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right() + 1);
        box(painter, bar, 1.5, m_colors.accent, Qt::NoPen);
    }
}

void ControlStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    if (option.state & State_Selected) {
        QRect line = option.rect;
        line.setTop(line.bottom() - 1);
        painter.fillRect(line.adjusted(8, 0, -8, 0), m_colors.accent);
    }
    if (showsFocus(option))
        drawRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), 5);
}

void ControlStyle::drawTabWords(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionTab words(option);
    const bool strong = option.state & State_Selected || option.state & State_MouseOver;
    words.palette.setColor(QPalette::WindowText, strong ? m_colors.text : m_colors.muted);
    words.state &= ~State_HasFocus;
    QProxyStyle::drawControl(CE_TabBarTabLabel, &words, &painter, widget);
}

void ControlStyle::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRectF track(bar->rect);
    track.setHeight(6);
    track.moveCenter(QRectF(bar->rect).center());
    box(painter, track, 3, m_colors.line, Qt::NoPen);
    const bool endless = bar->maximum <= bar->minimum;
    const qreal part = endless ? 0.4 : qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRectF done = track;
    done.setWidth(track.width() * qBound(qreal(0), part, qreal(1)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (endless)
        done.moveCenter(track.center());
    if (done.width() > 0)
        box(painter, done, 3, m_colors.accent, Qt::NoPen);
}

void ControlStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter) const
{
    if (option.frame)
        drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Qt::ArrowType way, QAbstractSpinBox::StepEnabledFlag step) {
        const bool pressed = option.activeSubControls == part && (option.state & State_Sunken);
        const bool possible = option.stepEnabled & step;
        const QColor ink = pressed ? m_colors.accent : (possible ? m_colors.muted : m_colors.line);
        drawArrow(painter, proxy()->subControlRect(CC_SpinBox, &option, part, nullptr), way, ink);
    };
    arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void ControlStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    if (option.frame) {
        QStyleOption field(option);
        if (!option.editable && !showsFocus(option))
            field.state &= ~State_HasFocus;
        drawField(field, painter);
    }
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    drawArrow(painter, arrow, Qt::DownArrow, option.state & State_Enabled ? m_colors.muted : m_colors.line);
}

/// A button that opens a menu: icon and words, then an arrow in the middle of the height.
void ControlStyle::drawMenuSection(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    if (option.text.isEmpty())
        return painter.fillRect(QRect(option.rect.left() + 4, option.rect.center().y(), option.rect.width() - 8, 1),
                                m_colors.line);
    painter.save();
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_colors.muted);
    painter.drawText(option.rect.adjusted(10, 4, -10, 0),
                     int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), option.text);
    painter.restore();
}

void ControlStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    drawToolButton(option, painter, widget);
    QStyleOptionToolButton words(option);
    words.rect = visualRect(option.direction, option.rect, option.rect.adjusted(2, 0, -scaled(kMenuArrow), 0));
    words.state &= ~State_Sunken;
    proxy()->drawControl(CE_ToolButtonLabel, &words, &painter, widget);
    const QRect arrow(option.rect.right() - scaled(kMenuArrow), option.rect.top(), scaled(kMenuArrow) - 4,
                      option.rect.height());
    drawArrow(painter, visualRect(option.direction, option.rect, arrow), Qt::DownArrow,
              option.state & State_Enabled ? m_colors.muted : m_colors.line);
}

void ControlStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    QRectF handle(proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget));
    if (option.maximum <= option.minimum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    handle.adjust(across ? 2 : 3, across ? 3 : 2, across ? -2 : -3, across ? -3 : -2);
    const bool busy = option.state & (State_MouseOver | State_Sunken);
    box(painter, handle, qMin(handle.width(), handle.height()) / 2, busy ? m_colors.muted : m_colors.edge, Qt::NoPen);
}

} // namespace kalends
