// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/limits.h"

#include <QLabel>

namespace kalends
{

class PostDraft;
class Theme;
struct ThemeColors;

/// What one text may hold; 0: no limit.
struct WordLimits {
    int units = 0; ///< UTF-16
    int hashtags = 0;
    int mentions = 0;
    friend bool operator==(const WordLimits &, const WordLimits &) = default;
};

/// The limits of a field as the post stands now. Without a channel: of the shared text, the tightest of those that
/// follow it; nothing when it goes nowhere.
[[nodiscard]] WordLimits wordLimits(const PostDraft &draft, std::optional<Channel> channel, const QString &field);

/// A text against its limits.
struct WordCount {
    int units = 0;
    int hashtags = 0;
    int mentions = 0;
    [[nodiscard]] static WordCount of(const QString &text);
    [[nodiscard]] bool isOver(const WordLimits &limits) const;
};
/// "142 / 2,200 · 3 / 30 #"; mentions are named only from three quarters of their limit on.
[[nodiscard]] QString countWords(const WordCount &count, const WordLimits &limits);
/// What is too much, as a sentence; empty: nothing is. "112 characters too many. 2 hashtags too many."
[[nodiscard]] QString overWords(const WordCount &count, const WordLimits &limits);

/// The counter beside a text: muted, and in the colour of mistakes with the words of overWords() once it is over.
class TextCounter final : public QLabel
{
    Q_OBJECT
public:
    explicit TextCounter(const Theme &theme, QWidget *parent = nullptr);
    void setLimits(const WordLimits &limits);
    void count(const QString &text);
    [[nodiscard]] bool isOver() const { return m_count.isOver(m_limits); }
    [[nodiscard]] QString overWords() const { return kalends::overWords(m_count, m_limits); }

private:
    void refresh();

    const Theme &m_theme;
    WordLimits m_limits;
    WordCount m_count;
    const ThemeColors *m_colored = nullptr; ///< in which colours it stands
    bool m_wasOver = false;
};

} // namespace kalends
