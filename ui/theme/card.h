// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QWidget;

namespace kalends
{

class Theme;

/// The whole of `widget` as paper with a hairline around it and round corners: for its paintEvent().
void paintCard(QWidget &widget, const QColor &paper, const Theme &theme);

} // namespace kalends
