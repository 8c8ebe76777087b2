// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/crophand.h"

#include <algorithm>
#include <cmath>

namespace kalends
{
namespace
{

bool isSame(const QRectF &a, const QRectF &b)
{
    const auto near = [](qreal one, qreal other) { return std::abs(one - other) < 1e-9; };
    return near(a.x(), b.x()) && near(a.y(), b.y()) && near(a.width(), b.width()) && near(a.height(), b.height());
}

/// The handle's own place on a frame: a corner, or the middle of an edge.
QPointF placeOf(CropHandle handle, const QRectF &frame)
{
    switch (handle) {
    case CropHandle::Left:
        return {frame.left(), frame.center().y()};
    case CropHandle::Right:
        return {frame.right(), frame.center().y()};
    case CropHandle::Top:
        return {frame.center().x(), frame.top()};
    case CropHandle::Bottom:
        return {frame.center().x(), frame.bottom()};
    case CropHandle::TopLeft:
        return frame.topLeft();
    case CropHandle::TopRight:
        return frame.topRight();
    case CropHandle::BottomLeft:
        return frame.bottomLeft();
    case CropHandle::BottomRight:
        return frame.bottomRight();
    }
    Q_UNREACHABLE();
}

/// -1 before the frame's inside, 1 behind it, 0 in it.
int sideOf(qreal value, qreal low, qreal high)
{
    const qreal inside = std::min(CropHand::kReach, (high - low) / 3); // a small frame keeps a third for moving
    return value < low + inside ? -1 : value > high - inside ? 1 : 0;
}

} // namespace

void CropHand::setPicture(QSize pixels)
{
    m_picture = pixels.expandedTo({1, 1});
}

void CropHand::setBounds(double least, double most)
{
    m_leastRatio = least;
    m_mostRatio = most;
}

void CropHand::setCrop(const QRectF &crop)
{
    m_crop = saneCrop(crop);
}

bool CropHand::take(const QRectF &crop)
{
    if (isSame(crop, m_crop))
        return false;
    m_crop = crop;
    return true;
}

QRectF CropHand::frame() const
{
    return {m_area.x() + m_crop.x() * m_area.width(), m_area.y() + m_crop.y() * m_area.height(),
            m_crop.width() * m_area.width(), m_crop.height() * m_area.height()};
}

CropHand::Grip CropHand::gripAt(QPointF point) const
{
    const QRectF box = frame();
    if (!box.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return {};
    constexpr CropHandle handles[3][3] = {{CropHandle::TopLeft, CropHandle::Top, CropHandle::TopRight},
                                          {CropHandle::Left, CropHandle::Left, CropHandle::Right},
                                          {CropHandle::BottomLeft, CropHandle::Bottom, CropHandle::BottomRight}};
    const int x = sideOf(point.x(), box.left(), box.right());
    const int y = sideOf(point.y(), box.top(), box.bottom());
    if (x == 0 && y == 0)
        return {.part = Part::Inside};
    return {.part = Part::Handle, .handle = handles[y + 1][x + 1]};
}

Qt::CursorShape CropHand::cursorOf(const Grip &grip)
{
    if (grip.part != Part::Handle)
        return grip.part == Part::Inside ? Qt::SizeAllCursor : Qt::ArrowCursor;
    switch (grip.handle) {
    case CropHandle::Left:
    case CropHandle::Right:
        return Qt::SizeHorCursor;
    case CropHandle::Top:
    case CropHandle::Bottom:
        return Qt::SizeVerCursor;
    case CropHandle::TopLeft:
    case CropHandle::BottomRight:
        return Qt::SizeFDiagCursor;
    case CropHandle::TopRight:
    case CropHandle::BottomLeft:
        return Qt::SizeBDiagCursor;
    }
    Q_UNREACHABLE();
}

bool CropHand::press(QPointF point)
{
    m_grip = gripAt(point);
    m_pressed = point;
    m_before = m_crop;
    return isHeld();
}

bool CropHand::moveTo(QPointF point)
{
    if (!isHeld() || m_area.isEmpty())
        return false;
    const QPointF by((point.x() - m_pressed.x()) / m_area.width(), (point.y() - m_pressed.y()) / m_area.height());
    if (m_grip.part == Part::Inside)
        return take(movedCrop(m_before, by));
    return take(resized(m_before, m_grip.handle, placeOf(m_grip.handle, m_before) + by));
}

void CropHand::cancel()
{
    if (isHeld())
        m_crop = m_before;
    release();
}

/// A free frame that leaves the channel's bounds goes on in the shape of the bound it met.
QRectF CropHand::resized(const QRectF &from, CropHandle handle, QPointF to) const
{
    const QRectF free = resizedCrop(m_picture, from, handle, to, m_ratio);
    if (m_ratio > 0)
        return free;
    const double shape = ratioOf(m_picture, free);
    const double bound = m_mostRatio > 0 && shape > m_mostRatio     ? m_mostRatio
                         : m_leastRatio > 0 && shape < m_leastRatio ? m_leastRatio
                                                                    : 0;
    return bound > 0 ? resizedCrop(m_picture, from, handle, to, bound) : free;
}

bool CropHand::zoom(double factor, QPointF at)
{
    if (!(factor > 0) || !std::isfinite(factor) || m_area.isEmpty())
        return false;
    const QRectF closer = zoomedCrop(m_picture, m_crop, 1 / factor);
    const QRectF box = frame();
    if (!box.contains(at))
        return take(closer);
    const QPointF held((at.x() - box.x()) / box.width() - 0.5, (at.y() - box.y()) / box.height() - 0.5);
    return take(movedCrop(
        closer, {held.x() * (m_crop.width() - closer.width()), held.y() * (m_crop.height() - closer.height())}));
}

bool CropHand::nudge(QPointF pixels)
{
    return take(movedCrop(m_crop, {pixels.x() / m_picture.width(), pixels.y() / m_picture.height()}));
}

bool CropHand::grow(int width, int height)
{
    const CropHandle handle = height == 0  ? CropHandle::Right
                              : width == 0 ? CropHandle::Bottom
                                           : CropHandle::BottomRight;
    const QPointF by(double(width) / m_picture.width(), double(height) / m_picture.height());
    return take(resized(m_crop, handle, placeOf(handle, m_crop) + by));
}

} // namespace kalends
