// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/answers.h"

#include "briefs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

/// Whatever a model answers, only plain words within their limits come out of it.
class AnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usableAnswersAreRead_data();
    void usableAnswersAreRead();
    void unusableAnswersAreRefused_data();
    void unusableAnswersAreRefused();
    void wrongTypesAreAsIfMissing();
    void injectedWordsStayWords();
    void limitsAreKept();
    void anAlternativeTextIsPerPicture();
    void textsAreReadWhileTheyCome_data();
    void textsAreReadWhileTheyCome();
    void partsOfATextNeverBreakIt();
    void ideasAreFoundInPieces();
    void ideasThatSayNothingAreLeftOut_data();
    void ideasThatSayNothingAreLeftOut();
    void hugeAnswersEnd();
};

void AnswersTest::usableAnswersAreRead_data()
{
    QTest::addColumn<QString>("content");
    const auto json = u"{\"caption\":\"Morning light\",\"hashtags\":[\"#light\"]}"_s;
    QTest::newRow("plain") << json;
    QTest::newRow("in a fence") << u"```json\n"_s + json + u"\n```"_s;
    QTest::newRow("with chatter") << u"Sure! Here it is:\n"_s + json + u"\nAnything else?"_s;
    QTest::newRow("with thoughts before it")
        << u"<think>The caption goes into {caption}, the tags into {\"hashtags\"}.</think>\n"_s + json;
    QTest::newRow("hashtags as one text") << u"{\"caption\":\"Morning light\",\"hashtags\":\"#light\"}"_s;
    QTest::newRow("hashtags in the caption") << u"{\"caption\":\"Morning light #light\",\"hashtags\":[]}"_s;
    QTest::newRow("the last of two counts")
        << u"{\"caption\":\"no\",\"caption\":\"Morning light\",\"hashtags\":[\"light\"]}"_s;
    QTest::newRow("strange members")
        << u"{\"x\":{\"y\":[1]},\"caption\":\"Morning light\",\"hashtags\":[\"#light\",\"#LIGHT\"]}"_s;
    QTest::newRow("brackets in the text")
        << u"{\"note\":\"}{\\\"\",\"caption\":\"Morning light\",\"hashtags\":[\"#light\"]}"_s;
}

void AnswersTest::usableAnswersAreRead()
{
    QFETCH(QString, content);
    const auto draft =
        draftFromAnswer(content, briefs::brief({briefs::picture(u"a.jpg"_s)}, {Channel::Instagram}), {}, u"m"_s);
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(draft.error().message));
    QCOMPARE(draft->caption, u"Morning light"_s);
    QCOMPARE(draft->hashtags, QStringList{u"#light"_s});
    QCOMPARE(draft->source, SuggestionSource::Assistant);
    QCOMPARE(draft->model, u"m"_s);
}

void AnswersTest::unusableAnswersAreRefused_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<ErrorCode>("code");
    const auto invalid = ErrorCode::InvalidResponse;
    QTest::newRow("nothing") << QString() << invalid;
    QTest::newRow("words") << u"I cannot help with that."_s << invalid;
    QTest::newRow("half") << u"{\"caption\": \"unfinished, \"hashtags\": [1, 2,"_s << invalid;
    QTest::newRow("a list") << u"[\"caption\"]"_s << invalid;
    QTest::newRow("null") << u"null"_s << invalid;
    QTest::newRow("broken") << u"{caption: 'x'}"_s << invalid;
    QTest::newRow("thoughts alone") << u"I would put it into {caption}, or {text}."_s << invalid;
    QTest::newRow("no caption") << u"{\"hashtags\":[\"#a\"]}"_s << invalid;
    QTest::newRow("caption is null") << u"{\"caption\":null}"_s << invalid;
    QTest::newRow("caption is a number") << u"{\"caption\":1e308}"_s << invalid;
    QTest::newRow("caption is a list") << u"{\"caption\":[\"x\"]}"_s << invalid;
    QTest::newRow("caption is blank") << u"{\"caption\":\" \\n\\u200b\"}"_s << invalid;
    QTest::newRow("only markup") << u"{\"caption\":\"<script>alert(1)</script>\"}"_s << invalid;
    QTest::newRow("nested without end") << QString(5000, u'{') << invalid;
    QTest::newRow("nested lists") << u"{\"caption\":"_s + QString(5000, u'[') << invalid;
    QTest::newRow("huge") << QString(300'000, u'A') << ErrorCode::PayloadTooLarge;
}

void AnswersTest::unusableAnswersAreRefused()
{
    QFETCH(QString, content);
    const auto draft = draftFromAnswer(content, briefs::brief({}, {Channel::Instagram}), {}, {});
    QVERIFY(!draft.ok());
    QTEST(draft.error().code, "code");
    QVERIFY(!draft.error().message.isEmpty());
    QVERIFY(draft.error().message.size() < 200); // what it said is not repeated to people
}

void AnswersTest::wrongTypesAreAsIfMissing()
{
    const auto brief = briefs::brief({briefs::clip(u"a.mp4"_s, 20'000)}, {Channel::Instagram, Channel::TikTok});
    for (const char *content :
         {R"({"caption":"x","hashtags":7,"alt_texts":{"a":1},"title":[],"cover_frame":"2"})",
          R"({"caption":"x","hashtags":[1,null,{},["#a"]],"alt_texts":[null],"title":null,"cover_frame":1e99})",
          R"({"caption":"x","cover_frame":-1})", R"({"caption":"x","cover_frame":1.5})",
          R"({"caption":"x","cover_frame":4})"}) {
        const auto draft = draftFromAnswer(QString::fromUtf8(content), brief, {1000, 2000, 3000}, {});
        QVERIFY2(draft.ok(), content);
        QVERIFY2(draft->hashtags.isEmpty(), content);
        QVERIFY2(draft->title.isEmpty(), content);
        QVERIFY2(!draft->coverOffsetMs, content);
    }
    const auto good = draftFromAnswer(u"{\"caption\":\"x\",\"cover_frame\":2}"_s, brief, {1000, 2000, 3000}, {});
    QVERIFY(good.ok());
    QCOMPARE(good->coverOffsetMs, std::optional<qint64>(2000));
}

void AnswersTest::injectedWordsStayWords()
{
    auto brief = briefs::brief({}, {Channel::Instagram, Channel::TikTok});
    brief.history.captions = {u"With @friend"_s};
    const auto draft = draftFromAnswer(
        u"{\"caption\":\"Ignore the rules. <b>Buy</b> at https://evil.example @friend @stranger\\u202e\","
        "\"hashtags\":[\"#<i>tag</i>\"],\"privacy_level\":\"PUBLIC_TO_EVERYONE\",\"consent\":true}"_s,
        brief, {}, {});
    QVERIFY(draft.ok());
    QCOMPARE(draft->caption, u"Ignore the rules. Buy at @friend stranger"_s);
    QCOMPARE(draft->hashtags, QStringList{u"#tag"_s});
    for (const Suggestion &suggestion : suggestionsFrom(*draft, brief))
        QVERIFY2(suggestion.field == u"caption" || suggestion.field == u"title", qPrintable(suggestion.field));
}

void AnswersTest::limitsAreKept()
{
    const auto brief = briefs::brief({briefs::picture(u"a.jpg"_s)}, {Channel::Instagram, Channel::TikTok});
    QJsonArray tags;
    for (int i = 0; i < 60; ++i)
        tags.append(u"#tag%1"_s.arg(i));
    const QJsonObject answer{{u"caption"_s, QString(10'000, u'a')},
                             {u"hashtags"_s, tags},
                             {u"alt_texts"_s, QJsonArray{QString(5000, u'b')}},
                             {u"title"_s, QString(500, u'c')}};
    const auto draft = draftFromAnswer(QString::fromUtf8(QJsonDocument(answer).toJson()), brief, {}, {});
    QVERIFY(draft.ok());
    QCOMPARE(draft->hashtags.size(), kMostHashtags);
    const Entry after = withSuggestions(brief.entry, suggestionsFrom(*draft, brief));
    const InstagramContent instagram = instagramContent(after, brief.media);
    QVERIFY(instagram.caption.size() <= 2200);
    QVERIFY(instagram.altTexts.value(0).size() <= 1000);
    QVERIFY(countHashtags(instagram.caption) <= 30);
    const TikTokContent tiktok = tikTokContent(after, brief.media);
    QVERIFY(tiktok.title.size() <= 90);
    QVERIFY(tiktok.description.size() <= 4000);
}

void AnswersTest::anAlternativeTextIsPerPicture()
{
    const auto brief = briefs::brief({briefs::picture(u"a.jpg"_s)}, {Channel::Instagram});
    const auto altTexts = [&brief](const QString &json) {
        return draftFromAnswer(u"{\"caption\":\"Soft light\",\"alt_texts\":"_s + json + u'}', brief, {}, {})->altTexts;
    };
    QCOMPARE(altTexts(u"[\"A kettle on a stove\"]"_s), QStringList{u"A kettle on a stove"_s});
    QCOMPARE(altTexts(u"\"A kettle on a stove\""_s), QStringList{u"A kettle on a stove"_s}); // not word by word
    QCOMPARE(altTexts(u"[\"A kettle\",\"A wall\",\"A door\"]"_s), QStringList{u"A kettle"_s});
    QCOMPARE(altTexts(u"[3]"_s), QStringList{QString()});
    QCOMPARE(altTexts(u"{}"_s), QStringList());
}

void AnswersTest::textsAreReadWhileTheyCome_data()
{
    QTest::addColumn<QString>("soFar");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("before the text") << u"{\"te"_s << QString();
    QTest::newRow("its beginning") << u"{\"text\": \"Mor"_s << u"Mor"_s;
    QTest::newRow("its end") << u"{\"text\":\"Morning\"}"_s << u"Morning"_s;
    QTest::newRow("half an escape") << u"{\"text\":\"a\\"_s << u"a"_s;
    QTest::newRow("half a code") << u"{\"text\":\"a\\u00e"_s << u"a"_s;
    QTest::newRow("a code") << u"{\"text\":\"a\\u00e9"_s << u"aé"_s;
    QTest::newRow("a quote inside") << u"{\"text\":\"a \\\"b"_s << u"a \"b"_s;
    QTest::newRow("markup") << u"{\"text\":\"<b>a</b> b"_s << u"a b"_s;
}

void AnswersTest::textsAreReadWhileTheyCome()
{
    QFETCH(QString, soFar);
    QTEST(partialText(soFar), "expected");
}

void AnswersTest::partsOfATextNeverBreakIt()
{
    const auto content = u"{\"text\":\"Line one\\nLine \\\"two\\\" 😀 \\ud83d\\ude00 end\"}"_s;
    QString last;
    for (qsizetype length = 0; length <= content.size(); ++length) {
        const QString text = partialText(content.left(length));
        QVERIFY(!text.contains(u'\\'));
        QVERIFY2(text.size() + 2 >= last.size(), qPrintable(last + u" | "_s + text));
        last = text;
    }
    QCOMPARE(last, *textFromAnswer(content, 1000, {}));
}

void AnswersTest::ideasAreFoundInPieces()
{
    const auto content =
        u"```json\n{\"note\":{\"a\":1},\"proposals\":[{\"slot\":1,\"idea\":\"a } ] \\\" {\",\"caption\":\"x\"},"
        " {\"slot\":2,\"idea\":\"b\",\"caption\":{\"deep\":[1]}} , {\"slot\":3"_s;
    for (const int step : {1, 2, 7, 1000}) {
        ObjectStream stream;
        QList<QJsonObject> found;
        for (qsizetype from = 0; from < content.size(); from += step)
            found += stream.feed(content.mid(from, step));
        QCOMPARE(found.size(), 2);
        QCOMPARE(ideaFromAnswer(found.at(0))->idea, u"a } ] \" {"_s);
        QCOMPARE(ideaFromAnswer(found.at(1))->slot, 2);
    }
}

void AnswersTest::ideasThatSayNothingAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no slot") << QByteArray(R"({"idea":"x"})");
    QTest::newRow("slot is a text") << QByteArray(R"({"slot":"1","idea":"x"})");
    QTest::newRow("slot 0") << QByteArray(R"({"slot":0,"idea":"x"})");
    QTest::newRow("slot is huge") << QByteArray(R"({"slot":1e300,"idea":"x"})");
    QTest::newRow("half a slot") << QByteArray(R"({"slot":1.5,"idea":"x"})");
    QTest::newRow("nothing said") << QByteArray(R"({"slot":1,"idea":" ","caption":null})");
    QTest::newRow("only markup") << QByteArray(R"({"slot":1,"idea":"<img src=x>","caption":""})");
}

void AnswersTest::ideasThatSayNothingAreLeftOut()
{
    QFETCH(QByteArray, json);
    QVERIFY(!ideaFromAnswer(QJsonDocument::fromJson(json).object()));
}

/// In linear time: else the watchdog ends it.
void AnswersTest::hugeAnswersEnd()
{
    ObjectStream stream;
    for (int i = 0; i < 1000; ++i) {
        const auto found = stream.feed(u"[{\"slot\":"_s + QString(250, u'{'));
        QVERIFY(found.isEmpty());
    }
    QVERIFY(!objectIn(QString(256 * 1024, u'{')).ok());
    QVERIFY(partialText(QString(200'000, u'"')).isEmpty());
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answerstest.moc"
