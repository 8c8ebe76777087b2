// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/ownhistory.h"
#include "model/fields.h"
#include "model/limits.h"
#include "model/suggestion.h"

#include <QDateTime>

namespace kalends
{

/// Everything that is known about a post when words are drafted for it. A plain value.
struct DraftBrief {
    Entry entry;
    QList<MediaAsset> media;
    std::optional<QDateTime> takenAt; ///< of the first picture, without a zone
    OwnHistory history;
    QString language; ///< a code of two letters
    QString voice;    ///< how the creator wants to sound, in their words

    [[nodiscard]] bool isOn(Channel channel) const { return entry.channelPart(channel) != nullptr; }
    [[nodiscard]] PostType typeFor(Channel channel) const;
    [[nodiscard]] const TextLimits &limits(Channel channel) const { return postLimits(channel, typeFor(channel)).text; }
    /// The shared text has to fit into the tightest channel; 0: none of them takes one.
    [[nodiscard]] int longestCaption() const;
    [[nodiscard]] bool beginsWithClip() const { return !media.isEmpty() && media.first().kind == MediaKind::Video; }
    /// What the files' names say; empty: nothing.
    [[nodiscard]] QString subject() const;
    /// Names after an @ that the creator has used before or typed here.
    [[nodiscard]] QStringList knownMentions() const;
};

/// Words for a post before they are put into its fields. A plain value.
struct Draft {
    QString caption; ///< without hashtags
    QStringList hashtags;
    QStringList altTexts; ///< one per picture, in order; an empty one: none
    QString title;        ///< short, for TikTok's photos
    std::optional<qint64> coverOffsetMs;
    SuggestionSource source = SuggestionSource::Offline;
    QString model;
};

inline constexpr int kMostHashtags = 8;

/// The fields of the post that the draft fills: only such that may be drafted now, within their limits. Pure.
[[nodiscard]] QList<Suggestion> suggestionsFrom(const Draft &draft, const DraftBrief &brief);

/// A draft from templates, file names, the date in the picture and own history. Deterministic: the same post gives the
/// same words; another `variant` gives others.
[[nodiscard]] Draft offlineDraft(const DraftBrief &brief, int variant = 0);

/// The cover that is proposed where nobody looked at the clip: a little way in, where most clips have begun.
[[nodiscard]] qint64 usualCover(qint64 durationMs);

} // namespace kalends
