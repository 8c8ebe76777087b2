// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

namespace kalends
{

/// An error as one text for a person: what happened and, where there is something, what to do now.
[[nodiscard]] inline QString sentenceOf(const Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

} // namespace kalends
