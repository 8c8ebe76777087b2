// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controls.h"

#include "ui/theme/controlstyle.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPushButton>

namespace kalends
{

void makePrimary(QPushButton *button)
{
    button->setProperty(kPrimaryProperty, true);
    button->update();
}

void makeSwitch(QCheckBox *box)
{
    box->setProperty(kSwitchProperty, true);
    box->updateGeometry();
}

void makeSegment(QAbstractButton *button, bool first, bool last)
{
    button->setCheckable(true);
    button->setProperty(kSegmentProperty, int(first ? SegmentFirst : 0) | int(last ? SegmentLast : 0));
    button->updateGeometry();
}

} // namespace kalends
