// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/controlstyle.h"

#include <QStyleOption>

class QPen;

// What the two halves of ControlStyle share: which control is drawn when (controlstyle.cpp) and how (controlpaint.cpp).

namespace kalends::controls
{

inline constexpr int kFieldHeight = 32;
inline constexpr int kFieldInset = 6; ///< between a field's border and its words
inline constexpr QSize kSwitchSize(32, 18);
inline constexpr int kMenuArrow = 20; ///< the room of a menu button's arrow

/// Where a 1 px line has to run to be one sharp pixel.
[[nodiscard]] QRectF sharp(const QRect &rect);
[[nodiscard]] bool isPrimary(const QWidget *widget);
/// A frame around words that a person may change.
[[nodiscard]] bool isTypedInto(const QWidget *widget);
/// Only for who came by keyboard.
[[nodiscard]] bool showsFocus(const QStyleOption &option);
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, qreal part);
void box(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &fill, const QPen &line);

} // namespace kalends::controls
