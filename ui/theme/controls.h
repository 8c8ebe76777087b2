// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QCheckBox;
class QPushButton;

namespace kalends
{

/// The filled button in the accent colour: one of a window or dialog at most.
void makePrimary(QPushButton *button);
/// A check box that is drawn as a switch: for what takes effect, as opposed to what is chosen.
void makeSwitch(QCheckBox *box);
/// One button of a row of choices of which one holds (Month, Week, Day…): give them to a QButtonGroup and a layout
/// without spacing; `first` and `last` get the round ends.
void makeSegment(QAbstractButton *button, bool first, bool last);

} // namespace kalends
