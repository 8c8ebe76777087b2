// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace kalends
{

// What controls.h sets on a widget and the style reads from it.
inline constexpr char kPrimaryProperty[] = "kalendsPrimary";
inline constexpr char kSwitchProperty[] = "kalendsSwitch";
inline constexpr char kSegmentProperty[] = "kalendsSegment";
enum SegmentEnd { SegmentFirst = 1, SegmentLast = 2 };

/// The controls' look over Fusion: flat, hairlines, round corners, one accent, a ring around what has the focus.
/// Layout and behaviour stay Fusion's, but for the wheel: over a choice or a number in a page it moves the page and
/// chooses nothing, which nobody would see. GUI thread; owned by the application.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ControlStyle();

    void setLook(const ThemeColors &colors, bool reducedMotion, qreal textScale);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;

    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawLooseRing(const QStyleOption &option, QPainter &painter, const QWidget &widget) const;
    void drawSegment(const QStyleOption &option, QPainter &painter, int ends) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawSwitch(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawRing(QPainter &painter, const QRectF &rect, qreal radius) const;
    void drawArrow(QPainter &painter, const QRectF &rect, Qt::ArrowType way, const QColor &ink) const;
    void drawItem(const QStyleOption &option, QPainter &painter) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    void drawTabWords(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const;
    void drawMenuSection(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption &option, QPainter &painter) const;
    void hairline(QPainter &painter, const QRect &rect, Qt::Edge edge) const;

    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * m_textScale); }

    ThemeColors m_colors;
    bool m_reducedMotion = false;
    qreal m_textScale = 1;
};

} // namespace kalends
