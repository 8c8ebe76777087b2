// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"

#include <QDate>

namespace kalends
{

class CalendarView;

/// Lets screen readers see every CalendarView as a Table of Cells (days, named by their full date) with ListItems
/// (posts, named "HH:MM, title, channels, readiness"). Called by the first view; more calls do nothing.
void installCalendarAccessibility();
/// The focus went to that post, or to that day where `id` is empty.
void tellFocus(CalendarView &view, const EntryId &id, QDate day);

} // namespace kalends
