// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/creatorinfo.h"
#include "model/entry.h"
#include "model/fields.h"
#include "model/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace kalends
{

/// How far the asking for creator info has come.
enum class CreatorState {
    NoAccount, ///< nothing to ask
    Loading,
    Failed,     ///< it can be asked again at once
    CannotPost, ///< TikTok takes no further post from this account now
    Known
};

/// Everything that TikTok's checklist depends on.
struct TikTokSituation {
    TikTokContent content;   ///< what would be sent
    QList<MediaAsset> media; ///< as they will go out
    CreatorState state = CreatorState::Loading;
    std::optional<CreatorInfo> creator; ///< the last answer; also while a newer one is under way
    QString trouble;                    ///< the sentence of Failed and CannotPost
    bool soon = true; ///< it goes out within a day, or nobody knows when: TikTok's limit of now concerns it
    bool readOnly = false;
};

/// One of the levels of who can view the post.
struct TikTokAudience {
    QString value; ///< as TikTok writes it: "SELF_ONLY"
    QString label; ///< "Only you"
    QString explanation;
    bool enabled = true;
    QString reason; ///< why not, for the tooltip
    friend bool operator==(const TikTokAudience &, const TikTokAudience &) = default;
};

/// One box or switch.
struct TikTokBox {
    bool shown = true;
    bool on = false;
    bool enabled = true;
    QString reason; ///< why it cannot be changed
    friend bool operator==(const TikTokBox &, const TikTokBox &) = default;
};

/// What the page shows and lets be chosen, and what stands against posting: the audit's checklist as one pure function.
/// Source: TikTok's content sharing guidelines, "required UX" for Direct Post, as of September 2026.
struct TikTokRules {
    QList<TikTokAudience> audiences; ///< exactly what TikTok offers; none while that is not known
    bool audienceGone = false;       ///< what was chosen is not offered any more: it must be chosen anew
    TikTokBox comment;
    TikTokBox duet;
    TikTokBox stitch;
    TikTokBox disclosure;
    TikTokBox yourBrand;
    TikTokBox brandedContent;
    TikTokBox music;      ///< photos only
    TikTokBox coverPhoto; ///< photos only, with more than one; on: it is not the first
    TikTokBox coverFrame; ///< clips only
    TikTokBox consent;
    QString closed;               ///< why nothing can be changed now, whatever the box; empty: it can
    QString label;                ///< what TikTok will write on the post; empty: nothing
    QString disclosureHint;       ///< said while the disclosure is on and neither of its boxes is
    QString lengthNote;           ///< how long a clip of this account may be
    QString hashtagNote;          ///< more of them than the app itself takes
    QList<ReadinessIssue> issues; ///< what creator info forbids; the rest is readiness' (contentIssues())
};
[[nodiscard]] TikTokRules tikTokRules(const TikTokSituation &situation);

/// The pages of TikTok that the consent names.
inline constexpr QLatin1String kMusicUsagePage("https://www.tiktok.com/legal/page/global/music-usage-confirmation/en");
inline constexpr QLatin1String kBrandedContentPage("https://www.tiktok.com/legal/page/global/bc-policy/en");

/// The sentence that TikTok requires for these choices: plain, and with the documents' names as links.
struct TikTokConsent {
    QString plain;
    QString withLinks; ///< HTML
    QStringList links; ///< in the order they are named
};
[[nodiscard]] TikTokConsent tikTokConsent(const TikTokContent &content);

/// A level in plain words; an unknown one as TikTok writes it.
[[nodiscard]] TikTokAudience tikTokAudience(const QString &level);

/// What becomes of an answer: a limit of the account is a state of its own.
[[nodiscard]] CreatorState creatorStateOf(const Error &error);

/// Creator info older than this is asked for anew while the page is shown: what the page says must be fresh, and the
/// picture's address lives two hours.
inline constexpr Milliseconds kCreatorInfoFresh = std::chrono::minutes(5);

} // namespace kalends
