// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "composerdesks.h"
#include "model/limits.h"
#include "shots.h"
#include "support/quiet.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/spelling.h"
#include "ui/composer/words/tagmemory.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QThreadPool>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

/// Knows these words, in whatever language.
class FewWords final : public SpellDictionary
{
public:
    bool isRight(const QString &word) override { return !word.contains("wrnog"_L1, Qt::CaseInsensitive); }
    QStringList suggestions(const QString &word) override
    {
        return word.contains("none"_L1) ? QStringList() : QStringList{u"wrong"_s, u"wring"_s};
    }
};

DictionaryMaker fewWords()
{
    return [](const QStringList &) { return std::make_unique<FewWords>(); };
}

/// How a place in the text is marked: its colour, and whether it is waved under.
QTextCharFormat formatAt(const CaptionEdit &edit, int position)
{
    const QTextBlock block = edit.document()->findBlock(position);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int at = position - block.position();
        if (at >= range.start && at < range.start + range.length)
            return range.format;
    }
    return {};
}

bool isWaved(const CaptionEdit &edit, int position)
{
    return formatAt(edit, position).underlineStyle() == QTextCharFormat::SpellCheckUnderline;
}

void paste(CaptionEdit &edit, QMimeData *data)
{
    const std::unique_ptr<QMimeData> owned(data);
    edit.insertFromMimeData(data);
}

QMimeData *textData(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    return data;
}

} // namespace

class WordsEditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_edit.reset(); }

    // ---- What is told ----
    void typingIsToldAndShowingIsNot();
    void spacesThatMustNotBreakStay();
    void anUndoneStepIsTold();

    // ---- Undo ----
    void aReplacedTextIsOneStepOfUndo();
    void aStreamedTextIsOneStepOfUndo();
    void aStoppedStreamLeavesNothing();
    void aStoppedStreamLeavesTheEarlierStepsAlone();
    void nothingIsTypedWhileAStreamComes();
    void shownTextsAreNotUndone();
    void halvesOfCharactersAreNeverReplaced();

    // ---- Colours and direction ----
    void tagsAndMentionsAreColoured_data();
    void tagsAndMentionsAreColoured();
    void eachParagraphHasItsDirection();

    // ---- Pasting ----
    void richTextIsPastedAsPlain();
    void aMegabyteIsCutWithWords();
    void typingStopsAtTheCap();
    void filesAndPicturesAreLeftToTheStage();
    void textThatCameWithAPictureIsText();

    // ---- Input methods ----
    void whatIsComposedIsNotToldBeforeItIsDone();
    void shownTextsWaitForTheInputMethod();

    // ---- Tags ----
    void usedTagsAreOfferedAndTaken();
    void tabTakesTheFirst();
    void escapeOnlyClosesTheOffers();
    void enterBreaksTheLineWhenNothingIsChosen();

    // ---- Spelling ----
    void wrongWordsAreWavedUnder();
    void theWordBeingTypedIsLeftAlone();
    void withoutADictionaryNothingIsWrong();
    void learnedWordsAreRight();
    void otherLanguagesAreAskedAnew();
    void theNearestInstalledLanguageIsTaken();
    void whatIsChosenMeanwhileStays_data();
    void whatIsChosenMeanwhileStays();
    void betterWordsArriveInTheMenu();
    void theEditorMayGoWhileWordsAreLookedUp();
    void theSystemsDictionariesAreUsed();

    void everyStrokeInALongTextIsTold_data();
    void everyStrokeInALongTextIsTold();

private:
    void type(const QString &text) { QTest::keyClicks(m_edit.get(), text); }
    [[nodiscard]] QAbstractItemView *offers() const
    {
        auto *completer = m_edit->findChild<QCompleter *>();
        return completer ? completer->popup() : nullptr;
    }

    Theme m_theme;
    TestComposerDesk m_desk;
    std::unique_ptr<CaptionEdit> m_edit;
};

void WordsEditTest::init()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
    m_desk.memory.clear();
    m_edit = std::make_unique<CaptionEdit>(m_theme);
    m_edit->resize(420, 160);
    m_edit->show();
    m_edit->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void WordsEditTest::typingIsToldAndShowingIsNot()
{
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    m_edit->showText(u"Shown #tag"_s);
    m_edit->replaceText(u"Shown anew #tag"_s);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
    m_edit->moveCursor(QTextCursor::End);
    type(u"!"_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), u"Shown anew #tag!"_s);
    m_theme.setMode(Theme::Mode::Dark); // colours everything anew
    test::untilQuiet();
    QCOMPARE(told.count(), 1);
}

void WordsEditTest::spacesThatMustNotBreakStay()
{
    m_edit->showText(u"«\u00a0oui\u00a0»\nen deux"_s);
    QCOMPARE(m_edit->text(), u"«\u00a0oui\u00a0»\nen deux"_s);
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    m_edit->moveCursor(QTextCursor::End);
    type(u"."_s);
    QCOMPARE(told.last().first().toString(), u"«\u00a0oui\u00a0»\nen deux."_s);
    m_edit->selectAll();
    const std::unique_ptr<QMimeData> copied(m_edit->createMimeDataFromSelection());
    QCOMPARE(copied->text(), m_edit->text());
}

void WordsEditTest::anUndoneStepIsTold()
{
    bool undoing = false;
    connect(m_edit.get(), &CaptionEdit::textEdited, this, [&] { undoing = m_edit->isUndoing(); });
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    type(u"word"_s);
    QVERIFY(!undoing);
    QTest::keySequence(m_edit.get(), QKeySequence::Undo);
    QCOMPARE(told.last().first().toString(), QString());
    QVERIFY(undoing);
    QTest::keySequence(m_edit.get(), QKeySequence::Redo);
    QCOMPARE(told.last().first().toString(), u"word"_s);
    QVERIFY(!undoing);
}

void WordsEditTest::aReplacedTextIsOneStepOfUndo()
{
    m_edit->showText(u"First words"_s);
    m_edit->moveCursor(QTextCursor::End);
    type(u" typed"_s);
    m_edit->replaceText(u"Quite another text,\nin two lines #new"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"First words typed"_s);
    m_edit->redo();
    QCOMPARE(m_edit->text(), u"Quite another text,\nin two lines #new"_s);
    m_edit->undo();
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"First words"_s);
}

void WordsEditTest::aStreamedTextIsOneStepOfUndo()
{
    m_edit->showText(u"Before"_s);
    m_edit->moveCursor(QTextCursor::End);
    type(u"!"_s);
    m_edit->beginStream();
    for (const QString &soFar : {u"A"_s, u"A ro"_s, u"A room"_s, u"A room full\nof light"_s})
        m_edit->stream(soFar);
    QCOMPARE(m_edit->text(), u"A room full\nof light"_s);
    m_edit->endStream(u"A room, full of light."_s); // the whole may differ from the pieces
    QCOMPARE(m_edit->text(), u"A room, full of light."_s);
    QVERIFY(!m_edit->isReadOnly());
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"Before!"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"Before"_s);
    m_edit->redo();
    m_edit->redo();
    QCOMPARE(m_edit->text(), u"A room, full of light."_s);
}

void WordsEditTest::aStoppedStreamLeavesNothing()
{
    m_edit->showText(u"Before"_s);
    m_edit->beginStream();
    m_edit->stream(u"Something"_s);
    m_edit->stream(u"Something else"_s);
    m_edit->cancelStream();
    QCOMPARE(m_edit->text(), u"Before"_s);
    QVERIFY(!m_edit->document()->isRedoAvailable());
    m_edit->redo();
    QCOMPARE(m_edit->text(), u"Before"_s);
    m_edit->beginStream(); // and one that never said a word
    m_edit->cancelStream();
    QCOMPARE(m_edit->text(), u"Before"_s);
    m_edit->stream(u"too late"_s);
    m_edit->endStream(u"too late"_s);
    QCOMPARE(m_edit->text(), u"Before"_s);
}

void WordsEditTest::aStoppedStreamLeavesTheEarlierStepsAlone()
{
    m_edit->showText(u"Before"_s);
    m_edit->moveCursor(QTextCursor::End);
    type(u" typed"_s);
    m_edit->beginStream();
    m_edit->stream(u"Something"_s);
    m_edit->cancelStream();
    QCOMPARE(m_edit->text(), u"Before typed"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"Before"_s);
}

void WordsEditTest::nothingIsTypedWhileAStreamComes()
{
    m_edit->showText(u"Before"_s);
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    m_edit->beginStream();
    m_edit->stream(u"Some"_s);
    type(u"typed"_s);
    QTest::keySequence(m_edit.get(), QKeySequence::Undo);
    m_edit->insertText(u"😀"_s);
    m_edit->showText(u"shown"_s);
    m_edit->replaceText(u"replaced"_s);
    QCOMPARE(m_edit->text(), u"Some"_s);
    QCOMPARE(told.count(), 0);
}

void WordsEditTest::shownTextsAreNotUndone()
{
    m_edit->showText(u"One"_s);
    m_edit->showText(u"Two"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"Two"_s);
}

void WordsEditTest::halvesOfCharactersAreNeverReplaced()
{
    m_edit->showText(u"a😀b"_s);    // D83D DE00
    m_edit->replaceText(u"a😁b"_s); // D83D DE01: only the second half differs
    QCOMPARE(m_edit->text(), u"a😁b"_s);
    m_edit->replaceText(u"a🤁b"_s);
    m_edit->undo();
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"a😀b"_s);
}

void WordsEditTest::tagsAndMentionsAreColoured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("a tag") << u"see #tag"_s << 4 << true;
    QTest::newRow("its last letter") << u"see #tag"_s << 7 << true;
    QTest::newRow("before it") << u"see #tag"_s << 3 << false;
    QTest::newRow("a mention") << u"see @ana"_s << 5 << true;
    QTest::newRow("within a word") << u"C#tag"_s << 2 << false;
    QTest::newRow("an address") << u"me@example.org"_s << 3 << false;
    QTest::newRow("in the second paragraph") << u"one\n#two"_s << 5 << true;
    QTest::newRow("a full stop ends a mention") << u"@ana."_s << 4 << false;
    QTest::newRow("Arabic") << u"ضوء #نور"_s << 6 << true;
    QTest::newRow("a full-width sign") << u"＃東京"_s << 1 << false;
    QTest::newRow("an emoji in a tag") << u"#🔥x"_s << 3 << true;
}

void WordsEditTest::tagsAndMentionsAreColoured()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(bool, coloured);
    m_edit->showText(text);
    QCOMPARE(formatAt(*m_edit, at).foreground().color() == m_theme.colors().accent, coloured);
    m_theme.setMode(Theme::Mode::Dark);
    QTRY_COMPARE(formatAt(*m_edit, at).foreground().color() == Theme::dark().accent, coloured);
}

void WordsEditTest::eachParagraphHasItsDirection()
{
    m_edit->showText(u"English words\nكلمات عربية\n#وسم then\n123"_s);
    const QTextDocument *document = m_edit->document();
    QCOMPARE(document->findBlockByNumber(0).textDirection(), Qt::LeftToRight);
    QCOMPARE(document->findBlockByNumber(1).textDirection(), Qt::RightToLeft);
    QCOMPARE(document->findBlockByNumber(2).textDirection(), Qt::RightToLeft);
    m_edit->setLayoutDirection(Qt::RightToLeft); // a window in Arabic makes no English words Arabic
    QCOMPARE(document->findBlockByNumber(0).textDirection(), Qt::LeftToRight);
}

void WordsEditTest::richTextIsPastedAsPlain()
{
    auto *data = textData(u"Bold words\r\nand more\u0007"_s);
    data->setHtml(u"<b>Bold words</b><br><img src='https://example.org/x.png'>"_s);
    paste(*m_edit, data);
    QCOMPARE(m_edit->text(), u"Bold words\nand more"_s);
    QVERIFY(m_edit->document()->findBlockByNumber(0).charFormat().fontWeight() != QFont::Bold);
    m_edit->undo();
    QCOMPARE(m_edit->text(), QString()); // one step
}

void WordsEditTest::aMegabyteIsCutWithWords()
{
    m_edit->setStorageCap(100'000);
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    QSignalSpy cut(m_edit.get(), &CaptionEdit::cutOff);
    m_edit->showText(u"Kept. "_s);
    m_edit->moveCursor(QTextCursor::End);
    paste(*m_edit, textData(u"x"_s + u"👨‍👩‍👧‍👦\n"_s.repeated(1024 * 1024 / 12)));
    QCOMPARE(cut.count(), 1);
    QVERIFY(cut.first().first().toString().contains(QLocale().toString(100'000)));
    const QString text = m_edit->text();
    QVERIFY(text.size() <= 100'000 && text.size() > 99'980);
    QVERIFY(text.startsWith(u"Kept. x👨‍👩‍👧‍👦\n"_s));
    QVERIFY(text.endsWith(u"👨‍👩‍👧‍👦"_s) || text.endsWith(u'\n'));
    QCOMPARE(told.count(), 1);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"Kept. "_s);
}

void WordsEditTest::typingStopsAtTheCap()
{
    m_edit->setStorageCap(5);
    QSignalSpy cut(m_edit.get(), &CaptionEdit::cutOff);
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    type(u"abcdef"_s);
    QCOMPARE(m_edit->text(), u"abcde"_s);
    QCOMPARE(cut.count(), 1);
    for (const QList<QVariant> &one : told)
        QVERIFY(one.first().toString().size() <= 5);
    QInputMethodEvent commit;
    commit.setCommitString(u"あいう"_s);
    QCoreApplication::sendEvent(m_edit.get(), &commit);
    QCOMPARE(m_edit->text(), u"abcde"_s);
    m_edit->moveCursor(QTextCursor::Start); // what is written in the middle goes, not the end of what was there
    type(u"X"_s);
    QCOMPARE(m_edit->text(), u"abcde"_s);
}

void WordsEditTest::filesAndPicturesAreLeftToTheStage()
{
    QSignalSpy media(m_edit.get(), &CaptionEdit::mediaPasted);
    auto *files = textData(u"/home/me/photo.jpg"_s);
    files->setUrls({QUrl::fromLocalFile(u"/home/me/photo.jpg"_s)});
    QVERIFY(!m_edit->canInsertFromMimeData(files));
    paste(*m_edit, files);
    auto *picture = new QMimeData;
    picture->setImageData(QImage(2, 2, QImage::Format_RGB32));
    paste(*m_edit, picture);
    QCOMPARE(media.count(), 2);
    QCOMPARE(m_edit->text(), QString());
}

void WordsEditTest::textThatCameWithAPictureIsText()
{
    auto *data = textData(u"From an office"_s);
    data->setImageData(QImage(2, 2, QImage::Format_RGB32));
    paste(*m_edit, data);
    auto *link = textData(u" https://example.org"_s);
    link->setUrls({QUrl(u"https://example.org"_s)});
    paste(*m_edit, link);
    QCOMPARE(m_edit->text(), u"From an office https://example.org"_s);
}

void WordsEditTest::whatIsComposedIsNotToldBeforeItIsDone()
{
    QSignalSpy told(m_edit.get(), &CaptionEdit::textEdited);
    QInputMethodEvent composing(u"すたじお"_s, {});
    QCoreApplication::sendEvent(m_edit.get(), &composing);
    QVERIFY(m_edit->isComposing());
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(told.count(), 0);
    QInputMethodEvent commit;
    commit.setCommitString(u"スタジオ"_s);
    QCoreApplication::sendEvent(m_edit.get(), &commit);
    QVERIFY(!m_edit->isComposing());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), u"スタジオ"_s);
}

void WordsEditTest::shownTextsWaitForTheInputMethod()
{
    QSignalSpy ended(m_edit.get(), &CaptionEdit::compositionEnded);
    QInputMethodEvent composing(u"にほ"_s, {});
    QCoreApplication::sendEvent(m_edit.get(), &composing);
    m_edit->showText(u"from elsewhere"_s);
    m_edit->replaceText(u"from elsewhere"_s);
    m_edit->insertText(u"😀"_s);
    QVERIFY(m_edit->isComposing());
    QCOMPARE(m_edit->text(), QString());
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(m_edit.get(), &nothing);
    QCOMPARE(ended.count(), 1);
    m_edit->showText(u"from elsewhere"_s);
    QCOMPARE(m_edit->text(), u"from elsewhere"_s);
}

void WordsEditTest::usedTagsAreOfferedAndTaken()
{
    m_desk.kept.insert(u"hashtags"_s, {{u"Studio"_s, u"#studiotour #naturallight"_s}});
    TagMemory memory(m_desk);
    memory.learn(u"Old #StudioLife with @studio.lumen and #film"_s);
    m_edit->setTagMemory(&memory);
    type(u"see #stu"_s);
    QTRY_VERIFY(offers() && offers()->isVisible());
    QCOMPARE(offers()->model()->rowCount(), 2);
    QCOMPARE(offers()->model()->index(0, 0).data().toString(), u"#StudioLife"_s);
    QTest::keyClick(offers(), Qt::Key_Down);
    QTest::keyClick(offers(), Qt::Key_Down);
    QTest::keyClick(offers(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"see #studiotour "_s);
    type(u"@st"_s);
    QTRY_VERIFY(offers()->isVisible());
    QCOMPARE(offers()->model()->rowCount(), 1);
    type(u"rx"_s);
    QVERIFY(!offers()->isVisible());
    QCOMPARE(TagMemory(m_desk).matching(u"#fi"_s), QStringList{u"#film"_s}); // also the next time
}

void WordsEditTest::tabTakesTheFirst()
{
    TagMemory memory(m_desk);
    memory.learn(u"#studio"_s);
    m_edit->setTagMemory(&memory);
    type(u"#s"_s);
    QTRY_VERIFY(offers() && offers()->isVisible());
    QTest::keyClick(offers(), Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"#studio "_s);
    QVERIFY(!offers()->isVisible());
}

void WordsEditTest::escapeOnlyClosesTheOffers()
{
    TagMemory memory(m_desk);
    memory.learn(u"#studio"_s);
    m_edit->setTagMemory(&memory);
    type(u"#s"_s);
    QTRY_VERIFY(offers() && offers()->isVisible());
    QTest::keyClick(offers(), Qt::Key_Escape);
    QVERIFY(!offers()->isVisible());
    QCOMPARE(m_edit->text(), u"#s"_s);
}

void WordsEditTest::enterBreaksTheLineWhenNothingIsChosen()
{
    TagMemory memory(m_desk);
    memory.learn(u"#studio"_s);
    m_edit->setTagMemory(&memory);
    type(u"#s"_s);
    QTRY_VERIFY(offers() && offers()->isVisible());
    QTest::keyClick(offers(), Qt::Key_Return);
    QVERIFY(!offers()->isVisible());
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"#s\n"_s);
}

void WordsEditTest::wrongWordsAreWavedUnder()
{
    Spelling spelling(fewWords());
    spelling.setLanguages({u"en_US"_s});
    m_edit->setSpelling(&spelling);
    m_edit->showText(u"A wrnog word #wrnog @wrnog https://wrnog.org\nand wrnog again"_s);
    QTRY_VERIFY(isWaved(*m_edit, 3));
    QVERIFY(!isWaved(*m_edit, 9));
    QVERIFY(!isWaved(*m_edit, 15)); // a tag
    QVERIFY(!isWaved(*m_edit, 22)); // a mention
    QVERIFY(!isWaved(*m_edit, 36)); // an address
    QTRY_VERIFY(isWaved(*m_edit, m_edit->text().lastIndexOf(u"wrnog"_s) + 1));
}

void WordsEditTest::theWordBeingTypedIsLeftAlone()
{
    Spelling spelling(fewWords());
    spelling.setLanguages({u"en_US"_s});
    QSignalSpy checked(&spelling, &Spelling::checked);
    m_edit->setSpelling(&spelling);
    type(u"wrnog and wrnog"_s);
    QTRY_VERIFY(isWaved(*m_edit, 1));
    QVERIFY(!isWaved(*m_edit, 11));
    type(u" "_s);
    QTRY_VERIFY(isWaved(*m_edit, 11));
    m_edit->moveCursor(QTextCursor::End);
    type(u"wrnog"_s);
    QVERIFY(!isWaved(*m_edit, 17));
    m_edit->moveCursor(QTextCursor::Start);
    QTRY_VERIFY(isWaved(*m_edit, 17));
}

void WordsEditTest::withoutADictionaryNothingIsWrong()
{
    for (const DictionaryMaker &maker :
         {DictionaryMaker(), DictionaryMaker([](const QStringList &) { return std::unique_ptr<SpellDictionary>(); })}) {
        Spelling spelling(maker);
        spelling.setLanguages({u"en_US"_s});
        QSignalSpy checked(&spelling, &Spelling::checked);
        m_edit->setSpelling(&spelling);
        m_edit->showText({});
        m_edit->showText(u"wrnog words"_s);
        QTRY_VERIFY(checked.count() > 0);
        test::untilQuiet();
        QVERIFY(!isWaved(*m_edit, 1));
        m_edit->setSpelling(nullptr);
    }
    Spelling off(fewWords()); // and switched off, nobody is asked
    QSignalSpy checked(&off, &Spelling::checked);
    m_edit->setSpelling(&off);
    m_edit->showText(u"wrnog"_s);
    test::untilQuiet();
    QCOMPARE(checked.count(), 0);
    QVERIFY(!isWaved(*m_edit, 1));
    m_edit->setSpelling(nullptr);
}

void WordsEditTest::learnedWordsAreRight()
{
    Spelling spelling(fewWords());
    spelling.setLanguages({u"en_US"_s});
    QSignalSpy learned(&spelling, &Spelling::wordLearned);
    m_edit->setSpelling(&spelling);
    m_edit->showText(u"wrnog Wrnogly"_s);
    QTRY_VERIFY(isWaved(*m_edit, 1) && isWaved(*m_edit, 8));
    spelling.learn(u"wrnog"_s);
    QTRY_VERIFY(!isWaved(*m_edit, 1));
    QVERIFY(isWaved(*m_edit, 8));
    spelling.learn(u"wrnog"_s);
    QCOMPARE(learned.count(), 1);
    QCOMPARE(spelling.ownWords(), QStringList{u"wrnog"_s});
}

void WordsEditTest::otherLanguagesAreAskedAnew()
{
    Spelling spelling([](const QStringList &languages) -> std::unique_ptr<SpellDictionary> {
        return languages.contains(u"en_US"_s) ? std::make_unique<FewWords>() : nullptr;
    });
    spelling.setLanguages({u"en_US"_s});
    m_edit->setSpelling(&spelling);
    m_edit->showText(u"wrnog"_s);
    QTRY_VERIFY(isWaved(*m_edit, 1));
    spelling.setLanguages({u"xx_XX"_s});
    QTRY_VERIFY(!isWaved(*m_edit, 1));
    spelling.setLanguages({u"en_US"_s});
    QTRY_VERIFY(isWaved(*m_edit, 1));
}

void WordsEditTest::theNearestInstalledLanguageIsTaken()
{
    QCOMPARE(nearestDictionaries({u"xx_XX"_s, u"xx_XX"_s}), QStringList{u"xx_XX"_s}); // some other library may know it
    for (const QString &installed : installedDictionaries()) {
        QCOMPARE(nearestDictionaries({installed}), QStringList{installed});
        if (!installed.contains(u'_'))
            continue;
        const QString stem = installed.section(u'_', 0, 0) + u'_';
        const QStringList nearest = nearestDictionaries({stem + u"XX"_s});
        QCOMPARE(nearest.size(), 1);
        QVERIFY2(nearest.first().startsWith(stem) && installedDictionaries().contains(nearest.first()),
                 qPrintable(nearest.first()));
    }
}

void WordsEditTest::whatIsChosenMeanwhileStays_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("another language") << QStringList{u"de_DE"_s};
    QTest::newRow("none") << QStringList();
}

void WordsEditTest::whatIsChosenMeanwhileStays()
{
    QFETCH(QStringList, chosen);
    Spelling spelling(fewWords());
    QSignalSpy changed(&spelling, &Spelling::changed);
    spelling.setLanguagesNear({u"xx_XX"_s});
    QCOMPARE(spelling.languages(), QStringList()); // not in the GUI thread
    QTRY_COMPARE(spelling.languages(), QStringList{u"xx_XX"_s});
    QCOMPARE(changed.count(), 1);
    spelling.setLanguages({});
    spelling.setLanguagesNear({u"xx_XX"_s});
    spelling.choose(chosen);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spelling.languages(), chosen);
}

void WordsEditTest::betterWordsArriveInTheMenu()
{
    Spelling spelling(fewWords());
    spelling.setLanguages({u"en_US"_s});
    m_edit->setSpelling(&spelling);
    m_edit->showText(u"A wrnog word"_s);
    QTRY_VERIFY(isWaved(*m_edit, 3));
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(4);
    m_edit->setTextCursor(cursor);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, m_edit->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_edit.get(), &event);
    const auto menu = [this] { return m_edit->findChild<QMenu *>(u"captionMenu"_s); };
    QTRY_VERIFY(menu() && menu()->isVisible());
    const auto action = [&](const QString &text) -> QAction * {
        const QList<QAction *> actions = menu()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    };
    QTRY_VERIFY(action(u"wring"_s));
    action(u"wrong"_s)->trigger();
    menu()->close();
    QCOMPARE(m_edit->text(), u"A wrong word"_s);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"A wrnog word"_s);
}

void WordsEditTest::theEditorMayGoWhileWordsAreLookedUp()
{
    for (int i = 0; i < 20; ++i) {
        auto spelling = std::make_unique<Spelling>(fewWords());
        spelling->setLanguages({u"en_US"_s});
        CaptionEdit edit(m_theme);
        edit.setSpelling(spelling.get());
        edit.showText(u"some wrnog words of turn %1"_s.arg(i));
        spelling->suggest(u"wrnog"_s, &edit, [](const QStringList &) {});
        QCoreApplication::processEvents();
        if (i % 2)
            spelling.reset();
        QCoreApplication::processEvents();
        edit.setSpelling(nullptr);
    }
}

void WordsEditTest::theSystemsDictionariesAreUsed()
{
    if (!installedDictionaries().contains(u"en_US"_s))
        QSKIP("no English dictionary is installed here");
    Spelling spelling(systemDictionaries());
    spelling.setLanguages({u"en_US"_s, u"xx_XX"_s});
    m_edit->setSpelling(&spelling);
    m_edit->showText(u"Natural light, wonderfull studio, ضوء طبيعي, свет"_s);
    QTRY_VERIFY(isWaved(*m_edit, 17));
    QVERIFY(!isWaved(*m_edit, 2));
    QVERIFY(!isWaved(*m_edit, 35)); // no English word could be written like that
    QVERIFY(!isWaved(*m_edit, 46));
    QStringList better;
    spelling.suggest(u"wonderfull"_s, this, [&](const QStringList &words) { better = words; });
    QTRY_VERIFY(better.contains(u"wonderful"_s));
    m_edit->setSpelling(nullptr);
}

void WordsEditTest::everyStrokeInALongTextIsTold_data()
{
    QTest::addColumn<QString>("text");
    const QString line = u"A room full of north light, a kettle #studio @ana and the wall 😀 where good ideas start"_s;
    QTest::newRow("a full caption") << (line + u'\n').repeated(40).left(2'200);
    QTest::newRow("40 emoji in one paragraph")
        << (u"A room full of north light 😀🔥 and a kettle 🌿✨"_s).repeated(10) + u'x';
    QTest::newRow("100,000 units in paragraphs") << (line + u'\n').repeated(2000).left(100'000);
    QTest::newRow("100,000 units in one paragraph") << (line + u' ').repeated(2000).left(100'000);
}

/// With all the counting, colouring and painting; what a stroke costs, the benchmarks say.
void WordsEditTest::everyStrokeInALongTextIsTold()
{
    QFETCH(QString, text);
    Spelling spelling(fewWords());
    spelling.setLanguages({u"en_US"_s});
    m_edit->setSpelling(&spelling);
    TagMemory memory(m_desk);
    m_edit->setTagMemory(&memory);
    m_edit->showText(text);
    int counted = 0;
    int told = 0;
    connect(m_edit.get(), &CaptionEdit::textEdited, this, [&](const QString &now) {
        counted = int(now.size()) + countHashtags(now) + countMentions(now);
        ++told;
    });
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(text.size() / 2));
    m_edit->setTextCursor(cursor);
    test::untilQuiet(); // what is coloured and looked up in the background
    constexpr int kStrokes = 12;
    for (int i = 0; i < kStrokes; ++i)
        QTest::keyClick(m_edit.get(), i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
    QCOMPARE(told, kStrokes);
    QVERIFY(counted > text.size());
    m_edit->setSpelling(nullptr);
}

QTEST_MAIN(WordsEditTest)
#include "wordsedittest.moc"
