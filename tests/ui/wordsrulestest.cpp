// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fields.h"
#include "model/limits.h"
#include "support/fakeclock.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/composer/words/emojitable.h"
#include "ui/composer/words/pastedtext.h"
#include "ui/composer/words/spelling.h"
#include "ui/composer/words/tags.h"
#include "ui/composer/words/textcounter.h"

#include <QSet>
#include <QTest>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kalends;

class WordsRulesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsCountedAsThePlatformsDo_data();
    void aTextIsCountedAsThePlatformsDo();
    void whatIsColouredIsWhatIsCounted_data() { texts(); }
    void whatIsColouredIsWhatIsCounted();
    void aParagraphAtATimeFindsTheSame_data() { texts(); }
    void aParagraphAtATimeFindsTheSame();
    void aMentionEndsWhereTheSentenceDoes();
    void theCounterSaysWhatThereIs_data();
    void theCounterSaysWhatThereIs();
    void theTagBeforeTheCursorIsTheOneBeingWritten_data();
    void theTagBeforeTheCursorIsTheOneBeingWritten();
    void pastedWordsLoseWhatCannotBeKept_data();
    void pastedWordsLoseWhatCannotBeKept();
    void aCutNeverHalvesACharacter_data();
    void aCutNeverHalvesACharacter();
    void onlyWordsAreSpelled_data();
    void onlyWordsAreSpelled();
    void theSharedTextHasTheTightestLimitOfThoseThatFollow();
    void emojiAreFoundByTheBeginningsOfTheirWords_data();
    void emojiAreFoundByTheBeginningsOfTheirWords();
    void everyEmojiIsThereOnceAndIsOneCharacter();

private:
    static void texts();
};

/// Whatever people and machines write.
void WordsRulesTest::texts()
{
    QTest::addColumn<QString>("text");
    const QString family = u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << u"A room full of north light"_s;
    QTest::newRow("tags") << u"#studio #light,#film (#art) a#b ##double # alone #1 #_x"_s;
    QTest::newRow("mentions") << u"@ana @lu.men. @@x mail@example.org @.dot (@b) @ c@d @Über"_s;
    QTest::newRow("both in one") << u"#tag@name @name#tag #a#b @a@b @a.#b"_s;
    QTest::newRow("emoji") << u"#café☕ #🔥 🔥#hot 😀@ana #"_s + family + u" x"_s;
    QTest::newRow("combining marks") << u"#cafe\u0301 e\u0301#x \u0301@name #\u0301"_s;
    QTest::newRow("right to left") << u"مرحبا #استوديو @studio العالم #نور_طبيعي"_s;
    QTest::newRow("full-width sign") << u"＃東京 #東京 東京#タグ ＠ana"_s;
    QTest::newRow("halves of pairs") << u"#"_s + QChar(0xD83D) + u" @x"_s + QChar(0xDC00) + u"#y"_s;
    QTest::newRow("controls") << u"#a\u0000#b\t@c\u202e#d"_s;
    QTest::newRow("addresses") << u"https://example.org/#frag www.x.org/@me me@example.org"_s;
    QTest::newRow("paragraphs") << u"#one\n#two\n\nword\n#three @four\n@five"_s;
    QTest::newRow("long") << u"word #tag @name "_s.repeated(5000);
}

void WordsRulesTest::whatIsColouredIsWhatIsCounted()
{
    QFETCH(QString, text);
    const QList<TextRange> tags = hashtagRanges(text);
    const QList<TextRange> mentions = mentionRanges(text);
    QCOMPARE(int(tags.size()), countHashtags(text));
    QCOMPARE(int(mentions.size()), countMentions(text));
    qsizetype end = 0;
    for (const TextRange &tag : tags) {
        QVERIFY(tag.start >= end && tag.length >= 2);
        QCOMPARE(text.at(tag.start), QChar(u'#'));
        end = tag.start + tag.length;
        QVERIFY(end <= text.size());
    }
    for (const TextRange &mention : mentions) {
        QCOMPARE(text.at(mention.start), QChar(u'@'));
        QVERIFY(mention.length >= 2 && mention.start + mention.length <= text.size());
        for (const TextRange &tag : tags)
            QVERIFY(mention.start >= tag.start + tag.length || tag.start >= mention.start + mention.length);
    }
}

void WordsRulesTest::aParagraphAtATimeFindsTheSame()
{
    QFETCH(QString, text);
    int tags = 0;
    int mentions = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        tags += countHashtags(paragraph);
        mentions += countMentions(paragraph);
    }
    QCOMPARE(tags, countHashtags(text));
    QCOMPARE(mentions, countMentions(text));
}

void WordsRulesTest::aMentionEndsWhereTheSentenceDoes()
{
    const QString text = u"With @studio.lumen. And @ana..."_s;
    const QList<TextRange> mentions = mentionRanges(text);
    QCOMPARE(mentions.size(), 2);
    QCOMPARE(text.mid(mentions.at(0).start, mentions.at(0).length), u"@studio.lumen"_s);
    QCOMPARE(text.mid(mentions.at(1).start, mentions.at(1).length), u"@ana"_s);
}

void WordsRulesTest::aTextIsCountedAsThePlatformsDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("hashtags");
    QTest::addColumn<int>("mentions");
    QTest::newRow("nothing") << QString() << 0 << 0 << 0;
    QTest::newRow("an emoji is two") << u"😀"_s << 2 << 0 << 0;
    QTest::newRow("a family is eleven") << u"👨‍👩‍👧‍👦"_s << 11 << 0 << 0;
    QTest::newRow("a flag is four") << u"🇩🇪"_s << 4 << 0 << 0;
    QTest::newRow("a combining mark is one more") << u"e\u0301"_s << 2 << 0 << 0;
    QTest::newRow("Arabic") << u"ضوء #نور"_s << 8 << 1 << 0;
    QTest::newRow("a full-width sign makes no tag") << u"＃東京"_s << 3 << 0 << 0;
    QTest::newRow("line ends count") << u"a\nb"_s << 3 << 0 << 0;
    QTest::newRow("an address mentions nobody") << u"me@example.org"_s << 14 << 0 << 0;
    QTest::newRow("a tag of an emoji") << u"#🔥 @ana"_s << 8 << 1 << 1;
}

void WordsRulesTest::aTextIsCountedAsThePlatformsDo()
{
    QFETCH(QString, text);
    const WordCount count = WordCount::of(text);
    QTEST(count.units, "units");
    QTEST(count.hashtags, "hashtags");
    QTEST(count.mentions, "mentions");
}

void WordsRulesTest::theCounterSaysWhatThereIs_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("hashtags");
    QTest::addColumn<int>("mentions");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("over");
    QTest::newRow("usual") << 142 << 3 << 0 << u"142 / 2,200 · 3 / 30 #"_s << QString();
    QTest::newRow("at the limit") << 2200 << 30 << 20 << u"2,200 / 2,200 · 30 / 30 # · 20 / 20 @"_s << QString();
    QTest::newRow("mentions are named late") << 9 << 0 << 14 << u"9 / 2,200 · 0 / 30 #"_s << QString();
    QTest::newRow("mentions near their limit") << 9 << 0 << 15 << u"9 / 2,200 · 0 / 30 # · 15 / 20 @"_s << QString();
    QTest::newRow("one too long") << 2201 << 0 << 0 << u"2,201 / 2,200 · 0 / 30 #"_s << u"1 character(s) too many."_s;
    QTest::newRow("all too many") << 3000 << 31 << 22 << u"3,000 / 2,200 · 31 / 30 # · 22 / 20 @"_s
                                  << u"800 character(s) too many. 1 hashtag(s) too many. 2 mention(s) too many."_s;
}

void WordsRulesTest::theCounterSaysWhatThereIs()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QFETCH(int, units);
    QFETCH(int, hashtags);
    QFETCH(int, mentions);
    const WordCount count{units, hashtags, mentions};
    const WordLimits limits{2200, 30, 20};
    QTEST(countWords(count, limits), "words");
    QTEST(overWords(count, limits), "over");
    QFETCH(QString, over);
    QCOMPARE(count.isOver(limits), !over.isEmpty());
    QCOMPARE(countWords(count, {}), QLocale().toString(units)); // without a limit there is none to name
}

void WordsRulesTest::theTagBeforeTheCursorIsTheOneBeingWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("tag");
    QTest::newRow("a tag") << u"see #stu"_s << 8 << u"#stu"_s;
    QTest::newRow("its beginning") << u"see #studio"_s << 8 << u"#stu"_s;
    QTest::newRow("a mention") << u"with @lu"_s << 8 << u"@lu"_s;
    QTest::newRow("a mention with a dot") << u"@lu.m"_s << 5 << u"@lu.m"_s;
    QTest::newRow("nothing yet") << u"see #"_s << 5 << QString();
    QTest::newRow("behind it") << u"#stu "_s << 5 << QString();
    QTest::newRow("an address") << u"me@exa"_s << 6 << QString();
    QTest::newRow("the start") << u"#stu"_s << 0 << QString();
    QTest::newRow("far beyond") << u"#stu"_s << 99 << u"#stu"_s;
}

void WordsRulesTest::theTagBeforeTheCursorIsTheOneBeingWritten()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QTEST(tagBefore(text, at), "tag");
}

void WordsRulesTest::pastedWordsLoseWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("Windows") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c\u001bd\te"_s << u"abcd\te"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) << u"ab"_s;
    QTest::newRow("whole pairs") << u"😀é"_s << u"😀é"_s;
    QTest::newRow("spaces that must not break") << u"«\u00a0oui\u00a0»"_s << u"«\u00a0oui\u00a0»"_s;
    QTest::newRow("marks of direction") << u"\u200fabc\u200e"_s << u"\u200fabc\u200e"_s;
}

void WordsRulesTest::pastedWordsLoseWhatCannotBeKept()
{
    QFETCH(QString, text);
    QTEST(pastedText(text), "kept");
    QVERIFY(cleanText(u"x"_s, pastedText(text)).ok());
}

void WordsRulesTest::aCutNeverHalvesACharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("start");
    QTest::newRow("between letters") << u"abcdef"_s << 3 << 3;
    QTest::newRow("within a pair") << u"ab😀"_s << 3 << 2;
    QTest::newRow("within a family") << u"ab👨‍👩‍👧‍👦cd"_s << 8 << 2;
    QTest::newRow("before a mark") << u"abe\u0301"_s << 3 << 2;
    QTest::newRow("within a flag") << u"🇩🇪🇫🇷"_s << 6 << 4;
    QTest::newRow("far into a long text") << u"x"_s.repeated(99'999) + u"😀"_s << 100'000 << 99'999;
    QTest::newRow("before the start") << u"abc"_s << -4 << 0;
    QTest::newRow("beyond the end") << u"abc"_s << 9 << 3;
}

void WordsRulesTest::aCutNeverHalvesACharacter()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(int, start);
    QCOMPARE(int(characterStart(text, at)), start);
}

void WordsRulesTest::onlyWordsAreSpelled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words") << u"A room, full of light."_s << QStringList{u"room"_s, u"full"_s, u"of"_s, u"light"_s};
    QTest::newRow("tags and mentions") << u"see #studiolite @ananas now"_s << QStringList{u"see"_s, u"now"_s};
    QTest::newRow("addresses") << u"at https://exampel.org/pathh or www.exampel.org or me@exampel.org or exampel.org"_s
                               << QStringList{u"at"_s, u"or"_s, u"or"_s, u"or"_s};
    QTest::newRow("shouting and figures") << u"NASA 4k mp3 ISO100 ok"_s << QStringList{u"ok"_s};
    QTest::newRow("Arabic has no capitals") << u"ضوء طبيعي"_s << QStringList{u"ضوء"_s, u"طبيعي"_s};
    QTest::newRow("apostrophes") << u"don't"_s << QStringList{u"don't"_s};
    QTest::newRow("emoji") << u"🔥hot🔥"_s << QStringList{u"hot"_s};
    QTest::newRow("no word of such length") << u"a"_s.repeated(5000) << QStringList();
}

void WordsRulesTest::onlyWordsAreSpelled()
{
    QFETCH(QString, text);
    QStringList found;
    for (const SpellWord &word : spellWords(text)) {
        QCOMPARE(text.mid(word.start, word.word.size()), word.word);
        found.append(word.word);
    }
    QTEST(found, "words");
}

void WordsRulesTest::theSharedTextHasTheTightestLimitOfThoseThatFollow()
{
    const FakeClock clock;
    MediaAsset photo;
    photo.id = MediaId::fromTrusted(u"00000000-0000-7000-8000-000000000001"_s);
    EntryForm form;
    form.media = {photo.id};
    form.channels = {Channel::TikTok};
    PostDraft draft({.form = form, .media = {photo}, .results = {}, .jobs = {}, .accounts = {}, .flags = {}}, clock);
    QCOMPARE(wordLimits(draft, {}, u"caption"_s), (WordLimits{4000, 0, 0})); // a photo post's description
    draft.setChannel(Channel::Instagram, true);
    QCOMPARE(wordLimits(draft, {}, u"caption"_s), (WordLimits{2200, 30, 20}));
    draft.setField(Channel::Instagram, u"caption"_s, u"own"_s);
    QCOMPARE(wordLimits(draft, {}, u"caption"_s), (WordLimits{4000, 0, 0}));
    draft.setField(Channel::TikTok, u"description"_s, u"own"_s);
    QCOMPARE(wordLimits(draft, {}, u"caption"_s), WordLimits{});
    QCOMPARE(wordLimits(draft, Channel::TikTok, u"title"_s), (WordLimits{90, 0, 0}));
    QCOMPARE(wordLimits(draft, Channel::Instagram, u"first_comment"_s), (WordLimits{2200, 30, 0}));
    QCOMPARE(wordLimits(draft, Channel::Instagram, u"alt_text"_s), (WordLimits{1000, 0, 0}));
}

void WordsRulesTest::emojiAreFoundByTheBeginningsOfTheirWords_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("a word of ours") << u"laugh"_s << u"😂"_s;
    QTest::newRow("the beginning of a name") << u"grin"_s << u"😀"_s;
    QTest::newRow("two beginnings, any order") << u"FACE grinn"_s << u"😀"_s;
    QTest::newRow("a country") << u"germ"_s << u"🇩🇪"_s;
    QTest::newRow("the emoji itself") << u"🔥"_s << u"🔥"_s;
}

void WordsRulesTest::emojiAreFoundByTheBeginningsOfTheirWords()
{
    QFETCH(QString, sought);
    QFETCH(QString, emoji);
    const QList<const Emoji *> found = findEmoji(sought);
    QVERIFY(std::ranges::any_of(found, [&](const Emoji *each) { return each->text == emoji; }));
    QVERIFY(found.size() < qsizetype(emojiTable().size()) / 2);
    QVERIFY(findEmoji(u"rinning"_s).isEmpty()); // not from the middle of a word
    QVERIFY(findEmoji(u"\\[("_s.repeated(1000)).isEmpty());
    QCOMPARE(findEmoji(u"  "_s).size(), qsizetype(emojiTable().size()));
}

void WordsRulesTest::everyEmojiIsThereOnceAndIsOneCharacter()
{
    QSet<QString> seen;
    for (const Emoji &emoji : emojiTable()) {
        const QString text = emoji.text;
        QVERIFY2(!seen.contains(text), qPrintable(emoji.name));
        seen.insert(text);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        QVERIFY2(finder.toNextBoundary() == text.size(), qPrintable(emoji.name));
        QVERIFY(emojiOf(text) == &emoji);
        QVERIFY(!emoji.name.isEmpty());
    }
    QVERIFY(seen.size() > 500);
    QVERIFY(!emojiOf(u"x"_s));
}

QTEST_GUILESS_MAIN(WordsRulesTest)
#include "wordsrulestest.moc"
