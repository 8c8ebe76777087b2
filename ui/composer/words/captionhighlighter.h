// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace kalends
{

class Spelling;
struct ThemeColors;

/// Colours hashtags and mentions as the platforms will, and waves under misspelled words as their verdicts come in. The
/// word that is being typed is left alone. What has to be looked at again is done in slices, so that the GUI thread is
/// never held.
class CaptionHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit CaptionHighlighter(QTextDocument *document);

    void setColors(const ThemeColors &colors);
    void setSpelling(Spelling *spelling);
    /// The cursor stands here and the last thing done was typing; -1: nothing is being typed.
    void setTyping(int position);

    /// Paragraphs longer than this are not checked for spelling, UTF-16 units.
    static constexpr int kLongestChecked = 5'000;

protected:
    void highlightBlock(const QString &text) override;

private:
    void markTags(const QString &text);
    bool markSpelling(const QString &text);
    void lookAgain(bool everywhere);
    void lookAtNext();

    QTextCharFormat m_tag;
    QTextCharFormat m_wrong;
    QPointer<Spelling> m_spelling;
    QTimer m_again;
    int m_nextBlock = 0;
    bool m_everywhere = false;
    int m_typing = -1;
};

} // namespace kalends
