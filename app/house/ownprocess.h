// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kalends
{

// What each of our programs asks of the system for itself, first thing in main(), before any thread.

/// No core dumps and no debugger: tokens pass through this memory. Files are for this user alone.
void harden();

/// Memory that was needed for a moment goes back: large pieces each to the system at once, small ones from two pools
/// instead of eight per processor. These programs run for weeks.
void beFrugal();

} // namespace kalends
