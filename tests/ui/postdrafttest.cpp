// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/postdraft.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Part = PostDraft::Part;

Q_DECLARE_METATYPE(kalends::EntryForm)

namespace
{

const QString kHostile = u"\u202eevil\u0007 <b>\"'; DROP TABLE entries; --"_s;

MediaAsset picture(int number = 1)
{
    MediaAsset asset;
    asset.id = MediaId::fromTrusted(u"00000000-0000-7000-8000-00000000000%1"_s.arg(number));
    asset.kind = MediaKind::Image;
    asset.mime = u"image/jpeg"_s;
    asset.bytes = 500'000;
    asset.width = 1080;
    asset.height = 1350;
    asset.facts.container = u"jpeg"_s;
    return asset;
}

MediaAsset clip(int number = 9)
{
    MediaAsset asset = picture(number);
    asset.kind = MediaKind::Video;
    asset.mime = u"video/mp4"_s;
    asset.durationMs = 15'000;
    asset.facts.container = u"mp4"_s;
    return asset;
}

EntryForm formWith(const QList<MediaAsset> &media,
                   const QList<Channel> &channels = {Channel::Instagram, Channel::TikTok})
{
    EntryForm form;
    form.timezone = "Europe/Berlin";
    form.at = WallTime::from(QDate(2026, 11, 26), QTime(14, 30));
    form.channels = channels;
    for (const MediaAsset &asset : media)
        form.media.append(asset.id);
    return form;
}

Suggestion drafted(std::optional<Channel> channel, const QString &field, const QJsonValue &value)
{
    return {
        .channel = channel, .field = field, .value = value, .source = SuggestionSource::Assistant, .model = u"llama"_s};
}

QString text(Channel channel)
{
    return channel == Channel::Instagram ? u"caption"_s : u"title"_s;
}

/// A draft over the given media, and what it says.
struct Desk {
    FakeClock clock;
    PostDraft draft;
    QSignalSpy changed{&draft, &PostDraft::changed};

    explicit Desk(const QList<MediaAsset> &media = {clip()}, EntryForm form = {})
        : draft({.form = form.timezone.isEmpty() ? formWith(media) : form,
                 .media = media,
                 .results = {},
                 .jobs = {},
                 .accounts = {},
                 .flags = {}},
                clock)
    {
    }
    /// What the last change was about.
    [[nodiscard]] PostDraft::Parts told()
    {
        PostDraft::Parts all;
        for (const QList<QVariant> &one : changed)
            all |= one.constFirst().value<PostDraft::Parts>();
        changed.clear();
        return all;
    }
    void agree()
    {
        draft.setField(Channel::TikTok, u"consent_text"_s, u"Music usage"_s);
        draft.setField(Channel::TikTok, u"consent"_s, true);
    }
    [[nodiscard]] bool hasAgreed() const { return draft.tikTok().consent; }
    [[nodiscard]] EntryDetails stored(const EntryForm &form) const
    {
        EntryDetails details;
        details.entry = form.asEntry(form.state, {});
        details.media = draft.media();
        return details;
    }
};

} // namespace

class PostDraftTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PostDraft::Parts>("PostDraft::Parts"); }

    // ---- A person's verbs ----
    void eachVerbSaysWhatItChangedAndSilentlyDoesNothingTheSecondTime_data();
    void eachVerbSaysWhatItChangedAndSilentlyDoesNothingTheSecondTime();
    void aFieldSetToNullIsGone();
    void aChannelTurnedOffComesBackWithItsWords();
    void mediaMoveWithTheirTextsAndKeepTheirMarks();
    void mediaThatWereTakenAwayAreKnownWhenTheyComeBack();

    // ---- Following the shared text ----
    void channelsFollowTheSharedTextUntilTheyHaveTheirOwn_data();
    void channelsFollowTheSharedTextUntilTheyHaveTheirOwn();
    void anEmptyTextOfItsOwnIsStillItsOwn();
    void theShortTitleOfPhotosFollowsNothing();

    // ---- Marks ----
    void suggestionsFillWhatIsEmptyAndMarkIt();
    void lateSuggestionsNeverOverwriteWhatWasTypedOrAccepted();
    void typedWordsWinOverDraftedOnesOfTheChannels();
    void anEditTakesTheMarkOffForGood();
    void acceptingKeepsTheWordsAndTellsTheStoreSo();
    void redraftingWritesOverTypedWordsBecauseAPersonAskedForIt();
    void redraftingTheSharedCaptionIsForDraftedChannelsToo();
    void hostileSuggestionsAreNotTaken();

    // ---- TikTok's yes ----
    void theYesEndsWithWhatItWasAbout_data();
    void theYesEndsWithWhatItWasAbout();
    void aResultOfTheSameRecipeDoesNotTakeTheYesBack();
    void suggestionsDoNotTouchWhatWasAgreedTo();

    // ---- Edits ----
    void anEditIsKeptPerChannelAndItsResultGoesOutThere();
    void anEditThatDoesNothingIsDropped();

    // ---- What is not ready ----
    void issuesComeAMomentAfterTheLastChange();
    void aTimeThatHasPassedIsAnIssueUnlessItWasKept();
    void whatOthersFoundStandsWithTheIssuesUntilTheyTakeItBack();
    void whatIsOutIsReadOnlyAndHasNoIssues_data();
    void whatIsOutIsReadOnlyAndHasNoIssues();

    // ---- Saving ----
    void wordsTypedWhileItIsSavedStay();
    void anotherOnesChangeComesTogetherWithMine();
    void whatBothChangedIsNamedAndMineStays();
    void theirsCanBeTakenAsAWhole();
    void whatIsSentHoldsTheMarksAsTheyStand();
    void theJournalBringsEverythingBack();
    void aJournalThatIsNoneIsRefused_data();
    void aJournalThatIsNoneIsRefused();
};

void PostDraftTest::eachVerbSaysWhatItChangedAndSilentlyDoesNothingTheSecondTime_data()
{
    using Verb = std::function<void(PostDraft &)>;
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("parts");
    const auto row = [](const char *name, PostDraft::Parts parts, const Verb &verb) {
        QTest::newRow(name) << verb << int(parts);
    };
    row("caption", Part::Words, [](PostDraft &draft) { draft.setCaption(u"Words"_s); });
    row("caption, hostile", Part::Words, [](PostDraft &draft) { draft.setCaption(kHostile); });
    row("field", Part::Fields, [](PostDraft &draft) { draft.setField(Channel::Instagram, u"type"_s, u"story"_s); });
    row("channel", Part::Channels, [](PostDraft &draft) { draft.setChannel(Channel::TikTok, false); });
    row("media", Part::Media, [](PostDraft &draft) { draft.setMedia({picture(1), picture(2)}); });
    row("time", Part::Time,
        [](PostDraft &draft) { draft.setTime(WallTime::from(QDate(2027, 3, 28), QTime(2, 30)), "Europe/Berlin"); });
    row("no time", Part::Time, [](PostDraft &draft) { draft.setTime({}, "Europe/Berlin"); });
    row("zone", Part::Time, [](PostDraft &draft) { draft.setTime(draft.form().at, "Asia/Tokyo"); });
    row("labels", Part::Labels, [](PostDraft &draft) { draft.setLabels({u"summer"_s}); });
    row("edit", Part::Fields | Part::Edits, [](PostDraft &draft) {
        draft.setEdit(Channel::Instagram, {.media = clip().id, .rotation = 90, .result = {}});
    });
    row("suggestions", Part::Words | Part::Marks,
        [](PostDraft &draft) { draft.takeSuggestions({drafted({}, u"caption"_s, u"Soft light"_s)}); });
}

void PostDraftTest::eachVerbSaysWhatItChangedAndSilentlyDoesNothingTheSecondTime()
{
    QFETCH(const std::function<void(PostDraft &)>, verb);
    QFETCH(const int, parts);
    Desk desk;
    verb(desk.draft);
    QCOMPARE(desk.changed.count(), 1);
    QCOMPARE(int(desk.told()), parts);
    QVERIFY(desk.draft.isChanged());
    verb(desk.draft);
    if (parts & int(Part::Marks)) // drafting anew what is only drafted may say so
        return;
    QCOMPARE(desk.changed.count(), 0);
}

void PostDraftTest::aFieldSetToNullIsGone()
{
    Desk desk;
    desk.draft.setField(Channel::Instagram, u"first_comment"_s, u"First!"_s);
    desk.draft.setField(Channel::Instagram, u"first_comment"_s, QJsonValue::Null);
    QVERIFY(desk.draft.field(Channel::Instagram, u"first_comment"_s).isUndefined());
    QVERIFY(!desk.draft.isChanged());
}

void PostDraftTest::aChannelTurnedOffComesBackWithItsWords()
{
    Desk desk;
    desk.draft.setField(Channel::TikTok, u"title"_s, u"Only there"_s);
    desk.draft.setChannel(Channel::TikTok, false);
    QCOMPARE(desk.draft.form().channels, QList<Channel>{Channel::Instagram});
    const EntryForm sent = desk.draft.beginSaving();
    EntryForm held = sent;
    held.id = EntryId::create();
    desk.draft.saved(desk.stored(held)); // the store knows nothing of TikTok's words
    QVERIFY(!desk.draft.isChanged());
    desk.draft.setChannel(Channel::TikTok, true);
    QCOMPARE(desk.draft.words(Channel::TikTok, u"title"_s), u"Only there"_s);
    QVERIFY(desk.draft.isChanged());
}

void PostDraftTest::mediaMoveWithTheirTextsAndKeepTheirMarks()
{
    Desk desk({picture(1), picture(2)});
    desk.draft.takeSuggestions({drafted(Channel::Instagram, u"alt_text"_s, QJsonArray{u"one"_s, u"two"_s})});
    desk.draft.setMedia({picture(2), picture(1)});
    QCOMPARE(desk.draft.field(Channel::Instagram, u"alt_text"_s).toArray(), (QJsonArray{u"two"_s, u"one"_s}));
    QVERIFY(desk.draft.isDrafted(Channel::Instagram, u"alt_text"_s));
    QCOMPARE(desk.draft.media().constFirst().id, picture(2).id);
}

void PostDraftTest::mediaThatWereTakenAwayAreKnownWhenTheyComeBack()
{
    Desk desk({picture(1), picture(2)});
    const EntryForm before = desk.draft.form();
    desk.draft.setMedia({picture(2)});
    desk.draft.restore(before, {});
    QCOMPARE(desk.draft.media().size(), 2);
    QVERIFY(!desk.draft.media().constFirst().missing);
    EntryForm unknown = before;
    unknown.media.append(MediaId::create());
    desk.draft.restore(unknown, {});
    QVERIFY(desk.draft.media().constLast().missing); // said as missing, not dropped
}

void PostDraftTest::channelsFollowTheSharedTextUntilTheyHaveTheirOwn_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::newRow("Instagram") << Channel::Instagram;
    QTest::newRow("TikTok") << Channel::TikTok;
}

void PostDraftTest::channelsFollowTheSharedTextUntilTheyHaveTheirOwn()
{
    QFETCH(const Channel, channel);
    Desk desk;
    desk.draft.setCaption(u"Shared"_s);
    QVERIFY(desk.draft.follows(channel, text(channel)));
    QCOMPARE(desk.draft.words(channel, text(channel)), u"Shared"_s);
    desk.draft.setField(channel, text(channel), u"Own"_s);
    desk.draft.setCaption(u"Shared, changed"_s);
    QVERIFY(!desk.draft.follows(channel, text(channel)));
    QCOMPARE(desk.draft.words(channel, text(channel)), u"Own"_s);
    desk.draft.followShared(channel, text(channel));
    QVERIFY(desk.draft.follows(channel, text(channel)));
    QCOMPARE(desk.draft.words(channel, text(channel)), u"Shared, changed"_s);
    QVERIFY(!PostDraft::canFollow(channel, u"first_comment"_s));
}

void PostDraftTest::anEmptyTextOfItsOwnIsStillItsOwn()
{
    Desk desk;
    desk.draft.setCaption(u"Shared"_s);
    desk.draft.setField(Channel::Instagram, u"caption"_s, u""_s);
    QVERIFY(!desk.draft.follows(Channel::Instagram, u"caption"_s));
    QCOMPARE(desk.draft.words(Channel::Instagram, u"caption"_s), QString());
    QCOMPARE(desk.draft.instagram().caption, QString());
}

void PostDraftTest::theShortTitleOfPhotosFollowsNothing()
{
    Desk desk({picture()});
    desk.draft.setCaption(u"Shared"_s);
    QVERIFY(!desk.draft.follows(Channel::TikTok, u"title"_s));
    QCOMPARE(desk.draft.words(Channel::TikTok, u"title"_s), QString());
    QCOMPARE(desk.draft.words(Channel::TikTok, u"description"_s), u"Shared"_s);
    desk.draft.setMedia({clip()}); // a clip's title is its caption
    QCOMPARE(desk.draft.words(Channel::TikTok, u"title"_s), u"Shared"_s);
}

void PostDraftTest::suggestionsFillWhatIsEmptyAndMarkIt()
{
    Desk desk({picture()});
    const Suggestion caption = drafted({}, u"caption"_s, u"Soft light"_s);
    QCOMPARE(desk.draft.takeSuggestions({caption, drafted(Channel::Instagram, u"alt_text"_s, u"A window"_s)}), 2);
    QCOMPARE(desk.draft.form().caption, u"Soft light"_s);
    QVERIFY(desk.draft.isDrafted({}, u"caption"_s));
    QVERIFY(desk.draft.isDrafted(Channel::Instagram, u"alt_text"_s));
    QVERIFY(!desk.draft.isDrafted(Channel::TikTok, u"title"_s));
    QCOMPARE(desk.draft.draftedBy({}, u"caption"_s), std::optional(caption));
    desk.draft.accept({}, u"caption"_s);
    QVERIFY(!desk.draft.draftedBy({}, u"caption"_s));
}

void PostDraftTest::lateSuggestionsNeverOverwriteWhatWasTypedOrAccepted()
{
    Desk desk;
    desk.draft.setCaption(u"Typed"_s);
    desk.draft.setField(Channel::Instagram, u"caption"_s, u"Typed for Instagram"_s);
    desk.draft.takeSuggestions({drafted(Channel::Instagram, u"alt_text"_s, u"Accepted"_s)});
    desk.draft.accept(Channel::Instagram, u"alt_text"_s);
    const EntryForm before = desk.draft.form();
    QCOMPARE(desk.draft.takeSuggestions({drafted({}, u"caption"_s, u"Late"_s),
                                         drafted(Channel::Instagram, u"caption"_s, u"Late"_s),
                                         drafted(Channel::TikTok, u"title"_s, u"Late"_s),
                                         drafted(Channel::Instagram, u"alt_text"_s, u"Late"_s)}),
             0);
    QVERIFY(desk.draft.form() == before);
    QVERIFY(desk.draft.form().suggested.isEmpty());
}

void PostDraftTest::typedWordsWinOverDraftedOnesOfTheChannels()
{
    Desk desk;
    QCOMPARE(desk.draft.takeSuggestions({drafted({}, u"caption"_s, u"Drafted"_s),
                                         drafted(Channel::Instagram, u"caption"_s, u"Drafted for Instagram"_s),
                                         drafted(Channel::TikTok, u"title"_s, u"Drafted for TikTok"_s),
                                         drafted(Channel::Instagram, u"alt_text"_s, u"A window"_s)}),
             4);
    desk.draft.accept(Channel::TikTok, u"title"_s);
    desk.draft.setCaption(u"Typed"_s);
    QVERIFY(desk.draft.follows(Channel::Instagram, u"caption"_s));
    QCOMPARE(desk.draft.words(Channel::Instagram, u"caption"_s), u"Typed"_s);
    QCOMPARE(desk.draft.words(Channel::TikTok, u"title"_s), u"Drafted for TikTok"_s); // accepted: a person's
    QVERIFY(desk.draft.isDrafted(Channel::Instagram, u"alt_text"_s));                 // says something else
}

void PostDraftTest::anEditTakesTheMarkOffForGood()
{
    Desk desk;
    desk.draft.takeSuggestions({drafted({}, u"caption"_s, u"Drafted"_s)});
    desk.draft.setCaption(u"Drafted!"_s);
    QVERIFY(!desk.draft.isDrafted({}, u"caption"_s));
    desk.draft.setCaption(u"Drafted"_s);
    QVERIFY(!desk.draft.isDrafted({}, u"caption"_s));
    desk.draft.takeSuggestions({drafted(Channel::Instagram, u"alt_text"_s, u"A window"_s)});
    desk.draft.setField(Channel::Instagram, u"alt_text"_s, u"Two windows"_s);
    QVERIFY(!desk.draft.isDrafted(Channel::Instagram, u"alt_text"_s));
}

void PostDraftTest::acceptingKeepsTheWordsAndTellsTheStoreSo()
{
    Desk desk;
    desk.draft.takeSuggestions(
        {drafted({}, u"caption"_s, u"Drafted"_s), drafted(Channel::Instagram, u"alt_text"_s, u"A window"_s)});
    EntryForm held = desk.draft.beginSaving();
    held.id = EntryId::create();
    desk.draft.saved(desk.stored(held));
    QVERIFY(!desk.draft.isChanged());
    desk.draft.acceptAll();
    QCOMPARE(desk.draft.form().caption, u"Drafted"_s);
    const EntryPatch patch = desk.draft.form().changesFrom(desk.draft.stored(), EntryState::Draft);
    QCOMPARE(patch.caption, std::optional(u"Drafted"_s)); // set without the mark: a person's
    QVERIFY(patch.suggested.isEmpty());
    QVERIFY(patch.channels);
    const ChannelPatch &instagram = patch.channels->constFirst();
    QCOMPARE(instagram.fields.value(u"alt_text"_s).toString(), u"A window"_s);
    QVERIFY(instagram.suggested.isEmpty());
}

void PostDraftTest::redraftingWritesOverTypedWordsBecauseAPersonAskedForIt()
{
    Desk desk;
    desk.draft.setCaption(u"Typed"_s);
    desk.draft.redraft(drafted({}, u"caption"_s, u"Shorter"_s));
    QCOMPARE(desk.draft.form().caption, u"Shorter"_s);
    QVERIFY(desk.draft.isDrafted({}, u"caption"_s));
    desk.draft.redraft(drafted(Channel::TikTok, u"title"_s, u"Warmer"_s));
    QCOMPARE(desk.draft.words(Channel::TikTok, u"title"_s), u"Warmer"_s);
    QVERIFY(desk.draft.isDrafted(Channel::TikTok, u"title"_s));
}

void PostDraftTest::redraftingTheSharedCaptionIsForDraftedChannelsToo()
{
    Desk desk;
    desk.draft.takeSuggestions({drafted({}, u"caption"_s, u"Shared"_s),
                                drafted(Channel::Instagram, u"caption"_s, u"Shared #tag"_s),
                                drafted(Channel::TikTok, u"title"_s, u"A title"_s)});
    desk.draft.setField(Channel::TikTok, u"title"_s, u"My own title"_s);
    desk.draft.redraft(drafted({}, u"caption"_s, u"Longer"_s));
    QCOMPARE(desk.draft.words(Channel::Instagram, u"caption"_s), u"Longer"_s);
    QVERIFY(desk.draft.follows(Channel::Instagram, u"caption"_s));
    QCOMPARE(desk.draft.words(Channel::TikTok, u"title"_s), u"My own title"_s);
}

void PostDraftTest::hostileSuggestionsAreNotTaken()
{
    Desk desk;
    QCOMPARE(desk.draft.takeSuggestions({drafted(Channel::TikTok, u"privacy_level"_s, u"PUBLIC_TO_EVERYONE"_s),
                                         drafted(Channel::TikTok, u"consent"_s, true),
                                         drafted(Channel::Instagram, u"no_such_field"_s, u"x"_s),
                                         drafted(Channel::Instagram, u"alt_text"_s, QJsonObject{{u"a"_s, 1}}),
                                         drafted({}, u"caption"_s, u"bell \u0007"_s)}),
             0);
    QVERIFY(!desk.draft.isChanged());
}

void PostDraftTest::theYesEndsWithWhatItWasAbout_data()
{
    using Verb = std::function<void(PostDraft &)>;
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *name, bool stays, const Verb &verb) { QTest::newRow(name) << verb << stays; };
    row("the shared words change", false, [](PostDraft &draft) { draft.setCaption(u"Other"_s); });
    row("TikTok's words change", false, [](PostDraft &draft) { draft.setField(Channel::TikTok, u"title"_s, u"x"_s); });
    row("privacy changes", false,
        [](PostDraft &draft) { draft.setField(Channel::TikTok, u"privacy_level"_s, u"SELF_ONLY"_s); });
    row("a switch changes", false, [](PostDraft &draft) { draft.setField(Channel::TikTok, u"allow_duet"_s, true); });
    row("media change", false, [](PostDraft &draft) { draft.setMedia({clip(8)}); });
    row("the clip is trimmed", false, [](PostDraft &draft) {
        draft.setEdit(Channel::TikTok, {.media = clip().id, .trimStartMs = 1000, .result = {}});
    });
    row("it is drafted anew", false,
        [](PostDraft &draft) { draft.redraft(drafted(Channel::TikTok, u"title"_s, u"x"_s)); });
    row("Instagram's words change", true,
        [](PostDraft &draft) { draft.setField(Channel::Instagram, u"caption"_s, u"x"_s); });
    row("Instagram's crop changes", true, [](PostDraft &draft) {
        draft.setEdit(Channel::Instagram, {.media = clip().id, .crop = QRectF(0, 0, 1, 0.5), .result = {}});
    });
    row("the time changes", true, [](PostDraft &draft) { draft.setTime({}, "UTC"); });
    row("labels change", true, [](PostDraft &draft) { draft.setLabels({u"x"_s}); });
    row("what was read is written down", true,
        [](PostDraft &draft) { draft.setField(Channel::TikTok, u"consent_creator"_s, u"lumen"_s); });
}

void PostDraftTest::theYesEndsWithWhatItWasAbout()
{
    QFETCH(const std::function<void(PostDraft &)>, verb);
    QFETCH(const bool, stays);
    Desk desk;
    desk.agree();
    QVERIFY(desk.hasAgreed());
    verb(desk.draft);
    QCOMPARE(desk.hasAgreed(), stays);
    // What was read goes with the yes.
    QCOMPARE(desk.draft.field(Channel::TikTok, u"consent_text"_s).isUndefined(), !stays);
}

void PostDraftTest::aResultOfTheSameRecipeDoesNotTakeTheYesBack()
{
    Desk desk;
    MediaEdit trim{.media = clip().id, .trimStartMs = 1000, .result = {}};
    desk.draft.setEdit(Channel::TikTok, trim);
    desk.agree();
    trim.result = clip(7).id;
    desk.draft.setEdit(Channel::TikTok, trim, clip(7));
    QVERIFY(desk.hasAgreed());
    QCOMPARE(desk.draft.mediaFor(Channel::TikTok).constFirst().id, clip(7).id);
}

void PostDraftTest::suggestionsDoNotTouchWhatWasAgreedTo()
{
    Desk desk;
    desk.agree();
    QCOMPARE(desk.draft.takeSuggestions({drafted({}, u"caption"_s, u"Late"_s),
                                         drafted(Channel::TikTok, u"title"_s, u"Late"_s),
                                         drafted(Channel::Instagram, u"alt_text"_s, u"A window"_s)}),
             1);
    QVERIFY(desk.hasAgreed());
    QVERIFY(desk.draft.form().caption.isEmpty());
}

void PostDraftTest::anEditIsKeptPerChannelAndItsResultGoesOutThere()
{
    Desk desk({picture(1), picture(2)});
    const MediaEdit crop{.media = picture(2).id, .crop = QRectF(0, 0.1, 1, 0.8), .result = picture(5).id};
    desk.draft.setEdit(Channel::Instagram, crop, picture(5));
    QCOMPARE(desk.draft.edit(Channel::Instagram, picture(2).id), crop);
    QVERIFY(desk.draft.edit(Channel::TikTok, picture(2).id).isOnlyConversion());
    QCOMPARE(desk.draft.mediaFor(Channel::Instagram).at(1).id, picture(5).id);
    QCOMPARE(desk.draft.mediaFor(Channel::TikTok).at(1).id, picture(2).id);
    QCOMPARE(desk.draft.media().at(1).id, picture(2).id); // the original stays
}

void PostDraftTest::anEditThatDoesNothingIsDropped()
{
    Desk desk({picture()});
    desk.draft.setEdit(Channel::Instagram, {.media = picture().id, .rotation = 90, .result = {}});
    desk.draft.setEdit(Channel::Instagram, {.media = picture().id, .result = {}});
    QVERIFY(desk.draft.field(Channel::Instagram, u"media_edits"_s).isUndefined());
    QVERIFY(!desk.draft.isChanged());
}

void PostDraftTest::issuesComeAMomentAfterTheLastChange()
{
    Desk desk({clip()});
    const auto tooLong = [&desk] {
        return std::ranges::any_of(desk.draft.issues(), [](const ReadinessIssue &issue) {
            return issue.message.contains("2201"_L1) || issue.message.contains("2,201"_L1);
        });
    };
    QVERIFY(!tooLong());
    desk.draft.setCaption(QString(2201, u'x'));
    QVERIFY(!tooLong()); // not while typing
    QTRY_VERIFY(tooLong());
    QVERIFY(desk.told().testFlag(Part::Issues));
    desk.draft.setCaption(u"short"_s);
    desk.draft.assessNow();
    QVERIFY(!tooLong());
}

void PostDraftTest::aTimeThatHasPassedIsAnIssueUnlessItWasKept()
{
    const auto passed = [](const Desk &desk) {
        return std::ranges::any_of(desk.draft.issues(),
                                   [](const ReadinessIssue &issue) { return issue.code == "in_past"_L1; });
    };
    EntryForm form = formWith({clip()});
    form.at = WallTime::from(QDate(2026, 11, 17), QTime(9, 0));
    Desk draft({clip()}, form);
    QVERIFY(draft.draft.isPast());
    QVERIFY(passed(draft));
    form.id = EntryId::create();
    form.state = EntryState::Planned; // mending the words of an overdue post
    Desk overdue({clip()}, form);
    QVERIFY(!passed(overdue));
    overdue.draft.setTime(WallTime::from(QDate(2026, 11, 16), QTime(9, 0)), form.timezone);
    overdue.draft.assessNow();
    QVERIFY(passed(overdue));
    overdue.draft.setTime(WallTime::from(QDate(2026, 12, 16), QTime(9, 0)), form.timezone);
    overdue.draft.assessNow();
    QVERIFY(!passed(overdue));
    overdue.draft.setTime({}, form.timezone);
    QVERIFY(!overdue.draft.isPast());
    overdue.draft.setTime(form.at, "Not/AZone");
    QVERIFY(!overdue.draft.instant());
}

void PostDraftTest::whatOthersFoundStandsWithTheIssuesUntilTheyTakeItBack()
{
    Desk desk;
    const ReadinessIssue twice{.channel = Channel::Instagram,
                               .readiness = Readiness::MissingFields,
                               .code = u"duplicate"_s,
                               .message = u"The same picture went out on 3 November."_s,
                               .fix = u"review"_s};
    desk.draft.setFurtherIssues(u"desk"_s, {twice});
    QVERIFY(desk.draft.issues().contains(twice));
    QVERIFY(desk.told().testFlag(Part::Issues));
    desk.draft.setFurtherIssues(u"desk"_s, {twice});
    QCOMPARE(desk.changed.count(), 0);
    desk.draft.setCaption(u"Words"_s);
    desk.draft.assessNow();
    QVERIFY(desk.draft.issues().contains(twice));
    desk.draft.setFurtherIssues(u"desk"_s, {});
    QVERIFY(!desk.draft.issues().contains(twice));
}

void PostDraftTest::whatIsOutIsReadOnlyAndHasNoIssues_data()
{
    QTest::addColumn<Readiness>("readiness");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("published") << Readiness::Published << true;
    QTest::newRow("publishing") << Readiness::Publishing << true;
    QTest::newRow("ready") << Readiness::Ready << false;
    QTest::newRow("needs attention") << Readiness::NeedsAttention << false;
    QTest::newRow("will be tried again") << Readiness::FailedRetry << false;
}

void PostDraftTest::whatIsOutIsReadOnlyAndHasNoIssues()
{
    QFETCH(const Readiness, readiness);
    QFETCH(const bool, readOnly);
    EntryForm form = formWith({});
    form.id = EntryId::create();
    form.state = EntryState::Planned;
    Desk desk({}, form);
    desk.draft.setStanding({}, readiness);
    QVERIFY(desk.told().testFlag(Part::Standing));
    desk.draft.assessNow();
    QCOMPARE(desk.draft.isReadOnly(), readOnly);
    QCOMPARE(desk.draft.issues().isEmpty(), readOnly); // media and accounts are missing
}

void PostDraftTest::wordsTypedWhileItIsSavedStay()
{
    Desk desk;
    desk.draft.setCaption(u"One"_s);
    desk.draft.setField(Channel::Instagram, u"first_comment"_s, u"First"_s);
    EntryForm held = desk.draft.beginSaving();
    desk.draft.setCaption(u"One two"_s);
    held.id = EntryId::create();
    held.version = 4;
    held.labels = {u"from the store"_s};
    desk.draft.saved(desk.stored(held));
    QCOMPARE(desk.draft.form().id, held.id);
    QCOMPARE(desk.draft.form().version, 4);
    QVERIFY(!desk.draft.isNew());
    QCOMPARE(desk.draft.form().caption, u"One two"_s);
    QCOMPARE(desk.draft.form().labels, held.labels);
    QCOMPARE(desk.draft.stored().caption, u"One"_s);
    QVERIFY(desk.draft.isChanged());
    const EntryPatch rest = desk.draft.form().changesFrom(desk.draft.stored(), EntryState::Draft);
    QCOMPARE(rest.caption, std::optional(u"One two"_s));
    QVERIFY(!rest.channels);
    QVERIFY(!rest.labels);
}

void PostDraftTest::anotherOnesChangeComesTogetherWithMine()
{
    EntryForm form = formWith({clip()});
    form.id = EntryId::create();
    form.caption = u"As it was"_s;
    Desk desk({clip()}, form);
    desk.draft.setCaption(u"Mine"_s);
    EntryForm theirs = form;
    theirs.version = 2;
    theirs.at = WallTime::from(QDate(2026, 11, 27), QTime(8, 0));
    theirs.setField(Channel::TikTok, u"allow_duet"_s, true);
    QVERIFY(desk.draft.changedElsewhere(desk.stored(theirs)).isEmpty());
    QCOMPARE(desk.draft.form().caption, u"Mine"_s);
    QCOMPARE(desk.draft.form().at, theirs.at);
    QCOMPARE(desk.draft.form().version, 2);
    QVERIFY(desk.draft.tikTok().allowDuet);
    QVERIFY(desk.draft.isChanged());
}

void PostDraftTest::whatBothChangedIsNamedAndMineStays()
{
    EntryForm form = formWith({clip()});
    form.id = EntryId::create();
    Desk desk({clip()}, form);
    desk.draft.setCaption(u"Mine"_s);
    desk.draft.setField(Channel::Instagram, u"first_comment"_s, u"Mine"_s);
    desk.draft.setLabels({u"same"_s});
    EntryForm theirs = form;
    theirs.caption = u"Theirs"_s;
    theirs.labels = {u"same"_s};
    theirs.setField(Channel::Instagram, u"first_comment"_s, u"Theirs"_s);
    QCOMPARE(desk.draft.changedElsewhere(desk.stored(theirs)), QStringList({u"caption"_s, u"ig.first_comment"_s}));
    QCOMPARE(desk.draft.form().caption, u"Mine"_s);
    QCOMPARE(desk.draft.stored().caption, u"Theirs"_s);
}

void PostDraftTest::theirsCanBeTakenAsAWhole()
{
    EntryForm form = formWith({clip()});
    form.id = EntryId::create();
    Desk desk({clip()}, form);
    desk.draft.setCaption(u"Mine"_s);
    form.caption = u"Theirs"_s;
    desk.draft.takeTheirs(desk.stored(form));
    QCOMPARE(desk.draft.form().caption, u"Theirs"_s);
    QVERIFY(!desk.draft.isChanged());
}

void PostDraftTest::whatIsSentHoldsTheMarksAsTheyStand()
{
    Desk desk;
    desk.draft.takeSuggestions(
        {drafted({}, u"caption"_s, u"Drafted"_s), drafted(Channel::Instagram, u"alt_text"_s, u"A window"_s)});
    const NewEntry entry = desk.draft.form().toNewEntry(EntryState::Draft);
    QCOMPARE(entry.suggested, QStringList{u"caption"_s});
    QCOMPARE(entry.channels.constFirst().suggested, QStringList{u"alt_text"_s});
    QCOMPARE(EntryForm::of(desk.draft.asEntry()).suggested, QStringList{u"caption"_s});
}

void PostDraftTest::theJournalBringsEverythingBack()
{
    Desk desk({picture(1), picture(2)});
    desk.draft.setCaption(kHostile + u"\n\U0001F9D1\u200D\U0001F680 שלום"_s);
    desk.draft.takeSuggestions({drafted(Channel::Instagram, u"alt_text"_s, QJsonArray{u"one"_s, u"two"_s})});
    desk.draft.setField(Channel::TikTok, u"title"_s, u"Off, but kept"_s);
    desk.draft.setChannel(Channel::TikTok, false);
    desk.draft.setLabels({u"a, b"_s});
    const QByteArray bytes = QJsonDocument(toJson(desk.draft.form())).toJson(QJsonDocument::Compact);
    const auto back = entryFormFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(back);
    QVERIFY(*back == desk.draft.form());
    QCOMPARE(back->fields.value(Channel::TikTok), desk.draft.form().fields.value(Channel::TikTok));
    QCOMPARE(back->channelSuggested, desk.draft.form().channelSuggested);
    EntryForm shelf = desk.draft.form();
    shelf.at.reset();
    QVERIFY(*entryFormFromJson(toJson(shelf)) == shelf);
}

void PostDraftTest::aJournalThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"id\":\"\",\"state\":\"dr");
    QTest::newRow("another object") << QByteArray("{\"a\":1}");
    QTest::newRow("no id") << QByteArray("{\"id\":\"../../etc\",\"state\":\"draft\",\"channels\":{}}");
    QTest::newRow("no state") << QByteArray("{\"id\":\"\",\"state\":\"sent\",\"channels\":{}}");
    QTest::newRow("no medium") << QByteArray("{\"id\":\"\",\"state\":\"draft\",\"channels\":{},\"media\":[\"x\"]}");
}

void PostDraftTest::aJournalThatIsNoneIsRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!entryFormFromJson(QJsonDocument::fromJson(text).object()));
}

QTEST_GUILESS_MAIN(PostDraftTest)
#include "postdrafttest.moc"
