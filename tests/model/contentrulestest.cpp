// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/readiness.h"
#include "samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

/// What the channels would refuse of words, choices and combinations of media, by rows: "code/fix" of each issue.
class ContentRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void instagramRules_data();
    void instagramRules();
    void tikTokRules_data();
    void tikTokRules();
    void theSentenceNamesTheNumbers();
    void aMegabyteOfHashtagsIsRefused();

private:
    static QString issuesOf(Channel channel, const QString &mediaKinds, const QByteArray &fields,
                            const QString &caption = {});
};

/// `mediaKinds`: a letter per file, p picture, c clip.
QString ContentRulesTest::issuesOf(Channel channel, const QString &mediaKinds, const QByteArray &fields,
                                   const QString &caption)
{
    QList<MediaAsset> media;
    for (const QChar kind : mediaKinds) {
        media.append(kind == u'p' ? samples::picture() : samples::clip());
        if (kind == u'p')
            media.last().height = 1080; // fits both channels
    }
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(fields.isEmpty() ? "{}" : fields, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", fields.constData());
    Entry entry = samples::planned({samples::part(channel, object)});
    entry.caption = caption;
    const QList<Account> accounts{samples::account(channel)};
    QStringList found;
    for (const ReadinessIssue &issue : contentIssues({entry, media, accounts, {}, {}}, channel))
        found.append(issue.code + u'/' + issue.fix);
    return found.join(u' ');
}

void ContentRulesTest::instagramRules_data()
{
    QTest::addColumn<QString>("media");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("issues");
    const auto row = [](const char *name, const QString &media, const QByteArray &fields, const QString &issues = {},
                        const QString &caption = {}) { QTest::newRow(name) << media << fields << caption << issues; };
    row("a post", u"p"_s, "");
    row("a reel", u"c"_s, "");
    row("a carousel", u"pcp"_s, "");
    row("a story picture", u"p"_s, R"({"type":"story"})");
    row("a story clip", u"c"_s, R"({"type":"story"})");
    row("nothing", u""_s, "", u"media_missing/add_media"_s);
    row("no caption is fine", u"p"_s, R"({"caption":""})");
    row("a post with a clip", u"c"_s, R"({"type":"post"})", u"type/change_type"_s);
    row("a reel with a picture", u"p"_s, R"({"type":"reel"})", u"type/change_type"_s);
    row("a post with two", u"pp"_s, R"({"type":"post"})", u"count/remove_media"_s);
    row("a story with two", u"pp"_s, R"({"type":"story"})", u"count/remove_media"_s);
    row("a carousel with one", u"p"_s, R"({"type":"carousel"})", u"count/add_media"_s);
    row("a carousel with ten", u"pppppppppp"_s, "");
    row("a carousel with eleven", u"ppppppppppp"_s, "", u"count/remove_media"_s);

    row("2200 characters", u"p"_s, "", {}, QString(2200, u'x'));
    row("2201 characters", u"p"_s, "", u"caption_length/edit"_s, QString(2201, u'x'));
    row("1100 emoji", u"p"_s, "", {}, QString::fromUtf8("\xF0\x9F\x8C\x8A").repeated(1100));
    row("1101 emoji", u"p"_s, "", u"caption_length/edit"_s, QString::fromUtf8("\xF0\x9F\x8C\x8A").repeated(1101));
    row("2200 letters once composed", u"p"_s, "", {}, u"u\u0308"_s.repeated(2200));
    row("its own caption counts", u"p"_s, R"({"caption":"short"})", {}, QString(2201, u'x'));
    row("30 hashtags", u"p"_s, "", {}, u"#a "_s.repeated(30));
    row("31 hashtags", u"p"_s, "", u"hashtags/edit"_s, u"#a "_s.repeated(31));
    row("20 mentions", u"p"_s, "", {}, u"@a "_s.repeated(20));
    row("21 mentions", u"p"_s, "", u"mentions/edit"_s, u"@a "_s.repeated(21));
    row("a story shows no caption", u"p"_s, R"({"type":"story"})", {}, QString(5000, u'#'));

    const QByteArray thousand(1000, 'x');
    row("a long alternative text", u"p"_s, "{\"alt_text\":\"" + thousand + "\"}");
    row("one too long", u"p"_s, "{\"alt_text\":\"" + thousand + "x\"}", u"alt_text/edit"_s);
    row("the second of two", u"pp"_s, "{\"alt_text\":[\"\",\"" + thousand + "x\"]}", u"alt_text/edit"_s);
    row("a first comment", u"p"_s, R"({"first_comment":"#more"})");
    row("one too long comment", u"p"_s, "{\"first_comment\":\"" + QByteArray(2201, 'x') + "\"}",
        u"first_comment/edit"_s);
    row("31 hashtags in it", u"p"_s, "{\"first_comment\":\"" + QByteArray("#a ").repeated(31) + "\"}",
        u"first_comment/edit"_s);
    row("a story has none", u"p"_s, R"({"type":"story","first_comment":"x"})", u"first_comment/edit"_s);

    row("a tag with its place", u"p"_s, R"({"user_tags":[{"username":"a","x":0,"y":1}]})");
    row("a tag without a place", u"p"_s, R"({"user_tags":["a"]})", u"user_tags/edit"_s);
    row("half a place", u"p"_s, R"({"user_tags":[{"username":"a","x":0.5}]})", u"user_tags/edit"_s);
    row("outside the picture", u"p"_s, R"({"user_tags":[{"username":"a","x":1.5,"y":0}]})", u"user_tags/edit"_s);
    row("a reel's tag has no place", u"c"_s, R"({"user_tags":["a"]})");
    row("a reel's tag with a place", u"c"_s, R"({"user_tags":[{"username":"a","x":0,"y":0}]})", u"user_tags/edit"_s);
    row("a story's tag without a place", u"p"_s, R"({"type":"story","user_tags":["a"]})");
    row("a story's tag with one", u"p"_s, R"({"type":"story","user_tags":[{"username":"a","x":0,"y":0}]})");
    row("on the second picture", u"pp"_s, R"({"user_tags":[{"username":"a","x":0,"y":0,"media_index":1}]})");
    row("on a third that is not there", u"pp"_s, R"({"user_tags":[{"username":"a","x":0,"y":0,"media_index":2}]})",
        u"user_tags/edit"_s);
    row("on a clip of a carousel", u"pc"_s, R"({"user_tags":[{"username":"a","x":0,"y":0,"media_index":1}]})",
        u"user_tags/edit"_s);
    QByteArray twenty = R"({"username":"a","x":0,"y":0})";
    for (int i = 1; i < 20; ++i)
        twenty += R"(,{"username":"a","x":0,"y":0})";
    row("20 tags", u"p"_s, "{\"user_tags\":[" + twenty + "]}");
    row("21 tags", u"p"_s, "{\"user_tags\":[" + twenty + R"(,{"username":"a","x":0,"y":0}]})", u"user_tags/edit"_s);

    row("a location", u"p"_s, R"({"location_id":"123"})", u"location_id/edit"_s);
    row("collaborators", u"p"_s, R"({"collaborators":["anna"]})", u"collaborators/edit"_s);
    row("no collaborators", u"p"_s, R"({"collaborators":[]})");
    row("a reel with two", u"cc"_s, R"({"type":"reel"})", u"count/remove_media"_s);
    row("on the left of the picture", u"p"_s, R"({"user_tags":[{"username":"a","x":-0.1,"y":0.5}]})",
        u"user_tags/edit"_s);
    row("below the picture", u"p"_s, R"({"user_tags":[{"username":"a","x":0.5,"y":1.5}]})", u"user_tags/edit"_s);
    row("half a place on a reel", u"c"_s, R"({"user_tags":[{"username":"a","y":0.5}]})", u"user_tags/edit"_s);
    row("a tag before there is a picture", u""_s, R"({"user_tags":[{"username":"a","x":0,"y":0}]})",
        u"media_missing/add_media"_s);
    row("a place that no field would take", u"p"_s, R"({"user_tags":[{"username":"a","x":0,"y":0,"media_index":-1}]})",
        u"user_tags/edit"_s);
    row("a cover before there is a clip", u""_s, R"({"type":"reel","cover_offset_ms":5})",
        u"media_missing/add_media"_s);
    row("a cover of a picture", u"p"_s, R"({"type":"reel","cover_offset_ms":5})", u"type/change_type"_s);
    row("a cover before its beginning", u"c"_s, R"({"cover_offset_ms":-1})", u"cover_offset_ms/edit"_s);
    row("a cover within the clip", u"c"_s, R"({"cover_offset_ms":19999})");
    row("a cover at its end", u"c"_s, R"({"cover_offset_ms":20000})", u"cover_offset_ms/edit"_s);
    row("a cover means nothing for a post", u"p"_s, R"({"cover_offset_ms":20000})");
}

void ContentRulesTest::instagramRules()
{
    QFETCH(QString, media);
    QFETCH(QByteArray, fields);
    QFETCH(QString, caption);
    QFETCH(QString, issues);
    QCOMPARE(issuesOf(Channel::Instagram, media, fields, caption), issues);
}

void ContentRulesTest::tikTokRules_data()
{
    QTest::addColumn<QString>("media");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("issues");
    const auto row = [](const char *name, const QString &media, const QByteArray &fields, const QString &issues = {},
                        const QString &caption = {}) {
        const QByteArray chosen = R"({"privacy_level":"PUBLIC_TO_EVERYONE","consent":true)";
        QTest::newRow(name) << media
                            << (fields.startsWith('{') ? fields : chosen + (fields.isEmpty() ? "" : ",") + fields + '}')
                            << caption << issues;
    };
    row("a video", u"c"_s, "");
    row("photos", u"ppp"_s, "");
    row("35 photos", QString(35, u'p'), "");
    row("36 photos", QString(36, u'p'), "", u"count/remove_media"_s);
    row("two clips", u"cc"_s, "", u"count/remove_media"_s);
    row("a clip and a photo", u"cp"_s, "", u"type/remove_media"_s);
    row("a photo and a clip", u"pc"_s, "", u"type/remove_media"_s);
    row("nothing", u""_s, "", u"media_missing/add_media"_s);
    row("nothing chosen", u"c"_s, "{}", u"privacy_level/choose_privacy consent/consent"_s);
    row("no yes", u"c"_s, R"({"privacy_level":"SELF_ONLY"})", u"consent/consent"_s);
    row("a no", u"c"_s, R"({"privacy_level":"SELF_ONLY","consent":false})", u"consent/consent"_s);
    row("only for me", u"c"_s, R"({"privacy_level":"SELF_ONLY","consent":true})");
    row("branded content", u"c"_s, R"("branded_content":true)");
    row("a disclosure of nothing", u"c"_s, R"("disclosure":true)", u"disclosure/edit"_s);
    row("a disclosure with what it is", u"c"_s, R"("disclosure":true,"your_brand":true)");
    row("both kinds of promotion", u"c"_s, R"("branded_content":true,"your_brand":true)");
    row("branded content only for me", u"c"_s, R"({"privacy_level":"SELF_ONLY","consent":true,"branded_content":true})",
        u"branded_content/choose_privacy"_s);
    row("my brand only for me", u"c"_s, R"({"privacy_level":"SELF_ONLY","consent":true,"your_brand":true})");
    row("a caption of 2200", u"c"_s, "", {}, QString(2200, u'x'));
    row("a caption of 2201", u"c"_s, "", u"caption_length/edit"_s, QString(2201, u'x'));
    row("emoji count twice", u"c"_s, "", u"caption_length/edit"_s,
        QString::fromUtf8("\xF0\x9F\x8C\x8A").repeated(1101));
    row("a description of 4000", u"p"_s, "", {}, QString(4000, u'x'));
    row("a description of 4001", u"p"_s, "", u"caption_length/edit"_s, QString(4001, u'x'));
    row("a photo title of 90", u"p"_s, "\"title\":\"" + QByteArray(90, 'x') + '"');
    row("a photo title of 91", u"p"_s, "\"title\":\"" + QByteArray(91, 'x') + '"', u"title_length/edit"_s);
    row("many hashtags are not refused", u"c"_s, "", {}, u"#a "_s.repeated(50));
    row("duets of a video", u"c"_s, R"("allow_duet":true,"allow_stitch":true)");
    row("duets of photos", u"p"_s, R"("allow_duet":true)", u"allow_duet/edit"_s);
    row("stitches of photos", u"p"_s, R"("allow_stitch":true)", u"allow_stitch/edit"_s);
    row("comments on photos", u"p"_s, R"("allow_comment":true)");
    row("a cover within the clip", u"c"_s, R"("cover_offset_ms":19999)");
    row("a cover at its end", u"c"_s, R"("cover_offset_ms":20000)", u"cover_offset_ms/edit"_s);
    row("the last photo as the cover", u"ppp"_s, R"("photo_cover_index":2)");
    row("one that is not there", u"ppp"_s, R"("photo_cover_index":3)", u"photo_cover_index/edit"_s);
    row("a photo cover means nothing for a video", u"c"_s, R"("photo_cover_index":3)");
}

void ContentRulesTest::tikTokRules()
{
    QFETCH(QString, media);
    QFETCH(QByteArray, fields);
    QFETCH(QString, caption);
    QFETCH(QString, issues);
    QCOMPARE(issuesOf(Channel::TikTok, media, fields, caption), issues);
}

void ContentRulesTest::theSentenceNamesTheNumbers()
{
    Entry entry = samples::planned({samples::part(Channel::Instagram)});
    entry.caption = QString(2300, u'x');
    const QList<Account> accounts{samples::account(Channel::Instagram)};
    const QList<ReadinessIssue> issues =
        contentIssues({entry, {samples::picture()}, accounts, {}, {}}, Channel::Instagram);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().message, u"The caption has 2300 characters; Instagram takes up to 2200."_s);
}

void ContentRulesTest::aMegabyteOfHashtagsIsRefused()
{
    QCOMPARE(issuesOf(Channel::Instagram, u"p"_s, "", u"#@"_s.repeated(1 << 19)), u"caption_length/edit"_s);
}

QTEST_GUILESS_MAIN(ContentRulesTest)
#include "contentrulestest.moc"
