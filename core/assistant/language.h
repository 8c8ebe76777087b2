// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kalends
{

/// "German" for "de"; the code itself where it is not known.
[[nodiscard]] QString englishNameOf(const QString &languageCode);
/// Whether a text is surely in another language than the one wanted: by its script, and for the languages that share
/// one by their small words. Short texts and names are given the benefit of the doubt.
[[nodiscard]] bool isOtherLanguage(const QString &text, const QString &languageCode);

} // namespace kalends
