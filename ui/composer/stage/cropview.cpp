// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/cropview.h"

#include "ui/composer/stage/stagewords.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPinchGesture>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qreal kRoom = 10; ///< around the picture, so that handles at its edge are whole
constexpr qreal kCorner = 18;
constexpr double kNotch = 1.06; ///< zoom of one notch of the wheel

} // namespace

CropView::CropView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"cropView"_s);
    setRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Crop"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
}

void CropView::setPicture(const QImage &image, QSize pixels)
{
    m_image = image;
    m_pixels = pixels;
    m_hand.setPicture(pixels);
    m_scaled = {};
    arrange();
}

void CropView::setCrop(const QRectF &crop)
{
    m_hand.setCrop(crop);
    tell(false);
}

void CropView::setRatio(double ratio, double least, double most)
{
    m_hand.setRatio(ratio);
    m_hand.setBounds(least, most);
}

/// The picture as large as it goes, in the middle.
void CropView::arrange()
{
    const QRectF room = QRectF(rect()).adjusted(kRoom, kRoom, -kRoom, -kRoom);
    if (m_pixels.isEmpty() || room.isEmpty())
        return;
    const QSizeF size = QSizeF(m_pixels).scaled(room.size(), Qt::KeepAspectRatio);
    m_hand.setArea(
        {room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(), size.height()});
    const QSize device = (size * devicePixelRatioF()).toSize().expandedTo({1, 1});
    if (!m_image.isNull() && m_scaled.size() != device) {
        m_scaled = QPixmap::fromImage(m_image.scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    tell(false);
}

void CropView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CropView::tell(bool isOver)
{
    setAccessibleDescription(cropWords(m_pixels, m_hand.crop()) + u". "_s +
                             tr("Arrow keys move it, with Shift they resize it, plus and minus zoom."));
    update();
    if (isOver)
        Q_EMIT changed();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = m_hand.area();
    if (m_scaled.isNull())
        painter.fillRect(area, m_theme.colors().line);
    else
        painter.drawPixmap(area.topLeft(), m_scaled);
    const QRectF frame = m_hand.frame();
    paintVeil(painter, frame);
    paintFrame(painter, frame);
}

void CropView::paintVeil(QPainter &painter, const QRectF &frame) const
{
    const QRectF area = m_hand.area();
    QColor veil = m_theme.colors().sunk;
    veil.setAlphaF(0.72F);
    painter.fillRect(QRectF(area.topLeft(), QPointF(area.right(), frame.top())), veil);
    painter.fillRect(QRectF(QPointF(area.left(), frame.bottom()), area.bottomRight()), veil);
    painter.fillRect(QRectF(QPointF(area.left(), frame.top()), QPointF(frame.left(), frame.bottom())), veil);
    painter.fillRect(QRectF(QPointF(frame.right(), frame.top()), QPointF(area.right(), frame.bottom())), veil);
}

void CropView::paintFrame(QPainter &painter, const QRectF &frame) const
{
    // White with a dark edge is seen on every photo.
    const QColor edge(0, 0, 0, 90);
    const QColor white(Qt::white);
    painter.setBrush(Qt::NoBrush);
    if (m_hand.isHeld() || hasFocus()) {
        for (const auto &[ink, width] : {std::pair(edge, 2.0), std::pair(QColor(255, 255, 255, 170), 1.0)}) {
            painter.setPen(QPen(ink, width));
            for (int i = 1; i <= 2; ++i) {
                const qreal x = frame.left() + frame.width() * i / 3;
                const qreal y = frame.top() + frame.height() * i / 3;
                painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
                painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
            }
        }
    }
    painter.setPen(QPen(edge, 3));
    painter.drawRect(frame);
    painter.setPen(QPen(white, 1));
    painter.drawRect(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath grips;
    const qreal x = std::min(kCorner, frame.width() / 3);
    const qreal y = std::min(kCorner, frame.height() / 3);
    for (const auto &[corner, sx, sy] :
         {std::tuple(frame.topLeft(), 1, 1), std::tuple(frame.topRight(), -1, 1), std::tuple(frame.bottomLeft(), 1, -1),
          std::tuple(frame.bottomRight(), -1, -1)}) {
        grips.moveTo(corner + QPointF(sx * x, 0));
        grips.lineTo(corner);
        grips.lineTo(corner + QPointF(0, sy * y));
    }
    const QPointF middle = frame.center();
    grips.moveTo(middle.x() - x / 2, frame.top());
    grips.lineTo(middle.x() + x / 2, frame.top());
    grips.moveTo(middle.x() - x / 2, frame.bottom());
    grips.lineTo(middle.x() + x / 2, frame.bottom());
    grips.moveTo(frame.left(), middle.y() - y / 2);
    grips.lineTo(frame.left(), middle.y() + y / 2);
    grips.moveTo(frame.right(), middle.y() - y / 2);
    grips.lineTo(frame.right(), middle.y() + y / 2);
    painter.setPen(QPen(edge, 5.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(grips);
    painter.setPen(QPen(hasFocus() ? m_theme.dark().accent : white, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(grips);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_hand.press(event->position()))
        update();
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_hand.isHeld())
        return setCursor(CropHand::cursorOf(m_hand.gripAt(event->position())));
    if (!m_hand.moveTo(event->position()))
        return;
    tell(false);
    Q_EMIT moving();
}

void CropView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_hand.isHeld())
        return;
    m_hand.release();
    tell(true);
}

void CropView::zoom(double factor, QPointF at)
{
    if (m_hand.zoom(factor, at))
        tell(true);
}

void CropView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0 && !m_hand.isHeld())
        zoom(std::pow(kNotch, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

bool CropView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            m_hand.cancel(); // the first finger may have taken hold of the frame
            zoom(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    // Escape gives a drag up before it closes the tool.
    if (event->type() == QEvent::ShortcutOverride && m_hand.isHeld() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_hand.isHeld()) {
        m_hand.cancel();
        return tell(false);
    }
    // A step that can be seen: a two-hundredth of the picture, ten times that with Ctrl.
    const int most = std::max(m_pixels.width(), m_pixels.height());
    const int step = std::max(1, most / 200) * (event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1);
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kNotch, m_hand.frame().center());
    case Qt::Key_Minus:
        return zoom(1 / kNotch, m_hand.frame().center());
    default:
        return QWidget::keyPressEvent(event);
    }
    const bool resizes = event->modifiers().testFlag(Qt::ShiftModifier);
    if (resizes ? m_hand.grow(by.x(), by.y()) : m_hand.nudge(by))
        tell(true);
}

} // namespace kalends
