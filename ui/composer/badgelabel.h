// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace kalends
{

/// A readiness badge as a picture of its own, with its words as the tooltip.
class BadgeLabel final : public QWidget
{
    Q_OBJECT
public:
    BadgeLabel(Readiness readiness, const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Readiness m_readiness;
    const Theme &m_theme;
};

} // namespace kalends
