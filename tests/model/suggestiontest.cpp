// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/suggestion.h"

#include <QJsonArray>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

Entry entryFor(const QString &caption, bool drafted, const QJsonObject &ig = {}, const QStringList &igMarks = {},
               const QJsonObject &tiktok = {}, const QStringList &tiktokMarks = {})
{
    Entry entry;
    entry.caption = caption;
    if (drafted)
        entry.suggested = {u"caption"_s};
    entry.channels = {{.channel = Channel::Instagram, .accountId = {}, .fields = ig, .suggested = igMarks},
                      {.channel = Channel::TikTok, .accountId = {}, .fields = tiktok, .suggested = tiktokMarks}};
    return entry;
}

const std::optional<Channel> kShared;

} // namespace

/// What a person typed or agreed to is never overwritten.
class SuggestionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyEmptyOrMarkedFieldsMayBeDrafted_data();
    void onlyEmptyOrMarkedFieldsMayBeDrafted();
    void whatIsAPersonsAloneIsNeverDrafted_data();
    void whatIsAPersonsAloneIsNeverDrafted();
    void whatMayBeWrittenIsWrittenAndMarked();
    void valuesThatAFieldDoesNotTakeAreLeftOut_data();
    void valuesThatAFieldDoesNotTakeAreLeftOut();
};

void SuggestionTest::onlyEmptyOrMarkedFieldsMayBeDrafted_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("may");
    const std::optional<Channel> ig = Channel::Instagram;
    const std::optional<Channel> tiktok = Channel::TikTok;
    QTest::newRow("shared, empty") << entryFor({}, false) << kShared << u"caption"_s << true;
    QTest::newRow("shared, blanks") << entryFor(u" \n"_s, false) << kShared << u"caption"_s << true;
    QTest::newRow("shared, drafted") << entryFor(u"old"_s, true) << kShared << u"caption"_s << true;
    QTest::newRow("shared, typed") << entryFor(u"mine"_s, false) << kShared << u"caption"_s << false;
    QTest::newRow("shared, another field") << entryFor({}, false) << kShared << u"title"_s << false;
    QTest::newRow("own, empty, shared drafted") << entryFor(u"x"_s, true) << ig << u"caption"_s << true;
    QTest::newRow("own, empty, shared typed") << entryFor(u"mine"_s, false) << ig << u"caption"_s << false;
    QTest::newRow("own, drafted, shared typed")
        << entryFor(u"mine"_s, false, {{u"caption"_s, u"d"_s}}, {u"caption"_s}) << ig << u"caption"_s << true;
    QTest::newRow("own, typed") << entryFor({}, false, {{u"caption"_s, u"mine"_s}}) << ig << u"caption"_s << false;
    QTest::newRow("alt text beside a typed caption") << entryFor(u"mine"_s, false) << ig << u"alt_text"_s << true;
    QTest::newRow("alt text typed") << entryFor({}, false, {{u"alt_text"_s, QJsonArray{u"mine"_s}}}) << ig
                                    << u"alt_text"_s << false;
    QTest::newRow("alt text, empty ones")
        << entryFor({}, false, {{u"alt_text"_s, QJsonArray{u""_s, u" "_s}}}) << ig << u"alt_text"_s << true;
    QTest::newRow("cover at zero is a choice")
        << entryFor({}, false, {{u"cover_offset_ms"_s, 0}}) << ig << u"cover_offset_ms"_s << false;
    QTest::newRow("title, empty") << entryFor({}, false) << tiktok << u"title"_s << true;
    QTest::newRow("title, agreed to") << entryFor({}, false, {}, {}, {{u"consent"_s, true}}) << tiktok << u"title"_s
                                      << false;
    QTest::newRow("shared, agreed to for TikTok")
        << entryFor({}, false, {}, {}, {{u"consent"_s, true}}) << kShared << u"caption"_s << false;
    Entry noTikTok = entryFor({}, false);
    noTikTok.channels.removeLast();
    QTest::newRow("a channel it does not go to") << noTikTok << tiktok << u"title"_s << false;
}

void SuggestionTest::onlyEmptyOrMarkedFieldsMayBeDrafted()
{
    QFETCH(Entry, entry);
    QFETCH(std::optional<Channel>, channel);
    QFETCH(QString, field);
    QTEST(mayBeDrafted(entry, channel, field), "may");
}

void SuggestionTest::whatIsAPersonsAloneIsNeverDrafted_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         {"privacy_level", "consent", "your_brand", "branded_content", "disclosure", "is_ai_generated", "allow_comment",
          "allow_duet", "allow_stitch", "consent_text", "nonsense"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void SuggestionTest::whatIsAPersonsAloneIsNeverDrafted()
{
    QFETCH(QString, field);
    QVERIFY(!mayBeDrafted(entryFor({}, false), Channel::TikTok, field));
    QVERIFY(!mayBeDrafted(entryFor({}, false), Channel::Instagram, field));
    int taken = -1;
    const Entry before = entryFor({}, false);
    QCOMPARE(
        withSuggestions(before, {{.channel = Channel::TikTok, .field = field, .value = true, .model = {}}}, &taken),
        before);
    QCOMPARE(taken, 0);
}

void SuggestionTest::whatMayBeWrittenIsWrittenAndMarked()
{
    const Entry before = entryFor({}, false, {{u"caption"_s, u"typed"_s}});
    int taken = 0;
    const Entry after = withSuggestions(
        before,
        {{.channel = {}, .field = u"caption"_s, .value = u"Morning light"_s, .model = {}},
         {.channel = Channel::Instagram, .field = u"caption"_s, .value = u"late"_s, .model = {}},
         {.channel = Channel::Instagram, .field = u"alt_text"_s, .value = QJsonArray{u"A cup"_s}, .model = {}},
         {.channel = Channel::TikTok, .field = u"title"_s, .value = u"Morning"_s, .model = {}}},
        &taken);
    QCOMPARE(taken, 3);
    QCOMPARE(after.caption, u"Morning light"_s);
    QCOMPARE(after.suggested, QStringList{u"caption"_s});
    QCOMPARE(after.channels.at(0).fields.value(u"caption"_s).toString(), u"typed"_s);
    QCOMPARE(after.channels.at(0).suggested, QStringList{u"alt_text"_s});
    QCOMPARE(after.channels.at(1).fields.value(u"title"_s).toString(), u"Morning"_s);
    QCOMPARE(after.channels.at(1).suggested, QStringList{u"title"_s});
    QVERIFY(!after.channels.at(1).consentAt);
}

void SuggestionTest::valuesThatAFieldDoesNotTakeAreLeftOut_data()
{
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const std::optional<Channel> ig = Channel::Instagram;
    QTest::newRow("a number as a caption") << kShared << u"caption"_s << QJsonValue(7);
    QTest::newRow("control characters") << kShared << u"caption"_s << QJsonValue(u"a\u0007b"_s);
    QTest::newRow("half a surrogate pair") << kShared << u"caption"_s << QJsonValue(QString(QChar(0xD83D)));
    QTest::newRow("nothing") << kShared << u"caption"_s << QJsonValue(u"  "_s);
    QTest::newRow("null") << ig << u"caption"_s << QJsonValue();
    QTest::newRow("a list as a caption") << ig << u"caption"_s << QJsonValue(QJsonArray{u"x"_s});
    QTest::newRow("a negative cover") << ig << u"cover_offset_ms"_s << QJsonValue(u"soon"_s);
}

void SuggestionTest::valuesThatAFieldDoesNotTakeAreLeftOut()
{
    QFETCH(std::optional<Channel>, channel);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const Entry before = entryFor({}, false);
    QCOMPARE(withSuggestions(before, {{.channel = channel, .field = field, .value = value, .model = {}}}), before);
}

QTEST_GUILESS_MAIN(SuggestionTest)
#include "suggestiontest.moc"
