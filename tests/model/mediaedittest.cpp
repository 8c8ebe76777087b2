// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/mediaedit.h"
#include "model/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

const MediaId kOne = MediaId::create();
const MediaId kTwo = MediaId::create();
const MediaId kResult = MediaId::create();

QJsonValue json(QByteArray text)
{
    text.replace("ONE", kOne.toString().toLatin1());
    text.replace("TWO", kTwo.toString().toLatin1());
    text.replace('\'', '"');
    return QJsonDocument::fromJson("[" + text + "]").array().first();
}

Entry entryWith(const QList<MediaEdit> &edits)
{
    Entry entry;
    entry.media = {kOne, kTwo, kOne};
    entry.channels = {{.channel = Channel::Instagram, .accountId = {}, .fields = {{kMediaEditsField, toJson(edits)}}}};
    entry.channels.append(EntryChannel{.channel = Channel::TikTok});
    return entry;
}

MediaAsset asset(const MediaId &id)
{
    MediaAsset made;
    made.id = id;
    made.fileName = id.toString();
    return made;
}

} // namespace

class MediaEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJsonAsItWas();
    void nothingIsNull();
    void whatIsNoEditIsLeftOut();
    void fieldsTakeGoodEdits_data();
    void fieldsTakeGoodEdits();
    void fieldsRefuseBadEdits_data();
    void fieldsRefuseBadEdits();
    void typedTextIsJson();
    void anEditReplacesTheFormerOne();
    void sameRecipeWhateverCameOfIt();
    void resultsGoOutInPlaceOfOriginals();
    void aResultThatIsNotThereIsMissing();
    void editsWithoutResultsAreFound();
    void makingAResultChangesNoChoice();
};

void MediaEditTest::comesBackFromJsonAsItWas()
{
    MediaEdit edit{.media = kOne, .rotation = 270, .crop = QRectF(0.1, 0.2, 0.3, 0.4), .trimStartMs = 5};
    edit.trimEndMs = 9000;
    edit.result = kResult;
    const QJsonObject fields{{kMediaEditsField, toJson(QList{edit})}};
    QVERIFY(mediaEdits(fields).first().makesTheSameAs(edit));
    QCOMPARE(mediaEdits(fields).first().result, kResult);
    QCOMPARE(toJson(mediaEdits(fields)), fields.value(kMediaEditsField));
    QVERIFY(mergeFields(Channel::TikTok, {}, fields).ok());
}

void MediaEditTest::nothingIsNull()
{
    QVERIFY(toJson(QList<MediaEdit>{}).isNull());
    QVERIFY(mediaEdits({}).isEmpty());
    const MediaEdit none = mediaEditOf({}, kOne);
    QCOMPARE(none.media, kOne);
    QVERIFY(none.isOnlyConversion());
    QVERIFY(none.result.isEmpty());
}

void MediaEditTest::whatIsNoEditIsLeftOut()
{
    const QJsonObject fields{
        {kMediaEditsField, json("[1, null, 'x', {}, {'media': 'nobody'}, {'media': 'ONE', 'rotation': 45, 'crop': 7, "
                                "'trim_start_ms': -5, 'trim_end_ms': 'x', 'result': {}}]")}};
    const QList<MediaEdit> edits = mediaEdits(fields);
    QCOMPARE(edits.size(), 1);
    QVERIFY(edits.first().isOnlyConversion());
    QVERIFY(mediaEdits({{kMediaEditsField, u"text"_s}}).isEmpty());
}

void MediaEditTest::fieldsTakeGoodEdits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing but the medium") << QByteArray("[{'media': 'ONE'}]");
    QTest::newRow("turned") << QByteArray("[{'media': 'ONE', 'rotation': 90}]");
    QTest::newRow("cropped") << QByteArray("[{'media': 'ONE', 'crop': {'x': 0, 'y': 0.5, 'width': 1, 'height': 0.5}}]");
    QTest::newRow("trimmed to the end") << QByteArray("[{'media': 'ONE', 'trim_start_ms': 100, 'trim_end_ms': 0}]");
    QTest::newRow("two") << QByteArray("[{'media': 'ONE'}, {'media': 'TWO', 'result': 'ONE'}]");
    QTest::newRow("none") << QByteArray("[]");
    QTest::newRow("rounded a hair over the edge")
        << QByteArray("[{'media': 'ONE', 'crop': {'x': 0.333333, 'y': 0, 'width': 0.6666675, 'height': 1}}]");
}

void MediaEditTest::fieldsTakeGoodEdits()
{
    QFETCH(QByteArray, value);
    const auto merged = mergeFields(Channel::Instagram, {}, {{kMediaEditsField, json(value)}});
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message));
}

void MediaEditTest::fieldsRefuseBadEdits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a text") << QByteArray("'x'");
    QTest::newRow("an object") << QByteArray("{'media': 'ONE'}");
    QTest::newRow("no object") << QByteArray("[3]");
    QTest::newRow("no medium") << QByteArray("[{'rotation': 90}]");
    QTest::newRow("a medium that is no id") << QByteArray("[{'media': '../../etc/passwd'}]");
    QTest::newRow("a medium that is a number") << QByteArray("[{'media': 7}]");
    QTest::newRow("a result that is no id") << QByteArray("[{'media': 'ONE', 'result': 'x'}]");
    QTest::newRow("an empty result") << QByteArray("[{'media': 'ONE', 'result': ''}]");
    QTest::newRow("twice the same") << QByteArray("[{'media': 'ONE'}, {'media': 'ONE', 'rotation': 90}]");
    QTest::newRow("an unknown key") << QByteArray("[{'media': 'ONE', 'command': 'rm -rf'}]");
    QTest::newRow("45 degrees") << QByteArray("[{'media': 'ONE', 'rotation': 45}]");
    QTest::newRow("a text of degrees") << QByteArray("[{'media': 'ONE', 'rotation': '90'}]");
    QTest::newRow("90.5 degrees") << QByteArray("[{'media': 'ONE', 'rotation': 90.5}]");
    QTest::newRow("a crop that is a list") << QByteArray("[{'media': 'ONE', 'crop': [0, 0, 1, 1]}]");
    QTest::newRow("a crop without height") << QByteArray("[{'media': 'ONE', 'crop': {'x': 0, 'y': 0, 'width': 1}}]");
    QTest::newRow("a crop of texts") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': '0', 'y': 0, 'width': 1, 'height': 1}}]");
    QTest::newRow("a crop with more") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': 0, 'y': 0, 'width': 1, 'height': 1, 'z': 1}}]");
    QTest::newRow("a crop outside") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': 0.5, 'y': 0, 'width': 0.6, 'height': 1}}]");
    QTest::newRow("a crop before the edge")
        << QByteArray("[{'media': 'ONE', 'crop': {'x': -0.1, 'y': 0, 'width': 0.6, 'height': 1}}]");
    QTest::newRow("a crop of pixels") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': 0, 'y': 0, 'width': 1080, 'height': 1350}}]");
    QTest::newRow("a crop above the edge")
        << QByteArray("[{'media': 'ONE', 'crop': {'x': 0, 'y': -0.1, 'width': 1, 'height': 0.6}}]");
    QTest::newRow("a crop below the edge")
        << QByteArray("[{'media': 'ONE', 'crop': {'x': 0, 'y': 0.5, 'width': 1, 'height': 0.6}}]");
    QTest::newRow("a flat crop") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': 0, 'y': 0, 'width': 1, 'height': 0.001}}]");
    QTest::newRow("a trim of half a millisecond") << QByteArray("[{'media': 'ONE', 'trim_start_ms': 0.5}]");
    QTest::newRow("a tiny crop") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': 0, 'y': 0, 'width': 0.001, 'height': 1}}]");
    QTest::newRow("an absurd crop") << QByteArray(
        "[{'media': 'ONE', 'crop': {'x': 0, 'y': 0, 'width': 1e308, 'height': 1e308}}]");
    QTest::newRow("a negative trim") << QByteArray("[{'media': 'ONE', 'trim_start_ms': -1}]");
    QTest::newRow("a trim in parts of a millisecond") << QByteArray("[{'media': 'ONE', 'trim_start_ms': 0.5}]");
    QTest::newRow("a trim of a year") << QByteArray("[{'media': 'ONE', 'trim_end_ms': 31536000000}]");
    QTest::newRow("a trim that is empty") << QByteArray("[{'media': 'ONE', 'trim_start_ms': 500, 'trim_end_ms': 500}]");
    QTest::newRow("too many") << "[" + QByteArray("{'media': 'ONE'},").repeated(100) + "{'media': 'TWO'}]";
}

void MediaEditTest::fieldsRefuseBadEdits()
{
    QFETCH(QByteArray, value);
    const auto merged = mergeFields(Channel::Instagram, {}, {{kMediaEditsField, json(value)}});
    QVERIFY(!merged.ok());
    QCOMPARE(merged.error().code, ErrorCode::InvalidValue);
    QVERIFY2(merged.error().message.startsWith(u"ig.media_edits: "_s), qPrintable(merged.error().message));
    QVERIFY(merged.error().message.size() < 300);
}

void MediaEditTest::typedTextIsJson()
{
    const QString text = u"[{\"media\": \"%1\", \"rotation\": 90}]"_s.arg(kOne.toString());
    QVERIFY(fieldFromText(Channel::TikTok, kMediaEditsField, text).ok());
    QVERIFY(!fieldFromText(Channel::TikTok, kMediaEditsField, u"turn it"_s).ok());
    QVERIFY(fieldFromText(Channel::TikTok, kMediaEditsField, u""_s)->isNull());
}

void MediaEditTest::anEditReplacesTheFormerOne()
{
    QList<MediaEdit> edits = withMediaEdit({}, {.media = kOne, .rotation = 90});
    edits = withMediaEdit(edits, {.media = kTwo, .rotation = 180});
    edits = withMediaEdit(edits, {.media = kOne, .rotation = 270});
    QCOMPARE(edits.size(), 2);
    QCOMPARE(mediaEditOf({{kMediaEditsField, toJson(edits)}}, kOne).rotation, 270);
    QCOMPARE(withMediaEdit(edits, {.media = kOne}).size(), 1); // does nothing and has no result
    MediaEdit converted{.media = kOne};
    converted.result = kResult;
    QCOMPARE(withMediaEdit(edits, converted).size(), 2);
}

void MediaEditTest::sameRecipeWhateverCameOfIt()
{
    MediaEdit a{.media = kOne, .rotation = 90};
    MediaEdit b = a;
    b.result = kResult;
    QVERIFY(a.makesTheSameAs(b));
    for (const auto &alter :
         {+[](MediaEdit &edit) { edit.media = kTwo; }, +[](MediaEdit &edit) { edit.rotation = 180; },
          +[](MediaEdit &edit) { edit.crop = QRectF(0, 0, 0.5, 1); }, +[](MediaEdit &edit) { edit.trimStartMs = 1; },
          +[](MediaEdit &edit) { edit.trimEndMs = 1; }}) {
        MediaEdit other = a;
        alter(other);
        QVERIFY(!a.makesTheSameAs(other));
    }
    QVERIFY(!MediaEdit{.trimStartMs = 1}.isOnlyConversion());
    QVERIFY(!MediaEdit{.trimEndMs = 1}.isOnlyConversion());
    a.crop = QRectF(0, 0, 1.0 / 3, 1);
    b = a;
    b.crop = QRectF(0, 0, 0.333333, 1); // as it comes back from JSON
    QVERIFY(a.makesTheSameAs(b));
}

void MediaEditTest::resultsGoOutInPlaceOfOriginals()
{
    MediaEdit edit{.media = kOne};
    edit.result = kResult;
    const Entry entry = entryWith({edit});
    QCOMPARE(mediaIdsFor(entry, Channel::Instagram), (QList{kResult, kTwo, kResult}));
    QCOMPARE(mediaIdsFor(entry, Channel::TikTok), entry.media);
    QCOMPARE(resultIdsOf(entry), QList{kResult});
    const QList<MediaAsset> media{asset(kOne), asset(kTwo), asset(kOne)};
    const QList<MediaAsset> sent = mediaFor(entry, Channel::Instagram, media, {asset(kResult)});
    QCOMPARE(sent.at(0).id, kResult);
    QCOMPARE(sent.at(1).id, kTwo);
    QVERIFY(!sent.at(0).missing);
    QCOMPARE(mediaFor(entry, Channel::TikTok, media, {}), media);
}

void MediaEditTest::aResultThatIsNotThereIsMissing()
{
    MediaEdit edit{.media = kOne};
    edit.result = kResult;
    const QList<MediaAsset> media{asset(kOne), asset(kTwo), asset(kOne)};
    const QList<MediaAsset> sent = mediaFor(entryWith({edit}), Channel::Instagram, media, {});
    QCOMPARE(sent.size(), 3);
    QVERIFY(sent.at(0).missing);
    QCOMPARE(sent.at(0).id, kResult);
    QVERIFY(!sent.at(1).missing);
}

void MediaEditTest::editsWithoutResultsAreFound()
{
    MediaEdit stranger{.media = kResult, .rotation = 90}; // not a medium of the entry
    MediaEdit conversion{.media = kTwo};
    const Entry entry = entryWith({stranger, conversion, {.media = kOne, .rotation = 90}});
    QCOMPARE(unrenderedEdits(entry, Channel::Instagram).size(), 1);
    QCOMPARE(unrenderedEdits(entry, Channel::Instagram).first().media, kOne);
    QVERIFY(unrenderedEdits(entry, Channel::TikTok).isEmpty());
    QVERIFY(resultIdsOf(entry).isEmpty());
}

void MediaEditTest::makingAResultChangesNoChoice()
{
    const MediaEdit chosen{.media = kOne, .rotation = 90};
    MediaEdit made = chosen;
    made.result = kResult;
    MediaEdit converted{.media = kTwo};
    converted.result = kResult;
    const QJsonObject before{{u"title"_s, u"x"_s}, {kMediaEditsField, toJson(QList{chosen})}};
    const QJsonObject after{{u"title"_s, u"x"_s}, {kMediaEditsField, toJson(QList{made, converted})}};
    QCOMPARE(withoutConversions(before), withoutConversions(after));
    const QJsonObject plain{{u"title"_s, u"x"_s}};
    QVERIFY(withoutConversions(before) != withoutConversions(plain));
    QCOMPARE(withoutConversions({{u"title"_s, u"x"_s}, {kMediaEditsField, toJson(QList{converted})}}), plain);
}

QTEST_GUILESS_MAIN(MediaEditTest)
#include "mediaedittest.moc"
