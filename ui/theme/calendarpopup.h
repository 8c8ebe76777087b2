// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateTimeEdit;

namespace kalends
{

class Theme;

/// The month that drops down from a date: in our colours and with our arrows. It is made when the edit is pressed
/// first: that takes longer than the rest of the edit, and most are never opened.
void dressCalendarPopup(QDateTimeEdit *edit, const Theme &theme);

} // namespace kalends
