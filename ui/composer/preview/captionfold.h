// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace kalends
{

/// How an app folds a caption before a tap unfolds it. As seen in the apps in November 2026; no platform documents it.
struct FoldRule {
    int lines = 2;   ///< shown at most
    int units = 125; ///< UTF-16 units shown at most; 0: the lines alone decide
};
inline constexpr FoldRule kFeedFold{.lines = 2, .units = 125}; ///< Instagram: a post in the feed
inline constexpr FoldRule kReelFold{.lines = 1, .units = 0};   ///< Instagram: over a reel
inline constexpr FoldRule kTikTokFold{.lines = 2, .units = 0}; ///< TikTok: over a video or photos

/// A caption as folded.
struct FoldedCaption {
    QString shown;       ///< what is seen of it, without the "… more"
    bool folded = false; ///< there is more
    friend bool operator==(const FoldedCaption &, const FoldedCaption &) = default;
};

/// How many lines a text takes where it is shown. Never fewer for a longer text that begins the same.
using LineCounter = std::function<int(const QString &)>;

/// Folds `text` so that `before` (the user name that the app sets in front), what is shown of it and `more`
/// (" … more") together keep to the rule. Cut only between whole characters (an emoji of several code points is one),
/// and never after a blank. Pure.
[[nodiscard]] FoldedCaption foldCaption(const QString &text, const FoldRule &rule, const LineCounter &lines,
                                        const QString &before, const QString &more);

/// A caption as the apps show it: no blanks at its ends, and of several blank lines in a row Instagram keeps them all,
/// TikTok one.
[[nodiscard]] QString shownCaption(const QString &text, bool keepsBlankLines);

} // namespace kalends
