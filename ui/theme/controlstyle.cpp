// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controlstyle.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kFieldHeight = 32;
constexpr int kFieldInset = 6; ///< between a field's border and its words
constexpr QSize kSwitchSize(32, 18);
constexpr int kMenuArrow = 20; ///< the room of a menu button's arrow

/// Where a 1 px line has to run to be one sharp pixel.
QRectF sharp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimaryProperty).toBool();
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

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void ControlStyle::setLook(const ThemeColors &colors, bool reducedMotion)
{
    m_colors = colors;
    m_reducedMotion = reducedMotion;
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
    const qreal half = 3.25;
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
        fill = blend(m_colors.line, m_colors.surface, 0.8);
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
        fill = blend(m_colors.line, m_colors.surface, 0.8);
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
    const QColor line =
        (option.state & State_MouseOver) && enabled ? blend(m_colors.muted, m_colors.line, 0.35) : m_colors.line;
    box(painter, sharp(option.rect), kControlRadius, fill, QPen(line, 1));
}

void ControlStyle::drawSwitch(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    QColor track = on ? m_colors.accent : blend(m_colors.muted, m_colors.surface, 0.75);
    if (!enabled)
        track = blend(track, m_colors.surface, 0.4);
    QRectF rect(QPointF(option.rect.topLeft()), QSizeF(kSwitchSize));
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
        QPen(marked ? ink : blend(m_colors.muted, m_colors.surface, enabled ? 0.75 : 0.35), 1));
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
        QPen(on ? ink : blend(m_colors.muted, m_colors.surface, 0.75), on ? 1.5 : 1));
    if (on)
        box(painter, rect.adjusted(4, 4, -4, -4), rect.height() / 2, ink, Qt::NoPen);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, widget);
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return drawToolButton(*option, *painter, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
        return; // drawn with their panels, or not at all
    case PE_PanelMenuBar:
    case PE_FrameTabBarBase:
        return hairline(*painter, option->rect, Qt::BottomEdge);
    case PE_FrameTabWidget:
        return hairline(*painter, option->rect, Qt::TopEdge);
    case PE_Frame:
        return box(*painter, sharp(option->rect), kControlRadius, Qt::NoBrush,
                   QPen(option->state & State_HasFocus ? m_colors.accent : m_colors.line, 1));
    case PE_FrameGroupBox:
        return;
    case PE_PanelItemViewItem:
        return drawItem(*option, *painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_Selected))
            return; // drawItem() has marked it
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox") &&
            !widget->inherits("QRadioButton"))
            return; // its panel has drawn the ring
        if (option->state & State_KeyboardFocusChange)
            drawRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter, widget);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_IndicatorArrowDown:
        return drawArrow(*painter, option->rect, Qt::DownArrow, m_colors.muted);
    case PE_IndicatorArrowUp:
        return drawArrow(*painter, option->rect, Qt::UpArrow, m_colors.muted);
    case PE_IndicatorArrowLeft:
        return drawArrow(*painter, option->rect, Qt::LeftArrow, m_colors.muted);
    case PE_IndicatorArrowRight:
        return drawArrow(*painter, option->rect, Qt::RightArrow, m_colors.muted);
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_colors.surface);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(m_colors.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_colors.surface);
        painter->save();
        painter->setPen(m_colors.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
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
        box(painter, QRectF(option.rect), 5, blend(m_colors.line, m_colors.surface, 0.5), Qt::NoPen);
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

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        QStyleOptionButton words(*button);
        if (!words.icon.isNull() && !words.text.isEmpty())
            words.text.prepend(u' '); // Fusion's four pixels between icon and words are too few
        if (isPrimary(widget) && (option->state & State_Enabled))
            words.palette.setColor(QPalette::ButtonText, m_colors.onAccent());
        else if (option->state & State_On)
            words.palette.setColor(QPalette::ButtonText, m_colors.accent);
        return QProxyStyle::drawControl(element, &words, painter, widget);
    }
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button)
            break;
        QStyleOptionToolButton words(*button);
        if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->text.isEmpty()) {
            words.rect.adjust(6, 0, -6, 0); // Fusion puts the icon at the very edge
            words.text.prepend(u' ');
        }
        if (option->state & State_On)
            words.palette.setColor(QPalette::ButtonText, m_colors.accent);
        return QProxyStyle::drawControl(element, &words, painter, widget);
    }
    case CE_MenuItem:
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        QStyleOptionMenuItem words(*item);
        const bool chosen = (option->state & State_Selected) && (option->state & State_Enabled);
        if (element == CE_MenuBarItem)
            painter->fillRect(option->rect, m_colors.background);
        if (chosen)
            box(*painter, QRectF(option->rect).adjusted(3, 1, -3, -1), 5, m_colors.accentBackground, Qt::NoPen);
        words.state &= ~(State_Selected | State_Sunken);
        words.palette.setColor(QPalette::Window, Qt::transparent);
        return QProxyStyle::drawControl(element, &words, painter, widget);
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_colors.background);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, m_colors.surface);
        return hairline(*painter, option->rect, Qt::BottomEdge);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabWords(*tab, *painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_colors.background);
        return hairline(*painter, option->rect, Qt::BottomEdge);
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        QRect line(option->rect);
        if (upright)
            line = QRect(line.center().x(), line.top(), 1, line.height());
        else
            line = QRect(line.left(), line.center().y(), line.width(), 1);
        painter->fillRect(line, option->state & State_MouseOver ? m_colors.accent : m_colors.line);
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const bool flat = frame->frameShape == QFrame::HLine;
            const QPoint middle = option->rect.center();
            painter->fillRect(flat ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                   : QRect(middle.x(), option->rect.top(), 1, option->rect.height()),
                              m_colors.line);
            return;
        }
        break;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        return drawProgress(*option, *painter);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
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
void ControlStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    drawToolButton(option, painter, widget);
    QStyleOptionToolButton words(option);
    words.rect = visualRect(option.direction, option.rect, option.rect.adjusted(2, 0, -kMenuArrow, 0));
    words.state &= ~State_Sunken;
    proxy()->drawControl(CE_ToolButtonLabel, &words, &painter, widget);
    const QRect arrow(option.rect.right() - kMenuArrow, option.rect.top(), kMenuArrow - 4, option.rect.height());
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
    box(painter, handle, qMin(handle.width(), handle.height()) / 2,
        blend(m_colors.muted, m_colors.surface, busy ? 0.7 : 0.4), Qt::NoPen);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (control) {
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, *painter);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && (button->features & QStyleOptionToolButton::HasMenu) &&
            !(button->features & (QStyleOptionToolButton::MenuButtonPopup | QStyleOptionToolButton::PopupDelay)))
            return drawMenuButton(*button, *painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(kFieldInset, 0, -kFieldInset, 0) : rect;
    }
    return rect;
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {}; // no arrows at the ends
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int length = across ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int handle = range > 0 ? int(qint64(length) * bar->pageStep / (range + bar->pageStep)) : length;
            handle = qBound(qMin(28, length), handle, length);
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                                   bar->upsideDown);
            const auto piece = [&](int from, int size) {
                const QRect rect = across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                          : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
                return visualRect(bar->direction, bar->rect, rect);
            };
            if (part == SC_ScrollBarSlider)
                return piece(at, handle);
            if (part == SC_ScrollBarSubPage)
                return piece(0, at);
            if (part == SC_ScrollBarAddPage)
                return piece(at + handle, length - at - handle);
            if (part == SC_ScrollBarGroove)
                return bar->rect;
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const bool mirrored = option->direction == Qt::RightToLeft;
        return rect.adjusted(mirrored ? 0 : kFieldInset, 0, mirrored ? -kFieldInset : 0, 0);
    }
    return rect;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isSwitch = widget && widget->property(kSwitchProperty).toBool();
    switch (metric) {
    case PM_IndicatorWidth:
        return isSwitch ? kSwitchSize.width() : 16;
    case PM_IndicatorHeight:
        return isSwitch ? kSwitchSize.height() : 16;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_FocusFrameHMargin:
        return 4;
    case PM_HeaderMargin:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(m_colors.line.rgb());
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        wanted.setWidth(iconOnly ? qMax(kFieldHeight, size.width() + 12) : size.width() + 28);
        wanted.setHeight(qMax(kFieldHeight, wanted.height()));
        return wanted;
    }
    case CT_ToolButton:
        if (widget && widget->property(kSegmentProperty).isValid())
            return {size.width() + 24, qMax(kFieldHeight, size.height() + 8)};
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && (button->features & QStyleOptionToolButton::HasMenu) && !button->text.isEmpty() &&
            button->toolButtonStyle != Qt::ToolButtonIconOnly)
            return {size.width() + kMenuArrow + 20, qMax(kFieldHeight, size.height() + 10)};
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->text.isEmpty())
            return {size.width() + 24, qMax(kFieldHeight, size.height() + 10)};
        return {qMax(28, size.width() + 12), qMax(28, size.height() + 10)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        wanted.setHeight(qMax(kFieldHeight, wanted.height()));
        return wanted;
    case CT_CheckBox:
    case CT_RadioButton:
        wanted.setHeight(qMax(24, wanted.height()));
        return wanted;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted.setHeight(qMax(28, wanted.height()));
        return wanted;
    case CT_MenuBarItem:
        return {wanted.width(), qMax(26, wanted.height())};
    default:
        return wanted;
    }
}

} // namespace kalends
