// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/captionedit.h"

#include "ui/composer/words/captionhighlighter.h"
#include "ui/composer/words/pastedtext.h"
#include "ui/composer/words/spellmenu.h"
#include "ui/composer/words/tagmemory.h"
#include "ui/composer/words/tags.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kMostLines = 14; ///< it grows with its words up to here

/// How much two texts have in common at their starts, never half a character of two units.
qsizetype commonStart(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype same = std::mismatch(a.begin(), a.begin() + most, b.begin()).first - a.begin();
    if (same > 0 && a.at(same - 1).isHighSurrogate())
        --same;
    return same;
}

qsizetype commonEnd(const QString &a, const QString &b, qsizetype most)
{
    qsizetype same = std::mismatch(a.rbegin(), a.rbegin() + most, b.rbegin()).first - a.rbegin();
    if (same > 0 && a.at(a.size() - same).isLowSurrogate())
        --same;
    return same;
}

/// Files are media, as is a picture that comes without words; whoever holds the editor takes them.
bool holdsMedia(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile) || (data.hasImage() && !data.hasText());
}

} // namespace

CaptionEdit::CaptionEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_highlighter(new CaptionHighlighter(document()))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(1.5 * kGrid);
    viewport()->setAutoFillBackground(false); // its square corners would stand over the frame's round ones
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // each paragraph as its first letter wants it
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    beginWhereReadingBegins(this);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptionEdit::tellEdited);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (textCursor().position() != m_typingAt)
            setTyping(-1);
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CaptionEdit::growWithWords);
    connect(&theme, &Theme::changed, this, &CaptionEdit::updateLook);
    updateLook();
}

CaptionEdit::~CaptionEdit()
{
    // The document goes with its last paragraphs, and tells of it when nothing here is left to listen.
    disconnect(this, nullptr, this, nullptr);
    document()->documentLayout()->disconnect(this);
}

QString CaptionEdit::text() const
{
    QString text = document()->toRawText(); // toPlainText() makes plain spaces of those that must not break
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

/// QTextCursor::selectedText() has other line ends.
QString CaptionEdit::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return text().mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
}

void CaptionEdit::updateLook()
{
    m_highlighter->setColors(m_theme.colors());
    if (m_completer)
        m_completer->popup()->setFont(m_theme.base());
}

// ---- What the program shows ----

void CaptionEdit::showText(const QString &text)
{
    if (isComposing() || m_streaming || text == m_known)
        return;
    document()->setUndoRedoEnabled(false); // which forgets what there was
    replaceAll(text, false);               // only what differs: it may come with every key that is typed elsewhere
    document()->setUndoRedoEnabled(true);
    m_undoSteps = 0;
}

void CaptionEdit::replaceText(const QString &text)
{
    if (isComposing() || m_streaming)
        return;
    replaceAll(text, false);
}

void CaptionEdit::replaceAll(const QString &text, bool joinPrevious)
{
    if (text == m_known)
        return;
    const qsizetype start = commonStart(m_known, text);
    const qsizetype end = commonEnd(m_known, text, std::min(m_known.size(), text.size()) - start);
    m_showing = true;
    QTextCursor cursor(document());
    if (joinPrevious)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.setPosition(int(start));
    cursor.setPosition(int(m_known.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - start - end));
    cursor.endEditBlock();
    m_known = this->text();
    m_showing = false;
    m_undoSteps = document()->availableUndoSteps();
}

void CaptionEdit::insertText(const QString &text)
{
    if (isReadOnly() || isComposing())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(withinCap(text));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CaptionEdit::beginStream()
{
    if (m_streaming)
        return;
    m_streaming = true;
    m_streamed = false;
    m_wasReadOnly = isReadOnly();
    setReadOnly(true);
}

void CaptionEdit::stream(const QString &soFar)
{
    if (!m_streaming || soFar == m_known)
        return;
    replaceAll(soFar, m_streamed); // the first piece opens the step that the others join
    m_streamed = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void CaptionEdit::endStream(const QString &whole)
{
    if (!m_streaming)
        return;
    stream(whole);
    m_streaming = false;
    setReadOnly(m_wasReadOnly);
    moveCursor(QTextCursor::End);
}

void CaptionEdit::cancelStream()
{
    if (!m_streaming)
        return;
    m_streaming = false;
    setReadOnly(m_wasReadOnly);
    if (!m_streamed)
        return;
    m_showing = true;
    document()->undo();
    document()->clearUndoRedoStacks(QTextDocument::RedoStack);
    m_known = text();
    m_showing = false;
    m_undoSteps = document()->availableUndoSteps();
}

// ---- What a person does ----

void CaptionEdit::tellEdited()
{
    if (m_showing)
        return;
    const QString now = text();
    if (now == m_known)
        return; // only its colours changed
    m_known = now;
    if (m_cap > 0 && now.size() > m_cap)
        return cutToCap();
    const int undoSteps = document()->availableUndoSteps();
    m_undoing = document()->isRedoAvailable() && undoSteps < m_undoSteps;
    m_undoSteps = undoSteps;
    Q_EMIT textEdited(now);
    m_undoing = false;
    offerTags();
}

/// Whatever way too much came in, what was added last goes again. Tells the rest by way of tellEdited().
void CaptionEdit::cutToCap()
{
    QTextCursor cursor = textCursor();
    const int surplus = int(m_known.size()) - m_cap;
    const int end = std::max(cursor.position(), surplus);
    cursor.joinPreviousEditBlock();
    cursor.setPosition(end);
    cursor.setPosition(int(characterStart(m_known, end - surplus)), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    sayCutOff();
}

void CaptionEdit::sayCutOff()
{
    Q_EMIT cutOff(tr("That was more than fits: a text can have %1 characters here, so the end was left out.")
                      .arg(QLocale().toString(m_cap)));
}

QString CaptionEdit::withinCap(const QString &text)
{
    if (m_cap <= 0)
        return text;
    const QTextCursor cursor = textCursor();
    const qsizetype room = m_cap - m_known.size() + (cursor.selectionEnd() - cursor.selectionStart());
    if (text.size() <= room)
        return text;
    sayCutOff();
    return text.left(characterStart(text, std::max<qsizetype>(room, 0)));
}

QMimeData *CaptionEdit::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    words->setText(selectedText());
    return words;
}

bool CaptionEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && source->hasText() && !holdsMedia(*source);
}

void CaptionEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source)
        return;
    if (holdsMedia(*source))
        Q_EMIT mediaPasted();
    else
        insertText(pastedText(source->text().left(kMostPasted)));
}

void CaptionEdit::setTyping(int position)
{
    m_typingAt = position;
    m_highlighter->setTyping(position);
}

void CaptionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offering = m_completer && m_completer->popup()->isVisible();
    if (offering && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape))
        return event->ignore(); // the popup's
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        setTyping(textCursor().selectionStart() + int(event->text().size()));
    QPlainTextEdit::keyPressEvent(event);
}

void CaptionEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool wasComposing = isComposing();
    if (!event->commitString().isEmpty())
        setTyping(textCursor().selectionStart() + int(event->commitString().size()));
    QPlainTextEdit::inputMethodEvent(event);
    if (wasComposing && !isComposing())
        Q_EMIT compositionEnded();
}

bool CaptionEdit::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void CaptionEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    setTyping(-1);
    Q_EMIT left();
}

// ---- Tags ----

void CaptionEdit::setTagMemory(const TagMemory *memory)
{
    m_memory = memory;
}

void CaptionEdit::offerTags()
{
    const QTextCursor cursor = textCursor();
    const QStringList tags = m_memory && hasFocus() && !isReadOnly()
                                 ? m_memory->matching(tagBefore(cursor.block().text(), cursor.positionInBlock()))
                                 : QStringList();
    if (tags.isEmpty()) {
        if (m_completer)
            m_completer->popup()->hide();
        return;
    }
    if (!m_completer)
        makeCompleter();
    static_cast<QStringListModel *>(m_completer->model())->setStringList(tags);
    QAbstractItemView *popup = m_completer->popup();
    QRect at = cursorRect();
    at.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 4 * kGrid);
    m_completer->complete(at);
    popup->setCurrentIndex({}); // Enter stays a new line until something is chosen
}

void CaptionEdit::makeCompleter()
{
    m_completer = new QCompleter(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the memory has chosen
    m_completer->popup()->setObjectName(u"tagOffers"_s);
    m_completer->popup()->setAccessibleName(tr("Tags that you have used"));
    m_completer->popup()->setFont(m_theme.base());
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CaptionEdit::takeTag);
}

void CaptionEdit::takeTag(const QString &tag)
{
    QTextCursor cursor = textCursor();
    const QString begun = tagBefore(cursor.block().text(), cursor.positionInBlock());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(begun.size()));
    cursor.insertText(tag + u' ');
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool CaptionEdit::focusNextPrevChild(bool next)
{
    QAbstractItemView *popup = m_completer ? m_completer->popup() : nullptr;
    if (!next || !popup || !popup->isVisible())
        return QPlainTextEdit::focusNextPrevChild(next);
    const QModelIndex chosen = popup->currentIndex();
    popup->hide();
    takeTag((chosen.isValid() ? chosen : popup->model()->index(0, 0)).data().toString());
    return true;
}

// ---- Spelling ----

void CaptionEdit::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    m_highlighter->setSpelling(spelling);
}

void CaptionEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"captionMenu"_s);
    if (m_spelling && !isReadOnly()) {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        addSpelling(*menu, *m_spelling, *this, byKey ? textCursor() : cursorForPosition(event->pos()));
    }
    menu->popup(event->globalPos());
}

// ---- Look and size ----

bool CaptionEdit::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) { // the ground that the viewport leaves out; the frame follows
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().base());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    }
    return QPlainTextEdit::event(event);
}

void CaptionEdit::setVisibleLines(int lines)
{
    m_lines = lines;
    growWithWords();
}

void CaptionEdit::growWithWords()
{
    const int wanted = std::clamp(int(document()->size().height()), m_lines, std::max(m_lines, kMostLines));
    if (std::exchange(m_shownLines, wanted) != wanted)
        updateGeometry();
}

int CaptionEdit::wantedHeight() const
{
    return m_shownLines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth() +
           kGrid;
}

QSize CaptionEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), wantedHeight()};
}

QSize CaptionEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, wantedHeight()};
}

void CaptionEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace kalends
