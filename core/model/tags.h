// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace kalends
{

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Hashtags and mentions with their signs, as the platforms see them, in order: what countHashtags() and
/// countMentions() count. A paragraph at a time gives the same as the whole text. Pure.
[[nodiscard]] QList<TextRange> hashtagRanges(const QString &text);
[[nodiscard]] QList<TextRange> mentionRanges(const QString &text);

} // namespace kalends
