// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan.h"

namespace kalends
{

/// A post that is only proposed: the calendar shows a picture of it, and no store knows it until somebody keeps it. A
/// plain value.
struct ProposedPost {
    EntryId id;     ///< of the picture; the draft that comes of it has another
    NewEntry entry; ///< what keeping it makes
    QString idea;   ///< one line: what to show
    QString reason; ///< why at that time
};

} // namespace kalends
