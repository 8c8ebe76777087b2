// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateTimeEdit;

namespace kalends
{

class Theme;

/// The month that drops down from a date: in our colours and with our arrows.
void dressCalendarPopup(QDateTimeEdit *edit, const Theme &theme);

} // namespace kalends
