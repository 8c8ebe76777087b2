// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/tiktokrules.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

CreatorInfo publicAccount()
{
    return {.username = u"studiolumen"_s,
            .nickname = u"Studio Lumen"_s,
            .avatarUrl = {},
            .privacyOptions = {u"PUBLIC_TO_EVERYONE"_s, u"MUTUAL_FOLLOW_FRIENDS"_s, u"SELF_ONLY"_s},
            .maxVideoDuration = 10min};
}

MediaAsset clip(qint64 ms)
{
    MediaAsset asset;
    asset.id = MediaId::create();
    asset.kind = MediaKind::Video;
    asset.durationMs = ms;
    return asset;
}

MediaAsset photo()
{
    MediaAsset asset;
    asset.id = MediaId::create();
    return asset;
}

/// A clip with nothing chosen yet, and TikTok has answered.
TikTokSituation fresh()
{
    return {.content = {},
            .media = {clip(31'000)},
            .state = CreatorState::Known,
            .creator = publicAccount(),
            .trouble = {}};
}

TikTokSituation photos(int count)
{
    TikTokSituation situation = fresh();
    situation.content.type = PostType::Photos;
    situation.media.clear();
    for (int i = 0; i < count; ++i)
        situation.media.append(photo());
    return situation;
}

QStringList codes(const TikTokRules &rules)
{
    QStringList list;
    for (const ReadinessIssue &issue : rules.issues)
        list.append(issue.code + u'/' + issue.fix);
    return list;
}

using Change = std::function<void(TikTokSituation &)>;
using Check = std::function<bool(const TikTokRules &)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Check)

class TikTokRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineOfTheChecklistHolds_data();
    void eachLineOfTheChecklistHolds();
    void everyRefusalSaysWhy_data();
    void everyRefusalSaysWhy();
    void theConsentReadsAsTikTokWritesIt_data();
    void theConsentReadsAsTikTokWritesIt();
    void whatAnErrorMakesOfTheState_data();
    void whatAnErrorMakesOfTheState();
    void everyLevelHasPlainWords();
    void anUnknownLevelIsShownAsItIs();
};

void TikTokRulesTest::eachLineOfTheChecklistHolds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Check>("holds");
    const auto row = [](const char *name, const Change &change, const Check &holds) {
        QTest::newRow(name) << change << holds;
    };
    using S = TikTokSituation;
    using R = TikTokRules;
    const auto nothing = [](S &) {};

    // 2, 3: may it be posted at all?
    const auto full = [](S &s) {
        s.state = CreatorState::CannotPost;
        s.creator.reset();
        s.trouble = u"The limit is reached."_s;
    };
    row("no more posts now is a reason not to post", full,
        [](const R &r) { return codes(r) == QStringList{u"quota_reached/reschedule"_s} && !r.consent.enabled; });
    row(
        "the limit of today does not concern the post of next week",
        [full](S &s) {
            full(s);
            s.soon = false;
        },
        [](const R &r) { return r.issues.isEmpty(); });
    row(
        "a clip as long as allowed", [](S &s) { s.media = {clip(600'000)}; },
        [](const R &r) { return r.issues.isEmpty() && r.lengthNote.contains(u"10:00"); });
    row(
        "a clip a millisecond longer", [](S &s) { s.media = {clip(600'001)}; },
        [](const R &r) { return codes(r) == QStringList{u"duration/trim"_s}; });
    row(
        "photos have no length",
        [](S &s) {
            s = photos(2);
            s.creator->maxVideoDuration = 1ms;
        },
        [](const R &r) { return r.issues.isEmpty() && r.lengthNote.isEmpty(); });
    row(
        "no length given is no limit", [](S &s) { s.creator->maxVideoDuration = 0ms; },
        [](const R &r) { return r.issues.isEmpty() && r.lengthNote.isEmpty(); });

    // 5: who can view
    const auto levels = [](const R &r) {
        QStringList list;
        for (const TikTokAudience &audience : r.audiences)
            list.append(audience.value);
        return list;
    };
    row("exactly the levels that TikTok offers", nothing,
        [levels](const R &r) { return levels(r) == publicAccount().privacyOptions; });
    row(
        "a private account has other ones",
        [](S &s) {
            s.creator->privacyOptions = {u"FOLLOWER_OF_CREATOR"_s, u"SELF_ONLY"_s};
        },
        [levels](const R &r) {
            return levels(r) == QStringList{u"FOLLOWER_OF_CREATOR"_s, u"SELF_ONLY"_s};
        });
    row(
        "the same level twice is one",
        [](S &s) {
            s.creator->privacyOptions = {u"SELF_ONLY"_s, u"SELF_ONLY"_s, QString()};
        },
        [levels](const R &r) { return levels(r) == QStringList{u"SELF_ONLY"_s}; });
    row(
        "none before TikTok has answered", [](S &s) { s.creator.reset(); },
        [](const R &r) { return r.audiences.isEmpty() && !r.audienceGone; });
    row(
        "what was chosen is not offered any more", [](S &s) { s.content.privacyLevel = u"FOLLOWER_OF_CREATOR"_s; },
        [](const R &r) {
            return r.audienceGone && !r.consent.enabled && codes(r) == QStringList{u"privacy_level/choose_privacy"_s};
        });
    row("without a choice nobody can agree", nothing, [](const R &r) { return !r.consent.enabled && !r.consent.on; });
    row(
        "with a choice one can", [](S &s) { s.content.privacyLevel = u"SELF_ONLY"_s; },
        [](const R &r) { return r.consent.enabled; });

    // 6: interactions
    row("comment, duet and stitch are off", nothing,
        [](const R &r) { return !r.comment.on && !r.duet.on && !r.stitch.on; });
    row("and can be turned on", nothing,
        [](const R &r) { return r.comment.enabled && r.duet.enabled && r.stitch.enabled; });
    row(
        "comments that the creator disabled",
        [](S &s) {
            s.creator->commentDisabled = true;
            s.content.allowComment = true;
        },
        [](const R &r) { return !r.comment.enabled && !r.comment.on && r.duet.enabled; });
    row(
        "duets that the creator disabled", [](S &s) { s.creator->duetDisabled = true; },
        [](const R &r) { return !r.duet.enabled && r.stitch.enabled; });
    row(
        "stitches that the creator disabled", [](S &s) { s.creator->stitchDisabled = true; },
        [](const R &r) { return !r.stitch.enabled && r.duet.enabled; });
    row(
        "photos have comments only", [](S &s) { s = photos(1); },
        [](const R &r) { return r.comment.shown && !r.duet.shown && !r.stitch.shown; });
    row(
        "nothing can be chosen before TikTok has answered", [](S &s) { s.creator.reset(); },
        [](const R &r) { return !r.comment.enabled && !r.disclosure.enabled && !r.consent.enabled; });
    row(
        "while it is asked again the last answer counts", [](S &s) { s.state = CreatorState::Loading; },
        [](const R &r) { return r.comment.enabled && !r.audiences.isEmpty(); });

    // 7: commercial content
    row("the disclosure is off", nothing,
        [](const R &r) { return !r.disclosure.on && !r.yourBrand.shown && !r.brandedContent.shown; });
    row(
        "on, it shows its two boxes and asks for one", [](S &s) { s.content.disclosure = true; },
        [](const R &r) {
            return r.yourBrand.shown && r.brandedContent.shown && !r.disclosureHint.isEmpty() && r.label.isEmpty();
        });
    row(
        "without one nobody can agree",
        [](S &s) {
            s.content.disclosure = true;
            s.content.privacyLevel = u"PUBLIC_TO_EVERYONE"_s;
        },
        [](const R &r) { return !r.consent.enabled && r.consent.reason == r.disclosureHint; });
    const auto brands = [](bool yours, bool branded) {
        return [=](S &s) {
            s.content.disclosure = true;
            s.content.yourBrand = yours;
            s.content.brandedContent = branded;
            s.content.privacyLevel = u"PUBLIC_TO_EVERYONE"_s;
        };
    };
    const auto says = [](const QString &words) {
        return [words](const R &r) { return r.label.contains(words) && r.disclosureHint.isEmpty(); };
    };
    row("your brand is promotional content", brands(true, false), says(u"“Promotional content”"_s));
    row("branded content is a paid partnership", brands(false, true), says(u"“Paid partnership”"_s));
    row("both are a paid partnership", brands(true, true), says(u"“Paid partnership”"_s));
    row(
        "the label of photos speaks of photos",
        [](S &s) {
            s = photos(2);
            s.content.disclosure = s.content.yourBrand = true;
        },
        says(u"photos"_s));

    // 8: branded content cannot be private
    row(
        "only you takes branded content away",
        [](S &s) {
            s.content.disclosure = true;
            s.content.privacyLevel = u"SELF_ONLY"_s;
        },
        [](const R &r) { return !r.brandedContent.enabled && r.yourBrand.enabled; });
    row("branded content takes only you away", brands(false, true),
        [](const R &r) { return !r.audiences.at(2).enabled && r.audiences.at(0).enabled; });
    row("your brand leaves only you", brands(true, false), [](const R &r) { return r.audiences.at(2).enabled; });
    row(
        "an account with nothing but only you",
        [](S &s) {
            s.creator->privacyOptions = {u"SELF_ONLY"_s};
            s.content.disclosure = true;
        },
        [](const R &r) { return !r.brandedContent.enabled; });
    row(
        "both at once, from a script: each can be taken back, and nobody can agree",
        [brands](S &s) {
            brands(false, true)(s);
            s.content.privacyLevel = u"SELF_ONLY"_s;
        },
        [](const R &r) { return r.brandedContent.enabled && !r.consent.enabled; });

    // Photos and clips
    row("a clip has no music and no cover photo, but a cover frame", nothing,
        [](const R &r) { return !r.music.shown && !r.coverPhoto.shown && r.coverFrame.shown; });
    row(
        "one photo has music, but no choice of cover", [](S &s) { s = photos(1); },
        [](const R &r) { return r.music.shown && !r.music.on && !r.coverPhoto.shown && !r.coverFrame.shown; });
    row(
        "two photos have a cover", [](S &s) { s = photos(2); }, [](const R &r) { return r.coverPhoto.shown; });
    row(
        "five hashtags are fine", [](S &s) { s.content.title = u"#a #b #c #d #e"_s; },
        [](const R &r) { return r.hashtagNote.isEmpty(); });
    row(
        "six are said", [](S &s) { s.content.title = u"#a #b #c #d #e #f"_s; },
        [](const R &r) { return r.hashtagNote.startsWith(u"6 "); });

    // What is out
    row(
        "what is out cannot be changed, and is not complained about",
        [full](S &s) {
            full(s);
            s.readOnly = true;
            s.creator = publicAccount();
        },
        [](const R &r) { return !r.comment.enabled && !r.consent.enabled && r.issues.isEmpty(); });
    row(
        "a yes can be taken back",
        [](S &s) {
            s.content.consent = true;
            s.content.privacyLevel = u"SELF_ONLY"_s;
        },
        [](const R &r) { return r.consent.on && r.consent.enabled; });
}

void TikTokRulesTest::eachLineOfTheChecklistHolds()
{
    QFETCH(Change, change);
    QFETCH(Check, holds);
    TikTokSituation situation = fresh();
    change(situation);
    QVERIFY(holds(tikTokRules(situation)));
}

void TikTokRulesTest::everyRefusalSaysWhy_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    using S = TikTokSituation;
    for (const auto &[name, state] :
         {std::pair("no account", CreatorState::NoAccount), std::pair("loading", CreatorState::Loading),
          std::pair("failed", CreatorState::Failed), std::pair("cannot post", CreatorState::CannotPost)})
        row(name, [state = state](S &s) {
            s.state = state;
            s.creator.reset();
        });
    row("out", [](S &s) { s.readOnly = true; });
    row("all disabled", [](S &s) {
        s.creator->commentDisabled = s.creator->duetDisabled = s.creator->stitchDisabled = true;
        s.content.disclosure = true;
        s.content.privacyLevel = u"SELF_ONLY"_s;
    });
    row("branded", [](S &s) { s.content.disclosure = s.content.brandedContent = true; });
    row("nothing chosen", [](S &) {});
}

void TikTokRulesTest::everyRefusalSaysWhy()
{
    QFETCH(Change, change);
    TikTokSituation situation = fresh();
    change(situation);
    const TikTokRules rules = tikTokRules(situation);
    int refused = 0;
    for (const TikTokBox &box :
         {rules.comment, rules.duet, rules.stitch, rules.disclosure, rules.yourBrand, rules.brandedContent, rules.music,
          rules.coverPhoto, rules.coverFrame, rules.consent}) {
        QCOMPARE(box.enabled, box.reason.isEmpty());
        refused += box.enabled ? 0 : 1;
    }
    for (const TikTokAudience &audience : rules.audiences)
        QCOMPARE(audience.enabled, audience.reason.isEmpty());
    QVERIFY(refused > 0);
}

void TikTokRulesTest::theConsentReadsAsTikTokWritesIt_data()
{
    QTest::addColumn<bool>("yours");
    QTest::addColumn<bool>("branded");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("links");
    const QString music = kMusicUsagePage;
    const QString policy = kBrandedContentPage;
    QTest::newRow("neither") << false << false << u"By posting, you agree to TikTok's Music Usage Confirmation"_s
                             << QStringList{music};
    QTest::newRow("your brand") << true << false << u"By posting, you agree to TikTok's Music Usage Confirmation"_s
                                << QStringList{music};
    const QString both = u"By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation"_s;
    QTest::newRow("branded content") << false << true << both << QStringList{policy, music};
    QTest::newRow("both") << true << true << both << QStringList{policy, music};
}

void TikTokRulesTest::theConsentReadsAsTikTokWritesIt()
{
    QFETCH(bool, yours);
    QFETCH(bool, branded);
    QFETCH(QString, sentence);
    QFETCH(QStringList, links);
    TikTokContent content;
    content.disclosure = yours || branded;
    content.yourBrand = yours;
    content.brandedContent = branded;
    const TikTokConsent consent = tikTokConsent(content);
    QCOMPARE(consent.plain, sentence);
    QCOMPARE(consent.links, links);
    for (const QString &link : links)
        QVERIFY(consent.withLinks.contains(u"href=\""_s + link + u'"'));
    QCOMPARE(consent.withLinks.count("<a "_L1), links.size());
    QCOMPARE(QString(kMusicUsagePage), u"https://www.tiktok.com/legal/page/global/music-usage-confirmation/en"_s);
    QCOMPARE(QString(kBrandedContentPage), u"https://www.tiktok.com/legal/page/global/bc-policy/en"_s);
}

void TikTokRulesTest::whatAnErrorMakesOfTheState_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("platformCode");
    QTest::addColumn<CreatorState>("state");
    const auto row = [](const char *name, ErrorCode code, const char *platform, CreatorState state) {
        QTest::newRow(name) << code << QString::fromLatin1(platform) << state;
    };
    row("too many posts", ErrorCode::QuotaReached, "spam_risk_too_many_posts", CreatorState::CannotPost);
    row("too many people", ErrorCode::QuotaReached, "reached_active_user_cap", CreatorState::CannotPost);
    row("banned", ErrorCode::PolicyRejected, "spam_risk_user_banned_from_posting", CreatorState::CannotPost);
    row("an unknown refusal can be asked again", ErrorCode::PolicyRejected, "whatever", CreatorState::Failed);
    row("the network", ErrorCode::Network, "", CreatorState::Failed);
    row("too fast", ErrorCode::RateLimited, "rate_limit_exceeded", CreatorState::Failed);
    row("expired", ErrorCode::TokenExpired, "access_token_invalid", CreatorState::Failed);
    row("nobody linked", ErrorCode::AccountMissing, "", CreatorState::NoAccount);
}

void TikTokRulesTest::whatAnErrorMakesOfTheState()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, platformCode);
    QFETCH(CreatorState, state);
    QCOMPARE(creatorStateOf(Error{.code = code, .platformCode = platformCode}), state);
}

void TikTokRulesTest::everyLevelHasPlainWords()
{
    QStringList labels;
    for (const QLatin1String level : fieldSpec(Channel::TikTok, u"privacy_level"_s)->choices) {
        const TikTokAudience audience = tikTokAudience(level);
        QVERIFY(audience.label != level);
        QVERIFY(!audience.explanation.isEmpty());
        labels.append(audience.label);
    }
    labels.removeDuplicates();
    QCOMPARE(labels.size(), 4);
}

void TikTokRulesTest::anUnknownLevelIsShownAsItIs()
{
    TikTokSituation situation = fresh();
    situation.creator->privacyOptions = {u"<b>NEW_LEVEL</b>"_s};
    const TikTokRules rules = tikTokRules(situation);
    QCOMPARE(rules.audiences.size(), 1);
    QCOMPARE(rules.audiences.first().label, u"<b>NEW_LEVEL</b>"_s);
    QVERIFY(!rules.audiences.first().enabled); // the store knows four
}

QTEST_GUILESS_MAIN(TikTokRulesTest)
#include "tiktokrulestest.moc"
