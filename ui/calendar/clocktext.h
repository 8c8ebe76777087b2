// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTime>

namespace kalends
{

/// "14:30" or "2:30 PM", as the locale writes times, and never with seconds (which the short format of the C locale
/// has).
[[nodiscard]] QString clockText(QTime time, const QLocale &locale = QLocale());

} // namespace kalends
