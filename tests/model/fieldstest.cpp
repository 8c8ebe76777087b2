// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fields.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

/// The value that stands under "v" in a JSON object.
QJsonValue json(const QByteArray &value)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("{\"v\":" + value + '}', &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", value.constData());
    return document[u"v"];
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFieldsOfTheContractExist();
    void valuesAreTakenAsTheyCome_data();
    void valuesAreTakenAsTheyCome();
    void otherValuesAreRefusedByName_data();
    void otherValuesAreRefusedByName();
    void unknownFieldsAreNamedWithTheKnownOnes();
    void nullRemovesAFieldAndNothingElse();
    void oneBadFieldChangesNothing();
    void typedTextsBecomeValues_data();
    void typedTextsBecomeValues();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void strayCharactersAreRefused_data();
    void strayCharactersAreRefused();
    void lineEndsBecomeLineFeeds();
    void emojiRightToLeftAndAMegabyteAreText();
    void instagramFollowsTheSharedTextUntilItHasItsOwn();
    void tikTokVideosFollowWithTheirTitleAndPhotosWithTheirDescription();
    void textsGoOutComposed();
    void theTypeIsInferredFromTheMedia();
    void tagsAndListsAreRead();
    void nothingIsPreselectedForTikTok();
};

void FieldsTest::theFieldsOfTheContractExist()
{
    const auto names = [](Channel channel) {
        QStringList list;
        for (const FieldSpec &spec : fieldSpecs(channel))
            list.append(spec.name);
        return list.join(u' ');
    };
    QCOMPARE(names(Channel::Instagram), u"type caption alt_text user_tags location_id collaborators share_to_feed "
                                        "cover_offset_ms first_comment is_ai_generated media_edits"_s);
    QCOMPARE(names(Channel::TikTok),
             u"title description privacy_level allow_comment allow_duet allow_stitch disclosure "
             "your_brand branded_content is_ai_generated cover_offset_ms photo_cover_index auto_add_music consent "
             "consent_text consent_creator media_edits"_s);
    QCOMPARE(fieldSpec(Channel::TikTok, u"caption"_s), nullptr);
    QCOMPARE(fieldSpec(Channel::Instagram, u"Caption"_s), nullptr);
}

void FieldsTest::valuesAreTakenAsTheyCome_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](Channel channel, const char *name, const QByteArray &value) {
        QTest::addRow("%s = %s", name, value.constData()) << channel << QString::fromLatin1(name) << value;
    };
    for (const char *type : {"\"post\"", "\"carousel\"", "\"reel\"", "\"story\""})
        row(Channel::Instagram, "type", type);
    row(Channel::Instagram, "caption", "\"\"");
    row(Channel::Instagram, "caption", "\"two\\nlines\\tand a tab\"");
    row(Channel::Instagram, "alt_text", "\"one, with a comma\"");
    row(Channel::Instagram, "alt_text", "[\"one\",\"\",\"three\"]");
    row(Channel::Instagram, "user_tags", "[\"anna\",\"@b.o_b\"]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"x\":0,\"y\":1,\"media_index\":2}]");
    row(Channel::Instagram, "user_tags", "[]");
    row(Channel::Instagram, "collaborators", "[\"anna\"]");
    row(Channel::Instagram, "share_to_feed", "false");
    row(Channel::Instagram, "cover_offset_ms", "0");
    row(Channel::Instagram, "cover_offset_ms", "2147483647");
    row(Channel::TikTok, "cover_offset_ms", "1500");
    for (const char *level :
         {"\"PUBLIC_TO_EVERYONE\"", "\"MUTUAL_FOLLOW_FRIENDS\"", "\"FOLLOWER_OF_CREATOR\"", "\"SELF_ONLY\""})
        row(Channel::TikTok, "privacy_level", level);
    row(Channel::TikTok, "consent", "true");
    row(Channel::TikTok, "photo_cover_index", "34");
}

void FieldsTest::valuesAreTakenAsTheyCome()
{
    QFETCH(Channel, channel);
    QFETCH(QString, name);
    QFETCH(QByteArray, value);
    const auto merged = mergeFields(channel, {}, {{name, json(value)}});
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message));
    QCOMPARE(*merged, (QJsonObject{{name, json(value)}}));
}

void FieldsTest::otherValuesAreRefusedByName_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](Channel channel, const char *name, const QByteArray &value) {
        QTest::addRow("%s = %s", name, value.left(60).constData()) << channel << QString::fromLatin1(name) << value;
    };
    row(Channel::Instagram, "cover_offset_ms", "\"x\"");
    row(Channel::Instagram, "cover_offset_ms", "\"5\"");
    row(Channel::Instagram, "cover_offset_ms", "-1");
    row(Channel::Instagram, "cover_offset_ms", "1.5");
    row(Channel::Instagram, "cover_offset_ms", "2147483648");
    row(Channel::Instagram, "cover_offset_ms", "1e300");
    row(Channel::Instagram, "cover_offset_ms", "true");
    row(Channel::Instagram, "caption", "5");
    row(Channel::Instagram, "caption", "[\"a\"]");
    row(Channel::Instagram, "caption", "{\"a\":1}");
    row(Channel::Instagram, "type", "\"video\"");
    row(Channel::Instagram, "type", "\"Reel\"");
    row(Channel::Instagram, "type", "\"\"");
    row(Channel::Instagram, "type", "1");
    row(Channel::Instagram, "alt_text", "[1]");
    row(Channel::Instagram, "alt_text", "true");
    row(Channel::Instagram, "alt_text", '[' + QByteArray("\"a\",").repeated(100) + "\"a\"]");
    row(Channel::Instagram, "location_id", '"' + QByteArray(65, '1') + '"');
    row(Channel::Instagram, "share_to_feed", "\"true\"");
    row(Channel::Instagram, "share_to_feed", "1");
    row(Channel::Instagram, "user_tags", "\"anna\"");
    row(Channel::Instagram, "user_tags", "[\"an na\"]");
    row(Channel::Instagram, "user_tags", "[\"\"]");
    row(Channel::Instagram, "user_tags", "[\"" + QByteArray(31, 'a') + "\"]");
    row(Channel::Instagram, "user_tags", "[\"<script>\"]");
    row(Channel::Instagram, "user_tags", "[7]");
    row(Channel::Instagram, "user_tags", "[{\"x\":0.5,\"y\":0.5}]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"x\":1.01,\"y\":0}]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"x\":0,\"y\":-0.1}]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"x\":\"0\",\"y\":0}]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"media_index\":-1}]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"z\":1}]");
    row(Channel::TikTok, "privacy_level", "\"self_only\"");
    row(Channel::TikTok, "consent", "\"yes\"");
    row(Channel::TikTok, "photo_cover_index", "-1");
}

void FieldsTest::otherValuesAreRefusedByName()
{
    QFETCH(Channel, channel);
    QFETCH(QString, name);
    QFETCH(QByteArray, value);
    const auto merged = mergeFields(channel, {}, {{name, json(value)}});
    QVERIFY(!merged.ok());
    QCOMPARE(merged.error().code, ErrorCode::InvalidValue);
    QVERIFY2(merged.error().message.startsWith(word(channel) + u'.' + name), qPrintable(merged.error().message));
    QVERIFY(merged.error().message.size() < 160);
}

void FieldsTest::unknownFieldsAreNamedWithTheKnownOnes()
{
    const auto merged = mergeFields(Channel::TikTok, {}, {{u"caption"_s, u"x"_s}});
    QVERIFY(!merged.ok());
    QCOMPARE(merged.error().code, ErrorCode::UnknownField);
    QVERIFY(merged.error().message.contains(u"caption"));
    QVERIFY(merged.error().hint.contains(u"privacy_level"));
    QCOMPARE(fieldFromText(Channel::Instagram, u"title"_s, u"x"_s).error().code, ErrorCode::UnknownField);
    const auto hostile = mergeFields(Channel::Instagram, {}, {{QString(1 << 20, u'x'), true}});
    QVERIFY(hostile.error().message.size() < 100);
}

void FieldsTest::nullRemovesAFieldAndNothingElse()
{
    const QJsonObject current{{u"type"_s, u"reel"_s}, {u"caption"_s, u"own"_s}};
    QCOMPARE(*mergeFields(Channel::Instagram, current, {{u"caption"_s, QJsonValue::Null}}),
             (QJsonObject{{u"type"_s, u"reel"_s}}));
    QCOMPARE(*mergeFields(Channel::Instagram, current, {{u"alt_text"_s, QJsonValue::Null}}), current);
    QCOMPARE(*mergeFields(Channel::Instagram, current, {}), current);
    QVERIFY(!mergeFields(Channel::Instagram, current, {{u"nothing"_s, QJsonValue::Null}}).ok());
}

void FieldsTest::oneBadFieldChangesNothing()
{
    QVERIFY(!mergeFields(Channel::Instagram, {}, {{u"caption"_s, u"fine"_s}, {u"type"_s, u"wrong"_s}}).ok());
}

void FieldsTest::typedTextsBecomeValues_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](Channel channel, const char *name, const char *text, const QByteArray &value) {
        QTest::addRow("%s=%s", name, text) << channel << QString::fromLatin1(name) << QString::fromUtf8(text) << value;
    };
    for (const char *yes : {"true", "on", "yes", "1", "TRUE", " On "})
        row(Channel::TikTok, "consent", yes, "true");
    for (const char *no : {"false", "off", "no", "0"})
        row(Channel::TikTok, "consent", no, "false");
    row(Channel::TikTok, "consent", "", "null");
    row(Channel::TikTok, "privacy_level", "SELF_ONLY", "\"SELF_ONLY\"");
    row(Channel::TikTok, "privacy_level", "", "null");
    row(Channel::TikTok, "cover_offset_ms", "1500", "1500");
    row(Channel::TikTok, "title", "", "\"\"");
    row(Channel::TikTok, "title", "true", "\"true\"");
    row(Channel::TikTok, "title", "[1,2]", "\"[1,2]\"");
    row(Channel::Instagram, "caption", "a=b, c", "\"a=b, c\"");
    row(Channel::Instagram, "collaborators", "anna, bob,,", "[\"anna\",\"bob\"]");
    row(Channel::Instagram, "collaborators", "[\"anna\"]", "[\"anna\"]");
    row(Channel::Instagram, "alt_text", "A beach, at noon", "\"A beach, at noon\"");
    row(Channel::Instagram, "alt_text", "[\"A beach\",\"A boat\"]", "[\"A beach\",\"A boat\"]");
    row(Channel::Instagram, "alt_text", "[sic] a sign", "\"[sic] a sign\"");
    row(Channel::Instagram, "user_tags", "anna,@bob", "[\"anna\",\"@bob\"]");
    row(Channel::Instagram, "user_tags", "[{\"username\":\"anna\",\"x\":0.5,\"y\":0.5}]",
        "[{\"username\":\"anna\",\"x\":0.5,\"y\":0.5}]");
}

void FieldsTest::typedTextsBecomeValues()
{
    QFETCH(Channel, channel);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QByteArray, value);
    const auto typed = fieldFromText(channel, name, text);
    QVERIFY2(typed.ok(), typed.ok() ? "" : qPrintable(typed.error().message));
    QCOMPARE(*typed, json(value));
    QVERIFY(mergeFields(channel, {}, {{name, *typed}}).ok());
}

void FieldsTest::otherTextsAreRefused_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](Channel channel, const char *name, const char *text) {
        QTest::addRow("%s=%s", name, text) << channel << QString::fromLatin1(name) << QString::fromUtf8(text);
    };
    row(Channel::TikTok, "consent", "maybe");
    row(Channel::TikTok, "consent", "2");
    row(Channel::TikTok, "cover_offset_ms", "1.5s");
    row(Channel::TikTok, "cover_offset_ms", "-5");
    row(Channel::TikTok, "cover_offset_ms", "99999999999999999999");
    row(Channel::TikTok, "privacy_level", "everyone");
    row(Channel::Instagram, "user_tags", "anna bob");
    row(Channel::Instagram, "user_tags", "[{\"username\":");
    row(Channel::Instagram, "type", "video");
}

void FieldsTest::otherTextsAreRefused()
{
    QFETCH(Channel, channel);
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto typed = fieldFromText(channel, name, text);
    QVERIFY(!typed.ok());
    QCOMPARE(typed.error().code, ErrorCode::InvalidValue);
    QVERIFY(typed.error().message.startsWith(word(channel) + u'.' + name));
}

void FieldsTest::strayCharactersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"U+0000"_s;
    QTest::newRow("escape") << u"a\u001b[31m"_s << u"U+001B"_s;
    QTest::newRow("delete") << QString(QChar(0x7f)) << u"U+007F"_s;
    QTest::newRow("next line") << QString(QChar(0x85)) << u"U+0085"_s;
    QTest::newRow("half a pair at the end") << u"a"_s + QChar(0xd83d) << u"U+D83D"_s;
    QTest::newRow("half a pair in the middle") << u"a"_s + QChar(0xd83d) + u"b"_s << u"U+D83D"_s;
    QTest::newRow("the other half") << QString(QChar(0xde00)) + u"b"_s << u"U+DE00"_s;
}

void FieldsTest::strayCharactersAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto clean = cleanText(u"caption"_s, text);
    QVERIFY(!clean.ok());
    QCOMPARE(clean.error().code, ErrorCode::InvalidValue);
    QVERIFY2(clean.error().message.contains(named), qPrintable(clean.error().message));
    QVERIFY(!mergeFields(Channel::Instagram, {}, {{u"caption"_s, text}}).ok());
    QVERIFY(!mergeFields(Channel::Instagram, {}, {{u"alt_text"_s, QJsonArray{text}}}).ok());
}

void FieldsTest::lineEndsBecomeLineFeeds()
{
    QCOMPARE(*cleanText(u"caption"_s, u"a\r\nb\rc\nd"_s), u"a\nb\nc\nd"_s);
    QCOMPARE((*mergeFields(Channel::TikTok, {}, {{u"title"_s, u"a\r\nb"_s}}))[u"title"].toString(), u"a\nb"_s);
}

void FieldsTest::emojiRightToLeftAndAMegabyteAreText()
{
    const QString family = QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"); // two people and a joiner
    for (const QString &text : {family, u"\u202e\u05e9\u05dc\u05d5\u05dd"_s, QString(1 << 20, u'\u00fc')})
        QCOMPARE(*cleanText(u"caption"_s, text), text);
}

void FieldsTest::instagramFollowsTheSharedTextUntilItHasItsOwn()
{
    Entry entry = samples::planned({samples::part(Channel::Instagram)});
    entry.caption = u"shared"_s;
    QCOMPARE(instagramContent(entry, {}).caption, u"shared"_s);
    entry.channels[0].fields[u"caption"_s] = u"own"_s;
    QCOMPARE(instagramContent(entry, {}).caption, u"own"_s);
    entry.channels[0].fields[u"caption"_s] = u""_s; // set, and empty
    QCOMPARE(instagramContent(entry, {}).caption, u""_s);
}

void FieldsTest::tikTokVideosFollowWithTheirTitleAndPhotosWithTheirDescription()
{
    Entry entry = samples::planned({samples::part(Channel::TikTok)});
    entry.caption = u"shared"_s;
    const TikTokContent video = tikTokContent(entry, {samples::clip()});
    QCOMPARE(video.title, u"shared"_s);
    QCOMPARE(video.description, QString());
    const TikTokContent photos = tikTokContent(entry, {samples::picture()});
    QCOMPARE(photos.title, QString());
    QCOMPARE(photos.description, u"shared"_s);
    entry.channels[0].fields = {{u"title"_s, u"own title"_s}, {u"description"_s, u"own description"_s}};
    QCOMPARE(tikTokContent(entry, {samples::clip()}).title, u"own title"_s);
    QCOMPARE(tikTokContent(entry, {samples::picture()}).title, u"own title"_s);
    QCOMPARE(tikTokContent(entry, {samples::picture()}).description, u"own description"_s);
}

void FieldsTest::textsGoOutComposed()
{
    Entry entry = samples::planned({samples::part(Channel::Instagram), samples::part(Channel::TikTok)});
    entry.caption = u"u\u0308\r\nx"_s; // a u and two dots
    QCOMPARE(instagramContent(entry, {}).caption, u"\u00fc\nx"_s);
    QCOMPARE(tikTokContent(entry, {}).title, u"\u00fc\nx"_s);
}

void FieldsTest::theTypeIsInferredFromTheMedia()
{
    const MediaAsset picture = samples::picture();
    const MediaAsset clip = samples::clip();
    Entry entry = samples::planned({samples::part(Channel::Instagram)});
    QCOMPARE(instagramContent(entry, {}).type, PostType::Post);
    QCOMPARE(instagramContent(entry, {picture}).type, PostType::Post);
    QCOMPARE(instagramContent(entry, {clip}).type, PostType::Reel);
    QCOMPARE(instagramContent(entry, {clip, picture}).type, PostType::Carousel);
    QCOMPARE(tikTokContent(entry, {}).type, PostType::Video);
    QCOMPARE(tikTokContent(entry, {clip}).type, PostType::Video);
    QCOMPARE(tikTokContent(entry, {picture}).type, PostType::Photos);
    entry.channels[0].fields[u"type"_s] = u"story"_s;
    QCOMPARE(instagramContent(entry, {picture}).type, PostType::Story);
}

void FieldsTest::tagsAndListsAreRead()
{
    Entry entry = samples::planned({samples::part(Channel::Instagram)});
    entry.channels[0].fields = {
        {u"user_tags"_s, json("[\"@anna\",{\"username\":\"bob\",\"x\":0.25,\"y\":1,\"media_index\":2}]")},
        {u"alt_text"_s, u"one"_s},
        {u"collaborators"_s, json("[\"@anna\",\"bob\"]")},
        {u"share_to_feed"_s, false},
        {u"cover_offset_ms"_s, 1500},
    };
    const InstagramContent content = instagramContent(entry, {});
    QCOMPARE(content.userTags.size(), 2);
    QCOMPARE(content.userTags.at(0), (UserTag{u"anna"_s, {}, {}, 0}));
    QCOMPARE(content.userTags.at(1), (UserTag{u"bob"_s, 0.25, 1.0, 2}));
    QCOMPARE(content.altTexts, QStringList{u"one"_s});
    QCOMPARE(content.collaborators, (QStringList{u"anna"_s, u"bob"_s}));
    QVERIFY(!content.shareToFeed);
    QCOMPARE(content.coverOffsetMs, std::optional<qint64>(1500));
    QVERIFY(instagramContent(samples::planned({}), {}).shareToFeed);
}

void FieldsTest::nothingIsPreselectedForTikTok()
{
    const TikTokContent content = tikTokContent(samples::planned({samples::part(Channel::TikTok)}), {});
    QVERIFY(content.privacyLevel.isEmpty());
    QVERIFY(!content.allowComment && !content.allowDuet && !content.allowStitch);
    QVERIFY(!content.yourBrand && !content.brandedContent && !content.aiGenerated && !content.autoAddMusic);
    QVERIFY(!content.consent);
}

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
