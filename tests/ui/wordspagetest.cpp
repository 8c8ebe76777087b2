// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "shots.h"
#include "support/quiet.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/captionfield.h"
#include "ui/composer/words/emojipicker.h"
#include "ui/composer/words/sharedpage.h"
#include "ui/composer/words/snippetsdialog.h"
#include "ui/composer/words/textcounter.h"
#include "wordsworld.h"

#include <QAccessible>
#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{
constexpr Channel kIg = Channel::Instagram;
} // namespace

/// The shared page beside an Instagram caption, over one draft: what follows what, who drafted what.
class WordsPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup();

    // ---- Following ----
    void whatIsWrittenUnderSharedAppearsInTheChannel();
    void aChannelsOwnWordsStandUntilTheyFollowAgain();
    void undoingTheFirstOwnWordFollowsAgain();
    void followingAgainCanBeUndone();
    void anEmptiedCaptionIsItsOwn();

    // ---- The drafted chip ----
    void theChipSaysWhoDraftedIt_data();
    void theChipSaysWhoDraftedIt();
    void theChipAccepts_data();
    void theChipAccepts();
    void typingTakesTheChipAway();
    void aDraftThatArrivesCanBeUndone();

    // ---- Counters ----
    void tooMuchIsSaidInWords();
    void hashtagsCountOnlyWhereTheyAreLimited();

    // ---- Redrafts ----
    void aWishStreamsIntoTheEditorAndIsOneStep();
    void anAnswerAtOnceIsTakenToo();
    void aWishCanBeStopped_data();
    void aWishCanBeStopped();
    void typingStopsAWishAndLosesNoLetter();
    void aFailedWishBringsTheWordsBackAndSaysWhy();
    void anObstacleIsSaidInsteadOfAsking();
    void beforeTheFirstTimePeopleSeeWhatIsSent();
    void notNowSendsNothing();
    void anOfflineDraftIsLabelled();
    void tonesAndLanguagesAreNamed();
    void closingStopsWhatIsOnItsWay();

    // ---- Snippets and emoji ----
    void aGroupIsKeptAndInsertedWithoutRepeats();
    void aCaptionIsKeptUnderItsName();
    void keptThingsAreRenamedAndDeleted();
    void anEmojiIsFoundByKeyAndInserted();
    void recentEmojiComeFirst();

    // ---- The page ----
    void channelsAreSwitchedAndNamed();
    void labelsAreSplitAndStayAsTyped();
    void fieldsAreFocusedByName();
    void whatWentOutIsOnlyRead();
    void everyControlHasANameAndIsReachedByTab();
    void everyStrokeInALongTextArrivesInTheDraft_data();
    void everyStrokeInALongTextArrivesInTheDraft();
    void thePictures();

private:
    void open(const QList<MediaAsset> &media = {}, Readiness readiness = Readiness::Draft);
    [[nodiscard]] CaptionEdit *shared() const { return m_page->findChild<CaptionEdit *>(u"shared.caption"_s); }
    [[nodiscard]] CaptionEdit *own() const { return m_own->findChild<CaptionEdit *>(u"ig.caption"_s); }
    template <class T> [[nodiscard]] T *in(QWidget *page, const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    void draftIt(const QString &text, std::optional<Channel> channel = {},
                 SuggestionSource source = SuggestionSource::Assistant)
    {
        m_draft->takeSuggestions(
            {{.channel = channel, .field = u"caption"_s, .value = text, .source = source, .model = u"llama"_s}});
    }
    void wish(const QString &name) { QTest::mouseClick(in<QToolButton>(m_page, u"redraft."_s + name), Qt::LeftButton); }
    [[nodiscard]] QString barWords() const
    {
        const auto *label = m_page->findChild<QLabel *>(u"redraftWords"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void openSnippets();
    [[nodiscard]] QAction *snippet(const QString &text) const;

    std::unique_ptr<WordsWorld> m_world;
    std::unique_ptr<PostDraft> m_draft;
    std::unique_ptr<QWidget> m_window;
    SharedPage *m_page = nullptr;
    CaptionField *m_own = nullptr;
};

void WordsPageTest::open(const QList<MediaAsset> &media, Readiness readiness)
{
    m_window.reset();
    m_draft.reset();
    if (!m_world)
        m_world = std::make_unique<WordsWorld>();
    m_draft = m_world->draft(media, readiness);
    m_window = std::make_unique<QWidget>();
    m_page = new SharedPage(*m_draft, m_world->services(), m_window.get());
    m_own = new CaptionField(*m_draft, m_world->services(),
                             {.channel = kIg, .field = u"caption"_s, .label = u"Caption"_s}, m_window.get());
    auto *box = new QVBoxLayout(m_window.get());
    box->addWidget(m_page);
    box->addWidget(m_own);
    m_window->resize(482, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WordsPageTest::cleanup()
{
    m_window.reset();
    m_draft.reset();
    m_world.reset();
}

void WordsPageTest::whatIsWrittenUnderSharedAppearsInTheChannel()
{
    shared()->setFocus();
    QTest::keyClicks(shared(), u"North light #studio"_s);
    QCOMPARE(m_draft->form().caption, u"North light #studio"_s);
    QCOMPARE(own()->text(), u"North light #studio"_s);
    QVERIFY(m_draft->field(kIg, u"caption"_s).isUndefined());
    QCOMPARE(in<QLabel>(m_own, u"followWords"_s)->text(), u"follows Shared"_s);
    QVERIFY(!in<QToolButton>(m_own, u"followAgain"_s)->isVisible());
    own()->undo(); // what is only followed is not this editor's to undo
    QCOMPARE(m_draft->form().caption, u"North light #studio"_s);
    QVERIFY(m_draft->follows(kIg, u"caption"_s));
}

void WordsPageTest::aChannelsOwnWordsStandUntilTheyFollowAgain()
{
    m_draft->setCaption(u"Shared"_s);
    own()->setFocus();
    own()->moveCursor(QTextCursor::End);
    QTest::keyClicks(own(), u" but mine"_s);
    QCOMPARE(m_draft->words(kIg, u"caption"_s), u"Shared but mine"_s);
    m_draft->setCaption(u"Another"_s);
    QCOMPARE(own()->text(), u"Shared but mine"_s);
    QCOMPARE(in<QLabel>(m_own, u"followWords"_s)->text(), u"own words"_s);
    QTest::mouseClick(in<QToolButton>(m_own, u"followAgain"_s), Qt::LeftButton);
    QCOMPARE(own()->text(), u"Another"_s);
    QVERIFY(m_draft->follows(kIg, u"caption"_s));
    m_draft->setCaption(u"A third"_s);
    QCOMPARE(own()->text(), u"A third"_s);
}

void WordsPageTest::undoingTheFirstOwnWordFollowsAgain()
{
    m_draft->setCaption(u"Shared"_s);
    own()->setFocus();
    own()->moveCursor(QTextCursor::End);
    QTest::keyClicks(own(), u"!"_s);
    QVERIFY(!m_draft->follows(kIg, u"caption"_s));
    QTest::keySequence(own(), QKeySequence::Undo);
    QCOMPARE(own()->text(), u"Shared"_s);
    QVERIFY(m_draft->follows(kIg, u"caption"_s));
}

void WordsPageTest::followingAgainCanBeUndone()
{
    m_draft->setCaption(u"Shared"_s);
    m_draft->setField(kIg, u"caption"_s, u"My own long words"_s);
    m_draft->followShared(kIg, u"caption"_s);
    QCOMPARE(own()->text(), u"Shared"_s);
    own()->setFocus();
    QTest::keySequence(own(), QKeySequence::Undo);
    QCOMPARE(m_draft->words(kIg, u"caption"_s), u"My own long words"_s);
}

void WordsPageTest::anEmptiedCaptionIsItsOwn()
{
    m_draft->setCaption(u"Shared"_s);
    own()->setFocus();
    own()->selectAll();
    QTest::keyClick(own(), Qt::Key_Delete);
    QCOMPARE(m_draft->words(kIg, u"caption"_s), QString());
    QVERIFY(!m_draft->follows(kIg, u"caption"_s));
    QCOMPARE(own()->text(), QString());
}

void WordsPageTest::theChipSaysWhoDraftedIt_data()
{
    QTest::addColumn<SuggestionSource>("source");
    QTest::addColumn<QString>("who");
    QTest::newRow("the assistant") << SuggestionSource::Assistant << u"llama"_s;
    QTest::newRow("offline") << SuggestionSource::Offline << u"offline"_s;
}

void WordsPageTest::theChipSaysWhoDraftedIt()
{
    QFETCH(SuggestionSource, source);
    QFETCH(QString, who);
    auto *chip = in<QAbstractButton>(m_page, u"shared.caption.mark"_s);
    QVERIFY(!chip->isVisible());
    draftIt(u"Drafted words"_s, {}, source);
    QVERIFY(chip->isVisible());
    QVERIFY(chip->toolTip().contains(who));
    QVERIFY(!chip->accessibleName().isEmpty());
    QCOMPARE(shared()->text(), u"Drafted words"_s);
}

void WordsPageTest::theChipAccepts_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("mouse") << 0;
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Enter") << int(Qt::Key_Return);
}

void WordsPageTest::theChipAccepts()
{
    QFETCH(int, key);
    draftIt(u"Drafted words"_s);
    auto *chip = in<QAbstractButton>(m_page, u"shared.caption.mark"_s);
    chip->setFocus(Qt::TabFocusReason);
    if (key)
        QTest::keyClick(chip, Qt::Key(key));
    else
        QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    QVERIFY(!m_draft->isDrafted({}, u"caption"_s));
    QCOMPARE(shared()->text(), u"Drafted words"_s);
    QVERIFY(QApplication::focusWidget()); // the keyboard is not lost with it
}

void WordsPageTest::typingTakesTheChipAway()
{
    draftIt(u"Drafted words"_s);
    shared()->setFocus();
    QTest::keyClicks(shared(), u"x"_s);
    QVERIFY(!in<QAbstractButton>(m_page, u"shared.caption.mark"_s)->isVisible());
    QVERIFY(!m_draft->isDrafted({}, u"caption"_s));
}

void WordsPageTest::aDraftThatArrivesCanBeUndone()
{
    draftIt(u"Drafted words"_s);
    shared()->setFocus();
    QTest::keySequence(shared(), QKeySequence::Undo);
    QCOMPARE(m_draft->form().caption, QString());
    QVERIFY(!m_draft->isDrafted({}, u"caption"_s));
}

void WordsPageTest::tooMuchIsSaidInWords()
{
    open({WordsWorld::clip()});
    auto *notice = in<QLabel>(m_page, u"shared.caption.notice"_s);
    auto *counter = in<TextCounter>(m_page, u"shared.caption.counter"_s);
    m_draft->setCaption(u"x"_s.repeated(2200));
    QVERIFY(!notice->isVisible());
    QVERIFY(!counter->isOver());
    shared()->setFocus();
    QTest::keyClicks(shared(), u"yy"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().startsWith(u"2 "_s));
    QVERIFY(counter->isOver());
    QCOMPARE(counter->palette().color(QPalette::WindowText), m_world->theme.colors().bad);
    QVERIFY(counter->accessibleName().contains(notice->text()));
    QTest::keyClick(shared(), Qt::Key_Backspace);
    QTest::keyClick(shared(), Qt::Key_Backspace);
    QVERIFY(!notice->isVisible());
}

void WordsPageTest::hashtagsCountOnlyWhereTheyAreLimited()
{
    open({WordsWorld::clip()});
    auto *counter = in<TextCounter>(m_page, u"shared.caption.counter"_s);
    QVERIFY(counter->text().contains(u'#'));
    m_draft->setChannel(kIg, false); // TikTok names no limit of its own
    QVERIFY(!counter->text().contains(u"30"_s));
}

void WordsPageTest::aWishStreamsIntoTheEditorAndIsOneStep()
{
    m_draft->setCaption(u"My words"_s);
    wish(u"shorter"_s);
    QCOMPARE(m_world->assistant.wishes.size(), 1);
    QCOMPARE(m_world->assistant.wishes.first().wish, Redraft::Wish::Shorter);
    QVERIFY(shared()->isReadOnly());
    QVERIFY(in<QToolButton>(m_page, u"redraft.stop"_s)->isVisible());
    QVERIFY(!in<QToolButton>(m_page, u"redraft.shorter"_s)->isVisible());
    m_world->assistant.say(u"Wor"_s);
    QCOMPARE(shared()->text(), u"Wor"_s);
    QCOMPARE(m_draft->form().caption, u"My words"_s); // nothing is written before it is whole
    m_world->assistant.finish(u"Words."_s);
    QCOMPARE(m_draft->form().caption, u"Words."_s);
    QVERIFY(m_draft->isDrafted({}, u"caption"_s));
    QVERIFY(!shared()->isReadOnly());
    shared()->setFocus();
    QTest::keySequence(shared(), QKeySequence::Undo);
    QCOMPARE(m_draft->form().caption, u"My words"_s);
    QVERIFY(!m_draft->isDrafted({}, u"caption"_s));
}

void WordsPageTest::anAnswerAtOnceIsTakenToo()
{
    m_world->assistant.atOnce = u"At once"_s;
    wish(u"regenerate"_s);
    QCOMPARE(m_draft->form().caption, u"At once"_s);
    QVERIFY(in<QToolButton>(m_page, u"redraft.regenerate"_s)->isVisible());
    QVERIFY(!shared()->isReadOnly());
    wish(u"longer"_s); // and the bar is free for the next
    QCOMPARE(m_world->assistant.wishes.size(), 2);
}

void WordsPageTest::aWishCanBeStopped_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("Escape") << true;
}

void WordsPageTest::aWishCanBeStopped()
{
    QFETCH(bool, byKey);
    m_draft->setCaption(u"My words"_s);
    wish(u"longer"_s);
    m_world->assistant.say(u"Something longer"_s);
    if (byKey) {
        shared()->setFocus();
        QTest::keyClick(shared(), Qt::Key_Escape);
    } else {
        QTest::mouseClick(in<QToolButton>(m_page, u"redraft.stop"_s), Qt::LeftButton);
    }
    QCOMPARE(m_world->assistant.canceled, QList<quint64>{1});
    QCOMPARE(shared()->text(), u"My words"_s);
    QCOMPARE(m_draft->form().caption, u"My words"_s);
    m_world->assistant.say(u"too late"_s);
    m_world->assistant.finish(u"too late"_s);
    QCOMPARE(shared()->text(), u"My words"_s);
    QCOMPARE(m_draft->form().caption, u"My words"_s);
    QVERIFY(!shared()->isReadOnly());
}

void WordsPageTest::typingStopsAWishAndLosesNoLetter()
{
    m_draft->setCaption(u"My words"_s);
    wish(u"longer"_s);
    m_world->assistant.say(u"Something longer"_s);
    shared()->setFocus();
    QTest::keyClick(shared(), Qt::Key_C, Qt::ControlModifier); // copies, and stops nothing
    QVERIFY(m_world->assistant.canceled.isEmpty());
    QTest::keyClicks(shared(), u"abc"_s);
    QCOMPARE(m_world->assistant.canceled, QList<quint64>{1});
    QString text = shared()->text();
    QVERIFY2(text.contains(u"abc"_s), qPrintable(text));
    QCOMPARE(text.remove(u"abc"_s), u"My words"_s);
    QCOMPARE(m_draft->form().caption, shared()->text());
}

void WordsPageTest::aFailedWishBringsTheWordsBackAndSaysWhy()
{
    m_draft->setCaption(u"My words"_s);
    wish(u"regenerate"_s);
    m_world->assistant.say(u"Half an answ"_s);
    m_world->assistant.fail(
        {.code = ErrorCode::Network, .message = u"The assistant is down."_s, .hint = u"Try later."_s});
    QCOMPARE(shared()->text(), u"My words"_s);
    QCOMPARE(barWords(), u"The assistant is down. Try later."_s);
    QVERIFY(in<QToolButton>(m_page, u"redraft.regenerate"_s)->isVisible());
}

void WordsPageTest::anObstacleIsSaidInsteadOfAsking()
{
    m_world->assistant.hindrance = u"There is no picture to write about yet."_s;
    wish(u"regenerate"_s);
    QVERIFY(m_world->assistant.wishes.isEmpty());
    QCOMPARE(barWords(), m_world->assistant.hindrance);
    QVERIFY(!shared()->isReadOnly());
}

void WordsPageTest::beforeTheFirstTimePeopleSeeWhatIsSent()
{
    m_world->assistant.sent = u"The picture, made small, and your words go to localhost."_s;
    wish(u"shorter"_s);
    QVERIFY(m_world->assistant.wishes.isEmpty());
    auto *panel = in<QWidget>(m_page, u"redraft.consent"_s);
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(in<QLabel>(m_page, u"redraft.sent"_s)->text(), m_world->assistant.sent);
    keepShot(*m_window, u"words-consent-light"_s);
    QTest::mouseClick(in<QPushButton>(m_page, u"redraft.agree"_s), Qt::LeftButton);
    QVERIFY(m_world->assistant.agreed);
    QVERIFY(!panel->isVisible());
    QCOMPARE(m_world->assistant.wishes.size(), 1);
    QCOMPARE(m_world->assistant.wishes.first().wish, Redraft::Wish::Shorter);
    m_world->assistant.finish(u"Short."_s);
    wish(u"longer"_s); // asked only once
    QCOMPARE(m_world->assistant.wishes.size(), 2);
}

void WordsPageTest::notNowSendsNothing()
{
    m_world->assistant.sent = u"Everything."_s;
    wish(u"shorter"_s);
    QTest::mouseClick(in<QPushButton>(m_page, u"redraft.refuse"_s), Qt::LeftButton);
    QVERIFY(!in<QWidget>(m_page, u"redraft.consent"_s)->isVisible());
    QVERIFY(!m_world->assistant.agreed);
    QVERIFY(m_world->assistant.wishes.isEmpty());
    QVERIFY(!shared()->isReadOnly());
}

void WordsPageTest::anOfflineDraftIsLabelled()
{
    m_world->assistant.source = SuggestionSource::Offline;
    m_world->assistant.atOnce = u"From a template"_s;
    wish(u"regenerate"_s);
    QVERIFY(barWords().contains(u"offline"_s));
    QVERIFY(in<QAbstractButton>(m_page, u"shared.caption.mark"_s)->toolTip().contains(u"offline"_s));
}

void WordsPageTest::tonesAndLanguagesAreNamed()
{
    m_world->assistant.atOnce = u"x"_s;
    const auto choose = [this](const QString &button, const QString &words) {
        QMenu *menu = in<QToolButton>(m_page, u"redraft."_s + button)->menu();
        Q_EMIT menu->aboutToShow();
        Q_EMIT menu->aboutToShow(); // once more: each is there once
        for (QAction *action : menu->actions()) {
            QCOMPARE(std::ranges::count(menu->actions(), action->text(), &QAction::text), 1);
            if (action->text() == words)
                return action->trigger();
        }
        QFAIL(qPrintable(words));
    };
    choose(u"tone"_s, u"Playful"_s);
    QCOMPARE(m_world->assistant.wishes.last().wish, Redraft::Wish::Tone);
    QCOMPARE(m_world->assistant.wishes.last().detail, u"playful"_s);
    choose(u"language"_s, u"Deutsch"_s);
    QCOMPARE(m_world->assistant.wishes.last().wish, Redraft::Wish::Language);
    QCOMPARE(m_world->assistant.wishes.last().detail, u"de"_s);
}

void WordsPageTest::closingStopsWhatIsOnItsWay()
{
    wish(u"regenerate"_s);
    m_window.reset();
    QCOMPARE(m_world->assistant.canceled, QList<quint64>{1});
    m_world->assistant.finish(u"too late"_s);
    QCOMPARE(m_draft->form().caption, QString());
}

void WordsPageTest::openSnippets()
{
    auto *menu = in<QMenu>(m_page, u"snippetsMenu"_s);
    Q_EMIT menu->aboutToShow();
}

QAction *WordsPageTest::snippet(const QString &text) const
{
    for (QAction *action : in<QMenu>(m_page, u"snippetsMenu"_s)->actions()) {
        if (action->text() == text || action->objectName() == text)
            return action;
    }
    return nullptr;
}

void WordsPageTest::aGroupIsKeptAndInsertedWithoutRepeats()
{
    m_draft->setCaption(u"Light #studio and #film #Studio"_s);
    openSnippets();
    snippet(u"keepHashtags"_s)->trigger();
    auto *ask = m_page->findChild<QInputDialog *>(u"snippetName"_s);
    QVERIFY(ask);
    ask->setTextValue(u"  Studio  & film "_s);
    ask->accept();
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).size(), 1);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).first().first, u"Studio & film"_s);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).first().second, u"#studio #film"_s);
    m_draft->setCaption(u"Another #FILM"_s);
    shared()->moveCursor(QTextCursor::End);
    openSnippets();
    snippet(u"Studio && film"_s)->trigger();
    QCOMPARE(m_draft->form().caption, u"Another #FILM #studio"_s);
    m_draft->setCaption(u"No tags"_s);
    openSnippets();
    QVERIFY(!snippet(u"keepHashtags"_s)->isEnabled());
}

void WordsPageTest::aCaptionIsKeptUnderItsName()
{
    m_world->desk.setSnippets(u"captions"_s, {{u"Sign-off"_s, u"old"_s}});
    m_draft->setCaption(u"See you\non Thursday"_s);
    openSnippets();
    snippet(u"keepCaption"_s)->trigger();
    auto *ask = m_page->findChild<QInputDialog *>(u"snippetName"_s);
    QCOMPARE(ask->textValue(), u"See you"_s);
    ask->setTextValue(u"Sign-off"_s);
    ask->accept();
    QCOMPARE(m_world->desk.kept.value(u"captions"_s).size(), 1);
    QCOMPARE(m_world->desk.kept.value(u"captions"_s).first().second, u"See you\non Thursday"_s);
    m_draft->setCaption(u"First."_s);
    shared()->moveCursor(QTextCursor::End);
    openSnippets();
    snippet(u"Sign-off"_s)->trigger();
    QCOMPARE(m_draft->form().caption, u"First. See you\non Thursday"_s);
}

void WordsPageTest::keptThingsAreRenamedAndDeleted()
{
    m_world->desk.setSnippets(u"hashtags"_s, {{u"One"_s, u"#one"_s}, {u"Two"_s, u"#two"_s}});
    SnippetsDialog dialog(m_world->desk);
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>(u"snippetsList"_s);
    QTreeWidgetItem *first = list->topLevelItem(0)->child(0);
    list->setCurrentItem(first);
    first->setText(0, u" Uno "_s);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).first().first, u"Uno"_s);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).first().second, u"#one"_s);
    first->setText(0, u"Two"_s); // another one's
    first->setText(0, u"  "_s);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).first().first, u"Uno"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"deleteSnippet"_s), Qt::LeftButton);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).size(), 1);
    QCOMPARE(m_world->desk.kept.value(u"hashtags"_s).first().first, u"Two"_s);
    keepShot(dialog, u"words-snippets-light"_s);
    list->setCurrentItem(list->topLevelItem(1)); // a heading can be neither renamed nor deleted
    QVERIFY(!dialog.findChild<QPushButton *>(u"deleteSnippet"_s)->isEnabled());
}

void WordsPageTest::anEmojiIsFoundByKeyAndInserted()
{
    m_draft->setCaption(u"Hot "_s);
    shared()->setFocus();
    shared()->moveCursor(QTextCursor::End);
    QTest::keyClick(shared(), Qt::Key_Period, Qt::ControlModifier);
    auto *picker = m_page->findChild<EmojiPicker *>();
    QTRY_VERIFY(picker && picker->isVisible());
    auto *search = in<QLineEdit>(picker, u"emojiSearch"_s);
    QTest::keyClicks(search, u"flame"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_draft->form().caption, u"Hot 🔥"_s);
    search->setText(u"no such thing"_s);
    QTest::keyClick(search, Qt::Key_Return); // nothing is found, nothing is inserted
    QCOMPARE(m_draft->form().caption, u"Hot 🔥"_s);
    search->clear();
    QTest::keyClick(search, Qt::Key_Down);
    auto *grid = in<QListView>(picker, u"emojiGrid"_s);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(m_draft->form().caption.size(), u"Hot 🔥"_s.size() + 2);
    QTest::keyClick(picker, Qt::Key_Escape);
    QVERIFY(!picker->isVisible());
    QTRY_VERIFY(shared()->hasFocus());
}

void WordsPageTest::recentEmojiComeFirst()
{
    QTest::mouseClick(in<QToolButton>(m_page, u"emojiButton"_s), Qt::LeftButton);
    auto *picker = m_page->findChild<EmojiPicker *>();
    QTRY_VERIFY(picker && picker->isVisible());
    keepShot(*picker, u"words-emoji-light"_s);
    auto *search = in<QLineEdit>(picker, u"emojiSearch"_s);
    for (const QString &word : {u"rocket"_s, u"flame"_s, u"rocket"_s}) {
        search->setText(word);
        QTest::keyClick(search, Qt::Key_Return);
    }
    picker->hide();
    QCOMPARE(m_world->desk.memory.value(u"emoji.recent"_s), u"🚀 🔥"_s);
    picker->openAt(*m_page);
    auto *grid = in<QListView>(picker, u"emojiGrid"_s);
    QCOMPARE(grid->model()->rowCount(), 2);
    QCOMPARE(grid->model()->index(0, 0).data(Qt::UserRole).toString(), u"🚀"_s);
    QVERIFY(!grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void WordsPageTest::channelsAreSwitchedAndNamed()
{
    auto *ig = in<QCheckBox>(m_page, u"channel.ig"_s);
    QVERIFY(ig->isChecked());
    QCOMPARE(in<QLabel>(m_page, u"channelAccount.ig"_s)->text(), u"studio.lumen"_s);
    QVERIFY(!in<QToolButton>(m_page, u"linkChannel.ig"_s)->isVisible());
    QTest::keyClick(ig, Qt::Key_Space);
    QVERIFY(!m_draft->isOn(kIg));
    m_draft->setChannel(kIg, true);
    QVERIFY(ig->isChecked());
    m_draft->setAccounts({}, {});
    QSignalSpy link(m_page, &SharedPage::linkRequested);
    QVERIFY(in<QToolButton>(m_page, u"linkChannel.tiktok"_s)->isVisible());
    QTest::mouseClick(in<QToolButton>(m_page, u"linkChannel.tiktok"_s), Qt::LeftButton);
    QCOMPARE(link.count(), 1);
    QCOMPARE(link.first().first().value<Channel>(), Channel::TikTok);
}

void WordsPageTest::labelsAreSplitAndStayAsTyped()
{
    auto *labels = in<QLineEdit>(m_page, u"shared.labels"_s);
    labels->setFocus();
    QTest::keyClicks(labels, u"spring, sale, "_s);
    QCOMPARE(m_draft->form().labels, (QStringList{u"spring"_s, u"sale"_s}));
    QCOMPARE(labels->text(), u"spring, sale, "_s);
    m_draft->setLabels({u"other"_s});
    QCOMPARE(labels->text(), u"other"_s);
}

void WordsPageTest::fieldsAreFocusedByName()
{
    QVERIFY(m_page->focusField(u"caption"_s));
    QVERIFY(shared()->hasFocus());
    QVERIFY(m_page->focusField(u"labels"_s));
    QVERIFY(in<QLineEdit>(m_page, u"shared.labels"_s)->hasFocus());
    QVERIFY(m_page->focusField(u"channels"_s));
    QVERIFY(!m_page->focusField(u"first_comment"_s));
}

void WordsPageTest::whatWentOutIsOnlyRead()
{
    open({}, Readiness::Published);
    QVERIFY(m_draft->isReadOnly());
    QVERIFY(shared()->isReadOnly());
    QVERIFY(own()->isReadOnly());
    QVERIFY(!in<QCheckBox>(m_page, u"channel.ig"_s)->isEnabled());
    QVERIFY(in<QLineEdit>(m_page, u"shared.labels"_s)->isReadOnly());
    QVERIFY(!in<QToolButton>(m_page, u"redraft.regenerate"_s)->isVisible());
    shared()->setFocus();
    QTest::keyClicks(shared(), u"x"_s);
    QCOMPARE(m_draft->form().caption, QString());
}

void WordsPageTest::everyControlHasANameAndIsReachedByTab()
{
    draftIt(u"Drafted #words"_s);
    QList<QWidget *> reached;
    m_page->focusField(u"caption"_s);
    for (int i = 0; i < 60; ++i) {
        reached.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() ||
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QLabel *>(widget) ||
            qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        if (widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
}

void WordsPageTest::everyStrokeInALongTextArrivesInTheDraft_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<bool>("inChannel");
    QTest::newRow("a full shared caption") << 2'200 << false;
    QTest::newRow("a full own caption") << 2'200 << true;
    QTest::newRow("99,000 shared units") << 99'000 << false;
    QTest::newRow("99,000 own units") << 99'000 << true;
}

/// What a stroke costs, the benchmarks say.
void WordsPageTest::everyStrokeInALongTextArrivesInTheDraft()
{
    QFETCH(int, units);
    QFETCH(bool, inChannel);
    open({WordsWorld::clip()});
    const QString line = u"A room full of north light, a kettle #studio @ana and the wall where good ideas start\n"_s;
    m_draft->setCaption(line.repeated(units / int(line.size()) + 1).left(units));
    CaptionEdit *edit = inChannel ? own() : shared();
    edit->setFocus();
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(units / 2);
    edit->setTextCursor(cursor);
    QTest::keyClick(edit, Qt::Key_A);
    test::untilQuiet();
    constexpr int kStrokes = 12;
    for (int i = 0; i < kStrokes; ++i)
        QTest::keyClick(edit, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
    QCOMPARE(edit->text().size(), units + 1 + kStrokes);
}

void WordsPageTest::thePictures()
{
    const QString text = u"A room full of north light, a kettle that never stops, and the wall where every good idea "
                         "starts.\n\n#studiotour #naturallight @ana 🌿"_s;
    open({WordsWorld::clip()});
    draftIt(text);
    m_draft->setField(kIg, u"caption"_s, text + u"\n"_s + u"#more "_s.repeated(40));
    m_draft->setLabels({u"autumn"_s, u"studio"_s});
    for (const auto &[mode, name] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
        m_world->theme.setMode(mode);
        test::untilQuiet();
        keepShot(*m_window, u"words-shared-"_s + name);
    }
    m_world->theme.setMode(Theme::Mode::Light);
    m_draft->setCaption(u"غرفة مليئة بضوء الشمال #استوديو @studio.lumen وإبريق لا يتوقف"_s);
    m_draft->followShared(kIg, u"caption"_s);
    m_window->setLayoutDirection(Qt::RightToLeft);
    test::untilQuiet();
    keepShot(*m_window, u"words-shared-rtl"_s);
    m_window->setLayoutDirection(Qt::LeftToRight);
    m_window->resize(360, 900); // as much text in less room
    test::untilQuiet();
    keepShot(*m_window, u"words-shared-narrow"_s);
    for (const QWidget *widget : m_window->findChildren<QToolButton *>())
        QVERIFY2(!widget->isVisible() ||
                     widget->mapTo(m_window.get(), widget->rect().bottomRight()).x() < m_window->width(),
                 qPrintable(widget->objectName()));
}

QTEST_MAIN(WordsPageTest)
#include "wordspagetest.moc"
