// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/captionhighlighter.h"

#include "ui/composer/words/spelling.h"
#include "ui/composer/words/tags.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTextDocument>

namespace kalends
{

namespace
{

constexpr qint64 kSliceMs = 3; ///< of 8 that the GUI thread may be held

} // namespace

CaptionHighlighter::CaptionHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    m_wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &CaptionHighlighter::lookAtNext);
}

void CaptionHighlighter::setColors(const ThemeColors &colors)
{
    if (m_tag.foreground().color() == colors.accent && m_wrong.underlineColor() == colors.bad)
        return;
    m_tag.setForeground(colors.accent);
    m_wrong.setUnderlineColor(colors.bad);
    lookAgain(true);
}

void CaptionHighlighter::setSpelling(Spelling *spelling)
{
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling) {
        connect(spelling, &Spelling::checked, this, [this] { lookAgain(false); });
        connect(spelling, &Spelling::changed, this, [this] { lookAgain(true); });
    }
    lookAgain(true);
}

void CaptionHighlighter::setTyping(int position)
{
    const int before = std::exchange(m_typing, position);
    if (before < 0 || !m_spelling)
        return;
    const QTextBlock block = document()->findBlock(before);
    // Typing on within a paragraph highlights it anyway.
    if (block.isValid() && (position < 0 || !block.contains(position)))
        rehighlightBlock(block);
}

void CaptionHighlighter::highlightBlock(const QString &text)
{
    markTags(text);
    if (m_spelling && text.size() <= kLongestChecked && markSpelling(text))
        setCurrentBlockUserData(new QTextBlockUserData); // a mark: some of its words are being looked up
    else if (currentBlockUserData())
        setCurrentBlockUserData(nullptr);
}

void CaptionHighlighter::markTags(const QString &text)
{
    for (const QList<TextRange> &ranges : {hashtagRanges(text), mentionRanges(text)}) {
        for (const TextRange &range : ranges)
            setFormat(int(range.start), int(range.length), m_tag);
    }
}

/// True when some words are not known yet.
bool CaptionHighlighter::markSpelling(const QString &text)
{
    const int typing = m_typing - currentBlock().position();
    bool waiting = false;
    for (const SpellWord &word : spellWords(text)) {
        const int start = int(word.start);
        const int length = int(word.word.size());
        if (typing > start && typing <= start + length)
            continue;
        const Spelling::Verdict verdict = m_spelling->verdict(word.word);
        waiting = waiting || verdict == Spelling::Verdict::Unknown;
        if (verdict == Spelling::Verdict::Wrong)
            setFormat(start, length, m_wrong);
    }
    return waiting;
}

void CaptionHighlighter::lookAgain(bool everywhere)
{
    m_everywhere = m_everywhere || everywhere;
    m_nextBlock = 0;
    m_again.start();
}

void CaptionHighlighter::lookAtNext()
{
    QElapsedTimer spent;
    spent.start();
    QTextBlock block = document()->findBlockByNumber(m_nextBlock);
    for (; block.isValid(); block = block.next()) {
        if (spent.elapsed() >= kSliceMs) {
            m_nextBlock = block.blockNumber();
            return;
        }
        if (m_everywhere || block.userData())
            rehighlightBlock(block);
    }
    m_again.stop();
    m_everywhere = false;
    m_nextBlock = 0;
}

} // namespace kalends
