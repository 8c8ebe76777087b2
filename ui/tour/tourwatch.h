// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "ui/tour/tour.h"

#include <QHash>
#include <QList>

namespace kalends
{

/// What the tour needs to know of one post, as the store has it.
struct PostSight {
    EntryId id;
    std::optional<Instant> at; ///< nothing: on the shelf
    int media = 0;
    bool drafted = false; ///< its caption is the assistant's and nobody has touched it
    bool gone = false;    ///< deleted
};

/// Makes events of what the store shows before and after a commit. Pure; knows nothing of who did it.
class TourWatch
{
public:
    /// What is there when the tour begins: none of it is news.
    void begin(const QList<PostSight> &posts, const QList<Account> &accounts);
    /// What one commit touched, as it is now.
    [[nodiscard]] QList<TourEvent> see(const QList<PostSight> &posts);
    /// All accounts, as they are now. An account that was unlinked is broken too.
    [[nodiscard]] QList<TourEvent> see(const QList<Account> &accounts);
    /// The first channel, in the order of kChannels, whose account is there and not well.
    [[nodiscard]] static std::optional<Channel> brokenAmong(const QList<Account> &accounts);

private:
    [[nodiscard]] std::optional<TourEvent> moves(const QList<PostSight> &posts);

    QHash<EntryId, PostSight> m_posts;
    QHash<EntryId, std::optional<Instant>> m_before; ///< where those were that were moved together last
    QHash<Channel, bool> m_well;                     ///< the accounts seen so far
};

/// What happens to a post on its way to a platform, as far as it can be seen from outside.
enum class PublishStage {
    Staged,    ///< the file lies where the platform can fetch it, or is being sent
    Announced, ///< the platform was told what is coming: a container, an upload
    Taken,     ///< it has the bytes
    Published,
};
inline constexpr int kPublishStages = 4;

/// Follows one post by the requests that arrive at the platforms. Pure.
class PublishTrail
{
public:
    void begin(Channel channel);
    [[nodiscard]] Channel channel() const { return m_channel; }
    /// A request of ours, or of a platform's fetcher, that was answered; `service` and `operation` as the sandbox names
    /// them. True: a stage was reached.
    bool arrived(const QString &service, const QString &operation, int status);
    void published() { m_reached = kPublishStages; }
    /// How many stages lie behind it, 0 to kPublishStages.
    [[nodiscard]] int reached() const { return m_reached; }

private:
    Channel m_channel = Channel::Instagram;
    int m_reached = 0;
};

} // namespace kalends
