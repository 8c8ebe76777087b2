// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/tags.h"

namespace kalends
{

/// Web and mail addresses: no words to be spelled. In order. Pure.
[[nodiscard]] QList<TextRange> addressRanges(const QString &text);

/// The hashtag or mention that is being written just before `position`, from its sign on: "#stu", "@lu"; empty: none.
[[nodiscard]] QString tagBefore(const QString &text, qsizetype position);

} // namespace kalends
