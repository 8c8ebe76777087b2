// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"

#include <QPointer>

namespace kalends
{

/// A drag that a view has begun. For calendarview.cpp and calendardrag.cpp only.
struct CalendarView::Hand {
    DragLoad load;
    QSet<EntryId> ids;
    QSize size;                   ///< of the ghost
    QPointer<CalendarView> above; ///< which view the pointer is over
};

} // namespace kalends
