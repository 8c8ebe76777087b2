// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

class QCompleter;

namespace kalends
{

class CaptionHighlighter;
class Spelling;
class TagMemory;
class Theme;

/// A plain-text editor for the words of a post: hashtags, mentions and addresses in colour, own undo, completion of
/// tags, spelling where the system has it, each paragraph in its own direction. GUI thread; knows no post.
///
/// What a person does is told by textEdited(); what the program shows is not. While an input method composes, the
/// program's texts are ignored: compositionEnded() says when to show them again.
class CaptionEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CaptionEdit(const Theme &theme, QWidget *parent = nullptr);
    ~CaptionEdit() override;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString selectedText() const;
    /// Shows another text and forgets what could be undone. Nothing happens when it is shown already.
    void showText(const QString &text);
    /// The same, but as one step that the person can undo: for a text that was drafted anew.
    void replaceText(const QString &text);
    /// As typed at the cursor: an emoji, a group of hashtags. One step of undo.
    void insertText(const QString &text);

    // ---- A text that comes in pieces: one step of undo in the end; read-only meanwhile ----
    void beginStream();
    void stream(const QString &soFar);
    void endStream(const QString &whole);
    void cancelStream(); ///< as it was before beginStream(); nothing to undo or redo
    [[nodiscard]] bool isStreaming() const { return m_streaming; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The height of so many lines of text to begin with; it grows with its words up to 14 and scrolls beyond.
    void setVisibleLines(int lines);
    /// UTF-16 units that can be kept, 0: any number; what comes beyond is cut off between characters, and cutOff() says
    /// so.
    void setStorageCap(int units) { m_cap = units; }
    /// Whose words are offered after # and @; nullptr: none. Outlives the editor.
    void setTagMemory(const TagMemory *memory);
    /// nullptr: no spelling. Outlives the editor.
    void setSpelling(Spelling *spelling);
    [[nodiscard]] bool isComposing() const;                    ///< an input method is at work
    [[nodiscard]] bool isUndoing() const { return m_undoing; } ///< while textEdited() is told: it was an undo

    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

Q_SIGNALS:
    void textEdited(const QString &text);
    /// Something that was pasted was too long for the store: a sentence for people.
    void cutOff(const QString &sentence);
    void mediaPasted(); ///< the clipboard held files or a picture instead of words
    void compositionEnded();
    void left(); ///< the keyboard went elsewhere

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab takes the tag that is offered

private:
    void tellEdited();
    void cutToCap();
    void sayCutOff();
    [[nodiscard]] QString withinCap(const QString &text);
    void replaceAll(const QString &text, bool joinPrevious);
    void setTyping(int position);
    void updateLook();
    void offerTags();
    void makeCompleter();
    void takeTag(const QString &tag);
    void growWithWords();
    [[nodiscard]] int wantedHeight() const;

    const Theme &m_theme;
    CaptionHighlighter *m_highlighter = nullptr; ///< the document's
    const TagMemory *m_memory = nullptr;
    Spelling *m_spelling = nullptr;
    QCompleter *m_completer = nullptr;
    QString m_known; ///< the text as last told or shown
    int m_undoSteps = 0;
    int m_cap = 0;
    int m_lines = 5;
    int m_shownLines = 5;
    int m_typingAt = -1;
    bool m_showing = false;
    bool m_streaming = false;
    bool m_streamed = false;
    bool m_wasReadOnly = false;
    bool m_undoing = false;
};

} // namespace kalends
