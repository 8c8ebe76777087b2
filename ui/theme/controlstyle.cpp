// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controlstyle.h"

#include "ui/theme/controlparts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kalends
{

using namespace controls;

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void ControlStyle::setLook(const ThemeColors &colors, bool reducedMotion, qreal textScale)
{
    m_colors = colors;
    m_reducedMotion = reducedMotion;
    m_textScale = textScale;
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
    case PE_Frame: {
        const QColor line = isTypedInto(widget) && (option->state & State_Enabled) ? m_colors.edge : m_colors.line;
        const QBrush fill = isTypedInto(widget) ? option->palette.brush(QPalette::Base) : QBrush(Qt::NoBrush);
        return box(*painter, sharp(option->rect), kControlRadius, fill,
                   QPen(option->state & State_HasFocus ? m_colors.accent : line, 1));
    }
    case PE_FrameGroupBox:
        return;
    case PE_PanelItemViewItem:
        return drawItem(*option, *painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_Selected))
            return; // drawItem() has marked it
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox") &&
            !widget->inherits("QRadioButton"))
            return drawLooseRing(*option, *painter, *widget);
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
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return drawMenuSection(*item, *painter);
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
        return scaled(isSwitch ? kSwitchSize.width() : 16);
    case PM_IndicatorHeight:
        return scaled(isSwitch ? kSwitchSize.height() : 16);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
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
    case PM_DefaultFrameWidth: // the words' own square ground must not cover the round corners
        return isTypedInto(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
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
    case PM_MenuPanelWidth: // the frame: not every desktop puts a shadow round menus
        return 1;
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
    case SH_UnderlineShortcut: // Arabic letters join: one with a line of its own would stand apart from its neighbours
        if ((widget ? widget->layoutDirection() : QGuiApplication::layoutDirection()) == Qt::RightToLeft)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
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
        wanted.setWidth(iconOnly ? qMax(scaled(kFieldHeight), size.width() + 12) : size.width() + 28);
        wanted.setHeight(qMax(scaled(kFieldHeight), wanted.height()));
        return wanted;
    }
    case CT_ToolButton:
        if (widget && widget->property(kSegmentProperty).isValid())
            return {size.width() + 24, qMax(scaled(kFieldHeight), size.height() + 8)};
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && (button->features & QStyleOptionToolButton::HasMenu) && !button->text.isEmpty() &&
            button->toolButtonStyle != Qt::ToolButtonIconOnly)
            return {size.width() + scaled(kMenuArrow) + 20, qMax(scaled(kFieldHeight), size.height() + 10)};
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->text.isEmpty())
            return {size.width() + 24, qMax(scaled(kFieldHeight), size.height() + 10)};
        return {qMax(scaled(28), size.width() + 12), qMax(scaled(28), size.height() + 10)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        wanted.setHeight(qMax(scaled(kFieldHeight), wanted.height()));
        return wanted;
    case CT_CheckBox:
    case CT_RadioButton:
        wanted.setHeight(qMax(scaled(24), wanted.height()));
        return wanted;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && (item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty()))
            wanted.setHeight(qMax(scaled(28), wanted.height()));
        return wanted;
    case CT_MenuBarItem:
        return {wanted.width(), qMax(scaled(26), wanted.height())};
    default:
        return wanted;
    }
}

/// A button's panel draws its ring; one that is flat until the mouse is over it has no panel to do so.
void ControlStyle::drawLooseRing(const QStyleOption &option, QPainter &painter, const QWidget &widget) const
{
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (!tool || !tool->autoRaise() || (option.state & (State_MouseOver | State_Sunken | State_On)))
        return;
    if (option.state & State_KeyboardFocusChange)
        drawRing(painter, QRectF(widget.rect()).adjusted(1, 1, -1, -1), kControlRadius - 0.5);
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    widget->installEventFilter(this);
    if (widget->focusPolicy() == Qt::WheelFocus) // the wheel would go to it before the filter sees it
        widget->setFocusPolicy(Qt::StrongFocus);
}

void ControlStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ControlStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    const auto *number = qobject_cast<QAbstractSpinBox *>(watched);
    if (number && number->hasFocus()) // it was gone to, and shows what the wheel does
        return false;
    event->ignore(); // for the page behind it
    return true;
}

} // namespace kalends
