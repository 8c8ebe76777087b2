// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/limits.h"
#include "samples.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace kalends;

using Change = std::function<void(MediaAsset &)>;
Q_DECLARE_METATYPE(Change)

namespace
{
constexpr qint64 kMebibyte = 1024 * 1024;
}

class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesAreRefusedForWhatTheDocumentsName_data();
    void picturesAreRefusedForWhatTheDocumentsName();
    void clipsAreRefusedForWhatTheDocumentsName_data();
    void clipsAreRefusedForWhatTheDocumentsName();
    void theNumberThatIsWrongIsInTheSentence();
    void numbersAreWrittenAsTheLocaleWritesThem();
    void everyIssueSaysWhichChannelAndWhichFix();
    void severalFaultsAreSeveralIssues();
    void aTypeThatTheChannelLacksTakesNothing();
    void hashtagsAreCounted_data();
    void hashtagsAreCounted();
    void mentionsAreCounted_data();
    void mentionsAreCounted();

private:
    static void addColumns();
    static void check(MediaAsset asset);
};

void LimitsTest::addColumns()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("issue"); // "code/fix", empty: it is taken
}

void LimitsTest::check(MediaAsset asset)
{
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    QFETCH(Change, change);
    QFETCH(QString, issue);
    change(asset);
    QStringList found;
    for (const ReadinessIssue &each : mediaIssues(asset, channel, type))
        found.append(each.code + u'/' + each.fix);
    QCOMPARE(found.join(u' '), issue);
}

void LimitsTest::picturesAreRefusedForWhatTheDocumentsName_data()
{
    addColumns();
    const auto row = [](const char *name, Channel channel, PostType type, const Change &change,
                        const QString &issue = {}) { QTest::newRow(name) << channel << type << change << issue; };
    const auto size = [](int width, int height) {
        return Change([=](MediaAsset &a) {
            a.width = width;
            a.height = height;
        });
    };
    const auto bytes = [](qint64 count) { return Change([=](MediaAsset &a) { a.bytes = count; }); };
    const auto container = [](const QString &name) { return Change([=](MediaAsset &a) { a.facts.container = name; }); };
    using enum PostType;
    const auto ig = Channel::Instagram;
    const auto tt = Channel::TikTok;
    row("ig: as it should be", ig, Post, [](MediaAsset &) {});
    row("ig: 4:5 exactly", ig, Post, size(1080, 1350));
    row("ig: a pixel taller", ig, Post, size(1080, 1351), u"aspect_ratio/crop"_s);
    row("ig: 1.91:1 exactly", ig, Post, size(1910, 1000));
    row("ig: a pixel wider", ig, Post, size(1911, 1000), u"aspect_ratio/crop"_s);
    row("ig: carousel has the same ratios", ig, Carousel, size(4000, 1000), u"aspect_ratio/crop"_s);
    row("ig: a story takes any ratio", ig, Story, size(4000, 1000));
    row("ig: 8 MiB", ig, Post, bytes(8 * kMebibyte));
    row("ig: a byte more", ig, Post, bytes(8 * kMebibyte + 1), u"file_size/convert"_s);
    row("ig: a story too", ig, Story, bytes(8 * kMebibyte + 1), u"file_size/convert"_s);
    row("ig: narrow ones are scaled by the platform", ig, Post, size(200, 200));
    row("ig: so are wide ones", ig, Post, size(6000, 6000));
    for (const char *name : {"png", "webp", "heic", "gif", ""})
        row(qPrintable(u"ig: %1"_s.arg(QLatin1String(name))), ig, Post, container(QString::fromLatin1(name)),
            u"format/convert"_s);
    row(
        "ig: several pictures in one file", ig, Post, [](MediaAsset &a) { a.facts.multiPicture = true; },
        u"format/convert"_s);
    row(
        "ig: a picture is no reel", ig, Reel, [](MediaAsset &) {}, u"type/change_type"_s);
    row("tiktok: as it should be", tt, Photos, size(1080, 1920));
    row("tiktok: landscape", tt, Photos, size(1920, 1080));
    row("tiktok: square", tt, Photos, size(1080, 1080));
    row("tiktok: square, too large", tt, Photos, size(1081, 1081), u"picture_size/convert"_s);
    row("tiktok: a column too many", tt, Photos, size(1081, 1920), u"picture_size/convert"_s);
    row("tiktok: a row too many", tt, Photos, size(1080, 1921), u"picture_size/convert"_s);
    row("tiktok: any ratio", tt, Photos, size(1900, 100));
    row("tiktok: 20 MiB", tt, Photos, bytes(20 * kMebibyte));
    row("tiktok: a byte more", tt, Photos, bytes(20 * kMebibyte + 1), u"file_size/convert"_s);
    row("tiktok: WebP", tt, Photos, container(u"webp"_s));
    for (const char *name : {"png", "heic", "gif"})
        row(qPrintable(u"tiktok: %1"_s.arg(QLatin1String(name))), tt, Photos, container(QString::fromLatin1(name)),
            u"format/convert"_s);
    row(
        "tiktok: a picture is no video", tt, Video, [](MediaAsset &) {}, u"type/change_type"_s);
}

void LimitsTest::picturesAreRefusedForWhatTheDocumentsName()
{
    check(samples::picture());
}

void LimitsTest::clipsAreRefusedForWhatTheDocumentsName_data()
{
    addColumns();
    const auto row = [](const char *name, Channel channel, PostType type, const Change &change,
                        const QString &issue = {}) { QTest::newRow(name) << channel << type << change << issue; };
    const auto size = [](int width, int height) {
        return Change([=](MediaAsset &a) {
            a.width = width;
            a.height = height;
        });
    };
    const auto bytes = [](qint64 count) { return Change([=](MediaAsset &a) { a.bytes = count; }); };
    const auto lasts = [](qint64 ms) { return Change([=](MediaAsset &a) { a.durationMs = ms; }); };
    const auto rate = [](double fps) { return Change([=](MediaAsset &a) { a.facts.frameRate = fps; }); };
    using enum PostType;
    const auto ig = Channel::Instagram;
    const auto tt = Channel::TikTok;
    row("ig: as it should be", ig, Reel, [](MediaAsset &) {});
    row("ig: in a carousel", ig, Carousel, [](MediaAsset &) {});
    row("ig: MOV", ig, Reel, [](MediaAsset &a) { a.facts.container = u"mov"_s; });
    row(
        "ig: WebM", ig, Reel,
        [](MediaAsset &a) {
            a.facts.container = u"webm"_s;
            a.facts.moovFirst = false;
        },
        u"format/convert"_s);
    row(
        "ig: index at the end", ig, Reel, [](MediaAsset &a) { a.facts.moovFirst = false; }, u"format/convert"_s);
    row(
        "ig: an edit list", ig, Reel, [](MediaAsset &a) { a.facts.editList = true; }, u"format/convert"_s);
    row("ig: HEVC", ig, Reel, [](MediaAsset &a) { a.facts.videoCodec = u"hevc"_s; });
    row(
        "ig: VP9", ig, Reel, [](MediaAsset &a) { a.facts.videoCodec = u"vp9"_s; }, u"codec/convert"_s);
    row(
        "ig: interlaced", ig, Reel, [](MediaAsset &a) { a.facts.interlaced = true; }, u"interlaced/convert"_s);
    row(
        "ig: 4:2:2", ig, Reel, [](MediaAsset &a) { a.facts.pixelFormat = u"yuv422p"_s; }, u"pixel_format/convert"_s);
    row("ig: ten bits of 4:2:0", ig, Reel, [](MediaAsset &a) { a.facts.pixelFormat = u"yuv420p10le"_s; });
    for (const char *word : {"nv12", "nv21", "p010le"})
        row(word, ig, Reel, [word](MediaAsset &a) { a.facts.pixelFormat = QString::fromLatin1(word); });
    row("ig: size not told", ig, Reel, size(0, 0));
    row("ig: height not told", ig, Reel, size(1080, 0));
    row("ig: pixel format not told", ig, Reel, [](MediaAsset &a) { a.facts.pixelFormat.clear(); });
    row("ig: 23.976", ig, Reel, rate(24000.0 / 1001));
    row("ig: 22", ig, Reel, rate(22), u"frame_rate/convert"_s);
    row("ig: 60", ig, Reel, rate(60));
    row("ig: 61", ig, Reel, rate(61), u"frame_rate/convert"_s);
    row("ig: frame rate not told", ig, Reel, rate(0));
    row("ig: 25 Mbit", ig, Reel, [](MediaAsset &a) { a.facts.videoBitRate = 25'000'000; });
    row(
        "ig: more", ig, Reel, [](MediaAsset &a) { a.facts.videoBitRate = 25'000'001; }, u"bit_rate/convert"_s);
    row("ig: three seconds", ig, Reel, lasts(3000));
    row("ig: less", ig, Reel, lasts(2999), u"duration/replace"_s);
    row("ig: fifteen minutes", ig, Reel, lasts(900'000));
    row("ig: more than fifteen", ig, Reel, lasts(900'001), u"duration/trim"_s);
    row("ig: a story of a minute", ig, Story, lasts(60'000));
    row("ig: a longer story", ig, Story, lasts(60'001), u"duration/trim"_s);
    row("ig: 300 MiB", ig, Reel, bytes(300 * kMebibyte));
    row("ig: more than 300", ig, Reel, bytes(300 * kMebibyte + 1), u"file_size/convert"_s);
    row("ig: a story of 100 MiB", ig, Story, bytes(100 * kMebibyte));
    row("ig: a larger story", ig, Story, bytes(100 * kMebibyte + 1), u"file_size/convert"_s);
    row("ig: 1920 wide", ig, Reel, size(1920, 1080));
    row("ig: wider", ig, Reel, size(1922, 1080), u"width/convert"_s);
    row("ig: a ribbon", ig, Reel, size(1100, 100), u"aspect_ratio/crop"_s);
    row("ig: a tall story ribbon", ig, Story, size(100, 1100), u"aspect_ratio/crop"_s);
    row("ig: no sound", ig, Reel, [](MediaAsset &a) {
        a.facts.audioCodec.clear();
        a.facts.audioChannels = 0;
    });
    row(
        "ig: MP3", ig, Reel, [](MediaAsset &a) { a.facts.audioCodec = u"mp3"_s; }, u"audio/convert"_s);
    row(
        "ig: 96 kHz", ig, Reel, [](MediaAsset &a) { a.facts.audioSampleRate = 96'000; }, u"audio/convert"_s);
    row(
        "ig: 5.1", ig, Reel, [](MediaAsset &a) { a.facts.audioChannels = 6; }, u"audio/convert"_s);
    row("ig: much sound is re-encoded by the platform", ig, Reel,
        [](MediaAsset &a) { a.facts.audioBitRate = 320'000; });
    row(
        "ig: a clip is no post", ig, Post, [](MediaAsset &) {}, u"type/change_type"_s);
    row("tiktok: as it should be", tt, Video, [](MediaAsset &) {});
    row("tiktok: WebM with VP9", tt, Video, [](MediaAsset &a) {
        a.facts.container = u"webm"_s;
        a.facts.videoCodec = u"vp9"_s;
    });
    row("tiktok: index at the end is fine", tt, Video, [](MediaAsset &a) {
        a.facts.moovFirst = false;
        a.facts.editList = true;
    });
    row(
        "tiktok: AVI", tt, Video, [](MediaAsset &a) { a.facts.container = u"avi"_s; }, u"format/convert"_s);
    row(
        "tiktok: AV1", tt, Video, [](MediaAsset &a) { a.facts.videoCodec = u"av1"_s; }, u"codec/convert"_s);
    row("tiktok: any sound", tt, Video, [](MediaAsset &a) {
        a.facts.audioCodec = u"opus"_s;
        a.facts.audioSampleRate = 96'000;
    });
    row("tiktok: a slow screen recording", tt, Video, rate(15), u"frame_rate/convert"_s);
    row("tiktok: 360 pixels", tt, Video, size(360, 640));
    row("tiktok: less", tt, Video, size(358, 640), u"picture_size/convert"_s);
    row("tiktok: 4096 pixels", tt, Video, size(4096, 2160));
    row("tiktok: more", tt, Video, size(2160, 4098), u"picture_size/convert"_s);
    row("tiktok: any ratio", tt, Video, size(4000, 400));
    row("tiktok: a second", tt, Video, lasts(1000));
    row("tiktok: ten minutes", tt, Video, lasts(600'000));
    row("tiktok: more than ten", tt, Video, lasts(600'001), u"duration/trim"_s);
    row("tiktok: 4 GiB", tt, Video, bytes(4096 * kMebibyte));
    row("tiktok: a byte more", tt, Video, bytes(4096 * kMebibyte + 1), u"file_size/convert"_s);
}

void LimitsTest::clipsAreRefusedForWhatTheDocumentsName()
{
    check(samples::clip());
}

void LimitsTest::numbersAreWrittenAsTheLocaleWritesThem()
{
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    MediaAsset asset = samples::picture();
    asset.width = 4000;
    asset.height = 1000;
    const QString wide = mediaIssues(asset, Channel::Instagram, PostType::Post).first().message;
    QVERIFY2(wide.contains(u"1,91:1"_s) && wide.contains(u"4:5"_s), qPrintable(wide));
    MediaAsset clip = samples::clip();
    clip.durationMs = 1500;
    const QString brief = mediaIssues(clip, Channel::Instagram, PostType::Reel).first().message;
    QVERIFY2(brief.contains(u"1,5 seconds"_s) && brief.contains(u" 3 seconds"_s), qPrintable(brief));
}

void LimitsTest::theNumberThatIsWrongIsInTheSentence()
{
    MediaAsset asset = samples::picture();
    asset.width = 4000;
    asset.height = 1000;
    QCOMPARE(mediaIssues(asset, Channel::Instagram, PostType::Post).first().message,
             u"The picture “beach.jpg” is 4000 × 1000, wider than 1.91:1; Instagram takes 4:5 to 1.91:1."_s);
    asset = samples::picture();
    asset.width = 500;
    asset.fileName.clear();
    QCOMPARE(mediaIssues(asset, Channel::Instagram, PostType::Post).first().message,
             u"The picture is 500 × 1350, taller than 4:5; Instagram takes 4:5 to 1.91:1."_s);
    MediaAsset clip = samples::clip();
    clip.durationMs = 960'000;
    QCOMPARE(mediaIssues(clip, Channel::Instagram, PostType::Reel).first().message,
             u"The clip “waves.mp4” lasts 16 minutes; Instagram takes up to 15 minutes."_s);
    clip.durationMs = 1500;
    QCOMPARE(mediaIssues(clip, Channel::Instagram, PostType::Reel).first().message,
             u"The clip “waves.mp4” lasts 1.5 seconds; Instagram takes 3 seconds and more."_s);
    clip = samples::clip();
    clip.facts.frameRate = 15;
    QCOMPARE(mediaIssues(clip, Channel::TikTok, PostType::Video).first().message,
             u"The clip “waves.mp4” has 15 frames a second; TikTok takes 23 to 60."_s);
}

void LimitsTest::everyIssueSaysWhichChannelAndWhichFix()
{
    MediaAsset asset = samples::clip();
    asset.fileName = u"%1 %2 <b>.mp4"_s; // placeholders in a name are only a name
    asset.facts = {};
    asset.bytes = 5000 * kMebibyte;
    asset.durationMs = 1;
    asset.width = 5000;
    asset.height = 1;
    for (const auto &[channel, type] :
         {std::pair(Channel::Instagram, PostType::Reel), std::pair(Channel::TikTok, PostType::Video)}) {
        const QList<ReadinessIssue> issues = mediaIssues(asset, channel, type);
        QVERIFY(issues.size() >= 3);
        for (const ReadinessIssue &issue : issues) {
            QCOMPARE(issue.channel, channel);
            QCOMPARE(issue.readiness, Readiness::InvalidMedia);
            QVERIFY(!issue.code.isEmpty() && !issue.fix.isEmpty());
            QVERIFY2(issue.message.contains(asset.fileName), qPrintable(issue.message));
            QVERIFY2(issue.message.endsWith(u'.'), qPrintable(issue.message));
        }
    }
}

void LimitsTest::severalFaultsAreSeveralIssues()
{
    MediaAsset asset = samples::picture();
    asset.facts.container = u"png"_s;
    asset.bytes = 9 * kMebibyte;
    asset.width = 4000;
    QCOMPARE(mediaIssues(asset, Channel::Instagram, PostType::Post).size(), 3);
}

void LimitsTest::aTypeThatTheChannelLacksTakesNothing()
{
    QCOMPARE(postLimits(Channel::TikTok, PostType::Reel).maxItems, 0);
    QCOMPARE(mediaIssues(samples::clip(), Channel::TikTok, PostType::Reel).first().code, u"type"_s);
    QCOMPARE(postLimits(Channel::Instagram, PostType::Carousel).minItems, 2);
    QCOMPARE(postLimits(Channel::Instagram, PostType::Carousel).maxItems, 10);
    QCOMPARE(postLimits(Channel::TikTok, PostType::Photos).maxItems, 35);
}

void LimitsTest::hashtagsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u""_s << 0;
    QTest::newRow("two") << u"#sea and #sun"_s << 2;
    QTest::newRow("in a row without a space") << u"#sea#sun"_s << 2;
    QTest::newRow("only the sign") << u"# ## #! #"_s << 0;
    QTest::newRow("doubled sign") << u"##sea"_s << 1;
    QTest::newRow("inside a word") << u"a#sea"_s << 0;
    QTest::newRow("after punctuation") << u"(#sea)"_s << 1;
    QTest::newRow("a number") << u"#2026"_s << 1;
    QTest::newRow("other letters") << u"#\u6d77 #\u05d9\u05dd #stra\u00dfe"_s << 3;
    QTest::newRow("an emoji") << QString::fromUtf8("#\xF0\x9F\x8C\x8A") << 1;
    QTest::newRow("after an emoji") << QString::fromUtf8("\xF0\x9F\x8C\x8A#sea") << 1;
    QTest::newRow("letters of two units") << QString::fromUtf8("#\xF0\x9D\x93\xA2"
                                                               "ea")
                                          << 1;
    QTest::newRow("a sign of two units that is no letter") << QString::fromUtf8("#\xF3\xA0\x80\x81") << 0;
    QTest::newRow("half a letter") << u"#\xD83C"_s + u"x"_s << 0;
    QTest::newRow("half a letter at the end") << u"#"_s + QChar(0xD83C) << 0;
    QTest::newRow("half a pair") << u"#"_s + QChar(0xd83c) << 0;
    QTest::newRow("very many") << u"#a "_s.repeated(100'000) << 100'000;
}

void LimitsTest::hashtagsAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(countHashtags(text), count);
}

void LimitsTest::mentionsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u"no one"_s << 0;
    QTest::newRow("two") << u"@anna and @b_ob"_s << 2;
    QTest::newRow("a mail address") << u"me@example.org"_s << 0;
    QTest::newRow("only the sign") << u"@ @! @"_s << 0;
    QTest::newRow("after punctuation") << u"(@anna)"_s << 1;
    QTest::newRow("at the very end") << u"with @a"_s << 1;
    QTest::newRow("not a name") << u"@\u00fcber"_s << 0;
    QTest::newRow("capitals and digits") << u"@Anna @4you @_x"_s << 3;
    QTest::newRow("at the end of a sentence") << u"With @anna.b..."_s << 1;
}

void LimitsTest::mentionsAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(countMentions(text), count);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limitstest.moc"
