// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTime>

namespace kalends
{

/// How the locale writes times, and never with seconds (which the short format of the C locale has): for QDateTimeEdit
/// and QLocale::toString().
[[nodiscard]] QString clockFormat(const QLocale &locale = QLocale());
/// "14:30" or "2:30 PM".
[[nodiscard]] QString clockText(QTime time, const QLocale &locale = QLocale());
/// "14:30:07": with its seconds, where tries follow each other within a minute.
[[nodiscard]] QString exactClockText(QTime time, const QLocale &locale = QLocale());

} // namespace kalends
