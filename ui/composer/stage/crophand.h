// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cropgeometry.h"

#include <QRectF>
#include <QSize>
#include <Qt>
#include <optional>

namespace kalends
{

/// What a hand does to the frame of a crop: which part of it is held and where it goes. The arithmetic is
/// cropgeometry.h's; here are pixels of the screen, and a press that can be taken back. Knows no widget.
class CropHand
{
public:
    static constexpr qreal kReach = 12; ///< how far beside a handle it can still be taken

    /// The size as shown, turned as the edit says.
    void setPicture(QSize pixels);
    /// Where the whole picture is painted.
    void setArea(const QRectF &area) { m_area = area; }
    /// Width by height, kept by every later change; 0: free, but within the bounds of setBounds().
    void setRatio(double ratio) { m_ratio = ratio; }
    /// What the channel takes; 0: no such bound.
    void setBounds(double least, double most);
    void setCrop(const QRectF &crop);

    [[nodiscard]] const QRectF &crop() const { return m_crop; } ///< fractions of the picture
    [[nodiscard]] QRectF frame() const;                         ///< where it is painted
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] double ratio() const { return m_ratio; }

    enum class Part { Nothing, Inside, Handle };
    struct Grip {
        Part part = Part::Nothing;
        CropHandle handle = CropHandle::Left; ///< with Part::Handle
        friend bool operator==(const Grip &, const Grip &) = default;
    };
    [[nodiscard]] Grip gripAt(QPointF point) const;
    [[nodiscard]] static Qt::CursorShape cursorOf(const Grip &grip);

    /// Press, move, release. A press beside the frame takes nothing and answers false.
    bool press(QPointF point);
    bool moveTo(QPointF point); ///< answers whether the frame changed
    void release() { m_grip = {}; }
    void cancel(); ///< back to where the press found it
    [[nodiscard]] bool isHeld() const { return m_grip.part != Part::Nothing; }

    // Each answers whether the frame changed.
    bool zoom(double factor, QPointF at); ///< above 1: closer; what is below the pointer stays below it
    bool nudge(QPointF pixels);           ///< of the picture
    bool grow(int width, int height);     ///< by pixels of the picture, at the right and the bottom

private:
    bool take(const QRectF &crop);
    [[nodiscard]] QRectF resized(const QRectF &from, CropHandle handle, QPointF to) const;

    QSize m_picture{1, 1};
    QRectF m_area;
    QRectF m_crop{0, 0, 1, 1};
    double m_ratio = 0;
    double m_leastRatio = 0;
    double m_mostRatio = 0;
    Grip m_grip;
    QPointF m_pressed;
    QRectF m_before;
};

} // namespace kalends
