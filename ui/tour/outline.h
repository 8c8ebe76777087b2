// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace kalends
{

class Theme;

/// A quiet line around the place in a window that the coach speaks of. Lets everything through: clicks, drags, wheels.
/// Does not move and does not blink.
class Outline final : public QWidget
{
    Q_OBJECT
public:
    Outline(const Theme &theme, QWidget *window);

    /// In the window's coordinates; empty: nothing is outlined.
    void surround(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace kalends
