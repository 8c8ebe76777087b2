// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kalends
{

/// What is looked at of a clipboard at all, UTF-16 units: several times what any text may hold.
inline constexpr qsizetype kMostPasted = 1'000'000;

/// A text from elsewhere as it may be kept (cleanText() of model/fields.h refuses the rest): line ends are LF, control
/// characters and halves of surrogate pairs are gone. Pure.
[[nodiscard]] QString pastedText(const QString &text);

/// The last place at or before `position` that is between two characters as people see them, never within an emoji of
/// several code points. UTF-16 units. Pure.
[[nodiscard]] qsizetype characterStart(const QString &text, qsizetype position);

} // namespace kalends
