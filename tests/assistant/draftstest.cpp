// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/drafts.h"

#include "assistant/language.h"
#include "assistant/words.h"
#include "briefs.h"

#include <QJsonArray>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

/// Which fields a draft fills, and what the offline drafter makes of file names, dates and own history.
class DraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftFillsTheFieldsOfEachType();
    void typedWordsAreLeftAlone();
    void emptyDraftsSuggestNothing();
    void onlyAsManyHashtagsAsFit();
    void aHashtagWithinALongerOneIsNotThereYet();
    void titlesComeFromTheFirstSentence();
    void storiesGetNoCaption();
    void theSamePostGetsTheSameWords();
    void fileNamesBecomeCaptions();
    void everyLanguageHasItsOwnWords_data();
    void everyLanguageHasItsOwnWords();
    void oldPicturesSayWhenTheyAreFrom();
    void ownHashtagsAndClosingsAreTakenUp();
    void anotherVariantSaysItDifferently();
    void coversLieInsideTheClip_data();
    void coversLieInsideTheClip();
};

void DraftsTest::aDraftFillsTheFieldsOfEachType()
{
    const Draft draft{.caption = u"Morning light."_s,
                      .hashtags = {u"#a"_s, u"#b"_s},
                      .altTexts = {u"A cup"_s, u""_s},
                      .title = u"Morning"_s,
                      .coverOffsetMs = 1500};
    const auto photos = briefs::brief({briefs::picture(u"1.jpg"_s), briefs::picture(u"2.jpg"_s)},
                                      {Channel::Instagram, Channel::TikTok});
    const auto forPhotos = suggestionsFrom(draft, photos);
    QCOMPARE(briefs::find(forPhotos, {}, u"caption"_s)->value.toString(), u"Morning light."_s);
    QCOMPARE(briefs::find(forPhotos, Channel::Instagram, u"caption"_s)->value.toString(), u"Morning light.\n\n#a #b"_s);
    QCOMPARE(briefs::find(forPhotos, Channel::Instagram, u"alt_text"_s)->value.toArray(),
             (QJsonArray{u"A cup"_s, u""_s}));
    QCOMPARE(briefs::find(forPhotos, Channel::TikTok, u"title"_s)->value.toString(), u"Morning"_s);
    QCOMPARE(briefs::find(forPhotos, Channel::TikTok, u"description"_s)->value.toString(), u"Morning light. #a #b"_s);
    QVERIFY(!briefs::find(forPhotos, Channel::Instagram, u"cover_offset_ms"_s));

    const auto reel = briefs::brief({briefs::clip(u"1.mp4"_s, 20'000)}, {Channel::Instagram, Channel::TikTok});
    const auto forReel = suggestionsFrom(draft, reel);
    QCOMPARE(briefs::find(forReel, Channel::Instagram, u"cover_offset_ms"_s)->value.toInt(), 1500);
    QCOMPARE(briefs::find(forReel, Channel::TikTok, u"cover_offset_ms"_s)->value.toInt(), 1500);
    QCOMPARE(briefs::find(forReel, Channel::TikTok, u"title"_s)->value.toString(), u"Morning light. #a #b"_s);
    QVERIFY(!briefs::find(forReel, Channel::TikTok, u"description"_s));
    QVERIFY(!briefs::find(forReel, Channel::Instagram, u"alt_text"_s));

    int taken = 0;
    const Entry after = withSuggestions(reel.entry, forReel, &taken);
    QCOMPARE(taken, int(forReel.size())); // each of them is one that its field takes
    QVERIFY(tikTokContent(after, reel.media).privacyLevel.isEmpty());
}

void DraftsTest::typedWordsAreLeftAlone()
{
    auto brief = briefs::brief({briefs::picture(u"morning light.jpg"_s)}, {Channel::Instagram, Channel::TikTok});
    brief.entry.caption = u"mine"_s;
    const auto suggestions = suggestionsFrom(offlineDraft(brief), brief);
    QVERIFY(!briefs::find(suggestions, {}, u"caption"_s));
    QVERIFY(!briefs::find(suggestions, Channel::Instagram, u"caption"_s));
    QVERIFY(!briefs::find(suggestions, Channel::TikTok, u"description"_s));
    QVERIFY(briefs::find(suggestions, Channel::Instagram, u"alt_text"_s));
}

void DraftsTest::emptyDraftsSuggestNothing()
{
    const auto everywhere = briefs::brief({briefs::picture(u"1.jpg"_s)}, {Channel::Instagram, Channel::TikTok});
    QVERIFY(suggestionsFrom({}, everywhere).isEmpty());
    const auto clip = briefs::brief({briefs::clip(u"1.mp4"_s, 9000)}, {Channel::TikTok});
    QVERIFY(suggestionsFrom({}, clip).isEmpty());
    const Draft words{.caption = u"Light."_s, .hashtags = {}, .altTexts = {}, .title = {}, .coverOffsetMs = {}};
    QCOMPARE(suggestionsFrom(words, briefs::brief({}, {})).size(), 1); // a post without a channel has its words
    const auto onTikTok = suggestionsFrom(words, clip);
    QVERIFY(!briefs::find(onTikTok, Channel::TikTok, u"title"_s)); // the same as the shared words
}

void DraftsTest::onlyAsManyHashtagsAsFit()
{
    Draft draft{.caption = u"Light #clay"_s, .hashtags = {}, .altTexts = {}, .title = {}, .coverOffsetMs = {}};
    draft.hashtags.append(u"#CLAY"_s); // it is there
    for (int i = 0; i < 40; ++i)
        draft.hashtags.append(u"#tag%1x"_s.arg(i));
    const auto brief = briefs::brief({briefs::picture(u"1.jpg"_s)}, {Channel::Instagram, Channel::TikTok});
    const auto suggestions = suggestionsFrom(draft, brief);
    const QString instagram = briefs::find(suggestions, Channel::Instagram, u"caption"_s)->value.toString();
    QVERIFY(!instagram.contains(u"#CLAY"_s) && instagram.contains(u"#tag0x"_s));
    QVERIFY(instagram.count(u'#') <= 30);
    const QString tikTok = briefs::find(suggestions, Channel::TikTok, u"description"_s)->value.toString();
    QCOMPARE(tikTok.count(u'#'), 1 + 5);
    draft.caption = QString(2190, u'x') + u" end"_s; // nearly all that there may be
    const auto full = briefs::find(suggestionsFrom(draft, brief), Channel::Instagram, u"caption"_s);
    QVERIFY(!full || full->value.toString().size() <= 2200);
}

void DraftsTest::aHashtagWithinALongerOneIsNotThereYet()
{
    const Draft draft{.caption = u"Light #Artist"_s,
                      .hashtags = {u"#art"_s, u"#artist"_s},
                      .altTexts = {},
                      .title = {},
                      .coverOffsetMs = {}};
    const auto brief = briefs::brief({briefs::picture(u"1.jpg"_s)}, {Channel::Instagram});
    const auto caption = briefs::find(suggestionsFrom(draft, brief), Channel::Instagram, u"caption"_s);
    QVERIFY(caption);
    QCOMPARE(caption->value.toString(), u"Light #Artist\n\n#art"_s);
}

void DraftsTest::titlesComeFromTheFirstSentence()
{
    const auto brief = briefs::brief({briefs::picture(u"1.jpg"_s)}, {Channel::TikTok});
    const Draft draft{.caption = u"Morning light. And more of it."_s,
                      .hashtags = {},
                      .altTexts = {},
                      .title = {},
                      .coverOffsetMs = {}};
    QCOMPARE(briefs::find(suggestionsFrom(draft, brief), Channel::TikTok, u"title"_s)->value.toString(),
             u"Morning light."_s);
}

void DraftsTest::storiesGetNoCaption()
{
    auto brief = briefs::brief({briefs::picture(u"morning light.jpg"_s)}, {Channel::Instagram});
    brief.entry.channels[0].fields = {{u"type"_s, u"story"_s}};
    const auto suggestions = suggestionsFrom(offlineDraft(brief), brief);
    QVERIFY(!briefs::find(suggestions, {}, u"caption"_s));
    QVERIFY(!briefs::find(suggestions, Channel::Instagram, u"caption"_s));
}

void DraftsTest::theSamePostGetsTheSameWords()
{
    const auto brief = briefs::brief({briefs::picture(u"IMG_1.jpg"_s)}, {Channel::Instagram});
    QCOMPARE(suggestionsFrom(offlineDraft(brief), brief), suggestionsFrom(offlineDraft(brief), brief));
    QCOMPARE(offlineDraft(brief).source, SuggestionSource::Offline);
}

void DraftsTest::fileNamesBecomeCaptions()
{
    const auto brief =
        briefs::brief({briefs::picture(u"IMG_1.jpg"_s), briefs::picture(u"studio_tour.jpg"_s)}, {Channel::Instagram});
    const Draft draft = offlineDraft(brief);
    QVERIFY2(draft.caption.contains(u"Studio tour"_s), qPrintable(draft.caption));
    QCOMPARE(draft.altTexts, (QStringList{{}, u"Picture: studio tour"_s}));
}

void DraftsTest::everyLanguageHasItsOwnWords_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "pt", "ja", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void DraftsTest::everyLanguageHasItsOwnWords()
{
    QFETCH(QString, language);
    for (int variant = 0; variant < 7; ++variant) {
        for (const auto &media :
             {QList<MediaAsset>{briefs::picture(u"IMG_1.jpg"_s)}, QList<MediaAsset>{briefs::clip(u"VID_1.mp4"_s, 9000)},
              QList<MediaAsset>{briefs::picture(u"1.jpg"_s), briefs::picture(u"2.jpg"_s)}}) {
            auto brief = briefs::brief(media, {Channel::Instagram});
            brief.language = language;
            const Draft draft = offlineDraft(brief, variant);
            QVERIFY(!draft.caption.isEmpty());
            QVERIFY(!draft.caption.contains(u'%'));
            QVERIFY2(!isOtherLanguage(draft.caption, language), qPrintable(draft.caption));
            QCOMPARE(plainWords(draft.caption, 1000), draft.caption);
        }
    }
}

void DraftsTest::oldPicturesSayWhenTheyAreFrom()
{
    auto brief = briefs::brief({briefs::picture(u"IMG_1.jpg"_s)}, {Channel::Instagram});
    brief.takenAt = QDateTime(QDate(2024, 10, 3), QTime(9, 0));
    QVERIFY(offlineDraft(brief).caption.contains(u"October 2024"_s));
    brief.language = u"de"_s;
    QVERIFY(offlineDraft(brief).caption.contains(u"Oktober 2024"_s));
    brief.language = u"ja"_s;
    QVERIFY(offlineDraft(brief).caption.contains(u"2024年10月"_s));
}

void DraftsTest::ownHashtagsAndClosingsAreTakenUp()
{
    auto brief = briefs::brief({briefs::picture(u"studio tour.jpg"_s)}, {Channel::Instagram});
    brief.history.captions = {u"One\n\nSee you on Sunday!\n#studio #clay"_s, u"Two\n\nSee you on Sunday!\n#studio"_s,
                              u"Three #once"_s};
    brief.history.hashtags = {{u"#studio"_s, 2}, {u"#clay"_s, 2}, {u"#once"_s, 1}};
    brief.history.captions += {u"Four\n\n"_s + QString(100, u'x'), u"Five\n\n"_s + QString(100, u'x')}; // no closing
    const Draft draft = offlineDraft(brief);
    QVERIFY(draft.caption.endsWith(u"\n\nSee you on Sunday!"_s));
    QCOMPARE(draft.hashtags, (QStringList{u"#studio"_s, u"#clay"_s}));
}

void DraftsTest::anotherVariantSaysItDifferently()
{
    const auto brief = briefs::brief({briefs::picture(u"IMG_1.jpg"_s)}, {Channel::Instagram});
    QVERIFY(offlineDraft(brief, 0).caption != offlineDraft(brief, 1).caption);
}

void DraftsTest::coversLieInsideTheClip_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<qint64>("cover");
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("a second") << qint64(1000) << qint64(100);
    QTest::newRow("half a minute") << qint64(30'000) << qint64(3000);
    QTest::newRow("an hour") << qint64(3'600'000) << qint64(3000);
}

void DraftsTest::coversLieInsideTheClip()
{
    QFETCH(qint64, duration);
    QTEST(usualCover(duration), "cover");
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
