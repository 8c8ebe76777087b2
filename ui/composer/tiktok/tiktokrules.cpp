// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/tiktokrules.h"

#include "model/limits.h"
#include "model/texts.h"

#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr auto kOnlyMe = "SELF_ONLY"_L1;
constexpr int kHashtagsOfTheApp = 5; // reported by the press in August 2025; the API documents no limit

/// "0:31", "10:00".
QString lengthText(Milliseconds length)
{
    const qint64 seconds = (length.count() + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

/// The checklist for one situation, section by section.
class Checklist
{
public:
    explicit Checklist(const TikTokSituation &situation)
        : m_is(situation), m_content(situation.content), m_photos(situation.content.type == PostType::Photos)
    {
    }

    TikTokRules take()
    {
        m_rules.closed = closed();
        audience();
        interactions();
        disclosure();
        photos();
        length();
        hashtags();
        limit();
        consent();
        return std::move(m_rules);
    }

private:
    [[nodiscard]] const CreatorInfo *creator() const { return m_is.creator ? &*m_is.creator : nullptr; }

    /// Why nothing can be changed now, whatever the box; empty: it can.
    [[nodiscard]] QString closed() const
    {
        if (m_is.readOnly)
            return Texts::tr("This post is out or on its way and cannot be changed any more.");
        if (creator())
            return {};
        switch (m_is.state) {
        case CreatorState::NoAccount:
            return Texts::tr("Link a TikTok account first: it says what may be chosen.");
        case CreatorState::Loading:
        case CreatorState::Known:
            return Texts::tr("TikTok is being asked what this account may choose.");
        case CreatorState::Failed:
            return Texts::tr("TikTok did not say what this account may choose. Ask again.");
        case CreatorState::CannotPost:
            return Texts::tr("TikTok takes no post from this account now.");
        }
        Q_UNREACHABLE();
    }

    void forbid(Readiness readiness, QLatin1String code, const QString &message, QLatin1String fix)
    {
        m_rules.issues.append(
            {.channel = Channel::TikTok, .readiness = readiness, .code = code, .message = message, .fix = fix});
    }

    void audience()
    {
        if (!creator())
            return;
        for (const QString &level : creator()->privacyOptions) {
            const auto same = [&level](const TikTokAudience &known) { return known.value == level; };
            if (level.isEmpty() || std::ranges::any_of(m_rules.audiences, same))
                continue;
            TikTokAudience offered = tikTokAudience(level);
            if (offered.explanation.isEmpty()) { // it could not be stored
                offered.enabled = false;
                offered.reason = Texts::tr("This version of Kalends does not know this audience yet.");
            }
            if (level == kOnlyMe && m_content.brandedContent && m_content.privacyLevel != kOnlyMe) {
                offered.enabled = false;
                offered.reason = Texts::tr("Branded content visibility cannot be set to private.");
            }
            m_rules.audiences.append(offered);
        }
        m_rules.audienceGone =
            !m_content.privacyLevel.isEmpty() && !creator()->privacyOptions.contains(m_content.privacyLevel);
        if (m_rules.audienceGone)
            forbid(Readiness::MissingFields, "privacy_level"_L1,
                   Texts::tr("TikTok no longer offers “%1” to this account; choose again who can view the post.")
                       .arg(tikTokAudience(m_content.privacyLevel).label),
                   "choose_privacy"_L1);
    }

    [[nodiscard]] TikTokBox box(bool on, bool disabledByCreator, const QString &reason) const
    {
        TikTokBox made{.on = on && !disabledByCreator, .reason = m_rules.closed};
        if (made.reason.isEmpty() && disabledByCreator)
            made.reason = reason;
        made.enabled = made.reason.isEmpty();
        return made;
    }

    void interactions()
    {
        const CreatorInfo info = m_is.creator.value_or(CreatorInfo{});
        m_rules.comment =
            box(m_content.allowComment, info.commentDisabled,
                Texts::tr("Comments are turned off in your TikTok settings, so this post cannot allow them."));
        m_rules.duet = box(m_content.allowDuet, info.duetDisabled,
                           Texts::tr("Duets are turned off in your TikTok settings, or the account is private."));
        m_rules.stitch = box(m_content.allowStitch, info.stitchDisabled,
                             Texts::tr("Stitches are turned off in your TikTok settings, or the account is private."));
        m_rules.duet.shown = m_rules.stitch.shown = !m_photos;
    }

    /// Why branded content cannot be chosen: it must not be private.
    [[nodiscard]] QString brandedObstacle() const
    {
        if (m_content.brandedContent) // it can always be taken back
            return {};
        if (m_content.privacyLevel == kOnlyMe)
            return Texts::tr("Branded content cannot be private. Choose another audience than “Only you” first.");
        const auto isPublic = [](const TikTokAudience &offered) { return offered.value != kOnlyMe; };
        if (creator() && std::ranges::none_of(m_rules.audiences, isPublic))
            return Texts::tr(
                "Branded content cannot be private, and TikTok offers this account nothing but “Only you”.");
        return {};
    }

    void disclosure()
    {
        m_rules.disclosure = box(m_content.disclosure, false, {});
        m_rules.yourBrand = box(m_content.yourBrand, false, {});
        m_rules.brandedContent = box(m_content.brandedContent, false, {});
        m_rules.yourBrand.shown = m_rules.brandedContent.shown = m_content.disclosure;
        if (const QString obstacle = brandedObstacle(); m_rules.brandedContent.enabled && !obstacle.isEmpty()) {
            m_rules.brandedContent.enabled = false;
            m_rules.brandedContent.reason = obstacle;
        }
        if (m_content.brandedContent)
            m_rules.label = m_photos ? Texts::tr("Your photos will be labeled as “Paid partnership”.")
                                     : Texts::tr("Your video will be labeled as “Paid partnership”.");
        else if (m_content.yourBrand)
            m_rules.label = m_photos ? Texts::tr("Your photos will be labeled as “Promotional content”.")
                                     : Texts::tr("Your video will be labeled as “Promotional content”.");
        else if (m_content.disclosure)
            m_rules.disclosureHint =
                Texts::tr("You need to indicate if your content promotes yourself, a third party, or both.");
    }

    void photos()
    {
        m_rules.music = box(m_content.autoAddMusic, false, {});
        m_rules.music.shown = m_photos;
        m_rules.coverPhoto = box(m_content.photoCoverIndex > 0, false, {});
        m_rules.coverPhoto.shown = m_photos && m_is.media.size() > 1;
        m_rules.coverFrame = box(m_content.coverOffsetMs.has_value(), false, {});
        m_rules.coverFrame.shown = !m_photos && !m_is.media.isEmpty();
    }

    void length()
    {
        const Milliseconds most = creator() ? creator()->maxVideoDuration : Milliseconds(0);
        if (m_photos || most.count() <= 0)
            return;
        m_rules.lengthNote = Texts::tr("TikTok takes clips of up to %1 from this account.").arg(lengthText(most));
        if (m_is.media.isEmpty() || m_is.media.first().kind != MediaKind::Video)
            return;
        const Milliseconds runs(m_is.media.first().durationMs);
        if (runs > most)
            forbid(Readiness::InvalidMedia, "duration"_L1,
                   Texts::tr("The clip runs %1; TikTok takes up to %2 from this account.")
                       .arg(lengthText(runs), lengthText(most)),
                   "trim"_L1);
    }

    void hashtags()
    {
        const int count = countHashtags(m_photos ? m_content.description : m_content.title);
        if (count > kHashtagsOfTheApp)
            m_rules.hashtagNote =
                Texts::tr("%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.")
                    .arg(count)
                    .arg(kHashtagsOfTheApp);
    }

    void limit()
    {
        if (m_is.state == CreatorState::CannotPost && m_is.soon && !m_is.readOnly)
            forbid(Readiness::NeedsAttention, "quota_reached"_L1,
                   m_is.trouble.isEmpty() ? Texts::tr("TikTok takes no post from this account now. Try again later.")
                                          : m_is.trouble,
                   "reschedule"_L1);
    }

    /// What has to be done before the person can agree; empty: nothing.
    [[nodiscard]] QString beforeConsent() const
    {
        if (!m_rules.closed.isEmpty())
            return m_rules.closed;
        if (m_content.consent) // it can always be taken back
            return {};
        if (m_content.privacyLevel.isEmpty() || m_rules.audienceGone)
            return Texts::tr("Choose first who can view the post.");
        if (!m_rules.disclosureHint.isEmpty())
            return m_rules.disclosureHint;
        if (m_content.brandedContent && m_content.privacyLevel == kOnlyMe)
            return Texts::tr("Branded content visibility cannot be set to private.");
        return {};
    }

    void consent()
    {
        m_rules.consent = {.on = m_content.consent, .reason = beforeConsent()};
        m_rules.consent.enabled = m_rules.consent.reason.isEmpty();
    }

    const TikTokSituation &m_is;
    const TikTokContent &m_content;
    const bool m_photos;
    TikTokRules m_rules;
};

struct AudienceWords {
    QLatin1String level;
    const char *label;
    const char *explanation;
};
constexpr std::array kAudiences{
    AudienceWords{"PUBLIC_TO_EVERYONE"_L1, QT_TRANSLATE_NOOP("Texts", "Everyone"),
                  QT_TRANSLATE_NOOP("Texts", "Anyone on TikTok and off it.")},
    AudienceWords{"MUTUAL_FOLLOW_FRIENDS"_L1, QT_TRANSLATE_NOOP("Texts", "Friends"),
                  QT_TRANSLATE_NOOP("Texts", "Followers you follow back.")},
    AudienceWords{"FOLLOWER_OF_CREATOR"_L1, QT_TRANSLATE_NOOP("Texts", "Followers"),
                  QT_TRANSLATE_NOOP("Texts", "Everyone you have let follow you.")},
    AudienceWords{kOnlyMe, QT_TRANSLATE_NOOP("Texts", "Only you"),
                  QT_TRANSLATE_NOOP("Texts", "Nobody else; you can open it up later in the TikTok app.")},
};

QString link(QLatin1String page, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(page, words.toHtmlEscaped());
}

} // namespace

TikTokRules tikTokRules(const TikTokSituation &situation)
{
    return Checklist(situation).take();
}

TikTokConsent tikTokConsent(const TikTokContent &content)
{
    const QString music = Texts::tr("Music Usage Confirmation");
    const QString branded = Texts::tr("Branded Content Policy");
    if (!content.brandedContent) {
        const QString sentence = Texts::tr("By posting, you agree to TikTok's %1");
        return {.plain = sentence.arg(music),
                .withLinks = sentence.toHtmlEscaped().arg(link(kMusicUsagePage, music)),
                .links = {kMusicUsagePage}};
    }
    const QString sentence = Texts::tr("By posting, you agree to TikTok's %1 and %2");
    return {.plain = sentence.arg(branded, music),
            .withLinks = sentence.toHtmlEscaped().arg(link(kBrandedContentPage, branded), link(kMusicUsagePage, music)),
            .links = {kBrandedContentPage, kMusicUsagePage}};
}

TikTokAudience tikTokAudience(const QString &level)
{
    for (const AudienceWords &words : kAudiences) {
        if (level == words.level)
            return {.value = level, .label = Texts::tr(words.label), .explanation = Texts::tr(words.explanation)};
    }
    return {.value = level, .label = level, .explanation = {}};
}

CreatorState creatorStateOf(const Error &error)
{
    constexpr std::array limits{"spam_risk_too_many_posts"_L1, "spam_risk_user_banned_from_posting"_L1,
                                "reached_active_user_cap"_L1};
    if (error.code == ErrorCode::QuotaReached || std::ranges::find(limits, error.platformCode) != limits.end())
        return CreatorState::CannotPost;
    return error.code == ErrorCode::AccountMissing ? CreatorState::NoAccount : CreatorState::Failed;
}

} // namespace kalends
