// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace kalends
{

class Theme;

/// Dims a window while something lies over it. Covers its parent and grows with it.
class Veil final : public QWidget
{
    Q_OBJECT
public:
    Veil(const Theme &theme, QWidget *covered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace kalends
