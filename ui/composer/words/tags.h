// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace kalends
{

enum class TagKind { Hashtag, Mention, Link };

/// A stretch of a text that the platforms turn into a link. Units: UTF-16.
struct TagRange {
    qsizetype start = 0;
    qsizetype length = 0;
    TagKind kind = TagKind::Hashtag;
    friend bool operator==(const TagRange &, const TagRange &) = default;
};

/// Hashtags and mentions by the rules that countHashtags() and countMentions() count by (a test holds them together),
/// and web addresses; in order, never overlapping. Pure; a paragraph at a time gives the same as a whole text.
[[nodiscard]] QList<TagRange> tagRanges(const QString &text);

/// The hashtag or mention that is being written just before `position`, from its sign on: "#stu", "@lu"; empty: none.
[[nodiscard]] QString tagBefore(const QString &text, qsizetype position);

} // namespace kalends
