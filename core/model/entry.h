// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/instant.h"
#include "model/zone.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace kalends
{

enum class EntryState { Draft, Planned };
[[nodiscard]] QLatin1String word(EntryState state);
[[nodiscard]] std::optional<EntryState> entryStateFromWord(const QString &word);

/// The one word for the tile, from best to worst; the worst of an entry's channels wins.
enum class Readiness {
    Published,
    Ready,
    Draft,
    PublishingDisabled,
    Publishing,
    FailedRetry,
    MissingFields,
    InvalidMedia,
    MissingMedia,
    AccountMissing,
    TokenExpired,
    NeedsAttention,
};
[[nodiscard]] QLatin1String word(Readiness readiness);
[[nodiscard]] std::optional<Readiness> readinessFromWord(const QString &word);

/// One thing that is not ready, in words, with what mends it.
struct ReadinessIssue {
    std::optional<Channel> channel;                 ///< nothing: it concerns the entry as a whole
    Readiness readiness = Readiness::MissingFields; ///< what it makes of the entry
    QString code;    ///< stable word: an ErrorCode's word or a finer one, such as "aspect_ratio"
    QString message; ///< a sentence with the number that is wrong
    QString fix;     ///< stable word for the button: add_media, crop, convert, edit, reconnect, link_account,
                     ///< choose_privacy, consent, enable_publishing, review…
    friend bool operator==(const ReadinessIssue &, const ReadinessIssue &) = default;
};

/// An entry's part for one channel.
struct EntryChannel {
    Channel channel = Channel::Instagram;
    AccountId accountId;              ///< empty until an account is linked
    QJsonObject fields;               ///< only what was set; names and types as in fieldSpecs()
    QStringList suggested;            ///< fields drafted by the assistant and not yet accepted
    std::optional<Instant> consentAt; ///< TikTok: when the person said yes to what the fields hold
    friend bool operator==(const EntryChannel &, const EntryChannel &) = default;
};

/// A post in the plan, for one or both channels. A plain value: copy it, compare it, hand it to any thread.
struct Entry {
    EntryId id;
    std::optional<Instant> scheduledAt; ///< nothing: on the drafts shelf
    WallTime wall;                      ///< what the wall in `timezone` shows at scheduledAt, as the person meant it
    QByteArray timezone;                ///< IANA id
    EntryState state = EntryState::Draft;
    Readiness readiness = Readiness::Draft;
    QList<ReadinessIssue> issues;
    QString caption;      ///< shared text; the channels follow it until they have their own
    QList<MediaId> media; ///< in order
    QList<EntryChannel> channels;
    QStringList labels;
    QStringList suggested; ///< "caption" while the shared text is only drafted: neither edited nor accepted yet
    int version = 1;       ///< goes up with every change a person makes
    Instant createdAt{};
    Instant updatedAt{};
    friend bool operator==(const Entry &, const Entry &) = default;

    [[nodiscard]] const EntryChannel *channelPart(Channel channel) const
    {
        for (const EntryChannel &part : channels) {
            if (part.channel == channel)
                return &part;
        }
        return nullptr;
    }
};

} // namespace kalends
