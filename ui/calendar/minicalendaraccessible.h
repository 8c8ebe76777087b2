// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kalends
{

class MiniCalendar;

/// Lets screen readers see a MiniCalendar as a Table of 42 Cells, each a day named by its full date that can be
/// pressed. Called by the first one; more calls do nothing.
void installMiniCalendarAccessibility();
/// The keyboard's day has changed.
void tellFocus(MiniCalendar &calendar);

} // namespace kalends
